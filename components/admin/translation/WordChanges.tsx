import { useAtDesk } from './atDesk'
import type { Change } from './wordDiff'

interface Props {
  changes: readonly Change[]
  /** Of one side of two that stand beside each other: leaves the words of the other side out */
  side?: 'before' | 'after'
}

/** A text with the words marked that came and went, for eyes and ears. */
export function WordChanges({ changes, side }: Props) {
  const { say, language } = useAtDesk()
  const others = side && { before: 'added', after: 'removed' }[side]
  return changes.map(({ text, kind }, at) => {
    if (kind === others) return null
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text, never moved
    if (kind === 'same') return <span key={at}>{text}</span>
    const Mark = kind === 'added' ? 'ins' : 'del'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text, never moved
      <Mark key={at}>
        <span className="desk-unseen" lang={language}>
          {say[kind]}{' '}
        </span>
        {text}
      </Mark>
    )
  })
}
