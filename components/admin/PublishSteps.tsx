'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { ChecksInDialog } from './ChecksInDialog'
import { consequenceOf } from './consequence'
import { DeedLine } from './DeedLine'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { useKeptAnswer } from './keptAnswers'
import { NamedInItem } from './NamedInItem'
import type { Notice } from './noticeBoard'
import { publishWords } from './publishWords'
import { ScheduleForm } from './ScheduleForm'
import { SignificanceChoice } from './SignificanceChoice'
import { UntranslatedReason } from './UntranslatedReason'
import { useSignificance } from './useSignificance'
import type { StepsProps } from './WayDialog'
import { wayWords } from './wayWords'

interface Published {
  paths: Partial<Record<'az' | 'en', string>>
  inOtherLanguage: string[]
}

/** What follows when an item was published: how it stands, and what is said of it. */
export function usePublished(): {
  after: { isPublic: boolean; hasDraft: boolean }
  notice: (answer: unknown) => Notice
} {
  const say = useDeskWords(publishWords)
  const { data } = useDocumentInfo()
  /** Which names the page shows in the other language; the register is where that is mended. */
  const remarkOn = (names: readonly string[]) =>
    names.length > 0
      ? `${data?.language === 'en' ? say.namesInAzerbaijani : say.namesInEnglish} ${names.join('; ')}.`
      : undefined
  return {
    after: { isPublic: true, hasDraft: false },
    notice: (answer) => {
      const { paths, inOtherLanguage } = answer as Published
      return {
        tone: 'done',
        text: say.done,
        addresses: Object.values(paths),
        remark: remarkOn(inOtherLanguage),
      }
    },
  }
}

/** What may go out: now, or at a time that is promised. */
export function PublishSteps({ standing, way, cancel, close }: StepsProps) {
  const say = useDeskWords(wayWords)
  const language = useDeskLanguage()
  const modified = useFormModified()
  const published = usePublished()
  const { data, hasPublishedDoc } = useDocumentInfo()
  const sentences = consequenceOf(
    { collection: 'news', isPublic: Boolean(hasPublishedDoc), language: data?.language, state: data?.state },
    language,
  )
  const { review } = standing
  const [significance, choose] = useSignificance()
  const [reason, setReason] = useKeptAnswer('untranslated', '')
  const given = {
    ...(significance ? { significance } : {}),
    ...(reason ? { untranslatedReason: reason } : {}),
  }
  return (
    <>
      {review?.decided && <DeedLine what={say.approvedBy} deed={review.decided} />}
      {[...sentences, ...(modified ? [say.savedBefore] : [])].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {significance && <SignificanceChoice chosen={significance} onChoose={choose} />}
      <NamedInItem />
      <ChecksInDialog significance={significance ?? undefined} onLeave={close} />
      <UntranslatedReason reason={reason} onReason={setReason} significance={significance ?? undefined} />
      <div className="desk-dialog__actions">
        {cancel}
        <Button
          id="confirm-publish"
          margin={false}
          onClick={() => void way.take({ action: 'publish', given, ...published })}
        >
          {way.busy ? say.working : say.now}
        </Button>
      </div>
      <details className="desk-form desk-dialog__instead">
        <summary>{say.later}</summary>
        <ScheduleForm way={way} given={given} />
      </details>
    </>
  )
}
