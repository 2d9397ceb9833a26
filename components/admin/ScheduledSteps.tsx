'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { bakuMoment } from '@/newsroom/language/bakuMoment'
import { DeedLine } from './DeedLine'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { usePublished } from './PublishSteps'
import type { StepsProps } from './WayDialog'
import { wayWords } from './wayWords'

/** What waits for its time: take the time back, or do not wait. */
export function ScheduledSteps({ standing, way, cancel }: StepsProps) {
  const say = useDeskWords(wayWords)
  const language = useDeskLanguage()
  const published = usePublished()
  const { hasPublishedDoc } = useDocumentInfo()
  const { release } = standing
  if (!release) return cancel
  return (
    <>
      <p>
        <strong>{bakuMoment(release.dueAt, language)}</strong>
      </p>
      <DeedLine what={say.bySchedule} deed={release.scheduled} />
      <p>{say.locked}</p>
      <div className="desk-dialog__actions">
        {cancel}
        <Button
          id="confirm-publish"
          buttonStyle="secondary"
          margin={false}
          onClick={() => void way.take({ action: 'publish', reloads: true, ...published })}
        >
          {way.busy ? say.working : say.now}
        </Button>
        <Button
          id="confirm-unschedule"
          margin={false}
          onClick={() =>
            void way.take({
              action: 'unschedule',
              reloads: true,
              after: { isPublic: Boolean(hasPublishedDoc), hasDraft: true },
              notice: () => ({ tone: 'done', text: say.unscheduled }),
            })
          }
        >
          {way.busy ? say.working : say.unschedule}
        </Button>
      </div>
    </>
  )
}
