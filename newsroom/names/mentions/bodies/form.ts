import type { MentionType, Names } from '../mention'

/** An entry of the register as the engine keeps it. */
export interface Entry {
  type: MentionType
  id: string
  names: Names
}

/** One way in which an entry is written. */
export interface Form {
  entry: Entry
  /**
   * `recorded` as the register has it; `shortened` by a rule of official names; `acronym` compared letter by
   * letter, capitals too
   */
  kind: 'recorded' | 'shortened' | 'acronym'
  /** Words, without articles, as they are compared */
  words: string[]
  /** Which of the words the register writes with a capital */
  capitals: boolean[]
}

/** Where forms are looked up word by word: the last one may carry an ending, so it stands apart. */
export interface FormNode {
  next: Map<string, FormNode>
  last: Map<string, Form[]>
}

export const emptyNode = (): FormNode => ({ next: new Map(), last: new Map() })

export function addForm(root: FormNode, form: Form): void {
  let node = root
  for (const word of form.words.slice(0, -1)) {
    let next = node.next.get(word)
    if (!next) {
      next = emptyNode()
      node.next.set(word, next)
    }
    node = next
  }
  const last = form.words.at(-1) ?? ''
  const there = node.last.get(last)
  if (!there) node.last.set(last, [form])
  else if (!there.some(({ entry }) => entry === form.entry)) there.push(form)
}
