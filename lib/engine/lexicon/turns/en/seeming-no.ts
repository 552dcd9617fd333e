// Has the words of a no and means none.
export default `
[can't|cannot|can not|couldn't|won't] [wait|stop|get enough|help but|believe|resist|go wrong|be happier|beat|thank|wish]
[don't|do not|never] [miss|forget|hesitate|wait|worry|be shy|just take|settle|delay]
[you|you'll|you will|we|it|they] [won't|will not|wouldn't|will never|never|'ll never] [regret|be disappointed|want|look back|find|stop|believe|get bored|be around|last]
never [been|tasted|looked|felt|felt so|had|more|too] [easier|better|more|so|happier|fresher|simpler|closer|prouder|been|late]
[no|not] [better|wonder|doubt|matter|secret|other|surprise|place like|one does|only]
[nothing|nobody|no one] [beats|better|compares|like|can beat|tastes|is more]
[why not|if not|not to mention|whether or not|not just|not only|or not|no matter|more than ever|than ever|like no other|second to none|bar none|believe it or not|no strings|no stress|no fuss|no hassle]
[couldn't|can't] [be|do|have done] [it |] [happier|prouder|more|without]
[sure|free] to [check|visit|follow|tag|come|join|see|keep|let|try|bring|ask|contact|reach]
[right] [here|there|now|at|in|around|from|next]
[all|the|your|our] [right|over]
`
