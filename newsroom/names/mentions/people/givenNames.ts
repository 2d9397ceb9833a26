import { fold } from '../../../language/fold'

/*
 * Given names that are common in Azerbaijan and in the offices that its releases name. They tell a new name
 * from other capitalised words; a name that is not here is told by its surname or by what stands around it.
 */
const azerbaijani =
  'Abbas Abdulla Adil Afaq Afət Ağa Akif Alim Anar Araz Arif Arzu Asif Aslan Ayaz Aydan Aydın Ayxan Aygün Ayla Aynur Aysel Ayşən Aytac Aytən Azad Azər Bahar Baba Behruz Bəhruz ' +
  'Bəxtiyar Cabir Cahangir Camal Cavad Cavid Cavidan Ceyhun Ceyran Cəfər Cəlal Cəmil Cəmilə Çingiz Çinarə Dilarə Dilqəm Dadaş Elçin Eldar Eldəniz Elgün Elmar Elmira Elman Elnarə ' +
  'Elnur Elşad Elşən Elvin Elvira Emil Emin Emiliya Elxan Esmira Ədalət Əfsanə Əhməd Əkbər Əkrəm Əli Əlibala Əliağa Ənvər Əsəd Əsmər Faiq Famil Fatma Fazil Fəxri Fəridə Fərid Fəqan Fidan ' +
  'Fikrət Firudin Firəngiz Fuad Füzuli Gülbəniz Güllü Gülnar Gülnarə Gülşən Gülər Gültəkin Günay Günel Habil Hacı Hafiz Həbib Həcər Həmid Həmidə Həsən Həyat Hikmət Humay Hüseyn Hüsniyyə ' +
  'Xalid Xanım Xanlar Xaqani Xatirə Xəlil Xəyal Xəyalə İbrahim İdris İlahə İlham İlhamə İlkin İlqar İlyas İmran İntiqam İqbal İradə İsa İsgəndər İsmayıl İlqarə Jalə Kamal Kamil Kamran ' +
  'Könül Kənan Kərim Lalə Lamiyə Leyla Ləman Lətifə Mahir Mahmud Mais Mədinə Məhəmməd Məhərrəm Mələhət Məlik Məmməd Mənsur Məryəm Məsud Mətanət Mehdi Mehman Mehriban Mikayıl Mirəli ' +
  'Mirzə Mübariz Murad Mürsəl Musa Mustafa Müşfiq Müzəffər Nadir Nahid Nailə Namiq Nara Natiq Nazim Nəcəf Nəcibə Nəriman Nərgiz Nərmin Nəsib Nəsimi Nəsrin Niyaməddin Nigar Nihad Nizami Novruz ' +
  'Nuranə Nuray Nurlan Nüsrət Oqtay Orxan Osman Pərvanə Pəri Pərviz Qabil Qalib Qasım Qəzənfər Qoşqar Qubad Qurban Rafiq Rahib Rahil Rahim Ramal Ramil Ramin Ramiz Rasim Rauf Rəcəb Rəfael ' +
  'Rəhim Rəna Rəşad Rəşid Rövşən Rövşanə Ruslan Rüfət Rüstəm Sabir Sabirə Sabit Sahib Sahil Saleh Samir Samirə Sara Sarxan Səadət Səbinə Səfər Səidə Səlim Səlimə Səma Səmayə Sənan Sənəm ' +
  'Sərvər Səyyad Sevda Sevil Sevinc Seymur Solmaz Sona Sübhan Süleyman Şahin Şahlar Şamil Şəfəq Şəhla Şəhriyar Şəmsi Şirin Şöhrət Tahir Taleh Təbriz Tamerlan Teymur Tofiq Toğrul Turac Turan ' +
  'Tural Turqut Tünzalə Ulduz Ülkər Ülviyyə Ülvi Uğur Vahid Vasif Vaqif Vəfa Vəli Vəzir Vidadi Vilayət Vüqar Vüsal Vüsalə Yaqub Yaşar Yeganə Yusif Zahid Zahir Zakir Zaur Zeynəb Zeynal Zemfira ' +
  'Zəhra Zəka Zərifə Ziya Zöhrə Zülfiyyə Zümrüd Lətif Rəvan Əfqan Əzizə Aliyə Aidə Nüşabə Rasimə Kəmalə Mahirə Nəzakət Pünhan Ravil Sədaqət Vüqarə Yavər Zabil Raul Rüfanə Ruhəngiz'
/** As English writes them, where folding does not bring them together. */
const inEnglish =
  'Afag Agha Ahmad Akbar Ali Anvar Aygun Aysel Aytaj Bahruz Bakhtiyar Javad Javid Jeyhun Jafar Jalal Jamil Jamila Chingiz Chinara Elchin Elshad Elshan Elkhan Adalat Afsana Farid Farida Fagan ' +
  'Fikrat Gunay Gunel Habib Hajar Hamid Hasan Hikmat Khalid Khanlar Khatira Khalil Khayal Khayala Ilaha Ilgar Ilham Intigam Igbal Isgandar Ismayil Jala Konul Kanan Karim Lala Lamiya Laman ' +
  'Madina Mahammad Malahat Malik Mammad Maryam Masud Matanat Mirza Mushfig Naila Namig Natig Najaf Narmin Nasimi Nasrin Nurana Nusrat Ogtay Orkhan Parvana Parviz Gabil Gasim Goshgar Gurban ' +
  'Rafig Rajab Rashad Rashid Rovshan Rufat Rustam Saida Sabina Salim Sama Sanan Sarvar Sevinj Shahin Shahlar Shamil Shafag Shahla Shohrat Tofig Togrul Toghrul Turaj Ulkar Ulviyya Vagif Vafa ' +
  'Vali Vugar Vusal Vusala Yagub Yashar Yegana Zeynab Zahra Zarifa Zulfiya'
const international =
  'Adam Adrian Agnes Alan Albert Alberto Alejandro Alessandro Alex Alexander Aleksandr Alexandra Alexei Alfred Alice Alina Amanda Amy Ana Anastasia Andre Andrea Andreas Andrei Andrew Andrey Andrzej Angela ' +
  'Anita Ann Anna Anne Anthony Antoine Anton Antonio António Artur Barbara Beata Ben Benjamin Bernard Boris Brian Bruno Carl Carla Carlos Carmen Carol Caroline Catherine Charles Chris Christian Christina ' +
  'Christine Christopher Claire Claudia Clara Colin Craig Cristina Daniel Daniela Darya David Davit Deborah Denis Diana Diego Dimitri Dina Dmitri Dmitriy Dmitry Donald Douglas Edgar Edmund Eduard Edward ' +
  'Eka Ekaterina Elena Elisabeth Elizabeth Ella Ellen Emily Emma Emmanuel Eric Erik Ernst Eugene Eva Evan Felix Fernando Filip Francesco Francis Francois Frank Frederic Friedrich Gabriel George Georg ' +
  'Georgi Gerhard Giorgi Giovanni Giulia Gjorgji Gordon Grace Graham Greg Gregory Guido Gustav Hanna Hannah Hans Harald Harry Heinz Helen Helena Helga Henrik Henry Herbert Howard Hugo Ian Igor Ingrid Irina ' +
  'Iryna Isabel Isabella Ivan Jack Jacob Jacques Jakob James Jan Jana Jane Janet Javier Jean Jennifer Jessica Joan Joanna Johan Johann Johannes John Jonas Jonathan Jorge Jose José Joseph Juan Judith Julia ' +
  'Julian Julie Jürgen Karen Karin Karl Katarina Katarzyna Agnieszka Małgorzata Ewa Tomasz Marek Jerzy Krzysztof Grzegorz Marcin Michał Paweł Jakub Zuzana Ondrej Jiří Petra Kate Katherine Kathleen Keith Kenneth Kevin Kirill Klaus Konstantin Kristina Lara Larisa Larry Laura Lena Leo Leonid Levan Lidia Linda Lisa Lucas Lucia Luis ' +
  'Luca Ludmila Magdalena Manuel Marc Marcel Marco Marcus Margaret Maria Marie Marina Mario Marius Mark Markus Marta Martha Martin Mary Matthew Matthias Maurice Max Maxim Megan Michael Michel Michele ' +
  'Miguel Mikhail Milan Mira Miroslav Mohamed Mohammed Monica Monika Nadia Nana Nancy Natalia Natalie Natasha Neil Nicholas Nicola Nicolas Nikola Nikolai Nikolay Nina Nino Nora Norbert Oksana Oleg Oleksandr ' +
  'Olga Oliver Oscar Otto Pablo Paolo Patricia Patrick Paul Paula Paulo Pavel Pedro Peter Petr Philip Philippe Pierre Piotr Rachel Rafael Ralf Ralph Raymond Rebecca Richard Rita Robert Roberto Roger Roland ' +
  'Roman Ronald Rosa Rudolf Ruth Ryan Samuel Sandra Sara Sarah Scott Sebastian Serge Sergei Sergey Sergio Silvia Simon Sofia Sonia Sophie Stanislav Stefan Stella Stephen Steven Stuart Susan Svetlana Sylvia ' +
  'Tamar Tamara Tanya Tatiana Teresa Thomas Tim Timothy Tina Tobias Tom Tomas Valentina Valeria Valery Vera Veronica Victor Victoria Viktor Vincent Vitaly Vivian Vladanka Vladimir Volodymyr Walter Werner ' +
  'William Wolfgang Yasmina Yelena Yuri Yuliya Zaza Zoe Zurab Recep Mehmet Mevlüt Murat Fatih Hakan Kemal Ayşe Elif Emine Zeynep Burak Cem Deniz Ömer Serkan Yıldız'

const known = new Set(`${azerbaijani} ${inEnglish} ${international}`.split(' ').map(fold))

/** Whether a folded word is a given name that is met often. */
export const isGivenName = (folded: string): boolean => known.has(folded)
