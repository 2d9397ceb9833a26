import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Doors } from './answering/door'
import type { Kind } from './arrival/kinds'
import type { Assets } from './assets/reader'
import type { Store } from './keeping/store'

/** One line to the operator. */
export type Log = (line: string) => unknown

/** What every answer is made from. */
export type Press = {
  /** Origin of canonical addresses; public pages are rendered as if asked for there. */
  siteUrl: string
  deskHosts: ReadonlySet<string>
  /** The addresses of public/, and their files where the press can read them */
  files: Pick<ReadonlySet<string>, 'has'> & Partial<Assets>
  /** Where Next listens on 127.0.0.1. */
  nextPort: number
  /** Which of the children are running, by name. */
  children: () => Record<string, boolean>
  log: Log
  doors: Doors
  store: Pick<Store, 'pages' | 'files' | 'catchUp' | 'events'>
  /** Whether a cache in front may keep what is sent now; left out when there is none that is purged */
  edge?: () => boolean
  /** Styles and fonts of builds, where pages are kept */
  assets?: Assets
}

/** One request and the place for its answer. */
export type Visit = {
  request: IncomingMessage
  response: ServerResponse
  kind: Kind
  method: string
  path: string
  clean: boolean
  query: string
  /** Aborted when the reader goes away before the answer is whole. */
  signal: AbortSignal
}
