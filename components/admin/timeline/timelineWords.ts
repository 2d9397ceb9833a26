/** What the timeline of a document says around what happened. */
export const timelineWords = {
  open: { az: 'Xronologiya…', en: 'Timeline…' },
  heading: { az: 'Xronologiya', en: 'Timeline' },
  asking: { az: 'Yüklənir…', en: 'Loading…' },
  failed: {
    az: 'Xronologiyanı almaq alınmadı. Pəncərəni bağlayıb yenidən açın.',
    en: 'Could not get the timeline. Close this and open it again.',
  },
  none: { az: 'Hələ heç nə yazılmayıb.', en: 'Nothing has been written down yet.' },
  newsroom: { az: 'Xəbər otağı özü', en: 'The newsroom itself' },
  dueAt: { az: (when: string) => `Vaxt: ${when}`, en: (when: string) => `Time: ${when}` },
  version: { az: 'Versiyaya bax', en: 'Look at the version' },
  versionOf: {
    az: (when: string) => `Versiyaya bax: ${when}`,
    en: (when: string) => `Look at the version of ${when}`,
  },
  close: { az: 'Bağla', en: 'Close' },
} as const
