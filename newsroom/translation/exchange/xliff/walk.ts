import sax from 'sax'
import type { ExchangeRefusal } from '../refusal'
import { RefusedExchange } from '../refusal'

/** An element as it opens. */
export interface Opened {
  /** Without its prefix */
  name: string
  namespace: string
  /** By their names as written: `xml:lang` */
  attributes: Record<string, string>
  line: number
}

export interface Visitor {
  open(element: Opened): void
  close(name: string): void
  text(words: string): void
}

/** In characters */
const piece = 16 * 1024
const mostAttributes = 200

/** Deeper than any tool nests; what is deeper wants to use up our memory. */
const deepest = 60

function reasonOf(message: string): ExchangeRefusal {
  if (/entity/i.test(message)) return 'entity'
  if (/unclosed|unexpected end/i.test(message)) return 'xml-unclosed'
  return /close tag|closing tag/i.test(message) ? 'xml-unexpected' : 'xml'
}

/**
 * Goes through an XML text from beginning to end. Nothing is looked up elsewhere: of entities the parser knows the five of
 * XML and numbers of characters; a DOCTYPE ends the reading before anything of it counts.
 * @throws RefusedExchange with the line where the text is no well-formed XML
 */
export function walkXml(text: string, visitor: Visitor): void {
  const parser = sax.parser(true, { xmlns: true, strictEntities: true })
  const refuse = (why: ExchangeRefusal, detail = '') => {
    throw new RefusedExchange(why, parser.line + 1, detail)
  }
  let depth = 0
  let roots = 0
  parser.onerror = ({ message }) => refuse(reasonOf(message), message.split('\n')[0])
  parser.ondoctype = () => refuse('doctype')
  parser.onopentag = ({ local, uri, attributes }) => {
    if (depth === 0 && ++roots > 1) refuse('xml-unexpected')
    if (++depth > deepest) refuse('too-deep')
    const values = Object.entries(attributes).map(([name, { value }]): [string, string] => [name, value])
    visitor.open({
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(values),
      line: parser.line + 1,
    })
  }
  parser.onclosetag = (name) => {
    depth--
    visitor.close(name.slice(name.indexOf(':') + 1))
  }
  parser.ontext = (words) => visitor.text(words)
  parser.oncdata = (words) => visitor.text(words)
  // In pieces: the parser holds each attribute against those before it, and one tag may bring a hundred thousand
  for (let at = 0; at < text.length; at += piece) {
    parser.write(text.slice(at, at + piece))
    if (parser.attribList.length > mostAttributes) refuse('xml', 'attributes')
  }
  parser.close()
}
