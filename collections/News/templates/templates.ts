import { denial } from './denial'
import { eventNotice } from './eventNotice'
import { pressRelease } from './pressRelease'
import { statement } from './statement'
import type { Template } from './template'

/** Every template, in the order in which the desk offers them. */
export const templates: readonly Template[] = [pressRelease, statement, denial, eventNotice]
