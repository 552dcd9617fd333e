// No price to give, and why; or that there is none.
export default `
[free|for free|free of charge|no charge|no cost|no fee|no extra|no deposit|nothing|nothing at all|included|not included|on us|on the house|depends|depends on|it depends|depending on|varies|vary|goes by|by weight|by the hour|per hour|per person|each|not decided|not set|not fixed|not for sale|not priced|isn't for sale|isn't decided|isn't set|isn't fixed|haven't decided|haven't set|haven't priced|don't know|don't have|don't sell|same price|same as|sold out|out of stock|discontinued|cheaper|more expensive|pay what you|pay as you|up to you|whatever you|a pound|a tenner|a fiver|a quid|half price|means tested|same again|unchanged]
`
