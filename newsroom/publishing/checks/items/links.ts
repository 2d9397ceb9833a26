import { safeAddress } from '../../../addresses/safeAddress'
import { fold } from '../../../language/fold'
import type { ItemFacts } from '../facts'
import type { Issue } from '../issue'
import { advice, blocking } from '../issue'
import type { TextLink } from '../text/readBody'

const isOurDesk = /^\/(?:admin|preview|api)(?:\/|$)/
const privateHost =
  /^(?:localhost|.*\.local|.*\.internal|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.|\[)/i

/** Why readers could not follow a typed address, or null. */
function brokenBecause(address: string, siteUrl: string): 'unreadable' | 'inside' | null {
  const safe = safeAddress(address)
  if (address.trim() === '' || safe === null || /\s/.test(address.trim())) return 'unreadable'
  if (isOurDesk.test(safe)) return 'inside'
  if (safe.startsWith('mailto:'))
    return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]{2,}$/i.test(safe.split('?')[0] ?? '') ? null : 'unreadable'
  if (safe.startsWith('tel:')) return /\d{3}/.test(safe) ? null : 'unreadable'
  if (!/^https?:/i.test(safe)) return null
  const { hostname, origin, pathname } = new URL(safe)
  if (privateHost.test(hostname)) return origin === siteUrl && !isOurDesk.test(pathname) ? null : 'inside'
  if (origin === siteUrl && isOurDesk.test(pathname)) return 'inside'
  return hostname.includes('.') ? null : 'unreadable'
}

const named = ({ text, address }: TextLink): string => text.trim() || (address ?? '')

/** Links that lead nowhere, to the inside of an office, or to what is not public. */
export function brokenLinks({
  text,
  closedTargets,
  siteUrl,
}: Pick<ItemFacts, 'text' | 'closedTargets' | 'siteUrl'>): Issue[] {
  return text.links.flatMap((link) => {
    const name = named(link)
    if (link.target)
      return closedTargets.has(link.target.id)
        ? [
            blocking(
              'body',
              'closed-target',
              `«${name}» keçidi hələ dərc olunmamış və ya silinmiş səhifəyə aparır.`,
              `The link “${name}” leads to a page that is not public, or no more.`,
            ),
          ]
        : []
    const why = brokenBecause(link.address ?? '', siteUrl)
    if (why === 'inside')
      return [
        blocking(
          'body',
          'inside-link',
          `«${name}» keçidini oxucular aça bilməz: ünvan daxili şəbəkəyə və ya bu masaya aparır.`,
          `Readers cannot open the link “${name}”: it leads into an office network or to this desk.`,
        ),
      ]
    return why
      ? [
          blocking(
            'body',
            'bad-link',
            `«${name}» keçidinin ünvanı düzgün deyil: ${link.address || 'boşdur'}.`,
            `The address of the link “${name}” is not valid: ${link.address || 'it is empty'}.`,
          ),
        ]
      : []
  })
}

/** Words that say nothing of where a link leads, in folded letters (WCAG 2.4.4). */
const emptyWords = new Set(
  [
    ...[
      'bura',
      'burada',
      'buradan',
      'buraya',
      'bu keçid',
      'keçid',
      'keçiddə',
      'bu linkdə',
      'link',
      'linkdən',
    ],
    ...['ətraflı', 'daha ətraflı', 'davamı', 'buraya klikləyin', 'klikləyin', 'bax', 'oxu'],
    ...[
      'here',
      'click here',
      'this link',
      'this',
      'link',
      'more',
      'read more',
      'learn more',
      'details',
      'see here',
    ],
  ].map(fold),
)

/** Links called "here": out of their sentence, as screen readers list them, they say nothing. */
export const hereLinks = ({ text }: Pick<ItemFacts, 'text'>): Issue[] =>
  text.links
    .filter((link) =>
      emptyWords.has(
        fold(link.text)
          .replace(/[^\p{L}\p{N} ]/gu, '')
          .trim(),
      ),
    )
    .map(({ text: words }) =>
      advice(
        'body',
        'here-link',
        `«${words.trim()}» sözü keçidin hara apardığını demir: keçidə ora nə olduğunu yazın.`,
        `“${words.trim()}” does not say where the link leads: let the link name what is there.`,
      ),
    )
