'use client'

import { useDeskWords } from '../deskWords'
import { Field } from '../Field'
import { useStaff } from '../staff'
import { dashboardWords } from './dashboardWords'

/** For administrators: the audit log of some days as a file. A plain form, so that the browser keeps what it loads. */
export function AuditFile({ today }: { today: string }) {
  const say = useDeskWords(dashboardWords)
  const staff = useStaff()
  if (staff?.role !== 'administrator') return null
  return (
    <details className="desk-invite">
      <summary>{say.audit}</summary>
      <form action="/api/audit.csv" method="get" className="desk-form">
        <p>{say.auditHint}</p>
        <div className="desk-invite__fields">
          <Field label={say.auditFrom}>
            {(props) => (
              <input {...props} type="date" name="from" required defaultValue={`${today.slice(0, 8)}01`} />
            )}
          </Field>
          <Field label={say.auditTo}>
            {(props) => <input {...props} type="date" name="to" required defaultValue={today} />}
          </Field>
        </div>
        <button type="submit" className="desk-order">
          {say.auditTake}
        </button>
      </form>
    </details>
  )
}
