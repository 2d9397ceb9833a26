/** What colleagues say about a document; no reader ever sees it. */
export interface Comment {
  id: string
  /** Path of the field in the form: `title`, `body`; empty for the whole document */
  field: string
  text: string
  /** Account of the author; null when it is not known any more */
  authorId: string | null
  author: string | null
  /** ISO instant */
  at: string
  /** Number of the version that the author looked at */
  version: string | null
  resolved: { by: string | null; at: string } | null
  /** Names of those whom it asks for */
  mentions: string[]
  /** Whether the person who asks may resolve and delete it */
  mine: boolean
  replies: Comment[]
}

/** Somebody who can be asked for by name. */
export interface Colleague {
  id: string
  name: string
}

export interface CommentsOfDocument {
  /** Those that are not resolved, replies not counted */
  open: number
  comments: Comment[]
  colleagues: Colleague[]
}

/** In characters: more belongs into the text itself. */
export const longestComment = 2_000
