import type { PayloadRequest, Where } from 'payload'
import type { PublishableCollection } from './publishable'

const most = 20

/** Where public documents name an entry of the register, by the entry's collection. */
const citations: Partial<
  Record<PublishableCollection, Partial<Record<PublishableCollection, readonly string[]>>>
> = {
  people: {
    news: ['participations.person'],
    events: ['programme.person'],
    appointments: ['person'],
  },
  organisations: {
    news: ['organisations.organisation'],
    events: ['organisations.organisation'],
    appointments: ['organisation'],
    organisations: ['parent', 'successor'],
    projects: ['organisations.organisation'],
    documents: ['issuer'],
  },
  events: { news: ['event'] },
  projects: { news: ['projects'], events: ['projects'] },
  documents: { news: ['documents'], events: ['documents'] },
  topics: { news: ['topics'] },
}

type Words = Partial<Record<string, string | null>> | string | null | undefined

/** What a document is called, in the language of the desk if it has a name there. */
function nameOf(document: Record<string, unknown>, language: string): string {
  const words = (document.title ?? document.name ?? document.office) as Words
  if (typeof words === 'string') return words
  return words?.[language] ?? words?.az ?? words?.en ?? String(document.id)
}

/** Names of the public documents that cite an entry of the register, at most twenty of each kind. */
export async function citingItems(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
): Promise<string[]> {
  const names: string[] = []
  for (const [citing, paths] of Object.entries(citations[collection] ?? {})) {
    const naming = paths.map((path): Where => ({ [path]: { equals: id } }))
    const { docs } = await req.payload.find({
      collection: citing as PublishableCollection,
      where: { and: [{ or: naming }, { _status: { equals: 'published' } }] },
      locale: 'all',
      depth: 0,
      limit: most,
      pagination: false,
      overrideAccess: true, // counts, does not show
      req,
    })
    names.push(...docs.map((doc) => nameOf(doc as unknown as Record<string, unknown>, req.i18n.language)))
  }
  return names
}
