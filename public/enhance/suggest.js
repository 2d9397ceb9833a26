// Suggestions while somebody types: the combobox with a list of the WAI-ARIA practices. Without it the form works.
for (const input of document.querySelectorAll('input[data-suggest]')) {
  const list = document.createElement('ul')
  list.id = `${input.id}-list`
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.labels[0]?.textContent ?? '')
  list.hidden = true
  input.after(list)
  const set = (name, value) =>
    value === null ? input.removeAttribute(name) : input.setAttribute(name, value)
  set('role', 'combobox')
  set('aria-autocomplete', 'list')
  set('aria-controls', list.id)
  set('aria-expanded', 'false')

  let chosen = -1
  let typed = input.value
  let asking = new AbortController()
  let waiting = 0

  const close = () => {
    list.hidden = true
    chosen = -1
    set('aria-expanded', 'false')
    set('aria-activedescendant', null)
  }
  const choose = (at) => {
    const options = [...list.children]
    chosen = at
    for (const [n, option] of options.entries()) option.setAttribute('aria-selected', String(n === at))
    input.value = options[at]?.textContent ?? typed
    options[at]?.scrollIntoView({ block: 'nearest' })
    set('aria-activedescendant', options[at]?.id ?? null)
  }
  const show = (words) => {
    list.replaceChildren(
      ...words.map((word, n) => {
        const option = document.createElement('li')
        option.id = `${list.id}-${n}`
        option.setAttribute('role', 'option')
        option.setAttribute('aria-selected', 'false')
        option.textContent = word
        return option
      }),
    )
    chosen = -1
    list.hidden = words.length === 0
    set('aria-expanded', String(words.length > 0))
    set('aria-activedescendant', null)
  }
  const ask = async () => {
    asking.abort()
    asking = new AbortController()
    if (typed.trim().length < 2) return close()
    try {
      const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(typed.trim())}`, {
        signal: asking.signal,
      })
      if (answer.ok) show(await answer.json())
    } catch {
      // Overtaken by the next letter, or no network: the form works all the same.
      close()
    }
  }

  input.addEventListener('input', () => {
    typed = input.value
    clearTimeout(waiting)
    waiting = setTimeout(ask, 120)
  })
  input.addEventListener('keydown', (event) => {
    const count = list.children.length
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      input.value = typed
      close()
    }
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || list.hidden || count === 0) return
    event.preventDefault()
    const step = event.key === 'ArrowDown' ? 1 : -1
    const next = chosen + step
    choose(next < -1 ? count - 1 : next >= count ? -1 : next)
  })
  input.addEventListener('blur', () => {
    // An answer that is still under way must not open the list of a field that was left.
    clearTimeout(waiting)
    asking.abort()
    close()
  })
  list.addEventListener('pointerdown', (event) => {
    const option = event.target.closest('li')
    if (!option) return
    event.preventDefault()
    input.value = option.textContent
    close()
    input.form.requestSubmit()
  })
}
