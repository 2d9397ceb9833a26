import { useTranslations } from 'next-intl'
import { Words } from '@/components/text/Words'
import type { Locale } from '@/newsroom/language/locales'
import type { Speaker } from '@/newsroom/queries/shapes'

interface Props {
  of: Pick<Speaker, 'contribution' | 'topic'>
  locale: Locale
}

/** A line of a programme, in words that are true before the event and after it. */
export function ProgrammePart({ of: { contribution, topic }, locale }: Props) {
  const t = useTranslations('ProgrammePart')
  if (!topic) return t(`plain.${contribution}`)
  return t.rich(`withTopic.${contribution}`, { topic: () => <Words words={topic} locale={locale} /> })
}
