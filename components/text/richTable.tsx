import type { ReactNode } from 'react'
import type { RichTextBody } from '@/newsroom/queries/shapes'
import type { LexicalNode } from './lexical'
import { childrenOf, tooDeep } from './lexical'
import { RichBlocks } from './RichBlocks'
import { ScrollableTable } from './ScrollableTable'

/** Values of `headerState`: the cell heads its row's cells, its column's, or both. */
const headsColumn = (cell: LexicalNode) => Number(cell.headerState) & 1
const headsRow = (cell: LexicalNode) => Number(cell.headerState) & 2

/** A table with its header cells; the first rows that are all header stand in its head. */
export function table(node: LexicalNode, body: RichTextBody, depth: number): ReactNode {
  if (tooDeep(depth)) return null
  const rows = childrenOf(node).filter(({ type }) => type === 'tablerow')
  const firstOfBody = rows.findIndex((row) => !cellsOf(row).every(headsColumn))
  const headRows = firstOfBody === -1 ? 0 : firstOfBody
  const lines = rows.map((row, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: stored nodes have no identity, and nothing is re-rendered
    <tr key={i}>
      {cellsOf(row).map((cell, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Cell key={j} cell={cell} body={body} depth={depth} />
      ))}
    </tr>
  ))
  if (lines.length === 0) return null
  return (
    <ScrollableTable>
      {headRows > 0 && <thead>{lines.slice(0, headRows)}</thead>}
      <tbody>{lines.slice(headRows)}</tbody>
    </ScrollableTable>
  )
}

const cellsOf = (row: LexicalNode) => childrenOf(row).filter(({ type }) => type === 'tablecell')

function Cell({ cell, body, depth }: { cell: LexicalNode; body: RichTextBody; depth: number }) {
  const words = <RichBlocks nodes={childrenOf(cell)} body={body} depth={depth + 1} cell />
  const spans = { colSpan: span(cell.colSpan), rowSpan: span(cell.rowSpan) }
  if (headsColumn(cell)) {
    return (
      <th scope="col" {...spans}>
        {words}
      </th>
    )
  }
  if (headsRow(cell)) {
    return (
      <th scope="row" {...spans}>
        {words}
      </th>
    )
  }
  return <td {...spans}>{words}</td>
}

/** One cell wide is what a cell is anyway; more than fifty is no table of ours. */
const span = (value: unknown) => (typeof value === 'number' && value > 1 && value <= 50 ? value : undefined)
