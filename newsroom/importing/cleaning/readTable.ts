import type { Cell } from './blocks'
import type { Element, Parent } from './elements'
import { attr, isElement } from './elements'
import { runsIn } from './inlineRuns'
import { tidyRuns } from './runs'

/**
 * The rows of a table, or null where it is one only to arrange the page: one cell a row, a table in a cell, or said
 * to be for presentation. A first row that is bold from end to end heads the columns.
 */
export function readTable(table: Element): Cell[][] | null {
  if (attr(table, 'role') === 'presentation' || attr(table, 'role') === 'none') return null
  const lines = rowsOf(table)
  const holdsTable = (parent: Parent): boolean =>
    parent.childNodes.some((child) => isElement(child) && (child.tagName === 'table' || holdsTable(child)))
  if (lines.some(({ row }) => holdsTable(row))) return null
  const rows = lines
    .map(({ row, inHead }) => cellsOf(row).map((cell) => readCell(cell, inHead)))
    .filter((row) => row.some(({ content }) => content.length > 0))
  if (rows.every((row) => row.length < 2)) return null
  return withHeader(rows)
}

function rowsOf(parent: Parent, inHead = false): { row: Element; inHead: boolean }[] {
  return parent.childNodes.flatMap((child) => {
    if (!isElement(child)) return []
    if (child.tagName === 'tr') return [{ row: child, inHead }]
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child, child.tagName === 'thead') : []
  })
}

const cellsOf = (row: Element) =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')

const span = (cell: Element, name: string) =>
  Math.min(Math.max(Number.parseInt(attr(cell, name), 10) || 1, 1), 50)

const readCell = (cell: Element, inHead: boolean): Cell => ({
  header: inHead || cell.tagName === 'th',
  colSpan: span(cell, 'colspan'),
  rowSpan: span(cell, 'rowspan'),
  content: tidyRuns(runsIn(cell)),
})

function withHeader(rows: Cell[][]): Cell[][] {
  const [first = [], ...others] = rows
  const isBold = first.every(({ content }) => content.every(({ bold, text }) => bold || text.trim() === ''))
  if (others.length === 0 || rows.some((row) => row.some(({ header }) => header)) || !isBold) return rows
  return [first.map((cell) => ({ ...cell, header: true })), ...others]
}
