import { describe, expect, it } from 'vitest'
import { likelyDuplicates } from './duplicates'
import { goodItem } from './item.fixture'

const near = (title: string, summary = 'Başqa xülasə burada yazılıb, oxşamır.') => ({
  id: 'n2',
  title,
  summary,
})
const found = (title: string, other: ReturnType<typeof near>) =>
  likelyDuplicates({ ...goodItem, title }, { nearInTime: [other] }).map(({ about }) => about?.id)

describe('an item that may be there already', () => {
  it('is told with a way to it', () => {
    const [issue] = likelyDuplicates(goodItem, { nearInTime: [near(String(goodItem.title))] })
    expect(issue).toMatchObject({
      ...{ field: 'title', code: 'likely-duplicate', severity: 'advice' },
      about: { collection: 'news', id: 'n2' },
    })
  })

  it('is known by the words of its headline, whatever their endings and case', () => {
    expect(
      found(
        'Uşaq hüquqlarının müdafiəsinə dair təlim keçirildi',
        near('Uşaq hüquqlarının müdafiəsinə dair TƏLİM keçirilib'),
      ),
    ).toEqual(['n2'])
    expect(
      found('Training on migration law held in Baku', near('Training on migration law is held in Baku')),
    ).toEqual(['n2'])
  })

  it('is known by its summary where the headline was written anew', () => {
    expect(found('Yeni başlıq bu dəfə başqadır', near('Köhnə başlıq', String(goodItem.summary)))).toEqual([
      'n2',
    ])
  })

  it('is not seen in another town, another session, another topic, or in two short headlines', () => {
    expect(
      found('Gəncədə miqrasiya üzrə təlim keçirilib', near('Şəkidə məşğulluq üzrə təlim keçirilib')),
    ).toEqual([])
    expect(
      found('Komissiyanın 3-cü sessiyası keçirilib', near('Komissiyanın 2-ci sessiyası keçirilib')),
    ).toEqual([])
    expect(found('Qəbul günü elan olunub', near('Vakansiya elan olunub'))).toEqual([])
    expect(found('Vakansiya', near('Vakansiyalar'))).toEqual([])
  })
})
