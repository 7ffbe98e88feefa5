import type { LeaningWords } from '../../language/leaning-words.ts';

export const leaningWords: LeaningWords = {
  opening: `admittedly|what(?:['’]s| is) (?:even |more |also |equally |just as |\\p{Ll}+ly )+|the (?:day|night|week|moment|time) (?:he|she|they|it) |(?:a (?:short|little|brief) (?:time|while) later|(?:soon|shortly) after(?:ward)?s?),?|granted,|(?:simply put|put simply),|even the|here (?:is|are)|imagine|picture (?:this|a|the)|suppose|already,|beyond \\p{Ll}+ing|
      there(?:['’]s| is| are| was| were| will be) (?:also|another|other|more|still)|at \\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?,|(?:each|either) (?:is|was|has|had|will|can|could|\\p{Ll}+(?:ed|[^s]s))|
      but|and|or|nor|yet|so|then|thus|hence|still|instead|however|nevertheless|nonetheless|moreover|furthermore|
      meanwhile|otherwise|therefore|consequently|similarly|likewise|accordingly|additionally|also|indeed|even so|rather|
      afterwards?|later|earlier,|second,|third,|lastly,|finally,|yes,|no,|which is|
      as a result|as such|that said|for (?:example|instance|that reason|this reason|(?:his|her|its|their) part)|
      in (?:addition|response|contrast|turn|return|fact|other words|doing so|the process|(?:both|each) cases?)|
      by (?:contrast|comparison|then)|on the (?:other hand|contrary)|at (?:that|the same time|the time,)|
      (?:in|at|on|by|for|from|under|during|over|through|about|without|amid|given|after|before|despite|of|to|with|because of|among|until|
      since|like) (?:that|this|these|those|them|then|such|another)|to \\p{Ll}+ (?:that|this|these|those|them|so)|only then|even then|when that|if so|if not,|
      (?:one|some|many|most|all|none|half|both|each|any) of (?:that|this|these|those|them|whom)|
      that|this|these|those|such|he|she|they|it|his|her|hers|their|theirs|its|him|them|
      (?:(?:a|one|two|three|several) )?(?:few )?(?:hours?|days?|weeks?|months?|years?|minutes?) (?:later|earlier|before that),?|
      neither|both|another|others?(?! than)|the (?:same|others?|rest|latter|former|next day|following (?:day|week|month|year))|
      the \\d+-year-old|there,|
      (?:\\p{Ll}+(?:ing|ed)|an?|as with|when in|unlike|like) [^,“”]{1,80}, (?:it|they)(?:['’]s)? |
      (?:in|on|at|by|since|after|before|during|over) [^,“”]{1,40}, (?:he|she|it|they|that|this|these|those|his|her|its|their) |
      the (?:answer|reasons?|dilemma|problem|idea|question|move|decision|two|three|four|pair|duo|trio|couple(?! (?:who|that|from|of|in) )|group(?! (?:of|that|which|behind|for) )|latest|incident|announcement|changes?|development|results?|findings?|proposals?|comments?|remarks?|allegations?|accusations?|claims?|statement|lawsuit|complaint|filing|ruling|suspects?(?!,)|victims?|message|messages|post|tweet|letter|measures?)`,
  after:
    'also|however|meanwhile|instead(?! of)|therefore|nevertheless|nonetheless|(?<!(?:the|his|her|their|by|since|until|if) )then|likewise|similarly|thus|for (?:example|instance)|in turn|as a result',
  standing: `so (?:far|long as|that)|both (?:\\S+ ){1,6}and|neither (?:\\S+ ){1,6}nor|those (?:who|with|without|in|\\p{Ll}+ing)|these days|such as|
      like (?:this|that) (?:story|article)|others who|(?:his|her|their) (?:majesty|holiness|royal|excellency)|rather than|
      (?:later|earlier) (?:this|in the|on)|(?:in |since |after |with )?this (?:week|weekend|month|year|morning|afternoon|evening|
      summer|winter|spring|autumn|fall|season|decade|century|article|story|\\p{Lu}\\p{Ll}+day|\\p{Lu}\\p{Ll}+(?:’s|'s)?)|
      it (?:remains|seems|appears|turns out|emerged|has (?:long )?been|takes|took|used to be|is time|may be|might be) (?!also)|
      it(?:’s|'s| is| was| isn[’']t| wasn[’']t| will be| would be) (?:not |now |also |still |often |\\p{Ll}+ly )?(?:(?:the (?:first|second|third|last|latest|biggest|largest|only)\\b)|
      \\p{Ll}+ (?:that|to|for|how|what|whether|when|why|if)|(?:in|on|at|during|about) |been |time |no (?:secret|surprise|wonder)|(?:hard|difficult|easy|unclear)|\\d)`,
  pronounAfter:
    '(?:when|after|as|while|if|because|since|although|though|once|until|before|in|at|for|with|by|on|from|during|among|asked|maybe|perhaps) (?:he|she|his|her|him|it|its|they|their|them)|[^,“"\\p{Lu}]{1,60}, (?:he|she)',
  pronounSaid:
    /["”’]\s*(?:he|she|they)\s+(?:\p{Ll}+\s+)?(?:said|says|added|told|wrote|asked|explained|continued|argued|warned|noted)(?!\p{L})/u,
  standsForDoing: /(?<!\p{L})(?:do|does|did|done|doing) (?:that|so|this|it)[.!]?["”]?$/u,
  answer: /^(?:Because|Not|No|Yes|Perhaps|Maybe|To|By|In part|Partly|Only)\b/u,
};
