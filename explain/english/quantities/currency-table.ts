import type { Currency } from '../../model/quantity.ts';

/** Code, the only country whose money it is, one, many, signs (joined by a space; with `_` for a space in them), adjectives. */
const table = `
USD|US|US dollar|US dollars|US$ USD U.S.$ US_$ U.S._$|us u.s. american
CAD|CA|Canadian dollar|Canadian dollars|C$ CA$ CAD CAD$ Can$ Cdn$|canadian
AUD|AU|Australian dollar|Australian dollars|A$ AU$ AUD AUD$|australian
NZD|NZ|New Zealand dollar|New Zealand dollars|NZ$ NZD|new_zealand
HKD|HK|Hong Kong dollar|Hong Kong dollars|HK$ HKD|hong_kong
SGD|SG|Singapore dollar|Singapore dollars|S$|singapore
TWD|TW|Taiwan dollar|Taiwan dollars|NT$|taiwan new_taiwan
NAD|NA|Namibian dollar|Namibian dollars|N$|namibian
JMD|JM|Jamaican dollar|Jamaican dollars|J$|jamaican
TTD|TT|Trinidad and Tobago dollar|Trinidad and Tobago dollars|TT$|trinidad_and_tobago
BRL|BR|real|reais|R$|
BTC||bitcoin|bitcoins|₿ BTC|
EUR||euro|euros|€ EUR|
GBP|GB|pound|pounds|£ GBP|
JPY|JP|yen|yen|JPY JP¥|japanese
CNY|CN|yuan|yuan|CNY RMB CN¥|chinese
INR|IN|Indian rupee|Indian rupees|₹ INR|indian
PKR|PK|Pakistani rupee|Pakistani rupees|PKR|pakistani pakistan
ZAR|ZA|rand|rand|R ZAR|
LSL|LS|loti|maloti|M LSL|
NGN|NG|naira|naira|₦ NGN|
KES|KE|Kenyan shilling|Kenyan shillings|Ksh KSh Sh KES Ksh. Sh.|kenyan
UGX|UG|Ugandan shilling|Ugandan shillings|USh UShs Shs UGX|ugandan
GHS|GH|cedi|cedis|GH¢ GH₵ GHS|
KRW|KR|won|won|₩ KRW|south_korean
RUB|RU|rouble|roubles|₽ RUB|russian
TRY|TR|lira|lira|₺|turkish
ILS|IL|shekel|shekels|₪ NIS|israeli
CHF|CH|Swiss franc|Swiss francs|CHF SFr|swiss
SEK|SE|Swedish krona|Swedish kronor|SEK|swedish
NOK|NO|Norwegian krone|Norwegian kroner|NOK|norwegian
DKK|DK|Danish krone|Danish kroner|DKK|danish
PLN|PL|zloty|zloty|PLN zł|
MYR|MY|ringgit|ringgit|RM MYR|
IDR|ID|rupiah|rupiah|Rp IDR|
PHP|PH|Philippine peso|Philippine pesos|₱|philippine
THB|TH|baht|baht|฿ THB|
VND|VN|dong|dong|₫ VND|
BDT|BD|taka|taka|৳ Tk BDT|
AED|AE|UAE dirham|UAE dirhams|AED Dh Dhs|
SAR|SA|Saudi riyal|Saudi riyals|SAR|saudi
UAH|UA|hryvnia|hryvnias|₴ UAH|
MXN|MX|Mexican peso|Mexican pesos|MXN MX$|mexican
`;

interface Row {
  readonly currency: Currency;
  readonly signs: readonly string[];
  readonly adjectives: readonly string[];
}

export const rows: readonly Row[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', country = '', one = '', many = '', signs = '', adjectives = ''] = line.split('|');
    return {
      currency: { code, one, many, country: country === '' ? null : country },
      signs: signs.split(' ').map((sign) => sign.replaceAll('_', ' ')),
      adjectives: adjectives
        .split(' ')
        .filter(Boolean)
        .map((name) => name.replaceAll('_', ' ')),
    };
  });

export const ofNobody = (one: string, many: string): Currency => ({ code: null, one, many, country: null });

/** Signs and names that several countries share. */
export const shared: Readonly<Record<string, Currency>> = {
  dollar: ofNobody('dollar', 'dollars'),
  rupee: ofNobody('rupee', 'rupees'),
  shilling: ofNobody('shilling', 'shillings'),
  peso: ofNobody('peso', 'pesos'),
  franc: ofNobody('franc', 'francs'),
  krone: ofNobody('krone', 'kroner'),
  krona: ofNobody('krona', 'kronor'),
  dirham: ofNobody('dirham', 'dirhams'),
  riyal: ofNobody('riyal', 'riyals'),
  dinar: ofNobody('dinar', 'dinars'),
  yen: ofNobody('yen or yuan', 'yen or yuan'),
  cent: ofNobody('cent', 'cents'),
  penny: ofNobody('penny', 'pence'),
};

const sharedSigns: Readonly<Record<string, string>> = {
  $: 'dollar',
  Rs: 'rupee',
  'Rs.': 'rupee',
  Re: 'rupee',
  '¥': 'yen',
};

export const bySign: ReadonlyMap<string, Currency> = new Map([
  ...rows.flatMap(({ currency, signs }) => signs.map((sign): [string, Currency] => [sign, currency])),
  ...Object.entries(sharedSigns).flatMap(([sign, name]): [string, Currency][] => {
    const currency = shared[name];
    return currency === undefined ? [] : [[sign, currency]];
  }),
]);
