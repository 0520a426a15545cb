words-foreign = en { $language }, non traduit
words-translated = traduit, original en { $language }
words-unchecked = traduit et pas encore vérifié, original en { $language }

words-written-in = Langue dans laquelle vous écrivez
