/** What the panel of comments says. */
export const commentWords = {
  heading: { az: 'Rəylər', en: 'Comments' },
  explanation: {
    az: 'Yalnız əməkdaşlar görür. Kiminsə adını çəkmək üçün @ yazın: ona məktub gedəcək.',
    en: 'Only colleagues see them. Type @ to ask for somebody: they get a mail.',
  },
  asking: { az: 'Yüklənir…', en: 'Loading…' },
  failed: {
    az: 'Rəyləri almaq alınmadı. Səhifəni yenidən yükləyin.',
    en: 'Could not get the comments. Load the page again.',
  },
  unsaved: { az: 'Rəy yazmaq üçün əvvəlcə saxlayın.', en: 'Save it first, then comment on it.' },
  none: { az: 'Açıq rəy yoxdur.', en: 'No open comments.' },
  open: {
    az: (count: number) => `Açıq rəy: ${count}.`,
    en: (count: number) => `${count} open ${count === 1 ? 'comment' : 'comments'}.`,
  },
  field: { az: 'Hansı xana haqqında', en: 'About which field' },
  whole: { az: 'Bütün material', en: 'The whole item' },
  text: { az: 'Rəyiniz', en: 'Your comment' },
  answer: { az: 'Cavabınız', en: 'Your answer' },
  textHint: {
    az: 'Ad çəkmək üçün @ və adın ilk hərfləri.',
    en: 'To ask for somebody: @ and the first letters of their name.',
  },
  found: {
    az: (count: number) => `${count} əməkdaş: ox düymələri ilə seçin, Enter ilə əlavə edin.`,
    en: (count: number) => `${count} found: choose with the arrow keys, take with Enter.`,
  },
  people: { az: 'Əməkdaşlar', en: 'Colleagues' },
  send: { az: 'Rəyi göndər', en: 'Comment' },
  reply: { az: 'Cavab yaz', en: 'Answer' },
  replyTo: { az: (name: string) => `Cavab yaz: ${name}`, en: (name: string) => `Answer ${name}` },
  goTo: { az: 'Xanaya keç', en: 'Go to the field' },
  goToNamed: {
    az: (field: string) => `Xanaya keç: ${field}`,
    en: (field: string) => `Go to the field: ${field}`,
  },
  resolve: { az: 'Həll olundu', en: 'Resolve' },
  reopen: { az: 'Yenidən aç', en: 'Reopen' },
  delete: { az: 'Sil', en: 'Delete' },
  deleted: { az: 'Rəy silindi.', en: 'The comment is deleted.' },
  resolvedNow: { az: 'Rəy həll olunmuş sayıldı.', en: 'The comment is resolved.' },
  reopenedNow: { az: 'Rəy yenidən açıldı.', en: 'The comment is open again.' },
  sent: { az: 'Rəy yazıldı.', en: 'The comment is written.' },
  resolvedBy: {
    az: (name: string, when: string) => `Həll olundu: ${name}, ${when}`,
    en: (name: string, when: string) => `Resolved by ${name}, ${when}`,
  },
  resolvedOnes: {
    az: (count: number) => `Həll olunmuş rəylər (${count})`,
    en: (count: number) => `Resolved comments (${count})`,
  },
  unknown: { az: 'Keçmiş əməkdaş', en: 'Former colleague' },
  cancel: { az: 'İmtina', en: 'Cancel' },
} as const
