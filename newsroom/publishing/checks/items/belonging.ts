import type { Data } from '../facts'
import type { Issue } from '../issue'
import { advice, when, wordsOf } from '../issue'

/** Kinds that tell what happened; statements, speeches and announcements stand by themselves. */
const tellings = ['press-release', 'news-story']

const eventHeld =
  /(?:təlim|seminar|konfrans|dəyirmi masa|forum|sammit|mərasim|brifinq|görüş|tədbir|açıq qapı)\p{L}*.*(?:keçiril|təşkil|baş tut|başlay|baş çat)/iu
const eventHeldInEnglish =
  /\b(?:training|seminar|conference|round table|forum|summit|ceremony|briefing|workshop|reception)\b.*\b(?:held|took place|takes place|opened|opens|began|begins|hosted|concluded)\b/i

const isEmpty = (value: unknown): boolean => !Array.isArray(value) || value.length === 0

/** What an item belongs to: without an event or topic its readers find nothing further. */
export function belonging(item: Data): Issue[] {
  const title = wordsOf(item.title)
  const tellsOfEvent =
    !isEmpty(item.participations) || eventHeld.test(title) || eventHeldInEnglish.test(title)
  return [
    ...when(
      !item.event && tellings.includes(wordsOf(item.kind)) && tellsOfEvent,
      advice(
        'event',
        'no-event',
        'Tədbir göstərilməyib: reyestrdən seçin ki, proqram və digər xəbərlər tapılsın.',
        'No event is linked: choose it, so that its programme and other news are found.',
      ),
    ),
    ...when(
      isEmpty(item.topics),
      advice(
        'topics',
        'no-topic',
        'Mövzu seçilməyib: xəbər heç bir mövzunun səhifəsində görünməyəcək.',
        'No topic is chosen: the item appears on no page of a topic.',
      ),
    ),
  ]
}
