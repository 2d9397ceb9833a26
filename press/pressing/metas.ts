/** What a page says to the press about itself; pages write it as `<meta name="press-…">`, feeds as headers. */
export type Said = {
  status: number | null
  redirect: { status: number; to: string } | null
  tags: string[]
  until: Date | null
  /** By what an address may be asked further: parameters beyond those that every page has */
  further: string[]
}

export const nothingSaid = (): Said => ({ status: null, redirect: null, tags: [], until: null, further: [] })

/**
 * Takes over one word of a page. Layout and page may both speak: tags add up, the earliest moment counts.
 * @throws Error for a misspelt name or value: a page whose status nobody understood must not go out as 200
 */
export function hear(said: Said, name: string, content: string): void {
  const understood = Object.hasOwn(words, name) && words[name]?.(said, content.trim())
  if (!understood)
    throw new Error(`the page says ${name}=${JSON.stringify(content)}, which means nothing here`)
}

const words: Record<string, (said: Said, content: string) => boolean> = {
  'press-status': (said, content) => {
    if (!/^(200|404|410|451|500|503)$/.test(content)) return false
    if (said.status !== null && said.status !== Number(content)) return false
    said.status = Number(content)
    return true
  },
  'press-redirect': (said, content) => {
    const [, status, to] = /^(30[12378]) (\/(?!\/)\S*)$/.exec(content) ?? []
    if (!status || !to) return false
    said.redirect = { status: Number(status), to }
    return true
  },
  'press-tags': (said, content) => {
    // Space parts them in Surrogate-Key, comma in Cache-Tag: neither may stand inside one.
    if (!/^[!-+\--~\s]*$/.test(content)) return false
    said.tags = [...new Set([...said.tags, ...content.split(/\s+/).filter(Boolean)])]
    return true
  },
  'press-further': (said, content) => {
    if (!/^[!-~\s]*$/.test(content)) return false
    said.further = [...new Set([...said.further, ...content.split(/\s+/).filter(Boolean)])]
    return true
  },
  'press-until': (said, content) => {
    const moment = new Date(content)
    if (Number.isNaN(moment.getTime())) return false
    if (said.until === null || moment < said.until) said.until = moment
    return true
  },
}
