import { DocumentBody } from '@/components/pages/DocumentBody'
import { EditorialBody } from '@/components/pages/EditorialBody'
import { EventBody } from '@/components/pages/EventBody'
import { NewsBody } from '@/components/pages/NewsBody'
import { OrganisationBody } from '@/components/pages/OrganisationBody'
import { PersonBody } from '@/components/pages/PersonBody'
import { ProjectBody } from '@/components/pages/ProjectBody'
import { TopicBody } from '@/components/pages/TopicBody'
import type { Preview } from '@/newsroom/queries/preview/preview'

/** The body of the page that a draft would have; nothing where it would have none. */
export function PreviewBody({ preview }: { preview: Preview }) {
  switch (preview.kind) {
    case 'news':
      return <NewsBody page={preview.page} />
    case 'events':
      return <EventBody page={preview.page} />
    case 'people':
      return <PersonBody page={preview.page} />
    case 'organisations':
      return <OrganisationBody page={preview.page} />
    case 'projects':
      return <ProjectBody page={preview.page} />
    case 'documents':
      return <DocumentBody page={preview.page} />
    case 'topics':
      return <TopicBody page={preview.page} />
    case 'pages':
      return <EditorialBody page={preview.page} />
    case 'nameless':
      return null
  }
}
