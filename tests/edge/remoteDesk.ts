import { withBase } from '../support/base'
import { accepted } from '../support/documents'
import type { Answer, Body, Browser } from '../support/rest'

/**
 * A person at the desk of a running newsroom, over the network.
 * @param url where it answers
 * @param origin the address of the site, if that is another
 */
export async function logInAt(url: string, email: string, password: string, origin = url): Promise<Browser> {
  const nobody = deskOf(url, origin, null)
  const answer = await nobody.post('/users/login', { email, password })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`${email} cannot log in: ${answer.text}`)
  return deskOf(url, origin, cookie)
}

/** Makes the office one in which one person publishes: what is tried here is what comes after. */
export async function officeOfOneAt(desk: Browser): Promise<void> {
  accepted(await desk.post('/globals/site?locale=az&depth=0', { secondPerson: false }))
}

function deskOf(url: string, origin: string, cookie: string | null): Browser {
  const send: Browser['send'] = async (method, path, { body, headers } = {}) => {
    const isForm = body instanceof FormData
    const answer = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        origin,
        ...(cookie && { cookie }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    return read(answer)
  }
  return {
    cookie,
    language: 'en',
    send,
    get: (path, sent) => send('GET', path, sent),
    post: (path, body, sent) => send('POST', path, { body, ...sent }),
    patch: async (path, body, sent) =>
      send('PATCH', path, {
        body: await withBase({ get: (from) => send('GET', from) }, path, body),
        ...sent,
      }),
    delete: (path, sent) => send('DELETE', path, sent),
  }
}

async function read(answer: Response): Promise<Answer> {
  const text = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json') && text !== ''
  return {
    status: answer.status,
    headers: answer.headers,
    body: isJson ? (JSON.parse(text) as Body) : {},
    text,
  }
}
