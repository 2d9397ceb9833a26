import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { cleanRichText } from '../hooks/cleanRichText'
import { inOurWords } from './editorWords'
import { filmInText } from './filmInText'
import { pictureUse } from './pictureUse'

/** Keeps the editor closed while the form is at work, and open otherwise; see the component. */
const EditorWaitsFeature = createServerFeature({
  feature: { ClientFeature: '/components/admin/EditorWaits#EditorWaitsFeature' },
  key: 'editorWaits',
})

/** Names for the tools that have only a drawing; see the component. */
const EditorToolNamesFeature = createServerFeature({
  feature: { ClientFeature: '/components/admin/EditorToolNames#EditorToolNamesFeature' },
  key: 'editorToolNames',
})

/** Cleans what is pasted; see the component. */
const PasteCleanerFeature = createServerFeature({
  feature: { ClientFeature: '/components/admin/PasteCleaner#PasteCleanerFeature' },
  key: 'pasteCleaner',
})

/** Tables under a name in both languages; see the component. */
function tables(): ReturnType<typeof EXPERIMENTAL_TableFeature> {
  const provider = EXPERIMENTAL_TableFeature()
  const { feature } = provider
  return {
    ...provider,
    feature: async (place) => ({
      ...(typeof feature === 'function' ? await feature(place) : feature),
      ClientFeature: '/components/admin/EditorTable#EditorTableFeature',
    }),
  }
}

/** Register entries and items that a text may link to by reference, so that the link follows a new address. */
export const linkableCollections = [
  'people',
  'organisations',
  'events',
  'projects',
  'documents',
  'topics',
  'news',
  'pages',
] as const

const pictureFieldsInText = pictureUse(false).filter((field) => !('name' in field && field.name === 'image'))

/**
 * The editor of running text: what a release needs and nothing that the pages could not show. The
 * collection's own words stay plain; pictures in the text carry their description per use.
 */
export const articleEditor = inOurWords(
  lexicalEditor({
    features: () => [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      BlockquoteFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      LinkFeature({ enabledCollections: [...linkableCollections], maxDepth: 0 }),
      UploadFeature({
        enabledCollections: ['media'],
        maxDepth: 0,
        collections: { media: { fields: pictureFieldsInText } },
      }),
      BlocksFeature({ blocks: [filmInText] }),
      tables(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      EditorWaitsFeature(),
      EditorToolNamesFeature(),
      PasteCleanerFeature(),
    ],
  }),
)

/** A field of running text; what is pasted into it is cleaned before it is kept. */
export const richText = (field: Omit<RichTextField, 'type' | 'editor'>): RichTextField => ({
  ...field,
  type: 'richText',
  editor: articleEditor,
  // Before Payload itself walks through it.
  hooks: { ...field.hooks, beforeValidate: [cleanRichText, ...(field.hooks?.beforeValidate ?? [])] },
})
