import { useTranslations } from 'next-intl'
import { PhoneLink } from '@/components/frame/PhoneLink'
import { ContactLines } from '@/components/news/ContactLines'
import { Fact } from '@/components/text/Fact'
import type { EditorialPage } from '@/newsroom/queries/shapes'

/** Looks an address up; it does not need to be asked what the site is about. */
const onMap = (address: string) =>
  `https://www.openstreetmap.org/search?${new URLSearchParams({ query: address })}`

/** How the agency is reached: by telephone, by the press, in person. */
export function ContactFacts({ contacts }: { contacts: NonNullable<EditorialPage['contacts']> }) {
  const t = useTranslations('ContactFacts')
  const { callCentre, address } = contacts
  return (
    <dl className="facts-list">
      {callCentre && (
        <Fact name={t('callCentre')}>
          <PhoneLink phone={callCentre} />
        </Fact>
      )}
      {contacts.contacts.length > 0 && (
        <Fact name={t('press')}>
          {contacts.contacts.map((contact) => (
            <p className="contact" key={contact.name}>
              <ContactLines contact={contact} />
            </p>
          ))}
        </Fact>
      )}
      {address && (
        <Fact name={t('address')}>
          {address} <a href={onMap(address)}>{t('map')}</a>
        </Fact>
      )}
    </dl>
  )
}
