import { useTranslations } from 'next-intl'
import { Moment } from '@/components/text/Moment'
import type { Locale } from '@/newsroom/language/locales'
import type { ChangeNote } from '@/newsroom/queries/shapes'

/** What was changed after publication, said openly. */
export function ChangeNotes({ notes, locale }: { notes: ChangeNote[]; locale: Locale }) {
  const t = useTranslations('ChangeNotes')
  if (notes.length === 0) return null
  return (
    <section className="change-notes">
      <h2>{t('title')}</h2>
      <dl>
        {notes.map(({ date, note }) => (
          <div key={`${date}${note}`}>
            <dt>
              <Moment at={date} locale={locale} />
            </dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
