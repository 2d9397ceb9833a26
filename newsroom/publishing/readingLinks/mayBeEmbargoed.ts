import type { PayloadRequest } from 'payload'
import type { StoredDocument } from '../documents'
import { readStandings } from '../review/readStanding'
import { needsSecondPerson } from '../review/secondPerson'
import { isOpen } from '../review/states'

/** Whether the press may read an item before its time, and the time at which it goes out where one is set (ISO). */
export interface Embargo {
  may: boolean
  dueAt: string | null
}

/**
 * The press is shown what will go out and not what is being written: the newest version is approved or waits for its
 * time, nothing of the item is public yet, and it has an address to come out at. Where one person is the whole office,
 * any saved draft will do.
 * @param item as it was last saved
 */
export async function mayBeEmbargoed(req: PayloadRequest, item: StoredDocument): Promise<Embargo> {
  const standing = (await readStandings(req, [item.id])).get(item.id)
  if (!standing) return { may: false, dueAt: null }
  const { state, publicState, release } = standing
  const isReady = state === 'scheduled' || isOpen('schedule', state, await needsSecondPerson(req))
  const isPublic = publicState === 'published' || publicState === 'withdrawn'
  return { may: isReady && !isPublic && Boolean(item.slug), dueAt: release?.dueAt ?? null }
}
