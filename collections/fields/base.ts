import type { CollectionAfterOperationHook, CollectionConfig, TextField } from 'payload'
import { isPublishable } from '@/newsroom/publishing/publishable'
import { versionReadAs } from '@/newsroom/publishing/versions/newest'
import { staffOf } from '../access/roles'
import { deskForView } from '../endpoints/deskForView'
import { words } from './words'

/** The number of the version that a form shows; a form sends it back by itself, and a save is refused without it. */
const base = (): TextField => ({
  name: 'base',
  type: 'text',
  virtual: true,
  label: words('Əsas götürülən versiya', 'Version it is based on'),
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
})

const Component = '/components/admin/versions/VersionsView#VersionsView'

/** The tab «Translation» between the form and the versions. */
const translation = {
  Component: {
    path: '/components/admin/translation/TranslationView#TranslationView',
    serverProps: { readDesk: deskForView },
  },
  path: '/translation',
  tab: {
    href: '/translation',
    label: ({ t }: { t: (key: string) => string }) => t('newsroom:translation'),
    order: 200,
  },
}

/**
 * A collection with drafts whose every save says what it was made from (hooks/checkBase), with our own screen of
 * versions in the place of Payload's two: theirs would restore without saying so. Whatever has drafts is also translated.
 */
export function withBase(collection: CollectionConfig): CollectionConfig {
  if (!isPublishable(collection.slug)) return collection
  const { components } = collection.admin ?? {}
  const edit = { ...components?.views?.edit, translation, versions: { Component }, version: { Component } }
  return {
    ...collection,
    fields: [...collection.fields, base()],
    admin: {
      ...collection.admin,
      components: { ...components, views: { ...components?.views, edit: edit as never } },
    },
  }
}

const shownInForms = ['findByID', 'create', 'update', 'updateByID', 'restoreVersion']

/** Tells staff which version they read: of one document, not of lists. */
export const showBase: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  const document = result as { id?: string; updatedAt?: string; base?: string | null } | null
  const isRead = operation === 'findByID' && !('draft' in args && args.draft === true)
  if (isRead || !shownInForms.includes(operation) || !staffOf(req) || !isPublishable(collection.slug))
    return result
  if (document?.id && document.updatedAt)
    document.base = await versionReadAs(req, collection.slug, document.id, document.updatedAt)
  return result
}
