import { months } from '../words/calendar.ts';

/** A noun phrase that only the text around it explains ends before a relative clause or a comma. */
const definite = /\b(?:the|this|that|these|those|such)\s(?=((?:(?!\bwho\b|\bwhich\b|\bwhose\b|\bthat\b)[^,;])*))/giu;
/** "the *congressman's* deputy": an owner whom only the text around it names. */
const commonOwner = /\b(?:[Tt]he|this|that)\s(?:[\p{Ll}\d][\p{L}\d-]*\s){0,3}\p{Ll}[\p{L}-]*(?:['’]s|s['’])(?=\s)/u;
/** "the Lower *Territory's* premier": which one was said before. */
const commonPlace =
  /\bthe\s(?:\p{L}+\s){0,2}(?:territory|island|islands|nation|country|archipelago|municipal|municipality|city|county|state|province|district)['’]s?\s/iu;
const pronoun = /\b(?:his|her|hers|its|their|theirs|it|them|him|they|he|she|i|me|my|we|us|our|you|your)\b/iu;
/** "US" and "IT" are no pronouns. */
const capitals = /\b(?:U\.?S|IT)\b/gu;
/** Counted from the day or place of the story. */
const fromHere =
  /\b(?:earlier|later|ago|recently|yesterday|today|tonight|tomorrow|here|there|nearby|last|next door|also|other|near where|in attendance|at the scene|on site|\d+(?:st|nd|rd|th) District)\b/iu;
/** "a phone call of *July 25*" */
const date = new RegExp(`\\b(?:${months.join('|')})\\.?\\s\\d`, 'iu');
/** One of nearly a hundred. */
const usAttorney = /^(?:\p{L}+\s)?U\.?S\.?\sattorney$/iu;
/** What somebody thinks of a person is not who they are; nor is a record. */
const verdict =
  /\b(?:regimes?|extremist|terrorist|supremacist|radical|hard-?liner|firebrand|thug|puppet|stooge|crook|strongman|warlord|dictator|notorious|infamous|disgraced|embattled|beleaguered|controversial|beloved|popular|unpopular|gracious|legendary|iconic|hero|traitor|famed|renowned|respected|celebrated|influential|prominent|leading|powerful|dead|best|worst|most|least|greatest|biggest|largest|richest|wealthiest|highest|strongest|finest|smartest|toughest|loudest|foremost|so-called|self-styled|self-made|would-be|petite|burly|bearded|stocky|slender|slim|lanky|frail|diminutive|handsome|beautiful|balding|soft-spoken)\b/iu;
const record = /\b(?:first|last|only|youngest|oldest)\b.*\sto\s\p{Ll}/u;

/** Whether words lean on the text around them: "the congressman's deputy", "co-author of the study", "head of its office". */
export function leans(words: string): boolean {
  if (pronoun.test(words.replaceAll(capitals, '')) || fromHere.test(words)) return true;
  if (date.test(words) || usAttorney.test(words)) return true;
  if (commonOwner.test(words) || commonPlace.test(words)) return true;
  return [...words.matchAll(definite)].some(([, rest]) => !/\p{Lu}/u.test(rest ?? ''));
}

/** Whether words judge somebody, or tell a record, instead of saying who they are. */
export function judges(words: string): boolean {
  return verdict.test(words) || record.test(words);
}

/** Whether words point at another sentence or at the day of the story, so that nobody understands them elsewhere in the article. */
export function needsContext(words: string): boolean {
  return pronoun.test(words.replaceAll(capitals, '')) || fromHere.test(words.replace(district, ''));
}

/** "the *11th District* party" is a name. */
const district = /\b\d+(?:st|nd|rd|th) District\b/giu;
