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
    .about = Working days that files stayed in each state, for the last 500 files that left it: half took no longer than the first figure, nine in ten no longer than the second. The limit is the time that the rules give.
    .half = Half, working days
    .most = Nine in ten, working days
    .limit = Limit, working days
    .no-limit = none
figures-regions = By region of the United Nations
    .about = Files in progress, by the seat of the organization.
    .region = Region
    .unknown = Not stated, or in no region
figures-unmet = Criteria most often not met
    .about = Files in which a criterion was not met, and nobody has found otherwise since: a reviewer found so, or the rule did and the file went on with a reason.
    .criterion = Criterion
figures-deferred = Deferrals by round
    .about = Announced deferrals, by how often the same organization had been deferred, in all its applications.
    .round-name = Deferral
# $round (String) - which deferral of the organization
figures-deferred-round = No. { $round }
# $round (String) - which deferral of the organization
figures-deferred-more = No. { $round } or later
figures-ages = Age of files in progress
    .about = Files in progress, by days since their receipt.
    .age = Days since receipt
# $from (String) - as many days or more
# $to (String) - and no more than so many
figures-ages-between = { $from } to { $to }
# $from (String) - as many days or more
figures-ages-beyond = { $from } or more
figures-excepted = Exceptions, and reviews begun despite a criterion
    .about = Files in which an exception was made for a criterion, and files whose review began despite one that was not met. The reason is on record each time.
    .files = Files with an exception
    .proceeded = Reviews begun despite it
figures-against = Decisions against the recommendation
    .about = Announced decisions that differ from what the secretariat had recommended.
    .pair = Recommendation and decision
# $advice (String) - what was advised
# $decision (String) - what the Council decided
figures-against-one = { $advice } → { $decision }
figures-asked = Questions to organizations
    .about = Applications about which the organization was asked something, and applications in which it was asked on the same criterion again, in the last 24 months.
    .what = What was asked
    .once = At least one question
    .again = The same criterion again
figures-despite = Decisions recorded in spite of a warning
    .about = Announced decisions, by what looked odd about them when they were recorded or corrected. It is counted for those announced since it has been recorded with them. The reason is on record each time. Decisions against the recommendation have a chart of their own.
    .what = Warning
figures-odd-rule-unmet = Rule and votes point to another decision
figures-odd-quorum-unmet = Fewer members were present than the quorum
figures-odd-votes-not-given = The rule counts votes, and none were given
figures-odd-members-not-known = Number of members not on record for the quorum
figures-odd-deferral-beyond-limit = Organization deferred more often than is usual
figures-odd-period-runs = Members could still object
figures-odd-another-day = The resolution was adopted on another day
figures-odd-against-advice = The secretariat had recommended otherwise
figures-load = Files by person
    .about = Files in progress, by the person to whom they are assigned, and how many of them are waiting for an overdue step of the secretariat.
    .overdue = Overdue
figures-next = The next list
# $session (String) - which session
# $day (String) - the day on which its list closes
figures-next-about = { $session }: the list closes on { $day }. How many more files will be ready by then is estimated from past files that had waited as long.
    .ready = Ready, or on the list
    .waiting = Meant for it, not ready yet
    .likely = Of these, likely to be ready by then
    .untold = There are too few past files to say how many of these will be ready by then.
figures-next-none = No planned regular session has an open list.

figures-public = What happens to applications
    .lede = How long applications take, what the Council decides, and how often something is done otherwise than is usual. Every organization’s applications count; numbers so small that they could point to a single application are left out.
    .few = Fewer than 20 applications have been decided in the last 24 months. With so few, what was decided could reveal a single application, so it is not shown.
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
figures-public-rounds = Deferrals by organization
    .about = Deferrals announced in the last 24 months: whether it was the organization’s first one, its second, and so on.
figures-public-steps = Time in each step
    .about = In working days, for the applications that left each step last, at most 500. A step that fewer than 20 applications have left is not shown.
    .step = Step
    .half = Half took no longer than
    .most = Nine in ten took no longer than
figures-step-submitted = Received, not taken up yet
figures-step-screening = Being checked for completeness
figures-step-awaiting-applicant = Waiting for the organization’s answer
figures-step-under-review = Examined against the criteria
figures-step-recommended = Recommended, waiting for a second signature
figures-step-closing-proposed = To be closed, waiting for a second signature
figures-step-endorsed = Ready, waiting for a place on a list
figures-step-on-agenda = On the list of a session of the Council
figures-step-decided = Decided, not announced yet
figures-step-deferred = Deferred by the Council
figures-public-departures = Departures from what is usual
    .about = Applications and decisions of the last 24 months in which something was done otherwise than is usual. The reason is on record each time. What the rule and the votes, the quorum and the earlier deferrals say of a decision is counted for those announced since it has been recorded with them.
    .what = What was done
figures-departure-exception = Exception made for a criterion not met

region-africa = Africa
region-americas = Americas
region-asia = Asia
region-europe = Europe
region-oceania = Oceania
