import { compose, wordsOfText } from '../../segments/compose'
import { isRunningText } from '../../segments/nodes'
import { galleryKeys, participationKeys, rowsOf } from '../../segments/rows'
import type { NewsFact } from './projection'

type Data = Record<string, unknown>

const byKey = (rows: Data[], keys: string[]): Map<string, Data> =>
  new Map(rows.map((row, at) => [keys[at] as string, row]))

const withoutId = ({ id: _id, shown: _shown, topic: _topic, ...row }: Data): Data => row

/** The picture of the source; its words stay when it is the same one, and are left for the translator otherwise. */
function pictureFrom(source: unknown, target: unknown): Data {
  const [from, to] = [(source ?? {}) as Data, (target ?? {}) as Data]
  const isSame = JSON.stringify(from.image ?? null) === JSON.stringify(to.image ?? null)
  const words = isSame ? { alt: to.alt ?? null, caption: to.caption ?? null } : { alt: null, caption: null }
  return { ...words, image: from.image ?? null, decorative: from.decorative ?? false }
}

/**
 * The fields of a translation that change when it takes one fact over from its source. Rows that stay keep the words
 * that were translated in them, and the office of the day that readers were shown.
 * @param peopleKeys of the translation's rows of speakers (segments/translatedRows.ts)
 */
export function takeFact(fact: NewsFact, source: Data, target: Data, peopleKeys: string[]): Data {
  switch (fact) {
    case 'leadImage':
      return { leadImage: pictureFrom(source.leadImage, target.leadImage) }
    case 'gallery': {
      const rows = rowsOf(source.gallery)
      const own = byKey(rowsOf(target.gallery), galleryKeys(rowsOf(target.gallery)))
      return {
        gallery: rows.map((row, at) => {
          const before = own.get(galleryKeys(rows)[at] as string)
          return { ...(before ? { id: before.id } : {}), ...pictureFrom(row, before) }
        }),
      }
    }
    case 'participations': {
      const rows = rowsOf(source.participations)
      const own = byKey(rowsOf(target.participations), peopleKeys)
      return {
        participations: rows.map((row, at) => {
          const before = own.get(participationKeys(rows)[at] as string)
          const words = before ? { id: before.id, topic: before.topic, shown: before.shown } : {}
          const freeName = before?.freeName ?? row.freeName
          return { ...withoutId(row), ...words, freeName }
        }),
      }
    }
    case 'organisations':
      return {
        organisations: rowsOf(source.organisations).map(({ organisation, role }) => ({ organisation, role })),
      }
    case 'text':
      return isRunningText(source.body) ? { body: compose(source.body, wordsOfText(target.body)) } : {}
    default:
      return { [fact]: source[fact] ?? null }
  }
}
