import type { Section } from '@/newsroom/addresses/sections'
import type { Locale } from '@/newsroom/language/locales'
import { SectionName } from './SectionName'
import { sectionPath } from './sectionPath'

/** What menus lead to, in their order. The archive is a way into the news, and stands where there is room. */
const inMenus: readonly Section[] = [
  'news',
  'archive',
  'events',
  'people',
  'organisations',
  'projects',
  'documents',
  'topics',
  'search',
]
const inBars = inMenus.filter((section) => section !== 'archive')

interface Props {
  locale: Locale
  current: Section | null
  /** Also what a bar in the head has no room for */
  all?: boolean
}

/** The sections of the site as a list of links; the one that holds the page is marked. */
export function SectionLinks({ locale, current, all = false }: Props) {
  return (
    <ul className="sections">
      {(all ? inMenus : inBars).map((section) => (
        <li key={section}>
          <a href={sectionPath(section, locale)} aria-current={section === current ? 'true' : undefined}>
            <SectionName section={section} />
          </a>
        </li>
      ))}
    </ul>
  )
}
