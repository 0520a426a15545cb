//! Organizations of the Americas. All invented.

use super::ngo::ngos;

ngos! { AMERICAS:
    Es "Raíces en Marcha" / "" "REM", "EC" "Quito" "Calle de los Arupos 118", "raicesenmarcha" 2012 Service Mid Families, "Lucía Paredes" "Marco Andrade" ["EC" "CO" "PE"];
    Es "Casa del Camino Largo" / "" "CCL", "MX" "Tapachula" "4.ª Avenida Norte 52", "caminolargo" 2009 Faith Mid Shelter, "Guadalupe Ríos" "Hno. Tomás Villa" ["MX" "GT" "HN"];
    Es "Red Mesoamericana de Madres Buscadoras del Sur" / "" "RMBS", "HN" "Choluteca" "Barrio El Centro, casa 9", "madresdelsur" 2012 Advocacy Small Families, "Reina Flores" "Dilcia Mejía" ["HN" "SV" "MX"];
    Es "Observatorio Andino de Movilidad Humana" / "" "OAMH", "PE" "Arequipa" "Jirón Moral 310", "oamh" 2007 Research Large Data, "Milagros Quispe" "Óscar Benavides" ["PE" "BO" "CL"];
    Es "Puentes del Orinoco" / "" "PDO", "VE" "Ciudad Guayana" "Carrera Nekuima 21", "puentesdelorinoco" 2014 Diaspora Small Health, "Yusmari Blanco" "Ramón Lezama" ["VE" "CO" "BR"];
    Es "Sindicato de Trabajadoras del Hogar Sin Fronteras" / "" "STHSF", "PY" "Encarnación" "Calle Mallorquín 880", "hogarsinfronteras" 2010 Union Mid Work, "Zunilda Benítez" "Marta Ayala" ["PY" "AR" "ES"];
    Es "Fundación Quetzal Errante" / "" "FQE", "GT" "Quetzaltenango" "7.ª Calle 12-40", "quetzalerrante" 2013 Service Small Children, "Ixchel Tum" "Rigoberto Cux" ["GT" "MX" "SV"];
    Es "Colectivo Isla y Continente" / "" "CIC", "DO" "Dajabón" "Calle Beller 61", "islaycontinente" 2011 Advocacy Small Rights, "Altagracia Peña" "Wilner Joseph" ["DO" "HT" "CU"];
    Fr "Lakay Lwen" / "Distant Home" "LKL", "HT" "Ouanaminthe" "12, rue Notre-Dame", "lakaylwen" 2014 Diaspora Small Return, "Guerline Pierre" "Frantz Morisset" ["HT" "DO" "CL"];
    Fr "Carrefour nordique des nouveaux arrivants" / "" "CNNA", "CA" "Gatineau" "410, rue des Érables", "carrefournordique" 2004 Service Large Integration, "Maude Tremblay" "Karim Benali" ["CA" "FR" "HT"];
    En "Prairie Newcomers’ Compact" / "" "PNC", "CA" "Saskatoon" "88 Meadowlark Crescent", "prairienewcomers" 2008 Federation Mid Integration, "Tara Lindqvist" "Samuel Okafor" ["CA" "PH" "UA"];
    En "Desert Lantern Legal Project" / "" "DLLP", "US" "Tucson" "1900 Ocotillo Road", "desertlantern" 2010 Professional Mid Law, "Elena Marsh" "Robert Begaye" ["US" "MX" "GT"];
    En "Windward Islands Mobility Council" / "" "WIMC", "LC" "Castries" "Bridge Street 14", "windwardmobility" 2013 Federation Small Climate, "Shanice Auguste" "Kenrick Joseph" ["LC" "GD" "VC"];
    Es "Centro de Estudios Migratorios del Estrecho" / "" "CEME", "CL" "Punta Arenas" "Avenida España 905", "ceme" 2006 Research Mid Policy, "Antonia Vidal" "Patricio Soto" ["CL" "AR" "HT"];
    Es "Alas de Totora" / "" "ADT", "BO" "Oruro" "Calle Bolívar 233", "alasdetotora" 2012 Advocacy Small Women, "Justina Mamani" "Sabina Choque" ["BO" "CL" "AR"];
    Es "Unión de Federaciones del Río Bravo" / "" "UFRB", "MX" "Saltillo" "Boulevard Coss 1407", "ufrb" 2002 Federation Large Policy, "Alejandra Garza" "Ernesto Treviño" ["MX" "US" "GT"];
    En "Demerara Return and Reintegration Fund" / "" "DRRF", "GY" "Georgetown" "Lamaha Street 70", "demerarafund" 2014 Service Small Return, "Anjali Persaud" "Colin Thom" ["GY" "SR" "TT"];
    Es "Voces del Darién" / "" "VDD", "PA" "Metetí" "Vía Principal s/n", "vocesdeldarien" 2015 Service Small Health, "Yaneth Caizamo" "Rubén Ortega" ["PA" "CO" "CR"];
    En "Rede Pontes do Sul" / "Bridges of the South Network" "RPS", "BR" "Foz do Iguaçu" "Rua Almirante 415", "pontesdosul" 2009 Federation Mid Rights, "Beatriz Fonseca" "Caio Moreira" ["BR" "PY" "AO"];
    En "Instituto Amazônico de Deslocamentos" / "Amazonian Institute of Displacement" "IAD", "BR" "Manaus" "Travessa Eduardo 28", "iad-amazonia" 2011 Research Mid Climate, "Raquel Nunes" "Tainá Cardoso" ["BR" "PE" "VE"];
    Es "Mesa de Jóvenes en Tránsito" / "" "MJT", "CR" "Los Chiles" "Frente al parque central", "jovenesentransito" 2014 Service Small Children, "Karla Zeledón" "Minor Chaves" ["CR" "NI" "PA"];
    Es "Asociación de Juristas del Plata por la Movilidad" / "" "AJPM", "UY" "Salto" "Calle Uruguay 1215", "juristasdelplata" 2007 Professional Mid Law, "Verónica Etcheverry" "Hugo Fagúndez" ["UY" "AR" "BR"];
}
