import { describe, expect, it } from 'vitest'
import { withoutStaleOffices } from './forgetShownOffices'

const shown = { office: 'Ombudsman', frozenAt: '2019-11-29T06:00:00.000Z' }
const nothing = { office: null, frozenAt: null }
const before = [{ id: 'a', person: 'Süleymanova', appointment: null, shown }]
const saved = (row: object) => withoutStaleOffices([{ id: 'a', appointment: null, shown, ...row }], before)[0]

describe('a row of speakers', () => {
  it('keeps its office while it names the same person', () => {
    expect(saved({ person: 'Süleymanova' })?.shown).toEqual(shown)
    expect(saved({ person: { id: 'Süleymanova' } })?.shown).toEqual(shown)
    expect(saved({ person: 'Süleymanova', shown: nothing })?.shown).toEqual(shown)
  })

  it('forgets it when it names somebody else, or another office', () => {
    expect(saved({ person: 'Əliyeva' })?.shown).toEqual(nothing)
    expect(saved({ person: 'Süleymanova', appointment: 'deputat' })).toMatchObject({
      shown: nothing,
      appointment: 'deputat',
    })
  })

  it('forgets the office that was chosen for the one before', () => {
    const chosen = [{ id: 'a', person: 'Süleymanova', appointment: 'ombudsman', shown }]
    const row = { id: 'a', person: 'Əliyeva', appointment: 'ombudsman', shown }
    expect(withoutStaleOffices([row], chosen)[0]).toMatchObject({ appointment: null, shown: nothing })
    const rechosen = { ...row, appointment: 'deputat' }
    expect(withoutStaleOffices([rechosen], chosen)[0]).toMatchObject({ appointment: 'deputat' })
  })

  it('brings no office with it from elsewhere', () => {
    expect(withoutStaleOffices([{ id: 'b', person: 'Əliyeva', shown }], before)[0]?.shown).toEqual(nothing)
  })
})
