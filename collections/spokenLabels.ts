import { getTranslation } from '@payloadcms/translations'
import type { CollectionConfig, LabelFunction, StaticLabel } from 'payload'

/**
 * A collection whose names are asked for in the language of the desk. Names in two languages at once are put into the
 * accessible name of "add new" as they are (Payload 3.90.1): a screen reader would say "object Object".
 */
export const withSpokenLabels = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  labels: { singular: spoken(collection.labels?.singular), plural: spoken(collection.labels?.plural) },
})

const spoken = (label: LabelFunction | StaticLabel | undefined): LabelFunction | StaticLabel | undefined =>
  typeof label === 'object' ? ({ i18n }) => getTranslation(label, i18n) : label
