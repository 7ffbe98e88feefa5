import { Fragment } from 'preact';
import type { StoryMap } from '../../explain/model/place.ts';
import type { Reading } from '../../explain/model/reading.ts';
import { interfaceLanguage, t } from '../../i18n/translate.ts';
import { type BriefingSection, briefingSections, type WordToKnow } from '../briefing/briefing-sections.ts';
import { eventDate } from '../briefing/dates.ts';
import { originLine } from '../briefing/origin-line.ts';
import { spokenLine } from '../briefing/spoken-line.ts';
import { mapLabel } from '../briefing/story-map.tsx';
import { inItsLanguage } from '../in-its-language.ts';
import { LocatorMap } from '../map/locator-map.tsx';
import { PlaceNumbers } from '../map/place-numbers.tsx';
import { splitSentences } from '../words-and-sentences.ts';
import { CleanLine } from './clean-line.tsx';

interface CleanPageProps {
  readonly reading: Reading;
  /** Of the article; null where it is not known. */
  readonly url: string | null;
  /** The places on which the story turns; null: none. */
  readonly map: StoryMap | null;
  readonly onPrint: () => void;
}

/** The briefing as one clean page, to be printed or saved: title, source, date, sections. Its one button is not printed. */
export function CleanPage({ reading, url, map, onPrint }: CleanPageProps) {
  const { meta } = reading.article;
  const origin = originLine(meta);
  return (
    <main class="ng page clean">
      <div class="tools">
        <button type="button" class="btn main" onClick={onPrint}>
          <span>{t('printed.print')}</span>
        </button>
      </div>
      <article>
        <header>
          <h1 {...inItsLanguage(meta.title, reading.language)}>{meta.title}</h1>
          {origin !== '' && <p class="meta">{origin}</p>}
          {url !== null && (
            <p class="meta">
              <a href={url}>{url}</a>
            </p>
          )}
        </header>
        {briefingSections(reading).map((section, at) => (
          <Fragment key={section.title}>
            <section>
              <h2>{section.title}</h2>
              <Lines section={section} language={reading.language} />
            </section>
            {at === 0 && map !== null && <Where {...map} />}
          </Fragment>
        ))}
        <footer>
          <p class="meta">{t('printed.footer')}</p>
        </footer>
      </article>
    </main>
  );
}

function Where({ map, places }: StoryMap) {
  const isNumbered = places.length > 1;
  return (
    <section>
      <h2>{t('briefing.sections.where')}</h2>
      <LocatorMap id="story-map" map={map} label={mapLabel(places)}>
        {isNumbered && <PlaceNumbers of={map} />}
      </LocatorMap>
      {places.map(({ kind, place, name, is, paragraph }, at) => (
        <CleanLine
          key={`${kind} ${place}`}
          head={isNumbered ? `${at + 1}. ${name}` : name}
          text={is}
          paragraph={paragraph}
          isOurs
        />
      ))}
    </section>
  );
}

function Lines({ section, language }: { section: BriefingSection; language: string | null }) {
  switch (section.kind) {
    case 'lines':
      return section.lines.map((line) => <CleanLine key={line.text} head="" language={language} {...line} />);
    case 'perspectives':
      return section.lines.map((line) => {
        const { speaker, description, parts } = spokenLine(line);
        const [text, name, after] = parts;
        const head = [speaker, description].filter(Boolean).join(', ');
        return (
          <CleanLine
            key={line.text}
            head={head}
            text={text}
            name={name}
            after={after}
            language={language}
            paragraph={line.paragraph}
          />
        );
      });
    case 'people':
      return section.people.map(({ name, description, paragraph }) => (
        <CleanLine key={name} head={name} text={description} language={language} paragraph={paragraph} />
      ));
    case 'timeline':
      return section.lines.map((event) => (
        <CleanLine
          key={event.date}
          head={eventDate(event.date)}
          headLanguage={interfaceLanguage()}
          text={event.text}
          language={language}
          paragraph={event.paragraph}
        />
      ));
    case 'faq':
      return section.pairs.map(({ question, lead, rest, paragraph }) => (
        <CleanLine
          key={`${question}${lead}`}
          head={question ?? ''}
          text={lead !== '' && rest !== '' ? `${lead} …` : lead}
          language={language}
          paragraph={paragraph}
        />
      ));
    case 'words':
      // The others are there for whoever browses: a page is to be read.
      return section.words.map((word) => <Term key={word.entry} word={word} />);
  }
}

function Term({ word: { term, definition, expansion } }: { word: WordToKnow }) {
  const line = { head: term, paragraph: null, isOurs: true };
  if (definition !== '') return <CleanLine {...line} text={splitSentences(definition)[0] ?? ''} />;
  const text = t('briefing.shortFor', { words: expansion ?? term });
  return <CleanLine {...line} text={text} language={interfaceLanguage()} />;
}
