//! Organizations that have been observers since before this place was set up. All invented.

/// Name, country, year, month, resolution.
type Line = (&'static str, &'static str, i16, Option<i8>, Option<u32>);

/// What the secretariat recorded: name, country of the seat, since which year and month, and the
/// resolution where its number is still known.
pub(crate) static BEFORE: [Line; 40] = [
    ("International Conference of Parish Welcome Houses", "IT", 1958, None, None),
    ("Union mondiale des foyers du voyageur", "BE", 1961, Some(5), None),
    ("Continental League of Emigrants’ Leagues", "US", 1964, None, None),
    ("Servicio Hemisférico de Acogida", "CR", 1972, Some(11), None),
    ("Nordic Committee for Resettled Families", "NO", 1975, None, None),
    ("Ligue africaine des gares et des ports", "SN", 1983, Some(5), Some(702)),
    ("Asia-Pacific Board of Migrant Chaplaincies", "PH", 1985, Some(11), Some(741)),
    ("World Council of Hometown Clubs", "LB", 1987, Some(11), Some(768)),
    ("Institut rhénan des mobilités", "FR", 1989, Some(11), Some(801)),
    ("Federation of Travellers’ Aid Desks", "GB", 1990, Some(11), Some(817)),
    ("Confederación de Casas del Migrante del Istmo", "PA", 1991, Some(11), Some(834)),
    ("Maghreb Committee for Returned Workers", "MA", 1992, Some(11), Some(851)),
    ("Baltic Forum on Repatriation", "LV", 1993, Some(11), Some(870)),
    ("Overseas Nurses’ Global Circle", "PH", 1994, Some(11), Some(888)),
    ("Caucasus Round Table on Displacement", "GE", 1996, Some(11), Some(921)),
    ("Réseau des universités de frontière", "CH", 1998, Some(11), Some(969)),
    ("International Society for Interpreters in Transit", "AT", 1999, Some(11), Some(988)),
    ("Horn Pastoralists’ Mobility Assembly", "ET", 2001, Some(6), Some(1021)),
    ("Alianza Atlántica de Remesas Solidarias", "ES", 2002, Some(12), Some(1060)),
    ("Danube Commission of Civic Welcome", "HU", 2003, Some(11), Some(1094)),
    ("South Asian Federation of Recruitment Watch", "LK", 2004, Some(11), Some(1117)),
    ("Gulf Mariners’ Mission Network", "OM", 2005, Some(11), Some(1128)),
    ("Children’s Passage International", "SE", 2006, Some(12), Some(1142)),
    ("Conseil des diasporas savantes", "CM", 2007, Some(11), Some(1157)),
    ("Pacific Wayfinders’ Assembly", "WS", 2008, Some(12), Some(1173)),
    ("Red Transandina de Defensorías Populares", "CO", 2009, Some(11), Some(1189)),
    ("Silk Road Institute of Population Movements", "UZ", 2010, Some(12), Some(1206)),
    ("Women Movers’ Worldwide Assembly", "IN", 2011, Some(12), Some(1222)),
    ("Great Rivers Centre for Human Mobility", "CD", 2012, Some(11), Some(1243)),
    ("Levant Association of Host Municipalities", "JO", 2013, Some(11), Some(1265)),
    ("Global Exchange of Migrant Educators", "CA", 2014, Some(11), Some(1291)),
    ("Coalition des avocats du littoral", "TN", 2015, Some(11), Some(1307)),
    ("Hands across the Steppe", "KZ", 2016, Some(12), Some(1329)),
    ("Archipelago Seafarers’ Health Trust", "ID", 2017, Some(11), Some(1348)),
    ("Foro Caribeño de Movilidad y Clima", "BB", 2018, Some(11), Some(1363)),
    ("Alpine Platform on Seasonal Labour", "CH", 2019, Some(11), Some(1377)),
    ("Réseau Francophone des Maisons d’Exil", "CA", 2021, Some(11), Some(1401)),
    ("Red Sea Coastal Communities’ Council", "DJ", 2022, Some(11), Some(1424)),
    ("Two Oceans Institute for Displacement Law", "ZA", 2023, Some(11), Some(1447)),
    ("Mekong Deltas Mobility Partnership", "VN", 2024, Some(11), Some(1469)),
];
