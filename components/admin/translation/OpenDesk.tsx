import { useConfig } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import type { Desk } from '@/newsroom/translation/desk'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import type { DeskOutcome } from './askDesk'
import { askDesk } from './askDesk'
import type { DeskPlace } from './DeskStore'
import { deskPath } from './DeskStore'
import { IndependentText } from './IndependentText'
import { screenWords } from './screenWords'
import { TranslationDesk } from './TranslationDesk'

interface Props {
  place: DeskPlace
  isPreviewed: boolean
  /** As the page was made with it; null where it has to be asked for */
  told: Desk | null
}

/** Reads the desk of one document and opens it. */
export function OpenDesk({ place, isPreviewed, told }: Props) {
  const say = useDeskWords(screenWords)
  const { routes } = useConfig().config
  const { found, readAgain } = useFoundDesk(place, told)
  if (!found) return <p role="status">{say.asking}</p>
  if (!found.done)
    return (
      <div className="desk-refusal">
        <p role="alert">{found.message}</p>
        <button type="button" className="desk-order" onClick={readAgain}>
          {say.again}
        </button>
      </div>
    )
  const desk = found.answer
  const { source, target, mode } = desk
  return (
    <div className="desk-translation">
      <h2>{say.direction[target.language]}</h2>
      {place.collection === 'news' && (
        <p>
          {say.openSource}:{' '}
          <Link
            href={`${routes.admin}/collections/news/${source.id}`}
            lang={source.language}
            prefetch={false}
          >
            {source.title || source.id}
          </Link>
        </p>
      )}
      {mode === 'independent' ? (
        <IndependentText place={place} onChanged={readAgain} />
      ) : (
        <TranslationDesk
          key={`${place.id} ${place.language}`}
          place={place}
          desk={desk}
          isPreviewed={isPreviewed}
          onIndependent={readAgain}
        />
      )}
    </div>
  )
}

/** Desks that were shown once: a page that the browser kept comes back with the same one, and it may be old by then. */
const shown = new WeakSet<Desk>()

function useFoundDesk(place: DeskPlace, told: Desk | null) {
  const language = useDeskLanguage()
  const [found, setFound] = useState<DeskOutcome<Desk> | null>(() =>
    told && !shown.has(told) ? { done: true, answer: told } : null,
  )
  const [times, setTimes] = useState(0)
  const path = deskPath(place)
  useEffect(() => {
    if (told && times === 0 && !shown.has(told)) {
      shown.add(told)
      return
    }
    let isOver = false
    void askDesk<Desk>(path, language).then((outcome) => isOver || setFound(outcome))
    return () => {
      isOver = true
    }
  }, [path, language, times, told])
  return { found, readAgain: () => setTimes((before) => before + 1) }
}
