import type { IncomingHttpHeaders } from 'node:http'
import { get } from 'node:http'
import { readAll } from '@/press/next/readAll'

/** An answer as its bytes came. */
export type Answered = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks for an address; nothing is decompressed. */
export const answered = (url: string, headers: Record<string, string> = {}): Promise<Answered> =>
  new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (answer) => {
      const { statusCode: status = 0, headers: told } = answer
      readAll(answer, Number.POSITIVE_INFINITY).then(
        (body) => resolve({ status, headers: told, body }),
        reject,
      )
    }).once('error', reject)
  })
