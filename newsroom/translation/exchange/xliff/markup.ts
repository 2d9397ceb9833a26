// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 cannot hold, escaped or not
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML holds it, in an element or an attribute. Line ends are kept from being taken for spaces. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(impossible, '')
    .replace(/[&<>"]/g, (sign) => named[sign] ?? sign)
    .replaceAll('\r', '&#13;')

type Attributes = Record<string, string | number | null | undefined>

/** One element; what is in it is markup already. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escaped(String(value)).replaceAll('\n', '&#10;')}"`)
  const inside = content.join('')
  return inside === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inside}</${name}>`
}
