/** What the start page says. Numbers stand before a singular in Azerbaijani. */
export const dashboardWords = {
  heading: { az: 'Bu gün', en: 'Today' },
  asking: { az: 'Yüklənir…', en: 'Loading…' },
  failed: {
    az: 'Günün məlumatını almaq alınmadı. Səhifəni yenidən yükləyin.',
    en: 'Could not get the day. Load the page again.',
  },
  calendar: { az: 'Təqvimi aç', en: 'Open the calendar' },
  translations: { az: 'Tərcümələri aç', en: 'Open the translations' },

  overdue: { az: 'Vaxtı keçib, dərc olunmayıb', en: 'Due and not out' },
  overdueHint: {
    az: 'Server hər dəqiqə yenidən cəhd edir. Beş dəqiqədən çox çəksə, administratora bildirin.',
    en: 'The server tries again every minute. If it takes longer than five, tell your administrator.',
  },
  unqueued: { az: 'Planlaşdırılıb, növbədə deyil', en: 'Planned and not in the queue' },
  unqueuedHint: {
    az: 'Bir dəqiqə ərzində özü növbəyə qayıtmalıdır. Qayıtmasa, administratora bildirin.',
    en: 'It should come back to the queue within a minute. If it does not, tell your administrator.',
  },
  failedReleases: { az: 'Dərc alınmadı', en: 'Failed to publish' },
  failedHint: {
    az: 'Səbəbi düzəldin, sonra dərc edin və ya yeni vaxt təyin edin.',
    en: 'Put the reason right, then publish or schedule it again.',
  },
  unreviewed: { az: 'Yoxlanılmadan dərc olunub', en: 'Published without review' },
  unreviewedHint: {
    az: 'Dərc edəndən başqa bir nəfər baxıb təsdiqləməlidir.',
    en: 'Somebody other than the publisher has to look at it and approve it.',
  },

  today: { az: 'Bu günün planı', en: 'Today’s plan' },
  todayNone: { az: 'Bu günə heç nə planlaşdırılmayıb.', en: 'Nothing is planned for today.' },
  waitingState: { az: 'gözləyir', en: 'waiting' },
  outState: { az: 'dərc olunub', en: 'out' },
  failedState: { az: 'alınmadı', en: 'failed' },

  waiting: { az: 'Məni gözləyir', en: 'Waiting for me' },
  waitingNone: { az: 'Sizi gözləyən iş yoxdur.', en: 'Nothing waits for you.' },
  'to-approve': { az: 'Yoxlayın', en: 'To review' },
  approved: { az: 'Təsdiqlənib: dərc vaxtı təyin edin', en: 'Approved: to be scheduled' },
  'sent-back': { az: 'Düzəliş üçün qaytarılıb', en: 'Sent back to you' },

  mentions: { az: 'Sizin adınız çəkilən rəylər', en: 'Comments that mention you' },
  withoutAlt: { az: 'Təsviri olmayan şəkillər', en: 'Pictures without text alternative' },
  pictures: {
    az: (count: number) => `${count} şəkil`,
    en: (count: number) => `${count} ${count === 1 ? 'picture' : 'pictures'}`,
  },
  more: {
    az: (count: number) => `və daha ${count} xəbər`,
    en: (count: number) => `and ${count} more items`,
  },
  audit: { az: 'Audit jurnalı', en: 'Audit log' },
  auditHint: {
    az: 'Kim nəyi nə vaxt edib: seçdiyiniz günlər CSV faylında.',
    en: 'Who did what and when: the days that you choose, as a CSV file.',
  },
  auditFrom: { az: 'Hansı gündən', en: 'First day' },
  auditTo: { az: 'Hansı günədək', en: 'Last day' },
  auditTake: { az: 'Faylı yüklə', en: 'Get the file' },
  unnamed: { az: 'Başlıqsız material', en: 'Without a title' },
} as const
