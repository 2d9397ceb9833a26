'use client'

import { formatDate } from '@/newsroom/language/dates'
import type { WaitingItem } from '@/newsroom/publishing/desk/desk'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { dashboardWords } from './dashboardWords'
import { ItemLink } from './ItemLink'

/** What the person has to do next: who asks for it since when, and what is to be put right. */
export function WaitingList({ items }: { items: WaitingItem[] }) {
  const say = useDeskWords(dashboardWords)
  const language = useDeskLanguage()
  return items.map((item) => (
    <li key={item.id}>
      <span className="desk-mark">{say[item.why]}</span> <ItemLink item={item} />
      <br />
      <small>{[item.by, formatDate(item.at, 'dateTime', language)].filter(Boolean).join(' · ')}</small>
      {item.note && <p>{item.note}</p>}
    </li>
  ))
}
