import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { redirects, rewrites } from './newsroom/addresses/routing'

const withMessages = createNextIntlPlugin('./messages/request.ts')

const config: NextConfig = {
  poweredByHeader: false,
  // `npm run check` holds the types, tests included; who starts the site does not wait for that.
  typescript: { ignoreBuildErrors: true },
  // Public pages have no script: everything that describes a page must be in its head from the first byte.
  htmlLimitedBots: /.*/,
  // Styles, scripts of the desk and its answers; the press asks for public pages uncompressed and does them itself.
  compress: true,
  images: { unoptimized: true },
  redirects,
  rewrites,
  // One copy in the process: bundled, pages and routes get one each, and an error that one of them threw is not
  // known by the other (`instanceof`), so that the desk was told a sentence without its fields.
  serverExternalPackages: ['payload', '@payloadcms/db-postgres', '@payloadcms/drizzle'],
  // `next build` must not depend on where it is run: the sources of this folder are all there is.
  turbopack: { root: import.meta.dirname },
}

const whole = withPayload(withMessages(config), { devBundleServerPackages: false })

/**
 * Payload asks browsers on every page for the colours that somebody prefers, which costs an extra round trip. Only the
 * desk needs to know: without it, it begins white and turns dark before one's eyes.
 */
const clientHintsAtDesk: NextConfig['headers'] = async () =>
  ((await whole.headers?.()) ?? []).map((rule) =>
    rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule,
  )

export default { ...whole, headers: clientHintsAtDesk } satisfies NextConfig
