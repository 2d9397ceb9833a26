import type { Locale } from '@/newsroom/language/locales'

/** A line of an archive as `npm run import -- --archive` takes it. */
export interface OldItem {
  locale: Locale
  title: string
  body: string
  date: string
  url: string
}

const subjects = [
  ['əmək miqrasiyası', 'labour migration'],
  ['sənəd saxtakarlığı', 'document fraud'],
  ['uşaqların hüquqları', 'the rights of children'],
  ['könüllü qayıdış', 'voluntary return'],
  ['elektron xidmətlər', 'electronic services'],
  ['vətəndaşsızlıq', 'statelessness'],
  ['dil kursları', 'language courses'],
] as const

const towns = [
  ['Gəncədə', 'Ganja'],
  ['Şəkidə', 'Shaki'],
  ['Lənkəranda', 'Lankaran'],
  ['Qubada', 'Guba'],
  ['Bakıda', 'Baku'],
] as const

const told: Record<Locale, readonly string[]> = {
  az: [
    'Tədbirin əvvəlində iştirakçılara son illərdə görülən işlər barədə məlumat verilib.',
    'Qeyd olunub ki, müraciətlərin yarısından çoxuna elektron qaydada baxılır.',
    'Mütəxəssislər təcrübədən nümunələr göstərib, sualları cavablandırıblar.',
    'Sonda növbəti görüşün yazda keçiriləcəyi bildirilib.',
  ],
  en: [
    'Participants first heard what had been done in recent years.',
    'More than half of the applications are handled electronically, it was noted.',
    'Specialists showed examples from practice and answered questions.',
    'The next meeting will be held in spring.',
  ],
}

const at = <One>(list: readonly One[], place: number): One => list[place % list.length] as One

/**
 * An old item in both languages: what releases look like, always the same for the same number. No two have one
 * headline, and the days go on with the numbers, a pair a day.
 * @param length characters of the body, at least
 */
export function oldPair(number: number, length: number): [az: OldItem, en: OldItem] {
  const [az, en] = [at(subjects, number), at(subjects, number)]
  const [town, townEn] = at(towns, number * 3)
  const date = new Date(Date.UTC(2005, 0, 1) + number * 86_400_000).toISOString().slice(0, 10)
  const item = (locale: Locale, title: string, first: string): OldItem => {
    const paragraphs = [first]
    for (let next = number; paragraphs.join(' ').length < length; next += 1)
      paragraphs.push(at(told[locale], next))
    return {
      locale,
      title,
      body: paragraphs.map((text) => `<p>${text}</p>`).join(''),
      date,
      url: `https://old.example.org/${locale}/news/view/${number}`,
    }
  }
  return [
    item(
      'az',
      `${town} ${az[0]} mövzusunda ${number + 1}-ci seminar keçirilib`,
      `Dövlət Miqrasiya Xidmətinin təşkilatçılığı ilə ${town} ${az[0]} mövzusunda ikigünlük seminar keçirilib.`,
    ),
    item(
      'en',
      `Seminar No. ${number + 1} on ${en[1]} held in ${townEn}`,
      `A two-day seminar on ${en[1]} was organised by the State Migration Service in ${townEn}.`,
    ),
  ]
}

/** The lines of an archive with so many items, half of them in each language. */
export const archiveLines = (items: number, length: number): string =>
  Array.from({ length: items / 2 }, (_, number) =>
    oldPair(number, length)
      .map((item) => `${JSON.stringify(item)}\n`)
      .join(''),
  ).join('')
