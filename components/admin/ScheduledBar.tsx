'use client'

import { useStanding } from './useStanding'
import { WayButton } from './WayButton'

/** A scheduled item may not be written on, and Payload then shows no button to publish: the way to its time stays. */
export function ScheduledBar() {
  return useStanding()?.state === 'scheduled' ? <WayButton /> : null
}
