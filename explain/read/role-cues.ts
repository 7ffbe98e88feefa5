import type { Role } from '../article.ts';

/** Words that tell what a paragraph does, and how many points they give to which role. */
interface Cue {
  /** Against the paragraph in lower case. */
  readonly pattern: RegExp;
  readonly points: Readonly<Partial<Record<Role, number>>>;
}

const months =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\.)';
const days = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const participle =
  '(\\w+ed|been|become|made|begun|taken|given|said|gone|come|left|found|held|told|seen|shown|fallen|risen|grown|won|lost|met|set|put|sought|brought|spent|written|kept|led)';

/** Where a paragraph says nothing else it is news. */
export const startingPoints: Readonly<Partial<Record<Role, number>>> = { news: 1, background: 0.7 };

/**
 * English. News tells in the simple past with a day and a source; what led here in the perfect, with years and months;
 * what things are in the timeless present; what comes in the future. Weights rounded from a regression on articles
 * whose paragraphs readers had labelled: a cue of 1 point decides alone against the starting points.
 */
export const roleCues: readonly Cue[] = [
  {
    pattern:
      /\b(ago|previously|formerly|originally|historically|traditionally|initially|at the time|back in|in the past|by then|the previous|predecessors?|dat(es|ing) back|then-\w+|until (now|then|recently)|at first)\b/,
    points: { background: 1.5 },
  },
  {
    pattern:
      /\b(last|past) (week|weekend|month|year|summer|winter|spring|fall|autumn|decade|century|term|parliament|few|several|two|three|four|five|six|\d+)\b|\bearlier (this (month|year|summer|spring|winter)|in|that)\b|\bthe (week|month|year|previous) before\b|\bover the (years|decades|centuries)\b/,
    points: { background: 1 },
  },
  {
    pattern:
      /\bsince\b|\bfor (more than |over |nearly |almost |about |at least )?(years|decades|months|centuries|generations|a (decade|year|century)|\w+ (years|decades|months))\b/,
    points: { background: 0.5 },
  },
  {
    pattern: new RegExp(`\\bhad (\\w+ly |also |never |not |long |once |only )?${participle}\\b`),
    points: { background: 0.5 },
  },
  {
    pattern: new RegExp(`\\b(has|have|'ve) (\\w+ly |also |never |not |long |so far )?${participle}\\b`),
    points: { background: 0.4, analysis: 0.2 },
  },
  {
    pattern:
      /\b(was|were|been) (first |originally |later )?(founded|born|established|created|introduced|adopted|signed|elected|appointed|launched|built|formed|enacted|set up|convicted|sentenced|designed|discovered)\b|\b(began|came into force|took office|took effect|originated|rose to|grew up|served (as|in|on|over))\b/,
    points: { background: 0.6 },
  },
  {
    pattern:
      /\b(is|are) (a|an|one of|known|called|used|considered|located|based|responsible|home to|made up|part of|defined|led by|run by|thought to|believed to|supposed to|designed|meant)\b|\b(refers? to|known as|so-called|stands for|consists? of|which (is|are|was|were|has|have|had|owns|runs))\b/,
    points: { background: 0.5 },
  },
  {
    pattern: /\b(usually|typically|normally|each year|every year|annually|routinely)\b/,
    points: { background: 0.5, news: -0.2 },
  },
  { pattern: new RegExp(`\\b(in|since|until) (early |late |mid-)?${months}(?! \\d)`), points: { background: 1.4 } },
  { pattern: new RegExp(`\\b${months} \\d|\\b\\d{1,2} ${months}`), points: { background: 0.5 } },
  {
    pattern: new RegExp(`\\b${days}\\b|\\b(today|yesterday|tonight|this (morning|afternoon|evening|week))\\b`),
    points: { news: 0.6, background: -0.8, next: 0.3 },
  },
  {
    pattern: /\b(said|says|told|tells|added|adds|wrote|noted|explained|tweeted|stated)\b/,
    points: { quote: 0.5, background: -0.4 },
  },
  { pattern: /\b(will|won't|shall|going to)\b|'ll\b/, points: { next: 0.9, analysis: 0.3, background: -0.7 } },
  {
    pattern:
      /\b(is|are|be) (now |also |widely |currently )?(expected|scheduled|due|set|poised|slated|planned|forecast|projected|predicted|about) (to|for|in|on)\b|\b(plans?|aims?|hopes?|intends?|expects?|vows?) to\b/,
    points: { next: 1.1, background: -0.3 },
  },
  {
    pattern:
      /\b(next|coming|upcoming) (week|weekend|month|year|summer|winter|spring|fall|autumn|day|days|few|two|steps?|election|term|round|meeting)\b|\b(tomorrow|later this|in the future|by the end of|forthcoming|over the next|in the coming|remains to be seen)\b/,
    points: { next: 1.2 },
  },
  { pattern: /\b(could|may|might|would|should|must)\b/, points: { analysis: 0.4, next: 0.4, background: -0.3 } },
  {
    pattern: /\b(if|unless|whether|likely|unlikely|possible|perhaps|potential|potentially|probably)\b/,
    points: { analysis: 0.5, next: 0.3 },
  },
  {
    pattern: /\b(analysts?|experts?|observers?|critics|economists|strategists?)\b/,
    points: { analysis: 0.4 },
  },
  {
    pattern:
      /\b(important|significant|crucial|risks?|challenges?|problem|question|unclear|difficult|hard|harder|better|worse|concerns?|fears?|warn(s|ed)?|argues?|believes?|seems?|appears?)\b/,
    points: { analysis: 0.6 },
  },
  {
    pattern:
      /\b(because|therefore|thus|means? that|meaning|suggests?|reason|reflects?|underscores?|highlights?|signals?|despite|although|rather than)\b/,
    points: { analysis: 0.3 },
  },
  {
    pattern: /^(but|however|still|yet|nevertheless|nonetheless|instead)\b/,
    points: { analysis: 0.4, news: 0.2, background: -0.6 },
  },
  { pattern: /\?/, points: { analysis: 0.8 } },
];
