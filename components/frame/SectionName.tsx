import { useTranslations } from 'next-intl'
import type { Section } from '@/newsroom/addresses/sections'

/** What a section is called, the same word in menus and headings. */
export function SectionName({ section }: { section: Section }) {
  const t = useTranslations('SectionName')
  return t(`section.${section}`)
}
