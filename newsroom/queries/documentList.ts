import 'server-only'
import { cache } from 'react'
import { listPath } from '../addresses/paths'
import { compareWords } from '../language/alphabet'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { listTag, siteTag } from '../publishing/tags'
import { documentKinds } from '../publishing/vocabulary'
import { documentCard } from './register/cards'
import { readDocuments } from './register/readEntries'
import type { DocumentListPage } from './shapes'

/** Every document that has a title in the language, by kind and then by the alphabet. */
export const documentList = cache(async (locale: Locale): Promise<DocumentListPage> => {
  const stored = await readDocuments({ [`title.${locale}`]: { exists: true } })
  const compare = compareWords(locale)
  const cards = stored
    .flatMap((one) => documentCard(one, { locale }) ?? [])
    .filter(({ href }) => href !== null)
    .toSorted((a, b) => compare(a.name.text, b.name.text))
  const other = otherLocale(locale)
  return {
    locale,
    path: listPath('documents', locale),
    other: { locale: other, href: listPath('documents', other) },
    tags: [siteTag, listTag('documents', locale)],
    until: null,
    kinds: documentKinds.flatMap((kind) => {
      const documents = cards.filter((card) => card.kind === kind)
      return documents.length > 0 ? [{ kind, documents }] : []
    }),
  }
})
