import { lostVowels } from './lostVowels'
import { nounEnding } from './nounEndings'
import { verbEnding } from './verbEndings'

const noun = new RegExp(nounEnding)
const verb = new RegExp(verbEnding)
/** Longer and shorter words, and those with digits or letters of other scripts, have one reading: themselves. */
const inflects = /^[a-z]{3,40}$/
/** The letters that endings are made of, b c g k q s y only in some; m begins the longest. */
const endingLetters = /[abcdegiklmnqrsuyz]+$/
const longestEnding = 16

/** Vowels that cannot follow each other across an ending: a back vowel takes back ones, a front vowel front ones. */
const disharmony = /ae|ea|au|eu|iu|oi|ui|.o/

const vowelsOf = (letters: string) => letters.replace(/[^aeiou]+/g, '')

/**
 * Every dictionary form that an Azerbaijani word form may belong to, the word itself first, then longer stems
 * before shorter: `xidmetinin` is `xidmetinin xidmeti xidmet`. Without a dictionary it cannot be known
 * which is meant (insanın is insan + ın, and could be insa + nın), so two forms are of one word when they
 * share a reading. A stem counts when the rest is an ending of the grammar and its vowels follow the harmony of
 * the stem's last: this keeps qan from qanun.
 *
 * Before a vowel k softens to y and q to ğ (nazirlik, nazirliyi): both are restored. Verb forms are read as
 * their infinitive (keçirilib, keçirilməsi: `kecirilmek`). Nothing that makes a new word is taken off:
 * nazir and nazirlik stay two.
 * @param word one word, folded (`fold`)
 */
export const readings = (word: string): string[] => [...readingsWithKept(word).keys()]

/**
 * The readings of a word with how many of its letters each begins with as they stand in it: the rest was
 * restored. Of an infinitive none count as kept.
 */
export function readingsWithKept(word: string): ReadonlyMap<string, number> {
  const found = new Map([[word, word.length]])
  if (!inflects.test(word)) return found
  const ending = endingLetters.exec(word)?.[0].length ?? 0
  const isNoun = likeVerbs.test(word)
  const from = Math.max(2, word.length - Math.min(ending, longestEnding))
  for (let at = word.length - 1; at >= from; at--) {
    const [stem, rest] = [word.slice(0, at), word.slice(at)]
    const vowels = vowelsOf(stem)
    if (vowels === '' || disharmony.test(vowels.slice(-1) + vowelsOf(rest.replace(/dek$/, '')))) continue
    const kind = /[aeiou]$/.test(stem) ? 'V' : 'C'
    if (noun.test(kind + rest) && mayBeNoun(stem, rest)) addNoun(found, stem, rest)
    const syllables = vowels.length > 1 || shortVerbs.has(stem) ? '2' : '1'
    if (!isNoun && verb.test(kind + syllables + rest) && mayBeVerb(stem)) addInfinitive(found, stem, rest)
  }
  return found
}

/** Three letters, or two where so short a stem is common and the ending is clear: iş-in, il-də, su-yun. */
function mayBeNoun(stem: string, rest: string): boolean {
  if (stem.length > 2) return true
  if (stem === 'su') return rest.length > 2
  return /^[aeiou][^aeiou]$/.test(stem) && (rest.length > 1 || /[iu]/.test(rest))
}

function addNoun(found: Map<string, number>, stem: string, rest: string) {
  const opens = /^[aeiu]/.test(rest)
  const whole = opens ? lostVowels[stem] : undefined
  add(found, whole ?? stem, whole ? stem.length - 1 : stem.length)
  if (!opens || stem.length < 4) return
  const hard = (letter: string) => add(found, stem.slice(0, -1) + letter, stem.length - 1)
  if (/[eiou]y$/.test(stem) && /^[eiu]/.test(rest)) hard('k')
  if (/[aiou]g$/.test(stem) && /^[aiu]/.test(rest)) hard('q')
}

function add(found: Map<string, number>, reading: string, kept: number) {
  if (!found.has(reading)) found.set(reading, kept)
}

/** Verb stems end in a vowel or in one consonant after a vowel, or in one of a few pairs of consonants. */
const mayBeVerb = (stem: string) => /[aeiou][^aeiou]?$|[lnr][cdkt]$/.test(stem)

/** Nouns that are spelled like forms of common verbs: gəlir (income), qalib, qəlib, qürur. */
const likeVerbs = /^(?:gelir|[gq][ae]lib|qurur)/

/** The ending says -maq or -mək by its a or e, else the stem does; where neither has one, both may be meant. */
function addInfinitive(found: Map<string, number>, stem: string, rest: string) {
  const hard = softened[stem] ?? stem
  const deciding = /[ae]/.exec(rest)?.[0] ?? /[ae](?=[^ae]*$)/.exec(stem)?.[0]
  if (deciding !== 'e') add(found, `${hard}maq`, 0)
  if (deciding !== 'a') add(found, `${hard}mek`, 0)
}

/** Verbs of one syllable that news cannot do without; after others of that length -ən, -ir, -di count as no ending. */
const shortVerbs = new Set(
  'ac al at bax bil cat cix ed et gel ged get gir gor kec ol qal qur sat sec tut ver yaz'.split(' '),
)

/** The two common verbs whose t softens before a vowel: etmək, edib; getmək, gedib. */
const softened: Readonly<Record<string, string>> = { ed: 'et', ged: 'get' }
