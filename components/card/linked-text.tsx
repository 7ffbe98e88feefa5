import { linkTerms } from './link-terms.ts';

interface LinkedTextProps {
  readonly text: string;
  readonly related: readonly { readonly id: string; readonly term: string }[];
  readonly lookUp: (entry: string) => void;
}

/** A definition in which the terms that are entries themselves can be pressed. */
export function LinkedText({ text, related, lookUp }: LinkedTextProps) {
  return (
    <>
      {linkTerms(text, related).map((piece) =>
        piece.entry === null ? (
          piece.text
        ) : (
          <TermButton key={piece.entry} term={piece.text} entry={piece.entry} lookUp={lookUp} />
        ),
      )}
    </>
  );
}

export function TermButton({ term, entry, lookUp }: { term: string; entry: string; lookUp: (entry: string) => void }) {
  return (
    <button type="button" class="term" onClick={() => lookUp(entry)}>
      {term}
    </button>
  );
}
