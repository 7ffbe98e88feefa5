import type { LocatorMap } from '../../explain/model/locator-map.ts';

/** The number of each place, on a map of several. */
export function PlaceNumbers({ of: { middles } }: { of: LocatorMap }) {
  return (
    <>
      {middles.map(
        (middle, at) =>
          middle && (
            <g key={`${middle.x} ${middle.y}`} class="number">
              <circle cx={middle.x} cy={middle.y} r="7" />
              <text x={middle.x} y={middle.y + 3.5}>
                {at + 1}
              </text>
            </g>
          ),
      )}
    </>
  );
}
