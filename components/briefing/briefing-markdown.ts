import type { Line, Perspective, Reading } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { escapedMarkdown } from '../markdown.ts';
import { type BriefingSection, briefingSections, type WordToKnow } from './briefing-sections.ts';
import { eventDate } from './dates.ts';
import { originLine } from './origin-line.ts';
import { spokenLine } from './spoken-line.ts';

/**
 * The briefing as CommonMark, for pasting into notes. Every line verbatim, with its paragraph's number.
 *
 * @param url of the article, to which its title is a link; null where it is not known
 */
export function briefingMarkdown(reading: Reading, url: string | null): string {
  const { meta } = reading.article;
  const title = escapedMarkdown(meta.title);
  const origin = originLine(meta);
  const parts = [
    `# ${url === null ? title : `[${title}](<${safeAddress(url)}>)`}`,
    ...(origin === '' ? [] : [escapedMarkdown(origin)]),
    ...briefingSections(reading).map((section) => `## ${section.title}\n\n${bodyOf(section).join('\n')}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What would end a link's address is escaped. */
function safeAddress(url: string): string {
  return url.replace(/[<>\\\s]/gu, (sign) => encodeURIComponent(sign));
}

function bodyOf(section: BriefingSection): readonly string[] {
  switch (section.kind) {
    case 'lines':
      return section.lines.map((line) => `- ${cited(line)}`);
    case 'perspectives':
      return section.lines.map(spoken);
    case 'people':
      return section.people.map(({ name, description, paragraph }) =>
        description === ''
          ? `- **${escapedMarkdown(name)}**${number(paragraph)}`
          : `- **${escapedMarkdown(name)}**: ${cited({ text: description, paragraph })}`,
      );
    case 'timeline':
      return section.lines.map((line) => `- **${escapedMarkdown(eventDate(line.date))}**: ${cited(line)}`);
    case 'faq':
      return section.pairs.map(({ question, lead, rest, paragraph }) => {
        const asked = question === null ? '' : `**${escapedMarkdown(question)}**${lead === '' ? '' : ' '}`;
        return `- ${asked}${escapedMarkdown(lead)}${lead !== '' && rest !== '' ? ' …' : ''}${number(paragraph)}`;
      });
    case 'words':
      return [
        ...section.words.map(defined),
        ...(section.words.length > 0 && section.others.length > 0 ? [''] : []),
        ...(section.others.length > 0
          ? [`### ${t('briefing.sections.others')}`, '', ...section.others.map(defined)]
          : []),
      ];
  }
}

function spoken(line: Perspective): string {
  const { speaker, description, parts } = spokenLine(line);
  const head = speaker === '' ? '' : `${bold([speaker, description].filter(Boolean).join(', '))}: `;
  const [, name] = parts;
  const words = escapedMarkdown(parts.join(''));
  const text = name === '' ? words : words.replace(escapedMarkdown(name), () => bold(name));
  return `- ${head}${text}${number(line.paragraph)}`;
}

function bold(text: string): string {
  return `**${escapedMarkdown(text)}**`;
}

function defined({ term, definition, expansion, explainedIn }: WordToKnow): string {
  const meaning = escapedMarkdown(
    definition === '' ? t('briefing.shortFor', { words: expansion ?? term }) : definition,
  );
  const where =
    explainedIn === null ? '' : ` ${t('briefing.markdown.explainedIn', { paragraph: explainedIn.paragraph })}`;
  return `- **${escapedMarkdown(term)}**: ${meaning}${where}`;
}

function cited({ text, paragraph }: Pick<Line, 'text' | 'paragraph'>): string {
  return `${escapedMarkdown(text)}${number(paragraph)}`;
}

function number(paragraph: number | null): string {
  return paragraph === null ? '' : ` ${t('briefing.markdown.paragraph', { paragraph })}`;
}
