import { oddTexts } from '../oddTexts.fixture'

const stems =
  'miqrasiya xidmət nazirlik uşaq bayraq ölkə şəhər qanun qəbul Əliyev Hüseynov Gəncə Şuşa Bakı təlim iclas fikir şəkil ' +
  'oğul ömür isim qarın burun iş il ad su ev ata qapı göz söz yol üz sülh hüquq məktub müəllim büro layihə tələbə ' +
  'vətəndaş mühacir sığınacaq kənd rayon Azərbaycan Türkiyə Ombudsman komissiya qaçqın dənizçi gəlir qalib keçir keçiril ' +
  'apar et ed ged başla oxu yaz ver yerləş imzala müzakirə təqdim iştirak qur görüş ol bildir inkişaf dəstək bölük'
const suffixes =
  'lar lər ı i u ü sı si su sü ın in un ün nın nin nun nün a ə ya yə na nə da də dan dən nda ndə ndan ndən la lə yla ylə ' +
  'ımız imiz umuz ümüz mız miz nız niz dakı dəki ndakı dır dir dur dür dək ca cə nca lıq lik çı çi sız siz ib ıb yıb yib ' +
  'ub üb ir ır ur yir an ən yan yən acaq əcək acağı əcəyi mış miş muş müş ma mə maq mək məyə malı məli dı di du dü dığı diyi ' +
  'araq ərək ıl il ın un dır dir tir lan lən laş ləş dım dik'

/** Chooses by a linear congruential generator with a fixed seed, so that every run sees the same words. */
function chooser(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/**
 * Word forms as a text may hold them: stems with none to four endings, right and wrong, softened or not; runs
 * of letters that are no words; and odd texts.
 */
export function wordForms(count: number): string[] {
  const next = chooser(20261122)
  const pick = <T>(list: readonly T[], otherwise: T) => list[next(list.length)] ?? otherwise
  const [stemList, suffixList] = [stems.split(' '), suffixes.split(' ')]
  const odd = oddTexts()
  const letters = [...'abcçdeəfgğhxıijkqlmnoöprsştuüvyz']
  const inflected = () => {
    let form = pick(stemList, '')
    if (next(3) === 0) form = form.replace(/k$/, 'y').replace(/q$/, 'ğ')
    if (next(8) === 0) form = form.replace(/[iuü](?=.$)/, '')
    for (let n = next(5); n > 0; n--) form += pick(suffixList, '')
    return next(9) === 0 ? form.toLocaleUpperCase('az') : form
  }
  const noise = () => Array.from({ length: 1 + next(14) }, () => pick(letters, 'a')).join('')
  return Array.from({ length: count }, () => {
    const kind = next(10)
    if (kind === 0) return pick(odd, '')
    return kind === 1 ? noise() : inflected()
  })
}
