import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterOperationHook } from 'payload'
import { runStatement } from '@/newsroom/publishing/statements'
import { staffOf } from '../access/roles'

interface Item {
  id: string
  story?: string | null
  otherLanguage?: string
  planOfOther?: string | null
}

interface Other {
  id: string
  story: string
  status: string
  state: string | null
  plan: string | null
}

/**
 * Tells for each item shown at the desk whether its other language is published, withdrawn, removed, a draft or missing, and
 * what was planned there for this one, so that both documents show it: one question for a whole list, and none for a
 * visitor's page.
 */
export const showOtherLanguage: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if ((operation !== 'find' && operation !== 'findByID') || !staffOf(req) || !result) return result
  const { docs } = result as { docs?: Item[] }
  const items = docs ?? [result as unknown as Item]
  const stories = [...new Set(items.flatMap((item) => item.story ?? []))]
  if (stories.length === 0) return result
  const others = (await runStatement(
    req,
    sql`select n.id, n.story, n._status as status, n.state, v.version_other_language_plan as plan
      from news n left join _news_v v on v.parent_id = n.id and v.latest
      where n.deleted_at is null and n.story in (${sql.join(
        stories.map((story) => sql`${story}`),
        sql`, `,
      )})`,
  )) as unknown as Other[]
  for (const item of items) {
    const other = others.find((one) => one.story === item.story && one.id !== item.id)
    item.otherLanguage = other ? standing(other) : 'missing'
    item.planOfOther = other?.plan ?? null
  }
  return result
}

/** A withdrawn item is public too, and says so; a removed one is more than a draft, since its address says 410. */
const standing = ({ status, state }: Other): string =>
  (status === 'published' ? state === 'withdrawn' : state === 'removed') ? String(state) : status
