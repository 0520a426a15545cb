words-foreign = en { $language }, non traduit
words-translated = traduit (original en { $language })
words-unchecked = traduit (original en { $language }), pas encore vérifié

words-written-in = Langue dans laquelle vous écrivez
