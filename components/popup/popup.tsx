import type { MarksHere as Notch } from '../../contract/marks-here.ts';
import type { SiteState } from '../../contract/site-state.ts';
import type { SelectionMatch } from '../../explain/look-up/selection/selection-answer.ts';
import type { Reading } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { Briefing } from '../briefing/briefing.tsx';
import { briefingSections } from '../briefing/briefing-sections.ts';
import { nothingInView } from '../briefing/line-ways.ts';
import { shortForm, wholeForm } from '../briefing/short-form.ts';
import type { CardActions } from '../card/card-actions.ts';
import type { NoteField } from '../card/note-shown.tsx';
import { GearIcon, MarkIcon, PanelIcon, QuestionIcon } from '../icon.tsx';
import { Find } from '../search/find.tsx';
import { OpenedCard } from '../search/opened-card.tsx';
import { OpenedFact } from '../search/opened-fact.tsx';
import { hitsOf } from '../search/search-hits.ts';
import type { OpenedEntry, OpenedFact as OpenedFactView, SearchView } from '../search/search-view.ts';
import { Switch } from '../switch.tsx';
import { PageHead } from './page-head.tsx';
import { type Situation, situationOf } from './page-situation.ts';
import type { PageView, PopupActions } from './popup-view.ts';
import type { SaidTerm } from './said-lately.tsx';

export interface PopupProps {
  readonly site: SiteState;
  readonly page: PageView;
  /** How many marks the page has; null until it is known. */
  readonly notch: Notch | null;
  readonly search: SearchView;
  /** The entry that was chosen from the results; null: none. */
  readonly opened: OpenedEntry | null;
  readonly noteField: NoteField;
  /** The entry of which the reader comes to write a note; null: none. */
  readonly noting: string | null;
  /** Somebody or a place that was; null: nobody. */
  readonly fact: OpenedFactView | null;
  /** Newsgloss's own. */
  readonly version: string;
  /** What the reader said of terms today, the latest first. */
  readonly said: readonly SaidTerm[];
  /** Whether the briefing was just copied. */
  readonly copied: boolean;
  /** The reader came with a keyboard: the search takes the focus. */
  readonly takesFocus: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly actions: PopupActions;
}

/** The toolbar's popup: top and bottom stay, the middle scrolls. */
export function Popup(props: PopupProps) {
  const { site, page, notch, search, opened, fact, now, actions } = props;
  const situation = situationOf(site, page);
  const searching = search.query.trim() !== '';
  const isOpened = opened !== null || fact !== null;
  const calm = !searching && !isOpened;
  const reading = situation.kind === 'article' ? situation.reading : null;
  return (
    <main class="ng popup">
      <Top site={site} actions={actions} />
      <div class="middle">
        {calm && <PageHead situation={situation} notch={notch} said={props.said} now={now} actions={actions} />}
        {situation.kind !== 'busy' && situation.kind !== 'failed' && (
          <Find
            key="find"
            search={search}
            reading={reading}
            isOpened={isOpened}
            takesFocus={props.takesFocus}
            onQuery={actions.search}
            onWrite={actions.writeWord}
            onChoose={(hit) => choose(hit, actions)}
            onClose={actions.closeOpened}
          />
        )}
        <Opened reading={reading} {...props} />
        {calm && reading !== null && <ShortBriefing reading={reading} actions={actions} />}
      </div>
      <Bottom situation={situation} searching={searching} {...props} />
    </main>
  );
}

function Top({ site, actions }: Pick<PopupProps, 'site' | 'actions'>) {
  return (
    <header class="top">
      <div class="brand">
        <MarkIcon />
        <span>Newsgloss</span>
      </div>
      <div class="acts">
        {site.kind !== 'unsupported' && (
          <Switch
            on={site.kind === 'on'}
            label={t('popup.explainOn', { site: site.site })}
            onChange={actions.setSite}
          />
        )}
        <button type="button" class="icon-btn" aria-label={t('shared.keys')} onClick={actions.showKeys}>
          <QuestionIcon />
        </button>
        <button type="button" class="icon-btn" aria-label={t('popup.options')} onClick={actions.openOptions}>
          <GearIcon />
        </button>
      </div>
    </header>
  );
}

/** What was chosen from the results, or to be shown at once. */
function Opened({
  opened,
  fact,
  reading,
  version,
  noteField,
  noting,
  actions,
}: Pick<PopupProps, 'opened' | 'fact' | 'version' | 'noteField' | 'noting' | 'actions'> & { reading: Reading | null }) {
  const jump: CardActions['jump'] = ({ block, start, end }) => actions.jump(block, start, end);
  return (
    <>
      {opened !== null && (
        <OpenedCard
          opened={opened}
          reading={reading}
          version={version}
          noteField={noteField}
          writing={opened.explainer.entry === noting}
          actions={{
            ...actions.card,
            jump,
            lookUp: actions.openEntry,
            close: actions.closeOpened,
            retry: actions.retry,
          }}
        />
      )}
      {fact !== null && <OpenedFact opened={fact} close={actions.closeOpened} jump={jump} />}
    </>
  );
}

function choose(hit: SelectionMatch, actions: PopupActions): void {
  if (hit.kind === 'entry') actions.openEntry(hit.entry);
  else if (hit.kind === 'person' || hit.kind === 'place') actions.openFact(hit);
  else actions.jump(hit.block, hit.start, hit.end);
}

/** A short form where the whole stands one press away, in the side panel; else all of it. */
function ShortBriefing({ reading, actions }: { reading: Reading; actions: PopupActions }) {
  const sections = briefingSections(reading);
  return (
    <Briefing
      reading={reading}
      sections={actions.openBeside ? shortForm(sections) : wholeForm(sections)}
      ways={{ onJump: actions.jump, copyLink: null, inView: nothingInView, openPerson: null }}
      onMore={actions.openBeside}
    />
  );
}

function Bottom({
  situation,
  searching,
  opened,
  copied,
  search,
  actions,
}: PopupProps & { situation: Situation; searching: boolean }) {
  if (opened !== null) return null;
  if (searching) {
    return hitsOf(search).length === 0 ? null : (
      <footer class="bottom">
        <p class="meta">{t('popup.searchKeys')}</p>
      </footer>
    );
  }
  if (situation.kind !== 'article') return null;
  return (
    <footer class="bottom">
      {actions.openBeside && (
        <button type="button" class="link" onClick={actions.openBeside}>
          <PanelIcon />
          <span>{t('popup.openBeside')}</span>
        </button>
      )}
      <button type="button" class="link" onClick={actions.copy}>
        <span>{t('takeAlong.markdown')}</span>
      </button>
      <p class="meta" role="status">
        {copied && t('takeAlong.copied')}
      </p>
    </footer>
  );
}
