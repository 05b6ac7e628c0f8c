/**
 * Labels of rows in the infoboxes of the English Wikipedia, joined by `|`, written down from what its articles show. They
 * serve where no page source tells the wiki's own.
 */
export const englishInfoboxLabels =
  // people
  'Born|Died|Led by|Cause of death|Resting place|Burial place|Burial|Nationality|Citizenship|Other names|Birth name|Native name|Education|' +
  'Alma mater|Occupation|Occupations|Occupation(s)|Years active|Known for|Notable work|Notable works|Title|Term|Predecessor|Successor|' +
  'Political party|Party|Other political affiliations|Spouse|Spouses|Spouse(s)|Partner|Partner(s)|Children|Parent|Parents|Parent(s)|' +
  'Relatives|Family|Awards|Honours|Honors|Website|Signature|Height|Weight|Religion|Residence|Residences|Employer|Organization|' +
  'Style|Movement|Patron|Patron(s)|Allegiance|Service/branch|Branch|Branch/service|Years of service|Rank|Unit|Commands|' +
  'Commands held|Battles/wars|Other work|Preceded by|Succeeded by|In office|Prime Minister|President|Vice President|Monarch|Governor|' +
  'Deputy|Constituency|Majority|Profession|Cabinet|Reign|Coronation|House|Dynasty|Father|Mother|Issue|Consort|Full name|Regnal name|' +
  'Fields|Institutions|Thesis|Doctoral advisor|Doctoral students|Academic advisors|Other academic advisors|Notable students|Influences|' +
  'Influenced|Era|Region|School|Main interests|Notable ideas|Institution|Language|Pen name|Period|Genre|Genres|Subject|Subjects|' +
  'Literary movement|Notable awards|Origin|Instruments|Instrument(s)|Labels|Label|Associated acts|Members|Past members|Also known as|' +
  'Discography|Vocal type|Years|Nickname|Nickname(s)|Date of birth|Place of birth|Date of death|Place of death|Position|Positions|' +
  'Position(s)|Current team|Current club|Number|College|High school|NBA draft|NFL draft|Drafted by|Playing career|Coaching career|Team|' +
  'Youth career|Senior career|International career|Batting|Bowling|Role|Handedness|Plays|Turned pro|Retired|Prize money|Coach|Club|' +
  'Sport|Country|Event|Events|Event(s)|Discipline|Medal record|Personal information|Criminal charge|Criminal penalty|Criminal status|' +
  'Conviction|Conviction(s)|Victims|Span of crimes|Date apprehended|Motive|Venerated in|Beatified|Canonized|Feast|Attributes|' +
  'Patronage|Major shrine|Denomination|Ordination|Consecration|Hometown|Home town|Body discovered|Disappeared|Status|Agent|Net worth|' +
  'Salary|Boards|Ethnicity|' +
  // events
  'Location|Coordinates|Date|Dates|Time|Time zone|Duration|Target|Attack type|Type|Weapon|Weapons|Deaths|Injured|Injuries|' +
  'Non-fatal injuries|Casualties|Casualties and losses|Perpetrator|Perpetrators|Assailant|Assailants|No. of participants|Defenders|' +
  'Defender|Verdict|Accused|Convicted|Inquiries|Result|Territorial changes|Belligerents|Commanders and leaders|Units involved|Strength|' +
  'Theatre|Theater|Part of|Campaign|Cause|Causes|Caused by|Goals|Methods|Resulted in|Resulted|Parties to the civil conflict|' +
  'Lead figures|Arrested|Damage|Fatalities|Missing|Affected|Areas affected|Magnitude|Depth|Epicenter|Tsunami|Aftershocks|Max. intensity|' +
  'Highest winds|Lowest pressure|Formed|Dissipated|Venue|Organized by|Organised by|Organizer|Organisers|Participants|Attendance|Outcome|' +
  'Theme|Motto|Purpose|Frequency|First event|Last event|Previous event|Next event|Budget|Filing date|Turnout|Seats won|Popular vote|' +
  'Percentage|Leader|Leaders|Leader since|Last election|Swing|Reported death(s)|Reported injuries|Witnesses|Footage|Site|Occupants|' +
  'Passengers|Crew|Survivors|Summary|Aircraft type|Operator|Registration|Flight origin|Stopover|Destination|' +
  // places
  'Established|Founded|Founder|Founders|Founder(s)|Settled|Incorporated|Named for|Capital|Largest city|Official languages|' +
  'Official language|Ethnic groups|Demonym|Demonym(s)|Government|Legislature|Upper house|Lower house|Area|Total|Land|Water|Water (%)|' +
  'Population|Density|Estimate|Census|GDP|Per capita|Gini|HDI|Currency|Driving side|Calling code|ISO 3166 code|Internet TLD|Province|' +
  'State|County|District|Municipality|Department|Canton|Voivodeship|Oblast|Raion|Territory|Federal subject|Subdivisions|Mayor|Elevation|' +
  'Highest elevation|Lowest elevation|Rank|Postal code|Postal codes|ZIP Code|ZIP Codes|ZIP code|Area code|Area code(s)|FIPS code|' +
  'GNIS feature ID|Vehicle registration|Climate|Highest point|Lowest point|Prominence|Isolation|Listing|Parent range|Range|' +
  'Range coordinates|Topo map|First ascent|Easiest route|Age of rock|Mountain type|Last eruption|Volcanic arc/belt|Etymology|' +
  'Primary inflows|Primary outflows|Basin countries|Surface area|Average depth|Max. depth|Water volume|Shore length|Surface elevation|' +
  'Islands|Settlements|Catchment area|Max. length|Max. width|Length|Width|Source|Mouth|Basin size|Discharge|Tributaries|Progression|' +
  'River system|Archipelago|Major islands|Nearest city|Governing body|Visitors|Designated|Designation|Reference no.|Criteria|Inscription|' +
  'Architect|Architect(s)|Architectural style|Architecture|Construction started|Completed|Opened|Opening|Closed|Demolished|Renovated|' +
  'Owner|Owner(s)|Owned by|Operated by|Height|Floor count|Floor area|Capacity|Cost|Surface|Field size|Tenants|Public transit|' +
  'Crosses|Carries|Locale|Maintained by|Design|Material|Total length|Longest span|No. of spans|Clearance below|Line|Lines|Line(s)|' +
  'Platforms|Tracks|Connections|Structure type|Parking|Station code|Electrified|Service|Services|Route|Major intersections|Junctions|' +
  'Nearest metro|Collection size|Director|Curator|Public transport access|Denomination|Diocese|Archdiocese|Deanery|Parish|Dedication|' +
  'Students|Undergraduates|Postgraduates|Academic staff|Administrative staff|Chancellor|Vice-Chancellor|President|Rector|Provost|Dean|' +
  'Principal|Campus|Colors|Colours|Mascot|Affiliations|Affiliation|Endowment|Motto in English|Other name|Former names|Former name|' +
  'Endowment|Grades|Gender|Enrollment|Newspaper|Yearbook|Accreditation|' +
  // works
  'Directed by|Written by|Screenplay by|Story by|Based on|Produced by|Starring|Narrated by|Cinematography|Edited by|Music by|' +
  'Production company|Production companies|Production|Distributed by|Release date|Release dates|Release|Released|Running time|' +
  'Box office|Created by|Developed by|Presented by|Judges|Voices of|Theme music composer|Opening theme|Ending theme|Composer|Composers|' +
  'Composer(s)|Country of origin|Original language|Original languages|Original language(s)|No. of seasons|No. of series|No. of episodes|' +
  'Executive producer|Executive producers|Executive producer(s)|Producer|Producers|Producer(s)|Editor|Editors|Camera setup|Network|' +
  'Original network|Original release|Picture format|Audio format|Related|Author|Authors|Author(s)|Illustrator|Cover artist|Series|' +
  'Publisher|Publishers|Publisher(s)|Publication date|Published|Media type|Pages|ISBN|OCLC|Dewey Decimal|LC Class|Followed by|Translator|' +
  'Written|First published in|Artist|Year|Medium|Dimensions|Recorded|Studio|Studios|B-side|Songwriter|Songwriter(s)|Lyricist|Lyrics|' +
  'Music|Book|Productions|Premiere|Programmer|Programmer(s)|Designer|Designers|Designer(s)|Engine|Platform|Platforms|Platform(s)|Mode|' +
  'Mode(s)|Developer|Developers|Developer(s)|Initial release|Stable release|Preview release|Repository|Written in|Operating system|' +
  'Size|License|Licence|Standard(s)|Original author(s)|Available in|Format|Categories|Circulation|First issue|Political alignment|' +
  'Headquarters|ISSN|Frequency|Staff writers|Sister stations|Broadcast area|Branding|First air date|Call sign meaning|ERP|HAAT|' +
  'Transmitter coordinates|Webcast|Platform|Characters|First appearance|Last appearance|Portrayed by|Voiced by|Species|Alias|' +
  // organisations, things
  'Company type|Traded as|Industry|Founded at|Fate|Defunct|Successor(s)|Number of locations|Area served|Key people|Products|Brands|' +
  'Production output|Revenue|Operating income|Net income|Total assets|Total equity|Number of employees|Parent|Divisions|Subsidiaries|' +
  'Rating|Abbreviation|Formation|Dissolved|Legal status|Membership|Secretary General|Secretary-General|Chairman|Chairperson|Chair|CEO|' +
  'Main organ|Parent organization|Staff|Volunteers|Ideology|Political position|Youth wing|Student wing|Newspaper|International affiliation|' +
  'European affiliation|European Parliament group|Anthem|Slogan|Ground|Manager|Head coach|Captain|League|Division|Titles|Championships|' +
  'Founding|Arena|Stadium|City|Conference|General manager|Home ground|Active|Active regions|Opponents|Allies|Group(s)|Size|' +
  'Kingdom|Domain|Phylum|Class|Order|Suborder|Superfamily|Family|Subfamily|Tribe|Genus|Species|Subspecies|Clade|Conservation status|' +
  'Scientific classification|Binomial name|Trinomial name|Type species|Synonyms|Temporal range|IUPAC name|Other names|CAS Number|PubChem CID|' +
  'ChEBI|ChemSpider|DrugBank|UNII|Formula|Chemical formula|Molar mass|Melting point|Boiling point|Appearance|Solubility in water|' +
  'Pronunciation|Specialty|Symptoms|Complications|Usual onset|Risk factors|Diagnostic method|Differential diagnosis|Prevention|' +
  'Treatment|Medication|Prognosis|Trade names|Pregnancy category|Routes of administration|ATC code|Bioavailability|Metabolism|' +
  'Elimination half-life|Excretion|Manufacturer|Model years|Assembly|Body style|Layout|Transmission|Wheelbase|Curb weight|Related|' +
  'Place of origin|In service|Used by|Wars|Designed|Produced|No. built|Variants|Mass|Barrel length|Cartridge|Caliber|Action|' +
  'Rate of fire|Muzzle velocity|Effective firing range|Feed system|Sights|National origin|First flight|Introduction|Introduction date|' +
  'Primary users|Primary user|Number built|Developed from|Developed into|Builder|Laid down|Launched|Commissioned|Decommissioned|' +
  'Ordered|Acquired|Identification|Displacement|Beam|Draught|Draft|Propulsion|Installed power|Speed|Range|Complement|Armament|Armour|' +
  'Aircraft carried|Native to|Native speakers|Language family|Writing system|Early form|Early forms|Dialects|Recognised minority language in|' +
  'Regulated by|ISO 639-1|ISO 639-2|ISO 639-3|Glottolog|Linguasphere|Course|Main ingredients|Place of origin|Associated cuisine|' +
  'Serving temperature|Ingredients generally used|Variations|Invented by|Discovered by|Discovery date|Discovery site|Named after|' +
  'Right ascension|Declination|Constellation|Apparent magnitude|Distance|Spectral type|Radius|Temperature|Luminosity|Aphelion|' +
  'Perihelion|Eccentricity|Inclination|Orbital period|Albedo|Mission type|Mission duration|Launch date|Launch mass|Rocket|Launch site|' +
  'Expedition leader|Objective|Sponsor|Sponsors|Observed by|Court|Decided|Full case name|Citations|Citation(s)|Holding|Judges sitting|Case opinions'
