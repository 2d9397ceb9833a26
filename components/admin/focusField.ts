/** Fields of the form where a citation of the register is made, by the name that the check gives it. */
const citedIn: Record<string, string[]> = {
  people: ['participations', 'programme', 'person'],
  organisations: ['organisations', 'organisation', 'parent', 'issuer'],
  events: ['event'],
}

const inputs =
  'input:not([type="hidden"]), textarea, select, button, [contenteditable="true"], [tabindex="0"]'

function findField(form: Element, path: string): HTMLElement | null {
  const byId = form.querySelector<HTMLElement>(`#${CSS.escape(`field-${path.replaceAll('.', '__')}`)}`)
  return byId ?? form.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`)
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** Tabs keep only their open one in the page: each is opened until the field is there. */
async function findInTabs(form: Element, path: string): Promise<HTMLElement | null> {
  const tabs = [...form.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')]
  for (const tab of [null, ...tabs]) {
    tab?.click()
    await nextFrame()
    const field = findField(form, path)
    if (field) return field
  }
  return null
}

function openRowsAround(field: HTMLElement): void {
  for (let row = field.closest('.collapsible--collapsed'); row; ) {
    row.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click()
    row = row.parentElement?.closest('.collapsible--collapsed') ?? null
  }
}

/** The element to type into: the field itself, or the first one inside it that takes the focus. */
const typeable = (field: HTMLElement): HTMLElement => {
  const inside = (selector: string) => field.querySelector<HTMLElement>(selector)
  // A text editor has its toolbar before its text.
  return field.matches(inputs) ? field : (inside('[contenteditable="true"]') ?? inside(inputs) ?? field)
}

/** A field, else what holds it: a closed row draws none of its fields, a picture in the text has none. */
function withParents(path: string): string[] {
  const parts = path.split('.')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
}

/**
 * Takes the person to a field of the document's form, through tabs and closed rows.
 * @param path as the server names it: `title`, `gallery.0.alt`, `people`
 * @returns whether it was found
 */
export async function focusField(form: Element, path: string): Promise<boolean> {
  for (const candidate of citedIn[path] ?? withParents(path)) {
    const field = await findInTabs(form, candidate)
    if (!field) continue
    openRowsAround(field)
    field.scrollIntoView({ block: 'center' })
    await nextFrame()
    typeable(field).focus({ preventScroll: true })
    return true
  }
  return false
}
