### Pages that anybody may see.

public-home-title = Become an observer to the Council
public-home-lede = Non-governmental organizations concerned with migration, refugees or human resources can ask to follow the Council’s sessions as observers. The Council decides; this is where you apply, and where you can always see how far your application has come.
public-home-apply = Start an application
public-home-criteria = See what it takes
public-home-steps = How it works
public-home-step-apply = You apply.
public-home-step-apply-text = At your own pace; everything is kept as you go, and you see where you stand on each criterion.
# $day (String) - the last day
public-home-step-apply-until = until { $day }, for the next session
public-home-step-review = The secretariat checks and reviews.
public-home-step-review-text = Criterion by criterion, with reasons. If something is unclear you are asked, and told by when to answer.
public-home-step-decide = The Council decides.
public-home-step-decide-text = Your application is on its agenda. The secretariat prepares, and never decides.
# $session (String) - which session
# $when (String) - its days
public-home-step-decide-when = { $session }, { $when }
public-home-step-observe = You are an observer
public-home-step-observe-text = from that day, without vote; and if not, you are told the reasons and when you may apply again.
public-home-asked = What is asked
# $count (Number) - how many
# $shown (String) - the number as written
public-home-all-criteria = { $count ->
    [one] The one criterion, with its sources
   *[other] All { $shown } criteria, with their sources
}
public-home-pace = How long it takes
# $half (String) - days that half of the files took
# $most (String) - days that nine in ten took
# $files (String) - how many files tell
public-home-pace-days = From receipt to the Council’s decision, half of the { $files } files decided last took up to { $half }, and nine in ten up to { $most }.
public-home-session = Next session
public-home-session-which = Session
public-home-session-when = When
public-home-session-until = Apply until
public-home-session-then = Later
public-home-session-goes-on = You can still apply: an application that comes later goes to the session after.
# $session (String) - which session
# $day (String) - last day of receipt
public-home-session-goes-to = Applications now go to the { $session }, if received by { $day }.
public-home-session-none = No session is planned yet. You can apply at any time: your application goes to the next session that is announced.
public-home-begun = Already started?
public-home-begun-text = to continue your application.

public-criteria-title = The criteria
public-criteria-lede = The criteria by which an organization is judged when it asks to be an observer. Each criterion shows what it rests on, and how sure that is.
# $id (String) - name and edition of the rulebook
public-criteria-edition = Rulebook { $id }
public-criteria-marks = What the marks mean
public-criteria-all = The criteria, one by one
public-criteria-rests = What it rests on
public-criteria-secretariat = Checked by the secretariat.
public-criteria-parameters = Figures and time limits
public-criteria-parameters-text = Every threshold that the program uses is listed here. None is hidden.
public-criteria-parameter = What
public-criteria-value = Value
public-criteria-mark = How sure

public-guides-title = What guides us
public-guides-lede = The Organization’s documents that this site rests on, and what is taken from each.
public-guides-dated = Dated
public-guides-symbol = Symbol
public-guides-amended-label = Amended
# $since (String) - in force since
# $mark (String) - how sure
public-guides-amended = in force since { $since } ({ $mark })
public-guides-consulted = Consulted
public-guides-criteria = Criteria
public-guides-all-criteria = All criteria

public-register-title = Register of observers
public-register-lede = Non-governmental organizations that the Council has admitted as observers.
public-register-name = Name
public-register-country = Seat
public-register-since = Observer since
public-register-since-year = Since (year)
public-register-resolution = Resolution
public-register-any = anywhere
public-register-find = Find
public-register-clear = Show all
public-register-none = No observer matches your search.
public-register-empty = The register is empty so far. An observer is listed here as soon as the Council’s decision has been announced.
public-register-json = This list as JSON
public-register-disclaimer = The designations used do not imply any opinion of the Organization on the legal status of a country, territory, city or area, or of its authorities, or on the delimitation of its frontiers or boundaries.

public-help-title = Help and accessibility
public-help-begin = How to begin
public-help-begin-text = Create an account and confirm your address. Then start an application: it is a list of nine sections and the documents that belong to them. You can stop at any time and come back; nothing is lost.
public-help-colleagues = Questions while you apply
public-help-colleagues-text = Each question says why it is asked and which criterion it serves. While your application is with the secretariat, its page shows who has the next step and by when; questions to you arrive by email and on that page.
public-help-use = Using these pages
public-help-use-text = Every page can be used with the keyboard alone, without JavaScript, on a small screen, enlarged, in dark colours and in print. The language can be changed at the top of each page without losing what you have typed. Errors are listed at the top of the page and shown beside the field.
public-help-times = Times and deadlines
public-help-times-text = A deadline is the end of the day in Geneva. Times are shown with their time zone.
public-help-data = Your data
public-help-data-text = What you state is stored so that the Council can decide on your application, and read by the secretariat only for that. Every step is recorded with its date and the function of the person who took it.
public-help-cookies = What is kept in your browser
public-help-cookies-text = These cookies, each only when it is needed, and no others. Nobody else reads them.
public-help-cookie-session = Keeps you signed in: until you sign out, or until you have not used these pages for 14 days.
public-help-cookie-form = Proves that a form which you send without being signed in is yours: until you close the browser.
public-help-cookie-lang = Remembers the language that you chose: for a year.
public-help-cookie-device = Lets you be told when somebody signs in to your account from a device that you have not used before: for a year after you last signed in.
public-help-cookie-parked = Finds a form again that you sent after your session had ended, so that it can be shown to you once you have signed in: for an hour at most.
public-help-cookie-eligibility = Keeps the ten answers of the eligibility check, if you asked for it: until you use them in an application or sign out, or for 90 days.
public-help-cookie-flash = Carries what the next page says of the step that you have just taken: for a minute at most.
public-help-copies = While you type, your browser also keeps a copy of what has not been saved yet, so that a broken connection takes none of it. The copy stays on this device, is deleted as soon as the text has been saved or you sign out, and is not used after 14 days. The browser also remembers when somebody last signed out and, for the secretariat, whether keyboard shortcuts are switched off.
# $what (String) - name of the threshold
# $value (String) - its value
public-criteria-figure = { $what }: { $value }
