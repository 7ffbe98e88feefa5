import type { Article, Block } from '../../explain/model/article.ts';
import { t } from '../../i18n/translate.ts';
import { textDirection } from '../text-direction.ts';
import { dateInWords } from './dates.ts';

interface BareOutlineProps {
  readonly article: Article;
  readonly onJump: (block: number) => void;
}

/** Of an article in a language that nothing is told from: what stands in its markup, in its own words. */
export function BareOutline({ article, onJump }: BareOutlineProps) {
  const { blocks, faq, language, meta } = article;
  const points = blocks.filter(({ kind, role }) => kind === 'list-item' && role === 'summary');
  const headings = blocks.filter(({ kind, role }) => kind === 'heading' && role !== 'summary' && role !== 'faq');
  const asked = faq.filter(({ kind, question }) => kind === 'question' && question !== null);
  const own = (text: string) => ({ ...(language !== null && { lang: language }), dir: textDirection(text) });
  return (
    <div class="brief bare">
      <Dates {...meta} />
      <Lines title={t('outline.points')} blocks={points} own={own} onJump={onJump} />
      <Lines title={t('outline.headings')} blocks={headings} own={own} onJump={onJump} />
      {asked.length > 0 && (
        <section>
          <h2>{t('outline.questions')}</h2>
          {asked.map(({ question, answer }) => (
            <details key={question}>
              <summary>
                <span class="words-of" {...own(question ?? '')}>
                  {question}
                </span>
              </summary>
              <p class="words-of" {...own(answer)}>
                {answer}
              </p>
            </details>
          ))}
        </section>
      )}
    </div>
  );
}

function Dates({ published, modified }: Pick<Article['meta'], 'published' | 'modified'>) {
  const told = [
    ...(published === null ? [] : [t('outline.published', { date: dateInWords(published) })]),
    ...(modified === undefined ? [] : [t('outline.updated', { date: dateInWords(modified) })]),
  ];
  return told.length === 0 ? null : <p class="meta">{told.join(' ')}</p>;
}

interface LinesProps {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The language of a text, and where it begins. */
  readonly own: (text: string) => { readonly lang?: string; readonly dir: 'ltr' | 'rtl' };
  readonly onJump: (block: number) => void;
}

function Lines({ title, blocks, own, onJump }: LinesProps) {
  if (blocks.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {blocks.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="link plain" onClick={() => onJump(id)}>
              <span class="words-of" {...own(text)}>
                {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
