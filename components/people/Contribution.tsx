import { useTranslations } from 'next-intl'
import { Words } from '@/components/text/Words'
import type { Locale } from '@/newsroom/language/locales'
import type { Speaker } from '@/newsroom/queries/shapes'

interface Props {
  of: Pick<Speaker, 'contribution' | 'topic'>
  locale: Locale
}

/** What a person did at an event that is over: opened it, spoke, presented and what. */
export function Contribution({ of: { contribution, topic }, locale }: Props) {
  const t = useTranslations('Contribution')
  if (!topic) return t(`plain.${contribution}`)
  return t.rich(`withTopic.${contribution}`, { topic: () => <Words words={topic} locale={locale} /> })
}
