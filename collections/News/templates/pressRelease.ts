import type { Template } from './template'

/** What took place, who said what, and what it belongs to. */
export const pressRelease: Template = {
  name: 'press-release',
  kind: 'press-release',
  az: {
    title: '[Kim nə edib və ya nə baş verib…]',
    summary: '[Bir-iki cümlə ilə: kim, nə, harada, nə vaxt…]',
    body: [
      '[Gün və ay…] [yer…] [tədbirin adı…] keçirilib.',
      'Tədbiri [ad, soyad və vəzifə…] açaraq [əsas fikir…] barədə danışıb.',
      '> [Sitat, deyildiyi kimi…]',
      'Sonra [çıxış edənlərin adları və vəzifələri…] çıxış ediblər.',
      'Tədbirin sonunda [nəticə və ya növbəti addım…].',
      '## Məlumat üçün',
      '[Layihə, tərəfdaşlar, rəqəmlər və onların mənbəyi…]',
    ],
  },
  en: {
    title: '[Who did what, or what happened…]',
    summary: '[In one or two sentences: who, what, where, when…]',
    body: [
      'On [day and month…], [name of the event…] took place in [place…].',
      '[Name and office…] opened the event and spoke about [main point…].',
      '> [Quotation, word for word…]',
      '[Names and offices of the speakers…] took the floor next.',
      'The event ended with [result or next step…].',
      '## Background',
      '[Project, partners, figures and their source…]',
    ],
  },
}
