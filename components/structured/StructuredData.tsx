import type { Graph, Thing } from 'schema-dts'

/**
 * What search engines read of a page (JSON-LD). `<` is written as an escape, so that no title can end the
 * script element (quality A4.1); it is the one place where markup is not React's to write.
 */
export function StructuredData({ things }: { things: Thing[] }) {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  const __html = JSON.stringify(graph).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in a data block, escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />
}
