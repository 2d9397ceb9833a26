import { PhoneLink } from '@/components/frame/PhoneLink'
import type { PressContact } from '@/newsroom/queries/shapes'

/** Whom a journalist reaches, and how. The lines are words apart also where no style parts them. */
export function ContactLines({ contact: { name, role, phone, email } }: { contact: PressContact }) {
  return (
    <>
      <b>{name}</b> {role && <span className="role">{role}</span>} {phone && <PhoneLink phone={phone} />}{' '}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </>
  )
}
