import type { PayloadRequest } from 'payload'
import type { ArchiveItem } from '@/newsroom/importing/archive/archiveItem'
import { dayOf, keyOf } from '@/newsroom/importing/archive/archiveItem'
import { readArchiveText, summaryOf } from '@/newsroom/importing/archive/readArchiveText'
import { certainFacts, fittingTitle } from '@/newsroom/importing/drafting/draftFacts'
import { toRichText } from '@/newsroom/importing/drafting/toRichText'
import type { FindNames } from '@/newsroom/importing/recognising/named'
import type { Recognised } from '@/newsroom/importing/recognising/recognise'
import { legacyPath } from '@/newsroom/publishing/legacyAddress'
import { publishImported } from '@/newsroom/publishing/publishImported'
import { remember, storyOfOther } from './importedItems'

export interface ReadLine {
  line: number
  item: ArchiveItem
}

export interface Taken {
  line: number
  paired: boolean
  undated: boolean
  /** Whether its old address leads to it; null where it had none */
  redirected: boolean | null
  links: number
  tags: string[]
}

interface Terms {
  findNames: FindNames
  publish: boolean
  /** The moment of the import: when an item came out that says nothing of it */
  now: string
}

/** Takes one item of an archive: written, paired with its other language and remembered, in the open transaction. */
export async function takeItem(req: PayloadRequest, { line, item }: ReadLine, terms: Terms): Promise<Taken> {
  const read = readArchiveText(item, terms.findNames)
  const story = await storyOfOther(req, item)
  const facts = certainFacts(read)
  const published = pastMoment(item, read, terms.now)
  const data = {
    language: item.locale,
    kind: read.kind,
    title: fittingTitle(read.title),
    slug: item.slug,
    summary: summaryOf(read.blocks) || fittingTitle(read.title),
    body: toRichText(read.blocks),
    place: read.place?.slice(0, 200) ?? null,
    publishedAt: published ?? (terms.publish ? terms.now : null),
    legacyAddress: item.url?.slice(0, 500) ?? null,
    significance: 'normal',
    ...facts,
    ...(story ? { story } : {}),
  }
  const written = terms.publish
    ? await publishImported(req, { ...data, publishedAt: data.publishedAt ?? terms.now })
    : await writeDraft(req, data)
  const named = [
    ...facts.participations.flatMap((row) => ('person' in row && row.person ? [row.person] : [])),
    ...facts.organisations.map(({ organisation }) => organisation),
    ...facts.projects,
    ...facts.documents,
  ]
  await remember(req, item, {
    key: keyOf(item),
    newsId: written.id,
    locale: item.locale,
    story: written.story,
    line,
    title: item.title,
    day: dayOf({ ...item, published }),
    eventKind: read.event?.kind ?? null,
    named,
  })
  return {
    line,
    paired: story !== null,
    undated: published === null,
    redirected: item.url ? legacyPath(item.url) !== null : null,
    links: named.length,
    tags: written.tags,
  }
}

/** When an item first came out, by the archive or by its own text; a moment that lies ahead is a mistake. */
function pastMoment(item: ArchiveItem, { date }: Recognised, now: string): string | null {
  const said = item.published ?? (date ? new Date(`${date}T12:00:00+04:00`).toISOString() : null)
  return said !== null && said <= now ? said : null
}

async function writeDraft(req: PayloadRequest, data: { language: 'az' | 'en'; [field: string]: unknown }) {
  const { id, story } = await req.payload.create({
    collection: 'news',
    data: { ...data, state: 'draft' } as never,
    locale: data.language,
    draft: true,
    depth: 0,
    overrideAccess: true, // the story that pairs two languages is nobody's to write by hand
    req,
  })
  return { id, story: String(story), tags: [] }
}
