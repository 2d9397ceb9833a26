import type { SampleSite } from '../shapes'

/**
 * Says on every page that this is a sample. Mail goes to a name that cannot exist (.example, RFC 2606); the call
 * centre and the address are the Service's own, as it publishes them.
 */
export const site: SampleSite = {
  agency: { az: 'Dövlət Miqrasiya Xidməti', en: 'State Migration Service' },
  agencyNote: {
    az: 'Nümunə sayt: mətnlər nümayiş üçündür, rəsmi məlumat deyil',
    en: 'Sample site: the texts are for demonstration, not official information',
  },
  callCentre: '919',
  address: {
    az: 'Binəqədi şosesi 202, Bakı, AZ1114',
    en: '202 Binagadi highway, Baku, AZ1114',
  },
  contacts: [
    {
      name: { az: 'Mətbuat xidməti', en: 'Press office' },
      role: { az: 'Jurnalistlər üçün əlaqə', en: 'Contact for journalists' },
      phone: null,
      email: 'press@newsroom.example',
    },
  ],
}
