import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Press, Visit } from '../parts'
import { send } from './send'

/** Read at the start, so that a notice is styled even when the disk is not there any more. */
const css = readFileSync(fileURLToPath(new URL('../notices/notice.css', import.meta.url)))

export const answerStyle = (press: Press, visit: Visit): void =>
  send(
    press,
    visit,
    200,
    { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    css,
  )
