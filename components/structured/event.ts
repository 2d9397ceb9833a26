import type { Event, Place, VirtualLocation } from 'schema-dts'
import { absolute } from '@/newsroom/addresses/paths'
import { bakuDay, isoWithOffset } from '@/newsroom/language/dates'
import type { EventCard, EventPage, EventTime, SiteFrame } from '@/newsroom/queries/shapes'
import { agencyId } from './agency'
import { partner } from './organisation'
import { speaker } from './person'
import type { Site } from './place'
import { idOf, imageOf } from './place'

const attendance = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const

/** What took place as planned is "scheduled" in the words of schema.org. */
const status = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
  'took-place': 'https://schema.org/EventScheduled',
} as const

/** Moments with Baku's offset; days alone where the event states no hour. */
function days({ start, end, wholeDays }: EventTime) {
  const written = wholeDays ? bakuDay : isoWithOffset
  return { startDate: written(start), ...(end ? { endDate: written(end) } : {}) }
}

/** An event that an item is about. */
export const eventNamed = (site: Site, card: EventCard): Event => ({
  '@type': 'Event',
  name: card.title.text,
  ...days(card),
  eventStatus: status[card.status],
  ...(card.href ? { '@id': idOf(site, card.href, 'event'), url: absolute(site.siteUrl, card.href) } : {}),
  ...(card.place ? { location: { '@type': 'Place', name: card.place.text } } : {}),
})

function locations(page: EventPage, address: string): (Place | VirtualLocation)[] {
  const online: VirtualLocation = { '@type': 'VirtualLocation', url: page.registrationLink ?? address }
  const named = page.place ?? page.address
  const place: Place[] = named
    ? [
        {
          '@type': 'Place',
          name: named.text,
          ...(page.address ? { address: page.address.text } : {}),
        },
      ]
    : []
  return page.format === 'in-person' ? place : page.format === 'online' ? [online] : [...place, online]
}

/** An event, with its place, its programme and who arranged it. */
export function event(frame: SiteFrame, page: EventPage): Event {
  const address = absolute(frame.siteUrl, page.path)
  const hosts = page.partners.filter(({ role }) => role === 'host' || role === 'co-organiser')
  const image = imageOf(frame, page.gallery[0] ?? null)
  return {
    '@type': 'Event',
    '@id': idOf(frame, page.path, 'event'),
    name: page.title.text,
    url: address,
    inLanguage: page.title.lang,
    ...days(page),
    eventStatus: status[page.status],
    eventAttendanceMode: attendance[page.format],
    location: locations(page, address),
    organizer: hosts.length > 0 ? hosts.map((host) => partner(frame, host)) : { '@id': agencyId(frame) },
    ...(page.summary ? { description: page.summary.text } : {}),
    ...(image ? { image } : {}),
    ...(page.programme.length > 0 ? { performer: page.programme.map((one) => speaker(frame, one)) } : {}),
  }
}
