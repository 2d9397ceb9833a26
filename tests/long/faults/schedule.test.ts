import { afterAll, afterEach, beforeAll, describe, it } from 'vitest'
import { killedWorkersPublishOnce } from '../../support/schedule/exactlyOnce'
import { ScheduleNewsroom } from '../../support/schedule/scheduleNewsroom'

const newsroom = new ScheduleNewsroom()
beforeAll(() => newsroom.open(), 180_000)
afterEach(() => newsroom.killAll())
afterAll(() => newsroom.close())

describe('the schedule', () => {
  it.each(Array.from({ length: 20 }, (_, n) => n + 1))(
    'A8.10 A8.11: lets two hundred items of one second out exactly once, whichever workers are killed when (%i)',
    () => killedWorkersPublishOnce(newsroom, 200, 6),
  )
})
