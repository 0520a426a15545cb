### The draft resolution of a session: preamble, then what the Council decides. In our own words.

motion-title = Draft resolution
motion-subject = Admission of non-governmental organizations as observers
motion-council = The Council,
motion-recalling = that its Constitution leaves it to the Council to admit as observers to its meetings, at their own request, international organizations concerned with migration, refugees or human resources,
    .verb = Recalling
motion-mindful = of what non-governmental organizations contribute to research, consultation and operations in the field of migration,
    .verb = Mindful
# $session (String) - the session, such as: 118th session
motion-considered = the requests submitted to its { $session } and what the secretariat has found on each of them,
    .verb = Having considered
# $session (String) - the session, such as: 118th session
# $symbol (String) - symbol of the paper
motion-considered-paper = the requests submitted to its { $session } and set out in document { $symbol },
motion-admit = to admit the following organizations, at their request, as observers to its meetings, without the right to vote and with effect from the adoption of this resolution:
    .verb = Decides
motion-defer = to defer to a later session its consideration of the requests of the following organizations, which remain before it:
motion-not-admit = not to admit the following organizations at this session, on the understanding that each may apply again:
motion-inform = the Director General to inform each of these organizations of the decision on its request and of the reasons that the Council has given for it.
    .verb = Requests
motion-none = that no request is before it at this session.
    .verb = Takes note
