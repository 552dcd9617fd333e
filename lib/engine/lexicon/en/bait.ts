export default `
like if
like this if
comment yes
tag a friend
tag someone
tag 3
tag three
tag your
share if
share this if
share if you agree
rt if
retweet if
double tap
follow for
follow back
drop a
smash that
like and share
like & share
comment below to win
type yes
`
