const pair = /^["“”„«](.*)["“”»]$/su

/** A question as it stands between quotes of ours: without those around the whole of it. */
export const withoutQuotes = (question: string): string => {
  const inside = pair.exec(question.trim())?.[1]?.trim()
  return inside && !/["“”„«»]/u.test(inside) ? inside : question
}
