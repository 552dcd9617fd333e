// High words for oneself; two of them in a sentence about "us", with nothing to check beside them, are praise.
export default `
[summit|peak|pinnacle|heights|top of the|the top|level|another level|next level|league|class of|masterpiece|masters|mastery|legacy|vision|greatness|excellence|perfection|limits|soar|soaring|shine|shining|crown|throne|king|queen|legend|magic|unstoppable|destined|history|glory|glorious|triumph|victory|champions|champion|elite|genius|brilliance|brilliant|remarkable|extraordinary|outstanding|exceptional|spectacular|magnificent|dream|dreams|passion|soul|essence|art of|standard|bar|benchmark|leaders|leader|leading|finest|best|greatest|strongest|proudest|number one|no. 1|beyond|words fail|speechless|different league|admire|admired|envy|inspire|inspires|inspiring|trusted|beloved|iconic|bold|fearless|unique|one of a kind|follow us|keeps getting better|never been better|game]
[there are|there's] … and then there [is|are|'s] [us|ours|our|we]
[what|who|the ones|those] [they|others|everyone|everybody] [follow|follows|copy|copies|look up to|wait for|talk about|fear|envy] : 1.75
`
