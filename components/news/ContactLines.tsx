import { PhoneLink } from '@/components/frame/PhoneLink'
import type { PressContact } from '@/newsroom/queries/shapes'

/** Whom a journalist reaches, and how. */
export function ContactLines({ contact }: { contact: PressContact }) {
  return (
    <>
      <b>{contact.name}</b>
      {contact.role && <span className="role">{contact.role}</span>}
      {contact.phone && <PhoneLink phone={contact.phone} />}
      {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
    </>
  )
}
