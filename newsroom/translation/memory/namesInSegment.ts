import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import type { CompiledRegister } from '../../names/mentions/compileRegister'
import { compileRegister } from '../../names/mentions/compileRegister'
import { findKnown } from '../../names/mentions/findMentions'
import type { Mention, MentionType } from '../../names/mentions/mention'
import { compiledRegister } from '../../publishing/namesInText/compiledRegister'
import type { PublishableCollection } from '../../publishing/publishable'
import { stampOf } from '../../publishing/sameNames/stampOf'
import { runStatement } from '../../publishing/statements'
import type { Cited } from './calledNow'
import { calledNow, keyOf } from './calledNow'
import { plainWords } from './plainWords'
import type { Suggestion } from './suggestion'

const collectionOf: Record<MentionType, PublishableCollection> = {
  ...{ person: 'people', organisation: 'organisations', project: 'projects', document: 'documents' },
}

/**
 * Names of people, organisations, projects, documents and events that stand in a segment, with what the register calls
 * them in the other language ({@link calledNow}). Where several may be meant, each is offered.
 */
export async function namesInSegment(
  req: PayloadRequest,
  { from, to, text }: { from: Locale; to: Locale; text: string },
): Promise<Suggestion[]> {
  const plain = plainWords(text)
  const entries = findKnown(plain, from, await compiledRegister(req)).flatMap((mention) =>
    meant(mention).map((id) => ({ collection: collectionOf[mention.type], id, surface: mention.surface })),
  )
  const events = findKnown(plain, from, await compiledEvents(req)).flatMap((mention) =>
    meant(mention).map((id) => ({ collection: 'events' as const, id, surface: mention.surface })),
  )
  const found: (Cited & { surface: string })[] = [...entries, ...events]
  const names = await calledNow(req, found, to)
  const first = new Map(found.toReversed().map((one) => [keyOf(one), one]))
  return [...first.values()].toReversed().flatMap((one) => {
    const translation = names.get(keyOf(one))
    if (!translation) return []
    const { collection, id, surface: source } = one
    return [
      {
        ...{ kind: 'name' as const, percent: 100, source, translation, diff: [] },
        from: { collection, id, title: translation },
      },
    ]
  })
}

const meant = ({ id, candidates = [] }: Mention): string[] =>
  id === null ? candidates.map((one) => one.id) : [id]

const keptEvents = new WeakMap<Payload, { stamp: string; compiled: CompiledRegister }>()

/** Titles of events are found as those of projects are: word by word, whatever ends the last one. */
async function compiledEvents(req: PayloadRequest): Promise<CompiledRegister> {
  const stamp = await stampOf(req, 'events')
  const last = keptEvents.get(req.payload)
  if (last?.stamp === stamp) return last.compiled
  const rows = await runStatement(
    req,
    sql`select e.id, max(l.version_title) filter (where l._locale = 'az') as az,
        max(l.version_title) filter (where l._locale = 'en') as en
      from events e join _events_v v on v.parent_id = e.id and v.latest
      join _events_v_locales l on l._parent_id = v.id
      where e.deleted_at is null group by e.id`,
  )
  const compiled = compileRegister({
    ...{ people: [], organisations: [], documents: [] },
    projects: rows.map(({ id, az, en }) => ({
      ...{ id: String(id), names: { az: titled(az), en: titled(en) }, variants: [] },
    })),
  })
  keptEvents.set(req.payload, { stamp, compiled })
  return compiled
}

const titled = (title: unknown): string | null =>
  typeof title === 'string' && title.trim() !== '' ? title : null
