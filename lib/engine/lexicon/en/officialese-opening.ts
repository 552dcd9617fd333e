export default `
for immediate release
is pleased to announce
are pleased to announce
is proud to announce
proud to announce
excited to announce
thrilled to announce
delighted to announce
pleased to share
please be advised
we hereby
hereby
further to
kindly note
it is worth noting
it should be noted
needless to say
`
