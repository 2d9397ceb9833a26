import { describe, expect, it } from 'vitest'
import { passedByReason } from '../../untranslated'
import { codes, facts } from './item.fixture'
import { incompleteTranslation, wrongTranslation } from './translated'

const lacking = (untranslated: number, staleMajor: number) =>
  incompleteTranslation(facts({ translation: { untranslated, staleMajor, withErrors: 0 } }))

describe('a translation', () => {
  it('does not go out with parts of its source left out, or gravely changed since', () => {
    expect(codes(lacking(2, 0))).toEqual(['body: untranslated'])
    expect(codes(lacking(0, 1))).toEqual(['body: stale-major'])
    expect(lacking(2, 0)[0]).toMatchObject({
      severity: 'blocking',
      message: { az: expect.stringContaining('2 hissəsi'), en: expect.stringContaining('2 parts') },
    })
    expect(lacking(0, 0)).toEqual([])
  })

  it('says where its words differ from the source in what has to be the same', () => {
    const translation = { untranslated: 0, staleMajor: 0, withErrors: 3 }
    expect(wrongTranslation(facts({ translation }))).toMatchObject([
      {
        code: 'translation-errors',
        severity: 'advice',
        message: { az: expect.stringContaining('3 hissəsində'), en: expect.stringContaining('In 3 parts') },
      },
    ])
    expect(wrongTranslation(facts({ translation: { ...translation, withErrors: 0 } }))).toEqual([])
    expect(wrongTranslation(facts())).toEqual([])
  })

  it('is not asked for what is none', () => {
    expect(incompleteTranslation(facts())).toEqual([])
  })

  it('goes out all the same for a reason, past nothing else', () => {
    const noTitle = { field: 'title', code: 'missing', message: { az: 'Başlıq yoxdur.', en: 'No title.' } }
    const problems = [...lacking(1, 1), noTitle]
    expect(codes(passedByReason(problems, 'Sərhəd bağlanır.').standing)).toEqual(['title: missing'])
    expect(passedByReason(problems, 'Sərhəd bağlanır.').passed).toHaveLength(2)
    for (const reason of ['  ', '', null, undefined])
      expect(passedByReason(problems, reason).standing).toHaveLength(3)
  })
})
