import type { Endpoint } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden, NotFound } from 'payload'
import { z } from 'zod'
import { readNotice, setNotice } from '@/newsroom/publishing/notice/siteNotice'
import { askSite } from '@/newsroom/publishing/takedownProof/askSite'
import { proveTakedown } from '@/newsroom/publishing/takedownProof/prove'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'
import { words } from '../fields/words'

const inBoth = (most: number) => z.object({ az: z.string().max(most), en: z.string().max(most) })
const notice = z.object({ shown: z.boolean(), title: inBoth(120), text: inBoth(500) })

const tooLong = words(
  'Başlıq 120, mətn 500 işarədən uzun ola bilməz.',
  'The heading may have 120 characters and the text 500.',
)

/** `GET` and `POST /notice`: the emergency notice on every page, for who may change the site. */
const noticeEndpoints: Endpoint[] = [
  {
    path: '/notice',
    method: 'get',
    handler: async (req) => {
      if (!hasRole(req, accessTable.site.update)) throw new Forbidden(req.t)
      return Response.json(await readNotice(req))
    },
  },
  {
    path: '/notice',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req, accessTable.site.update)) throw new Forbidden(req.t)
      await addDataAndFileToRequest(req)
      const given = notice.safeParse(req.data)
      if (!given.success) throw new APIError(tooLong[req.i18n?.language === 'en' ? 'en' : 'az'], 400)
      return Response.json(await setNotice(req, given.data))
    },
  },
]

/** `GET /takedown-proof/{id}`: where a news item that was taken down can still be met, asked of the site itself. */
const takedownProof: Endpoint = {
  path: '/takedown-proof/:id',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, accessTable.news.publish)) throw new Forbidden(req.t)
    const id = z.uuid().safeParse(req.routeParams?.id)
    if (!id.success) throw new NotFound(req.t)
    const ask = askSite(String(req.payload.config.custom?.siteUrl))
    const proof = await proveTakedown(req, id.data, ask)
    if (!proof) throw new NotFound(req.t)
    return Response.json(proof, { headers: { 'Cache-Control': 'no-store' } })
  },
}

export const emergencyEndpoints: Endpoint[] = [...noticeEndpoints, takedownProof]
