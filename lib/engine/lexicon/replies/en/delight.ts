// Joy about what was got: then it is no complaint.
export default `
made [my|her|his|our|their] [day|week|year|morning|evening|weekend]
so [kind|friendly|helpful|lovely|much better]
delight+
[loved|love it|love the|thanks to|can't wait|cannot wait|laughed|smiled|beautiful|worth it|worth every|finally|well done|bravo|held her hand|held his hand|held my hand]
`
