import { describe, expect, it } from 'vitest'
import { checkTerms } from './checkTerms'
import type { Term } from './term'

const term = (source: string, translation: string, ...forbidden: string[]): Term => ({
  ...{ id: source, source, language: 'az', translation, forbidden, note: null },
})
const glossary = [
  term('əcnəbi', 'foreigner', 'alien', 'stranger'),
  term('əmək miqrantı', 'migrant worker', 'migrant', 'labour migrant'),
  term('Dövlət Miqrasiya Xidməti', 'State Migration Service', 'State migration service'),
  term('xidmət', 'service', 'agency'),
]
const codes = (source: string, translation: string) =>
  checkTerms(source, translation, glossary).map(({ code, severity }) => `${code} ${severity}`)

describe('the glossary at a translation', () => {
  it('has nothing against the preferred words, in any form of theirs', () => {
    expect(codes('Əcnəbilərin müraciəti', 'Applications of foreigners')).toEqual([])
    expect(codes('Əmək miqrantlarının hüquqları', 'Rights of migrant workers')).toEqual([])
  })

  it('advises where a preferred translation is not there', () => {
    expect(codes('Əcnəbilərin müraciəti', 'Applications of visitors')).toEqual(['term-missing advice'])
  })

  it('refuses a forbidden form, and names the preferred one', () => {
    const [problem, ...others] = checkTerms('Əcnəbilərin müraciəti', 'Applications of aliens', glossary)
    expect(problem).toMatchObject({ code: 'term-forbidden', severity: 'error' })
    expect(problem?.message.en).toBe('“aliens” is not used: the glossary has “foreigner” for “əcnəbi”.')
    expect(problem?.message.az).toContain('«aliens»')
    expect(others).toEqual([])
  })

  it('refuses it also beside the preferred one', () => {
    expect(codes('Əmək miqrantları', 'Migrant workers are migrants')).toEqual(['term-forbidden error'])
  })

  it('takes no forbidden form for one where the preferred one holds it', () => {
    expect(codes('Əmək miqrantı', 'A migrant worker')).toEqual([])
  })

  it('tells forms apart that differ in capitals only', () => {
    expect(codes('Dövlət Miqrasiya Xidmətində', 'At the State Migration Service')).toEqual([])
    expect(codes('Dövlət Miqrasiya Xidmətində', 'At the State migration service')).toEqual([
      'term-forbidden error',
    ])
  })

  it('says nothing of terms that the source does not have, and of an empty translation', () => {
    expect(codes('Agentlik', 'The agency')).toEqual([])
    expect(codes('Əcnəbi', ' ')).toEqual([])
  })

  it('speaks once of a term that stands twice, or came twice over the wire', () => {
    const copies = [glossary[0], structuredClone(glossary[0])] as Term[]
    expect(checkTerms('Əcnəbi əcnəbiyə', 'A visitor to another', copies)).toHaveLength(1)
    expect(checkTerms('Əcnəbi əcnəbiyə', 'An alien to aliens', copies)).toHaveLength(1)
  })

  it('is content with one of two translations of the same words', () => {
    const two = [term('tədbir', 'event'), term('tədbir', 'measure')]
    expect(checkTerms('Tədbirlər görülüb', 'Measures were taken', two)).toEqual([])
  })
})
