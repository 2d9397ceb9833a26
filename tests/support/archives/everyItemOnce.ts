import { readFileSync } from 'node:fs'
import type { ArchiveNewsroom } from './archiveNewsroom'
import type { OldItem } from './oldItems'

interface Stored {
  legacy_address: string
  id: string
  language: 'az' | 'en'
  slug: string
  story: string
  state: string
  _status: string
  versions: number
  remembered: number
  told: number
}

/**
 * What is wrong with what became of an archive; nothing, when every line is public exactly once: one document with
 * one version, remembered once, paired, its old address leading to it, and the press told of both once.
 */
export async function whatIsWrong(newsroom: ArchiveNewsroom): Promise<string[]> {
  const lines = readFileSync(newsroom.archive, 'utf8')
    .trim()
    .split('\n')
    .map((line): OldItem => JSON.parse(line))
  const stored = await newsroom.sql<Stored>(`
    with told as (
      select tag, count(*)::int as times from press_events, unnest(tags) as tag where collection = 'news' group by tag
    )
    select n.legacy_address, n.id, n.language, n.slug, n.story, n.state, n._status,
      (select count(*) from _news_v v where v.parent_id = n.id and v.latest)::int as versions,
      (select count(*) from imported_items i where i.news_id = n.id)::int as remembered,
      coalesce((select times from told where tag = 'news:' || n.id), 0) as told
    from news n`)
  const redirects = await newsroom.sql<{ from: string; to: string; told: boolean }>(`
    with told as (select distinct unnest(tags) as tag from press_events)
    select "from", "to", 'address:' || "from" in (select tag from told) as told from redirects`)
  const [counted] = await newsroom.sql<{ versions: number; remembered: number; links: number }>(`
    select (select count(*) from _news_v)::int as versions, (select count(*) from imported_items)::int as remembered,
      (select count(*) from news_organisations)::int as links`)
  const wrong: string[] = []
  const expected = (what: string, count: number | undefined, wanted = lines.length) => {
    if (count !== wanted) wrong.push(`${what}: ${count} instead of ${wanted}`)
  }
  expected('documents', stored.length)
  expected('versions', counted?.versions)
  expected('remembered items', counted?.remembered)
  expected('redirects', redirects.length)
  expected('stories', new Set(stored.map(({ story }) => story)).size, lines.length / 2)
  expected('links to the host', counted?.links)
  for (const { url } of lines) {
    const items = stored.filter(({ legacy_address }) => legacy_address === url)
    const [item] = items
    if (!item || items.length !== 1) {
      wrong.push(`${url}: ${items.length} documents`)
      continue
    }
    const { versions, remembered, told } = item
    if (versions !== 1 || remembered !== 1 || told !== 1)
      wrong.push(`${url}: ${versions} latest versions, remembered ${remembered} times, told ${told} times`)
    if (item.state !== 'published' || item._status !== 'published') wrong.push(`${url} is not public`)
    const redirect = redirects.find(({ from }) => from === new URL(url).pathname)
    const at = `/${item.language}/${item.language === 'az' ? 'xeberler' : 'news'}/${item.slug}`
    if (redirect?.to !== at) wrong.push(`${url} leads to ${redirect?.to} instead of ${at}`)
    if (redirect && !redirect.told) wrong.push(`nobody was told of the redirect of ${url}`)
  }
  return wrong
}
