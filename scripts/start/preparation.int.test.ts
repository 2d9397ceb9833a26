import { beforeAll, describe, expect, it } from 'vitest'
import type { Environment } from '@/env'
import { withConnection } from '../postgres/connect'
import { whatIsToDo } from './preparation'

let url: string
const settings = (more: Partial<Environment> = {}) => ({
  databaseUrl: undefined,
  sampleContent: undefined,
  ...more,
})
const sql = (query: string) => withConnection(url, (client) => client.query(query))

beforeAll(async () => {
  const { env } = await import('@/env')
  url = env.databaseUrl ?? ''
})

describe('a database at the start', () => {
  it('needs everything when it is new', async () => {
    const empty = new URL(url)
    empty.pathname = '/postgres'
    expect(await whatIsToDo(settings(), empty.href)).toEqual(['migrate', 'sample', 'admin'])
  })

  it('needs sample content and an administrator when only its tables are made', async () => {
    expect(await whatIsToDo(settings(), url)).toEqual(['sample', 'admin'])
  })

  it('is not filled with samples when it is somebody’s own, unless that is asked for', async () => {
    expect(await whatIsToDo(settings({ databaseUrl: url }), url)).toEqual(['admin'])
    expect(await whatIsToDo(settings({ databaseUrl: url, sampleContent: true }), url)).toEqual([
      'sample',
      'admin',
    ])
  })

  it('is not filled with samples again when somebody works with it and has emptied it', async () => {
    await sql(
      "insert into users (id, name, email, hash) values (uuidv7(), 'Aysel', 'aysel@example.org', 'x')",
    )
    expect(await whatIsToDo(settings(), url)).toEqual([])
  })

  it('is refused when a newer program has changed it', async () => {
    await sql("insert into payload_migrations (id, name, batch) values (uuidv7(), '20991231_later', 9)")
    await expect(whatIsToDo(settings(), url)).rejects.toThrow('The database is newer than this program')
  })
})
