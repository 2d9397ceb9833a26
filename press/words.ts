/** The languages of readers; a notice whose reader's language is unknown speaks both, in this order. */
export const languages = ['az', 'en'] as const
export type Language = (typeof languages)[number]

export type Notice = 'malformed' | 'readOnly' | 'wrongHost' | 'broken' | 'unavailable'

type Words = Record<Notice, { title: string; text: string }> & { home: string }

/** What the press says by itself, when no page of Next can. */
export const words: Record<Language, Words> = {
  az: {
    home: 'Ana səhifəyə keçin',
    malformed: {
      title: 'Ünvan düzgün yazılmayıb',
      text: 'Ünvanda saytın oxuya bilmədiyi işarələr var, ya da ünvan həddən artıq uzundur. Onu yoxlayıb bir daha yazın, yaxud ana səhifədən başlayın.',
    },
    readOnly: {
      title: 'Bu səhifəni yalnız oxumaq olar',
      text: 'Bu ünvana məlumat göndərmək mümkün deyil. Səhifəni açmaq üçün ünvanı brauzerin sətrində yazın, yaxud ana səhifədən başlayın.',
    },
    wrongHost: {
      title: 'Redaksiya bu ünvanda açılmır',
      text: 'Redaksiyaya yalnız saytın öz ünvanından daxil olmaq olar. Ünvanı bilmirsinizsə, sayta cavabdeh olan əməkdaşdan soruşun.',
    },
    broken: {
      title: 'Səhifəni hazırlaya bilmədik',
      text: 'Nasazlıq bizim tərəfimizdədir və qeydə alınıb. Bir neçə dəqiqədən sonra yenidən cəhd edin. Saytın digər səhifələri açıla bilər.',
    },
    unavailable: {
      title: 'Sayt hazırda cavab vermir',
      text: 'Bu, adətən bir-iki dəqiqə çəkir. Bir azdan səhifəni yeniləyin: ünvanı dəyişməyə ehtiyac yoxdur.',
    },
  },
  en: {
    home: 'Go to the home page',
    malformed: {
      title: 'This address is not written correctly',
      text: 'It holds characters that the site cannot read, or it is too long. Check it and try again, or start from the home page.',
    },
    readOnly: {
      title: 'This page can only be read',
      text: 'Nothing can be sent to this address. To open the page, type its address into your browser, or start from the home page.',
    },
    wrongHost: {
      title: 'The newsroom desk does not open at this address',
      text: 'It can only be entered from the address of the site itself. If you do not know it, ask the colleague who looks after the site.',
    },
    broken: {
      title: 'We could not prepare this page',
      text: 'The fault is ours and has been recorded. Try again in a few minutes. Other pages of the site may still open.',
    },
    unavailable: {
      title: 'The site is not answering right now',
      text: 'This usually takes a minute or two. Reload the page shortly: its address stays the same.',
    },
  },
}
