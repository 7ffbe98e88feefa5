import Papa from 'papaparse';
import type { MetWord } from '../../contract/met-word.ts';
import { t } from '../../i18n/translate.ts';
import { dateInWords } from '../briefing/dates.ts';
import { escapedMarkdown } from '../markdown.ts';
import { inQuotationMarks } from '../quotation.ts';
import { linkToMet, siteOfMet, titleOfMet } from './met-address.ts';
import { metByDay, metByTerm } from './met-groups.ts';

/** Met words as a file for another program. @param words the latest first */
type MetFile = (words: readonly MetWord[]) => string;

/** What a spreadsheet would take for a formula; also at the beginning of a cell of several lines. */
const formula = /^[=+\-@\t\r]/u;

/** CSV by RFC 4180, with a byte order mark, without which spreadsheets misread letters beyond ASCII. */
export const metCsv: MetFile = (words) => {
  const fields = ['date', 'term', 'meaning', 'sentence', 'title', 'address', 'site'];
  const data = words.map((word) => [
    word.at,
    word.term,
    word.meaning,
    word.sentence,
    word.title,
    word.address,
    siteOfMet(word),
  ]);
  return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
};

/** CommonMark, by day. */
export const metMarkdown: MetFile = (words) => {
  const days = metByDay(words).map(({ day, words: those }) =>
    [`## ${dateInWords(day)}`, ...those.map(inMarkdown)].join('\n\n'),
  );
  return `${[`# ${escapedMarkdown(t('options.met.fileTitle'))}`, ...days].join('\n\n')}\n`;
};

function inMarkdown(word: MetWord): string {
  const { term, meaning, sentence } = word;
  return [
    `**${escapedMarkdown(term)}**${meaning === '' ? '' : `: ${escapedMarkdown(meaning)}`}`,
    ...(sentence === '' ? [] : [`> ${escapedMarkdown(inQuotationMarks(sentence))}`]),
    `[${escapedMarkdown(titleOfMet(word))}](<${linkToMet(word)}>), ${escapedMarkdown(siteOfMet(word))}`,
  ].join('\n\n');
}

/** Anki's text file: a note a term, with its latest sentence. */
export const metAnki: MetFile = (words) => {
  const notes = metByTerm(words).flatMap(({ words: [latest] }) => (latest === undefined ? [] : [noteOf(latest)]));
  return `${['#separator:tab', '#html:true', '#columns:Front\tBack', '#tags:newsgloss', ...notes].join('\n')}\n`;
};

function noteOf(word: MetWord): string {
  const { term, meaning, sentence } = word;
  const back = [
    ...(meaning === '' ? [] : [html(meaning)]),
    ...(sentence === '' ? [] : [`<i>${html(inQuotationMarks(sentence))}</i>`]),
    `<a href="${html(linkToMet(word))}">${html(titleOfMet(word))}</a>, ${html(siteOfMet(word))}`,
  ];
  return `${html(term)}\t${back.join('<br><br>')}`;
}

/** Without what Anki would take for a field's end, a quoted field or, at the beginning of a line, for a comment. */
function html(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[&<>"#]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
