import { repairLetters } from '../../../language/letters'
import { readWords } from '../words/readWords'

const longestAcronym = 10

/** Letters as they are cased, with I for İ: a keyboard without İ writes YUNISEF. */
export const casedKey = (written: string): string =>
  repairLetters(written).replaceAll('İ', 'I').replaceAll('ı', 'i')

/** The words of an acronym as they are compared: BMT QAK has two. */
export const acronymKey = (name: string): string[] =>
  readWords(name, 'az').map(({ written }) => casedKey(written))

/** Mostly capitals, and short: UNICEF, BMqT, AzTV, BMT QAK. */
export function isAcronym(name: string): boolean {
  if (/\p{Ll}{4}/u.test(name)) return false
  const words = readWords(name, 'az')
  return (
    words.length > 0 &&
    words.length < 4 &&
    words.every(({ written }) => {
      const upper = written.match(/\p{Lu}/gu)?.length ?? 0
      const lower = written.match(/\p{Ll}/gu)?.length ?? 0
      return upper > 1 && upper > lower && written.length <= longestAcronym
    })
  )
}
