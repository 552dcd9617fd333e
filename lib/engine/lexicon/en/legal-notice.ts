export default `
terms apply
terms and conditions
legal notice
tender
pursuant to
annual general meeting
prospectus
regulatory announcement
privacy policy
disclaimer
`
