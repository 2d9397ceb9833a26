import type { CollectionBeforeChangeHook } from 'payload'

/** "Given Family", kept as one text per language for titles, sorting and search. */
export const composeName: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  name: [data.given, data.family].filter(Boolean).join(' ') || null,
})
