import type { ReactNode } from 'react'

interface Props {
  id: string
  title: string
  children: ReactNode
}

/** Components of one kind, one under the other. */
export function Family({ id, title, children }: Props) {
  return (
    <section className="specimens" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
