import { RichText } from '@/components/text/RichText'
import type { EditorialPage } from '@/newsroom/queries/shapes'
import { PageHeader } from './PageHeader'

/** An editorial page: its title and its text. */
export function EditorialBody({ page: { locale, title, body } }: { page: EditorialPage }) {
  return (
    <article className="wrap item">
      <PageHeader title={title} locale={locale} />
      <div className="row">
        <div className="side beside" />
        <div className="text">{body && <RichText body={body} />}</div>
      </div>
    </article>
  )
}
