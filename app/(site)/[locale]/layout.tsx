import type { ReactNode } from 'react'
import { SiteDocument } from '@/components/frame/SiteDocument'
import { isLocale, referenceLocale } from '@/newsroom/language/locales'
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
  const { locale } = await params
  if (isLocale(locale)) return <SiteDocument locale={locale}>{children}</SiteDocument>
  return (
    <SiteDocument locale={referenceLocale}>
      <Missing locale={referenceLocale} path={`/${locale}`} section={null} />
    </SiteDocument>
  )
}
