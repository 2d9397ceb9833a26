import { RewritingStream } from 'parse5-html-rewriting-stream'
import { attribute, staysLink, staysScript } from './keep'
import type { Said } from './metas'
import { hear, nothingSaid } from './metas'

export type PressedHtml = { html: string; said: Said; language: string }

/**
 * Takes the framework out of a page: its scripts, what announces them, and what the page says to the press.
 * Everything else stays byte for byte, but that names of attributes are written as HTML writes them (React says
 * `dateTime`).
 * @throws Error when a part of the page was left for a script to fill in, or the page says something unknown
 */
export async function pressHtml(html: string): Promise<PressedHtml> {
  const rewriter = new RewritingStream()
  const said = nothingSaid()
  let language = ''
  let removing = false
  let inHidden = false
  let inDrawing = false

  rewriter.on('startTag', (tag, raw) => {
    if (removing) return
    inHidden = tag.attrs.some(({ name }) => name === 'hidden')
    if (tag.tagName === 'svg') inDrawing = !tag.selfClosing
    if (tag.tagName === 'html') language = attribute(tag, 'lang')
    if (tag.tagName === 'script' && !staysScript(tag)) {
      removing = true
      return
    }
    if (tag.tagName === 'link' && !staysLink(tag)) return
    if (tag.tagName === 'meta') {
      const name = attribute(tag, 'name')
      if (name === 'next-size-adjust') return
      if (name.startsWith('press-')) {
        hear(said, name, attribute(tag, 'content'))
        return
      }
    }
    // In a drawing case counts: viewBox.
    if (!inDrawing && tag.attrs.some(({ name }) => !raw.includes(name))) rewriter.emitStartTag(tag)
    else rewriter.emitRaw(raw)
  })
  rewriter.on('endTag', (tag, raw) => {
    if (tag.tagName === 'svg') inDrawing = false
    if (!removing) rewriter.emitRaw(raw)
    else if (tag.tagName === 'script') removing = false
  })
  rewriter.on('text', (_, raw) => {
    if (!removing) rewriter.emitRaw(raw)
  })
  rewriter.on('comment', ({ text }, raw) => {
    if (removing) return
    // Next keeps one boundary for metadata in an empty hidden element: nobody misses anything there.
    if (/^\$[?!~]/.test(text) && !inHidden)
      throw new Error('a part of the page waits for a script (a Suspense boundary)')
    rewriter.emitRaw(raw)
  })

  const pressed = await rewrite(rewriter, html)
  if (removing) throw new Error('a script of the page has no end')
  return { html: pressed, said, language }
}

function rewrite(rewriter: RewritingStream, html: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let pressed = ''
    rewriter.on('data', (piece: string) => {
      pressed += piece
    })
    rewriter.once('end', () => resolve(pressed))
    rewriter.once('error', reject)
    rewriter.end(html, 'utf8')
  })
}
