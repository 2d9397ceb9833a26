'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { FormEvent } from 'react'
import { useRef, useState } from 'react'
import type { User } from '@/payload-types'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { Field } from './Field'
import { InvitedLanguages } from './InvitedLanguages'
import { inviteWords, roleWords } from './inviteWords'
import type { Outcome } from './order'
import { order } from './order'
import { useStaff } from './staff'

interface Invitation {
  name: string
  email: string
  role: User['role']
  languages: string[]
}

const read = (form: HTMLFormElement): Invitation => {
  const entries = new FormData(form)
  const text = (name: string) => String(entries.get(name) ?? '').trim()
  const role = text('role') as User['role']
  return {
    name: text('name'),
    email: text('email'),
    role,
    languages: role === 'translator' ? entries.getAll('languages').map(String) : [],
  }
}

/** Above the list of users, for administrators: a colleague gets a link and sets the password. */
export function InviteForm() {
  const say = useDeskWords(inviteWords)
  const roleNames = useDeskWords(roleWords)
  const language = useDeskLanguage()
  const staff = useStaff()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [role, setRole] = useState<User['role']>('press-officer')
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<Outcome<string> | null>(null)
  if (staff?.role !== 'administrator') return null

  const mistakeIn = ({ name, email, role: wanted, languages }: Invitation): string | null => {
    if (name === '') return say.nameMissing
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return say.emailWrong
    return wanted === 'translator' && languages.length === 0 ? say.languageMissing : null
  }
  const invite = async (given: Invitation): Promise<Outcome<string>> => {
    const mistake = mistakeIn(given)
    if (mistake) return { done: false, message: mistake, problems: [] }
    const outcome = await order<{ email: string }>('/users/invite', language, given)
    return outcome.done ? { done: true, answer: outcome.answer.email } : outcome
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setResult(null)
    const outcome = await invite(read(event.currentTarget))
    setBusy(false)
    setResult(outcome)
    if (!outcome.done) return
    form.current?.reset()
    setRole('press-officer')
    router.refresh()
  }

  return (
    <details className="desk-invite">
      <summary>{say.open}</summary>
      <form ref={form} className="desk-form" noValidate onSubmit={(event) => void submit(event)}>
        <p>{say.explanation}</p>
        <div className="desk-invite__fields">
          <Field label={say.name}>
            {(props) => (
              <input {...props} name="name" type="text" autoComplete="off" maxLength={120} required />
            )}
          </Field>
          <Field label={say.email}>
            {(props) => <input {...props} name="email" type="email" autoComplete="off" required />}
          </Field>
          <Field label={say.role}>
            {(props) => (
              <select
                {...props}
                name="role"
                value={role}
                onChange={(event) => setRole(event.target.value as User['role'])}
              >
                {Object.entries(roleNames).map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        {role === 'translator' && <InvitedLanguages />}
        <Button id="action-invite" type="submit" size="medium" margin={false}>
          {busy ? say.sending : say.send}
        </Button>
        {result?.done === false && (
          <p role="alert" className="desk-refusal">
            {result.problems.map(({ message }) => message).join(' ') || result.message}
          </p>
        )}
        <p role="status" className={result?.done ? 'desk-done' : undefined}>
          {result?.done && `${say.sent} ${result.answer}`}
        </p>
      </form>
    </details>
  )
}
