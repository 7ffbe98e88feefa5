import { describe, expect, it } from 'vitest';
import { ldText, plainText, readJsonLd, typesOf } from '../../../../explain/read/meta/json-ld.ts';
import { expectSteadyWork } from '../../../counted-work/work-of.ts';

const typesIn = (...scripts: readonly string[]) => readJsonLd(scripts).flatMap(typesOf);

describe('readJsonLd', () => {
  it('finds typed objects alone, in arrays, in @graph and nested', () => {
    expect(typesIn('{"@type":"NewsArticle","author":{"@type":"Person"}}')).toEqual(['NewsArticle', 'Person']);
    expect(typesIn('[{"@type":"WebPage"},{"@type":"Article"}]')).toEqual(['WebPage', 'Article']);
    expect(typesIn('{"@graph":[{"@type":["Article","BlogPosting"]}]}')).toEqual(['Article', 'BlogPosting']);
  });

  it('repairs comments around it, raw line breaks in strings, and a comma or semicolon too many', () => {
    expect(typesIn('<!--\n{"@type":"Article"}\n-->')).toEqual(['Article']);
    expect(typesIn('//<![CDATA[\n{"@type":"Article"}\n//]]>')).toEqual(['Article']);
    expect(typesIn('{"@type":"Article","headline":"two\nlines"}')).toEqual(['Article']);
    expect(typesIn('{"@type":"Article","image":["a",],};')).toEqual(['Article']);
  });

  it('ignores what cannot be repaired and reads the other scripts', () => {
    expect(typesIn('{"@type":"Article"', 'null', '7', '{"@type":"WebPage"}')).toEqual(['WebPage']);
  });

  it('reads 300,000 characters of white space once', () => {
    const scriptOf = (spaces: number) => `{"@type":"Article","name":"x${' '.repeat(spaces)}x"}`;
    expectSteadyWork(300_000, scriptOf, (script) => expect(typesIn(script)).toEqual(['Article']));
  });

  it('takes the namespace off the types', () => {
    expect(typesIn('{"@type":"http://schema.org/NewsArticle"}')).toEqual(['NewsArticle']);
  });
});

describe('ldText', () => {
  it('reads strings, names of objects, values and first items of lists', () => {
    expect(ldText(' Ann &amp; Tom ')).toBe('Ann & Tom');
    expect(ldText({ name: 'Ann' })).toBe('Ann');
    expect(ldText([{ '@value': 'x' }])).toBe('x');
    expect(ldText(7)).toBeNull();
    expect(ldText('')).toBeNull();
  });
});

describe('plainText', () => {
  it('takes mark-up off and decodes entities, also when they are escaped twice', () => {
    expect(plainText('<p>It&#8217;s <b>so</b></p>\n<p>now</p>')).toBe('It’s so now');
    expect(plainText('&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;')).toBe('Fish & chips');
    expect(plainText('5 &lt; 7 &bogus; &#x2014;')).toBe('5 < 7 &bogus; —');
  });

  it('reads 300,000 characters of tags that do not close once', () => {
    expectSteadyWork(150_000, (times) => '<a'.repeat(times), plainText);
  });
});
