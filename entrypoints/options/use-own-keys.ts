import type { KeysHelp } from '../../components/keys/keys-view.ts';
import { type KeysPorts, useKeysHelp } from '../../components/keys/use-keys-help.ts';
import { keyboardCommands, openKeysPage } from '../../extension/browser/keyboard-commands.ts';
import { ownSettings } from '../../extension/browser/own-settings.ts';

const ports: KeysPorts = {
  async load() {
    const [commands, settings] = await Promise.all([keyboardCommands(), ownSettings.load()]);
    const { heldKey, doubleClick, questionKey } = settings;
    return { commands, heldKey, doubleClick, questionKey };
  },
  change: () => void openKeysPage(),
  // Where it cannot be stored, the switch stays as it was.
  setQuestionKey: (questionKey) => ownSettings.change((now) => ({ ...now, questionKey })).catch(() => undefined),
};

/** The page of keys, as this browser and this reader have them. */
export function useOwnKeys(): KeysHelp {
  return useKeysHelp(ports);
}
