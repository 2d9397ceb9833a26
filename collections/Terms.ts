import type { CollectionConfig } from 'payload'
import { plainAccess } from './access/rules'
import { termEndpoints } from './endpoints/termEndpoints'
import { options, typeAndEnter, words } from './fields/words'
import { sayWhatDoesNotFit } from './hooks/sayWhatDoesNotFit'

/** The glossary that translators and press officers keep: staff only, readers never see it. */
export const Terms: CollectionConfig = {
  slug: 'terms',
  labels: { singular: words('Termin', 'Term'), plural: words('Terminlər', 'Terms') },
  access: plainAccess('terms', false),
  versions: { maxPerDoc: 0, drafts: false },
  defaultSort: 'source',
  admin: {
    group: words('Tərcümə', 'Translation'),
    useAsTitle: 'source',
    components: { beforeListTable: ['/components/admin/terms/TermsFile#TermsFile'] },
    defaultColumns: ['source', 'language', 'translation', 'forbidden', 'updatedAt'],
    listSearchableFields: ['source', 'translation', 'forbidden'],
    description: words(
      'Tərcümə lüğəti: hansı sözü necə tərcümə edirik və necə etmirik. Saytda görünmür.',
      'The glossary: how we translate a word, and how we do not. Never shown on the site.',
    ),
  },
  hooks: { afterError: [sayWhatDoesNotFit] },
  endpoints: termEndpoints,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'source',
          type: 'text',
          required: true,
          index: true,
          maxLength: 200,
          label: words('Termin', 'Source term'),
          admin: { width: '70%' },
        },
        {
          name: 'language',
          type: 'select',
          required: true,
          defaultValue: 'az',
          options: options({
            az: words('Azərbaycanca', 'Azerbaijani'),
            en: words('İngiliscə', 'English'),
          }),
          label: words('Terminin dili', 'Language of the term'),
          admin: { width: '30%' },
        },
      ],
    },
    {
      name: 'translation',
      type: 'text',
      required: true,
      maxLength: 200,
      label: words('Qəbul edilmiş tərcümə', 'Preferred translation'),
    },
    {
      name: 'forbidden',
      type: 'text',
      hasMany: true,
      label: words('İşlədilməyən formalar', 'Forbidden forms'),
      admin: {
        placeholder: typeAndEnter,
        description: words(
          'Tərcümədə rast gəlinməməli olan variantlar; hər birindən sonra Enter basın.',
          'Forms that must not be met in a translation; press Enter after each.',
        ),
      },
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 1000,
      label: words('Qeyd', 'Note'),
      admin: {
        description: words('Mənbə, istisnalar, nümunə.', 'Where it comes from, exceptions, an example.'),
      },
    },
  ],
}
