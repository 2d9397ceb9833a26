import 'server-only'
import { cache } from 'react'
import type { SearchAsked } from '../addresses/searchFilter'
import { searchAddress } from '../addresses/searchFilter'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { words } from '../language/readings/words'
import { documentTag } from '../publishing/tags'
import { taggedAs } from './news/namedInFilter'
import type { Answer } from './search/answer'
import { answer } from './search/answer'
import { mostCounted } from './search/countFound'
import { results } from './search/results'
import { searchGroups } from './search/searchGroups'
import { searchTags } from './search/searchTags'
import type { SearchPage } from './shapes'

export const answersPerPage = 20

/**
 * One page of what answers a search: what is called so first, then by how well it matches, newest first among equals.
 * @returns null where a filter names nothing
 */
export const search = cache(async (locale: Locale, asked: SearchAsked): Promise<SearchPage | null> => {
  const { filter, after } = asked
  const answered = await answer(locale, asked, answersPerPage + 1)
  if (!answered) return null
  const { question, groups, named, found, total } = answered
  const { text } = question
  const shown = { ...answered, found: found.slice(0, answersPerPage) }
  const { items, register } = await results(locale, shown)
  const last = shown.found.at(-1)
  const other = otherLocale(locale)
  return {
    locale,
    path: searchAddress(locale, text, { filter, after }),
    other: { locale: other, href: searchAddress(other, text) },
    tags: [
      ...searchTags(locale),
      ...named.map(({ filter: name, id }) => documentTag(taggedAs[name], id)),
      ...register.tags,
    ],
    until: null,
    query: text,
    isAsked: groups.length > 0,
    readAs: readInstead(locale, answered, items),
    called: items.filter(({ isCalled }) => isCalled),
    items: items.filter(({ isCalled }) => !isCalled),
    total: Math.min(total, mostCounted(groups)),
    isMore: total > mostCounted(groups),
    filters: groups.length > 0 ? searchGroups(locale, filter, answered) : [],
    newest: after ? searchAddress(locale, text, { filter }) : null,
    older:
      last && found.length > answersPerPage ? searchAddress(locale, text, { filter, after: last }) : null,
    feed: groups.length > 0 ? searchAddress(locale, text, { filter, file: 'feed.json' }) : null,
  }
})

/** The question with the words that were asked instead, as they are written where they were found. */
function readInstead(
  locale: Locale,
  { question, readAs }: Answer,
  items: readonly { title: { text: string }[]; content: string }[],
): SearchPage['readAs'] {
  if (!readAs) return null
  const written = new Map(
    items
      .flatMap(({ title, content }) => [...title.map(({ text }) => text), content])
      .flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
      .flatMap((word) => {
        const folded = words(word, locale).join('')
        // The nearest words of the site are lexemes, which have g for every q.
        return [folded, folded.replaceAll('q', 'g')].map((key) => [key, word] as const)
      }),
  )
  const query = question.groups
    .map(({ words: group, isPhrase }) => {
      const said = group.map((word) => {
        const [near = word] = (readAs.words.get(word) ?? []).toSorted(
          (a, b) => Number(written.has(b)) - Number(written.has(a)),
        )
        return written.get(near) ?? near
      })
      return isPhrase ? `“${said.join(' ')}”` : said.join(' ')
    })
    .join(' ')
  return { how: readAs.how, query, href: searchAddress(locale, query) }
}
