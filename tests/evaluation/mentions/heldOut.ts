export const azHeldOut: string[] = []
export const enHeldOut: string[] = []
