// Joy about what was got: then it is no complaint.
export default `
[روزم رو ساخت|دلم وا شد|کیف کردم|کیف کردیم|حال کردم|چسبید|خوش گذشت|دمتون گرم|ماشالا|بالاخره|یادگاری|دست مریزاد|خدا قوت]
`
