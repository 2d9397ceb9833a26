import { normaliseText } from '../../language/typography'
import type { Run } from './blocks'

const looksAlike = (one: Run, other: Run) =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.shift === other.shift &&
  one.href === other.href

/** Runs as they are kept: letters and spaces repaired, equal neighbours made one, no spaces at the ends. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const text = normaliseText(run.text)
    const last = joined.at(-1)
    if (last && looksAlike(last, run)) last.text += text
    else if (text) joined.push({ ...run, text })
  }
  return withoutDoubleSpaces(joined)
}

/** One space at most, also where it stands on both sides of a change of looks; none at line ends. */
function withoutDoubleSpaces(runs: Run[]): Run[] {
  let before = '\n'
  for (const run of runs) {
    let text = run.text.replace(/ *\n */g, '\n').replace(/ +/g, ' ')
    if (/\s$/.test(before)) text = text.replace(/^ /, '')
    run.text = text
    if (text) before = text
  }
  const kept = runs.filter(({ text }) => text !== '')
  while (kept.length > 0) {
    const last = kept.at(-1)
    if (!last) break
    last.text = last.text.trimEnd()
    if (last.text) break
    kept.pop()
  }
  const first = kept[0]
  if (first) first.text = first.text.trimStart()
  return kept
}

/** Parts at empty lines: two breaks of the line are meant as a paragraph. */
export function splitAtEmptyLines(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [[]]
  for (const run of tidyRuns(runs)) {
    const [first = '', ...others] = run.text.split(/\n{2,}/)
    parts.at(-1)?.push({ ...run, text: first })
    for (const text of others) parts.push([{ ...run, text }])
  }
  return parts.map(tidyRuns).filter((part) => part.length > 0)
}
