import { foldedWords } from '../../names/likeness'

/** Beginnings of posts that one person has and a namesake has not; callings (expert, trainer) and ranks say less. */
const posts =
  /^(?:reis|muavin|nazir|direktor|sedr|katib|mudir|rehber|sefir|muvekkil|ombudsman|deputat|rektor|prezident|komissar|prokuror|konsul|chief|head|director|minister|deputy|chair|secretary|ambassador|commissioner|rector|president|prosecutor|consul)/

/** Parts of an office that are a rank: «II dərəcəli dövlət miqrasiya xidməti müşaviri», "III rank counselor". */
const ranks =
  /\b(?:dereceli|rank|general|polkovnik|leytenant|mayor|kapitan|colonel|lieutenant|major|captain)\b/

/** In the offices of many who have nothing to do with each other. */
const common = /^(?:azerbay|azerbai|respublika|republic|dovlet|state|uzre)/

const tellingWords = (office: string): string[] =>
  office
    .split(',')
    .map(foldedWords)
    .filter((words) => !ranks.test(words.join(' ')))
    .flat()
    .filter((word) => word.length >= 4 && !common.test(word))

/** Whether two words are one with other endings: «rəisi», «rəisinin». */
function areAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  const same = [...one].findIndex((letter, at) => letter !== other[at])
  return (same < 0 ? one.length : same) >= Math.max(4, shorter - 2)
}

/**
 * Whether a text calls somebody by a post that shares no word with any of the offices they hold: then a namesake may be
 * meant, or their office has changed.
 * @param said as the text has it around the name
 * @param held titles of the offices in the language of the text; where none is written in it, nothing can be said
 */
export function isAnotherOffice(said: string, held: readonly string[]): boolean {
  const words = tellingWords(said)
  const known = held.flatMap(tellingWords)
  if (known.length === 0 || !words.some((word) => posts.test(word))) return false
  return !words.some((word) => known.some((one) => areAlike(word, one)))
}
