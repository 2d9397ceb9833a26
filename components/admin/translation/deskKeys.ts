/** What can be done at the translation desk without leaving the keys, and by which. */
export const deskKeys = {
  saveAndNext: { shown: 'Ctrl+Enter', announced: 'Control+Enter' },
  save: { shown: 'Ctrl+S', announced: 'Control+S' },
  nextOpen: { shown: 'Alt+N', announced: 'Alt+N' },
  next: { shown: 'Alt+Page Down', announced: 'Alt+PageDown' },
  previous: { shown: 'Alt+Page Up', announced: 'Alt+PageUp' },
  confirm: { shown: 'Alt+O', announced: 'Alt+O' },
  copySource: { shown: 'Alt+C', announced: 'Alt+C' },
  insertTerm: { shown: 'Alt+I', announced: 'Alt+I' },
  insertMark: { shown: 'Alt+P', announced: 'Alt+P' },
  takeSuggestion: { shown: 'Alt+1 … Alt+9', announced: 'Alt+1' },
  showKeys: { shown: 'Alt+K', announced: 'Alt+K' },
} as const

export type DeskOrder = keyof typeof deskKeys

/** By the place of the key and not by its letter: the same on every keyboard. */
const withAlt: Record<string, DeskOrder> = {
  KeyN: 'nextOpen',
  PageDown: 'next',
  PageUp: 'previous',
  KeyO: 'confirm',
  KeyC: 'copySource',
  KeyI: 'insertTerm',
  KeyP: 'insertMark',
  KeyK: 'showKeys',
}

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * What a key orders at the desk, with the number of a suggestion (from 0); null for every other key. AltGr, which types
 * letters, counts as Ctrl and Alt at once and orders nothing.
 */
export function orderOf(event: Pressed): { order: DeskOrder; suggestion?: number } | null {
  const isControl = event.ctrlKey || event.metaKey
  if (event.shiftKey || isControl === event.altKey) return null
  if (isControl) {
    if (event.key === 'Enter') return { order: 'saveAndNext' }
    return event.code === 'KeyS' ? { order: 'save' } : null
  }
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
  if (digit) return { order: 'takeSuggestion', suggestion: Number(digit) - 1 }
  const order = withAlt[event.code]
  return order ? { order } : null
}
