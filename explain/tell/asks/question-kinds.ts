/** What kind of words answers a question; which thing is asked about, its cues tell. */
export type QuestionKind =
  /** Who uses the word at all. */
  | 'voice'
  /** Who says that a certain thing is one. */
  | 'naming'
  /** Who does it. */
  | 'agent'
  | 'percentage'
  | 'amount'
  | 'width'
  | 'duration'
  | 'votes'
  | 'people'
  | 'date'
  /** What voters are asked. */
  | 'wording'
  | 'start'
  | 'cause'
  | 'purpose'
  | 'prospect'
  | 'ruling'
  | 'rate'
  | 'outcome'
  | 'ending'
  | 'return'
  | 'condition'
  | 'denial'
  | 'response'
  | 'accusation'
  | 'prosecution'
  /** Who leads before an election. */
  | 'race'
  /** Whether something has happened. */
  | 'state';

const kinds: readonly (readonly [kind: QuestionKind, asked: RegExp])[] = [
  ['voice', /\bwho uses\b/u],
  ['naming', /\bwho (?:says|calls)\b/u],
  ['agent', /\bwho (?!uses|says|calls|is)/u],
  ['percentage', /\bhow high\b|\bto what level\b/u],
  ['amount', /\bhow much\b|\bworth\b/u],
  ['width', /\bhow (?:wide|large|big)\b/u],
  ['duration', /\bhow long\b/u],
  ['votes', /\bhow many votes\b|\bmembers vote\b/u],
  ['people', /\bhow many (?:people|soldiers|troops)\b/u],
  ['date', /\bwhen (?:is|was)\b/u],
  ['wording', /\bexactly is the question\b/u],
  ['start', /\bwhen (?:does|did|will|would)\b/u],
  ['cause', /\bwhy\b|\bwhat (?:drives|pushes|caused)\b/u],
  ['purpose', /\bwhy\b/u],
  ['prospect', /\bwhat comes next\b/u],
  ['ruling', /\bcourt (?:decide|rule)d?\b/u],
  ['rate', /\bbank decide\b/u],
  ['outcome', /\bwhat (?:changes|follows)\b/u],
  ['ending', /\bwhat would end\b/u],
  ['return', /\b(?:asked|offered) in return\b/u],
  ['condition', /\b(?:done|happen) first\b|\bopens the next\b/u],
  ['denial', /\baccused (?:respond|reply)\b/u],
  ['response', /\b(?:side|states) (?:respond|reply|responded)\b/u],
  ['accusation', /\bthe charges\b|\baccused of\b/u],
  ['prosecution', /\bbeen charged\b/u],
  ['race', /\brace stand/u],
  ['state', /^(?:has|have)\b/u],
];

/** The kinds of a question; several where it asks two things ("How high is it, and when does it start?"), or none. */
export function questionKinds(question: string): readonly QuestionKind[] {
  const asked = question.toLowerCase();
  return kinds.flatMap(([kind, pattern]) => (pattern.test(asked) ? kind : []));
}
