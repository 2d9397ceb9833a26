import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { VersionsScreen } from './VersionsScreen'

/**
 * The versions of a document, in the place of Payload's two screens: those compare with the version before only, say
 * nothing of what readers saw, and restore without the check of versions. The door (collection, rights) is Payload's.
 */
export function VersionsView({ initPageResult, routeSegments }: DocumentViewServerProps) {
  const { collectionConfig, docID, permissions } = initPageResult
  if (!collectionConfig || !docID) return null
  const { slug, labels, admin } = collectionConfig
  const mayRestore = Boolean(permissions?.collections?.[slug]?.update)
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={
          typeof labels.plural === 'function'
            ? labels.plural({ i18n: initPageResult.req.i18n, t: initPageResult.req.t })
            : labels.plural
        }
        useAsTitle={admin.useAsTitle}
        view={initPageResult.req.t('version:versions')}
      />
      <Gutter>
        <VersionsScreen
          collection={slug}
          id={String(docID)}
          chosen={routeSegments?.[4] ?? null}
          mayRestore={mayRestore}
        />
      </Gutter>
    </>
  )
}
