import type { Thing } from 'schema-dts'
import { homePath } from '@/newsroom/addresses/paths'
import type { Page, SiteFrame } from '@/newsroom/queries/shapes'
import { agency } from './agency'
import type { Step } from './breadcrumbs'
import { breadcrumbs } from './breadcrumbs'
import { StructuredData } from './StructuredData'
import { webSite } from './webSite'

interface Props {
  frame: SiteFrame
  page: Page
  /** The way to the page below the home page; none for the home page itself */
  below: Step[]
  /** What the page is about */
  about?: (frame: SiteFrame) => Thing | null
}

/** The data of a whole page: the agency, where the page stands, and what it is about. */
export function PageData({ frame, page: { locale }, below, about }: Props) {
  const home = { name: frame.agency, path: homePath(locale) }
  const place = below.length > 0 ? breadcrumbs(frame, [home, ...below]) : webSite(frame, locale)
  const things = [agency(frame, locale), place, about?.(frame) ?? null].filter((thing) => thing !== null)
  return <StructuredData things={things} />
}
