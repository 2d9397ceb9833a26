import { fold } from '../../../language/fold'
import type { AdviceFacts, Data, ItemFacts, NamedPerson } from '../facts'
import type { Issue } from '../issue'
import { advice, wordsOf } from '../issue'

interface Word {
  written: string
  folded: string
  /** Whether a name can go on from the word before: nothing but space between */
  follows: boolean
}

function wordsIn(text: string): Word[] {
  const words: Word[] = []
  let end = -1
  for (const { 0: written, index } of text.matchAll(/\p{L}[\p{L}\p{M}’'-]*\.?/gu)) {
    const bare = /^\p{Lu}\.$/u.test(written) ? written : written.replace(/\.$/, '')
    words.push({
      written: bare,
      folded: fold(bare),
      follows: /^\s*$/u.test(text.slice(end, index)) && end >= 0,
    })
    end = index + bare.length
  }
  return words
}

const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.written ?? '')
/** What is called after somebody: «Əliyev küçəsi», «Əliyev adına». */
const calledAfter =
  /^(?:kuce|prospekt|adina|adi|meydan|merkez|fond|park|muze|street|avenue|square|center|centre|foundation)/
/** Case endings behind a family name: «Hüseynovun», «Əliyevadan». */
const longestEnding = 5

const isFamily = ({ folded }: Word, family: string): boolean =>
  folded.startsWith(family) && folded.length - family.length <= longestEnding

/**
 * Whether a text calls a person by the family name alone and never by the whole name. A word in capitals beside it is
 * a given name, an initial, or what is called after somebody: then nothing is said.
 */
export function isBareSurname(text: string, { given, family }: NamedPerson): boolean {
  const [first, last] = [fold(given), fold(family)]
  if (first.length < 2 || last.length < 3) return false
  const words = wordsIn(text)
  if (words.some(({ folded }) => folded.startsWith(first))) return false
  return words.some((word, at) => {
    if (!isCapital(word) || !isFamily(word, last)) return false
    const [before, after] = [words[at - 1], words[at + 1]]
    if (word.follows && isCapital(before)) return false
    return !(after?.follows && (isCapital(after) || calledAfter.test(after.folded)))
  })
}

const listed = (names: readonly string[]): string =>
  names.length > 5 ? `${names.slice(0, 5).join('; ')} (+${names.length - 5})` : names.join('; ')

type Facts = Pick<ItemFacts, 'text'> & AdviceFacts

/** Names as readers meet them: whole, as links, and in their language. */
export function nameAdvice(item: Data, { text, people, unlinkedNames, nameless }: Facts): Issue[] {
  const whole = [wordsOf(item.title), wordsOf(item.summary), ...text.blocks.map((block) => block.text)].join(
    '\n',
  )
  const fields = [...new Set(nameless.map(({ field }) => field))]
  return [
    ...people
      .filter((person) => isBareSurname(whole, person))
      .map(({ given, family }) =>
        advice(
          'body',
          'bare-surname',
          `Mətndə yalnız soyad var: ilk dəfə ad və soyadı yazın (${given} ${family}).`,
          `The text gives the family name alone: write the whole name the first time (${given} ${family}).`,
        ),
      ),
    ...(unlinkedNames.length > 0
      ? [
          advice(
            'participations',
            'unlinked-names',
            `Mətndə adı çəkilir, amma bağlanmayıb: ${listed(unlinkedNames)}.`,
            `Named in the text and not linked: ${listed(unlinkedNames)}.`,
          ),
        ]
      : []),
    ...fields.map((field) => {
      const names = nameless.filter((one) => one.field === field).map(({ name }) => name)
      return advice(
        field,
        'name-in-other-language',
        `Bu dildə adı yoxdur, səhifədə digər dildəki adı görünəcək: ${listed(names)}.`,
        `No name in this language; the page shows the one of the other language: ${listed(names)}.`,
      )
    }),
  ]
}
