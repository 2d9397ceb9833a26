import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** A table that scrolls by itself on a narrow screen, by keyboard too, so that the page does not. */
export function ScrollableTable({ children }: { children: ReactNode }) {
  const t = useTranslations('ScrollableTable')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table" aria-label={t('label')} tabIndex={0}>
      <table>{children}</table>
    </section>
  )
}
