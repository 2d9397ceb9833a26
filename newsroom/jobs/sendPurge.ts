/** A cache that takes so long does not answer (ms). */
const patience = 5_000

/** What a page can carry as a tag (press/pressing/metas.ts); another one names nothing that a cache has. */
const carried = /^[!-+\--~]+$/

/** Bytes of tags in one request: caches take headers of 8 KB and more. */
const most = 4_000

/**
 * Purges everything with one of the tags from a cache (deploy/varnish.vcl).
 * @param gone what was taken down is dropped; what has changed may still be shown while the press is away
 * @throws Error when the cache does not answer or refuses
 */
export async function sendPurge(cache: string, tags: readonly string[], gone: boolean): Promise<void> {
  for (const some of inPieces(tags)) {
    const answer = await fetch(cache, {
      method: 'PURGE',
      headers: { [gone ? 'xkey-purge' : 'xkey-softpurge']: some },
      signal: AbortSignal.timeout(patience),
    })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${cache} answered the purge with ${answer.status}`)
  }
}

function inPieces(tags: readonly string[]): string[] {
  const pieces: string[] = []
  for (const tag of tags) {
    if (!carried.test(tag)) continue
    const last = pieces.at(-1)
    if (last !== undefined && last.length + tag.length < most) pieces[pieces.length - 1] = `${last} ${tag}`
    else pieces.push(tag)
  }
  return pieces
}
