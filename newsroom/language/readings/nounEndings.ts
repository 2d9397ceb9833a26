/*
 * What may follow the stem of an Azerbaijani noun, in folded letters (a ə ı i u ü are a e i i u u):
 * plural, possessive, case, -ki, copula, in this order. «Xidmətlərimizdəkilər» is not among them on purpose:
 * -ki ends a word here. Word formation (-lıq, -çı, -lı, -sız) makes other words and is not taken off.
 */

/** Case after a possessive of the third person: xidməti-nin, -nə(dək), -ni, -ndə(n, ki), -ylə, -ncə. */
const afterPossessive = '(?:n[iu]n|n[ae](?:dek)?|n[iu]|nd[ae](?:n|ki)?|yl[ae]|nc[ae])?'

/** Case after a consonant: kitab-ın, -a(dək), -ı, -da(n, kı), -la. */
const afterConsonant = '(?:[iu]n|[ae](?:dek)?|[iu]|d[ae](?:n|ki)?|l[ae])?'

/** What follows a stem in -lar or in another consonant: possessives with their cases, or a case alone. */
const consonantEnding = `(?:[iu]${afterPossessive}|[iu][mn][iu]z${afterConsonant}|[iu]n|[ae](?:dek)?|d[ae](?:n|ki)?|l[ae])?`

const plural = 'l[ae]r'
const copula = `(?:d[iu]r(?:${plural})?)?`

/** Everything that may follow a stem that ends in a consonant, nothing included. */
export const afterConsonantStem = `(?:${plural})?${consonantEnding}${copula}`

/** Everything that may follow a stem that ends in a vowel, nothing included. */
export const afterVowelStem = `(?:${plural}${consonantEnding}|s[iu]${afterPossessive}|[mn][iu]z${afterConsonant}|n[iu]n|y[ae](?:dek)?|n[iu]|d[ae](?:n|ki)?|yl[ae])?${copula}`

/** A noun ending behind C or V, which says whether the stem ends in a consonant or a vowel. */
export const nounEnding = `^(?:C${afterConsonantStem}|V${afterVowelStem})$`
