import type { Section } from '@/newsroom/addresses/sections'
import type { Locale } from '@/newsroom/language/locales'
import { SectionName } from './SectionName'
import { sectionPath } from './sectionPath'

/** What menus lead to, in their order. */
const inMenus: readonly Section[] = [
  'news',
  'events',
  'people',
  'organisations',
  'projects',
  'documents',
  'topics',
  'search',
]

/** The sections of the site as a list of links; the one that holds the page is marked. */
export function SectionLinks({ locale, current }: { locale: Locale; current: Section | null }) {
  return (
    <ul className="sections">
      {inMenus.map((section) => (
        <li key={section}>
          <a href={sectionPath(section, locale)} aria-current={section === current ? 'true' : undefined}>
            <SectionName section={section} />
          </a>
        </li>
      ))}
    </ul>
  )
}
