import type { GuardedCollection, Operation } from '@/collections/access/table'
import { baseOf } from './base'
import type { Answer, Browser } from './rest'

export const states = ['draft', 'published', 'published with a newer draft'] as const
export type State = (typeof states)[number]

/** A document on which an act is tried. */
export interface Subject {
  collection: GuardedCollection
  id: string
  state: State
  /** The number of a version of it, where versions are kept. */
  version: string
  /** What a save writes: one field of words. */
  words: Record<string, unknown>
  /** What makes another of its kind. */
  another: () => Record<string, unknown>
}

/** Something a client may ask of the REST API, and what the table of access must say for it to be done. */
export interface Act {
  /** The right that is needed; `never` for what is nobody's to do in this way. */
  needs: Operation | 'restore' | 'never'
  send: (browser: Browser, subject: Subject) => Promise<Answer>
  /** Whether a person who has the right gets it done in this state; everywhere when it is left out. */
  worksIn?: (state: State) => boolean
  /** Collections in which it is nobody's to do, whatever the table says. */
  notIn?: GuardedCollection[]
  /** Whether it changes the subject, so that the next one needs another. */
  consumes?: boolean
}

const onlyDrafts = (state: State) => state === 'draft'
const onlyPublic = (state: State) => state !== 'draft'
const at = ({ collection, id }: Subject, more = '') => `/${collection}/${id}${more}`
const among = ({ collection, id }: Subject, more = '') => `/${collection}?where[id][equals]=${id}${more}`
const gone = { deletedAt: '2026-11-22T00:00:00.000Z' }

const reading: Record<string, Act> = {
  list: { needs: 'read', send: (who, it) => who.get(among(it, '&draft=true&depth=2&locale=en')) },
  'list what is public': { needs: 'read', send: (who, it) => who.get(among(it, '&locale=en')) },
  'list with the trash': { needs: 'read', send: (who, it) => who.get(among(it, '&trash=true')) },
  read: { needs: 'read', send: (who, it) => who.get(at(it, '?draft=true&depth=2&locale=en')) },
  'read every language': { needs: 'read', send: (who, it) => who.get(at(it, '?draft=true&locale=all')) },
  count: { needs: 'read', send: (who, it) => who.get(`/${it.collection}/count`) },
}

const readingVersions: Record<string, Act> = {
  'list versions': {
    needs: 'read',
    send: (who, it) => who.get(`/${it.collection}/versions?where[parent][equals]=${it.id}&locale=all`),
  },
  'read a version': {
    needs: 'read',
    send: (who, it) => who.get(`/${it.collection}/versions/${it.version}?locale=all`),
  },
}

const writing: Record<string, Act> = {
  create: {
    needs: 'create',
    send: (who, it) => who.post(`/${it.collection}?draft=true&locale=en`, it.another()),
  },
  duplicate: { needs: 'create', send: (who, it) => who.post(at(it, '/duplicate?locale=en'), {}) },
}

/** Acts on what has drafts. */
export const editorialActs: Record<string, Act> = {
  ...reading,
  ...readingVersions,
  ...writing,
  'save a draft': {
    needs: 'update',
    send: (who, it) => who.patch(at(it, '?draft=true&locale=en'), it.words),
  },
  'save many drafts': {
    needs: 'never',
    send: (who, it) => who.patch(among(it, '&draft=true&locale=en'), it.words),
  },
  'save past the draft': { needs: 'never', send: (who, it) => who.patch(at(it, '?locale=en'), it.words) },
  'save many past the draft': {
    needs: 'never',
    send: (who, it) => who.patch(among(it, '&locale=en'), it.words),
  },
  'publish by _status': {
    needs: 'never',
    send: (who, it) => who.patch(at(it, '?locale=en'), { ...it.words, _status: 'published' }),
  },
  'unpublish by _status': { needs: 'never', send: (who, it) => who.patch(at(it), { _status: 'draft' }) },
  'create as published': {
    needs: 'never',
    send: (who, it) => who.post(`/${it.collection}?locale=en`, { ...it.another(), _status: 'published' }),
  },
  'restore a draft': {
    needs: 'restore',
    send: async (who, it) => {
      const base = await baseOf(who, it.collection, it.id)
      return who.post(`/${it.collection}/versions/${it.version}?draft=true&base=${base}`)
    },
  },
  'restore into public': {
    needs: 'never',
    send: (who, it) => who.post(`/${it.collection}/versions/${it.version}`),
  },
  publish: { needs: 'publish', send: (who, it) => who.post(at(it, '/publish')), consumes: true },
  unpublish: {
    needs: 'publish',
    send: (who, it) => who.post(at(it, '/unpublish')),
    worksIn: onlyPublic,
    consumes: true,
  },
  'move to the trash': {
    needs: 'delete',
    send: (who, it) => who.patch(at(it), gone),
    worksIn: onlyDrafts,
    consumes: true,
  },
  delete: { needs: 'delete', send: (who, it) => who.delete(at(it)), worksIn: onlyDrafts, consumes: true },
  'delete many': { needs: 'never', send: (who, it) => who.delete(among(it)) },
  'move many to the trash': { needs: 'never', send: (who, it) => who.patch(among(it), gone) },
}

/** Acts on what has no drafts. */
export const plainActs: Record<string, Act> = {
  ...reading,
  create: writing.create as Act,
  save: { needs: 'update', send: (who, it) => who.patch(at(it, '?locale=en'), it.words) },
  'save many': {
    needs: 'update',
    send: (who, it) => who.patch(among(it, '&locale=en'), it.words),
    notIn: ['media', 'redirects', 'users'],
  },
  delete: { needs: 'delete', send: (who, it) => who.delete(at(it)), consumes: true },
  'delete many': {
    needs: 'delete',
    send: (who, it) => who.delete(among(it)),
    notIn: ['redirects', 'users'],
    consumes: true,
  },
}
