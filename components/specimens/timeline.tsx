import { EarlierYears } from '@/components/timeline/EarlierYears'
import { PartOf } from '@/components/timeline/PartOf'
import { Years } from '@/components/timeline/Years'
import { Specimen, State } from './Specimen'
import { earlierYears, parts, years } from './values/timeline'
import type { Voice } from './voice'

/** What a person or an organisation took part in. */
export function TimelineSpecimens({ voice }: { voice: Voice }) {
  const { locale, say } = voice
  const states = [
    say('şəxs, vəzifə və mövzu ilə', 'a person, with office and topic'),
    say('təşkilat', 'an organisation'),
    say('adı yalnız o biri dildə', 'named in the other language only'),
  ]
  return (
    <>
      <Specimen of="PartOf">
        {parts(voice).map((part, i) => (
          <State key={part.id} of={states[i] ?? part.id}>
            <PartOf part={part} locale={locale} date="date" level={4} />
          </State>
        ))}
      </Specimen>
      <Specimen of="Years">
        <State of={say('iki il', 'two years')}>
          <Years years={years(voice)} locale={locale} />
        </State>
      </Specimen>
      <Specimen of="EarlierYears">
        <State of={say('üç il', 'three years')}>
          <EarlierYears years={earlierYears(voice)} locale={locale} />
        </State>
      </Specimen>
    </>
  )
}
