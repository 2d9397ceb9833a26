import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Section } from '@/newsroom/addresses/sections'
import type { Page, SiteFrame } from '@/newsroom/queries/shapes'
import { Notice } from './Notice'
import type { Heading } from './PageHead'
import { PageHead } from './PageHead'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'

interface Props extends Heading {
  frame: SiteFrame
  page: Page
  /** Origin of the site */
  siteUrl: string
  /** The section it stands in; null for the home page and for pages that stand in none */
  section: Section | null
  /** What sets the page apart in its section; null for the section's own page and the home page */
  title: string | null
  children: ReactNode
}

/** A public page, whole: what machines read, header, the emergency notice if there is one, the page, footer. */
export function SitePage({ frame, page, siteUrl, section, title, children, ...heading }: Props) {
  const t = useTranslations('SectionName')
  const titles = [title, section && t(`section.${section}`), frame.agency].filter((words) => words !== null)
  return (
    <>
      <PageHead page={page} siteUrl={siteUrl} title={titles} {...heading} />
      <SiteHeader frame={frame} page={page} section={section} />
      {frame.notice && <Notice notice={frame.notice} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter frame={frame} page={page} siteUrl={siteUrl} />
    </>
  )
}
