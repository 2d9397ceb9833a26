/** A whole number as it is read easily. */
export const count = (number: number): string => Math.round(number).toLocaleString('en-GB')

export const ms = (time: number): string => `${time < 10 ? time.toFixed(1) : count(time)} ms`

export const mb = (bytes: number): string => `${count(bytes / 2 ** 20)} MB`
