import type { AdminViewServerProps } from 'payload'
import { DeskScreen } from './DeskScreen'
import { SameNames } from './SameNames'

/** The desk's screen of entries that may be one. */
export const SameNamesView = (props: AdminViewServerProps) => (
  <DeskScreen {...props}>
    <SameNames />
  </DeskScreen>
)
