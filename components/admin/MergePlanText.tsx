import type { MergePlan, Side } from '@/newsroom/publishing/merging/plan'
import { useDeskWords } from './deskWords'
import { mergeWords } from './mergeWords'

/** Both entries side by side, and what merging them will change. */
export function MergePlanText({ plan, headingId }: { plan: MergePlan; headingId: string }) {
  const say = useDeskWords(mergeWords)
  const { merged, remaining, uses, variants, addresses, refusal } = plan
  const rows: [string, (side: Side) => string | null | undefined][] = [
    [say.nameAz, ({ names }) => names.az],
    [say.nameEn, ({ names }) => names.en],
    [say.variants, (side) => side.variants.join(', ')],
  ]
  return (
    <>
      <h3 id={headingId}>{say.plan}</h3>
      <table className="desk-sides">
        <thead>
          <tr>
            <td />
            <th scope="col">{say.goes}</th>
            <th scope="col">{say.stays}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, of]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{of(merged) || '—'}</td>
              <td>{of(remaining) || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refusal ? (
        <p className="desk-refusal">{refusal}</p>
      ) : (
        <ul>
          <li>{say.uses(uses.total, uses.inPublic)}</li>
          {variants.length > 0 && <li>{say.taken(variants.join(', '))}</li>}
          {addresses.map(({ from, to }) => (
            <li key={from}>{say.redirect(from, to)}</li>
          ))}
          <li>{say.trash}</li>
        </ul>
      )}
    </>
  )
}
