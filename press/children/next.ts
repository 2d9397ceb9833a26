import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** How the built site is started on a private port. */
export const nextCommand = (root: string, port: number): string[] => [
  process.execPath,
  join(root, 'node_modules/next/dist/bin/next'),
  'start',
  '-H',
  '127.0.0.1',
  '-p',
  String(port),
]

/** What Next prints at its start: its version and its private address, which is not where readers go. */
export const isBanner = (line: string): boolean =>
  line.trim() === '' ||
  /^\s*(▲ Next\.js|- (Local|Network):|✓ (Starting|Ready|Running))/.test(stripVTControlCharacters(line))
