import { describe, expect, it } from 'vitest'
import { deskOf, segment } from './desk.fixture'
import {
  beginDesk,
  decide,
  freshened,
  leftUnsaved,
  orphansIn,
  refused,
  sent,
  stored,
  wordsNow,
  write,
} from './deskState'

const one = segment({
  key: 'title',
  source: 'Bakıda təlim',
  translation: 'Training in Baku',
  state: 'translated',
})
const two = segment({ key: 'summary', source: 'İki gün.', translation: '', state: 'untranslated' })
const begun = beginDesk(deskOf([one, two]))

describe('somebody at the translation desk', () => {
  it('has unsaved words only while they differ from the stored ones', () => {
    const changed = write(begun, 'title', 'A training in Baku')
    expect(changed.written).toEqual({ title: { text: 'A training in Baku', was: 'Training in Baku' } })
    expect(write(changed, 'title', 'Training in Baku').written).toEqual({})
  })

  it('keeps what they wrote after an order to save was sent', () => {
    const asked = sent(write(begun, 'summary', 'Two days'), 'summary', 'Two days')
    const further = write(asked, 'summary', 'Two days.')
    const after = stored(further, { ...two, translation: 'Two days', state: 'translated' })
    expect(after.written).toEqual({ summary: { text: 'Two days.', was: 'Two days' } })
    expect(after.saves).toBe(1)
  })

  it('is not given back the sent words when they returned to the old ones meanwhile', () => {
    const asked = sent(write(begun, 'title', 'Course'), 'title', 'Course')
    const back = write(asked, 'title', 'Training in Baku')
    const after = stored(back, { ...one, translation: 'Course' })
    expect(wordsNow(after, { ...one, translation: 'Course' })).toBe('Training in Baku')
  })

  it('loses nothing when a save is refused', () => {
    const asked = sent(write(begun, 'summary', 'Two days'), 'summary', 'Two days')
    const after = refused(asked, 'summary', { message: 'Şəbəkə yoxdur.', problems: [], conflict: null })
    expect(after.written.summary?.text).toBe('Two days')
    expect(after.notSaved.summary?.message).toBe('Şəbəkə yoxdur.')
    expect(after.saving).toEqual({})
  })

  it('sees both texts of a conflict, and their own replaces the other only once they decided', () => {
    const conflict = { theirs: 'Course in Baku', by: 'Nigar', at: null }
    const mine = write(begun, 'title', 'My training')
    const told = refused(mine, 'title', { message: '', problems: [], conflict })
    expect(told.written.title).toEqual({ text: 'My training', was: 'Training in Baku' })
    expect(decide(told, 'title', 'mine').written.title).toEqual({
      text: 'My training',
      was: 'Course in Baku',
    })
    const theirs = decide(told, 'title', 'theirs')
    expect(theirs.written).toEqual({})
    expect(wordsNow(theirs, theirs.desk.segments[0] ?? one)).toBe('Course in Baku')
  })

  it('remembers over what they began to write when the list is read anew', () => {
    const mine = write(begun, 'title', 'My training')
    const anew = freshened(mine, deskOf([{ ...one, translation: 'Course in Baku' }, two]))
    expect(anew.written.title).toEqual({ text: 'My training', was: 'Training in Baku' })
    expect(freshened(mine, deskOf([{ ...one, translation: 'My training' }])).written).toEqual({})
  })

  it('is told which segments they left unsaved, the one in hand not among them', () => {
    const mine = write(write(begun, 'title', 'My training'), 'summary', 'Two days')
    expect(leftUnsaved(mine, 'summary')).toEqual(['title'])
    expect(leftUnsaved(sent(mine, 'title', 'My training'), 'summary')).toEqual([])
    const why = { message: '', problems: [], conflict: null }
    expect(leftUnsaved(refused(mine, 'summary', why), 'summary')).toEqual(['title', 'summary'])
  })

  it('is shown unsaved words whose segment is gone from the source', () => {
    const mine = write(begun, 'summary', 'Two days')
    expect(orphansIn(freshened(mine, deskOf([one])))).toEqual([{ key: 'summary', text: 'Two days' }])
  })
})
