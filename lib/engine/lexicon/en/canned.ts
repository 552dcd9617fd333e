export default `
dm us : 0.5
please dm : 0.5
send us a dm : 0.5
send us a direct message : 0.5
direct message us : 0.5
contact our support : 0.5
contact customer service : 0.5
contact our customer : 0.5
call us at : 0.5
please call : 0.5
your feedback is important
we value your feedback
thank you for reaching out
thanks for reaching out
as soon as possible : 0.5
our team will : 0.5
a member of our team
thank you for your patience
thanks for your patience
valued customer
for the inconvenience : 0.5
please visit our website : 0.5
case number : 0.5
`
