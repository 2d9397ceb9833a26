/** What the choice of the focal point says. */
export const focalPointWords = {
  heading: { az: 'Şəklin əsas nöqtəsi', en: 'Focal point of the picture' },
  hint: {
    az: 'Şəkil kəsiləndə bu nöqtə görünən qalır. Şəklin üzərinə basın və ya ox düymələri ilə sürüşdürün; yadda saxlananda tətbiq olunur.',
    en: 'This point stays in sight when the picture is cut. Press on the picture or move the sliders with the arrow keys; applied when saved.',
  },
  across: { az: 'Soldan sağa, faizlə', en: 'From left to right, per cent' },
  down: { az: 'Yuxarıdan aşağı, faizlə', en: 'From top to bottom, per cent' },
  previews: { az: 'Səhifələrdə belə kəsiləcək', en: 'How it will be cut' },
  preview: {
    az: (ratio: string) => `Kəsilmiş şəkil, ${ratio}`,
    en: (ratio: string) => `The picture cut to ${ratio}`,
  },
  cards: { az: 'siyahı və keçid ön baxışları', en: 'lists and link previews' },
  portraits: { az: 'portretlər', en: 'portraits' },
  elsewhere: { az: 'başqa saytlar', en: 'other sites' },
} as const
