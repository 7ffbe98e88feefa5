import { isRoleNoun, kinNouns, officeNouns, roleModifiers } from './role-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words before a role that say of which rank it is or since when. */
const grades: ReadonlySet<string> = new Set([
  ...roleModifiers,
  ...set(`
  mr mrs ms miss dr sir dame the a an and or of for in to one another first second third prime managing executive general chief
  assistant associate regional national local adjunct emeritus emerita lead main current present old young elder younger older
  political honourable honorable hon ret sitting ruling elect designate presumptive ousted newly appointed elected leading key
  special under shadow joint co vp svp evp rear staff`),
]);

/** Words that say in which field or on which side a role is, and not in which country or body. */
const fields: ReadonlySet<string> = new Set([
  ...grades,
  ...set(`
  attorney solicitor surgeon democratic republican democrat left-wing right-wing far-right far-left centrist moderate progressive
  liberal labour conservative commander-in-chief brigadier
  education health healthcare foreign finance financial defence defense interior transport transportation justice home state
  treasury trade business culture sport sports environment environmental energy labor agriculture fisheries housing communities
  government development international external internal affairs security public press police military army navy air force
  communications communication media information technology digital cyber science sciences innovation research tourism immigration
  industry commerce economy economic economics planning works infrastructure water climate change welfare social family families
  children women youth veterans human rights services service resources resource natural mines mining rural urban district county
  municipal city town village federal provincial high supreme court civil criminal crown majority minority opposition house
  senate parliament parliamentary congressional assembly party legal medical operating operations marketing sales people product
  products data risk strategy strategic safety policy liaison relations customer content creative design engineering
  software hardware space launch exploration programs programmes program programme intelligence investigation investigations
  election electoral tax revenue customs border prisons prison budget accounting audit investment investments banking corporate
  presidential vice-presidential campaign council area committee subcommittee commission department ministry bureau
  agency office association company group trust board union federation team firm study project report society club
  fire emergency correction corrections crime aerospace disaster management response aviation maritime ports port road roads rail railways monetary procurement
  religious church tribal native community neighbourhood neighborhood school schools university hospital clinic`),
]);

/** Bodies that only the story tells: "a *commission* staff engineer". */
const bodies = set(
  `department ministry commission association agency company committee subcommittee council trust group board union federation
  organisation organization campaign project study report team staff firm`,
);

/** Ranks, and callings that are held in some body, at somebody's side or in one case at law. */
const ranks = set(`
  prof professor captain capt colonel col lieutenant lt major maj sergeant sgt brigadier corporal private admiral general gen
  commander commandant officer constable inspector detective reporter correspondent editor writer author co-author manager
  owner founder co-founder cofounder creator coordinator lecturer dean rector provost curator producer secretary clerk sheikh
  sheik emir sultan cardinal imam reverend rabbi pastor priest suspect defendant plaintiff prosecutor counsel attorney advocate
  scout adviser advisor aide deputy delegate fellow specialist opponent incumbent challenger contender member partner executive
  ally critic head leader principal steward skipper assistant supporter backer donor rival official lobbyist
  representative mec mep mp spokespeople lady hopeful co-chair co-chairman co-chairwoman vice-chair vice-chairman vice-chancellor
  roommate housemate flatmate classmate teammate`);

/** They say too little without a word more: "businessman", "researcher". */
const needMore = set(`
  figure man woman person boy girl resident villager friend colleague speaker another student pupil lawyer
  researcher scientist analyst expert academic scholar businessman businesswoman entrepreneur investor politician activist
  campaigner volunteer victim survivor witness lead worker consultant strategist commentator candidate nominee candidate critic
  investigator host presenter developer designer engineer technician graduate director manager player coach star model teenager
  native patient passenger customer mother father protester demonstrator veteran soldier prisoner detainee hostage migrant refugee
  shareholder trader trainer operator contractor regulator celebrity influencer doctor killer murderer gunman attacker judge lawmaker legislator diplomat`);

/** Wealth is no calling. */
const wealth = set('billionaire millionaire tycoon magnate oligarch');

const sides = set('critic supporter backer loyalist advocate foe opponent');

/** Kin, friends and rivals are somebody's. */
const relations = set(
  'friend colleague rival ally partner successor predecessor heir neighbour neighbor girlfriend boyfriend fiance fiancee fiancé fiancée twin',
);

/** Whether somebody holds a role only in a country, a body or a case: then these must be named. */
export function needsOwner(role: string): boolean {
  return officeNouns.has(role) || ranks.has(role) || wealth.has(role);
}

/** Whether a role is always somebody's: "sister". */
export function isRelation(role: string): boolean {
  return kinNouns.has(role) || relations.has(role);
}

/** Whether a role is a side that somebody takes, and not what they are: "Varga critic"; but a book critic is one by trade. */
export function isSide(head: readonly string[], role: string): boolean {
  const before = head[head.findLastIndex((word) => bare(word).toLowerCase() === role) - 1] ?? '';
  return sides.has(role) && /^\p{Lu}/u.test(before);
}

/** Whether a role says too little alone. */
export function needsMore(role: string): boolean {
  return needMore.has(role);
}

/** Whether a word is no field or rank, but a name. */
function namesOwner(word: string): boolean {
  const lower = bare(word).toLowerCase();
  return /\p{Lu}/u.test(word) && !lower.split('-').every((part) => fields.has(part) || isRoleNoun(part));
}

const bodyNoun =
  'Association|Council|Federation|Union|Institute|Institution|Foundation|Society|Trust|Agency|Alliance|Network|Group|Authority|Bureau';
const party =
  '(?:(?:Social|Christian|Liberal|National|Free|New)\\s)?(?:Democrats|Republicans|Conservatives|Socialists|Liberals|Greens)|Labour(?=\\s(?:leader|MP|MEP|peer|donor|councillor))|(?!Opposition|Ruling|The)\\p{Lu}[\\p{L}-]+\\sParty';
/** Names made of common words: "Social Democrats", "Local Government Association", "Council on Foreign Relations". */
const namedBody = new RegExp(
  `${party}|State Department|Secret Service|Federal Reserve|(?:\\p{Lu}[\\p{L}-]+['’]?\\s(?:and\\s|of\\s)?){2,}(?:${bodyNoun})(?!\\p{L})|(?:${bodyNoun})\\s(?:on|of|for)\\s\\p{Lu}`,
  'u',
);

/** "Minister *for Works*" says of what, not of which country. */
const portfolio = /(?<=\b(?:minister|secretary|mec|commissioner)\s)for\s(?:(?!\s(?:of|in)\s).)*/iu;

/** Whether a phrase names a country, a place, a body or a person. */
export function hasOwner(phrase: string): boolean {
  const own = phrase.replace(portfolio, '');
  return own.split(/[\s,]+/).some(namesOwner) || namedBody.test(own);
}

/** Whether a word before a role says more than its rank: "*spy* chief", "*market* analyst". */
export function saysMore(word: string): boolean {
  const lower = bare(word).toLowerCase();
  return lower !== '' && !grades.has(lower) && !isRoleNoun(lower);
}

/** Whether a word is a body of which many exist. */
export function isSomeBody(word: string): boolean {
  return bodies.has(bare(word));
}

/** Without signs around it, a possessive and the stop. */
function bare(word: string): string {
  return word
    .replace(/^[^\p{L}\p{N}]+|(?:['’]s?)?[^\p{L}\p{N}]*$/gu, '')
    .replace(/^(?:then|ex)-|-(?:elect|designate)$/giu, '');
}
