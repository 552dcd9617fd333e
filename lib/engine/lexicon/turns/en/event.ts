// Something that happens at a time and a place.
export default `
[an evening|a night|an afternoon|a morning|a day] [of|with|full of|for] 
[poetry|music|jazz|quiz|film|movie|game|games|trivia|comedy|story|karaoke|wine|craft|reading] [night|evening|afternoon|morning|reading|session]
[picnic|potluck|barbecue|bbq|brunch|breakfast|dinner|tea party|street party|block party|birthday|anniversary|housewarming|get-together|get together|reunion|reading|book launch|signing|demo day|demo|clean-up|cleanup|walk|hike|run|ride|match|tournament|bazaar|flea market|bake sale|open mic|recital|play|premiere|show|performance|meeting|info session|information evening|volunteer day]
`
