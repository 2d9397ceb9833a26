import type { Locale } from '@/newsroom/language/locales'
import { dice, pick } from '../search/dice'
import type { Stem } from '../search/vocabulary'
import { setPhrases, stemsOf, zipf } from '../search/vocabulary'

/** A pair as the memory has it. */
export type Pair = Record<Locale, string>

const stemsKnown = 8000

/** How segments of releases are made, and of a hundred how many: from, to words. */
const shapes = [
  { of: 8, words: [2, 5] }, // captions, names of places and pictures
  { of: 17, words: [5, 10] }, // titles and headings
  { of: 50, words: [10, 28] }, // sentences
  { of: 25, words: [30, 90] }, // paragraphs
] as const

/** What whole releases begin and end with, again and again, with a day or a number that differs. */
const frames: Record<Locale, readonly string[]> = {
  az: [
    '# noyabr 20## tarixində Dövlət Miqrasiya Xidmətində @ mövzusunda tədbir keçirilib.',
    'Tədbirdə Dövlət Miqrasiya Xidmətinin, aidiyyəti dövlət qurumlarının və beynəlxalq təşkilatların # nümayəndəsi iştirak edib.',
    'Tədbir iştirakçıların suallarının cavablandırılması ilə başa çatıb, # nəfərə sertifikat təqdim olunub.',
    'Daha ətraflı məlumat üçün Xidmətin 9## nömrəli Çağrı Mərkəzinə müraciət edə bilərsiniz. @',
  ],
  en: [
    'On # November 20##, an event on @ was held at the State Migration Service.',
    'The event was attended by # representatives of the State Migration Service, relevant state bodies and international organisations.',
    'The event ended with answers to questions of the participants, and # people were given certificates.',
    'For more information, please contact the Call Centre 9## of the Service. @',
  ],
}

/** So many pairs as a memory of many years has them: always the same ones. */
export function* pairsOf(size: number): Generator<Pair> {
  const write = { az: writer('az'), en: writer('en') }
  const next = dice(424_242)
  for (let n = 0; n < size; n++) {
    const seed = Math.floor(next() * 1e6)
    if (n % 12 === 0) {
      const which = Math.floor(next() * frames.az.length)
      yield { az: write.az.frame(which, seed), en: write.en.frame(which, seed) }
      continue
    }
    const words = lengthOf(next)
    yield { az: write.az.sentence(words, n), en: write.en.sentence(Math.round(words * 1.3), n) }
  }
}

function lengthOf(next: () => number): number {
  let wanted = next() * 100
  for (const { of, words } of shapes) {
    wanted -= of
    if (wanted < 0) return words[0] + Math.floor(next() * (words[1] - words[0]))
  }
  return 12
}

/** Writes sentences of one language, with words as frequent as texts have them, set phrases, names and numbers. */
export function writer(locale: Locale) {
  const next = dice(locale === 'az' ? 31_337 : 73_313)
  const word = zipf(stemsOf(locale, stemsKnown), next)
  const one = () => inflected(word(), next)
  const several = (count: number) => Array.from({ length: count }, one)
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  return {
    word: one,
    sentence(count: number, n: number): string {
      const words = several(count)
      for (const { words: set, often } of setPhrases[locale])
        if (next() * 12 < often) words.splice(Math.floor(next() * words.length), 0, set)
      if (next() < 0.35) words.splice(Math.floor(next() * words.length), 0, String(1 + (n % 2500)))
      if (next() < 0.3) words.splice(Math.floor(next() * words.length), 0, capital(one()), capital(one()))
      for (let at = 12; at < words.length; at += 14) words[at] += count > 28 ? '.' : ','
      return `${capital(words.join(' '))}${count > 9 ? '.' : ''}`
    },
    frame(which: number, seed: number): string {
      const subject = several(3).join(' ')
      const digits = String(seed)
      return (frames[locale][which] ?? '')
        .replace('@', subject)
        .replace('##', digits.slice(-2).padStart(2, '1'))
        .replace('#', String(1 + (seed % 28)))
    },
  }
}

const inflected = ({ stem, endings }: Stem, next: () => number): string => stem + pick(endings, next)
