import type { SamplePicture, Words } from '../shapes'

/** The same under every picture: readers shall not take a drawing for a photograph of the event. */
export const pictureCaption: Words = {
  az: 'Redaksiyanın bu xəbər üçün çəkdiyi xalça naxışı',
  en: 'A carpet pattern drawn for this story by the newsroom',
}

/** Each carpet is drawn from its key; the words say what came of it, so look again after changing the drawing. */
export const pictures: SamplePicture[] = [
  {
    key: 'childrens-rights',
    alt: { az: 'Pilləli romblardan ibarət tor naxış', en: 'A lattice of stepped diamonds' },
  },
  {
    key: 'round-table',
    alt: {
      az: 'Petrol rəngli sahədə üç pilləli medalyon və naxışlı haşiyə',
      en: 'Three stepped medallions on a petrol ground with a patterned border',
    },
  },
  {
    key: 'migrants-day',
    alt: {
      az: 'Nar rəngli sahədə qarmaqlı böyük medalyon',
      en: 'A large hooked medallion on a pomegranate ground',
    },
  },
  {
    key: 'new-year',
    alt: {
      az: 'Tünd sahədə kiçik ulduzlar və mərkəzdə medalyon',
      en: 'Small stars on a dark ground around a central medallion',
    },
  },
  {
    key: 'migration-law',
    alt: { az: 'Rəngli zolaqlar və həndəsi naxışlar', en: 'Coloured bands with geometric motifs' },
  },
  {
    key: 'place-of-stay',
    alt: { az: 'Petrol rəngli torda kiçik romblar', en: 'Small diamonds in a petrol-coloured lattice' },
  },
  {
    key: 'appointment-booking',
    alt: { az: 'Zolaqlar üzrə düzülmüş qoçbuynuzu naxışları', en: 'Ram’s-horn motifs arranged in bands' },
  },
  {
    key: 'residence-permit',
    alt: {
      az: 'Zəfəran rəngli haşiyə içində iki pilləli medalyon',
      en: 'Two stepped medallions inside a saffron border',
    },
  },
  {
    key: 'road-map-seminar',
    alt: {
      az: 'Qum rəngli sahədə sıra ilə düzülmüş səkkizguşəli ulduzlar',
      en: 'Rows of eight-pointed stars on a sand-coloured ground',
    },
  },
  {
    key: 'student-internship',
    alt: {
      az: 'Nar rəngli sahədə qarmaqlı romb sıraları',
      en: 'Rows of hooked diamonds on a pomegranate ground',
    },
  },
  {
    key: 'online-briefing',
    alt: {
      az: 'Qum rəngli sahədə petrol və nar rəngli romblar',
      en: 'Petrol and pomegranate diamonds on a sand-coloured ground',
    },
  },
  {
    key: 'open-day',
    alt: {
      az: 'Nar və zəfəran rəngli haşiyə içində ulduzlu medalyonlar',
      en: 'Star medallions in a pomegranate and saffron border',
    },
  },
]
