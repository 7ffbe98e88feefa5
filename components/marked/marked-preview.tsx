import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeptDensity, MarkStyle } from '../../contract/choices.ts';
import type { Level } from '../../explain/model/preferences.ts';
import { paintMarks } from './paint-marks.ts';
import { isMarked, previewText } from './preview-text.ts';

interface MarkedPreviewProps {
  readonly level: Level;
  readonly density: KeptDensity;
  readonly style: MarkStyle;
}

/** The invented story, marked as this reader would see it: painted by highlights, as on a real page. */
export function MarkedPreview({ level, density, style }: MarkedPreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current !== null) return paintMarks(box.current.querySelectorAll('[data-marked]'), style);
  }, [level, density, style]);
  return (
    <div class="news" ref={box}>
      {previewText.map((paragraph) => (
        <p key={paragraph[0]?.text}>
          {paragraph.map((piece) =>
            isMarked(piece, level, density) ? (
              <span key={piece.text} data-marked>
                {piece.text}
              </span>
            ) : (
              piece.text
            ),
          )}
        </p>
      ))}
    </div>
  );
}
