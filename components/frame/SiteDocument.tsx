import type { ReactNode } from 'react'
import type { Locale } from '@/newsroom/language/locales'
import { SkipLink } from './SkipLink'

/** An Azerbaijani page needs both files: ı is in the first, ə ğ ş İ in the second. */
const fonts = ['/fonts/geologica-latin.woff2', '/fonts/geologica-latin-ext.woff2']

/** The document around every public page. Header and footer belong to the page: they name its other language. */
export function SiteDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale}>
      {/* biome-ignore lint/style/noHeadElement: in the App Router the root layout writes the head itself */}
      <head>
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fcfbf8" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#10171b" media="(prefers-color-scheme: dark)" />
        <meta name="format-detection" content="telephone=no" />
        {fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      </head>
      <body>
        <SkipLink />
        {children}
      </body>
    </html>
  )
}
