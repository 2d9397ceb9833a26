import { lowerAz } from '../language/casing'
import { repairLetters } from '../language/letters'

/**
 * A sound of a name, by a sign for each way in which it may be known. An Azerbaijani spelling says exactly
 * which letter it is (upper case: S is s and not ş); an English one may leave it open (lower case: s is s or ş).
 * The sounds of one class are those that transliterations mix up.
 */
interface Sound {
  /** What stands in the key */
  class: string
  /** Azerbaijani letters that it may be */
  letters: string
}

const sound = (soundClass: string, letters: string): Sound => ({ class: soundClass, letters })

export const sounds: Readonly<Record<string, Sound>> = {
  a: sound('a', 'aə'),
  A: sound('a', 'a'),
  Ə: sound('a', 'ə'),
  e: sound('a', 'eə'),
  E: sound('a', 'e'),
  i: sound('i', 'iı'),
  I: sound('i', 'i'),
  Y: sound('i', 'ı'),
  o: sound('o', 'oö'),
  O: sound('o', 'o'),
  Ö: sound('o', 'ö'),
  u: sound('u', 'uü'),
  U: sound('u', 'u'),
  Ü: sound('u', 'ü'),
  s: sound('s', 'sş'),
  S: sound('s', 's'),
  Ş: sound('s', 'ş'),
  c: sound('c', 'cç'),
  C: sound('c', 'c'),
  Ç: sound('c', 'ç'),
  j: sound('c', 'cj'),
  J: sound('c', 'j'),
  h: sound('h', 'hx'),
  H: sound('h', 'h'),
  X: sound('h', 'x'),
  /** kh, which is x, and h in the Russian way: Takhir, Tahir. */
  x: sound('h', 'xh'),
  g: sound('g', 'gğq'),
  G: sound('g', 'g'),
  Ğ: sound('g', 'ğ'),
  Q: sound('g', 'q'),
  /** A k at the end of an English spelling, which may stand for q: Tofik, Tofiq. */
  k: sound('k', 'kq'),
  K: sound('k', 'k'),
}

/** Letters of Azerbaijani whose sign is not the letter itself. */
const exact: Readonly<Record<string, string>> = {
  ...{
    a: 'A',
    ə: 'Ə',
    e: 'E',
    i: 'I',
    ı: 'Y',
    o: 'O',
    ö: 'Ö',
    u: 'U',
    ü: 'Ü',
    s: 'S',
    ş: 'Ş',
    c: 'C',
    ç: 'Ç',
  },
  ...{ j: 'J', h: 'H', x: 'X', g: 'G', ğ: 'Ğ', q: 'Q', k: 'K', w: 'v' },
}

/** Groups of letters of transliterations, longest first, and Azerbaijani letters that stand in some of them. */
const groups: readonly (readonly [RegExp, string])[] = [
  [/^g(?:jo|eo|yo)/g, 'go'], // Gjorgjiev, Georgiev
  [/gj/g, 'g'],
  [/x(?=a?nd[er])/g, 'Ks'], // Alexander
  [/dzh|dj/g, 'C'],
  [/zh/g, 'J'],
  [/t?ch|ç/g, 'Ç'],
  [/sch|sh|ş/g, 'Ş'],
  [/x/g, 'X'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/ğ/g, 'Ğ'],
  [/q/g, 'Q'],
  [/ph/g, 'f'],
  [/ck/g, 'K'],
  [/k(?!$)/g, 'K'],
  [/w/g, 'v'],
  [/ə/g, 'Ə'],
  [/ı/g, 'Y'],
  [/ö/g, 'Ö'],
  [/ü/g, 'Ü'],
]

/** The signs of one word of a name, as Azerbaijani (exact) or any other (open) spelling. */
export function nameLetters(word: string, isAzerbaijani: boolean): string {
  if (isAzerbaijani) {
    return lowerAz(word)
      .replace(/[^a-zəıöüğşç]/g, '')
      .replace(/./g, (letter) => exact[letter] ?? letter)
  }
  const lower = repairLetters(word).replace(/[İI]/g, 'i').toLowerCase()
  const plain = lower.replace(/[^a-zəıöüğşç]/g, (letter) => letter.normalize('NFKD').replace(/[^a-z]/g, ''))
  const spelled = plain.length > 4 ? plain.replace(/oo/g, 'u').replace(/ee/g, 'i') : plain
  return groups.reduce((letters, [group, sign]) => letters.replace(group, sign), spelled)
}
