// Words of closeness that a courteous distance would leave out.
export default `
[sweetie|sweeties|sweetheart|sweethearts|hun|babe|babes|darlings|lovelies|our lovelies|bestie|besties|my loves|xoxo|love ya|love you all|love you guys|big hugs|sending hugs|hugs and kisses|hugs to you|hugs to all|kisses to]
[we|i] [love|adore] you
`
