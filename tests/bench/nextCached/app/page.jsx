import { readFileSync } from 'node:fs'
import { parse } from 'parse5'
import { createElement } from 'react'

/** Rendered when it is built and kept by Next for an hour, as its documentation shows it. */
export const revalidate = 3600
export const dynamic = 'force-static'

export const metadata = { title: 'Xəbər' }

/** The words and elements of an article of the newsroom, as a page of Next. */
export default function Page() {
  const html = parse(readFileSync(process.env.ARTICLE, 'utf8')).childNodes.find(
    (node) => node.tagName === 'html',
  )
  const body = html.childNodes.find((node) => node.tagName === 'body')
  return body.childNodes.map(element)
}

function element(node, key) {
  if (node.nodeName === '#text') return node.value
  if (!node.tagName || node.tagName === 'script') return null
  const attributes = Object.fromEntries(
    node.attrs.map(({ name, value }) => [reactName(name), name === 'alt' ? value : value || true]),
  )
  const children = node.childNodes.map(element)
  return createElement(node.tagName, { ...attributes, key }, ...children)
}

const reactName = (name) => ({ class: 'className', for: 'htmlFor', srcset: 'srcSet' })[name] ?? name
