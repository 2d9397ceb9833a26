import type { PayloadRequest } from 'payload'

const mark = 'newsroomTakesFactsOver'

/**
 * Marks a request while facts are taken over from a source: they are those of another document and nobody's to write by
 * hand, so that what keeps translators to words lets them through. The context of a request cannot be set from outside.
 */
export async function takingFacts<Done>(req: PayloadRequest, work: () => Promise<Done>): Promise<Done> {
  req.context[mark] = true
  try {
    return await work()
  } finally {
    delete req.context[mark]
  }
}

export const isTakingFacts = (req: Pick<PayloadRequest, 'context'>): boolean => req.context?.[mark] === true
