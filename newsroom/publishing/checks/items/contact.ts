import type { Data, ItemFacts } from '../facts'
import type { Issue } from '../issue'
import { blocking, isBlank } from '../issue'

const canBeReached = (contact: Data): boolean => !isBlank(contact.phone) || !isBlank(contact.email)

/** Journalists find somebody to ask: the contact of the item, else the one of the site, which it would hide. */
export function contact(item: Data, { siteHasContact }: Pick<ItemFacts, 'siteHasContact'>): Issue[] {
  const own = (item.pressContact ?? {}) as Data
  if (canBeReached(own)) return []
  if (!isBlank(own.name))
    return [
      blocking(
        'pressContact.phone',
        'contact',
        'Mətbuat üçün əlaqədə yalnız ad var: telefon və ya e-poçt əlavə edin, yaxud adı silin.',
        'The press contact is a name alone: add a telephone or an e-mail address, or take the name out.',
      ),
    ]
  return siteHasContact
    ? []
    : [
        blocking(
          'pressContact.phone',
          'contact',
          'Mətbuat üçün əlaqə yoxdur: burada və ya «Sayt»da telefon, yaxud e-poçt yazın.',
          'There is no press contact: give a telephone or an e-mail address here or under “Site”.',
        ),
      ]
}
