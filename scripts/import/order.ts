import type { Locale } from '@/newsroom/language/locales'

/** What the command was asked for, as it is handed to the process that does it. */
export type Order =
  | { files: string[]; locale: Locale; dryRun: boolean; as?: string }
  | { archive: string; publish: boolean; as?: string }
