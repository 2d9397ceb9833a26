import { memo, useMemo } from 'react'
import { formatDate } from '@/newsroom/language/dates'
import { checkSegment } from '@/newsroom/translation/checks/checkSegment'
import type { DeskSegment } from '@/newsroom/translation/desk'
import type { TermHit } from '@/newsroom/translation/terms/term'
import { useAtDesk } from './atDesk'
import { ChangedSource } from './ChangedSource'
import type { NotSaved } from './deskState'
import { NotSavedText } from './NotSavedText'
import { SegmentTools } from './SegmentTools'
import { SourceText } from './SourceText'
import { elementId } from './segmentOrder'
import { TargetText } from './TargetText'

interface Props {
  segment: DeskSegment
  /** From 1, as people count */
  number: number
  words: string
  isUnsaved: boolean
  isSaving: boolean
  notSaved: NotSaved | undefined
  isActive: boolean
  mayWrite: boolean
  terms: readonly TermHit[] | undefined
  comments: number
  onFocus: (key: string, area: HTMLElement) => void
}

/** One segment: its source and its translation side by side. What can be done with it stands there while it is open. */
export const SegmentRow = memo(function SegmentRow(props: Props) {
  const { segment, number, words, isUnsaved, isSaving, notSaved, isActive, mayWrite, terms, onFocus } = props
  const { say, from, to, language } = useAtDesk()
  // Of what was saved and is not open: a wrong number must not be met only by whoever opens its segment again.
  const hasError = useMemo(
    () => checkSegment({ ...segment, from, to }).some(({ severity }) => severity === 'error'),
    [segment, from, to],
  )
  const id = elementId(segment.key)
  const kind = segment.label ?? say.kinds[segment.kind]
  return (
    <li className={`desk-segment desk-segment--${segment.state}${isActive ? ' desk-segment--active' : ''}`}>
      <h4 className="desk-segment__head">
        <span className="desk-segment__number">{number}</span> <span>{kind}</span>{' '}
        <span id={`${id}-state`} className={`desk-mark desk-mark--${segment.state}`}>
          {say.states[segment.state]}
        </span>{' '}
        {hasError && (
          <span id={`${id}-error`} className="desk-mark desk-mark--danger">
            {say.hasError}
          </span>
        )}{' '}
        {segment.change === 'major' && <span className="desk-mark desk-mark--danger">{say.major}</span>}{' '}
        {isUnsaved && (
          <span className="desk-mark desk-mark--unsaved">{isSaving ? say.saving : say.unsaved}</span>
        )}
        <small>
          {[
            say.origins[segment.origin ?? 'typed'],
            segment.by,
            segment.at && formatDate(segment.at, 'dateTime', language),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </h4>
      <div className="desk-segment__sides">
        <div className="desk-segment__source" lang={from}>
          <p id={`${id}-source`} className="desk-segment__words">
            <SourceText text={segment.source} marks={segment.marks} {...(terms ? { terms } : {})} />
          </p>
          {segment.state === 'needs-work' && <ChangedSource segment={segment} />}
        </div>
        <div className="desk-segment__target">
          <TargetText
            id={id}
            label={say.target(number, kind)}
            language={to}
            words={words}
            limit={segment.limit}
            readOnly={!mayWrite}
            describedBy={[
              `${id}-state`,
              hasError && `${id}-error`,
              `${id}-source`,
              notSaved && `${id}-refused`,
            ]
              .filter(Boolean)
              .join(' ')}
            segmentKey={segment.key}
            onFocus={onFocus}
          />
          {segment.rejected && (
            <p className="desk-remark">
              {say.rejected} {segment.rejected.note}{' '}
              <small>
                {[segment.rejected.by, formatDate(segment.rejected.at, 'dateTime', language)]
                  .filter(Boolean)
                  .join(', ')}
              </small>
            </p>
          )}
          {notSaved && <NotSavedText id={`${id}-refused`} segment={segment} mine={words} why={notSaved} />}
        </div>
      </div>
      {isActive && (
        <SegmentTools
          segment={segment}
          number={number}
          words={words}
          isUnsaved={isUnsaved}
          mayWrite={mayWrite}
          terms={terms ?? []}
          comments={props.comments}
        />
      )}
    </li>
  )
})
