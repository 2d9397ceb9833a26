import type { Kind } from '../arrival/kinds'

/**
 * Nothing but what the page itself ships; no inline script, no inline style, no data: or blob: (A3.10). Films
 * in a text stand on their hosts (newsroom/addresses/films.ts, whose test compares).
 */
const pageRules = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': 'https://www.youtube-nocookie.com https://player.vimeo.com',
  'form-action': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
}

const page = policy(pageRules)

/** The admin: Payload and Next write inline scripts and styles, previews of uploads are blob: and data:. */
const desk = policy({
  'default-src': "'self'",
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  'font-src': "'self' data:",
  'worker-src': "'self' blob:",
  'frame-src': "'self' blob:",
  'form-action': "'self'",
  'base-uri': "'self'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
})

/**
 * A page as it would be, framed by the desk beside the form and by nobody else. Nothing is pressed here: Next's
 * own inline scripts draw it anew when the draft is saved.
 */
const preview = policy({
  ...pageRules,
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'frame-ancestors': "'self'",
})

/** A file opened by itself: a browser may show a picture, film or PDF, and runs nothing. */
const document = (frames: string) =>
  policy({
    'default-src': "'none'",
    'img-src': "'self'",
    'media-src': "'self'",
    'object-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': frames,
  })

const isFile: readonly Kind[] = ['media', 'linkedFile', 'file', 'build']

/** The Content-Security-Policy of each kind of address. */
export function contentPolicy(kind: Kind): string {
  if (kind === 'desk') return desk
  if (kind === 'preview') return preview
  if (kind === 'api') return document("'self'")
  if (isFile.includes(kind)) return document("'none'")
  return page
}

function policy(rules: Record<string, string>): string {
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
