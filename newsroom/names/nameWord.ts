import { nameLetters, sounds } from './nameLetters'

/** One word of a person's name as its sounds, comparable across spellings. */
export interface NameWord {
  written: string
  /** Equal for every spelling of it; of different names it may be equal too, where letters do not decide */
  key: string
  /** The signs of {@link nameLetters} that are left, one for each sound of the key */
  signs: string
}

const vowel = '[aAƏeEiIYoOÖuUÜ]'

/**
 * What transliterations do beyond single letters, in signs, in this order.
 * Aliev is Əliyev, Bakhtiar Bəxtiyar, Huseinov Hüseynov, Ismailov İsmayılov, Dmitriy Dmitri, Aydyn Aydın,
 * Alexander Aleksandr, Hajizadeh Hacızadə, Georgiyev Gjorgjiev.
 */
const habits: readonly (readonly [RegExp, string])[] = [
  [/^G(?:J|E|y|I)O(?=r)/, 'GO'],
  [/GJ/g, 'G'],
  [/(?<=[^aAƏeEiIYoOÖuUÜy])y(?=[^aAƏeEiIYoOÖuUÜy]|$)/g, 'i'],
  [new RegExp(`(${vowel})[iIy]?([eE]v[aA]?)$`), '$1y$2'],
  [/(?<=[iI])(?=[aAƏoOÖuUÜ])/g, 'y'],
  [new RegExp(`(?<=[aAƏeEoOÖuUÜ])[iIY](?=$|(?!${vowel}).)`, 'g'), 'y'],
  [new RegExp(`(?<=${vowel}y)[iIY](?=$|(?!${vowel}).)`, 'g'), ''],
  [/(?<=[iI])y$/, ''],
  [/(?<=[aAƏ]nd)[eE](?=r$)/, ''],
  [/(?<=z[aA]d[aAƏeE])[hH]$/, ''],
]

/** A word in another script stands for itself. */
export function nameWord(written: string, isAzerbaijani: boolean): NameWord {
  const spelled = habits.reduce(
    (letters, [habit, instead]) => letters.replace(habit, instead),
    nameLetters(written, isAzerbaijani),
  )
  if (spelled === '') return { written, key: written.toLowerCase(), signs: written.toLowerCase() }
  const signs = [...spelled].filter(
    (sign, at, all) => at === 0 || classOf(sign) !== classOf(all[at - 1] ?? ''),
  )
  return {
    written,
    key: signs.map((sign, at) => keyOf(sign, at, signs.length)).join(''),
    signs: signs.join(''),
  }
}

/** Whether one Azerbaijani name can be behind both: Camal cannot be Jemal, Cəmal can. Their keys must be equal. */
export const canBeOne = (one: NameWord, other: NameWord): boolean =>
  [...one.signs].every((sign, at) => {
    const [mine, theirs] = [sign, other.signs[at] ?? ''].map((each) => sounds[each]?.letters ?? each)
    return [...(mine ?? '')].some((letter) => theirs?.includes(letter))
  })

/** With every e and a the same, also in first place: Emin and Amin, which only a person can tell. */
export const looseKey = ({ key }: NameWord): string => key.replace(/^e/, 'a')

const classOf = (sign: string) => sounds[sign]?.class ?? sign

/** In first place e is kept from a and ə, which tell names apart there; q and k are alike at the end. */
function keyOf(sign: string, at: number, length: number): string {
  if (at === 0 && /[eE]/.test(sign)) return 'e'
  if (at === length - 1 && length > 3 && /[kKQ]/.test(sign)) return 'g'
  return classOf(sign)
}
