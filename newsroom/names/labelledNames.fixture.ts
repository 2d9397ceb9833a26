import type { Locale } from '../language/locales'
import type { Spelling } from './personName'

/**
 * Invented people, each with spellings as releases, passports and foreign partners write them: Azerbaijani
 * before the bar, all others behind it.
 */
const people = `
Ruslan Hacıyev; Hacıyev Ruslan | Ruslan Hajiyev; Hajiyev Ruslan; Ruslan Gajiev#; Ruslan Hadjiyev
Şahin Əhmədov; Cənab Şahin Əhmədov | Shahin Ahmadov; Shahin Ahmedov; Mr. Shahin Ahmadov
Çinarə Qəhrəmanova | Chinara Gahramanova; Chinara Qahramanova
Xəyal Bağırov | Khayal Baghirov; Khayal Bagirov
Günel Cəbrayılzadə | Gunel Jabrayilzade; Gunel Jabrayilzada; Jabrayilzade Gunel
Orxan Şıxəliyev | Orkhan Shikhaliyev; Orkhan Shikhaliev
Ülkər Süleymanlı | Ulkar Suleymanli; Ulker Suleymanli; Ulkar Suleimanli
Rövşən Qədirli; Rövşən Kamil oğlu Qədirli | Rovshan Gadirli; Rovshan Kamil oglu Gadirli; Rovshen Qadirli
Nərgiz Həsənzadə | Nargiz Hasanzade; Nargiz Hasanzada; Nergiz Hasanzade
Elçin İbrahimov; İbrahimov Elçin | Elchin Ibrahimov; Elchin Ibragimov#
Zülfiyyə Rəcəbova | Zulfiyya Rajabova; Zulfiya Rajabova; Zulfiyya Radjabova
Pərviz Ağayev | Parviz Aghayev; Parviz Agayev; Parviz Aghaev
Könül Tağıyeva | Konul Taghiyeva; Konul Tagiyeva; Konul Taghieva
Cavid Muxtarov | Javid Mukhtarov; Djavid Mukhtarov
Lalə Musayeva | Lala Musayeva; Lale Musayeva; Lala Musaeva
Teymur Vəkilov | Teymur Vakilov; Teimur Vakilov
Aygün Sadıqova | Aygun Sadigova; Aygun Sadiqova; Aigun Sadigova
Xanlar Fətəliyev | Khanlar Fataliyev; Khanlar Fataliev
Gülnar Şükürova | Gulnar Shukurova; Gulnar Shukurova
Vaqif Dərgahlı | Vagif Dargahli; Vaqif Dargahli; Vagif Dergahli
Mübariz Qurbanov; Mübariz Qurban oğlu Qurbanov | Mubariz Gurbanov; Mubariz Qurbanov
Səidə Nəbiyeva | Saida Nabiyeva; Sayda Nabiyeva; Saida Nabieva
Faiq Axundov | Faig Akhundov; Faik Akhundov; Faiq Akhundov
Mikayıl Cabbarov | Mikayil Jabbarov; Mikail Jabbarov
Həmidə Ömərova | Hamida Omarova; Hamida Omerova
Zeynal Ələkbərov | Zeynal Alakbarov; Zeinal Alakbarov; Zeynal Alekberov
Yeganə Əzizli | Yegana Azizli; Yegane Azizli
Emil Qasımlı | Emil Gasimli; Emil Qasimli; Emil Gasymli
Tural Gəncəliyev | Tural Ganjaliyev; Tural Ganjaliev
Sevinc Fərzəliyeva | Sevinj Farzaliyeva; Sevinc Farzaliyeva; Sevinj Farzalieva
İlqar Bayramlı; İLQAR BAYRAMLI | Ilgar Bayramli; Ilqar Bayramli; Ilgar Bairamli
Nuranə Xudaverdiyeva | Nurana Khudaverdiyeva; Nurana Khudaverdieva
Bəxtiyar Məhərrəmli | Bakhtiyar Maharramli; Bakhtiar Maharramli
Aytən Zeynallı | Aytan Zeynalli; Ayten Zeynalli; Aytan Zeynally
Rəşid Mustafabəyli | Rashid Mustafabayli; Rashid Mustafabeyli
Jalə Novruzova | Zhala Novruzova; Jala Novruzova; Zhale Novruzova
Qulam İsgəndərov | Gulam Isgandarov; Gulam Isgenderov
Dilarə Əfəndiyeva | Dilara Afandiyeva; Dilara Afendiyeva; Dilara Efendiyeva~
Şəmsəddin Əbilov | Shamsaddin Abilov; Shamseddin Abilov
Məleykə Abbaszadə | Malayka Abbaszade~; Maleyka Abbaszadeh~
Hikmət Çobanov | Hikmat Chobanov; Hikmet Chobanov
Rəna Mirzəyeva | Rana Mirzayeva; Rena Mirzayeva; Rana Mirzaeva
Elşad Ismayılov; Elşad İsmayılov~ | Elshad Ismayilov; Elshad Ismailov
Ziya Məmmədzadə | Ziya Mammadzada; Ziya Mammadzade; Ziya Memmedzade
Fəridə Quliyeva | Farida Guliyeva; Farida Quliyeva; Farida Gulieva; Farida Kuliyeva~
Aqil Şirinov | Agil Shirinov; Aqil Shirinov
Mələhət Dünyamalıyeva | Malahat Dunyamaliyeva; Melahet Dunyamaliyeva
Xatirə Sərdarlı | Khatira Sardarli; Khatire Sardarli
Tahir Rzayev | Tahir Rzayev; Tahir Rzaev; Takhir Rzayev
Nizami Əsgərzadə | Nizami Asgarzade; Nizami Asgarzada; Nizami Askerzade~
Sənan Yunusov | Sanan Yunusov; Senan Yunusov
Ədalət Kazımbəyov | Adalat Kazimbayov; Adalet Kazimbeyov
Gülşən Paşayeva | Gulshan Pashayeva; Gulshan Pashaeva; Gulshen Pashayeva
Vahid Cümşüdov | Vahid Jumshudov; Vakhid Jumshudov
Solmaz Həbibbəyli | Solmaz Habibbayli; Solmaz Habibbeyli
Yaşar Hüseynli | Yashar Huseynli; Yashar Huseinli
Ceyran Allahverdiyeva | Jeyran Allahverdiyeva; Jeyran Allahverdieva; Ceyran Allahverdiyeva
Müşfiq Əliabbasov | Mushfig Aliabbasov; Mushfiq Aliabbasov; Mushfik Aliabbasov
Turac Xəlilzadə | Turaj Khalilzade; Turaj Khalilzada
Çingiz Daşdəmirov | Chingiz Dashdamirov; Chingiz Dashdemirov
Ədilə Əhədova | Adila Ahadova; Adile Ahadova
Roza Aqayeva | Roza Agayeva; Roza Agaeva
Nüsrət Qaraşov | Nusrat Garashov; Nusret Qarashov
Ağasəlim Miriyev | Aghasalim Miriyev; Agasalim Miriev
| Aleksandr Petrov; Alexander Petrov; Petrov Aleksandr
| Gjorgji Stojanov; Stojanov Gjorgji
| Dmitriy Volkov; Dmitry Volkov; Dmitri Volkov
`

const parts = (text: string, locale: Locale): Labelled[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name: name.replace(/[~#]$/, ''), locale, hard: /[~#]$/.test(name) }))

/** `hard`: letters that no rule tells (G for H, K for Q, Eliyev); a recorded variant has to. */
export interface Labelled extends Spelling {
  hard: boolean
}

export const labelledNames: readonly (readonly Labelled[])[] = people
  .trim()
  .split('\n')
  .map((line) => {
    const [az = '', en = ''] = line.split('|')
    return [...parts(az, 'az'), ...parts(en, 'en')]
  })

/** Two who are not one, however near; `az` or `en` says in which language each is written. */
export const differentPeople: readonly (readonly [Spelling, Spelling])[] = `
az Camal Rzayev | az Cəmal Rzayev
az Camal Rzayev | en Jemal Rzayev
az Emin Əliyev | en Amin Aliyev
az Emin Əliyev | az Əmin Əliyev
az Samir Quliyev | en Shamir Guliyev
az Sahib Əsədov | en Shahib Asadov
az Kamal Məmmədov | en Kamil Mammadov
az Elmar Vəliyev | en Elman Valiyev
az Rəşad Kərimov | en Rashid Karimov
az Rəşad Kərimov | az Rəşid Kərimov
az Vüqar Hüseynov | en Vusal Huseynov
az Aynur Hüseynova | en Aynur Huseynov
az Hüseynov Aydın | en Aydin Huseynli
az Fərid Rəhim oğlu Əliyev | az Fərid Kamil oğlu Əliyev
az Fərid Rəhim oğlu Əliyev | en Farid Kamil oglu Aliyev
az Hüseynov | en Huseynov
az Hüseynov | en Vusal Huseynov
az Hüseynovlar | en Vusal Huseynov
az Vüsal Hüseynovlar | en Vusal Huseynov
az Əliyevlər ailəsi | en Aliyev family
az Heydər Əliyev Mərkəzi | en Heydar Aliyev
az Heydər Əliyev Fondu | en Heydar Aliyev Foundation
en Heydar Aliyev Center | en Heydar Aliyev
en Heydar Aliyev International Airport | az Heydər Əliyev
az Argentina | en Argentina
az Argentina Hüseynova | en Argentina
az Argentina Hüseynova | en Argentina Huseynli
az Səbinə Əliyeva | en Sabina Valiyeva
az Səbinə Əliyeva | en Samira Aliyeva
az Nigar Həsənova | en Nigar Hasanli
az İlham Məmmədov | en Ilhama Mammadova
az Vüsal Əhmədov | az Vüsalə Əhmədova
az Rauf Abbasov | en Raul Abbasov
az Nərmin Qasımova | en Nermin Gasimli
az Orxan Əsgərov | en Orkhan Asgarli
az Tural Bağırov | en Turan Baghirov
az Çingiz Xəlilov | en Jengiz Khalilov
az Xalid Nəsirov | az Halid Nəsirov
az Ayxan Sultanov | en Ayhan Sultanli
az Aydan Rüstəmli | en Aytan Rustamli
az Gülər İsmayılova | en Gulnar Ismayilova
az Anar Quliyev | en Anvar Guliyev
az Fuad Cəfərov | en Fuad Jafarli
az Murad Şərifov | az Mürad Şərifov
az Ramil Səfərov | en Ramin Safarov
az Toğrul Əliyev | en Tughril Valiyev
az Zaur Kərimov | en Zaur Karimzade
az Leyla Əliyeva | en Layla Veliyeva
az Mehdi Abbasov | en Mahdi Abasli
az Əli Həsənov | en Ali Hasanli
en Maria Silva | en Mario Silva
en John Smith | en Joan Smith
`
  .trim()
  .split('\n')
  .map((line) => {
    const [one = '', other = ''] = line.split('|').map((part) => part.trim())
    return [labelled(one), labelled(other)]
  })

function labelled(text: string): Spelling {
  return { name: text.slice(3), locale: text.startsWith('az') ? 'az' : 'en' }
}
