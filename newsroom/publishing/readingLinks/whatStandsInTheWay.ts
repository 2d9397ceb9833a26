import type { PayloadRequest } from 'payload'
import type { StoredDocument } from '../documents'
import type { Problem } from '../refused'
import type { LinkKind } from './link'
import { linkLives } from './linkLives'
import { mayBeEmbargoed } from './mayBeEmbargoed'

interface Terms {
  problems: Problem[]
  /** Of an embargo only */
  embargoUntil: Date | null
  expiresAt: Date
}

const problem = (field: string, code: string, az: string, en: string): Problem => ({
  field,
  code,
  message: { az, en },
})

/** What speaks against a link to an item, and until when it would work. */
export async function whatStandsInTheWay(
  req: PayloadRequest,
  item: StoredDocument,
  { kind, until }: { kind: LinkKind; until: Date | null },
): Promise<Terms> {
  const now = Date.now()
  const chosen = until ?? (kind === 'preview' ? new Date(now + linkLives.usual) : null)
  const [ofItem, ofTime] = [await wrongWithItem(req, item, kind), wrongWithTime(kind, chosen, now)]
  const embargoUntil = kind === 'embargo' ? chosen : null
  const expiresAt = new Date((chosen?.getTime() ?? now) + (embargoUntil ? linkLives.afterEmbargo : 0))
  return { problems: [...ofItem, ...ofTime], embargoUntil, expiresAt }
}

async function wrongWithItem(req: PayloadRequest, item: StoredDocument, kind: LinkKind): Promise<Problem[]> {
  if (item._status === 'published')
    return [
      problem(
        '_status',
        'public',
        'Bu mətn onsuz da saytdadır: keçid lazım deyil, səhifənin öz ünvanını göndərin.',
        'The site shows this very text: no link is needed, send the address of the page.',
      ),
    ]
  if (kind === 'preview' || (await mayBeEmbargoed(req, item)).may) return []
  return [
    problem(
      '_status',
      'no-embargo',
      'Embarqo keçidi yalnız təsdiqlənmiş və hələ saytda olmayan xəbər üçün yaradılır.',
      'An embargo link is for an item that is approved and not on the site yet.',
    ),
  ]
}

function wrongWithTime(kind: LinkKind, until: Date | null, now: number): Problem[] {
  if (until === null)
    return [problem('until', 'no-time', 'Embarqonun nə vaxt bitdiyini yazın.', 'Say when the embargo ends.')]
  const left = until.getTime() - now
  const longest = kind === 'preview' ? linkLives.longestPreview : linkLives.longestEmbargo
  if (left < linkLives.shortest)
    return [
      problem(
        'until',
        'too-soon',
        'Vaxt ən azı 5 dəqiqə sonra olmalıdır.',
        'The time must be at least 5 minutes ahead.',
      ),
    ]
  if (left > longest) {
    const days = longest / 86_400_000
    return [
      problem(
        'until',
        'too-late',
        `Vaxt ən çoxu ${days} gün sonra ola bilər.`,
        `The time can be at most ${days} days ahead.`,
      ),
    ]
  }
  return []
}
