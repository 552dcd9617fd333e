import { describe, expect, it } from 'vitest'
import { read } from '../../../lib/engine/reading/read'

describe('The language of a text', () => {
  it.each([
    'Our new shop opens tomorrow.',
    'Price?',
    'DM us',
    'Thanks!',
    'Café Noir is open again, see you at the piano',
    'Meet Señor González at our booth',
    'We love Tehran, Shiraz and Isfahan',
    'lol so true',
    'New: iPhone 16 Pro 256GB, only 999 €',
    'Check https://example.com/fr/bonjour for the details',
    'GOOD MORNING!!!',
    'Our “Vorsprung durch Technik” moment is here and we are proud of it',
    'Sale ends Friday',
    'Any news?',
    'Use code NEW20 (until Friday); it works for everything :)',
    'Coffee = happiness. That is all.',
    'Barista wanted: weekends, good pay, free coffee',
    'Amazing author changed everything',
    'We answer -- always -- within a day; promised ;)',
  ])('English: %s', (text) => {
    expect(read(text).language).toBe('en')
  })

  it.each([
    'فروشگاه جدید ما فردا باز می‌شود.',
    'سلام',
    'قیمت؟',
    'چنده؟',
    'قيمت اين كتاب چند است؟',
    'گوشی iPhone 16 Pro Max موجود شد',
    'با Adobe Photoshop و Illustrator کار می‌کنیم',
    'سلام علیکم، وقت بخیر. ان شاء الله فردا باز هستیم',
    'بسم الله الرحمن الرحیم. جلسهٔ فردا لغو شد',
    'الو؟ کسی هست',
    'ممنون از همه 🌹',
    'میشه آدرس اینستاگرام رو بدید؟',
    'الهی شکر، حالشان بهتر است',
    '#نوروز مبارک',
    'کد تخفیف: NOWRUZ1404',
    'We are hiring! به تیم ما بپیوندید و با ما رشد کنید',
  ])('Persian: %s', (text) => {
    expect(read(text).language).toBe('fa')
  })

  it.each(['سلام friends, our new office opens tomorrow در تهران همه دعوت هستید'])('mixed: %s', (text) => {
    expect(read(text).language).toBe('mixed')
  })

  it.each([
    // Persian in Latin letters
    'salam, gheymate in chande?',
    'mersi aziz, kheili khoob bood',
    'chetori? khoobi?',
    'lotfan be man begid in ki miad',
    'dastet dard nakone dadash',
    // Arabic
    'شكرا جزيلا لكم على هذا العمل الرائع',
    'ما هو سعر هذا المنتج؟',
    'السلام عليكم، متى يفتح المتجر؟',
    'هذا المنتج جيد جدا وأنا سعيد به',
    'نحن في انتظاركم يوم الجمعة',
    // Urdu, Kurdish, Pashto
    'یہ کتاب بہت اچھی ہے اور میں خوش ہوں',
    'سڵاو، چۆنی؟ ئەم کتێبە بە چەندە؟',
    'سلام ورور، تاسو څنګه یاست؟',
    'آپ کا آرڈر کب پہنچے گا؟',
    // others in Latin letters
    '¿Cuánto cuesta el envío a Madrid?',
    'Bonjour, quel est le prix de cette robe ?',
    'Wann öffnet der Laden morgen?',
    'Merhaba, bu ürünün fiyatı ne kadar?',
    'Olá, vocês entregam em Lisboa?',
    'Quanto costa questo vestito?',
    'Hoeveel kost dit boek?',
    'Berapa harga baju ini ya kak?',
    'Hej, när öppnar ni på lördag?',
    'Dzień dobry, ile kosztuje ta książka?',
    'Xin chào, cái này giá bao nhiêu?',
    'Mahal ba ang shipping papunta sa Cebu?',
    'Habari, bei gani ya kitabu hiki?',
    // other scripts
    'Сколько стоит доставка в Москву?',
    '这本书多少钱？',
    'この本はいくらですか？',
    'כמה עולה הספר הזה?',
    'यह किताब कितने की है?',
    '이 책 얼마예요?',
    // too little, and no language at all
    '',
    '👍👍👍',
    '12345',
    '@user',
    'https://example.com',
    '!!!',
    // code
    'const x = await fetch(url).then((r) => r.json());',
    'SELECT name FROM users WHERE id = 5;',
    'git commit -m "wip" && git push origin main',
    'npm install --save-dev vitest',
    'for (let i = 0; i < 10; i++) { console.log(i) }',
    '<div class="card"><span>{{ title }}</span></div>',
    'zxcv hjkl fghj vbnm',
  ])('none we read, so nothing is said: %s', (text) => {
    expect(read(text).language).toBe('unknown')
  })
})
