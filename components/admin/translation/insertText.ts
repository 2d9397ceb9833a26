/**
 * Writes into a text as if it were typed: in the place of the selection, or of everything. The browser's own order keeps
 * Ctrl+Z; where a browser has it no more, the text is written all the same.
 */
export function insertText(area: HTMLTextAreaElement, text: string, place: 'selection' | 'everything'): void {
  area.focus({ preventScroll: true })
  if (place === 'everything') area.select()
  if (document.execCommand('insertText', false, text)) return
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * Writes the next placeholder: a pair of them around what is selected, or with the caret between the two.
 * @param missing those that the translation has not yet, as they are typed, in their order
 */
export function insertMark(area: HTMLTextAreaElement, missing: readonly string[]): boolean {
  const [next] = missing
  if (!next) return false
  const closing = next.startsWith('</') || next.endsWith('/>') ? null : next.replace('<', '</')
  if (!closing || !missing.includes(closing)) {
    insertText(area, next, 'selection')
    return true
  }
  const inside = area.value.slice(area.selectionStart, area.selectionEnd)
  const from = area.selectionStart + next.length
  insertText(area, `${next}${inside}${closing}`, 'selection')
  area.setSelectionRange(from, from + inside.length)
  return true
}
