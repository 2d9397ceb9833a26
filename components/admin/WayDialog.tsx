'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { Dialog } from './Dialog'
import { useDeskWords } from './deskWords'
import type { NextStep } from './nextStep'
import { PublishSteps } from './PublishSteps'
import { ReviewSteps } from './ReviewSteps'
import { ScheduledSteps } from './ScheduledSteps'
import { SubmitSteps } from './SubmitSteps'
import type { NewsStanding } from './useStanding'
import { useWay } from './useWay'
import { wayWords } from './wayWords'

/** What the steps of one dialog need: where the item stands, and how an order is given. */
export interface StepsProps {
  standing: NewsStanding
  way: ReturnType<typeof useWay>
  /** The button that gives up; stands first among the buttons of the dialog */
  cancel: ReactNode
  /** Leaves the dialog, for a field of the form */
  close: () => void
}

interface Props {
  step: NextStep
  standing: NewsStanding
  onClose: () => void
}

const steps = {
  submit: { question: 'submitQuestion', Steps: SubmitSteps },
  review: { question: 'reviewQuestion', Steps: ReviewSteps },
  publish: { question: 'publishQuestion', Steps: PublishSteps },
  scheduled: { question: 'scheduledFor', Steps: ScheduledSteps },
  approveAfterwards: { question: 'afterwardsQuestion', Steps: ReviewSteps },
} as const

/** Asks for the next step of a news item on its way to readers, with what else can be done instead. */
export function WayDialog({ step, standing, onClose }: Props) {
  const say = useDeskWords(wayWords)
  const way = useWay(onClose)
  const { question, Steps } = steps[step]
  const cancel = (
    <Button buttonStyle="secondary" margin={false} disabled={way.busy} onClick={onClose}>
      {say.cancel}
    </Button>
  )
  return (
    <Dialog heading={say[question]} onClose={() => way.busy || onClose()}>
      <Steps standing={standing} way={way} cancel={cancel} close={onClose} />
    </Dialog>
  )
}
