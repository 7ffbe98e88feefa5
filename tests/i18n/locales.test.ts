import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'locales');

interface Text {
  readonly key: string;
  readonly text: string;
  /** What stands in its braces, by alphabet. */
  readonly values: readonly string[];
}

const textsOf = async (language: string): Promise<readonly Text[]> =>
  (await parseMessagesFile(join(folder, `${language}.yml`))).flatMap((message: ParsedMessage) => {
    const key = message.key.join('.');
    // What browsers add themselves.
    if (key.startsWith('@@')) return [];
    if (message.type !== 'simple') throw new Error(`${language}.yml: ${key} is not one text.`);
    return [{ key, text: message.message, values: [...message.namedSubstitutions].sort() }];
  });

const english = await textsOf('en');
const others = readdirSync(folder)
  .map((file) => basename(file, '.yml'))
  .filter((language) => language !== 'en');

const category = /\.(zero|one|two|few|many|other)$/;
const englishKeys = new Set(english.map(({ key }) => key));
/** What stands before the category of a plural message; null for others. */
const baseOf = (key: string) => {
  const base = key.replace(category, '');
  return base !== key && englishKeys.has(`${base}.other`) ? base : null;
};

/** The keys that a language has to have: of a plural message one for each of its categories. */
function wantedKeys(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const wanted = new Set<string>();
  for (const { key } of english) {
    const base = baseOf(key);
    if (base === null) wanted.add(key);
    else for (const name of pluralCategories) wanted.add(`${base}.${name}`);
  }
  return [...wanted].sort();
}

describe.each(['en', ...others])('the messages in %s', (language) => {
  it('are all there, each plural in every form of the language, and no more', async () => {
    const keys = (await textsOf(language)).map(({ key }) => key).sort();
    expect(keys).toEqual(wantedKeys(language));
  });

  it('take the values that the English ones take', async () => {
    const valuesOf = new Map(english.map(({ key, values }) => [key, values]));
    const wrong = (await textsOf(language)).filter(({ key, values }) => {
      const base = baseOf(key);
      const wanted = valuesOf.get(base === null ? key : `${base}.other`) ?? [];
      // "One word" need not say its number; nothing else may be left out.
      const needed = base === null ? wanted : wanted.filter((name) => name !== 'count');
      return !needed.every((name) => values.includes(name)) || !values.every((name) => wanted.includes(name));
    });
    expect(wrong).toEqual([]);
  });

  it('have no sign that browsers take for a value of their own, nor blanks at their ends', async () => {
    const wrong = (await textsOf(language)).filter(
      ({ text }) => /\$/.test(text) || text.trim() !== text || text === '',
    );
    expect(wrong).toEqual([]);
  });

  it('say which language they are in, and its direction', async () => {
    const texts = new Map((await textsOf(language)).map(({ key, text }) => [key, text]));
    expect(texts.get('language')?.split('-')[0]).toBe(language);
    expect(texts.get('direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });
});

describe('each message', () => {
  const sources = globSync('{components,entrypoints,card,extension,contract,page,i18n,playground}/**/*.{ts,tsx,html}', {
    cwd: root,
  })
    .concat('manifest.ts')
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  /** Every name in quotes that may be a message's; where a part is filled in, any name may stand there. */
  const names = [...sources.matchAll(/['`]([a-z]\w*(?:\.(?:\w|\$\{[^}]*\})+)*)['`]/g)].map(([, name = '']) => name);
  const written = new Set(names.filter((name) => !name.includes('$')));
  const patterns = names
    .filter((name) => name.includes('$'))
    .map((name) => new RegExp(`^${name.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '\\w+')}$`));
  const inManifest = new Set([...sources.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name));

  it('is told somewhere', () => {
    const unused = english
      .map(({ key }) => baseOf(key) ?? key)
      .filter(
        (key) =>
          !written.has(key) &&
          !inManifest.has(key.replaceAll('.', '_')) &&
          !patterns.some((pattern) => pattern.test(key)),
      );
    expect(unused).toEqual([]);
  });
});
