import { expand } from '../expand'

// What a pressed reader is pressed to do.
export default expand(`
share
sharing
[like|love] [this|our|it|us]
retweet
repost
follow
subscribe
[comment|vote|sign|donate|buy|order|support|click|tag]
[scroll|scrolling|ignore]
help us
stop scrolling
[liked|shared|followed|supported|commented|retweeted]
`)
