import { packOf } from '../../contract/pack-entry-id.ts';
import type {
  EntryMatch,
  InitialismMatch,
  PassageMatch,
  PersonMatch,
  PlaceMatch,
  SelectionMatch,
} from '../../explain/look-up/selection/selection-answer.ts';
import { plural } from '../../i18n/translate.ts';
import { inItsLanguage } from '../in-its-language.ts';
import { placeName } from '../place-name.ts';
import { marksAround } from '../quotation.ts';
import { excerpt } from './excerpt.ts';
import { MarkedText } from './marked-text.tsx';

/** One hit of the search in words: what it is, what it means, and where it stands. */
export function HitText({ hit }: { hit: SelectionMatch }) {
  switch (hit.kind) {
    case 'entry':
      return <EntryText hit={hit} />;
    case 'passage':
      return <PassageText hit={hit} />;
    case 'place':
      return <PlaceText hit={hit} />;
    default:
      return <NameText hit={hit} />;
  }
}

function EntryText({ hit: { entry, term, matched, by, definition, senses } }: { hit: EntryMatch }) {
  return (
    <>
      <b class="t" {...inItsLanguage(by?.text ?? term)}>
        {by && (
          <span class="by">
            <MarkedText {...by} />
            {': '}
          </span>
        )}
        <MarkedText text={term} matched={matched} />
      </b>
      {senses.length === 0 && (
        <span class="d" {...inItsLanguage(definition)}>
          {definition}
        </span>
      )}
      {senses.map((sense) => (
        <span key={sense.id} class="d" {...inItsLanguage(sense.definition)}>
          <b>{sense.label}: </b>
          {sense.definition}
        </span>
      ))}
      {packOf(entry) && <span class="w">{packOf(entry)}</span>}
    </>
  );
}

function NameText({ hit }: { hit: PersonMatch | InitialismMatch }) {
  const [name, meaning] = hit.kind === 'person' ? [hit.name, hit.description] : [hit.short, hit.expansion];
  return (
    <>
      <b class="t" {...inItsLanguage(name)}>
        {name}
      </b>
      {meaning !== '' && (
        <span class="d" {...inItsLanguage(meaning)}>
          {meaning}
        </span>
      )}
      <span class="w">{placeName(hit)}</span>
    </>
  );
}

function PlaceText({ hit: { name, is, matched, named } }: { hit: PlaceMatch }) {
  return (
    <>
      <b class="t" {...inItsLanguage(name)}>
        <MarkedText text={name} matched={matched} />
      </b>
      <span class="d" {...inItsLanguage(is)}>
        {is}
      </span>
      {named.length > 0 && <span class="w">{plural('search.namedHere', named.length)}</span>}
    </>
  );
}

function PassageText({ hit }: { hit: PassageMatch }) {
  const { text, matched } = excerpt(hit.text, hit.matched);
  const [open, close] = marksAround(text);
  return (
    <>
      <span class="q" {...inItsLanguage(text)}>
        {open}
        <MarkedText text={text} matched={matched} />
        {close}
      </span>
      <span class="w">{placeName(hit)}</span>
    </>
  );
}
