/** A reason not to go on that a person can act on: printed as it stands, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal'
}
