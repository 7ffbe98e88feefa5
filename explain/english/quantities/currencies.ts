import type { Found, WrittenNumber } from '../../language/quantity-rules.ts';
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
EUR||euro|euros|€ EUR|
GBP|GB|pound|pounds|£ GBP|
JPY|JP|yen|yen|JPY JP¥|japanese
CNY|CN|yuan|yuan|CNY RMB CN¥|chinese
INR|IN|Indian rupee|Indian rupees|₹ INR|indian
PKR|PK|Pakistani rupee|Pakistani rupees|PKR|pakistani pakistan
ZAR|ZA|rand|rand|R ZAR|
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

const rows: readonly Row[] = table
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

const ofNobody = (one: string, many: string): Currency => ({ code: null, one, many, country: null });

/** Signs and names that several countries share. */
const shared: Readonly<Record<string, Currency>> = {
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

const bySign: ReadonlyMap<string, Currency> = new Map([
  ...rows.flatMap(({ currency, signs }) => signs.map((sign): [string, Currency] => [sign, currency])),
  ...Object.entries(sharedSigns).flatMap(([sign, name]): [string, Currency][] => {
    const currency = shared[name];
    return currency === undefined ? [] : [[sign, currency]];
  }),
]);

/** Names that are other words oftener: "12 won", "two real problems". "Pounds" have a rule of their own. */
const otherWords: ReadonlySet<string> = new Set(['won', 'real', 'pound']);

/** "dollars" → dollar; names that are only one country's → theirs. */
const byName: ReadonlyMap<string, Currency> = new Map([
  ...rows
    .filter(({ currency }) => !currency.one.includes(' ') && !otherWords.has(currency.one))
    .flatMap(({ currency }) => [currency.one, currency.many].map((name): [string, Currency] => [name, currency])),
  ...Object.values(shared)
    .filter(({ one }) => !one.includes(' '))
    .flatMap((currency) => [currency.one, currency.many].map((name): [string, Currency] => [name, currency])),
  ['p', pence()],
  ['€', named('EUR')],
  ['£', sterling()],
  ['$', shared.dollar ?? ofNobody('dollar', 'dollars')],
  ['¢', cents()],
  // As East Africa writes shillings: "500/-".
  ['/-', ofNobody('shilling', 'shillings')],
  ['/=', ofNobody('shilling', 'shillings')],
  ['quid', sterling()],
  ['rubles', named('RUB')],
  ['ruble', named('RUB')],
  ['pounds sterling', sterling()],
  ['renminbi', named('CNY')],
  ['euro', named('EUR')],
  ['rands', named('ZAR')],
]);

function pence(): Currency {
  return shared.penny ?? ofNobody('penny', 'pence');
}

function cents(): Currency {
  return shared.cent ?? ofNobody('cent', 'cents');
}

function sterling(): Currency {
  return named('GBP');
}

function named(code: string): Currency {
  return rows.find(({ currency }) => currency.code === code)?.currency ?? ofNobody(code, code);
}

const escaped = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.$]/g, String.raw`\$&`))
    .join('|');

const signBefore = new RegExp(String.raw`(?:^|[^\p{L}\p{N}$£€])(${escaped(bySign.keys())})[ -]?$`, 'u');
const adjectives = new Map(
  rows.flatMap(({ currency, adjectives: all }) => all.map((name): [string, Currency] => [name, currency])),
);
const nameBehind = new RegExp(
  String.raw`^(?:(¢|p(?![\p{L}\p{N}])(?!\.\p{L})|\/[-=]|[€$£](?!\d))|[ -]?(?:(${escaped(adjectives.keys())}) )?(${escaped([...byName.keys()].filter((name) => name.length > 2))}))(?![\p{L}\p{N}])`,
  'iu',
);
const namedBehind = /^ ?\(?(USD|US|AUD|CAD|NZD|Canadian|Australian|Cdn)\)?(?= dollars|[ .,;)]|$)/u;
const codesNamed: Readonly<Record<string, string>> = {
  US: 'USD',
  Canadian: 'CAD',
  Cdn: 'CAD',
  Australian: 'AUD',
};

/** The currency whose sign, or code, stands at the end of a text; "$" is the country's where that is known. */
export function currencyBefore(before: string, behind: string, country: string | null): Found<Currency> | null {
  const match = signBefore.exec(before.slice(-10));
  const sign = match?.[1];
  const currency = sign === undefined ? undefined : bySign.get(sign);
  if (match === null || sign === undefined || currency === undefined) return null;
  const gap = match[0].length - match[0].indexOf(sign);
  // "R2.5bn" and "R500" are sums; "R18", "Annex R 5" and "Route R 12" are none.
  if (
    sign === 'R' &&
    !(gap === 1 && /^\d[\d.,]*(?:\d\d|\s?(?:m|k|bn|million|billion|trillion)(?!\p{L}))/u.test(behind))
  )
    return null;
  return { value: ofCountry(currency, country), length: gap };
}

/** In Britain, millions of pounds are money, unless they are of something: "two million pounds of beef". Elsewhere nobody can tell. */
const poundsBehind = /^[ -]pounds?(?! (?:of|per square|heavier|lighter)\b)(?![\p{L}\p{N}])/u;

/** The currency named at the beginning of a text: " euros", "-dollar". */
export function currencyBehind(
  behind: string,
  { magnitude }: WrittenNumber,
  country: string | null,
): Found<Currency> | null {
  const [pounds] = poundsBehind.exec(behind.slice(0, 40)) ?? [];
  if (pounds !== undefined && country === 'GB' && magnitude > 1) return { value: sterling(), length: pounds.length };
  const match = nameBehind.exec(behind.slice(0, 40));
  if (match === null) return null;
  const [all, coin, adjective, name] = match;
  // "50p", but "comet 67P".
  const currency = byName.get(coin ?? name?.toLowerCase() ?? '');
  if (currency === undefined) return null;
  const own = adjective === undefined ? undefined : adjectives.get(adjective.toLowerCase());
  // "74 US cents" are no dollars.
  const isWhole = own?.one.endsWith(currency.one) === true || own?.one === currency.one;
  return { value: isWhole && own !== undefined ? own : ofCountry(currency, country), length: all.length };
}

/** "$5m Canadian", "$5 USD". */
export function currencyNamed(behind: string, sign: Currency): Found<Currency> | null {
  if (sign.one !== 'dollar') return null;
  const match = namedBehind.exec(behind.slice(0, 20));
  const word = match?.[1];
  if (match === null || word === undefined) return null;
  return { value: named(codesNamed[word] ?? word), length: match[0].length };
}

function ofCountry(currency: Currency, country: string | null): Currency {
  if (currency.code !== null || country === null) return currency;
  const own = rows.find((row) => row.currency.country === country && row.currency.one.endsWith(` ${currency.one}`));
  return own?.currency ?? currency;
}
