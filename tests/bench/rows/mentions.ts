import { compileRegister } from '@/newsroom/names/mentions/compileRegister'
import { findMentions } from '@/newsroom/names/mentions/findMentions'
import { manyEntries, newsOf } from '../mentions/manyEntries'
import type { Row } from '../table'
import { count, ms } from '../words'

const characters = 5000
const sizes = [100, 1000, 5000]
const times = 40
const allowed = 50

/** Names found in one long item, by how large the register is; and what making a register ready takes. */
export async function mentions(): Promise<Row[]> {
  const text = newsOf(characters)
  return sizes.flatMap((size): Row[] => {
    const register = manyEntries(size)
    const began = performance.now()
    const compiled = compileRegister(register)
    const compiling = performance.now() - began
    const took = Array.from({ length: times }, () => {
      const start = performance.now()
      findMentions(text, 'az', compiled)
      return performance.now() - start
    }).sort((one, other) => one - other)
    const [middle = 0, p95 = 0] = [took[times / 2], took[Math.floor(times * 0.95) - 1]]
    const found = findMentions(text, 'az', compiled).length
    const isLargest = size === sizes.at(-1)
    return [
      {
        what: `mentions in an item of ${count(characters)} characters against ${count(size)} register entries (${found} found): median, p95`,
        measured: `${ms(middle)}, ${ms(p95)}`,
        ...(isLargest ? { demand: { words: `p95 under ${ms(allowed)}`, met: p95 < allowed } } : {}),
      },
      { what: `making a register of ${count(size)} entries ready, once`, measured: ms(compiling) },
    ]
  })
}
