import { t } from '../../i18n/translate.ts';
import { filled } from '../filled.tsx';
import { FoldIcon } from '../icon.tsx';
import { useWordsOfArticle } from './article-language.ts';
import type { LineWays } from './line-ways.ts';
import { CopyLink, Row, Verbatim } from './row.tsx';
import type { ShownAnswer } from './shown-answers.ts';

/** Questions with the first sentence of their answers; what goes on is folded away. */
export function Answers({ pairs, ways }: { pairs: readonly ShownAnswer[]; ways: LineWays }) {
  const asWritten = useWordsOfArticle();
  return (
    <ol class="faq">
      {pairs.map(({ question, lead, rest, block, paragraph }) => (
        <li key={`${question}:${lead}:${block}`}>
          {question !== null && <h3 {...asWritten(question)}>{question}</h3>}
          <Row place={block === null ? null : { block }} paragraph={paragraph} ways={ways}>
            {lead !== '' && (
              <Verbatim text={lead}>{block !== null && <CopyLink place={{ block }} ways={ways} />}</Verbatim>
            )}
            {rest !== '' && <Folded text={rest} what={lead === '' ? 'answer' : 'moreOfAnswer'} of={question} />}
            {lead === '' && rest === '' && <p class="who">{t('briefing.answeredAbove')}</p>}
          </Row>
        </li>
      ))}
    </ol>
  );
}

interface FoldedProps {
  readonly text: string;
  readonly what: 'answer' | 'moreOfAnswer';
  /** The question; null where there is none. */
  readonly of: string | null;
}

function Folded({ text, what, of }: FoldedProps) {
  const asWritten = useWordsOfArticle();
  return (
    <details>
      <summary class="fold">
        <FoldIcon />
        <span class="fold-name">
          <span aria-hidden={of === null ? undefined : 'true'}>{t(`briefing.${what}`)}</span>
          {of !== null && (
            <span class="vh">{filled(`briefing.${what}To`, { question: <span {...asWritten(of)}>{of}</span> })}</span>
          )}
        </span>
      </summary>
      <Verbatim text={text} />
    </details>
  );
}
