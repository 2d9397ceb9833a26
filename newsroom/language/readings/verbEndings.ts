import { afterConsonantStem, afterVowelStem } from './nounEndings'

/*
 * What may follow the stem of an Azerbaijani verb in news and speeches, in folded letters: verbal nouns,
 * participles, and the finite forms but for the aorist (-ar), which is rare there while many nouns end like it.
 */

/** Persons after -ir and -acaq, and after -di. */
const person = '(?:[ae]m|[iu][kq]|s[iu]n[iu]z|l[ae]r)?'
const pastPerson = '(?:m|k|q|n[iu]z|l[ae]r)?'

/** Endings that hardly any noun has: keç-mək, keç-məsi, keç-miş, keç-mişdir, keç-əcək, keç-məli, keç-ib. */
const plain = [
  `m[ae]${afterVowelStem}`,
  `m(?:aq|ek)${afterConsonantStem}`,
  'm(?:ag|ey)[aeiu](?:n[iu]n|n[ae]|n[iu]|nd[ae]n?)?',
  `m[iu]s${afterConsonantStem}`,
  `m[ae]l[iu](?:d[iu]r)?`,
]
/** The same with the vowel that stands between two consonants; after a vowel it has a y before it. */
const withVowel = [
  '[iu]b(?:d[iu]r(?:l[ae]r)?)?',
  `(?:acaq|ecek)${afterConsonantStem}`,
  '(?:acag|ecey)(?:[ae]m|[iu][kq]|[iu](?:n[iu]n|n[ae]|n[iu]|nd[ae]n?)?|[ae])',
  '(?:araq|erek)',
]
/** Endings that nouns have as well (zam-an, müd-ir), so they count after two syllables only. */
const ambiguous = [`[ae]n${afterConsonantStem}`, `[iu]r${person}`]
const past = `d[iu]${pastPerson}|d[iu][gy][iu](?:n[iu]n|n[ae]|n[iu]|nd[ae]n?)?`

const short = plain.join('|')
const buffered = withVowel.join('|')
const long = [...withVowel, ...ambiguous].join('|')

/** A verb ending behind C or V (how the stem ends) and 1 or 2 (how many syllables it has: two or more are 2). */
export const verbEnding = `^(?:[CV][12](?:${short})|C1(?:${buffered})|V1y(?:${buffered})|C2(?:${long}|${past})|V2(?:y(?:${long})|${past}))$`
