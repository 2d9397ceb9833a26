import { normaliseLine } from '../../language/typography'
import type { Block } from '../cleaning/blocks'
import { textOf } from '../cleaning/blocks'
import { daysIn } from './days'
import { isBoilerplate, isEndOfText, isFoot } from './lineRules'

export interface WithoutFrame {
  blocks: Block[]
  /** Each piece that was left out, as it stood */
  dropped: string[]
  /** Days that stood on a line of their own, as sites date their texts */
  dated: string[]
}

/** Takes out what a site puts around a text: counters, notices, buttons, the foot; and dates on their own line. */
export function withoutFrame(blocks: readonly Block[]): WithoutFrame {
  const found: WithoutFrame = { blocks: [], dropped: [], dated: [] }
  const end = endOfText(blocks)
  blocks.forEach((block, at) => {
    const line = normaliseLine(textOf(block))
    const stamp = block.kind === 'table' ? null : dateStamp(line)
    if (stamp) found.dated.push(stamp)
    if (stamp || at >= end || (line !== '' && block.kind !== 'table' && isBoilerplate(line))) {
      if (line) found.dropped.push(line)
    } else found.blocks.push(block)
  })
  return found
}

/** Below the line of rights, or below “Related news” where nothing but short lines follows. */
function endOfText(blocks: readonly Block[]): number {
  const lines = blocks.map((block) => normaliseLine(textOf(block)))
  const at = lines.findIndex((line, index) => {
    const rest = lines.slice(index + 1)
    const isShort = rest.every((each) => each.length < 200)
    return isShort && (isEndOfText(line) || (isFoot(line) && index >= lines.length / 2))
  })
  return at < 0 ? lines.length : at
}

/** The day of a line that says nothing else but the hour, the section and how many have read it; else null. */
function dateStamp(line: string): string | null {
  if (line.length > 90) return null
  const said = daysIn(line).find(({ day }) => day !== null)
  if (!said?.day) return null
  const rest = `${line.slice(0, said.start)} ${line.slice(said.end)}`
  const counters = rest.replace(/\d{1,2}:\d{2}(?::\d{2})?/g, ' ')
  const words = counters
    .replace(
      /\d[\d\s.,]*\s*(?:dəfə\s+)?(?:oxunub|oxunuş\p{L}*|bax\p{L}+|views?|reads?|hits?|times\s+\p{L}+)/giu,
      ' ',
    )
    .replace(/(?:baxış|oxunuş|oxunma|views?|reads?|hits?)\p{L}*(?:\s+sayı)?\s*[:–-]?\s*\d[\d\s.,]*/giu, ' ')
    .replace(
      /(?<!\p{L})(?:tarix|dərc (?:tarixi|olunub|edilib)|date|published(?: on)?|posted(?: on)?|yenilənib|il|xəbərlər|news|elanlar|announcements?|-?c[iıuü]|də|da)(?!\p{L})/giu,
      ' ',
    )
  return /[\p{L}\p{N}]/u.test(words) ? null : said.day
}
