/**
 * npm run -s language -- slug|fold|readings|sort|date --locale az: reads lines and prints one for each, so
 * that people and tests can ask the rules of the languages. Needs no database.
 */
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { isLocale } from '@/newsroom/language/locales'
import { acts, isAct, linesOf } from './language/answers'
import { program } from './process/program'
import { Refusal } from './process/refusal'

const usage = `Say what to do with the lines: npm run -s language -- ${Object.keys(acts).join('|')} --locale az|en`

await program(async () => {
  const { act, locale } = asked()
  const answers = acts[act](linesOf(await text(process.stdin)), locale, console.error)
  await print(answers.map((line) => `${line}\n`).join(''))
  return 0
})

function asked() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { locale: { type: 'string', default: 'az' } },
    })
    const [act, ...more] = positionals
    if (isAct(act) && isLocale(values.locale) && more.length === 0) return { act, locale: values.locale }
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
