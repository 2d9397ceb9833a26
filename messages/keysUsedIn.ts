/** `const t = useTranslations('Name')`, `await getTranslations('Name')`, `wordsIn(locale, 'Name')`. */
const opening = /const (\w+) = (?:await )?(?:useTranslations|getTranslations|wordsIn)\((.*)\)/g
const namespace = /^(?:\w+, )?'(\w+)'$|namespace: '(\w+)'/

/** The first argument of a call of a translator: 'key', `prefix.${kind}`, or something else. */
const firstArgument = (translator: string) =>
  new RegExp(
    String.raw`(?<![\w.])${translator}(?:\.(?:rich|markup|raw|has))?\(\s*('([^']*)'|\x60([^\x60]*)\x60|[^\s])`,
    'g',
  )

/**
 * The message keys that a source file asks for: whole keys, and for a computed one its fixed beginning with the
 * dot, which stands for every key under it (`EventKindName.kind.`).
 * @param path named in the error
 * @throws Error where a key cannot be read off the source: a translator without a fixed name, handed on, or
 *   called with a key whose beginning is not fixed. Then nobody could say which messages are still needed
 */
export function keysUsedIn(source: string, path: string): string[] {
  const openings = [...source.matchAll(opening)]
  const mentions = source.match(/(?:useTranslations|getTranslations|wordsIn)\(/g) ?? []
  if (openings.length !== mentions.length) throw new Error(`${path}: write const t = useTranslations('Name')`)
  return openings.flatMap((found, i) => {
    const [, translator = '', argument = ''] = found
    const [, name, nameInObject] = namespace.exec(argument) ?? []
    if (!(name ?? nameInObject))
      throw new Error(`${path}: the name of the messages is not fixed: ${argument}`)
    const scope = source.slice(found.index + found[0].length, openings[i + 1]?.index)
    return [...scope.matchAll(firstArgument(translator))].map(([call, , key, template]) => {
      const beginning = key ?? beginningOf(template)
      if (beginning === undefined) throw new Error(`${path}: the key is not fixed: ${call}`)
      return `${name ?? nameInObject}.${beginning}`
    })
  })
}

/** Of `kind.${kind}` the part with the dot; undefined where the template does not begin with one. */
const beginningOf = (template: string | undefined) => /^(\w[\w.-]*\.)\$\{/.exec(template ?? '')?.[1]
