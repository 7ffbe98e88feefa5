import type { Found, WrittenNumber } from '../../language/quantity-rules.ts';
import { whenAsked } from '../../language/when-asked.ts';
import type { Currency } from '../../model/quantity.ts';
import { bySign, ofNobody, rows, shared } from './currency-table.ts';

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

const signBefore = whenAsked(
  () => new RegExp(String.raw`(?:^|[^\p{L}\p{N}$£€])(${escaped(bySign.keys())})[ -]?$`, 'u'),
);
const adjectives = new Map(
  rows.flatMap(({ currency, adjectives: all }) => all.map((name): [string, Currency] => [name, currency])),
);
const nameBehind = whenAsked(
  () =>
    new RegExp(
      String.raw`^(?:(¢|p(?![\p{L}\p{N}])(?!\.\p{L})|\/[-=]|[€$£](?!\d))|[ -]?(?:(${escaped(adjectives.keys())}) )?(${escaped([...byName.keys()].filter((name) => name.length > 2))}))(?![\p{L}\p{N}])`,
      'iu',
    ),
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
  const match = signBefore().exec(before.slice(-10));
  const sign = match?.[1];
  const currency = sign === undefined ? undefined : bySign.get(sign);
  if (match === null || sign === undefined || currency === undefined) return null;
  const gap = match[0].length - match[0].indexOf(sign);
  // "M50 000" is a sum, and "M25" a road.
  if (
    sign === 'M' &&
    !(gap === 1 && /^(?:\d{1,3}(?:[ ,\u00a0]\d{3})+(?!\d)|[\d.]+ ?(?:million|billion)\b)/u.test(behind))
  )
    return null;
  // "R2.5bn" and "R500" are sums; "R18", "Annex R 5" and "Route R 12" are none.
  if (
    sign === 'R' &&
    !(
      gap === 1 &&
      /^\d[\d.,]*(?:[ \u00a0]\d{3}(?!\d)|\d\d|\s?(?:m|k|bn|million|billion|trillion)(?!\p{L}))/u.test(behind)
    )
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
  const match = nameBehind().exec(behind.slice(0, 40));
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
