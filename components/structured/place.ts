import { absolute } from '@/newsroom/addresses/paths'
import type { Picture, SiteFrame, Worded } from '@/newsroom/queries/shapes'

/** Where things stand that a page's data speak of: the site's own origin, for addresses that must be whole. */
export type Site = Pick<SiteFrame, 'siteUrl'>

/** The address of one thing in the graph: the page that is about it, and a word for what it is there. */
export const idOf = ({ siteUrl }: Site, path: string, what: string) => `${absolute(siteUrl, path)}#${what}`

/** A picture by its whole address, with what a search engine wants to know of it. */
export const imageOf = ({ siteUrl }: Site, picture: Picture | null) =>
  picture
    ? {
        '@type': 'ImageObject' as const,
        url: absolute(siteUrl, picture.src),
        width: String(picture.width),
        height: String(picture.height),
        ...(picture.caption ? { caption: picture.caption } : {}),
        ...(picture.credit ? { creditText: picture.credit } : {}),
      }
    : undefined

/** Words that may be missing. */
export const textOf = (words: Worded | null | undefined): string | undefined => words?.text
