import type { ReactNode } from 'react'

/** Where a heading stands in its page: 1 is the title, pages hold no deeper than 4. */
export type Level = 2 | 3 | 4

/** A heading of a level that its surroundings decide. */
export function Heading({ level, id, children }: { level: Level; id?: string; children: ReactNode }) {
  const Tag = `h${level}` as const
  return <Tag id={id}>{children}</Tag>
}
