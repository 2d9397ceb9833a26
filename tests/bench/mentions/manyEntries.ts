import type { Register, RegisterEntry } from '@/newsroom/names/mentions/mention'

const given =
  'Anar Aygün Cavid Dilarə Elçin Fərid Günel Həmid İlahə Kamran Lalə Murad Nigar Orxan Pərvin Rəşad Səbinə Tural Ülkər Vüsal Zaur'.split(
    ' ',
  )
const givenEnglish =
  'Anar Aygun Javid Dilara Elchin Farid Gunel Hamid Ilaha Kamran Lala Murad Nigar Orkhan Parvin Rashad Sabina Tural Ulkar Vusal Zaur'.split(
    ' ',
  )
const roots = 'Məmməd Əli Hüseyn Həsən Qasım Rüstəm Süleyman Cəfər Kərim Şükür Bağır Əhməd'.split(' ')
const rootsEnglish = 'Mammad Ali Huseyn Hasan Gasim Rustam Suleyman Jafar Karim Shukur Baghir Ahmad'.split(
  ' ',
)
const middles = ['', 'bəy', 'ağa', 'qulu', 'verdi', 'xan', 'can', 'zad']
const fields =
  'Miqrasiya Təhsil Səhiyyə Kənd Nəqliyyat Enerji Mədəniyyət İdman Ədliyyə Maliyyə Ekologiya Turizm'.split(
    ' ',
  )
const fieldsEnglish =
  'Migration Education Health Rural Transport Energy Culture Sports Justice Finance Ecology Tourism'.split(
    ' ',
  )
const heads = 'Nazirliyi Agentliyi Universiteti Mərkəzi Fondu Komitəsi İnstitutu Assosiasiyası'.split(' ')
const headsEnglish = 'Ministry Agency University Centre Fund Committee Institute Association'.split(' ')
const places = Array.from({ length: 16 }, (_, at) => `${'BCDFGHKLMNPRSTVZ'[at]}a${'rlnmsktv'[at % 8]}ik`)

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''

/** A register of so many invented entries: six of ten people, three organisations, the rest projects and texts. */
export function manyEntries(count: number): Register {
  const people = range(0.6 * count).map((at) => entry(`p${at}`, ...personName(at)))
  const organisations = range(0.3 * count).map((at) => ({
    ...entry(`o${at}`, ...bodyName(at)),
    acronyms: [`${'ABCDEFGHKLMN'[at % 12]}${'RSTUVXYZ'[Math.floor(at / 12) % 8]}${at}Q`],
  }))
  const others = range(0.05 * count).map((at) => {
    const [az, en] = bodyName(at)
    return entry(`x${at}`, `${az} haqqında ${at} saylı Qanun`, `Law No ${at} on the ${en}`)
  })
  return { people, organisations, projects: others, documents: others }
}

const range = (count: number): number[] => Array.from({ length: Math.round(count) }, (_, at) => at)
const entry = (id: string, az: string, en: string): RegisterEntry => ({
  id,
  names: { az, en },
  variants: [`${en} II`],
})

function personName(at: number): [string, string] {
  const [name, root, middle] = [
    at,
    Math.floor(at / given.length),
    Math.floor(at / (given.length * roots.length)),
  ]
  const inner = pick(middles, middle)
  return [
    `${pick(given, name)} ${pick(roots, root)}${inner}ov`,
    `${pick(givenEnglish, name)} ${pick(rootsEnglish, root)}${inner.replace('ə', 'a').replace('ğ', 'gh')}ov`,
  ]
}

function bodyName(at: number): [string, string] {
  const place = `${pick(places, at)}${Math.floor(at / (places.length * 96)) || ''}`
  const [field, head] = [Math.floor(at / places.length), Math.floor(at / (places.length * fields.length))]
  return [
    `${place} ${pick(fields, field)} ${pick(heads, head)}`,
    `${place} ${pick(fieldsEnglish, field)} ${pick(headsEnglish, head)}`,
  ]
}

/** Azerbaijani news of at least so many characters that names entries of {@link manyEntries} in every sentence. */
export function newsOf(characters: number): string {
  let text = ''
  for (let at = 0; text.length < characters; at++) {
    const [person] = personName(at * 37)
    const [body] = bodyName(at * 11)
    text += `Tədbirdə ${body.replace(/i$/, 'inin')} rəisi ${person} çıxış edərək görülən işlər barədə ətraflı məlumat verib və suallara cavab tapılacağını vurğulayıb. `
  }
  return text.slice(0, characters)
}
