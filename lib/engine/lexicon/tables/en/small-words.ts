/** Small words of Latin script that tell languages apart. Words that are common in two of them stand in neither. */
export default {
  /** Of English; enough of them in a Latin text make it English. */
  english: `
  the and of to in is it that for you was on are with as i his they be at one have this from or had by not but what all were when we there can an your
  which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make
  than first been its who now people my made over did down only way find use may water long little very after called just where most know get through
  back much before go good new write our me too any same tell does set three want also here why help us off again because day please thanks thank hello
  hi hey yes nope ok okay price sorry it's i'm don't can't we're you're that's i've won't didn't isn't let's i'll what's he's there's how's great love happy
  really should need still never always every today tomorrow work works order store open free team join read learn check more world year years monday tuesday wednesday thursday friday saturday sunday opens thx thanx nice god omg video photo news home full big best wow congrats welcome looking going
`,
  /** Of other languages in Latin letters: Spanish, Portuguese, French, Italian, German, Dutch, Turkish, Indonesian, Scandinavian. */
  other: `
  el los las una unos que de del por para con como pero más mas está esta este esto muy también tambien porque cuando donde hola gracias buenos días dias noches
  quiero tengo tiene hacer eres somos nuestro nuestra todos ustedes usted señor año años ya y lo le se su es mi tu nos cuánto cuanto cuesta precio envío
  o os um uma não nao com você voce obrigado obrigada muito mais isso ele ela também nós está são foi bom dia olá quanto custa preço à às na nas dos da das em
  le les des du une est et dans pour pas vous nous avec sur ce cette ces qui je suis êtes sont merci bonjour très tres bien mais où aussi leur notre votre aux au combien
  il gli della delle dei che sono grazie ciao molto buongiorno anche questo questa perché quando siamo nostro nostra
  der das und ist nicht ich wir sie ihr ein eine einen einem mit für fur auf auch von zu zum zur wie aber danke bitte sehr guten tag haben sind werden oder noch schon über uber wenn dass wann kostet
  het een van en ik je niet zijn voor dat wat heeft hebben wij jullie dank goed dag maar ook naar
  ve bir bu için icin çok cok ne var yok değil degil ben sen biz siz teşekkürler tesekkurler merhaba nasıl nasil kadar daha ile ama gibi günaydın kaç olan olarak fiyat
  yang di ini itu dengan untuk tidak ada saya kamu kita kami akan bisa sudah dari pada juga terima kasih selamat apa berapa harga bagaimana sangat
  ang mga ng ba sa po ako kayo namin naman lang salamat magkano mahal papunta
  habari asante kwa ya ni wa gani bei hiki hii sana karibu
  ile jest nie czy gdzie dzień dobry jak cena proszę dziękuję oraz kosztuje
  og det er jeg du ikke på til som har och är inte för tack takk hej på kan vi
`,
  /** They stand in names too, and count for half, like every word of two letters. */
  particles: 'van von los las del der den dos das des mit con ben sen per un une',
  /** Persian in Latin letters, as people type it. */
  finglish: `
  salam slm chetori chetorin chetorid khobi khoobi khobin khoobin kheili kheyli khaili mamnoon mamnun mamnonam mamnoonam merc mersi mercy daram dari darid darin nadaram nadare
  chera koja koja chi chie chiye chand cheghad cheqad chejoori chetor kodom gheymat gheimat gheymate gheymatesh qeymat mikham mikhastam mikhay mikhaym mikhad mishe mishavad nemishe mikonam mikonid mikonin mikone
  shoma shomaro khodam khoda khodahafez khahesh lotfan lotfaan befarmaid bale balee naa hast hastam hastin hastid nistam bood boodam budam ro ba baraye vase vaseh
  dastet dastetoon dorost dard nakone aziz azizam joon jun dooste doostan dustan khub khoob khoobe khube ghashang ziba alie aliye bezan begid begin begoo begu goftam gofti
  emrooz farda dirooz hanooz hanuz dobare vali chon agar faghat hala inja unja oonja ino oono mibinam mibinid miram mirim biad biyad biya miad miyad beshe nemidoonam midoonam midonam midoonid nemikham
  tabrik moafagh movafagh mobarak ghorboonet ghorbanet damet garm daste shomareh shomare ersal sefaresh takhfif mahsool mahsul kharid forosh foroosh
`,
}
