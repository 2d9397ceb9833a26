import type { Template } from './template'

/** Where the office stands on something that happened. */
export const statement: Template = {
  name: 'statement',
  kind: 'statement',
  az: {
    title: '[Nə barədə…] bəyanat',
    summary: '[İdarənin mövqeyi bir cümlə ilə…]',
    body: [
      '[Nə baş verib: tarix, yer və yoxlanılmış faktlar…]',
      '[İdarənin mövqeyi…]',
      '[Hansı addımlar atılıb və atılacaq…]',
      'Əlavə məlumat üçün: [əlaqə nömrəsi və ya e-poçt…].',
    ],
  },
  en: {
    title: 'Statement on [the matter…]',
    summary: '[The position of the office in one sentence…]',
    body: [
      '[What happened: date, place and verified facts…]',
      '[The position of the office…]',
      '[What has been done and what will be done…]',
      'For further information: [telephone number or e-mail…].',
    ],
  },
}
