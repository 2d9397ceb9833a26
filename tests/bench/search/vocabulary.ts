import type { Locale } from '@/newsroom/language/locales'
import { dice, pick } from './dice'

/** Words that nearly every text of an agency for migration has; the most frequent first. */
const known: Record<Locale, string> = {
  az: `miqrasiya ölkə tədbir xidmət əcnəbi vətəndaş hüquq məsələ iştirakçı əməkdaşlıq layihə məlumat təşkilat
    nümayəndə beynəlxalq dövlət qanun sahə icazə müraciət görüş proqram təlim seminar idarə`,
  en: `migration country event service foreigner citizen right issue participant cooperation project information
    organisation representative international state law field permit application meeting programme training seminar
    office`,
}

/** What is always written so, and in how many of ten paragraphs. */
export const setPhrases: Record<Locale, { words: string; often: number }[]> = {
  az: [
    { words: 'Dövlət Miqrasiya Xidmətinin', often: 5 },
    { words: 'hüquqi şəxslər və əcnəbilər', often: 2 },
    { words: 'insan alverinə qarşı mübarizə', often: 0.2 },
    { words: 'məcburi köçkünlərin qayıdışı', often: 0.05 },
  ],
  en: [
    { words: 'State Migration Service', often: 5 },
    { words: 'legal entities and foreigners', often: 2 },
    { words: 'fight against human trafficking', often: 0.2 },
    { words: 'return of displaced persons', often: 0.05 },
  ],
}

const sounds = {
  az: { consonants: 'bcçdghklmnpqrsştvxyz', vowels: ['aıou', 'eəiöü'], endings: azEndings },
  en: {
    consonants: 'bcdfghklmnprstvw',
    vowels: ['aeiou', 'aeio'],
    endings: () => ['', '', '', 's', 'ed', 'ing'],
  },
}

function azEndings(isBack: boolean): string[] {
  const [a, i] = isBack ? ['a', 'ı'] : ['ə', 'i']
  return ['', '', `l${a}r`, `${i}n`, `d${a}`, `d${a}n`, i, `l${a}r${i}n`, `l${a}rd${a}`, `${i}nd${a}n`]
}

export interface Stem {
  stem: string
  endings: string[]
}

/** Invented words that are read as those of the language are, behind the real ones: the more frequent the earlier. */
export function stemsOf(locale: Locale, size: number): Stem[] {
  const next = dice(locale === 'az' ? 20_191_129 : 20_211_218)
  const { consonants, vowels, endings } = sounds[locale]
  const stems = new Map<string, Stem>()
  for (const stem of known[locale].split(/\s+/))
    stems.set(stem, { stem, endings: endings(/[aıou][^aıouəeiöü]*$/.test(stem)) })
  while (stems.size < size) {
    const harmony = next() < 0.5 ? 0 : 1
    const syllables = 2 + Math.floor(next() * 2)
    let stem = ''
    for (let at = 0; at < syllables; at++)
      stem += pick([...consonants], next) + pick([...(vowels[harmony] ?? '')], next)
    stem += pick([...consonants], next)
    if (!stems.has(stem)) stems.set(stem, { stem, endings: endings(harmony === 0) })
  }
  return [...stems.values()]
}

/** Picks words as often as texts have them: the second half as often as the first and so on (Zipf, Mandelbrot). */
export function zipf(stems: readonly Stem[], next: () => number): () => Stem {
  let sum = 0
  const reached = stems.map((_, at) => {
    sum += 1 / (at + 2.7)
    return sum
  })
  return () => {
    const wanted = next() * sum
    let [low, high] = [0, reached.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((reached[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return stems[low] as Stem
  }
}
