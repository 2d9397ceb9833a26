/** Next gave no page: why, and the status that the reader gets with the notice of the press. */
export class NextFailure extends Error {
  override name = 'NextFailure'
  constructor(
    readonly status: 500 | 503 | 504,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
