import type { SamplePicture, Words } from '../shapes'

/** The same under every picture: readers shall not take a drawing for a photograph of the event. */
export const pictureCaption: Words = {
  az: 'Redaksiyanın bu xəbər üçün çəkdiyi xalça naxışı',
  en: 'A carpet pattern drawn for this story by the newsroom',
}

/** The seeds were chosen by eye among many; the words say what came of them, so look again after a change of the drawing. */
export const pictures: SamplePicture[] = [
  {
    key: 'round-table',
    seed: 'round-table-3',
    alt: {
      az: 'Petrol rəngli sahədə yan-yana üç qarmaqlı medalyon, ulduzlu nar rəngli haşiyə',
      en: 'Three hooked medallions side by side on petrol, in a pomegranate border of stars',
    },
  },
  {
    key: 'road-map-seminar',
    seed: 'road-map-seminar-7',
    alt: {
      az: 'Qum rəngli sahədə sıra ilə düzülmüş səkkizguşəli ulduzlar',
      en: 'Rows of eight-pointed stars on a sand-coloured ground',
    },
  },
  {
    key: 'migrants-day',
    seed: 'migrants-day-1',
    alt: {
      az: 'Nar və qum rəngli romblardan ibarət tor, ortada petrol rəngli bir romb',
      en: 'A net of pomegranate and sand diamonds around a single petrol one',
    },
  },
  {
    key: 'migration-law',
    seed: 'migration-law-19',
    alt: {
      az: 'Petrol rəngli zolaqda qarmaqlı romblar, yuxarıda və aşağıda qoçbuynuzu naxışlı haşiyə',
      en: 'Hooked diamonds along a petrol band, with ram’s-horn borders above and below',
    },
  },
  {
    key: 'childrens-rights',
    seed: 'childrens-rights-4',
    alt: {
      az: 'Qum rəngli sahədə petrol və nar rəngli səkkiz qarmaqlı romb',
      en: 'Eight hooked diamonds in petrol and pomegranate on a sand-coloured ground',
    },
  },
  {
    key: 'new-year',
    seed: 'new-year-12',
    alt: {
      az: 'Tünd sahədə nar və qum rəngli səkkizguşəli ulduzlar',
      en: 'Eight-pointed stars in pomegranate and sand on a dark ground',
    },
  },
  {
    key: 'online-briefing',
    seed: 'online-briefing-7',
    alt: {
      az: 'Qum rəngli zolaqda petrol və nar rəngli qarmaqlı romblar',
      en: 'Hooked diamonds in petrol and pomegranate along a sand-coloured band',
    },
  },
  {
    key: 'open-day',
    seed: 'open-day-5',
    alt: {
      az: 'Nar rəngli sahədə petrol rəngli böyük medalyon, künclərdə onun dörddə birləri',
      en: 'A great petrol medallion on pomegranate, with quarters of it in the corners',
    },
  },
]
