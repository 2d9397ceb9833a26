import type { Measured } from './measure'

type Kind = 'counter' | 'gauge' | 'histogram'

/** What was measured, in the text form of Prometheus (0.0.4). */
export function metricsText({ answers, renderings, kept, events, outOfDate }: Measured): string {
  const render = 'press_render_seconds'
  return [
    family('press_answers_total', 'counter', 'Pages sent to readers, by where they came from.', [
      ['press_answers_total{from="store"}', answers.hits],
      ['press_answers_total{from="rendering"}', answers.misses],
      ['press_answers_total{from="stale_copy"}', answers.stale],
    ]),
    family(render, 'histogram', 'How long Next took to render a page.', [
      ...renderings.classes.map(({ bound, count }): [string, number] => [
        `${render}_bucket{le="${bound}"}`,
        count,
      ]),
      [`${render}_bucket{le="+Inf"}`, renderings.count],
      [`${render}_sum`, renderings.seconds],
      [`${render}_count`, renderings.count],
    ]),
    single('press_render_failures_total', 'counter', 'Renderings that failed.', renderings.failed),
    single(
      'press_render_overtaken_total',
      'counter',
      'Renderings that a change overtook.',
      renderings.overtaken,
    ),
    single('press_renderings', 'gauge', 'Renderings under way or in line.', renderings.underWay),
    family('press_entries', 'gauge', 'Copies of pages and of files.', places(kept, 'entries')),
    family('press_bytes', 'gauge', 'Bytes of the copies.', places(kept, 'bytes')),
    single('press_events_total', 'counter', 'Changes that were heard of.', events.heard),
    single('press_events_hearing', 'gauge', '1 while changes are being heard.', Number(events.hearing)),
    single(
      'press_events_lag_seconds',
      'gauge',
      'Since the database last answered for changes.',
      round(events.lag),
    ),
    single('press_stale_entries', 'gauge', 'Copies in memory that are out of date.', outOfDate.count),
    single(
      'press_oldest_stale_seconds',
      'gauge',
      'For how long the oldest has been.',
      round(outOfDate.oldest),
    ),
  ].join('')
}

function places(kept: Measured['kept'], what: 'entries' | 'bytes'): [string, number][] {
  return (['memory', 'disk'] as const).flatMap((place) =>
    (['pages', 'files'] as const).map((kind): [string, number] => [
      `press_${what}{in="${place}",of="${kind}"}`,
      kept[place][kind][what],
    ]),
  )
}

const single = (name: string, kind: Kind, help: string, value: number) =>
  family(name, kind, help, [[name, value]])

const family = (name: string, kind: Kind, help: string, values: [string, number][]): string =>
  [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${kind}`,
    ...values.map(([label, value]) => `${label} ${value}`),
    '',
  ].join('\n')

const round = (seconds: number) => Math.round(seconds * 1000) / 1000
