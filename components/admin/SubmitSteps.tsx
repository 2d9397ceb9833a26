'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useId } from 'react'
import { ChecksInDialog } from './ChecksInDialog'
import { useDeskWords } from './deskWords'
import { Field } from './Field'
import { useKeptAnswer } from './keptAnswers'
import { usePublished } from './PublishSteps'
import { SignificanceChoice } from './SignificanceChoice'
import { mayPublish, useStaff } from './staff'
import { UntranslatedReason } from './UntranslatedReason'
import { useSignificance } from './useSignificance'
import type { StepsProps } from './WayDialog'
import { wayWords } from './wayWords'

/** A draft goes to a second person; where it cannot wait, a publisher may send it out with a reason. */
export function SubmitSteps({ standing, way, cancel, close }: StepsProps) {
  const say = useDeskWords(wayWords)
  const staff = useStaff()
  const modified = useFormModified()
  const published = usePublished()
  const { data, hasPublishedDoc } = useDocumentInfo()
  const [reason, setReason] = useKeptAnswer('withoutReview', '')
  const [untranslatedReason, setUntranslatedReason] = useKeptAnswer('untranslated', '')
  const [significance, choose] = useSignificance()
  const headingId = useId()
  const { review } = standing
  return (
    <>
      {review?.verdict === 'sent-back' && (
        <p className="desk-remark">
          {say.sentBackWith} {review.note}
        </p>
      )}
      <p>{say.submitSays}</p>
      {modified && <p>{say.savedBefore}</p>}
      <ChecksInDialog onLeave={close} />
      <div className="desk-dialog__actions">
        {cancel}
        <Button
          id="confirm-submit"
          margin={false}
          onClick={() =>
            void way.take({
              action: 'submit',
              // What a colleague saved meanwhile, nobody here has seen; what is saved now is compared by the save.
              given: modified ? {} : { version: data?.base },
              after: { isPublic: Boolean(hasPublishedDoc), hasDraft: true },
              notice: () => ({ tone: 'done', text: say.submitted }),
            })
          }
        >
          {way.busy ? say.working : say.submit}
        </Button>
      </div>
      {mayPublish(staff) && (
        <details className="desk-form desk-dialog__instead">
          <summary id={headingId}>{say.withoutReview}</summary>
          <p>{say.withoutReviewSays}</p>
          {significance && <SignificanceChoice chosen={significance} onChoose={choose} />}
          <Field label={say.reason}>
            {(props) => (
              <textarea
                {...props}
                rows={2}
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          <UntranslatedReason reason={untranslatedReason} onReason={setUntranslatedReason} />
          <Button
            id="confirm-without-review"
            buttonStyle="secondary"
            margin={false}
            disabled={reason.trim() === ''}
            onClick={() =>
              void way.take({
                action: 'publish',
                given: {
                  withoutReview: reason,
                  ...(significance ? { significance } : {}),
                  ...(untranslatedReason ? { untranslatedReason } : {}),
                },
                ...published,
              })
            }
          >
            {way.busy ? say.working : say.withoutReview}
          </Button>
        </details>
      )}
    </>
  )
}
