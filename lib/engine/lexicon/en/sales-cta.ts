export default `
buy now
shop now
order now
order yours
link in bio
limited time
don't miss
last chance
while stocks last
while supplies last
promo code
use code
discount
sign up
register now
register today
book now
get yours
free shipping
hurry
on sale
special offer
click the link
click here
swipe up
`
