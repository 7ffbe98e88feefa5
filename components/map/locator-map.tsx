import type { ComponentChildren } from 'preact';
import type { LocatorMap as Drawing } from '../../explain/model/locator-map.ts';
import { listed } from '../../i18n/listed.ts';
import { t } from '../../i18n/translate.ts';

interface LocatorMapProps {
  /** Of no other map in the same document or shadow root: its patterns are named by it. */
  readonly id: string;
  readonly map: Drawing;
  /** What it shows, in words. */
  readonly label: string;
  /** Drawn above all else. */
  readonly children?: ComponentChildren;
}

/** Where something lies. Disputed areas are hatched in nobody's colour, on land only, and named below. */
export function LocatorMap({ id, map, label, children }: LocatorMapProps) {
  const { width, height, land, borders, here, dots, disputed } = map;
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <defs>
          <pattern id={`${id}h`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="land" width="4" height="4" />
            <line class="hatch" y2="4" />
          </pattern>
          <clipPath id={`${id}l`}>
            <path d={land} />
          </clipPath>
        </defs>
        <path class="land" d={land} />
        <path class="here" d={here} />
        <path class="borders" d={borders} />
        <g clip-path={`url(#${id}l)`}>
          {disputed.map(({ name, path }) => (
            <path key={name} fill={`url(#${id}h)`} d={path} />
          ))}
        </g>
        {dots.map(({ x, y }) => (
          <circle key={`${x} ${y}`} class="dot" cx={x} cy={y} r="4" />
        ))}
        {children}
      </svg>
      {disputed.length > 0 && (
        <figcaption class="meta">
          {t('shared.disputed', { areas: listed(disputed.map(({ name }) => name)) })}
        </figcaption>
      )}
    </figure>
  );
}
