import { useState } from 'preact/hooks';
import type { MarksHere as Notch } from '../../contract/marks-here.ts';
import type { SiteState } from '../../contract/site-state.ts';
import { withArticleSenses } from '../../explain/look-up/selection/article-senses.ts';
import type { Reading } from '../../explain/model/reading.ts';
import { Briefing } from '../briefing/briefing.tsx';
import { StoryHead } from '../briefing/story-head.tsx';
import { Card } from '../card/card.tsx';
import { menuOf } from '../card/menu-choices.ts';
import { GearIcon, MarkIcon } from '../icon.tsx';
import { MarksHere } from '../marks/marks-here.tsx';
import { Switch } from '../switch.tsx';
import { openedExplainer } from './opened-explainer.ts';
import { type Situation, situationOf } from './page-situation.ts';
import type { OpenedEntry, PageView, PopupActions, SearchView } from './popup-view.ts';
import { SearchBox } from './search-box.tsx';
import { hitsOf } from './search-hits.ts';
import { SearchResults } from './search-results.tsx';
import { SituationState } from './states.tsx';

export interface PopupProps {
  readonly site: SiteState;
  readonly page: PageView;
  /** How many marks the page has; null until it is known. */
  readonly notch: Notch | null;
  readonly search: SearchView;
  /** The entry that was chosen from the results; null: none. */
  readonly opened: OpenedEntry | null;
  /** Newsgloss's own. */
  readonly version: string;
  /** Whether the briefing was just copied. */
  readonly copied: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly actions: PopupActions;
}

/** The toolbar's popup: top and bottom stay, the middle scrolls. */
export function Popup(props: PopupProps) {
  const { site, page, notch, search, opened, now, actions } = props;
  const situation = situationOf(site, page);
  const searching = search.query.trim() !== '';
  const calm = !searching && opened === null;
  return (
    <main class="ng popup">
      <Top site={site} actions={actions} />
      <div class="middle">
        {calm && situation.kind === 'article' && (
          <StoryHead article={situation.reading.article} now={now}>
            <MarksHere words={situation.reading.briefing.words} notch={notch} actions={actions.marks} />
          </StoryHead>
        )}
        {calm && situation.kind === 'busy' && <Busy />}
        {calm && situation.kind !== 'article' && situation.kind !== 'busy' && (
          <SituationState situation={situation} actions={actions} now={now} />
        )}
        <Find key="find" {...props} situation={situation} />
        {calm && situation.kind === 'article' && <Briefing reading={situation.reading} onJump={actions.jump} />}
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
          <Switch on={site.kind === 'on'} label={`Explain on ${site.host}`} onChange={actions.setSite} />
        )}
        <button type="button" class="icon-btn" aria-label="Options" onClick={actions.openOptions}>
          <GearIcon />
        </button>
      </div>
    </header>
  );
}

/** The search and what it found; kept mounted in one place, so that the field keeps its focus while the rest changes. */
function Find({ search: asked, opened, version, actions, situation }: PopupProps & { situation: Situation }) {
  const reading = situation.kind === 'article' ? situation.reading : null;
  const search = reading === null ? asked : { ...asked, answer: withArticleSenses(asked.answer, reading.explainers) };
  const hits = hitsOf(search);
  const [chosen, setActive] = useState(0);
  // Hits that came in the meantime may be fewer.
  const active = Math.min(chosen, Math.max(0, hits.length - 1));
  if (situation.kind === 'busy' || situation.kind === 'failed') return null;
  const choose = (at: number) => {
    const hit = hits[at];
    if (hit?.kind === 'entry') actions.openEntry(hit.entry);
    else if (hit) actions.jump(hit.block, hit.start, hit.end);
  };
  const onQuery = (query: string) => {
    setActive(0);
    actions.search(query);
  };
  const inArticle = reading !== null;
  return (
    <>
      <SearchBox
        query={search.query}
        hits={opened === null ? hits.length : 0}
        active={active}
        inArticle={inArticle}
        onQuery={onQuery}
        onEscape={() => (opened === null ? onQuery('') : actions.closeEntry())}
        onActive={setActive}
        onChoose={choose}
      />
      {opened === null && (
        <SearchResults
          search={search}
          active={active}
          inArticle={inArticle}
          onChoose={choose}
          onClear={() => onQuery('')}
        />
      )}
      {opened !== null && <EntryCard opened={opened} reading={reading} version={version} actions={actions} />}
    </>
  );
}

interface EntryCardProps extends Pick<PopupProps, 'version' | 'actions'> {
  readonly opened: NonNullable<PopupProps['opened']>;
  readonly reading: Reading | null;
}

function EntryCard({ opened, reading, version, actions }: EntryCardProps) {
  return (
    <Card
      {...opened}
      explainer={openedExplainer(opened.explainer, reading)}
      here={null}
      from={null}
      version={version}
      offersStop={false}
      menuOf={menuOf}
      actions={{
        ...actions.card,
        jump: ({ block, start, end }) => actions.jump(block, start, end),
        lookUp: actions.openEntry,
        close: actions.closeEntry,
        retry: actions.retry,
        doubt: null,
        leaveSite: null,
        marks: null,
      }}
    />
  );
}

function Busy() {
  return (
    <div class="waits">
      <div class="story">
        <p class="meta" role="status">
          Reading the article
        </p>
      </div>
      <div class="brief">
        <section>
          <h2>What happened</h2>
          <div class="bones">
            <i />
            <i />
            <i />
          </div>
        </section>
      </div>
    </div>
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
        <p class="meta">↑ ↓ to choose, Enter to open, Esc to clear</p>
      </footer>
    );
  }
  if (situation.kind !== 'article') return null;
  return (
    <footer class="bottom">
      <button type="button" class="link" onClick={actions.copy}>
        <span>Copy as Markdown</span>
      </button>
      {actions.listTerms && (
        <button type="button" class="link" onClick={actions.listTerms}>
          <span>List of terms</span>
        </button>
      )}
      <p class="meta" role="status">
        {copied && 'Copied.'}
      </p>
    </footer>
  );
}
