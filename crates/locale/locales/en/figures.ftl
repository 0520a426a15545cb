### The figures of the house: for the secretariat, and in public.

figures = Figures
    .about = Of the files that you may see; what is counted by time is of the last 24 months.
    .table = Table
    .csv = Table as a file (CSV)
    .none = Nothing to show yet.
    .files = Files
figures-open = On their way now
    .about = Files by the state in which they stand.
figures-closed = Closed
    .about = Files that were closed in the last 24 months, by how.
figures-months = In and out by month
    .about = Files received in each month, and files closed in it that are closed still.
    .month = Month
    .received = Received
    .closed = Closed
figures-stays = Time in each state
    .about = Days that files stayed in a state, of the 500 that left it last: half took no longer than the first figure, nine in ten no longer than the second.
    .half = Half, days
    .most = Nine in ten, days
figures-regions = By region of the United Nations
    .about = Files on their way, by the seat of the organization.
    .region = Region
    .unknown = Not stated, or in no region
figures-unmet = Criteria most often not met
    .about = Files in which a reviewer found a criterion not met, and nobody found otherwise since.
    .criterion = Criterion
figures-deferred = Deferrals by round
    .about = Announced deferrals, by how often the same file had been deferred.
    .round-name = Deferral
# $round (String) - which deferral of the file
figures-deferred-round = No. { $round }
# $round (String) - which deferral of the file
figures-deferred-more = No. { $round } or later
figures-ages = Age of what is on its way
    .about = Files on their way, by days since their receipt.
    .age = Days since receipt
# $from (String) - as many days or more
# $to (String) - and fewer than so many
figures-ages-between = { $from } to { $to }
# $from (String) - as many days or more
figures-ages-beyond = More than { $from }
figures-excepted = Exceptions
    .about = Criteria that were excepted with a reason.
figures-against = Decisions against the advice
    .about = Announced decisions that were not what the secretariat had advised.
    .pair = Advice and decision
# $advice (String) - what was advised
# $decision (String) - what the Council decided
figures-against-one = { $advice } → { $decision }
figures-load = Who holds what
    .about = Files on their way by holder, and those of them whose next step the secretariat should have taken by now.
    .overdue = Overdue
figures-next = The next list
# $session (String) - which session
# $day (String) - the day on which its list closes
figures-next-about = { $session }: the list closes on { $day }. How many more files will be ready by then is told by the share of past files that were, having waited as long.
    .ready = Ready, or on the list
    .waiting = Not ready yet
    .likely = Of these, ready by then
    .untold = Too few past files tell how many of these will be ready by then.
figures-next-none = No session is planned whose list is still open.

figures-public = How applications fare
    .lede = How long the Council’s decisions take, and what they are. Every application counts once it was decided, and none can be told apart.
    .few = Fewer than 20 applications have been decided in the last 24 months: too few to say anything of them that would not be said of one.
    .few-files = fewer than 5, or could be told apart
    .pace = From receipt to the decision
    .pace-about = In days, of the applications that were admitted or not admitted last, at most 500.
    .pace-head = Share
    .pace-days = Days
    .pace-half = Half took no longer than
    .pace-most = Nine in ten took no longer than
    .outcomes = What was decided
# $files (String) - how many decisions
figures-public-outcomes-about = Of { $files } decisions announced in the last 24 months; an application that was deferred is decided again.
    .share = Share, per cent
figures-public-again = More than once
    .about = Applications that had to wait for the Council more than once, or answer on the same criterion more than once, in the last 24 months.
    .what = What befell them
    .deferred = Deferred more than once
    .asked = Asked more than once on the same criterion

region-africa = Africa
region-americas = Americas
region-asia = Asia
region-europe = Europe
region-oceania = Oceania
