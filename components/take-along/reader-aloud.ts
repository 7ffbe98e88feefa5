/** The part of the browser's speech that reading aloud needs. */
export interface Speech {
  getVoices(): readonly Voice[];
  speak(text: string, voice: Voice, ended: () => void): void;
  pause(): void;
  resume(): void;
  cancel(): void;
}

export interface Voice {
  readonly lang: string;
  /** On this machine: no text goes anywhere. */
  readonly localService: boolean;
  readonly default: boolean;
}

export type ReadingAloud = 'silent' | 'reading' | 'paused';

/** A voice on this machine for a language (ISO 639-1), the browser's usual one first; null where there is none. */
export function localVoice(voices: readonly Voice[], language: string | null): Voice | null {
  const fitting = voices.filter(
    ({ localService, lang }) => localService && language !== null && lang.toLowerCase().split(/[-_]/u)[0] === language,
  );
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}

/** Reads sentences one after the other, for long texts make browsers fall silent. @param changed told of every new state */
export function createReaderAloud(speech: Speech, changed: (state: ReadingAloud) => void) {
  /** Only the latest reading goes on: browsers tell of the end of what was cancelled, too. */
  let reading = 0;
  const stop = () => {
    reading += 1;
    speech.cancel();
    changed('silent');
  };
  return {
    read(sentences: readonly string[], voice: Voice) {
      stop();
      const ours = reading;
      const readFrom = (at: number) => {
        if (ours !== reading) return;
        const sentence = sentences[at];
        if (sentence === undefined) return stop();
        speech.speak(sentence, voice, () => readFrom(at + 1));
      };
      changed('reading');
      readFrom(0);
    },
    pause() {
      speech.pause();
      changed('paused');
    },
    goOn() {
      speech.resume();
      changed('reading');
    },
    stop,
  };
}
