// Words of loss and of danger: a death, people hurt, people who have lost somebody or something.
export default `
[thoughts|hearts|prayers|condolences|sympathies|sympathy|hearts go|love] [and prayers |and thoughts |and hearts |] [are |is |go |goes |go out |goes out |remain |] [with|to] [everyone|everybody|all|those|the|anyone|families|family|his|her|their|our|people]
[condolences|condolence|deepest sympathy|rest in peace|rip|in loving memory|in memoriam|in memory of|mourn|mourns|mourning|mourned|grieve|grieves|grieving|grief|heartbroken|bereaved|bereavement|passed away|funeral|vigil|memorial service|minute of silence|moment of silence]
[lost|lose|losing] [their|his|her|a] [life|lives|home|homes|loved one|loved ones|child|children|son|daughter|mother|father|friend|colleague|family]
[lost|lose|losing] [someone|somebody|loved ones|everything|their homes|family|people] [in|to|on|after|they|during|yesterday|last]
[victims|survivors|casualties|the dead|the fallen|the injured|the wounded|those killed|people killed|were killed|was killed|has died|have died|died on|died in|died after|died last|died yesterday]
[after|in|of|by|since] [the|this|last|yesterday's|today's|sunday's|saturday's|monday's|friday's] [attack|shooting|bombing|crash|earthquake|quake|flood|floods|fire|fires|wildfire|wildfires|explosion|blast|collapse|derailment|hurricane|storm|landslide|tragedy|disaster|stampede]
[bridge|tunnel|train|plane|bus|mine|stadium|building|factory] [collapse|crash|fire|disaster|tragedy|explosion]
[stay safe|keep safe] [out there|everyone|everybody|tonight]
[hit|affected|displaced|evacuated|left homeless] by [the|this] 
[did not|didn't|never|will not|won't] [come|came|coming|make it] home
[killed|dead|missing|trapped|injured|drowned|buried] [in|at|under|after|by|when|on|this|last|yesterday]
[tragedy|tragic|devastating|devastated|heartbreaking|unimaginable loss|sad news|terrible news]
[obituary|will be missed|gone too soon|passed away|lost our|we lost|we have lost|we've lost]
[heavy heart|heavy hearts|with deep sorrow|deepest sorrow|in these dark|in this dark|dark times|dark days|sombre day|somber day]
[ferry|ship|boat|mine|dam|stadium|school|hospital|nightclub|hotel|flight|coach|helicopter] [disaster|tragedy|accident|fire|shooting|crash|collapse|sinking]
lost a [home|house|loved|child|friend|parent|mother|father|colleague]
[country|world|nation|city|town|game|stage|music|football|theatre|cinema|university|community|industry|club] [has |] lost [a|one|its] [giant|legend|great|greats|voice|friend|son|daughter|hero|icon|light|of|finest|favourite]
[terrible|awful|shocking|dreadful|horrific|harrowing|distressing|heart-breaking|unthinkable] [scenes|news|events|pictures|images|accident|fire|crash|loss|night|day]
[breaks|broke|breaking] our hearts
`
