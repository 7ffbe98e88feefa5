import { quotingVerbs, reportingVerbs, sayingVerbs, speechVerbs } from '../words/speech-verbs.ts';

/** They are nouns too: "berry notes", "member states". */
const likeNouns: ReadonlySet<string> = new Set(['notes', 'states']);
const certain = sayingVerbs.filter((verb) => !likeNouns.has(verb));
const reporting = [...reportingVerbs, ...likeNouns].join('|');
const saying = [
  ...certain,
  'chimed in',
  'pointed out',
  'points out',
  'summed up',
  'put it',
  'puts it',
  // Behind a name or pronoun they are verbs; but "Lisk states" may be a land's parts.
  "(?<=(?:\\p{Lu}[\\p{L}’'-]*|[Hh]e) )notes",
  '(?<=[Hh]e )states',
].join('|');
const verbs = `${saying}|${reporting}|${quotingVerbs.join('|')}`;
/** Before a name these do not say who speaks, but who listens or what is reported. */
const beforeName = [...speechVerbs, 'chimed in']
  .filter((verb) => !/^(?:told|tells|called|agree[ds]|estimate[ds])$/.test(verb))
  .join('|');
/** "Varga responded with a lawsuit" is no statement: only where the answer itself follows. */
const noAnswer =
  '(?!(?<=\\b(?:respond(?:ed|s)|replie[ds]|countered|retorted))\\s(?:with|to|by|in|when)\\b(?![^.?!]*(?::|["“‘]|\\b(?:that|saying)\\b)))';
/** "added on Monday that", "confirmed to the paper that"; but what was "reported" in "reported profits that fell" is a thing. */
const circumstances =
  '(?:(?:\\s\\p{L}+ly)?(?:\\s(?:in|on|at|to|with|last|this|by|via|during|again|later|also|earlier|yesterday|today|\\p{Lu}\\p{L}+day)(?:\\s[^\\s,]+){0,3}?)?)';
/** What goes with a reporting verb where its subject speaks: a clause with "that", a colon or a quotation. */
const clause = `(?!\\s+to\\b)(?=:|,?\\s["“‘]|${circumstances}\\s(?:that|how|why|whether)\\b)`;
const adverbs =
  '(?:also|later|then|just|now|already|even|simply|has|had|have|since|previously|recently|once|quickly|further|repeatedly|reportedly|publicly)';
/** No longer than a title and a name; stops of titles and initials are masked. */
const name = '(?:[^,.;:"“”‘’?!—–_()]|(?<=\\p{L})’(?=\\p{L}))';
/** Somebody who "was told", or "was not told", listens. */
const notPassive =
  '(?<!\\b(?:was|were|been|being|be|is|are|get|got|I|you|we)\\s(?:(?:not|never|first|also|\\p{Ll}+ly)\\s)?)';

/** Behind "said" these go on with what was said or where, not with who said it. */
const noName = '(?!that\\b|it\\b|the same\\b|in\\b|on\\b|at\\b|to\\b|of\\b|for\\b)';
/** `…,” said NAME`; "said in a statement" names nobody. */
export const verbFirst = new RegExp(
  `_[”"’»]?\\s+${adverbs}?\\s?(?:${beforeName})\\s+${noName}(${name}{2,80})(?:,\\s+(${name}{2,60}))?`,
  'u',
);
/** `…, said NAME.`: after a mere comma the name must end the clause, or else it opens what "Varga, the mediator," said. */
export const verbAfterComma = new RegExp(
  `,\\s+(?:said|says|added|adds|wrote|writes|noted|explained|warned)\\s+${noName}(${name}{2,80}?)(?:,\\s+(${name}{2,60}))?(?=[,.;]|$|\\s(?:in|on|at|during|after|who|last|this|via)\\b)`,
  'u',
);
/** `…,” NAME said` */
export const nameFirst = new RegExp(
  `_[”"’»]\\s+(${name}{2,80}?)(?:,\\s+([^"“”_]{3,200}),)?\\s+(?:${adverbs}\\s+)*${notPassive}(?:${verbs})\\b`,
  'u',
);
/** Verbs with "to" before who listens: "said to his men", but "continues to rise". */
const listened = 'said|says|wrote|writes|explained|explains|admitted|complained|remarked';
/** `…, NAME said.` at the end of a sentence */
export const trailing = new RegExp(
  `,\\s+(${name}{2,80}?)\\s+(?:${adverbs}\\s+)*${notPassive}(?:${verbs})${noAnswer}(?:\\s+(?:on|in|at|during|after|late|last|this|(?<=\\b(?:${listened}) )to|via|by)\\b[^"“”_]*)?[.]?$`,
  'u',
);
/** Verbs of saying in the plural; whoever fears or believes says nothing yet. */
const pluralVerbs =
  'say|argue|warn|caution|insist|contend|maintain|claim|estimate|note|agree|disagree|insisted|argued|warned|urged|cautioned';

/** `Analysts warn that …`: several people in the present tense; these verbs are also nouns, so a clause must follow. */
export const many = new RegExp(
  String.raw`^((?:\S+\s){0,6}?(?:\p{L}+s|people|police)(?: of(?: the)?(?: \p{Lu}[\p{L}’'-]*)+)?) (?:have |also |often |still )?(?:${pluralVerbs}) (?:that|how|on|it|they|the|a|an|any|some|this|these|such|there|no|more)\b`,
  'iu',
);
/** "asked Varga to leave", "asked 1,200 workers to stay": a request is no statement. */
const noRequest = '(?!(?<=\\basked|\\basks)(?:\\s(?:[^\\s,.:“"_]|(?<=\\d)[,.](?=\\d))+){1,8}?\\sto\\s)';
/** `NAME said …`, `NAME, the mediator, said …` */
export const subject = new RegExp(
  `^[“"‘]?([^“"‘”:?!_]{2,200}?)\\s+(?:${adverbs}\\s+)*${notPassive}(?:(?:${saying})\\b${noRequest}${noAnswer}(?!\\s+(?:by|for|to be)\\b|\\s+an?\\s(?![^,;.]*\\s(?:had|has|was|were|is|are|will|would|could|can|may|might|been|be)\\b)[^,;.]{2,60}[.]?$)|(?:${reporting})${clause}|(?:${quotingVerbs.join('|')})(?=:|,?\\s[“"‘]))`,
  'u',
);
/** `NAME left the room and said …` */
export const andSaid = new RegExp(
  `^((?:\\p{Lu}[\\p{L}.’'-]*\\s){1,5})(?=\\p{Ll})(?!and\\b|or\\b|of\\b|\\p{Ll}+ing\\b)(?![^.?!:;]{0,200}\\b(?:who|which|whose|said|told)\\b[^.?!:;]{0,200}\\s(?:and|but)\\s)[^.?!:;]{2,200}?\\s(?:and|but)\\s(?:${adverbs}\\s)?(?:said|told|added|insisted|argued|warned|asked|replied)\\b${noRequest}`,
  'u',
);
/** `NAME asked about the bridge, but NAME’s lawyer said …`: two speak, unless the second is a pronoun for the first. */
export const twoClauses = new RegExp(
  `^[^_:]{2,100}?\\s${notPassive}(?:${saying})\\b[^_:]{2,200}?,\\s(?:but|while|whereas)\\s(?!(?:he|she|they|it|that)\\b)${name}{2,60}?\\s(?:${adverbs}\\s)?${notPassive}(?:${saying})\\b[^_]*$`,
  'u',
);
/** `According to NAME` */
export const accordingTo = /\b[Aa]ccording to\s+((?:the |a |an )?[^,.;:"“”_]{2,80})/u;
/** `As NAME put it`, `In the words of NAME` */
export const asPut =
  /\b(?:[Aa]s\s+([^,.;:"“”_]{2,70}?)\s+(?:puts?|said|says|wrote|writes|noted|explained|tweeted|states|stated)\b|[Ii]n the words of\s+([^,.;:"“”_]{2,70}))/u;
