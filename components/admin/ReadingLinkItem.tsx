import { formatDate } from '@/newsroom/language/dates'
import type { ReadingLink } from '@/newsroom/publishing/readingLinks/link'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { ReadingLinkOpenings } from './ReadingLinkOpenings'
import { readingLinksWords } from './readingLinksWords'

interface Props {
  link: ReadingLink
  /** It opens nothing until the item is approved again */
  sleeps: boolean
  /** Whether this person may end it and put another in its place */
  mayChange: boolean
  onRevoke: () => void
  onReplace: () => void
}

/** A link that was made: for whom, until when, whether it works, and who opened it. */
export function ReadingLinkItem({ link, sleeps, mayChange, onRevoke, onReplace }: Props) {
  const say = useDeskWords(readingLinksWords)
  const language = useDeskLanguage()
  const { kind, label, embargoUntil, expiresAt, madeAt, madeBy, endedWhy, opened, openings } = link
  const works = endedWhy === null && Date.parse(expiresAt) > Date.now()
  const moment = (at: string) => formatDate(at, 'dateTime', language)
  const isOver = endedWhy === 'published' || endedWhy === 'deleted' || endedWhy === 'taken-down'
  return (
    <li>
      <p>
        <strong>{label}</strong>{' '}
        <span className={`desk-mark desk-mark--${works && !sleeps ? 'public' : 'draft'}`}>
          {works ? (sleeps ? say.sleeps : say.works) : say[endedWhy ?? 'expired']}
        </span>
      </p>
      <p>
        {kind === 'preview' ? say.kindPreview : say.kindEmbargo},{' '}
        {say.until(moment(embargoUntil ?? expiresAt))}
        <br />
        <small>{say.madeBy(moment(madeAt), madeBy)}</small>
      </p>
      {opened === 0 ? (
        <p>{say.opened(0)}</p>
      ) : (
        <ReadingLinkOpenings summary={say.opened(opened)} openings={openings} />
      )}
      {mayChange && !isOver && (
        <p className="desk-names__orders">
          {works && (
            <button type="button" className="desk-order" aria-label={say.revokeOf(label)} onClick={onRevoke}>
              {say.revoke}
            </button>
          )}
          {endedWhy !== 'replaced' && (
            <button
              type="button"
              className="desk-order"
              aria-label={say.replaceOf(label)}
              onClick={onReplace}
            >
              {say.replace}
            </button>
          )}
        </p>
      )}
    </li>
  )
}
