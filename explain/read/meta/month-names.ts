/** How the names of the months begin, in the languages of much of the world's news. Lower case; the longer ones decide. */
const beginnings: readonly string[] = [
  'jan ene gen oca янв січ sty led tammi ينا जनवरी',
  'feb fév fev şub фев лют lut úno helmi فبر फरवरी फ़रवरी',
  'mar mär mrt maa март берез bře مار मार्च',
  'apr avr abr nis апр квіт kwi dub huhti ápr أبر अप्रैल',
  'may mai mag maj mei май мая трав kvě touko máj مايو मई',
  'jun juin giu haz июн черв cze červ kesä jún يوني जून',
  'jul juil lug tem июл лип lip červenec července heinä júl يولي जुलाई',
  'aug aoû aou ago agu ağu авг серп sie srp elo أغس अगस्त',
  'sep set eyl сен верес wrz zář syys szept سبت सितंबर',
  'oct okt out ott eki окт жовт paź říj loka أكت अक्टूबर',
  'nov kas ноя листоп lis marras نوف नवंबर',
  'dec dez dic déc des ara дек груд gru pro joulu ديس दिसंबर',
];

const byBeginning = new Map(
  beginnings.flatMap((all, at) => all.split(' ').map((beginning) => [beginning, at + 1] as const)),
);
const longest = Math.max(...[...byBeginning.keys()].map(({ length }) => length));

/** The number of the month with this name or abbreviation, 1 to 12; 0 where there is none. */
export function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  for (let length = longest; length >= 2; length -= 1) {
    const month = byBeginning.get(lower.slice(0, length));
    if (month !== undefined) return month;
  }
  return 0;
}
