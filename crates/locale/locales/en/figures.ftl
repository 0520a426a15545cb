### The figures of the house: for the secretariat, and in public.

figures = Figures
    .about = Only files that you may see are counted. Figures over time cover the last 24 months.
    .table = Table
    .csv = Table as a file (CSV)
    .none = Nothing to show yet.
    .files = Files
figures-open = In progress
    .about = Files by the state that they are in.
figures-closed = Closed
    .about = Files that were closed in the last 24 months, by how they ended.
figures-months = Received and closed, by month
    .about = Files received in each month, and files closed in that month that are still closed.
    .month = Month
    .received = Received
    .closed = Closed
figures-stays = Time in each state
    .about = Days that files stayed in each state, for the last 500 files that left it: half took no longer than the first figure, nine in ten no longer than the second.
    .half = Half, days
    .most = Nine in ten, days
figures-regions = By region of the United Nations
    .about = Files in progress, by the seat of the organization.
    .region = Region
    .unknown = Not stated, or in no region
figures-unmet = Criteria most often not met
    .about = Files in which a reviewer found a criterion not met, and nobody has found otherwise since.
    .criterion = Criterion
figures-deferred = Deferrals by round
    .about = Announced deferrals, by how often the same file had been deferred.
    .round-name = Deferral
# $round (String) - which deferral of the file
figures-deferred-round = No. { $round }
# $round (String) - which deferral of the file
figures-deferred-more = No. { $round } or later
figures-ages = Age of files in progress
    .about = Files in progress, by days since their receipt.
    .age = Days since receipt
# $from (String) - as many days or more
# $to (String) - and no more than so many
figures-ages-between = { $from } to { $to }
# $from (String) - as many days or more
figures-ages-beyond = { $from } or more
figures-excepted = Exceptions
    .about = Criteria for which an exception was made, with a reason.
figures-against = Decisions against the recommendation
    .about = Announced decisions that differ from what the secretariat had recommended.
    .pair = Recommendation and decision
# $advice (String) - what was advised
# $decision (String) - what the Council decided
figures-against-one = { $advice } → { $decision }
figures-load = Files by person
    .about = Files in progress, by the person to whom they are assigned, and how many of them are waiting for an overdue step of the secretariat.
    .overdue = Overdue
figures-next = The next list
# $session (String) - which session
# $day (String) - the day on which its list closes
figures-next-about = { $session }: the list closes on { $day }. How many more files will be ready by then is estimated from past files that had waited as long.
    .ready = Ready, or on the list
    .waiting = Not ready yet
    .likely = Of these, likely to be ready by then
    .untold = There are too few past files to say how many of these will be ready by then.
figures-next-none = No planned session has an open list.

figures-public = What happens to applications
    .lede = How long the Council’s decisions take, and what they are. Every application counts once it has been decided, and no single application can be recognized.
    .few = Fewer than 20 applications have been decided in the last 24 months. With so few, figures could reveal a single application, so none are shown.
    .few-files = fewer than 5, or recognizable
    .pace = From receipt to the decision
    .pace-about = In days, for the applications last admitted or not admitted, at most 500.
    .pace-head = Share
    .pace-days = Days
    .pace-half = Half took no longer than
    .pace-most = Nine in ten took no longer than
    .outcomes = What was decided
# $files (String) - how many decisions
figures-public-outcomes-about = In per cent, of { $files } decisions announced in the last 24 months; an application that was deferred is decided again.
    .share = Share, per cent
figures-public-again = More than once
    .about = Applications that had to wait for the Council more than once, or answer on the same criterion more than once, in the last 24 months.
    .what = What happened to them
    .deferred = Deferred more than once
    .asked = Asked more than once on the same criterion

region-africa = Africa
region-americas = Americas
region-asia = Asia
region-europe = Europe
region-oceania = Oceania
