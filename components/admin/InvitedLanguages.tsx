import { useDeskWords } from './deskWords'
import { inviteWords } from './inviteWords'

/** The languages that a translator is given. */
export function InvitedLanguages() {
  const say = useDeskWords(inviteWords)
  const languages = [
    ['en', say.english],
    ['az', say.azerbaijani],
  ] as const
  return (
    <fieldset className="desk-choices">
      <legend>{say.languages}</legend>
      {languages.map(([value, label]) => (
        <label key={value}>
          <input type="checkbox" name="languages" value={value} /> {label}
        </label>
      ))}
    </fieldset>
  )
}
