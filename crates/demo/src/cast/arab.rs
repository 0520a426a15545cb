//! Organizations of the Middle East and North Africa, and those that other places gave a home. All
//! invented.

use super::ngo::ngos;

ngos! { ARAB_WORLD:
    Fr "جمعية ضفاف للمهاجرين" / "Difaf Association for Migrants" "DIFAF", "TN" "Sfax" "Rue Habib Maazoun 33", "difaf" 2012 Service Mid Sea, "Rim Trabelsi" "Hatem Gharbi" ["TN" "LY" "IT"];
    En "مركز بيت العابرين" / "House of Passers-by Centre" "BAA", "LB" "Tripoli" "Mina Street 20", "baytalabirin" 2011 Service Small Shelter, "Rania Khoury" "Ziad Mansour" ["LB" "SY" "JO"];
    En "شبكة عاملات المنازل" / "Network of Women Domestic Workers" "SHAM", "JO" "Zarqa" "King Talal Road 7", "shabaka-amilat" 2013 Union Small Women, "Lina Obeidat" "Joy Ramos" ["JO" "PH" "LK"];
    Fr "Atelier des Deux Rives" / "ورشة الضفتين" "A2R", "MA" "Tanger" "14, rue de la Plage", "atelierdesdeuxrives" 2009 Diaspora Mid Integration, "Salma El Idrissi" "Hugo Marchand" ["MA" "ES" "SN"];
    Fr "Observatoire maghrébin des routes" / "المرصد المغاربي للطرق" "OMR", "DZ" "Oran" "5, boulevard de la Soummam", "omr-routes" 2010 Research Mid Data, "Nadia Benyahia" "Farid Meziane" ["DZ" "MA" "NE"];
    En "نيل بلا حدود" / "Nile without Borders Initiative" "NBH", "EG" "Aswan" "Corniche 61", "nilebilahudud" 2014 Service Small Health, "Mona Sabry" "Karim Nubar" ["EG" "SD" "ET"];
    En "دار السودانيين في الغربة" / "House of Sudanese Abroad" "DSG", "SD" "Port Sudan" "Deim al-Arab 12", "darsudan" 2010 Diaspora Small Families, "Amna Elhassan" "Osman Idris" ["SD" "EG" "SA"];
    En "منتدى المهجر اليمني" / "Yemeni Forum of the Displaced" "YFD", "YE" "Aden" "Crater, Queen Arwa Road", "yemeniforum" 2013 Advocacy Small Rights, "Abeer Saleh" "Nabil Haddadi" ["YE" "DJ" "JO"];
    En "גשר לשכנים" / "Bridge to Neighbours" "BTN", "IL" "Haifa" "HaGefen 26", "geshershchenim" 2011 Advocacy Small Rights, "Yael Abramov" "Samir Nasser" ["IL" "ER" "PH"];
    En "בית הספר הנודד" / "The Wandering School" "WS", "IL" "Be’er Sheva" "Rager 110", "betseferhanoded" 2014 Service Small Children, "Noa Peretz" "Berhane Teklay" ["IL" "ER" "ET"];
    En "ڕێگای گەڕانەوە" / "Road of Return" "RoR", "IQ" "Duhok" "Nohadra 19", "regaygeranawa" 2014 Service Small Return, "Shilan Aziz" "Rebin Omar" ["IQ" "TR" "DE"];
    En "خانه مهاجر" / "Migrant House" "KM", "IR" "Mashhad" "Kuhsangi 14", "khanehmohajer" 2011 Service Small Health, "Parvaneh Rezaei" "Gholam Hazara" ["IR" "AF" "TR"];
    En "اتحاد روابط المغتربين" / "Union of Expatriate Leagues" "UEL", "KW" "Hawalli" "Tunis Street 88", "uel-leagues" 2005 Federation Large Policy, "Dalal Al-Mutawa" "Fadi Rizk" ["KW" "EG" "IN"];
    En "صوت البحر" / "Voice of the Sea" "SAB", "LY" "Zuwara" "Coast Road", "sawtalbahr" 2014 Advocacy Small Sea, "Hana Zwari" "Adel Ghanem" ["LY" "TN" "MT"];
    Fr "Collège des traducteurs en exil" / "كلية المترجمين في المنفى" "CTE", "FR" "Marseille" "31, rue d’Aubagne", "traducteursenexil" 2012 Professional Small Media, "Samar Yassin" "Ali Rezvani" ["FR" "SY" "IR"];
    En "Tigrinya Women’s Weaving Circle" / "ናይ ኣደታት ማሕበር" "TWWC", "NL" "Utrecht" "Kanaalstraat 77", "weavingcircle" 2013 Diaspora Small Women, "Letebrhan Gebre" "Marieke Visser" ["NL" "ER" "ET"];
    En "Delta Memory Archive" / "" "DMA", "MY" "Klang" "Jalan Meru 12", "deltamemory" 2013 Research Small Media, "Nur Ayesha" "Farouk Alam" ["MY" "BD" "SA"];
    En "Himalayan Porters’ Insurance Society" / "" "HPIS", "BT" "Phuentsholing" "Pelkhil Lam 3", "himalayanporters" 2012 Union Small Health, "Sonam Choden" "Tshering Dorji" ["BT" "IN" "NP"];
    Es "Biblioteca Nómada del Sur" / "" "BNS", "AR" "Bariloche" "Calle Mitre 610", "bibliotecanomada" 2011 Service Small Integration, "Florencia Aguirre" "Nahuel Curín" ["AR" "CL" "BO"];
}
