/** For caches in front: Surrogate-Key (Fastly, Varnish), Cache-Tag (Cloudflare, Akamai). */
export const surrogate = (tags: readonly string[]): Record<string, string> =>
  tags.length > 0 ? { 'surrogate-key': tags.join(' '), 'cache-tag': tags.join(',') } : {}
