import type { LocalizedCollection } from '../publishable'
import type { Data } from './facts'
import type { Issue } from './issue'
import { blocking, isBlank, when } from './issue'
import { readBody } from './text/readBody'

/** A localized text that no language has. */
const isBlankEverywhere = (value: unknown): boolean =>
  Object.values((value as Data | null) ?? {}).every(isBlank)

const hasText = (body: unknown): boolean => {
  const { blocks, uploads } = readBody(body)
  return blocks.length + uploads.length > 0
}

/** A picture of a localized document needs its description in every language in which the document has a name. */
function undescribed(use: Data | null | undefined, field: string, names: unknown): Issue[] {
  const alts = (use?.alt ?? {}) as Data
  const isShown = Boolean(use?.image) && !use?.decorative
  const lacks = Object.entries((names as Data | null) ?? {}).some(
    ([locale, name]) => !isBlank(name) && isBlank(alts[locale]),
  )
  return when(
    isShown && lacks,
    blocking(
      `${field}.alt`,
      'alt',
      'Şəkli görməyən oxucular üçün təsvir yazın və ya şəklin yalnız bəzək olduğunu qeyd edin.',
      'Describe the picture for readers who cannot see it, or mark it as decorative.',
    ),
  )
}

const noName = (names: unknown, field = 'name'): Issue[] =>
  when(
    isBlankEverywhere(names),
    blocking(field, 'name', 'Ad ən azı bir dildə yazılmalıdır.', 'Give the name in one language at least.'),
  )

/** A page that has a title in a language has a text in it. */
function pageIssues(page: Data): Issue[] {
  const [titles, bodies] = [(page.title ?? {}) as Data, (page.body ?? {}) as Data]
  if (isBlankEverywhere(titles))
    return [blocking('title', 'title', 'Səhifənin başlığı yoxdur.', 'The page has no title.')]
  return when(
    Object.keys(titles).some((locale) => !isBlank(titles[locale]) && !hasText(bodies[locale])),
    blocking(
      'body',
      'body',
      'Başlığı olan hər dildə mətn də olmalıdır.',
      'Each language that has a title needs a text as well.',
    ),
  )
}

/** A file is offered by its title, in the language in which it is written. */
function untitledFile({ title, file }: Data): Issue[] {
  const [titles, files] = [(title ?? {}) as Data, (file ?? {}) as Data]
  return when(
    Object.keys(files).some((locale) => files[locale] && isBlank(titles[locale])),
    blocking(
      'title',
      'file-title',
      'Faylı olan hər dildə sənədin adı da yazılmalıdır.',
      'In each language that has a file the document needs a title as well.',
    ),
  )
}

/** What an entry of the register or an editorial page must have before it may be public. */
export const issuesOfEntry: Record<LocalizedCollection, (entry: Data) => Issue[]> = {
  people: ({ name }) => noName(name, 'given'),
  organisations: ({ name }) => noName(name),
  appointments: ({ person, office }) => [
    ...when(!person, blocking('person', 'person', 'Şəxs seçilməyib.', 'No person is chosen.')),
    ...when(
      isBlankEverywhere(office),
      blocking('office', 'office', 'Vəzifənin adı yoxdur.', 'The office has no name.'),
    ),
  ],
  events: ({ title, start }) => [
    ...when(
      isBlankEverywhere(title),
      blocking('title', 'title', 'Tədbirin adı yoxdur.', 'The event has no title.'),
    ),
    ...when(!start, blocking('start', 'start', 'Tədbirin başlama vaxtı yoxdur.', 'The event has no start.')),
  ],
  projects: ({ name, leadImage }) => [
    ...noName(name),
    ...undescribed(leadImage as Data | null, 'leadImage', name),
  ],
  documents: (document) => [...noName(document.title, 'title'), ...untitledFile(document)],
  topics: ({ name }) => noName(name),
  pages: pageIssues,
}
