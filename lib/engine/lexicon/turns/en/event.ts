// Something that happens at a time and a place.
export default `
[an evening|a night|an afternoon|a morning|a day] [of|with|full of|for] 
[poetry|music|jazz|quiz|film|movie|game|games|trivia|comedy|story|karaoke|wine|craft|reading] [night|evening|afternoon|morning|reading|session]
[picnic|potluck|barbecue|bbq|brunch|breakfast|dinner|tea party|street party|block party|birthday|anniversary|housewarming|get-together|get together|reunion|book reading|poetry reading|public reading|author reading|book launch|signing|demo day|demo|clean-up|cleanup|walk|hike|run|ride|match|tournament|bazaar|flea market|bake sale|open mic|recital|play|premiere|show|performance|meeting|info session|information evening|volunteer day]
[sleepover|sleep-over|storytime|story time|rhyme time|stay and play|bake-off|bake off|quiz|pub quiz|fun day|family day|open studio|open studios|car boot sale|jumble sale|swap shop|clothes swap|repair cafe|repair café|drop-in|drop in|taster session|taster|fete|fête|parade|carnival|bonfire|fireworks|watch party|viewing|unveiling|relaunch|premiere night|graduation|prize giving|award night|awards night|gala|ball|disco|dance|jam session|jam|singalong|sing-along|treasure hunt|egg hunt|nature walk|guided walk|guided tour|careers day|careers fair|job fair|q&a|fireside chat|panel talk|lightning talks|talks]
[knitting|running|walking|book|reading|chess|choir|stitch|stitch-and-natter|craft|toddler|parent|support|gardening|writing|film|cycling|conversation|language|drawing|sewing|board game|lego|coding|swimming] [group|club|circle|meet|meet-up|session|sessions|hour|crew]
[birthday|anniversary|christmas|summer|halloween|street|launch|garden|leaving|end of season] [bash|do|party|party night|social|lunch|dinner|celebration]
[cake|speeches|live band|live music|dj set|raffle|buffet|refreshments|nibbles|mulled wine|bbq|face painting|bouncy castle|hot dogs|slideshow|goody bags|prizes on the night|tombola|hog roast|ice cream van|send-off|send off]
[kids|kids'|children's|teen|family|coding|art|lego|science|chess|music|drama|dance] [club|clubs|camp|camps|workshop|workshops|session|sessions|hour]
[community kitchen|open kitchen|supper club|soup kitchen|coffee morning|coffee mornings|tea dance|lunch club|breakfast club|youth club|social club|open mic|speed networking|stay-and-play]
`
