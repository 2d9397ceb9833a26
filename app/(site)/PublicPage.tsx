import type { ComponentProps } from 'react'
import { SitePage } from '@/components/frame/SitePage'
import { siteFrame } from '@/newsroom/queries/siteFrame'

type Props = Omit<ComponentProps<typeof SitePage>, 'frame' | 'siteUrl' | 'title'> & {
  /** Without one the page goes by the name of its section, or of the agency */
  title?: string | null
}

/** A whole public page in the frame of the site. */
export async function PublicPage({ title = null, ...page }: Props) {
  const frame = await siteFrame(page.page.locale)
  return <SitePage frame={frame} siteUrl={frame.siteUrl} title={title} {...page} />
}
