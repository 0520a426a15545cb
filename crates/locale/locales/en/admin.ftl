### People and roles in the secretariat, and what has to be said of them.

admin-role-officer = Officer
    .about = Checks files, reviews them criterion by criterion, asks, recommends
admin-role-senior-officer = Senior officer
    .about = Countersigns or sends back, lifts conflicts of interest; may also do what an officer does
admin-role-council-secretary = Council secretary
    .about = Keeps the sessions, the lists, the decisions and their announcement
admin-role-administrator = Administrator
    .about = Manages people and settings; has no part in any file
admin-role-auditor = Auditor
    .about = Reads everything, changes nothing

admin-people = People of the secretariat
admin-people-lede = Who works here, and in which role. A person who recommends a file cannot countersign it, whatever roles they have.
admin-people-invite = Invite a person
admin-people-none = Nobody but you works here yet. Begin by inviting an officer and a senior officer: a recommendation always needs two people.
admin-people-pending = address not confirmed yet
admin-people-disabled = closed
admin-people-others = Other accounts
admin-people-others-lede = These people hold no role in the secretariat and belong to no organization. A person whom you have invited is listed here until they are given a role.
admin-people-others-more = More of these accounts
admin-person-change = Change the roles
admin-person-disable = Close the account
admin-person-enable = Open the account again
    .note = The person can sign in again, with the roles and the password they had. Files that went back to “Unassigned” stay there. Nobody gets an email.
admin-person-no-roles = No role
admin-invite = Invite a person
admin-invite-lede = The person gets a message with a link, confirms the address and chooses a password. Then you give them their roles here: nobody can have a role under an address that was not confirmed.
admin-roles-hint = Several roles are possible. In one and the same file, a person can do only one of these: recommend, countersign, confirm a correction.
admin-invite-button = Send the invitation
admin-invite-nameless = Enter the person’s name.
# $email (String) - the address
admin-invite-done = The invitation to { $email } has been sent. As soon as the address is confirmed, you can give the person their roles.
# $email (String) - address
admin-invite-taken-over = The invitation to { $email } has been sent. Somebody had opened an account with this address without confirming it: its password no longer works, and the person who reads this message chooses a new one.
admin-invite-known = There is already an account with this address, or an invitation to it. Find it in the list of people: from there, an invitation can be sent again.
admin-invite-again = Send the invitation again
    .note = The person gets another email with a new link; the link of the earlier one stops working.
# $at (String) - day and time
admin-person-invited = Invited on { $at }. The invitation has not been accepted yet.
# $day (String) - the day of the invitation
admin-person-invited-over = The invitation of { $day } was not accepted in time, and its link no longer works.
# $name (String) - of whom
admin-roles-for = Roles of { $name }
# $name (String) - of whom
admin-roles-done = The roles of { $name } have been changed.
# $name (String) - of whom
admin-roles-same = { $name } already has these roles: nothing was changed.
# $name (String) - whose
admin-disable-for = Close the account of { $name }
admin-disable-lede = The person is signed out at once and can no longer sign in. Files assigned to them go back to “Unassigned”. Nothing that they did is lost, and the account can be opened again.
admin-disable-reason = Why
admin-disable-reason-hint = Kept in the history, read by administrators and auditors
# $name (String) - whose
admin-disable-done = The account of { $name } has been closed.
# $name (String) - whose
admin-enable-done = The account of { $name } is open again.
admin-people-find = Find by name or address
admin-people-not-found = Nobody matches your search.
admin-disable-reason-missing = Say why the account is closed.
