import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

/** A field that a comment can be about. */
export interface NamedField {
  path: string
  label: string
}

/** The fields of the document's form by the words above them, in their order. */
export function useFields(): NamedField[] {
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  if (!collectionSlug) return []
  return flat(getEntityConfig({ collectionSlug }).fields).map(({ path, label }) => ({
    path,
    label: String(getTranslation(label, i18n)),
  }))
}

type Label = Parameters<typeof getTranslation>[0]

/** Tabs, rows and folds have no name: what is in them stands beside the rest. */
function flat(fields: readonly ClientField[]): { path: string; label: Label }[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => flat(tab.fields))
    if (!('name' in field) || !field.name)
      return 'fields' in field && field.type !== 'array' ? flat(field.fields) : []
    const { label, admin } = field as { label?: Label | false; admin?: { hidden?: boolean } }
    if (!label || field.type === 'ui' || field.type === 'join' || admin?.hidden) return []
    return [{ path: field.name, label }]
  })
}
