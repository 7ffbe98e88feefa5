import type { Handlers, ToBackground } from '../messages.ts';
import type { PackChoices } from '../packs/pack.ts';
import type { PackDrafts } from '../packs/pack-drafts.ts';
import type { PackShelf } from '../packs/pack-shelf.ts';
import { createTurns } from '../turns.ts';
import type { MessageSender } from './explain-handlers.ts';

export interface PackPorts {
  readonly shelf: PackShelf;
  readonly drafts: PackDrafts;
  /** Wordings that the bundled glossary explains first, as written. */
  bundledWordings(): Promise<ReadonlySet<string>>;
  /** Packs came or went: open pages must ask again. Called once all is stored; nobody waits for it. */
  readonly changed: () => void;
}

type PackMessages = Pick<
  ToBackground,
  | 'packs'
  | 'plain-wordings'
  | 'open-pack'
  | 'fill-pack'
  | 'close-pack'
  | 'give-up-pack'
  | 'set-pack'
  | 'arrange-packs'
  | 'remove-pack'
>;

/** Opens, closes and removes packs one after the other, for each of these clears away what it takes for no pack's. */
export function packHandlers({
  shelf,
  drafts,
  bundledWordings,
  changed,
}: PackPorts): Handlers<PackMessages, MessageSender> {
  const inTurn = createTurns();
  return {
    packs: () => shelf.list(),
    async 'plain-wordings'() {
      return [...(await bundledWordings())];
    },
    'open-pack': ({ name, language, answersOnly }) => inTurn(() => drafts.open(name, language, answersOnly)),
    'fill-pack': ({ draft, items }) => drafts.add(draft, items),
    'close-pack'({ draft, choices }) {
      return inTurn(async () => {
        const closed = await drafts.close(draft, choices && choicesOf(choices));
        shelf.changed();
        changed();
        return closed;
      });
    },
    'give-up-pack'({ draft }) {
      return inTurn(async () => {
        await drafts.giveUp(draft);
        return true;
      });
    },
    'set-pack'({ name, ...choices }) {
      return inTurn(async () => {
        await shelf.choose(name, choicesOf(choices));
        changed();
        return true;
      });
    },
    'arrange-packs'({ names }) {
      return inTurn(async () => {
        await shelf.arrange(names);
        changed();
        return true;
      });
    },
    'remove-pack'({ name }) {
      return inTurn(async () => {
        await shelf.remove(name);
        changed();
        return true;
      });
    },
  };
}

/** Of a message, without its type and whatever else may be in it. */
function choicesOf({ answersOnly, on }: Partial<PackChoices>): Partial<PackChoices> {
  return { ...(answersOnly === undefined ? {} : { answersOnly }), ...(on === undefined ? {} : { on }) };
}
