import { describe, expect, it } from 'vitest';
import { briefingSections } from '../../../components/briefing/briefing-sections.ts';
import { linesToRead } from '../../../components/take-along/lines-to-read.ts';
import { speak } from '../../../i18n/translate.ts';
import { explainerOf, readingOf } from '../invented.ts';

const line = (text: string, block = 1) => ({ block, text, paragraph: block, leansBack: false });
const said = { ...line('He lies.', 2), description: '', quoted: true };

describe('what is read aloud', () => {
  it('is title, sections and their sentences, one by one, without terms and names', () => {
    const reading = readingOf(
      [],
      {
        gist: [line('The levy returns. Ships pay.')],
        perspectives: [
          { ...said, speaker: 'Ana Reyes', saysWho: false },
          { ...said, text: 'He is right, said Omar Belan.', speaker: 'Omar Belan', saysWho: true },
        ],
        people: [{ name: 'Ana Reyes', description: '', block: 2, paragraph: 2, shown: true }],
        faq: [{ kind: 'question', question: 'Why?', answer: 'It fell. It rose.', block: 3, paragraph: 3 }],
        words: [{ entry: 'levy', marked: true, explainedIn: null }],
      },
      { explainers: { levy: explainerOf() } },
    );
    expect(linesToRead('Port levy', briefingSections(reading), 'en')).toEqual([
      'Port levy',
      'What happened',
      'The levy returns.',
      'Ships pay.',
      'Who says what',
      'Ana Reyes',
      'He lies.',
      'He is right, said Omar Belan.',
      'Questions this article answers',
      'Why?',
      'It fell.',
    ]);
  });

  it('is in the article’s language alone, whose voice reads it', () => {
    const event = (date: string) => ({ ...line(`Event of ${date}.`), date, shown: true as const });
    const reading = readingOf([], { gist: [line('The levy returns.')], timeline: [event('1970-03')] });
    speak((name) => (name === 'language' ? 'de' : 'Auf Deutsch'));
    expect(linesToRead('Port levy', briefingSections(reading), 'en')).toEqual([
      'Port levy',
      'The levy returns.',
      'March 1970',
      'Event of 1970-03.',
    ]);
  });
});
