/**
 * ISO 3166-1 alpha-2 code (and EU), then the words by which news names the country: its name, its people, its capital or seat
 * of government. Names of several words are joined by "_".
 */
const table = `
AE emirates uae emirati abu_dhabi dubai; AF afghanistan afghan afghans kabul taliban; AL albania albanian tirana; AM armenia armenian
armenians yerevan; AO angola angolan luanda; AR argentina argentine argentinian buenos_aires; AT austria austrian vienna; AU australia
australian australians canberra; AZ azerbaijan azerbaijani azeri baku; BA bosnia bosnian sarajevo; BD bangladesh bangladeshi dhaka; BE belgium
belgian; BF burkina_faso burkinabe ouagadougou; BG bulgaria bulgarian sofia; BO bolivia bolivian la_paz; BR brazil brazilian brazilians brasilia; BY belarus
belarusian minsk; CA canada canadian canadians ottawa; CD congo congolese kinshasa; CF central_african bangui; CH switzerland swiss bern;
CL chile chilean; CM cameroon cameroonian yaounde; CN china chinese beijing; CO colombia colombian bogota; CU cuba cuban cubans havana; CY cyprus cypriot nicosia;
CZ czech czechia prague; DE germany german germans berlin bundestag bundesrat; DK denmark danish danes copenhagen; DZ algeria algerian algiers;
EC ecuador ecuadorian quito; EE estonia estonian tallinn; EG egypt egyptian egyptians cairo; ES spain spanish madrid catalonia catalan; ET ethiopia
ethiopian addis_ababa; EU eu european_union european_commission brussels strasbourg; FI finland finnish finns helsinki; FR france french paris elysee; GB uk
britain british britons england english scotland scottish wales welsh northern_ireland westminster whitehall downing_street commons mps tory tories; GE georgian tbilisi;
GH ghana ghanaian accra; GR greece greek greeks athens; GT guatemala guatemalan; HK hong_kong; HN honduras honduran; HR croatia croatian zagreb; HT haiti haitian; HU hungary hungarian budapest; ID indonesia indonesian jakarta; IE ireland irish dublin taoiseach dail; IL israel israeli israelis jerusalem tel_aviv knesset; IN
india indian indians delhi new_delhi lok_sabha rajya_sabha; IQ iraq iraqi iraqis baghdad; IR iran iranian iranians tehran; IS iceland icelandic reykjavik; IT italy italian italians
rome; JM jamaica jamaican; JO jordanian amman; JP japan japanese tokyo; KE kenya kenyan nairobi; KH cambodia cambodian phnom_penh; KP north_korea north_korean pyongyang; KR
south_korea south_korean seoul; KW kuwait kuwaiti; KZ kazakhstan kazakh astana; LB lebanon lebanese beirut; LK sri_lanka sri_lankan colombo; LT lithuania lithuanian vilnius; LV latvia
latvian riga; LY libya libyan tripoli; MA morocco moroccan rabat; MD moldova moldovan chisinau; ML mali malian bamako; MM myanmar burma burmese naypyidaw; MX mexico mexican
mexicans mexico_city; MY malaysia malaysian kuala_lumpur; MZ mozambique mozambican maputo; NE niger nigerien niamey; NG nigeria nigerian nigerians abuja lagos; NI nicaragua
nicaraguan managua; NL netherlands dutch hague; NO norway norwegian oslo; NP nepal nepali kathmandu; NZ new_zealand wellington; PA panama panamanian; PE peru peruvian lima; PH
philippines philippine filipino manila; PK pakistan pakistani islamabad; PL poland polish poles warsaw; PS palestine palestinian palestinians gaza ramallah west_bank hamas; PT
portugal portuguese lisbon; QA qatar qatari doha; RO romania romanian bucharest; RS serbia serbian serbs belgrade; RU russia russian russians moscow kremlin duma; RW rwanda rwandan kigali; SA saudi
saudis riyadh; SD sudan sudanese khartoum; SE sweden swedish swedes stockholm riksdag; SG singapore; SI slovenia slovenian ljubljana; SK slovakia slovak bratislava; SN senegal senegalese dakar;
SO somalia somali mogadishu; SS south_sudan juba; SV el_salvador salvadoran; SY syria syrian syrians damascus; TD chad chadian; TH thailand thai bangkok; TN tunisia tunisian tunis; TR turkey
turkish turks ankara; TW taiwan taiwanese taipei; TZ tanzania tanzanian; UA ukraine ukrainian ukrainians kyiv kiev; UG uganda ugandan kampala; US us usa america american americans washington
white_house pentagon capitol republican republicans democrat democrats alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii
idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york
north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia wisconsin wyoming; UY uruguay uruguayan; UZ
uzbekistan uzbek tashkent; VE venezuela venezuelan caracas; VN vietnam vietnamese hanoi; XK kosovo pristina; YE yemen yemeni sanaa houthi houthis; ZA south_africa south_african pretoria
johannesburg; ZM zambia zambian lusaka; ZW zimbabwe zimbabwean harare`;

/** Parts of countries that have parliaments, courts and ministers of their own. */
const parts = `scotland scottish wales welsh northern_ireland catalonia catalan alabama alaska arizona arkansas california colorado connecticut delaware florida
hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire
new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont
virginia wisconsin wyoming`;

export const regions: ReadonlySet<string> = new Set(parts.split(/\s+/).map((name) => name.replaceAll('_', ' ')));

/** Members of the European Union, by ISO code. As of 2026. */
const union: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** Whether a country (ISO 3166-1 alpha-2) is a member of the EU or the UN; all of them are of the UN. */
export function isMember(country: string, body: string): boolean {
  return body === 'UN' || (body === 'EU' && union.has(country));
}

/** By lower-case name. */
export const countries: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/;\s+/)
    .flatMap((line) => {
      const [code = '', ...names] = line.split(/\s+/);
      return names.map((name) => [name.replaceAll('_', ' '), code] as const);
    }),
);

const codes: ReadonlySet<string> = new Set(countries.values());

/** The country of a domain's last letters ("uk"); null for ".tv" and others that say nothing. */
export function countryOfDomain(letters: string): string | null {
  const code = letters.toLowerCase() === 'uk' ? 'GB' : letters.toUpperCase();
  return codes.has(code) && !meaningless.has(code) ? code : null;
}

/** Sold to everybody: ".co", ".me". */
const meaningless: ReadonlySet<string> = new Set(['CO', 'LY', 'AM', 'SO']);
