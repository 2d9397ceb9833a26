import type { ReactNode } from 'react'
import { SiteDocument } from '@/components/frame/SiteDocument'
import { localeOf } from '@/newsroom/addresses/pieces'
import '../../../../(site)/site.css'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string }>
  children: ReactNode
}

/** The same document that is around the public pages. */
export default async function LinkLayout({ params, children }: Props) {
  const { locale } = await params
  return <SiteDocument locale={localeOf(locale)}>{children}</SiteDocument>
}
