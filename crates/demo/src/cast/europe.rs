//! Organizations of Europe, the Caucasus and Central Asia. All invented.

use super::ngo::ngos;

ngos! { EUROPE:
    En "Open Harbour" / "" "OH", "MT" "Valletta" "4 Old Customs Steps", "openharbour" 2013 Service Mid Law, "Noor Haddad" "Joseph Camilleri" ["MT" "IT" "TN"];
    En "Tidewater Institute" / "" "TWI", "SE" "Gothenburg" "Skeppsbron 9", "tidewater" 2006 Research Large Climate, "Elin Sjöberg" "Anders Nyström" ["SE" "BD" "FJ"];
    En "საზღვრისპირა ქალთა ხიდი" / "Borderland Women’s Bridge" "BWB", "GE" "Zugdidi" "Rustaveli 31", "qaltakhidi" 2011 Advocacy Small Women, "Nino Kvaratskhelia" "Tamar Gelashvili" ["GE" "TR" "GR"];
    En "დაბრუნებულთა სახლი" / "House of Returnees" "HoR", "GE" "Kutaisi" "Tsereteli 102", "dabrunebulta" 2014 Service Small Return, "Giorgi Lomidze" "Eka Beridze" ["GE" "PL" "DE"];
    En "Ճանապարհի լույս" / "Light of the Road" "LoR", "AM" "Gyumri" "Rizhkov Street 7", "lightoftheroad" 2010 Service Small Families, "Anahit Sargsyan" "Vardan Petrosyan" ["AM" "RU" "FR"];
    En "Жол жолдош" / "Companion of the Road" "CR", "KG" "Osh" "Lenin Street 211", "joljoldosh" 2009 Service Mid Work, "Aigul Toktosunova" "Bakyt Sydykov" ["KG" "KZ" "RU"];
    En "Мост домой" / "Bridge Home" "BH", "KZ" "Shymkent" "Tauke Khan 18", "mostdomoi" 2012 Service Small Return, "Dinara Akhmetova" "Yerlan Suleimenov" ["KZ" "UZ" "TR"];
    En "Центр прав трудовых мигрантов «Компас»" / "Kompas Centre for the Rights of Labour Migrants" "KOMPAS", "TJ" "Khujand" "Rudaki 44", "kompas-tj" 2008 Advocacy Mid Law, "Manizha Rahimova" "Firuz Nazarov" ["TJ" "KZ" "RU"];
    En "Спільний берег" / "Common Shore" "CS", "UA" "Mykolaiv" "Sadova 27", "spilnyibereh" 2013 Federation Mid Shelter, "Oksana Hryhorenko" "Andrii Bondar" ["UA" "MD" "PL"];
    En "Дім на перехресті" / "Home at the Crossroads" "HAC", "UA" "Chernivtsi" "Holovna 88", "dimnaperekhresti" 2014 Faith Small Families, "Iryna Melnyk" "Petro Savchuk" ["UA" "RO" "CZ"];
    En "Μέση Οδός" / "Middle Way" "MO", "GR" "Mytilene" "Ermou 73", "mesiodos" 2012 Service Small Integration, "Eleni Papadaki" "Stavros Mylonas" ["GR" "TR" "CY"];
    En "Kuća na granici" / "House on the Border" "KNG", "BA" "Bihać" "Bosanska 15", "kucanagranici" 2011 Service Small Shelter, "Amra Hodžić" "Zoran Ilić" ["BA" "HR" "RS"];
    En "Łąka – Stowarzyszenie Nowych Sąsiadów" / "Meadow – Association of New Neighbours" "ŁĄKA", "PL" "Białystok" "ul. Lipowa 50", "laka" 2010 Service Mid Integration, "Agnieszka Wójcik" "Paweł Zieliński" ["PL" "UA" "GE"];
    En "Brückenschlag Saisonarbeit" / "Bridging Seasonal Work" "BSA", "AT" "Eisenstadt" "Hauptstraße 21", "brueckenschlag" 2007 Union Mid Work, "Katharina Vogl" "Imre Szabó" ["AT" "HU" "RO"];
    Fr "Cité-Refuge du Léman" / "" "CRL", "CH" "Vevey" "Quai Perdonnet 6", "citerefugeduleman" 2004 Federation Large Policy, "Sandrine Favre" "Yohannes Tesfay" ["CH" "FR" "ER"];
    Fr "Archives vivantes des exils" / "" "AVE", "FR" "Roubaix" "19, rue de l’Épeule", "archivesvivantes" 2009 Research Small Media, "Inès Belkacem" "Luc Delattre" ["FR" "DZ" "KH"];
    Fr "Médiation Nord-Sud" / "" "MNS", "BE" "Liège" "Rue Saint-Gilles 240", "mediationnordsud" 2006 Professional Mid Rights, "Charlotte Lambert" "Pacifique Ndayishimiye" ["BE" "BI" "MA"];
    Es "Fundación Mar de Alborán" / "" "FMA", "ES" "Almería" "Calle Real 47", "mardealboran" 2008 Service Mid Sea, "Rocío Carmona" "Abdelkader Ziani" ["ES" "MA" "DZ"];
    Es "Federación Estatal de Cocinas Viajeras" / "" "FECV", "ES" "Zaragoza" "Calle San Pablo 90", "cocinasviajeras" 2012 Federation Small Integration, "Nuria Lahoz" "Bakary Camara" ["ES" "SN" "CO"];
    En "Terra di Mezzo Collettivo" / "Middle Ground Collective" "TMC", "IT" "Ragusa" "Via Garibaldi 112", "terradimezzocollettivo" 2011 Advocacy Small Work, "Chiara Occhipinti" "Salah Mansour" ["IT" "TN" "RO"];
    En "Northern Lights Welcome Coalition" / "" "NLWC", "FI" "Oulu" "Rantakatu 14", "northernlightswelcome" 2009 Federation Small Integration, "Aino Koskela" "Omar Jama" ["FI" "NO" "SO"];
    En "Severn Diaspora Health Exchange" / "" "SDHE", "GB" "Cardiff" "Bute Terrace 35", "severnhealth" 2010 Professional Mid Health, "Bethan Price" "Tendai Moyo" ["GB" "ZW" "NG"];
    En "Liffey Street Clinic for Seafarers" / "" "LSC", "IE" "Cork" "Albert Quay 12", "liffeyclinic" 2013 Service Small Health, "Aoife Brennan" "Michał Nowak" ["IE" "PH" "PL"];
    En "Dnister Valley Left-Behind Children Programme" / "" "DVP", "MD" "Soroca" "Strada Independenței 56", "dnisterchildren" 2012 Service Small Children, "Doina Ceban" "Vasile Rusu" ["MD" "IT" "RO"];
    En "Anadolu Misafir Evi Derneği" / "Anatolian Guest House Association" "AMED-GH", "TR" "Gaziantep" "Eyüpsultan Sokak 5", "misafirevi" 2013 Service Mid Shelter, "Zeynep Aydın" "Halil Doğan" ["TR" "SY" "IQ"];
    En "Lumturia – Rrjeti i të Kthyerve" / "Lumturia – Network of Returnees" "LRK", "AL" "Shkodër" "Rruga Vasil Shanto 9", "lumturia" 2014 Service Small Return, "Elira Gjoka" "Arben Hoxha" ["AL" "GR" "DE"];
}
