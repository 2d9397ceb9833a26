import { createHash, randomBytes } from 'node:crypto'

/** What a new link carries: 256 random bits. It is shown once, to whoever made the link, and kept nowhere. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** By what a token is found again. It is random, so that a plain hash gives nothing to guess at. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
