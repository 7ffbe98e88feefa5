import type { FaqPair } from '../../model/article.ts';
import type { OutlineBlock } from '../../model/outline.ts';
import { withoutNumbers } from '../body/boxes.ts';
import type { Tree } from '../body/tree.ts';
import type { FaqSection } from './faq-sections.ts';
import {
  explainerBoxOf,
  faqBoxOf,
  isMarkedAnswer,
  isMarkedQuestion,
  isNamedPair,
  isQuestion,
  isTitle,
} from './faq-signs.ts';

/** So many questions as headings make a text a list of questions and answers, also without a heading that says so. */
const enoughQuestions = 3;

/** A longer "term" is a sentence, and a shorter "definition" a figure, a name or a date. */
const termChars = 70;
const definitionChars = 40;

/** What an explaining fold holds is at least a sentence. */
const explanationChars = 60;

/** What a question, or a term that is explained, is to the page. */
export interface Asked {
  readonly block: OutlineBlock;
  readonly kind: FaqPair['kind'];
  /** It stands in a section or a box for questions, or is built as one (an accordion, "Q:"): it belongs to the text. */
  readonly sure: boolean;
  /** It counts only in company: one heading that is a question is a rhetorical figure. */
  readonly loose: boolean;
}

const sure = { kind: 'question', sure: true, loose: false } as const;
const definition = { kind: 'definition', sure: false, loose: false } as const;

/** All questions of a page that something answers, and the terms of its definition lists, in reading order. */
export function askedOf(
  tree: Tree,
  blocks: readonly OutlineBlock[],
  sections: readonly FaqSection[],
): readonly Asked[] {
  const inSections = new Set(sections.flatMap((section) => section.blocks));
  const topics = new Set(sections.flatMap((section) => [...section.topics, ...besideQuestions(tree, section)]));
  const asked = blocks.flatMap((block, index): readonly Asked[] => {
    const next = blocks[index + 1];
    const inFaq = inSections.has(block) || faqBoxOf(tree, block.box) >= 0;
    // The label of a fold may be a link to what it unfolds.
    const isElsewhere = isLinked(block) && block.kind !== 'question';
    if (isElsewhere && !(inFaq && isTitle(block) && next !== undefined && isAnswer(next))) return [];
    const found = byBuild(tree, block, next, inSections.has(block)) ?? byWords(block, next, inSections, inFaq);
    const told = found ?? (topics.has(block) && next !== undefined && isAnswer(next) ? sure : null);
    return told ? [{ block, ...told }] : [];
  });
  return inCompany(tree, asked);
}

type Told = Omit<Asked, 'block'>;

function byBuild(tree: Tree, block: OutlineBlock, next: OutlineBlock | undefined, inSection: boolean): Told | null {
  const { kind, text } = block;
  if (kind === 'question') {
    if (isQuestion(text) || isNamedPair(tree, block, next)) return sure;
    const explains = next !== undefined && isAnswer(next) && next.text.length >= explanationChars;
    return explains && explainerBoxOf(tree, block.box) >= 0 ? { ...definition, sure: true } : null;
  }
  if (kind === 'term') {
    if (next?.kind !== 'definition') return null;
    if (isQuestion(text) || inSection) return sure;
    const isSentence = next.text.length >= definitionChars && next.text.length > 2 * text.length && !isLinked(next);
    return text.length <= termChars && isSentence ? definition : null;
  }
  return isNamedPair(tree, block, next) ? sure : null;
}

function byWords(
  block: OutlineBlock,
  next: OutlineBlock | undefined,
  inSections: ReadonlySet<OutlineBlock>,
  inFaq: boolean,
): Told | null {
  const { kind, text } = block;
  if (kind === 'question' || kind === 'term') return null;
  if (isMarkedQuestion(text) && isMarkedAnswer(next?.text ?? '')) return sure;
  if (!isQuestion(text) || kind === 'list-item' || kind === 'definition' || kind === 'quote') return null;
  if (isTitle(block)) return block.level === 1 ? null : { ...sure, sure: inFaq, loose: !inFaq };
  if (isMarkedQuestion(text)) return { ...sure, sure: false, loose: true };
  return inSections.has(block) && !isQuestion(next?.text ?? '?') ? sure : null;
}

function isLinked({ linkChars, text }: OutlineBlock): boolean {
  return linkChars > text.length / 2;
}

function isAnswer(block: OutlineBlock): boolean {
  return !isLinked(block) && !isTitle(block) && block.kind !== 'question' && !isQuestion(block.text);
}

/** Labels of folds that are no questions, but stand among such that are: as deep in the page, not folded into an answer. */
function besideQuestions(tree: Tree, { blocks }: FaqSection): readonly OutlineBlock[] {
  const labels = blocks.filter(({ kind }) => kind === 'question');
  const depths = new Set(labels.filter(({ text }) => isQuestion(text)).map(({ box }) => depthOf(tree, box)));
  return labels.filter(({ text, box }) => !isQuestion(text) && depths.has(depthOf(tree, box)));
}

function depthOf(tree: Tree, box: number): number {
  let depth = 0;
  for (let at = box; at > 0; at = tree.boxes[at]?.parent ?? -1) depth += 1;
  return depth;
}

/** Questions that are only headings or bold lines count where several are built alike. */
function inCompany(tree: Tree, asked: readonly Asked[]): readonly Asked[] {
  const build = ({ block }: Asked) => `${block.kind} ${block.level ?? ''} ${look(tree, block)}`;
  const alike = new Map<string, number>();
  for (const one of asked) if (one.kind === 'question') alike.set(build(one), (alike.get(build(one)) ?? 0) + 1);
  return asked.filter((one) => !one.loose || (alike.get(build(one)) ?? 0) >= enoughQuestions);
}

/** What the box around a heading, or a line, is called, without numbers and made-up names. */
function look(tree: Tree, { kind, box }: OutlineBlock): string {
  const around = kind === 'heading' ? tree.boxes[tree.boxes[box]?.parent ?? 0] : tree.boxes[box];
  return `${around?.tag ?? ''} ${withoutNumbers(around?.hint ?? '')}`;
}
