import type { PayloadRequest } from 'payload'
import { recordInAudit } from './audit/record'
import type { Problem } from './refused'

/** What a publisher may send out all the same, with a reason (checks/items/translated). */
const overridable: readonly string[] = ['untranslated', 'stale-major']

/**
 * Parts the problems of a publication into those that stand, and those that a reason passes.
 * @param reason as typed; blank is none
 */
export function passedByReason(
  problems: readonly Problem[],
  reason: string | null | undefined,
): { standing: Problem[]; passed: Problem[] } {
  const mayPass = (reason ?? '').trim() !== ''
  const passes = ({ code }: Problem) => mayPass && overridable.includes(code)
  return {
    standing: problems.filter((one) => !passes(one)),
    passed: problems.filter(passes),
  }
}

/** Keeps who sent a translation out that was not whole, and why. Nothing where it was. */
export async function recordUntranslated(
  req: PayloadRequest,
  document: { id: string; language: string | null },
  passed: readonly Problem[],
  reason: string | null | undefined,
): Promise<void> {
  if (passed.length === 0) return
  await recordInAudit(req, {
    action: 'published-untranslated',
    collection: 'news',
    documentId: document.id,
    language: document.language,
    details: { reason: (reason ?? '').trim(), problems: passed.map(({ code }) => code) },
  })
}
