import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';

interface PasteFormProps {
  /** As it was pasted before. */
  readonly text: string;
  readonly onExplain: (text: string) => void;
}

/** More than any page that is read to its end, in characters. */
const mostPasted = 400_000;

/** Where a reader pastes a text. */
export function PasteForm({ text, onExplain }: PasteFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Who comes back to change the text goes on in it.
  useEffect(() => {
    if (text !== '') field.current?.focus();
  }, []);
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onExplain(field.current?.value ?? '');
      }}
    >
      <label for="pasted">{t('playground.paste.label')}</label>
      <p id="pasted-help">{t('playground.paste.help')}</p>
      <textarea
        id="pasted"
        ref={field}
        rows={14}
        maxLength={mostPasted}
        aria-describedby="pasted-help"
        dir="auto"
        spellcheck={false}
        defaultValue={text}
      />
      <button type="submit" class="btn main">
        <span>{t('playground.paste.explain')}</span>
      </button>
    </form>
  );
}
