import type { GlobalConfig } from 'payload'
import { administratorsOnly } from './access/fieldRules'
import { hasRole, staffOf } from './access/roles'
import { accessTable } from './access/table'
import { addressRule } from './fields/addressRule'
import { options, words } from './fields/words'
import { announceSite } from './hooks/announceSite'
import { oneLanguageOfGlobal } from './hooks/oneLanguage'

/**
 * What frames every page. A global, kept among the collections because editors store it like one; it has no
 * drafts: saving it is public at once, and only publishers may.
 */
export const Site: GlobalConfig = {
  slug: 'site',
  label: words('Sayt', 'Site'),
  access: {
    read: ({ req }) => (staffOf(req) ? hasRole(req, accessTable.site.read) : req.payloadAPI === 'local'),
    update: ({ req }) => hasRole(req, accessTable.site.update),
  },
  versions: { max: 0, drafts: false },
  admin: {
    group: words('Sayt', 'Site'),
    description: words(
      'Bütün səhifələrdə görünür; saxlanan kimi saytda dəyişir.',
      'Shown on every page; public as soon as it is saved.',
    ),
  },
  hooks: { beforeOperation: [oneLanguageOfGlobal], afterChange: [announceSite] },
  fields: [
    {
      name: 'agency',
      type: 'text',
      localized: true,
      maxLength: 150,
      label: words('İdarənin adı', 'Name of the agency'),
    },
    {
      name: 'agencyNote',
      type: 'text',
      localized: true,
      maxLength: 150,
      label: words('Adın altındakı sətir', 'Line under the name'),
    },
    { name: 'address', type: 'text', localized: true, maxLength: 300, label: words('Ünvan', 'Address') },
    { name: 'callCentre', type: 'text', maxLength: 40, label: words('Çağrı mərkəzi', 'Call centre') },
    {
      name: 'contacts',
      type: 'array',
      label: words('Mətbuat üçün əlaqə', 'Press contacts'),
      labels: { singular: words('Əlaqə', 'Contact'), plural: words('Əlaqələr', 'Contacts') },
      fields: [
        { name: 'name', type: 'text', localized: true, maxLength: 120, label: words('Ad', 'Name') },
        { name: 'role', type: 'text', localized: true, maxLength: 150, label: words('Vəzifə', 'Role') },
        { name: 'phone', type: 'text', maxLength: 40, label: words('Telefon', 'Phone') },
        { name: 'email', type: 'email', label: words('E-poçt', 'E-mail') },
      ],
    },
    {
      name: 'social',
      type: 'array',
      label: words('Sosial şəbəkələr', 'Social networks'),
      labels: { singular: words('Səhifə', 'Page'), plural: words('Səhifələr', 'Pages') },
      fields: [
        { name: 'label', type: 'text', required: true, maxLength: 60, label: words('Ad', 'Name') },
        {
          name: 'href',
          type: 'text',
          required: true,
          maxLength: 300,
          label: words('Keçid', 'Link'),
          validate: addressRule(
            /^https:\/\/[^\s]+$/,
            words(
              'Səhifənin bütöv ünvanını yazın: https://…',
              'Write the whole address of the page: https://…',
            ),
          ),
        },
      ],
    },
    {
      name: 'notice',
      type: 'group',
      label: words('Təcili bildiriş', 'Emergency notice'),
      fields: [
        { name: 'shown', type: 'checkbox', defaultValue: false, label: words('Göstərilsin', 'Shown') },
        { name: 'title', type: 'text', localized: true, maxLength: 120, label: words('Başlıq', 'Title') },
        { name: 'text', type: 'textarea', localized: true, maxLength: 500, label: words('Mətn', 'Text') },
      ],
    },
    {
      name: 'navigation',
      type: 'select',
      hasMany: true,
      defaultValue: ['news', 'events', 'people', 'organisations'],
      label: words('Menyu', 'Navigation'),
      options: options({
        news: words('Xəbərlər', 'News'),
        events: words('Tədbirlər', 'Events'),
        people: words('Şəxslər', 'People'),
        organisations: words('Təşkilatlar', 'Organisations'),
        projects: words('Layihələr', 'Projects'),
        documents: words('Sənədlər', 'Documents'),
        topics: words('Mövzular', 'Topics'),
      }),
    },
    {
      name: 'footer',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: words('Səhifənin sonundakı mətn', 'Footer'),
    },
    {
      name: 'secondPerson',
      type: 'checkbox',
      defaultValue: true,
      label: words('Dərcdən əvvəl ikinci şəxs yoxlayır', 'A second person checks before publication'),
      access: { update: administratorsOnly },
      admin: {
        description: words(
          'Yalnız bir-iki nəfərlik idarələr üçün söndürün.',
          'Turn it off only where one or two people are the whole office.',
        ),
      },
    },
    {
      name: 'auditMonths',
      type: 'number',
      min: 12,
      max: 600,
      defaultValue: 60,
      label: words('Audit jurnalı neçə ay saxlanır', 'Months for which the audit log is kept'),
      access: { update: administratorsOnly },
    },
  ],
}
