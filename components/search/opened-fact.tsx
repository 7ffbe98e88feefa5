import { t } from '../../i18n/translate.ts';
import type { CardActions } from '../card/card-actions.ts';
import { CardFrame } from '../card/card-frame.tsx';
import { FactShown } from '../card/fact-shown.tsx';
import { NameFound } from '../card/name-found.tsx';
import { ParaIcon } from '../icon.tsx';
import type { OpenedFact as Opened } from './search-view.ts';

interface OpenedFactProps {
  readonly opened: Opened;
  readonly close: () => void;
  readonly jump: CardActions['jump'];
}

/** Somebody of the article, or a place, as the page's card shows it. */
export function OpenedFact({ opened: { name, person, fact }, close, jump }: OpenedFactProps) {
  return (
    <CardFrame
      backTo={null}
      voice={
        <p class="src">
          <span>{t('search.askedAbout')}</span>
        </p>
      }
      back={close}
      forward={null}
      close={close}
      status=""
      heading={name}
    >
      <div class="mid">
        {fact !== null && <FactShown fact={fact} jump={jump} />}
        {person !== null && (
          <section class="slip" aria-label={t('search.inArticle')}>
            <p class="src">
              <ParaIcon />
              <span>{t('search.inArticle')}</span>
            </p>
            <div class="passages">
              <NameFound name={person} jump={jump} />
            </div>
          </section>
        )}
        {fact === null && person === null && (
          <div class="entry">
            <p class="def">{t('search.unknownPlace')}</p>
          </div>
        )}
      </div>
    </CardFrame>
  );
}
