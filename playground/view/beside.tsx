import { Briefing } from '../../components/briefing/briefing.tsx';
import { briefingSections } from '../../components/briefing/briefing-sections.ts';
import { type LineWays, nothingInView } from '../../components/briefing/line-ways.ts';
import { wholeForm } from '../../components/briefing/short-form.ts';
import { StoryMapSection } from '../../components/briefing/story-map.tsx';
import type { AskedPlace } from '../../explain/look-up/selection/selection-answer.ts';
import type { StoryMap } from '../../explain/model/place.ts';
import type { Reading } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import type { Explaining } from '../explaining/start-explaining.ts';

interface BesideProps {
  readonly reading: Reading;
  /** The places on which the story turns; null: none, or not yet known. */
  readonly map: StoryMap | null;
  readonly ways: Pick<Explaining, 'jump' | 'explain'>;
}

/** The story's briefing. What a name or a place in it is, the card tells, where the story names it. */
export function Beside({ reading, map, ways: { jump, explain } }: BesideProps) {
  const sections = briefingSections(reading);
  if (sections.length === 0) return null;
  const ways: LineWays = {
    onJump: jump,
    copyLink: null,
    inView: nothingInView,
    openPerson(name) {
      const block = reading.briefing.people.find((one) => one.name === name)?.block;
      const start = reading.article.blocks.find(({ id }) => id === block)?.text.indexOf(name) ?? -1;
      if (block !== undefined && start >= 0) explain({ block, start, end: start + name.length, text: name });
    },
  };
  const openPlace = ({ kind, place }: AskedPlace) => {
    const found = map?.places.find((one) => one.kind === kind && one.place === place);
    if (found) explain(found);
  };
  return (
    <aside aria-label={t('playground.briefing')}>
      <Briefing
        reading={reading}
        sections={wholeForm(sections)}
        ways={ways}
        onMore={null}
        map={map && <StoryMapSection story={map} ways={ways} openPlace={openPlace} />}
      />
    </aside>
  );
}
