import type { ReactNode } from 'react'
import { SoftTitle } from '@/components/text/SoftTitle'
import type { Worded } from '@/newsroom/queries/shapes'

interface Props {
  title: Worded
  /** Language of the page */
  locale: Worded['lang']
  /** What stands beside the title in the margin: kind, dates, a portrait */
  side?: ReactNode
  children?: ReactNode
}

/** The title of a page, with what belongs to it in the margin before it and below it. */
export function PageHeader({ title, locale, side, children }: Props) {
  return (
    <header className="row page-head">
      <div className="side">{side}</div>
      <div>
        <h1 lang={title.lang === locale ? undefined : title.lang}>
          <SoftTitle words={title} />
        </h1>
        {children}
      </div>
    </header>
  )
}
