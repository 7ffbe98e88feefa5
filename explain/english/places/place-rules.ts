import type { PlaceRules } from '../../language/place-rules.ts';
import {
  addressingVerbs,
  diplomacy,
  governmentVerbs,
  policyNouns,
  relationNouns,
  sharedVerbs,
} from './government-words.ts';
import { nouns, things } from './nouns.ts';
import { regionsInShort } from './regions-in-short.ts';
import { sport, sportInPairs } from './sport-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const placeRules: PlaceRules = {
  seats: new Map([
    ['kremlin', 'RU'],
    ['white house', 'US'],
    ['downing street', 'GB'],
    ['whitehall', 'GB'],
    ['elysee', 'FR'],
    ['elysee palace', 'FR'],
    ["quai d'orsay", 'FR'],
    ['zhongnanhai', 'CN'],
    ['blue house', 'KR'],
    ['casa rosada', 'AR'],
    ['palazzo chigi', 'IT'],
  ]),
  seatsOfOthers: new Set(['BE']),
  nouns,
  things,
  namedForCities: set(
    `accord accords protocol protocols convention conventions treaty agreement agreements syndrome trials tribunal declaration principles process consensus
    interpretation criteria memorandum sprouts steak steaks`,
  ),
  beforeNames: set('named called nicknamed christened baby girl boy toddler dog cat miss mr mrs ms dr'),
  regionsInShort,
  stoppedRegions: set('va ga la pa md mo ky vt ct'),
  stopped: set('st ste mt ft'),
  within: set(
    `in near outside around throughout across inside downtown central north south east west beyond into via through over reached
    reaching visited visiting entered entering left leaving fled fleeing bombed shelled pounded flooded shook shaken battered blanketed shrouded choked gripped swept rocked
    evacuated occupied captured besieged surrounded bombarded stormed off along eastern western northern southern rural old inner`,
  ),
  towards: set('from to at of for toward towards between visit reach'),
  atBuildings: set('at to into left leaving entered entering outside through toured visited visit visiting'),
  lyingIn: set('in of near'),
  directions: set(
    'north south east west near outside northeast northwest southeast southwest across km kilometres kilometers miles minutes hours hour',
  ),
  besides: set('of from near outside'),
  cityNouns: set('city cities town towns capital port suburb hub metropolis municipality resort village'),
  ofCity: set(
    `mayor street streets outskirts suburbs suburb centre center heart north south east west bombing shelling siege residents edge part parts
    area airport airports city town port ports capital avenue avenues boulevards alleys square squares quay quays bridge bridges harbour harbor docks
    citadel minaret bazaar souk cathedral mosque mosques church churches temple synagogue skyline skies rooftops walls gates slums slum neighbourhood
    neighbourhoods neighborhood neighborhoods district districts borough boroughs hospitals schools hotels stadium zoo museum museums university subway metro
    underground trams commuters residents inhabitants people mayors council markets exchange opera house beaches canals parks`,
  ),
  travel: set(
    `flight flights flew fly flying train trains bus road trip journey drive travel travelled traveled returned return arrived left departed
    ferry ferries boat boats ship ships vessel vessels convoy convoys lorry lorries truck trucks buses coach coaches pilgrims tram river sailed drifted headed
    off approach landing descent gateway trips journeys roads routes shuttle motorway railway line
    km kilometres kilometers miles moved migrated evacuated back way airport route went go going came come drove ferry`,
  ),
  waters: set('river rivers basin delta valley canal gorge falls'),
  moves: set(
    'sailed drifted sped raced marched walked flew fly flying travel travelled traveled returned return arrived moved migrated went go going came come drove evacuated',
  ),
  cityVerbs: set('fell lies sits nestles floods flooded burned sweltered sweltering slept awoke'),
  largerPlaces: set('state states province county region oblast governorate prefecture district department division'),
  ofLargerPlaces: set('governor governors legislature'),
  ofCities: set(
    `council councillors firefighters airport airports residents resident streets street suburb suburbs police hospital hospitals university mayor neighbourhood neighborhood neighbourhoods
    neighborhoods area districts borough underground subway metro skyline restaurant restaurants hotel hotels port harbour harbor zoo
    office offices headquarters bureau courtroom courthouse court jail prison home homes house houses theatre theater museum slums parks market mosque cathedral church apartment flat commuters landlords schools school`,
  ),
  basedIn: set('based born area bound headquartered style educated listed wide raised trained'),
  adjectives: set(
    `central rural downtown southern northern eastern western former modern ancient mainland occupied nearby neighbouring
    neighboring wartime colonial communist socialist urban metropolitan post-war postwar present-day medieval imperial contemporary today's
    only even both like unlike since besides despite most many several other another does did is was are were has have had can could will would
    may might should do visiting leaving entering invading meanwhile still yet now today yesterday tomorrow once why how when where what if
    although though whether because while as after before until because`,
  ),
  papers: set(
    'star leader observer examiner independent champion pilot citizen courier critic scout republican democrat rangers',
  ),
  headsOf: set(
    `university bank church duke duchess prince princess earl bishop archbishop college treaty battle siege museum institute merchant
    merchants statue bay gulf sea strait straits isle port cape school academy battles lord voice lady knights count order
    book wizard journal peace house captain`,
  ),
  nobility: set(
    'duke duchess prince princess earl bishop archbishop lord lady baron baroness viscount marquess count countess',
  ),
  ofStates: set(
    `king queen emperor emir sheikh sultan monarch president presidents presidency prime parliament embassy ambassador ambassadors army junta
    kingdom republic monarchy consulate`,
  ),
  namingTies: set('for de du des di del do da'),
  tieOf: 'of',
  nameParticles: set('al el bin ben ibn abu von van'),
  sport,
  sportInPairs,
  governments: set('government regime leadership administration authorities'),
  beforeVerbs: set(
    `has have had will would yet also now still later then repeatedly again is was are were may might could should must does did do not
    never already itself however only even soon long quickly initially eventually firmly strongly reportedly largely today first
    finally instead so far always once been be being to yesterday`,
  ),
  auxiliaries: set('has will'),
  together: set('are have were had remain appear seem'),
  itsOwn: set('its'),
  officesOfStates: set(
    'minister ministers ministry ambassador envoy embassy parliament premier negotiators negotiator diplomats cabinet',
  ),
  governmentVerbs,
  sharedVerbs,
  addressingVerbs,
  underRule: set('under'),
  policyNouns,
  diplomacy,
  relationNouns,
  relationTies: set('with between on from for to against towards toward over by of among'),
  agentTie: 'by',
  conjunctions: set('and or nor'),
  appositions:
    /^(?:,| is| was| has been) (?:(?:the|a|an|its|his|her|their|once|home to)\s)(?:[\p{L}'’-]+\s){0,5}?(?:capital|city|town|port|metropolis|hub|suburb|resort|home)\b/u,
  withArticle: (name) => `the ${name}`,
  capitalOf: (country) => `capital of ${country}`,
  cityIn: (where) => `city in ${where.join(', ')}`,
  governmentOf: (name) => `the government of ${name}`,
};
