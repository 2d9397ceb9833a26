import { ContactFacts } from '@/components/pages/ContactFacts'
import { PageSection } from '@/components/pages/PageSection'
import { Specimen, State } from './Specimen'
import { frames } from './values/site'
import type { Voice } from './voice'

/** What whole pages are put together from; their header stands on top of this page. */
export function PageSpecimens({ voice }: { voice: Voice }) {
  const { say } = voice
  const words = say('Hissənin məzmunu buradadır.', 'What the part holds stands here.')
  const { full } = frames(voice)
  return (
    <>
      <Specimen of="PageSection">
        <State of={say('keçidlə', 'with a link')}>
          <PageSection
            title={say('Son xəbərlər', 'Latest news')}
            aside={<a href="#main">{say('Hamısı', 'All')}</a>}
          >
            <p>{words}</p>
          </PageSection>
        </State>
        <State of={say('uzun başlıq', 'a long title')}>
          <PageSection title={say('Məlumatlandırmanın əlaqələndirilməsi', 'Intergovernmental coordination')}>
            <p>{words}</p>
          </PageSection>
        </State>
      </Specimen>
      <Specimen of="ContactFacts">
        <State of={say('hər şey doldurulub', 'everything filled in')}>
          <ContactFacts contacts={full} />
        </State>
        <State of={say('yalnız zəng mərkəzi', 'the call centre alone')}>
          <ContactFacts contacts={{ callCentre: '100', contacts: [], address: null }} />
        </State>
      </Specimen>
    </>
  )
}
