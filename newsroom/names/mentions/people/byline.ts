import { fold } from '../../../language/fold'

const label =
  /(?:^|[\s([|/])(?:muellif(?:i|ler|leri)?|metn|fotolar|foto|fotoqraf|video|hazirla(?:di|yan|yib|yanlar)|redaktor|muxbir|tercume(?:ci|eden)?|operator|text|photos?|photo credit|story|authors?|reporter|editor|correspondent|written|reporting|credit)(?:\s*[:|–—-]|\s+by)\s*$/
/** Nothing but other names may stand between the label and this one. */
const otherNames = /(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}(?:və|and|,|&)\s*$/u
const agency = /^\s*[,|/–—-]\s*(?:\p{Lu}{3,}|.*(?:müxbir|correspondent|reporter).*)\s*$/u

/** A label and the names of a byline stand within so many characters. */
const nearby = 120

/**
 * Whether a name says who wrote, took or translated something and not of whom the text speaks: behind
 * "Foto:" or "By", before an agency's name, or alone in the last line.
 */
export function isByline(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  const before = text.slice(Math.max(lineStart, start - nearby), start)
  const after = text.slice(end, Math.min(lineEnd, end + nearby))
  const isCut = /^\s*(?:$|[,.;|/()©\]–—-]|(?:və|and|&)\s)/.test(after)
  if (!isCut && before.trim() !== '') return false
  const bare = before.replace(otherNames, '')
  if (isCut && (label.test(fold(bare)) || /^\s*by\s+$/i.test(bare))) return true
  if (text.slice(lineStart, start).trim() !== '') return false
  if (agency.test(after)) return true
  return after.trim() === '' && isLastLine(text, lineStart, lineEnd)
}

function isLastLine(text: string, lineStart: number, lineEnd: number): boolean {
  const above = text.slice(0, lineStart).trimEnd()
  return text.slice(lineEnd).trim() === '' && /[.!?…]["”»’)]*$/.test(above)
}
