import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { likeness } from '../../names/likeness'
import type { RecognisedEvent } from '../recognising/event'

const day = 24 * 3_600_000

/** From here on two names of events are taken for one; tried on retellings of the same event. */
const alike = 0.8

/**
 * The event of the register that a text tells of: of the same kind on the same day, or of nearly the same name. Null
 * where there is none or more than one, since a wrong event says wrong things of everybody who is in it.
 */
export async function findEvent(
  req: PayloadRequest,
  { kind, name, start }: RecognisedEvent,
  locale: Locale,
): Promise<string | null> {
  const noon = start ? Date.parse(`${start}T12:00:00+04:00`) : null
  const { docs } = await req.payload.find({
    collection: 'events',
    where: noon
      ? {
          start: {
            greater_than: new Date(noon - day / 2).toISOString(),
            less_than: new Date(noon + day / 2).toISOString(),
          },
        }
      : { kind: { equals: kind } },
    locale,
    draft: true,
    depth: 0,
    limit: 200,
    sort: '-start',
    pagination: false,
    select: { title: true, kind: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const named = docs.filter(({ title }) => title && likeness(title, name) >= alike)
  const found = noon ? [...named, ...docs.filter((event) => event.kind === kind)] : named
  const ids = [...new Set(found.map(({ id }) => id))]
  return ids.length === 1 ? (ids[0] ?? null) : null
}
