import { createContext, use } from 'react'
import { CommentForm } from '../comments/CommentForm'
import { OneComment } from '../comments/OneComment'
import type { useComments } from '../comments/useComments'
import { useAtDesk } from './atDesk'
import '../comments/comments.css'

/** The comments of the document that is translated, read once for all its segments. */
export const TalkContext = createContext<ReturnType<typeof useComments> | null>(null)

/** How many comments of each segment are open. */
export function openBySegment(asked: ReturnType<typeof useComments>['asked']): Map<string, number> {
  const counts = new Map<string, number>()
  if (asked.state !== 'told') return counts
  for (const { field, resolved } of asked.answer.comments)
    if (!resolved) counts.set(field, (counts.get(field) ?? 0) + 1)
  return counts
}

/** What colleagues say of one segment; they are comments of the document, told apart by the segment's key. */
export function SegmentTalk({ segmentKey, count }: { segmentKey: string; count: number }) {
  const { tools } = useAtDesk()
  const talk = use(TalkContext)
  if (talk?.asked.state !== 'told') return null
  const { comments, colleagues } = talk.asked.answer
  const own = comments.filter(({ field, resolved }) => field === segmentKey && !resolved)
  return (
    <details className="desk-comments" open={count > 0 || talk.begun.has(segmentKey)}>
      <summary>{tools.comments(count)}</summary>
      {own.length > 0 && (
        <ul>
          {own.map((comment) => (
            <OneComment
              key={comment.id}
              comment={comment}
              fields={[]}
              colleagues={colleagues}
              orders={talk}
              goTo={() => undefined}
            />
          ))}
        </ul>
      )}
      <CommentForm
        label={tools.comment}
        begun={{ texts: talk.begun, of: segmentKey }}
        colleagues={colleagues}
        send={({ text, mentions }) => talk.write({ field: segmentKey, text, mentions })}
      />
      <p role="status">{talk.said}</p>
    </details>
  )
}
