import type { FilterGroup } from '@/newsroom/queries/shapes'
import type { Voice } from '../voice'

/** Filters of which none is set, with long names; and others of which two are. Their names differ, as on a page. */
export function newsFilters({ say }: Voice): { idle: FilterGroup[]; chosen: FilterGroup[] } {
  const long = say(
    'Məlumatlandırma və maarifləndirmə tədbirlərinin əlaqələndirilməsi',
    'Coordination of information and awareness-raising activities',
  )
  return {
    idle: [
      {
        filter: 'topic',
        options: [
          { value: 'mubarize', of: 'mubarize', name: long, count: 12_345, chosen: false },
          { value: 'tehsil', of: 'tehsil', name: say('Təhsil', 'Education'), count: 0, chosen: false },
        ],
      },
      { filter: 'year', options: [{ value: '2026', of: '2026', name: null, count: 1, chosen: false }] },
    ],
    chosen: [
      {
        filter: 'kind',
        options: [
          { value: 'elan', of: 'announcement', name: null, count: 4, chosen: true },
          { value: 'beyanat', of: 'statement', name: null, count: 1, chosen: false },
        ],
      },
      { filter: 'month', options: [{ value: '6', of: '6', name: null, count: 4, chosen: true }] },
    ],
  }
}
