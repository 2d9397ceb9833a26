import { crc32, deflateRawSync } from 'node:zlib'

interface Part {
  name: string
  data: Buffer | string
  /** What the archive says of its size, where that is a lie */
  claims?: number
}

/** A zip archive byte by byte, so that a test can make any that a malicious program could. */
export function zipOf(parts: Part[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, data, claims } of parts) {
    const plain = Buffer.from(data)
    const packed = deflateRawSync(plain)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(plain), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claims ?? plain.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, rest, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06', 'latin1'), end])
}

const relations = (inside: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`

const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const relation = (id: string, kind: string, target: string, external = false) =>
  `<Relationship Id="${id}" Type="${officeRelation}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

interface Docx {
  /** Inside of w:body */
  body: string
  /** Relationships of the text */
  links?: string
  /** Before the root element of the text */
  prolog?: string
  extra?: Part[]
}

/** A Word file with the least that Word writes. */
export const docxOf = ({ body, links = '', prolog = '', extra = [] }: Docx): Buffer =>
  zipOf([
    {
      name: '[Content_Types].xml',
      data:
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    { name: '_rels/.rels', data: relations(relation('rId1', 'officeDocument', 'word/document.xml')) },
    {
      name: 'word/_rels/document.xml.rels',
      data: relations(relation('rIdS', 'styles', 'styles.xml') + links),
    },
    {
      name: 'word/styles.xml',
      data: `<?xml version="1.0"?><w:styles ${namespaces}>${['Title', 'heading 1', 'heading 2', 'Quote']
        .map(
          (name) =>
            `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
        )
        .join('')}</w:styles>`,
    },
    {
      name: 'word/document.xml',
      data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${prolog}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    },
    ...extra,
  ])

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A paragraph of a Word file, in a style where one is given. */
export const wordParagraph = (text: string, style = '') =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

/** A picture inside of the text, out of the relationship with this id. */
export const wordPicture = (id: string, alt: string, how: 'embed' | 'link' = 'embed') =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${escaped(alt)}"/><a:graphic><a:graphicData>` +
  `<pic:pic><pic:blipFill><a:blip r:${how}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
