import { useTranslations } from 'next-intl'
import type { Partner } from '@/newsroom/queries/shapes'

/** What an organisation was in an item or event: its host, a co-organiser. */
export function OrganisationRole({ role }: { role: Partner['role'] }) {
  const t = useTranslations('OrganisationRole')
  return t(`role.${role}`)
}
