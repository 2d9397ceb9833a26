import config from '@payload-config'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { getPayload, handleEndpoints } from 'payload'
import { withBase } from './base'

/**
 * The newsroom of this test file, on its own database. Close it with `destroy()` at the end of the file. It is one in
 * which one person publishes; `askForSecond` makes it one in which another has to approve first.
 */
export async function openNewsroom(): Promise<Payload> {
  const payload = await getPayload({ config, disableOnInit: true })
  payload.logger.level = 'silent' // refusals are what these tests ask for
  await askForSecond(payload, false)
  return payload
}

/** Turns the second person on or off, past the desk, so that no press event is written. */
export async function askForSecond(payload: Payload, needed: boolean): Promise<void> {
  const { pool } = payload.db as unknown as PostgresAdapter
  const { rowCount } = await pool.query('update site set second_person = $1', [needed])
  if (!rowCount) await pool.query('insert into site (id, second_person) values (uuidv7(), $1)', [needed])
}

export interface Answer {
  status: number
  headers: Headers
  /** What JSON says, or null when the answer is none. */
  body: Body
  text: string
}

/** The parts of Payload's answers that tests look at. */
export interface Body {
  [key: string]: unknown
  id?: string
  doc?: Body
  docs?: Body[]
  errors?: { message: string; data?: { problems?: { field: string; code: string; message: string }[] } }[]
}

interface Sent {
  body?: unknown
  headers?: Record<string, string>
}

const origin = 'http://localhost:3000'

/** A browser at the desk: it keeps one person's cookie and sends what browsers send. */
export class Browser {
  constructor(
    /** `name=value`, as the login set it; none for a visitor. */
    readonly cookie: string | null = null,
    readonly language: 'az' | 'en' = 'en',
  ) {}

  get = (path: string, sent?: Sent) => this.send('GET', path, sent)
  post = (path: string, body?: unknown, sent?: Sent) => this.send('POST', path, { body, ...sent })
  /** A change as a form of the desk sends it: of a document with drafts, with the version that the form has read. */
  patch = async (path: string, body?: unknown, sent?: Sent) =>
    this.send('PATCH', path, { body: await withBase(this, path, body), ...sent })
  delete = (path: string, sent?: Sent) => this.send('DELETE', path, sent)

  /** One request to the REST API in this process, through everything that a request from outside goes through. */
  async send(method: string, path: string, { body, headers }: Sent = {}): Promise<Answer> {
    const isForm = body instanceof FormData
    const request = new Request(`${origin}/api${path}`, {
      method,
      headers: {
        Accept: 'application/json',
        'Accept-Language': this.language,
        'Sec-Fetch-Site': 'same-origin',
        ...(method === 'GET' ? {} : { Origin: origin }),
        ...(this.cookie ? { Cookie: this.cookie } : {}),
        ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    return read(await handleEndpoints({ config, request }))
  }
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') && text !== ''
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? (JSON.parse(text) as Body) : {},
    text,
  }
}

/** Logs a person in as the login form does. @throws when the desk does not let them in. */
export async function logIn(email: string, password: string, language: 'az' | 'en' = 'en'): Promise<Browser> {
  const answer = await new Browser().post('/users/login', { email, password })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (answer.status !== 200 || !cookie) throw new Error(`${email} cannot log in: ${answer.text}`)
  return new Browser(cookie, language)
}
