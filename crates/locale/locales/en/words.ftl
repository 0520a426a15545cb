# Words in other languages than they were written in: how they are marked, and the page on which they
# are translated.
# $language (String) - the language in which the words stand
words-foreign = in { $language }, not translated
# $language (String) - the language in which the words were written
words-translated = translated from { $language }
# $language (String) - the language in which the words were written
words-unchecked = translated from { $language }, not yet checked

words-written-in = Language you are writing in
