import type { MarkShown } from '../../desk'
import type { Piece } from '../../segments/placeholders'
import { joinPieces, piecesOf } from '../../segments/placeholders'
import { element, escaped } from './markup'

/** What XLIFF 1.2 calls our marks (chapter 2.4, attribute ctype). */
const ctypes: Record<MarkShown['kind'], string> = {
  link: 'link',
  bold: 'bold',
  italic: 'italic',
  sub: 'x-sub',
  sup: 'x-sup',
  style: 'x-style',
  break: 'lb',
  tab: 'x-tab',
  other: 'x-other',
}

/** Words as they stand in a segment, which depends on whether a placeholder follows: backslashes before one are doubled. */
function wordsBefore(piece: Piece, next: Piece | undefined): string {
  if (!next) return joinPieces([piece])
  return joinPieces([piece, next]).slice(0, -joinPieces([next]).length)
}

/**
 * A segment's text with its placeholders as inline elements. They hold what they look like in our own text, `<1>`: tools
 * that know inline elements protect them, and those that flatten them to text (PO among them) keep them all the same.
 */
export const inlineOf = (text: string, marks: readonly MarkShown[]): string =>
  piecesOf(text)
    .map((piece, at, all) => {
      if (piece.kind === 'words') return escaped(wordsBefore(piece, all[at + 1]))
      const { number: id } = piece
      const kind = marks.find(({ number }) => number === id)?.kind ?? 'other'
      const sign = escaped(joinPieces([piece]))
      if (piece.kind === 'open') return element('bpt', { id, ctype: ctypes[kind] }, sign)
      return piece.kind === 'close'
        ? element('ept', { id }, sign)
        : element('ph', { id, ctype: ctypes[kind] }, sign)
    })
    .join('')
