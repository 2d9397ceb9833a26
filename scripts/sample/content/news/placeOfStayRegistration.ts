import { notice } from './notice'

export const placeOfStayRegistration = notice({
  key: 'place-of-stay-registration',
  publishedAt: '2026-02-10T11:00:00+04:00',
  topics: ['registration-and-permits'],
  documents: ['migration-code'],
  editions: {
    az: {
      title: 'Olduğu yer üzrə qeydiyyat: nəyi yadda saxlamalı',
      summary:
        'Ölkəyə müvəqqəti gələn əcnəbilərin olduğu yer üzrə qeydiyyatı üçün müraciəti onları qəbul edən tərəf edir. Müraciət pulsuzdur və elektron qaydada da göndərilə bilər.',
      body: `
[[organisation:state-migration-service|Dövlət Miqrasiya Xidməti]] ölkəyə müvəqqəti gələn əcnəbilərə və
vətəndaşlığı olmayan şəxslərə olduğu yer üzrə qeydiyyat qaydalarını xatırladır.

## Kim müraciət edir

Müraciəti qonağı qəbul edən tərəf edir: mehmanxana, sanatoriya, mənzilin sahibi və ya kirayə verən şəxs. Müraciət
Miqrasiya Məcəlləsində göstərilən müddətdə edilməlidir.

## Nə tələb olunur

- qonağın pasportunun və ya digər sərhədkeçmə sənədinin surəti;
- doldurulmuş ərizə-anket;
- qəbul edən tərəfin şəxsiyyətini təsdiq edən sənədin surəti.

Qonaq ünvanını dəyişirsə, yeni ünvan üzrə yenidən müraciət olunmalıdır. Ətraflı məlumat
[[https://migration.gov.az|Xidmətin rəsmi saytındadır]].
`,
    },
    en: {
      title: 'Registration at the place of stay: what to remember',
      summary:
        'The host applies for the registration of a foreign guest at the place of stay. It is free of charge and can be done online.',
      body: `
The [[organisation:state-migration-service|State Migration Service]] reminds foreigners and stateless persons who come
to the country for a short time how registration at the place of stay works.

## Who applies

The host does: a hotel, a sanatorium, the owner of a flat or whoever lets it. The application must be made within the
time set by the Migration Code.

## What is needed

- a copy of the guest’s passport or other travel document;
- the application form, filled in;
- a copy of the host’s identity document.

A guest who moves to another address needs a new application for it. You can read more on
[[https://migration.gov.az|the Service’s official site]].
`,
    },
  },
})
