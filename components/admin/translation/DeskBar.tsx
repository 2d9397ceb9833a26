import { useMemo } from 'react'
import type { WordsOf } from '../inLanguage'
import type { DeskState } from './deskState'
import { OrderButton } from './OrderButton'
import type { screenWords } from './screenWords'
import type { Filter } from './segmentOrder'
import { countsByFilter, filters, isOpen } from './segmentOrder'
import { wordsAlone } from './sourcePieces'

interface Props {
  state: DeskState
  say: WordsOf<typeof screenWords>
  /** What was said last */
  said: string
  filter: Filter
  onFilter: (filter: Filter) => void
  onStep: (step: 1 | -1) => void
  onNextOpen: () => void
  onKeys: () => void
  /** null where the entry has no page */
  preview: { isOpen: boolean; toggle: () => void } | null
  /** Segments that were left unsaved, or could not be saved */
  unsaved: readonly string[]
  onUnsaved: () => void
  submit: (() => void) | null
}

/** Always in sight: how much is left, what is shown, and the ways through the segments. */
export function DeskBar(props: Props) {
  const {
    state,
    say,
    said,
    filter,
    onFilter,
    onStep,
    onNextOpen,
    onKeys,
    preview,
    unsaved,
    onUnsaved,
    submit,
  } = props
  const { segments } = state.desk
  const counts = useMemo(() => countsByFilter(segments), [segments])
  const left = useMemo(() => wordsLeft(segments.filter(isOpen)), [segments])
  return (
    <div className="desk-translation__bar">
      <fieldset className="desk-filter">
        <legend>{say.show}</legend>
        {filters.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="desk-translation-filter"
              checked={filter === one}
              onChange={() => onFilter(one)}
              onClick={() => onFilter(one)}
            />{' '}
            {say.filters[one]} ({counts[one]})
          </label>
        ))}
        <span className="desk-translation__left">{say.wordsLeft(left)}</span>
      </fieldset>
      <div className="desk-names__orders">
        <OrderButton id="next-open" order="nextOpen" onClick={onNextOpen}>
          {say.nextOpen}
        </OrderButton>
        <OrderButton order="previous" onClick={() => onStep(-1)}>
          {say.previous}
        </OrderButton>
        <OrderButton order="next" onClick={() => onStep(1)}>
          {say.next}
        </OrderButton>
        <OrderButton id="show-keys" order="showKeys" onClick={onKeys}>
          {say.keys}
        </OrderButton>
        {preview && (
          <button
            type="button"
            id="toggle-preview"
            className="desk-order"
            aria-pressed={preview.isOpen}
            onClick={preview.toggle}
          >
            {preview.isOpen ? say.closePreview : say.preview}
          </button>
        )}
        {submit && (
          <button type="button" id="submit-translation" className="desk-order" onClick={submit}>
            {say.submit}
          </button>
        )}
        {unsaved.length > 0 && (
          <button type="button" className="desk-order desk-order--unsaved" onClick={onUnsaved}>
            {say.notSaved(unsaved.length)}
          </button>
        )}
        <p role="status" className="desk-translation__said">
          {said}
        </p>
      </div>
    </div>
  )
}

const wordsLeft = (segments: readonly { source: string }[]): number =>
  segments.reduce(
    (sum, { source }) => sum + (wordsAlone(source).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0),
    0,
  )
