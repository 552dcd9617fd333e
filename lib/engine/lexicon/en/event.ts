import { expand } from '../expand'

// Something that happens at a time and a place.
export default expand(`
[webinar|workshop|workshops|meetup|meet up|event|exhibition|fair|conference|seminar|talk|concert|gig|screening|opening|opening night|open day|open house|open evening|ama|live session|live stream|livestream|live q&a|panel|panel discussion|lecture|ceremony|celebration|party|festival|gathering|launch event|launch party|networking|tasting|class|masterclass|training day|roundtable|hackathon|book club|town hall|fundraiser|tour|summit]
`)
