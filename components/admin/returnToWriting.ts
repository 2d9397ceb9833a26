import { focusField } from './focusField'

/** Where somebody wrote when a new document was saved; its page is drawn anew at its own address. */
let left: { field: string; at: number } | null = null

/** Longer than that, and they have turned to something else; in milliseconds. */
const patience = 20_000

/** Remembers the field that has the focus. */
export function leaveWriting(): void {
  const focused = document.activeElement
  const editor = focused?.closest('[data-field-path]')?.getAttribute('data-field-path')
  const input = focused?.id.startsWith('field-')
    ? focused.id.slice('field-'.length).replaceAll('__', '.')
    : null
  const field = editor ?? input
  left = field ? { field, at: Date.now() } : null
}

function caretToEnd(element: Element | null): void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.setSelectionRange(element.value.length, element.value.length)
  } else if (element) {
    window.getSelection()?.selectAllChildren(element)
    window.getSelection()?.collapseToEnd()
  }
}

/** Takes the person back to the end of what they wrote, once its field is drawn, unless they went elsewhere. */
export async function returnToWriting(form: () => Element | null): Promise<void> {
  const place = left
  left = null
  while (place && Date.now() - place.at < patience) {
    if (document.activeElement && document.activeElement !== document.body) return
    const drawn = form()
    if (drawn && (await focusField(drawn, place.field))) return caretToEnd(document.activeElement)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
