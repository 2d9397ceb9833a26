import { bakuParts } from '../../../language/dates'
import type { Desk, DeskSegment } from '../../desk'
import { notesOf } from '../notes'
import { locationsOf } from '../unit'
import { quoted } from './entry'

const two = (n: number) => String(n).padStart(2, '0')

/** `2026-11-22 21:00+0400` */
function moment(at: Date): string {
  const { year, month, day, hour, minute } = bakuParts(at)
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}+0400`
}

/** The fields that `msgfmt --check` asks for, and ours: from which language, and which version of which document. */
function header(desks: readonly Desk[], at: Date): string {
  const [first] = desks
  const fields = {
    'Project-Id-Version': 'newsroom',
    'POT-Creation-Date': moment(at),
    'PO-Revision-Date': moment(at),
    'Last-Translator': 'Newsroom',
    'Language-Team': first?.target.language ?? '',
    Language: first?.target.language ?? '',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'Plural-Forms': 'nplurals=2; plural=(n != 1);',
    'X-Source-Language': first?.source.language ?? '',
    'X-Newsroom-Documents': desks
      .map(({ collection, id, source }) => `${collection}/${id}=${source.token}`)
      .join(' '),
  }
  const lines = Object.entries(fields).map(([name, value]) => quoted(`${name}: ${value}\n`))
  return ['msgid ""', 'msgstr ""', ...lines].join('\n')
}

function entryOf(segment: DeskSegment, desk: Desk): string {
  const id = `${desk.collection}/${desk.id}/${segment.key}`
  const { base, source, translation, state } = segment
  const isFuzzy = state === 'needs-work' && translation !== ''
  return [
    ...notesOf(segment).map((note) => `#. ${note}`),
    `#: ${locationsOf(id, translation).join(' ')}`,
    ...(isFuzzy ? ['#, fuzzy'] : []),
    ...(isFuzzy && base !== null && base !== source
      ? [`#| msgctxt ${quoted(id)}`, `#| msgid ${quoted(base)}`]
      : []),
    `msgctxt ${quoted(id)}`,
    `msgid ${quoted(source)}`,
    `msgstr ${quoted(translation)}`,
  ].join('\n')
}

/** Documents as one PO file. All of them have the same languages. */
export const writePo = (desks: readonly Desk[], at: Date): string =>
  `${[
    header(desks, at),
    ...desks.flatMap((desk) =>
      desk.segments.filter(({ source }) => source.trim() !== '').map((segment) => entryOf(segment, desk)),
    ),
  ].join('\n\n')}\n`
