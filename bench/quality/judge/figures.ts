import type { Level } from '../../../explain/model/preferences.ts';
import { type DateBankName, dateBankNames } from '../banks/date-bank.ts';
import { type PlaceBankName, placeBankNames } from '../banks/place-bank.ts';
import { type QuotationBankName, quotationBankNames } from '../banks/quotation-bank.ts';
import type { SenseBankName } from '../banks/sense-bank.ts';
import type { BankName } from '../sentence-bank.ts';

/** The three readers for whom terms are labelled, and the level of each in the settings. */
export const readers = { newcomer: 1, keeps_up: 2, expert: 3 } as const satisfies Record<string, Level>;
export type Reader = keyof typeof readers;
export const readerNames = ['newcomer', 'keeps_up', 'expert'] as const satisfies readonly Reader[];

/** Each figure is a share: how many of what it says. More is better, but where it says otherwise. */
const ofPages = {
  'is an article': 'pages taken for an article',
  title: 'headlines as annotated',
  genre: 'genres as annotated',
  published: 'days of publication as annotated',
  'body: recall': 'annotated paragraphs and subheadings that are in the body',
  'body: precision': 'blocks of the body that are annotated; the standfirst is left out',
  'roles: accuracy': 'paragraphs read that have the annotated role',
  'roles: background F1':
    'of paragraphs read: twice the background found, of that and every one missed or wrongly named',
  'traps left alone': 'words meant otherwise, in paragraphs read, that no mention touches',
  'people: found': 'people whom the briefing has by name',
  'people: paragraph': 'people found that it places where the article introduces them',
  'people: description': 'people found with a description whose description is the same, or one holds the other',
  'people: no wrong description': 'people found with a description who are described so, or not at all',
  'people: annotated': 'people of the briefing whom the annotation has',
  'quotations: right speaker':
    'quotations said by the annotated speaker; silence is no answer, but where nobody can tell',
  'quotations: no wrong speaker': 'quotations not said by somebody else',
  'dates: found':
    'dated events with a line of the timeline, in the same paragraph, of that date or a less exact one that holds it',
  'dates: right': 'lines of the timeline whose date is that of an event of their paragraph, or a less exact one',
  'passages: hit@1': 'terms found and annotated with passages whose first passage stands in one of these',
  'passages: hit@3': 'the same for one of the first three',
  gist: 'lines of the gist that stand in a paragraph of the annotated gist',
  'gist: lead-3': 'for comparison, of the first three paragraphs those of the annotated gist',
  'faq: found': 'pairs of question and answer that are read as such',
  'faq: annotated': 'pairs read that are annotated',
} as const;

const ofReaders = {
  'marks in 100 words': 'marks by words of the body: neither more nor less is better',
  'marks labelled': 'marks on a term that has a label for anybody: of the others nobody said anything',
  'marks worth 1 or 2': 'labelled marks on what this reader may not know',
  'marks worth 2': 'labelled marks on what this reader would stop at',
  'wanted found': 'terms this reader would stop at that are found',
  'wanted marked': 'terms this reader would stop at that are marked',
} as const;

const ofSenses = {
  right: 'short texts judged right',
  'found, easy': 'words whose meaning other words make plain that are found in it',
  'found, hard': 'words with no helpful word near that are found',
  'left alone, easy': 'words that plainly mean something else that are left alone',
  'left alone, hard':
    'words that mean something else of the same field, or with no helpful word near, that are left alone',
} as const;

const ofBank = {
  right: 'sentences judged right',
  found: 'sentences with a word in its meaning that is found in it',
  'left alone': 'sentences with a word in another meaning that is left alone',
} as const;

const ofDateBank = {
  'not wrong': 'sentences with a right date or none; one that must have none is right without',
  found: 'sentences with a dated event that have its date in the timeline, or a less exact one',
} as const;

const ofQuotationBank = {
  'not wrong': 'quotations of the bank said by nobody else than their speaker',
  named: 'quotations of the bank whose speaker is named, where one may be',
} as const;

const ofNumbers = {
  read: 'amounts of the made-up sentences that are read as they are, of those that stand there and those that are found',
  'in proportion': 'amounts set beside what they may be set beside, or beside nothing where nothing is fair',
  'no wrong proportion': 'amounts not set beside anything else',
} as const;

const ofPlaceBank = {
  right: 'sentences with a word that may name a place that are judged right',
  found: 'those with a country, city or government that is found as such',
  'left alone': 'those with a word that means something else, or too little, that is left alone',
} as const;

const ofPeopleAsked = {
  right: 'texts with a later mention that is answered by the right people or body, by both of two who share the name',
  description: 'those of them that are told in the right words, or without where the text says nothing fair',
  'left alone':
    'words that only look like a name, and bodies that the text does not plainly introduce, that are left alone',
} as const;

export type ReaderFigure = keyof typeof ofReaders;
type BankFigure = keyof typeof ofBank;
type SenseFigure = keyof typeof ofSenses;
type DateBankFigure = keyof typeof ofDateBank;
type QuotationFigure = keyof typeof ofQuotationBank;
type NumberFigure = keyof typeof ofNumbers;
type PlaceFigure = keyof typeof ofPlaceBank;
type AskedFigure = keyof typeof ofPeopleAsked;
export type FigureName =
  | keyof typeof ofPages
  | `${Reader}: ${ReaderFigure}`
  | `sentences ${BankName}: ${BankFigure}`
  | `senses ${SenseBankName}: ${SenseFigure}`
  | `dates bank ${DateBankName}: ${DateBankFigure}`
  | `quotations ${QuotationBankName}: ${QuotationFigure}`
  | `numbers: ${NumberFigure}`
  | `places ${PlaceBankName}: ${PlaceFigure}`
  | `people asked: ${AskedFigure}`;

/** What each figure counts, in the order of the table. */
export const figureTexts: ReadonlyMap<FigureName, string> = new Map([
  ...entriesOf(ofPages),
  ...readerNames.flatMap((reader) =>
    entriesOf(ofReaders).map(([name, text]): [FigureName, string] => [`${reader}: ${name}`, text]),
  ),
  ...(['before', 'during', 'after'] as const).flatMap((bank) =>
    entriesOf(ofBank).map(([name, text]): [FigureName, string] => [`sentences ${bank}: ${name}`, text]),
  ),
  ...(['before', 'after'] as const).flatMap((bank) =>
    entriesOf(ofSenses).map(([name, text]): [FigureName, string] => [`senses ${bank}: ${name}`, text]),
  ),
  ...dateBankNames.flatMap((bank) =>
    entriesOf(ofDateBank).map(([name, text]): [FigureName, string] => [`dates bank ${bank}: ${name}`, text]),
  ),
  ...quotationBankNames.flatMap((bank) =>
    entriesOf(ofQuotationBank).map(([name, text]): [FigureName, string] => [`quotations ${bank}: ${name}`, text]),
  ),
  ...entriesOf(ofNumbers).map(([name, text]): [FigureName, string] => [`numbers: ${name}`, text]),
  ...placeBankNames.flatMap((bank) =>
    entriesOf(ofPlaceBank).map(([name, text]): [FigureName, string] => [`places ${bank}: ${name}`, text]),
  ),
  ...entriesOf(ofPeopleAsked).map(([name, text]): [FigureName, string] => [`people asked: ${name}`, text]),
]);

function entriesOf<Name extends string>(texts: Readonly<Record<Name, string>>): [Name, string][] {
  return Object.entries(texts) as [Name, string][];
}

/** One case that a figure counts. */
export interface Finding {
  readonly figure: FigureName;
  /** So many of `of` were right: 1 or 0 of 1 for nearly all. */
  readonly right: number;
  readonly of: number;
  /** What was wrong, for whoever wants to see why; null where nothing was. */
  readonly fault: string | null;
}

/** One case, right or not. @param fault what to say if not */
export function finding(figure: FigureName, isRight: boolean, fault: string): Finding {
  return { figure, right: isRight ? 1 : 0, of: 1, fault: isRight ? null : fault };
}
