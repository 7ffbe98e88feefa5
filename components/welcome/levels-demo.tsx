import type { Level } from '../../explain/model/preferences.ts';
import { MarkedPreview } from '../marked/marked-preview.tsx';

interface LevelsDemoProps {
  readonly level: Level;
  readonly onChange: (level: Level) => void;
}

const levels = [
  { value: 1, label: 'I am new to it' },
  { value: 2, label: 'I keep up' },
  { value: 3, label: 'I know the field' },
] as const;

/** The same story, marked for three readers: choosing is seeing. */
export function LevelsDemo({ level, onChange }: LevelsDemoProps) {
  return (
    <div class="levels" role="radiogroup" aria-label="How much do you follow the news?">
      {levels.map(({ value, label }) => (
        <div key={value} class="lv">
          <label>
            <input type="radio" name="level" value={value} checked={value === level} onChange={() => onChange(value)} />
            <span>{label}</span>
          </label>
          <MarkedPreview level={value} density="many" style="dotted" />
        </div>
      ))}
    </div>
  );
}
