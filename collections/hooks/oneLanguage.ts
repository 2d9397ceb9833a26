import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { isLocale, referenceLocale } from '@/newsroom/language/locales'
import { refusal } from './refusals'

/**
 * Words are written in one language at a time. Payload, asked without a fallback, takes any language at its
 * word: with `locale=all` it keeps `{"az": …, "en": …}` as a title, and where no language is named it drops
 * every word without saying so. Unnamed means Azerbaijani here; `all` and unknown ones are refused.
 */
function settleLanguage(req: PayloadRequest, writes: boolean): void {
  if (isLocale(req.locale)) return
  if (!req.locale) req.locale = referenceLocale
  else if (writes) throw new APIError(refusal(req, 'oneLanguage'), 400)
  else if (String(req.locale) !== 'all') req.locale = referenceLocale
}

export const oneLanguage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  settleLanguage(req, operation === 'create' || operation === 'update')
  return args
}

export const oneLanguageOfGlobal: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  settleLanguage(req, operation === 'update')
  return args
}
