import type { Template } from './template'

/** Puts right what was spread. The truth comes first: a claim that is repeated is remembered. */
export const denial: Template = {
  name: 'denial',
  kind: 'statement',
  az: {
    title: '[Nə barədə…] yayılan məlumat həqiqətə uyğun deyil',
    summary: '[Düzgün məlumat bir-iki cümlə ilə…]',
    body: [
      '[Əslində necədir: faktlar və mənbə…]',
      '[Harada və nə vaxt…] yayılan məlumat həqiqətə uyğun deyil.',
      '## Düzgün məlumat',
      '[Rəqəmlər, qaydalar, sənədlərə istinad…]',
      'Vətəndaşlardan xahiş edirik ki, yalnız rəsmi mənbələrə etibar etsinlər. Suallar üçün: [çağrı mərkəzi və ya e-poçt…].',
    ],
  },
  en: {
    title: 'Reports about [the matter…] are not true',
    summary: '[The correct information in one or two sentences…]',
    body: [
      '[How it really is: facts and source…]',
      'The information spread [where and when…] is not true.',
      '## The facts',
      '[Figures, rules, references to documents…]',
      'Please rely on official sources only. Questions: [call centre or e-mail…].',
    ],
  },
}
