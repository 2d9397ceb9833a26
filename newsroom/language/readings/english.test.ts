import { describe, expect, it } from 'vitest'
import { oddTexts } from '../oddTexts.fixture'
import { englishReadings } from './english'

describe('the readings of an English word', () => {
  it.each([
    ['countries', 'country'],
    ['agencies', 'agency'],
    ['trainings', 'training'],
    ['training', 'train'],
    ['signed', 'sign'],
    ['organised', 'organise'],
    ['planned', 'plan'],
    ['applied', 'apply'],
    ['addresses', 'address'],
    ['boxes', 'box'],
    ['services', 'service'],
  ])('of %s hold %s', (word, base) => {
    const found = englishReadings(word)
    expect(found[0]).toBe(word)
    expect(found).toContain(base)
  })

  it.each(['status', 'process', 'press', 'ring', 'string', 'migration', 'red', '2024', 'iom', ''])(
    'are only itself for %s',
    (word) => expect(englishReadings(word)).toEqual([word]),
  )

  it('begin with the word whatever comes', () => {
    for (const text of oddTexts()) expect(englishReadings(text)[0]).toBe(text)
  })
})
