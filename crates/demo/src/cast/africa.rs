//! Organizations of Africa south of the Sahara. All invented.

use super::ngo::ngos;

ngos! { AFRICA:
    Fr "Réseau Passerelles" / "" "RP", "SN" "Dakar" "12, rue des Manguiers", "passerelles" 2009 Service Mid Journeys, "Awa Diallo" "Amina Traoré" ["SN" "ML" "MA"];
    En "Borderless Skills" / "" "BSK", "KE" "Nairobi" "Ngong Lane 40", "borderlessskills" 2011 Service Mid Skills, "Grace Wanjiru" "Peter Otieno" ["KE" "UG" "AE"];
    Fr "Atlas des retours" / "" "AR", "CI" "Abidjan" "27, avenue des Palmes", "atlasdesretours" 2013 Research Mid Return, "Mariam Koné" "Serge Yao" ["CI" "BF" "GH"];
    En "የስደተኞች ድልድይ ማኅበር" / "Bridge of Migrants Association" "BMA", "ET" "Addis Ababa" "Arat Kilo, House 312", "yesidetegnochdildiy" 2010 Service Mid Return, "Selamawit Bekele" "Dawit Alemu" ["ET" "DJ" "SA"];
    En "ብርሃን ለተመላሾች" / "Light for Returnees" "LFR", "ET" "Hawassa" "Lake Street 18", "lightforreturnees" 2016 Service Small Children, "Hirut Tadesse" "Getachew Mengistu" ["ET" "KE" "SD"];
    En "Daraja Migrant Workers’ League" / "" "DMWL", "TZ" "Mwanza" "Station Road 5", "darajaleague" 2008 Union Mid Work, "Neema Mushi" "Joseph Kaaya" ["TZ" "KE" "OM"];
    En "Ubuntu Across Rivers" / "" "UAR", "ZM" "Lusaka" "Chamba Close 9", "ubuntuacrossrivers" 2012 Faith Small Rights, "Mutale Banda" "Ruth Phiri" ["ZM" "ZW" "MW"];
    En "Limpopo Crossings Trust" / "" "LCT", "ZA" "Musina" "Baobab Street 77", "limpopocrossings" 2005 Advocacy Mid Rights, "Lerato Mokoena" "Thabo Ndlovu" ["ZA" "ZW" "MZ"];
    Fr "Les Voix du fleuve Sénégal" / "" "VFS", "MR" "Rosso" "Quai n° 3", "voixdufleuve" 2014 Diaspora Small Media, "Fatimata Sy" "Mamadou Ba" ["MR" "SN" "FR"];
    Fr "Fédération sahélienne des associations de migrants" / "" "FSAM", "NE" "Niamey" "Quartier Plateau, îlot 44", "fsam" 2003 Federation Large Policy, "Zeinabou Issoufou" "Abdou Mahamane" ["NE" "TD" "ML"];
    Fr "Toit et Route" / "" "TR", "CM" "Douala" "88, boulevard du Wouri", "toitetroute" 2015 Service Small Shelter, "Clarisse Ngo" "Jean-Bosco Etoa" ["CM" "GA" "CF"];
    Fr "Observatoire des mobilités du bassin du Congo" / "" "OMBC", "CD" "Kinshasa" "6, avenue des Acacias", "ombc" 2011 Research Mid Data, "Patience Mbuyi" "Léon Kalala" ["CD" "CG" "AO"];
    En "Harmattan Centre for Mobility Studies" / "" "HCMS", "NG" "Kaduna" "Ahmadu Road 210", "harmattancentre" 2007 Research Large Data, "Halima Sani" "Chinedu Eze" ["NG" "BJ" "NE"];
    En "Iya Agba Mothers on the Move" / "" "IAM", "NG" "Ibadan" "Agodi Hill 14", "iyaagba" 2013 Advocacy Small Women, "Folake Adebayo" "Kehinde Ojo" ["NG" "GH" "IT"];
    En "Volta Seasonal Workers’ Union" / "" "VSWU", "GH" "Ho" "Market Square 2", "voltaworkers" 2006 Union Mid Work, "Efua Mensah" "Kwame Agyei" ["GH" "TG" "CI"];
    Fr "Tilaɓu – Retour au pays" / "" "TRP", "GN" "Labé" "Carrefour Tata", "tilabu" 2012 Diaspora Small Return, "Oumou Barry" "Ibrahima Bah" ["GN" "SN" "BE"];
    Fr "Femmes sans rivage" / "" "FSR", "MG" "Toamasina" "Lot 23 bis", "femmessansrivage" 2014 Advocacy Small Women, "Voahangy Rakoto" "Hanta Rabe" ["MG" "KM" "MU"];
    En "Great Lakes Refugee Scholars" / "" "GLRS", "UG" "Mbarara" "High Street 61", "glrs" 2010 Professional Mid Skills, "Immaculate Nansubuga" "David Mugisha" ["UG" "RW" "CD"];
    Fr "Maison des Deux Collines" / "" "MDC", "RW" "Huye" "Avenue du Commerce 15", "deuxcollines" 2009 Faith Small Shelter, "Diane Uwase" "Innocent Habimana" ["RW" "BI" "TZ"];
    En "Puntland Coast Watch for Migrants" / "" "PCW", "SO" "Bosaso" "Port Road", "coastwatch" 2015 Service Small Sea, "Hodan Warsame" "Abdirahman Yusuf" ["SO" "DJ" "YE"];
    En "Okavango Climate Mobility Forum" / "" "OCMF", "BW" "Maun" "Delta Way 8", "okavangoforum" 2016 Research Small Climate, "Boitumelo Kgosi" "Mpho Seretse" ["BW" "NA" "AO"];
    Fr "Union des juristes pour la libre circulation" / "" "UJLC", "BF" "Ouagadougou" "Rue 14.33", "ujlc" 2008 Professional Mid Law, "Aïssata Ouédraogo" "Moussa Sawadogo" ["BF" "ML" "BJ"];
    Es "Asociación Ribera del Muni" / "" "ARM", "GQ" "Bata" "Calle del Puerto 19", "riberadelmuni" 2014 Service Small Health, "Filomena Nchama" "Crispín Obiang" ["GQ" "GA" "ES"];
    En "Lusophone Routes Observatory" / "" "LRO", "MZ" "Beira" "Rua do Aeroporto 120", "lusophoneroutes" 2013 Research Small Data, "Celeste Machava" "Hélder Nhaca" ["MZ" "CV" "PT"];
    En "Juba Homecoming Network" / "" "JHN", "SS" "Juba" "Hai Malakal, Plot 7", "jubahomecoming" 2013 Federation Small Return, "Nyandeng Deng" "James Lado" ["SS" "UG" "SD"];
    Fr "Pirogue Bleue" / "" "PB", "CV" "Mindelo" "Rua de Lisboa 4", "piroguebleue" 2011 Diaspora Small Sea, "Nilda Évora" "Jorge Tavares" ["CV" "SN" "PT"];
    En "Copperbelt Domestic Workers’ Circle" / "" "CDWC", "ZM" "Kitwe" "Freedom Avenue 33", "copperbeltcircle" 2012 Union Small Women, "Chanda Mwale" "Esther Zulu" ["ZM" "CD" "AE"];
}
