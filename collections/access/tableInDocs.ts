import { roles } from './roles'
import { accessTable, operations } from './table'

const headings = ['', ...roles.map((role) => role.replace('-', ' '))]
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** The table of access as docs/security.md prints it: what each role may do with each stored thing. */
export function tableInDocs(): string {
  const rows = Object.entries(accessTable).map(([collection, row]) =>
    line([
      `\`${collection}\``,
      ...roles.map((role) => operations.filter((operation) => row[operation].includes(role)).join(', ')),
    ]),
  )
  return [line(headings), line(headings.map(() => '---')), ...rows].join('\n')
}
