import { useConfig } from '@payloadcms/ui'
import type { Lookalike } from '@/newsroom/publishing/sameNames/proposals'
import { useDeskWords } from './deskWords'
import { sameNamesWords } from './sameNamesWords'

/** The name by which the desk calls an entry. */
export const calledBy = ({ names }: Lookalike, otherwise: string): string => names.az || names.en || otherwise

/** An entry that looks like another: its names, how it stands and how many items name it. */
export function LookalikeText({ entry, collection }: { entry: Lookalike; collection: string }) {
  const say = useDeskWords(sameNamesWords)
  const { routes } = useConfig().config
  const { az, en } = entry.names
  return (
    <span>
      <a href={`${routes.admin}/collections/${collection}/${entry.id}`} lang={az ? 'az' : 'en'}>
        {calledBy(entry, say.noName)}
      </a>
      {az && en && en !== az && <span lang="en"> / {en}</span>}
      {!entry.isPublic && <em> ({say.draft})</em>} <small>{say.items(entry.items)}</small>
    </span>
  )
}
