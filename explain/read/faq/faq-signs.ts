import type { OutlineBlock } from '../../model/outline.ts';
import { boxesAround, type Tree } from '../body/tree.ts';

/** Longer texts that end in a question mark are paragraphs that close with a question. */
const questionChars = 200;

/** Fewer capitals in a row are initials. */
const capitals = 5;

/** A box that says what its text is does so for what is at most so many boxes inside it. */
const nearBoxes = 6;

/** A label is named by its own box or one close around it; further out the whole list is. */
const labelBoxes = 3;

/** What such a heading says, in the languages of much of the world's news. */
const faqHeadings = [
  String.raw`\bfaqs?\b|\bf\.a\.q\.|\bfrequently asked\b`,
  String.raw`\b(your|reader|common|top|key|popular|customer) questions?\b.{0,12}(answered)?$`,
  String.raw`\bquestions? (and|&) answers?\b|\bquestions answered\b|\bq ?(&|and) ?as?\b|\bpeople also ask\b`,
  String.raw`\bhäufig(e|ste)? (gestellte )?fragen\b|\bfragen und antworten\b|\bquestions? fréquentes\b`,
  String.raw`\bfoire aux questions\b|\bquestions[- ]réponses\b|\bpreguntas (frecuentes|y respuestas)\b`,
  String.raw`\bdomande (frequenti|e risposte)\b|\bperguntas (frequentes|e respostas)\b|\bveelgestelde vragen\b`,
  String.raw`\bvanliga frågor\b|\bczęsto zadawane pytania\b|\bsıkça sorulan sorular\b|часто задаваемые`,
  'вопросы и ответы|よくある質問|常见问题|常見問題|자주 묻는 질문|الأسئلة الشائعة|أسئلة وأجوبة|अक्सर पूछे जाने वाले',
].join('|');

/** A heading names a section of questions. */
const faqHeading = new RegExp(faqHeadings, 'iu');

const faqBox =
  /\b(faqs?|accordion|question ?and ?answers?|questions?|answers?|accepted answer|suggested answer|qa|q and a|qanda|frequently asked)\b/;

/** Boxes named so hold the label of a fold, whether or not it ends in a question mark. */
const questionBox = /\b(faqs? (title|heading|header|item title)|questions?)\b/;
const answerBox = /\b(faqs? (content|text|body|panel)|(accepted |suggested )?answers?)\b/;

/** Folds that a newsroom puts into its stories to explain something: a subject, a person, what happened before. */
const explainerBox =
  /\b(qanda|guide|profile|timeline|explainers?|backgrounders?|fact ?box|fact ?file|glossary|snippet)\b/;

const asks = /[?？؟;]\s*["”’»)]*$/u;
const questionMark = /[?？؟]\s*["”’»)]*$/u;
const opensQuestion =
  /^(?:q|question|frage|pregunta|domanda|pergunta|vraag|вопрос|س|問|问)\s?\d{0,3}\s?[:：.)]\s*(?=\S)/iu;
const opensAnswer =
  /^(?:a|answer|antwort|respuesta|risposta|resposta|antwoord|réponse|ответ|ج|答)\s?\d{0,3}\s?[:：.)]\s*(?=\S)/iu;

/** A line that announces questions, and is none itself. */
export function isFaqHeading(block: OutlineBlock): boolean {
  return isTitle(block) && !isQuestion(block.text) && faqHeading.test(block.text);
}

/** Whether a box, or one close around it, is called after questions and answers. Its index; -1 if not. */
export function faqBoxOf(tree: Tree, box: number): number {
  return boxCalled(faqBox, tree, box, nearBoxes);
}

/** The same for a box that explains something. */
export function explainerBoxOf(tree: Tree, box: number): number {
  return boxCalled(explainerBox, tree, box, nearBoxes);
}

/** Whether the boxes of two blocks in a row are called question and answer. */
export function isNamedPair(tree: Tree, block: OutlineBlock, next: OutlineBlock | undefined): boolean {
  if (!next || boxCalled(questionBox, tree, block.box, labelBoxes) < 0) return false;
  const answer = boxCalled(answerBox, tree, next.box, labelBoxes);
  return answer >= 0 && answer !== boxCalled(answerBox, tree, block.box, labelBoxes);
}

function boxCalled(name: RegExp, tree: Tree, box: number, most: number): number {
  return boxesAround(tree, box, most).find((at) => name.test(tree.boxes[at]?.hint ?? '')) ?? -1;
}

/** A text that ends in a question mark and is short enough to be a question as a whole. */
export function isQuestion(text: string): boolean {
  return text.length <= questionChars && questionMark.test(text);
}

/** "Q: …", however it is numbered. */
export function isMarkedQuestion(text: string): boolean {
  return opensQuestion.test(text) && (asks.test(text) || text.length <= questionChars);
}

/** "A: …", however it is numbered. */
export function isMarkedAnswer(text: string): boolean {
  return opensAnswer.test(text);
}

/** A question or an answer without its "Q:" or "A:". */
export function withoutMark(text: string): string {
  return text.replace(opensQuestion, '').replace(opensAnswer, '');
}

/** A line that heads what follows: a heading, or a short paragraph that is bold or in capitals as a whole. */
export function isTitle({ kind, text, boldChars }: OutlineBlock): boolean {
  if (kind === 'heading') return true;
  if (kind !== 'paragraph' || text.length > questionChars) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  const isBold = boldChars >= 0.8 * text.replace(/\s/g, '').length;
  return (
    isBold || (letters.length > capitals && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
  );
}
