/** Ways of ending the public life of a document: what the menu calls each, and what it will do. */
export const takeDownWords = {
  unpublish: { az: 'Dərcdən çıxar…', en: 'Unpublish…' },
  unpublishQuestion: { az: 'Dərcdən çıxarılsın?', en: 'Unpublish this?' },
  unpublishNews: {
    az: 'Xəbər yenidən qaralama olacaq, ünvanı saytda açılmayacaq (404). Sonra yenidən dərc edə bilərsiniz.',
    en: 'The item becomes a draft again; its address answers that there is no such page (404). You can publish it again later.',
  },
  unpublishEntry: {
    az: 'Məlumat yenidən qaralama olacaq və saytda görünməyəcək. Dərc olunmuş materiallarda adı çəkilirsə, bu mümkün deyil.',
    en: 'The entry becomes a draft again and leaves the site. That is not possible while published items name it.',
  },
  unpublishNow: { az: 'Dərcdən çıxar', en: 'Unpublish' },
  unpublishDone: { az: 'Dərcdən çıxarıldı: saytda görünmür.', en: 'Unpublished: it is not on the site.' },

  withdraw: { az: 'Geri götür…', en: 'Withdraw…' },
  withdrawQuestion: { az: 'Xəbər geri götürülsün?', en: 'Withdraw this item?' },
  withdrawNews: {
    az: 'Xəbər saytda oxunaqlı qalacaq; üstündə artıq qüvvədə olmadığı, tarixi və səbəbi yazılacaq.',
    en: 'The item can still be read; above it stands that it no longer holds, since when and why.',
  },
  withdrawNow: { az: 'Geri götür', en: 'Withdraw' },
  withdrawDone: {
    az: 'Geri götürüldü: səhifədə səbəbi göstərilir.',
    en: 'Withdrawn: the page gives the reason.',
  },

  remove: { az: 'Saytdan çıxar…', en: 'Remove from the site…' },
  removeQuestion: { az: 'Xəbər saytdan çıxarılsın?', en: 'Remove this item from the site?' },
  removeNews: {
    az: 'Xəbər saytda açılmayacaq: ünvanında onun çıxarıldığı və səbəbi yazılacaq (410), yaxud oxucu göstərdiyiniz ünvana yönləndiriləcək.',
    en: 'The item can no longer be read: its address says that it was removed and why (410), or leads to the address you give.',
  },
  removeNow: { az: 'Saytdan çıxar', en: 'Remove' },
  removeDone: { az: 'Saytdan çıxarıldı.', en: 'Removed from the site.' },

  reason: { az: 'Səbəb', en: 'Reason' },
  reasonHint: {
    az: 'Oxucular bunu görəcək: xəbərin öz dilində yazın.',
    en: 'Readers will see it: write it in the language of the item.',
  },
  reasonMissing: { az: 'Səbəbi yazın.', en: 'Give the reason.' },
  redirect: { az: 'Yönləndirmə ünvanı (istəyə görə)', en: 'Address to lead to (optional)' },
  redirectHint: {
    az: 'Saytımızdakı ünvan, məsələn, /az/xeberler/duzelis.',
    en: 'An address of this site, such as /en/news/correction.',
  },
  redirectWrong: {
    az: 'Ünvan «/» ilə başlamalı və bu saytda olmalıdır.',
    en: 'The address must begin with “/” and be on this site.',
  },
  cancel: { az: 'İmtina', en: 'Cancel' },
  working: { az: 'İcra olunur…', en: 'Working…' },
  unsaved: {
    az: 'Saxlanmamış dəyişikliklər var. Əvvəlcə onları qaralama kimi saxlayın.',
    en: 'There are changes that are not saved. Save them as a draft first.',
  },
} as const
