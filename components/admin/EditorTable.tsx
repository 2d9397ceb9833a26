'use client'

import type { ToolbarGroup } from '@payloadcms/richtext-lexical'
import { TableFeatureClient } from '@payloadcms/richtext-lexical/client'

const words = { az: 'Cədvəl', en: 'Table' } as const

/** Payload's tables under a name in both languages: it has only the English word for them (3.90.1). */
export const EditorTableFeature: typeof TableFeatureClient = (props) => {
  const provider = TableFeatureClient(props)
  const { feature } = provider
  if (typeof feature === 'function') return provider
  const label = ({ i18n }: { i18n: { language: string } }) => words[i18n.language === 'en' ? 'en' : 'az']
  const named = <Item,>(group: { items: Item[] }) => group.items.map((item) => ({ ...item, label }))
  return {
    ...provider,
    feature: {
      ...feature,
      slashMenu: {
        ...feature.slashMenu,
        groups: feature.slashMenu?.groups?.map((group) => ({ ...group, items: named(group) })),
      },
      toolbarFixed: {
        groups: (feature.toolbarFixed?.groups ?? []).map(
          (group) => ({ ...group, items: named(group) }) as ToolbarGroup,
        ),
      },
    },
  }
}
