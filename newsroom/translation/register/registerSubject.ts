import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { otherLocale, referenceLocale } from '../../language/locales'
import type { StoredDocument } from '../../publishing/documents'
import type { LocalizedCollection } from '../../publishing/publishable'
import { holdDocument, newestVersion } from '../../publishing/versions/newest'
import { readVersions } from '../../publishing/versions/read'
import { newestOf } from '../pair/newest'
import { publicationsOf } from '../pair/publications'
import { readSegments } from '../pair/stored'
import type { Reading, Subject } from '../pair/subject'
import { neededPublications, textsOf } from '../pair/subject'
import { compose, withWords, wordsOfText } from '../segments/compose'
import { identify } from '../segments/identify'
import { writeInline } from '../segments/inline'
import { isRunningText } from '../segments/nodes'
import type { Segment } from '../segments/ofNews'
import { withoutPlaceholders } from '../segments/placeholders'
import type { LocalizedPlace } from './localizedPlaces'
import { localizedPlaces, withValueAt } from './localizedPlaces'
import { placesOfEntry } from './segmentsOfEntry'

interface Entry {
  collection: LocalizedCollection
  id: string
  /** Of the words that are written */
  language: Locale
}

interface EntryReading extends Reading {
  document: StoredDocument
}

const says = ({ text }: Segment): boolean => text.trim() !== ''

/**
 * A register entry whose words are translated into its other language: names, offices, descriptions. It has one state
 * for both languages and no facts of its own; only words in the language that is not the reference can be stale.
 */
export function registerSubject(req: PayloadRequest, { collection, id, language }: Entry): Subject {
  const from = otherLocale(language)
  const fields = req.payload.collections[collection].config.flattenedFields
  const sourceSegments = (document: Record<string, unknown>): Segment[] =>
    placesOfEntry(fields, document, from, req.i18n).filter(says)
  const translationsOf = (document: Record<string, unknown>, segments: Segment[]): Map<string, string> =>
    textsOf(placesOfEntry(fields, document, language, req.i18n, { language: from, segments }))

  const read = async (): Promise<EntryReading> => {
    const { document, version } = await newestOf(req, collection, id)
    const target = { collection, id, language }
    const stored = await readSegments(req, target)
    const publications = await publicationsOf(req, collection, id)
    const segments = sourceSegments(document)
    const isFollowing = language !== referenceLocale
    const wanted = isFollowing ? neededPublications(publications, stored, segments) : []
    const last = publications.at(-1)
    const versions = await readVersions(req, collection, id, [
      ...new Set([...wanted, ...(last ? [last] : [])].map(({ version }) => version)),
    ])
    const textsOfVersion = (version: string | undefined): Map<string, string> | null => {
      const found = version === undefined ? undefined : versions.get(version)
      return found ? textsOf(sourceSegments(found.version)) : null
    }
    return {
      target,
      mode: 'translated',
      source: { id, language: from, title: titleOf(document, from) },
      targetTitle: titleOf(document, language),
      token: {
        version,
        publication: last?.number ?? 0,
      },
      segments,
      translations: translationsOf(document, segments),
      stored,
      // Words that were written before the desk were looked at together when the entry came out last.
      baseTexts: isFollowing ? textsOfVersion(last?.version) : null,
      published: wanted.flatMap((publication) => {
        const texts = textsOfVersion(publication.version)
        return texts ? [{ publication, texts }] : []
      }),
      newestSeverity: 'normal',
      document,
    }
  }

  return {
    hold: () => holdDocument(req, collection, id),
    read,
    write: async (reading, segment, translation) => {
      const { document } = asEntry(reading)
      const { path, value } = valueFor(
        localizedPlaces(fields, document),
        segment,
        translation,
        from,
        language,
      )
      await writeEntry(req, { collection, id, language }, path, value)
      const { document: written } = await newestOf(req, collection, id)
      return Object.assign({}, reading, {
        document: written,
        translations: translationsOf(written, reading.segments),
      })
    },
    withStored: (reading, stored) => ({ ...reading, stored }),
    textsAt: async (version) => {
      const found = (await readVersions(req, collection, id, [version])).get(version)
      return found ? textsOf(sourceSegments(found.version)) : null
    },
    countFacts: () => Promise.resolve(0),
    facts: () => Promise.resolve([]),
  }
}

function asEntry(reading: Reading): EntryReading {
  if (!('document' in reading)) throw new TypeError('This is no reading of a register entry.')
  return reading as EntryReading
}

function titleOf(document: Record<string, unknown>, language: Locale): string {
  const name = document.title ?? document.name ?? document.office
  const said = typeof name === 'object' && name !== null ? (name as Record<string, unknown>)[language] : name
  return typeof said === 'string' ? said : ''
}

/** Where the words of a segment stand in its entry, and what stands there with these words in it. */
function valueFor(
  places: LocalizedPlace[],
  { key, marks }: Segment,
  translation: string,
  from: Locale,
  to: Locale,
): { path: string[]; value: unknown } {
  const place = places.find(({ path }) => key === path.join('.') || key.startsWith(`${path.join('.')}.`))
  if (!place) throw new TypeError(`No field holds the segment ${key}.`)
  const { path, field, words } = place
  if (field.type !== 'richText') {
    writeInline(translation, []) // refuses placeholders: a plain field has none
    return { path, value: withoutPlaceholders(translation) }
  }
  const inner = key.slice(path.join('.').length + 1)
  const isField = /\.(alt|caption|title)$/.test(inner)
  const said = isField ? withoutPlaceholders(translation) : writeInline(translation, translation ? marks : [])
  const own = identify(words[to], null, words[from])
  const changed = isRunningText(own) ? withWords(own, inner, said) : null
  if (changed) return { path, value: changed }
  const source = words[from]
  if (!isRunningText(source)) throw new TypeError(`The source of ${key} is no running text.`)
  return { path, value: compose(source, new Map([...wordsOfText(own), [inner, said]])) }
}

async function writeEntry(
  req: PayloadRequest,
  { collection, id, language }: Entry,
  path: string[],
  value: unknown,
): Promise<void> {
  const { locale } = req
  const common = { collection, id, locale: language, draft: true, depth: 0, user: req.user, req } as const
  // As a form in this language would send it: rows with their numbers, and the words of this language alone.
  const form = (await req.payload.findByID({ ...common, overrideAccess: false })) as unknown
  const base = await newestVersion(req, collection, id)
  const data = { ...withValueAt(form as Record<string, unknown>, path, value), base }
  await req.payload.update({ ...common, data: data as never, overrideAccess: false })
  req.locale = locale
}
