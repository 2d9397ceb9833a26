import { NextFailure } from '../next/failure'
import type { Press, Visit } from '../parts'
import { answerAsset } from './asset'
import { refuse } from './refuse'
import { isPassed } from './renderFile'
import { sendPage } from './sendPage'

/**
 * Answers the address of a picture or document of an item: from what is kept, so that readers of a kept page see
 * its pictures whatever happens behind. A part of a kept file (Range) is not cut out: it is sent whole, as RFC 9110
 * 14.2 allows.
 */
export async function answerMedia(press: Press, visit: Visit): Promise<void> {
  const { request, response, path, signal } = visit
  if (!visit.clean || path.endsWith('/')) return refuse(press, visit, 400)
  try {
    const { age, ...shown } = await press.store.files.get(path, signal)
    if (isPassed(shown.page)) return await answerAsset(press, visit)
    sendPage(press, 'media', request, response, shown, age)
  } catch (error) {
    if (signal.aborted) return
    if (!(error instanceof NextFailure)) throw error
    refuse(press, visit, error.status)
  }
}
