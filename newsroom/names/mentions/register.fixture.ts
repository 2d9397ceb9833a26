import type { Register } from './mention'

const named = (id: string, az: string | null, en: string | null, variants: string[] = []) => ({
  id,
  names: { az, en },
  variants,
})

/** A small register of invented people and of bodies that everybody knows. */
export const register: Register = {
  people: [
    named('anar', 'Anar Qəhrəmanov', 'Anar Gahramanov'),
    named('camal', 'Cəmal Xəlilov', 'Jamal Khalilov'),
    named('nigar', 'Nigar Şükürova', 'Nigar Shukurova'),
    named('argentina', 'Argentina Məmmədli', 'Argentina Mammadli'),
    named('elçin-1', 'Elçin Rəhim oğlu Bağırov', 'Elchin Baghirov'),
    named('elçin-2', 'Elçin Kamil oğlu Bağırov', 'Elchin Baghirov'),
    named('ferhad', 'Fərhad Zeynallı', 'Farhad Zeynalli'),
    named('heyder', 'Heydər Əliyev', 'Heydar Aliyev'),
    named('amy', 'Emi Rouz', 'Amy Rose', ['Amy L. Rose']),
  ],
  organisations: [
    { ...named('dmx', 'Dövlət Miqrasiya Xidməti', 'State Migration Service'), acronyms: ['DMX', 'SMS'] },
    { ...named('bmt', 'Birləşmiş Millətlər Təşkilatı', 'United Nations'), acronyms: ['BMT', 'UN'] },
    {
      ...named(
        'unhcr',
        'BMT-nin Qaçqınlar üzrə Ali Komissarlığı',
        'United Nations High Commissioner for Refugees',
      ),
      acronyms: ['UNHCR'],
    },
    {
      ...named('iom', 'Beynəlxalq Miqrasiya Təşkilatı', 'International Organization for Migration'),
      acronyms: ['BMqT', 'IOM'],
    },
    { ...named('asan', 'ASAN Xidmət', 'ASAN Service'), acronyms: [] },
    { ...named('bdu', 'Bakı Dövlət Universiteti', 'Baku State University'), acronyms: ['BDU', 'BSU'] },
    {
      ...named(
        'labour',
        'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi',
        'Ministry of Labour and Social Protection of Population',
      ),
      acronyms: [],
    },
  ],
  projects: [named('week', 'Miqrasiya Həftəsi 2022', 'Migration Week 2022', ['Migration Week'])],
  documents: [
    named('code', 'Miqrasiya Məcəlləsi', 'Migration Code'),
    named('law', '«Uşaq hüquqları haqqında» Azərbaycan Respublikasının Qanunu', null),
  ],
}
