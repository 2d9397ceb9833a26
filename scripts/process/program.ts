import { constants } from 'node:os'
import { StartError } from '@/press/listen'
import { Lifetime } from './lifetime'
import { Refusal } from './refusal'

/**
 * Runs a command from beginning to end: a signal, the end of the parent process, an error or the return of
 * `main` end everything that was registered with its lifetime, and then the process.
 * @param main returns the exit code, or nothing for 0.
 */
export async function program(main: (life: Lifetime) => Promise<number | undefined>): Promise<never> {
  const life = new Lifetime()
  const stop = async (code: number) => {
    await life.end()
    process.exit(life.codeWhenStopped ?? code)
  }
  let asked = Number.POSITIVE_INFINITY
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // One Ctrl-C may arrive twice: from the terminal, and passed on by the process that started us.
      if (Date.now() - asked > 1000) life.hurry()
      asked = Math.min(asked, Date.now())
      void stop(128 + constants.signals[signal])
    })
  }
  process.once('disconnect', () => void stop(1))

  try {
    const code = await main(life)
    await life.end()
    process.exit(code ?? 0)
  } catch (error) {
    // An error that comes of the stopping itself says nothing: whoever stops also exits.
    if (life.signal.aborted) return await new Promise<never>(() => undefined)
    console.error(sentence(error))
    await life.end()
    process.exit(1)
  }
}

function sentence(error: unknown): unknown {
  return error instanceof Refusal || error instanceof StartError ? error.message : error
}
