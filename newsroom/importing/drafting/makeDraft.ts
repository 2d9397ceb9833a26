import type { PayloadRequest } from 'payload'
import type { ImportedFile } from '../importFile'
import type { RecognisedEvent } from '../recognising/event'
import type { Note } from '../recognising/notes'
import type { Recognised } from '../recognising/recognise'
import { certainFacts, fittingTitle, noonOf } from './draftFacts'
import { findEvent } from './findEvent'
import { takePictures } from './takePictures'
import { toRichText } from './toRichText'

export interface Drafted {
  id: string
  /** What came up while the draft was made */
  doubts: Note[]
}

/**
 * Makes a draft of an imported file, with the rights of who is logged in and no others. What is certain is linked;
 * the rest the desk proposes. The caller opens the transaction.
 */
export async function makeDraft(req: PayloadRequest, { release, pictures }: ImportedFile): Promise<Drafted> {
  const { language, blocks } = release
  const taken = await takePictures(req, { blocks, pictures, locale: language })
  const event = release.event && (await eventOf(req, release, release.event))
  const { id } = await req.payload.create({
    collection: 'news',
    data: {
      language,
      kind: release.kind,
      title: fittingTitle(release.title),
      body: toRichText(blocks, (source) => taken.ids.get(source) ?? null),
      place: release.place?.slice(0, 200) ?? null,
      originalDate: noonOf(release.date),
      event,
      ...certainFacts(release),
      state: 'draft',
      significance: 'normal',
    } as never,
    locale: language,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { id, doubts: taken.doubts }
}

/** The event in the register, or a draft of it where the text says on which day it began. */
async function eventOf(
  req: PayloadRequest,
  release: Recognised,
  event: RecognisedEvent,
): Promise<string | null> {
  const known = await findEvent(req, event, release.language)
  if (known || !event.start) return known
  const { participations: _news, ...links } = certainFacts(release)
  const { id } = await req.payload.create({
    collection: 'events',
    data: {
      title: event.name.slice(0, 250),
      kind: event.kind,
      start: noonOf(event.start),
      end: event.days && event.days > 1 ? noonOf(lastDay(event.start, event.days)) : null,
      wholeDays: true,
      place: release.place?.slice(0, 200) ?? null,
      ...(event.format ? { format: event.format } : {}),
      ...links,
    } as never,
    locale: release.language,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return id
}

function lastDay(first: string, days: number): string {
  const date = new Date(`${first}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days - 1)
  return date.toISOString().slice(0, 10)
}
