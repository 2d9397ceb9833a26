/** How long a new row may take to be drawn and opened before nobody waits for it, in milliseconds. */
const patience = 3000

/**
 * After "add" the focus stays on that button, behind the row that it made (Payload 3.90.1): whoever has no mouse would
 * walk back. The first picker of a row that is drawn while the button of its list has the focus takes it.
 * @returns what stops waiting
 */
export function focusNewRow(picker: HTMLElement): (() => void) | undefined {
  const begun = performance.now()
  const list = picker.closest('.array-field')
  const row = picker.closest('.array-field__row')
  const button = document.activeElement
  const isOfList = button?.matches('.array-field__add-row') && button.closest('.array-field') === list
  if (!row || !isOfList || row !== lastRow(list) || row.querySelector('.desk-picker') !== picker)
    return undefined
  let frame = 0
  const look = () => {
    if (document.activeElement !== button || performance.now() - begun > patience) return
    const input = picker.querySelector<HTMLElement>('input:not([type="hidden"])')
    if (input?.checkVisibility()) input.focus()
    frame = document.activeElement === button ? requestAnimationFrame(look) : 0
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}

const lastRow = (list: Element | null): Element | undefined =>
  [...(list?.querySelectorAll('.array-field__row') ?? [])].at(-1)
