### Accounts: signing up and in, and what a person keeps of it.

account-sign-in = Sign in
account-password = Password
account-sign-in-forgot = Forgotten your password?
account-sign-in-none = No account yet?
account-sign-in-create = Create one
account-sign-in-wrong = The address and the password do not match, or the address has not been confirmed: in that case a new link has been sent to it. Check both; capital letters count in the password.
account-sign-in-wait = There were too many failed attempts. Wait a quarter of an hour, or set a new password.
account-sign-in-closed = This account has been closed. Write to the secretariat if you think that this is a mistake.
account-sign-in-parked = Your session had ended. Sign in again: what you had typed has been kept and will be shown to you.

account-sign-up = Create an account
account-sign-up-lede = One account leads you from your first question to your seat as an observer. You can invite colleagues later.
account-name-hint = As you sign letters
account-email-hint = We send a link to it, and later every notice about your application
# $min (String) - the least number of characters
account-password-hint = At least { $min } characters. A short sentence is easier to remember, and harder to guess, than a word with symbols in it.
account-sign-up-button = Create the account
account-sign-up-have = Do you already have one?
account-sign-up-why = What happens to these data
account-sign-up-why-text = Your name and address are used to reach you about applications, and for nothing else. The password is stored only in a form from which it cannot be recovered.
# $max (String) - the most characters
account-fault-name-long = A name can have at most { $max } characters.
account-fault-email = This is not an email address. It should look like name@example.org.
# $min (String) - the least number of characters
account-fault-password-short = The password is too short: at least { $min } characters.
# $max (String) - the most characters
account-fault-password-long = The password is too long: at most { $max } characters.
account-fault-password-guessable = This password is easy to guess, because it is common or made up of your name or address. Choose several words that do not belong together.

account-sent = Check your email
account-sent-text = If the address is right, a message with a link is on its way. Open the link within three days, and your account is ready.
account-sent-none = Nothing there after a few minutes? Look in your spam folder, or try again and check the address.
account-sent-again = Send the message again

account-verify = Confirm your address
account-verify-text = Enter the password that you chose when you opened the account: then it is ready.
account-verify-other = You did not open this account, or no longer know the password?
account-verify-reset = Choose a new password
account-verify-button = Confirm this address
account-verified = Your address is confirmed.
account-link-dead = This link no longer works
account-link-dead-text = Each link works once and for a limited time. Ask for a new one; the latest message counts.

account-forgot = Set a new password
account-forgot-lede = Tell us the address of your account. We send you a link to set a new password.
account-forgot-button = Send the link
account-forgot-sent = Check your email
account-forgot-sent-text = If there is an account with this address, a message with a link is on its way. It works for one hour.
account-reset = Choose a new password
account-reset-new = New password
account-reset-button = Set the password
account-reset-done = The new password is set, and all other sessions have been ended. Sign in with it.

account-invited = Welcome to the secretariat
account-invited-lede = Choose a password, and your account is ready.
account-invited-done = Your account is ready. Sign in to begin.

account-title = Your account
account-profile = Name and language
account-language-hint = For messages, and for pages where you have chosen nothing else
account-saved = Saved.
account-password-title = Password
account-password-old = Current password
account-password-new = New password
account-password-button = Change the password
account-password-wrong = This is not your current password.
account-password-changed = The password is changed, and all your other sessions have been ended.
account-sessions = Where you are signed in
account-session-this = this browser
# $when (String) - date and time
account-session-since = since { $when }
# $when (String) - date and time
account-session-used = last used { $when }
account-session-end = End this session
account-session-ended = The session has been ended.
account-sessions-end = End all other sessions
    .note = A session that you end is signed out at once: to come back, somebody has to sign in again. This browser stays signed in.
account-sessions-ended = All other sessions have been ended.
account-signed-out = You are signed out.

account-setup = Set up this site
account-setup-lede = You create the first account. It manages people and settings; it has no part in any file.
account-setup-button = Set up, then sign in
account-setup-done = The site is set up. Sign in with the account that you just created.
account-setup-over = This site has already been set up
account-setup-over-text = Ask an administrator for an account. If the link was too old, start the program again: it prints a new one as long as there is no administrator.
account-fault-name = Enter your name.
account-fault-email-missing = Enter the email address.
account-fault-password = Choose a password.
account-fault-password-missing = Enter the password.
account-fault-password-old = Enter your current password.

account-email-title = Use another address
# $now (String) - the address of the account
account-email-lede = Messages go to { $now }, and you sign in with it.
account-email-new = New address
account-email-button = Send a link to the new address
account-email-same = This is already the address of your account.
# $address (String) - the new address
account-email-sent = If { $address } can be used, a message with a link is on its way there. Open it within three days.
# $now (String) - the address of the account
account-email-until = Until then your account keeps { $now }. When the address changes, { $now } is told.
account-email-use = Use this address
# $address (String) - the new address
account-email-use-text = From now on you sign in with { $address }, and messages go there.
account-email-use-button = Use this address
account-email-changed = The address of your account is changed.
account-email-taken = Another account now has this address. Yours keeps the address that it has.
