export default `
still waiting
no reply
no response
never replied
ignored
ignoring
refund
broken
doesn't work
not working
terrible
worst
awful
horrible
scam
rip off
unacceptable
never again
disappointed
disappointing
cancelled
canceled
delayed
delay
lost my
rude
on hold
hours
ridiculous
pathetic
useless
sucks
complaint
poor service
bad service
customer service
fix this
fail
`
