import { describe, expect, it, vi } from 'vitest';
import {
  createReaderAloud,
  localVoice,
  type ReadingAloud,
  type Speech,
  type Voice,
} from '../../../components/take-along/reader-aloud.ts';

const voice = (lang: string, localService = true, isDefault = false): Voice => ({
  lang,
  localService,
  default: isDefault,
});

function reader() {
  const spoken: string[] = [];
  const ends: (() => void)[] = [];
  const speech = {
    getVoices: () => [],
    speak: (text: string, _voice: Voice, ended: () => void) => {
      spoken.push(text);
      ends.push(ended);
    },
    pause: vi.fn(),
    resume: vi.fn(),
    cancel: vi.fn(),
  } satisfies Speech;
  const states: ReadingAloud[] = [];
  return { ...createReaderAloud(speech, (state) => states.push(state)), speech, spoken, ends, states };
}

describe('the voice', () => {
  it('is one of this machine in the article’s language, the usual one first', () => {
    const usual = voice('en-AU', true, true);
    expect(localVoice([voice('nl-NL'), voice('en-GB'), usual], 'en')).toBe(usual);
    expect(localVoice([voice('nl-NL'), voice('en_US')], 'en')).toEqual(voice('en_US'));
  });

  it('is none of another machine, and none where the language is another or not known', () => {
    expect(localVoice([voice('en-GB', false, true)], 'en')).toBeNull();
    expect(localVoice([voice('eng-GB'), voice('nl')], 'en')).toBeNull();
    expect(localVoice([voice('en')], null)).toBeNull();
  });
});

describe('reading aloud', () => {
  it('goes sentence by sentence, and is silent at the end', () => {
    const { read, spoken, ends, states } = reader();
    read(['One.', 'Two.'], voice('en'));
    expect(spoken).toEqual(['One.']);
    ends[0]?.();
    expect(spoken).toEqual(['One.', 'Two.']);
    ends[1]?.();
    expect(states).toEqual(['silent', 'reading', 'silent']);
  });

  it('does not go on once it was stopped, although the browser tells of the end', () => {
    const { read, stop, spoken, ends, speech } = reader();
    read(['One.', 'Two.'], voice('en'));
    stop();
    ends[0]?.();
    expect(spoken).toEqual(['One.']);
    expect(speech.cancel).toHaveBeenCalled();
  });

  it('waits, and goes on', () => {
    const { read, pause, goOn, states, speech } = reader();
    read(['One.'], voice('en'));
    pause();
    goOn();
    expect(states.slice(1)).toEqual(['reading', 'paused', 'reading']);
    expect([speech.pause, speech.resume].map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
  });
});
