import { describe, expect, it } from 'vitest'
import type { ItemFacts } from '../facts'
import { codes, facts } from './item.fixture'
import { missingOffices } from './offices'

const held = (own: Partial<ItemFacts['appointments'][number]> = {}) => ({
  id: 'a1',
  person: 'p1',
  organisation: null,
  office: { az: 'Ombudsman', en: 'Ombudsman' },
  from: '2019-11-01',
  to: null,
  ranks: [],
  isPublic: true,
  ...own,
})
const found = (row: object, ...appointments: ItemFacts['appointments']) =>
  codes(missingOffices({ participations: [{ person: 'p1', ...row }] }, facts({ appointments })))

describe('the office of somebody who took part', () => {
  it('is written by publishing itself where the register has it', () => {
    expect(found({}, held())).toEqual([])
    expect(found({ appointment: 'a1' }, held())).toEqual([])
  })

  it('is no question where nobody knows of one that day', () => {
    expect(found({})).toEqual([])
    expect(found({}, held({ from: '2026-11-21' }))).toEqual([])
    expect(found({}, held({ to: '2026-11-19', isPublic: false }))).toEqual([])
    expect(found({}, held({ person: 'p2', isPublic: false }))).toEqual([])
    expect(found({ person: null, freeName: 'Leyla Quliyeva' }, held())).toEqual([])
  })

  it('must be public to be shown', () => {
    expect(found({}, held({ isPublic: false }))).toEqual(['participations.0.appointment: office-not-public'])
    expect(found({ appointment: 'a2' }, held())).toEqual(['participations.0.appointment: office-unknown'])
    expect(found({ appointment: 'a1' }, held({ person: 'p2' }))).toEqual([
      'participations.0.appointment: office-unknown',
    ])
    expect(found({}, held({ isPublic: false }), held({ id: 'a2' }))).toEqual([])
  })

  it('is missed where the register learned of it after the row was written', () => {
    const written = { shown: { frozenAt: '2026-11-20T08:00:00.000Z' } }
    expect(found(written, held())).toEqual(['participations.0.appointment: office-missing'])
    expect(found(written, held({ isPublic: false }))).toEqual([])
    expect(found({ shown: { ...written.shown, office: 'Ombudsman' } }, held())).toEqual([])
  })
})
