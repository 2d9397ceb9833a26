import { fold } from '../../../language/fold'
import { nounEnding } from '../../../language/readings/nounEndings'

const ending = new RegExp(nounEnding)
/** Case behind a possessive of the third person: Xidməti-nin, Nazirliyi-ndə. */
const afterPossessive = /^(?:n[iu]n|n[ae](?:dek)?|n[iu]|nd[ae](?:n|ki)?|yl[ae])$/
/** Vowels that cannot follow each other across an ending. */
const disharmony = /ae|ea|au|eu|iu|oi|ui|.o/
const longest = 14

/** Whether an Azerbaijani ending may follow a stem, both folded: grammar and harmony of vowels. */
export function mayFollow(stem: string, rest: string): boolean {
  if (rest === '') return true
  const vowels = stem.replace(/[^aeiou]+/g, '')
  if (vowels === '' || !ending.test((/[aeiou]$/.test(stem) ? 'V' : 'C') + rest)) return false
  return !disharmony.test(vowels.slice(-1) + rest.replace(/dek$/, '').replace(/[^aeiou]+/g, ''))
}

/**
 * The forms that a name may end in for this word to be its last, folded: `xidmetinin` for Xidməti,
 * `nazirliyimizde` for Nazirliyi, `vetendasliga` for Vətəndaşlıq. The word itself stands first.
 */
export function basesOf(word: string): string[] {
  const found = new Set([word])
  for (let at = word.length - 1; at >= Math.max(2, word.length - longest); at--) {
    const [stem, rest] = [word.slice(0, at), word.slice(at)]
    if (mayFollow(stem, rest)) {
      found.add(stem)
      if (/[eiou]y$/.test(stem) && /^[eiu]/.test(rest)) found.add(`${stem.slice(0, -1)}k`)
      if (/[aiou]g$/.test(stem) && /^[aiu]/.test(rest)) found.add(`${stem.slice(0, -1)}q`)
      if (/^[iu]?[mn][iu]z/.test(rest))
        for (const own of ['i', 'u', 'si', 'su']) if (mayFollow(stem, own)) found.add(stem + own)
    }
    if (
      /[iu]$/.test(stem) &&
      afterPossessive.test(rest) &&
      mayFollow(stem.slice(0, -1), stem.slice(-1) + rest)
    )
      found.add(stem)
  }
  return [...found]
}

/** Where an Azerbaijani name may end and its case ending begin, the whole word first; never a plural. */
export function stemsOfName(written: string): string[] {
  const stems = [written]
  for (let at = written.length - 1; at >= Math.max(3, written.length - 8); at--) {
    const rest = fold(written.slice(at))
    if (!/^l[ae]r/.test(rest) && mayFollow(fold(written.slice(0, at)), rest)) stems.push(written.slice(0, at))
  }
  return stems
}
