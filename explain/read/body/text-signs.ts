import { whenAsked } from '../../language/when-asked.ts';
import type { OutlineBlock } from '../../model/outline.ts';
import { denseScript } from './text-shape.ts';
import { boxesAround, proseOf, type Tree } from './tree.ts';

/** How the text of a page is built. */
export type TextSign =
  | 'noHeadline'
  | 'oneHeadline'
  | 'longText'
  | 'reported'
  | 'linkedText'
  | 'cited'
  | 'interleaved'
  | 'dated'
  | 'code'
  | 'teasers'
  | 'manyTeasers'
  | 'prices'
  | 'thread';

/** A text of its own, in characters and paragraphs. */
const longProse = 1200;
const longParagraphs = 5;

/** Share of the body's characters in links from which it is a portal or an encyclopedia. */
const linkedShare = 0.2;

/** Share of the body's characters in code from which it is a manual. */
const codeShare = 0.015;
const leastCode = 100;

/** At most so many characters of an article pass without anybody saying something. */
const reportedEvery = 2500;

/** Prices for each paragraph from which a page sells. */
const pricesPerParagraph = 1.5;

/** Teasers without which a front page is none: news articles end in a dozen. */
const fewTeasers = 12;

const pricePattern = /[£$€¥]\s?\d|\d\s?[€£]/g;

/** Said, told, according to: in the languages of much of the world's news. */
const reportingWords = [
  'said|says|told|according to|announced|sagte|sagt|erklärte|laut|a déclaré|affirme|selon|dijo|afirmó|según',
  'ha detto|secondo|disse|afirmou|segundo|zei|volgens|säger|enligt|powiedział|według|сказал[аи]?',
  'заявил[аи]?|сообщил[аи]?|сказав|заявив|söyledi|belirtti|göre|wathi|uthe|قال|وقال|أعلن|گفت|کہا|कहा|अनुसार',
  'אמר|לדברי',
].join('|');

/** Who says what is how news is written, in any language. */
const reporting = new RegExp(
  String.raw`(?<!\p{L})(${reportingWords})(?!\p{L})|発表した|述べた|によると|表示|指出|据|밝혔다|말했다`,
  'gu',
);

/** Boxes of a conversation among readers, or of its parts. */
const threadPattern =
  /\b(forum|thread|reply|replies|answers?|posts? votes?|vote|upvote|question|topic reply|message body)\b/;

/** They are at most so many boxes away from what is said in them. */
const threadBoxes = 6;

/** One character of a dense script says about as much as this many Latin letters. */
const denseWeight = 3;

/** Marks of references ("[12]") from which a text is scholarly or an encyclopedia's: more than one a paragraph, and so many. */
const leastCited = 8;
const citation = /\[\d{1,3}\]/g;

/** A date below a headline is a short line, and near. */
const dateLineChars = 120;
const dateBlocks = 12;
/** Day first, month first, year first, numbers alone. */
const dateForms = [
  String.raw`(?<!\d)\d{1,2}(st|nd|rd|th)?\.? (de )?\p{L}{3,12}\.?,? (de )?(19|20)\d\d`,
  String.raw`\p{L}{3,12}\.? \d{1,2},? (19|20)\d\d|(19|20)\d\d ?[-/.年년] ?\d\d?|(?<!\d)\d\d?[-/.]\d\d?[-/.](19|20)\d\d`,
].join('|');

const datePattern = new RegExp(dateForms, 'u');

/** A link to another page that is a line of its own. Characters. */
const linkLineChars = 20;

/** Gaps with such lines between two paragraphs from which a page is a list: so many, and in this share of the places. */
const leastGaps = 5;
const gapShare = 0.6;

const densePattern = whenAsked(() => new RegExp(denseScript(), 'gu'));

/**
 * What the text of a page says about its kind, by how it is built.
 * @param body the blocks of its text
 */
export function textSigns(tree: Tree, body: readonly OutlineBlock[]): readonly TextSign[] {
  const open = tree.blocks.filter((block) => tree.boxes[block.box]?.shut === false);
  const paragraphs = body.filter((block) => proseOf(block) > 0);
  const text = body.map((block) => block.text).join('\n');
  const linked = sum(body, (block) => block.linkChars);
  const code = sum(body, ({ quiet }) => sum(quiet, ([start, end]) => end - start)) - linked;
  const teasers = open.filter((block) => block.kind === 'heading' && block.linkChars > block.text.length / 2).length;
  const headlines = tree.blocks.filter((block) => block.level === 1).length;
  const signs: TextSign[] = [headlines === 0 ? 'noHeadline' : 'oneHeadline'];
  if (proseWeight(body) >= longProse && paragraphs.length >= longParagraphs) signs.push('longText');
  if (count(text, reporting) >= Math.max(2, text.length / reportedEvery)) signs.push('reported');
  if (linked > linkedShare * text.length) signs.push('linkedText');
  if (count(text, citation) > Math.max(leastCited, paragraphs.length)) signs.push('cited');
  if (isDated(tree.blocks, paragraphs[0])) signs.push('dated');
  if (isInterleaved(tree.blocks, paragraphs)) signs.push('interleaved');
  if (code > Math.max(leastCode, codeShare * text.length)) signs.push('code');
  if (teasers > Math.max(fewTeasers, paragraphs.length)) signs.push('teasers');
  if (teasers > Math.max(fewTeasers, 4 * paragraphs.length)) signs.push('manyTeasers');
  if (count(text, pricePattern) > pricesPerParagraph * Math.max(1, paragraphs.length)) signs.push('prices');
  if (paragraphs.length > 0 && paragraphs.filter(isInThread(tree)).length > paragraphs.length / 2) signs.push('thread');
  return signs;
}

/** Whether a line between headline and text states a date. */
function isDated(blocks: readonly OutlineBlock[], first: OutlineBlock | undefined): boolean {
  const headline = blocks.findIndex(({ level }) => level === 1);
  if (headline < 0 || !first) return false;
  const between = blocks.slice(headline + 1, Math.min(first.id, headline + 1 + dateBlocks));
  return between.some(({ text }) => text.length <= dateLineChars && datePattern.test(text));
}

/** Whether links to other pages stand between the paragraphs all the way, as on front pages: those of an article stand around it. */
function isInterleaved(blocks: readonly OutlineBlock[], paragraphs: readonly OutlineBlock[]): boolean {
  const own = new Set(paragraphs.map(({ id }) => id));
  const last = paragraphs.at(-1)?.id ?? 0;
  let gaps = 0;
  let links = 0;
  for (const { id, text, linkChars } of blocks.slice(paragraphs[0]?.id ?? 0, last + 1)) {
    if (own.has(id)) {
      if (links > 0) gaps += 1;
      links = 0;
    } else if (text.length >= linkLineChars && linkChars > text.length / 2) links += 1;
  }
  return gaps >= leastGaps && gaps > gapShare * paragraphs.length;
}

function isInThread(tree: Tree): (block: OutlineBlock) => boolean {
  const told = tree.boxes.map(({ hint }) => threadPattern.test(hint));
  return ({ box }) => boxesAround(tree, box, threadBoxes).some((at) => told[at]);
}

/** Characters of running text; those of scripts without spaces count for more. */
export function proseWeight(body: readonly OutlineBlock[]): number {
  return sum(body, (block) =>
    proseOf(block) > 0 ? block.text.length + (denseWeight - 1) * count(block.text, densePattern()) : 0,
  );
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
