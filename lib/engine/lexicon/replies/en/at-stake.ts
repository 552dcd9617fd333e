// Who or what hangs on it: children, the old, rent, a wedding, an exam.
export default `
[my|our|the|her|his|two|three|both] [kid|kids|child|children|baby|toddler|newborn|daughter|son|mum|mom|mother|dad|father|gran|nan|grandmother|grandad|grandfather|wife|husband|wedding|funeral|exam|interview|rent|wages|salary|deadline|insulin|medication|wheelchair]
[kids|children] [had|were|are|went|cried|slept|waited]
`
