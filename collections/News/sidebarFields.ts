import type { Field } from 'payload'
import { bySystemOnly, writersOnly } from '../access/fieldRules'
import { newsKindOptions, publicStateOptions, significanceOptions } from '../fields/choices'
import { slugField } from '../fields/slugField'
import { options, words } from '../fields/words'

const languageOptions = options({
  az: words('Azərbaycanca', 'Azerbaijani'),
  en: words('İngiliscə', 'English'),
})

/** What the item is and where it stands. */
export const sidebarFields: Field[] = [
  {
    name: 'language',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'az',
    options: languageOptions,
    label: words('Dil', 'Language'),
    access: { update: bySystemOnly },
    admin: {
      position: 'sidebar',
      description: words('Sonradan dəyişmir.', 'Cannot be changed later.'),
    },
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'press-release',
    options: newsKindOptions,
    label: words('Növ', 'Kind'),
    access: { update: writersOnly },
    admin: { position: 'sidebar' },
  },
  slugField(false, 'headline'),
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'draft',
    options: publicStateOptions,
    label: words('Vəziyyəti', 'State'),
    access: { create: bySystemOnly, update: bySystemOnly },
    hooks: { beforeDuplicate: [() => 'draft'] },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'takedown',
    type: 'group',
    label: words('Geri götürmə', 'Taken down'),
    access: { create: bySystemOnly, update: bySystemOnly },
    hooks: { beforeDuplicate: [() => ({})] },
    admin: {
      position: 'sidebar',
      condition: (data) => data?.state === 'withdrawn' || data?.state === 'removed',
    },
    fields: [
      { name: 'reason', type: 'textarea', label: words('Səbəb', 'Reason'), admin: { readOnly: true } },
      { name: 'at', type: 'date', label: words('Vaxt', 'When'), admin: { readOnly: true } },
    ],
  },
  {
    name: 'significance',
    type: 'select',
    required: true,
    defaultValue: 'normal',
    options: significanceOptions,
    label: words('Son dəyişikliyin əhəmiyyəti', 'Significance of the last change'),
    access: { update: writersOnly },
    admin: { position: 'sidebar' },
  },
  {
    name: 'otherLanguage',
    type: 'select',
    virtual: true,
    options: options({
      published: words('Dərc olunub', 'Published'),
      withdrawn: words('Geri götürülüb', 'Withdrawn'),
      draft: words('Qaralama', 'Draft'),
      missing: words('Yoxdur', 'Missing'),
    }),
    label: words('Digər dildə', 'Other language'),
    admin: { position: 'sidebar', readOnly: true, disableListFilter: true },
  },
  {
    name: 'story',
    type: 'text',
    index: true,
    label: words('Material', 'Story'),
    access: { create: bySystemOnly, update: bySystemOnly },
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      hidden: true,
      description: words('İki dili bağlayan nömrə.', 'The number that ties the two languages.'),
    },
  },
  {
    name: 'translation',
    type: 'group',
    access: { create: bySystemOnly, update: bySystemOnly },
    hooks: { beforeDuplicate: [() => ({})] },
    admin: { hidden: true },
    fields: [
      { name: 'source', type: 'relationship', relationTo: 'news', label: words('Mənbə', 'Source') },
      { name: 'sourceVersion', type: 'text', label: words('Mənbənin versiyası', 'Version of the source') },
      {
        name: 'mode',
        type: 'select',
        defaultValue: 'independent',
        options: options({
          translated: words('Tərcümə', 'Translated'),
          independent: words('Müstəqil mətn', 'Independent'),
        }),
        label: words('Növü', 'Mode'),
      },
    ],
  },
]
