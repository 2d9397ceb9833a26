import type { MarkShown } from '../desk'
import type { Piece } from '../segments/placeholders'
import { piecesOf } from '../segments/placeholders'
import type { SegmentProblem } from './problem'
import { error } from './problem'

type Mark = Exclude<Piece, { kind: 'words' }>

const marksOf = (pieces: readonly Piece[]): Mark[] =>
  pieces.filter((piece): piece is Mark => piece.kind !== 'words')

const written = ({ kind, number }: Pick<Mark, 'kind' | 'number'>) =>
  kind === 'alone' ? `<${number}/>` : `<${number}>…</${number}>`

/** Whether each placeholder of a text that opens also closes, inside the one around it. */
function isNested(marks: readonly Mark[]): boolean {
  const open: number[] = []
  for (const { kind, number } of marks) {
    if (kind === 'open') open.push(number)
    if (kind === 'close' && open.pop() !== number) return false
  }
  return open.length === 0
}

/** Numbers of the placeholders that stand around words, and of those around nothing but spaces. The text is nested. */
function filled(pieces: readonly Piece[], isFilled: boolean): Set<number> {
  const found = new Set<number>()
  const open: { number: number; hasWords: boolean }[] = []
  for (const piece of pieces) {
    if (piece.kind === 'open') open.push({ number: piece.number, hasWords: false })
    if (piece.kind === 'words' && piece.text.trim() !== '') for (const one of open) one.hasWords = true
    const closed = piece.kind === 'close' ? open.pop() : undefined
    if (closed && closed.hasWords === isFilled) found.add(closed.number)
  }
  return found
}

type Count = Record<Mark['kind'], number>
const none: Count = { open: 0, close: 0, alone: 0 }

function countsOf(marks: readonly Mark[]): Map<number, Count> {
  const counts = new Map<number, Count>()
  for (const { number, kind } of marks) {
    const count = counts.get(number) ?? { ...none }
    count[kind]++
    counts.set(number, count)
  }
  return counts
}

const lost = (said: string, target?: string) =>
  error(
    'placeholder-lost',
    target
      ? `${said} nişanı çatışmır: bu, ${target} ünvanına keçiddir.`
      : `${said} nişanı çatışmır: mətndə yerinə qoyun.`,
    target ? `${said} is lost: it is the link to ${target}.` : `${said} is lost: put it where it belongs.`,
  )

/** What became of one placeholder of the source. */
function problemOf(mark: Mark, count: Count, target?: string): SegmentProblem[] {
  const said = written(mark)
  const stands = count.open + count.close + count.alone
  if (stands === 0) return [lost(said, target)]
  if (Math.max(count.open, count.close, count.alone) > 1)
    return [
      error(
        'placeholder-twice',
        `${said} nişanı bir dəfədən çox işlənib.`,
        `${said} stands there more than once.`,
      ),
    ]
  const isWhole =
    mark.kind === 'alone' ? stands === 1 && count.alone === 1 : stands === 2 && count.alone === 0
  if (isWhole) return []
  return [error('placeholder-broken', `${said} nişanı natamamdır.`, `${said} is incomplete.`)]
}

/**
 * Placeholders that the translation lost, invented, doubled, broke or crossed. They may be moved: another language has
 * another order of words.
 * @param shown what the placeholders stand for, so that a lost link is told by where it leads
 */
export function placeholderProblems(
  source: string,
  translation: string,
  shown: readonly MarkShown[] = [],
): SegmentProblem[] {
  const [before, after] = [piecesOf(source), piecesOf(translation)]
  const [wanted, found] = [marksOf(before), marksOf(after)]
  const [known, counts] = [countsOf(wanted), countsOf(found)]
  const invented = found.filter(({ number, kind }) => !known.has(number) && kind !== 'close')
  const strayEnds = found.filter(
    ({ number, kind }) => !known.has(number) && kind === 'close' && counts.get(number)?.open === 0,
  )
  const problems = [
    ...wanted
      .filter(({ kind }) => kind !== 'close')
      .flatMap((mark) => {
        const target = shown.find(({ number, kind }) => number === mark.number && kind === 'link')?.target
        return problemOf(mark, counts.get(mark.number) ?? none, target)
      }),
    ...[...invented, ...strayEnds].map((mark) =>
      error(
        'placeholder-invented',
        `${written(mark)} nişanı mənbədə yoxdur: silin.`,
        `${written(mark)} is not in the source: take it out.`,
      ),
    ),
  ]
  if (problems.length > 0) return problems
  if (!isNested(found))
    return [
      error(
        'placeholder-crossed',
        'Nişanlar bir-birini kəsir: əvvəl içəridəki, sonra çöldəki bağlanmalıdır.',
        'Placeholders cross each other: the inner one must close before the outer one.',
      ),
    ]
  const emptied = filled(after, false)
  return [...filled(before, true)]
    .filter((number) => emptied.has(number))
    .map((number) =>
      error(
        'placeholder-empty',
        `<${number}> ilə </${number}> arasında söz qalmayıb.`,
        `There are no words left between <${number}> and </${number}>.`,
      ),
    )
}
