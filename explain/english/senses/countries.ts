/**
 * ISO 3166-1 alpha-2 code (and EU), then the words by which news names the country: its name, its people, its capital or seat
 * of government, and towns and parts that news knows by their names alone. Names of several words are joined by "_".
 */
const table = `
AE emirates uae emirati abu_dhabi dubai; AF afghanistan afghan afghans kabul taliban; AL albania albanian tirana; AM armenia armenian
armenians yerevan; AO angola angolan luanda; AR argentina argentine argentinian buenos_aires; AT austria austrian vienna; AU australia
australian australians canberra new_south_wales queensland tasmania sydney melbourne brisbane darwin adelaide hobart; AZ azerbaijan
azerbaijani azeri baku; BA bosnia bosnian sarajevo; BB barbados barbadian; BD bangladesh bangladeshi dhaka; BE belgium belgian; BF
burkina_faso burkinabe ouagadougou; BG bulgaria bulgarian sofia; BH bahrain bahraini manama; BI burundi burundian; BJ benin beninese; BN
brunei; BO bolivia bolivian la_paz; BR brazil brazilian brazilians brasilia sao_paulo rio_de_janeiro; BS bahamas bahamian nassau; BT
bhutan bhutanese; BW botswana gaborone; BY belarus belarusian minsk; CA canada canadian canadians ottawa ontario quebec alberta manitoba
saskatchewan british_columbia nova_scotia newfoundland toronto montreal vancouver calgary edmonton winnipeg; CD congo congolese
kinshasa; CF central_african bangui; CG brazzaville; CH switzerland swiss bern; CI ivory_coast ivorian abidjan; CL chile chilean
santiago; CM cameroon cameroonian yaounde; CN china chinese beijing shanghai shenzhen guangzhou xinjiang tibet; CO colombia colombian
bogota; CR costa_rica costa_rican; CU cuba cuban cubans havana; CY cyprus cypriot nicosia; CZ czech czechia prague; DE germany german
germans berlin bundestag bundesrat munich hamburg frankfurt bavaria bavarian; DJ djibouti; DK denmark danish danes copenhagen; DO
dominican_republic; DZ algeria algerian algiers; EC ecuador ecuadorian quito; EE estonia estonian tallinn; EG egypt egyptian egyptians
cairo; ER eritrea eritrean asmara; ES spain spanish madrid catalonia catalan barcelona; ET ethiopia ethiopian addis_ababa; EU eu
european_union european_commission brussels strasbourg; FI finland finnish finns helsinki; FJ fiji fijian suva; FR france french paris
elysee lyon marseille parisian; GA gabon gabonese libreville; GB uk britain british britons england english scotland scottish wales
welsh northern_ireland westminster whitehall downing_street commons mps tory tories london manchester leeds liverpool edinburgh glasgow
cardiff belfast holyrood; GE georgian tbilisi; GH ghana ghanaian accra; GM gambia gambian banjul; GN guinean conakry; GR greece greek
greeks athens; GT guatemala guatemalan; GY guyana guyanese; HK hong_kong; HN honduras honduran; HR croatia croatian zagreb; HT haiti
haitian; HU hungary hungarian budapest; ID indonesia indonesian jakarta bali; IE ireland irish dublin taoiseach dail; IL israel israeli
israelis jerusalem tel_aviv knesset haifa; IN india indian indians delhi new_delhi lok_sabha rajya_sabha mumbai kolkata chennai
bengaluru bangalore hyderabad kerala gujarat maharashtra uttar_pradesh andhra_pradesh madhya_pradesh tamil_nadu west_bengal bihar
rajasthan karnataka; IQ iraq iraqi iraqis baghdad; IR iran iranian iranians tehran; IS iceland icelandic reykjavik; IT italy italian
italians rome milan naples sicily; JM jamaica jamaican; JO jordanian amman; JP japan japanese tokyo osaka hokkaido okinawa; KE kenya
kenyan nairobi mombasa kisumu; KG kyrgyzstan kyrgyz bishkek; KH cambodia cambodian phnom_penh; KP north_korea north_korean pyongyang; KR
south_korea south_korean seoul busan; KW kuwait kuwaiti; KZ kazakhstan kazakh astana; LA laos laotian; LB lebanon lebanese beirut; LC
st_lucia; LK sri_lanka sri_lankan colombo; LR liberia liberian monrovia; LS lesotho maseru; LT lithuania lithuanian vilnius; LU
luxembourg; LV latvia latvian riga; LY libya libyan tripoli; MA morocco moroccan rabat; MD moldova moldovan chisinau; ME montenegro
montenegrin podgorica; MG madagascar; MK north_macedonia macedonian skopje; ML mali malian bamako; MM myanmar burma burmese naypyidaw;
MN mongolia mongolian; MR mauritania mauritanian; MT malta maltese valletta; MU mauritius mauritian; MV maldives; MW malawi malawian
lilongwe; MX mexico mexican mexicans mexico_city; MY malaysia malaysian kuala_lumpur sabah sarawak; MZ mozambique mozambican maputo; NA
namibia namibian windhoek; NE niger nigerien niamey; NG nigeria nigerian nigerians abuja lagos; NI nicaragua nicaraguan managua; NL
netherlands dutch hague; NO norway norwegian oslo; NP nepal nepali kathmandu; NZ new_zealand wellington; OM oman omani muscat; PA panama
panamanian; PE peru peruvian lima; PG papua_new_guinea; PH philippines philippine filipino manila davao luzon mindanao; PK pakistan
pakistani islamabad karachi lahore sindh; PL poland polish poles warsaw; PR puerto_rico; PS palestine palestinian palestinians gaza
ramallah west_bank hamas; PT portugal portuguese lisbon; PY paraguay paraguayan asuncion; QA qatar qatari doha; RO romania romanian
bucharest; RS serbia serbian serbs belgrade; RU russia russian russians moscow kremlin duma st_petersburg chechnya siberia; RW rwanda
rwandan kigali; SA saudi saudis riyadh; SD sudan sudanese khartoum; SE sweden swedish swedes stockholm riksdag; SG singapore; SI
slovenia slovenian ljubljana; SK slovakia slovak bratislava; SL sierra_leone freetown; SN senegal senegalese dakar; SO somalia somali
mogadishu; SR suriname; SS south_sudan juba; SV el_salvador salvadoran; SY syria syrian syrians damascus; SZ eswatini; TD chad chadian;
TG togo togolese lome; TH thailand thai bangkok; TJ tajikistan tajik dushanbe; TM turkmenistan; TN tunisia tunisian tunis; TR turkey
turkish turks ankara istanbul; TT trinidad tobago trinidadian; TW taiwan taiwanese taipei; TZ tanzania tanzanian; UA ukraine ukrainian
ukrainians kyiv kiev kharkiv odesa lviv; UG uganda ugandan kampala; US us usa america american americans washington white_house pentagon
capitol republican republicans democrat democrats alabama alaska arizona arkansas california colorado connecticut delaware florida
hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania
rhode_island south_carolina south_dakota tennessee texas utah vermont virginia wisconsin wyoming los_angeles chicago houston boston
philadelphia san_francisco atlanta seattle detroit miami dallas denver; UY uruguay uruguayan; UZ uzbekistan uzbek tashkent; VE venezuela
venezuelan caracas; VN vietnam vietnamese hanoi; XK kosovo pristina; YE yemen yemeni sanaa houthi houthis; ZA south_africa south_african
pretoria johannesburg cape_town durban gauteng; ZM zambia zambian lusaka; ZW zimbabwe zimbabwean harare`;

/** Parts of countries that have parliaments, courts and ministers of their own. */
const parts = `scotland scottish wales welsh northern_ireland catalonia catalan alabama alaska arizona arkansas california colorado connecticut
delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio
oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia wisconsin wyoming
new_south_wales queensland tasmania ontario quebec alberta manitoba saskatchewan british_columbia nova_scotia newfoundland kerala
gujarat maharashtra uttar_pradesh andhra_pradesh madhya_pradesh tamil_nadu west_bengal bihar rajasthan karnataka bavaria bavarian
gauteng sindh sabah sarawak puerto_rico`;

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
