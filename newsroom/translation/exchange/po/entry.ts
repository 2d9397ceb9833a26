/** One entry of a PO file (GNU gettext manual, chapter 3), with what stands above it. */
export interface PoEntry {
  /** Where it begins */
  line: number
  context: string | null
  id: string
  translation: string
  flags: string[]
  references: string[]
}

const escapes: Record<string, string> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' }

/** A text between quotation marks, as PO writes it. */
export const quoted = (text: string): string =>
  `"${text.replace(/[\n\t\r"\\]/g, (sign) => escapes[sign] ?? sign)}"`

const plain: Record<string, string> = {
  ...{ n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' },
  ...{ a: '\u0007', b: '\b', f: '\f', v: '\v' },
}

/** What stands between quotation marks, or null where an escape is none that PO knows. */
export function unquoted(inside: string): string | null {
  let isKnown = true
  const text = inside.replace(/\\(?:([0-7]{1,3})|x([\da-f]{2})|(.))/giu, (_, octal, hex, sign) => {
    if (octal) return String.fromCharCode(Number.parseInt(octal, 8))
    if (hex) return String.fromCharCode(Number.parseInt(hex, 16))
    if (!(sign in plain)) isKnown = false
    return plain[sign] ?? ''
  })
  return isKnown ? text : null
}
