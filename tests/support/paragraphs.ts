import { paragraph } from './documents'

/** Running text with one paragraph for each of the texts. */
export function paragraphs(...texts: string[]) {
  const [first = '', ...others] = texts
  const body = paragraph(first)
  for (const text of others) body.root.children.push(...paragraph(text).root.children)
  return body
}
