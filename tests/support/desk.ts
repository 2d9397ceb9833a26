import AxeBuilder from '@axe-core/playwright'
import type { Cookie, Locator, Page, Request } from '@playwright/test'
import { expect as patient } from '@playwright/test'
import { inTurn } from './inTurn'

/** Every step at the desk asks the server, and the machine may be busy with other tests. */
export const expect = patient.configure({ timeout: 30_000 })

/** Who has logged in in this worker, by address. */
const sessions = new Map<string, Cookie[]>()

/** Waits until the page listens: what is typed into a form before that is lost or sent the wrong way. */
async function awake(element: Locator): Promise<void> {
  await element.waitFor({ state: 'attached' })
  await expect
    .poll(() => element.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps'))))
    .toBe(true)
}

/** A person at the desk in a browser: what they see and press, by the names of fields and buttons. */
export class Desk {
  readonly publishButton: Locator
  /** What came of the last order */
  readonly notice: Locator
  readonly dialog: Locator
  /** The three dots */
  readonly menu: Locator
  /** The text editor of a news item */
  readonly body: Locator
  readonly status: Locator
  /** What the form has asked the server and not heard yet, and when something last happened to it */
  readonly #asked = new Set<Request>()
  #stirred = 0

  constructor(readonly page: Page) {
    this.publishButton = page.locator('#action-publish')
    this.notice = page.locator('.desk-notice')
    this.dialog = page.getByRole('dialog')
    this.menu = page.getByRole('button', { name: 'Digər əməliyyatlar' })
    this.body = page.locator('[data-field-path="body"] [contenteditable="true"]')
    this.status = page.locator('.desk-status')
    page.on('request', (request) => {
      if (request.headers()['next-action']) this.#asked.add(request)
    })
    for (const ending of ['requestfinished', 'requestfailed'] as const) {
      page.on(ending as 'requestfinished', (request) => {
        if (this.#asked.delete(request)) this.#stirred = Date.now()
      })
    }
  }

  /**
   * Waits until the form has told the server about every change and has heard back: it collects changes for a
   * quarter of a second, on a busy machine for longer. A row that is added while an answer arrives would never be drawn (Payload 3.90.1).
   */
  async settled(): Promise<void> {
    const quiet = () => this.#asked.size === 0 && Date.now() - this.#stirred > 1500
    await expect.poll(quiet, { intervals: [100] }).toBe(true)
  }

  /** Opens a page of the desk and waits until it listens. */
  async open(path: string, listening: string): Promise<void> {
    await this.page.goto(path)
    await this.awake(listening)
  }

  awake = (selector: string) => awake(this.page.locator(selector).first())

  /** Chooses from the menu of the document (the three dots). */
  async fromMenu(entry: string): Promise<void> {
    await this.menu.click()
    await this.page.getByRole('button', { name: entry }).click()
    await expect(this.dialog).toBeVisible()
  }

  /**
   * Logs a person in: by the form the first time in a worker, then with the cookie that they got there, as a person
   * who comes back to the desk. Whoever tests the form itself fills it in.
   */
  async logIn(email: string, password: string): Promise<void> {
    const context = this.page.context()
    const known = sessions.get(email)
    if (known) {
      await context.addCookies(known)
      const me = await this.page.goto('/api/users/me')
      if (me && (await me.json()).user) {
        // Its own policy lets an answer of the API send nothing; from a page orders can be given.
        await this.page.goto('/az')
        return
      }
    }
    await this.#logInByForm(email, password)
    sessions.set(
      email,
      (await context.cookies()).filter(({ name }) => name === 'payload-token'),
    )
  }

  async #logInByForm(email: string, password: string): Promise<void> {
    await this.open('/admin/login', '#field-email')
    await this.page.locator('#field-email').fill(email)
    await this.page.locator('#field-password').fill(password)
    await inTurn(async () => {
      await this.page.getByRole('button', { name: 'Daxil ol' }).click()
      await expect(this.page.getByRole('heading', { name: 'Nədən başlayırıq?' })).toBeVisible()
    })
  }

  /** A new document; the desk would otherwise take the language that this person turned to last. */
  startNew = (collection: string) =>
    this.open(`/admin/collections/${collection}/create?locale=az`, '#action-save-draft')

  field = (path: string): Locator => this.page.locator(`#field-${path.replaceAll('.', '__')}`)

  /** Fills plain text fields by name. */
  async write(texts: Record<string, string>): Promise<void> {
    for (const [path, text] of Object.entries(texts)) await this.field(path).fill(text)
    this.#stirred = Date.now()
  }

  /** Types into a field of running text. */
  async writeBody(text: string): Promise<void> {
    await this.body.click()
    await this.page.keyboard.type(text)
    this.#stirred = Date.now()
  }

  /** Chooses from the register or from a closed list, by the words shown. */
  async choose(path: string, label: string): Promise<void> {
    const field = this.field(path)
    await field.getByRole('combobox').fill(label)
    await field.getByText(label, { exact: true }).last().click()
    this.#stirred = Date.now()
    await expect(field.locator('.rs__single-value, .relationship--single-value__text').first()).toContainText(
      label,
    )
  }

  openTab = (name: string) => this.page.locator('.tabs-field__tab-button', { hasText: name }).click()

  /** A new row of an array; opened by itself. @returns its number, from 0 */
  async addRow(path: string): Promise<number> {
    await this.settled()
    const rows = this.field(path).locator('> .array-field__draggable-rows > div')
    const before = await rows.count()
    await this.field(path).locator('.array-field__add-row').click()
    await expect(rows).toHaveCount(before + 1)
    return before
  }

  /** Turns the localized fields of a register entry to a language; what was typed must be saved before. */
  async turnTo(language: 'Azərbaycanca' | 'İngiliscə'): Promise<void> {
    await this.page.locator('.localizer button').first().click()
    await this.page.locator('.localizer__button, .popup-button-list__button', { hasText: language }).click()
    const code = language === 'İngiliscə' ? 'en' : 'az'
    await this.page.waitForURL(new RegExp(`locale=${code}`))
    await expect(this.page.locator('.localized').first()).toContainText(code)
    await awake(this.page.locator('#action-save-draft'))
  }

  /** Orders a save and waits for the server's answer: the button is held while it saves, too. */
  async saved(order: () => Promise<unknown>): Promise<void> {
    const isSave = (request: Request) =>
      /^(POST|PATCH)$/.test(request.method()) &&
      /\/api\/[\w-]+(\/[0-9a-f-]{36})?\?.*draft=true/.test(request.url())
    const answered = this.page.waitForResponse((response) => isSave(response.request()))
    await order()
    await answered
  }

  /** Saves the draft of a new or a changed document. @returns its id */
  async save(): Promise<string> {
    await this.saved(() => this.page.locator('#action-save-draft').click())
    await this.page.waitForURL(/\/collections\/\w+\/[0-9a-f-]{36}/)
    // Held while it saves, and while there is nothing to save: the sign that everything was.
    await expect(this.page.locator('#action-save-draft')).toBeDisabled()
    await expect(this.status).toBeVisible()
    return /[0-9a-f-]{36}/.exec(this.page.url())?.[0] ?? ''
  }

  /** Publishes after the question. @returns the public address, '' where the document has none */
  async publish(): Promise<string> {
    await this.decideOtherLanguage()
    await this.publishButton.click()
    await this.dialog.getByRole('button', { name: 'İndi dərc et' }).click()
    await expect(this.notice).toContainText('Dərc olundu.')
    await expect(this.status).toContainText('Dərc olunub')
    const link = this.notice.getByRole('link').first()
    return (await link.count()) > 0 ? ((await link.getAttribute('href')) ?? '') : ''
  }

  /** News do not go out before it is decided about the other language. */
  async decideOtherLanguage(): Promise<void> {
    const plan = this.field('otherLanguagePlan')
    const isOpen = (await plan.count()) > 0 && (await plan.locator('.rs__single-value').count()) === 0
    if (isOpen) await this.choose('otherLanguagePlan', 'Yalnız bu dildə')
  }

  /** The same without a mouse. */
  async decideByKeyboard(): Promise<void> {
    await this.field('otherLanguagePlan').getByRole('combobox').focus()
    await this.page.keyboard.type('Yalnız')
    await expect(this.field('otherLanguagePlan').getByRole('option')).toHaveCount(1)
    await this.page.keyboard.press('Enter')
    await expect(this.field('otherLanguagePlan').locator('.rs__single-value')).toHaveText('Yalnız bu dildə')
  }

  /** A draft made without the form, for tests that are about what comes after. @returns its id */
  async draft(collection: string, data: object): Promise<string> {
    const decided = collection === 'news' ? { otherLanguagePlan: 'never' } : {}
    const { status, text } = await this.post(`/${collection}?draft=true&depth=0&locale=az`, {
      ...decided,
      ...data,
    })
    if (status !== 201) throw new Error(`No draft in ${collection}: ${text}`)
    return JSON.parse(text).doc.id
  }

  edit = (collection: string, id: string) =>
    this.open(`/admin/collections/${collection}/${id}?locale=az`, '#action-save-draft')

  /** Presses a key until the focus is where it should come. @throws when it does not get there in 150 steps */
  async walkTo(target: Locator, key = 'Tab'): Promise<void> {
    for (let step = 0; step < 150; step += 1) {
      if (await target.evaluate((node) => node === document.activeElement)) return
      await this.page.keyboard.press(key)
    }
    throw new Error(`The key ${key} does not lead to ${target}.`)
  }

  /** Looks for what a person with a disability could not use, in one part of the page. */
  async isAccessible(part: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).include(part).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    expect(found).toEqual([])
  }

  /** An order to the API with the cookie of this person, as a script of theirs would send it. */
  post = (path: string, body: object = {}): Promise<{ status: number; text: string }> =>
    this.page.evaluate(
      async ([to, what]) => {
        const headers = { 'Content-Type': 'application/json' }
        const answer = await fetch(to, { method: 'POST', headers, body: what })
        return { status: answer.status, text: await answer.text() }
      },
      [`/api${path}`, JSON.stringify(body)] as const,
    )
}
