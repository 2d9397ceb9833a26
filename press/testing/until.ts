import { setTimeout } from 'node:timers/promises'

/** Waits until something is so. @throws Error when it is not within `patience` ms */
export async function until(isSo: () => boolean | Promise<boolean>, patience = 8_000): Promise<void> {
  const deadline = Date.now() + patience
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`not so within ${patience} ms: ${isSo}`)
    await setTimeout(20)
  }
}
