'use client'

import { locales } from '@/newsroom/language/locales'
import type { Overview } from '@/newsroom/translation/overview/overviewItem'
import { useDeskWords } from '../../deskWords'
import { Field } from '../../Field'
import { useStaff } from '../../staff'
import { overviewWords } from './overviewWords'
import type { Question } from './question'
import { filters, kinds, sorts } from './question'

interface Props {
  question: Question
  found: Overview['found'] | undefined
  onAsk: (changed: Partial<Question>) => void
}

/** What the list is asked: which translations with how many of each, into which language, of what, in which order. */
export function OverviewQuestion({ question, found, onAsk }: Props) {
  const say = useDeskWords(overviewWords)
  const staff = useStaff()
  const own = staff?.role === 'translator' ? (staff.languages ?? []) : locales
  return (
    <>
      <fieldset className="desk-choices">
        <legend>{say.filter}</legend>
        {filters.map((filter) => (
          <label key={filter}>
            <input
              type="radio"
              name="filter"
              checked={question.filter === filter}
              onChange={() => onAsk({ filter })}
            />{' '}
            {say[filter]}
            {found && ` (${found[filter]})`}
          </label>
        ))}
      </fieldset>
      <div className="desk-invite__fields">
        {own.length > 1 && (
          <Choice
            label={say.language}
            chosen={question.language}
            options={[['', say.bothLanguages], ...own.map((one) => [one, say[one]] as const)]}
            onChoose={(language) => onAsk({ language: language as Question['language'] })}
          />
        )}
        <Choice
          label={say.collection}
          chosen={question.collection}
          options={[['', say.everything], ...kinds.map((one) => [one, say[one]] as const)]}
          onChoose={(collection) => onAsk({ collection: collection as Question['collection'] })}
        />
        <Choice
          label={say.sort}
          chosen={question.sort}
          options={sorts.map((one) => [one, say[one]] as const)}
          onChoose={(sort) => onAsk({ sort: sort as Question['sort'] })}
        />
      </div>
    </>
  )
}

interface ChoiceProps {
  label: string
  chosen: string
  options: readonly (readonly [value: string, words: string])[]
  onChoose: (value: string) => void
}

function Choice({ label, chosen, options, onChoose }: ChoiceProps) {
  return (
    <Field label={label}>
      {(props) => (
        <select {...props} value={chosen} onChange={(event) => onChoose(event.target.value)}>
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
