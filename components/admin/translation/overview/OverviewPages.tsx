'use client'

import { Button } from '@payloadcms/ui'
import { useDeskWords } from '../../deskWords'
import { overviewWords } from './overviewWords'

interface Props {
  page: number
  pages: number
  onTurn: (page: number) => void
}

/** Turns the pages of a long list. */
export function OverviewPages({ page, pages, onTurn }: Props) {
  const say = useDeskWords(overviewWords)
  return (
    <div className="desk-translations__pages">
      {page > 1 && (
        <Button buttonStyle="secondary" margin={false} onClick={() => onTurn(page - 1)}>
          {say.before}
        </Button>
      )}
      <span>{say.page(page, pages)}</span>
      {page < pages && (
        <Button buttonStyle="secondary" margin={false} onClick={() => onTurn(page + 1)}>
          {say.after}
        </Button>
      )}
    </div>
  )
}
