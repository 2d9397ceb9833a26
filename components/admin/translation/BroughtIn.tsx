import { Button } from '@payloadcms/ui'
import type { ImportReport, ReportedUnit } from '@/newsroom/translation/exchange/report'
import { Dialog } from '../Dialog'
import { useDeskWords } from '../deskWords'
import { useAtDesk } from './atDesk'
import { exchangeWords } from './exchangeWords'
import { wordsAlone } from './sourcePieces'

const fates = [
  'take',
  'unchanged',
  'empty',
  'older',
  'changedHere',
  'unfinished',
  'refused',
  'gone',
  'unknown',
] as const
/** What somebody has to look at is listed word by word; the rest is only counted. */
const listed = ['older', 'changedHere', 'unfinished', 'refused', 'gone', 'unknown'] as const

/** What became of a file that came back from another program. */
export function BroughtIn({ report, onClose }: { report: ImportReport; onClose: () => void }) {
  const say = useDeskWords(exchangeWords)
  return (
    <Dialog heading={say.report} onClose={onClose} wide>
      {report.documents.some(({ isOlder }) => isOlder) && <p className="desk-advice">{say.isOlder}</p>}
      {report.warnings.map((warning) => (
        <p key={warning} className="desk-advice">
          {warning}
        </p>
      ))}
      <ul>
        {fates
          .filter((fate) => report.counts[fate] > 0)
          .map((fate) => (
            <li key={fate}>
              {say.fates[fate]}: <strong>{report.counts[fate]}</strong>
            </li>
          ))}
      </ul>
      {listed
        .filter((fate) => report[fate].length > 0)
        .map((fate) => (
          <section key={fate}>
            <h3>
              {say.fates[fate]} ({report[fate].length})
            </h3>
            <Units units={report[fate]} />
          </section>
        ))}
      <div className="desk-dialog__actions">
        <Button id="close-report" margin={false} onClick={onClose}>
          {say.close}
        </Button>
      </div>
    </Dialog>
  )
}

function Units({ units }: { units: readonly ReportedUnit[] }) {
  const say = useDeskWords(exchangeWords)
  const { from, to } = useAtDesk()
  return (
    <table className="desk-compare">
      <thead>
        <tr>
          <th scope="col">{say.inFile}</th>
          <th scope="col">{say.here}</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ id, line, source, translation, here, reasons }) => (
          <tr key={`${id} ${line}`}>
            <td>
              <small>
                {say.line} {line}
              </small>
              <div lang={from}>{wordsAlone(source)}</div>
              <div lang={to}>{wordsAlone(translation)}</div>
              {reasons.map((reason) => (
                <div key={reason} className="desk-refusal">
                  {reason}
                </div>
              ))}
            </td>
            <td>
              {here && (
                <>
                  <div lang={from}>{wordsAlone(here.source)}</div>
                  <div lang={to}>{wordsAlone(here.translation)}</div>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
