import { randomBytes } from 'node:crypto'
import { Agent } from 'node:http'
import { paragraph } from '../documents'
import type { Heard } from './ask'
import { ask } from './ask'

/** What must never reach the public, all in one place: whoever finds `word` or `session` has found a leak. */
export type Canaries = {
  /** In drafts, forged headers and unknown parameters */
  word: string
  /** The cookie of an editor who is logged in, `name=value`, and its value */
  cookie: string
  session: string
  /** A news item that nobody has published, and one with a draft that is newer than what is public */
  draft: { id: string; path: string }
  newer: { id: string; path: string }
}

type Site = { url: string; adminEmail: string; adminPassword: string }

/** Logs in and writes the drafts that are looked for. */
export async function layCanaries({ url, adminEmail, adminPassword }: Site): Promise<Canaries> {
  const word = `kanareyka${randomBytes(6).toString('hex')}`
  const port = Number(new URL(url).port)
  const agent = new Agent({ keepAlive: true })
  const headers: Record<string, string> = {
    host: new URL(url).host,
    origin: new URL(url).origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
  }
  const order = async (method: string, path: string, body?: object): Promise<Heard> => {
    const sent = body ? { body: JSON.stringify(body) } : {}
    const answer = await ask(port, { method, path: `/api${path}`, headers, ...sent }, agent)
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`)
    return answer
  }
  const login = await order('POST', '/users/login', { email: adminEmail, password: adminPassword })
  const cookie = login.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  headers.cookie = cookie

  const open = {
    language: 'az',
    otherLanguagePlan: 'never',
    summary: 'Hamı üçün açıqdır.',
    body: paragraph('Bunu hər kəs oxuya bilər.'),
  }
  const write = async (title: string, slug: string, more: object) => {
    const made = await order('POST', '/news?draft=true&depth=0&locale=az', { ...open, title, slug, ...more })
    return JSON.parse(made.body).doc.id as string
  }
  const secret = { summary: `Xülasə ${word}`, body: paragraph(`Mətn ${word}`) }
  const draftSlug = `qaralama-${word.slice(-12)}`
  const draft = await write(`Qaralama ${word}`, draftSlug, secret)
  const newer = await write('Açıq xəbər', `aciq-${word.slice(-12)}`, {})
  const published = await order('POST', `/news/${newer}/publish`, { withoutReview: 'Sınaq' })
  const form = `/news/${newer}?draft=true&depth=0&locale=az`
  const { base } = JSON.parse((await order('GET', form)).body)
  await order('PATCH', form, { title: `Düzəliş ${word}`, ...secret, base })
  agent.destroy()
  return {
    word,
    cookie,
    session: cookie.slice(cookie.indexOf('=') + 1),
    draft: { id: draft, path: `/az/xeberler/${draftSlug}` },
    newer: { id: newer, path: JSON.parse(published.body).paths.az },
  }
}
