'use client'

import type { LinePair, MarkedLine } from '@/newsroom/publishing/versions/sideBySide'
import { useDeskWords } from '../deskWords'
import '../desk.css'

const words = {
  nothing: { az: 'boş', en: 'empty' },
  removed: { az: 'çıxarılıb:', en: 'removed:' },
  added: { az: 'əlavə edilib:', en: 'added:' },
}

interface Props {
  pairs: LinePair[]
  /** What each side is called */
  before: string
  after: string
  /** Leaves lines out that are the same on both sides */
  onlyChanges?: boolean
}

/** One field of two versions: lines side by side, with the words marked that stand on one side only. */
export function SideBySide({ pairs, before, after, onlyChanges = false }: Props) {
  const shown = onlyChanges ? pairs.filter(({ changed }) => changed) : pairs
  const rows = shown.length > 0 ? shown : pairs
  return (
    <table className="desk-compare">
      <thead>
        <tr>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {(rows.length > 0 ? rows : [{ before: null, after: null, changed: false }]).map((pair, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own and are never moved
          <tr key={at}>
            <td>
              <SideLine line={pair.before} mark="del" />
            </td>
            <td>
              <SideLine line={pair.after} mark="ins" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function SideLine({ line, mark }: { line: MarkedLine | null; mark: 'del' | 'ins' }) {
  const say = useDeskWords(words)
  if (!line) return <span className="desk-compare__nothing">{say.nothing}</span>
  const Mark = mark
  return (
    <>
      {line.picture && (
        // biome-ignore lint/performance/noImgElement: a small picture of the desk
        <img src={line.picture.src} alt={line.picture.alt} width={120} loading="lazy" />
      )}
      {line.stretches.map(({ text, changed }, at) =>
        changed ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one line, never moved
          <Mark key={at}>
            <span className="desk-unseen">{mark === 'del' ? say.removed : say.added} </span>
            {text}
          </Mark>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one line, never moved
          <span key={at}>{text}</span>
        ),
      )}
    </>
  )
}
