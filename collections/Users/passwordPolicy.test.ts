import { describe, expect, it } from 'vitest'
import { passwordProblem } from './passwordPolicy'

describe('a password', () => {
  it.each(['', 'qısa', 'on bir işar', 'Aa1!Aa1!Aa1', '👍👍👍👍👍👍👍👍👍👍👍'])(
    'is too short as “%s”',
    (password) => {
      expect(passwordProblem(password)).toBe('shortPassword')
    },
  )

  it.each([
    'password1234',
    'PASSWORD1234',
    'passwordpassword',
    '123456789012',
    'qwertyuiop123',
    'aaaaaaaaaaaaaaa',
    'ababababababab',
    'miqrasiya2026',
    'Miqrasiya-2026!',
    'Migration2026!!',
    'newsroom12345',
    'Azərbaycan2026',
    'azerbaijan1234',
    'parol12345678',
    'parolparolparol',
  ])('is too common as “%s”', (password) => {
    expect(passwordProblem(password)).toBe('commonPassword')
  })

  it.each([
    'dörd sadə söz bir yerdə',
    'correct horse battery staple',
    'Şəki-Zaqatala yolu 47',
    'tQ7#mLp2!xZw',
    'bu gün hava çox gözəldir',
    '日本語のとても長い合言葉です',
  ])('is good as “%s”', (password) => {
    expect(passwordProblem(password)).toBeNull()
  })
})
