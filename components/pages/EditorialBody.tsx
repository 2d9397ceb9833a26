import { RichText } from '@/components/text/RichText'
import type { EditorialPage } from '@/newsroom/queries/shapes'
import { ContactFacts } from './ContactFacts'
import { PageHeader } from './PageHeader'

/** An editorial page: its title, on that of contacts how the agency is reached, and its text. */
export function EditorialBody({ page: { locale, title, body, contacts } }: { page: EditorialPage }) {
  return (
    <article className="wrap item">
      <PageHeader title={title} locale={locale} />
      <div className="row">
        <div className="side beside" />
        <div className="text">
          {contacts && <ContactFacts contacts={contacts} />}
          {body && <RichText body={body} />}
        </div>
      </div>
    </article>
  )
}
