import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Copy } from '../keeping/copy'
import { copyOf } from '../keeping/copy'

/** Changes when the form of a file changes: files of another form are no copies. */
const form = 'press copy 1\n'
const sumLength = 32
const start = form.length + sumLength + 4

const about = z.object({
  key: z.string(),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  hash: z.string(),
  tags: z.array(z.string()),
  until: z.iso.datetime().nullable(),
  /** Files of an older press have none */
  further: z.array(z.string()).default([]),
  began: z.number(),
  renderedAt: z.number(),
  /** null: never */
  staleAt: z.number().nullable(),
  build: z.string(),
  /** Bytes of each body, in this order */
  lengths: z.object({ identity: z.number(), gzip: z.number().nullable(), br: z.number().nullable() }),
})

/** A copy as a file: form, checksum of all that follows, length of the description, description, bodies. */
export function toBytes({ page, began, renderedAt, staleAt, build }: Copy): Buffer {
  const { identity, gzip, br } = page.bodies
  const described: z.infer<typeof about> = {
    key: page.key,
    status: page.status,
    headers: page.headers,
    hash: page.hash,
    tags: [...page.tags],
    until: page.until?.toISOString() ?? null,
    further: [...page.further],
    began,
    renderedAt,
    staleAt: Number.isFinite(staleAt) ? staleAt : null,
    build,
    lengths: { identity: identity.length, gzip: gzip?.length ?? null, br: br?.length ?? null },
  }
  const description = Buffer.from(JSON.stringify(described))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(description.length)
  const rest = [length, description, identity, ...(gzip ? [gzip] : []), ...(br ? [br] : [])]
  return Buffer.concat([Buffer.from(form), checksum(rest), ...rest])
}

/** The copy in a file; undefined when it is torn, of another form, or of another key. */
export function fromBytes(bytes: Buffer, key: string): Copy | undefined {
  if (bytes.length < start || bytes.toString('latin1', 0, form.length) !== form) return undefined
  const sum = bytes.subarray(form.length, form.length + sumLength)
  if (!checksum([bytes.subarray(form.length + sumLength)]).equals(sum)) return undefined
  const end = start + bytes.readUInt32BE(start - 4)
  const read = about.safeParse(JSON.parse(bytes.toString('utf8', start, end)))
  if (!read.success || read.data.key !== key) return undefined
  const { lengths, began, renderedAt, staleAt, build, until, ...page } = read.data
  let at = end
  const next = (length: number) => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const identity = next(lengths.identity)
  const gzip = lengths.gzip === null ? undefined : next(lengths.gzip)
  const br = lengths.br === null ? undefined : next(lengths.br)
  const bodies = { identity, ...(gzip && { gzip }), ...(br && { br }) }
  return copyOf(
    { ...page, bodies, until: until === null ? null : new Date(until), secret: false },
    { began, renderedAt, build, staleAt: staleAt ?? Number.POSITIVE_INFINITY },
  )
}

function checksum(parts: Buffer[]): Buffer {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest()
}
