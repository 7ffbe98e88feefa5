import type { SpeechRules } from '../../language/speech-rules.ts';
import { isRoleNoun } from '../names/role-words.ts';
import { speechVerbs } from '../words/speech-verbs.ts';
import { attributionOf } from './attribution.ts';
import { isBare } from './bare-speaker.ts';
import { turns } from './turns.ts';

const verbs = [...speechVerbs];
/** Who is told something listens. */
const toListener = /^(?:told|tells|called|urge[ds]|asked|asks)$/;

/** What stands before a colon and is no speaker. */
const labels = [
  'Question|Answer|Note|Update|Editor|Photo|Image|Video|Related|Source|Read|Watch|Listen|More|Price|Date',
  'Time|Where|When|Who|What|Why|How|Pros|Cons|Correction|Location|Summary|Verdict|Context|Background|File',
  'Tip|Step',
].join('|');

export const speechRules: SpeechRules = {
  verbs: speechVerbs,
  speaksBehind: new RegExp(
    `^(?:,[^,"“”]{2,90},)?\\s+(?:also\\s+|later\\s+|has\\s+|had\\s+)?(?:${verbs.join('|')})\\b`,
    'u',
  ),
  speaksBefore: new RegExp(
    `\\b(?:${verbs.filter((verb) => !toListener.test(verb)).join('|')}|according to)\\s+$`,
    'iu',
  ),
  attributionOf,
  pronouns: new Map([
    ['he', 'he'],
    ['she', 'she'],
    ['they', 'they'],
    ['it', 'it'],
    ['who', 'relative'],
  ]),
  aboutAnother: { he: /\b(?:he|him|his)\b/i, she: /\b(?:she|her|hers)\b/i },
  isSeveral,
  isBare,
  says: /\b(?:said|says|told|tells|wrote|writes|adds)\b/u,
  asks: /\b(?:asked|asks)\b/u,
  answers: /\b(?:replie[ds]|answer(?:ed|s)|respond(?:ed|s)|retorted|countered)\b/u,
  turns,
  copulas: new Set(['was', 'is']),
  beforeSubject: new Set(['the', 'a', 'his', 'her', 'of', 'former']),
  // "ILSE VARGA: …", "Varga: …", "IV: …"
  label: /^((?:(?:Dr|Mr|Mrs|Ms|Sen|Rep|Prof)\.? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}):\s+\S/u,
  rubric: new RegExp(String.raw`^(?:${labels})\b`, 'iu'),
};

function isSeveral(name: string): boolean {
  // "officials at Lisk Port"
  const head = name.split(/(?<=\s\p{Ll}+|^\p{L}+)\s(?:at|by|from|with|in|of|for|on)\s/u)[0] ?? '';
  const last = head.split(/\s+/).at(-1) ?? '';
  return (
    /^(?:some|many|several|both|two|three|most)\b/iu.test(name) ||
    /^(?:people|police|authorities)$/.test(last) ||
    (/^\p{Ll}+s$/u.test(last) && !/ss$/.test(last)) ||
    (/^\p{Lu}\p{Ll}+s$/u.test(head) && isRoleNoun(head.toLowerCase()))
  );
}
