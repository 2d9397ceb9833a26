import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { otherLocale } from '../../language/locales'
import { foldedWords } from '../../names/likeness'
import type { Dated } from '../dayOfItem'
import { dayOfItem } from '../dayOfItem'
import type { Appointment, Day } from '../officeOn'
import { officesOn, rankOn } from '../officeOn'
import { readAppointments } from '../readAppointments'
import { isAnotherOffice } from './anotherOffice'

/** The day of an item that is being written, with the rights of who asks. */
export async function dayOfForm(req: PayloadRequest, form: Dated & { event?: string | null }): Promise<Day> {
  const event = form.event
    ? await req.payload.findByID({
        collection: 'events',
        id: form.event,
        draft: true,
        depth: 0,
        select: { start: true },
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
        req,
      })
    : null
  return dayOfItem(form, event?.start ?? null, new Date().toISOString())
}

/** The office that a page of the day shows, in words, and the appointment to name where the text says another one. */
export interface OfficeShown {
  office: string | null
  appointment: string | null
  /** Whether the text calls them by a post that none of their offices of the day is */
  isAnother: boolean
}

type OfficeOf = (person: string, said: string | null) => OfficeShown

/** How the offices of people on a day are shown in a language; one question for all of them. */
export async function officesOfPeople(
  req: PayloadRequest,
  people: string[],
  day: Day,
  locale: Locale,
): Promise<OfficeOf> {
  const appointments = await readAppointments(req, people)
  return (person, said) => {
    const held = officesOn(
      appointments.filter((one) => one.person === person),
      day,
    )
    const [shown] = held
    if (!shown) return { office: null, appointment: null, isAnother: false }
    const meant = said ? (held.find((one) => isSaid(one, said)) ?? shown) : shown
    const titles = held.flatMap(({ office }) => office[locale] ?? [])
    return {
      office: inWords(meant, day, locale),
      appointment: meant === shown ? null : meant.id,
      isAnother: said !== null && isAnotherOffice(said, titles),
    }
  }
}

/** Whether a text calls the office by its words: «şöbə müdiri» in «Xidmətin şöbə müdiri». */
function isSaid({ office }: Appointment, said: string): boolean {
  const words = foldedWords(said)
  return [office.az, office.en].some((title) => {
    const wanted = title ? foldedWords(title) : []
    return wanted.length > 0 && wanted.every((word) => words.some((one) => one.startsWith(word.slice(0, -1))))
  })
}

function inWords(appointment: Appointment, day: Day, locale: Locale): string | null {
  const titles = [appointment.office, rankOn(appointment, day)?.title]
  const words = titles.flatMap((title) => title?.[locale] ?? title?.[otherLocale(locale)] ?? [])
  return words.join(', ') || null
}
