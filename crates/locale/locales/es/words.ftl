words-foreign = en { $language }, sin traducir
words-translated = traducido del { $language }
words-unchecked = traducido del { $language }, aún sin comprobar

words-written-in = Idioma en que escribe
