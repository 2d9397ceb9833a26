import { describe, expect, it } from 'vitest'
import type { Term } from '../term'
import { exportTerms } from './exportTerms'
import { readTermsFile } from './readTermsFile'
import { RefusedTerms } from './refusals'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readTermsFile(bytes(text))
const refusalOf = (given: Uint8Array): RefusedTerms => {
  try {
    readTermsFile(given)
  } catch (error) {
    if (error instanceof RefusedTerms) return error
    throw error
  }
  throw new Error('nothing was refused')
}

const term = (source: string, more: Partial<Term> = {}): Term => ({
  ...{ id: source, source, language: 'az', translation: `${source} en`, forbidden: [], note: null },
  ...more,
})

describe('a file of terms', () => {
  it('that went out comes in again as it was, formulas and all', () => {
    const terms = [
      term('əcnəbi', { translation: 'foreigner', forbidden: ['alien', 'stranger; outsider'] }),
      term('=HYPERLINK("http://x")', { note: 'Birinci sətir\nikinci; "dırnaqda"' }),
      term('-siz', { translation: '@x', language: 'en', forbidden: ['+994'] }),
    ]
    for (const language of ['az', 'en'] as const) {
      const back = readTermsFile(bytes(exportTerms(terms, language)))
      expect(back.refused).toEqual([])
      expect(back.terms.map(({ line, ...rest }) => rest)).toEqual(
        terms.map(({ id, note, ...rest }) => ({ ...rest, note: note ?? '' })),
      )
    }
  })

  it('goes out with nothing that a spreadsheet would run', () => {
    const file = exportTerms([term('=1+1', { translation: '+cmd', forbidden: ['@x'], note: '-2' })], 'az')
    expect(file.split('\r\n')[1]).toBe(`"'=1+1";"az";"'+cmd";"'@x";"'-2"`)
    expect(file.startsWith('\ufeff"Termin";"Dil"')).toBe(true)
  })

  it.each([
    ['semicolons and a mark', '\ufeffTermin;Tərcümə\r\nəcnəbi;foreigner, or visitor\r\n'],
    ['commas', 'translation,source\n"foreigner, or visitor",əcnəbi\n'],
    ['tabs', 'Term\tTranslation\nəcnəbi\tforeigner, or visitor'],
    ['further columns', 'Say;TERMİN;Tərcümə\n1;əcnəbi;foreigner, or visitor\n;;\n'],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toEqual({
      terms: [{ line: 2, source: 'əcnəbi', language: 'az', translation: 'foreigner, or visitor' }],
      refused: [],
    })
  })

  it('is read as UTF-16 too, as Excel writes its «Unicode text»', () => {
    const text = '\ufeffTermin\tTərcümə\r\nəcnəbi\tforeigner\r\n'
    expect(readTermsFile(new Uint8Array(Buffer.from(text, 'utf16le'))).terms).toHaveLength(1)
  })

  it('says of each line that is not taken which one and why', () => {
    const text = [
      'Termin;Dil;Tərcümə;İşlədilməyən formalar;Qeyd',
      '"iki\nsətirli";az;x;;',
      ';az;nothing;;',
      'əcnəbi;;;;',
      'qaçqın;fr;refugee;;',
      'miqrant;ingiliscə;x;;;artıq',
      `${'a'.repeat(201)};az;x;;`,
      'vətəndaş;az;citizen;subject | citizen;',
      'sonuncu;Azərbaycanca;last;;',
    ].join('\n')
    const { terms, refused } = read(text)
    expect(refused.map(({ line, why }) => [line, why])).toEqual([
      [4, 'no-source'],
      [5, 'no-translation'],
      [6, 'no-language'],
      [7, 'too-many-cells'],
      [8, 'too-long'],
      [9, 'forbids-itself'],
    ])
    expect(refused[4]?.reason).toEqual({
      az: '«Termin» ən çoxu 200 işarə ola bilər.',
      en: '“Term” may have 200 characters at most.',
    })
    expect(terms.map(({ line, source }) => [line, source])).toEqual([
      [2, 'iki sətirli'],
      [10, 'sonuncu'],
    ])
  })

  it.each([
    ['empty', bytes(' \n')],
    ['not-utf8', new Uint8Array([0x54, 0xfe, 0x80, 0x81])],
    ['no-heading', bytes('əcnəbi;foreigner\n')],
    ['same-heading', bytes('Termin;Term;Tərcümə\n')],
    ['damaged', bytes('Termin;Tərcümə\nəcnəbi;"foreigner\nqaçqın;refugee\n')],
    ['too-many-lines', bytes(`Termin;Tərcümə\n${'a;b\n'.repeat(2001)}`)],
    ['too-large', new Uint8Array(1024 * 1024 + 1)],
  ])('of which nothing can be taken is refused whole: %s', (why, given) => {
    expect(refusalOf(given).why).toBe(why)
  })

  it('tells the line at which it broke off', () => {
    expect(refusalOf(bytes('Termin;Tərcümə\na;b\nəcnəbi;"for"eigner"\n')).line).toBe(3)
  })
})
