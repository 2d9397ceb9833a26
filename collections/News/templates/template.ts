import type { Locale } from '@/newsroom/language/locales'
import type { NewsKind } from '@/newsroom/publishing/vocabulary'

export const templateNames = ['press-release', 'statement', 'denial', 'event-notice'] as const
export type TemplateName = (typeof templateNames)[number]

/** A paragraph, or with its sign a heading (`## …`) or a quotation (`> …`). */
export type TemplateLine = string

/** What an item begins with in one language. Words in square brackets with an ellipsis are for the writer to replace. */
export interface TemplateWords {
  title: string
  summary: string
  body: TemplateLine[]
}

/**
 * A kind of text that an office writes again and again. What is not replaced is found before publication
 * (newsroom/publishing/checks/items/placeholders).
 */
export interface Template extends Record<Locale, TemplateWords> {
  name: TemplateName
  kind: NewsKind
}
