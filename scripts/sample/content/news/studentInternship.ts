import { notice } from './notice'

/** Only in Azerbaijani, so that the site shows what it does when a translation is missing. */
export const studentInternship = notice({
  key: 'student-internship',
  publishedAt: '2026-09-15T10:00:00+04:00',
  editions: {
    az: {
      title: 'Tələbələr üçün payız təcrübəsinə sənəd qəbulu başlayıb',
      summary:
        'Ali təhsil müəssisələrinin yuxarı kurs tələbələri oktyabr və noyabr aylarında Xidmətin struktur bölmələrində təcrübə keçə bilərlər.',
      body: `
[[organisation:state-migration-service|Dövlət Miqrasiya Xidməti]] ali təhsil müəssisələrinin tələbələri üçün payız
təcrübəsinə sənəd qəbulunu elan edir. Təcrübə oktyabr və noyabr aylarında keçiriləcək.

## Kimlər müraciət edə bilər

Hüquqşünaslıq, beynəlxalq münasibətlər, jurnalistika və informasiya texnologiyaları ixtisasları üzrə üçüncü və
dördüncü kursda, habelə magistraturada təhsil alan Azərbaycan Respublikasının vətəndaşları.

## Sənədlər

- tərcümeyi-hal;
- təhsil müəssisəsindən arayış;
- təcrübədən gözləntiləri izah edən qısa məktub (bir səhifəyədək).

Sənədlər 25 sentyabr 2026-cı il tarixinədək qəbul olunur. Müsahibəyə dəvət olunanlara ayrıca məlumat veriləcək.
`,
    },
    en: null,
  },
})
