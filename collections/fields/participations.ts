import type { ArrayField, Field } from 'payload'
import { bySystemOnly, wordsOfOwnLanguage, writersOnly } from '../access/fieldRules'
import { contributionOptions } from './choices'
import { words } from './words'

/**
 * Who took part and what they did. The office and the rank of that day are written into the row at first
 * publication (newsroom/publishing/officesOfTheDay) and then stay, whoever is appointed later.
 * `inBothLanguages`: the words of a row are kept per language (events); a news document has one language.
 */
export const participations = (
  name: string,
  label: { az: string; en: string },
  inBothLanguages: boolean,
): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: words('İştirakçı', 'Participant'), plural: words('İştirakçılar', 'Participants') },
  admin: {
    initCollapsed: true,
    components: { RowLabel: '/components/admin/ParticipationRowLabel#ParticipationRowLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'person',
          type: 'relationship',
          relationTo: 'people',
          index: true,
          label: words('Şəxs', 'Person'),
          access: { update: writersOnly },
          admin: { width: '50%', description: words('Reyestrdən seçin.', 'Choose from the register.') },
        },
        {
          name: 'freeName',
          type: 'text',
          localized: inBothLanguages,
          maxLength: 200,
          label: words('Sərbəst ad', 'Free name'),
          access: { update: inBothLanguages ? wordsOfOwnLanguage : undefined },
          admin: {
            width: '50%',
            description: words(
              'Yalnız şəxs reyestrdə olmayanda.',
              'Only for someone who is not in the register.',
            ),
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'contribution',
          type: 'select',
          required: true,
          defaultValue: 'spoke',
          options: contributionOptions,
          label: words('Nə edib', 'What they did'),
          access: { update: writersOnly },
          admin: { width: '50%' },
        },
        {
          name: 'topic',
          type: 'text',
          localized: inBothLanguages,
          maxLength: 300,
          label: words('Çıxışın mövzusu', 'Topic of the talk'),
          access: { update: inBothLanguages ? wordsOfOwnLanguage : undefined },
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'appointment',
      type: 'relationship',
      relationTo: 'appointments',
      label: words('Həmin gün tutduğu vəzifə', 'Office held that day'),
      access: { update: writersOnly },
      filterOptions: ({ siblingData }) => {
        const person = (siblingData as { person?: unknown }).person
        return typeof person === 'string' ? { person: { equals: person } } : true
      },
      admin: {
        description: words(
          'Boş qalsa, həmin günün vəzifəsi reyestrdən götürülür.',
          'Left empty, the office of that day is taken from the register.',
        ),
      },
    },
    shownOffice(inBothLanguages),
  ],
})

const shownWords = (name: string, label: { az: string; en: string }): Field => ({
  name,
  type: 'text',
  label,
  admin: { readOnly: true },
})

/** What readers see of the office, kept as words. An event keeps both languages in plain columns on purpose. */
const shownOffice = (inBothLanguages: boolean): Field => ({
  name: 'shown',
  type: 'group',
  label: words('Səhifədə göstərilən vəzifə', 'Office as shown on the page'),
  access: { create: bySystemOnly, update: bySystemOnly },
  admin: {
    condition: (_data, sibling) => Boolean(sibling?.shown?.frozenAt),
  },
  hooks: { beforeDuplicate: [() => ({})] },
  fields: [
    ...(inBothLanguages
      ? [
          shownWords('officeAz', words('Vəzifə (az)', 'Office (az)')),
          shownWords('officeEn', words('Vəzifə (en)', 'Office (en)')),
          shownWords('rankAz', words('Rütbə (az)', 'Rank (az)')),
          shownWords('rankEn', words('Rütbə (en)', 'Rank (en)')),
        ]
      : [
          shownWords('office', words('Vəzifə', 'Office')),
          shownWords('officeLanguage', words('Vəzifənin dili', 'Language of the office')),
          shownWords('rank', words('Rütbə', 'Rank')),
          shownWords('rankLanguage', words('Rütbənin dili', 'Language of the rank')),
        ]),
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: words('Təşkilat', 'Organisation'),
      admin: { readOnly: true },
    },
    {
      name: 'frozenAt',
      type: 'date',
      label: words('Yazıldığı vaxt', 'Written on'),
      admin: { readOnly: true },
    },
  ],
})
