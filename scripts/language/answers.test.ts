import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { oddTexts } from '@/newsroom/language/oddTexts.fixture'
import type { Act } from './answers'
import { acts, isAct, linesOf } from './answers'

const unheard = (sentence: string) => expect.unreachable(sentence)
const answer = (act: Act, line: string, locale: 'az' | 'en' = 'az') => acts[act]([line], locale, unheard)[0]

describe('the command about language', () => {
  it('answers as the rules do', () => {
    expect(answer('slug', 'Şəki şəhərində qəbul')).toBe('seki-seherinde-qebul')
    expect(answer('fold', 'MİQRASİYA')).toBe('miqrasiya')
    expect(answer('readings', 'xidmətinin')).toBe('xidmetinin xidmetin xidmeti xidmet')
    expect(answer('date', '2021-12-17T21:00:00Z')).toBe('18 dekabr 2021')
    expect(answer('date', '2021-12-17T21:00:00Z', 'en')).toBe('18 December 2021')
    expect(acts.sort(['Zaur', 'İlqar', 'Xalid', 'Irfan', 'Həsən', 'Əli'], 'az')).toEqual([
      ...['Əli', 'Həsən', 'Xalid', 'Irfan', 'İlqar', 'Zaur'],
    ])
  })

  it('shows readings as they are spelled and as they are compared', () => {
    expect(answer('readings', 'Uşağa')).toBe('usaga usag usaq')
    expect(answer('readings', 'qəbulu')).toBe('qebulu qebul gebulu gebul')
    expect(answer('readings', 'BMqT-nin')).toBe('bmqt bmgt')
    expect(answer('readings', 'agencies’ staff', 'en')).toBe('agencies agency agencie staff')
  })

  it('says which line holds no date, and answers the others', () => {
    const heard: string[] = []
    const answers = acts.date(['dünən', '2021-12-18', '', '2021-02-30'], 'az', (one) => heard.push(one))
    expect(answers).toEqual(['', '18 dekabr 2021', '', ''])
    expect(heard).toEqual([
      "Line 1: 'dünən' is neither an instant nor a day.",
      "Line 4: '2021-02-30' is not a day of the calendar.",
    ])
  })

  it('takes an end of line at the end for no line', () => {
    expect(linesOf('')).toEqual([])
    expect(linesOf('\n')).toEqual([''])
    expect(linesOf('\ufeffbir\r\niki\n\nüç')).toEqual(['bir', 'iki', '', 'üç'])
  })

  it('answers one line for each, whatever comes', () => {
    const odd = [
      '',
      'ə',
      've ile ucun',
      '移民',
      '😀',
      '\u0000',
      '"açıq AND (OR',
      'q'.repeat(10_000),
      ...oddTexts(200).map((text) => text.replaceAll('\n', ' ')),
    ]
    for (const act of Object.keys(acts).filter(isAct)) {
      for (const locale of ['az', 'en'] as const) {
        const answers = acts[act](odd, locale, () => undefined)
        expect(answers).toHaveLength(odd.length)
        const broken = answers.filter((one) => one.includes('\n') || (act !== 'sort' && one.includes('\0')))
        expect(broken).toEqual([])
      }
    }
  })
})

describe('a person at the command line', () => {
  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/language.ts', ...args], {
      input,
      encoding: 'utf8',
    })

  it('gets answers and nothing else on standard output', () => {
    const { stdout, status } = run(['slug', '--locale', 'az'], 'Şəki şəhərində qəbul\n')
    expect({ stdout, status }).toEqual({ stdout: 'seki-seherinde-qebul\n', status: 0 })
  })

  it.each([[[]], [['slugs']], [['slug', 'fold']], [['slug', '--locale', 'ru']], [['slug', '--locle', 'az']]])(
    'is told in one sentence what is wrong: %s',
    (args) => {
      const { stdout, stderr, status } = run(args)
      expect({ stdout, stderr, status }).toEqual({
        stdout: '',
        stderr:
          'Say what to do with the lines: npm run -s language -- slug|fold|readings|sort|date --locale az|en\n',
        status: 1,
      })
    },
  )
})
