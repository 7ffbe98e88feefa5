import { MarkIcon, ParaIcon } from '../icon.tsx';

/** A picture of a card, in the card's own style: its two voices, and no controls. */
export function ShownCard() {
  return (
    <figure class="card shown" aria-label="A card, as an example">
      <div class="entry">
        <p class="src">
          <MarkIcon />
          <span>Glossary</span>
        </p>
        <p class="head">snapback</p>
        <p class="def">An agreed way to bring back penalties that were lifted, if a promise is broken.</p>
      </div>
      <div class="slip">
        <p class="src">
          <ParaIcon />
          <span>In this article</span>
        </p>
        <blockquote class="quote short">
          <p>“Under the draft, either side could restore every measure within 30 days.”</p>
        </blockquote>
      </div>
    </figure>
  );
}
