### What stands around every page, and what is said when something goes wrong.

site-name = Antechamber
site-skip = Skip to the content
site-nav = Main
site-nav-start = What it takes
site-nav-criteria = Criteria
site-nav-register = Register of observers
site-nav-sign-in = Sign in
site-nav-applications = Applications
site-nav-queue = Queue
site-nav-council = Council
site-nav-figures = Figures
site-nav-admin = Administration
site-sign-out = Sign out
site-foot-who = Secretariat of the Organization · Geneva
site-foot-guides = What guides us
site-foot-help = Help and accessibility
site-pages = Pages
site-again-signed-in = You had been signed out. What you had typed is still here: check it and press the button again.
site-again-stale = This page had been open for a long time. What you had typed is still here: check it and press the button again.

# $count (Number) - how many
# $shown (String) - the number as written
site-faults = { $count ->
    [one] There is a problem
   *[other] There are { $shown } problems
}
site-problem = Error:
site-fault-missing = Fill this in.
site-fault-unknown = This choice is not one of those on this page. Choose again.
# $written (String) - how many characters, written
# $most (String) - how many are taken, written
site-fault-long = This is too long: { $written } characters. At most { $most } are taken; shorten it, or attach a document.

site-error-to-start = Go to the start page
site-error-show-again = Show the page as it is now
site-error-bad-request = We could not understand this
site-error-bad-request-text = The address or the form was incomplete. Go back, reload the page, and try again.
site-error-forged = This was not sent from one of our pages
site-error-forged-text = To protect you, we only act on what is sent from a recently opened page of this site. Go back, reload the page, and try again. Nothing was changed.
site-error-not-found = There is no such page
site-error-not-found-text = The address may be mistyped, or the page may belong to somebody else. If you have several accounts, check which one you are signed in with.
site-error-method = This address cannot be used like this
site-error-method-text = Open the page from the menu and use its buttons.
site-error-changed = This page has changed
# $count (Number) - how many
# $shown (String) - the number as written
site-error-changed-text = { $count ->
    [one] One step was taken since you opened this page, and it affects what you wanted to do. You have changed nothing. Look at the page as it is now and decide again.
   *[other] { $shown } steps were taken since you opened this page, and they affect what you wanted to do. You have changed nothing. Look at the page as it is now and decide again.
}
# $what (String) - what was done
# $who (String) - by whom
# $when (String) - when
site-error-changed-step = { $what }: { $who }, { $when }.
site-error-pressed = This form was sent before
site-error-pressed-text = It was sent before with something else in it, and that was kept. Nothing of what you sent now was kept.
site-error-anew = Start anew
site-error-kept = What you typed was not kept. It is here, to be copied:
site-error-too-large = This is too large
# $limit (String) - the size as written
site-error-too-large-text = You can send at most { $limit } at once. Nothing was saved from this attempt.
site-error-refused = This cannot be done
site-error-too-many = Too many attempts
site-error-too-many-text = Wait a quarter of an hour and try again.
site-error-internal = Something went wrong on our side
site-error-internal-text = It has been noted, and somebody will look at it. What was saved before is safe. Try again in a few minutes.
site-error-quote = If it happens again, tell us this number, so that we find what happened:
site-error-past = This step is not possible now
# $state (String) - where the file stands
site-error-past-text = The file is now at “{ $state }”. Somebody may already have taken this step, or its deadline has passed.
site-error-to-file = Go to the file

## Documents

site-document-not-scanned = Not scanned for viruses
