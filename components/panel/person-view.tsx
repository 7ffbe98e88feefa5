import type { ComponentChildren } from 'preact';
import type { Person } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { useWordsOfArticle } from '../briefing/article-language.ts';
import { BackIcon, ParaIcon } from '../icon.tsx';

interface PersonViewProps {
  readonly person: Pick<Person, 'name' | 'description'>;
  readonly close: () => void;
  /** Where the article names them. */
  readonly children: ComponentChildren;
}

/** Somebody of the article: who they are in its words, and all places where it names them. */
export function PersonView({ person, close, children }: PersonViewProps) {
  const asWritten = useWordsOfArticle();
  return (
    <div class="person">
      <div class="bar">
        <p class="src">
          <ParaIcon />
          <span>{t('panel.person.named')}</span>
        </p>
        <button type="button" class="link" onClick={close}>
          <BackIcon />
          <span>{t('panel.person.back')}</span>
        </button>
      </div>
      <div class="who-is">
        <h1 {...asWritten(person.name)}>{person.name}</h1>
        {person.description !== '' && (
          <p class="words-of" {...asWritten(person.description)}>
            {person.description}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
