import { formatDate } from '@/newsroom/language/dates'
import { useDeskLanguage, useDeskWords } from './deskWords'
import type { ImportAnswer, Named } from './importWords'
import { importWords } from './importWords'

/** What was recognised in a file, what to look at, and what was left out. */
export function ImportReport({ report }: { report: ImportAnswer['report'] }) {
  const say = useDeskWords(importWords)
  const language = useDeskLanguage()
  const { title, date, place, event, doubts, dropped } = report
  const list = (entries: Named[]) =>
    entries.map(({ name, id }) => (id ? name : `${name} (${say.notInRegister})`)).join(', ')
  const rows: [string, string | null][] = [
    [say.title, title],
    [say.date, date && formatDate(date, 'date', language)],
    [say.place, place],
    [say.event, event && `${event.name}${event.days ? `, ${say.days(event.days)}` : ''}`],
    [say.people, list(report.participations)],
    [say.organisations, list(report.organisations)],
    [say.projects, list(report.projects)],
    [say.documents, list(report.documents)],
  ]
  return (
    <>
      <table className="desk-sides">
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value || say.notSaid}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {doubts.length > 0 && (
        <>
          <h3>{say.doubts}</h3>
          <ul>
            {[...new Set(doubts)].map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </>
      )}
      {dropped.length > 0 && (
        <details className="desk-import__dropped">
          <summary>{say.dropped(dropped.length)}</summary>
          <ul>
            {[...new Set(dropped)].map((piece) => (
              <li key={piece}>{piece}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
