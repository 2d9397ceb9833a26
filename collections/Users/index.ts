import type { CollectionConfig } from 'payload'
import type { Role } from '../access/roles'
import { hasRole, staffOf } from '../access/roles'
import { accessTable } from '../access/table'
import { userEndpoints } from '../endpoints/userEndpoints'
import { oneByOne } from '../fields/editorialAdmin'
import { options, words } from '../fields/words'
import { invitationMail } from './invitationMail'
import { keepLastAdministrator } from './keepLastAdministrator'
import { linkStillWorks } from './linkStillWorks'
import { checkPassword } from './passwordPolicy'

const roleOptions = options<Role>({
  administrator: words('Administrator', 'Administrator'),
  publisher: words('Dərc edən redaktor', 'Publisher'),
  'press-officer': words('Mətbuat əməkdaşı', 'Press officer'),
  translator: words('Tərcüməçi', 'Translator'),
  reader: words('Qaralamaların oxucusu', 'Reader of drafts'),
})

const administrators = ({ req }: { req: { user?: unknown } }) => hasRole(req, ['administrator'])

/** Staff. `siteUrl`: where links in mails lead; `secure`: whether the desk is reached over https. */
export const Users = ({ siteUrl, secure }: { siteUrl: string; secure: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: words('İstifadəçi', 'User'), plural: words('İstifadəçilər', 'Users') },
  ...oneByOne,
  auth: {
    tokenExpiration: 12 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax', secure },
    forgotPassword: {
      expiration: 60 * 60 * 1000,
      generateEmailSubject: (args) => invitationMail(siteUrl, 'reset', args).subject,
      generateEmailHTML: (args) => invitationMail(siteUrl, 'reset', args).html,
    },
  },
  access: {
    read: ({ req }) => hasRole(req, accessTable.users.read),
    create: administrators,
    update: ({ req, id }) => administrators({ req }) || (id !== undefined && staffOf(req)?.id === id),
    delete: administrators,
    unlock: administrators,
    admin: ({ req }) => staffOf(req) !== null,
  },
  admin: {
    group: words('Əməkdaşlar', 'Staff'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'languages'],
    components: { beforeListTable: ['/components/admin/InviteForm#InviteForm'] },
  },
  hooks: {
    beforeOperation: [linkStillWorks, checkPassword],
    beforeChange: [keepLastAdministrator],
    beforeDelete: [keepLastAdministrator.onDelete],
  },
  endpoints: userEndpoints(siteUrl),
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: words('Ad', 'Name') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'reader',
      options: roleOptions,
      label: words('Rol', 'Role'),
      access: { update: administrators },
      saveToJWT: true,
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: options({ az: words('Azərbaycanca', 'Azerbaijani'), en: words('İngiliscə', 'English') }),
      label: words('Redaktə etdiyi dillər', 'Languages they may edit'),
      access: { update: administrators },
      admin: {
        condition: (data) => data?.role === 'translator',
        description: words('Yalnız tərcüməçi üçün.', 'For translators only.'),
      },
    },
    {
      // A field, because the page of one's own account shows no buttons of ours.
      name: 'logoutEverywhere',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/components/admin/LogoutEverywhereButton#LogoutEverywhereButton' },
      },
    },
  ],
})
