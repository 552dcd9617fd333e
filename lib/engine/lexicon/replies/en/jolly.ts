// Breezy good cheer.
export default `
[super|dead|so|nice and|really|pretty] [easy|simple|quick|straightforward]
[super simple|easy peasy|easy fix|easy one|simple one|quick one|no biggie|no probs|no problemo|no worries at all|no worries|no stress|no sweat|not to worry|happens all the time|happens to the best|piece of cake|in a jiffy|in no time|in a flash|in a snap|a doddle|a breeze|job done|all sorted|sorted in|good to go|happy days|you've got this|chin up|cheer up|look on the bright side|could be worse|good news|great news|exciting news|yay|woohoo|hooray|woop|whoop|yippee|awesome|fab|fabulous|brilliant|amazing|lovely stuff|legend|superstar|champ|hey there|heya|hiya|howdy|hi hun|hey hun|lovely|lovelies|hun|folks|guys|peeps|yikes|oopsie|oops|whoops|whoopsie|oh dear|zap it|pop it|pop in|pop into|pop by|pop the|pop over|just pop|whizz|ping us|nip in|swing by|hop on]
[have|enjoy] [a|an|your|the] [great|lovely|wonderful|fabulous|fantastic|awesome|amazing|super|nice|good|beautiful|sunny|rest of your|rest of the|day|weekend|week|evening] [day|weekend|week|evening|one|time|]
[can't|cannot] wait to [see|welcome|meet|help]
[stay|keep] [awesome|smiling|positive|tuned|happy|fabulous]
[promise|promised|pinky promise]
`
