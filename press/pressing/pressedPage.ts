import type { Bodies } from './encodings'

/** A page as readers get it: what a page store keeps. */
export type PressedPage = {
  /** Path and allow-listed query; one page has one key. */
  key: string
  status: number
  /** Those of the page itself; security, length, encoding and ETag are added when it is sent. */
  headers: Record<string, string>
  bodies: Bodies
  hash: string
  /** The content it shows: when one of them changes, the page is out of date. Opaque here. */
  tags: readonly string[]
  /** When time alone puts it out of date; null when never. */
  until: Date | null
  /** By what its address may be asked further (`press-further`) */
  further: readonly string[]
  /** Next set a cookie with it or said that nobody may keep it: for one reader, never for the store. */
  secret: boolean
}
