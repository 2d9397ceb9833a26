/** Words of the way of a news item to readers: review, schedule, publication. */
export const wayWords = {
  submit: { az: 'Yoxlamaya göndər', en: 'Submit for review' },
  review: { az: 'Yoxla', en: 'Review' },
  publish: { az: 'Dərc et', en: 'Publish' },
  scheduled: { az: 'Dərc vaxtı', en: 'Scheduled' },
  approveAfterwards: { az: 'Sonradan təsdiqlə', en: 'Approve afterwards' },
  cancel: { az: 'İmtina', en: 'Cancel' },
  working: { az: 'Gözləyin…', en: 'Working…' },

  submitQuestion: { az: 'Yoxlamaya göndərilsin?', en: 'Submit this for review?' },
  submitSays: {
    az: 'Başqa bir dərc edən redaktor baxıb təsdiqləyəcək. Mətni dəyişsəniz, yenidən göndərmək lazım olacaq.',
    en: 'Another publisher looks at it and approves it. If you change the text, it has to be submitted again.',
  },
  submitted: { az: 'Yoxlamaya göndərildi.', en: 'Submitted for review.' },
  withoutReview: { az: 'Yoxlanılmadan dərc et', en: 'Publish without review' },
  withoutReviewSays: {
    az: 'Yalnız gözləmək mümkün olmayanda. Başqa bir şəxs sonradan təsdiqləyənədək qırmızı işarə ilə qalır.',
    en: 'Only when it cannot wait. It stays marked red until another person approves it afterwards.',
  },
  reason: { az: 'Səbəb', en: 'Reason' },

  reviewQuestion: { az: 'Bu versiya dərcə hazırdır?', en: 'Is this version ready to go out?' },
  submittedBy: { az: 'Göndərən:', en: 'Submitted by:' },
  approve: { az: 'Təsdiqlə', en: 'Approve' },
  approved: {
    az: 'Təsdiqləndi. İndi dərc etmək və ya vaxt təyin etmək olar.',
    en: 'Approved. It can be published or scheduled now.',
  },
  sendBack: { az: 'Düzəlişə qaytar', en: 'Send back' },
  note: { az: 'Nə düzəldilməlidir?', en: 'What should be put right?' },
  sentBack: { az: 'Düzəlişə qaytarıldı.', en: 'Sent back.' },
  sentBackWith: { az: 'Düzəlişə qaytarılıb:', en: 'Sent back:' },

  publishQuestion: { az: 'Dərc olunsun?', en: 'Publish this?' },
  approvedBy: { az: 'Təsdiqləyən:', en: 'Approved by:' },
  now: { az: 'İndi dərc et', en: 'Publish now' },
  later: { az: 'Sonra dərc et', en: 'Publish later' },
  at: { az: 'Dərc vaxtı (Bakı vaxtı)', en: 'Time of publication (Baku time)' },
  atHint: { az: 'Ən azı 5 dəqiqə sonra.', en: 'At least 5 minutes from now.' },
  bothLanguages: {
    az: 'Digər dildəki versiya da eyni dəqiqədə dərc olunsun',
    en: 'Publish the other language at the same minute',
  },
  schedule: { az: 'Vaxtı təyin et', en: 'Schedule' },
  scheduledFor: { az: 'Dərc olunacaq:', en: 'Goes out:' },
  locked: {
    az: 'Ona qədər material bağlıdır. Dəyişmək üçün vaxtı ləğv edin.',
    en: 'Until then the item is locked. Unschedule it to edit.',
  },
  unschedule: { az: 'Vaxtı ləğv et', en: 'Unschedule' },
  unscheduled: {
    az: 'Vaxt ləğv edildi: material yenidən açıqdır.',
    en: 'Unscheduled: the item is open again.',
  },
  bySchedule: { az: 'Vaxtı təyin edən:', en: 'Scheduled by:' },

  afterwardsQuestion: { az: 'Dərc olunmuş mətn təsdiqlənsin?', en: 'Approve what went out?' },
  wentOutWithout: { az: 'Yoxlanılmadan dərc olunub:', en: 'Published without review:' },
  approvedAfterwards: { az: 'Təsdiqləndi: qırmızı işarə götürüldü.', en: 'Approved: the red mark is gone.' },

  untranslatedReason: {
    az: 'Tərcümə tamamlanmadan dərcin səbəbi',
    en: 'Why it goes out with an incomplete translation',
  },
  untranslatedHint: {
    az: 'Səbəb yazılmasa, dərc olunmayacaq. Audit jurnalında saxlanılır; boş hissələr oxuculara göstərilmir.',
    en: 'Without a reason it is not published. It is kept in the audit log; readers are shown no empty parts.',
  },

  done: { az: 'Dərc olundu.', en: 'Published.' },
  refused: { az: 'Alınmadı. Əvvəlcə bunları düzəldin:', en: 'Not done. Put this right first:' },

  waitsForAnother: {
    az: 'Yoxlamadadır: öz yazdığınızı və ya göndərdiyinizi başqa dərc edən redaktor təsdiqləyir.',
    en: 'Under review: what you wrote or submitted is approved by another publisher.',
  },
  waitsForPublisher: {
    az: 'Dərc etmək hüququ administratorda və dərc edən redaktorda var. Qaralamanı saxlayıb onlara xəbər verin.',
    en: 'Administrators and publishers may publish. Save the draft and tell one of them.',
  },
  nothingNew: {
    az: 'Saytda elə bu mətndir: dərc olunmamış dəyişiklik yoxdur.',
    en: 'The site shows this very version: there is nothing new to publish.',
  },
  ownAfterwards: {
    az: 'Bunu siz yoxlanılmadan dərc etmisiniz: başqa şəxs təsdiqləməlidir.',
    en: 'You published this without review: another person has to approve it.',
  },
  saveFirst: { az: 'Əvvəlcə qaralama kimi saxlayın.', en: 'Save it as a draft first.' },
  savedBefore: {
    az: 'Saxlanmamış dəyişikliklər əvvəlcə saxlanacaq.',
    en: 'Changes that are not saved yet are saved first.',
  },
} as const
