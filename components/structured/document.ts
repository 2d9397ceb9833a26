import type { CreativeWork, Legislation, Report } from 'schema-dts'
import { absolute } from '@/newsroom/addresses/paths'
import type { DocumentCard, DocumentPage, NamedLink, SiteFrame } from '@/newsroom/queries/shapes'
import { namedThing } from './person'
import type { Site } from './place'
import { idOf } from './place'

/** What binds: laws and what states have agreed on. */
const legislation: readonly DocumentCard['kind'][] = [
  'constitution',
  'law',
  'decree',
  'convention',
  'agreement',
]

/** A document that an item refers to. */
export const documentNamed = (site: Site, link: NamedLink): CreativeWork => ({
  '@type': 'CreativeWork',
  ...namedThing(site, link, 'document'),
})

/** A document of the register, with who issued it and where its official text is. */
export function document(frame: SiteFrame, page: DocumentPage): CreativeWork | Legislation | Report {
  const address = absolute(frame.siteUrl, page.path)
  const issuer = page.issuer && {
    '@type': 'Organization' as const,
    ...namedThing(frame, page.issuer, 'organisation'),
  }
  const told = {
    '@id': idOf(frame, page.path, 'document'),
    name: page.title.text,
    url: address,
    mainEntityOfPage: address,
    ...(page.variants.length > 0 ? { alternateName: page.variants } : {}),
    ...(page.summary ? { abstract: page.summary.text } : {}),
    ...(page.link ? { sameAs: page.link.href } : {}),
    ...(page.file
      ? {
          encoding: {
            '@type': 'MediaObject' as const,
            contentUrl: absolute(frame.siteUrl, page.file.href),
            encodingFormat: 'application/pdf',
            inLanguage: page.file.lang,
          },
        }
      : {}),
  }
  if (legislation.includes(page.kind)) {
    return {
      '@type': 'Legislation',
      ...told,
      ...(page.date ? { legislationDate: page.date } : {}),
      ...(issuer ? { legislationPassedBy: issuer } : {}),
    }
  }
  return {
    '@type': page.kind === 'report' ? 'Report' : 'CreativeWork',
    ...told,
    ...(page.date ? { datePublished: page.date } : {}),
    ...(issuer ? { publisher: issuer } : {}),
  }
}
