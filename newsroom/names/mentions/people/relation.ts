import type { Locale } from '../../../language/locales'
import type { NameWord } from '../../nameWord'
import { canBeOne } from '../../nameWord'
import type { PersonForm } from './peopleIndex'
import { isSameWord } from './peopleIndex'

export type Fit = 'certain' | 'likely'

/**
 * Whether words of a text name the person of these forms, which have the same key. Letter for letter as any
 * spelling of the entry: surely. Else the Azerbaijani name says which letters may be meant: Camal is never Cəmal.
 */
export function howFits(
  words: readonly NameWord[],
  forms: readonly PersonForm[],
  locale: Locale,
): Fit | null {
  if (
    forms.some((form) =>
      pairs(words, form).every(([mine, theirs]) => isSameWord(mine.written, theirs.written)),
    )
  )
    return 'certain'
  const judges = forms.filter((form) => form.locale === 'az')
  const isOne = (judges.length > 0 ? judges : forms).some((form) =>
    pairs(words, form).every(([mine, theirs]) => mine.key === theirs.key && canBeOne(mine, theirs)),
  )
  if (!isOne) return null
  return locale === 'az' && judges.length > 0 ? 'likely' : 'certain'
}

/** Each word with its like; the keys are known to be the same. */
function pairs(words: readonly NameWord[], form: PersonForm): [NameWord, NameWord][] {
  const left = [...form.words]
  return words.flatMap((mine): [NameWord, NameWord][] => {
    const exact = left.findIndex(({ written }) => isSameWord(written, mine.written))
    const at = exact >= 0 ? exact : left.findIndex(({ key }) => key === mine.key)
    const theirs = left.splice(Math.max(at, 0), 1)[0]
    return theirs ? [[mine, theirs]] : []
  })
}
