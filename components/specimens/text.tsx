import { Fact } from '@/components/text/Fact'
import { LetterIndex } from '@/components/text/LetterIndex'
import { Moment } from '@/components/text/Moment'
import { NameLink } from '@/components/text/NameLink'
import { RichText } from '@/components/text/RichText'
import { SoftTitle } from '@/components/text/SoftTitle'
import { Words } from '@/components/text/Words'
import { Specimen, State } from './Specimen'
import { personCards } from './values/people'
import { richText, shortTexts } from './values/texts'
import type { Voice } from './voice'

/** Words, dates and texts. */
export function TextSpecimens({ voice }: { voice: Voice }) {
  const { locale, say, worded, foreign } = voice
  const { one, none } = shortTexts(voice)
  const [known, long, other] = personCards(voice)
  const own = say('səhifənin dilində', 'in the language of the page')
  const otherOnly = say('yalnız o biri dildə', 'in the other language only')
  return (
    <>
      <Specimen of="Words">
        <State of={own}>
          <p>
            <Words words={worded('Şamaxı', 'Shamakhi')} locale={locale} />
          </p>
        </State>
        <State of={otherOnly}>
          <p>
            <Words words={foreign('İcma mərkəzi', 'Community centre')} locale={locale} />
          </p>
        </State>
      </Specimen>
      <Specimen of="NameLink">
        <State of={say('səhifəsi var', 'with a page')}>
          <p>{known && <NameLink link={known} locale={locale} />}</p>
        </State>
        <State of={otherOnly}>
          <p>{other && <NameLink link={other} locale={locale} />}</p>
        </State>
      </Specimen>
      <Specimen of="SoftTitle">
        <State of={say('uzun sözlər', 'long words')}>
          <p>
            <SoftTitle
              words={worded(
                'Müvəffəqiyyətsizləşdirilməsi və əlaqələndirilməmişlərin məlumatlandırılması',
                'Intergovernmental counterrevolutionary institutionalisation',
              )}
            />
          </p>
        </State>
      </Specimen>
      <Specimen of="Moment">
        <State of={say('bütün formaları', 'in every form')}>
          <ul className="grid">
            {(['date', 'dateTime', 'full', 'numeric', 'monthYear', 'official', 'day', 'year'] as const).map(
              (form) => (
                <li key={form}>
                  <Moment at="2026-12-31T20:30:00.000Z" form={form} locale={locale} />
                </li>
              ),
            )}
          </ul>
        </State>
      </Specimen>
      <Specimen of="Fact">
        <State of={say('uzun adlı', 'with a long name')}>
          <dl className="facts-list">
            <Fact name={say('Məlumatlandırmanın əlaqələndirilməsi', 'Coordination of awareness-raising')}>
              {say('hər çərşənbə axşamı', 'every Tuesday')}
            </Fact>
          </dl>
        </State>
      </Specimen>
      <Specimen of="LetterIndex">
        <State of={say('bir neçə hərf', 'a few letters')}>
          <LetterIndex
            letters={[
              { letter: say('Ç', 'C'), entries: <p>{long && <NameLink link={long} locale={locale} />}</p> },
              { letter: 'G', entries: <p>{known && <NameLink link={known} locale={locale} />}</p> },
            ]}
          />
        </State>
      </Specimen>
      <Specimen of="RichText">
        <State of={say('mətndə ola bilən hər şey', 'everything that a text may hold')}>
          <RichText body={richText(voice)} top={4} />
        </State>
        <State of={say('bir cümlə', 'one sentence')}>
          <RichText body={one} />
        </State>
        <State of={say('boş', 'empty')}>
          <RichText body={none} />
        </State>
      </Specimen>
    </>
  )
}
