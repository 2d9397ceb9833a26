import type { Form } from './form'

/** Unions of states that names of their bodies begin with, in full or as an acronym: BMT-nin Uşaq Fondu. */
const unions: readonly (readonly [acronym: string, full: readonly string[]])[] = [
  ['bmt', ['birlesmis', 'milletler', 'teskilatinin']],
  ['un', ['united', 'nations']],
  ['ai', ['avropa', 'ittifaqinin']],
  ['eu', ['european', 'union']],
]

/** The form, and the same with the union written the other way. */
export function withUnions(form: Form): Form[] {
  for (const [acronym, full] of unions) {
    const isFull = full.every((word, at) => form.words[at] === word)
    const [own, other] = isFull ? [full.length, [acronym]] : [1, full]
    if ((!isFull && form.words[0] !== acronym) || form.words.length <= own) continue
    const capitals = [...other.map(() => true), ...form.capitals.slice(own)]
    return [form, { ...form, words: [...other, ...form.words.slice(own)], capitals }]
  }
  return [form]
}
