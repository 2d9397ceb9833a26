import { Contribution } from '@/components/people/Contribution'
import { OfficeOfThatDay } from '@/components/people/OfficeOfThatDay'
import { Offices } from '@/components/people/Offices'
import { PersonCard } from '@/components/people/PersonCard'
import { PersonGrid } from '@/components/people/PersonGrid'
import { ProgrammePart } from '@/components/people/ProgrammePart'
import { SpeakerList } from '@/components/people/SpeakerList'
import { TimeHeld } from '@/components/people/TimeHeld'
import { Specimen, State } from './Specimen'
import { offices, personCards, speakers } from './values/people'
import type { Voice } from './voice'

/** People, their offices and what they did. */
export function PeopleSpecimens({ voice }: { voice: Voice }) {
  const { locale, say, worded } = voice
  const people = personCards(voice)
  const [known, long, other] = people
  const [leading, presenting] = speakers(voice)
  const talk = worded('Könüllü qayıdış', 'Voluntary return')
  return (
    <>
      <Specimen of="PersonCard">
        <State of={say('hər şey məlumdur', 'everything known')}>
          {known && <PersonCard card={known} locale={locale} />}
        </State>
        <State of={say('şəkilsiz, uzun ad və vəzifə', 'no picture, a long name and office')}>
          {long && <PersonCard card={long} locale={locale} />}
        </State>
        <State of={say('vəzifəsiz, adı yalnız o biri dildə', 'no office, named in the other language only')}>
          {other && <PersonCard card={other} locale={locale} />}
        </State>
      </Specimen>
      <Specimen of="PersonGrid">
        <State of={say('bir neçə nəfər', 'several')}>
          <PersonGrid people={people} locale={locale} />
        </State>
        <State of={say('bir nəfər', 'one')}>
          <PersonGrid people={people.slice(0, 1)} locale={locale} />
        </State>
      </Specimen>
      <Specimen of="SpeakerList">
        <State of={say('tədbirdən sonra', 'after the event')}>
          <SpeakerList speakers={speakers(voice)} locale={locale} told="done" />
        </State>
        <State of={say('proqramda', 'in a programme')}>
          <SpeakerList speakers={speakers(voice)} locale={locale} told="announced" />
        </State>
      </Specimen>
      <Specimen of="Contribution">
        <State of={say('mövzusuz', 'without a topic')}>
          <p>
            <Contribution of={{ contribution: 'moderated', topic: null }} locale={locale} />
          </p>
        </State>
        <State of={say('mövzu ilə', 'with a topic')}>
          <p>
            <Contribution of={{ contribution: 'moderated', topic: talk }} locale={locale} />
          </p>
        </State>
      </Specimen>
      <Specimen of="ProgrammePart">
        <State of={say('mövzusuz', 'without a topic')}>
          <p>
            <ProgrammePart of={{ contribution: 'welcomed', topic: null }} locale={locale} />
          </p>
        </State>
        <State of={say('mövzu ilə', 'with a topic')}>
          <p>
            <ProgrammePart of={{ contribution: 'welcomed', topic: talk }} locale={locale} />
          </p>
        </State>
      </Specimen>
      <Specimen of="OfficeOfThatDay">
        <State of={say('vəzifə və rütbə', 'office and rank')}>
          {leading && <OfficeOfThatDay of={leading} locale={locale} />}
        </State>
        <State of={say('yalnız vəzifə, uzun', 'an office alone, a long one')}>
          {presenting && <OfficeOfThatDay of={presenting} locale={locale} />}
        </State>
      </Specimen>
      <Specimen of="Offices">
        <State of={say('bir neçə vəzifə', 'several offices')}>
          <Offices offices={offices(voice)} locale={locale} />
        </State>
        <State of={say('bir vəzifə', 'one office')}>
          <Offices offices={offices(voice).slice(0, 1)} locale={locale} />
        </State>
      </Specimen>
      <Specimen of="TimeHeld">
        {(
          [
            ['2017-04-03', '2021-12-30'],
            ['2017-04-03', null],
            [null, '2021-12-30'],
            [null, null],
          ] as const
        ).map(([from, to]) => (
          <State key={`${from}${to}`} of={`${from ?? '?'} – ${to ?? '?'}`}>
            <p>
              <TimeHeld from={from} to={to} locale={locale} />
            </p>
          </State>
        ))}
      </Specimen>
    </>
  )
}
