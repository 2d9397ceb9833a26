import type { CollectionConfig, Field } from 'payload'

/** What is called by names that are spelled in more than one way. */
const spelled: readonly string[] = ['people', 'organisations', 'projects', 'documents', 'events', 'topics']

/**
 * A collection whose pickers of the register find by any spelling. The server finds them (hooks/findBySpelling);
 * Payload's own picker would hide what it sent unless the name itself has the letters that were typed.
 */
export const withRegisterPickers = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(withPicker),
})

function withPicker(field: Field): Field {
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withPicker) })) }
  if ('fields' in field) return { ...field, fields: field.fields.map(withPicker) } as Field
  if (field.type !== 'relationship' || typeof field.relationTo !== 'string') return field
  if (!spelled.includes(field.relationTo) || field.admin?.components?.Field) return field
  const components = { ...field.admin?.components, Field: '/components/admin/RegisterPicker#RegisterPicker' }
  return { ...field, admin: { ...field.admin, components } } as Field
}
