import type { ReactNode } from 'react'
import { SiteDocument } from '@/components/frame/SiteDocument'
import { localeOf, spelled } from '@/newsroom/addresses/pieces'
import { Missing } from '../Missing'
import '../site.css'

/** Made anew whenever it is asked for; the press keeps what was made. */
export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string }>
  children: ReactNode
}

/** The document around the public pages. An address in no language of the site is not found, in the reference language. */
export default async function SiteLayout({ params, children }: Props) {
  const { locale: piece } = await params
  const locale = localeOf(piece)
  const isKnown = locale === piece
  return (
    <SiteDocument locale={locale}>
      {isKnown ? children : <Missing locale={locale} path={spelled([piece])} section={null} />}
    </SiteDocument>
  )
}
