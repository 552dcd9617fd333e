export default `
condolences
passed away
rest in peace
rip
earthquake
flood
flooding
victims
shooting
attack
tragedy
tragic
mourning
funeral
outage
recall
evacuation
evacuate
safety alert
killed
casualties
in memoriam
wildfire
wildfires
earthquakes
floods
floodings
shootings
attacks
`
