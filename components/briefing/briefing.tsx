import { type ComponentChildren, Fragment } from 'preact';
import type { Reading } from '../../explain/model/reading.ts';
import { plural } from '../../i18n/translate.ts';
import { Answers } from './answers.tsx';
import { ArticleLanguage, useWordsOfArticle } from './article-language.ts';
import { type BriefingSection, spanOf } from './briefing-sections.ts';
import { eventDate } from './dates.ts';
import type { LineWays } from './line-ways.ts';
import { CopyLink, type LinePlace, ParagraphNumber, Row, seen, Verbatim } from './row.tsx';
import type { ShownSection } from './short-form.ts';
import { spokenLine } from './spoken-line.ts';
import { WordsToKnow } from './words-to-know.tsx';

interface BriefingProps {
  readonly reading: Reading;
  readonly sections: readonly ShownSection[];
  readonly ways: LineWays;
  /** Leads to what is left out; null where nothing is. */
  readonly onMore: (() => void) | null;
  /** Where the story turns, behind what happened. */
  readonly map?: ComponentChildren;
}

/** The article in its own words, sorted. Every line carries its paragraph's number, which is also the way there. */
export function Briefing({ reading, sections, ways, onMore, map }: BriefingProps) {
  const placeOf = (line: { block: number; text: string }) => ({ block: line.block, ...spanOf(reading, line) });
  return (
    <ArticleLanguage.Provider value={reading.language}>
      <div class="brief">
        {sections.map(({ section, more }, at) => (
          <Fragment key={section.title}>
            <section aria-labelledby={`brief-${at}`}>
              <h2 class="h" id={`brief-${at}`}>
                {section.title}
              </h2>
              <Content section={section} placeOf={placeOf} ways={ways} />
              {more > 0 && onMore !== null && (
                <button
                  type="button"
                  class="link more"
                  aria-label={plural('briefing.moreOf', more, { section: section.title })}
                  onClick={onMore}
                >
                  <span>{plural('briefing.more', more)}</span>
                </button>
              )}
            </section>
            {at === 0 && map}
          </Fragment>
        ))}
      </div>
    </ArticleLanguage.Provider>
  );
}

interface ContentProps {
  readonly section: BriefingSection;
  readonly placeOf: (line: { block: number; text: string }) => LinePlace;
  readonly ways: LineWays;
}

function Content({ section, placeOf, ways }: ContentProps) {
  const asWritten = useWordsOfArticle();
  switch (section.kind) {
    case 'lines':
      return section.lines.map((line) => (
        <Row key={`${line.block}:${line.text}`} paragraph={line.paragraph} place={placeOf(line)} ways={ways}>
          <Verbatim text={line.text}>
            <CopyLink place={placeOf(line)} ways={ways} />
          </Verbatim>
        </Row>
      ));
    case 'perspectives':
      return section.lines.map((line) => {
        const { speaker, description, parts } = spokenLine(line);
        const [before, name, after] = parts;
        return (
          <Row key={`${line.block}:${line.text}`} paragraph={line.paragraph} place={placeOf(line)} ways={ways}>
            {speaker !== '' && (
              <p class="who" {...asWritten(speaker)}>
                <b>{speaker}</b>
                {description !== '' && `, ${description}`}
              </p>
            )}
            <Verbatim text={before} name={name} after={after}>
              <CopyLink place={placeOf(line)} ways={ways} />
            </Verbatim>
          </Row>
        );
      });
    case 'people':
      return section.people.map(({ name, description, block, paragraph }) => (
        <Row key={name} paragraph={paragraph} place={placeOf({ block, text: name })} ways={ways}>
          <Name name={name} openPerson={ways.openPerson} />
          {description !== '' && <Verbatim text={description} />}
        </Row>
      ));
    case 'timeline':
      return <Timeline lines={section.lines} placeOf={placeOf} ways={ways} />;
    case 'faq':
      return <Answers pairs={section.pairs} ways={ways} />;
    case 'words':
      return <WordsToKnow words={section.words} others={section.others} onJump={ways.onJump} />;
  }
}

function Name({ name, openPerson }: { name: string } & Pick<LineWays, 'openPerson'>) {
  const asWritten = useWordsOfArticle();
  return (
    <p class="who" {...asWritten(name)}>
      {openPerson === null ? (
        <b>{name}</b>
      ) : (
        <button type="button" class="term" data-person={name} onClick={() => openPerson(name)}>
          <b>{name}</b>
        </button>
      )}
    </p>
  );
}

interface TimelineProps extends Omit<ContentProps, 'section'> {
  readonly lines: Extract<BriefingSection, { kind: 'timeline' }>['lines'];
}

function Timeline({ lines, placeOf, ways }: TimelineProps) {
  return (
    <ol class="line">
      {lines.map((line) => (
        <li key={line.date} {...seen('row', line, ways)}>
          <ParagraphNumber place={placeOf(line)} paragraph={line.paragraph} ways={ways} />
          <span class="tick" aria-hidden="true" />
          <div>
            <p class="when">
              <time datetime={line.date}>{eventDate(line.date)}</time>
            </p>
            <Verbatim text={line.text}>
              <CopyLink place={placeOf(line)} ways={ways} />
            </Verbatim>
          </div>
        </li>
      ))}
    </ol>
  );
}
