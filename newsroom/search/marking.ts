import { fold } from '../language/fold'
import type { Locale } from '../language/locales'
import { englishReadings } from '../language/readings/english'
import { lexemesOfWritten } from '../language/readings/lexemes'
import type { AskedGroup } from './asked'

/** A piece of a text, and whether it is what was asked for. */
export interface Segment {
  text: string
  isHit: boolean
}

export type Marker = (text: string) => Segment[]

const word = /[\p{L}\p{M}\p{N}\u00ad]+/gu

/** Marks the words of a question in texts as they are written, inflected and with their own letters too. */
export function marker(groups: readonly AskedGroup[], locale: Locale): Marker {
  const asked = groups.flatMap(({ words }) => words).filter(({ lexemes }) => lexemes.length > 0)
  const forms = new Set(
    asked.flatMap((one) =>
      locale === 'az'
        ? one.lexemes
        : [one.word, ...one.lexemes].flatMap((form) => [form, ...englishReadings(form)]),
    ),
  )
  const read = new Map<string, boolean>()
  const isHit = (written: string): boolean => {
    const known = read.get(written)
    if (known !== undefined) return known
    const own = locale === 'az' ? lexemesOfWritten(written) : englishReadings(fold(written))
    const hit = own.some((form) => forms.has(form))
    read.set(written, hit)
    return hit
  }
  return (text) => {
    const segments: Segment[] = []
    let at = 0
    for (const found of text.matchAll(word)) {
      if (!isHit(found[0])) continue
      if (found.index > at) segments.push({ text: text.slice(at, found.index), isHit: false })
      segments.push({ text: found[0], isHit: true })
      at = found.index + found[0].length
    }
    if (at < text.length) segments.push({ text: text.slice(at), isHit: false })
    return segments
  }
}

/** In characters. */
const around = 90
const longest = 260

/**
 * The part of a text in which what was asked for stands, cut at words, with … where something was left out.
 * @returns null where it holds nothing of it
 */
export function extract(text: string, mark: Marker): Segment[] | null {
  const flat = text.replace(/\s+/g, ' ').trim()
  const whole = mark(flat)
  const first = whole.findIndex(({ isHit }) => isHit)
  if (first < 0) return null
  const hitAt = whole.slice(0, first).reduce((sum, segment) => sum + segment.text.length, 0)
  let start = Math.max(0, hitAt - around)
  if (start > 0) start = flat.indexOf(' ', start) + 1
  let end = Math.min(flat.length, start + longest)
  if (end < flat.length) end = Math.max(flat.lastIndexOf(' ', end), hitAt + (whole[first]?.text.length ?? 0))
  const cut = mark(flat.slice(start, end))
  return [
    ...(start > 0 ? [{ text: '… ', isHit: false }] : []),
    ...cut,
    ...(end < flat.length ? [{ text: ' …', isHit: false }] : []),
  ]
}
