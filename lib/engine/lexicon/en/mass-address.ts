export default `
dear customers
dear valued customers
valued customers
dear all
dear followers
dear clients
valued clients
dear users
`
