import { judges, leans } from './leaning-description.ts';
import { hasOwner, isRelation, isSide, isSomeBody, needsMore, needsOwner, saysMore } from './owned-roles.ts';
import { isRoleNoun } from './role-words.ts';

/** Behind the role noun: what it belongs to, or what somebody does. */
const complement = /\s(?:of|at|for|from|with|in|to|on|by|who|whose|based|turned|behind|under|and former|near)\s.+$/su;
const relativeClause = /,?\s(?:who|whose|which|that|where|when)\s.*$/su;
/** Offices of which news in English knows one: "President-elect", "House Minority Leader". */
const knownOffice =
  /^(?:[Ff]ormer )?(?:(?:Vice[ -])?President-elect|(?:House|Senate) (?:Minority|Majority) Leader|House Speaker)$/u;
const determiner = /^(?:an?|the|one)\s/iu;
/** "*study* co-author" */
const ofSomeWork = /^(?:co-)?authors?$|^(?:co-)?investigators?$/u;

/**
 * Of a description what says who somebody is without the text around it: an office with its country or body ("defence
 * minister of Kolvara", "Acme CEO"), a calling ("a nurse"); empty where that is nothing: "President", "his defence
 * minister", "the congressman's deputy", "Sens.", a praise. Of two roles the whole one, without a clause that leans.
 */
export function wholeDescription(description: string): string {
  const text = description.trim();
  if (knownOffice.test(text)) return text;
  if (judges(text.replace(relativeClause, '')) || /^(?:who\s|\d{2},\s)/u.test(text)) return '';
  if (/^(?:of|from)\s/u.test(text)) return leans(text) ? '' : text;
  const phrase = text.replace(relativeClause, '');
  const whole = withoutLeaningRole(phrase);
  // "a professor who teaches law at Lisk University" needs the clause.
  return whole === '' && phrase !== text && !/\swhose\s/u.test(text) && !judges(text)
    ? withoutLeaningRole(text)
    : whole;
}

function withoutLeaningRole(phrase: string): string {
  const roles = rolesIn(phrase);
  if (!leans(phrase) && !roles.some(isOfSomeWork) && saysWho(phrase)) return phrase;
  return roles.find((role) => hasRole(role) && !leans(role) && !isOfSomeWork(role) && saysWho(role)) ?? '';
}

/** "an economist at Acme | one of its authors": every role with what belongs to it. */
function rolesIn(phrase: string): readonly string[] {
  const roles: string[] = [];
  for (const part of phrase.split(/\sand\s/u)) {
    const before = roles.at(-1);
    if (before === undefined || (hasRole(before) && (hasRole(part) || determiner.test(part)))) roles.push(part);
    else roles[roles.length - 1] = `${before} and ${part}`;
  }
  return roles;
}

function hasRole(part: string): boolean {
  return part
    .replace(complement, '')
    .split(/\s+/)
    .some((word) => isRoleNoun(bare(word)));
}

function isOfSomeWork(role: string): boolean {
  return role.split(/\s+/).some((word) => ofSomeWork.test(bare(word))) && !hasOwner(role);
}

/** Whether a noun phrase has what its role needs: its country or body, its owner, a word more. */
function saysWho(phrase: string): boolean {
  const behind = complement.exec(phrase)?.[0] ?? '';
  const head = phrase
    .slice(0, phrase.length - behind.length)
    .split(/[\s,]+/)
    .filter(Boolean);
  const role = bare(head.findLast((word) => isRoleNoun(bare(word))) ?? '');
  const isOne = /^one$/iu.test(head[0] ?? '') || /^one of /iu.test(phrase);
  if (isSeveral(role) && !isOne) return false;
  const isOwned = hasOwner(phrase);
  if (behind === '' && isSide(head, role)) return false;
  if (needsOwner(role)) return isOwned;
  // "the Kolvaran operator" was named before.
  if (needsMore(role) && /^the\s/iu.test(phrase) && behind === '') return false;
  if (isRelation(role)) return isOwned || /^\sof\s/u.test(behind);
  if (!isOwned && head.some(isSomeBody)) return false;
  return !needsMore(role) || behind !== '' || head.some(saysMore);
}

/** "Sens.", "writers": a title of more than this one person. */
function isSeveral(role: string): boolean {
  return /[^s]s$/.test(role) && isRoleNoun(role.replace(/s$/, ''));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^(?:then|ex)-|(?:['’]s?|\.)$|-(?:elect|designate)$/gu, '');
}

/** A rank between a title and a name belongs to the name: "army chief *Gen* Belan", "medical officer *Professor* Varga". */
const rankBehind =
  /(?<=\p{L}{3}\s)(?:Prof(?:essor|\.)?|Dr\.?|Gen\.?|Col(?:onel|\.)?|Lt\.?(?:\sCol\.?|\sGen\.?)?|Maj(?:or|\.)?(?:[\s-]Gen(?:eral|\.)?)?|Brig(?:adier|\.)?(?:[\s-]Gen(?:eral|\.)?)?|Capt(?:ain|\.)?|Sgt\.?|Superintendent|Supt\.?)$/u;

/** Without "another" before it and a rank behind it. */
export function tidyDescription(description: string): string {
  const tidy = description.replace(/^another\s/iu, '');
  const without = tidy.replace(rankBehind, '').trim();
  return without !== tidy && without.split(/\s+/).some((word) => isRoleNoun(bare(word))) ? without : tidy;
}
