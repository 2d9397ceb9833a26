import { Portrait } from '@/components/pictures/Portrait'
import { NameLink } from '@/components/text/NameLink'
import type { Locale } from '@/newsroom/language/locales'
import type { Speaker } from '@/newsroom/queries/shapes'
import { Contribution } from './Contribution'
import { OfficeOfThatDay } from './OfficeOfThatDay'
import { ProgrammePart } from './ProgrammePart'

interface Props {
  speakers: Speaker[]
  locale: Locale
  /** What was done, or what a programme announces */
  told: 'done' | 'announced'
}

/** Who spoke: the name, the office of that day, and what they did. */
export function SpeakerList({ speakers, locale, told }: Props) {
  const Told = told === 'done' ? Contribution : ProgrammePart
  return (
    <ul className="speakers">
      {speakers.map((speaker, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one person may speak twice, and nothing is re-rendered
        <li key={i}>
          <Portrait
            portrait={speaker.portrait}
            initials={speaker.initials}
            lang={speaker.person.name.lang}
            locale={locale}
          />
          <div>
            <p className="name">
              <NameLink link={speaker.person} locale={locale} />
            </p>
            <OfficeOfThatDay of={speaker} locale={locale} />
            <p className="did">
              <Told of={speaker} locale={locale} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
