import { expect, vi } from 'vitest'
import type { PressedPage } from '../pressing/pressedPage'

/** A Next whose answers the test gives one by one. */
export function heldNext() {
  const asked: ReturnType<typeof Promise.withResolvers<PressedPage>>[] = []
  const render = vi.fn(() => {
    const answer = Promise.withResolvers<PressedPage>()
    asked.push(answer)
    return answer.promise
  })
  const answer = async (at: number, page: PressedPage | Error) => {
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(at))
    if (page instanceof Error) asked[at]?.reject(page)
    else asked[at]?.resolve(page)
  }
  return { render, answer }
}
