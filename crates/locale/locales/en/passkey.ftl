### Passkeys: signing in by what unlocks a device, in the place of a password.

passkey-title = Passkeys
passkey-lede = With a passkey you sign in by what unlocks your phone, computer or security key: a finger, a face or a number. Nobody can guess it or ask you for it, and no imitation of this site can use it. Your password goes on working.
# $count (String) - how many
passkey-count = Passkeys: { $count }
passkey-manage = Add or remove
passkey-new = Add a passkey
passkey-without = Passkeys need JavaScript, and a browser and an address of this site that can use them.
passkey-name = Name of the device
passkey-name-hint = So that you know later which one it is
passkey-name-missing = Give the passkey a name.
passkey-make = Make a passkey on this device
passkey-failed = No passkey was received from the device. Try again, or use your password.
passkey-over = Too much time has passed. Try again.
passkey-not-taken = This passkey could not be added. Try again, or with another device.
passkey-added = The passkey has been added.
passkey-unused = not used yet
passkey-remove = Remove
    .note = A passkey that you remove stops opening your account at once, and you are told by email. You can add the device again at any time.
passkey-removed = The passkey no longer opens your account. Delete it on the device as well.
passkey-sign-in = Sign in with a passkey
passkey-unknown = This passkey was not recognized. Try again, or use your password.
passkey-doing-added = Passkey added
passkey-doing-removed = Passkey removed
