import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '@/tests/support/people'
import { everybody, hireStaff } from '@/tests/support/people'
import type { Answer, Browser } from '@/tests/support/rest'
import { openNewsroom, Browser as Visitor } from '@/tests/support/rest'
import { accessTable } from '../access/table'

let payload: Payload
let staff: Record<Person, Browser>
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
})
afterAll(() => payload.destroy())
beforeEach(async () => {
  await payload.delete({ collection: 'terms', where: { id: { exists: true } }, overrideAccess: true })
})

function bring(who: Browser, file: string | Uint8Array, size?: number): Promise<Answer> {
  const form = new FormData()
  form.append('file', new File([file as never], 'terms.csv', { type: 'text/csv' }))
  return who.post('/terms/import', form, size ? { headers: { 'Content-Length': String(size) } } : {})
}
const stored = async () =>
  (
    await payload.find({
      collection: 'terms',
      sort: ['source', 'language'],
      pagination: false,
      overrideAccess: true,
    })
  ).docs

const file = [
  'Termin;Dil;Tərcümə;İşlədilməyən formalar;Qeyd',
  'əcnəbi;az;foreigner;alien | stranger;Qanuna görə',
  'asylum seeker;en;sığınacaq axtaran;;',
].join('\r\n')

describe('a glossary in a file', () => {
  it('comes in, changes what is there and adds the rest, line by line', async () => {
    const first = await bring(staff.translator, file)
    expect(first.body).toEqual({
      done: [
        { line: 2, source: 'əcnəbi', outcome: 'added' },
        { line: 3, source: 'asylum seeker', outcome: 'added' },
      ],
      refused: [],
    })
    const again = await bring(
      staff.translator,
      'term,translation,note\nƏCNƏBİ,foreign national,\nasylum seeker,x,y\nəcnəbi,twice,\nqaçqın,,\n',
    )
    expect(again.body).toEqual({
      done: [
        { line: 2, source: 'ƏCNƏBİ', outcome: 'changed' },
        { line: 3, source: 'asylum seeker', outcome: 'added' },
      ],
      refused: [
        { line: 4, reason: 'Line 2 has this term already.' },
        { line: 5, reason: 'The translation is missing.' },
      ],
    })
    // Nothing was said of forbidden forms, and the note was emptied
    const terms = (await stored()).map(({ source, language, translation, forbidden, note }) => [
      ...[source, language, translation, forbidden, note],
    ])
    expect(terms).toEqual([
      ['asylum seeker', 'az', 'x', [], 'y'],
      ['asylum seeker', 'en', 'sığınacaq axtaran', [], ''],
      ['ƏCNƏBİ', 'az', 'foreign national', ['alien', 'stranger'], ''],
    ])
  })

  it('that went out changes nothing when it comes back', async () => {
    await bring(staff.administrator, file)
    const out = await staff.reader.get('/terms/export.csv')
    expect(out.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const back = await bring(staff.administrator, out.text)
    expect((back.body.done as { outcome: string }[]).map(({ outcome }) => outcome)).toEqual(['same', 'same'])
  })

  it('does not choose between two entries of one term', async () => {
    for (const translation of ['event', 'measure'])
      await payload.create({
        collection: 'terms',
        data: { source: 'tədbir', language: 'az', translation },
        overrideAccess: true,
      })
    const { body } = await bring(staff.administrator, 'Termin;Tərcümə\ntədbir;function\n')
    expect(body).toMatchObject({ done: [], refused: [{ line: 2 }] })
    expect(await stored()).toHaveLength(2)
  })

  it('is refused whole with a sentence in the language of the editor', async () => {
    const english = await bring(staff.administrator, 'Termin;Tərcümə\n"əcnəbi;foreigner\n')
    expect(english).toMatchObject({ status: 400 })
    expect(english.text).toContain('Quotation marks of the file are not closed')
    const azerbaijani = await bring(new Visitor(staff.administrator.cookie, 'az'), 'bir;iki\n')
    expect(azerbaijani.text).toContain('«Termin» və «Tərcümə» sütunları yoxdur. (sətir 1)')
    expect(await bring(staff.administrator, file, 2_000_000)).toMatchObject({ status: 413 })
    expect(await staff.administrator.post('/terms/import')).toMatchObject({ status: 400 })
    expect(await stored()).toEqual([])
  })

  it('is taken by all staff, and brought by those who keep the glossary', async () => {
    for (const person of everybody) {
      const may = (operation: 'read' | 'create') =>
        person !== 'visitor' && accessTable.terms[operation].includes(person)
      const out = await staff[person].get('/terms/export.csv')
      expect([person, out.status === 200]).toEqual([person, may('read')])
      const into = await bring(staff[person], file)
      expect([person, into.status === 200]).toEqual([person, may('create')])
      if (!may('create')) expect([401, 403]).toContain(into.status)
    }
  })
})
