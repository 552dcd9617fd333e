// Praise of one's own thing, pride and enthusiasm: words that answer nothing.
export default `
[love|loves|loved|adore|adores|adored|beloved|favourite|favorite|favourites|favorites|glad|happy|thrilled|excited|delighted|curious|proud|pride|passion|passionate|amazing|awesome|wonderful|fantastic|fabulous|gorgeous|stunning|beautiful|delicious|incredible|special|unique|popular|famous|renowned|iconic|legendary|cosy|cozy|magic|magical|treat|joy|delight|obsessed|perfect|best|finest|bestseller|best-seller|bestselling|best-selling|signature|raving|rave|fans|hit|heart|hearts|smile|smiles|kind words|made our day|made my day|means a lot|means the world|can't wait|cannot wait|looking forward|great question|good question|lovely question|what a lovely|what a great|thank you for asking|thanks for asking|interest]
[years|generations|decades|centuries|history|tradition|heritage|award|awards|award-winning|grandmother's|grandma's|family recipe|handcrafted|with care|with love]
`
