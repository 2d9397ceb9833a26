import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, makeDraft } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { blocks, translationOf } from '@/tests/support/translating'
import type { Desk, DeskSegment } from '../desk'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const opened = 'Dövlət Miqrasiya Xidmətində iclas keçirildi.'
const spoke = 'İclasda Xidmətin rəisi çıxış etdi.'
const ended = 'Sonda suallar cavablandırıldı.'

const states = ({ segments }: Desk) => segments.map(({ state }) => state)
const bySource = ({ segments }: Desk, source: string): DeskSegment => {
  const found = segments.find((segment) => segment.source === source)
  if (!found) throw new Error(`No segment says “${source}”.`)
  return found
}

/** An item in Azerbaijani with its English translation, and every segment of it translated from what is there. */
async function translatedItem() {
  const source = await makeDraft(desk, 'news', { body: blocks(opened, spoke, ended) })
  const pair = await translationOf(desk, source)
  await pair.translateAll((text) => `EN ${text}`)
  return pair
}

describe('the memory', () => {
  it('fills what was translated and reviewed before, and marks it', async () => {
    const ours = 'Xidmətin çağrı mərkəzi: 919.'
    const first = await translationOf(desk, await makeDraft(desk, 'news', { body: blocks(ours) }))
    const segment = bySource(await first.read(), ours)
    await first.save(segment, 'Call centre of the Service: 919.')
    const body = blocks('Yeni iclas oldu.', ours)
    const before = await translationOf(desk, await makeDraft(desk, 'news', { body }))
    expect(bySource(await before.read(), ours).state).toBe('untranslated')
    accepted(await first.post('/segments/review', { keys: [segment.key] }, staff['press-officer']))
    const after = await translationOf(desk, await makeDraft(desk, 'news', { body }))
    const expected = {
      translation: 'Call centre of the Service: 919.',
      state: 'translated',
      origin: 'memory',
    }
    expect(bySource(await after.read(), ours)).toMatchObject(expected)
    expect((await after.read()).facts).toEqual([])
    expect(accepted(await before.post('/fill', {})).body).toMatchObject({ filled: 1 })
    expect(bySource(await before.read(), ours)).toMatchObject(expected)
    expect(bySource(await before.read(), 'Yeni iclas oldu.').translation).toBe('')
  })
})

describe('two people at one translation', () => {
  it('write different segments without disturbing each other', async () => {
    const { read, save } = await translationOf(
      desk,
      await makeDraft(desk, 'news', { body: blocks(opened, spoke) }),
    )
    const shown = await read()
    await Promise.all([
      save(bySource(shown, opened), 'A meeting was held.'),
      save(bySource(shown, spoke), 'The head spoke.', staff['press-officer']),
    ])
    expect((await read()).segments.slice(2).map(({ translation }) => translation)).toEqual([
      'A meeting was held.',
      'The head spoke.',
    ])
  })

  it('both see both texts when they wrote the same segment, and nothing is lost', async () => {
    const { read, save, post } = await translationOf(desk, await makeDraft(desk, 'news'))
    const shown = await read()
    const [title] = shown.segments as [DeskSegment]
    await save(title, 'Training held in Baku', staff['press-officer'])
    const mine = { key: 'title', translation: 'A training in Baku', was: '', token: shown.source.token }
    const refused = await post('/segments', mine)
    expect(refused.status).toBe(409)
    expect(refused.body.errors?.[0]?.data).toMatchObject({
      conflict: {
        theirs: 'Training held in Baku',
        mine: 'A training in Baku',
      },
    })
    expect((await read()).segments[0]?.translation).toBe('Training held in Baku')
    accepted(await post('/segments', { ...mine, was: 'Training held in Baku' }))
    expect((await read()).segments[0]?.translation).toBe('A training in Baku')
  })
})

describe('a second person', () => {
  it('finds segments right, or says what should be put right', async () => {
    const { read, post } = await translatedItem()
    accepted(await post('/segments/review', { keys: ['title', 'summary'] }, staff['press-officer']))
    expect(states(await read()).slice(0, 2)).toEqual(['reviewed', 'reviewed'])
    accepted(
      await post(
        '/segments/reject',
        { key: 'title', note: '«Training» deyil, «course».' },
        staff['press-officer'],
      ),
    )
    const [title] = (await read()).segments
    expect(title).toMatchObject({ state: 'needs-work', rejected: { note: '«Training» deyil, «course».' } })
  })

  it('cannot find right what states something else than the source', async () => {
    const { read, save, post } = await translationOf(
      desk,
      await makeDraft(desk, 'news', { body: blocks('Tədbirdə 25 əməkdaş iştirak etdi.') }),
    )
    const segment = bySource(await read(), 'Tədbirdə 25 əməkdaş iştirak etdi.')
    await save(segment, 'Twenty members of staff (52) took part.')
    const officer = staff['press-officer']
    const refused = await post('/segments/review', { keys: [segment.key] }, officer)
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ data: { code: 'problems' } }] } })
    await save(
      { ...segment, translation: 'Twenty members of staff (52) took part.' },
      '25 members of staff took part.',
    )
    accepted(await post('/segments/review', { keys: [segment.key] }, officer))
    expect(bySource(await read(), segment.source).state).toBe('reviewed')
  })
})
