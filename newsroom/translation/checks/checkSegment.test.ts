import { describe, expect, it } from 'vitest'
import type { Locale } from '../../language/locales'
import { otherLocale } from '../../language/locales'
import type { CheckedSegment } from './checkSegment'
import { checkSegment } from './checkSegment'
import { advice } from './problem'

const check = (
  source: string,
  translation: string,
  from: Locale = 'az',
  more: Partial<CheckedSegment> = {},
) =>
  checkSegment({
    ...{ key: 'body.k3f9a2xq', kind: 'paragraph', source, translation, from, to: otherLocale(from) },
    ...more,
  })
const codes = (...given: Parameters<typeof check>) =>
  check(...given).map(({ code, severity }) => `${severity}: ${code}`)

describe('a segment', () => {
  it('that is translated well has no problems, in either direction', () => {
    const az = '18 dekabr 2021-ci ildə <1>Xidmətin</1> rəisi Vüsal Hüseynov «Çempion ölkələr» barədə danışıb.'
    const en =
      'On 18 December 2021 Vusal Huseynov, Chief of the <1>Service</1>, spoke about “Champion Countries”.'
    expect(check(az, en)).toEqual([])
    expect(check(en, az, 'en')).toEqual([])
  })

  it('without a translation has none, but for a picture that only the source describes', () => {
    expect(check('Təlim başlayıb.', ' ')).toEqual([])
    expect(codes('Təlimin iştirakçıları', '', 'az', { kind: 'alt' })).toEqual(['advice: alt-missing'])
    expect(check('', '', 'az', { kind: 'alt' })).toEqual([])
  })

  it('has errors before advice', () => {
    expect(codes('<1>Təlim</1> 3 gün davam edib.', 'The  training lasted 4 days')).toEqual([
      'error: placeholder-lost',
      'error: number-differs',
      'advice: double-space',
      'advice: end-punctuation',
    ])
  })

  it('is not misread by its placeholders', () => {
    expect(check('<12/>Təlim <3>başlayıb</3>.', 'Training <3>has begun</3>.<12/>')).toEqual([])
  })

  it('asks the term base about the words without placeholders', () => {
    const terms = (source: string, translation: string) => [advice('term', source, translation)]
    expect(check('<1>Xidmət</1>', '<1>Service</1>', 'az', { terms })).toEqual([
      advice('term', 'Xidmət', 'Service'),
    ])
  })

  it('says how much too long it is', () => {
    expect(codes('Təlim', 'A <1>training</1>', 'az', { limit: 10 })).toContain('error: placeholder-invented')
    expect(codes('Təlim', 'A training', 'az', { limit: 10 })).toEqual([])
    expect(check('Təlim!', 'A training!', 'az', { limit: 10 }).map(({ message }) => message.en)).toEqual([
      'The text has 11 characters; this field takes 10.',
    ])
  })
})

describe('the words of a translation', () => {
  it('are not doubled', () => {
    expect(codes('Təlim başlayıb.', 'The the training has begun.')).toEqual(['advice: double-word'])
    expect(codes('The training has begun.', 'Təlim təlim başlayıb.', 'en')).toEqual(['advice: double-word'])
    expect(codes('O bildirib.', 'He said that that was so.')).toEqual([])
    expect(codes('Təlim  başlayıb.', 'The training  has begun.')).toEqual(['advice: double-space'])
  })

  it('are not those of the source', () => {
    expect(codes('Təlim başlayıb', 'Təlim başlayıb')).toEqual([
      'advice: same-as-source',
      'advice: letters-left',
    ])
    expect(codes('The training has begun.', 'The training has begun.', 'en')).toEqual([
      'advice: same-as-source',
    ])
    for (const same of ['UNHCR', 'info@migration.gov.az', 'ASAN İmza', 'Jonathan Prentice'])
      expect(codes(same, same, 'en'), same).toEqual([])
  })

  it('have no Azerbaijani letters in English but in names', () => {
    const said = check('Xidmətin rəisi', 'The rəis of the Service, Vüsal Hüseynov’s colleague', 'az', {
      names: ['Vüsal Hüseynov'],
    })
    expect(said.map(({ message }) => message.en)).toEqual([
      'Words with Azerbaijani letters are left in the English text: rəis.',
    ])
    expect(codes('The Service', 'Xidmət və şöbə', 'en')).toEqual([])
  })
})

describe('the signs of a translation', () => {
  it('are those of its language', () => {
    expect(codes('«Qlobal Pakt»', '«Global Compact»')).toEqual(['advice: quotes-style'])
    expect(codes('«Qlobal Pakt»', '"Global Compact"')).toEqual(['advice: quotes-style'])
    expect(codes('“Global Compact”', '„Qlobal Pakt“', 'en')).toEqual(['advice: quotes-style'])
    expect(codes('“Global Compact”', '“Qlobal Pakt”', 'en')).toEqual([])
    expect(codes('"Qlobal Pakt"', '"Global Compact"')).toEqual([])
  })

  it('stand in pairs', () => {
    expect(codes('«Qlobal Pakt»', '“Global Compact')).toEqual(['advice: quotes-unpaired'])
    expect(codes('Xidmət (DMX)', 'The Service (SMS')).toEqual(['advice: quotes-unpaired'])
  })

  it('end as the source ends, whichever comes first, full stop or closing mark', () => {
    expect(codes('O, «bəli» deyib.', 'He said “yes.”')).toEqual([])
    expect(codes('Nə etməli?', 'What is to be done.')).toEqual(['advice: end-punctuation'])
    expect(codes('The training has begun', 'Təlim başlayıb.', 'en')).toEqual(['advice: end-punctuation'])
    expect(codes('<1>Təlim başlayıb.</1>', '<1>The training has begun.</1>')).toEqual([])
  })
})
