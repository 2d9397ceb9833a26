/** A telephone number as written, to be called by touching it; it does not break at the end of a line. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a className="phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      {phone.replaceAll(' ', '\u00a0')}
    </a>
  )
}
