import { bakuDay, bakuParts } from '@/newsroom/language/dates'
import type { Day, SampleEvent, SampleStory } from '../shapes'
import { notice } from './news/notice'

const daysAfter = (now: Date, days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)

/** The first Monday to Friday that is at least `days` days after `now` in Baku. */
function workingDayAfter(now: Date, days: number): Day {
  const candidate = daysAfter(now, days)
  const { weekday } = bakuParts(candidate)
  return weekday === 0 || weekday === 6 ? workingDayAfter(now, days + 1) : bakuDay(candidate)
}

/** Two events without named people, after the day on which the sample is loaded, so that "coming" is never empty. */
export function comingEvents(now: Date): SampleEvent[] {
  const briefingDay = workingDayAfter(now, 9)
  const openDay = workingDayAfter(now, 23)
  return [
    {
      key: 'online-briefing',
      title: { az: 'Elektron xidmətlər barədə onlayn brifinq', en: 'Online briefing on electronic services' },
      summary: {
        az: 'Elektron müraciətin addımları göstəriləcək və suallar cavablandırılacaq.',
        en: 'The steps of an online application, shown one by one, with time for questions.',
      },
      kind: 'briefing',
      time: {
        wholeDays: false,
        start: `${briefingDay}T11:00:00+04:00`,
        end: `${briefingDay}T12:00:00+04:00`,
      },
      format: 'online',
      place: null,
      address: null,
      countries: [],
      programme: [],
      organisations: [{ key: 'state-migration-service', role: 'host' }],
      status: 'scheduled',
    },
    {
      key: 'open-day',
      title: { az: 'Açıq qapı günü', en: 'Open day at the State Migration Service' },
      summary: {
        az: 'Hər kəs qəbul zalına gələ, mütəxəssislərə sual verə və sənədlərini yoxlada bilər.',
        en: 'Everyone is welcome in the reception hall to ask questions and have documents checked.',
      },
      kind: 'open-day',
      time: { wholeDays: false, start: `${openDay}T10:00:00+04:00`, end: `${openDay}T13:00:00+04:00` },
      format: 'in-person',
      place: { az: 'Qəbul zalı', en: 'Reception hall' },
      address: {
        az: 'Bakı şəhəri, Nümunə küçəsi 1 (nümunə ünvan)',
        en: '1 Numune Street, Baku (sample address)',
      },
      countries: [],
      programme: [],
      organisations: [{ key: 'state-migration-service', role: 'host' }],
      status: 'scheduled',
    },
  ]
}

/** The notices that announce them, published on the two days before `now`. */
export function comingStories(now: Date): SampleStory[] {
  const publishedDaysAgo = (days: number) => `${bakuDay(daysAfter(now, -days))}T10:00:00+04:00`
  return [
    notice({
      key: 'online-briefing',
      publishedAt: publishedDaysAgo(2),
      event: 'online-briefing',
      organisations: [{ key: 'state-migration-service', role: 'host' }],
      picture: 'online-briefing',
      editions: {
        az: {
          title: 'Elektron müraciət barədə onlayn brifinq keçiriləcək',
          summary: 'Bir saatlıq brifinqdə elektron müraciətin addımları göstəriləcək. İştirak pulsuzdur.',
          body: `
[[organisation:state-migration-service|Dövlət Miqrasiya Xidməti]] elektron xidmətlərdən ilk dəfə istifadə edənlər
üçün [[event:online-briefing|onlayn brifinq]] keçirəcək. Gün və saat tədbirin səhifəsində göstərilib.

## Mövzular

- şəxsi kabinetin açılması;
- müraciətin doldurulması və sənədlərin əlavə edilməsi;
- rüsumun ödənilməsi və cavabın alınması.

Brifinq Azərbaycan dilində keçirilir. Suallar yazılı şəkildə verilə bilər.
`,
        },
        en: {
          title: 'Online briefing will explain how to apply electronically',
          summary: 'One hour on the steps of an electronic application. Taking part is free.',
          body: `
The [[organisation:state-migration-service|State Migration Service]] is holding an
[[event:online-briefing|online briefing]] for people who use its electronic services for the first time. The day and
the hour are on the page of the event.

## Topics

- opening a personal account;
- filling in an application and adding documents;
- paying the fee and receiving the answer.

The briefing is in Azerbaijani. Questions can be sent in writing.
`,
        },
      },
    }),
    notice({
      key: 'open-day',
      publishedAt: publishedDaysAgo(1),
      event: 'open-day',
      organisations: [{ key: 'state-migration-service', role: 'host' }],
      picture: 'open-day',
      editions: {
        az: {
          title: 'Hər kəsi açıq qapı gününə dəvət edirik',
          summary:
            'Açıq qapı günündə mütəxəssislər qeydiyyat, yaşama icazəsi və vətəndaşlıqla bağlı sualları cavablandıracaqlar.',
          body: `
[[organisation:state-migration-service|Dövlət Miqrasiya Xidməti]] [[event:open-day|açıq qapı günü]] keçirir. Gün,
saat və ünvan tədbirin səhifəsindədir. Əvvəlcədən yazılmaq lazım deyil.

## Nə etmək olar

- olduğu yer üzrə qeydiyyat, yaşama icazəsi və vətəndaşlıq barədə sual vermək;
- müraciət sənədlərinin tam olub-olmadığını yoxlatmaq;
- elektron kabineti əməkdaşın köməyi ilə açmaq.

Zala pilləsiz giriş var. Uşaqlar üçün ayrıca guşə hazırlanacaq.
`,
        },
        en: {
          title: 'Everyone is invited to the open day',
          summary:
            'At the open day, specialists will answer questions about registration, residence permits and citizenship.',
          body: `
The [[organisation:state-migration-service|State Migration Service]] is holding an [[event:open-day|open day]]. The
day, the hour and the address are on the page of the event. There is no need to sign up.

## What you can do

- ask about registration at the place of stay, residence permits and citizenship;
- have your application papers checked;
- open an electronic account with the help of a member of staff.

The hall can be entered without steps, and there will be a corner for children.
`,
        },
      },
    }),
  ]
}
