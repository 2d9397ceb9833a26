import type { AdminViewServerProps } from 'payload'
import { DeskScreen } from '../../DeskScreen'
import { Overview } from './Overview'

/** The desk's list of translations. */
export const OverviewView = (props: AdminViewServerProps) => (
  <DeskScreen {...props}>
    <Overview beginning={String(props.searchParams?.filter ?? 'open')} />
  </DeskScreen>
)
