export default `
part 2
part two
next week
tomorrow
every week
every monday
every tuesday
every wednesday
every thursday
every friday
series
you asked
you told us
as promised
we promised
last week we
update:
stay tuned
follow-up
`
