/** Words of the invitation form. Names of roles as in collections/Users. */
export const inviteWords = {
  open: { az: 'Yeni əməkdaş dəvət et', en: 'Invite a colleague' },
  explanation: {
    az: 'Göstərdiyiniz ünvana birdəfəlik keçid göndəriləcək. Əməkdaş parolunu özü təyin edir; keçid 7 gün qüvvədədir.',
    en: 'A one-time link goes to the address you give. Your colleague sets the password; the link works for 7 days.',
  },
  name: { az: 'Ad və soyad', en: 'Name' },
  email: { az: 'E-poçt', en: 'E-mail' },
  role: { az: 'Rol', en: 'Role' },
  languages: { az: 'Redaktə etdiyi dillər', en: 'Languages they may edit' },
  azerbaijani: { az: 'Azərbaycanca', en: 'Azerbaijani' },
  english: { az: 'İngiliscə', en: 'English' },
  send: { az: 'Dəvət göndər', en: 'Send the invitation' },
  sending: { az: 'Göndərilir…', en: 'Sending…' },
  sent: { az: 'Dəvət göndərildi:', en: 'The invitation is on its way to' },
  nameMissing: { az: 'Ad və soyadı yazın.', en: 'Give the name.' },
  emailWrong: {
    az: 'E-poçt ünvanını düzgün yazın, məsələn, ad@idare.gov.az.',
    en: 'Give an e-mail address, such as name@agency.gov.az.',
  },
  languageMissing: {
    az: 'Tərcüməçi üçün ən azı bir dil seçin.',
    en: 'Choose at least one language for a translator.',
  },
} as const

export const roleWords = {
  'press-officer': { az: 'Mətbuat əməkdaşı', en: 'Press officer' },
  publisher: { az: 'Dərc edən redaktor', en: 'Publisher' },
  translator: { az: 'Tərcüməçi', en: 'Translator' },
  reader: { az: 'Qaralamaların oxucusu', en: 'Reader of drafts' },
  administrator: { az: 'Administrator', en: 'Administrator' },
} as const
