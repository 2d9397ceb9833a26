import { describe, expect, it } from 'vitest'
import { compileRegister } from '../../names/mentions/compileRegister'
import { readHtml } from '../cleaning/readHtml'
import { readText } from '../cleaning/readText'
import { toHtml } from '../cleaning/toHtml'
import { namesOf } from './namesOf'
import { recognise } from './recognise'

const entry = (id: string, az: string, en: string, ...variants: string[]) => ({
  id,
  names: { az, en },
  variants,
})
const register = compileRegister({
  people: [entry('leyla', 'Leyla Qurbanova', 'Leyla Gurbanova')],
  organisations: [
    { ...entry('dmx', 'Dövlət Miqrasiya Xidməti', 'State Migration Service'), acronyms: ['DMX'] },
    {
      ...entry('merkez', 'Miqrasiya üzrə Regional Təlim Mərkəzi', 'Regional Training Center on Migration'),
      acronyms: [],
    },
  ],
  projects: [entry('hefte', 'Miqrasiya həftəsi', 'Migration Week')],
  documents: [entry('mecelle', 'Miqrasiya Məcəlləsi', 'Migration Code')],
})
const reader = (locale: 'az' | 'en') => ({ locale, findNames: namesOf(register) })
const text = (words: string, locale: 'az' | 'en' = 'az') =>
  recognise({ blocks: readText(words), dropped: [], pageTitle: null, published: null }, reader(locale))
const said = (release: { doubts: { en: string }[] }) => release.doubts.map(({ en }) => en)

describe('a release in Azerbaijani', () => {
  const release = text(`Ana səhifə > Xəbərlər > Təlim
AZ | EN | RU
Gəncədə sığınacaq mövzusunda üçgünlük təlim keçirilib
14.03.2023 10:25   Baxış: 1 204
Gəncədə sığınacaq mövzusunda üçgünlük təlim keçirilib

Martın 13-dən Dövlət Miqrasiya Xidmətinin (DMX) təşkilatçılığı ilə Gəncə şəhərində əyani və onlayn formatda təlim keçirilib. Tədbir «Miqrasiya həftəsi» çərçivəsində baş tutub.

Təlimdə Miqrasiya Məcəlləsinin tələbləri izah olunub. İştirakçılar Miqrasiya üzrə Regional Təlim Mərkəzində də olublar.

- qeydiyyat
- yaşama icazəsi

Paylaş: Facebook | WhatsApp
Çağrı mərkəzi: 977
Digər xəbərlər
Bakıda brifinq olub
© 2023 Bütün hüquqlar qorunur`)

  it('has its language, headline, date and kind', () => {
    expect(release).toMatchObject({
      language: 'az',
      title: 'Gəncədə sığınacaq mövzusunda üçgünlük təlim keçirilib',
      date: '2023-03-14',
      place: 'Gəncə',
      kind: 'news-story',
    })
  })

  it('tells of an event with its kind, name, days and format', () => {
    expect(release.event).toEqual({
      kind: 'training',
      name: 'Sığınacaq mövzusunda üçgünlük təlim',
      start: null,
      days: 3,
      format: 'hybrid',
    })
    expect(said(release)).toContain('“Martın 13” has no year.')
  })

  it('names bodies, projects and documents of the register', () => {
    expect(release.organisations.map(({ id }) => id)).toEqual(['dmx', 'merkez'])
    expect(release.projects).toMatchObject([{ id: 'hefte', name: 'Miqrasiya həftəsi', certain: true }])
    expect(release.documents).toMatchObject([{ id: 'mecelle' }])
  })

  it('is its own text, without what the site put around it, each piece of which is told', () => {
    const html = toHtml(release.blocks)
    expect(html.startsWith('<p>Martın 13-dən')).toBe(true)
    expect(html.endsWith('<ul><li>qeydiyyat</li><li>yaşama icazəsi</li></ul>')).toBe(true)
    expect(release.dropped).toEqual(
      expect.arrayContaining([
        'Ana səhifə > Xəbərlər > Təlim',
        'AZ | EN | RU',
        '14.03.2023 10:25 Baxış: 1 204',
        'Gəncədə sığınacaq mövzusunda üçgünlük təlim keçirilib',
        'Paylaş: Facebook | WhatsApp',
        'Çağrı mərkəzi: 977',
        'Bakıda brifinq olub',
        '© 2023 Bütün hüquqlar qorunur',
      ]),
    )
  })
})

describe('a release in English', () => {
  it('has the day and the house of its event, and says where its date comes from', () => {
    const release = text(
      `Round table on the rights of seasonal workers held at the State Migration Service\n\nOn 5 June 2024 the State Migration Service hosted a round table in Baku. It was devoted to the Migration Code, adopted on 2 July 2013.\n\nThe meeting ended with a discussion.`,
      'en',
    )
    expect(release).toMatchObject({
      language: 'en',
      date: '2024-06-05',
      place: 'State Migration Service, Baku',
      event: {
        kind: 'round-table',
        name: 'Round table on the rights of seasonal workers',
        start: '2024-06-05',
        days: null,
      },
    })
    expect(said(release)).toContain('No date of publication is given; the day of the event was taken.')
  })

  it('has the weightiest part of an organisation, wherever the text says it', () => {
    const release = text(
      'Nurses meet\n\nExperts of the State Migration Service spoke first. The meeting was organised by the State Migration Service. Staff of the State Migration Service helped.',
      'en',
    )
    expect(release.organisations).toMatchObject([{ id: 'dmx', role: 'host' }])
  })

  it.each([
    ['The two-day seminar was held online', { kind: 'seminar', days: 2, format: 'online' }],
    ['A conference took place on 6–9 May 2024', { kind: 'conference', days: 4, start: '2024-05-06' }],
    ['The workshop lasted for three days', { kind: 'workshop', days: 3 }],
    ['The Service will hold an open day', { kind: 'open-day' }],
    ['The press conference was held', { kind: 'briefing' }],
    ['The award ceremony of the training was held in hybrid format', { kind: 'training', format: 'hybrid' }],
  ])('knows its event by “%s”', (words, event) => {
    expect(
      text(`News of the Service\n\n${words} with the participation of experts.`, 'en').event,
    ).toMatchObject(event)
  })

  it('tells of no event where none takes place', () => {
    const notice = `New opening hours\n\nFrom now on the Regional Training Center on Migration is open on Saturdays as well. Applications are taken at the reception desk.`
    expect(text(notice, 'en').event).toBeNull()
  })
})

describe('the date', () => {
  const dated = (line: string) =>
    text(`Təlim barədə məlumat verilib\n${line}\nTəlim iştirakçılar üçün faydalı olub və maraqla qarşılanıb.`)

  it.each([
    ['01-10-2019 286 dəfə oxunub', '2019-10-01'],
    ['18 dekabr 2021', '2021-12-18'],
    ['2021-ci il 18 dekabr, 15:30', '2021-12-18'],
    ['Dərc tarixi: 18.12.2021', '2021-12-18'],
    ['December 18, 2021', '2021-12-18'],
    ['Published on 18th of December, 2021 | 45 views', '2021-12-18'],
    ['2021-12-18', '2021-12-18'],
  ])('is read from “%s”', (line, date) => {
    expect(dated(line)).toMatchObject({ date, dropped: [line] })
  })

  it('is read from a dateline', () => {
    expect(
      text('Təlim başlayıb\n\nBakı, 18 dekabr 2021. Mərkəzdə təlim keçirilir və üç gün davam edəcək.').date,
    ).toBe('2021-12-18')
  })

  it.each([
    '31.02.2021',
    '18 dekabr',
    'Dünən təlim keçirilib.',
    'Qanun 1998-ci il 19 may tarixli 499-IQ nömrəlidir.',
  ])('is never made out of “%s”', (line) => {
    const release = dated(line)
    expect(release.date).toBeNull()
    expect(said(release)).toContain('The text gives no date.')
  })

  it('is what a page says of itself', () => {
    const page =
      '<html><head><meta property="article:published_time" content="2023-05-04T22:30:00Z"></head><body><h1>Təlim</h1><p>Təlim keçirilib və başa çatıb.</p></body></html>'
    expect(recognise(readHtml(page), reader('az')).date).toBe('2023-05-05')
  })
})

describe('a text that is hardly one', () => {
  it.each(['Salam', '—', '123', 'Привет, мир', 'A'.repeat(5000)])('is taken as it is: %s', (words) => {
    const release = text(words)
    expect(release.event).toBeNull()
    expect(release.doubts.length).toBeGreaterThan(0)
  })

  it('has its first sentence for a headline, and says so', () => {
    const long = 'Xidmətin nümayəndələri bölgələrdə vətəndaşlarla görüşüb. '.repeat(8)
    expect(text(long).title).toBe('Xidmətin nümayəndələri bölgələrdə vətəndaşlarla görüşüb')
    expect(said(text(long))).toContain('No headline was found; the first sentence was taken.')
  })

  it('says when it is in another language than was given', () => {
    expect(said(text('The training was held for the staff of the service and the guests.', 'az'))).toContain(
      'The text is in English, although another language was given.',
    )
  })
})

describe('the kind', () => {
  it.each([
    ['Azərbaycan Respublikası Xarici İşlər Nazirliyinin bəyanatı', 'statement'],
    ['Statement by the Chief of the Service', 'statement'],
    ['Forumda Xidmət rəisinin çıxışı', 'speech'],
    ['Vətəndaşların nəzərinə', 'announcement'],
    ['Vakant vəzifələr üzrə müsabiqə elan olunur', 'announcement'],
    ['Mərkəzdə təlim keçirilib', 'press-release'],
  ])('of “%s” is %s', (title, kind) => {
    expect(text(`${title}\n\nBuraya mətnin özü yazılıb və bir neçə cümlədən ibarətdir.`).kind).toBe(kind)
  })
})
