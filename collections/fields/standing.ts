import type { CollectionAfterOperationHook, SelectField } from 'payload'
import type { Standing } from '@/newsroom/publishing/review/readStanding'
import { readStandings } from '@/newsroom/publishing/review/readStanding'
import { staffOf } from '../access/roles'
import { options, words } from './words'

/**
 * How a document stands towards the public, for lists of the desk. Payload (3.90.1) shows one that was taken
 * down as changed since its publication, because an older version of it was published.
 */
export const standing = (): SelectField => ({
  name: 'standing',
  type: 'select',
  virtual: true,
  options: options({
    published: words('Dərc olunub', 'Published'),
    changed: words('Dərc olunub, yeni qaralaması var', 'Published, with a newer draft'),
    withdrawn: words('Geri götürülüb', 'Withdrawn'),
    removed: words('Saytdan çıxarılıb', 'Removed'),
    submitted: words('Yoxlamada', 'Under review'),
    approved: words('Təsdiqlənib', 'Approved'),
    scheduled: words('Dərc vaxtı təyin edilib', 'Scheduled'),
    unreviewed: words('Yoxlanılmadan dərc olunub', 'Published without review'),
    draft: words('Qaralama', 'Draft'),
  }),
  label: words('Saytda', 'On the site'),
  admin: { condition: () => false, disableListFilter: true, disableBulkEdit: true, readOnly: true },
})

interface Latest {
  id: string
  _status?: string
  standing?: string
}

interface Stored {
  id: string
  _status: string
  state?: string | null
}

/** Tells it for each document of a list of latest versions: one question for the whole list, none for visitors. */
export const showStanding: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  const ofDrafts = 'draft' in args && args.draft === true
  if ((operation !== 'find' && operation !== 'findByID') || !ofDrafts || !staffOf(req) || !result)
    return result
  const { docs } = result as { docs?: Latest[] }
  const latest = (docs ?? [result as unknown as Latest]).filter(({ _status }) => _status)
  if (latest.length === 0) return result
  const stored = await req.payload.db.find<Stored>({
    collection: collection.slug,
    where: { id: { in: latest.map(({ id }) => id) } },
    pagination: false,
    limit: 0,
    select: { _status: true, ...(collection.slug === 'news' ? { state: true } : {}) },
    req,
  })
  const byId = new Map(stored.docs.map((doc) => [doc.id, doc]))
  const ids = latest.map(({ id }) => id)
  const onTheWay = collection.slug === 'news' ? await readStandings(req, ids) : new Map<string, Standing>()
  for (const document of latest)
    document.standing = wayOf(onTheWay.get(document.id)) ?? standingOf(document, byId.get(document.id))
  return result
}

/** What a news item waits for, which says more than what is public meanwhile; null where it waits for nothing. */
function wayOf(standing: Standing | undefined): string | null {
  if (!standing) return null
  const { state, unreviewed } = standing
  if (state === 'submitted' || state === 'approved' || state === 'scheduled') return state
  return unreviewed && state === 'published' ? 'unreviewed' : null
}

function standingOf({ _status }: Latest, stored: Stored | undefined): string {
  if (stored?._status !== 'published') return stored?.state === 'removed' ? 'removed' : 'draft'
  if (stored.state === 'withdrawn') return 'withdrawn'
  return _status === 'draft' ? 'changed' : 'published'
}
