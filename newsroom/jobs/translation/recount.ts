import type { Task } from 'graphile-worker'
import { countingRules, recountTranslations } from '@/newsroom/translation/overview/recountTranslations'
import type { OpenNewsroom } from '../releases/letOut'

export const recountTranslationsJob = 'recount-translations'

/**
 * Counts how every translation stands, where that was never done by the rules of this program: after an update that
 * brought the list, or other rules. Asked for at each start of a worker; mostly there is nothing to do.
 */
export const recountTask =
  (open: OpenNewsroom): Task =>
  async (_payload, { query, logger }) => {
    const { rowCount } = await query('select 1 from translations_counted where rules = $1', [countingRules])
    if (rowCount) return
    const counted = await recountTranslations(await open())
    logger.info(`counted how ${counted} documents stand in their languages`)
  }
