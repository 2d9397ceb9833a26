import type { Words } from '../fields/words'
import { words } from '../fields/words'

type Occasion = 'invitation' | 'reset'

const texts: Record<Occasion, { subject: Words; lines: [Words, Words] }> = {
  invitation: {
    subject: words('Xəbər otağına dəvət', 'Your invitation to the newsroom'),
    lines: [
      words(
        'Sizin üçün hesab açılıb. Parol təyin etmək üçün keçid:',
        'An account was made for you. Set your password here:',
      ),
      words('Keçid 7 gün qüvvədədir və bir dəfə işləyir.', 'The link works once, within 7 days.'),
    ],
  },
  reset: {
    subject: words('Parolun yenilənməsi', 'Setting a new password'),
    lines: [
      words('Yeni parol təyin etmək üçün keçid:', 'Set a new password here:'),
      words(
        'Keçid bir saat qüvvədədir. Bunu siz istəməmisinizsə, məktubu nəzərə almayın.',
        'The link works for one hour. If you did not ask for it, ignore this message.',
      ),
    ],
  },
}

interface Args {
  token?: string
}

/** The page on which a password is set; the token in it works once. */
export const passwordLink = (siteUrl: string, token: string): string => `${siteUrl}/admin/reset/${token}`

/** A mail with a one-time link, in both languages: the reader's language is not known yet. */
export function invitationMail(
  siteUrl: string,
  occasion: Occasion,
  args: Args | undefined,
): { subject: string; html: string } {
  const { subject, lines } = texts[occasion]
  const link = passwordLink(siteUrl, args?.token ?? '')
  const part = (locale: 'az' | 'en') =>
    `<div lang="${locale}"><p>${lines[0][locale]}<br><a href="${link}">${link}</a></p><p>${lines[1][locale]}</p></div>`
  return { subject: `${subject.az} / ${subject.en}`, html: `${part('az')}<hr>${part('en')}` }
}
