import { expand } from '../expand'

// A promise of more, in the first person or of one's own series. 1 stands alone; less needs a time in the same sentence.
export default expand(`
to be continued : 1
part [2|two|3|three|4|four|ii] [is|will be|] [coming|next week|tomorrow|soon|on monday|on friday|follows|to follow|to come] : 1
[part|episode|chapter] [2|two|3|three|4|four] [will|follows] : 1
[next|the next|the second|second] [part|episode|chapter|instalment|installment] [is|will be|comes|coming|follows|next|tomorrow|soon|on] : 1
[we'll|we will|i'll|i will] [post|share|publish|announce|update you|let you know|tell you|report back|be back|send|reveal|show you|write|answer|come back|explain|present|keep you posted] : 0.5
[we're|we are] going to [post|share|publish|announce|tell|show|reveal|write|answer|explain] : 0.5
[results|winners|winner|answers|the list|the menu|the date|dates|details|photos|the recording|recording|the results|the winner|the answers|full report|the report|the programme|the program] [will be|are coming|is coming|coming|follow|follows|to follow|out] : 0.5
[results|winners|answers|details|photos|recording|programme] [tomorrow|next week|soon|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday] : 1
[more|update|updates|answer|answers|news] [to follow|to come|coming soon|tomorrow|next week|soon] : 0.75
stay tuned for [part|the results|more|the next|our answer|details] : 1
[keep you posted|keep you updated] : 0.75
`)
