/** In milliseconds: who means "now" publishes now. */
export const shortestNotice = 5 * 60_000
/** In months, as GOV.UK's Content Publisher has it: a typed year that is wrong is not waited for. */
export const longestNotice = 14

/** The same months later, at most; for the limit of what can be scheduled. */
export function latestDue(now: Date): Date {
  const latest = new Date(now)
  latest.setUTCMonth(latest.getUTCMonth() + longestNotice)
  return latest
}
