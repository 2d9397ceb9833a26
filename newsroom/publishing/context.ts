import type { PayloadRequest } from 'payload'

/**
 * Marks a request as the work of newsroom/publishing while it writes. The context of a request is made by
 * the program and cannot be set from outside.
 */
const mark = 'newsroomIsPublishing'

export const publishingContext = { [mark]: true } as const

/** Whether the write at hand was ordered by newsroom/publishing. */
export const isPublishing = (req: Pick<PayloadRequest, 'context'>): boolean => req.context?.[mark] === true
