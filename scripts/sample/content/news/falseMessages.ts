import { notice } from './notice'

export const falseMessages = notice({
  key: 'false-messages',
  publishedAt: '2026-05-19T12:15:00+04:00',
  editions: {
    az: {
      title: 'Xidmətin adından göndərilən saxta mesajlara inanmayın',
      summary:
        'Dövlət Miqrasiya Xidməti mesajla pul köçürməyi, kart məlumatını və ya təsdiq kodunu göndərməyi xahiş etmir.',
      body: `
Bəzi şəxslərə [[organisation:state-migration-service|Dövlət Miqrasiya Xidmətinin]] adından, icazənin guya
«sürətləndirilməsi» üçün pul tələb edən mesajlar göndərilə bilər. Belə mesajların Xidmətlə əlaqəsi yoxdur.

> Xidmət mesajla pul köçürməyi, kart məlumatını və ya təsdiq kodunu göndərməyi xahiş etmir.

## Belə mesaj almısınızsa

- mesajdakı keçidi açmayın və faylı yükləməyin;
- heç bir ödəniş etməyin;
- 919 nömrəli Çağrı Mərkəzinə zəng edib müraciətinizin vəziyyətini soruşun;
- artıq ödəniş etmisinizsə, bankınıza və polisə müraciət edin.

Dövlət rüsumları yalnız rəsmi ödəniş vasitələri ilə qəbul olunur.
`,
    },
    en: {
      title: 'Do not trust false messages sent in the name of the Service',
      summary:
        'The State Migration Service does not ask anyone by message to transfer money or to send card details or confirmation codes.',
      body: `
You may get messages that claim to come from the [[organisation:state-migration-service|State Migration Service]] and
ask for money to “speed up” a permit. They have nothing to do with the Service.

> The Service does not ask anyone by message to transfer money or to send card details or confirmation codes.

## If you get such a message

- do not open its link or download its file;
- do not pay anything;
- call 919 and ask how your application stands;
- if you have paid already, turn to your bank and to the police.

State fees are accepted only through official means of payment.
`,
    },
  },
})
