import type { PayloadRequest } from 'payload'
import type { PublishableCollection } from '../../publishing/publishable'
import type { Desk } from '../desk'
import { deskSegments } from './deskSegments'
import type { Target } from './stored'
import type { Reading, Subject } from './subject'
import { subjectOf } from './subject'
import { tokenOf } from './token'

/** What the person may do at this desk; the endpoints ask the table of access. */
export type MayDo = Desk['may']

const nothing: MayDo = { write: false, review: false, takeFacts: false }

/**
 * What a translator works on. The rights of the person were checked at the door.
 * @param target the news document that is translated into, or a register entry and the language of its words
 * @throws NotFound where there is none, or it was never a translation
 */
export async function readDesk(req: PayloadRequest, target: Target, may: MayDo = nothing): Promise<Desk> {
  const subject = subjectOf(req, target)
  return deskOf(subject, await subject.read(), may)
}

/** The desk of something that was read already. */
export async function deskOf(subject: Subject, reading: Reading, may: MayDo = nothing): Promise<Desk> {
  const { target, source, targetTitle, mode } = reading
  return {
    collection: target.collection as PublishableCollection,
    id: target.id,
    source: { ...source, token: tokenOf(reading.token) },
    target: { language: target.language, title: targetTitle },
    mode,
    segments: deskSegments(reading),
    facts: await subject.facts(reading),
    may,
  }
}
