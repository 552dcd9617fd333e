// A judgement without a hard word: what is not as it was, or not what was ordered.
export default `
[گرون|گران|کوچیک|کوچک|بد|ضعیف|کند|شلوغ|سرد] تر
[دو|سه|چهار|چند] برابر
[دیگه|دیگر] [مثل|اون|آن] [قبل|سابق|قدیم|کیفیت|مزه]
شبیه _ شده
[در حالی که|به جای|عوض|آخرش]
تازه _ هم
`
