import { describe, expect, it } from 'vitest'
import type { Appointment } from './officeOn'
import { officeOn, officesOn, rankOn } from './officeOn'

const held = (az: string, from: string | null, to: string | null = null): Appointment => ({
  id: az,
  person: 'someone',
  organisation: null,
  office: { az, en: null },
  from,
  to,
  ranks: [],
})
const shown = (appointments: Appointment[], day: string) => officeOn(appointments, day)?.office.az ?? null

describe('the office of a day', () => {
  const suleymanova = held('Ombudsman', null, '2019-11-29')
  const aliyeva = held('Ombudsman', '2019-11-29')

  it('counts the first and the last day, and no other', () => {
    const huseynov = [held('Dövlət Miqrasiya Xidmətinin rəisi', '2018-06-14', '2024-04-30')]
    expect(shown(huseynov, '2018-06-13')).toBeNull()
    expect(shown(huseynov, '2018-06-14')).toBe('Dövlət Miqrasiya Xidmətinin rəisi')
    expect(shown(huseynov, '2024-04-30')).toBe('Dövlət Miqrasiya Xidmətinin rəisi')
    expect(shown(huseynov, '2024-05-01')).toBeNull()
  })

  it('is both holders’ on the day on which one hands it to the other', () => {
    expect(shown([suleymanova], '2019-11-29')).toBe('Ombudsman')
    expect(shown([aliyeva], '2019-11-29')).toBe('Ombudsman')
    expect(shown([suleymanova], '2019-11-30')).toBeNull()
    expect(shown([aliyeva], '2019-11-28')).toBeNull()
  })

  it('is the new one on the day on which a person changes offices', () => {
    const career = [held('Şöbə rəisi', '2015-01-01', '2020-03-01'), held('İdarə rəisi', '2020-03-01')]
    expect(shown(career, '2020-02-29')).toBe('Şöbə rəisi')
    expect(shown(career, '2020-03-01')).toBe('İdarə rəisi')
  })

  it('belongs to two people at a time where two share it', () => {
    expect(shown([held('Həmsədr', '2020-01-01')], '2021-12-18')).toBe('Həmsədr')
    expect(shown([held('Həmsədr', '2021-01-01')], '2021-12-18')).toBe('Həmsədr')
  })

  it('is the one begun last where a person holds several; all are known', () => {
    const several = [held('Sədr müavini', null), held('Elmi katib', '2010-01-01'), held('Sədr', '2019-01-01')]
    expect(officesOn(several, '2021-12-18').map(({ office }) => office.az)).toEqual([
      'Sədr',
      'Elmi katib',
      'Sədr müavini',
    ])
  })

  it('holds since ever where nobody recorded the beginning', () => {
    expect(shown([suleymanova], '1998-12-10')).toBe('Ombudsman')
  })

  it('is none where nobody recorded one', () => {
    expect(officeOn([], '2021-12-18')).toBeNull()
  })
})

describe('the rank of a day', () => {
  const rank = (az: string, from: string | null, to: string | null = null) => ({
    title: { az, en: null },
    from,
    to,
  })
  const general = {
    ranks: [
      rank('III dərəcəli dövlət miqrasiya xidməti müşaviri', null, '2019-03-18'),
      rank('II dərəcəli dövlət miqrasiya xidməti müşaviri', '2019-03-19'),
    ],
  }

  it('is the one of that day', () => {
    expect(rankOn(general, '2019-03-18')?.title.az).toMatch(/^III /)
    expect(rankOn(general, '2019-03-19')?.title.az).toMatch(/^II /)
  })

  it('is the one given last where two overlap, and none where there is none', () => {
    const overlapping = { ranks: [rank('Əməkdar hüquqşünas', '2000-01-01'), rank('Professor', '2010-01-01')] }
    expect(rankOn(overlapping, '2020-01-01')?.title.az).toBe('Professor')
    expect(rankOn(overlapping, '1999-12-31')).toBeNull()
  })
})
