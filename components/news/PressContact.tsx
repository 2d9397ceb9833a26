import { useTranslations } from 'next-intl'
import type { PressContact as Contact } from '@/newsroom/queries/shapes'
import { ContactLines } from './ContactLines'

/** The press contact of one item. */
export function PressContact({ contact }: { contact: Contact }) {
  const t = useTranslations('PressContact')
  return (
    <section className="press-contact">
      <h2>{t('title')}</h2>
      <p className="contact">
        <ContactLines contact={contact} />
      </p>
    </section>
  )
}
