import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { inTransaction } from '@/newsroom/publishing/transaction'
import { sample } from './content/sample'
import { loadEvents } from './loading/events'
import { startLoading } from './loading/loading'
import { loadNews } from './loading/news'
import { loadOrganisations } from './loading/organisations'
import { loadAppointments, loadPeople } from './loading/people'
import { loadPictures } from './loading/pictures'
import { loadSite } from './loading/site'

/**
 * Fills an empty newsroom with the sample content, published through the same door as everything else, all of
 * it or nothing. Where any content exists, the trash included, nothing happens and the answer is false.
 * @param now the two coming events are put into the weeks after it
 */
export async function loadSampleContent(payload: Payload, now = new Date()): Promise<boolean> {
  const req = await createLocalReq({ locale: 'az' }, payload)
  return inTransaction(req, async () => {
    if (await hasContent(req)) return false
    const { organisations, people, appointments, events, pictures, stories, site } = sample(now)
    const loading = startLoading(payload, req)
    await loadSite(loading, site)
    await loadOrganisations(loading, organisations)
    await loadPeople(loading, people)
    await loadAppointments(loading, appointments)
    await loadEvents(loading, events)
    await loadPictures(loading, pictures)
    await loadNews(loading, stories)
    return true
  })
}

async function hasContent(req: PayloadRequest): Promise<boolean> {
  for (const collection of ['news', 'events', 'people', 'organisations', 'appointments'] as const) {
    const { totalDocs } = await req.payload.count({
      collection,
      trash: true,
      overrideAccess: true, // counts what exists, whoever may see it
      req,
    })
    if (totalDocs > 0) return true
  }
  return false
}
