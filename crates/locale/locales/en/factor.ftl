### The second step at sign-in: codes of an app beside the password.

factor-title = Second step at sign-in
factor-lede = After your password, a code from an app on your phone is asked for. Somebody who learns your password still cannot sign in.
factor-is-off = Off: the password is enough.
# $when (String) - date and time
factor-since = On since { $when }
# $left (String) - how many
factor-codes-left = Recovery codes left: { $left }
factor-set-up = Set it up
factor-manage = Recovery codes, or turn it off
factor-scan = Read this picture with an authenticator app: any that shows codes of six digits will do.
factor-picture = Picture for the app. The key below says the same.
factor-here = The app is on this device: open it
factor-key = Or type this key into the app:
factor-code = Code that the app shows
factor-code-hint = Six digits
factor-turn-on = Turn it on
    .note = Your other sessions are ended: on another device, somebody has to sign in again, with a code. This browser stays signed in. You are told by email, and can turn the step off again.
    .done = The second step is on. All your other sessions have been ended; this browser stays signed in.
factor-code-missing = Enter the code.
factor-code-wrong = This code is not right, or has already been used. Wait for the next one. If that one is refused as well, check that the clock of your phone is right.

factor-codes = Your recovery codes
factor-codes-lede = Without your phone, each of these codes serves once instead of a code from the app. Print them or write them down now: they will not be shown again.
factor-codes-kept = I have kept them
factor-off = Turn the second step off
factor-off-lede = From then on, the password alone opens your account. Your recovery codes will no longer work.
factor-off-done = The second step is off.
factor-renew = New recovery codes
factor-renew-lede = You get ten new codes. Those that you still have will no longer work.

factor-sign-in = Enter the code
factor-sign-in-lede = Your password is right. Your account also asks for a code from your app.
factor-sign-in-code = Code
factor-sign-in-hint = Six digits from the app, or one of your recovery codes
factor-sign-in-lost = No phone and no recovery codes? Write to the secretariat from the address of your account: it can turn this step off.
factor-wait = There were too many wrong codes. Wait a quarter of an hour.
factor-over = Too much time has passed since you entered your password. Sign in again.
# $left (String) - how many
factor-recovery-used = You signed in with a recovery code. Recovery codes left: { $left }.

factor-lift = Turn off the second step
# $name (String) - name of the person
factor-lift-for = Turn off the second step of { $name }
factor-lift-lede = For somebody who has lost both the phone and the recovery codes. Make sure that it is really them who ask: call a number that you know. From then on the password alone opens the account; the person is told by email and can set the step up again.
factor-lift-reason-missing = Say why it is turned off, and how you made sure who asked.
# $name (String) - name of the person
factor-lift-done = { $name }: the second step is off.

factor-doing-on = Second step at sign-in turned on
factor-doing-off = Second step at sign-in turned off
factor-doing-renewed = New recovery codes
factor-doing-used = Recovery code used
factor-doing-lifted = Second step at sign-in turned off by an administrator
