import type { SegmentKind } from '../desk'
import type { Mark } from './inline'
import { readInline } from './inline'
import { fieldWords, placesOfText } from './inText'
import { childrenOf } from './nodes'
import { joinPieces } from './placeholders'
import { changeNoteKeys, galleryKeys, idOf, participationKeys, rowsOf } from './rows'

type Data = Record<string, unknown>

/** A segment of one document, in one version of it. */
export interface Segment {
  key: string
  kind: SegmentKind
  /** Of a field of a register entry: what the form calls it */
  label?: string
  /** With placeholders */
  text: string
  marks: Mark[]
  /** Characters that its field takes */
  limit: number | null
}

/** Characters that the fields of a news item take (collections/News; a test compares). */
export const limits: Partial<Record<SegmentKind, number>> = {
  title: 200,
  summary: 400,
  place: 200,
  alt: 250,
  caption: 300,
  'film-title': 200,
  'change-note': 500,
  topic: 300,
  'free-name': 200,
}

/** Words of a field without marks; what looks like a placeholder in them is none. */
export const plainSegment = (key: string, kind: SegmentKind, value: unknown): Segment => ({
  key,
  kind,
  text: typeof value === 'string' ? joinPieces([{ kind: 'words', text: value }]) : '',
  marks: [],
  limit: limits[kind] ?? null,
})

const pictureSegments = (key: string, use: unknown): Segment[] => {
  const { alt, caption, decorative, image } = (use ?? {}) as Data
  if (!idOf(image)) return []
  return [
    ...(decorative ? [] : [plainSegment(`${key}.alt`, 'alt', alt)]),
    plainSegment(`${key}.caption`, 'caption', caption),
  ]
}

const keyed = (rows: Data[], keys: string[]): [Data, string][] =>
  rows.map((row, at) => [row, keys[at] as string])

/** Segments of a running text. @param like the same text in the source, whose numbers its marks get */
export const segmentsOfText = (field: string, text: unknown, like?: Map<string, Mark[]>): Segment[] =>
  placesOfText(text).map((place) => {
    const key = `${field}.${place.key}`
    if (place.field) return plainSegment(key, place.kind, fieldWords(place))
    const { text: words, marks } = readInline(childrenOf(place.node), like?.get(key))
    return { key, kind: place.kind, text: words, marks, limit: null }
  })

/**
 * The words of a news document in the order in which they are read, with the places that say nothing (`text` empty).
 * @param like segments of the source, when the document is a translation: its marks get their numbers
 * @param peopleKeys of its rows of speakers, when the names in them are translated (translatedRows.ts)
 */
export function placesOfNews(document: Data, like?: Segment[], peopleKeys?: string[]): Segment[] {
  const marks = like && new Map(like.map((segment) => [segment.key, segment.marks]))
  const gallery = rowsOf(document.gallery)
  const notes = rowsOf(document.changeNotes)
  const people = rowsOf(document.participations)
  return [
    plainSegment('title', 'title', document.title),
    plainSegment('summary', 'summary', document.summary),
    ...pictureSegments('leadImage', document.leadImage),
    ...segmentsOfText('body', document.body, marks),
    ...keyed(gallery, galleryKeys(gallery)).flatMap(([row, key]) => pictureSegments(`gallery.${key}`, row)),
    plainSegment('place', 'place', document.place),
    ...keyed(people, peopleKeys ?? participationKeys(people)).flatMap(([row, key]) => [
      ...(idOf(row.person)
        ? []
        : [plainSegment(`participations.${key}.freeName`, 'free-name', row.freeName)]),
      plainSegment(`participations.${key}.topic`, 'topic', row.topic),
    ]),
    ...keyed(notes, changeNoteKeys(notes)).map(([row, key]) =>
      plainSegment(`changeNotes.${key}.note`, 'change-note', row.note),
    ),
  ]
}

/** What there is to translate in a news document: its places that say something. */
export const segmentsOfNews = (document: Data): Segment[] =>
  placesOfNews(document).filter(({ text }) => text.trim() !== '')
