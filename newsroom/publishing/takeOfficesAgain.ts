import type { PayloadRequest } from 'payload'
import { referenceLocale } from '../language/locales'
import { latestOf } from './documents'
import type { ParticipationRow } from './freezeOffices'
import { officesOfTheDay } from './officesOfTheDay'
import { inTransaction } from './transaction'
import { holdDocument } from './versions/newest'

/**
 * "Take from the register again": the offices and ranks of the item's day as the register has them now, saved
 * as a draft. The public page keeps the old words until the draft is published.
 */
export const takeOfficesAgain = ({ req, id }: { req: PayloadRequest; id: string }): Promise<{ id: string }> =>
  inTransaction(req, async () => {
    await holdDocument(req, 'news', id)
    const item = await latestOf(req, 'news', id)
    const rows = ((item.participations as ParticipationRow[] | null) ?? []).map((row) => ({
      ...row,
      shown: null,
    }))
    const fresh = await officesOfTheDay(
      req,
      'news',
      { ...item, participations: rows },
      new Date().toISOString(),
    )
    await req.payload.update({
      collection: 'news',
      id,
      draft: true,
      data: fresh as never,
      locale: referenceLocale,
      depth: 0,
      overrideAccess: true, // what a row shows is nobody's to write by hand
      req,
    })
    return { id }
  })
