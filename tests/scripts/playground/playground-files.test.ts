import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { story as bridge } from '../../../components/sample/story.ts';
import { sampleNames } from '../../../playground/contract/story.ts';
import { repository } from '../../../scripts/build/repository.ts';
import { sampleStories } from '../../../scripts/playground/sample-stories.ts';
import { contentTypeOf } from '../../../scripts/playground/serve-folder.ts';

const samples = sampleStories(pathToFileURL(`${repository}/`));

describe('the samples of the playground', () => {
  it.each(sampleNames)('have a headline, several paragraphs and nothing empty: %s', (name) => {
    const { headline, parts } = samples[name];
    expect(headline).not.toBe('');
    expect(parts.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThan(5);
    expect(parts.every((part) => part.text !== '' && (part.kind !== 'question' || part.answer !== ''))).toBe(true);
  });

  it('take the story of a demo page without what stands around it', () => {
    const { draft, strait } = samples;
    const texts = JSON.stringify(draft.parts);
    for (const furniture of ['Advertisement', 'min read', 'Related stories', 'Sketch map', 'News analysis'])
      expect(texts).not.toContain(furniture);
    expect(draft.parts[0]?.text).toMatch(/^Four days of talks/);
    expect(draft.parts.filter(({ kind }) => kind === 'question')).toHaveLength(5);
    expect(draft.source).toEqual({
      site: 'The Meridian Courier',
      author: 'Nadia Ferrant',
      published: '2026-03-12T06:30:00Z',
    });
    expect(strait.parts[0]?.text).toMatch(/^PORT AVEL/);
    expect(samples.bridge.parts.map(({ text }) => text)).toEqual(bridge.paragraphs);
  });
});

describe('the other files of the playground', () => {
  it('are served as what they are', () => {
    expect(contentTypeOf('worker-x.js')).toMatch(/^text\/javascript/);
    expect(contentTypeOf('glossary.lines')).toBe('application/octet-stream');
  });
});
