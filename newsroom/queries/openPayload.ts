import 'server-only'
import config from '@payload-config'
import type { Payload } from 'payload'
import { getPayload } from 'payload'

/** The stored content. Only this room opens it for pages, so that every read says its language and its rights. */
export const openPayload = (): Promise<Payload> => getPayload({ config })
