'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { ChecksInDialog } from './ChecksInDialog'
import { DeedLine } from './DeedLine'
import { useDeskWords } from './deskWords'
import { Field } from './Field'
import { useKeptAnswer } from './keptAnswers'
import type { StepsProps } from './WayDialog'
import { wayWords } from './wayWords'

/** The second person: approves what they looked at, or says what should be put right. */
export function ReviewSteps({ standing, way, cancel, close }: StepsProps) {
  const say = useDeskWords(wayWords)
  const { hasPublishedDoc } = useDocumentInfo()
  const [note, setNote] = useKeptAnswer('note', '')
  const { review, state, unreviewed, version } = standing
  const isOut = state === 'published'
  const after = { isPublic: Boolean(hasPublishedDoc), hasDraft: !isOut }
  return (
    <>
      {isOut && unreviewed && (
        <>
          <DeedLine what={say.wentOutWithout} deed={unreviewed.published} />
          <p>
            {say.reason}: {unreviewed.reason}
          </p>
        </>
      )}
      {!isOut && review && <DeedLine what={say.submittedBy} deed={review.submitted} />}
      {!isOut && <ChecksInDialog onLeave={close} />}
      <div className="desk-dialog__actions">
        {cancel}
        <Button
          id="confirm-approve"
          margin={false}
          onClick={() =>
            void way.take({
              action: isOut ? 'approve-afterwards' : 'approve',
              given: isOut ? {} : { version },
              after,
              notice: () => ({ tone: 'done', text: isOut ? say.approvedAfterwards : say.approved }),
            })
          }
        >
          {way.busy ? say.working : say.approve}
        </Button>
      </div>
      {!isOut && (
        <details className="desk-form desk-dialog__instead">
          <summary>{say.sendBack}</summary>
          <Field label={say.note}>
            {(props) => (
              <textarea
                {...props}
                rows={3}
                maxLength={1000}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          <Button
            id="confirm-send-back"
            buttonStyle="secondary"
            margin={false}
            disabled={note.trim() === ''}
            onClick={() =>
              void way.take({
                action: 'send-back',
                given: { note, version },
                after,
                notice: () => ({ tone: 'done', text: say.sentBack }),
              })
            }
          >
            {way.busy ? say.working : say.sendBack}
          </Button>
        </details>
      )}
    </>
  )
}
