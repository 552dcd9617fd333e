export default `
how to
tips
guide
step by step
checklist
mistakes
free template
here's why
here's how
behind the scenes
what we learned
lessons
q&a
faq
explained
why
compare
`
