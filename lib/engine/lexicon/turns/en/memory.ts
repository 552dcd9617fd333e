// Taking leave; beside a black heart or a dove it is mourning.
export default `
[rest easy|goodbye|good bye|farewell|sleep well|fly high|until we meet again|never forget|never forgotten|will not be forgotten|won't be forgotten|forever in|always with us|live on|lives on|gone but|remembering|we remember|in memory|we'll miss|we will miss|miss you|miss him|miss her|his voice|her voice|their memory|his memory|her memory|no longer with us|left us|gone silent|fell silent|has fallen silent|went quiet|the light went out|a light has gone out|one last time|last bow|last song|thank you for everything]
`
