import { paragraph } from '../../support/documents'
import type { Newsroom } from './newsroom'
import { editor } from './newsroom'

/** An editor of the newsroom who writes one item and publishes it again and again, through the press as from a desk. */
export class Editor {
  readonly #api: string
  readonly #headers: Record<string, string>
  #item = ''

  constructor({ whole }: Pick<Newsroom, 'whole'>) {
    this.#api = `${whole.url}/api`
    this.#headers = { 'content-type': 'application/json', origin: whole.url, 'sec-fetch-site': 'same-origin' }
  }

  async logIn(): Promise<void> {
    const answer = await this.#ask('POST', '/users/login', editor)
    this.#headers.cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  }

  /** Writes an item and publishes it. @returns its path */
  async publishFirst(title: string): Promise<string> {
    const item = {
      language: 'az',
      otherLanguagePlan: 'never',
      title,
      summary: 'Ölçmək üçün.',
      body: paragraph('Bu xəbər ölçmək üçündür.'),
    }
    const made = await this.#ask('POST', '/news?draft=true&depth=0&locale=az', item)
    this.#item = ((await made.json()) as { doc: { id: string } }).doc.id
    return (await this.publish()).paths.az
  }

  /** Saves another title as a draft. */
  async retitle(title: string): Promise<void> {
    const path = `/news/${this.#item}?draft=true&depth=0&locale=az`
    const { base } = (await (await this.#ask('GET', path)).json()) as { base: string }
    await (await this.#ask('PATCH', path, { title, base })).arrayBuffer()
  }

  publish = async () =>
    (
      await this.#ask('POST', `/news/${this.#item}/publish`, { withoutReview: 'measured' })
    ).json() as Promise<{ paths: { az: string } }>

  async #ask(method: string, path: string, body?: object): Promise<Response> {
    const answer = await fetch(this.#api + path, {
      method,
      headers: this.#headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
}
