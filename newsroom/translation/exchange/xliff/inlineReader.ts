import { joinPieces, piecesOf } from '../../segments/placeholders'

/** Elements that hold what a tool is not to translate: their content is no words of the text. */
const code = new Set(['bpt', 'ept', 'ph', 'it'])

/** A number of ours, or 0, which no segment has: such a placeholder is told as invented. */
const numberOf = (id: string | undefined): number => (id && /^\d{1,4}$/.test(id) ? Number(id) : 0)

/**
 * Puts the content of `source` or `target` together as a segment's text. Besides what we write, `g` and `x` are read, and
 * placeholders that a tool turned to plain text.
 */
export class InlineReader {
  private words = ''
  private readonly path: { name: string; number: number }[] = []

  open(name: string, { id, rid, pos }: Record<string, string>): void {
    const number = numberOf(name === 'ept' || name === 'ex' ? (rid ?? id) : id)
    this.path.push({ name, number })
    if (name === 'g' || name === 'bpt' || name === 'bx' || (name === 'it' && pos === 'open'))
      this.words += `<${number}>`
    else if (name === 'ept' || name === 'ex' || (name === 'it' && pos === 'close'))
      this.words += `</${number}>`
    else if (name === 'x' || name === 'ph' || name === 'it') this.words += `<${number}/>`
  }

  text(words: string): void {
    if (!this.path.some(({ name }) => code.has(name))) this.words += words
  }

  close(name: string): void {
    const closed = this.path.pop()
    if (name === 'g' && closed) this.words += `</${closed.number}>`
  }

  /** The text in its one way of writing. */
  read(): string {
    return joinPieces(piecesOf(this.words))
  }
}
