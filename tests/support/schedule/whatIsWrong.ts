import type { ScheduleNewsroom } from './scheduleNewsroom'

interface Outcome {
  title: string
  release: string
  status: string
  versions: number
  events: number
  lines: number
}

const outcomes = `
  select n.title, r.state as release, n._status as status,
    (select count(*)::int from _news_v v where v.parent_id = n.id and v.version__status = 'published') as versions,
    (select count(*)::int from press_events e where e.document_id = n.id and e.action = 'publish') as events,
    (select count(*)::int from audit a where a.document_id = n.id and a.action = 'published') as lines
  from releases r join news n on n.id = r.news_id where r.state <> 'cancelled'`

/** Items that are not out exactly once: one version, one event, one line in the log, one mail. Empty when all is well. */
export async function whatIsWrong(newsroom: ScheduleNewsroom): Promise<object[]> {
  const rows = await newsroom.sql<Outcome>(outcomes)
  const mails = mailsByTitle(newsroom)
  return rows
    .map((row) => ({ ...row, mails: mails.get(row.title)?.size ?? 0 }))
    .filter(
      ({ release, status, versions, events, lines, mails: sent }) =>
        release !== 'out' ||
        status !== 'published' ||
        versions !== 1 ||
        events !== 1 ||
        lines !== 1 ||
        sent !== 1,
    )
}

/** The numbers of the mails about each item: one that was tried twice is the same mail. */
function mailsByTitle({ mails }: ScheduleNewsroom): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { source } of mails) {
    const number = /^Message-ID: (.*)$/im.exec(source)?.[1]?.trim() ?? ''
    const words = decoded(source)
    const title = /Planlaşdırılmış xəbər \d+ [0-9a-f-]{36}/.exec(words)?.[0]
    if (title) found.set(title, (found.get(title) ?? new Set()).add(number))
  }
  return found
}

/** The text of a mail, out of either encoding in which mails carry letters that are not English. */
function decoded(source: string): string {
  const [head = '', ...rest] = source.split(/\r?\n\r?\n/)
  const body = rest.join('\n\n')
  if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
