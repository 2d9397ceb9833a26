import type { SampleProject } from '../shapes'

/** Days stand only where they are certain; the weeks and months of the rest are not in the releases. */
export const projects: SampleProject[] = [
  {
    key: 'training-center-support',
    kind: 'project',
    name: {
      az: 'Azərbaycanda Miqrasiya üzrə Regional Təlim Mərkəzinin yaradılmasına dəstək',
      en: 'Supporting the establishment of the Regional Training Center on Migration',
    },
    variants: ['Supporting the Establishment of the Regional Training Center on Migration in Azerbaijan'],
    from: null,
    to: null,
    organisations: [
      { key: 'state-migration-service', role: 'implemented-by' },
      { key: 'iom-azerbaijan', role: 'in-partnership-with' },
    ],
    about: {
      az: `
Layihə [[organisation:regional-training-center|Miqrasiya üzrə Regional Təlim Mərkəzinin]] yaradılmasına həsr olunub.
Onun çərçivəsində region ölkələrinin miqrasiya qurumları üçün təlimlər keçirilir, Mərkəzin Yol Xəritəsi üçün
tövsiyələr hazırlanır.`,
      en: `
The project helps to set up the [[organisation:regional-training-center|Regional Training Center on Migration]]. Its
parts are training for migration agencies from across the region and recommendations for the Center’s Road Map.`,
    },
  },
  {
    key: 'migration-week-2022',
    kind: 'observance',
    name: { az: 'Miqrasiya həftəsi – 2022', en: 'Migration Week 2022' },
    variants: ['Migration Week'],
    from: null,
    to: null,
    organisations: [{ key: 'un-migration-network', role: 'host' }],
    about: {
      az: `
[[organisation:un-migration-network|BMT-nin Miqrasiya Şəbəkəsinin]] təşəbbüsü ilə Birinci Beynəlxalq Miqrasiyaya Baxış
Forumu ərəfəsində keçirilən həftə. Bakıda həftəyə regional təlim həsr olunub.`,
      en: `
A week called by the [[organisation:un-migration-network|UN Migration Network]] shortly before the first International
Migration Review Forum. In Baku a regional training course was part of it.`,
    },
  },
  {
    key: 'international-migrants-day',
    kind: 'observance',
    name: { az: 'Beynəlxalq Miqrantlar Günü', en: 'International Migrants Day' },
    variants: ['18 dekabr', '18 December'],
    // The General Assembly proclaimed the day by its resolution 55/93.
    from: '2000-12-04',
    to: null,
    organisations: [{ key: 'un-general-assembly', role: 'host' }],
    about: {
      az: `
Hər il dekabrın 18-də qeyd olunur. Bu tarix
[[document:migrant-workers-convention|miqrant işçilərin hüquqları haqqında Konvensiyanın]] 1990-cı ildə qəbul edildiyi
gündür.`,
      en: `
Marked every year on 18 December, the day in 1990 on which the
[[document:migrant-workers-convention|convention on the rights of migrant workers]] was adopted.`,
    },
  },
  {
    key: 'champion-countries',
    kind: 'initiative',
    name: { az: '«Çempion ölkələr» təşəbbüsü', en: 'Champion Countries initiative' },
    variants: ['Champion Country'],
    from: null,
    to: null,
    organisations: [{ key: 'un-migration-network', role: 'host' }],
    about: {
      az: `
[[document:global-compact|Qlobal Paktın]] icrasında təcrübəsini bölüşməyi öz üzərinə götürən ölkələrin təşəbbüsü.
Azərbaycan ona qoşulan ölkələrdəndir.`,
      en: `
Countries that have offered to share what they learn in putting the [[document:global-compact|Global Compact]] into
practice. Azerbaijan is one of them.`,
    },
  },
]
