import { dictionary } from '@zxcvbn-ts/language-common'
import type { CollectionBeforeOperationHook } from 'payload'
import { ValidationError } from 'payload'
import { fold } from '@/newsroom/language/fold'
import type { Refusal } from '../hooks/refusals'
import { refusal } from '../hooks/refusals'

/** Issue of the house and OWASP ASVS 5, V6.2: long enough, not common, no rules of composition. */
export const shortestPassword = 12

/** Words of our own that an attacker would try first (ASVS V6.2.11). */
const ownWords = ['miqrasiya', 'migration', 'newsroom', 'azerbaycan', 'azerbaijan', 'parol', 'password']

/** One of them or several, whatever stands between and around them: `Miqrasiya-2026!`, `parolparol`. */
const onlyOwnWords = new RegExp(`^[^a-z]*(?:(?:${ownWords.join('|')})[^a-z]*)+$`)

const common: Set<string> = new Set(dictionary['passwords-common'])

/** `mypassword12345` is as common as the word it is built on: ends of digits and signs do not help. */
const core = (password: string) => fold(password).replace(/^[^a-z]+|[^a-z]+$/g, '')

/** What is wrong with a password, or null when it may be used. */
export function passwordProblem(password: string): Refusal | null {
  if ([...password].length < shortestPassword) return 'shortPassword'
  const folded = fold(password)
  if (new Set(folded).size < 5) return 'commonPassword'
  const bare = core(password)
  if (common.has(folded) || common.has(bare) || onlyOwnWords.test(folded)) return 'commonPassword'
  return null
}

/** Holds for creating, changing and resetting alike, and for commands too. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const password = (args as { data?: { password?: unknown } }).data?.password
  if (typeof password !== 'string' || password === '') return args
  const problem = passwordProblem(password)
  if (problem) {
    const errors = [{ path: 'password', message: refusal(req, problem) }]
    throw new ValidationError({ collection: 'users', errors }, req.t)
  }
  return args
}
