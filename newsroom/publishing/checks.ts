import type { PublishableCollection } from './publishable'
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

const registerProblems: Record<
  Exclude<PublishableCollection, 'news'>,
  (entry: Data) => (Problem | false)[]
> = {
  people: (person) => [
    isBlankEverywhere(person.name) &&
      problem(
        'given',
        'name',
        'Ad ən azı bir dildə yazılmalıdır.',
        'Give the name in one language at least.',
      ),
  ],
  organisations: (organisation) => [
    isBlankEverywhere(organisation.name) &&
      problem('name', 'name', 'Ad ən azı bir dildə yazılmalıdır.', 'Give the name in one language at least.'),
  ],
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
