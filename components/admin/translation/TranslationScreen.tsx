'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { isLocale } from '@/newsroom/language/locales'
import type { Desk } from '@/newsroom/translation/desk'
import { useDeskWords } from '../deskWords'
import { OpenDesk } from './OpenDesk'
import { RegisterTranslation } from './RegisterTranslation'
import { SourceOfTranslation } from './SourceOfTranslation'
import { screenWords } from './screenWords'
import '../desk.css'
import './translation.css'

interface Props {
  collection: string
  id: string
  isPreviewed: boolean
  /** As the page was made with it; null where it has to be asked for */
  told: Desk | null
}

/** The tab «Translation» of a document: its desk, or the way to it. */
export function TranslationScreen(props: Props) {
  const { data } = useDocumentInfo()
  const say = useDeskWords(screenWords)
  const [isTied, setTied] = useState(false)
  if (props.collection !== 'news') return <RegisterTranslation {...props} />
  const { language, story, translation } = (data ?? {}) as Record<string, unknown>
  if (!isLocale(language)) return <p role="status">{say.asking}</p>
  const { source } = (translation ?? {}) as { source?: unknown }
  if (source || isTied)
    return (
      <OpenDesk
        place={{ collection: 'news', id: props.id, language }}
        isPreviewed={props.isPreviewed}
        told={props.told}
      />
    )
  return (
    <SourceOfTranslation
      id={props.id}
      story={typeof story === 'string' ? story : null}
      language={language}
      onTied={() => setTied(true)}
    />
  )
}
