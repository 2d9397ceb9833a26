import { notice } from './notice'

export const entranceMoved = notice({
  key: 'entrance-moved',
  publishedAt: '2026-08-11T14:00:00+04:00',
  editions: {
    az: {
      title: 'Qəbul zalının girişi müvəqqəti dəyişdirilib',
      summary:
        'Təmir işləri səbəbindən avqustun 31-dək qəbul zalına həyət tərəfdən daxil olmaq lazımdır. Pilləsiz giriş saxlanılıb.',
      body: `
Əsas girişdə aparılan təmirlə əlaqədar 31 avqust 2026-cı il tarixinədək qəbul zalına giriş həyət tərəfdəndir. Yolu
lövhələr göstərir.

Müvəqqəti girişdə pillə yoxdur, əlil arabası və uşaq arabası ilə daxil olmaq mümkündür. Köməyə ehtiyacı olanlar
əvvəlcədən 919 nömrəsinə zəng edə bilərlər: əməkdaş onları girişdə qarşılayacaq.

İş saatları dəyişmir.
`,
    },
    en: {
      title: 'The entrance to the reception hall has moved for a time',
      summary:
        'Because of repairs, please enter the reception hall from the courtyard until 31 August. There is still an entrance without steps.',
      body: `
The main entrance is being repaired. Until 31 August 2026 the way into the reception hall is through the courtyard;
signs show the way.

The temporary entrance has no steps and is wide enough for wheelchairs and prams. If you need help, call 919
beforehand: a member of staff will meet you at the door.

Opening hours stay the same.
`,
    },
  },
})
