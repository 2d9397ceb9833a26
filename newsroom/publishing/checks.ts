import type { LocalizedCollection, PublishableCollection } from './publishable'
import type { Problem } from './refused'

type Data = Record<string, unknown>

const problem = (field: string, code: string, az: string, en: string): Problem => ({
  field,
  code,
  message: { az, en },
})

/** Text anywhere inside running text. */
function hasText(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasText)
  if (!node || typeof node !== 'object') return false
  const { text, type } = node as Data
  if (typeof text === 'string' && text.trim() !== '') return true
  return type === 'upload' || Object.values(node).some((child) => typeof child === 'object' && hasText(child))
}

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''
/** A localized text that no language has. */
const isBlankEverywhere = (value: unknown): boolean =>
  Object.values((value as Data | null) ?? {}).every(isBlank)

function pictureProblems(use: Data | null | undefined, field: string): Problem[] {
  if (!use?.image || use.decorative || !isBlank(use.alt)) return []
  return [
    problem(
      `${field}.alt`,
      'alt',
      'Şəkli görməyən oxucular üçün təsvir yazın və ya şəklin yalnız bəzək olduğunu qeyd edin.',
      'Describe the picture for readers who cannot see it, or mark it as decorative.',
    ),
  ]
}

/** A picture of a localized document needs its description in every language in which the document has a name. */
function localizedPictureProblems(use: Data | null | undefined, field: string, names: unknown): Problem[] {
  const alts = (use?.alt ?? {}) as Data
  const undescribed = Object.entries((names as Data | null) ?? {})
    .filter(([, name]) => !isBlank(name))
    .find(([locale]) => isBlank(alts[locale]))
  return undescribed ? pictureProblems({ ...use, alt: null }, field) : []
}

function newsProblems(item: Data, now: string): Problem[] {
  const missing = [
    isBlank(item.title) && problem('title', 'title', 'Başlıq yoxdur.', 'There is no headline.'),
    isBlank(item.summary) && problem('summary', 'summary', 'Xülasə yoxdur.', 'There is no summary.'),
    !hasText((item.body as Data | null)?.root) &&
      problem('body', 'body', 'Mətn yoxdur.', 'There is no body text.'),
    isBlank(item.slug) &&
      problem(
        'slug',
        'slug',
        'Başlıqdan ünvan düzəltmək olmadı; ünvanı əl ilə yazın.',
        'No address could be made from the headline; type one.',
      ),
    typeof item.publishedAt === 'string' &&
      Date.parse(item.publishedAt) > Date.parse(now) &&
      problem(
        'publishedAt',
        'future',
        'Dərc tarixi gələcəkdədir; o, yalnız arxiv materialları üçün göstərilir.',
        'The date of publication lies in the future; it is set for archive items only.',
      ),
  ]
  const gallery = (item.gallery as Data[] | null) ?? []
  return [
    ...missing.filter((one) => one !== false),
    ...pictureProblems(item.leadImage as Data | null, 'leadImage'),
    ...gallery.flatMap((use, index) => pictureProblems(use, `gallery.${index}`)),
  ]
}

const noName = (field = 'name') =>
  problem(field, 'name', 'Ad ən azı bir dildə yazılmalıdır.', 'Give the name in one language at least.')

/** A page that has a title in a language has a text in it. */
function pageProblems(page: Data): Problem[] {
  const [titles, bodies] = [(page.title ?? {}) as Data, (page.body ?? {}) as Data]
  if (isBlankEverywhere(titles))
    return [problem('title', 'title', 'Səhifənin başlığı yoxdur.', 'The page has no title.')]
  const empty = Object.keys(titles).some((locale) => {
    const body = (bodies[locale] as Data | null | undefined)?.root
    return !isBlank(titles[locale]) && !hasText(body)
  })
  const noText = 'Başlığı olan hər dildə mətn də olmalıdır.'
  return empty
    ? [problem('body', 'body', noText, 'Each language that has a title needs a text as well.')]
    : []
}

const registerProblems: Record<LocalizedCollection, (entry: Data) => (Problem | false)[]> = {
  people: ({ name }) => [isBlankEverywhere(name) && noName('given')],
  organisations: ({ name }) => [isBlankEverywhere(name) && noName()],
  appointments: (appointment) => [
    !appointment.person && problem('person', 'person', 'Şəxs seçilməyib.', 'No person is chosen.'),
    isBlankEverywhere(appointment.office) &&
      problem('office', 'office', 'Vəzifənin adı yoxdur.', 'The office has no name.'),
  ],
  events: (event) => [
    isBlankEverywhere(event.title) &&
      problem('title', 'title', 'Tədbirin adı yoxdur.', 'The event has no title.'),
    !event.start && problem('start', 'start', 'Tədbirin başlama vaxtı yoxdur.', 'The event has no start.'),
  ],
  projects: ({ name, leadImage }) => [
    isBlankEverywhere(name) && noName(),
    ...localizedPictureProblems(leadImage as Data | null, 'leadImage', name),
  ],
  documents: ({ title }) => [isBlankEverywhere(title) && noName('title')],
  topics: ({ name }) => [isBlankEverywhere(name) && noName()],
  pages: pageProblems,
}

/** What must be put right before a document may be public. Drafts may lack anything. */
export function problemsBeforePublishing(
  collection: PublishableCollection,
  document: Data,
  now: string,
): Problem[] {
  if (collection === 'news') return newsProblems(document, now)
  return registerProblems[collection](document).filter((one) => one !== false)
}
