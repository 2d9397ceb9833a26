import type { Measured } from './measure'

/** How the press does, in sentences for whoever looks at a terminal. Shares are of the answers since it started. */
export function statusText({ answers, renderings, kept, events, outOfDate }: Measured): string {
  const { hits, misses, stale } = answers
  const all = hits + misses + stale
  const mean = renderings.count > 0 ? renderings.seconds / renderings.count : 0
  return lines([
    [
      'Answers',
      all === 0
        ? 'none yet'
        : `${number(all)}: ${share(hits, all)} from the store, ${share(misses, all)} by a rendering, ${share(stale, all)} with an older copy`,
    ],
    [
      'Renderings',
      `${number(renderings.count)}, ${seconds(mean)} each; ${number(renderings.failed)} failed, ${number(renderings.overtaken)} overtaken by a change, ${number(renderings.underWay)} under way`,
    ],
    ['Kept in memory', places(kept.memory)],
    ['Kept on disk', places(kept.disk)],
    [
      'Changes',
      `${number(events.heard)} heard; ${events.hearing ? `listening, up to date ${seconds(events.lag)} ago` : `NOT LISTENING, up to date ${seconds(events.lag)} ago`}`,
    ],
    [
      'Out of date',
      outOfDate.count === 0
        ? 'no copy'
        : `${number(outOfDate.count)} copies, the oldest for ${seconds(outOfDate.oldest)}`,
    ],
  ])
}

const lines = (table: [string, string][]) =>
  table.map(([what, how]) => `${`${what}:`.padEnd(16)}${how}`).join('\n')

const places = ({ pages, files }: Measured['kept']['memory']) =>
  `${number(pages.entries)} pages (${bytes(pages.bytes)}), ${number(files.entries)} files (${bytes(files.bytes)})`

const number = (value: number) => value.toLocaleString('en')
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
const bytes = (value: number) => {
  if (value < 1e3) return `${value} B`
  return value < 1e6 ? `${(value / 1e3).toFixed(1)} kB` : `${(value / 1e6).toFixed(1)} MB`
}
const seconds = (value: number) => (value < 1 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(1)} s`)
