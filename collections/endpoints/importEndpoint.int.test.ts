import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { latest, makeDraft, makePublic } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { docxOf, relation, wordParagraph, wordPicture } from '@/tests/support/wordFiles'

let payload: Payload
let staff: Record<Person, Browser>
let service: string
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  service = await makePublic(staff.administrator, 'organisations', { name: 'Dövlət Miqrasiya Xidməti' })
})
afterAll(() => payload.destroy())

const title = 'Gəncədə ikigünlük seminar keçirilib'
const body =
  wordParagraph(title, 'Title') +
  wordParagraph('14.03.2023') +
  wordParagraph('Martın 13-də Dövlət Miqrasiya Xidmətinin təşkilatçılığı ilə Gəncədə seminar keçirilib.') +
  wordParagraph('Proqram', 'heading1') +
  wordParagraph('Seminara 24 əməkdaş qatılıb. Paylaşılan təcrübə faydalı olub.')

async function send(who: Person, name: string, file: Uint8Array, size = file.byteLength) {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ locale: 'az' }))
  form.append('file', new File([new Uint8Array(file)], name))
  return staff[who].post('/news/import', form, { headers: { 'Content-Length': String(size + 500) } })
}
const newsCount = async () => (await payload.count({ collection: 'news', overrideAccess: true })).totalDocs

describe('a file at the desk', () => {
  it('becomes a draft, with what is certain linked and its pictures in the media', async () => {
    const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#888' } })
      .png()
      .toBuffer()
    const file = docxOf({
      body: body + wordPicture('rId5', 'Zalda iştirakçılar'),
      links: relation('rId5', 'image', 'media/image1.png'),
      extra: [{ name: 'word/media/image1.png', data: picture }],
    })
    const answer = await send('press-officer', 'reliz.docx', file)
    expect(answer.status).toBe(201)
    const { id, report } = answer.body as unknown as { id: string; report: { title: string; date: string } }
    expect(report).toMatchObject({
      title,
      date: '2023-03-14',
      event: { kind: 'seminar', days: 2 },
      dropped: ['14.03.2023'],
    })
    const draft = await latest(staff['press-officer'], 'news', id)
    expect(draft).toMatchObject({
      _status: 'draft',
      language: 'az',
      title,
      place: 'Gəncə',
      organisations: [{ organisation: service }],
    })
    expect(draft.publishedAt ?? null).toBeNull()
    const types = (draft.body as { root: { children: { type: string }[] } }).root.children.map(
      ({ type }) => type,
    )
    expect(types).toEqual(['paragraph', 'heading', 'paragraph', 'upload'])
    expect((await payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(1)
  })

  it('says whom of the register its new names resemble, until somebody calls them different', async () => {
    const known = await makeDraft(staff.administrator, 'people', { given: 'Səbinə', family: 'Əlizadə' })
    const file = Buffer.from('Bakıda görüş keçirilib\n\nGörüşdə Sebine Elizade çıxış edib.')
    const alike = async () => {
      const answer = await send('press-officer', 'reliz.txt', file)
      return (answer.body as unknown as { alike: { name: string; alike: { entry: { id: string } }[] }[] })
        .alike
    }
    expect(await alike()).toMatchObject([
      { collection: 'people', name: 'Sebine Elizade', alike: [{ entry: { id: known } }] },
    ])
    const other = { names: { az: 'Sebine Elizade' } }
    const said = await staff['press-officer'].post('/same-names/people/apart', { one: known, other })
    expect(said.status).toBe(200)
    expect(await alike()).toEqual([])
  })

  it('is refused with a sentence in the language of the desk, and nothing is kept', async () => {
    const before = await newsCount()
    const whole = docxOf({ body })
    const truncated = await send('press-officer', 'reliz.docx', whole.subarray(0, whole.length - 500))
    expect(truncated.status).toBe(400)
    expect(truncated.text).toContain('The file is damaged or incomplete.')
    const program = await send('press-officer', 'reliz.docx', Buffer.from('4d5a90000300000004', 'hex'))
    expect(program.text).toContain('This kind of file cannot be read.')
    const heavy = await send('press-officer', 'reliz.docx', whole, 60 * 1024 * 1024)
    expect(heavy.status).toBe(413)
    expect(await newsCount()).toBe(before)
  })

  it.each(['translator', 'reader', 'visitor'] as const)('is not taken from a %s', async (who) => {
    const before = await newsCount()
    expect((await send(who, 'reliz.txt', Buffer.from(title))).status).toBe(403)
    expect(await newsCount()).toBe(before)
  })
})
