import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { foldedWords } from '../../names/likeness'
import { findMentions } from '../../names/mentions/findMentions'
import type { Mention, MentionType } from '../../names/mentions/mention'
import { weightiest } from '../../names/mentions/said/role'
import type { Saying } from '../../names/mentions/saying'
import { sayings } from '../../names/mentions/sayings'
import { resembling } from '../sameNames/proposals'
import { compiledRegister } from './compiledRegister'
import { dayOfForm, officesOfPeople } from './meantPeople'
import type { Certainty, MeantEntry, NameProposal } from './proposal'
import { readRefused } from './refusedNames'
import { textOfForm } from './textOfForm'

/** A news item as it stands in the form, saved or not. */
export interface ItemInForm {
  /** Null before it is first saved */
  id: string | null
  language: Locale
  title?: unknown
  summary?: unknown
  body?: unknown
  originalDate?: string | null
  publishedAt?: string | null
  event?: string | null
  /** Ids of every entry that it links */
  linked: readonly string[]
  /** People in it who are not in the register */
  freeNames: readonly string[]
}

const collectionOf = { person: 'people', organisation: 'organisations', project: 'projects' } as const

/** What the text of an item names and the item does not link, each once, in the order of the text. */
export async function namesInText(req: PayloadRequest, item: ItemInForm): Promise<NameProposal[]> {
  const text = textOfForm(item)
  if (text === '') return []
  const mentions = findMentions(text, item.language, await compiledRegister(req))
  const said = sayings(text, item.language, mentions)
  const refused = item.id ? await readRefused(req, item.id) : new Set<string>()
  const linked = new Set(item.linked)
  const free = new Set(item.freeNames.map(folded))
  const open = grouped(mentions).filter(
    ({ key, all }) =>
      !refused.has(key) &&
      !all.some(({ id, candidates }) =>
        [id, ...(candidates ?? []).map((one) => one.id)].some((one) => one && linked.has(one)),
      ) &&
      !(all[0] && free.has(folded(all[0].name))),
  )
  const people = open.flatMap(({ all }) =>
    all.flatMap((mention) => (mention.type === 'person' ? idsOf(mention) : [])),
  )
  const officeOf = await officesOfPeople(req, [...new Set(people)], await dayOfForm(req, item), item.language)
  const proposals: NameProposal[] = []
  for (const { key, all } of open) {
    const [first] = all
    if (!first) continue
    const { type, name, surface } = first
    const part = partSaid(all, said)
    const entries: MeantEntry[] = entriesOf(all).map((entry) => ({
      ...entry,
      ...(type === 'person'
        ? officeOf(entry.id, part.saidOffice)
        : { office: null, appointment: null, isAnother: false }),
    }))
    const isNew = entries.length === 0
    proposals.push({
      ...{ key, type, name, surface, entries, ...part },
      certainty: certaintyOf(all, entries, part),
      alike:
        isNew && type !== 'document'
          ? await resembling(req, collectionOf[type], {
              id: '',
              names: { az: null, en: null, [item.language]: name },
              acronyms: [],
              variants: [],
            })
          : [],
    })
  }
  return proposals
}

const folded = (name: string): string => foldedWords(name).join(' ')

/** Mentions of one entry, of the same several entries, or of one new name, are one proposal. */
function grouped(mentions: readonly Mention[]): { key: string; all: Mention[] }[] {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const meant = idsOf(mention).toSorted().join(' ') || folded(mention.name)
    const key = `${mention.type}: ${meant}`
    groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  return [...groups].map(([key, all]) => ({ key, all }))
}

const idsOf = ({ id, candidates }: Mention): string[] => (id ? [id] : (candidates ?? []).map((one) => one.id))

const entriesOf = ([first]: readonly Mention[]): { id: string; name: string }[] =>
  first?.id
    ? [{ id: first.id, name: first.name }]
    : (first?.candidates ?? []).map(({ id, name }) => ({ id, name }))

type Part = Pick<NameProposal, 'contribution' | 'topic' | 'saidOffice' | 'role'>

/** Of several mentions the first that says what a person did tells it for all; of an organisation the weightiest part. */
function partSaid(all: readonly Mention[], said: readonly Saying[]): Part {
  const part: Part = { contribution: null, topic: null, saidOffice: null, role: null }
  for (const saying of said) {
    if (!all.includes(saying.mention)) continue
    if (saying.kind === 'organisation') part.role = weightiest([part.role, saying.role])
    else {
      part.contribution ??= saying.contribution
      part.topic ??= saying.topic
      part.saidOffice ??= saying.office
    }
  }
  return part
}

const hasPart: Record<MentionType, (part: Part) => boolean> = {
  person: ({ contribution }) => contribution !== null,
  organisation: ({ role }) => role !== null,
  project: () => true,
  document: () => true,
}

function certaintyOf(all: readonly Mention[], entries: readonly MeantEntry[], part: Part): Certainty {
  if (entries.length === 0) return 'new'
  if (entries.length > 1) return 'choose'
  if (entries[0]?.isAnother) return 'likely'
  const [first] = all
  if (!first || !all.some(({ confidence }) => confidence === 'certain')) return 'likely'
  return hasPart[first.type](part) ? 'certain' : 'part-unsaid'
}
