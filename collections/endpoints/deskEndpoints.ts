import type { Endpoint } from 'payload'
import { APIError, Forbidden } from 'payload'
import { isMonth, readMonth } from '@/newsroom/publishing/calendar/readMonth'
import { readDesk } from '@/newsroom/publishing/desk/readDesk'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'
import { words } from '../fields/words'

/** `GET /desk`: what the start page tells the person who asks. */
const desk: Endpoint = {
  path: '/desk',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, accessTable.news.read)) throw new Forbidden(req.t)
    return Response.json(await readDesk(req, hasRole(req, accessTable.news.publish)))
  },
}

const noMonth = words('Ay belə yazılır: 2026-12.', 'A month is written like this: 2026-12.')

/** `GET /calendar?month=2026-12`: what is planned, takes place and went out in a month, by the clock of Baku. */
const calendar: Endpoint = {
  path: '/calendar',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, accessTable.news.read)) throw new Forbidden(req.t)
    const month = String(req.query?.month ?? '')
    if (!isMonth(month)) throw new APIError(noMonth[req.i18n?.language === 'en' ? 'en' : 'az'], 400)
    return Response.json(await readMonth(req, month))
  },
}

/** What the newsroom asks about its own day. */
export const deskEndpoints: Endpoint[] = [desk, calendar]
