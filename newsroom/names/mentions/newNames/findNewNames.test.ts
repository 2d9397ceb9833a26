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
  ])('is offered: "%s"', (text, expected) => expect(offered(text, 'en')).toEqual(expected))

  it.each([
    'Xətai rayonunda və Bakı şəhərində görüş keçirilib',
    'Novruz Bayramı, Zəfər Günü və 18 Dekabr',
    'Vəliyevlər ailəsi gəlib, Vəliyev danışıb',
    'Nizami Gəncəvi küçəsində',
    'Xidmətin rəisi, Cənab Nazir və Mətbuat Xidməti',
  ])('is none in «%s»', (text) => expect(offered(text, 'az')).toEqual([]))

  it.each([
    'On Monday, Central Asia and the South Caucasus were discussed',
    'The Training Center and the Service, Mr. Chairman, the Ministry',
    'the Huseynovs of Baku, December and International Migrants Day',
  ])('is none in "%s"', (text) => expect(offered(text, 'en')).toEqual([]))
})
