import type { PayloadRequest } from 'payload'
import { TranslationRefused } from './refused'
import type { Reading, Subject } from './subject'
import { textsOf } from './subject'
import type { SourceToken } from './token'
import { readToken } from './token'

/** What the person saw of the source: its segments by key, and which version it was. */
export interface Seen {
  texts: Map<string, string>
  token: SourceToken
}

/**
 * The source as it was on the screen. A translation is made from what its translator read, not from what came meanwhile.
 * @throws TranslationRefused `token` for a token that is none, or of another document
 */
export async function seenBy(
  req: PayloadRequest,
  subject: Subject,
  reading: Reading,
  token: unknown,
): Promise<Seen> {
  const read = readToken(token)
  if (!read) throw new TranslationRefused(req, 'token')
  if (read.version === reading.token.version)
    return { texts: textsOf(reading.segments), token: reading.token }
  const texts = await subject.textsAt(read.version)
  if (!texts) throw new TranslationRefused(req, 'token')
  const publication = Math.min(read.publication, reading.token.publication)
  return { texts, token: { version: read.version, publication } }
}
