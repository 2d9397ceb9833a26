import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { OtherNames } from './OtherNames'

describe('other names of an entry', () => {
  it('say their language where it is plainly the other one', () => {
    const names = ['SMS', 'Dövlət Miqrasiya Xidməti', 'Service for Migration']
    expect(renderToStaticMarkup(<OtherNames names={names} locale="en" />)).toBe(
      'SMS; <span lang="az">Dövlət Miqrasiya Xidməti</span>; Service for Migration',
    )
    expect(renderToStaticMarkup(<OtherNames names={names} locale="az" />)).toBe(
      'SMS; Dövlət Miqrasiya Xidməti; <span lang="en">Service for Migration</span>',
    )
  })
})
