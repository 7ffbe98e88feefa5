import { countries } from '../senses/countries.ts';

/**
 * Peoples whose name is as often another's: of a state of the United States, of a nation without a state of its own, of a people that
 * lives in several.
 */
const unsure: ReadonlySet<string> = new Set(
  'georgian palestinian korean republican democrat parisian catalan bavarian gazan macedonian indian chechen kosovan taliban samoan roman sicilian tory mp polish afghan'.split(
    ' ',
  ),
);

/** Names by which a whole country is surely meant where people "in" it are counted. */
const certain: ReadonlySet<string> = new Set(
  `emirates uae afghanistan albania armenia angola argentina austria australia azerbaijan bosnia barbados bangladesh burkina_faso bulgaria
bahrain burundi benin brunei bolivia brazil bahamas bhutan botswana belarus canada switzerland ivory_coast chile china colombia costa_rica
cuba czechia denmark dominican_republic algeria ecuador estonia egypt eritrea spain ethiopia finland fiji france gabon uk britain ghana
gambia greece guatemala guyana croatia haiti hungary indonesia ireland israel india iraq iran iceland italy jamaica japan kenya kyrgyzstan
cambodia north_korea south_korea kuwait kazakhstan laos lebanon sri_lanka liberia lesotho lithuania luxembourg latvia libya morocco moldova
montenegro madagascar north_macedonia mali myanmar mongolia mauritania malta mauritius maldives malawi malaysia mozambique namibia niger
nigeria nicaragua netherlands norway nepal new_zealand oman panama peru papua_new_guinea philippines pakistan poland portugal paraguay
qatar romania serbia russia rwanda saudi_arabia sudan sweden singapore slovenia slovakia sierra_leone senegal somalia suriname south_sudan
el_salvador syria eswatini chad togo thailand tajikistan turkmenistan tunisia turkey trinidad_and_tobago taiwan tanzania ukraine uganda us
usa united_states united_kingdom america uruguay uzbekistan venezuela vietnam kosovo yemen south_africa zambia zimbabwe germany`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);

const others: ReadonlyMap<string, string> = new Map([
  ['united states', 'US'],
  ['united kingdom', 'GB'],
  ['saudi arabia', 'SA'],
  ['trinidad and tobago', 'TT'],
]);

const inCountry =
  /^ (?:living |who live )?(?:in|across|throughout) (?:the )?(\p{Lu}[\p{L}.]*(?:(?: and)? \p{Lu}\p{L}+){0,2})(?=[\s.,;:)]|$)/u;

/** The country (ISO 3166-1 alpha-2) whose people are counted: "Kenyans", "people in Kenya"; null where that is not sure. */
export function countryOfPeople(things: string, behind: string): string | null {
  const last = things.split(' ').at(-1) ?? '';
  if (/^\p{Lu}\p{Ll}+(?:an|i|er|ese|one|ish|ole|ane|nn)s$/u.test(last) && !things.includes(' ')) {
    const people = last.slice(0, -1).toLowerCase();
    return unsure.has(people) ? null : (countries.get(people) ?? countries.get(last.toLowerCase()) ?? null);
  }
  const name = inCountry.exec(behind.slice(0, 60))?.[1]?.replaceAll('.', '').toLowerCase();
  return name !== undefined && certain.has(name) ? (others.get(name) ?? countries.get(name) ?? null) : null;
}
