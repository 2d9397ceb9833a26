import { useDeskWords } from '../deskWords'
import type { TermsReport } from './termsFileWords'
import { termsFileWords } from './termsFileWords'

/** What became of a file of terms: how many lines, then those that were refused and why, then those that were written. */
export function TermsReportTable({ done, refused }: TermsReport) {
  const say = useDeskWords(termsFileWords)
  const many = (outcome: string) => done.filter((line) => line.outcome === outcome).length
  const written = done.flatMap(({ line, source, outcome }) =>
    outcome === 'same' ? [] : [[line, source, say[outcome]] as const],
  )
  return (
    <>
      <p>{say.counts(many('added'), many('changed'), many('same'), refused.length)}</p>
      {refused.length > 0 && (
        <Lines
          caption={say.refused}
          headings={[say.line, say.reason]}
          rows={refused.map(({ line, reason }) => [line, reason])}
        />
      )}
      {written.length > 0 && (
        <Lines caption={say.written} headings={[say.line, say.term, say.outcome]} rows={written} />
      )}
    </>
  )
}

interface LinesProps {
  caption: string
  headings: readonly string[]
  rows: readonly (readonly [number, ...string[]])[]
}

function Lines({ caption, headings, rows }: LinesProps) {
  return (
    <table className="desk-sides">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([line, ...cells]) => (
          <tr key={line}>
            <th scope="row">{line}</th>
            {cells.map((cell, at) => (
              <td key={headings[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
