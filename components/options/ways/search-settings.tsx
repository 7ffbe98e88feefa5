import { useMemo, useState } from 'preact/hooks';
import { plural, t } from '../../../i18n/translate.ts';
import { HitOption } from '../../search/hit-option.tsx';
import { SearchBox } from '../../search/search-box.tsx';
import { listId } from '../../search/search-hits.ts';
import { findSettings } from './find-settings.ts';
import type { ListedSetting } from './settings-list.ts';

interface SearchSettingsProps {
  readonly settings: readonly ListedSetting[];
  readonly onChoose: (setting: ListedSetting) => void;
}

/** Finds a setting by its name or by plain words, and leads to its control. */
export function SearchSettings({ settings, onChoose }: SearchSettingsProps) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const hits = useMemo(() => findSettings(settings, query), [settings, query]);
  const ask = (next: string) => {
    setQuery(next);
    setActive(0);
  };
  const choose = (at: number) => {
    const hit = hits[at];
    if (!hit) return;
    ask('');
    onChoose(hit);
  };
  const asks = query.trim() !== '';
  return (
    <div class="search-settings">
      <SearchBox
        name={t('options.find.field')}
        query={query}
        hits={hits.length}
        active={active}
        takesFocus={false}
        onQuery={ask}
        onEscape={() => ask('')}
        onActive={setActive}
        onChoose={choose}
      />
      {hits.length > 0 && (
        <div class="hits" role="listbox" id={listId} aria-label={t('options.find.hits')}>
          {hits.map(({ name, section, sectionName }, at) => (
            <HitOption key={`${section} ${name}`} at={at} selected={at === active} onChoose={choose}>
              <span class="t">{name}</span>
              {sectionName !== name && <span class="w">{sectionName}</span>}
            </HitOption>
          ))}
        </div>
      )}
      <p class={asks && hits.length === 0 ? 'hint none-found' : 'vh'} role="status">
        {asks && (hits.length === 0 ? nothing(query) : plural('options.find.count', hits.length))}
      </p>
    </div>
  );
}

function nothing(query: string): string {
  return t('options.find.nothing', {
    query: query.trim(),
    sites: t('options.section.sites'),
    topics: t('options.section.topics'),
  });
}
