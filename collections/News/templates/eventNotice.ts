import type { Template } from './template'

/** Tells beforehand of an event, for readers and for the press. */
export const eventNotice: Template = {
  name: 'event-notice',
  kind: 'announcement',
  az: {
    title: '[Tədbirin adı və günü…] keçiriləcək',
    summary: '[Nə, nə vaxt, harada, kimlər üçün: bir-iki cümlə…]',
    body: [
      '[Gün, ay və həftənin günü…] [tədbirin adı…] keçiriləcək.',
      '## Nə vaxt və harada',
      '[Saat, ünvan, giriş qaydası…]',
      '## Kimlər iştirak edəcək',
      '[Adlar və vəzifələr…]',
      '## Mətbuat üçün',
      'Akkreditasiya: [e-poçt və ya telefon, son gün və saat…]. Çəkiliş: [harada və nə vaxt…].',
    ],
  },
  en: {
    title: '[Name of the event…] to be held on [day…]',
    summary: '[What, when, where and for whom: one or two sentences…]',
    body: [
      '[Name of the event…] will be held on [weekday, day and month…].',
      '## When and where',
      '[Time, address, how to get in…]',
      '## Who takes part',
      '[Names and offices…]',
      '## For the press',
      'Accreditation: [e-mail or telephone, last day and hour…]. Filming: [where and when…].',
    ],
  },
}
