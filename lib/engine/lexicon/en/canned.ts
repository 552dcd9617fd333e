export default `
dm us
please dm
send us a dm
send us a direct message
direct message us
contact our support
contact customer service
contact our customer
call us at
please call
your feedback is important
we value your feedback
thank you for reaching out
thanks for reaching out
as soon as possible
our team will
a member of our team
thank you for your patience
thanks for your patience
valued customer
for the inconvenience
please visit our website
case number
`
