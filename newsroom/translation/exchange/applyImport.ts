import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { SegmentProblem } from '../checks/problem'
import { error } from '../checks/problem'
import type { Desk } from '../desk'
import type { ImportPlan, Placed } from './planImport'
import { saveMany, saveUnit } from './saveUnits'

/** What the refusal of a save says, in the language of the person: which placeholder, which limit. */
function problemsOf({ message, status, data }: APIError): SegmentProblem[] {
  const { problems } = (data ?? {}) as { problems?: { code: string; message: string }[] }
  const said = problems ?? [{ code: `refused-${status}`, message }]
  return said.map((one) => error(one.code, one.message, one.message))
}

/** Documents one after the other, each with its units. */
const byDesk = (units: readonly Placed[]): Map<Desk, Placed[]> => Map.groupBy(units, ({ desk }) => desk)

/**
 * Saves what a plan takes: what cannot be saved is listed, and the rest is saved all the same. What a colleague wrote in
 * this moment is listed as changed here.
 */
export async function applyImport(req: PayloadRequest, plan: ImportPlan): Promise<ImportPlan> {
  const done: ImportPlan = { ...plan, changedHere: [...plan.changedHere], refused: [...plan.refused] }
  const failed = new Set<Placed>()
  for (const [desk, units] of byDesk(plan.take)) {
    const saved = new Set(await saveMany(req, desk, units))
    for (const placed of units.filter((one) => !saved.has(one))) {
      try {
        await saveUnit(req, placed)
      } catch (refusal) {
        if (!(refusal instanceof APIError)) throw refusal
        failed.add(placed)
        if (refusal.status === 409) done.changedHere.push(placed)
        else done.refused.push({ ...placed, problems: problemsOf(refusal) })
      }
    }
  }
  return { ...done, take: plan.take.filter((placed) => !failed.has(placed)) }
}
