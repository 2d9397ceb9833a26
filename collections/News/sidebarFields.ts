import type { Field } from 'payload'
import { bySystemOnly, writersOnly } from '../access/fieldRules'
import {
  newsKindOptions,
  otherLanguagePlanOptions,
  planOfOtherOptions,
  publicStateOptions,
  significanceOptions,
} from '../fields/choices'
import { momentOfBaku, momentPicker } from '../fields/datePickers'
import { checksPanel } from '../fields/deskPanels'
import { slugField } from '../fields/slugField'
import { options, words } from '../fields/words'

const languageOptions = options({
  az: words('Azərbaycanca', 'Azerbaijani'),
  en: words('İngiliscə', 'English'),
})

/** What the item is and where it stands. */
export const sidebarFields: Field[] = [
  checksPanel(),
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
    label: words('Dəyişikliyin əhəmiyyəti', 'Significance of the change'),
    access: { update: writersOnly },
    admin: {
      position: 'sidebar',
      description: words(
        'Dərc olunmuş xəbəri dəyişəndə: mühüm dəyişiklik üçün oxuculara qeyd yazılmalıdır, yazı səhvinin düzəlişi isə heç nəyi dəyişmir.',
        'When a published item is changed: a major change needs a note to readers, a typo marks nothing.',
      ),
    },
  },
  {
    name: 'correctedAt',
    type: 'date',
    label: words('Oxuculara bildirilən son dəyişiklik', 'Last change that readers are told of'),
    access: { create: bySystemOnly, update: bySystemOnly },
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: momentPicker,
      components: momentOfBaku,
      condition: (data) => Boolean(data?.correctedAt),
    },
  },
  {
    name: 'otherLanguage',
    type: 'select',
    virtual: true,
    options: options({
      published: words('Dərc olunub', 'Published'),
      withdrawn: words('Geri götürülüb', 'Withdrawn'),
      removed: words('Saytdan çıxarılıb', 'Removed'),
      draft: words('Qaralama', 'Draft'),
      missing: words('Yoxdur', 'Missing'),
    }),
    label: words('Digər dildə', 'Other language'),
    admin: { position: 'sidebar', readOnly: true, disableListFilter: true },
  },
  {
    name: 'otherLanguagePlan',
    type: 'select',
    options: otherLanguagePlanOptions,
    label: words('Digər dildə nə vaxt?', 'When in the other language?'),
    access: { update: writersOnly },
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      description: words(
        'Dərcdən əvvəl qərar verilir; hər iki sənəddə görünür.',
        'Decided before publication; both documents show it.',
      ),
    },
  },
  {
    name: 'planOfOther',
    type: 'select',
    virtual: true,
    options: planOfOtherOptions,
    label: words('Digər sənəddəki plan', 'Planned in the other document'),
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableListFilter: true,
      disableListColumn: true,
      condition: (data) => Boolean(data?.planOfOther),
    },
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
