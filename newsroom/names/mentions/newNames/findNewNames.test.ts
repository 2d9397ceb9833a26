import { describe, expect, it } from 'vitest'
import type { Locale } from '../../../language/locales'
import { compileRegister } from '../compileRegister'
import { findMentions } from '../findMentions'
import { register } from '../register.fixture'

const compiled = compileRegister(register)
const offered = (text: string, locale: Locale) =>
  findMentions(text, locale, compiled)
    .filter(({ id, candidates }) => id === null && !candidates)
    .map(({ type, name }) => `${type}: ${name}`)

describe('a name that the register does not know', () => {
  it.each([
    ['Tədbirdə Rəşad Vəliyevin təqdimatı olub', ['person: Rəşad Vəliyev']],
    ['Görüşü ekspert Heike Volf aparıb', ['person: Heike Volf']],
    ['Samir Ənvər oğlu Qocayev də gəlib', ['person: Samir Ənvər oğlu Qocayev']],
    ['Ədliyyə Nazirliyinin nümayəndəsi', ['organisation: Ədliyyə Nazirliyi']],
    ['Gənclər və İdman Nazirliyində', ['organisation: Gənclər və İdman Nazirliyi']],
    [
      'sədr Tural Sadıqov və Könüllülər Təşkilatı',
      ['person: Tural Sadıqov', 'organisation: Könüllülər Təşkilatı'],
    ],
    ['BMT-nin Əhali Fondu ilə', ['organisation: BMT-nin Əhali Fondu']],
    ['Ukraynanın Dövlət Miqrasiya Xidməti', ['organisation: Ukraynanın Dövlət Miqrasiya Xidməti']],
    ['“ABAD xidmət”in mərkəzi, DOST Mərkəzdə', ['organisation: ABAD xidmət', 'organisation: DOST Mərkəz']],
    ['Notariuslar Kollegiyasının üzvləri', ['organisation: Notariuslar Kollegiyası']],
    ['Ombudsman Aparatının şöbəsi', ['organisation: Ombudsman Aparatı']],
  ])('is offered in the nominative: «%s»', (text, expected) => expect(offered(text, 'az')).toEqual(expected))

  it.each([
    ['Mr. Rashad Valiyev’s remarks', ['person: Rashad Valiyev']],
    [
      'the Ministry of Youth and Sports of Georgia',
      ['organisation: Ministry of Youth and Sports of Georgia'],
    ],
    ['Khazar University’s students', ['organisation: Khazar University']],
    ['the Heydar Aliyev Center', ['organisation: Heydar Aliyev Center']],
    [
      'the Ministry of Justice and Khazar University',
      ['organisation: Ministry of Justice', 'organisation: Khazar University'],
    ],
    [
      'thanked the Ministry of Social Protection. The Consul of the Embassy of Peru spoke',
      ['organisation: Ministry of Social Protection', 'organisation: Embassy of Peru'],
    ],
    ['the Latvian Public Health Research Agency', ['organisation: Latvian Public Health Research Agency']],
    ['Deputy Minister of Labour Anar Sadigov opened it', ['person: Anar Sadigov']],
    ['Fuzuli Mammadli, a lawyer, came from Fuzuli to Baku', ['person: Fuzuli Mammadli']],
    [
      'Summer training for young people starts at the Institute of Labour Migration\nIn spring others came',
      ['organisation: Institute of Labour Migration'],
    ],
    ['the Workers’ Party and the Women’s Union', ['organisation: Women’s Union']],
    [
      'the Prosecutor General’s Office and the Office of the Auditor General of Georgia',
      ['organisation: Prosecutor General’s Office', 'organisation: Office of the Auditor General of Georgia'],
    ],
    ['the International Society of Nurses Office in Baku', ['organisation: International Society of Nurses']],
  ])('is offered: "%s"', (text, expected) => expect(offered(text, 'en')).toEqual(expected))

  it.each([
    'Xətai rayonunda və Bakı şəhərində görüş keçirilib',
    'Novruz Bayramı, Zəfər Günü və 18 Dekabr',
    'Vəliyevlər ailəsi gəlib, Vəliyev danışıb',
    'Nizami Gəncəvi küçəsində',
    'Xidmətin rəisi, Cənab Nazir və Mətbuat Xidməti',
    'FHN xidmət göstərir, Xidmətin Kollegiyası toplaşıb, SMS xidmət pulludur, Nazirliyin Aparatı köçüb',
  ])('is none in «%s»', (text) => expect(offered(text, 'az')).toEqual([]))

  it.each([
    'On Monday, Central Asia and the South Caucasus were discussed',
    'The Training Center and the Service, Mr. Chairman, the Ministry',
    'The Director’s Office, the Head Office and the Office of Public Affairs moved',
    'the Huseynovs of Baku, December and International Migrants Day',
  ])('is none in "%s"', (text) => expect(offered(text, 'en')).toEqual([]))
})

describe('an acronym that a text gives to an organisation', () => {
  const named = (text: string, locale: Locale) =>
    findMentions(text, locale, compiled).map(({ id, name, surface }) => `${id ?? name}: ${surface}`)

  it('means it in the rest of the text, whether the register has it or not', () => {
    expect(named('The Caspian Sea Institute (CSI) opened. CSI’s staff came.', 'en')).toEqual([
      'Caspian Sea Institute: Caspian Sea Institute',
      'Caspian Sea Institute: CSI',
      'Caspian Sea Institute: CSI’s',
    ])
    expect(
      named('Beynəlxalq Sərhəd Akademiyası (bundan sonra – BSA) açılıb. BSA-da dərs var.', 'az'),
    ).toEqual([
      'Beynəlxalq Sərhəd Akademiyası: Beynəlxalq Sərhəd Akademiyası',
      'Beynəlxalq Sərhəd Akademiyası: BSA',
      'Beynəlxalq Sərhəd Akademiyası: BSA',
    ])
    expect(named('Baku State University (BASTU) met IOM. BASTU students came.', 'en')).toEqual([
      'bdu: Baku State University',
      'bdu: BASTU',
      'iom: IOM',
      'bdu: BASTU',
    ])
  })

  it('is none where the brackets say something else', () => {
    expect(named('The Caspian Sea Institute (USA) and its guests from the USA met.', 'en')).toEqual([
      'Caspian Sea Institute: Caspian Sea Institute',
    ])
    expect(named('Baku State University (Nizami Street, PO) and the PO.', 'en')).toEqual([
      'bdu: Baku State University',
    ])
  })
})
