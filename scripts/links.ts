/** npm run links: looks at every link of everything public now, as happens each night, and prints what is wrong. */
import { env } from '@/env'
import { checkAllLinks } from '@/newsroom/jobs/links/checkLinks'
import { withConnection } from './postgres/connect'
import { program } from './process/program'

await program((life) =>
  withConnection(env.databaseUrl ?? '', async (client) => {
    const settings = { ...env.linkCheck, siteUrl: env.siteUrl }
    const query = (statement: string, values?: unknown[]) => client.query(statement, values)
    const { links, visited } = await checkAllLinks(query, settings, life.signal)
    const { rows } = await query(
      `select kind, nights, address, coalesce(detail, status::text, '') as detail, collection, document_id
        from broken_links order by dangerous desc, kind, address`,
    )
    for (const row of rows) console.log(Object.values(row).join('\t'))
    console.log(
      `Looked at ${links} links, of which ${visited} addresses on other sites; wrong: ${rows.length}.`,
    )
    return 0
  }),
)
