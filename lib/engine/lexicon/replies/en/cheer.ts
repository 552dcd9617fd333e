// Good cheer and talk about oneself: fine in a greeting, out of place under a complaint, empty under a question.
export default `
[have a|have an] [great|nice|lovely|wonderful|good|amazing|awesome|fantastic|beautiful] [day|weekend|one|evening|week]
[happy|great|lovely|awesome|fantastic|beautiful] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|shopping]
[stay tuned|enjoy|cheers|woohoo|yay|hooray|hope you love it|hope you enjoy]
[we're|we are] [always |so |] [happy|glad|thrilled|excited|proud|delighted|lucky] to have you [in|with|as part of|here|on|] [our|us|the|] [community|family|journey|]
[we're|we are] [always |so |] [happy|glad|thrilled|excited|here|proud|delighted] [to|you|for|that]
[happy|glad|pleased] to [help|assist|hear|see|have you]
[we|you'll|you're going to|you will] [love|adore] [it|you|our|your|them|hearing]
[thank you|thanks] for [your|the|being|sharing|following|choosing|loving|supporting|shopping|visiting|asking|reaching|contacting|writing|commenting|getting|stopping|interest]
[your|customer] [satisfaction|happiness|feedback|opinion|comfort|support|business] [is|means|matters|comes]
[we|our team] [strive|strives|always strive|aim|aims|always aim|always try|work hard|do our best|always do our best|pride ourselves|always work]
[our|with our|the] [quality|premium|high quality|finest|best] [products|service|quality|materials|team|ingredients]
[the best|top quality|highest quality|high quality|premium quality|best quality] [quality|service|products|in]
[to have|having|to see|love having] you [in|with|here|on|as part of] [our|us|the|this|] [community|family|journey|team|page|]
[follow|like|share] [us|our page|this page|for more]
`
