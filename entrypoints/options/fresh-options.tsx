import { useState } from 'preact/hooks';
import type { Erased } from '../../contract/erased.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { reasonOf } from '../../i18n/told-error.ts';
import { t, tell } from '../../i18n/translate.ts';
import { keptDraft } from './kept-draft.ts';
import { OptionsPage } from './options-page.tsx';

/** The options, made anew once everything is erased: nothing that they remember may bring any of it back. */
export function FreshOptions() {
  const [erased, setErased] = useState<Erased | null>(null);
  const [times, setTimes] = useState(0);
  const eraseEverything = async () => {
    try {
      const fate = await toBackground({ type: 'erase-everything' });
      keptDraft.put(null);
      setErased(fate);
      setTimes((before) => before + 1);
      return null;
    } catch (error) {
      return t('options.notErased', { problem: tell(reasonOf(error)) });
    }
  };
  return <OptionsPage key={times} erased={erased} eraseEverything={eraseEverything} />;
}
