/** As long as Payload's text editor lets its words wait at most, in milliseconds (richtext-lexical 3.90.1). */
const longestWait = 500

/**
 * Resolves when everything that was typed before is in the form. The text editor hands its words over in an
 * idle moment of the browser; such moments come in the order in which they were asked for, so the one asked
 * for here comes after. Safari has none: the editor waits for a frame there, 100 ms at most.
 */
export function typedTextReachedTheForm(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: longestWait })
    else setTimeout(resolve, 150)
  })
}
