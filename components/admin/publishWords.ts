/** Words of the publish button and of its question. */
export const publishWords = {
  publish: { az: 'Dərc et', en: 'Publish' },
  publishChanges: { az: 'Dəyişiklikləri dərc et', en: 'Publish changes' },
  publishing: { az: 'Dərc olunur…', en: 'Publishing…' },
  cancel: { az: 'İmtina', en: 'Cancel' },
  now: { az: 'İndi dərc et', en: 'Publish now' },
  question: { az: 'Dərc olunsun?', en: 'Publish this?' },
  done: { az: 'Dərc olundu.', en: 'Published.' },
  refused: { az: 'Dərc olunmadı. Əvvəlcə bunları düzəldin:', en: 'Not published. Put this right first:' },
  notSaved: {
    az: 'Dəyişikliklər saxlanmadı və dərc olunmadı. Əvvəlcə bunları düzəldin:',
    en: 'The changes were neither saved nor published. Put this right first:',
  },
  saveFirst: {
    az: 'Əvvəlcə qaralama kimi saxlayın, sonra dərc edə bilərsiniz.',
    en: 'Save it as a draft first; you can publish it then.',
  },
  notYours: {
    az: 'Dərc etmək hüququ administratorda və dərc edən redaktorda var. Qaralamanı saxlayıb onlara xəbər verin.',
    en: 'Administrators and publishers may publish. Save the draft and tell one of them.',
  },
  nothingNew: {
    az: 'Saytda elə bu mətndir: dərc olunmamış dəyişiklik yoxdur.',
    en: 'The site shows this very version: there is nothing new to publish.',
  },
  namesInAzerbaijani: {
    az: 'İngiliscəsi reyestrdə olmadığı üçün səhifədə azərbaycanca görünür:',
    en: 'Shown in Azerbaijani, because the register has no English for it:',
  },
  namesInEnglish: {
    az: 'Azərbaycancası reyestrdə olmadığı üçün səhifədə ingiliscə görünür:',
    en: 'Shown in English, because the register has no Azerbaijani for it:',
  },
  savedBefore: {
    az: 'Saxlanmamış dəyişikliklər əvvəlcə saxlanacaq.',
    en: 'Changes that are not saved yet are saved first.',
  },
} as const

/** What publishing will do, said before it happens. */
export const consequences = {
  newsFirst: {
    az: {
      az: 'Bu xəbər indi azərbaycanca dərc olunacaq və hamı onu görəcək.',
      en: 'Bu xəbər indi ingiliscə dərc olunacaq və hamı onu görəcək.',
    },
    en: {
      az: 'This item goes public now, in Azerbaijani.',
      en: 'This item goes public now, in English.',
    },
  },
  newsAgain: {
    az: {
      az: 'Saytdakı azərbaycanca mətn bu mətnlə əvəz olunacaq.',
      en: 'Saytdakı ingiliscə mətn bu mətnlə əvəz olunacaq.',
    },
    en: {
      az: 'This text replaces the Azerbaijani one on the site.',
      en: 'This text replaces the English one on the site.',
    },
  },
  newsBack: {
    az: 'Xəbər yenidən qüvvəyə minəcək: geri götürülmə qeydi səhifədən silinəcək.',
    en: 'The item is valid again: the note that it was withdrawn leaves the page.',
  },
  otherLanguage: {
    az: 'Digər dildəki versiya olduğu kimi qalır.',
    en: 'The version in the other language stays as it is.',
  },
  entryFirst: {
    az: 'Bu məlumat indi saytda görünəcək: adı hansı dillərdə yazılıbsa, o dillərdə.',
    en: 'This entry appears on the site now, in each language that has its name.',
  },
  entryAgain: {
    az: 'Saytdakı məlumat yenilənəcək, o cümlədən onun göstərildiyi bütün səhifələrdə.',
    en: 'The entry is renewed on the site and on every page that shows it.',
  },
} as const
