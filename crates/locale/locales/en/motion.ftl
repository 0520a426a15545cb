### The draft resolution of a session: preamble, then what the Council decides. In our own words.

motion-title = Draft resolution
motion-subject = Admission of non-governmental organizations as observers
motion-council = The Council,
# $count (Number) - requests
# $number (String) - how many
# $symbol (String) - symbol of the draft resolution
motion-added = { $count ->
    [one] This addendum adds { $number } request to those that are the subject of draft resolution { $symbol }.
   *[other] This addendum adds { $number } requests to those that are the subject of draft resolution { $symbol }.
}
motion-recalling = that its Constitution leaves it to the Council to admit as observers to its meetings, at their own request, international organizations concerned with migration, refugees or human resources,
    .verb = Recalling
motion-mindful = of what non-governmental organizations contribute to research, consultation and operations in the field of migration,
    .verb = Mindful
# $count (Number) - requests
# $session (String) - the session, such as: 118th session
motion-considered = { $count ->
    [one] the request submitted to its { $session } and what the secretariat has found on it,
   *[other] the requests submitted to its { $session } and what the secretariat has found on each of them,
}
    .verb = Having considered
# $count (Number) - requests
# $session (String) - the session, such as: 118th session
# $symbol (String) - symbol of the paper
motion-considered-paper = { $count ->
    [one] the request submitted to its { $session } and set out in document { $symbol },
   *[other] the requests submitted to its { $session } and set out in document { $symbol },
}
# $count (Number) - requests
motion-considered-written = { $count ->
    [one] by written procedure the request submitted to it and what the secretariat has found on it,
   *[other] by written procedure the requests submitted to it and what the secretariat has found on each of them,
}
# $count (Number) - requests
# $symbol (String) - symbol of the paper
motion-considered-written-paper = { $count ->
    [one] by written procedure the request set out in document { $symbol },
   *[other] by written procedure the requests set out in document { $symbol },
}
# $count (Number) - organizations
motion-admit = { $count ->
    [one] to admit the following organization, at its request, as an observer to its meetings, without the right to vote and with effect from the adoption of this resolution:
   *[other] to admit the following organizations, at their request, as observers to its meetings, without the right to vote and with effect from the adoption of this resolution:
}
    .verb = Decides
# $count (Number) - organizations
motion-defer = { $count ->
    [one] to defer to a later session its consideration of the request of the following organization, which remains before it:
   *[other] to defer to a later session its consideration of the requests of the following organizations, which remain before it:
}
# $count (Number) - organizations
motion-not-admit = { $count ->
    [one] not to admit the following organization at this session, on the understanding that it may apply again:
   *[other] not to admit the following organizations at this session, on the understanding that each may apply again:
}
# $count (Number) - organizations
motion-not-admit-written = { $count ->
    [one] not to admit the following organization, on the understanding that it may apply again:
   *[other] not to admit the following organizations, on the understanding that each may apply again:
}
# $count (Number) - organizations
motion-inform = { $count ->
    [one] the Director General to inform the organization of the decision on its request and of the reasons that the Council has given for it.
   *[other] the Director General to inform each of these organizations of the decision on its request and of the reasons that the Council has given for it.
}
    .verb = Requests
motion-none = that no request is before it at this session.
    .verb = Takes note
motion-none-written = that no request is before it.
