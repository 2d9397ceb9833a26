import { fold } from '../../../language/fold'
import { basesOf } from '../words/endings'

const listed = (text: string) => new Set(text.split(' ').map(fold))

/** Offices, ranks and callings that stand before or behind a name. Azerbaijani ones with and without possessive. */
const az = listed(
  'rəis rəisi sədr sədri direktor direktoru nazir naziri müavin müavini rəhbər rəhbəri səfir səfiri prezident prezidenti rektor rektoru prorektor prorektoru dekan dekanı ' +
    'nümayəndə nümayəndəsi ekspert eksperti mütəxəssis mütəxəssisi məsləhətçi məsləhətçisi müşavir müşaviri katib katibi əlaqələndirici əlaqələndiricisi koordinator koordinatoru ' +
    'müvəkkil müvəkkili ombudsman ombudsmanı deputat deputatı əməkdaş əməkdaşı professor professoru dosent dosenti akademik müəllim müəllimi hüquqşünas vəkil vəkili hakim hakimi ' +
    'prokuror prokuroru general general-leytenant general-mayor polkovnik polkovnik-leytenant mayor kapitan leytenant komissar komissarı konsul konsulu inspektor inspektoru ' +
    'təlimçi təlimçisi trener moderator moderatoru aparıcı redaktor redaktoru müdir müdiri icraçı tələbə tələbəsi jurnalist yazıçı şair həkim həkimi mühəndis menecer meneceri ' +
    'baş birinci şöbənin spiker spikeri krallıq şahzadə xalq kansler kansleri attaşe attaşesi rezident vitse-prezident vitse-prezidenti üzv üzvü məruzəçi məruzəçisi ' +
    'doktor doktoru cənab xanım hacı seyid bəy dr prof direktorunun müavininin',
)
const en = listed(
  'chief head director minister deputy chairman chairwoman chairperson chair president vice rector dean ambassador representative expert specialist adviser advisor counselor counsellor ' +
    'secretary secretary-general coordinator commissioner ombudsman officer official professor academician lecturer lawyer judge prosecutor general lieutenant colonel major captain ' +
    'commander consul inspector trainer moderator editor manager student journalist writer doctor engineer speaker member chancellor attache envoy founder leader prime first senior ' +
    'acting assistant consultant analyst researcher administrator spokesperson spokesman spokeswoman mr mrs ms miss dr prof sir lady lord dame madam president-elect governor mayor senator ' +
    'headmaster principal teacher guest colleague',
)

/** Whether a folded word is an office, a rank or a form of address, in any case. */
export const isOffice = (folded: string): boolean =>
  en.has(folded) || az.has(folded) || (folded.length > 3 && basesOf(folded).some((base) => az.has(base)))
