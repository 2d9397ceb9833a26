import type { Block, Cell, ListBlock, Run } from './blocks'

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

function inline({ text, bold, italic, shift, href }: Run): string {
  let html = escaped(text).replaceAll('\n', '<br>')
  if (shift) html = `<${shift}>${html}</${shift}>`
  if (italic) html = `<em>${html}</em>`
  if (bold) html = `<strong>${html}</strong>`
  return href ? `<a href="${escaped(href)}">${html}</a>` : html
}

const runs = (content: readonly Run[]) => content.map(inline).join('')

const list = ({ ordered, items }: ListBlock): string => {
  const tag = ordered ? 'ol' : 'ul'
  const inside = items.map((item) => `<li>${runs(item.content)}${item.list ? list(item.list) : ''}</li>`)
  return `<${tag}>${inside.join('')}</${tag}>`
}

function cell({ header, colSpan, rowSpan, content }: Cell, isHead: boolean): string {
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
  const tag = header ? 'th' : 'td'
  return `<${tag}${header ? ` scope="${isHead ? 'col' : 'row'}"` : ''}${spans}>${runs(content)}</${tag}>`
}

function table(rows: readonly Cell[][]): string {
  const isHead = (row: Cell[]) => row.every(({ header }) => header)
  const first = rows.findIndex((row) => !isHead(row))
  const heads = first < 0 ? rows.length : first
  const lines = rows.map((row, at) => `<tr>${row.map((each) => cell(each, at < heads)).join('')}</tr>`)
  const head = heads > 0 ? `<thead>${lines.slice(0, heads).join('')}</thead>` : ''
  return `<table>${head}<tbody>${lines.slice(heads).join('')}</tbody></table>`
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${runs(block.content)}</h${block.level}>`
    case 'paragraph':
      return `<p>${runs(block.content)}</p>`
    case 'quote':
      return `<blockquote><p>${runs(block.content)}</p></blockquote>`
    case 'list':
      return list(block)
    case 'table':
      return table(block.rows)
    case 'picture':
      return `<p><img src="${escaped(block.source)}" alt="${escaped(block.alt)}"></p>`
  }
}

/** Blocks as HTML that says what they are and nothing of how they look; a line for each. */
export const toHtml = (blocks: readonly Block[]): string => blocks.map(htmlOf).join('\n')
