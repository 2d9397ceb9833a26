import type { JoinField } from 'payload'
import { words } from './words'

/** News that name this entry, the newest first. `on` is the field of a news item that names it. */
export const newsJoin = (on: string): JoinField => ({
  name: 'news',
  type: 'join',
  collection: 'news',
  on,
  defaultSort: '-publishedAt',
  label: words('Xəbərlər', 'News'),
  admin: { allowCreate: false, defaultColumns: ['title', 'language', 'state', 'publishedAt'] },
})

/** Events that name this entry, the newest first. */
export const eventsJoin = (on: string): JoinField => ({
  name: 'events',
  type: 'join',
  collection: 'events',
  on,
  defaultSort: '-start',
  label: words('Tədbirlər', 'Events'),
  admin: { allowCreate: false, defaultColumns: ['title', 'kind', 'start', '_status'] },
})
