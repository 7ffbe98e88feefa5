import type { ComponentChildren } from 'preact';
import type { Person } from '../../explain/model/reading.ts';
import { BackIcon, ParaIcon } from '../icon.tsx';

interface PersonViewProps {
  readonly person: Pick<Person, 'name' | 'description'>;
  readonly close: () => void;
  /** Where the article names them. */
  readonly children: ComponentChildren;
}

/** Somebody of the article: who they are in its words, and all places where it names them. */
export function PersonView({ person, close, children }: PersonViewProps) {
  return (
    <div class="person">
      <div class="bar">
        <p class="src">
          <ParaIcon />
          <span>Named in this article</span>
        </p>
        <button type="button" class="link" onClick={close}>
          <BackIcon />
          <span>Back</span>
        </button>
      </div>
      <div class="who-is">
        <h1>{person.name}</h1>
        {person.description !== '' && <p class="words-of">{person.description}</p>}
      </div>
      {children}
    </div>
  );
}
