import { useDocumentInfo } from '@payloadcms/ui'
import { useDeskWords } from '../deskWords'
import { placeOf, putUp } from '../noticeBoard'
import { useFreshDocument } from '../useFreshDocument'
import { useSaveDraft } from '../useSaveDraft'
import { savingWords } from './savingWords'

/** Whether nobody is logged in any more; false where the server does not say. */
async function hasSessionEnded(): Promise<boolean> {
  const answer = await fetch('/api/users/me').catch(() => null)
  if (!answer?.ok) return false
  return ((await answer.json()) as { user?: unknown }).user === null
}

/**
 * After a save that Payload's form gave up with a message that fades: asks once more and finds out why, to say it
 * where it stays. A save that was only not answered is done by it; the server takes the same twice for once.
 * @returns how to: whether it is saved now, and whether it is worth trying again by itself
 */
export function useSecondTry(): () => Promise<{ saved: boolean; silent: boolean }> {
  const say = useDeskWords(savingWords)
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo()
  const saveDraft = useSaveDraft()
  const readAgain = useFreshDocument()
  const place = placeOf(collectionSlug, id)

  return async () => {
    const outcome = id ? await saveDraft() : null
    if (outcome?.done) {
      await readAgain({ isPublic: Boolean(hasPublishedDoc), hasDraft: true })
      return { saved: true, silent: false }
    }
    const silent = outcome?.status === 0 || !navigator.onLine
    if (silent) putUp(place, { tone: 'refused', text: say.notSaved, remark: say.kept })
    else if (await hasSessionEnded()) {
      const link = { href: '/admin/login', text: say.logIn }
      putUp(place, { tone: 'refused', text: say.sessionEnded, remark: say.keptHere, link })
    } else if (outcome && !outcome.conflict) {
      putUp(place, { tone: 'refused', text: outcome.message, problems: outcome.problems })
    }
    return { saved: false, silent }
  }
}
