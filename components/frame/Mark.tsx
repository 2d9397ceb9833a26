/** The mark of the newsroom: a stepped diamond of Azerbaijani carpets. The agency's name beside it says who it is. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 44 44" width="44" height="44" aria-hidden="true" focusable="false">
      <path d="M18 2h8v4h4v4h4v4h4v4h4v8h-4v4h-4v4h-4v4h-4v4h-8v-4h-4v-4h-4v-4H6v-4H2v-8h4v-4h4v-4h4V6h4z" />
      <path className="inner" d="M20 12h4v4h4v4h4v4h-4v4h-4v4h-4v-4h-4v-4h-4v-4h4v-4h4z" />
    </svg>
  )
}
