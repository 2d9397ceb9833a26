import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsIn } from '@/tests/support/imports'
import { docxOf, relation, wordParagraph, wordPicture, zipOf } from '@/tests/support/wordFiles'
import { readDocx } from './readDocx'
import { readFile } from './readFile'

const utf8 = (text: string) => Buffer.from(text)
const refusal = (name: string, bytes: Uint8Array) =>
  readFile(name, bytes).then(
    () => null,
    (error: { why?: string }) => error.why ?? error,
  )

const release =
  wordParagraph('Gəncədə üçgünlük təlim keçirilib', 'Title') + wordParagraph('Təlimə 24 əməkdaş qatılıb.')

describe('a Word file', () => {
  it('is read with its headings, links and pictures', async () => {
    const png = Buffer.from('89504e470d0a1a0a', 'hex')
    const file = docxOf({
      body: `${release}<w:p><w:hyperlink r:id="rId7"><w:r><w:t>sayt</w:t></w:r></w:hyperlink></w:p>${wordPicture('rId8', 'Zalda iştirakçılar')}`,
      links:
        relation('rId7', 'hyperlink', 'https://example.org/', true) +
        relation('rId8', 'image', 'media/image1.png'),
      extra: [{ name: 'word/media/image1.png', data: png }],
    })
    const read = await readFile('reliz.docx', file)
    expect(read).toMatchObject({ form: 'html', pictures: [{ type: 'image/png' }] })
    if (read.form !== 'html') throw new Error('a Word file is read as HTML')
    expect(read.html).toContain('<h1>Gəncədə üçgünlük təlim keçirilib</h1><p>Təlimə 24 əməkdaş qatılıb.</p>')
    expect(read.html).toContain('<a href="https://example.org/">sayt</a>')
    expect(read.html).toContain('<img alt="Zalda iştirakçılar" src="picture:1" />')
    expect([...(read.pictures[0]?.bytes ?? [])]).toEqual([...png])
  })

  it('may say which template on its owner’s disk it was made with', async () => {
    const settings = `<?xml version="1.0"?><Relationships>${relation('rId1', 'attachedTemplate', 'file:///C:\\Users\\leyla\\Reliz.dotm', true)}</Relationships>`
    const file = docxOf({ body: release, extra: [{ name: 'word/_rels/settings.xml.rels', data: settings }] })
    expect(await refusal('a.docx', file)).toBeNull()
  })

  it.each(['file:///etc/passwd', 'http://127.0.0.1/a.png', '\\\\host\\share\\a.png'])(
    'is refused when it draws on %s',
    async (target) => {
      const picture = docxOf({
        body: release + wordPicture('rId9', '', 'link'),
        links: relation('rId9', 'image', target, true),
      })
      expect(await refusal('a.docx', picture)).toBe('outside-file')
      const template = docxOf({
        body: release,
        links: relation('rId9', 'attachedTemplate', `${target}/x`, true),
      })
      expect(await refusal('a.docx', template)).toBe('outside-file')
    },
  )

  it('is refused with a document type or entities', async () => {
    const bomb = '<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    expect(await refusal('a.docx', docxOf({ body: wordParagraph('x'), prolog: bomb }))).toBe('declarations')
    const wide = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${bomb}`, 'utf16le')
    expect(
      await refusal('a.docx', docxOf({ body: release, extra: [{ name: 'word/a.xml', data: wide }] })),
    ).toBe('damaged')
  })

  it('is refused when it is a bomb, whatever it says of its size', async () => {
    const zeros = Buffer.alloc(120 * 1024 * 1024)
    const honest = docxOf({ body: release, extra: [{ name: 'word/media/a.png', data: zeros }] })
    expect(await refusal('a.docx', honest)).toBe('too-large-inside')
    const lying = docxOf({ body: release, extra: [{ name: 'word/media/a.png', data: zeros, claims: 10 }] })
    expect(await refusal('a.docx', lying)).toBe('damaged')
  })

  it('is refused with thousands of parts, or with one that would land elsewhere', async () => {
    const many = Array.from({ length: 2_500 }, (_, at) => ({ name: `word/${at}.xml`, data: '' }))
    expect(await refusal('a.docx', docxOf({ body: release, extra: many }))).toBe('too-many-parts')
    const outside = docxOf({ body: release, extra: [{ name: '../../evil.txt', data: 'x' }] })
    expect(await refusal('a.docx', outside)).toBe('damaged')
  })

  it('is refused with a paragraph of 50 MB, within ten seconds', async () => {
    const began = performance.now()
    const file = docxOf({ body: wordParagraph('a'.repeat(50 * 1024 * 1024)) })
    expect(await refusal('a.docx', file)).toBe('too-large-inside')
    const long = docxOf({ body: wordParagraph('söz '.repeat(1_500_000)) })
    expect(await refusal('a.docx', long)).toMatch(/too-(long|large-inside)/)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('is refused when reading it takes too long', async () => {
    const slow = docxOf({ body: wordParagraph('x').repeat(40_000) })
    await expect(readDocx(slow, 50)).rejects.toMatchObject({ why: 'too-slow' })
  })

  it('is refused when it is no Word file', async () => {
    const whole = docxOf({ body: release })
    expect(await refusal('a.docx', whole.subarray(0, whole.length - 400))).toBe('damaged')
    expect(await refusal('a.docx', Buffer.from('4d5a90000300000004000000', 'hex'))).toBe('wrong-kind')
    expect(await refusal('a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('old-word')
    expect(await refusal('a.docx', zipOf([{ name: 'inner.zip', data: zipOf([]) }]))).toBe('wrong-kind')
    expect(await refusal('a.docx', utf8('salam'))).toBe('damaged')
  })

  it('leaves no file behind, since reading has nothing to do with the disk', () => {
    const files = globSync(join(import.meta.dirname, '*.ts')).filter((path) => !path.endsWith('.test.ts'))
    const used = files
      .flatMap((path) => importsIn(readFileSync(path, 'utf8')))
      .map(({ specifier }) => specifier)
    expect(used).toContain('mammoth')
    expect(used.filter((name) => /^(node:)?(fs|child_process|net|https?)/.test(name))).toEqual([])
  })
})

describe('another file', () => {
  it('is text or HTML by what it holds and by its name', async () => {
    expect(await readFile('a.txt', utf8('Salam'))).toMatchObject({ form: 'text', text: 'Salam' })
    expect(await readFile('a', utf8('<!doctype html><p>Salam'))).toMatchObject({ form: 'html' })
    expect(await readFile('a.htm', utf8('Salam'))).toMatchObject({ form: 'html' })
  })

  it('is read in the letters that it was written in', async () => {
    expect(await readFile('a.txt', Buffer.from('\ufeffŞəki', 'utf16le'))).toMatchObject({ text: 'Şəki' })
    expect(await readFile('a.txt', Buffer.from([0xde, 0x69, 0xfe]))).toMatchObject({ text: 'Şiş' })
  })

  it('is refused where it is empty, a program or a picture', async () => {
    expect(await refusal('a.txt', utf8(''))).toBe('empty')
    expect(await refusal('a.txt', utf8(' \n'))).toBe('empty')
    expect(await refusal('a.txt', utf8('MZ\0\0'))).toBe('wrong-kind')
    expect(await refusal('a.txt', utf8('%PDF-1.7'))).toBe('wrong-kind')
    expect(await refusal('a.txt', Buffer.alloc(26 * 1024 * 1024, 'a'))).toBe('too-large')
    expect(await refusal('a.txt', Buffer.alloc(2 * 1024 * 1024, 'a'))).toBe('too-long')
  })

  it('says in both languages what is wrong', async () => {
    await expect(readFile('a.txt', utf8(''))).rejects.toMatchObject({
      sentence: { az: 'Fayl boşdur.', en: 'The file is empty.' },
    })
  })
})
