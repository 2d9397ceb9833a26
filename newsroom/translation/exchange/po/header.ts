/** The fields of a PO header, their names in lower case. */
export const headerFields = (text: string): Map<string, string> =>
  new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const colon = line.indexOf(':')
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
    }),
  )

/** `news/…=…` in the header: which version of its source a document was made from. */
export const madeFrom = (field: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (field ?? '')
      .split(/\s+/)
      .filter((one) => one.includes('='))
      .map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]),
  )
