import { describe, expect, it } from 'vitest'
import type { Desk, DeskSegment } from '@/newsroom/translation/desk'
import type { DeskOutcome } from './askDesk'
import { DeskStore } from './DeskStore'
import { deskOf, segment } from './desk.fixture'

type Answer = DeskOutcome<{ segment?: DeskSegment }>

const title = segment({ key: 'title', translation: 'Training', state: 'translated' })
const summary = segment({ key: 'summary' })

/** A desk whose server answers when the test says so. */
function deskWith(answers: (path: string, what: Record<string, unknown>) => Answer | Promise<Answer>) {
  const asked: { path: string; what: Record<string, unknown> }[] = []
  const now = { desk: deskOf([title, summary]) as Desk }
  const store = new DeskStore({ collection: 'news', id: 'n2', language: 'en' }, now.desk, {
    order: async (path, what) => {
      asked.push({ path, what: what as Record<string, unknown> })
      return answers(path, what as Record<string, unknown>)
    },
    read: async () => ({ done: true, answer: now.desk }),
  })
  return { store, asked, now }
}

const taken = (key: string, translation: string): Answer => ({
  done: true,
  answer: { segment: segment({ key, translation, state: 'translated' }) },
})
const refusal = (status: number, why: object): Answer => ({
  done: false,
  ...{ message: 'Alınmadı.', problems: [], conflict: null, wrong: [], status },
  ...why,
})

describe('a translator', () => {
  it('saves a segment with what they saw before it and the version of the source', async () => {
    const { store, asked } = deskWith((_path, { key, translation }) =>
      taken(String(key), String(translation)),
    )
    store.write('summary', 'Two days.')
    expect(await store.save('summary')).toEqual({ done: true, message: '' })
    expect(asked).toEqual([
      {
        path: '/translation/news/n2/segments',
        what: {
          ...{ language: 'en', key: 'summary', translation: 'Two days.' },
          ...{ was: '', token: 'v1', origin: 'typed' },
        },
      },
    ])
    expect(store.current().written).toEqual({})
    expect(await store.save('summary')).toBe('unchanged')
  })

  it('writes on while a save is under way; the next save waits and takes the rest', async () => {
    const answer: { give?: (answer: Answer) => void } = {}
    let times = 0
    const { store, asked } = deskWith((_path, { translation }) => {
      times += 1
      if (times > 1) return taken('summary', String(translation))
      return new Promise((resolve) => {
        answer.give = resolve
      })
    })
    store.write('summary', 'Two')
    const first = store.save('summary')
    store.write('summary', 'Two days.')
    const second = store.save('summary')
    await new Promise((resolve) => setImmediate(resolve))
    expect(asked).toHaveLength(1)
    answer.give?.(taken('summary', 'Two'))
    await first
    await second
    expect(asked.map(({ what }) => [what.translation, what.was])).toEqual([
      ['Two', ''],
      ['Two days.', 'Two'],
    ])
  })

  it('keeps their words when the placeholders are broken, and is told why', async () => {
    const problems = ['Nişan <1> yoxdur.']
    const { store } = deskWith(() => refusal(422, { problems }))
    store.write('summary', 'Two days.')
    await store.save('summary')
    expect(store.words('summary')).toBe('Two days.')
    expect(store.current().notSaved.summary?.problems).toEqual(['Nişan <1> yoxdur.'])
  })

  it('decides a conflict before anything is sent again', async () => {
    let times = 0
    const { store, asked } = deskWith((_path, { translation }) => {
      times += 1
      const conflict = { theirs: 'Course', mine: 'Mine', by: 'Nigar', at: null }
      return times === 1 ? refusal(409, { conflict }) : taken('title', String(translation))
    })
    store.write('title', 'Mine')
    await store.save('title')
    expect(await store.save('title')).toBe('held')
    expect(asked).toHaveLength(1)
    store.decide('title', 'mine')
    await store.save('title')
    expect(asked[1]?.what).toMatchObject({ translation: 'Mine', was: 'Course' })
    expect(store.current().notSaved).toEqual({})
  })

  it('says a translation is still right, takes a fact over, and sees the list anew', async () => {
    const { store, asked, now } = deskWith(() => ({ done: true, answer: {} }))
    store.write('summary', 'Two days.')
    now.desk = deskOf([{ ...title, state: 'reviewed' }, summary])
    await store.confirm('title')
    expect(store.current().desk.segments[0]?.state).toBe('reviewed')
    expect(store.words('summary')).toBe('Two days.')
    await store.settleFact('all', 'take')
    expect(asked.map(({ path }) => path)).toEqual([
      '/translation/news/n2/segments/confirm',
      '/translation/news/n2/facts',
    ])
    expect(asked[1]?.what).toMatchObject({ fact: 'all', choice: 'take', token: 'v1' })
  })

  it('has what is right reviewed where something else is wrong, and hears what', async () => {
    const wrong = [{ key: 'summary', message: 'Tarixlər fərqlidir.' }]
    const { store, asked } = deskWith((_path, { keys }) =>
      (keys as string[]).includes('summary') ? refusal(422, { wrong }) : { done: true, answer: {} },
    )
    expect(await store.reviewWhatIsRight(['title', 'summary'])).toMatchObject({ done: false, wrong })
    expect(asked.map(({ what }) => what.keys)).toEqual([['title', 'summary'], ['title']])
    expect(await store.reviewWhatIsRight(['summary'])).toMatchObject({ done: false, wrong })
    expect(await store.reviewWhatIsRight(['title'])).toMatchObject({ done: true, wrong: [] })
  })
})
