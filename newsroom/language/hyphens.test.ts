import { describe, expect, it } from 'vitest'
import { softHyphens } from './hyphens'
import { oddTexts } from './oddTexts.fixture'

/** With the soft hyphen made visible. */
const shown = (text: string) => softHyphens(text).replaceAll('\u00ad', '|')

describe('soft hyphens', () => {
  it('stand between syllables', () => {
    expect(shown('miqrasiya')).toBe('miq|ra|si|ya')
    expect(shown('qeydiyyatdan keçməyənlərdən')).toBe('qey|diy|yat|dan keç|mə|yən|lər|dən')
    expect(shown('MƏSLƏHƏTLƏŞMƏLƏR')).toBe('MƏS|LƏ|HƏT|LƏŞ|MƏ|LƏR')
    expect(shown('beynəlxalq')).toBe('bey|nəl|xalq')
    expect(shown('İnkişafında')).toBe('İn|ki|şa|fın|da')
  })

  it('part two vowels that meet', () => {
    expect(shown('müalicəsi')).toBe('mü|a|li|cə|si')
  })

  it('leave two letters on either side', () => {
    expect(shown('Azərbaycan')).toBe('Azər|bay|can')
    expect(shown('universitetə')).toBe('uni|ver|si|te|tə')
  })

  it('leave short words, numbers and addresses alone', () => {
    const line = 'Şəkidə 2024-cü il: info@miqrasiya.gov.az, https://www.miqrasiya.gov.az/qeydiyyat'
    expect(softHyphens(line)).toBe(line)
  })

  it('change nothing that is read, and nothing more the second time', () => {
    for (const text of oddTexts()) {
      expect(softHyphens(text).replaceAll('\u00ad', '')).toBe(text.replaceAll('\u00ad', ''))
      expect(softHyphens(softHyphens(text))).toBe(softHyphens(text))
    }
  })
})
