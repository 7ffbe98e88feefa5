import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { termsInWords } from '../section/terms-in-words.ts';
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
      <button ref={button} type="button" class="link" aria-label={`Remove ${name}`} onClick={() => setAsked(true)}>
        <span>Remove</span>
      </button>
    );
  }
  // Of a damaged one nobody knows how many there are.
  const terms = count === 0 ? 'all its terms' : termsInWords(count);
  return (
    <fieldset ref={question} class="ask" tabIndex={-1} aria-label={`Remove ${name}, ${terms}?`}>
      <button type="button" class="link" onClick={onRemove}>
        <span>Remove {terms}</span>
      </button>
      <button type="button" class="link" onClick={() => setAsked(false)}>
        <span>Keep</span>
      </button>
    </fieldset>
  );
}
