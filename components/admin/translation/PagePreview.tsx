import { useEffect, useRef } from 'react'
import { previewPath } from '@/newsroom/addresses/paths'
import type { WordsOf } from '../inLanguage'
import type { DeskPlace } from './DeskStore'
import type { screenWords } from './screenWords'

interface Props {
  place: DeskPlace
  /** How often something was saved here */
  saves: number
  say: WordsOf<typeof screenWords>
}

/** The page of the translation as it was last saved, drawn anew after each save. */
export function PagePreview({ place: { collection, id, language }, saves, say }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save is told to the page
  useEffect(() => {
    frame.current?.contentWindow?.postMessage({ type: 'payload-document-event' }, window.location.origin)
  }, [saves])
  return (
    <aside className="desk-translation__preview" aria-label={say.previewOf}>
      <iframe ref={frame} title={say.previewOf} src={previewPath(language, collection, id)} />
    </aside>
  )
}
