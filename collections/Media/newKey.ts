import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** 128 random bits: the address of a file cannot be guessed before it is public (quality A6.7). */
export const newKey: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  key: originalDoc?.key ?? randomBytes(16).toString('hex'),
})
