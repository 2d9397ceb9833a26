import { addressesIn } from '../support/siteCrawl'

/**
 * How long pages take to be made, measured against a running site with the sample content:
 * `npm run bench -- http://localhost:3000 [times]`. Give the address of Next itself to measure rendering alone.
 * The aim is a median under 60 ms for item, list and person on two idle cores.
 */
const [origin = 'http://localhost:3000', times = '60'] = process.argv.slice(2)

const fetched = async (path: string) => {
  const started = performance.now()
  const text = await (await fetch(origin + path)).text()
  return { text, took: performance.now() - started }
}

const list = '/en/news'
const person = '/en/people/vusal-huseynov'
const item = addressesIn((await fetched(person)).text).find((address) => address.startsWith(`${list}/`))
const pages = { item, list, person, home: '/en', people: '/en/people', search: '/en/search?q=migration' }

for (const [name, path] of Object.entries(pages)) {
  if (!path) throw new Error(`${person} links to no item: is the sample content loaded?`)
  for (let warm = 0; warm < 15; warm += 1) await fetched(path)
  const took: number[] = []
  for (let n = 0; n < Number(times); n += 1) took.push((await fetched(path)).took)
  took.sort((a, b) => a - b)
  const at = (share: number) => `${(took[Math.floor(took.length * share)] ?? 0).toFixed(1)} ms`
  console.log(name.padEnd(8), `median ${at(0.5)}`, `of ten nine ${at(0.9)}`, path)
}
