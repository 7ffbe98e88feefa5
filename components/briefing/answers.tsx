import { FoldIcon } from '../icon.tsx';
import type { LineWays } from './line-ways.ts';
import { CopyLink, Row, Verbatim } from './row.tsx';
import type { ShownAnswer } from './shown-answers.ts';

/** Questions with the first sentence of their answers; what goes on is folded away. */
export function Answers({ pairs, ways }: { pairs: readonly ShownAnswer[]; ways: LineWays }) {
  return (
    <ol class="faq">
      {pairs.map(({ question, lead, rest, block, paragraph }) => (
        <li key={`${question}:${lead}:${block}`}>
          {question !== null && <h3>{question}</h3>}
          <Row place={block === null ? null : { block }} paragraph={paragraph} ways={ways}>
            {lead !== '' && (
              <Verbatim text={lead}>{block !== null && <CopyLink place={{ block }} ways={ways} />}</Verbatim>
            )}
            {rest !== '' && (
              <Folded text={rest} label={lead === '' ? 'The answer' : 'More of the answer'} of={question} />
            )}
            {lead === '' && rest === '' && <p class="who">Answered above</p>}
          </Row>
        </li>
      ))}
    </ol>
  );
}

function Folded({ text, label, of }: { text: string; label: string; of: string | null }) {
  return (
    <details>
      <summary class="fold">
        <FoldIcon />
        <span class="fold-name">
          {label}
          {of !== null && <span class="vh">: {of}</span>}
        </span>
      </summary>
      <Verbatim text={text} />
    </details>
  );
}
