import type { GlobalConfig } from 'payload'
import { hasRole, staffOf } from './access/roles'
import { accessTable } from './access/table'
import { words } from './fields/words'
import { announceHome } from './hooks/announceSite'
import { oneLanguageOfGlobal } from './hooks/oneLanguage'

/** What leads the front page of each language. Without drafts: public as soon as a publisher saves it. */
export const Home: GlobalConfig = {
  slug: 'home',
  label: words('Ana səhifə', 'Front page'),
  access: {
    read: ({ req }) => (staffOf(req) ? hasRole(req, accessTable.home.read) : req.payloadAPI === 'local'),
    update: ({ req }) => hasRole(req, accessTable.home.update),
  },
  versions: { max: 0, drafts: false },
  admin: {
    group: words('Sayt', 'Site'),
    description: words(
      'Ana səhifədə nə öndə dursun; saxlanan kimi saytda dəyişir. Hər dilin öz seçimi var.',
      'What leads the front page; public as soon as it is saved. Each language has its own choice.',
    ),
  },
  hooks: { beforeOperation: [oneLanguageOfGlobal], afterChange: [announceHome] },
  fields: [
    {
      name: 'lead',
      type: 'relationship',
      relationTo: 'news',
      hasMany: true,
      localized: true,
      maxRows: 4,
      label: words('Öndə duran xəbərlər', 'Leading items'),
      filterOptions: ({ req }) => ({
        language: { equals: req.locale },
        state: { equals: 'published' },
      }),
      admin: {
        description: words(
          'Boş qalsa, ən yeni xəbər öndə durur. Birinci seçilən ən böyük görünür.',
          'Left empty, the newest item leads. The first one chosen is shown largest.',
        ),
      },
    },
  ],
}
