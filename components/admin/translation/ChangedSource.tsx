import type { DeskSegment } from '@/newsroom/translation/desk'
import { useAtDesk } from './atDesk'
import { wordsAlone } from './sourcePieces'
import { WordChanges } from './WordChanges'
import { wordDiff } from './wordDiff'

/** What changed in the source of a segment since it was translated, word by word. */
export function ChangedSource({ segment: { base, source } }: { segment: DeskSegment }) {
  const { say, from, language } = useAtDesk()
  if (base === null || base === source) return null
  const [before, after] = [wordsAlone(base), wordsAlone(source)]
  return (
    <div className="desk-segment__changes">
      <p lang={language}>{before === after ? say.marksOnly : say.changedSource}</p>
      {before !== after && (
        <p>
          <WordChanges changes={wordDiff(before, after, from)} />
        </p>
      )}
    </div>
  )
}
