// Somebody does something about it: a first person with a verb of doing, or a thing that has been done.
export default `
[i'm|i am|we're|we are] [now |already |just |personally |]  [checking|looking into|looking at|calling|asking|sending|fixing|refunding|replacing|chasing|arranging|working on|on it|tracing|tracking|speaking to|speaking with|talking to|getting|putting|reopening|booking|redoing|changing|removing|correcting|moving|crediting|pulling|adding|investigating|reviewing|rebooking|contacting|following up|opening|taking|writing to|bringing|testing|rolling back|updating|crediting|posting|issuing|digging into]
[i'll|i will|we'll|we will|let me] [personally |now |also |] [check|look into|look at|call|ask|send|fix|refund|replace|chase|arrange|trace|track|find out|find|make sure|put|make|bring|write|update you|update this|report back|post|email|swap|reship|credit|cover|correct|change|remove|speak to|speak with|talk to|sort|see to|reimburse|pay|pick it up|collect|raise|pass this|pass it|pass that|flag|follow up|rebook|re-send|resend|redo|repair|extend|reopen|restore|add|tell|print|re-print|reprint|investigate|have it|have a|have someone|get it|get this|get that|get you|get the|get a|get to the bottom|come back|be there|answer|confirm|push|remind|move|upgrade|drop|take it|take this|take that down|sit down|go through|test|dig into|reply here|try again|run|ship|publish|show you|follow this|return]
[i|we|i've|we've|i have|we have] [just |now |already |also |] [checked|called|asked|sent|fixed|refunded|replaced|chased|arranged|traced|tracked|found|put|written|posted|emailed|swapped|reshipped|credited|corrected|changed|removed|spoken|spoke|talked|sorted|reimbursed|raised|flagged|passed|rebooked|resent|redone|repaired|extended|reopened|restored|added|moved|pulled|taken it down|taken this down|taken that down|took it down|looked into|looked at|opened|updated|printed|reprinted|stopped|switched|rolled back|cancelled|canceled|issued|reset|upgraded|doubled|hired|ordered|asked|told|confirmed|dropped|lowered|apologised|shipped|deleted|let the|reported|patched]
[is|are|was|were|has been|have been|it's|that's] [now |already |] [fixed|corrected|resolved|refunded|replaced|sorted|restored|repaired|reset|patched|credited|taken down|back up|back online|working again|on the way|on its way|on their way|with the courier]
[refund|replacement|new one|new part|credit|fix|money|parcel|package|order|box|spare|update] [goes out|is on|is going out|leaves|ships|was sent|is out|has left|went out|will be with you|arrives|will arrive|should land|should be with you|is coming|will reach you]
[goes out|going out|ships|leaves|leaving|arrives] [today|tonight|tomorrow|this morning|this afternoon|this evening|on|by|first thing]
[is|are|has been] [now |] [blocked|frozen|locked|cancelled|canceled|extended|booked|reserved|stopped|paused] [now|already|for you|as of|since]
being [fixed|replaced|repaired|refunded|looked at right now|sent out|reshipped|corrected]
[noted and|done and|now|all|fixed and|sorted and|just] [fixed|sorted|corrected|refunded|replaced|done|changed|updated]
[fixed|sorted|corrected|refunded|replaced|updated|taken down|reported] [now|it|that|and|today|already|for you|this]
[on it|fixing it|fixed it|sorting it|checking now|looking now|calling them now|calling the]
[full|partial|your] refund [today|tonight|tomorrow|this week|on its way|is on its way|sent|issued]
[free|new] replacement
[have|having] it [checked|fixed|collected|picked up|looked at|replaced|sent|brought]
[keep|bring] [it|the receipt|the box|the item|them] [and|to|back]
[come|pop|drop|stop] [by|in|back|round|over]
[try|restart|update|turn|switch|hold|unplug|reinstall|press|tap] [the|it|again|to|off|on|and|version|your]
[clear|open] [the|it|your]
no charge
on the house
[fixed|done|sorted|corrected|updated|changed|removed|reported|noted and changed|refunded|resent] [on|in|as|at|for|and|from|with|by|everywhere|already|right]
[is|are|was|were|has been] [being |] [corrected|rewritten|redone|renamed|reprinted|repainted|relabelled|relabeled|moved|rehung|recalled|withdrawn|taken off|taken out|put right|switched off|swapped]
[you're|you are|your name is|your number is|your order is] [off|on|first|next|out of|back in] [the|our|in|today]
`
