import type { PayloadRequest } from 'payload'
import type { Problem } from './refused'

/** Files that a document shows and that somebody deleted while it was a draft: running text holds no key to them. */
export async function missingFiles(req: PayloadRequest, ids: string[]): Promise<Problem[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { key: true },
    overrideAccess: true, // asks whether they exist
    req,
  })
  const found = new Set(docs.map(({ id }) => id))
  if (ids.every((id) => found.has(id))) return []
  return [
    {
      field: 'body',
      code: 'missing-file',
      message: {
        az: 'Şəkil və ya fayllardan biri artıq silinib: onu çıxarın və ya əvəz edin.',
        en: 'A picture or file has been deleted: take it out or replace it.',
      },
    },
  ]
}
