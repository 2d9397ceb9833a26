import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'
import { isLocale, otherLocale } from '../../language/locales'
import { significanceOf } from '../../publishing/checks/checksOf'
import type { StoredDocument } from '../../publishing/documents'
import { readVersions } from '../../publishing/versions/read'
import { newestOf } from '../pair/newest'
import { publicationsOf } from '../pair/publications'
import type { Target } from '../pair/stored'
import { readSegments, wholeDocument } from '../pair/stored'
import type { Reading } from '../pair/subject'
import { neededPublications, textsOf } from '../pair/subject'
import { identify } from '../segments/identify'
import { placesOfNews, segmentsOfNews } from '../segments/ofNews'
import { idOf } from '../segments/rows'
import { keysOfTranslatedRows } from '../segments/translatedRows'

/** The reading of a news document, with both documents. */
export interface NewsPair extends Reading {
  targetDocument: StoredDocument
  sourceDocument: StoredDocument
  /** The source as the translation was begun from it; null when that is not known */
  base: StoredDocument | null
  /** Keys of the translation's rows of speakers */
  peopleKeys: string[]
}

interface Translation {
  source?: unknown
  sourceVersion?: string | null
  mode?: string | null
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * Reads a translation with its source. The rights of the person who asks were checked at the door.
 * @param id of the news document that is translated into
 * @throws NotFound where there is none, or it was never a translation
 */
export async function readNewsPair(req: PayloadRequest, id: string): Promise<NewsPair> {
  const { document: written } = await newestOf(req, 'news', id)
  const translation = (written.translation ?? {}) as Translation
  const sourceId = idOf(translation.source)
  const { language } = written
  if (!sourceId || !isLocale(language)) throw new NotFound(req.t)
  const { document: sourceDocument, version } = await newestOf(req, 'news', sourceId)
  // A text that was written before blocks had identities is the source's, block by block, where it has its shape.
  const targetDocument: StoredDocument = {
    ...written,
    body: identify(written.body, null, sourceDocument.body),
  }
  const target: Target = { collection: 'news', id, language }
  const stored = await readSegments(req, target)
  const publications = await publicationsOf(req, 'news', sourceId)
  const segments = segmentsOfNews(sourceDocument)
  const wanted = neededPublications(publications, stored, segments)
  const baseVersion = stored.get(wholeDocument)?.sourceVersion ?? translation.sourceVersion ?? null
  const versions = await readVersions(req, 'news', sourceId, [
    ...new Set([...wanted.map((one) => one.version), ...(baseVersion ? [baseVersion] : [])]),
  ])
  const base = (versions.get(baseVersion ?? '')?.version as StoredDocument | undefined) ?? null
  const documents = { targetDocument, sourceDocument, segments, stored }
  return {
    target,
    mode: translation.mode === 'translated' ? 'translated' : 'independent',
    source: {
      id: sourceId,
      language: isLocale(sourceDocument.language) ? sourceDocument.language : otherLocale(language),
      title: textOf(sourceDocument.title),
    },
    targetTitle: textOf(targetDocument.title),
    token: {
      version,
      publication: publications.at(-1)?.number ?? 0,
    },
    ...documents,
    ...wordsOf(documents),
    base,
    baseTexts: base && textsOf(segmentsOfNews(base)),
    published: wanted.flatMap((publication) => {
      const found = versions.get(publication.version)
      return found ? [{ publication, texts: textsOf(segmentsOfNews(found.version)) }] : []
    }),
    // Before the first publication nobody has read anything: every change is a normal one.
    newestSeverity: publications.length > 0 ? significanceOf(sourceDocument) : 'normal',
  }
}

/** The words of a translation, under the keys of its source. */
export function wordsOf({
  targetDocument,
  sourceDocument,
  segments,
  stored,
}: Pick<NewsPair, 'targetDocument' | 'sourceDocument' | 'segments' | 'stored'>): Pick<
  NewsPair,
  'translations' | 'peopleKeys'
> {
  const names = new Map(
    [...stored.values()].flatMap(({ key, translation }) => {
      const found = /^participations\.(.+)\.freeName$/.exec(key)
      return found ? [[found[1] as string, translation] as const] : []
    }),
  )
  const peopleKeys = keysOfTranslatedRows(targetDocument.participations, sourceDocument.participations, names)
  const translations = textsOf(placesOfNews(targetDocument, segments, peopleKeys))
  // A name that was only copied along with the row is not translated yet, whatever it looks like.
  for (const { key, kind, text } of segments)
    if (kind === 'free-name' && !stored.has(key) && translations.get(key) === text) translations.delete(key)
  return { translations, peopleKeys }
}
