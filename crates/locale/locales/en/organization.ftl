### An organization and its people.

organization-country = Country or area of its seat
organization-since = Registered here
organization-your-role = Your role
organization-people = People of the organization
# $name (String) - the person
organization-you = { $name } (you)
# $name (String) - the person
# $email (String) - address
organization-named = { $name }, { $email }
organization-role = What the person may do
organization-role-owner = Owner
organization-role-editor = Editor
organization-role-viewer = Viewer
organization-choice-editor = Fill in and answer: sections, documents, questions of the secretariat
organization-choice-viewer = Read everything, change nothing
organization-fault-role = Choose what the person may do.
# $name (String) - the person
organization-role-title = What { $name } may do
organization-role-change = Change role

organization-name-title = Change name or seat
organization-name-lede = This is the name of the organization on these pages and in the lists of the secretariat. What is in an application is changed in the application.

## Invitations

organization-invitations = Invited
# $when (String) - date and time
organization-invitation-until = Can be accepted until { $when }
# $when (String) - date and time
organization-invitation-over = Expired { $when }
# $name (String) - the person
organization-invited-by = by { $name }
organization-address-gone = An address that is no longer kept
organization-invite-title = Invite a colleague
organization-invite-lede = A message with a link is sent to this address. The person does not need an account beforehand.
organization-invite-email = Address of the colleague
organization-invite-button = Send the invitation
# $address (String) - the address
organization-invite-done = The invitation is on its way to { $address }.
organization-fault-often = Too many messages have been sent to this address. Try again later.
organization-fault-often-by = Too many messages have been sent for you. Try again in an hour.
organization-revoke = Cancel the invitation
organization-revoke-title = Cancel the invitation?
# $address (String) - the address
organization-revoke-lede = The link that was sent to { $address } will then no longer work. You can send another invitation at any time.
organization-revoke-done = The invitation was cancelled.

## Owner, leaving

organization-owner-make = Make owner
# $name (String) - the person
organization-owner-title = Make { $name } responsible for the organization?
# $name (String) - the person
# $organization (String) - the organization
organization-owner-lede = From then on { $name } is responsible for { $organization }: only that person can submit an application, withdraw it and invite people.
organization-owner-after = You stay as an editor. Only the new owner can give it back to you.
# $name (String) - the person
organization-owner-done = { $name } is now responsible for the organization.
organization-remove = Remove
# $name (String) - the person
organization-remove-title = Remove { $name }?
# $name (String) - the person
organization-remove-lede = { $name } can then no longer read or change anything of this organization. What this person has written stays.
# $name (String) - the person
organization-remove-done = { $name } no longer belongs to the organization.
organization-leave = Leave
# $organization (String) - the organization
organization-leave-title = Leave { $organization }?
organization-leave-lede = You can then no longer read or change anything of this organization. The owner can invite you again.
# $organization (String) - the organization
organization-leave-done = You no longer belong to { $organization }.

## The link of an invitation

# $organization (String) - the organization
organization-join-title = Join { $organization }
# $by (String) - the person who invites
# $organization (String) - the organization
# $role (String) - what one may do
organization-join-lede = { $by } invites you to work for { $organization }. Your role: { $role }.
# $organization (String) - the organization
# $role (String) - what one may do
organization-join-lede-house = You are invited to work for { $organization }. Your role: { $role }.
# $when (String) - date and time
organization-join-until = The invitation can be accepted until { $when }.
# $address (String) - the address
organization-join-account = Choose a password: your account then has the address { $address }.
# $address (String) - the address
organization-join-sign-in = There is an account with the address { $address }. Sign in with it to accept the invitation.
# $address (String) - the address
organization-join-another = The invitation was sent to { $address }, and you are signed in with another address. Sign out and open the link again.
organization-join-button = Accept the invitation
organization-join-not = Not now
organization-join-account-button = Create the account and join
# $organization (String) - the organization
organization-join-done = You belong to { $organization } now.
organization-join-account-done = Your account is ready and the invitation is accepted. Sign in to begin.
organization-join-gone = This invitation is no longer valid
organization-join-gone-text = It was accepted or cancelled, or it has expired. Ask the person who invited you for another one.
