import type { ReactNode } from 'react'
import { Fragment } from 'react'

/**
 * A number or a single letter with what a hyphen ties to it: "2026-cı", "8-i", "e-mail". Nobody writes a line's end
 * there, and browsers do.
 */
const tied = /((?:\p{Nd}+|(?<!\p{L})\p{L})-\p{L}{1,12}(?!\p{L}))/u

/** Text in which a line never ends after the hyphen of "8-i"; what is copied or searched for stays as it was written. */
export function unbroken(text: string): ReactNode {
  const pieces = text.split(tied)
  if (pieces.length === 1) return text
  return pieces.map((piece, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no identity but their place
      <span key={place} className="unbroken">
        {piece}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={place}>{piece}</Fragment>
    ),
  )
}
