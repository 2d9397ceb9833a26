import type { CollectionConfig } from 'payload'

/**
 * The desk's own buttons in place of Payload's: publishing is one server function with its checks, and
 * Payload's button would only be refused.
 */
export const editorialAdmin: NonNullable<CollectionConfig['admin']> = {
  // Payload's copy writes over words that nobody looked at, and says no base.
  disableCopyToLocale: true,
  components: {
    edit: {
      PublishButton: '/components/admin/PublishButton#PublishButton',
      SaveDraftButton: '/components/admin/SaveDraftButton#SaveDraftButton',
      Status: '/components/admin/DocumentStatus#DocumentStatus',
      UnpublishButton: '/components/admin/TakeDownButton#TakeDownButton',
      editMenuItems: ['/components/admin/timeline/TimelineButton#TimelineButton'],
    },
  },
}

/** The same, with the order to merge an entry into another. */
export const mergeableAdmin: NonNullable<CollectionConfig['admin']> = {
  ...editorialAdmin,
  components: {
    edit: {
      ...editorialAdmin.components?.edit,
      editMenuItems: [
        '/components/admin/MergeButton#MergeButton',
        ...(editorialAdmin.components?.edit?.editMenuItems ?? []),
      ],
    },
  },
}

/** Drafts with every version kept: what was public stays provable. Locks are advisory, so no autosave. */
export const editorialVersions = {
  drafts: { autosave: false, schedulePublish: false },
  maxPerDoc: 0,
} as const

/**
 * What goes through publishing is changed one by one: Payload would offer to publish many at once, past the
 * checks, to give many the same words, and to delete what is named elsewhere. The server refuses it as well.
 */
export const oneByOne = { disableBulkEdit: true, disableBulkDelete: true } as const
