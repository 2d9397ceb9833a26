import type { Page } from '@playwright/test'
import { franc } from 'franc'
import type { Locale } from '../../../newsroom/language/locales'
import type { CrawledPage } from '../siteCrawl'

/** Text of one language in a row, and where it stands. */
export interface Spoken {
  path: string
  lang: string
  text: string
}

/** The text of pages, block by block, each with the language that its nearest element claims for it. */
export async function spokenIn(page: Page, pages: CrawledPage[]): Promise<Spoken[]> {
  await page.goto('about:blank')
  const all: Spoken[] = []
  for (let from = 0; from < pages.length; from += 40) {
    const part = pages.slice(from, from + 40).map(({ path, html }) => ({ path, html }))
    all.push(
      ...(await page.evaluate((given) => {
        const blocks = 'p,h1,h2,h3,h4,li,dt,dd,figcaption,th,td,label,option,button,summary,blockquote,title'
        return given.flatMap(({ path, html }) => {
          const parsed = new DOMParser().parseFromString(html, 'text/html')
          for (const silent of parsed.querySelectorAll('script, style')) silent.remove()
          const walker = parsed.createTreeWalker(parsed.documentElement, NodeFilter.SHOW_TEXT)
          const said: { path: string; lang: string; text: string; block: Element | null }[] = []
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const holder = node.parentElement
            const lang = holder?.closest('[lang]')?.getAttribute('lang') ?? ''
            const block = holder?.closest(blocks) ?? null
            const text = node.textContent ?? ''
            const last = said.at(-1)
            if (last && last.block === block && last.lang === lang) last.text += text
            else said.push({ path, lang, text, block })
          }
          for (const one of parsed.querySelectorAll(
            '[alt], [aria-label], [title], meta[name="description"]',
          )) {
            const lang = one.closest('[lang]')?.getAttribute('lang') ?? ''
            for (const name of ['alt', 'aria-label', 'title', 'content']) {
              const text = one.getAttribute(name)
              if (text) said.push({ path, lang, text, block: null })
            }
          }
          return said
            .map(({ path: at, lang, text }) => ({ path: at, lang, text: text.replace(/\s+/g, ' ').trim() }))
            .filter(({ text }) => text !== '')
        })
      }, part)),
    )
  }
  return all
}

/** Below this many letters a guess at the language is not to be trusted; measured on the sample content. */
export const enoughLetters = 60

/** What the n-gram detector takes a text for, between the two languages; null where it is too short to say. */
export function languageOf(text: string): Locale | null {
  if (text.replace(/[^\p{L}]/gu, '').length < enoughLetters) return null
  const guess = franc(text, { only: ['azj', 'eng'], minLength: enoughLetters })
  return guess === 'azj' ? 'az' : guess === 'eng' ? 'en' : null
}
