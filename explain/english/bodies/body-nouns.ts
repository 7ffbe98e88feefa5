const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** They say what a body is without a word more: "the charity". */
const telling = set(`
  airline bank broadcaster brewer carmaker charity church conglomerate consultancy court distillery foundation insurer inspectorate
  laboratory legislature lender magazine manufacturer militia museum newspaper nonprofit non-profit orchestra parliament philanthropy
  pharmacy publisher quango regulator retailer shipyard startup start-up supermarket theatre theater thinktank think-tank
  tribunal union university watchdog`);

/** They need a word more: "the company" was named before. */
const vague = set(`
  agency alliance arm assembly association authority board body brokerage builder bureau campaign carrier centre center chain channel
  club coalition college commission committee company congress consortium contractor cooperative co-operative corporation council
  department developer directorate division enterprise exchange factory federation firm fleet force forum franchise fund group
  hospital initiative institute institution journal league lobby maker mill ministry mission movement network non-governmental office
  operator organisation organization outlet panel partnership party practice producer provider school secretariat
  service society studio subsidiary supplier taskforce team trust unit utility venture`);

/** Two words that are one: "law firm", "think tank". */
const compounds =
  /(?:^|\s)(?:think[\s-]tank|law firm|trade union|central bank|hedge fund|airline group|trade body|food bank|credit union|police force|political party|news agency|research (?:institute|group|firm|body|centre|center)|human rights group|private equity firm)$/iu;

/** Whether a noun, lower case, is what a body may be called. */
export function isBodyNoun(noun: string): boolean {
  return telling.has(noun) || vague.has(noun) || noun === 'tank';
}

/** Whether a noun phrase that ends with a body's noun says what it is. @param head all up to that noun, without a determiner */
export function tellsWhat(head: string): boolean {
  if (compounds.test(head)) return true;
  const words = head.split(/\s+/);
  const noun = (words.at(-1) ?? '').toLowerCase();
  if (noun === 'tank') return false;
  return (
    telling.has(noun) || (vague.has(noun) && words.slice(0, -1).some((word) => !emptyWords.has(word.toLowerCase())))
  );
}

const emptyWords = set('new former own same parent main other whole entire young small big large current old local');
