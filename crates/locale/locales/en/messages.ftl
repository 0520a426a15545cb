### Messages of a case and of the place.

messages-title = Messages
messages-to = To
messages-subject = Subject
messages-when = When
messages-sent = Sent
messages-waiting = Waiting
messages-under-way = Being sent
messages-failed = Failed
messages-again = To be tried again
messages-unwritten = Not written yet
messages-unwritten-text = It is written when it is sent.
messages-masked = Secrets in links are masked.
messages-send-again = Send again
messages-again-done = The message will be sent again.
messages-again-not = This message was not set aside: nothing was changed.
messages-none = No message.
messages-lede = To whom and how it went; what a message says stands with its case.
# $shown (String) - which attempt
# $words (String) - what the mail server said
messages-failure = Attempt { $shown }: { $words }
