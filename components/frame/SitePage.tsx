import { useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { PageData } from '@/components/structured/PageData'
import type { Section } from '@/newsroom/addresses/sections'
import type { Page, SiteFrame } from '@/newsroom/queries/shapes'
import { Notice } from './Notice'
import type { Heading } from './PageHead'
import { PageHead } from './PageHead'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'
import { sectionPath } from './sectionPath'

interface Props extends Heading {
  frame: SiteFrame
  page: Page
  /** Origin of the site */
  siteUrl: string
  /** The section it stands in; null for the home page and for pages that stand in none */
  section: Section | null
  /** What sets the page apart in its section; null for the section's own page and the home page */
  title: string | null
  /** What the page is about, for machines */
  about?: ComponentProps<typeof PageData>['about']
  children: ReactNode
}

/** A public page, whole: what machines read, header, the emergency notice if there is one, the page, footer. */
export function SitePage({ frame, page, siteUrl, section, title, about, children, ...heading }: Props) {
  const t = useTranslations('SectionName')
  const titles = [title, section && t(`section.${section}`), frame.agency].filter((words) => words !== null)
  const below = [
    ...(section ? [{ name: t(`section.${section}`), path: sectionPath(section, page.locale) }] : []),
    ...(title ? [{ name: title, path: page.path }] : []),
  ]
  return (
    <>
      <PageHead page={page} siteUrl={siteUrl} title={titles} {...heading} />
      {!heading.status && <PageData frame={frame} page={page} below={below} about={about} />}
      <SiteHeader frame={frame} page={page} section={section} isMissing={heading.status !== undefined} />
      {frame.notice && <Notice notice={frame.notice} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter frame={frame} page={page} siteUrl={siteUrl} />
    </>
  )
}
