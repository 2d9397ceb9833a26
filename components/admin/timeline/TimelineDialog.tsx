'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { bakuMoment } from '@/newsroom/language/bakuMoment'
import type { Happening } from '@/newsroom/publishing/audit/happening'
import { Dialog } from '../Dialog'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { menuButton } from '../TakeDownDialog'
import { useAnswer } from '../useAnswer'
import { timelineWords } from './timelineWords'
import './timeline.css'

interface Props {
  collection: string
  id: string
  onClose: () => void
}

/** Everything that happened to a document, the latest first: what, who, when in Baku, why, and the version. */
export function TimelineDialog({ collection, id, onClose }: Props) {
  const say = useDeskWords(timelineWords)
  const { routes } = useConfig().config
  const asked = useAnswer<{ happenings: Happening[] }>(`/timeline/${collection}/${id}`)
  const happenings = asked.state === 'told' ? asked.answer.happenings : []
  return (
    <Dialog heading={say.heading} onClose={onClose} returnFocusTo={menuButton} wide>
      {asked.state !== 'told' && (
        <p role={asked.state === 'failed' ? 'alert' : 'status'}>{say[asked.state]}</p>
      )}
      {asked.state === 'told' && happenings.length === 0 && <p>{say.none}</p>}
      <ol className="desk-timeline">
        {happenings.map((one) => (
          <OneHappening
            key={one.id}
            happening={one}
            versions={`${routes.admin}/collections/${collection}/${id}/versions`}
          />
        ))}
      </ol>
      <div className="desk-dialog__actions">
        <Button margin={false} onClick={onClose}>
          {say.close}
        </Button>
      </div>
    </Dialog>
  )
}

function OneHappening({ happening, versions }: { happening: Happening; versions: string }) {
  const say = useDeskWords(timelineWords)
  const language = useDeskLanguage()
  const { what, by, at, reason, dueAt, version } = happening
  const when = bakuMoment(at, language)
  return (
    <li>
      <strong>{what}</strong>
      {happening.language && <span className="desk-mark">{happening.language.toUpperCase()}</span>}
      <br />
      <small>
        {by ?? say.newsroom} · <time dateTime={at}>{when}</time>
      </small>
      {dueAt && <p>{say.dueAt(bakuMoment(dueAt, language))}</p>}
      {reason && <p>{reason}</p>}
      {version && (
        <p>
          <a href={`${versions}/${version}`} aria-label={say.versionOf(when)}>
            {say.version}
          </a>
        </p>
      )}
    </li>
  )
}
