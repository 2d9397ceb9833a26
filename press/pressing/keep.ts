/** Own modules in public/ that a page may load; every other script is the framework's and goes. */
export const ownModules = '/enhance/'

type Tag = { tagName: string; attrs: { name: string; value: string }[] }

export const attribute = (tag: Tag, name: string): string =>
  tag.attrs.find((attr) => attr.name === name)?.value ?? ''

/** Data blocks and own modules stay in a pressed page. */
export function staysScript(tag: Tag): boolean {
  const type = attribute(tag, 'type').toLowerCase()
  return type === 'application/ld+json' || (type === 'module' && attribute(tag, 'src').startsWith(ownModules))
}

/**
 * Links that announce a framework script go with it. So does `rel=expect`: it holds back the first paint until
 * a script of React appears that is no longer there.
 */
export function staysLink(tag: Tag): boolean {
  const rel = attribute(tag, 'rel').toLowerCase().split(/\s+/)
  if (rel.includes('expect')) return false
  const script =
    rel.includes('modulepreload') || (rel.includes('preload') && attribute(tag, 'as') === 'script')
  return !script || attribute(tag, 'href').startsWith(ownModules)
}
