import { fold } from '../../language/fold'
import type { Locale } from '../../language/locales'
import type { Mention } from '../../names/mentions/mention'
import { eventWords, takesPlace } from './eventKind'
import { townIn } from './towns'

export interface Sentence {
  text: string
  /** Names that stand in it, counted from its beginning */
  named: Mention[]
}

const tells = ({ text }: Sentence) => takesPlace.test(fold(text)) || eventWords(text).length > 0

/** Halls, hotels and centres that no register holds: “at the Hilton Baku hotel”. */
const venueEn =
  /\b(?:held|hosted|place|conducted|organi[sz]ed|started|opened|launched)\b[^.;]{0,80}?\b(?:at|in) (?:the )?((?:\p{Lu}[\p{L}\d'’-]*)(?:\s+(?:(?:of|for|and|on)\s+)?\p{Lu}[\p{L}\d'’-]*)*(?:\s+(?:hotel|hall|university|center|centre|office|library|museum|academy|headquarters|building))?)/u
const building =
  /hotel|hall|cent(?:er|re)|university|academy|office|museum|library|palace|headquarters|building|ministry|service|school|institute|house/i
const venueAz =
  /((?:\p{Lu}[\p{L}’'-]+\s+)+(?:hotel|otel|mehmanxana|mərkəz|universitet|akademiya|muzey|kitabxana|saray|zal|ev|məktəb|institut|park)\p{L}*)(?<=nda|ndə|da|də)(?!\p{L})/u

/** Where the event takes place, as the text says it: a house, a town, or both; null where it says neither. */
export function placeIn(sentences: readonly Sentence[], locale: Locale): string | null {
  const telling = sentences.filter(tells)
  const town = telling.map(({ text }) => townIn(text, locale)).find((found) => found !== null)
  const venue = telling.map((sentence) => venueOf(sentence, locale)).find((found) => found !== null)
  if (!venue || !town) return venue ?? town ?? null
  return fold(venue).includes(fold(town)) ? venue : `${venue}, ${town}`
}

/** What is said behind the house in which something is held; “were at the Centre” is not that. */
const heldThere =
  /\b(?:kecir\w+|kececek|bas tut\w+|teskil (?:ol|ed)\w+|basla\w+|acil\w+|davam ed\w+|qeyd (?:olun|edil)\w+)/

function venueOf({ text, named }: Sentence, locale: Locale): string | null {
  const bodies = named.filter(
    ({ type, id, confidence }) => type === 'organisation' && (id || confidence !== 'ambiguous'),
  )
  const there = bodies.find(({ start, end, surface }) =>
    locale === 'az'
      ? /nd[ae]$|[a-z]d[ae]$/.test(fold(surface)) && heldThere.test(fold(text.slice(end)))
      : /\b(?:held|hosted|place|conducted|organi[sz]ed|started|opened|launched|marked)\b.{0,60}\bat (?:the )?$/i.test(
          text.slice(0, start),
        ),
  )
  if (there) return there.name
  if (locale === 'en') {
    const said = venueEn.exec(text)?.[1]
    return said && building.test(said) ? said : null
  }
  const said = venueAz.exec(text)?.[1]
  return said ? said.replace(/(?:(?<=i)ndə|(?<=ı)nda|(?<=u)nda|(?<=ü)ndə|da|də)$/u, '') : null
}
