import type { Locale } from '@/newsroom/language/locales'
import { useAtDesk } from './atDesk'
import { wordsAlone } from './sourcePieces'

interface Props {
  id: string
  label: string
  language: Locale
  words: string
  /** In characters */
  limit: number | null
  readOnly: boolean
  describedBy: string
  segmentKey: string
  onFocus: (key: string, area: HTMLElement) => void
}

/** Characters in a line of the text, for browsers that do not let it grow by itself. */
const lineLength = 48

/** The translation of a segment: a text that grows with its words, and says its length where there is a limit. */
export function TargetText({
  id,
  label,
  language,
  words,
  limit,
  readOnly,
  describedBy,
  segmentKey,
  onFocus,
}: Props) {
  const { store, say } = useAtDesk()
  const lengthId = `${id}-length`
  const length = limit === null ? 0 : [...wordsAlone(words)].length
  const over = limit === null ? 0 : length - limit
  return (
    <>
      <textarea
        id={id}
        lang={language}
        aria-label={label}
        aria-describedby={limit === null ? describedBy : `${describedBy} ${lengthId}`}
        aria-invalid={over > 0 || undefined}
        readOnly={readOnly}
        spellCheck
        rows={Math.max(1, Math.ceil(words.length / lineLength))}
        value={words}
        onChange={({ target }) => store.write(segmentKey, target.value)}
        onFocus={({ currentTarget }) => onFocus(segmentKey, currentTarget)}
      />
      {limit !== null && (
        <small
          id={lengthId}
          className={over > 0 ? 'desk-segment__length desk-segment__length--over' : 'desk-segment__length'}
        >
          {say.length(length, limit)}
          {over > 0 && ` · ${say.tooLong(over)}`}
        </small>
      )}
    </>
  )
}
