// What people need stands in the picture only.
export default `
[everything|all|details|full details|times|dates|changes|prices|hours|programme|program|schedule|timetable|menu|list|rules|winners|names|answers|information|info|rest|location|map] … [is|are|'s] … [in|on] the [picture|image|photo|poster|graphic|flyer|flier|screenshot|infographic|visual|slide|slides|attached picture|picture below|image below|poster below]
[see|check|read|look at|find|zoom into|zoom in on] [the|our] [picture|image|photo|poster|graphic|flyer|flier|screenshot|infographic|visual] [for|below|above|to|attached|and]
[as] [shown|seen|listed|written|explained] [in|on] the [picture|image|photo|poster|graphic|flyer|screenshot|infographic]
zoom in [to|on|for|and]
[picture|image|poster|flyer|graphic] says it all
`
