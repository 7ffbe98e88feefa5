import type { ComponentChildren } from 'preact';
import type { FaqMatch, Reading } from '../../explain/model/reading.ts';
import { opensWithQuotationMark } from '../quotation.ts';
import { type BriefingSection, briefingSections, spanOf } from './briefing-sections.ts';
import { eventDate } from './dates.ts';
import type { OnJump } from './on-jump.ts';
import { eventText } from './timeline-to-show.ts';
import { withCapital } from './with-capital.ts';
import { WordsToKnow } from './words-to-know.tsx';

interface BriefingProps {
  readonly reading: Reading;
  readonly onJump: OnJump;
}

/** The article in its own words, sorted. Every line carries its paragraph's number, which is also the way there. */
export function Briefing({ reading, onJump }: BriefingProps) {
  const jumpToLine = (line: { block: number; text: string }) => {
    const span = spanOf(reading, line);
    if (span === null) onJump(line.block);
    else onJump(line.block, span.start, span.end);
  };
  return (
    <div class="brief">
      {briefingSections(reading).map((section, at) => (
        <section key={section.title} aria-labelledby={`brief-${at}`}>
          <h2 class="h" id={`brief-${at}`}>
            {section.title}
          </h2>
          <Content section={section} jumpToLine={jumpToLine} onJump={onJump} />
        </section>
      ))}
    </div>
  );
}

interface ContentProps {
  readonly section: BriefingSection;
  readonly jumpToLine: (line: { block: number; text: string }) => void;
  readonly onJump: OnJump;
}

function Content({ section, jumpToLine, onJump }: ContentProps) {
  switch (section.kind) {
    case 'lines':
      return section.lines.map((line) => (
        <Row key={`${line.block}:${line.text}`} paragraph={line.paragraph} jump={() => jumpToLine(line)}>
          <Verbatim text={line.text} />
        </Row>
      ));
    case 'perspectives':
      return section.lines.map((line) => (
        <Row key={`${line.block}:${line.text}`} paragraph={line.paragraph} jump={() => jumpToLine(line)}>
          {!line.saysWho && <Who name={withCapital(line.speaker)} description={line.description} />}
          <Verbatim text={line.text} leansBack={line.leansBack} />
        </Row>
      ));
    case 'people':
      return section.people.map(({ name, description, block, paragraph }) => (
        <Row key={name} paragraph={paragraph} jump={() => jumpToLine({ block, text: name })}>
          <Who name={name} description="" />
          {description !== '' && <Verbatim text={description} />}
        </Row>
      ));
    case 'timeline':
      return <Timeline lines={section.lines} jumpToLine={jumpToLine} />;
    case 'faq':
      return <Faq pairs={section.pairs} onJump={onJump} />;
    case 'words':
      return <WordsToKnow words={section.words} others={section.others} onJump={onJump} />;
  }
}

interface RowProps {
  readonly paragraph: number | null;
  /** Null where there is no place to go to. */
  readonly jump: (() => void) | null;
  readonly children: ComponentChildren;
}

function Row({ paragraph, jump, children }: RowProps) {
  return (
    <div class="row">
      {jump === null ? <span /> : <ParagraphNumber paragraph={paragraph} jump={jump} />}
      <div>{children}</div>
    </div>
  );
}

function ParagraphNumber({ paragraph, jump }: { paragraph: number | null; jump: () => void }) {
  return (
    <button
      type="button"
      class="pn"
      aria-label={paragraph === null ? 'Show it in the article' : `Go to paragraph ${paragraph}`}
      onClick={jump}
    >
      <span>¶{paragraph !== null && `\u2009${paragraph}`}</span>
    </button>
  );
}

/** With "…" before a text that leans on a sentence that is not shown. */
function Verbatim({ text, leansBack = false }: { text: string; leansBack?: boolean }) {
  if (leansBack) return <p class="words-of">… {text}</p>;
  return <p class={opensWithQuotationMark(text) ? 'words-of qm' : 'words-of'}>{text}</p>;
}

function Who({ name, description }: { name: string; description: string }) {
  return (
    <p class="who">
      <b>{name}</b>
      {description !== '' && `, ${description}`}
    </p>
  );
}

interface TimelineProps {
  readonly lines: Extract<BriefingSection, { kind: 'timeline' }>['lines'];
  readonly jumpToLine: ContentProps['jumpToLine'];
}

function Timeline({ lines, jumpToLine }: TimelineProps) {
  return (
    <ol class="line">
      {lines.map((line) => (
        <li key={line.date} class="row">
          <ParagraphNumber paragraph={line.paragraph} jump={() => jumpToLine(line)} />
          <span class="tick" aria-hidden="true" />
          <div>
            <p class="when">
              <time datetime={line.date}>{eventDate(line.date)}</time>
            </p>
            <Verbatim text={eventText(line)} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Faq({ pairs, onJump }: { pairs: readonly FaqMatch[]; onJump: OnJump }) {
  return (
    <ol class="faq">
      {pairs.map(({ question, answer, block, paragraph }) => (
        <li key={answer}>
          {question !== null && <h3>{question}</h3>}
          <Row paragraph={paragraph} jump={block === null ? null : () => onJump(block)}>
            <Verbatim text={answer} />
          </Row>
        </li>
      ))}
    </ol>
  );
}
