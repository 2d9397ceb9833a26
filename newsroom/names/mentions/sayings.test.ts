import { describe, expect, it } from 'vitest'
import type { Locale } from '../../language/locales'
import { oddTexts } from '../../language/oddTexts.fixture'
import { compileRegister } from './compileRegister'
import { findMentions } from './findMentions'
import { register } from './register.fixture'
import { sayings } from './sayings'

const compiled = compileRegister(register)
const said = (text: string, locale: Locale) => sayings(text, locale, findMentions(text, locale, compiled))
const ofPeople = (text: string, locale: Locale) =>
  said(text, locale).flatMap((one) =>
    one.kind === 'person' ? [[one.mention.name, one.contribution, one.office, one.topic]] : [],
  )
const ofBodies = (text: string, locale: Locale) =>
  said(text, locale).flatMap((one) => (one.kind === 'organisation' ? [[one.mention.id, one.role]] : []))

describe('what a text says of a person', () => {
  it.each([
    [
      'Tədbiri Dövlət Miqrasiya Xidmətinin rəisi, general-leytenant Anar Qəhrəmanov açıb.',
      ['Anar Qəhrəmanov', 'opened', 'Dövlət Miqrasiya Xidmətinin rəisi, general-leytenant', null],
    ],
    [
      'Sonra ekspert Nigar Şükürova “Əmək köçü və şəhərlər” mövzusunda təqdimat edib.',
      ['Nigar Şükürova', 'presented', 'ekspert', 'Əmək köçü və şəhərlər'],
    ],
    ['Müzakirəni Fərhad Zeynallı idarə edib.', ['Fərhad Zeynallı', 'moderated', null, null]],
    ['Cəmal Xəlilovun videomüraciəti göstərilib.', ['Cəmal Xəlilov', 'sent-video-message', null, null]],
    ['Qonaqları Anar Qəhrəmanov salamlayıb.', ['Anar Qəhrəmanov', 'welcomed', null, null]],
    ['Anar Qəhrəmanov görüşdə iştirak edib.', ['Anar Qəhrəmanov', 'attended', null, null]],
    ['Kitab Anar Qəhrəmanova məxsusdur.', ['Anar Qəhrəmanov', null, null, null]],
  ])('«%s»', (text, expected) => expect(ofPeople(text, 'az')).toEqual([expected]))

  it.each([
    [
      'Opening the seminar, Jamal Khalilov, the head of the academy, noted its weight.',
      ['Jamal Khalilov', 'opened', 'head of the academy', null],
    ],
    [
      'Expert Nigar Shukurova presented a study on "Cities and their new people".',
      ['Nigar Shukurova', 'presented', 'Expert', 'Cities and their new people'],
    ],
    ['The panel was moderated by Mr. Anar Gahramanov.', ['Anar Gahramanov', 'moderated', null, null]],
    ['Anar Gahramanov stressed the importance of it.', ['Anar Gahramanov', 'spoke', null, null]],
    ['Anar Gahramanov then turned to the law.', ['Anar Gahramanov', 'spoke', null, null]],
    ['The first to present was Nigar Shukurova.', ['Nigar Shukurova', 'presented', null, null]],
    ['The street is near the house of Amy Rose.', ['Amy Rose', null, null, null]],
  ])('"%s"', (text, expected) => expect(ofPeople(text, 'en')).toEqual([expected]))

  it('holds for everybody whom a list names', () => {
    const text = 'Rektor Anar Qəhrəmanov və dosent Nigar Şükürova çıxış ediblər.'
    expect(ofPeople(text, 'az')).toEqual([
      ['Anar Qəhrəmanov', 'spoke', 'Rektor', null],
      ['Nigar Şükürova', 'spoke', 'dosent', null],
    ])
  })
})

describe('what a text says of an organisation', () => {
  it.each([
    ['Təlim DMX-nin təşkilatçılığı ilə keçirilib.', [['dmx', 'host']]],
    [
      'Təlim DMX və BMqT-nin birgə təşkilatçılığı ilə keçirilib.',
      [
        ['dmx', 'host'],
        ['iom', 'co-organiser'],
      ],
    ],
    ['Layihə UNHCR-ın dəstəyi ilə aparılır.', [['unhcr', 'supported-by']]],
    ['BMqT ilə əməkdaşlıq çərçivəsində görüş olub.', [['iom', 'in-partnership-with']]],
    ['Görüşə Bakı Dövlət Universitetinin nümayəndələri qatılıb.', [['bdu', 'participant']]],
    ['Bakı Dövlət Universitetində yeni korpus tikilib.', [['bdu', null]]],
    ['Bakı Dövlət Universitetində ikigünlük seminar keçirilib.', [['bdu', 'host']]],
    ['BMqT-də yeni layihənin təqdimatı keçirilib.', [['iom', 'host']]],
  ])('«%s»', (text, expected) => expect(ofBodies(text, 'az')).toEqual(expected))

  it.each([
    [
      'The course was organised by the State Migration Service in partnership with the IOM.',
      [
        ['dmx', 'host'],
        ['iom', 'in-partnership-with'],
      ],
    ],
    [
      'The project is implemented by the IOM with the support of the United Nations.',
      [
        ['iom', 'implemented-by'],
        ['bmt', 'supported-by'],
      ],
    ],
    ['Representatives of Baku State University came.', [['bdu', 'participant']]],
    ['A seminar on cities was held at Baku State University.', [['bdu', 'host']]],
  ])('"%s"', (text, expected) => expect(ofBodies(text, 'en')).toEqual(expected))
})

it('is something to say of any text', () => {
  for (const text of oddTexts(300)) for (const locale of ['az', 'en'] as const) said(text, locale)
})
