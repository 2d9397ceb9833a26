/** Whether a text holds a control character (C0, DEL, C1): nothing in an address or a question needs one. */
export const isControl = (text: string): boolean => /\p{Cc}/u.test(text)
