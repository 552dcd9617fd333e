// The engine in Node has the word lists of both languages; a page is given those it needs.
import '../lib/engine/lexicon/all'
