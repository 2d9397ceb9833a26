import type { Word } from '../words/word'

/** A word of a person's name as it stands in a text: Jean-Pierre and Əliyeva-Hüseynova are one. */
export interface NameUnit {
  /** Indexes of its words */
  from: number
  to: number
  written: string
  folded: string
  /** Of its last word, see `Word` */
  tied: string | null
  /** What stands before it */
  gap: string
  isCapital: boolean
  startsSentence: boolean
  inCapitals: boolean
}

/** The words of a text with those made one that hyphens join in a name. */
export function nameUnits(words: readonly Word[]): NameUnit[] {
  const units: NameUnit[] = []
  words.forEach((word, at) => {
    const before = units.at(-1)
    if (before && word.isCapital && before.isCapital && before.tied === null && /^[-‐‑]$/.test(word.gap)) {
      before.to = at
      before.written += `-${word.written}`
      before.folded += `-${word.folded}`
      before.tied = word.tied
      return
    }
    const { written, folded, tied, gap, isCapital, startsSentence, inCapitals } = word
    units.push({ from: at, to: at, written, folded, tied, gap, isCapital, startsSentence, inCapitals })
  })
  return units
}

/** Oğlu and qızı behind a father's name, in any case and in English spelling. */
const child =
  /^(?:oglu|oghlu|ogly|oghly|qizi|gizi|kizi|kyzy|gyzy|qyzy|ghizi)(?:n[iu]n|n[aeiu]|nd[ae]n?|yl[ae])?$/
export const isChildOf = (unit: NameUnit | undefined): boolean =>
  unit !== undefined && child.test(unit.folded)

/** A letter with a full stop behind it, or two that write one: V., Ch. */
export const isInitial = (unit: NameUnit | undefined): boolean =>
  unit?.isCapital === true && /^(?:\p{L}|Sh|Ch|Kh|Gh|Zh)$/u.test(unit.written)
