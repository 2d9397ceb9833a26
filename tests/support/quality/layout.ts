import type { Page } from '@playwright/test'

/** Whether something makes the page wider than the window, so that lines must be chased (WCAG 1.4.10, B1.5). */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5,
    )
    const names = wide.slice(-3).map((one) => one.outerHTML.slice(0, 120))
    return [`wider than the window by ${scrollWidth - clientWidth} px: ${names.join(' | ')}`]
  })

/** Links and controls that are not part of a running line and smaller than 24 × 24 CSS px (WCAG 2.5.8, B1.9). */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
      .filter((one) => !one.matches('.skip:not(:focus)'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(
        ({ one, box }) =>
          `target ${Math.round(box.width)}×${Math.round(box.height)}: ${one.outerHTML.slice(0, 120)}`,
      ),
  )

/**
 * Neighbours in the markup of which the second stands above the first, or before it on one line, without being a
 * column of its own (WCAG 1.3.2, quality B1.3). A step up is right only where it leads to the right.
 */
export const outOfOrder = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const blocks = 'h1,h2,h3,h4,p,li,dt,dd,figcaption,img,label,input,select,button,summary,th,td'
    const shown = [...document.body.querySelectorAll<HTMLElement>(blocks)]
      .filter((one) => one.checkVisibility() && !one.querySelector(blocks))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1)
    const slack = 2
    return shown.slice(1).flatMap(({ one, box }, i) => {
      const before = shown[i]
      if (!before) return []
      const above = box.bottom <= before.box.top + slack
      const onOneLine = !above && box.top < before.box.bottom - slack
      const wrong = above
        ? box.left < before.box.left - slack
        : onOneLine && box.right <= before.box.left + slack
      return wrong
        ? [`order: ${before.one.outerHTML.slice(0, 90)} stands after ${one.outerHTML.slice(0, 90)}`]
        : []
    })
  })

/**
 * Words that are cut off once lines, letters and words stand as far apart as a reader may ask for
 * (WCAG 1.4.12, quality B1.5), and a page that then scrolls sideways.
 */
export async function cutBySpacing(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`* {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important
    }
    p { margin-bottom: 2em !important }`)
    document.adoptedStyleSheets = [sheet]
  })
  const found = [...(await tooWide(page)), ...(await cutWords(page))]
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return found.map((finding) => `with spaced text ${finding}`)
}

/** Words that do not fit where they stand and are hidden there. */
const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((one) => one.checkVisibility() && one.textContent?.trim() && !one.matches('.skip'))
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one)
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        return (
          (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
        )
      })
      .map((one) => `cut: ${one.outerHTML.slice(0, 120)}`),
  )

/** What moves by itself (WCAG 2.2.2, quality B1.7). */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...document.getAnimations().map((one) => `moves: ${(one as CSSAnimation).animationName ?? one.id}`),
    ...[...document.querySelectorAll('marquee, blink, video[autoplay], audio[autoplay]')].map(
      (one) => `moves: ${one.outerHTML.slice(0, 120)}`,
    ),
  ])
