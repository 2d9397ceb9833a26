/** @param {number} since milliseconds, as Date.now() gives them */
const elapsed = (since) => {
  const seconds = Math.round((Date.now() - since) / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/**
 * Does one piece of work that may take long and says so: in a terminal one line whose clock runs, elsewhere
 * a line at the beginning, one every ten seconds and one at the end. Runs on any Node, before dependencies
 * are installed.
 * @template T
 * @param {string} title what is being done, as "Building the site"
 * @param {(say: (detail: string) => void) => Promise<T>} work may say what it is at
 * @param {NodeJS.WriteStream} [out] where to say it
 * @returns {Promise<T>}
 */
export async function step(title, work, out = process.stdout) {
  const began = Date.now()
  let detail = ''
  const line = () => `${title} … ${elapsed(began)}${detail && `: ${detail}`}`
  const tick = () => out.write(out.isTTY ? `\r\x1b[K${line()}` : `${line()}\n`)
  out.write(out.isTTY ? `${title} …` : `${title} …\n`)
  const clock = setInterval(tick, out.isTTY ? 1000 : 10_000)
  try {
    const result = await work((said) => {
      detail = said
      if (out.isTTY) tick()
    })
    out.write(`${out.isTTY ? '\r\x1b[K' : ''}${title}: done in ${elapsed(began)}\n`)
    return result
  } catch (error) {
    out.write(`${out.isTTY ? '\r\x1b[K' : ''}${title}: failed after ${elapsed(began)}\n`)
    throw error
  } finally {
    clearInterval(clock)
  }
}
