/**
 * npm run -s mentions -- --locale az|en [--register FILE] FILE|-: finds the people, organisations, projects and
 * documents that a text names and prints them as one JSON array. With --register no database is needed; without
 * it the register of this newsroom is asked.
 */
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { isLocale } from '@/newsroom/language/locales'
import { compileRegister } from '@/newsroom/names/mentions/compileRegister'
import { findMentions } from '@/newsroom/names/mentions/findMentions'
import { registerFromFile, unreadable } from './mentions/registerFile'
import { registerOfDatabase } from './mentions/registerOfDatabase'
import { program } from './process/program'
import { Refusal } from './process/refusal'

const usage = 'Say where to look: npm run -s mentions -- --locale az|en [--register FILE] FILE|-'

await program(async (life) => {
  const { locale, file, registerPath } = asked()
  const words = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8').catch(unreadable(file)))
  const register = await (registerPath ? registerFromFile(registerPath) : registerOfDatabase(life))
  const mentions = findMentions(words, locale, compileRegister(register))
  await print(`${JSON.stringify(mentions)}\n`)
  return 0
})

function asked() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { locale: { type: 'string' }, register: { type: 'string' } },
    })
    const [file, ...more] = positionals
    if (file !== undefined && more.length === 0 && isLocale(values.locale)) {
      return { locale: values.locale, file, registerPath: values.register }
    }
  } catch (error) {
    throw new Refusal(usage, { cause: error })
  }
  throw new Refusal(usage)
}

/** Whoever reads may have seen enough (`| head`): that is no error. */
function print(answer: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    )
    process.stdout.write(answer, () => resolve())
  })
}
