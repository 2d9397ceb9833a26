import type { Locale } from '../../newsroom/language/locales'
import { locales } from '../../newsroom/language/locales'
import { known } from '../e2e/pageKinds'
import { addressesIn } from '../support/siteCrawl'

/**
 * How long every page kind takes to be made, measured against a running site with the sample content:
 * `npm run bench:render -- http://localhost:3000 [times]`. Give the address of Next itself to measure rendering
 * alone. Pages of generated news are measured too where `npm run bench:fill` wrote some. The aim is a median under
 * 60 ms on two idle cores.
 */
const [origin = 'http://localhost:3000', times = '60'] = process.argv.slice(2)

const fetched = async (path: string) => {
  const started = performance.now()
  const answer = await fetch(origin + path)
  const text = await answer.text()
  return { text, status: answer.status, took: performance.now() - started }
}

const generated = {
  az: { person: '/az/sexsler/person-1', topic: '/az/movzular/topic-1', project: '/az/layiheler/project-1' },
  en: { person: '/en/people/person-1', topic: '/en/topics/topic-1', project: '/en/projects/project-1' },
}
const newsOf = { az: '/az/xeberler', en: '/en/news' }

/** Every page kind of the sample content, and what generated news fills, by name. */
async function pagesOf(locale: Locale): Promise<Record<string, string>> {
  const { missing: _missing, components: _components, ...sample } = known[locale]
  const linked = addressesIn((await fetched(sample.person)).text)
  const item = linked.find((address) => address.startsWith(`${newsOf[locale]}/`))
  if (!item) throw new Error(`${sample.person} links to no item: is the sample content loaded?`)
  const pages = { ...sample, item }
  if ((await fetched(generated[locale].person)).status !== 200) return pages
  const filled = {
    ...generated[locale],
    organisation: sample.organisation.replace(/[^/]+$/, 'organisation-1'),
    'two filters': `${newsOf[locale]}?topic=topic-1&year=2019`,
  }
  return {
    ...pages,
    ...Object.fromEntries(Object.entries(filled).map(([name, path]) => [`${name}, filled`, path])),
  }
}

for (const locale of locales) {
  for (const [name, path] of Object.entries(await pagesOf(locale))) {
    for (let warm = 0; warm < 15; warm += 1) await fetched(path)
    const took: number[] = []
    for (let n = 0; n < Number(times); n += 1) took.push((await fetched(path)).took)
    took.sort((a, b) => a - b)
    const at = (share: number) => `${(took[Math.floor(took.length * share)] ?? 0).toFixed(1)} ms`
    console.log(name.padEnd(20), `median ${at(0.5)}`, `of ten nine ${at(0.9)}`, path)
  }
}
