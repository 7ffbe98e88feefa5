import type { ComponentChildren } from 'preact';
import type { Explainer, FaqMatch } from '../../explain/model/reading.ts';
import { DownIcon } from '../icon.tsx';
import { placeName } from '../place-name.ts';
import { inQuotationMarks } from '../quotation.ts';
import { splitSentences } from '../words-and-sentences.ts';
import type { CardActions } from './card-actions.ts';
import type { FirstSight } from './first-sight.ts';
import { TermButton } from './linked-text.tsx';
import { LookItUp } from './look-it-up.tsx';
import { monthName } from './month-name.ts';

type Section = readonly [title: string, content: ComponentChildren];

/**
 * What is behind "More about this", in the order in which it is useful; sections without content are left out. The last is
 * always there.
 */
export function moreSections(explainer: Explainer, sight: FirstSight, actions: CardActions): readonly Section[] {
  const { otherSenses, unlike, contested, example, origin, faq, related } = explainer;
  const views = sight.contested === 'folded' || sight.contested === 'label' ? splitSentences(sight.contestedNote) : [];
  const sections: readonly Section[] = [
    ['Other meanings', pairs(otherSenses?.map(({ label, definition }) => [label, definition]))],
    ['Not the same as', pairs(unlike?.map(({ term, note }) => [term, note]))],
    [`People disagree about its ${contested?.over}`, list(views)],
    ['How it came about', text(origin)],
    ['Example', text(example)],
    ['Asked in this article', faq.length > 0 && <Faq pairs={faq} jump={actions.jump} />],
    ['See also', related && related.length > 0 && <SeeAlso related={related} lookUp={actions.lookUp} />],
    ['Check it in', checkIn(explainer)],
  ];
  return sections.filter(([, content]) => content);
}

const text = (said?: string): ComponentChildren => said && <p class="def">{said}</p>;

function pairs(all: readonly (readonly [term: string, meaning: string])[] = []): ComponentChildren {
  return (
    all.length > 0 && (
      <dl>
        {all.map(([term, meaning]) => (
          <>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
    )
  );
}

function list(texts: readonly string[]): ComponentChildren {
  return (
    texts.length > 0 && (
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    )
  );
}

interface QuestionProps {
  readonly question: string | null;
  /** Verbatim. */
  readonly answer: string;
  /** Where the answer stands; null where the page does not show it. */
  readonly place: (Parameters<CardActions['jump']>[0] & { readonly paragraph: number | null }) | null;
  readonly jump: CardActions['jump'];
}

function Question({ question, answer, place, jump }: QuestionProps) {
  return (
    <div>
      {question && <p class="question">{question}</p>}
      <blockquote class="quote">
        <p>{inQuotationMarks(answer)}</p>
      </blockquote>
      {place && (
        <div class="from">
          <button type="button" class="link" onClick={() => jump(place)}>
            <span>{placeName({ section: null, paragraph: place.paragraph })}</span>
            <DownIcon />
          </button>
        </div>
      )}
    </div>
  );
}

function Faq({ pairs, jump }: { pairs: readonly FaqMatch[]; jump: CardActions['jump'] }) {
  return pairs.map(({ question, answer, block, paragraph }) => (
    <Question
      key={answer}
      question={question}
      answer={answer}
      place={block === null ? null : { block, paragraph }}
      jump={jump}
    />
  ));
}

interface SeeAlsoProps {
  readonly related: NonNullable<Explainer['related']>;
  readonly lookUp: CardActions['lookUp'];
}

function SeeAlso({ related, lookUp }: SeeAlsoProps) {
  return (
    <ul class="from">
      {related.map(({ id, term }) => (
        <li key={id}>
          <TermButton term={term} entry={id} lookUp={lookUp} />
        </li>
      ))}
    </ul>
  );
}

/** Where a reader may look further: our sources, and a search that no moved page can break. */
function checkIn({ term, checkIn: sources = [], asOf, changedFrom = '9' }: Explainer): ComponentChildren {
  // Both begin with year and month.
  const mayHaveChanged = changedFrom <= new Date().toISOString();
  return (
    <>
      {list(sources)}
      {asOf && (
        <p class="note">
          As of {monthName(asOf)}
          {mayHaveChanged && '; may have changed'}
        </p>
      )}
      <LookItUp term={term} />
    </>
  );
}
