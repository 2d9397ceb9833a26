import type { CollectionConfig } from 'payload'
import { wordsOfOwnLanguage } from './access/fieldRules'
import { editorialAccess } from './access/rules'
import { registerEndpoints } from './endpoints/registerEndpoints'
import { richText } from './fields/articleEditor'
import { comments, whereUsed } from './fields/deskPanels'
import { editorialAdmin, editorialVersions, oneByOne } from './fields/editorialAdmin'
import { slugField } from './fields/slugField'
import { standing } from './fields/standing'
import { words } from './fields/words'
import { editorialHooks } from './hooks/editorialHooks'
import { fillSlug } from './hooks/fillSlug'
import { giveUpSlugs } from './hooks/giveUpSlugs'
import { listShortcuts } from './lists/listShortcuts'
import { onlyThose } from './lists/onlyThose'

/** What news are about: a short list that readers filter by, not a heap of keywords. */
export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: words('Mövzu', 'Topic'), plural: words('Mövzular', 'Topics') },
  access: editorialAccess('topics'),
  trash: true,
  ...oneByOne,
  versions: editorialVersions,
  defaultSort: 'name',
  admin: {
    ...editorialAdmin,
    baseFilter: onlyThose('topics'),
    components: { ...editorialAdmin.components, beforeListTable: listShortcuts },
    group: words('Reyestr', 'Register'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'standing', 'updatedAt'],
    listSearchableFields: ['name'],
    description: words(
      'Xəbərlərin mövzuları. Siyahını qısa saxlayın: yeni mövzu yalnız tez-tez lazım olacaqsa əlavə edilir.',
      'What news are about. Keep the list short: add a topic only if it will be needed often.',
    ),
  },
  hooks: editorialHooks({
    afterChange: [giveUpSlugs],
    beforeChange: [fillSlug({ from: 'name', language: (_data, locale) => locale, rivals: () => ({}) })],
  }),
  endpoints: registerEndpoints('topics'),
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      index: true,
      maxLength: 120,
      label: words('Ad', 'Name'),
      access: { update: wordsOfOwnLanguage },
    },
    slugField(true, 'name'),
    richText({
      name: 'about',
      localized: true,
      label: words('Haqqında', 'About'),
      access: { update: wordsOfOwnLanguage },
    }),
    whereUsed(),
    comments(),
    standing(),
  ],
}
