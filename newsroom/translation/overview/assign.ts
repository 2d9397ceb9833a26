import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'
import type { Locale } from '../../language/locales'
import { actorOf, recordInAudit } from '../../publishing/audit/record'
import type { PublishableCollection } from '../../publishing/publishable'
import { runStatement } from '../../publishing/statements'
import { inTransaction } from '../../publishing/transaction'
import { AssignmentRefused } from './refused'
import { tellOfTranslation } from './tellOfTranslation'

export interface Assignment {
  req: PayloadRequest
  collection: PublishableCollection
  /** Of the source or of the translation */
  id: string
  language: Locale
  /** Null takes it from whoever has it */
  assignee: string | null
  /** Whether the person may give it to others; who may not takes what is free, and gives back their own */
  mayGive: boolean
}

export interface Person {
  id: string
  name: string
}

/** Roles that write every language; a translator writes those that were given to them. */
const writing = ['administrator', 'publisher', 'press-officer']

/** Who may write words of a language, by name. */
export async function assigneesOf(req: PayloadRequest, language: Locale): Promise<Person[]> {
  const rows = await runStatement(
    req,
    sql`select u.id, coalesce(u.name, u.email) as name from users u
      where u.role::text in (${sql.join(
        writing.map((role) => sql`${role}`),
        sql`, `,
      )})
        or (u.role::text = 'translator' and exists
          (select from users_languages l where l.parent_id = u.id and l.value::text = ${language}))
      order by name, u.id`,
  )
  return rows.map(({ id, name }) => ({ id: String(id), name: String(name) }))
}

/**
 * Gives a translation to somebody, who is told of it unless they took it themselves. The caller has checked that the
 * person may see it.
 * @throws NotFound where nothing is translated there; AssignmentRefused where the assignee may not write the language, or
 *   the person may not give away what they want to
 */
export const assign = ({
  req,
  collection,
  id,
  language,
  assignee,
  mayGive,
}: Assignment): Promise<{ assignee: Person | null }> =>
  inTransaction(req, async () => {
    const [row] = await runStatement(
      req,
      sql`select source_id, target_id, assignee_id from translations
        where collection = ${collection} and language = ${language} and (source_id = ${id} or target_id = ${id}) for update`,
    )
    if (!row) throw new NotFound(req.t)
    const me = actorOf(req).id
    const holder = row.assignee_id === null ? null : String(row.assignee_id)
    if (!mayGive && (holder ?? me) !== me) throw new AssignmentRefused(req, 'taken')
    if (!mayGive && assignee !== null && assignee !== me) throw new AssignmentRefused(req, 'onlyYourself')
    const person =
      assignee === null ? null : (await assigneesOf(req, language)).find((one) => one.id === assignee)
    if (person === undefined) throw new AssignmentRefused(req, 'notTheirs')
    if (holder === (person?.id ?? null)) return { assignee: person }
    const sourceId = String(row.source_id)
    await runStatement(
      req,
      sql`update translations set assignee_id = ${person?.id ?? null}, assignee_name = ${person?.name ?? null},
          assigned_at = case when ${person !== null} then now() end, due_told = null, change_told_at = null,
          rejection_told_at = null
        where collection = ${collection} and source_id = ${sourceId} and language = ${language}`,
    )
    await recordInAudit(req, {
      action: 'translation-assigned',
      collection,
      documentId: String(row.target_id ?? sourceId),
      language,
      details: { assignee: person?.name ?? null },
    })
    if (person && person.id !== me)
      await tellOfTranslation(req, 'assigned', { collection, sourceId, language })
    return { assignee: person }
  })
