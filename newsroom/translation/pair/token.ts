/** Which version of a source was on the screen: its number, and how many publications had come before. */
export interface SourceToken {
  version: string
  /** Number of the source's last publication at that time; 0 before the first */
  publication: number
}

const form = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,15})$/i

export const tokenOf = ({ version, publication }: SourceToken): string => `${version}.${publication}`

/** Null for what is no token. */
export function readToken(token: unknown): SourceToken | null {
  const found = typeof token === 'string' ? form.exec(token) : null
  return found ? { version: String(found[1]), publication: Number(found[2]) } : null
}
