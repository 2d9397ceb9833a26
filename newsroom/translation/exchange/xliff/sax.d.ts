/** What we use of sax, which brings no types of its own. */
declare module 'sax' {
  export interface SaxAttribute {
    value: string
    local: string
    uri: string
  }
  export interface SaxTag {
    name: string
    local: string
    uri: string
    attributes: Record<string, SaxAttribute>
  }
  export interface SaxParser {
    /** The first line is 0 */
    line: number
    /** Attributes of the tag that is being read */
    attribList: unknown[]
    onerror(error: Error): void
    ondoctype(doctype: string): void
    onopentag(tag: SaxTag): void
    onclosetag(name: string): void
    ontext(text: string): void
    oncdata(text: string): void
    write(text: string): SaxParser
    close(): SaxParser
  }
  const sax: { parser(strict: boolean, options: { xmlns: boolean; strictEntities: boolean }): SaxParser }
  export default sax
}
