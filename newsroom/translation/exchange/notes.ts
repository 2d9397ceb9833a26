import type { Locale } from '../../language/locales'
import type { DeskSegment, MarkShown, SegmentKind } from '../desk'

const kinds: Record<SegmentKind, Record<Locale, string>> = {
  title: { az: 'Başlıq', en: 'Headline' },
  summary: { az: 'Xülasə', en: 'Summary' },
  place: { az: 'Yer', en: 'Place' },
  paragraph: { az: 'Abzas', en: 'Paragraph' },
  heading: { az: 'Yarımbaşlıq', en: 'Heading' },
  'list-item': { az: 'Siyahı bəndi', en: 'List item' },
  quote: { az: 'Sitat', en: 'Quotation' },
  cell: { az: 'Cədvəl xanası', en: 'Table cell' },
  alt: { az: 'Şəklin təsviri', en: 'Description of a picture' },
  caption: { az: 'Şəkilaltı yazı', en: 'Caption' },
  'film-title': { az: 'Filmin adı', en: 'Title of a film' },
  'change-note': { az: 'Düzəliş qeydi', en: 'Change note' },
  topic: { az: 'Çıxışın mövzusu', en: 'Topic of a talk' },
  'free-name': { az: 'Ad', en: 'Name' },
  field: { az: 'Sahə', en: 'Field' },
}

const marks: Record<MarkShown['kind'], Record<Locale, string>> = {
  link: { az: 'keçid', en: 'link' },
  bold: { az: 'qalın', en: 'bold' },
  italic: { az: 'kursiv', en: 'italic' },
  sub: { az: 'alt indeks', en: 'subscript' },
  sup: { az: 'üst indeks', en: 'superscript' },
  style: { az: 'üslub', en: 'style' },
  break: { az: 'yeni sətir', en: 'line break' },
  tab: { az: 'tabulyasiya', en: 'tab' },
  other: { az: 'işarə', en: 'mark' },
}

/** One line each: what the segment is, how long it may be, what its placeholders stand for, and what a reviewer said. */
export function notesOf({ kind, label, limit, marks: shown, by, rejected }: DeskSegment): string[] {
  const what = kinds[kind]
  const name = label ?? `${what.az} / ${what.en}`
  const length = limit ? `ən çoxu ${limit} işarə / at most ${limit} characters` : null
  return [
    [name, length].filter(Boolean).join(' · '),
    ...shown.map(({ number, kind: mark, target }) =>
      [`<${number}>`, `${marks[mark].az} / ${marks[mark].en}`, target].filter(Boolean).join(' '),
    ),
    ...(rejected
      ? [`Rəyçi${rejected.by ? ` (${rejected.by})` : ''} / Reviewer: ${rejected.note.replace(/\s+/g, ' ')}`]
      : []),
    ...(by ? [`Tərcümə / Translation: ${by}`] : []),
  ]
}
