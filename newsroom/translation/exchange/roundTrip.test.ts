import { describe, expect, it } from 'vitest'
import type { Desk } from '../desk'
import { madeAt, release, segment, withSegment } from './desk.fixture'
import { exportDesks } from './exportDesks'
import { planImport } from './planImport'
import { readExchange } from './readExchange'
import type { ExchangeFormat } from './unit'
import { exchangeFormats } from './unit'

const bytesOf = (desks: Desk[], format: ExchangeFormat) =>
  new TextEncoder().encode(exportDesks(desks, format, madeAt).body)

describe.each(exchangeFormats)('a file as %s', (format) => {
  it('comes back as it went out, with every tag and state', () => {
    const file = readExchange(bytesOf([release], format))
    expect(file).toMatchObject({ format, from: 'az', to: 'en' })
    expect(file.made).toEqual({ [`news/${release.id}`]: release.source.token })
    expect(
      file.units.map(({ id, source, translation, unfinished }) => ({ id, source, translation, unfinished })),
    ).toEqual(
      release.segments.map(({ key, source, translation, state }) => ({
        id: `news/${release.id}/${key}`,
        ...{ source, translation, unfinished: state === 'needs-work' },
      })),
    )
    expect(file.units.every(({ was }) => /^[\da-f]{8}$/.test(was ?? ''))).toBe(true)
  })

  it('changes nothing where nobody worked on it', () => {
    const plan = planImport([release], readExchange(bytesOf([release], format)))
    expect(
      Object.entries(plan)
        .filter(([, all]) => all.length > 0)
        .map(([name, all]) => [name, all.length]),
    ).toEqual([
      ['unchanged', 3],
      ['empty', 3],
    ])
  })

  it('holds several documents of one direction, and no two directions', () => {
    const event: Desk = {
      ...{ ...release, collection: 'events', id: '01935f3e-0000-7000-8000-000000000009' },
      segments: [segment('title', 'Təlim')],
    }
    const file = readExchange(bytesOf([release, event], format))
    expect(file.units.map(({ id }) => id)).toContain('events/01935f3e-0000-7000-8000-000000000009/title')
    expect(Object.keys(file.made)).toHaveLength(2)
    const back: Desk = {
      ...event,
      source: { ...event.source, language: 'en' },
      target: { ...event.target, language: 'az' },
    }
    expect(() => bytesOf([release, back], format)).toThrow(RangeError)
  })

  it('keeps signs that are signs of the format itself', () => {
    const odd = [
      'a & b < c > d "e" \'f\'',
      ']]>',
      '&amp; &lt;',
      '\\\\ back \\n slash \\',
      'C:\\\\<1>x</1>\\',
      'tab\there',
      '<1>x</1>\\<2>',
      '# fuzzy',
      'msgid "x"',
      'İşğal 😀 ş\u0327',
    ]
    const desk: Desk = {
      ...release,
      segments: odd.map((text, at) =>
        segment(`body.${at}`, text, { translation: text, state: 'translated' }),
      ),
    }
    const plan = planImport([desk], readExchange(bytesOf([desk], format)))
    expect(plan.unchanged.map(({ unit }) => unit.id.split('/')[2])).toEqual(odd.map((_, at) => `body.${at}`))
  })

  it('says what a segment is, how long it may be and what was said of it', () => {
    const body = exportDesks(
      [
        withSegment(release, 'title', {
          rejected: { note: 'Rəsmi ad belə deyil', by: 'Murad', at: '2026-11-21T10:00:00Z' },
        }),
      ],
      format,
      madeAt,
    ).body
    for (const said of [
      'Başlıq / Headline · ən çoxu 110 işarə',
      'Rəyçi (Murad) / Reviewer: Rəsmi ad belə deyil',
    ])
      expect(body).toContain(said)
    expect(body).toMatch(/(?:&lt;|<)1(?:&gt;|>) keçid \/ link organisations\/state-migration-service/)
  })

  it('shows the source of before beside a translation that needs work', () => {
    const { body } = exportDesks([release], format, madeAt)
    expect(body).toContain(
      format === 'po'
        ? '#, fuzzy\n#| msgctxt "news/01935f3e-0000-7000-8000-000000000001/summary"\n#| msgid "Tədbirdə 20 nəfər'
        : '<alt-trans alttranstype="previous-version" origin="newsroom" xml:space="preserve"><source xml:lang="az">Tədbirdə 20 nəfər',
    )
  })

  it('has a name that says what is in it', () => {
    expect(exportDesks([release], format, madeAt).name).toBe(
      `news-${release.id}-az-en.${format === 'po' ? 'po' : 'xlf'}`,
    )
  })
})

describe('the states of a segment', () => {
  it('are those of XLIFF', () => {
    const { body } = exportDesks([release], 'xliff', madeAt)
    expect([...body.matchAll(/ state="([\w-]+)"/g)].map(([, state]) => state)).toEqual([
      ...['signed-off', 'needs-review-translation', 'needs-translation', 'needs-translation'],
      ...['translated', 'needs-translation'],
    ])
    expect(body.match(/approved="yes"/g)).toHaveLength(1)
  })
})
