import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import { inTransaction } from '@/newsroom/publishing/transaction'
import { sample } from './content/sample'
import { loadDocuments } from './loading/documents'
import { loadEvents } from './loading/events'
import { loadHome } from './loading/home'
import { startLoading } from './loading/loading'
import { loadNews } from './loading/news'
import { loadOrganisations } from './loading/organisations'
import { loadPages } from './loading/pages'
import { loadAppointments, loadPeople } from './loading/people'
import { loadPictures } from './loading/pictures'
import { loadProjects } from './loading/projects'
import { loadSite } from './loading/site'
import { loadTopics } from './loading/topics'

/**
 * Fills an empty newsroom with the sample content, published through the same door as everything else, all of
 * it or nothing. Where any content exists, the trash included, nothing happens and the answer is false.
 * @param now the two coming events are put into the weeks after it
 */
export async function loadSampleContent(payload: Payload, now = new Date()): Promise<boolean> {
  const req = await createLocalReq({ locale: 'az' }, payload)
  return inTransaction(req, async () => {
    if (await hasContent(req)) return false
    const content = sample(now)
    const loading = startLoading(payload, req)
    await loadSite(loading, content.site)
    await loadOrganisations(loading, content.organisations)
    await loadDocuments(loading, content.documents)
    await loadProjects(loading, content.projects)
    await loadTopics(loading, content.topics)
    await loadPeople(loading, content.people)
    await loadAppointments(loading, content.appointments)
    await loadEvents(loading, content.events)
    await loadPictures(loading, content.pictures)
    await loadNews(loading, content.stories)
    await loadPages(loading, content.pages)
    await loadHome(loading, content.leading)
    return true
  })
}

async function hasContent(req: PayloadRequest): Promise<boolean> {
  for (const collection of publishableCollections) {
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
