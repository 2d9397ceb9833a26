import type { Locale } from '../language/locales'

/**
 * Every public address of the newsroom, in one table.
 *
 * An address is `/{language}/{word of the section}/{slug}`: `/az/xeberler/seki-seherinde-qebul`,
 * `/en/news/reception-in-sheki`; without the slug it is the list, without the section the home page.
 * Each section has a word in each language; a word belongs to one section, in both languages together.
 * Directly under the language stand the editorial pages, `/az/haqqimizda`, `/en/about`: they are no section,
 * and may take no word of one.
 *
 * The key of a section is the name of its folder under `app/(site)/[locale]`, one page for both languages.
 * From this table follow
 * - the links that pages write: `paths.ts`; nobody puts an address together by hand;
 * - what a path means: `readPath.ts`;
 * - the rewrites that bring `/az/xeberler/x` to the folder `news`, and the redirects that send a word of the
 *   other language (`/az/news/x`) to the right one: `routing.ts`;
 * - the slugs that a page directly under the language may not have: `reserved.ts`.
 *
 * A new section is a new line here and a folder there. A changed word breaks every link from outside: keep
 * the old one as a redirect.
 */
export const sections = {
  news: { az: 'xeberler', en: 'news' },
  events: { az: 'tedbirler', en: 'events' },
  people: { az: 'sexsler', en: 'people' },
  organisations: { az: 'teskilatlar', en: 'organisations' },
  projects: { az: 'layiheler', en: 'projects' },
  documents: { az: 'senedler', en: 'documents' },
  topics: { az: 'movzular', en: 'topics' },
  archive: { az: 'arxiv', en: 'archive' },
  search: { az: 'axtaris', en: 'search' },
} as const satisfies Record<string, Record<Locale, string>>

export type Section = keyof typeof sections

/** A section whose entries have pages of their own. */
export type ItemSection = Exclude<Section, 'archive' | 'search'>

export const sectionNames = Object.keys(sections) as Section[]

/** Whether a section has pages of entries below its list. */
export const hasItems = (section: Section): section is ItemSection =>
  section !== 'archive' && section !== 'search'
