// There is no one price to give.
export default `
[custom|bespoke|tailored|tailor made|tailor-made|made to measure|made to order|made-to-measure|commission|commissions|per project|project by project|free quote|no obligation quote]
[depends|depend|depending] [on|upon]
[no charge|no fee|free of charge|costs nothing|free entry|entry is free|admission free|admission is free|free admission|free event|free class|free to attend|free for all|free for everyone|it's free|free and open]
`
