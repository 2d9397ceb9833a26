import { describe, expect, it } from 'vitest'
import { fold } from '../fold'
import { fromEnglish } from './fromEnglish'
import { lexemes, lexemesOfWritten } from './lexemes'

describe('an English spelling of an Azerbaijani name', () => {
  it.each([
    ['Ganja', 'Gəncədə'],
    ['Shusha', 'Şuşanın'],
    ['Khankendi', 'Xankəndidə'],
    ['Jafarov', 'Cəfərovun'],
    ['Aghdam', 'Ağdama'],
    ['Nakhchivan', 'Naxçıvan'],
    ['Aliev', 'Əliyevlə'],
    ['Djavad', 'Cavad'],
    ['Jala', 'Jalənin'],
  ])('%s finds %s', (typed, written) => {
    const asked = [fold(typed), ...fromEnglish(fold(typed))].flatMap(lexemes)
    const found = lexemesOfWritten(written)
    expect(asked.filter((lexeme) => found.includes(lexeme))).not.toEqual([])
  })

  it('is nothing where no letter is spelled in the English way', () => {
    for (const word of ['', 'miqrasiya', 'baku', '2024', 'миграция']) expect(fromEnglish(word)).toEqual([])
  })
})
