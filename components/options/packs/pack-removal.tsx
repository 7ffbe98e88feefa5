import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../../i18n/translate.ts';
import type { PackRow } from './packs-view.ts';

interface PackRemovalProps {
  readonly pack: PackRow;
  readonly onRemove: () => void;
}

/**
 * A way to remove a pack that asks first: a hundred thousand terms are not added again by a click. The focus goes to the
 * question, and back where the pack is kept; the question stays until the pack is gone.
 */
export function PackRemoval({ pack: { name, count }, onRemove }: PackRemovalProps) {
  const [asked, setAsked] = useState(false);
  const question = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (asked) question.current?.focus();
    else if (wasAsked.current) button.current?.focus();
    wasAsked.current = asked;
  }, [asked]);
  if (!asked) {
    return (
      <button
        ref={button}
        type="button"
        class="link"
        aria-label={t('options.packs.removeOf', { name })}
        onClick={() => setAsked(true)}
      >
        <span>{t('shared.remove')}</span>
      </button>
    );
  }
  // Of a damaged one nobody knows how many there are.
  const ask =
    count === 0 ? t('options.packs.removal.askAll', { name }) : plural('options.packs.removal.ask', count, { name });
  return (
    <fieldset ref={question} class="ask" tabIndex={-1} aria-label={ask}>
      <button type="button" class="link" onClick={onRemove}>
        <span>
          {count === 0 ? t('options.packs.removal.removeAll') : plural('options.packs.removal.remove', count)}
        </span>
      </button>
      <button type="button" class="link" onClick={() => setAsked(false)}>
        <span>{t('options.packs.removal.keep')}</span>
      </button>
    </fieldset>
  );
}
