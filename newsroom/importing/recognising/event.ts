import { fold } from '../../language/fold'
import type { Locale } from '../../language/locales'
import type { SaidDay } from './days'
import { daysIn } from './days'
import type { EventKind } from './eventKind'
import { eventKindOf, eventWords, takesPlace } from './eventKind'
import { eventNameIn } from './eventName'
import type { Format } from './eventTime'
import { daysLasting, formatOf } from './eventTime'
import type { Sentence } from './place'

export interface RecognisedEvent {
  kind: EventKind
  name: string
  /** First day, as the text says it */
  start: string | null
  /** How many days */
  days: number | null
  format: Format | null
}

/** Sentences of the beginning in which a text says what it tells of. */
const leading = 5

/** A sentence with the names of bodies, projects and documents blanked out: a Training Center is no training. */
export const withoutNames = ({ text, named }: Sentence): string =>
  named
    .filter(({ type }) => type !== 'person')
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

/**
 * The event that a text tells of, with what the text says of it and nothing else; null where it tells of none.
 * @param sentences of the text, its headline first
 */
export function eventIn(sentences: readonly Sentence[], locale: Locale): RecognisedEvent | null {
  const [headline, ...body] = sentences
  if (!headline) return null
  const plain = body.slice(0, leading).map(withoutNames)
  const kind = eventKindOf(withoutNames(headline), plain)
  if (!kind) return null
  const telling = sentences.filter(
    (sentence, at) => at === 0 || eventWords(withoutNames(sentence)).length > 0,
  )
  const days = daysOfEvent(sentences.slice(0, leading + 1))
  const start = days.find(({ day }) => day !== null)
  const spoken = telling.map(({ text }) => daysLasting(text)).find((count) => count !== null)
  return {
    kind,
    name: nameOf(sentences.slice(0, leading + 1), kind, locale),
    start: start?.day ?? null,
    days: spoken ?? start?.length ?? days.find(({ length }) => length !== null)?.length ?? null,
    format: telling.map(({ text }) => formatOf(text)).find((format) => format !== null) ?? null,
  }
}

function nameOf(sentences: readonly Sentence[], kind: EventKind, locale: Locale): string {
  for (const sentence of sentences.slice(0, 3)) {
    const name = eventNameIn(sentence.text, withoutNames(sentence), kind, locale)
    if (name && name.length >= 12 && name.length <= 200) return name
  }
  return sentences[0]?.text ?? ''
}

/** Days on which something is said to take place; those of laws and orders are none of them. */
export const daysOfEvent = (sentences: readonly Sentence[]): SaidDay[] =>
  sentences
    .filter((sentence, at) => at === 0 || takesPlace.test(fold(sentence.text)))
    .flatMap((sentence) => {
      const text = withoutNames(sentence)
      return daysIn(text).filter(({ start, end }) => !isOfDocument(text, start, end))
    })

const isOfDocument = (text: string, start: number, end: number): boolean =>
  /\b(?:dated|adopted on|signed on|approved on|ratified on|decree of|order of|law of|resolution of|entered into force on|since|established on|until)\s*$/i.test(
    text.slice(0, start),
  ) ||
  /^(?:\s*-?\s*(?:c[iıuü]\s+il\s+)?tarixli|\s*(?:də|da)?\s*(?:qəbul edilmiş|imzalan|təsdiq))/iu.test(
    text.slice(end),
  )
