import { expand } from '../expand'

// Something for the reader beside the offer: use, reason, story, proof, what it is made of, who it suits.
export default expand(`
how [to|we|they|it|you|much|long|many]
[tip|tips|guide|guides|step by step|checklist|recipe|tutorial|template|explained|faq|q&a|lessons|instructions|size chart]
[here's|here is|that's|this is|find out|learn|see|read] [why|how|what]
[because|since|so that|which means|that means|made from|made of|made with|made by|grown|baked|brewed|roasted|printed|sewn|knitted]
[suitable|ideal|good|great|best|made|designed|built|fits|works|safe] [for|with|in|on]
[suits|fits|lasts|holds|weighs|measures|contains|includes|comes with|comes in]
[waterproof|washable|vegan|gluten free|sugar free|organic|recycled|handmade|hand made|warranty|guarantee|refundable|returnable]
[behind the scenes|the story|our story|we learned|what we learned|you asked|you told us|as promised|you wanted]
[compare|compared|difference between|instead of|unlike]
[ingredients|materials|sizes|size|colours|colors|dimensions|cotton|wool|leather|linen|oak|wooden|steel|litre|battery]
[proceeds|profits|goes to|donated|for every]
[if you|when you|whether you|for anyone|for people|for those|for families|for students|for kids|for children|for beginners]
[we|our] [noticed|heard|changed|fixed|listened|tested|tried|asked|started|spent|worked]
[opening hours|open until|open from|parking|delivery takes|ships in|ships within|returns within]
[refill|repair|reuse|care]
`)
