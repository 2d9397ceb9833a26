import { notice } from './notice'

export const newYearReception = notice({
  key: 'new-year-reception',
  publishedAt: '2025-12-24T10:00:00+04:00',
  picture: 'new-year',
  editions: {
    az: {
      title: 'Yeni il bayramı günlərində qəbul saatları',
      summary:
        'Qəbul şöbələri 31 dekabr 2025-ci il, 1 və 2 yanvar 2026-cı il tarixlərində bağlı olacaq. Elektron müraciətlər həmin günlərdə də göndərilə bilər.',
      body: `
Bayram günləri ilə əlaqədar [[organisation:state-migration-service|Dövlət Miqrasiya Xidmətinin]] qəbul şöbələri
31 dekabr 2025-ci il, 1 və 2 yanvar 2026-cı il tarixlərində bağlı olacaq. Qəbul 5 yanvar, bazar ertəsi günündən
adi iş rejimi ilə davam edəcək.

- Elektron müraciətləri bayram günlərində də göndərmək mümkündür, onlara növbəti iş günündən etibarən baxılır.
- Həmin günlərə növbə götürmüş şəxslərə yeni vaxt telefonla bildiriləcək.
- Sualı olanlar 919 nömrəli Çağrı Mərkəzinə müraciət edə bilərlər.

Qeydiyyat və ya icazə müddəti bayram günlərinə təsadüf edən şəxslərə müraciətlərini əvvəlcədən göndərmək tövsiyə
olunur.
`,
    },
    en: {
      title: 'Reception hours over the New Year holidays',
      summary:
        'Reception offices will be closed on 31 December 2025 and on 1 and 2 January 2026. Online applications can be sent on those days too.',
      body: `
The reception offices of the [[organisation:state-migration-service|State Migration Service]] will be closed for the
holidays on 31 December 2025 and on 1 and 2 January 2026. They open again at the usual hours on Monday, 5 January.

- Online applications can be sent during the holidays; work on them begins on the next working day.
- Anyone with an appointment on one of these days will be called and given a new time.
- For questions, call the call centre at 919.

If your registration or permit runs out during the holidays, please apply in good time before them.
`,
    },
  },
})
