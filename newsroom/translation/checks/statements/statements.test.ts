import { describe, expect, it } from 'vitest'
import type { Locale } from '../../../language/locales'
import { otherLocale } from '../../../language/locales'
import { compareStatements } from './compareStatements'
import { pressSentences } from './pressSentences.fixture'
import { statementsIn } from './statementsIn'

const compare = (source: string, translation: string, from: Locale) =>
  compareStatements(statementsIn(source, from), statementsIn(translation, otherLocale(from)))

/** Both directions, since either language may be the source. */
const codes = (az: string, en: string) => {
  const there = compare(az, en, 'az').map(({ code, severity }) => `${severity}: ${code}`)
  const back = compare(en, az, 'en').map(({ severity }) => severity)
  expect(back, `${en} → ${az}`).toHaveLength(there.length)
  return there
}
const same = (pairs: [az: string, en: string][]) => {
  for (const [az, en] of pairs) expect(codes(az, en), `${az} | ${en}`).toEqual([])
}

/** The text with one digit changed, once for each digit. */
const slips = (text: string): string[] =>
  [...text.matchAll(/\d/g)].map(
    ({ 0: digit, index }) => `${text.slice(0, index)}${(Number(digit) + 3) % 10}${text.slice(index + 1)}`,
  )

describe('sentences of the press office', () => {
  it('state the same in both languages', () => {
    for (const [az, en] of pressSentences) expect(codes(az, en), `${az} | ${en}`).toEqual([])
  })

  it('state something else when a digit is changed, in either language', () => {
    const slipped = pressSentences.flatMap(([az, en]) => [
      ...slips(en).map((slip) => [az, slip, compare(az, slip, 'az')] as const),
      ...slips(az).map((slip) => [en, slip, compare(en, slip, 'en')] as const),
    ])
    const unseen = slipped.filter(([, , problems]) => !problems.some(({ severity }) => severity === 'error'))
    expect(slipped.length).toBeGreaterThan(400)
    expect(unseen.map(([source, slip]) => `${source} | ${slip}`)).toEqual([])
  })
})

describe('a number', () => {
  it('is the same in the signs of both languages', () => {
    same([
      ['Ötən il 15 320 nəfərə icazə verilib.', 'Last year 15,320 permits were issued.'],
      ['Ötən il 15.320 nəfərə icazə verilib.', 'Last year 15 320 permits were issued.'],
      ['Müraciətlərin sayı 1 234,5-ə çatıb.', 'Applications reached 1,234.5.'],
      ['Sayı 12,5% artıb.', 'The number grew by 12.5 per cent.'],
      ['Əcnəbilərin 40 faizi tələbədir.', '40% of the foreigners are students.'],
      ['Ölkəyə 2,3 milyon əcnəbi gəlib.', '2.3 million foreigners entered the country.'],
      ['Ölkəyə 2 milyon 300 min əcnəbi gəlib.', '2.3 million foreigners entered the country.'],
      ['Ölkəyə 15 mindən çox əcnəbi gəlib.', 'More than 15,000 foreigners entered the country.'],
      ['Rüsum 1 500 manatdır.', 'The fee is AZN 1,500.'],
      ['Məcəllənin 74.1-ci maddəsi', 'Article 74.1 of the Code'],
      ['Qaydaların 3.2.10-cu bəndi', 'Paragraph 3.2.10 of the Rules'],
      ['COVID-19 pandemiyası dövründə', 'During the COVID-19 pandemic'],
      ['Xidmətin 919 Çağrı Mərkəzi', 'The call centre of the Service, 919'],
      ['90-cı illərdə qəbul edilib.', 'It was adopted in the 1990s.'],
    ])
  })

  it('may be said in words in one of the languages', () => {
    same([
      ['Təlimdə 3 ölkədən mütəxəssislər iştirak edib.', 'Specialists from three countries took part.'],
      ['Üçgünlük təlim başa çatıb.', 'The 3-day training has ended.'],
      ['BMqT-nin 70 illiyi qeyd olunub.', 'IOM turned seventy.'],
      ['XXI əsrdə miqrasiya', 'Migration in the twenty-first century'],
      ['II dərəcəli dövlət miqrasiya xidməti müşaviri', 'Second rank state migration service counselor'],
      ['Birinci Forum', 'The 1st Forum'],
      ['Hər 2 tərəf razılaşıb.', 'Both sides agreed.'],
      ['Müddət 1,5 ildir.', 'It lasts one and a half years.'],
      ['Təlimə 250 nəfər qatılıb.', 'Two hundred and fifty people joined the training.'],
      ['Təlim 7 gün davam edib.', 'The training lasted a week.'],
    ])
  })

  it('is told where it became another one', () => {
    expect(codes('Təlimdə 25 nəfər iştirak edib.', '52 people took part in the training.')).toEqual([
      'error: number-differs',
    ])
    expect(codes('Təlimdə 25 nəfər iştirak edib.', 'Many took part in the training.')).toEqual([
      'error: number-lost',
    ])
    expect(codes('II dərəcəli müşavir', 'III rank counselor')).toEqual(['error: number-differs'])
    expect(codes('Qaydaların 3.2.10-cu bəndi', 'Paragraph 3.2.1 of the Rules')).toEqual([
      'error: number-differs',
    ])
    const [problem] = compare('Təlimdə 25 nəfər iştirak edib.', '52 people took part.', 'az')
    expect(problem?.message).toEqual({
      az: 'Rəqəmlər uyğun gəlmir: mənbədə «25», tərcümədə «52» yazılıb.',
      en: 'Numbers differ: the source says “25”, the translation “52”.',
    })
  })

  it('is told where a comma or a point was taken over from the other language', () => {
    expect(codes('15,000 nəfər', '15,000 people')).toEqual(['error: number-differs'])
    expect(codes('Sayı 1.500-dür.', 'There are 1.500 of them.')).toEqual([])
    expect(codes('Sayı 1 500-dür.', 'There are 1.500 of them.')).toEqual(['error: number-differs'])
    expect(compare('Sayı 12,5% artıb.', 'It grew by 12,5%.', 'az').map(({ code }) => code)).toEqual([
      'number-form',
    ])
  })

  it('is not told by a pronoun that looks like a numeral', () => {
    expect(codes('Onun altında 10 nəfər çalışır.', 'People work under him.')).toEqual(['error: number-lost'])
  })

  it('keeps what it counts', () => {
    expect(codes('Sayı 12% artıb.', 'The number grew by 12.')).toEqual(['error: percent-differs'])
    expect(codes('Rüsum 60 manatdır.', 'The fee is 60 dollars.')).toEqual(['error: currency-differs'])
    expect(codes('Rüsum 60 manatdır.', 'The fee is 60.')[0]).toMatch(/^error: currency/)
    same([
      ['Rüsum 60 avrodur.', 'The fee is €60.'],
      ['5 Avropa ölkəsi', '5 European countries'],
      ['Rüsum 100 ABŞ dollarıdır.', 'The fee is USD 100.'],
    ])
  })

  it('may be a year that one language leaves to the reader', () => {
    expect(codes('Miqrasiya həftəsi başlayıb', 'Migration Week 2022 begins')).toHaveLength(1)
    expect(compare('Miqrasiya həftəsi başlayıb', 'Migration Week 2022 begins', 'az')[0]?.severity).toBe(
      'advice',
    )
    expect(compare('2022-ci ildə keçirilib.', 'It was held in 2021.', 'az')[0]?.severity).toBe('error')
  })
})

describe('a date', () => {
  it('is the same however it is written', () => {
    same([
      ['Təlim 5 may 2024-cü il tarixində keçirilib.', 'The training was held on 5 May 2024.'],
      ['2006-cı il iyulun 25-də qəbul edilib.', 'It was adopted on July 25, 2006.'],
      ['2006-cı il 31 mart tarixli qərar', 'The decision of 31 March 2006'],
      ['07.05.2024 tarixində', 'on 7 May 2024'],
      ['07.05.2024 tarixində', 'on 07/05/2024'],
      ['07.05.2024 tarixində', 'on 5/7/2024'],
      ['6-9 may 2024-cü il', 'May 6–9, 2024'],
      ['1 və 2 yanvar 2026-cı il', 'January 1 and 2, 2026'],
      ['mayın 6-dan 9-dək', 'from 6 to 9 May'],
      ['Dekabrın 18-i Miqrantlar Günüdür.', 'The 18th of December is Migrants Day.'],
      ['2021-ci ilin dekabrında', 'in December 2021'],
      ['iyun ayında', 'in June'],
      ['İyun ayının 3-də', 'On 3 June'],
      ['2024-05-07', '7 May 2024'],
    ])
  })

  it('is told where day or month became another one', () => {
    expect(codes('5 may 2024-cü il', '5 June 2024')).toEqual(['error: date-differs'])
    expect(codes('5 may 2024-cü il', '6 May 2024')).toEqual(['error: date-differs'])
    expect(codes('dekabrın 18-də', 'on that day')).toEqual(['error: date-lost'])
    expect(codes('18.12.2021 tarixində', 'on 18 November 2021')).toEqual(['error: date-differs'])
    expect(codes('2021-ci ilin dekabrında', 'in November 2021')).toEqual(['error: date-differs'])
  })

  it('is told where two were exchanged', () => {
    expect(codes('5 maydan 6 iyunadək', 'from 6 May to 5 June')).toEqual(['error: date-differs'])
  })

  it('is advised on where a month stands alone', () => {
    expect(codes('iyun ayında', 'in July')).toEqual(['advice: month-differs'])
    same([['Əcnəbilər müraciət edə bilər.', 'Foreigners may apply, and they march on.']])
    same([['Mayor rütbəsi verilib.', 'The rank of major was given.']])
    same([['10 nəfər müraciət edə bilər.', '10 may apply.']])
  })
})

describe('a time of day', () => {
  it('is the same in both ways of counting', () => {
    same([
      ['Saat 10:00-da başlayacaq.', 'It begins at 10 a.m.'],
      ['Saat 15:30-da başlayacaq.', 'It begins at 3.30 p.m.'],
      ['Günorta saat 3-də başlayacaq.', 'It begins at 3 p.m.'],
      ['Saat 10-da başlayacaq.', 'It begins at 10:00.'],
      ['Saat 10.00-dan 13.30-dək', 'From 10:00 to 13:30'],
      ['10:00–13:00', '10:00 to 13:00'],
    ])
  })

  it('is told where it differs', () => {
    expect(codes('Saat 10:30-da başlayacaq.', 'It begins at 10:00.')).toEqual(['error: time-differs'])
  })
})

describe('addresses', () => {
  it('are the same with an ending, and in the edition of the other language', () => {
    same([
      ['Ətraflı: https://migration.gov.az/az/xeber.', 'More: https://migration.gov.az/en/xeber'],
      ['www.migration.gov.az-da oxuyun.', 'Read it at migration.gov.az.'],
      ['info@migration.gov.az-a yazın.', 'Write to info@migration.gov.az.'],
      ['Telefon: (012) 565 61 18', 'Telephone: +994 12 565 61 18'],
      ['Əlaqə: 012 565-61-18', 'Contact: +994 (12) 565 61 18'],
    ])
  })

  it('are told where they differ', () => {
    expect(codes('https://migration.gov.az/az/a', 'https://migration.gov.az/en/b')).toEqual([
      'error: link-differs',
    ])
    expect(codes('info@migration.gov.az', 'press@migration.gov.az')).toEqual(['error: email-differs'])
    expect(codes('Tel.: (012) 565 61 18', 'Tel.: (012) 565 61 81')).toEqual(['error: phone-differs'])
    expect(codes('Əlaqə: +994 12 565 61 18', 'Contact us.')).toEqual(['error: phone-lost'])
  })
})
