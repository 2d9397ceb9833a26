import { DocumentFacts } from '@/components/documents/DocumentFacts'
import { DocumentList } from '@/components/documents/DocumentList'
import { ProjectFacts } from '@/components/projects/ProjectFacts'
import { ProjectGrid } from '@/components/projects/ProjectGrid'
import { NameLinks } from '@/components/text/NameLinks'
import { TopicGrid } from '@/components/topics/TopicGrid'
import { Specimen, State } from './Specimen'
import { law, project, topics } from './values/register'
import type { Voice } from './voice'

/** What news belong to, refer to and are about. */
export function RegisterSpecimens({ voice }: { voice: Voice }) {
  const { locale, say } = voice
  const campaign = project(voice)
  const act = law(voice)
  const listed = { ...campaign, href: campaign.path }
  const card = { ...act, name: act.title, href: act.path }
  const everything = say('hər şey məlumdur', 'everything known')
  const kindOnly = say('yalnız növü', 'the kind alone')
  return (
    <>
      <Specimen of="ProjectGrid">
        <State of={say('bitmiş, davam edən, tarixsiz', 'over, going on, without days')}>
          <ProjectGrid
            projects={[
              listed,
              { ...listed, id: 'on', to: null },
              { ...listed, id: 'undated', from: null, to: null },
            ]}
            locale={locale}
          />
        </State>
      </Specimen>
      <Specimen of="ProjectFacts">
        <State of={everything}>
          <ProjectFacts page={campaign} />
        </State>
        <State of={kindOnly}>
          <ProjectFacts page={{ ...campaign, from: null, to: null, variants: [] }} />
        </State>
      </Specimen>
      <Specimen of="DocumentList">
        <State of={say('tarixli və tarixsiz', 'with and without a date')}>
          <DocumentList documents={[card, { ...card, id: 'undated', date: null }]} locale={locale} />
        </State>
      </Specimen>
      <Specimen of="DocumentFacts">
        <State of={everything}>
          <DocumentFacts page={act} />
        </State>
        <State of={kindOnly}>
          <DocumentFacts
            page={{ ...act, kind: 'report', date: null, issuer: null, file: null, link: null, variants: [] }}
          />
        </State>
      </Specimen>
      <Specimen of="TopicGrid">
        <State of={say('xəbərli və xəbərsiz', 'with and without news')}>
          <TopicGrid page={topics(voice)} />
        </State>
      </Specimen>
      <Specimen of="NameLinks">
        <State of={say('bir neçə', 'several')}>
          <NameLinks links={topics(voice).topics} locale={locale} />
        </State>
      </Specimen>
    </>
  )
}
