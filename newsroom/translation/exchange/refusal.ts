import type { Locale } from '../../language/locales'

/** What may be wrong with a file; `detail` is what was found there. */
const reasons = {
  empty: { az: 'Fayl boşdur.', en: 'The file is empty.' },
  'too-large': {
    az: 'Fayl çox böyükdür: 5 MB-dan artıq fayl qəbul edilmir.',
    en: 'The file is too large: files over 5 MB are not taken.',
  },
  'too-many-units': {
    az: 'Faylda 20 000-dən çox seqment var: onu hissələrə bölüb göndərin.',
    en: 'The file has more than 20,000 segments: send it in parts.',
  },
  'wrong-kind': {
    az: 'Bu fayl oxunmur. XLIFF 1.2 (.xlf) və ya PO (.po) faylı yükləyin.',
    en: 'This file cannot be read. Give an XLIFF 1.2 (.xlf) or PO (.po) file.',
  },
  encoding: {
    az: 'Fayl göstərilən kodlaşdırmada (detail) deyil. Onu UTF-8 ilə saxlayın.',
    en: 'The file is not in the encoding that it names (detail). Save it as UTF-8.',
  },
  doctype: {
    az: 'Faylda DOCTYPE bəyannaməsi var; təhlükəsizlik üçün belə fayl oxunmur.',
    en: 'The file has a DOCTYPE declaration; for safety such files are not read.',
  },
  entity: {
    az: 'Naməlum istinad: &amp;, &lt;, &gt;, &quot; və &apos; istisna olmaqla, istinadlar oxunmur.',
    en: 'Unknown entity: none is read but &amp;, &lt;, &gt;, &quot; and &apos;.',
  },
  'xml-unclosed': {
    az: 'Bağlanmamış teq var; fayl yarımçıq ola bilər.',
    en: 'A tag is not closed; the file may be incomplete.',
  },
  'xml-unexpected': {
    az: 'Teq açılmadan və ya yanlış yerdə bağlanıb.',
    en: 'A tag is closed that is not open, or in the wrong place.',
  },
  xml: { az: 'XML qaydaları pozulub (detail).', en: 'This is not well-formed XML (detail).' },
  'too-deep': {
    az: 'Teqlər bir-birinin içində həddən artıq dərindir.',
    en: 'Tags lie far too deep inside each other.',
  },
  'not-xliff': {
    az: 'Bu, XLIFF faylı deyil: kök teq «detail».',
    en: 'This is no XLIFF file: its root is “detail”.',
  },
  version: {
    az: 'XLIFF detail oxunmur: faylı XLIFF 1.2 kimi saxlayın.',
    en: 'XLIFF detail is not read: save the file as XLIFF 1.2.',
  },
  language: {
    az: '«detail» dili saytın dili deyil: yalnız az və en qəbul edilir.',
    en: '“detail” is no language of the site: only az and en are taken.',
  },
  'languages-mixed': {
    az: 'Faylda hər iki istiqamətdə tərcümə var: hər fayl bir istiqamətdə olmalıdır.',
    en: 'The file holds translations in both directions: a file has one.',
  },
  'same-languages': {
    az: 'Mənbə ilə tərcümənin dili eyni göstərilib (detail).',
    en: 'Source and translation are said to be in the same language (detail).',
  },
  'no-units': { az: 'Faylda seqment yoxdur.', en: 'The file holds no segments.' },
  'no-source': { az: 'Seqmentin mənbə mətni yoxdur.', en: 'A segment has no source text.' },
  twice: {
    az: 'Bu seqment faylda iki dəfə var: detail.',
    en: 'This segment stands twice in the file: detail.',
  },
  'po-line': { az: 'Bu sətir PO qaydasına uyğun deyil: detail', en: 'This line is not PO: detail' },
  'po-string': {
    az: 'Dırnaq işarəsi çatmır və ya artıqdır: detail',
    en: 'A quotation mark is missing or too many: detail',
  },
  'po-escape': { az: 'Naməlum işarə: detail', en: 'Unknown escape: detail' },
  'po-order': {
    az: '«detail» burada gözlənilmir; seqment msgid və msgstr-dən ibarət olmalıdır.',
    en: '“detail” is not expected here: a segment is msgid and msgstr.',
  },
  'po-unfinished': {
    az: 'Seqmentin msgstr sətri yoxdur; fayl yarımçıq ola bilər.',
    en: 'A segment has no msgstr; the file may be incomplete.',
  },
  'po-plural': {
    az: 'Cəm formalı (msgid_plural) seqmentlər bu saytdan deyil.',
    en: 'Segments with plural forms (msgid_plural) are not of this site.',
  },
} as const satisfies Record<string, Record<Locale, string>>

export type ExchangeRefusal = keyof typeof reasons

/** A file that is not read: why, where, and the sentence for whoever sent it. */
export class RefusedExchange extends Error {
  override name = 'RefusedExchange'
  readonly sentence: Record<Locale, string>

  constructor(
    readonly why: ExchangeRefusal,
    /** The first line is 1; null where no line is to blame */
    readonly line: number | null = null,
    detail = '',
  ) {
    const said = (locale: Locale) => reasons[why][locale].replace('detail', () => detail.slice(0, 120))
    super(said('en'))
    this.sentence =
      line === null
        ? { az: said('az'), en: said('en') }
        : { az: `Sətir ${line}: ${said('az')}`, en: `Line ${line}: ${said('en')}` }
  }
}
