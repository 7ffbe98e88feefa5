import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildTermIndex, type TermIndex } from '../../explain/find/index/term-index.ts';
import { shippedGlossary } from '../../glossary/build/shipped-glossary.ts';
import { repository } from '../../scripts/build/repository.ts';
import { type AnnotatedPage, loadPages, pagesFolder } from './annotation/load-pages.ts';
import { dateBankNames, judgeDateBank, readDateBank } from './banks/date-bank.ts';
import { judgeNumberBank, readNumberBank } from './banks/number-bank.ts';
import { judgePersonBank, readPersonBank } from './banks/person-bank.ts';
import { judgePlaceBank, placeBankNames, readPlaceBank, shippedPlaceIndex } from './banks/place-bank.ts';
import { quotationBankNames, readQuotationBank } from './banks/quotation-bank.ts';
import { judgeSenseBank, readSenseBank, senseBankNames } from './banks/sense-bank.ts';
import type { Finding } from './judge/figures.ts';
import { judgeBankOfDates } from './judge/judge-date-bank.ts';
import { judgeNumbers } from './judge/judge-numbers.ts';
import { judgePage } from './judge/judge-page.ts';
import { judgeBankOfPeople } from './judge/judge-person-bank.ts';
import { judgeBankOfPlaces } from './judge/judge-place-bank.ts';
import { judgeSaid } from './judge/judge-said.ts';
import { judgeSenses } from './judge/judge-senses.ts';
import { judgeSentences } from './judge/judge-sentences.ts';
import { readAnnotated } from './read/read-annotated.ts';
import { readOutlines } from './read/read-outlines.ts';
import { bankNames, judgeBank, readBank } from './sentence-bank.ts';
import { type Committed, faultsOf, parseCommitted, withFloors, writeCommitted } from './table/committed.ts';
import { faultsInWords } from './table/faults-in-words.ts';
import { withFigures } from './table/figures-markdown.ts';
import { sumUp } from './table/sum-up.ts';
import { tableInWords } from './table/table-in-words.ts';

const tableFile = join(repository, 'bench/quality/figures.json');
const document = join(repository, 'docs/figures.md');

export interface QualityCall {
  /** Only these pages, with their faults, and beside no floor; all pages and the banks where there are none. */
  readonly names: readonly string[];
  /** Renews the committed table and the document. */
  readonly write: boolean;
  /** Prints what was wrong, page by page. */
  readonly verbose: boolean;
}

/** What was found on one page, or in one bank. */
interface Found {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/**
 * Measures the engine on the repository's annotated pages and banks and prints the table of figures. The same code
 * gives the same figures: neither clock nor chance is in them.
 * @returns the exit code: 1 where a figure is below its floor, or the committed table is not what was measured
 * @throws where an annotation is unsound, a page is not there, or no browser; the message says so
 */
export async function benchQuality({ names, write, verbose }: QualityCall): Promise<number> {
  const pages = pagesToRead(names);
  const outlines = await readOutlines(pages.map(({ file }) => file));
  const index = buildTermIndex(shippedGlossary(join(repository, 'glossary/topics')));
  const found: Found[] = pages.flatMap((page, at) => {
    const outline = outlines[at];
    return outline ? [{ name: page.name, findings: judgePage(readAnnotated(page, outline, index)) }] : [];
  });
  if (names.length > 0) {
    printFaults(found);
    console.log(tableInWords(withFloors(sumUp(found.flatMap(({ findings }) => findings)), []), []));
    return 0;
  }
  found.push(...judgeBanks(index));
  if (verbose) printFaults(found);
  const committed = existsSync(tableFile) ? parseCommitted(readFileSync(tableFile, 'utf8')) : [];
  const measured = withFloors(sumUp(found.flatMap(({ findings }) => findings)), committed);
  console.log(tableInWords(measured, committed));
  const faults = [...faultsOf(measured, write ? [] : committed), ...renew(measured, write)];
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
}

function pagesToRead(names: readonly string[]): readonly AnnotatedPage[] {
  const { pages, problems } = loadPages(pagesFolder);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  for (const name of names) {
    if (pages.every((page) => page.name !== name)) throw new Error(`there is no annotated page ${name}`);
  }
  return names.length === 0 ? pages : pages.filter(({ name }) => names.includes(name));
}

function judgeBanks(index: TermIndex): readonly Found[] {
  const places = shippedPlaceIndex(index.language);
  return [
    ...bankNames.map((name) => ({
      name: `sentences ${name}`,
      findings: judgeSentences(name, judgeBank(readBank(name), index)),
    })),
    ...senseBankNames.map((name) => ({
      name: `senses ${name}`,
      findings: judgeSenses(name, judgeSenseBank(readSenseBank(name), index)),
    })),
    ...dateBankNames.map((name) => ({
      name: `dates ${name}`,
      findings: judgeBankOfDates(name, judgeDateBank(readDateBank(name), index)),
    })),
    ...quotationBankNames.map((name) => ({
      name: `quotations ${name}`,
      findings: judgeSaid(name, readQuotationBank(name), index.language),
    })),
    { name: 'numbers', findings: judgeNumbers(judgeNumberBank(readNumberBank())) },
    ...placeBankNames.map((name) => ({
      name: `places ${name}`,
      findings: judgeBankOfPlaces(name, judgePlaceBank(readPlaceBank(name), places, index.language)),
    })),
    { name: 'people asked', findings: judgeBankOfPeople(judgePersonBank(readPersonBank(), index)) },
  ];
}

function printFaults(found: readonly Found[]): void {
  for (const { name, findings } of found) {
    const faults = faultsInWords(name, findings);
    if (faults !== '') console.log(faults);
  }
}

/** Writes what is committed anew, or says which files are not what was measured. */
function renew(measured: readonly Committed[], write: boolean): readonly string[] {
  const generated = [
    { path: tableFile, content: writeCommitted(measured) },
    { path: document, content: withFigures(readFileSync(document, 'utf8'), measured) },
  ];
  const outdated = generated.filter(({ path, content }) => !existsSync(path) || readFileSync(path, 'utf8') !== content);
  if (write) for (const { path, content } of outdated) writeFileSync(path, content);
  return write
    ? []
    : outdated.map(({ path }) => `npm run bench -- quality --write would change ${relative(repository, path)}`);
}
