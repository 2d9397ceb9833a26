import { lowerAz } from '../../../language/casing'
import type { Locale } from '../../../language/locales'

const numbered = (from: number, words: string, step = 1): [string, number][] =>
  words.split(' ').map((word, at) => [word, from + at * step])

const numerals: Record<Locale, Map<string, number>> = {
  az: new Map([
    ...numbered(0, 'sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz on'),
    ...numbered(20, 'iyirmi otuz qırx əlli altmış yetmiş səksən doxsan', 10),
    ...([
      ['yüz', 100],
      ['min', 1e3],
      ['milyon', 1e6],
      ['milyard', 1e9],
    ] as [string, number][]),
  ]),
  en: new Map([
    ...numbered(0, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'),
    ...numbered(15, 'fifteen sixteen seventeen eighteen nineteen'),
    ...numbered(20, 'twenty thirty forty fifty sixty seventy eighty ninety', 10),
    ...numbered(1, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
    ...numbered(13, 'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'),
    ...numbered(20, 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 10),
    ...numbered(20, 'twenties thirties forties fifties sixties seventies eighties nineties', 10),
    ...([
      ['hundred', 100],
      ['thousand', 1e3],
      ['million', 1e6],
      ['billion', 1e9],
    ] as [string, number][]),
  ]),
}

/** Words that say a number by the way, and never together with others. */
const counting: Record<Locale, Map<string, number[]>> = {
  az: new Map([
    ['yarım', [0.5]],
    ['yarı', [0.5, 50]],
    ['həftə', [7]],
    ['əsr', [100]],
  ]),
  en: new Map(
    [
      ...([
        ['a', [1]],
        ['an', [1]],
        ['once', [1]],
        ['both', [2]],
        ['twice', [2]],
        ['couple', [2]],
        ['doubled', [2]],
        ['double', [2]],
        ['tripled', [3]],
        ['threefold', [3]],
      ] as const),
      ...([
        ['half', [0.5, 50]],
        ['week', [7]],
        ['decade', [10]],
        ['dozen', [12]],
        ['century', [100]],
      ] as const),
    ].map(([word, values]) => [word, [...values]]),
  ),
}

/** What may follow an Azerbaijani numeral: «üçüncü», «beşinə», «ikigünlük», «onillik», «yüzlük». */
const azTail =
  /^(?:(?:[ıiuü]?nc[ıiuü]|gün|il|ay|saat|həftə|tərəf|nəfər|qat|mərtəbə|mərhələ|dəfə|dil)\p{L}*|s?[ıiuü](?:n[ıiuüaə]?\p{L}{0,2})?|d[aə]n?|[yn]?[aəıiuü]|l[ıiuü][kq]\p{L}*)?$/u
/** Words that begin like a numeral and are none: «onun», «altında», «birlik». */
const azOthers = /^(?:on(?:un|a|u|da|dan)|altı(?:na|nda|ndan)|birlik\p{L}*)$/u

function azNumeral(word: string): number | null {
  const [stem] = [...numerals.az.keys()]
    .filter((numeral) => word.startsWith(numeral))
    .sort((one, other) => other.length - one.length)
  if (!stem || azOthers.test(word) || !azTail.test(word.slice(stem.length))) return null
  return numerals.az.get(stem) ?? null
}

const enNumeral = (word: string): number | null =>
  numerals.en.get(word) ?? numerals.en.get(word.replace(/s$/, '')) ?? null

/**
 * Every number that a text may say in words, read generously: “twenty-first” is 20, 1 and 21. One language writes
 * «3 ölkə» where the other says “three countries”, so a numeral in digits is not missing while it stands there in words.
 */
export function numbersInWords(text: string, locale: Locale): Set<number> {
  const lower = locale === 'az' ? lowerAz(text) : text.toLowerCase()
  const values = new Set<number>()
  let run: number[] = []
  const close = () => {
    if (run.length > 1) values.add(composed(run))
    run = []
  }
  for (const [word] of lower.matchAll(/\p{L}+/gu)) {
    const value = locale === 'az' ? azNumeral(word) : enNumeral(word)
    if (value !== null) {
      values.add(value)
      run.push(value)
    } else if (word !== 'and' && word !== 'və') close()
    for (const one of counting[locale].get(word) ?? []) values.add(one)
  }
  close()
  // “half a million”
  for (const scale of [1e3, 1e6, 1e9]) if (values.has(0.5) && values.has(scale)) values.add(scale / 2)
  return values
}

/** 20 and 1 are 21; 2, 100 and 50 are 250; 3 and 1000 are 3000. */
function composed(run: readonly number[]): number {
  let [total, group] = [0, 0]
  for (const value of run) {
    if (value === 100) group = (group || 1) * 100
    else if (value >= 1000) [total, group] = [total + (group || 1) * value, 0]
    else group += value
  }
  return total + group
}
