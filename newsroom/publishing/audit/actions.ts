import type { Locale } from '../../language/locales'

/**
 * Everything that happens to what a newsroom makes, as the audit log and the timeline of an item say it. A stored value
 * stays for ever: words may be bettered, keys may not.
 */
export const auditActions = {
  saved: { az: 'Qaralama saxlandı', en: 'Draft saved' },
  submitted: { az: 'Yoxlamaya göndərildi', en: 'Submitted for review' },
  approved: { az: 'Təsdiqləndi', en: 'Approved' },
  'sent-back': { az: 'Düzəliş üçün qaytarıldı', en: 'Sent back' },
  scheduled: { az: 'Dərc vaxtı təyin edildi', en: 'Scheduled' },
  rescheduled: { az: 'Dərc vaxtı dəyişdirildi', en: 'Rescheduled' },
  unscheduled: { az: 'Dərc vaxtı ləğv edildi', en: 'Unscheduled' },
  published: { az: 'Dərc olundu', en: 'Published' },
  'published-without-review': { az: 'Yoxlanılmadan dərc olundu', en: 'Published without review' },
  'published-untranslated': {
    az: 'Tərcüməsi tamamlanmadan dərc olundu',
    en: 'Published with an incomplete translation',
  },
  'translation-assigned': { az: 'Tərcümə tapşırıldı', en: 'Translation assigned' },
  'approved-afterwards': { az: 'Dərcdən sonra təsdiqləndi', en: 'Approved afterwards' },
  'failed-to-publish': { az: 'Vaxtında dərc olunmadı', en: 'Failed to publish' },
  imported: { az: 'Arxivdən idxal edilib dərc olundu', en: 'Imported and published' },
  withdrawn: { az: 'Geri götürüldü', en: 'Withdrawn' },
  unpublished: { az: 'Dərcdən çıxarıldı', en: 'Unpublished' },
  removed: { az: 'Saytdan çıxarıldı', en: 'Removed' },
  restored: { az: 'Əvvəlki versiya bərpa edildi', en: 'Earlier version restored' },
  'link-made': { az: 'Oxumaq üçün keçid yaradıldı', en: 'Link for reading made' },
  'link-revoked': { az: 'Oxumaq üçün keçid ləğv edildi', en: 'Link for reading revoked' },
  commented: { az: 'Rəy yazıldı', en: 'Commented' },
  'comment-resolved': { az: 'Rəy həll olunmuş sayıldı', en: 'Comment resolved' },
  'comment-reopened': { az: 'Rəy yenidən açıldı', en: 'Comment reopened' },
  'comment-deleted': { az: 'Rəy silindi', en: 'Comment deleted' },
  'made-independent': { az: 'Tərcümə müstəqil mətn edildi', en: 'Translation made independent' },
  'tied-to-source': { az: 'Mətn yenidən mənbəyə bağlandı', en: 'Tied to its source again' },
  'source-switched': { az: 'Mənbə dili dəyişdirildi', en: 'Source language switched' },
  'notice-shown': { az: 'Təcili bildiriş saytda göstərildi', en: 'Emergency notice shown' },
  'notice-ended': { az: 'Təcili bildiriş saytdan götürüldü', en: 'Emergency notice ended' },
} as const satisfies Record<string, Record<Locale, string>>

export type AuditAction = keyof typeof auditActions
