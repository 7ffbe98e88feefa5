/** A city beside one of these may be its team. */
export const sport: ReadonlySet<string> = new Set(
  `striker goalkeeper midfielder defender winger league cup match matches coach season goal goals scored scorer scores score kick-off kickoff quarter-final
  quarter-finals semi-final semi-finals semifinal final playoffs playoff playoff touchdown quarterback innings wicket wickets penalty
  penalties half-time halftime fixture fixtures relegation promotion transfer transfers squad teammate teammates football footballer soccer
  rugby cricket basketball baseball hockey nba nfl nhl mlb fifa uefa championship tournament title-race derby equaliser equalizer hat-trick dugout
  pitch stadium home-win away midfield signing loan jersey manager win wins beat beaten defeat defeats defeated lost loses draw drew fc
  tie bundesliga premiership la-liga serie inning pitcher homer rebounds points assists rookie draft conference`.split(
    /\s+/,
  ),
);
