'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { bakuMoment } from '@/newsroom/language/bakuMoment'
import { isLocale } from '@/newsroom/language/locales'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { Field } from './Field'
import { useKeptAnswer } from './keptAnswers'
import { useOtherLanguage } from './useOtherLanguage'
import type { StepsProps } from './WayDialog'
import { wayWords } from './wayWords'

interface Scheduled {
  id: string
  dueAt: string
}

/**
 * The time on the clock of Baku, and whether the other language goes out with it.
 * `given`: what else the dialog says of the publication.
 */
export function ScheduleForm({ way, given }: Pick<StepsProps, 'way'> & { given: object }) {
  const say = useDeskWords(wayWords)
  const language = useDeskLanguage()
  const { data, hasPublishedDoc } = useDocumentInfo()
  const other = useOtherLanguage(data?.story, isLocale(data?.language) ? data.language : undefined)
  const [at, setAt] = useKeptAnswer('at', '')
  const [both, setBoth] = useKeptAnswer('both', false)
  return (
    <>
      <Field label={say.at} hint={say.atHint}>
        {(props) => (
          <input
            {...props}
            type="datetime-local"
            value={at}
            onChange={(event) => setAt(event.target.value)}
          />
        )}
      </Field>
      {other && (
        <label className="desk-check">
          <input type="checkbox" checked={both} onChange={(event) => setBoth(event.target.checked)} />{' '}
          {say.bothLanguages}
        </label>
      )}
      {way.refused && (
        <p role="alert" className="desk-refusal">
          {way.refused}
        </p>
      )}
      <Button
        id="confirm-schedule"
        buttonStyle="secondary"
        margin={false}
        disabled={at === ''}
        onClick={() =>
          void way.take({
            action: 'schedule',
            reloads: true,
            staysOpen: true,
            given: { ...given, at, bothLanguages: both },
            after: { isPublic: Boolean(hasPublishedDoc), hasDraft: true },
            notice: (answer) => ({
              tone: 'done',
              text: `${say.scheduledFor} ${bakuMoment((answer as Scheduled[])[0]?.dueAt ?? '', language)}.`,
              remark: say.locked,
            }),
          })
        }
      >
        {way.busy ? say.working : say.schedule}
      </Button>
    </>
  )
}
