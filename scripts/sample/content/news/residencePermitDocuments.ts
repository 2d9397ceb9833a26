import { notice } from './notice'

export const residencePermitDocuments = notice({
  key: 'residence-permit-documents',
  publishedAt: '2026-04-14T10:30:00+04:00',
  topics: ['registration-and-permits'],
  editions: {
    az: {
      title: 'Müvəqqəti yaşama icazəsinin uzadılması: sənədləri yoxlayın',
      summary:
        'İcazənin müddətini uzatmaq istəyənlər müraciəti müddət bitməzdən əvvəl göndərməlidirlər. Çatışmayan sənəd cavabı gecikdirir.',
      body: `
Müvəqqəti yaşama icazəsinin müddətini uzatmaq üçün müraciət edənlərə sənədlərin tam olub-olmadığını əvvəlcədən
yoxlamaq tövsiyə edilir. Müraciətə baxılmasının gecikməsi ən çox sənədlərin çatışmamasından irəli gəlir.

## Yoxlama siyahısı

1. Müraciət forması doldurulub və imzalanıb.
2. Pasport ən azı istənilən icazə müddəti qədər etibarlıdır.
3. İcazə üçün əsası təsdiq edən sənəd (əmək müqaviləsi, təhsil müəssisəsinin arayışı və s.) yenidir.
4. Yaşayış yerini təsdiq edən sənəd əlavə olunub.
5. Dövlət rüsumunun ödənilməsi barədə qəbz var.

Əsasdan asılı olaraq başqa sənədlər də tələb oluna bilər. Tam siyahı
[[https://migration.gov.az|Xidmətin rəsmi saytındadır]].

> Müraciəti icazənin müddəti bitməzdən əvvəl göndərin.
`,
    },
    en: {
      title: 'Extending a temporary residence permit: check your documents',
      summary:
        'Anyone who wishes to extend a permit should apply before it runs out. A missing document delays the answer.',
      body: `
If you apply to extend a temporary residence permit, please check beforehand that your documents are complete. Missing
papers are the most frequent reason for a late answer.

## Checklist

1. The application form is filled in and signed.
2. The passport is valid for at least as long as the permit you ask for.
3. The document that shows your grounds (an employment contract, a certificate from a school or university and so on)
   is up to date.
4. Proof of the address where you live is enclosed.
5. You have the receipt for the state fee.

Other documents may be needed, depending on your grounds. The whole list is on
[[https://migration.gov.az|the Service’s official site]].

> Send the application before your permit runs out.
`,
    },
  },
})
