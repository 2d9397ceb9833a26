import type { Endpoint } from 'payload'
import { Forbidden, NotFound } from 'payload'
import { sameAsFile, sameAsHash } from '@/newsroom/publishing/media/fingerprints'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const hash = /^[0-9a-f]{64}$/

/**
 * `GET /same-files?sha256=…`: files with these bytes, before they are sent once more; `?file={id}`: those that are the
 * same as a file that is kept, or look so. Advice: nothing is refused for it.
 */
export const sameFilesEndpoint: Endpoint = {
  path: '/same-files',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, accessTable.media.read)) throw new Forbidden(req.t)
    const { file, sha256 } = req.query
    if (typeof sha256 === 'string' && hash.test(sha256))
      return Response.json({ files: await sameAsHash(req, sha256) })
    if (typeof file === 'string' && uuid.test(file))
      return Response.json({ files: await sameAsFile(req, file) })
    throw new NotFound(req.t)
  },
}
