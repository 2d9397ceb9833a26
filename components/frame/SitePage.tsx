import type { ReactNode } from 'react'
import type { Section } from '@/newsroom/addresses/sections'
import type { Page, SiteFrame } from '@/newsroom/queries/shapes'
import { Notice } from './Notice'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'

interface Props {
  frame: SiteFrame
  page: Pick<Page, 'locale' | 'path' | 'other'>
  /** The section it stands in; null for the home page and for pages that stand in none */
  section: Section | null
  children: ReactNode
}

/** What frames every page: header, the emergency notice if there is one, the page, footer. */
export function SitePage({ frame, page, section, children }: Props) {
  return (
    <>
      <SiteHeader frame={frame} page={page} section={section} />
      {frame.notice && <Notice notice={frame.notice} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter frame={frame} locale={page.locale} />
    </>
  )
}
