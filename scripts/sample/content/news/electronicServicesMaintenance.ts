import { notice } from './notice'

export const electronicServicesMaintenance = notice({
  key: 'electronic-services-maintenance',
  publishedAt: '2026-03-04T17:00:00+04:00',
  editions: {
    az: {
      title: 'Elektron xidmətlərdə texniki işlər aparılacaq',
      summary:
        'Elektron müraciət sistemi martın 7-si saat 22:00-dan martın 8-i saat 06:00-dək işləməyəcək. Göndərilmiş müraciətlərə bu işlərin təsiri yoxdur.',
      body: `
Sistemin yenilənməsi ilə əlaqədar [[organisation:state-migration-service|Dövlət Miqrasiya Xidmətinin]] elektron
xidmətlərində fasilə olacaq: 7 mart 2026-cı il, şənbə, saat 22:00-dan 8 mart, bazar, saat 06:00-dək.

- Yarımçıq qalan müraciətlər qaralama kimi saxlanılır.
- Artıq göndərilmiş müraciətlərin baxılma müddəti dəyişmir.
- Fasilə zamanı ödənişlər də qəbul edilmir.

Müddəti həmin günlərdə bitən müraciətləri əvvəlcədən göndərmək xahiş olunur.
`,
      changeNotes: [
        { date: '2026-03-06', note: 'Fasilənin başlanma vaxtı dəqiqləşdirilib: saat 21:00 yox, 22:00.' },
      ],
    },
    en: {
      title: 'Maintenance of electronic services',
      summary:
        'The online application system will be unavailable from 22:00 on 7 March until 06:00 on 8 March. Applications already sent are not affected.',
      body: `
The electronic services of the [[organisation:state-migration-service|State Migration Service]] will be updated and
cannot be used from 22:00 on Saturday, 7 March 2026, until 06:00 on Sunday, 8 March (Baku time).

- Unfinished applications are kept as drafts.
- The time limits for applications already sent stay as they are.
- Payments are not accepted during the break either.

If your application is due on one of these days, please send it before the break.
`,
      changeNotes: [
        {
          date: '2026-03-06',
          note: 'The break begins at 22:00; an earlier version of this notice said 21:00.',
        },
      ],
    },
  },
})
