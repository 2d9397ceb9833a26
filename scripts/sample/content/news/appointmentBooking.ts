import { notice } from './notice'

export const appointmentBooking = notice({
  key: 'appointment-booking',
  publishedAt: '2026-06-23T09:45:00+04:00',
  editions: {
    az: {
      title: 'Qəbula elektron növbə götürmək mümkündür',
      summary:
        'Qəbul şöbəsinə gələnlər gün və saatı əvvəlcədən seçə bilərlər. Növbəsiz gələnlər də qəbul olunur, lakin gözləməli ola bilərlər.',
      body: `
[[organisation:state-migration-service|Dövlət Miqrasiya Xidmətinin]] qəbul şöbəsinə gəlmək istəyənlər vaxtı
əvvəlcədən seçə bilərlər. Bunun üçün müraciətin mövzusunu, şöbəni, günü və saatı göstərmək kifayətdir.

- Seçilən vaxtı qəbuldan bir gün əvvələdək dəyişmək və ya ləğv etmək olar.
- Təyin olunmuş vaxtdan on dəqiqə əvvəl gəlmək tövsiyə edilir.
- Yaşlı şəxslər, hamilə qadınlar, azyaşlı uşaqla gələnlər və əlilliyi olan şəxslər növbəsiz qəbul olunurlar.

Elektron növbə götürməyənlər də qəbul edilir, lakin onların gözləmə müddəti günün yüklənməsindən asılıdır.
`,
    },
    en: {
      title: 'Appointments at reception offices can be booked online',
      summary:
        'Visitors can choose the day and the hour beforehand. Those who come without an appointment are received too, but may have to wait.',
      body: `
Anyone who needs to visit a reception office of the [[organisation:state-migration-service|State Migration Service]]
can choose a time beforehand. It takes the subject of the visit, the office, a day and an hour.

- You can change or cancel the time until the day before.
- Please come ten minutes early.
- Older people, pregnant women, visitors with small children and people with disabilities are received without waiting.

You may still come without an appointment; how long you wait then depends on the day.
`,
    },
  },
})
