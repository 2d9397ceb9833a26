/** The number of this page since it was loaded: a tab that is loaded anew is another one. */
export const thisTab: string = crypto.randomUUID?.() ?? fallback()

/** Browsers give no UUID to a page without TLS. */
function fallback(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

const lockOf = (tab: string): string => `newsroom:tab:${tab}`

/** Lets other tabs know for as long as this page lives that it does. */
export function sayThatItLives(): void {
  void navigator.locks?.request(lockOf(thisTab), () => new Promise<never>(() => undefined))
}

/** Which of these tabs are still open. A browser that cannot tell (no TLS) says none. */
export async function livingTabs(tabs: string[]): Promise<string[]> {
  const held = (await navigator.locks?.query())?.held ?? []
  return tabs.filter((tab) => held.some(({ name }) => name === lockOf(tab)))
}
