import type { ReactNode } from 'react'

interface Props {
  title: string
  /** Stands under the title in the margin */
  aside?: ReactNode
  children: ReactNode
}

/** A part of a page with its title in the margin. */
export function PageSection({ title, aside, children }: Props) {
  return (
    <section className="row">
      <div className="side">
        <h2>{title}</h2>
        {aside}
      </div>
      <div>{children}</div>
    </section>
  )
}
