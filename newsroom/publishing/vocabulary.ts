/** The closed lists of the newsroom: stored values. Their words are in messages/ and in the labels of the collections. */
export const newsKinds = ['press-release', 'news-story', 'statement', 'speech', 'announcement'] as const
export type NewsKind = (typeof newsKinds)[number]

export const contributions = [
  'opened',
  'welcomed',
  'spoke',
  'presented',
  'moderated',
  'sent-video-message',
  'attended',
] as const
export type Contribution = (typeof contributions)[number]

export const organisationRoles = [
  'host',
  'co-organiser',
  'in-partnership-with',
  'implemented-by',
  'supported-by',
  'participant',
] as const
export type OrganisationRole = (typeof organisationRoles)[number]

export const organisationKinds = [
  'government',
  'independent-body',
  'intergovernmental',
  'education',
  'civil-society',
  'media',
  'business',
  'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export const eventKinds = [
  'training',
  'seminar',
  'round-table',
  'conference',
  'workshop',
  'ceremony',
  'meeting',
  'reception',
  'briefing',
  'open-day',
  'other',
] as const
export type EventKind = (typeof eventKinds)[number]

export const eventFormats = ['in-person', 'online', 'hybrid'] as const
export type EventFormat = (typeof eventFormats)[number]

export const eventStatuses = ['scheduled', 'postponed', 'cancelled', 'took-place'] as const
export type EventStatus = (typeof eventStatuses)[number]

export const projectKinds = ['project', 'campaign', 'observance', 'initiative', 'network'] as const
export type ProjectKind = (typeof projectKinds)[number]

export const documentKinds = [
  'constitution',
  'law',
  'decree',
  'convention',
  'compact',
  'agreement',
  'strategy',
  'report',
  'publication',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** What an editorial page is for: the frame leads to some of them wherever their address lies. */
export const pagePurposes = [
  'about',
  'terms-of-use',
  'privacy',
  'accessibility',
  'contacts',
  'other',
] as const
export type PagePurpose = (typeof pagePurposes)[number]

export const significances = ['typo', 'normal', 'major'] as const
export type Significance = (typeof significances)[number]

/** State of a news item towards the public. */
export const publicStates = ['draft', 'published', 'withdrawn', 'removed'] as const
export type PublicState = (typeof publicStates)[number]

/** When the other language of a news item goes out: its publisher says so. */
export const otherLanguagePlans = ['with', 'after', 'never'] as const
export type OtherLanguagePlan = (typeof otherLanguagePlans)[number]
