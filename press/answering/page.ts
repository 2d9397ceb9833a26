import type { IncomingMessage, ServerResponse } from 'node:http'
import { nowhere } from '@/newsroom/publishing/tags'
import { faultOfHost } from '../arrival/hosts'
import type { Shown } from '../keeping/pages'
import { furtherKey, pageKey } from '../key'
import { limits } from '../limits'
import { NextFailure } from '../next/failure'
import type { Press, Visit } from '../parts'
import { refuse } from './refuse'
import { send } from './send'
import { sendPage } from './sendPage'

/** Answers the address of a public page. */
export async function answerPage(press: Press, visit: Visit): Promise<void> {
  const { request, path, query, clean } = visit
  if ((request.url ?? '').length > limits.address) return refuse(press, visit, 400)
  const plain = path.length > 1 ? path.replace(/\/$/, '') : path
  const asked = pageKey(plain, query)
  if ('malformed' in asked) return refuse(press, visit, 400)
  if (visit.kind === 'unknown') return show(press, visit, nowhere, plain)
  if (!clean || path.endsWith('/')) {
    return send(press, visit, 308, { location: asked.key, 'cache-control': 'public, max-age=0' }, '')
  }
  return show(press, visit, asked.key, plain)
}

type Asking = Pick<Visit, 'query' | 'signal'>

/**
 * The page of a key, or the one behind it to which the old address leads. Only what a page names itself is asked
 * further (`press-further`), so that no other query and no other unknown address is ever rendered for.
 */
async function find(press: Press, visit: Asking, key: string, path: string): Promise<Shown> {
  const { pages } = press.store
  const { query, signal } = visit
  const shown = await pages.get(key, signal)
  const { further } = shown.page
  if (key === nowhere && path !== nowhere)
    return further.includes(path.split('/')[1] ?? '')
      ? find(press, visit, nowhere + path, nowhere + path)
      : shown
  const old = furtherKey(path, query, further)
  return old === null || old === key ? shown : pages.get(old, signal)
}

async function show(press: Press, visit: Visit, key: string, path: string): Promise<void> {
  try {
    const { age, ...shown } = await find(press, visit, key, path)
    // Whatever the editorial 404 says of itself, an address without a page is not found.
    const page =
      key === nowhere && shown.page.status === 200
        ? { page: { ...shown.page, status: 404 }, wires: {} }
        : shown
    sendPage(press, 'page', visit.request, visit.response, page, age)
  } catch (error) {
    if (visit.signal.aborted) return
    if (!(error instanceof NextFailure)) throw error
    press.log(`${JSON.stringify(key)} was answered ${error.status}`)
    refuse(press, visit, error.status)
  }
}

/** Answers at once when the address is the very key of a page that is kept and up to date. */
export function answerKept(press: Press, request: IncomingMessage, response: ServerResponse): boolean {
  const { url, method } = request
  if ((method !== 'GET' && method !== 'HEAD') || url === undefined) return false
  const copy = press.store.pages.fresh(url)
  if (copy === undefined || faultOfHost(request.rawHeaders, request.httpVersion) !== null) return false
  sendPage(press, 'page', request, response, copy)
  return true
}
