/** Addresses are made by newsroom/language/slug; nothing else is looked up, a NUL least of all. */
const form = /^[a-z0-9-]{1,100}$/

/** Whether a piece of an address can be the slug of anything. */
export const isSlug = (piece: string): boolean => form.test(piece)
