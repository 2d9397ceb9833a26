import type { Data } from '../facts'
import type { Issue } from '../issue'
import { advice, blocking, isBlank, when, wordsOf } from '../issue'
import type { BodyText } from '../text/readBody'

/** What no page can do without. */
export const missingWords = (item: Data, text: BodyText): Issue[] => [
  ...when(isBlank(item.title), blocking('title', 'title', 'Başlıq yoxdur.', 'There is no headline.')),
  ...when(isBlank(item.summary), blocking('summary', 'summary', 'Xülasə yoxdur.', 'There is no summary.')),
  ...when(
    text.blocks.length === 0 && text.uploads.length === 0,
    blocking('body', 'body', 'Mətn yoxdur.', 'There is no body text.'),
  ),
  ...when(
    isBlank(item.slug),
    blocking(
      'slug',
      'slug',
      'Başlıqdan ünvan düzəltmək olmadı; ünvanı əl ilə yazın.',
      'No address could be made from the headline; type one.',
    ),
  ),
]

/** In characters. A headline beyond 110 is cut by search engines and news readers (schema.org NewsArticle, Google). */
const headline = { shortest: 15, longest: 110 }
/** A summary beyond this is cut in lists and previews, and one below tells nothing that the headline does not. */
const summary = { shortest: 40, longest: 300 }

const lengthOf = (value: unknown): number => Array.from(wordsOf(value).trim()).length
const same = (one: unknown, other: unknown): boolean =>
  wordsOf(one)
    .trim()
    .replace(/[.!…]+$/, '') ===
  wordsOf(other)
    .trim()
    .replace(/[.!…]+$/, '')

/** Headline and summary that are too long for lists, or say too little. */
export function lengths(item: Data): Issue[] {
  const [title, lead] = [lengthOf(item.title), lengthOf(item.summary)]
  return [
    ...when(
      title > headline.longest,
      advice(
        'title',
        'long-title',
        `Başlıq ${title} işarədir; ${headline.longest}-dan uzun başlıqlar axtarışda kəsilir.`,
        `The headline has ${title} characters; beyond ${headline.longest} it is cut in search results.`,
      ),
    ),
    ...when(
      title > 0 && title < headline.shortest,
      advice(
        'title',
        'short-title',
        'Başlıq çox qısadır: nə baş verdiyini deyin.',
        'The headline is very short: say what happened.',
      ),
    ),
    ...when(
      lead > summary.longest,
      advice(
        'summary',
        'long-summary',
        `Xülasə ${lead} işarədir; siyahılarda ${summary.longest}-dən sonrası oxunmur.`,
        `The summary has ${lead} characters; beyond ${summary.longest} nobody reads it in lists.`,
      ),
    ),
    ...when(
      lead > 0 && (lead < summary.shortest || same(item.title, item.summary)),
      advice(
        'summary',
        'short-summary',
        'Xülasə başlığa heç nə əlavə etmir: kim, harada və nə üçün olduğunu yazın.',
        'The summary adds nothing to the headline: say who, where and why.',
      ),
    ),
  ]
}
