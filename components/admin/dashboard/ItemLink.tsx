'use client'

import { useConfig } from '@payloadcms/ui'
import type { DeskItem } from '@/newsroom/publishing/desk/desk'
import { useDeskWords } from '../deskWords'
import { dashboardWords } from './dashboardWords'

interface Props {
  item: DeskItem
  /** What is to be opened on the form, as its address says it */
  query?: string
}

/** The title of a news item as the way to its form, with the language that it is written in. */
export function ItemLink({ item, query = '' }: Props) {
  const say = useDeskWords(dashboardWords)
  const { routes } = useConfig().config
  return (
    <>
      <a
        href={`${routes.admin}/collections/news/${item.id}${query}`}
        lang={item.title ? item.language : undefined}
      >
        {item.title || say.unnamed}
      </a>{' '}
      <span className="desk-mark">{item.language.toUpperCase()}</span>
    </>
  )
}
