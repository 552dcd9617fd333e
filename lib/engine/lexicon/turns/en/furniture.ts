// What works on one platform; the weight is the place of that platform in rules/alignment/foreign-artefact.
export default `
[link|links] [is|are|] [in|on] [the|our|my|] [bio|profile] : 1
[see|check|tap] [the|our|] [link in|] bio link : 1
[see|check|watch|in|on|to|via|from] [our|my|your|the|today's] [latest|new|insta|instagram|] [stories|story highlights|highlights|story] : 2
[swipe up|reply to our story|reply to this story|close friends list|in our highlights|add yours] : 2
swipe [left|right|for|to|through|across|along|➡️] : 3
[retweet|retweets|rt to|rt if|rt for|please rt|pls rt|quote tweet|quote-tweet|our tweet|this tweet|tweet us|in our next tweet] : 4
join us 👇 : 5
[pinned message above|forward this message to|unmute the channel|unmute this channel|mute the channel] : 5
[our|this|new|latest|next] [reel|reels] : 6
[see|watch] [the|our|] [reel|reels] : 6
[dear|my|hello|thank you] [connections|network] : 7
[agree? thoughts?|opentowork|endorse me|grow my network|repost if you agree ♻️] : 7
[hit|smash|press|click|slam|mash] [the|that] [subscribe|bell] : 8
[like|comment] and subscribe : 8
[hit|smash|mash|slam] [subscribe|that subscribe|the bell|like and subscribe] : 8
[description box|in the description below|in the description|link in the description] : 8
pin [this|it] [for later|to your board] : 9
[save to your board|pin it for later] : 9
[stitch|duet] [this|with us|me|us] : 10
[fyp|foryoupage] : 10
[upvote|upvotes|downvote|this subreddit|in this sub|ama here] : 11
[link|links] … [in|up in|on] [our|the|my] [bio|profile] : 1
[for|to|in|on] your [story|stories] : 2
screenshot [this|it|the post] … [story|stories|tag us] : 2
`
