import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countPlainly } from '@/tests/support/countPlainly'
import { makePublic } from '@/tests/support/documents'
import type { ManyNews } from '@/tests/support/manyNews'
import { writeManyNews } from '@/tests/support/manyNews'
import { hire } from '@/tests/support/people'
import { openNewsroom } from '@/tests/support/rest'
import { organisation } from '../organisation'
import { person } from '../person'
import { project } from '../project'
import { mostParts } from './readParts'

let payload: Payload
let many: ManyNews
beforeAll(async () => {
  payload = await openNewsroom()
  many = await writeManyNews(payload, 2000)
})
afterAll(() => payload.destroy())

const pages = { person, organisation, project }

describe('a page of what hundreds of items tell of', () => {
  it.each(['person', 'organisation', 'project'] as const)(
    'tells the latest of %s-1 one by one, and leads to the years before',
    async (kind) => {
      const slug = `${kind}-1`
      const page = await pages[kind]('az', slug)
      const { ids } = countPlainly(many, 'az', { [kind]: slug })
      expect(ids.length).toBeGreaterThan(mostParts)
      const told = page?.years.flatMap(({ parts }) => parts.map(({ id }) => id))
      expect(told?.toSorted()).toEqual(ids.slice(0, mostParts).toSorted())
      const yearOfItem = (id: string) => many.items.find((item) => item.id === id)?.year ?? 0
      const left = [...new Set(ids.slice(mostParts).map(yearOfItem))]
      expect(page?.earlier.map(({ year, count }) => [year, count])).toEqual(
        left.map((year) => [year, countPlainly(many, 'az', { [kind]: slug, year }).ids.length]),
      )
      expect(page?.earlier[0]?.href).toBe(`/az/xeberler?${kind}=${slug}&year=${left[0]}`)
    },
  )

  it('does not list an event as untold of which an older item tells', async () => {
    const desk = await hire(payload, 'publisher')
    const id = many.entries.organisation.get('organisation-1') ?? ''
    const organisations = [{ organisation: id, role: 'host' }]
    const event = await makePublic(desk, 'events', {
      title: 'Köhnə seminar',
      start: '2016-03-01T06:00:00.000Z',
      organisations,
    })
    const listed = async () =>
      (await organisation('az', 'organisation-1'))?.years.flatMap(({ parts }) =>
        parts.filter(({ kind }) => kind === 'event').map(({ title }) => title.text),
      )
    expect(await listed()).toEqual(['Köhnə seminar'])
    await makePublic(desk, 'news', {
      title: 'Seminar keçirilib',
      publishedAt: '2016-03-02T06:00:00.000Z',
      event,
      organisations,
    })
    expect(await listed()).toEqual([])
  })
})
