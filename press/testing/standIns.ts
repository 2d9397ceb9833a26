import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { PressOptions } from '../main'

const program = (name: string) => [process.execPath, fileURLToPath(new URL(name, import.meta.url))]

export const stubborn = program('stubbornProgram.mjs')

/** The options of a press whose Next and worker are stand-ins. */
export const standIn: Omit<PressOptions, 'port' | 'log'> = {
  siteUrl: 'http://localhost:3000',
  deskOrigins: ['http://localhost:3000'],
  root: fileURLToPath(new URL('../..', import.meta.url)),
  environment: process.env,
  nextCommand: (port) => [...program('nextProgram.mjs'), String(port)],
  workerCommand: stubborn,
}
