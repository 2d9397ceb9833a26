import { describe, expect, it } from 'vitest'
import { keysUsedIn } from './keysUsedIn'

const component = (body: string) => `const t = useTranslations('NewsBody')\n${body}`

describe('the search for message keys in a source', () => {
  it('finds whole keys, in rich text too', () => {
    expect(keysUsedIn(component(`t('event') + t.rich('updated', {})`), 'a.tsx')).toEqual([
      'NewsBody.event',
      'NewsBody.updated',
    ])
  })

  it('finds the fixed beginning of a computed key', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source that is searched holds a template
    expect(keysUsedIn(component('t(`kind.${kind}`)'), 'a.tsx')).toEqual(['NewsBody.kind.'])
  })

  it('finds keys of several translators in one file, each under its own name', () => {
    const source = `${component("t('event')")}\nconst t = wordsIn(locale, 'LanguageSwitch')\nt('name')`
    expect(keysUsedIn(source, 'a.tsx')).toEqual(['NewsBody.event', 'LanguageSwitch.name'])
  })

  it('takes no other function for the translator', () => {
    expect(keysUsedIn(component("list.at('x'); format('y')"), 'a.tsx')).toEqual([])
  })

  it.each([
    ['a key held in a variable', component('t(key)')],
    ['a key without a fixed beginning', component('t(`$' + '{kind}`)')],
    ['a name that is computed', 'const t = useTranslations(name)'],
    ['a translator without a name of its own', "useTranslations('NewsBody')('event')"],
  ])('refuses %s', (_what, source) => {
    expect(() => keysUsedIn(source, 'a.tsx')).toThrow('a.tsx')
  })
})
