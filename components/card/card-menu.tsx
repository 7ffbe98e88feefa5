import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Asked, Choice, MenuOf } from './menu-choices.ts';
import { outcomeOf, type Said } from './outcome.tsx';

interface CardMenuProps extends Asked {
  readonly id: string;
  readonly menuOf: MenuOf;
  readonly say: (said: Said | null) => void;
  /** The reader is to write a note. */
  readonly write: () => void;
  /** The menu is folded away again. */
  readonly done: () => void;
}

/** What else can be done with a term: a list that unfolds under "…", and another in its place where a choice needs one. */
export function CardMenu({ id, menuOf, done, say, write, ...asked }: CardMenuProps) {
  const [inner, setInner] = useState<readonly Choice[] | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // What was pressed is gone: the focus stays in the list.
  useLayoutEffect(() => {
    if (inner) list.current?.querySelector('button')?.focus();
  }, [inner]);
  const choose = async ({ run, among, writes }: Choice) => {
    if (among?.length) return setInner(among);
    done();
    if (writes) return write();
    say(await outcomeOf(run));
  };
  return (
    <ul class="menu" id={id} ref={list}>
      {(inner ?? menuOf(asked)).map((choice) => (
        <li key={choice.label}>
          <button type="button" class="link" onClick={() => void choose(choice)}>
            <span>{choice.label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
