import type { PayloadRequest } from 'payload'
import { words } from '../fields/words'

const sentences = {
  publish: words(
    'Dərc etmək üçün «Dərc et» düyməsindən istifadə edin.',
    'To make this public, use the Publish button.',
  ),
  restore: words(
    'Əvvəlki versiya yalnız qaralama kimi bərpa olunur; sonra onu dərc edə bilərsiniz.',
    'An earlier version is restored as a draft only; you can publish it afterwards.',
  ),
  draftOnly: words(
    'Dəyişikliklər qaralama kimi saxlanılır (draft=true); dərc etmək ayrıca əməliyyatdır.',
    'Changes are saved as a draft (draft=true); making them public is a separate step.',
  ),
  delete: words(
    'Bu sənəd hazırda saytda görünür. Əvvəlcə onu dərcdən çıxarın.',
    'This is on the public site now. Take it down first.',
  ),
  noBase: words(
    'Dəyişikliyin hansı versiyadan edildiyi göstərilməyib (base). Sənədi yenidən açın və dəyişikliyi orada edin.',
    'The change does not say which version it was made from (base). Open the document again and make it there.',
  ),
  conflict: words(
    'Siz yazarkən bu sənədi başqası yadda saxlayıb. Heç nə itməyib: hər iki mətnə baxıb seçin.',
    'Somebody else saved this document while you were writing. Nothing is lost: look at both texts and choose.',
  ),
  restoreConflict: words(
    'Siz baxarkən sənədin yeni versiyası saxlanılıb. Siyahını yeniləyin, ona da baxın, sonra bərpa edin.',
    'A newer version was saved while you were looking. Refresh the list, look at it too, then restore.',
  ),
  wasPublic: words(
    'Oxucular bu sənədi görüb, ona görə onun versiyaları saxlanılır. Onu zibil qutusuna köçürə bilərsiniz.',
    'Readers have seen this document, so its versions are kept. You can move it to the trash.',
  ),
  factsOfText: words(
    'Mətndəki şəkil, video və keçidlər faktdır: tərcüməçi onları dəyişmir. Sözlərdən başqa nəsə dəyişibsə, əvvəlki halına qaytarın.',
    'Pictures, videos and links in the text are facts: a translator does not change them. Put back what was changed besides words.',
  ),
  oneLanguage: words(
    'Sözlər bir dəfəyə bir dildə yazılır: locale=az və ya locale=en.',
    'Words are written in one language at a time: locale=az or locale=en.',
  ),
  otherKind: words(
    'Şəkil yalnız şəkillə, sənəd yalnız sənədlə əvəz olunur.',
    'A picture is replaced by a picture, a document by a document.',
  ),
  movingPicture: words(
    'Hərəkətli şəkillər qəbul edilmir: onun bir kadrını saxlayıb yükləyin.',
    'Animated pictures are not accepted: save one frame of it and upload that.',
  ),
  publicFile: words(
    'Bu fayl hazırda saytda görünür: onu yalnız dərc edən redaktor dəyişə bilər.',
    'This file is on the public site now: only a publisher may change it.',
  ),
  unfit: words(
    'Göndərilən qiymətlərdən biri öz sahəsinə uyğun deyil.',
    'One of the values sent does not fit its field.',
  ),
  address: words(
    'Bu, keçid üçün yararlı ünvan deyil: https://… ilə başlamalıdır.',
    'This is no address for a link: it begins with https://…',
  ),
  reserved: words(
    'Bu ünvan saytın siyahı səhifələrindən birinindir: başqasını yazın.',
    'This address belongs to one of the lists of the site: type another.',
  ),
  mergeInto: words('Hansı məlumatla birləşdirildiyini göstərin (into).', 'Say which entry remains (into).'),
  loop: words('Ünvan özünə yönləndirilə bilməz.', 'An address cannot lead to itself.'),
  tooManyPixels: words(
    'Şəkil həddindən artıq böyükdür: ən çoxu 50 meqapiksel ola bilər.',
    'The picture is too large: 50 megapixels at most.',
  ),
  tooManyBytes: words(
    'Fayl həddindən artıq böyükdür: ən çoxu 20 MB ola bilər.',
    'The file is too large: 20 MB at most.',
  ),
  wrongType: words(
    'Bu növ fayl qəbul edilmir. JPEG, PNG, WebP, AVIF şəkilləri və PDF sənədləri yükləyə bilərsiniz.',
    'Files of this kind are not accepted. You can upload JPEG, PNG, WebP and AVIF pictures, and PDF documents.',
  ),
  unreadablePicture: words(
    'Fayl zədələnib və ya adında göstərilən növdə deyil.',
    'The file is damaged, or not of the kind that its name says.',
  ),
  shortPassword: words(
    'Parol ən azı 12 simvoldan ibarət olmalıdır.',
    'A password must have at least 12 characters.',
  ),
  commonPassword: words(
    'Bu parol çox işlənən parollardandır və ya idarənin adını təkrar edir. Başqasını seçin.',
    'This password is one of the common ones, or repeats the agency’s name. Choose another.',
  ),
} as const

export type Refusal = keyof typeof sentences

/** A sentence that says why something was not done, in the language of the desk of the person who asked. */
export const refusal = (req: Pick<PayloadRequest, 'i18n'>, key: Refusal): string =>
  sentences[key][req.i18n?.language === 'en' ? 'en' : 'az']
