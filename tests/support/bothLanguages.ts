import type { LocalizedCollection } from '@/newsroom/publishing/publishable'
import { makeDraft, publishIt, saveDraft } from './documents'
import type { Browser } from './rest'

type Data = Record<string, unknown>

/** Publishes an entry of the register, or a page, with its words in both languages. @returns its id */
export async function publishInBoth(
  desk: Browser,
  collection: LocalizedCollection,
  az: Data,
  en: Data,
): Promise<string> {
  const id = await makeDraft(desk, collection, az)
  await saveDraft(desk, collection, id, en, 'en')
  await publishIt(desk, collection, id)
  return id
}

/** Publishes a person whose name is written the same way in both languages. @returns its id */
export const publishPerson = (desk: Browser, given: string, family: string, more: Data = {}) =>
  publishInBoth(desk, 'people', { given, family, ...more }, { given, family })
