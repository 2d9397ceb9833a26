import type { SamplePage } from '../shapes'
import { accessibilityStatement } from './accessibilityStatement'

/** What every official site has, said of this sample as it is. */
export const pages: SamplePage[] = [
  {
    key: 'about',
    purpose: 'about',
    title: { az: 'Haqqımızda', en: 'About' },
    body: {
      az: `
Bu, [[organisation:state-migration-service|Dövlət Miqrasiya Xidməti]] timsalında hazırlanmış nümunə xəbər saytıdır.
Buradakı mətnlər nümayiş üçündür və rəsmi məlumat deyil.

## Burada nə tapmaq olar

- xəbərlər, bəyanatlar və elanlar;
- tədbirlər: keçirilənlər və gözlənilənlər;
- xəbərlərdə adı çəkilən şəxslər, hər biri həmin gün tutduğu vəzifə ilə;
- tərəfdaş təşkilatlar, layihələr, sənədlər və mövzular.

Hər adın öz səhifəsi var: orada onunla bağlı bütün xəbərlər və tədbirlər toplanır.`,
      en: `
This is a sample newsroom, made after the [[organisation:state-migration-service|State Migration Service]]. Its texts
are for demonstration and are not official information.

## What you find here

- news, statements and announcements;
- events, past and coming;
- the people whom news name, each with the office held on that day;
- partner organisations, projects, documents and topics.

Every name has a page of its own that gathers all news and events about it.`,
    },
  },
  {
    key: 'terms-of-use',
    purpose: 'terms-of-use',
    title: { az: 'İstifadə qaydaları', en: 'Terms of use' },
    body: {
      az: `
## Mətnlərdən istifadə

Mətnlərdən mənbə göstərilməklə istifadə etmək olar. Mətn dəyişdirilirsə, bunu da qeyd edin.

## Şəkillər

Şəklin müəllifi və istifadə şərtləri onun altında göstərilir.

## Düzəlişlər

Dərc olunmuş mətndə mühüm dəyişiklik edildikdə nəyin düzəldildiyi tarixi ilə birlikdə səhifədə yazılır. Geri
götürülmüş xəbərin ünvanı saxlanılır və səbəbi göstərilir.

## Dillər

Xəbərlər Azərbaycan və ingilis dillərində dərc olunur. Hər mətn öz dilində ayrıca yoxlanılır; hər xəbərin tərcüməsi
olmaya bilər.`,
      en: `
## Using the texts

You may use the texts if you name the source. If you change a text, please say so.

## Pictures

Whose picture it is, and how it may be used, is said below each.

## Corrections

When a published text changes in a way that matters, the page says what was corrected and when. An item that is
withdrawn keeps its address and gives the reason.

## Languages

News come out in Azerbaijani and in English. Each text is checked in its own language, and not every item has a
translation.`,
    },
  },
  {
    key: 'privacy',
    purpose: 'privacy',
    title: { az: 'Məxfilik siyasəti', en: 'Privacy policy' },
    body: {
      az: `
## Oxucular

Bu saytı oxumaq üçün heç bir məlumat tələb olunmur. Oxuculara kuki göndərilmir, səhifələrdə izləyici proqramlar
yoxdur. Başqa saytdakı video yalnız oxucu onu açanda yüklənir.

## Adı çəkilən şəxslər

Xəbərlərdə vəzifəli şəxslərin və tədbir iştirakçılarının adı, vəzifəsi və çıxışının mövzusu göstərilir. Siyahılarda və
axtarışda görünmək istəməyən şəxs bunu xahiş edə bilər: həmin halda onun adı yalnız xəbərlərin özündə qalır.

## Əməkdaşlar

Saytı hazırlayan əməkdaşların hesabları var. Onlar üçün yalnız daxilolmaya lazım olan kuki istifadə edilir.`,
      en: `
## Readers

Reading this site takes no data about you. Readers get no cookies, and pages hold no trackers. A video on another
site is fetched only when you open it.

## People who are named

News give the names of officials and of those who take part in events, with their office and the subject of their
talk. Anyone who does not wish to appear in lists and in the search may ask for that; the name then stays in the news
alone.

## Staff

Those who make this site have accounts. For them there is one cookie, which logging in needs.`,
    },
  },
  accessibilityStatement,
  {
    key: 'contacts',
    purpose: 'contacts',
    title: { az: 'Əlaqə', en: 'Contacts' },
    body: {
      az: `
## Müraciət edənlər üçün

Xidmətlər, icazələr və qeydiyyatla bağlı suallara Çağrı Mərkəzi cavab verir. Elektron xidmətlər və rəsmi müraciətlər
[[https://migration.gov.az|Xidmətin rəsmi saytındadır]].

## Jurnalistlər üçün

Sorğunuzda media qurumunuzun adını və cavabın nə vaxta lazım olduğunu göstərin. Ayrı-ayrı xəbərlər üzrə əlaqə məlumatı
xəbərin sonunda yazılır. Bu sayt nümunə olduğundan elektron poçt ünvanı da nümunədir.

## Sayt barədə

Səhifə açılmırsa və ya oxunmursa, bizə bildirin: [[page:accessibility|əlçatanlıq bəyanatı]].`,
      en: `
## For applicants

The call centre answers questions about services, permits and registration. Electronic services and official
applications are on [[https://migration.gov.az|the Service’s official site]].

## For journalists

Please say whom you work for and by when you need an answer. Whom to ask about one item is said at its end. As this site
is a sample, so is the e-mail address.

## About this site

Tell us about a page that does not open or cannot be read: [[page:accessibility|accessibility statement]].`,
    },
  },
]
