import type { Locale } from '../language/locales'
import { readHtml } from './cleaning/readHtml'
import { readText } from './cleaning/readText'
import { toHtml } from './cleaning/toHtml'
import type { EmbeddedPicture } from './reading/readDocx'
import { readFile } from './reading/readFile'
import type { Reader, Recognised } from './recognising/recognise'
import { recognise } from './recognising/recognise'

export interface ImportedFile {
  release: Recognised
  /** Those inside of the file; blocks name them `picture:1` … */
  pictures: EmbeddedPicture[]
}

/**
 * What a file is and says: read, cleaned and recognised; nothing is kept.
 * @throws RefusedFile with a sentence for its owner
 */
export async function importFile(name: string, bytes: Uint8Array, reader: Reader): Promise<ImportedFile> {
  const content = await readFile(name, bytes)
  if (content.form === 'html')
    return { release: recognise(readHtml(content.html), reader), pictures: content.pictures }
  const source = { blocks: readText(content.text), dropped: [], pageTitle: null, published: null }
  return { release: recognise(source, reader), pictures: [] }
}

/** What is told of an imported file, to a person or a program: plain values, with doubts in one language. */
export function told(file: string, release: Recognised, locale: Locale) {
  const { blocks, doubts, participations, organisations, projects, documents, ...rest } = release
  return {
    file,
    language: rest.language,
    kind: rest.kind,
    title: rest.title,
    date: rest.date,
    place: rest.place,
    event: rest.event,
    participations: participations.map(({ name, id, office, contribution, topic }) => ({
      name,
      id,
      office,
      contribution,
      topic,
    })),
    organisations: organisations.map(({ name, id, role }) => ({ name, id, role })),
    projects: projects.map(({ name, id }) => ({ name, id })),
    documents: documents.map(({ name, id }) => ({ name, id })),
    body: toHtml(blocks),
    dropped: rest.dropped,
    doubts: doubts.map((doubt) => doubt[locale]),
  }
}
