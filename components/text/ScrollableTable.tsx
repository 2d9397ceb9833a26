import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/**
 * A table that scrolls by itself on a narrow screen, by keyboard too, so that the page does not. It is a group
 * and no landmark: a text may hold several, and landmarks of one name cannot be told apart.
 */
export function ScrollableTable({ children }: { children: ReactNode }) {
  const t = useTranslations('ScrollableTable')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="table" role="group" aria-label={t('label')} tabIndex={0}>
      <table>{children}</table>
    </div>
  )
}
