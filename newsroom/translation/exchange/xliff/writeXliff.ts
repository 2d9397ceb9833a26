import type { Desk, DeskSegment } from '../../desk'
import { notesOf } from '../notes'
import { locationsOf } from '../unit'
import { inlineOf } from './inline'
import { element, escaped } from './markup'
import { stateOf } from './states'

/** `xml:space`: the text is what it is, no tool may break its lines. */
const preserve = { 'xml:space': 'preserve' }

const location = (place: string) =>
  element(
    'context-group',
    { purpose: 'location' },
    element('context', { 'context-type': 'sourcefile' }, escaped(place)),
  )

/** What the translation was made from, where the source has changed since, beside the words of then. */
function earlier(
  { base, source, translation, marks }: DeskSegment,
  { source: from, target }: Desk,
): string[] {
  if (base === null || base === source || translation === '') return []
  return [
    element(
      'alt-trans',
      { alttranstype: 'previous-version', origin: 'newsroom', ...preserve },
      element('source', { 'xml:lang': from.language }, inlineOf(base, marks)),
      element('target', { 'xml:lang': target.language }, inlineOf(translation, marks)),
    ),
  ]
}

function unitOf(segment: DeskSegment, desk: Desk): string {
  const id = `${desk.collection}/${desk.id}/${segment.key}`
  const limit = segment.limit ? { maxwidth: segment.limit, 'size-unit': 'char' } : {}
  const approved = segment.state === 'reviewed' ? 'yes' : 'no'
  return element(
    'trans-unit',
    { id, resname: segment.key, approved, ...limit, ...preserve },
    element('source', { 'xml:lang': desk.source.language }, inlineOf(segment.source, segment.marks)),
    element(
      'target',
      { 'xml:lang': desk.target.language, state: stateOf(segment) },
      inlineOf(segment.translation, segment.marks),
    ),
    ...locationsOf(id, segment.translation).map(location),
    ...notesOf(segment).map((note) => element('note', { from: 'developer' }, escaped(note))),
    ...earlier(segment, desk),
  )
}

function fileOf(desk: Desk, at: Date): string {
  return element(
    'file',
    {
      original: `${desk.collection}/${desk.id}`,
      'source-language': desk.source.language,
      'target-language': desk.target.language,
      datatype: 'plaintext',
      date: at.toISOString().replace(/\.\d+/, ''),
      'tool-id': 'newsroom',
      'product-name': 'newsroom',
      'product-version': desk.source.token,
    },
    '\n',
    element(
      'header',
      {},
      element('tool', { 'tool-id': 'newsroom', 'tool-name': 'Newsroom' }),
      element('note', {}, escaped(desk.source.title)),
    ),
    '\n<body>\n',
    ...desk.segments
      .filter(({ source }) => source.trim() !== '')
      .map((segment) => `${unitOf(segment, desk)}\n`),
    '</body>\n',
  )
}

/** Documents as XLIFF 1.2 (OASIS Standard, 1 February 2008): one `file` each, its `original` the document. */
export const writeXliff = (desks: readonly Desk[], at: Date): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n',
    ...desks.map((desk) => `${fileOf(desk, at)}\n`),
    '</xliff>\n',
  ].join('')
