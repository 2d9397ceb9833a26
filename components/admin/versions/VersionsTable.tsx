'use client'

import { deskMoment } from '@/newsroom/language/deskMoment'
import type { HistoryEntry } from '@/newsroom/publishing/versions/history'
import { useDeskWords } from '../deskWords'
import { versionWords } from './versionWords'

/** The two versions that are compared; null stands for a document before its first words. */
export interface Pair {
  from: string | null
  to: string
}

interface Props {
  versions: HistoryEntry[]
  pair: Pair
  onChoose: (choice: Partial<Pair>) => void
  onRestore?: (version: HistoryEntry) => void
}

/** The list of versions, from which two are chosen. */
export function VersionsTable({ versions, pair, onChoose, onRestore }: Props) {
  const say = useDeskWords(versionWords)
  return (
    <div className="desk-versions__list">
      <table>
        <thead>
          <tr>
            <th scope="col">{say.before}</th>
            <th scope="col">{say.after}</th>
            <th scope="col">{say.saved}</th>
            <th scope="col">{say.by}</th>
            <th scope="col">{say.seen}</th>
            {onRestore && <th scope="col">{say.restoreColumn}</th>}
          </tr>
        </thead>
        <tbody>
          {versions.map((version, at) => (
            <tr key={version.id}>
              <td>
                <input
                  type="radio"
                  name="desk-versions-from"
                  aria-label={say.chooseBefore(deskMoment(version.savedAt))}
                  checked={pair.from === version.id}
                  onChange={() => onChoose({ from: version.id })}
                />
              </td>
              <td>
                <input
                  type="radio"
                  name="desk-versions-to"
                  aria-label={say.chooseAfter(deskMoment(version.savedAt))}
                  checked={pair.to === version.id}
                  onChange={() => onChoose({ to: version.id })}
                />
              </td>
              <th scope="row">
                {deskMoment(version.savedAt)} {at === 0 && <small>({say.newest})</small>}
              </th>
              <td>{version.savedBy ?? say.newsroom}</td>
              <td>{seenText(version, say)}</td>
              {onRestore && (
                <td>
                  {at > 0 && (
                    <button
                      type="button"
                      className="desk-link"
                      aria-label={say.restoreThis(deskMoment(version.savedAt))}
                      onClick={() => onRestore(version)}
                    >
                      {say.restore}
                    </button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Say = ReturnType<typeof useDeskWords<typeof versionWords>>

const seenText = (version: HistoryEntry, say: Say): string =>
  version.public.length === 0
    ? say.never
    : version.public
        .map(({ begins, ends }) => `${deskMoment(begins)} – ${ends ? deskMoment(ends) : say.now}`)
        .join('; ')
