// Regret about how it was taken, or whether it happened, in place of what happened.
export default `
[sorry|apologise|apologize|apologies|we're sorry|we are sorry|our apologies|regret] [to anyone|to those|to anybody|to everyone|to any of you|to whoever] who [was|were|is|are|felt|feels|might|may|took|found|has|have|got]
[sorry|apologise|apologize|apologies] [to anyone|for anyone|to those] [offended|upset|hurt]
[sorry|apologise|apologize|apologies|regret it|we regret] if [anyone|anybody|you|some|people|any|someone|your|our customers]
[sorry|apologise|apologize|apologies|regret it|we regret] if [our|this|that|the|it|we|there|they|what|i] … [offended|offensive|upset|hurt|caused|disappointed|insensitive|inconvenience|inconvenienced|wrong way|came across|harsh|rude|misleading|bothered|unclear|expectations]
if [anyone|anybody|someone|you|people|some people|some of you|any of you|some] [was|were|felt|feel|feels|is|are|got|found|took] [offended|upset|hurt|offense|offence|it the wrong way|disappointed|offended by|it offensive|bothered|uncomfortable]
if [we|our post|our words|this|that|it|the post|our ad|our joke|the joke] [have |has |] [offended|upset|hurt|bothered|caused any|caused offence|caused offense]
sorry [that |] you [feel|felt|feel that|were offended|took|didn't like|did not like|see it|think|thought|misunderstood|aren't happy|are not happy|are unhappy|are disappointed|weren't satisfied|believe|are upset|found it|perceive|interpreted|did not enjoy|didn't enjoy|are offended]
sorry [that |] [some|some people|people|anyone|someone|it|this|our words|the post] [was|were|felt|feel|took|has been|came across|may have|might have|offended|got] [offended|misunderstood|misinterpreted|it|this|upset|taken|that way|like that|the wrong way|caused|as]
[any|whatever] [inconvenience|inconveniences|misunderstanding|misunderstandings|confusion|offence|offense|distress|discomfort|frustration|trouble|upset|disappointment] [caused|this|you|that|it|we|our|may|which|resulting|]
mistakes were made
[errors|an error|a mistake|mistakes] [was|were] made [by|in|on|and|but|somewhere|along|]
regret any
[regret|sorry for|apologise for|apologize for|apologies for] [the|any|this] [misunderstanding|misunderstandings|confusion|way this was|perception|way it was|way our|misinterpretation|inconvenience] : 1
misunderstanding
[taken|took] [it |this |that |] out of context
[never|not|wasn't|was not|wasn't our|was never|was never our|it was not our|it wasn't our] [our |the |] intention to [offend|upset|hurt|cause|insult|mislead]
[didn't|did not|never] [mean|intend] to [offend|upset|insult]
[may|might|could] have [caused|felt|seemed|come across|been perceived|been taken|offended|upset|been misinterpreted|been interpreted]
[was|were|has been|have been|been] [misinterpreted|misconstrued|misunderstood|taken the wrong way]
[some|several|a few|certain|many] [visitors|customers|viewers|people|members|guests|users|followers|readers|fans|of you|listeners|parents|passengers|students] … [found|felt|feel|took|perceived|saw|see|experienced|may have|were offended|were upset|were hurt|have taken]
[regret|sorry|apologise|apologize|apologies] … [taken|received|perceived|interpreted|misread|understood|seen|came across|experienced] [that way|this way|as|the wrong way|like that|badly|so|differently|in this way|in that way]
[that|this|it] was [never|not] [the|our|my] intention
[if|should] [that|this|it|anything|something|our words|our tone|the tone] [is|was|has|have|caused|came] [how|what|the way|across|been] [you|people|it|taken|perceived|as|in]
[sorry|regret] [that |] you [experienced|perceived|received|see|interpreted|took|had that impression|got that impression|have this impression]
[the|your|any] [impression|perception|interpretation] [that|of|you|was|is|may]
[sorry|regret|apologise|apologize] … [did not|didn't|does not|doesn't] [land|come across|resonate|please|sit well|go down well|appeal]
[sorry|regret|apologise|apologize] … not to everyone's [taste|liking]
[feelings|sensibilities|sensitivities|egos] [were|was|are|have been|got] [hurt|bruised|offended|stepped]
[those|anyone|anybody|people] whose [feelings|sensibilities|toes|expectations]
[not|isn't|wasn't|never] how it was [meant|intended]
if it came across
may have [irritated|offended|upset|hurt|annoyed|puzzled]
[regret|regrets|sorry|apologise|apologize] if [our|the|this|that|it|anything|something|what|any]
[experienced|perceived|received|felt|seen|read] by some
[sorry|regret|apologise|apologize|apologies] for any [feelings|feeling|distress|upset|offence|offense|hurt|disappointment|discomfort|worry]
any feelings of
[sorry|regret] … [that|this|the|such an|an] [impression|feeling]
sorry اگه
`
