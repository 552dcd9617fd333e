export default `
world-class
best-in-class
industry-leading
leading provider
market leader
award-winning
number one

cutting-edge
state-of-the-art
unparalleled
unrivalled
unrivaled
second to none
one-stop
innovative solutions
game-changing
`
