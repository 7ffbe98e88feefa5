import type { InitialismMatch, PersonMatch } from '../../explain/look-up/selection/selection-answer.ts';
import { t } from '../../i18n/translate.ts';
import type { CardActions } from './card-actions.ts';
import { quoted } from './quoted.ts';
import { JumpTo, Quotation } from './slip.tsx';

interface NameFoundProps {
  readonly name: PersonMatch | InitialismMatch;
  /** The article's. */
  readonly language?: string | null | undefined;
  readonly jump: CardActions['jump'];
}

/** Somebody of the article, or a short form: who or what that is in its words. */
export function NameFound({ name, language, jump }: NameFoundProps) {
  const [who, what] = name.kind === 'person' ? [name.name, name.description] : [name.short, name.expansion];
  return (
    <div>
      <p class="def" {...quoted(language)}>
        <b>{who}</b> {what}
      </p>
      <div class="from">
        <JumpTo place={name} jump={jump} />
      </div>
      {name.kind === 'person' && <InTheArticle person={name} language={language} jump={jump} />}
    </div>
  );
}

/** Places that a card leads to: whoever wants all of them has the panel. */
const mostPlaces = 4;

/** What somebody says, and where else the article names them. */
function InTheArticle({
  person: { says = [], named = [] },
  language,
  jump,
}: Omit<NameFoundProps, 'name'> & { person: PersonMatch }) {
  return (
    <>
      {says.map((line) => (
        <Quotation
          key={line.start}
          passage={{ ...line, speaker: null }}
          language={language}
          jump={jump}
          beside={null}
        />
      ))}
      {named.length > 0 && (
        <p class="meta">
          {t('card.namedAgain')}{' '}
          {named.slice(0, mostPlaces).map((place) => (
            <JumpTo key={`${place.block}:${place.start}`} place={{ ...place, section: null }} jump={jump} />
          ))}
        </p>
      )}
    </>
  );
}
