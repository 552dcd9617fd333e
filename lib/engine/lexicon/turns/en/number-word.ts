// A number in letters, or a measure.
export default `
[two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|a couple|couple of|a few|a dozen|dozen|once|twice|double|a quarter|a third|a tenner|a fiver|a quid|a pound|a euro|a dollar|a penny|pennies|a handful]
`
