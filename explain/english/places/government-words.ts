const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Base, third person, past and participle of what a government does and a city, as a place, does not. */
const verbs = `accuse accept acknowledge agree aim allege announce approve argue ask assert assure back blame block boycott call cancel caution cede
claim comment concede condemn confirm consider cooperate counter criticise criticize cut declare decline defend demand denounce deny
deploy dismiss downplay endorse enact escalate exempt expel extradite favour favor fear fund hint impose indicate insist
intend intervene invade invoke lobby maintain mediate mull negotiate object offer oppose order outlaw
pardon pledge postpone predict pressure promise propose protest provoke pursue push ratify react reaffirm reassure recall recognise recognize reconsider
refuse regard reiterate reject relent remain-silent repatriate reply request respond retaliate revoke sanction say seek sign
signal stress subsidise subsidize sue suggest summon supply support suspect suspend threaten trust
urge veto view vow want warn welcome withdraw withhold arm veto ban provide grant restore abandon scrap waive annex rebuff sever hail lift ease resume launch join deliver help arrest detain free release jail execute appoint close reopen hang`;

const irregular = `send buy spend pay lend give freeze stop keep allow plan decide hope think believe know admits admitted committed commits
permits permitted stripped stripping strips institute instituted institutes scrapped scrapping said says saying told tells telling sought seeking seeks withdrew withdrawn withdrawing withheld withholding cut cutting cuts
bans banned banning vetoes vetoed vetoing denies denied denying replies replied relies relied supplies supplied supplying ratifies ratified ratifying
sees saw-as signals signalled signaled sues sued suing mulls mulling mulled lobbies lobbied refers referred pushes pushed pressed presses
pressing recalls recalled expels expelled expelling wants wanted thinks thought believes believed knows knew hopes hoped hoping gave-up broke-off
made-clear has-made considers insists vows vowed vowing summons summoned summoning agreed agrees agreeing decides decided deciding
plans planned planning sends sent sending buy buys bought buying spend spends spent spending pay pays paid paying lend lends lent lending
allow allows allowed allowing give gives gave giving freeze freezes froze frozen stop stops stopped keep keeps kept`;

function formsOf(base: string): readonly string[] {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  return [base, `${base}s`, `${base}es`, `${base}ed`, `${base}ing`];
}

export const governmentVerbs: ReadonlySet<string> = new Set([
  ...verbs.split(/\s+/).flatMap(formsOf),
  ...set(irregular),
]);

export const sharedVerbs: ReadonlySet<string> = new Set([
  ...'drop raise lower sever end tighten loosen lodge scale double halve triple lift offer start renew rejoin vote elect fire file test conduct stage table draft submit adopt pass dispatch station rush extend expand strengthen normalise normalize upgrade downgrade reduce increase trim limit restrict link attach tie place export import swap trade surrender transfer move leave enter cross violate breach flout defy ignore dodge honour honor seize impound rule ratchet station launch collect charge hand return exchange'
    .split(' ')
    .flatMap(formsOf),
  ...set(`dropped dropping broke breaks broken struck strikes shut shuts cut cuts took takes gave gives put puts made makes held holds kept keeps
  drew draws won wins began begins let lets set sets left leaves quit quits sold sells got gets swapped transferred tore tears stood stands withheld flew flies`),
]);

export const diplomacy =
  set(`ambassador ambassadors envoy envoys diplomats diplomatic embassy embassies veto sanctions tariff tariffs treaty treaties pact pacts
  talks negotiations relations ties troops recognition alliance allies objections objection visas passports missiles weapons arms embargo sovereignty
  subsidies ballistic warships soldiers peacekeepers drills militia militias navy bloc membership loan loans bailout gas oil grain minerals prisoners
  hostages dissidents diplomat consul consulate consulates refugees migrants resolution nuclear border borders airspace ceasefire truce accord ban trade protest ally deal veto waters deportations extradition`);

export const addressingVerbs =
  set(`urge urged urges urging told tell tells telling accuse accused accuses accusing warn warned warns warning
  press pressed presses pressing pressure pressured pressuring push pushed pushing condemn condemned condemns condemning criticise criticised
  criticize criticized blame blamed blames blaming persuade persuaded persuading convince convinced convincing sanction sanctioned sanctioning
  anger angered angering irritate irritated infuriated infuriate provoke provoked provoking appease appeased appeasing pacify placate placating reassure reassured
  reassuring deter deterred deterring antagonise antagonising lobbied lobby isolate isolating isolated confront confronting confronted
  arm arming supports support backed backing supporting alarmed alarm rattled rattle assured assuring asked asking ask`);

export const policyNouns =
  set(`position policy policies stance demand demands decision decisions response claim claims claimed ambassador ambassadors envoy
  envoys government leaders leadership ally allies interest interests influence offer offers proposal proposals sanctions war
  invasion nuclear ambitions ambition support relations relationship refusal threat threats pressure aggression strategy role military troops forces approach
  view views objections objection concerns concern intentions insistence tariffs aid intelligence diplomats diplomacy diplomatic foreign backing approval
  willingness readiness desire attempt attempts effort efforts campaign push veto goals goal aims aim plans plan promise promises pledge
  rejection reaction rhetoric accusations accusation denial denials warnings warning warning retaliation sovereignty commitment commitments control grip
  hand hopes fears security army ministry minister negotiators negotiating negotiator missiles missile arsenal spies spy propaganda rule
  patience credibility help assertion assertions narrative terms conditions blockade crackdown embargo treatment handling request requests
  permission consent failure hostility posture priorities priority partner partners western proxies proxy adversaries rivals rival enemies`);

export const relationNouns =
  set(`protested complained appealed apologised apologized replied responded signalled signaled offered proposed promised
  pledged owed bowed caved conceded granted envoy envoys ambassador ambassadors emissary negotiate negotiating negotiated negotiates peace talks talk ties tie relations relationship deal deals agreement agreements accord pact treaty alliance dispute disputes rift row
  tension tensions pressure support aid help assistance sanctions sanction tariffs negotiations negotiation dialogue summit contacts contact cooperation
  warning warnings message messages signal signals demand demands request requests approval permission response reply statement criticism
  condemnation accusations accusation allegations threats threat weapons arms loans loan concessions concession guarantees guarantee
  war conflict standoff stand-off confrontation rivalry competition trade friction hostility animosity trust mistrust partnership rapprochement
  understanding channel channels exchange exchanges communication backing orders order instructions appeal appeals assurances assurance
  compromise ceasefire truce border differences disagreement disagreements divide gap differences reaction loyal loyalty close closer friendly
  allied hostile sympathetic beholden opposed according pro back backlash retaliation proposal proposals offer leverage funding
  cash supplies shipments shipment sale sales exports imports dependence reliance influence links link blow gift victory setback
  challenge embarrassment anger frustration patience outrage protest protests`);
