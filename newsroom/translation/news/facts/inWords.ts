import type { PayloadRequest } from 'payload'
import type { Locale } from '../../../language/locales'
import type { Sides } from '../../../publishing/versions/compare'
import { inWordsSideBySide, placeLabel, placesOf, storedAt } from '../../../publishing/versions/compare'
import type { Place } from '../../../publishing/versions/fields'
import type { DeskFact } from '../../desk'
import type { NewsFact } from './projection'

type Data = Record<string, unknown>

/** Words of rows and pictures are translated: only what they name is shown as a fact. */
const wordFields = new Set(['alt', 'caption', 'topic'])

const fieldOf = (fact: NewsFact): string => (fact === 'text' ? 'body' : fact)

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords)
  if (typeof value !== 'object' || value === null || 'root' in value) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !wordFields.has(name)))
}

/** Changed facts with both sides as a person reads them, in the language of the desk. */
export async function factsInWords(
  req: PayloadRequest,
  facts: NewsFact[],
  { source, target }: { source: Data; target: Data },
): Promise<DeskFact[]> {
  if (facts.length === 0) return []
  const locale: Locale = req.i18n?.language === 'en' ? 'en' : 'az'
  const places = placesOf(req, 'news')
  const sides = facts.flatMap((fact) =>
    places
      .filter(({ path }) => path[0] === fieldOf(fact) && !wordFields.has(path.at(-1) ?? ''))
      .map((place): Sides & { fact: NewsFact; place: Place } => ({
        fact,
        place,
        before: withoutWords(storedAt(place, source, locale)),
        after: withoutWords(storedAt(place, target, locale)),
      })),
  )
  const compared = await inWordsSideBySide(req, sides, locale)
  return facts.map((fact) => {
    const own = sides.flatMap((side, at) =>
      side.fact === fact && compared[at] ? [{ side, field: compared[at] }] : [],
    )
    const lines = (end: 'before' | 'after') =>
      own.flatMap(({ field }) =>
        field.pairs.flatMap((pair) => {
          const text = pair[end]?.stretches.map((stretch) => stretch.text).join('')
          return text ? [text] : []
        }),
      )
    const label = own[0] ? placeLabel(req, own[0].side.place).split(': ')[0] : fact
    return { fact, label: label || fact, source: lines('before'), translation: lines('after') }
  })
}
