import { bakuDay } from '../../language/dates'
import { fold } from '../../language/fold'
import { daysIn } from './days'
import { daysOfEvent } from './event'
import type { Note } from './notes'
import { doubts } from './notes'
import type { Sentence } from './place'

interface Sources {
  /** What a page says of itself in its head */
  published: string | null
  /** Days that stood on a line of their own */
  dated: readonly string[]
  /** The headline and the first sentences */
  sentences: readonly Sentence[]
}

const relative =
  /(?<!\p{L})(?:today|yesterday|tomorrow|last (?:week|month)|bu gün|dünən|sabah|ötən (?:həftə|ay))(?!\p{L})/iu

/**
 * The day of a text as it says it itself: in the head of its page, on a line of its own, in its dateline, else the
 * day on which its event took place. A day without a year, and “yesterday”, are no date, and are doubts.
 */
export function dateOf({ published, dated, sentences }: Sources): { date: string | null; doubts: Note[] } {
  const stamped = dayIn(published) ?? dated[0] ?? datelineOf(sentences)
  const said = daysOfEvent(sentences)
  const vague = said.filter(({ day }) => day === null).map(({ surface }) => doubts.noYear(surface))
  if (stamped) return { date: stamped, doubts: vague }
  const start = said.find(({ day }) => day !== null)?.day
  if (start) return { date: start, doubts: [doubts.dayOfEvent(), ...vague] }
  const spoken = sentences.map(({ text }) => relative.exec(text)?.[0]).find(Boolean)
  return { date: null, doubts: [doubts.noDate(), ...vague, ...(spoken ? [doubts.relative(spoken)] : [])] }
}

function dayIn(value: string | null): string | null {
  if (!value) return null
  const iso = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  const parsed = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? new Date(value) : null
  if (parsed && !Number.isNaN(parsed.getTime())) return bakuDay(parsed)
  return (iso && daysIn(iso)[0]?.day) || (daysIn(value)[0]?.day ?? null)
}

/** «Bakı, 18 dekabr 2021» at the beginning of the text. */
function datelineOf([, first]: readonly Sentence[]): string | null {
  const said = first && daysIn(first.text.slice(0, 80)).find(({ day }) => day !== null)
  if (!first || !said) return null
  const before = first.text.slice(0, said.start)
  return /^(?:\p{Lu}[\p{L} .-]{1,30},\s*)?$/u.test(before) &&
    !/\b(?:on|since)\b/.test(fold(before)) &&
    isEnd(first.text, said.end)
    ? said.day
    : null
}

/** Behind a dateline stands a dash, a full stop, an agency in brackets, or nothing. */
const isEnd = (text: string, at: number) =>
  /^\s*(?:$|[.:–—(/-]|-?c[iıuü] il)/u.test(text.slice(at)) && !/^-?c[iıuü] il\p{L}/u.test(text.slice(at))
