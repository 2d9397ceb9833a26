import type { CollectionConfig } from 'payload'
import { plainAccess } from './access/rules'
import type { Asked } from './fields/addressRule'
import { addressRule } from './fields/addressRule'
import { oneByOne } from './fields/editorialAdmin'
import { options, words } from './fields/words'
import { announceEndOfRedirect, announceRedirect, leadStraight } from './hooks/straightRedirects'

const onThisSite = words(
  'Bu saytdakı ünvanı yazın: /az/xeberler/…',
  'Write an address on this site: /az/xeberler/…',
)

/** Old addresses: written by itself when an address changes or an item is removed; by hand for campaign addresses. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: words('Yönləndirmə', 'Redirect'), plural: words('Yönləndirmələr', 'Redirects') },
  ...oneByOne,
  access: plainAccess('redirects', true),
  admin: {
    group: words('Sayt', 'Site'),
    useAsTitle: 'from',
    defaultColumns: ['from', 'kind', 'to', 'updatedAt'],
    description: words(
      'Ünvan dəyişəndə özü yaranır: köhnə keçidlər heç vaxt itmir.',
      'Made by itself when an address changes: old links never die.',
    ),
  },
  hooks: {
    beforeChange: [leadStraight],
    afterChange: [announceRedirect],
    afterDelete: [announceEndOfRedirect],
  },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 300,
      label: words('Köhnə ünvan', 'Old address'),
      validate: addressRule(/^\/(?!\/)[^\s?#\\]+(?:\?[^\s?#\\]+)?$/, onThisSite),
      admin: { placeholder: '/az/xeberler/…' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'moved',
      options: options({ moved: words('Yerini dəyişib', 'Moved'), gone: words('Saytdan çıxarılıb', 'Gone') }),
      label: words('Növ', 'Kind'),
    },
    {
      name: 'to',
      type: 'text',
      maxLength: 300,
      label: words('Yeni ünvan', 'New address'),
      admin: { condition: (data) => data?.kind !== 'gone' },
      validate: (value: string | null | undefined, options: Asked) =>
        options.data?.kind === 'gone' || addressRule(/^\/(?!\/)[^\s\\]*$/, onThisSite)(value, options),
    },
    {
      name: 'reason',
      type: 'textarea',
      maxLength: 500,
      label: words('Oxucuya səbəb', 'Reason told to readers'),
      admin: { condition: (data) => data?.kind === 'gone' },
    },
  ],
}
