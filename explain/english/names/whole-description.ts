import { isRoleNoun, kinNouns, officeNouns, roleModifiers, rolesOfBodies, rolesThatNeedMore } from './role-words.ts';

/** Behind the role noun: what it belongs to, or what somebody does. */
const complement = /\s(?:of|at|for|from|with|in|to|on|by|who|whose|based|turned|behind|under|and former)\s(.+)$/su;
/** A complement that only leans on what stands elsewhere: "head of its office". */
const leaning = /^(?:his|her|its|their|that|this|these|those|it|them|him|such)\b/iu;
const ofMine = /\b(?:i|me|my|we|us|our|you|your)\b/u;
const ofThem = /^(?:one of )?(?:his|her|its|their)\s/iu;
/** They say of which sort a role is, and not whose. */
const grades: ReadonlySet<string> = new Set([
  ...roleModifiers,
  ...'mr mrs ms miss dr sir dame attorney solicitor surgeon the a an one another second third prime managing executive general chief assistant associate regional national local adjunct emeritus emerita lead main current present old young elder younger older political democratic republican honourable honorable left-wing right-wing far-right far-left centrist moderate progressive liberal labour conservative hon ret sitting ruling and or vice-president elect designate'.split(
    ' ',
  ),
]);
/** Ranks and callings that say nothing without their body. */
const ranks: ReadonlySet<string> = new Set(
  'prof professor captain capt colonel col lieutenant lt major maj sergeant sgt brigadier corporal private admiral general gen commander officer constable inspector detective reporter correspondent editor writer author manager owner founder co-founder cofounder coordinator lecturer dean rector curator producer secretary clerk sheikh sheik emir sultan cardinal imam reverend suspect defendant plaintiff scout adviser advisor aide deputy delegate fellow specialist opponent incumbent'.split(
    ' ',
  ),
);

/** Among the offices what people are in a story or by trade, whatever body they belong to. */
const callings: ReadonlySet<string> = new Set(
  'mediator negotiator judge magistrate prosecutor politician lawmaker legislator diplomat oligarch tycoon billionaire'.split(
    ' ',
  ),
);

/**
 * Whether a description says what somebody is without the text around it: an office with its country or body ("defence
 * minister of Kolvara", "Acme CEO"), a calling ("a nurse"); not "President", "his defence minister", "Sens.", nor words
 * that a speaker says of themselves.
 */
export function isWholeDescription(description: string): boolean {
  const text = description.trim();
  const lower = text.toLowerCase();
  if (ofMine.test(lower.replace(/\bu\.?s\b/gu, '')) || ofThem.test(text)) return false;
  if (/^who\s/u.test(lower)) return true;
  const behind = complement.exec(text)?.[1] ?? '';
  const head = wordsOf(behind === '' ? text : text.slice(0, text.length - behind.length).replace(/\s\S+\s$/u, ''));
  const role = head.findLast(isRoleNoun) ?? '';
  if (isSeveral(role) && head[0] !== 'one') return false;
  if (behind !== '') return !leaning.test(behind);
  if (head.some((word) => !grades.has(word) && (!isRoleNoun(word) || (word !== role && isSpecific(word)))))
    return !needsOwner(role) || /['’]s?\s/u.test(text);
  if (callings.has(role)) return true;
  return !(
    officeNouns.has(role) ||
    ranks.has(role) ||
    rolesThatNeedMore.has(role) ||
    rolesOfBodies.has(role) ||
    needsOwner(role)
  );
}

/** "*spy* chief", not "*director* and president". */
function isSpecific(word: string): boolean {
  return !(officeNouns.has(word) || ranks.has(word) || rolesThatNeedMore.has(word) || rolesOfBodies.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .map((word) => word.replace(/^(?:then|ex)-|[.]$|-(?:elect|designate)$/gu, ''))
    .filter(Boolean);
}

/** "Sens.", "writers": a title of more than this one person. */
function isSeveral(role: string): boolean {
  return /[^s]s$/.test(role) && isRoleNoun(role.replace(/s$/, ''));
}

/** Kin, friends and rivals are somebody's. */
function needsOwner(role: string): boolean {
  return (
    kinNouns.has(role) ||
    /^(?:friend|colleague|rival|ally|partner|successor|predecessor|heir|neighbou?r|girlfriend|boyfriend|fianc[eé]e?|twin)$/.test(
      role,
    )
  );
}

/** A rank between a title and a name belongs to the name: "army chief *Gen* Belan", "medical officer *Professor* Varga". */
const rankBehind =
  /(?<=\p{L}{3}\s)(?:Prof(?:essor|\.)?|Dr\.?|Gen\.?|Col(?:onel|\.)?|Lt\.?(?:\sCol\.?|\sGen\.?)?|Maj(?:or|\.)?(?:[\s-]Gen(?:eral|\.)?)?|Brig(?:adier|\.)?(?:[\s-]Gen(?:eral|\.)?)?|Capt(?:ain|\.)?|Sgt\.?|Superintendent|Supt\.?)$/u;

/** Without "another" before it and a rank behind it. */
export function tidyDescription(description: string): string {
  const tidy = description.replace(/^another\s/iu, '');
  const without = tidy.replace(rankBehind, '').trim();
  return without !== tidy && wordsOf(without).some(isRoleNoun) ? without : tidy;
}
