import type { BreadcrumbList } from 'schema-dts'
import { absolute } from '@/newsroom/addresses/paths'
import type { Site } from './place'

/** One step from the home page down to the page itself. */
export interface Step {
  name: string
  path: string
}

/** The way from the home page to a page, in the order in which a reader would walk it. */
export const breadcrumbs = ({ siteUrl }: Site, steps: Step[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: absolute(siteUrl, path),
  })),
})
