import { interfaceLanguage } from '../../i18n/translate.ts';
import type { BriefingSection } from '../briefing/briefing-sections.ts';
import { eventDate } from '../briefing/dates.ts';
import { spokenLine } from '../briefing/spoken-line.ts';
import { splitSentences } from '../words-and-sentences.ts';

/**
 * A briefing as it is read aloud, a sentence each: titles of sections, then their lines. Terms and names are for the eye.
 * A voice of the article's language (ISO 639-1) reads: it would garble the titles of an interface in another one.
 */
export function linesToRead(
  title: string,
  sections: readonly BriefingSection[],
  language: string | null,
): readonly string[] {
  const ours = interfaceLanguage();
  const isOurs = language === null || ours.split('-')[0] === language;
  const lines = sections.flatMap((section) => {
    const [heading = '', ...rest] = linesOf(section, isOurs ? ours : language);
    return isOurs ? [heading, ...rest] : rest;
  });
  return [title, ...lines].filter((line) => line.trim() !== '');
}

/** The section's title first. @param language of dates */
function linesOf(section: BriefingSection, language: string): readonly string[] {
  switch (section.kind) {
    case 'lines':
      return [section.title, ...section.lines.flatMap(({ text }) => splitSentences(text))];
    case 'perspectives':
      return [
        section.title,
        ...section.lines.flatMap((line) => {
          const { speaker, parts } = spokenLine(line);
          return [...(speaker === '' ? [] : [line.speaker]), ...splitSentences(parts.join(''))];
        }),
      ];
    case 'timeline':
      return [
        section.title,
        ...section.lines.flatMap((event) => [eventDate(event.date, language), ...splitSentences(event.text)]),
      ];
    case 'faq':
      return [
        section.title,
        ...section.pairs.flatMap(({ question, lead }) => (lead === '' ? [] : [question ?? '', lead])),
      ];
    default:
      return [];
  }
}
