import type { BriefingSection } from '../briefing/briefing-sections.ts';
import { eventDate } from '../briefing/dates.ts';
import { spokenLine } from '../briefing/spoken-line.ts';
import { splitSentences } from '../words-and-sentences.ts';

/** A briefing as it is read aloud, a sentence each: titles of sections, then their lines. Terms and names are for the eye. */
export function linesToRead(title: string, sections: readonly BriefingSection[]): readonly string[] {
  return [title, ...sections.flatMap(linesOf)].filter((line) => line.trim() !== '');
}

function linesOf(section: BriefingSection): readonly string[] {
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
        ...section.lines.flatMap((event) => [eventDate(event.date), ...splitSentences(event.text)]),
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
