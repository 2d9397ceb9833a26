import type { Locale } from '@/newsroom/language/locales'
import type { FindingKind } from '@/newsroom/links/findings'

type Said = Record<Locale, (detail: string | null, status: number | null) => string>

const about = (value: string | number | null, before = ': ') => (value === null ? '' : `${before}${value}`)

/** What is wrong with a link, in one sentence. */
export const findingWords: Record<FindingKind, Said> = {
  script: {
    az: () => 'Ünvan deyil, proqramdır: oxucunun brauzerində işə düşə bilər',
    en: () => 'A program instead of an address: it may run in a reader’s browser',
  },
  credentials: {
    az: (host) => `Ünvanın əvvəlində ad yazılıb; əslində bu sayta aparır${about(host)}`,
    en: (host) => `There is a name in front of the host; it really leads to${about(host, ' ')}`,
  },
  lookalike: {
    az: (host) => `Başqa saytdır, amma buna oxşayır${about(host)}`,
    en: (host) => `Another site that looks like${about(host, ' ')}`,
  },
  certificate: {
    az: (code) => `Sayt özünü təsdiq edə bilmir: sertifikatı yararsızdır${about(code, ', ')}`,
    en: (code) => `The site cannot prove who it is: its certificate is not valid${about(code, ', ')}`,
  },
  elsewhere: {
    az: (host) => `Başqasının saytına yönləndirir${about(host)}`,
    en: (host) => `It redirects to the site of somebody else${about(host)}`,
  },
  downgrade: {
    az: (host) => `Şifrələnməmiş ünvana yönləndirir${about(host)}`,
    en: (host) => `It redirects to an address without encryption${about(host)}`,
  },
  gone: {
    az: (_, status) => `Belə səhifə yoxdur${about(status, ', ')}`,
    en: (_, status) => `There is no such page${about(status, ', ')}`,
  },
  'not-public': {
    az: () => 'Saytımızda bu material görünmür',
    en: () => 'This is not public on our site',
  },
  malformed: { az: () => 'Bu, ünvan deyil', en: () => 'This is no address' },
  private: {
    az: (host) => `Yalnız daxili şəbəkədə açılır${about(host)}`,
    en: (host) => `It opens inside a private network only${about(host)}`,
  },
  unreachable: {
    az: (code) => `Sayt tapılmır və ya qoşulmur${about(code, ', ')}`,
    en: (code) => `The site is not found or takes no connection${about(code, ', ')}`,
  },
  slow: { az: () => 'Sayt vaxtında cavab vermir', en: () => 'The site does not answer in time' },
  failing: {
    az: (_, status) => `Sayt xəta ilə cavab verir${about(status, ', ')}`,
    en: (_, status) => `The site answers with an error${about(status, ', ')}`,
  },
  circle: {
    az: () => 'Sayt oxucunu dövrə vurdurur, səhifə açılmır',
    en: () => 'The site sends readers in a circle, no page opens',
  },
}

/** What else the list says. Numbers stand before a singular in Azerbaijani. */
export const brokenLinksWords = {
  heading: { az: 'İşləməyən və təhlükəli keçidlər', en: 'Broken and dangerous links' },
  asking: { az: 'Axtarılır…', en: 'Looking…' },
  failed: {
    az: 'Siyahını almaq alınmadı. Səhifəni yenidən yükləyin.',
    en: 'Could not get the list. Load the page again.',
  },
  never: {
    az: 'Keçidlər hələ yoxlanmayıb: bu, hər gecə baş verir.',
    en: 'Links have not been checked yet: that is done each night.',
  },
  none: { az: 'Hamısı qaydasındadır.', en: 'All of them are in order.' },
  counts: {
    az: (total: number, dangerous: number) =>
      `Cəmi ${total} keçid${dangerous > 0 ? `, onlardan təhlükəli: ${dangerous}` : ''}.`,
    en: (total: number, dangerous: number) =>
      `${total} ${total === 1 ? 'link' : 'links'}${dangerous > 0 ? `, of which dangerous: ${dangerous}` : ''}.`,
  },
  checked: { az: (when: string) => `Son yoxlama: ${when}.`, en: (when: string) => `Last checked: ${when}.` },
  since: { az: (when: string) => `ilk dəfə: ${when}`, en: (when: string) => `first seen: ${when}` },
  dangerous: { az: 'Təhlükəli', en: 'Dangerous' },
  broken: { az: 'İşləmir', en: 'Broken' },
  site: { az: 'Sayt', en: 'Site' },
  unnamed: { az: 'Adsız material', en: 'Without a title' },
  all: { az: (count: number) => `Hamısını göstər (${count})`, en: (count: number) => `Show all ${count}` },
} as const
