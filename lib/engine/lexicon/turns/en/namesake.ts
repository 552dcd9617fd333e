// Words of loss and danger in the name of a thing, a product or a figure of speech: nobody is in danger.
export default `
[fire|flood|earthquake|quake|storm|wildfire|attack|accident|funeral|tragedy|flooding|shooting|recall|outage|evacuation] [insurance|cover|coverage|policy|policies|alarm|alarms|drill|drills|exercise|door|doors|extinguisher|extinguishers|safety|proof|resistant|protection|defence|defences|barrier|barriers|lights|light|pit|place|plan|plans|museum|exhibition|film|play|novel|book|game|simulator|prevention|simulation|risk map|map|course|training|schedule|dates|gate|games|range|warning|warnings|warden|wardens|alert|alerts|text alerts|maps|resilience|recovery plan|levels|report|reports]
[photo|film|video|clay|target|star] shooting
[panic|heart|snack|counter|dash|bear|art] attack
[killed|killing|rip|attack] [it|off|jeans|jean|of the|line|play]
[total|vivid|complete|memory|product] recall
shooting [star|stars|range|schedule|day|days|guard|hoops|the]
[a|the] flood of [questions|messages|emails|orders|comments|entries|applications|light|memories|requests|replies]
[flooded|flooding] with [questions|messages|emails|orders|comments|entries|applications|light|requests|replies]
`
