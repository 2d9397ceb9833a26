/** Questions and the texts that answer them (names of texts.ts), parted by |. Who is called so counts apart. */
export const azQueries = `
əmək miqrantları | lenkeran
emek miqrantlari | lenkeran
əmək miqrantı | lenkeran
lənkəran | lenkeran
LƏNKƏRANDA | lenkeran
lenkeran | lenkeran
Lankaran | lenkeran
Lənkərandan | lenkeran
görüş | lenkeran
görüşlər | lenkeran
hüquq | lenkeran mekteb cocuq
huquqlar | lenkeran mekteb cocuq
sumqayıt | sumqayit
Sumqayıtdan | sumqayit
sumgayit | sumqayit
Sumqayıtın məktəbliləri | sumqayit
dərslik | sumqayit
derslikler | sumqayit
dərs |
məcburi köçkün | sumqayit
mecburi kockunler | sumqayit
Ankara | ankara
ankaraya | ankara
konfrans | ankara
konfransın | ankara
Kamran Səfərov | ankara memorandum
Səfərov Kamran | ankara memorandum
kamran seferov | ankara memorandum
Kamran Səfərovun | ankara memorandum
Safaroff | ankara memorandum
Safarov | ankara memorandum
yaşayış icazəsi | icaze
yasayis icazesi | icaze
yaşayış icazələrinin | icaze
icazənin müddəti | icaze
"yaşayış icazəsi" | icaze
"icazəsi yaşayış" |
elektron | icaze viza
müraciət | komissiya seki tercumeci
müraciətlər | komissiya seki tercumeci
müraciətçi | icaze
şamaxı | samaxi
samaxi | samaxi
Shamakhi | samaxi
Şamaxıya | samaxi
könüllü | samaxi ozbek
konulluler | samaxi ozbek
zaqatala | zaqatala
zagatala | zaqatala
Zaqatalanın | zaqatala
sərhəd məntəqələri | zaqatala
serhed | zaqatala
gömrük | zaqatala
tələbə | mekteb telebname
telebeler | mekteb telebname
tələbələrə | mekteb telebname
məktəb | mekteb
yay məktəbinin | mekteb
BMqT | bmqt ozbek
bmqt | bmqt ozbek
BMqT-yə | bmqt ozbek
Beynəlxalq Miqrasiya Təşkilatı | bmqt ozbek
beynelxalq miqrasiya teskilati | bmqt ozbek
IOM | bmqt ozbek
nümayəndələr | bmqt
readmissiya | readmissiya
readmissiya sazişləri | readmissiya
Gürcüstan | readmissiya
gurcustanda | readmissiya
saziş | readmissiya
insan alveri | alver
insan alverinin | alver
"insan alverinə qarşı" | alver
təlim | alver
telimler | alver
polis | alver
vətəndaşlıq | komissiya
komissiyalar | komissiya
iclas | komissiya
vətəndaş | ozbek
Naxçıvan | naxcivan
naxcivan | naxcivan
Nakhchivan | naxcivan
bina | naxcivan
binalar | naxcivan
əcnəbi | tetbiq sigorta
ecnebiler | tetbiq sigorta
mobil tətbiq | tetbiq
mobil tetbiqin | tetbiq
qeydiyyat | tetbiq
Yevlax | yevlax
Yevlakh | yevlax
sığınacaq | yevlax
siginacaq axtaranlar | yevlax
psixoloq | yevlax
uşaq | yevlax ombudsman cocuq
usaqlara | yevlax ombudsman cocuq
Qəbələ | qebele
gebele | qebele
Gabala | qebele
forum | qebele
Ombudsman | ombudsman
Nərminə Qəhrəmanova | ombudsman cocuq
nermine qehremanova | ombudsman cocuq
Qəhrəmanovanın | ombudsman cocuq
Kahramanova | ombudsman cocuq
statistika | hesabat
2023 | hesabat
Mingəçevir | yarmarka
mingecevir | yarmarka
vakansiyalar | yarmarka
əmək | lenkeran yarmarka
emek yarmarkasi | yarmarka
Xocalı | xocali
xocali | xocali
Khojaly | xocali
ailə | xocali
"Asan yol" | asanyol
asan yol layihəsi | asanyol
layihə | asanyol
layiheler | asanyol
Türkan Bağırlı | asanyol
turkan bagirli | asanyol
Bağırlı Türkan | asanyol
seminar | asanyol
seminarda | asanyol
Avropa İttifaqı | avropa
avropa ittifaqi | avropa
ekspert | avropa
Bakı | bmqt avropa
bakida | bmqt avropa
Özbəkistan | ozbek
ozbekistanin | ozbek
qan | sirvan
qanun | qanun
qanunlar | qanun
nazir | nazir
nazirlər | nazir
nazirlik | nazirlik
nazirliklər | nazirlik
səfir | nazir
viza | nazir viza
vizalar | nazir viza
gün | gun viza
günlər | gun viza
Şəki | seki
sheki | seki
şəkinin | seki
Gəncə | gence
gence | gence
Ganja | gence
gəncədən | gence
Şuşa | susa
Shusha | susa
susa | susa
Xankəndi | xankendi
Khankendi | xankendi
xankendi | xankendi
Ağdam | agdam
agdam | agdam
Aghdam | agdam
Rauf Hüseynli | huseynli
huseynli rauf | huseynli
Huseynli | huseynli
Hüseynlinin | huseynli
Əliyeva | eliyeva
Aliyeva | eliyeva
eliyeva | eliyeva
mübarizə | mubariz
imzalanıb | readmissiya memorandum
imzalanması | readmissiya memorandum
keçirilməsi | alver qebele gun
kecirilir | alver qebele gun
açılıb | zaqatala nazirlik sergi
başlayıb | sumqayit mekteb gence xankendi
paylanıb | sumqayit
danışmaq | ankara huseynli
sığorta | sigorta
sigortali |
sərgi | sergi
serginin | sergi
rəssam | sergi
futbol turniri | idman
turnirdə | idman
müsabiqə | musabiqe
musabige | musabiqe
jurnalist | musabiqe
tərcüməçi | tercumeci
tercumeciler | tercumeci
iqtisadiyyat | iqtisad
iqtisadi | iqtisad
memorandum | memorandum
anlaşma memorandumunun | memorandum
miqrasya | bmqt ozbek mekteb hesabat
yarmraka | yarmarka
konfrnas | ankara
`

export const enQueries = `
residence permit | permits
residence permits | permits
extend permit | permits
harbor | harbour
harbour | harbour
Lankaran | harbour
Lənkəran | harbour
workers | harbour
worker | harbour
register | harbour application
registered | harbour application
trafficking | trafficking
"trafficking in persons" | trafficking
training | trafficking
trained | trafficking
police officer | trafficking
victim | trafficking
volunteer | volunteers
volunteers | volunteers
oak | volunteers
Shamakhi | volunteers
student | school
students | school
summer schools | school
voluntary return | return
returning | return
programme | return
citizen | return
Uzbekistan | return
readmission agreements | agreement
sign | agreement
Georgia | agreement
job fair | fair
vacancy | fair
employer | fair
Kamran Safarov | chief
Safarov Kamran | chief
Səfərov | chief
Safaroff Kamran | chief
refugee | refugees exhibition
refugee children | refugees
textbook | refugees
country | countries chief
countries | countries chief
foreigner | application insurance
download | application
insurance | insurance
insured | insurance
clinic | insurance
painting | exhibition
artist | exhibition
IOM | return
International Organization for Migration | return
BMqT | return
exhibitoin | exhibition
the of |
`
