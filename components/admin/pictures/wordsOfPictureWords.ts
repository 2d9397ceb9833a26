/** What stands below an empty description or caption of one use of a picture. */
export const wordsOfPictureWords = {
  alt: {
    az: {
      given: 'Boş qalsa, şəklin öz təsviri oxunacaq:',
      inText: 'Boş qalsa, şəklin bu dildəki öz təsviri oxunacaq.',
      missing: {
        az: 'Şəklin özündə Azərbaycan dilində təsvir yoxdur: buraya yazın.',
        en: 'Şəklin özündə ingilis dilində təsvir yoxdur: buraya yazın.',
      },
    },
    en: {
      given: 'Left empty, the picture’s own description is read:',
      inText: 'Left empty, the picture’s own description in this language is read.',
      missing: {
        az: 'The picture has no description of its own in Azerbaijani: write one here.',
        en: 'The picture has no description of its own in English: write one here.',
      },
    },
  },
  caption: {
    az: {
      given: 'Boş qalsa, şəklin öz yazısı görünəcək:',
      inText: 'Boş qalsa, şəklin bu dildəki öz yazısı görünəcək.',
    },
    en: {
      given: 'Left empty, the picture’s own caption is shown:',
      inText: 'Left empty, the picture’s own caption in this language is shown.',
    },
  },
  take: { az: 'Onu buraya köçür və dəyiş', en: 'Copy it here and change it' },
} as const
