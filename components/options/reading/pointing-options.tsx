import { heldKeys } from '../../../contract/choices.ts';
import { keyNames } from '../../key-names.ts';
import { RadioGroup } from '../../radio-group.tsx';
import type { ReadingView } from '../section/options-view.ts';

type Pointing = Pick<ReadingView, 'heldKey' | 'doubleClick'>;

const keys = heldKeys.map((value) => ({ value, label: keyNames[value] }));

const doubleClicks = [
  { value: 'page', label: 'Selects it, as everywhere' },
  { value: 'explain', label: 'Selects and explains it' },
] as const;

/** How words that are not marked are explained, where the reader points. */
export function PointingOptions({
  heldKey,
  doubleClick,
  onChange,
}: Pointing & { readonly onChange: (change: Partial<Pointing>) => void }) {
  return (
    <>
      <div>
        <RadioGroup
          legend="Which key explains any word?"
          name="held-key"
          look="segments"
          choices={keys}
          value={heldKey}
          onChange={(value) => onChange({ heldKey: value })}
        />
        <p class="hint">
          Hold it while the pointer rests on a word, marked or not. Meta is the Command or the Windows key. Nothing
          needs it where there is no pointer.
        </p>
      </div>
      <RadioGroup
        legend="What does a double click on a word do?"
        name="double-click"
        look="rows"
        choices={doubleClicks}
        value={doubleClick ? 'explain' : 'page'}
        onChange={(value) => onChange({ doubleClick: value === 'explain' })}
      />
    </>
  );
}
