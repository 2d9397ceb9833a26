import type { SamplePage } from '../shapes'

/** What EN 301 549 asks of an accessibility statement: date, method, known faults, contact, review; true of this site. */
export const accessibilityStatement: SamplePage = {
  key: 'accessibility',
  purpose: 'accessibility',
  title: { az: 'Əlçatanlıq bəyanatı', en: 'Accessibility statement' },
  body: {
    az: `
Bu bəyanat 22 noyabr 2026-cı il tarixində tərtib edilib və saytın bütün səhifələrinə aiddir. Sayt WCAG 2.2 standartının
AA səviyyəsinə və EN 301 549 standartına qismən uyğundur: istisnalar aşağıda sadalanıb.

## Nə edilib

- bütün səhifələr klaviatura ilə idarə olunur və skriptsiz işləyir;
- mətn 320 piksel enində üfüqi sürüşdürmə olmadan oxunur;
- işıqlı və qaranlıq görünüş var, mətnlə fon arasında kontrast yüksəkdir;
- şəkillərin təsviri, adların dili göstərilir.

## Necə yoxlanılıb

- hər səhifə növü hər iki dildə axe, HTML_CodeSniffer və html-validate proqramları ilə yoxlanılıb: işıqlı, qaranlıq və
yüksək kontrastlı görünüşdə, 320, 768 və 1280 piksel enində, skriptlə və skriptsiz;
- 200 % böyütmə, artırılmış mətn aralıqları və azaldılmış hərəkət sınaqdan keçirilib;
- səhifələrdə hərəkət, filtrlər, axtarış və dilin dəyişdirilməsi yalnız klaviatura ilə sınaqdan keçirilib;
- bu yoxlama saytın hər yeni versiyasında təkrarlanır.

## Məlum nöqsanlar

- ekran oxuyucuları ilə tam sınaq hələ aparılmayıb;
- keçid verdiyimiz sənədlər başqa qurumların saytlarındadır və əlçatan olmaya bilər;
- başqa saytlardakı videolarda subtitr olmaya bilər;
- bəzi şəxs və təşkilatların adı yalnız bir dildə qeyd olunub.

## Çətinliyiniz varsa

Açılmayan və ya oxunmayan səhifə barədə bizə yazın və ya 919 nömrəsinə zəng edin: [[page:contacts|əlaqə]]. Müraciətlərə
15 iş günü ərzində cavab verilir. Məlumatı sizə uyğun başqa formada da göndərə bilərik.

## Bəyanatın yenilənməsi

Bəyanata ildə azı bir dəfə yenidən baxılır. Növbəti baxış 2027-ci ilin noyabrında olacaq.`,
    en: `
This statement was drawn up on 22 November 2026 and covers every page of the site. The site conforms in part to level AA
of WCAG 2.2 and to EN 301 549: the exceptions are listed below.

## What has been done

- every page works by keyboard and without scripts;
- text is read at a width of 320 pixels without scrolling sideways;
- there is a light and a dark appearance, and text stands out strongly from its background;
- pictures are described, and names carry the language they are in.

## How it was checked

- every kind of page in both languages with the programs axe, HTML_CodeSniffer and html-validate: in light, dark and
high-contrast colours, at widths of 320, 768 and 1280 pixels, with and without scripts;
- at 200 % zoom, with wider spacing of the text and with less motion asked for;
- moving through pages, filtering, searching and changing the language by keyboard alone;
- these checks are repeated with every new version of the site.

## Known faults

- there has been no full trial with screen readers;
- documents to which we link lie on sites of other bodies and may not be accessible;
- videos on other sites may lack subtitles;
- the names of some people and organisations are recorded in one language only.

## If something does not work for you

Write to us about a page that you cannot open or read, or call 919: [[page:contacts|contacts]]. You get an answer within
15 working days. We can also send you the information in another form.

## When this statement is reviewed

It is reviewed at least once a year; the next time is November 2027.`,
  },
}
