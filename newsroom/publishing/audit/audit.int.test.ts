import { Logger, runOnce } from 'graphile-worker'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pruneJournals } from '@/newsroom/jobs/pruneJournals'
import { bakuDay } from '@/newsroom/language/bakuTime'
import { accepted, makeDraft } from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import type { Happening } from './happening'

let payload: Payload
let staff: Record<Person, Browser>
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
})
afterAll(() => payload.destroy())

const timeline = async (id: string, who = staff.reader) =>
  accepted(await who.get(`/timeline/news/${id}`)).body.happenings as unknown as Happening[]
const write = (at: string, name: string, reason = '') =>
  ask(
    payload,
    `insert into audit (at, actor_name, action, collection, document_id, details)
      values ($1, $2, 'withdrawn', 'news', uuidv7(), jsonb_build_object('reason', $3::text))`,
    [at, name, reason],
  )
const file = (from: string, to: string, who = staff.administrator) =>
  who.get(`/audit.csv?from=${from}&to=${to}`)

describe('the timeline of an item', () => {
  it('tells who did what, the latest first, with the reason and the version', async () => {
    const id = await makeDraft(staff['press-officer'], 'news', { otherLanguagePlan: 'never' })
    accepted(await staff.publisher.post(`/news/${id}/publish`, {}))
    accepted(await staff.publisher.post(`/news/${id}/withdraw`, { reason: 'Ünvan səhv göstərilib.' }))
    expect(await timeline(id)).toMatchObject([
      { what: 'Withdrawn', by: 'publisher', reason: 'Ünvan səhv göstərilib.' },
      { what: 'Published', by: 'publisher' },
      { what: 'Draft saved', by: 'press-officer', version: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ])
  })

  it('is for staff, of documents that can be', async () => {
    const id = await makeDraft(staff['press-officer'], 'news')
    expect((await staff.visitor.get(`/timeline/news/${id}`)).status).toBe(403)
    for (const path of [
      '/timeline/news/1',
      `/timeline/payload_migrations/${id}`,
      `/timeline/__proto__/${id}`,
    ])
      expect((await staff.reader.get(path)).status).toBe(404)
  })
})

describe('the audit log as a file', () => {
  it('has the days that were asked for, whole, in Baku', async () => {
    await write('2020-03-09T19:59:59Z', 'dünən')
    await write('2020-03-09T20:00:00Z', 'birinci')
    await write('2020-03-11T19:59:59Z', 'sonuncu')
    await write('2020-03-11T20:00:00Z', 'sabah')
    const { text, headers } = await file('2020-03-10', '2020-03-11')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe(
      '"at","actor_id","actor_name","action","collection","document_id","language","details"',
    )
    expect(lines[1]).toMatch(/^"2020-03-10T00:00:00\+04:00",,"birinci","withdrawn","news",/)
    expect(lines[2]).toContain('sonuncu')
  })

  it('runs nothing in a spreadsheet: no cell begins like a formula', async () => {
    const formulas = [
      '=HYPERLINK("https://pis.example")',
      '+1+1',
      '-2+3',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '＝1+1',
    ]
    for (const formula of formulas) await write('2020-05-05T08:00:00Z', formula)
    const { text } = await file('2020-05-05', '2020-05-05')
    for (const formula of formulas) expect(text).toContain(`'${formula.replaceAll('"', '""')}`)
    const cells = [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell)
    expect(cells.filter((cell) => /^[=+\-@\t\r＝]/.test(cell))).toEqual([])
    expect(
      text
        .replaceAll(/"(?:[^"]|"")*"/g, '')
        .trimEnd()
        .split(/\r\n|\r|\n/),
    ).toHaveLength(formulas.length + 1)
  })

  it('is read in portions, and nothing is left out or told twice', async () => {
    await ask(
      payload,
      `insert into audit (at, action, collection, document_id)
        select '2020-07-01T08:00:00Z', 'saved', 'news', uuidv7() from generate_series(1, 4500)`,
    )
    const { text } = await file('2020-07-01', '2020-07-01')
    const lines = text.trimEnd().split('\r\n').slice(1)
    expect([lines.length, new Set(lines).size]).toEqual([4500, 4500])
  })

  it('is for administrators, of days that are some', async () => {
    for (const who of ['publisher', 'press-officer', 'translator', 'reader', 'visitor'] as const)
      expect((await file('2020-01-01', '2020-01-02', staff[who])).status, who).toBe(403)
    for (const [from, to] of [
      ['2020-01-02', '2020-01-01'],
      ['2020-02-30', '2020-03-01'],
      ['', ''],
    ])
      expect((await file(String(from), String(to))).status).toBe(400)
  })
})

describe('what is older than the site keeps', () => {
  it('is forgotten at night, and nothing that is younger', async () => {
    const ago = async (months: number) =>
      String((await ask(payload, 'select now() - make_interval(months => $1) as at', [months]))[0]?.at)
    await ask(payload, 'update site set audit_months = 24')
    await write(new Date(await ago(25)).toISOString(), 'köhnə')
    await write(new Date(await ago(23)).toISOString(), 'qalan')
    await ask(payload, "select graphile_worker.add_job('prune-journals')")
    await runOnce({
      connectionString: String(process.env.DATABASE_URL),
      taskList: { 'prune-journals': pruneJournals },
      logger: new Logger(() => () => undefined),
    })
    const { text } = await file('2000-01-01', bakuDay(new Date()))
    expect(text).toContain('qalan')
    expect(text).not.toContain('köhnə')
  })
})
