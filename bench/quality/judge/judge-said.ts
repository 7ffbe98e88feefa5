import type { Language } from '../../../explain/language/language.ts';
import type { Article } from '../../../explain/model/article.ts';
import { findSpeakers } from '../../../explain/people/speakers/find-speakers.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { articleOfText } from '../../terms/articles.ts';
import type { QuotationBankName, QuotationText } from '../banks/quotation-bank.ts';
import { type Finding, finding } from './figures.ts';
import { foldPhrase } from './phrases.ts';

/**
 * Who says each sentence of a bank's texts. Not wrong: one of its speaker's names, or nobody. Named: of those that
 * somebody may be named for, those whose speaker is.
 * @throws where a sentence does not stand in its text
 */
export function judgeSaid(
  name: QuotationBankName,
  texts: readonly QuotationText[],
  language: Language,
): readonly Finding[] {
  return texts.flatMap((text) => {
    const speakerOf = speakersOf(text, language);
    return text.said.flatMap(({ starts, by }) => {
      const named = speakerOf(starts);
      const isRight = named !== null && by.some((one) => isCalled(named, one));
      const fault = `${text.id} ${starts} …: ${named ?? 'nobody'} for ${by[0] ?? 'nobody'}`;
      const notWrong = finding(`quotations ${name}: not wrong`, isRight || named === null, fault);
      return by.length === 0 ? [notWrong] : [notWrong, finding(`quotations ${name}: named`, isRight, fault)];
    });
  });
}

function speakersOf(text: QuotationText, language: Language): (starts: string) => string | null {
  const prepared = prepareArticle(articleOf(text), language);
  const statements = findSpeakers(prepared);
  return (starts) => {
    const found = prepared.sentences.find(({ block, start, end }) => {
      const at = block.block.text.indexOf(starts);
      return start <= at && at < end;
    });
    if (found === undefined) throw new Error(`${text.id}: no sentence starts with ${starts}`);
    return statements[found.at]?.speaker ?? null;
  };
}

function articleOf({ paragraphs, title, published }: QuotationText): Article {
  const article = articleOfText(paragraphs);
  return { ...article, meta: { ...article.meta, title, published } };
}

/** A label may say more before a name ("harbour master Omar Belan") and less behind a noun ("a spokesman" for the city). */
function isCalled(label: string, name: string): boolean {
  const [own, known] = [foldPhrase(label), foldPhrase(name)];
  return ` ${own}`.endsWith(` ${known}`) || isHead(own, known) || isHead(known, own);
}

function isHead(short: string, long: string): boolean {
  return long.startsWith(`${short} `) && /^(?:of|for|at|in|on|from|with|who)\b/u.test(long.slice(short.length + 1));
}
