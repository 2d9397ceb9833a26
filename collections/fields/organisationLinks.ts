import type { ArrayField } from 'payload'
import { writersOnly } from '../access/fieldRules'
import { organisationRoleOptions } from './choices'
import { words } from './words'

/** Organisations that took part, each in its role, in the order shown. */
export const organisationLinks = (): ArrayField => ({
  name: 'organisations',
  type: 'array',
  label: words('Tərəfdaşlar', 'Partners'),
  labels: { singular: words('Təşkilat', 'Organisation'), plural: words('Təşkilatlar', 'Organisations') },
  access: { update: writersOnly },
  admin: {
    initCollapsed: true,
    components: { RowLabel: '/components/admin/OrganisationRowLabel#OrganisationRowLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          required: true,
          index: true,
          label: words('Təşkilat', 'Organisation'),
          admin: { width: '60%' },
        },
        {
          name: 'role',
          type: 'select',
          required: true,
          defaultValue: 'in-partnership-with',
          options: organisationRoleOptions,
          label: words('Rolu', 'Role'),
          admin: { width: '40%' },
        },
      ],
    },
  ],
})
