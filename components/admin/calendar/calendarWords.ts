/** What the calendar says. */
export const calendarDeskWords = {
  heading: { az: 'Təqvim', en: 'Calendar' },
  explanation: {
    az: 'Bütün saatlar Bakı vaxtı ilədir. Planlaşdırılmış materialı başqa günə sürükləyin və ya «Başqa günə keçir» düyməsi ilə köçürün: saatı dəyişmir.',
    en: 'All times are on the clock of Baku. Drag what is planned to another day, or use “Move”: its hour stays.',
  },
  asking: { az: 'Yüklənir…', en: 'Loading…' },
  failed: {
    az: 'Təqvimi almaq alınmadı. Səhifəni yenidən yükləyin.',
    en: 'Could not get the calendar. Load the page again.',
  },
  before: { az: 'Əvvəlki ay', en: 'Previous month' },
  after: { az: 'Növbəti ay', en: 'Next month' },
  thisMonth: { az: 'Bu ay', en: 'This month' },
  today: { az: 'bu gün', en: 'today' },
  release: { az: 'Planlaşdırılıb', en: 'Planned' },
  event: { az: 'Tədbir', en: 'Event' },
  embargo: { az: 'Embarqonun sonu', en: 'Embargo ends' },
  published: { az: 'Dərc olunub', en: 'Published' },
  together: { az: 'iki dildə birlikdə', en: 'both languages together' },
  unnamed: { az: 'Başlıqsız material', en: 'Without a title' },
  move: { az: 'Başqa günə keçir', en: 'Move' },
  moveOf: { az: (title: string) => `Başqa günə keçir: ${title}`, en: (title: string) => `Move: ${title}` },
  moveQuestion: { az: 'Hansı günə keçirilsin?', en: 'Move to which day?' },
  day: { az: 'Gün', en: 'Day' },
  dayHint: {
    az: 'Ox düymələri ilə də dəyişir. Saat olduğu kimi qalır.',
    en: 'The arrow keys change it too. The hour stays as it is.',
  },
  togetherHint: {
    az: 'Digər dildəki versiya da onunla birlikdə keçəcək.',
    en: 'The version in the other language moves with it.',
  },
  cancel: { az: 'İmtina', en: 'Cancel' },
  confirm: { az: 'Keçir', en: 'Move' },
  working: { az: 'İcra olunur…', en: 'Working…' },
  moved: { az: (when: string) => `Keçirildi: ${when}.`, en: (when: string) => `Moved to ${when}.` },
  entries: {
    az: (count: number) => (count === 0 ? 'Bu ayda heç nə yoxdur.' : `Bu ayda ${count} qeyd.`),
    en: (count: number) =>
      count === 0 ? 'Nothing in this month.' : `${count} ${count === 1 ? 'entry' : 'entries'} in this month.`,
  },
} as const
