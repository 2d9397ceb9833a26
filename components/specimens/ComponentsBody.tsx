import { PageHeader } from '@/components/pages/PageHeader'
import type { Page } from '@/newsroom/queries/shapes'
import { EventSpecimens } from './events'
import { Family } from './Family'
import { FrameSpecimens } from './frame'
import { NewsSpecimens } from './news'
import { OrganisationSpecimens } from './organisations'
import { PageSpecimens } from './pages'
import { PeopleSpecimens } from './people'
import { PictureSpecimens } from './pictures'
import { RegisterSpecimens } from './register'
import { SearchSpecimens } from './search'
import { TextSpecimens } from './text'
import { TimelineSpecimens } from './timeline'
import type { Voice } from './voice'
import { voiceOf } from './voice'

/** The title of the page of components, in a language. */
export const componentsTitle = ({ say }: Pick<Voice, 'say'>): string =>
  say('Saytın komponentləri', 'Components of the site')

const families = [
  { id: 'frame', az: 'Çərçivə', en: 'Frame', Shown: FrameSpecimens },
  { id: 'text', az: 'Mətn', en: 'Text', Shown: TextSpecimens },
  { id: 'pictures', az: 'Şəkillər', en: 'Pictures', Shown: PictureSpecimens },
  { id: 'news', az: 'Xəbərlər', en: 'News', Shown: NewsSpecimens },
  { id: 'events', az: 'Tədbirlər', en: 'Events', Shown: EventSpecimens },
  { id: 'people', az: 'Şəxslər', en: 'People', Shown: PeopleSpecimens },
  { id: 'organisations', az: 'Təşkilatlar', en: 'Organisations', Shown: OrganisationSpecimens },
  { id: 'register', az: 'Layihə, sənəd, mövzu', en: 'Projects, documents, topics', Shown: RegisterSpecimens },
  { id: 'timeline', az: 'İllər üzrə', en: 'Year by year', Shown: TimelineSpecimens },
  { id: 'search', az: 'Axtarış', en: 'Search', Shown: SearchSpecimens },
  { id: 'pages', az: 'Səhifə hissələri', en: 'Parts of pages', Shown: PageSpecimens },
]

/** Every component of the site in its states, in the language of the page, with invented words and names. */
export function ComponentsBody({ page }: { page: Page }) {
  const voice = voiceOf(page.locale)
  const { locale, say } = voice
  return (
    <div className="wrap">
      <PageHeader title={{ text: componentsTitle(voice), lang: locale }} locale={locale}>
        <p className="summary">
          {say(
            'Hər komponent müxtəlif hallarda. Adlar və mətnlər uydurmadır, keçidlər heç yerə aparmır.',
            'Each component in its states. Names and texts are invented; the links lead nowhere.',
          )}
        </p>
        <ul className="sections">
          {families.map(({ id, az, en }) => (
            <li key={id}>
              <a href={`#${id}`}>{say(az, en)}</a>
            </li>
          ))}
        </ul>
      </PageHeader>
      {families.map(({ id, az, en, Shown }) => (
        <Family key={id} id={id} title={say(az, en)}>
          <Shown voice={voice} />
        </Family>
      ))}
    </div>
  )
}
