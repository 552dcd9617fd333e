/** Features of one kind, one a line: a text with any of them has one more. */
export default {
  spoken: `
spoken stem
spoken ending ـه
spoken ending ـن
spoken ending ـین
ends in ـمون ـتون ـشون
رو
خوبه
خونه
اون
یه
دیگه
اگه
هستن
object ـو
اومد
واسه
بهش
توی
چی
چقد
اینه
اینو
ends in ـاش ـیش
اونا
`,
  written: `
written stem
written ending ـد
written ending ـند
است
را
آن
آنها
هستند
ends in ـمان ـتان ـشان
ends in ـند
`,
}
