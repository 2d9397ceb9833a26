import type { ReactNode } from 'react'

/** A component by its name in the code, in one state or several. */
export function Specimen({ of, children }: { of: string; children: ReactNode }) {
  return (
    <div className="specimen">
      <h3>
        <code lang="en">{of}</code>
      </h3>
      {children}
    </div>
  )
}

/** One state of a component: which one, in a few words, and how it looks then. */
export function State({ of, children }: { of: string; children: ReactNode }) {
  return (
    <div className="state">
      <p className="facts">{of}</p>
      {children}
    </div>
  )
}
