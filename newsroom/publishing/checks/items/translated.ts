import type { ItemFacts } from '../facts'
import type { Issue } from '../issue'
import { advice, blocking, when } from '../issue'

/** What the translation desk calls an error is seen by whoever publishes, too. */
export function wrongTranslation({ translation }: Pick<ItemFacts, 'translation'>): Issue[] {
  const count = translation?.withErrors ?? 0
  return when(
    count > 0,
    advice(
      'body',
      'translation-errors',
      `Tərcümənin ${count} hissəsində rəqəm, tarix, keçid və ya termin mənbədəkindən fərqlənir: «Tərcümə» bölməsinə baxın.`,
      `In ${count} ${count === 1 ? 'part' : 'parts'} of the translation a number, date, link or term differs from the source: look at “Translation”.`,
    ),
  )
}

/**
 * A translation goes out whole: nothing of its source is left out, and what was gravely changed there is changed here.
 * Fields that stand empty are never filled with words of the source. A publisher may pass both with a reason
 * (publishing/untranslated).
 */
export function incompleteTranslation({ translation }: Pick<ItemFacts, 'translation'>): Issue[] {
  if (!translation) return []
  const { untranslated, staleMajor } = translation
  return [
    ...when(
      untranslated > 0,
      blocking(
        'body',
        'untranslated',
        `Mənbənin ${untranslated} hissəsi hələ tərcümə olunmayıb.`,
        untranslated === 1
          ? 'One part of the source is not translated yet.'
          : `${untranslated} parts of the source are not translated yet.`,
      ),
    ),
    ...when(
      staleMajor > 0,
      blocking(
        'body',
        'stale-major',
        `Mənbədəki mühüm dəyişiklik tərcümənin ${staleMajor} hissəsində hələ nəzərə alınmayıb.`,
        `A major change of the source is not taken up in ${staleMajor} ${staleMajor === 1 ? 'part' : 'parts'} of the translation yet.`,
      ),
    ),
  ]
}
