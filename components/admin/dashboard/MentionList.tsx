'use client'

import { useConfig } from '@payloadcms/ui'
import { formatDate } from '@/newsroom/language/dates'
import type { Mention } from '@/newsroom/publishing/desk/desk'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { dashboardWords } from './dashboardWords'

/** Comments that ask for the person, each with the way to it. */
export function MentionList({ mentions }: { mentions: Mention[] }) {
  const say = useDeskWords(dashboardWords)
  const language = useDeskLanguage()
  const { routes } = useConfig().config
  return mentions.map(({ id, collection, documentId, title, by, at, text }) => (
    <li key={id}>
      <a href={`${routes.admin}/collections/${collection}/${documentId}#comment-${id}`}>
        {title || say.unnamed}
      </a>
      <br />
      <span>{text}</span>
      <br />
      <small>{[by, formatDate(at, 'dateTime', language)].filter(Boolean).join(' · ')}</small>
    </li>
  ))
}
