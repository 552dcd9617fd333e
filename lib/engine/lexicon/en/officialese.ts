import { expand } from '../expand'

// What English officialese is made of. 2: nothing else is needed; 1: half of it; less: only beside others.
export default expand(`
for immediate release : 2
[in the process of] [undertaking|conducting|implementing|finalising|finalizing|reviewing|developing] : 0.75
[invites|invite|seeks|welcomes] [representations|submissions|expressions of interest|comments from interested|applications from suitably] : 1
[interested parties|comprehensive review|by no later than|on a limited basis|on board services|regularise|regularize|failing which|may be withdrawn|prior arrangement] : 0.5
due to [operational|technical|unforeseen|circumstances beyond|adverse|logistical] [reasons|circumstances|requirements|difficulties|issues|our|weather|constraints] : 0.75
[apologise|apologize|apologies|sorry] for any inconvenience : 0.75
please note that : 0.5
[incumbent upon|incumbent on|furnish the|furnish us|documentary evidence|forthwith|thereafter|notwithstanding|hereinafter|whereof|whereby|promulgated|cognisance|cognizance|recalibration|in receipt of|in default of|at the discretion of|without prejudice] : 0.75
[are|is] [hereby|kindly|respectfully|further|] [reminded|advised|requested|informed|notified|cautioned|encouraged] [that|to note|of their|to ensure|to utilise|to utilize|to refrain] : 1.5
[statutory|prescribed|stipulated|aforementioned|foregoing|applicable|mandatory] [obligation|period|requirement|requirements|deadline|provisions|timeframe|fee|form|procedure|procedures] : 0.75
[non compliance|noncompliance|failure to comply|liable to|liable for|in default|defaulter|defaulters|penalties as|as provided for|provided for under|under section|pursuant to|in the event of|expiry|expiring] : 0.5
[subject to|pending completion|pending the|owing to the|in view of the|with a view to|for the purpose of|for the purposes of|in the course of|on account of|in lieu of|per annum|per diem] : 0.5
[enquiries|queries|correspondence|applications|submissions] [should|must|shall|may|are to] be [directed|addressed|forwarded|submitted|made] : 1
[relevant|appropriate|competent|concerned] [team|department|authority|authorities|office|officer|channels|channel] : 0.5
[service users|members of the public|persons wishing|any person|the said] : 0.5
is [pleased|proud|delighted|honoured|honored|happy|excited|thrilled] to [announce|inform|advise|introduce|present] : 1.5
we are [pleased|delighted|honoured|honored] to [announce|inform|advise] : 1
we are [pleased|delighted|honoured|honored] to inform you : 1.5
we're [pleased|delighted] to [announce|inform|advise] : 0.75
[it is|it's] with [great|much|deep|immense] [pleasure|pride|honour|honor|joy] : 1.5
[takes|take] [great|] [pleasure|pride] in [announcing|informing|presenting] : 1.5
[please|kindly] be [advised|informed|notified] : 2
[you are|customers are|users are|passengers are|residents are|members are|visitors are|all are|clients are|subscribers are] [hereby|kindly|respectfully] [advised|informed|requested|notified|reminded] : 2
[customers|users|passengers|residents|members|visitors|clients|subscribers|the public|participants|applicants] are [advised|informed|requested|notified|reminded|required] : 1.5
[we wish|we would like|this is|we regret] to [inform|notify|advise] : 1.5
[we wish|we would like|this is|we regret] to [inform|notify|advise] you : 1.5
[hereby|herewith|hereunder|henceforth|heretofore|hitherto|thereof|therein|aforementioned|abovementioned] : 1.5
[aforesaid|the undersigned|above mentioned] : 1.5
kindly [note|be|contact|refer|ensure|visit|find|send|submit|revert|proceed] : 1
kindly : 0.5
at your earliest convenience : 1
for your [kind|] [attention|perusal|information|consideration] : 0.75
enclosed please find : 1.5
please find [attached|enclosed|below] : 0.5
further to [our|your|the|this] : 1
with [regard|regards|respect|reference] to : 0.75
[in respect of|in accordance with|in compliance with|in line with|in conjunction with] : 0.5
[it should be noted|it is worth noting|it is worth mentioning|it must be noted|it is important to note] : 1.5
needless to say : 0.5
[utilise|utilize|utilised|utilized|utilising|utilizing|utilisation|utilization] : 1
[commence|commences|commenced|commencing|commencement] : 0.75
[prior|subsequent] to : 0.5
in order to [facilitate|ensure|enable|optimise|optimize|enhance|provide] : 0.75
[facilitate|facilitates|facilitating|expedite|endeavour|endeavor|ascertain] : 0.5
[shall be|will be] [held|conducted|carried out|implemented|effected|undertaken|closed] : 0.25
shall be : 0.5
has the [honour|honor|pleasure|privilege] : 1
[cordially|graciously] [invites|invite|requests] : 1
[esteemed|valued|respected] [customers|customer|clients|client|guests|members|patrons|partners|stakeholders] : 1
[dear] [customers|clients|valued customers|valued customer|esteemed customers|users|members|patrons] : 0.5
[dignitaries|felicitated|inaugurated] : 1
under the [auspices|aegis|patronage] : 1
on the occasion of : 0.5
[reaffirms|reaffirm|underscores|underscore] [its|our] [commitment|dedication] : 1
[reiterates|reiterate] : 0.5
as part of [its|our] [ongoing|continued|continuing|unwavering] [commitment|efforts] : 1
[ongoing|continued|unwavering|steadfast] [commitment|dedication] : 0.5
[memorandum of understanding|press release] : 0.5
[requisite|remuneration|cognisant|cognizant|vis-a-vis|inter alia|duly] : 0.75
[inconvenience caused|is regretted] : 0.5
[your|the] [cooperation|patience] [is|in this regard is] [highly|greatly|much|] [appreciated|solicited] : 1
in this [regard|respect|connection] : 0.75
[should you|in the event that you] require [any|] [further|additional] [information|assistance|clarification] : 1
[do not|please do not] hesitate to : 0.75
[leverage|leverages|leveraging|synergy|synergies|stakeholders] : 0.5
with [immediate] effect : 0.75
until further notice : 0.25
on behalf of the [board|management|organisation|organization|company] : 0.5
the [company|organisation|organization|management] [wishes|would like|regrets|announces|hereby] : 1
[wishes|regrets|is happy|is glad] to [inform|announce|advise|notify] : 1.5
bring to your [kind|] [notice|attention] : 1.5
brought to your [kind|] [notice|attention] : 1.5
graced [the|this] [occasion|event|ceremony] : 1.5
take this opportunity : 0.75
continued [support|patronage] : 0.5
[capacity building|service delivery|customer centricity|customer centric|stakeholder engagement|relevant stakeholders|key stakeholders|strategic objectives|strategic partnership|strategic vision|core values|value proposition] : 0.75
[implementation|undertaken|conducted|convened|deliberated|underscored|operational|operationalised|framework|deliverables|holistic|comprehensive|requisite|concerned|designated] : 0.5
successfully [conducted|concluded|completed|implemented|organised|organized|executed|held] : 0.75
[further|] [strengthening|strengthens|reinforcing] [its|our] [commitment|position] : 1
pleased to announce [that|the] : 0.75
[emphasised|emphasized|stressed|highlighted|reiterated] the [importance|need|significance|role] : 0.75
[keynote|delegation|honourable|honorable|chief guest|his excellency] : 0.5
[shall|thereby|whereby|wherein] : 0.5
[the municipality|the ministry|the management|the department|the directorate|the authority|the administration] : 0.25
management [regrets|wishes] : 0.5
announces the [successful|launch|appointment|implementation|commencement|signing|completion] : 0.5
successful [implementation|completion|conclusion] : 0.5
[gives|give] [us|me] [immense|great|much|] pleasure : 1.5
[acknowledge|acknowledged] receipt : 1
in due course : 1
[inauguration|correspondence|revert] : 0.5
pertaining to : 0.75
`)
