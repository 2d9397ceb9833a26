import { describe, expect, it } from 'vitest'
import { madeAt, release } from './desk.fixture'
import { exportDesks } from './exportDesks'
import { readExchange } from './readExchange'
import { RefusedExchange } from './refusal'

const xliff = exportDesks([release], 'xliff', madeAt).body
const po = exportDesks([release], 'po', madeAt).body

function refusal(text: string | Uint8Array): string {
  try {
    readExchange(typeof text === 'string' ? new TextEncoder().encode(text) : text)
  } catch (error) {
    if (error instanceof RefusedExchange) return `${error.why} ${error.line}`
    throw error
  }
  return 'read'
}
const sentence = (text: string) => {
  try {
    readExchange(new TextEncoder().encode(text))
  } catch (error) {
    if (error instanceof RefusedExchange) return error.sentence
    throw error
  }
}
const changed = (text: string, from: string | RegExp, to: string) => {
  const other = text.replace(from, () => to)
  if (other === text) throw new Error(`${from} is not in the file`)
  return other
}
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length

describe('XML that is dangerous or damaged', () => {
  it('is refused with a DOCTYPE, whatever is in it', () => {
    const laughs = '<!DOCTYPE xliff [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    for (const doctype of ['<!DOCTYPE xliff SYSTEM "file:///etc/passwd">', '<!DOCTYPE xliff>', laughs])
      expect(refusal(changed(xliff, '<xliff', `${doctype}\n<xliff`)), doctype).toBe('doctype 2')
  })

  it('is refused with an entity that XML does not have', () => {
    const text = changed(xliff, 'qeyd olunub', 'qeyd&nbsp;olunub')
    expect(refusal(text)).toBe(`entity ${lineOf(text, '&nbsp;')}`)
    expect(refusal(changed(xliff, 'qeyd olunub', '&#113;&#x65;yd &apos;&gt;'))).toBe('read')
  })

  it('is refused with the line where it breaks off or closes what is not open', () => {
    expect(refusal(xliff.slice(0, 2500))).toMatch(/^xml-unclosed \d+$/)
    const crossed = changed(xliff, '</bpt>', '</ept>')
    expect(refusal(crossed)).toBe(`xml-unexpected ${lineOf(crossed, 'body.k3f9a2xq" resname')}`)
    expect(refusal(changed(xliff, 'approved="no"', 'approved=no'))).toBe(
      `xml ${lineOf(xliff, 'approved="no"')}`,
    )
    expect(refusal(`${xliff}<xliff/>`)).toMatch(/^xml-unexpected/)
    expect(refusal(`<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2">${'<g>'.repeat(5000)}`)).toBe(
      'too-deep 1',
    )
  })

  it('is told in the words of the reader', () => {
    expect(sentence(changed(xliff, '</bpt>', '</ept>'))).toEqual({
      az: 'Sətir 8: Teq açılmadan və ya yanlış yerdə bağlanıb.',
      en: 'Line 8: A tag is closed that is not open, or in the wrong place.',
    })
  })
})

describe('a file of another kind', () => {
  it('is refused', () => {
    expect(refusal('')).toBe('empty null')
    expect(refusal(' \n')).toBe('empty null')
    expect(refusal('Salam')).toBe('wrong-kind 1')
    expect(refusal(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe('wrong-kind null')
    expect(refusal('<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>')).toBe('not-xliff 1')
    expect(refusal('<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>')).toBe('version 1')
    expect(refusal('<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>')).toBe(
      'no-units null',
    )
    expect(refusal('msgid ""\nmsgstr "Language: en\\n"\n')).toBe('no-units null')
  })

  it('is refused in other languages', () => {
    expect(refusal(changed(xliff, 'target-language="en"', 'target-language="tr"'))).toBe('language 3')
    expect(refusal(changed(xliff, 'target-language="en"', 'target-language="az"'))).toBe('same-languages 3')
    expect(refusal(changed(po, 'Language: en', 'Language: ru'))).toBe('language 1')
    expect(refusal(changed(xliff, 'target-language="en"', 'target-language="en-GB"'))).toBe('read')
    const second = changed(
      xliff,
      'source-language="az" target-language="en"',
      'source-language="en" target-language="az"',
    )
    const two = xliff.replace('</xliff>', second.slice(second.indexOf('<file'), second.indexOf('</xliff>')))
    expect(refusal(`${two.replaceAll('\n', '')}</xliff>`)).toBe('languages-mixed 1')
  })

  it('is refused when it is too large', () => {
    expect(refusal(new Uint8Array(5 * 1024 * 1024 + 1))).toBe('too-large null')
    const many = Array.from({ length: 20_001 }, (_, at) => `msgctxt "a/b/${at}"\nmsgid "x"\nmsgstr ""\n`)
    expect(refusal(many.join('\n'))).toBe('too-many-units null')
  })

  it('is refused with two units of one name', () => {
    const text = changed(po, /body\.m2m2m2m2/g, 'title').replaceAll('body.m2m2m2m2', 'title')
    expect(refusal(text)).toMatch(/^twice \d+$/)
  })

  it('is refused in an encoding that is not the one it names', () => {
    const bytes = Buffer.from(po.replace('Miqrantlar', 'M\u00ffqrantlar'), 'utf8')
    const at = bytes.indexOf(Buffer.from('\u00ff', 'utf8'))
    bytes[at] = 0xff
    expect(refusal(bytes)).toBe(`encoding ${lineOf(po, 'msgid "Miqrantlar')}`)
    expect(refusal(changed(po, 'charset=UTF-8', 'charset=KLINGON'))).toBe('encoding null')
  })

  it('is read in the encodings that tools still write', () => {
    const turkish =
      'msgid ""\nmsgstr "Content-Type: text/plain; charset=windows-1254\\n"\n\nmsgid "\u015f"\nmsgstr ""\n'
    const bytes = Buffer.from(turkish.replace('\u015f', '?'), 'latin1')
    bytes[bytes.indexOf(0x3f)] = 0xfe
    expect(readExchange(bytes).units[0]?.source).toBe('ş')
    const wide = Buffer.from(`\ufeff${xliff.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le')
    expect(readExchange(wide).units).toHaveLength(release.segments.length)
    expect(readExchange(Buffer.from(`\ufeff${po}`)).units).toHaveLength(release.segments.length)
    expect(readExchange(Buffer.from(po.replaceAll('\n', '\r\n'))).units).toHaveLength(release.segments.length)
  })
})

describe('a damaged PO file', () => {
  const entry = 'msgctxt "news/a/title"\nmsgid "Təlim"\nmsgstr "Training"\n'

  it('is refused with the line and the reason', () => {
    expect(refusal(entry)).toBe('read')
    expect(refusal(changed(entry, '"Təlim"', '"Təlim'))).toBe('po-string 2')
    expect(refusal(changed(entry, '"Təlim"', '"Tə"lim"'))).toBe('po-string 2')
    expect(refusal(changed(entry, 'Təlim', 'Tə\\qlim'))).toBe('po-escape 2')
    expect(refusal(changed(entry, 'msgstr "Training"\n', ''))).toBe('po-unfinished 1')
    expect(refusal(changed(entry, 'msgid "Təlim"\n', ''))).toBe('po-order 2')
    expect(refusal(`${entry}msgstr "Again"\n`)).toBe('po-order 4')
    expect(refusal(`${entry}Training\n`)).toBe('po-line 4')
    expect(refusal(`# x\n"Training"\n${entry}`)).toBe('po-line 2')
    expect(refusal(changed(entry, 'msgstr "Training"', 'msgid_plural "x"\nmsgstr[0] "y"'))).toBe(
      'po-plural 3',
    )
  })

  it('is told in the words of the reader', () => {
    expect(sentence(changed(entry, '"Təlim"', '"Təlim'))).toEqual({
      az: 'Sətir 2: Dırnaq işarəsi çatmır və ya artıqdır: "Təlim',
      en: 'Line 2: A quotation mark is missing or too many: "Təlim',
    })
  })

  it('is read with what is obsolete, in several lines, and with all escapes', () => {
    const file = readExchange(
      Buffer.from(
        `# note\n#. seen\n${entry}\n#~ msgid "old"\n#~ msgstr "x"\n\nmsgctxt ""\n"news/a/"\n"summary"\nmsgid "a"\nmsgstr "\\"b\\"\\t\\\\\\143\\x64"\n`,
      ),
    )
    expect(file.units.map(({ id, translation, line }) => [id, translation, line])).toEqual([
      ['news/a/title', 'Training', 3],
      ['news/a/summary', '"b"\t\\cd', 10],
    ])
  })
})

describe('a file that a tool wrote in its own way', () => {
  it('may hold its tags as g and x, as bare text, or cut in pieces', () => {
    const text = changed(
      xliff,
      /<target xml:lang="en" state="needs-translation"\/>/,
      '<target state="translated"><g id="1">State <g id="2">Migration</g> &lt;3/&gt;</g><![CDATA[ <x> ]]><mrk mtype="term">Service</mrk></target>',
    )
    expect(readExchange(Buffer.from(text)).units[2]?.translation).toBe(
      '<1>State <2>Migration</2> <3/></1> <x> Service',
    )
  })

  it('tells of a tag that is none of ours', () => {
    const text = changed(
      xliff,
      '<target xml:lang="en" state="needs-translation"/>',
      '<target><x id="a9"/></target>',
    )
    expect(readExchange(Buffer.from(text)).units[2]?.translation).toBe('<0/>')
  })
})
