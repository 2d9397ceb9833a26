import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dayOf, keyOf, readItem } from './archiveItem'
import { addressWithin, addressWithoutLanguage } from './oldAddress'
import { readArchiveText, summaryOf } from './readArchiveText'
import { readLines } from './readLines'

const item = (more: object = {}) =>
  readItem(JSON.stringify({ locale: 'az', title: 'Təlim keçirilib', body: '<p>Mətn</p>', ...more }))

describe('a line of an archive', () => {
  it.each([
    ['2015-07-01', '2015-07-01', '2015-07-01T08:00:00.000Z'],
    ['01.07.2015 10:30', '2015-07-01', '2015-07-01T05:30:00.000Z'],
    ['2019-12-18 10:30:00', '2019-12-18', '2019-12-18T06:30:00.000Z'],
    ['2019-12-18T21:30:00Z', '2019-12-19', '2019-12-18T21:30:00.000Z'],
  ])('has its moment: %s', (date, day, published) => {
    expect(item({ date }).published).toBe(published)
    expect(dayOf(item({ date }))).toBe(day)
  })

  it.each([
    ['{"locale":"az"', /not JSON/],
    ['[]', /./],
    ['{"locale":"ru","title":"A","body":""}', /locale/],
    ['{"locale":"az","title":" ","body":""}', /title/],
    ['{"locale":"az","title":"A"}', /body/],
    ['{"locale":"az","title":"A","body":"","date":"dünən"}', /date/],
    ['{"locale":"az","title":"A","body":"","date":"31.02.2019"}', /date/],
  ])('says what is wrong with %s', (line, why) => {
    expect(() => readItem(line)).toThrow(why)
  })

  it('is known by its address, else by its own address here, else by its text', () => {
    const url = 'https://example.org/az/1'
    expect(keyOf(item({ url, body: 'a' }))).toBe(keyOf(item({ url, body: 'b' })))
    expect(keyOf(item({ slug: 'a', body: 'a' }))).toBe(keyOf(item({ slug: 'a', body: 'b' })))
    expect(keyOf(item({ body: 'a' }))).not.toBe(keyOf(item({ body: 'b' })))
  })

  it('is a text with a headline, also where it says nothing else', () => {
    const none = () => ({ mentions: [], people: [], organisations: [] })
    expect(readArchiveText(item({ body: '' }), none).blocks).toEqual([
      { kind: 'paragraph', content: [{ text: 'Təlim keçirilib' }] },
    ])
    const read = readArchiveText(
      item({ body: '<h1>Proqram</h1><p>Birinci cümlə. İkinci.</p>286 dəfə oxunub' }),
      none,
    )
    expect(read.title).toBe('Təlim keçirilib')
    expect(read.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph'])
    expect(summaryOf(read.blocks)).toBe('Birinci cümlə. İkinci.')
  })
})

describe('an old address', () => {
  it.each([
    ['https://www.example.org/az/news/5/', 'http://example.org/en/news/5', 'example.org/news/5'],
    [
      'https://example.org/view?id=5&lang=az',
      'https://example.org/view?lang=en&id=5',
      'example.org/view?id=5',
    ],
    ['https://az.example.org/n/5', 'https://en.example.org/n/5', 'example.org/n/5'],
  ])('is the same in two languages: %s', (az, en, both) => {
    expect(addressWithoutLanguage(az)).toBe(both)
    expect(addressWithoutLanguage(en)).toBe(both)
  })

  it('says nothing of languages where none stands in it', () => {
    expect(addressWithoutLanguage('https://example.org/news/5')).toBeNull()
    expect(addressWithoutLanguage('https://example.org/az/')).toBeNull()
  })

  it('is known with and without its host', () => {
    expect(addressWithin('https://www.example.org/az/news/5/')).toBe('/az/news/5')
    expect(addressWithin('/az/news/5?x=1')).toBe('/az/news/5?x=1')
  })
})

describe('the lines of a file', () => {
  it('come one at a time, with their numbers, and one that never ends fills no memory', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lines-'))
    const path = join(folder, 'a.jsonl')
    writeFileSync(path, `\ufeffbir\r\n\nüç\n${'x'.repeat(6 * 1024 * 1024)}\nbeş`)
    const lines = []
    for await (const line of readLines(path)) lines.push(line)
    rmSync(folder, { recursive: true })
    expect(lines).toEqual([
      { number: 1, text: 'bir' },
      { number: 2, text: '' },
      { number: 3, text: 'üç' },
      { number: 4, text: null },
      { number: 5, text: 'beş' },
    ])
  })
})
