import type { Field } from 'payload'
import { publishersOnly, writersOnly } from '../access/fieldRules'
import { byBakuClock, momentOfBaku, momentPicker } from '../fields/datePickers'
import { namesInText } from '../fields/deskPanels'
import { organisationLinks } from '../fields/organisationLinks'
import { participations } from '../fields/participations'
import { registerLinks } from '../fields/registerLinks'
import { words } from '../fields/words'

/** What is true in every language: dates, event, people, organisations, projects, topics. A translation starts with a copy. */
export const factFields: Field[] = [
  namesInText(),
  {
    type: 'row',
    fields: [
      {
        name: 'originalDate',
        type: 'date',
        label: words('Hadisənin tarixi', 'Date of what happened'),
        access: { update: writersOnly },
        admin: {
          date: momentPicker,
          components: momentOfBaku,
          width: '50%',
          description: words(
            `Dərc tarixindən fərqlənirsə, səhifədə ayrıca göstərilir. ${byBakuClock.az}`,
            `Shown on the page where it differs from the day of publication. ${byBakuClock.en}`,
          ),
        },
      },
      {
        name: 'publishedAt',
        type: 'date',
        index: true,
        label: words('Dərc tarixi', 'Date of publication'),
        access: { create: publishersOnly, update: publishersOnly },
        hooks: { beforeDuplicate: [() => null] },
        admin: {
          date: momentPicker,
          components: momentOfBaku,
          width: '50%',
          description: words(
            `Dərc ediləndə özü yazılır; yalnız arxiv materialları üçün əl ilə göstərin. ${byBakuClock.az}`,
            `Written at publication; set by hand for archive items only. ${byBakuClock.en}`,
          ),
        },
      },
    ],
  },
  {
    name: 'event',
    type: 'relationship',
    relationTo: 'events',
    index: true,
    label: words('Tədbir', 'Event'),
    access: { update: writersOnly },
  },
  participations(
    'participations',
    words('Çıxış edənlər və iştirakçılar', 'Speakers and participants'),
    false,
  ),
  organisationLinks(),
  ...registerLinks(['projects', 'topics', 'documents']),
  {
    name: 'pressContact',
    type: 'group',
    label: words('Mətbuat üçün əlaqə', 'Press contact'),
    access: { update: writersOnly },
    admin: {
      description: words(
        'Boş qalsa, saytın ümumi mətbuat əlaqəsi göstərilir.',
        'Left empty, the site’s general press contact is shown.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', maxLength: 120, label: words('Ad', 'Name'), admin: { width: '34%' } },
          {
            name: 'phone',
            type: 'text',
            maxLength: 40,
            label: words('Telefon', 'Phone'),
            admin: { width: '33%' },
          },
          { name: 'email', type: 'email', label: words('E-poçt', 'E-mail'), admin: { width: '33%' } },
        ],
      },
    ],
  },
  {
    name: 'legacyAddress',
    type: 'text',
    maxLength: 500,
    label: words('Köhnə saytdakı ünvan', 'Address on the former site'),
    access: { update: writersOnly },
    hooks: { beforeDuplicate: [() => null] },
  },
]
