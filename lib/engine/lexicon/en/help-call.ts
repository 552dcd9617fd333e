import { expand } from '../expand'

// A call for help, advice or recommendation: asking to pass it on is right here.
export default expand(`
missing [person|child|boy|girl|woman|man|teenager|dog|cat|pet|since]
last seen
[lost|found] [dog|cat|pet|child]
have you seen
[blood|plasma|platelet] [donor|donors|donation|donations|needed|drive]
[donate|donation|donations|fundraiser|fundraising|charity|shelter|foodbank|food bank|appeal]
[urgent|urgently] [need|needed|appeal]
[in|need] need of [help|blood|shelter]
[can|could] you recommend
[any|your] [recommendations|advice]
[volunteers|volunteer]
[amber alert|rescue|emergency|evacuation]
adopt
adoption
`)
