//! Organizations of Asia and the Pacific. All invented.

use super::ngo::ngos;

ngos! { ASIA:
    En "प्रवासी सेतु न्यास" / "Migrant Bridge Trust" "PSN", "IN" "Patna" "Boring Canal Road 16", "pravasisetu" 2010 Service Mid Work, "Anita Kumari" "Rajesh Jha" ["IN" "NP" "AE"];
    En "सीमान्त महिला सञ्जाल" / "Borderland Women’s Network" "BWN", "NP" "Birgunj" "Ghantaghar 4", "simantamahila" 2012 Advocacy Small Women, "Sarita Thapa" "Maya Chaudhary" ["NP" "IN" "KW"];
    En "প্রবাসী কণ্ঠ ফাউন্ডেশন" / "Voice of Migrants Foundation" "PKF", "BD" "Sylhet" "Zindabazar 55", "probashikontho" 2008 Diaspora Mid Media, "Nasrin Akter" "Mahbub Rahman" ["BD" "MY" "GB"];
    En "කඳුරට සංක්‍රමණික සේවා පදනම" / "Hill Country Migrant Service Foundation" "HMSF", "LK" "Nuwara Eliya" "Church Road 30", "kanduratasewa" 2011 Service Small Families, "Dilini Perera" "Suresh Kandasamy" ["LK" "QA" "JO"];
    En "கடலோர மக்கள் மையம்" / "Coastal Peoples’ Centre" "CPC", "IN" "Nagapattinam" "Beach Road 11", "kadaloramaiyam" 2013 Service Small Sea, "Kavitha Murugan" "Antony Raj" ["IN" "LK" "MV"];
    En "مسافر دوست انجمن" / "Friends of Travellers Society" "MDA", "PK" "Sukkur" "Minara Road 8", "musafirdost" 2012 Service Small Rights, "Saima Baloch" "Imran Soomro" ["PK" "OM" "AF"];
    En "远行者互助中心" / "Centre for Mutual Aid of Far Travellers" "CMAT", "CN" "Kunming" "Cuihu Nanlu 19", "yuanxingzhe" 2011 Service Mid Work, "Chen Yulan" "Li Guofeng" ["CN" "LA" "MM"];
    En "海風移工學堂" / "Sea Breeze School for Migrant Workers" "SBS", "CN" "Xiamen" "Gulang Lane 27", "haifengxuetang" 2013 Service Small Skills, "Lin Shu-fen" "Huang Jie" ["CN" "ID" "PH"];
    En "渡り鳥の家" / "House of Migratory Birds" "HMB", "JP" "Hamamatsu" "Chūō 3-14", "wataridori" 2009 Service Mid Integration, "Tanabe Yuki" "Mori Kenji" ["JP" "BR" "VN"];
    En "이주여성 나루터" / "Ferry Landing of Migrant Women" "NARU", "KR" "Ansan" "Wongok-ro 45", "naruteo" 2010 Advocacy Small Women, "Seo Mi-ran" "Bae Ji-hyun" ["KR" "VN" "KH"];
    En "បណ្តាញផ្លូវទន្លេ" / "River Road Network" "RRN", "KH" "Battambang" "Street 155, No. 8", "riverroad" 2012 Federation Small Work, "Sok Chanthy" "Keo Sophal" ["KH" "TH" "MY"];
    En "មូលនិធិកុមារឆ្លងដែន" / "Fund for Children across Borders" "FCB", "KH" "Poipet" "National Road 5", "fcb-khmer" 2014 Service Small Children, "Chea Rathana" "Ouk Vuthy" ["KH" "TH" "VN"];
    En "มูลนิธิสองฝั่งโขง" / "Two Banks of the Mekong Foundation" "TBM", "TH" "Nong Khai" "Rimkhong Road 62", "songfangkhong" 2008 Service Mid Health, "Suda Inthavong" "Prasit Kaewmani" ["TH" "LA" "MM"];
    En "สมาพันธ์ลูกเรือเดินทะเลอันดามัน" / "Andaman Seafarers’ Confederation" "ASC", "TH" "Ranong" "Saphan Pla 3", "andamanseafarers" 2006 Union Mid Sea, "Malee Chaiyo" "Somchai Rattana" ["TH" "MM" "ID"];
    En "ຄົນເດີນທາງລາວ" / "Lao Wayfarers" "LW", "LA" "Savannakhet" "Khanthabouly 12", "laowayfarers" 2015 Advocacy Small Media, "Khamla Phommasan" "Bounmy Sisavath" ["LA" "TH" "VN"];
    En "Mạng lưới Gia đình Xa quê" / "Network of Families Far from Home" "NFF", "VN" "Vinh" "Đường Lê Lợi 40", "giadinhxaque" 2012 Service Small Families, "Nguyễn Thu Hà" "Trần Quốc Bảo" ["VN" "KR" "GB"];
    En "Bayanihan Tides Alliance" / "" "BTA", "PH" "Iloilo City" "Calle Real 102", "bayanihantides" 2005 Federation Large Work, "Maricel Dimalanta" "Rodel Sarmiento" ["PH" "SA" "IT"];
    En "Lingkod Uwian" / "Service for Homecoming" "LU", "PH" "Zamboanga" "Gov. Lim Avenue 9", "lingkoduwian" 2013 Faith Small Return, "Jocelyn Abad" "Fr. Noel Tan" ["PH" "MY" "KW"];
    En "Rumah Singgah Nusantara" / "Transit House of the Archipelago" "RSN", "ID" "Kupang" "Jalan Timor Raya 71", "rumahsinggah" 2011 Service Small Shelter, "Yuliana Leo" "Markus Tefa" ["ID" "MY" "TL"];
    En "Dili Seasonal Workers’ Forum" / "" "DSWF", "TL" "Dili" "Rua de Bidau 6", "diliforum" 2014 Union Small Work, "Ermelinda Soares" "Domingos Pinto" ["TL" "AU" "KR"];
    En "Talanoa Moana Climate Mobility" / "" "TMCM", "FJ" "Suva" "Waimanu Road 150", "talanoamoana" 2012 Research Mid Climate, "Losalini Vakatawa" "Tevita Fonua" ["FJ" "TO" "TV"];
    En "Atoll Youth Wayfinding Society" / "" "AYWS", "KI" "South Tarawa" "Bairiki Causeway", "atollyouth" 2015 Advocacy Small Climate, "Teresia Kaitu" "Ioane Tebano" ["KI" "TV" "NZ"];
    En "Southern Cross Settlement Partners" / "" "SCSP", "AU" "Shepparton" "Wyndham Street 219", "southerncross-settlement" 2003 Federation Large Integration, "Mary Abuk" "Daniel Foley" ["AU" "AF" "SS"];
    En "Tangata Hou Trust" / "New People Trust" "THT", "NZ" "Palmerston North" "Rangitikei Line 64", "tangatahou" 2009 Service Small Integration, "Mere Paki" "Arjun Nair" ["NZ" "WS" "IN"];
    En "Чөлөө Зам" / "Open Way" "OW", "MN" "Darkhan" "Bag 5, Building 12", "chuluuzam" 2014 Service Small Work, "Oyunchimeg Bat" "Ganbold Dorj" ["MN" "KR" "KZ"];
    En "د کډوالو مرستندویه ټولنه" / "Society for Assistance to the Displaced" "SAD", "AF" "Herat" "Bagh-e Azadi 4", "kadwal" 2010 Service Mid Return, "Zarghuna Amiri" "Najib Stanekzai" ["AF" "IR" "PK"];
}
