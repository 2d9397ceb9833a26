/** A release of ten paragraphs, with a headline and a summary twelve segments, in both languages. */
export const release: readonly (readonly [az: string, en: string])[] = [
  ['Şəkidə üçgünlük təlim keçirilib', 'Three-day training held in Shaki'],
  [
    'Təlimdə rayon şöbələrinin əməkdaşları iştirak edib.',
    'Staff of the district offices took part in the training.',
  ],
  [
    'Təlimi Xidmətin tədris şöbəsi təşkil edib.',
    'The training was organised by the Service’s education unit.',
  ],
  ['Birinci gün sənədlərin qəbulu öyrənilib.', 'The first day was about receiving documents.'],
  ['İkinci gün növbələrin idarə olunmasına həsr edilib.', 'The second day was devoted to managing queues.'],
  ['İştirakçılar suallarına cavab alıblar.', 'Participants had their questions answered.'],
  ['Sonda hər kəsə sertifikat təqdim olunub.', 'At the end everybody received a certificate.'],
  ['Təlim Heydər Əliyev Mərkəzində keçib.', 'The training was held at the Heydar Aliyev Centre.'],
  ['Növbəti təlim Gəncədə olacaq.', 'The next training will be in Ganja.'],
  ['Materiallar saytda yerləşdirilib.', 'The materials are on the site.'],
  ['Qeydiyyat davam edir.', 'Registration is open.'],
  ['Əlavə məlumat tədris şöbəsindən alına bilər.', 'More information is available from the education unit.'],
]

/** Running text of one paragraph each. */
export const runningText = (paragraphs: readonly string[]) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      version: 1,
      children: [{ type: 'text', version: 1, text, format: 0 }],
    })),
  },
})
