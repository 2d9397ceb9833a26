import { formatDate } from '@/newsroom/language/dates'
import type { Opening } from '@/newsroom/publishing/readingLinks/link'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { readingLinksWords } from './readingLinksWords'

/** Who opened a link: when, from which network, by which program; opened by whoever wants to know. */
export function ReadingLinkOpenings({ summary, openings }: { summary: string; openings: Opening[] }) {
  const say = useDeskWords(readingLinksWords)
  const language = useDeskLanguage()
  return (
    <details>
      <summary>{summary}</summary>
      <table className="desk-sides">
        <thead>
          <tr>
            {[say.time, say.from, say.with].map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {openings.map(({ at, address, browser }) => (
            <tr key={`${at} ${address}`}>
              <td>{formatDate(at, 'dateTime', language)}</td>
              <td>{address || say.unknown}</td>
              <td>{browser || say.unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
