import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NameProposal } from '@/newsroom/publishing/namesInText/proposal'
import { newsItem } from '@/newsroom/queries/newsItem'
import { accepted, latest } from '@/tests/support/documents'
import { bytesOf, fiveReleases, nameInRegister } from '@/tests/support/fiveReleases/releases'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { askForSecond, openNewsroom } from '@/tests/support/rest'

let payload: Payload
let officer: Browser
let publisher: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  await askForSecond(payload, true)
  officer = await hire(payload, 'press-officer')
  publisher = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

type Row = Record<string, unknown>

async function imported(file: string, content: Buffer): Promise<string> {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ locale: 'en' }))
  form.append('file', new File([new Uint8Array(content)], file))
  const headers = { 'Content-Length': String(content.byteLength + 500) }
  return String(accepted(await officer.post('/news/import', form, { headers })).body.id)
}

/** What the panel still proposes once everything certain is linked, taken where one entry can be meant. */
async function taken(id: string): Promise<Row> {
  const item = await latest(officer, 'news', id, 'en')
  const rows = { participations: item.participations as Row[], organisations: item.organisations as Row[] }
  const ids = { projects: item.projects as string[], documents: item.documents as string[] }
  const linked = [
    ...rows.participations.map(({ person }) => person),
    ...rows.organisations.map(({ organisation }) => organisation),
    ...ids.projects,
    ...ids.documents,
  ]
  const form = { id, language: 'en', title: item.title, body: item.body, linked, freeNames: [] }
  const { proposals } = accepted(await officer.post('/news/names-in-text', form)).body
  for (const { type, entries, contribution, topic, role } of proposals as NameProposal[]) {
    const [entry] = entries
    if (!entry || entries.length > 1) continue
    if (type === 'person')
      rows.participations.push({ person: entry.id, contribution: contribution ?? 'attended', topic })
    else if (type === 'organisation')
      rows.organisations.push({ organisation: entry.id, role: role ?? 'participant' })
    else ids[`${type}s`].push(entry.id)
  }
  return { ...rows, ...ids }
}

describe.each(fiveReleases)(
  'the release $file',
  ({ file, day, people, organisations, projects, ...rest }) => {
    it('is imported, completed by what is proposed, approved by another and shown with all that it names', async () => {
      const id = await imported(file, bytesOf({ file }))
      const links = await taken(id)
      const [date, month, year] = day.split('.')
      const originalDate = `${year}-${month}-${date}T08:00:00.000Z`
      const summary = 'What was said, and who said it, on one page.'
      const words = { summary, originalDate, otherLanguagePlan: 'never' }
      accepted(await officer.patch(`/news/${id}?draft=true&locale=en`, { ...links, ...words }))
      accepted(await officer.post(`/news/${id}/submit`))
      accepted(await publisher.post(`/news/${id}/approve`))
      const { paths } = accepted(await publisher.post(`/news/${id}/publish`)).body as {
        paths: { en: string }
      }

      const page = await newsItem('en', paths.en.split('/').at(-1) ?? '')
      expect(page?.title.replaceAll('\u00ad', '')).toBe(rest.title)
      const speakers = page?.speakers.map(({ person, office }) => [
        person.name.text,
        office?.text,
        person.href,
      ])
      for (const { key, office } of people)
        expect(speakers).toContainEqual([
          nameInRegister(key),
          office,
          expect.stringMatching(/^\/en\/people\//),
        ])
      const partners = page?.partners.map(({ organisation }) => organisation.name.text)
      expect(partners).toEqual(expect.arrayContaining(organisations.map(({ key }) => nameInRegister(key))))
      const told = page?.projects.map(({ name }) => name.text)
      expect(told).toEqual(expect.arrayContaining(projects.map(({ key }) => nameInRegister(key))))
    })
  },
)
