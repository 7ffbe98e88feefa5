import type { SpeechRules } from '../../language/speech-rules.ts';

/** How English turns against what was just said: "But …", "He later withdrew it". */
export const turns: SpeechRules['turns'] = {
  opens:
    /^(?:(?:\d{1,2}[:.]\d{2} )?(?:but|however|yet|although|though|nevertheless|nonetheless|even so|that said|on the contrary|in (?:fact|reality|truth)|not so|then again|on the other hand|still,|instead,|later,)(?![\p{L}-])|[^,“"]{2,60}, (?:however|though|in fact|on the contrary|by contrast|nevertheless|nonetheless),)/iu,
  anywhere:
    /\b(?:retract|withdr[ae]w|took (?:it|that|this|the words?|his words?|her words?) back|takes? back|backtrack|row(?:ed|s) back|walk(?:ed|s) back|conceded|concedes|apologi[sz]e[ds]|corrected (?:him|her|them)sel(?:f|ves)|changed (?:his|her|their) mind|turned out|proved (?:false|wrong|untrue)|(?:was|were|is|are) (?:false|wrong|untrue|not true|a lie)|no evidence|later (?:denied|admitted|said (?:he|she|they) had)|never said|did not say|spoke too soon)/iu,
};
