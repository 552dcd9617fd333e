import { expand } from '../expand'

// Tells what is new.
export default expand(`
[announce|announces|announced|announcing|announcement|introducing|introduces|introduced|unveil|unveils|unveiled|unveiling|launch|launches|launched|launching|releases|released|reveals|revealed|presents|presenting|reports|reported|publishes|published|opens|opened|appoints|appointed|acquires|acquired|partners with|teams up|joins forces|signs|signed|wins|won|awarded|named|expands|invests|celebrates]
[is|are] now [available|open|live|online|here|hiring]
[coming|arriving|opening] soon
[just|we've just|we have|we've] [in|launched|opened|released|arrived|landed|published|updated|added]
[breaking|news|update|press release|newsroom|new study|new report|new research|new product|new collection|new app|new video|new episode|latest news|breaking news]
[for the first time|as of today|starting today|from today|effective today]
`)
