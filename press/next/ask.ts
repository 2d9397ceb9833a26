import type { ClientRequest, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { Agent, request } from 'node:http'
import { limits } from '../limits'
import { NextFailure } from './failure'
import { listening } from './listening'

const agent = new Agent({ keepAlive: true, scheduling: 'lifo' })

export type Question = {
  port: number
  method: string
  path: string
  headers: OutgoingHttpHeaders
  signal: AbortSignal
  /** On a connection of its own, for what cannot be asked twice: Next may be closing one that waits for use */
  alone?: boolean
}

/** Opens a request to Next; the caller ends it or pipes a body into it. */
export const openRequest = ({ port, alone, ...question }: Question): ClientRequest =>
  request({
    host: '127.0.0.1',
    port,
    agent: alone ? false : agent,
    insecureHTTPParser: false,
    ...question,
  })

/** The answer to an opened request as soon as its headers are there. */
export const answerTo = (asked: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    asked.once('response', resolve)
    asked.once('error', reject)
  })

/**
 * Asks Next something that has no body and may be asked twice. While Next is starting or restarting, the
 * question waits and is asked again, so that a crash behind the press is a pause, not an error.
 * @throws NextFailure 503 when Next stays away, and the reason of `signal`
 */
export async function ask(question: Question): Promise<IncomingMessage> {
  const absence = AbortSignal.timeout(limits.nextAbsence)
  const patience = AbortSignal.any([question.signal, absence])
  for (let losses = 0; ; ) {
    const asked = openRequest(question)
    try {
      asked.end()
      return await answerTo(asked)
    } catch (error) {
      question.signal.throwIfAborted()
      // A page that brings Next down must not do so again and again: a fresh connection may be lost once.
      if (!refused(error) && !asked.reusedSocket) losses += 1
      if (losses > 1 || absence.aborted) throw absent(error)
    }
    await listening(question.port, patience).catch((error: unknown) => {
      question.signal.throwIfAborted()
      throw absent(error)
    })
  }
}

const refused = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'
const absent = (cause: unknown) => new NextFailure(503, 'Next does not answer', { cause })
