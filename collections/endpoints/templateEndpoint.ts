import type { Endpoint } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden } from 'payload'
import { z } from 'zod'
import { locales } from '@/newsroom/language/locales'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'
import { words } from '../fields/words'
import { bodyOf } from '../News/templates/bodyOf'
import { templateNames } from '../News/templates/template'
import { templates } from '../News/templates/templates'

const order = z.object({ template: z.enum(templateNames), language: z.enum(locales) })

const noTemplate = words('Belə şablon yoxdur.', 'There is no such template.')

/** `POST /news/from-template` with `{ template, language }`: a draft that begins with the words of a template. */
export const templateEndpoint: Endpoint = {
  path: '/from-template',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, accessTable.news.create)) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const given = order.safeParse(req.data)
    const template = templates.find(({ name }) => name === given.data?.template)
    if (!given.success || !template)
      throw new APIError(noTemplate[req.i18n?.language === 'en' ? 'en' : 'az'], 400)
    const { language } = given.data
    const { title, summary, body } = template[language]
    const { id } = await req.payload.create({
      collection: 'news',
      data: { language, kind: template.kind, title, summary, body: bodyOf(body) },
      draft: true,
      locale: language,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return Response.json({ id }, { status: 201 })
  },
}
