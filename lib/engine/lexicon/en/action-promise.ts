export default `
i'll
i've
i'm checking
we'll
we've
by tomorrow
by today
within
refund
replace
replacement
fixed
resolved
following up
update you
here's what
`
