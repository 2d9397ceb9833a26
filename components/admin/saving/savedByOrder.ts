/**
 * Says that an order has saved what the form of a document holds (useSaveDraft), by an event named as its place on the
 * notice board: the copy that the browser keeps of it is then no longer wanted.
 */
export const savedByOrder = new EventTarget()
