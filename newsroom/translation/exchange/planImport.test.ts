import { describe, expect, it } from 'vitest'
import type { Desk } from '../desk'
import { madeAt, release, withSegment } from './desk.fixture'
import { exportDesks } from './exportDesks'
import type { ImportPlan, Wishes } from './planImport'
import { planImport, wordsToSave } from './planImport'
import { readExchange } from './readExchange'
import type { ExchangeFile, ExchangeUnit } from './unit'

const file: ExchangeFile = readExchange(
  new TextEncoder().encode(exportDesks([release], 'xliff', madeAt).body),
)
const idOf = (key: string) => `news/${release.id}/${key}`

/** The file after somebody changed units of it. */
const worked = (changes: Record<string, Partial<ExchangeUnit>>): ExchangeFile => ({
  ...file,
  units: file.units.map((unit) => ({ ...unit, ...changes[unit.id.split('/').slice(2).join('/')] })),
})

/** Which list each key of interest is in. */
const fates = (plan: ImportPlan) =>
  Object.fromEntries(
    Object.entries(plan).flatMap(([fate, all]: [string, (ExchangeUnit | { unit: ExchangeUnit })[]]) =>
      all.map((one) => [('unit' in one ? one.unit : one).id.replace(idOf(''), ''), fate]),
    ),
  )
const fate = (key: string, change: Partial<ExchangeUnit>, desk: Desk = release, wishes?: Wishes) =>
  fates(planImport([desk], worked({ [key]: change }), wishes))[key]

const alt = { translation: 'People at the event' }

describe('a file that comes back', () => {
  it('is taken where it was translated from the source of today', () => {
    const plan = planImport([release], worked({ 'leadImage.alt': alt }))
    expect(plan.take.map(({ segment, unit }) => [segment.key, unit.translation])).toEqual([
      ['leadImage.alt', 'People at the event'],
    ])
  })

  it('is taken in part where the source changed, and the rest is listed', () => {
    const changed = withSegment(release, 'leadImage.alt', { source: 'Tədbirin qonaqları' })
    const plan = planImport(
      [changed],
      worked({ 'leadImage.alt': alt, 'body.m2m2m2m2': { translation: 'Contact: \\<1> and C:\\files' } }),
    )
    expect(fates(plan)).toMatchObject({ 'leadImage.alt': 'older', 'body.m2m2m2m2': 'take' })
    expect(plan.older[0]?.segment.source).toBe('Tədbirin qonaqları')
  })

  it('is not held up by spaces that a tool changed', () => {
    expect(fate('leadImage.alt', { ...alt, source: ' Tədbirin\n   iştirakçıları ' })).toBe('take')
    const [placed] = planImport(
      [release],
      worked({ 'leadImage.alt': { translation: ' People\n  there ' } }),
    ).take
    expect(placed && wordsToSave(placed)).toBe('People there')
  })

  it('lists segments that are gone, and units of documents that it does not know', () => {
    const fewer = { ...release, segments: release.segments.slice(1) }
    expect(fates(planImport([fewer], file)).title).toBe('gone')
    expect(planImport([], file).unknown).toHaveLength(file.units.length)
  })

  it('overwrites nothing that somebody wrote here meanwhile', () => {
    const here = withSegment(release, 'leadImage.alt', { translation: 'Guests', state: 'translated' })
    expect(fate('leadImage.alt', alt, here)).toBe('changedHere')
    expect(fate('leadImage.alt', { translation: 'Guests' }, here)).toBe('unchanged')
    // A tool that lost our mark: the history keeps what was there
    expect(fate('leadImage.alt', { ...alt, was: null }, here)).toBe('take')
  })

  it('refuses what broke placeholders, and says which', () => {
    const plan = planImport(
      [release],
      worked({ 'body.k3f9a2xq': { translation: 'The <1>Service</1> said 5 < 6.<3/>' } }),
    )
    expect(plan.refused.map(({ problems }) => problems.map(({ message }) => message.en))).toEqual([
      ['<2>…</2> is lost: put it where it belongs.'],
    ])
  })

  it('refuses what is in another language than the document', () => {
    const plan = planImport([release], { ...worked({ 'leadImage.alt': alt }), from: 'en', to: 'az' })
    expect(plan.take).toEqual([])
    expect(plan.refused[0]?.problems[0]?.message.en).toBe(
      'The file is en–az, and this document is translated az–en.',
    )
    expect(
      fates(planImport([release], { ...worked({ 'leadImage.alt': alt }), from: null, to: null })),
    ).toMatchObject({ 'leadImage.alt': 'take' })
  })

  it('refuses every unit of a document that the person may not write', () => {
    const plan = planImport(
      [{ ...release, may: { ...release.may, write: false } }],
      worked({ 'leadImage.alt': alt }),
    )
    expect(plan.take).toEqual([])
    expect(plan.refused).toHaveLength(file.units.length)
    expect(plan.refused[0]?.problems[0]?.code).toBe('rights')
  })

  it('leaves what the file calls unfinished, unless somebody wants it', () => {
    const change = { ...alt, unfinished: true }
    expect(fate('leadImage.alt', change)).toBe('unfinished')
    expect(fate('leadImage.alt', change, release, { unfinishedToo: true })).toBe('take')
  })

  it('confirms words that needed work and are left as they were', () => {
    expect(fate('summary', { unfinished: false })).toBe('take')
    expect(fate('summary', {})).toBe('unchanged')
    const rejected = withSegment(release, 'summary', {
      rejected: { note: 'Yox', by: null, at: '2026-11-21' },
    })
    expect(fate('summary', { unfinished: false }, rejected)).toBe('unchanged')
  })
})
