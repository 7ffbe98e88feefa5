import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TakeAlongActions } from '../../components/panel/take-along.tsx';
import {
  createReaderAloud,
  localVoice,
  type ReadingAloud,
  type Speech,
  type Voice,
} from '../../components/take-along/reader-aloud.ts';

/** Reads aloud by a voice of this machine; null where none reads the language. Ends with the panel, and with the page. */
export function useReadAloud(
  page: string | null,
  language: string | null,
  sentences: () => readonly string[],
): TakeAlongActions['aloud'] {
  const voices = useVoices();
  const [state, setState] = useState<ReadingAloud>('silent');
  const reader = useMemo(() => (speech ? createReaderAloud(speech, setState) : null), []);
  useEffect(() => {
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
    function stop() {
      reader?.stop();
    }
  }, [page, reader]);
  const voice = localVoice(voices, language);
  if (reader === null || voice === null) return null;
  return {
    state,
    read: () => reader.read(sentences(), voice),
    pause: reader.pause,
    goOn: reader.goOn,
    stop: reader.stop,
  };
}

/** Browsers tell of their voices a moment after they are first asked. */
function useVoices(): readonly Voice[] {
  const [voices, setVoices] = useState<readonly Voice[]>(() => speech?.getVoices() ?? []);
  useEffect(() => {
    const listen = () => setVoices(speech?.getVoices() ?? []);
    globalThis.speechSynthesis?.addEventListener('voiceschanged', listen);
    return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', listen);
  }, []);
  return voices;
}

/** The browser's; null where it has none. */
const speech: Speech | null = globalThis.speechSynthesis
  ? {
      getVoices: () => speechSynthesis.getVoices(),
      speak(text, voice, ended) {
        const said = new SpeechSynthesisUtterance(text);
        said.voice = voice as SpeechSynthesisVoice;
        said.lang = voice.lang;
        // What cannot be said is passed over.
        for (const type of ['end', 'error']) said.addEventListener(type, ended, { once: true });
        speechSynthesis.speak(said);
      },
      pause: () => speechSynthesis.pause(),
      resume: () => speechSynthesis.resume(),
      cancel: () => speechSynthesis.cancel(),
    }
  : null;
