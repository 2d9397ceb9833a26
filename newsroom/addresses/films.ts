/** A film elsewhere that may stand in a text. */
export interface Film {
  host: 'YouTube' | 'Vimeo'
  /** Its page there, in its one spelling */
  page: string
  /** What a page may frame: it plays without cookies until somebody plays it */
  frame: string
}

const youTubeId = /^[\w-]{11}$/
const vimeoId = /^\d{6,12}$/

const youTube = (id: string | null | undefined): Film | null =>
  id && youTubeId.test(id)
    ? {
        host: 'YouTube',
        page: `https://www.youtube.com/watch?v=${id}`,
        frame: `https://www.youtube-nocookie.com/embed/${id}`,
      }
    : null

const vimeo = (id: string | null | undefined): Film | null =>
  id && vimeoId.test(id)
    ? { host: 'Vimeo', page: `https://vimeo.com/${id}`, frame: `https://player.vimeo.com/video/${id}?dnt=1` }
    : null

/**
 * The film behind an address that somebody copied from the address bar, a share button or an embed, or null:
 * nothing but these hosts may stand in a text, and of the address nothing but the film's own number is used.
 */
export function filmAt(address: string): Film | null {
  const typed = address.trim()
  const whole = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(whole)) return null
  const { hostname, pathname, searchParams } = new URL(whole)
  const host = hostname.replace(/^(www|m)\./, '')
  const [first, second] = pathname.split('/').filter(Boolean)
  if (host === 'youtu.be') return youTube(first)
  if (host === 'youtube.com' || host === 'youtube-nocookie.com') {
    if (first === 'watch') return youTube(searchParams.get('v'))
    return ['embed', 'live', 'shorts'].includes(first ?? '') ? youTube(second) : null
  }
  if (host === 'vimeo.com') return vimeo(first)
  return host === 'player.vimeo.com' && first === 'video' ? vimeo(second) : null
}
