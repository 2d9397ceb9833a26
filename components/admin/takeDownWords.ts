/** Ways of ending the public life of a document: what the menu calls each, and what it will do. */
export const takeDownWords = {
  unpublish: { az: 'Dərcdən çıxar…', en: 'Unpublish…' },
  unpublishQuestion: { az: 'Dərcdən çıxarılsın?', en: 'Unpublish this?' },
  unpublishNews: {
    az: 'Xəbər yenidən qaralama olacaq. Ünvanını açan oxucu belə səhifənin olmadığını görəcək, səbəb yazılmayacaq. Sonra yenidən dərc edə bilərsiniz. Digər dildəki versiya olduğu kimi qalır.',
    en: 'The item becomes a draft again. Who opens its address reads that there is no such page, and no reason. You can publish it again later. The version in the other language stays as it is.',
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
    az: 'Xəbər ana səhifədən, siyahılardan, axtarışdan və şəxslərin səhifələrindən çıxacaq. Öz ünvanında mətni qalacaq; üstündə geri götürüldüyü, tarixi və səbəbi yazılacaq. Digər dildəki versiya olduğu kimi qalır.',
    en: 'The item leaves the home page, the lists, the search and the pages of people. At its own address the text stays; above it readers see that it was withdrawn, when and why. The version in the other language stays as it is.',
  },
  withdrawNow: { az: 'Geri götür', en: 'Withdraw' },
  withdrawDone: {
    az: 'Geri götürüldü: səhifədə səbəbi göstərilir.',
    en: 'Withdrawn: the page gives the reason.',
  },

  remove: { az: 'Saytdan çıxar…', en: 'Remove from the site…' },
  removeQuestion: { az: 'Xəbər saytdan çıxarılsın?', en: 'Remove this item from the site?' },
  removeNews: {
    az: 'Xəbər saytda oxunmayacaq. Köhnə ünvanını açan oxucu onun saytdan çıxarıldığını və səbəbini görəcək, yaxud göstərdiyiniz ünvana yönləndiriləcək. Digər dildəki versiya olduğu kimi qalır.',
    en: 'The item can no longer be read. Who opens its old address reads that it was taken down and why, or is led to the address you give. The version in the other language stays as it is.',
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
