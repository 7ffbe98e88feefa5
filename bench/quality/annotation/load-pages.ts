import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { repository } from '../../../scripts/build/repository.ts';
import { type Annotation, annotationSchema } from './annotation.ts';
import { checkAnnotation } from './check-annotation.ts';
import { textLinesOf } from './page-text.ts';

/** Where the repository's annotated pages are. */
export const pagesFolder = join(repository, 'bench/quality/pages');

export interface AnnotatedPage {
  readonly name: string;
  /** Path of the saved page. */
  readonly file: string;
  readonly annotation: Annotation;
}

export interface LoadedPages {
  /** Those that fit the schema, by name. */
  readonly pages: readonly AnnotatedPage[];
  /** All that is wrong: "NAME.yaml, terms[3].text: …". */
  readonly problems: readonly string[];
}

/** Reads all annotated pages (NAME.html and NAME.yaml) of a folder and checks each against its page. */
export function loadPages(folder: string): LoadedPages {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const has = new Set(files);
  const loaded = files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => loadPage(folder, basename(file, '.yaml'), has));
  const alone = files.filter((file) => file.endsWith('.html') && !has.has(file.replace(/html$/, 'yaml')));
  return {
    pages: loaded.flatMap(({ page }) => page ?? []),
    problems: [
      ...loaded.flatMap(({ problems }) => problems),
      ...alone.map((file) => `${file}: there is no annotation of this page`),
    ],
  };
}

function loadPage(folder: string, name: string, files: ReadonlySet<string>) {
  const where = `${name}.yaml`;
  const fail = (...messages: readonly string[]) => ({
    page: null,
    problems: messages.map((message) => `${where}, ${message}`),
  });
  if (!files.has(`${name}.html`)) return fail(`file: there is no page ${name}.html`);
  const source = parseSource(readFileSync(join(folder, where), 'utf8'));
  if ('error' in source) return fail(`file: ${source.error}`);
  const parsed = v.safeParse(annotationSchema, source.value);
  if (!parsed.success) return fail(...parsed.issues.map(messageOf));
  const file = join(folder, `${name}.html`);
  const problems = checkAnnotation(parsed.output, textLinesOf(readFileSync(file, 'utf8')));
  return {
    page: { name, file, annotation: parsed.output },
    problems: problems.map((message) => `${where}, ${message}`),
  };
}

function parseSource(source: string): { value: unknown } | { error: string } {
  try {
    return { value: parse(source) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return path ? `${path.replace(/^\./, '')}: ${issue.message}` : issue.message;
}
