import type { Loading } from './loading'

/** What leads, in each language the document of that language. */
export async function loadHome({ payload, req, idOf }: Loading, leading: string[]): Promise<void> {
  for (const locale of ['az', 'en'] as const)
    await payload.updateGlobal({
      slug: 'home',
      locale,
      data: { lead: leading.map((key) => idOf('news', `${key} ${locale}`)) },
      depth: 0,
      overrideAccess: true, // no user exists yet
      req,
    })
}
