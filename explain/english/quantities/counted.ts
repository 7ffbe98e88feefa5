import type { Found, WrittenNumber } from '../../language/quantity-rules.ts';

/** Plurals without "s". */
const irregular =
  'people|men|women|children|police|staff|troops|cattle|sheep|aircraft|personnel|personnels|teeth|feet|mice|geese|deer|fish|salmon|spacecraft|species|series|media|data|bacteria|criteria|households|alumni|clergy|infantry|personas|folk';
/** Words in "s" that are no plurals, and plural nouns that count nothing. */
const notCounted = new Set(
  'news is was has his its this less plus minus versus across towards afterwards besides perhaps sometimes always as us thus yes yours ours theirs hers unless whereas times percent does says goes bias basis crisis process loss class business congress access success progress bus gas virus campus status focus chorus bonus consensus census'.split(
    ' ',
  ),
);
/** What ends the words between a number and its noun. */
const stops =
  'of|in|on|at|to|for|from|by|with|and|or|but|nor|than|that|which|who|when|while|where|as|if|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|the|an?|his|her|their|its|our|my|your|this|these|those|after|before|since|until|between|among|against|during|under|over|about|into|through|per|it|he|she|they|we|you|i|not|so|because|up|down|out|off|only|also|said|says|voted|died|came|went|each|every|all|both|some|any|more than|left|ago|earlier|later';

const notCompounds =
  /^(?:mark|odd|plus|strong|or|and|to|fold|ish|something|love|pointer|hitter|related|style|like|esque|based|proof|rated|gauge|karat|carat|bit|bore|old|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)$/u;
const wordPattern = /\s((?:\p{Lu}\.){2,}|\p{L}(?:[\p{L}\p{M}’'-]*[\p{L}\p{M}])?(?:-\d+)?)(?=([\s.,;:)!?”"’'—–…]|$))/uy;
const most = 5;
const stopPattern = new RegExp(`^(?:${stops})$`, 'i');
const irregularPattern = new RegExp(`^(?:${irregular})$`, 'i');

/** What a number counts, by the words right behind it: "new homes" in "58,000 new homes were". */
export function countedBehind(behind: string, { value, spelled }: WrittenNumber): Found<string> | null {
  const compound = /^-(\p{Ll}{3,})(?=[\s.,;)]|$)/u.exec(behind);
  if (compound?.[1] !== undefined && isCounted(compound[1], value))
    return { value: compound[1], length: compound[0].length };
  const text = behind.slice(0, 120);
  // "46 of their contacts" counts contacts.
  let end = /^ of (?:the|their|its|his|her|our|those|these)(?= \p{Ll})/u.exec(text)?.[0].length ?? 0;
  const from = end + 1;
  for (let words = 0; words < most; words += 1) {
    wordPattern.lastIndex = end;
    const match = wordPattern.exec(text);
    const word = match?.[1];
    if (match === null || word === undefined || stopPattern.test(word)) return null;
    end = wordPattern.lastIndex;
    if (isPlural(word) && !goesOn(text.slice(end)) && !(spelled && value < 100 && /^\p{Lu}\p{Ll}/u.test(word)))
      return { value: text.slice(from, end), length: end };
    if (!/[\s-]/.test(match[2] ?? '')) return null;
  }
  return null;
}

/** "A 30-member board", but "a 30-odd", "a 19-related". */
function isCounted(one: string, value: number): boolean {
  return value >= 10 && !notCompounds.test(one);
}

function isPlural(word: string): boolean {
  const lower = word.toLowerCase().replace(/^.*-/, '');
  if (irregularPattern.test(lower) || /^\p{Lu}{2,}s$/u.test(word)) return true;
  return /[^su’']s$/.test(lower) && lower.length > 3 && !notCounted.has(lower) && !/^\p{Lu}\p{Ll}+['’]s$/u.test(word);
}

/** "58,000 people" ends there; of "sales tax rises" the noun is the last, but nobody can tell without a dictionary. */
function goesOn(behind: string): boolean {
  return /^['’](?:s\b| \p{L})/u.test(behind);
}
