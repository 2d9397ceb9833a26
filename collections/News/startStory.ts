import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** A new item begins a story of its own; a translation brings the story of its source with it. */
export const startStory: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  story: data.story || randomUUID(),
})
