import { francAll } from 'franc'
import { describe, expect, it } from 'vitest'
import { languageOfText } from './languageOfText'
import { oddTexts } from './oddTexts.fixture'

const az = [
  'Dövlət Miqrasiya Xidmətində vətəndaş qəbulu keçirilib.',
  'Sumqayıtda yaşayan əcnəbilər üçün səyyar qəbul təşkil olunub',
  'MİQRASİYA MƏCƏLLƏSİNDƏ DƏYİŞİKLİK',
  'Miqrasiya Məcəlləsi',
  'İki ölkə arasında saziş imzalanıb',
  'Miqrasiya xidmetinde yeni qebul qaydalari barede melumat verilib',
  'Dovlet Miqrasiya Xidmeti terefinden kecirilen tedbirde cixislar olub',
  'Xidmətin rəisi Vüsal Hüseynov International Organization for Migration təşkilatının rəhbəri ilə görüşüb.',
  'The Road layihəsi çərçivəsində Qubada təlim keçirildi',
  'Bakı, 12 may. Universitet tələbələri idarənin işi ilə tanış olub.',
  'Naxçıvanda ASAN xidmət mərkəzi açılıb',
  'Qanun layihəsi Milli Məclisin gündəliyinə salınıb',
  'Qaçqınların hüquqları üzrə bukletlər paylanılıb',
  'Toplantının sonunda suallar cavablandırılıb',
  'Rektor qonaqlara universitetin tarixi haqqında danışıb',
]

const en = [
  'A reception of citizens was held at the State Migration Service.',
  'Mobile reception for foreigners living in Sumgayit',
  'AMENDMENTS TO THE MIGRATION CODE',
  'Training for border officers',
  'The two countries signed an agreement',
  'Vusal Huseynov met with the head of the Dövlət Miqrasiya Xidməti',
  'Əli Əliyev, Rəşad Məmmədov and Günel Əsgərova were among those who spoke at the opening of the forum.',
  'Baku, May 12. Students of the university visited the office.',
  'The rector told the guests about the history of the university',
  'Refugees received leaflets about their rights in Azerbaijan',
  'During the meeting the sides discussed prospects of cooperation',
  'International Migrants Day marked in Ganja',
]

const neither = [
  '',
  'a',
  'Bakı',
  'Görüş',
  '2024',
  'BMT IOM',
  '😀 — №',
  'Vusal Huseynov',
  'Государственная миграционная служба провела встречу с гражданами.',
  'Göç İdaresi tarafından düzenlenen toplantıda iki ülke arasındaki işbirliği için yeni adımlar ele alındı.',
  'Türkiye ile imzalanan protokol hakkında bilgi verildi, katılımcılar görüşlerini dile getirdi.',
  'Das Amt hat gestern eine neue Schulung für Beamte eröffnet.',
  '移民局昨天举行了会议',
]

describe('the language of a pasted text', () => {
  it.each(az)('is Azerbaijani: %s', (text) => expect(languageOfText(text)).toBe('az'))
  it.each(en)('is English: %s', (text) => expect(languageOfText(text)).toBe('en'))
  it.each(neither)('is neither, or does not show: %s', (text) => expect(languageOfText(text)).toBeNull())

  it('is told at least as well as by a detector of many languages', () => {
    const options = { only: ['azj', 'eng'], minLength: 3 }
    const theirs = [...az, ...en].filter((text, at) => {
      return francAll(text, options)[0]?.[0] === (at < az.length ? 'azj' : 'eng')
    })
    const ours = [...az, ...en].filter((text, at) => languageOfText(text) === (at < az.length ? 'az' : 'en'))
    expect(ours.length).toBeGreaterThanOrEqual(theirs.length)
  })

  it('is found quickly in 10 KB, and whatever comes', () => {
    const began = performance.now()
    expect(languageOfText(`${az.join(' ')} `.repeat(20))).toBe('az')
    expect(performance.now() - began).toBeLessThan(50)
    for (const text of oddTexts()) expect([null, 'az', 'en']).toContain(languageOfText(text))
  })
})
