words-foreign = en { $language }, sin traducir
words-translated = traducido (original en { $language })
words-unchecked = traducido (original en { $language }), aún sin comprobar

words-written-in = Idioma en que escribe
