'use client'

import { bakuMoment } from '@/newsroom/language/bakuMoment'
import { formatDate } from '@/newsroom/language/dates'
import type { Desk, PlannedRelease } from '@/newsroom/publishing/desk/desk'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { DeskSection } from './DeskSection'
import { dashboardWords } from './dashboardWords'
import { ItemLink } from './ItemLink'

/** What went wrong, in red, before everything else; nothing where all is well. */
export function Alarms({ desk: { overdue, unqueued, failed, unreviewed } }: { desk: Desk }) {
  const say = useDeskWords(dashboardWords)
  const language = useDeskLanguage()
  const kinds = [
    { heading: say.overdue, hint: say.overdueHint, releases: overdue },
    { heading: say.unqueued, hint: say.unqueuedHint, releases: unqueued },
    { heading: say.failedReleases, hint: say.failedHint, releases: failed },
  ]
  return (
    <>
      {kinds
        .filter(({ releases }) => releases.length > 0)
        .map(({ heading, hint, releases }) => (
          <DeskSection key={heading} alarm heading={heading} hint={hint} count={releases.length}>
            {releases.map((release) => (
              <Late key={release.release} release={release} />
            ))}
          </DeskSection>
        ))}
      {unreviewed.length > 0 && (
        <DeskSection alarm heading={say.unreviewed} hint={say.unreviewedHint} count={unreviewed.length}>
          {unreviewed.map((item) => (
            <li key={item.id}>
              <ItemLink item={item} />
              <br />
              <small>
                {[item.by, formatDate(item.at, 'dateTime', language), item.reason]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </li>
          ))}
        </DeskSection>
      )}
    </>
  )
}

function Late({ release }: { release: PlannedRelease }) {
  const language = useDeskLanguage()
  return (
    <li>
      <ItemLink item={release} />
      <br />
      <small>
        {[bakuMoment(release.dueAt, language), release.scheduledBy, ...release.problems]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </li>
  )
}
