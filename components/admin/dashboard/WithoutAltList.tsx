'use client'

import type { Desk } from '@/newsroom/publishing/desk/desk'
import { useDeskWords } from '../deskWords'
import { dashboardWords } from './dashboardWords'
import { ItemLink } from './ItemLink'

const few = 5

/** Public items whose pictures say nothing to who cannot see them, the newest first. */
export function WithoutAltList({ total, items }: Desk['withoutAlt']) {
  const say = useDeskWords(dashboardWords)
  const shown = items.slice(0, few)
  return (
    <>
      {shown.map((item) => (
        <li key={item.id}>
          <ItemLink item={item} /> <small>{say.pictures(item.pictures)}</small>
        </li>
      ))}
      {total > shown.length && <li>{say.more(total - shown.length)}</li>}
    </>
  )
}
