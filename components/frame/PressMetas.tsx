import type { MissingPage, PageFacts } from '@/newsroom/queries/shapes'

interface Props {
  facts: PageFacts
  /** The status that the press shall answer with, where it is not 200 */
  status?: MissingPage['status'] | 503
  /** Where the press shall lead instead, for good */
  movedTo?: MissingPage['movedTo']
  /** By what the press may ask further, where redirects differ by it */
  further?: MissingPage['further']
}

/** What the press must know of a page; it takes these lines out before a reader sees them. */
export function PressMetas({ facts: { tags, until }, status, movedTo, further = [] }: Props) {
  const named = [...new Set(tags)]
  return (
    <>
      {movedTo && <meta name="press-redirect" content={`308 ${movedTo}`} />}
      {status && !movedTo && <meta name="press-status" content={String(status)} />}
      {further.length > 0 && <meta name="press-further" content={further.join(' ')} />}
      {named.length > 0 && <meta name="press-tags" content={named.join(' ')} />}
      {until && <meta name="press-until" content={until} />}
    </>
  )
}
