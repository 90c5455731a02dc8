<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
    <context>
        <name>AdressenBlad</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Aan dit adres is niet te zien welke API het is. Vul de adressen zelf in; de beheerder kent ze.</source>
            <translation>This address does not show which API it is. Fill in the addresses yourself; the administrator knows them.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Alle voorstellen overnemen</source>
            <translation>Use all proposals</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Autorisaties-API</source>
            <translation>Autorisaties API</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Besluiten-API</source>
            <translation>Besluiten API</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Catalogi-API</source>
            <translation>Catalogi API</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Documenten-API</source>
            <translation>Documenten API</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Een adres van het zaaksysteem</source>
            <translation>An address of the case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Overnemen</source>
            <translation>Use</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Plak een adres</source>
            <translation>Paste an address</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Plak één adres dat u van de beheerder kreeg. De andere stellen wij voor; u neemt ze over of niet.</source>
            <translation>Paste one address that the administrator gave you. We propose the others; you use them or not.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Voorstellen volgen de vorm van uw adres. Of ze kloppen, blijkt bij de test straks.</source>
            <translation>Proposals follow the form of your address. The test will show whether they are right.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Waar staat het zaaksysteem?</source>
            <translation>Where is the case system?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Zaken-API</source>
            <translation>Zaken API</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>voorstel: {adres}</source>
            <translation>proposal: {adres}</translation>
        </message>
    </context>
    <context>
        <name>AfrondenVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/afronden.py" />
            <source>&amp;Resultaat</source>
            <translation>&amp;Result</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/afronden.py" />
            <source>&amp;Toelichting bij de status (kan zichtbaar zijn voor de aanvrager)</source>
            <translation>&amp;Toelichting with the status (may be visible to the applicant)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/afronden.py" />
            <source>(kies een resultaat)</source>
            <translation>(choose a result)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/afronden.py" />
            <source>Afronden</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/afronden.py" />
            <source>De toelichting is te lang.</source>
            <translation>The toelichting is too long.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/afronden.py" />
            <source>Kies eerst een resultaat.</source>
            <translation>Choose a result first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/afronden.py" />
            <source>Nu: {status}</source>
            <translation>Now: {status}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/afronden.py" />
            <source>Zaak afronden</source>
            <translation>Close zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/afronden.py" />
            <source>nog geen status</source>
            <translation>no status yet</translation>
        </message>
    </context>
    <context>
        <name>AlleVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Bij {n} zaken is iets anders dan bij een eerdere toets.</source>
            <translation>For {n} cases something is different from an earlier check.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Geen aanwijzing betekent niet dat het mag: het besluit is aan u.</source>
            <translation>No indication does not mean that it is allowed: the decision is yours.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Groene baan over alle open zaken</source>
            <translation>Green lane over all open cases</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Omschrijving</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Opnieuw toetsen</source>
            <translation>Check again</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Regels die iets zeggen</source>
            <translation>Rules that say something</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Selecteren in lijst en kaart</source>
            <translation>Select in list and map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Sluiten</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Stoppen</source>
            <translation>Stop</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Toon zaken bij</source>
            <translation>Show cases of</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Veranderd</source>
            <translation>Changed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Voortgang</source>
            <translation>Progress</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Zaak</source>
            <translation>Case</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Zaak openen</source>
            <translation>Open case</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Zaken met hun zwaarste oordeel</source>
            <translation>Cases with their gravest verdict</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>Zwaarste</source>
            <translation>Gravest</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>aandacht</source>
            <translation>attention</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>alle regels</source>
            <translation>all rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>alleen zaken waar iets veranderde</source>
            <translation>only cases where something changed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>geen</source>
            <translation>none</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>knelpunt</source>
            <translation>bottleneck</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>onbekend</source>
            <translation>unknown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>{n} open zaken, getoetst op {moment}. Zwaarste oordeel per zaak: {telling}.</source>
            <translation>{n} open cases, checked on {moment}. Gravest verdict per case: {telling}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>{n} van {alle} zaken</source>
            <translation>{n} of {alle} cases</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/alle.py" />
            <source>{titel} ({knelpunt} knelpunt, {aandacht} aandacht)</source>
            <translation>{titel} ({knelpunt} bottleneck, {aandacht} attention)</translation>
        </message>
    </context>
    <context>
        <name>BeginBeeld</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/begin.py" />
            <source>De voorbeeldgemeente wordt gestart</source>
            <translation>The example municipality is being started</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/begin.py" />
            <source>Een verzonnen gemeente op deze computer. Dat duurt een paar seconden.</source>
            <translation>A fictional municipality on this computer. That takes a few seconds.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/begin.py" />
            <source>Geen verbinding open</source>
            <translation>No connection open</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/begin.py" />
            <source>Kies waarmee u wilt werken.</source>
            <translation>Choose what you want to work with.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/begin.py" />
            <source>Open {naam}</source>
            <translation>Open {naam}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/begin.py" />
            <source>Probeer de voorbeeldgemeente</source>
            <translation>Try the example municipality</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/begin.py" />
            <source>Rondleiding met de voorbeeldgemeente</source>
            <translation>Tour with the example municipality</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/begin.py" />
            <source>Uw zaken op de kaart, met wat er geldt en wat er af moet. Begin met de voorbeeldgemeente: verzonnen gegevens, geen server of sleutel nodig. Of maak verbinding met de systemen van uw gemeente.</source>
            <translation>Your zaken on the map, with what holds there and what is due. Begin with the example municipality: invented data, no server or key needed. Or connect to the systems of your municipality.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/begin.py" />
            <source>Verbinding maken…</source>
            <translation>Make a connection…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/begin.py" />
            <source>Welkom</source>
            <translation>Welcome</translation>
        </message>
    </context>
    <context>
        <name>BewijsOpKaart</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/kaart/bewijs_op_kaart.py" />
            <source>{} km</source>
            <translation>{} km</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/kaart/bewijs_op_kaart.py" />
            <source>{} m</source>
            <translation>{} m</translation>
        </message>
    </context>
    <context>
        <name>Bezwaren</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/bezwaren.py" />
            <source>Afgehandeld vanaf: schrijf een datum als 2025-01-31.</source>
            <translation>Closed from: write a date like 2025-01-31.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/bezwaren.py" />
            <source>Bij de Zaken-API hoort een Catalogi-API: daar staan de zaaktypen.</source>
            <translation>The Zaken API needs a Catalogi API beside it: that is where the zaaktypen are.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/bezwaren.py" />
            <source>Een gemeentecode is GM met vier cijfers.</source>
            <translation>A municipality code is GM with four digits.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/bezwaren.py" />
            <source>Geef de verbinding een naam: die staat straks in meldingen.</source>
            <translation>Give the connection a name: messages will mention it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/bezwaren.py" />
            <source>Om een regeling uit het DSO te lezen is een omgeving van het DSO nodig.</source>
            <translation>To read a regulation from DSO, a DSO environment is needed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/bezwaren.py" />
            <source>Ook lezen: schrijf de naam van een regeling als /akn/nl/act/gm0000/2020/omgevingsplan.</source>
            <translation>Read as well: write the name of a regulation like /akn/nl/act/gm0000/2020/omgevingsplan.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/bezwaren.py" />
            <source>Open in zaaksysteem: de accolades kloppen niet.</source>
            <translation>Open in case system: the braces do not match.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/bezwaren.py" />
            <source>Open in zaaksysteem: gebruik {uuid}, {identificatie} of {bronorganisatie}.</source>
            <translation>Open in case system: use {uuid}, {identificatie} or {bronorganisatie}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/bezwaren.py" />
            <source>Open in zaaksysteem: het adres moet met https:// beginnen.</source>
            <translation>Open in case system: the address must begin with https://.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/bezwaren.py" />
            <source>Open in zaaksysteem: in de servernaam mag geen veld staan.</source>
            <translation>Open in case system: the server name may not contain a field.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/bezwaren.py" />
            <source>Open in zaaksysteem: zonder {uuid} of {identificatie} opent elke zaak hetzelfde.</source>
            <translation>Open in case system: without {uuid} or {identificatie} every zaak opens the same page.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/bezwaren.py" />
            <source>Vul het objecttype van de inspecties in.</source>
            <translation>Fill in the object type of the inspections.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/bezwaren.py" />
            <source>{adres}: gebruik https.</source>
            <translation>{adres}: use https.</translation>
        </message>
    </context>
    <context>
        <name>BladInlezen</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/blad_inlezen.py" />
            <source>Afgekeurde rijen</source>
            <translation>Rejected rows</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/blad_inlezen.py" />
            <source>Alleen de goede rijen</source>
            <translation>Good rows only</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/blad_inlezen.py" />
            <source>Bestand</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/blad_inlezen.py" />
            <source>Bewaar als laag met deze naam in het werkbestand (leeg: niet)</source>
            <translation>Keep as a layer of this name in the working copy (empty: no)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/blad_inlezen.py" />
            <source>Blad (leeg: het eerste)</source>
            <translation>Sheet (empty: the first)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/blad_inlezen.py" />
            <source>De rijen zijn (leeg: raden uit de koppen)</source>
            <translation>The rows are (empty: guess from the headings)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/blad_inlezen.py" />
            <source>Er is niets ingelezen. Afgekeurde rijen: {n}; de eerste is rij {rij}, {kop}: {reden}.</source>
            <translation>Nothing was read in. Rejected rows: {n}; the first is row {rij}, {kop}: {reden}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/blad_inlezen.py" />
            <source>Excel of CSV inlezen</source>
            <translation>Read in Excel or CSV</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/blad_inlezen.py" />
            <source>Goede rijen</source>
            <translation>Good rows</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/blad_inlezen.py" />
            <source>Leest een blad met zaken, vergunningen of objecten (XLSX of CSV). De kolommen worden herkend aan hun kop, zoals in het sjabloon dat het venster 'Excel of CSV inlezen' bewaart. Kolommen die niet in het sjabloon staan, en alles wat over personen gaat, komen niet mee. Zijn er afgekeurde rijen, dan stopt het, tenzij u kiest voor alleen de goede rijen. Met een naam komt het blad ook als laag in het werkbestand van de verbinding; er gaat nooit iets naar een server.</source>
            <translation>Reads a sheet of zaken, permits or objects (XLSX or CSV). Columns are known by their headings, as in the template that the window 'Read in Excel or CSV' saves. Columns that are not in the template, and everything about persons, do not come along. Where rows are rejected it stops, unless you choose the good rows only. With a name the sheet becomes a layer in the working copy of the connection too; nothing ever goes to a server.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/blad_inlezen.py" />
            <source>Niet bewaard: {kolommen}.</source>
            <translation>Not kept: {kolommen}.</translation>
        </message>
    </context>
    <context>
        <name>BladVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>&amp;Alleen de goede rijen inlezen</source>
            <translation>Read in the &amp;good rows only</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>&amp;Blad</source>
            <translation>&amp;Sheet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>&amp;Naam van de laag</source>
            <translation>&amp;Name of the layer</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Afgekeurde rijen</source>
            <translation>Rejected rows</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Afgekeurde rijen bewaren</source>
            <translation>Save rejected rows</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Afgekeurde rijen bewaren…</source>
            <translation>Save rejected rows…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Bestaande laag weghalen…</source>
            <translation>Take existing layer away…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Bewaard</source>
            <translation>Saved</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Bezig</source>
            <translation>Busy</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>De rijen &amp;zijn</source>
            <translation>The rows &amp;are</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Deze laag is er al: {n} rijen uit {bestand}. Rijen met hetzelfde nummer worden bijgewerkt.</source>
            <translation>This layer is there already: {n} rows from {bestand}. Rows with the same number are brought up to date.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Excel of CSV inlezen</source>
            <translation>Read in Excel or CSV</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Het bestand wordt bekeken.</source>
            <translation>The file is being looked at.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Inlezen</source>
            <translation>Read in</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Ja, weghalen</source>
            <translation>Yes, take away</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Kolom</source>
            <translation>Column</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Laag weghalen?</source>
            <translation>Take layer away?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Niet bewaard: {kolommen}.</source>
            <translation>Not kept: {kolommen}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Reden</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Rij</source>
            <translation>Row</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Rijen &amp;weghalen die niet meer in het bestand staan</source>
            <translation>&amp;Take away rows that are no longer in the file</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Sjabloon bewaren</source>
            <translation>Save template</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Sjabloon bewaren…</source>
            <translation>Save template…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Sluiten</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Waarde</source>
            <translation>Value</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Wordt een nieuwe laag onder 'Ingelezen bestanden'. Zij gaat nooit naar een server.</source>
            <translation>Becomes a new layer under 'Files read in'. It never goes to a server.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>Zo is het bestand niet in te lezen: zie de melding.</source>
            <translation>The file cannot be read in like this: see the message.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>afgekeurd {bestand}</source>
            <translation>rejected {bestand}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>sjabloon {soort}</source>
            <translation>template {soort}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>{n} rijen van '{naam}' verdwijnen van deze computer. Uw bestanden blijven.</source>
            <translation>{n} rows of '{naam}' go from this computer. Your files stay.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/blad_venster.py" />
            <source>{n} rijen, bestand van {datum}</source>
            <translation>{n} rows, file of {datum}</translation>
        </message>
    </context>
    <context>
        <name>BronBlad</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>&amp;Filter op objecten (CQL2)</source>
            <translation>&amp;Filter on features (CQL2)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>(kies een bron, of wijs haar aan op de kaart)</source>
            <translation>(choose a source, or point at it on the map)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Aanwijzen op de kaart</source>
            <translation>Point at the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Bron</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Bron ophalen</source>
            <translation>Fetch a source</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Deze bron is voor deze verbinding niet ingesteld: de regel geeft onbekend.</source>
            <translation>This connection has no such source: the rule gives unknown.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Eigen laag of bestand…</source>
            <translation>Own layer or file…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Geen treffer bewijst niets: de regel geeft dan onbekend.</source>
            <translation>No hit proves nothing: the rule then gives unknown.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Geen treffer telt: de bron is volledig.</source>
            <translation>No hit counts: the source is complete.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Geldt voor {n} van {alle} objecten.</source>
            <translation>Holds for {n} of {alle} features.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Kenmerk</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Kenmerken van alle {n} objecten</source>
            <translation>Attributes of all {n} features</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Kenmerken van de bron</source>
            <translation>Attributes of the source</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Klik op de kaart op een object van de laag waar de regel over gaat</source>
            <translation>Click on the map on a feature of the layer that the rule is about</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Niet te lezen vanaf teken {n}. Voorbeeld: soort = 'speeltuin' AND jaar &gt; 2000</source>
            <translation>Cannot be read from character {n}. Example: kind = 'playground' AND year &gt; 2000</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Niet volledig opgehaald.</source>
            <translation>Not fetched completely.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Nog niet opgehaald: haal de bron eerst op.</source>
            <translation>Not fetched yet: fetch the source first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Op de aangewezen plek ({n})</source>
            <translation>At the place that was pointed at ({n})</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Van {n} is het niet te zeggen: die geven onbekend.</source>
            <translation>Of {n} it cannot be told: those give unknown.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Volgens {wie} ({dag}): {tekst}</source>
            <translation>As stated by {wie} ({dag}): {tekst}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Waarde in het filter zetten</source>
            <translation>Put the value in the filter</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Waarden</source>
            <translation>Values</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>Zonder filter gaat de regel over alle objecten van de bron.</source>
            <translation>Without a filter the rule is about all features of the source.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>leeg: alle objecten; anders bijvoorbeeld soort = 'speeltuin'</source>
            <translation>empty: all features; else for example kind = 'playground'</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>van {van} tot {tot}</source>
            <translation>from {van} to {tot}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>{bron} (niet ingesteld)</source>
            <translation>{bron} (not set up)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bron.py" />
            <source>{n} objecten, opgehaald {moment}.</source>
            <translation>{n} features, fetched {moment}.</translation>
        </message>
    </context>
    <context>
        <name>BronnenControleren</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/bronnen_controleren.py" />
            <source>Bronnen</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/bronnen_controleren.py" />
            <source>Bronnen controleren</source>
            <translation>Check sources</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/bronnen_controleren.py" />
            <source>Vraagt elke dienst van het bronnenregister wat hij heeft, en zegt wat er verhuisd of verdwenen is. Er worden geen gegevens opgehaald.</source>
            <translation>Asks each service in the register of sources what it has, and tells what has moved or gone. No data are fetched.</translation>
        </message>
    </context>
    <context>
        <name>Bronwerk</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bronwerk.py" />
            <source>Op deze plek heeft geen laag iets. Kies een bron in de lijst, of klik ernaast.</source>
            <translation>No layer has anything at this place. Choose a source in the list, or click beside it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bronwerk.py" />
            <source>{bron} is niet (volledig) opgehaald: {fout}</source>
            <translation>{bron} was not fetched (completely): {fout}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bronwerk.py" />
            <source>{bron} is opgehaald.</source>
            <translation>{bron} was fetched.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/bronwerk.py" />
            <source>{laag} als bron toevoegen…</source>
            <translation>Add {laag} as a source…</translation>
        </message>
    </context>
    <context>
        <name>BulkBalk</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_balk.py" />
            <source>Opschorten…</source>
            <translation>Suspend…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_balk.py" />
            <source>Toewijzen…</source>
            <translation>Assign…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_balk.py" />
            <source>Volgende status…</source>
            <translation>Next status…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_balk.py" />
            <source>Voor alle gekozen zaken; eerst ziet u per zaak wat er verandert</source>
            <translation>For all chosen zaken; first you see what will change in each zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_balk.py" />
            <source>{n} zaken gekozen</source>
            <translation>{n} zaken chosen</translation>
        </message>
    </context>
    <context>
        <name>BulkVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>&amp;Collega</source>
            <translation>&amp;Colleague</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>&amp;Gestelde termijn tot</source>
            <translation>&amp;Period set until</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>&amp;Grondslag</source>
            <translation>&amp;Basis</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>&amp;Toelichting (kan zichtbaar zijn voor de aanvrager, bij elke zaak dezelfde)</source>
            <translation>&amp;Toelichting (may be visible to the applicant, the same for every zaak)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Annuleren</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Bekijken</source>
            <translation>Look</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Bij geen van deze zaken kan dit.</source>
            <translation>This cannot be done for any of these zaken.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Bij {n} zaken kan dit niet; die blijven zoals ze zijn.</source>
            <translation>For {n} zaken this cannot be done; they stay as they are.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Bijwerken ({n})</source>
            <translation>Update ({n})</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Dag van het &amp;verzoek</source>
            <translation>Day of the re&amp;quest</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Dag van het verzoek</source>
            <translation>Day of the request</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>De toelichting is te lang.</source>
            <translation>The toelichting is too long.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Deze zaken staan in {systemen}. De collega moet in elk daarvan onder hetzelfde id bekend zijn.</source>
            <translation>These cases are in {systemen}. Your colleague must be known by the same id in each of them.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Gestelde termijn tot</source>
            <translation>Period set until</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Het teambestand is niet te lezen: {waarom}</source>
            <translation>The team file cannot be read: {waarom}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Kies eerst een collega.</source>
            <translation>Choose a colleague first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Nu</source>
            <translation>Now</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Per zaak wat er verandert</source>
            <translation>What will change in each zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Re&amp;den bij de zaak (kan zichtbaar zijn)</source>
            <translation>Rea&amp;son with the zaak (may be visible)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Sluiten</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Stoppen</source>
            <translation>Stop</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Uitkomst</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Vul de reden in die bij de zaak komt te staan.</source>
            <translation>Fill in the reason that will be recorded with the zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Wordt</source>
            <translation>Becomes</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>Zaak</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>gedaan</source>
            <translation>done</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>gedaan, maar een ander wijzigde de zaak intussen: bekijk haar</source>
            <translation>done, but someone else changed the zaak meanwhile: look at it</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>kan</source>
            <translation>possible</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>niemand</source>
            <translation>nobody</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>niet begonnen: u hebt gestopt</source>
            <translation>not begun: you stopped</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/bulk_venster.py" />
            <source>{deed}: {n} zaken</source>
            <translation>{deed}: {n} zaken</translation>
        </message>
    </context>
    <context>
        <name>Cijferblok</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/blok.py" />
            <source>Kopieer</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/blok.py" />
            <source>Kopieer CSV</source>
            <translation>Copy CSV</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/blok.py" />
            <source>Kopieert de tabel als CSV</source>
            <translation>Copies the table as CSV</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/blok.py" />
            <source>Kopieert de tabel als tekst</source>
            <translation>Copies the table as text</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/blok.py" />
            <source>Op de kaart</source>
            <translation>On the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/blok.py" />
            <source>Tabel</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/blok.py" />
            <source>Toont de cijfers ook als tabel</source>
            <translation>Shows the numbers as a table too</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/blok.py" />
            <source>Toont dit per wijk op de kaart</source>
            <translation>Shows this per district on the map</translation>
        </message>
    </context>
    <context>
        <name>CollegaKeuze</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/toewijzen.py" />
            <source>(kies een collega)</source>
            <translation>(choose a colleague)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/toewijzen.py" />
            <source>, {n} binnen een week</source>
            <translation>, {n} within a week</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/toewijzen.py" />
            <source>, {n} te laat</source>
            <translation>, {n} late</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/toewijzen.py" />
            <source>Collega</source>
            <translation>Colleague</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/toewijzen.py" />
            <source>niemand (teruggeven)</source>
            <translation>nobody (give back)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/toewijzen.py" />
            <source>{naam}: {open} open</source>
            <translation>{naam}: {open} open</translation>
        </message>
    </context>
    <context>
        <name>DatumwisselBeeld</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/datumwissel.py" />
            <source>Datums voor en na</source>
            <translation>Dates before and after</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/datumwissel.py" />
            <source>Gepland, in het zaaksysteem</source>
            <translation>Planned, in the case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/datumwissel.py" />
            <source>Het einde is voorlopig.</source>
            <translation>The end is provisional.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/datumwissel.py" />
            <source>Let op: de nieuwe datum in het zaaksysteem is een andere dan die volgens de wet.</source>
            <translation>Mind: the new date in the case system is another than the one by law.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/datumwissel.py" />
            <source>Met Algemene termijnenwet</source>
            <translation>With the Algemene termijnenwet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/datumwissel.py" />
            <source>Uiterlijk, in het zaaksysteem</source>
            <translation>At the latest, in the case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/datumwissel.py" />
            <source>Volgens de wet</source>
            <translation>By law</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/datumwissel.py" />
            <source>Voor dit zaaktype is geen wettelijke termijn ingesteld; alleen de datums hierboven schuiven.</source>
            <translation>No statutory term is set for this zaaktype; only the dates above move.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/datumwissel.py" />
            <source>niet bekend</source>
            <translation>not known</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/datumwissel.py" />
            <source>nu</source>
            <translation>now</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/datumwissel.py" />
            <source>wordt</source>
            <translation>becomes</translation>
        </message>
    </context>
    <context>
        <name>DockKop</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>&amp;Excel of CSV inlezen…</source>
            <translation>Read in &amp;Excel or CSV…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>&amp;Verzoek uit het Omgevingsloket openen…</source>
            <translation>Open a &amp;request from the Omgevingsloket…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Alles opnieuw ophalen</source>
            <translation>Fetch everything again</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Bestand openen: een verzoek, of Excel en CSV</source>
            <translation>Open a file: a request, or Excel and CSV</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Erbij openen</source>
            <translation>Open as well</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Geen verbinding</source>
            <translation>No connection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Groene baan over alle open zaken…</source>
            <translation>Green lane over all open cases…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Groene baan: alle zaken toetsen, regels maken</source>
            <translation>Green lane: check all cases, make rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Hulp (F1)</source>
            <translation>Help (F1)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Opties</source>
            <translation>Options</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Regels van de groene baan maken…</source>
            <translation>Make rules of the green lane…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Sluiten</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Standaardstijl van alle lagen herstellen</source>
            <translation>Restore the default style of all layers</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Verbinding: {naam}, {stand}</source>
            <translation>Connection: {naam}, {stand}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Verbindingen beheren…</source>
            <translation>Manage connections…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Voorbeeldgemeente</source>
            <translation>Example municipality</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>Weggehaalde lagen terughalen</source>
            <translation>Bring back layers that were removed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>niet verbonden</source>
            <translation>not connected</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>voorbeeldgemeente wordt gestart…</source>
            <translation>example municipality is starting…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>{naam} sluiten</source>
            <translation>Close {naam}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>{naam}. Klik om een andere verbinding te kiezen.</source>
            <translation>{naam}. Click to choose another connection.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_kop.py" />
            <source>{n} verbindingen</source>
            <translation>{n} connections</translation>
        </message>
    </context>
    <context>
        <name>DockStand</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_stand.py" />
            <source>De zaken van {naam} staan hier niet bij: ze zijn nog niet opgehaald.</source>
            <translation>The cases of {naam} are not in this list: they have not been fetched yet.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_stand.py" />
            <source>De zaken van {naam} zijn van {moment}: het ophalen mislukte daarna.</source>
            <translation>The cases of {naam} are of {moment}: fetching them failed since.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_stand.py" />
            <source>Een andere QGIS werkt al met deze gegevens. Hier kunt u ze bekijken; verversen gaat daar.</source>
            <translation>Another QGIS already works with these data. You can look at them here; refresh them there.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_stand.py" />
            <source>alleen lezen · {stand}</source>
            <translation>read only · {stand}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_stand.py" />
            <source>bijgewerkt {moment}</source>
            <translation>updated {moment}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_stand.py" />
            <source>laden…</source>
            <translation>loading…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_stand.py" />
            <source>nog niet geladen</source>
            <translation>not loaded yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_stand.py" />
            <source>ophalen mislukt · {stand}</source>
            <translation>fetching failed · {stand}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_stand.py" />
            <source>{naam} opnieuw ophalen</source>
            <translation>Fetch {naam} again</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock_stand.py" />
            <source>{naam} sluiten</source>
            <translation>Close {naam}</translation>
        </message>
    </context>
    <context>
        <name>DocumentDaden</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/documenten.py" />
            <source>'{titel}' hoort nu bij {zaak}.</source>
            <translation>'{titel}' now belongs to {zaak}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/documenten.py" />
            <source>Bekijken</source>
            <translation>View</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/documenten.py" />
            <source>Bewaren als…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/documenten.py" />
            <source>Dit document is in het zaaksysteem '{aanduiding}'. Op deze computer bewaakt niemand dat: u bent zelf verantwoordelijk voor wie het kan lezen en wanneer het weg gaat. Toch bewaren?</source>
            <translation>In the case system this document is '{aanduiding}'. On this computer nobody guards that: you yourself are responsible for who can read it and when it goes. Save it all the same?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/documenten.py" />
            <source>Document bewaard</source>
            <translation>Document saved</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/documenten.py" />
            <source>Document bewaren</source>
            <translation>Save document</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/documenten.py" />
            <source>Document toegevoegd</source>
            <translation>Document added</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/documenten.py" />
            <source>Document toevoegen…</source>
            <translation>Add document…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/documenten.py" />
            <source>Haal het gekozen document op en bewaar het op een plek die u kiest</source>
            <translation>Fetch the chosen document and save it at a place that you choose</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/documenten.py" />
            <source>Het document staat in {pad}.</source>
            <translation>The document is in {pad}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/documenten.py" />
            <source>Toon het gekozen document hier, alleen om te lezen; er blijft niets achter</source>
            <translation>Shows the chosen document here, to read only; nothing stays behind</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/documenten.py" />
            <source>Vertrouwelijk document</source>
            <translation>Confidential document</translation>
        </message>
    </context>
    <context>
        <name>DocumentVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>&amp;Bestand</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>&amp;Soort</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>&amp;Titel</source>
            <translation>&amp;Title</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>&amp;Vertrouwelijkheid</source>
            <translation>&amp;Confidentiality</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>(kies een soort)</source>
            <translation>(choose a kind)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>Dit wordt altijd ingevuld, met ja of nee: anders is de zaak later niet af te sluiten</source>
            <translation>This is always filled in, with yes or no: otherwise the zaak cannot be closed later</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>Document toevoegen</source>
            <translation>Add document</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>Er rust een &amp;gebruiksrecht op (bijvoorbeeld auteursrecht)</source>
            <translation>It is under &amp;usage rights (copyright, for instance)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>Kies eerst een bestand.</source>
            <translation>Choose a file first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>Kies eerst een soort document.</source>
            <translation>Choose a kind of document first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>Opnieuw koppelen</source>
            <translation>Link again</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>Toevoegen</source>
            <translation>Add</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>Vul eerst een titel in.</source>
            <translation>Fill in a title first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/document_toevoegen.py" />
            <source>zoals bij deze soort hoort</source>
            <translation>as belongs to this kind</translation>
        </message>
    </context>
    <context>
        <name>DoelenVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>(alle)</source>
            <translation>(all)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>(hele gemeente)</source>
            <translation>(whole municipality)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Alleen van soort</source>
            <translation>Only of kind</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Annuleren</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Bewaren</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Bij '{naam}' ligt het einde voor het begin.</source>
            <translation>Of '{naam}' the end lies before the beginning.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Doel toevoegen</source>
            <translation>Add goal</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Doel verwijderen</source>
            <translation>Remove goal</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Doelen</source>
            <translation>Goals</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Doelen bewerken</source>
            <translation>Edit goals</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Gepland</source>
            <translation>Planned</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Naam</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Regel {n} heeft nog geen naam.</source>
            <translation>Row {n} has no name yet.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Telt</source>
            <translation>Counts</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Tot en met</source>
            <translation>Up to and including</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Van</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/doelen_venster.py" />
            <source>Wijk</source>
            <translation>District</translation>
        </message>
    </context>
    <context>
        <name>DossierActies</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Bij deze verbinding is geen webadres van het zaaksysteem ingevuld</source>
            <translation>No web address of the case system is filled in for this connection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>De adressen rond deze zaak, als lijst en op de kaart</source>
            <translation>The addresses around this zaak, as a list and on the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Deze zaak heeft geen locatie</source>
            <translation>This zaak has no location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Deze zaak op de kaart, als PDF</source>
            <translation>This zaak on the map, as PDF</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Meer</source>
            <translation>More</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Omwonenden…</source>
            <translation>Residents nearby…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Open in zaaksysteem</source>
            <translation>Open in case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Situatieschets…</source>
            <translation>Situation sketch…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Volgende status…</source>
            <translation>Next status…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Wat u minder vaak doet</source>
            <translation>What you do less often</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Zet de zaak op een andere status; eerst ziet u wat er verandert</source>
            <translation>Puts the zaak at another status; first you see what will change</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Zoom de kaart naar deze zaak</source>
            <translation>Zoom the map to this zaak</translation>
        </message>
    </context>
    <context>
        <name>DossierDelen</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>Adressen, panden en percelen</source>
            <translation>Addresses, buildings and parcels</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>Andere zaken</source>
            <translation>Other zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>Bij deze zaak staat geen adres, pand of perceel.</source>
            <translation>No address, building or parcel is recorded for this zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>Deze zaak verwijst niet naar andere zaken.</source>
            <translation>This zaak does not refer to other zaken.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>Waar deze zaak over gaat</source>
            <translation>What this zaak is about</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>Zaken die met deze zaak te maken hebben</source>
            <translation>Zaken that have to do with this zaak</translation>
        </message>
    </context>
    <context>
        <name>DossierGegevens</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>Afgehandeld op</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>Behandelaar</source>
            <translation>Case handler</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>Gepland einde</source>
            <translation>Planned end</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>Geregistreerd</source>
            <translation>Registered</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>Opschorting</source>
            <translation>Suspension</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>Resultaat</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>Startdatum</source>
            <translation>Start date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>Uiterlijk einde</source>
            <translation>Latest end</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>Verlengd met</source>
            <translation>Extended by</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>Vertrouwelijkheid</source>
            <translation>Confidentiality</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>Zaaktype</source>
            <translation>Zaaktype</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>eerder opgeschort geweest</source>
            <translation>has been suspended before</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>gezet, maar niet te lezen</source>
            <translation>set, but cannot be read</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>nog geen status</source>
            <translation>no status yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>opgeschort</source>
            <translation>suspended</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/gegevens.py" />
            <source>{status}, sinds {moment}</source>
            <translation>{status}, since {moment}</translation>
        </message>
    </context>
    <context>
        <name>DossierInspecties</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspecties.py" />
            <source>Bij deze zaak is geen inspectie bekend.</source>
            <translation>No inspection is known for this zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspecties.py" />
            <source>Inspecties</source>
            <translation>Inspections</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspecties.py" />
            <source>Inspecties bij deze zaak</source>
            <translation>Inspections with this zaak</translation>
        </message>
    </context>
    <context>
        <name>DossierKop</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Terug (Esc)</source>
            <translation>Back (Esc)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Terug naar {plaats}</source>
            <translation>Back to {plaats}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Volgende zaak in de lijst</source>
            <translation>Next zaak in the list</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>Vorige zaak in de lijst</source>
            <translation>Previous zaak in the list</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/kop.py" />
            <source>geen behandelaar</source>
            <translation>no case handler</translation>
        </message>
    </context>
    <context>
        <name>DossierNotities</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/notities.py" />
            <source>Bij deze zaak staat nog geen notitie.</source>
            <translation>No note is recorded with this zaak yet.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/notities.py" />
            <source>Notitie toevoegen…</source>
            <translation>Add note…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/notities.py" />
            <source>Notities</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/notities.py" />
            <source>Notities bij deze zaak</source>
            <translation>Notes with this zaak</translation>
        </message>
    </context>
    <context>
        <name>DossierView</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Besluiten</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Besluiten in deze zaak</source>
            <translation>Decisions in this zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Betrokkenen</source>
            <translation>Persons involved</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Betrokkenen bij deze zaak</source>
            <translation>Persons involved in this zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Bij deze zaak horen geen documenten.</source>
            <translation>No documents belong to this zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Bij deze zaak staan geen betrokkenen.</source>
            <translation>No persons involved are recorded for this zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>De zaak heeft geen locatie; er is geen plek om bij te zoeken.</source>
            <translation>The zaak has no location; there is no place to search around.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>De zaak heeft geen locatie; er is geen plek om regels bij te zoeken.</source>
            <translation>The zaak has no location; there is no place to look up rules for.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Documenten</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Documenten van deze zaak</source>
            <translation>Documents of this zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Er is nog geen status gezet.</source>
            <translation>No status has been set yet.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Gegevens</source>
            <translation>Data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Groene baan</source>
            <translation>Green lane</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Het adres of perceel van deze zaak is niet gevonden. Teken de locatie op de kaart.</source>
            <translation>The address or parcel of this zaak was not found. Draw the location on the map.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>In deze zaak is nog geen besluit vastgelegd.</source>
            <translation>No decision has been recorded in this zaak yet.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Niet gevonden</source>
            <translation>Not found</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Op en rond deze plek</source>
            <translation>On and around this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Opnieuw proberen</source>
            <translation>Try again</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Regels op deze plek</source>
            <translation>Rules at this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/view.py" />
            <source>Tijdlijn</source>
            <translation>Timeline</translation>
        </message>
    </context>
    <context>
        <name>DsoDocumenten</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Andere documenten</source>
            <translation>Other documents</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>De regels hiervan staan voortaan naast die van het omgevingsplan</source>
            <translation>Its rules will stand beside those of the plan from now on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Deze regeling komt in de plaats van het plan dat bij deze verbinding hoort</source>
            <translation>This regulation takes the place of the plan of this connection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Documenten</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Documenten in het DSO</source>
            <translation>Documents in DSO</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Documenten {waar}. De vorm van deze antwoorden is onbevestigd.</source>
            <translation>Documents {waar}. The shape of these answers is unconfirmed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Geldig op</source>
            <translation>Valid on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Het DSO noemt geen documenten {waar}.</source>
            <translation>DSO names no documents {waar}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Het DSO wordt gevraagd…</source>
            <translation>Asking DSO…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Laden als omgevingsplan</source>
            <translation>Load as the plan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Ook lezen</source>
            <translation>Read as well</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Opvragen</source>
            <translation>Ask</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Vergelijken</source>
            <translation>Compare</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Wat geldt of gold op deze dag</source>
            <translation>What holds or held on this day</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>Wat hierin anders is dan in het plan dat nu geladen is</source>
            <translation>What differs here from the plan that is loaded now</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>geldt (nog) niet</source>
            <translation>does not hold (yet)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>ontwerp</source>
            <translation>draft</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>op deze plek</source>
            <translation>at this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>tijdelijk deel van {regeling}</source>
            <translation>temporary part of {regeling}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>van deze gemeente</source>
            <translation>of this municipality</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>van kracht</source>
            <translation>in force</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/dso_documenten.py" />
            <source>vandaag</source>
            <translation>today</translation>
        </message>
    </context>
    <context>
        <name>DsoWortelsKeuze</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/dso.py" />
            <source>Adres per koppelvlak</source>
            <translation>Address per interface</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/dso.py" />
            <source>Downloaden</source>
            <translation>Downloaden</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/dso.py" />
            <source>Geometrie opvragen</source>
            <translation>Geometrie opvragen</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/dso.py" />
            <source>Omgeving van het DSO</source>
            <translation>DSO environment</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/dso.py" />
            <source>Presenteren</source>
            <translation>Presenteren</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/dso.py" />
            <source>RTR gegevens</source>
            <translation>RTR gegevens</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/dso.py" />
            <source>Uitvoeren gegevens</source>
            <translation>Uitvoeren gegevens</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/dso.py" />
            <source>Zoekinterface</source>
            <translation>Zoekinterface</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/dso.py" />
            <source>eigen adressen</source>
            <translation>own addresses</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/dso.py" />
            <source>niet gebruiken</source>
            <translation>do not use</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/dso.py" />
            <source>pre-productie (oefenomgeving)</source>
            <translation>pre-production (for practice)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/dso.py" />
            <source>productie</source>
            <translation>production</translation>
        </message>
    </context>
    <context>
        <name>EersteKeer</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Boven staat de verbinding en wanneer de zaken zijn opgehaald. Hier wisselt u van verbinding.</source>
            <translation>At the top stand the connection and when the zaken were fetched. Here you change connections.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>De kaart</source>
            <translation>The map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>De volgende zaak</source>
            <translation>The next zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Dezelfde zaken op hun plek. Wat u in de lijst kiest, is hier gekozen, en andersom.</source>
            <translation>The same zaken at their places. What you choose in the list is chosen here, and the other way round.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Elke knop is een filter: van wie, welke termijn, welk zaaktype. Onderaan staat wat u niet ziet.</source>
            <translation>Each button is a filter: whose, which term, which zaaktype. At the bottom it says what you do not see.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>F1 opent overal de bladzijde die erbij hoort. De rondleiding vindt u in het menu Web.</source>
            <translation>F1 opens the page that belongs, everywhere. You find the tour in the menu Web.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Groene baan</source>
            <translation>Green lane</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Het dossier</source>
            <translation>The dossier</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Hulp</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Klik een zaak op de kaart</source>
            <translation>Click a zaak on the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Lijst of tabel, met de kolommen die u kiest. Bewaar wat u vaak nodig hebt onder een naam.</source>
            <translation>List or table, with the columns of your choice. Save what you often need under a name.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Met Alt en pijl omlaag gaat u naar de volgende zaak van de lijst, met Esc terug.</source>
            <translation>Alt and arrow down take you to the next zaak of the list, Esc goes back.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Met dit gereedschap opent een klik de zaak. Klikt u ernaast, dan ziet u wat op die plek geldt.</source>
            <translation>With this tool a click opens the zaak. Click beside it and you see what holds at that place.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Met wie u werkt</source>
            <translation>Whom you work with</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Teken om zaken heen. Daarna kunt u ze samen toewijzen, een stap verder zetten of opschorten.</source>
            <translation>Draw around zaken. Then you can assign them together, advance them or suspend them.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Termijn met berekening, de stappen van de zaak en wat u kunt doen. Eerst ziet u wat er verandert.</source>
            <translation>The term with its arithmetic, the steps of the zaak and what you can do. You first see what will change.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Typ een zaaknummer, een woord uit de omschrijving of een naam. Ctrl+F brengt u hier.</source>
            <translation>Type a case number, a word of the description or a name. Ctrl+F brings you here.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Uw werkvoorraad</source>
            <translation>Your work list</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Veel zaken tegelijk</source>
            <translation>Many zaken at once</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Wat eerst af moet staat boven. Kleur en teken zeggen hoeveel tijd er is. Enter opent een zaak.</source>
            <translation>What is due first stands at the top. Colour and sign tell how much time there is. Enter opens a zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Wat open data over de plek zeggen: geen aanwijzing, aandacht, knelpunt of onbekend. Stilte is nooit groen. U beslist.</source>
            <translation>What open data say about the place: no indication, attention, bottleneck or unknown. Silence is never green. You decide.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Weergaven</source>
            <translation>Views</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerstekeerwerk.py" />
            <source>Zoeken</source>
            <translation>Search</translation>
        </message>
    </context>
    <context>
        <name>EigenBronVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Alles wat er is staat erin: staat er niets, dan is er niets</source>
            <translation>All there is is in it: where it holds nothing, there is nothing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Annuleren</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Bestand</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>De bron wordt gelezen uit het bestand zelf; bij Verversen opnieuw.</source>
            <translation>The source is read from the file itself; anew with each Refresh.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>De laag beslaat de hele gemeente, tot aan de grens</source>
            <translation>The layer covers the whole municipality, up to its boundary</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Dit is</source>
            <translation>This is</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Eigen laag of bestand als bron</source>
            <translation>Own layer or file as a source</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Geen treffer wordt 'geen aanwijzing', op uw gezag: uw naam gaat met elke bevinding mee.</source>
            <translation>No hit becomes 'no indication', on your authority: your name goes with every finding.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Geen treffer wordt 'onbekend': de bron bewijst niet dat er niets is.</source>
            <translation>No hit becomes 'unknown': the source does not prove that there is nothing.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Hoe is de laag gemaakt, door wie wordt zij bijgehouden, wat staat er niet in?</source>
            <translation>How was the layer made, who keeps it up to date, what is not in it?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Hoe volledig</source>
            <translation>How complete</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Kenmerk met de naam</source>
            <translation>Attribute with the name</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Laag</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Naam</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Toevoegen</source>
            <translation>Add</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Uw verklaring</source>
            <translation>Your statement</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>Van deze laag wordt een kopie bij de regels bewaard, zoals zij nu is. Zijn er nieuwe gegevens, voeg haar dan opnieuw toe onder dezelfde naam.</source>
            <translation>A copy of this layer is kept with the rules, as it is now. Where there are new data, add it again under the same name.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>de bron '{bron}', waar regels om vragen</source>
            <translation>the source '{bron}', which rules ask for</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>een nieuwe bron</source>
            <translation>a new source</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/eigen_bron.py" />
            <source>of een bestand: GeoPackage, GeoParquet, GeoTIFF</source>
            <translation>or a file: GeoPackage, GeoParquet, GeoTIFF</translation>
        </message>
    </context>
    <context>
        <name>Elders</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>1 regel</source>
            <translation>1 rule</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Als activiteit</source>
            <translation>As an activity</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Als adres of perceel</source>
            <translation>As address or parcel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Er is geen omgevingsplan geladen; zonder plan zijn er geen activiteiten te vinden.</source>
            <translation>No omgevingsplan is loaded; without a plan no activities can be found.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Geen adres, straat, postcode of perceel gevonden met deze woorden.</source>
            <translation>No address, street, postcode or parcel found with these words.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Gevonden plekken en activiteiten</source>
            <translation>Places and activities found</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Het geladen omgevingsplan heeft geen activiteit met deze woorden in de naam.</source>
            <translation>The omgevingsplan that is loaded has no activity with these words in its name.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Het plan heeft gebieden met regels over {naam}, maar die staan niet op de kaart.</source>
            <translation>The plan has areas with rules about {naam}, but they are not on the map.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Het plan noemt {naam}, maar geen gebied waar er regels over gelden.</source>
            <translation>The plan names {naam}, but no area where rules about it hold.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Over {naam} gelden in de hele gemeente regels.</source>
            <translation>Rules about {naam} hold in the whole municipality.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Over {naam} gelden overal regels; de gebieden met eigen regels staan op de kaart.</source>
            <translation>Rules about {naam} hold everywhere; the areas with rules of their own are on the map.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Waar het plan regels heeft over {naam}, staat op de kaart aangewezen.</source>
            <translation>Where the plan has rules about {naam} is pointed out on the map.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Wat betekent dit?</source>
            <translation>What does this mean?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Wordt gezocht…</source>
            <translation>Searching…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Zoekt bij de Locatieserver van PDOK; wat u typte gaat daarheen</source>
            <translation>Searches PDOK's Locatieserver; what you typed goes there</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Zoekt de woorden op in de Stelselcatalogus</source>
            <translation>Looks the words up in the Stelselcatalogus</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>Zoekt in het geladen omgevingsplan; wijst aan waar het er regels over heeft</source>
            <translation>Searches the omgevingsplan that is loaded; points out where it has rules about it</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>adres</source>
            <translation>address</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>coördinaten</source>
            <translation>coordinates</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>perceel</source>
            <translation>parcel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>postcode</source>
            <translation>postcode</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>straat</source>
            <translation>street</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>woonplaats</source>
            <translation>town</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/elders.py" />
            <source>{n} regels</source>
            <translation>{n} rules</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>(geen)</source>
            <translation>(none)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>Alleen zaken die op het getoonde stuk kaart liggen</source>
            <translation>Only zaken that lie in the part of the map shown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>De wijken zijn niet opgehaald: de bron 'wijk' ontbreekt in het bronnenregister of gaf fout.</source>
            <translation>The districts were not fetched: the source 'wijk' is not in the register of sources, or failed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>Kies in de opties een teambestand waar u zelf in staat</source>
            <translation>Choose a team file in the options that lists you too</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>Open zaken, afgehandelde zaken of allebei</source>
            <translation>Open zaken, closed zaken or both</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>Van geen zaak is een activiteit bekend. Het portaal leest haar uit de zaakeigenschap die in de opties bij de verbinding staat. Is daar een naam ingevuld, dan heeft geen zaak die eigenschap, of geeft het zaaksysteem eigenschappen niet mee met de lijst.</source>
            <translation>Of no zaak the activity is known. The plugin reads it from the zaakeigenschap that stands with the connection in the options. If a name is filled in there, no zaak has that property, or the case system does not send properties along with the list.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>Van wie de zaken zijn</source>
            <translation>Whose zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>Vul in de opties in wie u bent, dan kunt u uw eigen zaken kiezen</source>
            <translation>Fill in who you are in the options, then you can choose your own zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>activiteit</source>
            <translation>activity</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>afgehandeld</source>
            <translation>closed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>behandelaar</source>
            <translation>case handler</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>in kaartbeeld</source>
            <translation>in map view</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>locatie</source>
            <translation>location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>nog van niemand</source>
            <translation>nobody's yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>open en afgehandeld</source>
            <translation>open and closed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>stand</source>
            <translation>state</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>status</source>
            <translation>status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>systeem</source>
            <translation>system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>termijn</source>
            <translation>term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>van iedereen</source>
            <translation>everyone's</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>van mij</source>
            <translation>mine</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>van mijn team</source>
            <translation>my team's</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>van wie</source>
            <translation>whose</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>wijk</source>
            <translation>district</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>zaaktype</source>
            <translation>zaaktype</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/filters.py" />
            <source>zoekwoorden</source>
            <translation>search words</translation>
        </message>
    </context>
    <context>
        <name>Grafiek</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/grafiek.py" />
            <source>Grafiek: {titel}. {samenvatting}</source>
            <translation>Chart: {titel}. {samenvatting}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/grafiek.py" />
            <source>onbekend</source>
            <translation>unknown</translation>
        </message>
    </context>
    <context>
        <name>GroeneBaanAlgoritme</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan.py" />
            <source>Bevindingen</source>
            <translation>Findings</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan.py" />
            <source>Groene baan</source>
            <translation>Green lane</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan.py" />
            <source>Laag in plaats van de zaken (leeg: de open zaken)</source>
            <translation>Layer instead of the zaken (empty: the open zaken)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan.py" />
            <source>Toetst de open zaken van een verbinding, of de objecten van een laag, aan de regels van de groene baan. Een bron die niet (volledig) is opgehaald geeft 'onbekend', nooit 'groen'. De uitkomst is indicatief.</source>
            <translation>Checks the open zaken of a connection, or the features of a layer, against the rules of the green lane. A source that was not fetched (completely) gives 'unknown', never 'green'. The outcome is indicative.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan.py" />
            <source>Veld met omschrijving</source>
            <translation>Field with description</translation>
        </message>
    </context>
    <context>
        <name>GroeneBaanDossierAlgoritme</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_dossier.py" />
            <source>Dossier (JSON)</source>
            <translation>Dossier (JSON)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_dossier.py" />
            <source>Dossier (PDF)</source>
            <translation>Dossier (PDF)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_dossier.py" />
            <source>Dossier van de groene baan</source>
            <translation>Dossier of the green lane</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_dossier.py" />
            <source>Het dossier is niet te schrijven: {reden}</source>
            <translation>The dossier cannot be written: {reden}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_dossier.py" />
            <source>Lagen onder de kaartjes</source>
            <translation>Layers below the small maps</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_dossier.py" />
            <source>Toetst een zaak en maakt er een dossier van: wat geraakt is, wat niet, en waarover geen gegevens zijn, met de bronnen en hun datum. De PDF is om te lezen; de JSON bevat alles, met een hash waaraan te zien is of er iets in veranderd is.</source>
            <translation>Checks a zaak and makes a dossier of it: what is hit, what is not, and what there are no data about, with the sources and their dates. The PDF is for reading; the JSON holds everything, with a hash that shows whether anything in it was changed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_dossier.py" />
            <source>Zaak '{zaak}' is hier niet bekend. Ververs de gegevens.</source>
            <translation>Zaak '{zaak}' is not known here. Refresh the data.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_dossier.py" />
            <source>Zaaknummer of uuid</source>
            <translation>Zaak number or uuid</translation>
        </message>
    </context>
    <context>
        <name>GroeneBaanVerdeeld</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Adres van een Dask-scheduler (leeg: hier)</source>
            <translation>Address of a Dask scheduler (empty: here)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Al klaar: {n} delen.</source>
            <translation>Done already: {n} parts.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Alleen klaarzetten, niet toetsen</source>
            <translation>Only lay it down, do not check</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Bevindingen in één bestand</source>
            <translation>Findings in one file</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Deze delen zijn niet gelukt: {delen}. Wat klaar is, blijft; draai opnieuw.</source>
            <translation>These parts failed: {delen}. What is done stays. Run it again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Er is niets om te toetsen.</source>
            <translation>There is nothing to check.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Groene baan in delen</source>
            <translation>Green lane in parts</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Laag in plaats van de zaken (leeg: de open zaken)</source>
            <translation>Layer instead of the cases (empty: the open cases)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Niet te lezen regels: {regels}. Verbeter of verwijder ze eerst.</source>
            <translation>Rules that cannot be read: {regels}. Mend or remove them first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Objecten per deel</source>
            <translation>Objects per part</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Ook wat al klaar is opnieuw</source>
            <translation>Do again what is done already</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Parquet (*.parquet)</source>
            <translation>Parquet (*.parquet)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Toetst zaken of objecten in delen, voor grote aantallen. De werkmap krijgt de delen, de bronnen en de regels als GeoParquet en JSON; elk deel heeft zijn eigen uitvoer. Breekt u af, dan gaat dezelfde opdracht later verder. Lukt een deel niet, dan gebeurt het opnieuw; lukt het dan nog niet, dan staat het erbij en is er geen uitkomst. Zonder scheduler gebeurt alles hier. Met het adres van een Dask-scheduler verdelen zijn workers het werk; zij moeten de werkmap zien en deze plug-in als Python-pakket hebben. De werkmap bevat omschrijvingen en locaties: ruim haar zelf op.</source>
            <translation>Checks cases or objects in parts, for large numbers. The working folder gets the parts, the sources and the rules as GeoParquet and JSON; each part has its own outcome. Where you break off, the same run goes on later. Where a part fails it is done again; where it then still fails it is named and there is no outcome. Without a scheduler all is done here. With the address of a Dask scheduler its workers share the work; they must see the working folder and have this plug-in as a Python package. The working folder holds descriptions and locations: clear it up yourself.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Veld met omschrijving</source>
            <translation>Field with the description</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>Werkmap</source>
            <translation>Working folder</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/groene_baan_verdeeld.py" />
            <source>{n} objecten in {m} delen.</source>
            <translation>{n} objects in {m} parts.</translation>
        </message>
    </context>
    <context>
        <name>GroeneBaanView</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/view.py" />
            <source>Als dossier bewaren…</source>
            <translation>Save as dossier…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/view.py" />
            <source>Anders beoordelen…</source>
            <translation>Judge otherwise…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/view.py" />
            <source>Bevindingen van de groene baan</source>
            <translation>Findings of the green lane</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/view.py" />
            <source>Bij de zaak voegen</source>
            <translation>Add to the case</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/view.py" />
            <source>Dossier met alle gegevens (JSON)…</source>
            <translation>Dossier with all data (JSON)…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/view.py" />
            <source>Dossier om te lezen (PDF)…</source>
            <translation>Dossier to read (PDF)…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/view.py" />
            <source>Getoetst op {moment}. Geen aanwijzing betekent niet dat het mag: het besluit is aan u.</source>
            <translation>Checked on {moment}. No indication does not mean that it is allowed: the decision is yours.</translation>
        </message>
    </context>
    <context>
        <name>HandelingKnoppen</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/knoppen.py" />
            <source>Afronden…</source>
            <translation>Close…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/knoppen.py" />
            <source>De zaak is afgehandeld</source>
            <translation>The zaak is closed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/knoppen.py" />
            <source>Geef de zaak aan een collega; u ziet hoeveel werk ieder heeft</source>
            <translation>Gives the zaak to a colleague; you see how much work each one has</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/knoppen.py" />
            <source>Heropenen…</source>
            <translation>Reopen…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/knoppen.py" />
            <source>Hervatten…</source>
            <translation>Resume…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/knoppen.py" />
            <source>Laat de termijn weer lopen; eerst ziet u de datums</source>
            <translation>Lets the term run again; first you see the dates</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/knoppen.py" />
            <source>Opschorten…</source>
            <translation>Suspend…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/knoppen.py" />
            <source>Sluit de zaak met een resultaat; eerst ziet u wat er verandert</source>
            <translation>Closes the zaak with a result; first you see what will change</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/knoppen.py" />
            <source>Toewijzen…</source>
            <translation>Assign…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/knoppen.py" />
            <source>Verleng de beslistermijn; eerst ziet u de datums</source>
            <translation>Extends the decision term; first you see the dates</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/knoppen.py" />
            <source>Verlengen…</source>
            <translation>Extend…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/knoppen.py" />
            <source>Zet de beslistermijn stil; eerst ziet u de datums</source>
            <translation>Makes the decision term stand still; first you see the dates</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/knoppen.py" />
            <source>Zet een afgehandelde zaak op een eerdere status</source>
            <translation>Puts a closed zaak at an earlier status</translation>
        </message>
    </context>
    <context>
        <name>HandelingVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/venster.py" />
            <source>Annuleren</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/venster.py" />
            <source>Bezig</source>
            <translation>Busy</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/venster.py" />
            <source>De zaak wordt gelezen…</source>
            <translation>Reading the zaak…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/venster.py" />
            <source>Het zaaksysteem wordt bijgewerkt. Even geduld…</source>
            <translation>Updating the case system. One moment…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/venster.py" />
            <source>Opnieuw proberen</source>
            <translation>Try again</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/venster.py" />
            <source>R&amp;eden (intern, voor het logboek)</source>
            <translation>R&amp;eason (internal, for the audit log)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/venster.py" />
            <source>{n} tekens te veel (hoogstens {hoogstens})</source>
            <translation>{n} characters too many ({hoogstens} at most)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/venster.py" />
            <source>{n} van {hoogstens} tekens</source>
            <translation>{n} of {hoogstens} characters</translation>
        </message>
    </context>
    <context>
        <name>HervattenVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>&amp;Aangevuld, of termijn verstreken, op</source>
            <translation>&amp;Completed, or period run out, on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>&amp;Opgeschort sinds het verzoek van</source>
            <translation>&amp;Suspended since the request of</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Aangevuld, of termijn verstreken, op</source>
            <translation>Completed, or period run out, on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>De opschorting is vastgelegd op {datum}; de dag van het verzoek staat nergens. Pas aan wat u weet.</source>
            <translation>The suspension was recorded on {datum}; the day of the request is recorded nowhere. Change what you know.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Hervatten</source>
            <translation>Resume</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Opgeschort sinds het verzoek van</source>
            <translation>Suspended since the request of</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Sinds wanneer de zaak is opgeschort staat nergens. Vul zelf in wat er in de brief staat.</source>
            <translation>Since when the zaak is suspended is recorded nowhere. Fill in yourself what the letter says.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Termijn hervatten</source>
            <translation>Resume term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Toen al &amp;bijgeteld</source>
            <translation>&amp;Added already at the time</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Toen al bijgeteld</source>
            <translation>Added already at the time</translation>
        </message>
    </context>
    <context>
        <name>Inbrengwerk</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengwerk.py" />
            <source>Bij welk systeem hoort wat u inleest?</source>
            <translation>To which system does what you read in belong?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengwerk.py" />
            <source>Excel en CSV (*.xlsx *.csv *.txt);;Alle bestanden (*)</source>
            <translation>Excel and CSV (*.xlsx *.csv *.txt);;All files (*)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengwerk.py" />
            <source>Excel of CSV inlezen</source>
            <translation>Read in Excel or CSV</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengwerk.py" />
            <source>In welk systeem komt de zaak van dit verzoek?</source>
            <translation>In which system does the case of this application come?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengwerk.py" />
            <source>Verzoek openen</source>
            <translation>Open request</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengwerk.py" />
            <source>Verzoek uit het Omgevingsloket (*.xml);;Alle bestanden (*)</source>
            <translation>Request from the Omgevingsloket (*.xml);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>IngebrekestellingVeld</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>Bewaren</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>Dag waarop de ingebrekestelling is ontvangen</source>
            <translation>Day on which the notice of default was received</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>Deze dag blijft op deze computer, in het logboek: het zaaksysteem heeft er geen veld voor en collega's zien hem niet.</source>
            <translation>This day stays on this computer, in the logbook: the case system has no field for it and colleagues do not see it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>Ingebrekestelling ontvangen op</source>
            <translation>Notice of default received on</translation>
        </message>
    </context>
    <context>
        <name>InlogBlad</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Hoe logt u in?</source>
            <translation>How do you log in?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Met + maakt u een nieuwe inlog. Kies 'Basic authentication' en vul de client-id in als gebruikersnaam en het geheim als wachtwoord. Werkt uw gemeente met OAuth2 of een certificaat, kies dan 'inlog van QGIS'. QGIS kan om een hoofdwachtwoord vragen: dat beschermt de kluis op deze computer.</source>
            <translation>With + you make a new login. Choose 'Basic authentication' and fill in the client id as user name and the secret as password. If your municipality works with OAuth2 or a certificate, choose 'login of QGIS'. QGIS may ask for a master password: it protects the vault on this computer.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Sleutels staan in de kluis van QGIS, nergens anders. De beheerder weet welke u nodig hebt.</source>
            <translation>Keys are in the vault of QGIS, nowhere else. The administrator knows which you need.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Zaaksysteem</source>
            <translation>Case system</translation>
        </message>
    </context>
    <context>
        <name>InspectieVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>Er is nog niets veranderd.</source>
            <translation>Nothing has changed yet.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>Gegevens verbeteren</source>
            <translation>Correct data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>Historie</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>Inspectie {nummer}</source>
            <translation>Inspection {nummer}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>Records van deze inspectie, de nieuwste boven</source>
            <translation>Records of this inspection, the newest first</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>Sluiten</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>Vastgelegd als record {nr}.</source>
            <translation>Recorded as record {nr}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>Verbetering vastleggen</source>
            <translation>Record correction</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>{n} records</source>
            <translation>{n} records</translation>
        </message>
    </context>
    <context>
        <name>Inspectieplan</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Afstand vanaf de vorige stop (m, hemelsbreed)</source>
            <translation>Distance from the stop before (m, straight line)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Besluit van de toezichthouder</source>
            <translation>Decision of the inspector</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Bezoeken per dag, ten hoogste</source>
            <translation>Visits a day, at most</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Dag (0: zonder plek)</source>
            <translation>Day (0: without a place)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Gekozen, maar zonder plek en dus zonder dag: {n}.</source>
            <translation>Chosen, but without a place and so without a day: {n}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Hoeveel bezoeken kunt u doen</source>
            <translation>How many visits can you do</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Inspectieplan</source>
            <translation>Plan of inspections</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Inspectieplan op risico</source>
            <translation>Plan of inspections by risk</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Kiest de objecten met de hoogste risicoscore, zo veel als u kunt bezoeken. Wat dicht bij elkaar ligt, komt op één dag. De score kiest; de plek bepaalt alleen de dag en de volgorde. Objecten waarvoor al een controle gepland staat, slaat het over. Afstanden zijn hemelsbreed. De toezichthouder beslist: daarvoor zijn de lege kolommen besluit en reden. Er gaat niets naar het register.</source>
            <translation>Chooses the objects with the highest risk score, as many as you can visit. What lies close together comes on one day. The score chooses; the place only decides the day and the order. Objects for which an inspection is planned already are left out. Distances are straight lines. The inspector decides: the empty columns for a decision and its reason are for that. Nothing goes to the register.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Klasse</source>
            <translation>Class</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Laatste controle</source>
            <translation>Last inspection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Naam of zaaknummer</source>
            <translation>Name or case number</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Niet bekend</source>
            <translation>Not known</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Omschrijving</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Ook als al een controle gepland staat</source>
            <translation>Also where an inspection is planned already</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Overgeslagen, want er staat al een controle gepland: {n}.</source>
            <translation>Left out, since an inspection is planned already: {n}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Reden van dat besluit</source>
            <translation>Reason for that decision</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Risicoscores</source>
            <translation>Risk scores</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Score (0-100)</source>
            <translation>Score (0-100)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Score, hoogst mogelijk</source>
            <translation>Score, highest possible</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Score, laagst mogelijk</source>
            <translation>Score, lowest possible</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Stop op die dag</source>
            <translation>Stop of that day</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Volgorde naar risico</source>
            <translation>Order by risk</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/inspectieplan.py" />
            <source>Waarom</source>
            <translation>Why</translation>
        </message>
    </context>
    <context>
        <name>KeuzeChip</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/chips.py" />
            <source>Kies een of meer</source>
            <translation>Choose one or more</translation>
        </message>
    </context>
    <context>
        <name>KeuzeLijst</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/chips.py" />
            <source>Alles tonen</source>
            <translation>Show all</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/chips.py" />
            <source>Zoek in de lijst</source>
            <translation>Search in the list</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/chips.py" />
            <source>zoek in de lijst</source>
            <translation>search in the list</translation>
        </message>
    </context>
    <context>
        <name>KlaarBlad</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>Daarna de rondleiding (vijf minuten)</source>
            <translation>Then the tour (five minutes)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>De verbinding wordt bewaard in uw QGIS-profiel, zonder sleutels.</source>
            <translation>The connection is kept in your QGIS profile, without keys.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>Klaar</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>Nu de zaken ophalen</source>
            <translation>Fetch the zaken now</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>{naam}: nog geen systemen ingesteld; alleen open data.</source>
            <translation>{naam}: no systems set yet; open data only.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>{naam}: {n} systemen ingesteld.</source>
            <translation>{naam}: {n} systems set.</translation>
        </message>
    </context>
    <context>
        <name>Kolommen</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Activiteit</source>
            <translation>Activity</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Afgehandeld op</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Behandelaar</source>
            <translation>Case handler</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Fatale datum</source>
            <translation>Fatal date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Geplande einddatum</source>
            <translation>Planned end date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Geregistreerd</source>
            <translation>Registered</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Locatie</source>
            <translation>Location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Omschrijving</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Startdatum</source>
            <translation>Start date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Status sinds</source>
            <translation>Status since</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Systeem</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Termijn</source>
            <translation>Term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Uiterlijk volgens zaaksysteem</source>
            <translation>Latest according to the case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Vertrouwelijkheid</source>
            <translation>Confidentiality</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Wijk</source>
            <translation>District</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Zaak</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>Zaaktype</source>
            <translation>Zaaktype</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommen.py" />
            <source>goed</source>
            <translation>good</translation>
        </message>
    </context>
    <context>
        <name>KolommenKeuze</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommenkeuze.py" />
            <source>Annuleren</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommenkeuze.py" />
            <source>Kies ten minste een kolom.</source>
            <translation>Choose at least one column.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommenkeuze.py" />
            <source>Kolommen</source>
            <translation>Columns</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommenkeuze.py" />
            <source>Kolommen van de tabel</source>
            <translation>Columns of the table</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommenkeuze.py" />
            <source>Om&amp;hoog</source>
            <translation>&amp;Up</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommenkeuze.py" />
            <source>Om&amp;laag</source>
            <translation>&amp;Down</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommenkeuze.py" />
            <source>Toepassen</source>
            <translation>Apply</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/kolommenkeuze.py" />
            <source>Vink aan wat u wilt zien. Sleep, of gebruik Alt met een pijl, voor de volgorde.</source>
            <translation>Tick what you want to see. Drag, or use Alt with an arrow key, for the order.</translation>
        </message>
    </context>
    <context>
        <name>Koppeltabel</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/koppeltabel.py" />
            <source>Kolom in het bestand</source>
            <translation>Column in the file</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/koppeltabel.py" />
            <source>Kolom {kop} wordt</source>
            <translation>Column {kop} becomes</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/koppeltabel.py" />
            <source>Kolommen en wat ze worden</source>
            <translation>Columns and what they become</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/koppeltabel.py" />
            <source>Wat erin staat</source>
            <translation>What is in it</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/koppeltabel.py" />
            <source>Wordt</source>
            <translation>Becomes</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/koppeltabel.py" />
            <source>eigen kenmerk</source>
            <translation>property of its own</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/koppeltabel.py" />
            <source>gaat over personen: niet bewaren</source>
            <translation>about persons: do not keep</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/koppeltabel.py" />
            <source>niet bewaren</source>
            <translation>do not keep</translation>
        </message>
    </context>
    <context>
        <name>LagenGroep</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/groep.py" />
            <source>Portaal Leefomgeving</source>
            <translation>Portaal Leefomgeving</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/groep.py" />
            <source>Portaal: {naam}</source>
            <translation>Portaal: {naam}</translation>
        </message>
    </context>
    <context>
        <name>Lassokeuze</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/kaart/lassokeuze.py" />
            <source>Niets in de lasso</source>
            <translation>Nothing in the lasso</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/kaart/lassokeuze.py" />
            <source>Van de {n} zaken in de lijst ligt er geen binnen wat u tekende.</source>
            <translation>Of the {n} zaken in the list none lies within what you drew.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/kaart/lassokeuze.py" />
            <source>Wat u tekende ligt buiten Nederland; daar liggen geen zaken.</source>
            <translation>What you drew lies outside the Netherlands; there are no zaken there.</translation>
        </message>
    </context>
    <context>
        <name>Layoutkeuze</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/layoutkeuze.py" />
            <source>{naam} (eigen)</source>
            <translation>{naam} (own)</translation>
        </message>
    </context>
    <context>
        <name>LocatieBeeld</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Als lijn</source>
            <translation>As a line</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Als punt</source>
            <translation>As a point</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Als vlak</source>
            <translation>As a polygon</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Klik op de kaart de hoeken van de lijn aan. Rechtsklik of Enter is klaar, Backspace neemt de laatste hoek terug, Esc stopt.</source>
            <translation>Click the corners of the line on the map. Right-click or Enter finishes, Backspace takes back the last corner, Esc stops.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Klik op de kaart de hoeken van het vlak aan. Rechtsklik of Enter is klaar, Backspace neemt de laatste hoek terug, Esc stopt.</source>
            <translation>Click the corners of the polygon on the map. Right-click or Enter finishes, Backspace takes back the last corner, Esc stops.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Klik op de kaart op de plek van de zaak. Esc stopt.</source>
            <translation>Click on the map at the place of the zaak. Esc stops.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Locatie tekenen</source>
            <translation>Draw location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Locatie wijzigen</source>
            <translation>Change location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Stoppen met tekenen</source>
            <translation>Stop drawing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Teken de locatie op de kaart; voor er iets gebeurt ziet u wat er verandert</source>
            <translation>Draw the location on the map; before anything happens you see what will change</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Voorstel overnemen…</source>
            <translation>Accept proposal…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Zet de locatie in het zaaksysteem zoals de kaart haar nu toont; eerst ziet u wat er verandert</source>
            <translation>Sets the location in the case system as the map shows it now; first you see what will change</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Zoek bij adres…</source>
            <translation>Find by address…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/locatie.py" />
            <source>Zoekt de plek van het adres of perceel dat bij de zaak staat; u beslist of die het wordt</source>
            <translation>Finds the place of the address or parcel that is recorded with the zaak; you decide whether it becomes the location</translation>
        </message>
    </context>
    <context>
        <name>LocatieDokter</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Bij deze zaak staat geen adres of perceel. Open het dossier en teken de plek.</source>
            <translation>This zaak has no address or parcel. Open the dossier and draw the place.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>De gemeentegrens is niet opgehaald: zaken buiten de gemeente zijn niet herkend.</source>
            <translation>The municipal boundary was not fetched: zaken outside the municipality were not recognised.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Dossier openen</source>
            <translation>Open dossier</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Er is nog geen voorstel: zoek of teken de plek</source>
            <translation>There is no proposal yet: look up or draw the place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Er wordt gezocht…</source>
            <translation>Looking it up…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Gevonden: {naam}.</source>
            <translation>Found: {naam}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Het adres of perceel van deze zaak is niet gevonden.</source>
            <translation>The address or parcel of this zaak was not found.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Locatie-dokter</source>
            <translation>Location doctor</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Van '{kwaal}' staan de eerste {n} in de lijst.</source>
            <translation>Of '{kwaal}' the first {n} are in the list.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Voorstel overnemen…</source>
            <translation>Accept proposal…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Voorstel: {vorm}, te zien op de kaart.</source>
            <translation>Proposal: {vorm}, shown on the map.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Wordt gelezen…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Zaken met een locatie die niet klopt</source>
            <translation>Zaken with a location that is not right</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Zoek bij adres of perceel</source>
            <translation>Look up by address or parcel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Zoek bij het adres of perceel van de zaak, of open het dossier en teken de plek.</source>
            <translation>Look it up by the address or parcel of the zaak, or open the dossier and draw the place.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>ook afgehandelde zaken</source>
            <translation>closed zaken too</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>voorstel</source>
            <translation>proposal</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>{n} zaken met een locatie die ontbreekt of niet klopt, {goed} in orde.</source>
            <translation>{n} zaken with a location that is missing or not right, {goed} in order.</translation>
        </message>
    </context>
    <context>
        <name>LocatieVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>De locatie verandert in het zaaksysteem, voor iedereen die met deze zaak werkt.</source>
            <translation>The location changes in the zaaksysteem, for everyone who works with this zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>De vorige locatie blijft in de historie van de zaak staan.</source>
            <translation>The former location stays in the history of the zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>Er is niets om over te nemen: de locatie is intussen een andere.</source>
            <translation>There is nothing to accept: the location has become another one in the meantime.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>Locatie vastleggen</source>
            <translation>Record location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>Nu in het zaaksysteem: {locatie}</source>
            <translation>Now in the case system: {locatie}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>Vul eerst een reden in.</source>
            <translation>Fill in a reason first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>Wordt: {locatie}</source>
            <translation>Becomes: {locatie}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>{wordt}, gevonden bij {naam}</source>
            <translation>{wordt}, found at {naam}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>{wordt}, op of tegen de huidige plek</source>
            <translation>{wordt}, at or against the present place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>{wordt}, op {afstand} m van de huidige plek</source>
            <translation>{wordt}, {afstand} m from the present place</translation>
        </message>
    </context>
    <context>
        <name>MedewerkerTab</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/werk.py" />
            <source>Een CSV-bestand met de kolommen id, label en team, dat u met uw collega's deelt.</source>
            <translation>A CSV file with the columns id, label and team, which you share with your colleagues.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/werk.py" />
            <source>Gegevens van {naam} wissen van deze computer</source>
            <translation>Remove the data of {naam} from this computer</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/werk.py" />
            <source>Teambestand</source>
            <translation>Team file</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/werk.py" />
            <source>Uw medewerker-id</source>
            <translation>Your employee id</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/werk.py" />
            <source>Uw naam</source>
            <translation>Your name</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/werk.py" />
            <source>Wist bij OK het werkbestand en het logboek van die verbinding, niet het zaaksysteem.</source>
            <translation>On OK, removes the working file and the logbook of that connection, not the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/werk.py" />
            <source>naam in het logboek van het zaaksysteem</source>
            <translation>name in the audit log of the case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/werk.py" />
            <source>zoals het zaaksysteem u kent, bijvoorbeeld j.devries</source>
            <translation>as the case system knows you, for instance j.devries</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/werk.py" />
            <source>{aantal} collega's in {teams} teams.</source>
            <translation>{aantal} colleagues in {teams} teams.</translation>
        </message>
    </context>
    <context>
        <name>MeerBlad</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Alles hier mag leeg blijven; het kan later in de opties.</source>
            <translation>All of this may stay empty; it can be done later in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Inloggen daar</source>
            <translation>Login there</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Inspecties: Objecten-API</source>
            <translation>Inspections: Objects API</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Objecttype inspectie</source>
            <translation>Object type of inspections</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Omgevingsplan</source>
            <translation>Omgevingsplan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Open in zaaksysteem</source>
            <translation>Open in case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Wat hebt u nog meer?</source>
            <translation>What else do you have?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>adres of zipbestand (STOP/TPOD)</source>
            <translation>address or zip file (STOP/TPOD)</translation>
        </message>
    </context>
    <context>
        <name>NaamBlad</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>&amp;Gemeentecode</source>
            <translation>Municipality &amp;code</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>&amp;Naam</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>&amp;Uw naam</source>
            <translation>Y&amp;our name</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>De naam staat straks boven het paneel en in meldingen.</source>
            <translation>The name will stand above the panel and in messages.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Uw &amp;medewerker-id</source>
            <translation>Your &amp;employee id</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>Welke gemeente, en wie bent u?</source>
            <translation>Which municipality, and who are you?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>bijvoorbeeld OpenZaak Voorbeeldstad</source>
            <translation>for instance OpenZaak Voorbeeldstad</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>naam in het logboek van het zaaksysteem</source>
            <translation>name in the audit log of the case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/invulbladen.py" />
            <source>zoals het zaaksysteem u kent, bijvoorbeeld j.devries</source>
            <translation>as the case system knows you, for instance j.devries</translation>
        </message>
    </context>
    <context>
        <name>NormVak</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Artikel</source>
            <translation>Article</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Bij elke bevinding komt te staan: norm nog niet bevestigd.</source>
            <translation>With every finding it will say: norm not confirmed yet.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Engels</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Ik heb deze norm in de wettekst of regeling nagelezen</source>
            <translation>I have read this norm in the law or regulation itself</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Nagelezen op {dag}.</source>
            <translation>Read on {dag}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Norm</source>
            <translation>Norm</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Vindplaats</source>
            <translation>Where to find it</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>bijvoorbeeld Bkl 5.89i, of artikel 4.12 omgevingsplan</source>
            <translation>for example Bkl 5.89i, or article 4.12 of the omgevingsplan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>leeg: de Nederlandse tekst</source>
            <translation>empty: the Dutch text</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>wat de norm zegt, in gewone taal</source>
            <translation>what the norm says, in plain words</translation>
        </message>
    </context>
    <context>
        <name>NotitieVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/notities.py" />
            <source>&amp;Notitie (voor collega's)</source>
            <translation>&amp;Note (for colleagues)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/notities.py" />
            <source>&amp;Onderwerp</source>
            <translation>&amp;Subject</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/notities.py" />
            <source>Collega's zien de notitie, de aanvrager niet.</source>
            <translation>Colleagues see the note, the applicant does not.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/notities.py" />
            <source>Notitie bij de zaak</source>
            <translation>Note with the zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/notities.py" />
            <source>Schrijf eerst een notitie.</source>
            <translation>Write a note first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/notities.py" />
            <source>Toevoegen</source>
            <translation>Add</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/notities.py" />
            <source>Vul een onderwerp in.</source>
            <translation>Fill in a subject.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/notities.py" />
            <source>Zij staat in het zaaksysteem, niet op deze computer.</source>
            <translation>It is kept in the case system, not on this computer.</translation>
        </message>
    </context>
    <context>
        <name>OmgevingsplanLaden</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>Dit pakket is een wijziging: wat erin ontbreekt kan in het geldende plan gewoon bestaan.</source>
            <translation>This package is a change: what is missing from it may well exist in the plan in force.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>Downloadpakket</source>
            <translation>Download package</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>Gelezen: {aantal} {soort}.</source>
            <translation>Read: {aantal} {soort}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>Gemeentegrens (leeg: het ambtsgebied komt niet mee)</source>
            <translation>Municipal boundary (empty: the ambtsgebied is left out)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>In dit pakket staan {aantal} regelingen; ze zijn samen gelezen: {namen}</source>
            <translation>This package holds {aantal} regulations; they were read together: {namen}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>Leest een STOP/TPOD-downloadpakket (zip) en geeft de werkingsgebieden (EPSG:28992): vlakken, en als u dat vraagt ook lijnen en punten, met het aantal regels per gebied. Het ambtsgebied heeft in een pakket geen geometrie: het komt alleen mee als u de gemeentegrens erbij geeft.</source>
            <translation>Reads a STOP/TPOD download package (zip) and gives the werkingsgebieden (EPSG:28992): polygons, and lines and points too if you ask for them, with the number of rules per area. The ambtsgebied has no geometry in a package: it comes along only if you give the municipal boundary as well.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>Niet gevonden in het pakket: {soort} {verwijzing} (genoemd door {van}).</source>
            <translation>Not found in the package: {soort} {verwijzing} (named by {van}).</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>Niet verwerkt: {aantal} {soort}, een objectsoort die de plugin niet kent.</source>
            <translation>Not processed: {aantal} {soort}, a kind of object that the plugin does not know.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>Omgevingsplan laden</source>
            <translation>Load omgevingsplan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>Verwijzingen naar {soort}: {opgelost} gevonden, {elders} bij een ander bevoegd gezag, {onopgelost} niet gevonden.</source>
            <translation>References to {soort}: {opgelost} found, {elders} at another competent authority, {onopgelost} not found.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>Werkingsgebieden</source>
            <translation>Werkingsgebieden</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>Werkingsgebieden: lijnen</source>
            <translation>Werkingsgebieden: lines</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>Werkingsgebieden: punten</source>
            <translation>Werkingsgebieden: points</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>{aantal} andere bestanden niet gelezen: {namen}</source>
            <translation>{aantal} other files not read: {namen}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>{aantal} lijnen en punten niet meegegeven: daar is geen uitvoer voor gekozen.</source>
            <translation>{aantal} lines and points left out: no output was chosen for them.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_laden.py" />
            <source>{plan}: {regels} regels, {gebieden} werkingsgebieden.</source>
            <translation>{plan}: {regels} rules, {gebieden} werkingsgebieden.</translation>
        </message>
    </context>
    <context>
        <name>OmgevingsplanOphalen</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>'{dag}' is geen datum als 2026-01-31.</source>
            <translation>'{dag}' is not a date like 2026-01-31.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>API-sleutel</source>
            <translation>API key</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>Adres van het DSO</source>
            <translation>Address of the DSO</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>Antwoorden (Presenteren v8)</source>
            <translation>Answers (Presenteren v8)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>Bestand</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>Downloadpakket (Downloaden v1)</source>
            <translation>Download package (Downloaden v1)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>Geldig op (jjjj-mm-dd, leeg: nu; alleen Presenteren)</source>
            <translation>Valid on (yyyy-mm-dd, empty: now; Presenteren only)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>Haalt een regeling op uit het DSO, als bestand dat u bij een verbinding of een ander gereedschap als downloadpakket kiest. Nodig is een API-sleutel, bewaard als authenticatieconfiguratie met de kop x-api-key. De vorm van deze koppelvlakken kennen wij uit de tweede hand: wat er uitkomt heet onbevestigd. Met 'Vorm' bewaart u hoe het antwoord was opgebouwd, zonder de inhoud, om ons te helpen.</source>
            <translation>Fetches a regeling from the DSO, as a file that you choose as download package at a connection or in another tool. It needs an API key, kept as an authentication configuration with the header x-api-key. We know the shape of these interfaces from second hand: what comes out is called unconfirmed. With 'Shape' you save how the answer was built, without its contents, to help us.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>Langs welke weg</source>
            <translation>By which way</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>Niet gevonden: {soort} {verwijzing} (genoemd door {van}).</source>
            <translation>Not found: {soort} {verwijzing} (named by {van}).</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>Omgevingsplan ophalen uit DSO (onbevestigd)</source>
            <translation>Fetch omgevingsplan from DSO (unconfirmed)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>Regeling, bijvoorbeeld /akn/nl/act/gm0000/2020/omgevingsplan, of het technischId van een ontwerp</source>
            <translation>Regulation, for instance /akn/nl/act/gm0000/2020/omgevingsplan, or the technischId of a draft</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>Vorm van het antwoord, zonder inhoud (alleen Presenteren)</source>
            <translation>Shape of the answer, without contents (Presenteren only)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>{pad} is niet te schrijven: {reden}</source>
            <translation>{pad} cannot be written: {reden}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omgevingsplan_ophalen.py" />
            <source>{plan}: {regels} regels, {gebieden} locaties.</source>
            <translation>{plan}: {regels} rules, {gebieden} locations.</translation>
        </message>
    </context>
    <context>
        <name>OmwonendenAlgoritme</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>Adressen</source>
            <translation>Addresses</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>Adressen op de plek zelf weglaten</source>
            <translation>Leave out addresses at the place itself</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>Afstand (m)</source>
            <translation>Distance (m)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>CSV voor een mailing</source>
            <translation>CSV for a mailing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>Excel voor een mailing</source>
            <translation>Excel for a mailing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>Geef een zaaknummer, of een laag met ten minste één vorm.</source>
            <translation>Give a zaak number, or a layer with at least one shape.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>Laag in plaats van een zaak</source>
            <translation>Layer instead of a zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>Omwonenden</source>
            <translation>Residents nearby</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>Zaaknummer (of vul de laag in)</source>
            <translation>Zaak number (or fill in the layer)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>Zoekt de adressen binnen een afstand van een zaak, of van de objecten van een laag (samen één plek; afstand 0 is: erin). Een adres hoort erbij als zijn punt in de zone of op de rand ligt. De lijst heeft geen namen. Zijn er geen adressen opgehaald, dan stopt het algoritme: een lege lijst zou lijken op 'geen omwonenden'.</source>
            <translation>Finds the addresses within a distance of a zaak, or of the features of a layer (together one place; distance 0 is: inside). An address is included when its point lies in the zone or on its edge. The list has no names. Where no addresses were fetched the algorithm stops: an empty list would look like 'no residents nearby'.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/omwonenden.py" />
            <source>de laag</source>
            <translation>the layer</translation>
        </message>
    </context>
    <context>
        <name>OmwonendenBeeld</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>&amp;Afstand</source>
            <translation>&amp;Distance</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>&amp;Bewijskaart (PDF)…</source>
            <translation>&amp;Map as evidence (PDF)…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>&amp;CSV…</source>
            <translation>&amp;CSV…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>&amp;Excel…</source>
            <translation>&amp;Excel…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>&amp;Layout van de bewijskaart</source>
            <translation>&amp;Layout of the map as evidence</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>&amp;Sluiten</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>&amp;Vanaf</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>&amp;Zoom naar de zone</source>
            <translation>&amp;Zoom to the zone</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>Adressen in de zone</source>
            <translation>Addresses in the zone</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>Adressen op de locatie zelf weglaten</source>
            <translation>Leave out addresses at the location itself</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>Adressen worden geteld…</source>
            <translation>Counting addresses…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>Bezig</source>
            <translation>Busy</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>Een adres hoort erbij als zijn punt in de zone of op de rand ligt. De lijst heeft geen namen.</source>
            <translation>An address is included when its point lies in the zone or on its edge. The list has no names.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>Geen lijst</source>
            <translation>No list</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>de gekozen plek</source>
            <translation>the chosen place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>de locatie van de zaak</source>
            <translation>the location of the zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>en {n} andere; in de bestanden staan ze alle</source>
            <translation>and {n} others; the files have all of them</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>geselecteerde vlakken in {laag}</source>
            <translation>selected polygons in {laag}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_beeld.py" />
            <source>{m} m</source>
            <translation>{m} m</translation>
        </message>
    </context>
    <context>
        <name>OmwonendenVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden.py" />
            <source>Adressen met puntkomma's</source>
            <translation>Addresses with semicolons</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden.py" />
            <source>Het bestand wordt gemaakt…</source>
            <translation>Making the file…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden.py" />
            <source>Omwonenden</source>
            <translation>Residents nearby</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden.py" />
            <source>Omwonenden bewaard</source>
            <translation>Residents nearby saved</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden.py" />
            <source>Omwonenden bewaren</source>
            <translation>Save residents nearby</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden.py" />
            <source>Werkmap van Excel</source>
            <translation>Excel workbook</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden.py" />
            <source>omwonenden {nummer}</source>
            <translation>residents nearby {nummer}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden.py" />
            <source>{aantal}: {pad}</source>
            <translation>{aantal}: {pad}</translation>
        </message>
    </context>
    <context>
        <name>OordeelKeuze</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Oordeel</source>
            <translation>Verdict</translation>
        </message>
    </context>
    <context>
        <name>OordeelVak</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Engels</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Melding</source>
            <translation>Message</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Nederlands</source>
            <translation>Dutch</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Wat nu</source>
            <translation>What next</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>een advies per regel</source>
            <translation>one piece of advice per line</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>in het Engels; leeg: het Nederlandse</source>
            <translation>in English; empty: the Dutch one</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>leeg: de Nederlandse tekst</source>
            <translation>empty: the Dutch text</translation>
        </message>
    </context>
    <context>
        <name>OpenDossierActie</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/kaart/acties.py" />
            <source>Open dossier</source>
            <translation>Open dossier</translation>
        </message>
    </context>
    <context>
        <name>OpschortenVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>&amp;Gestelde termijn tot</source>
            <translation>&amp;Period set until</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>&amp;Grondslag</source>
            <translation>&amp;Basis</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Dag van het &amp;verzoek</source>
            <translation>Day of the re&amp;quest</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Dag van het verzoek</source>
            <translation>Day of the request</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Opschorten</source>
            <translation>Suspend</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Termijn opschorten</source>
            <translation>Suspend term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Tot en met de gestelde termijn</source>
            <translation>Up to and including the period set</translation>
        </message>
    </context>
    <context>
        <name>OptiesBlad</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/blad.py" />
            <source>Procedures</source>
            <translation>Procedures</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/blad.py" />
            <source>Verbindingen</source>
            <translation>Connections</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/blad.py" />
            <source>Wie werkt hier</source>
            <translation>Who works here</translation>
        </message>
    </context>
    <context>
        <name>OverruleVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/overrule_venster.py" />
            <source>Annuleren</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/overrule_venster.py" />
            <source>Eigen oordeel</source>
            <translation>Own judgement</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/overrule_venster.py" />
            <source>Oordeel bewaren</source>
            <translation>Save judgement</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/overrule_venster.py" />
            <source>Reden</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/overrule_venster.py" />
            <source>Uw oordeel</source>
            <translation>Your judgement</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/overrule_venster.py" />
            <source>Waarop baseert u dit? Schrijf geen namen van mensen op.</source>
            <translation>What do you base this on? Do not write down names of people.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/overrule_venster.py" />
            <source>{titel}. De regel zegt: {oordeel}. Dat blijft erbij staan.</source>
            <translation>{titel}. The rule says: {oordeel}. That stays beside it.</translation>
        </message>
    </context>
    <context>
        <name>OverzichtView</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>(nooit)</source>
            <translation>(never)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>De cijfers zijn van deze verbinding</source>
            <translation>The figures are of this connection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>De doelen staan in {pad}.</source>
            <translation>The goals are in {pad}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>De wijken zijn niet opgehaald. Neem de bron 'wijk' op in het bronnenregister en ververs.</source>
            <translation>The districts were not fetched. Put the source 'wijk' in the register of sources and refresh.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>De zaken zijn niet allemaal opgehaald: deze cijfers zijn onvolledig. Ververs de gegevens.</source>
            <translation>Not all zaken were fetched: these numbers are incomplete. Refresh the data.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Doelen</source>
            <translation>Goals</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Doelen bewerken…</source>
            <translation>Edit goals…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Doorlooptijd</source>
            <translation>Throughput time</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Er zijn nog geen doelen. Met 'Doelen bewerken' zet u naast elkaar wat gepland en gedaan is.</source>
            <translation>There are no goals yet. With 'Edit goals' you put what was planned beside what is done.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Geteld op {datum}, zaken gelezen op {gelezen}.</source>
            <translation>Counted on {datum}, zaken read on {gelezen}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Instroom en uitstroom per maand</source>
            <translation>Inflow and outflow per month</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Kan als er een doel voor een wijk is: kies de wijk bij 'Doelen bewerken'</source>
            <translation>Possible where there is a goal for a district: choose the district under 'Edit goals'</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Locatie-dokter…</source>
            <translation>Location doctor…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Locaties van open zaken</source>
            <translation>Locations of open zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Nu open</source>
            <translation>Open now</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Op tijd of te laat beslist</source>
            <translation>Decided in time or late</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Over de laatste</source>
            <translation>Over the last</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Overzicht per wijk: {wat} ({datum})</source>
            <translation>Overview per district: {wat} ({datum})</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Per wijk</source>
            <translation>Per district</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Periode</source>
            <translation>Period</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Toont per wijk hoeveel van de doelen daar is gehaald</source>
            <translation>Shows per district how much of the goals there is reached</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Wat per wijk</source>
            <translation>What per district</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>Zaken waarvan de locatie ontbreekt of niet klopt, met een voorstel</source>
            <translation>Zaken whose location is missing or not right, with a proposal</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>doelen gehaald (%)</source>
            <translation>goals reached (%)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>niet bekend</source>
            <translation>not known</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/view.py" />
            <source>{n} maanden</source>
            <translation>{n} months</translation>
        </message>
    </context>
    <context>
        <name>PlanKandidaten</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_kandidaten.py" />
            <source>Downloadpakket</source>
            <translation>Download package</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_kandidaten.py" />
            <source>Kandidaten voor planwijziging</source>
            <translation>Candidates for a change of plan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_kandidaten.py" />
            <source>Lijst per regel</source>
            <translation>List per rule</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_kandidaten.py" />
            <source>Neemt verleende buitenplanse vergunningen (een laag zaken: filter of selecteer die zelf op zaaktype en resultaat) en geeft per plek wat het omgevingsplan er zegt, met een lijst per regel en per norm voor de plansoftware. Van welke regel een vergunning afwijkt staat in het besluit; de lijst noemt de regels die er gelden, en merkt aan welke iets verbieden of er een vergunning voor vragen.</source>
            <translation>Takes permits that were given against the plan (a layer of zaken: filter or select it yourself by zaaktype and result) and gives for each place what the omgevingsplan says there, with a list per rule and per norm for the plan software. Which rule a permit departs from is in the decision; the list names the rules that hold there, and marks those that prohibit something or require a permit for it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_kandidaten.py" />
            <source>Ook regels die in de hele gemeente gelden</source>
            <translation>Also rules that hold in the whole municipality</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_kandidaten.py" />
            <source>Plekken</source>
            <translation>Places</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_kandidaten.py" />
            <source>Veld met het kenmerk</source>
            <translation>Field with the reference</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_kandidaten.py" />
            <source>Verleende vergunningen</source>
            <translation>Permits given</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_kandidaten.py" />
            <source>Zonder locatie, dus niet in de lijst: {namen}</source>
            <translation>Without a location, so not in the list: {namen}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_kandidaten.py" />
            <source>norm</source>
            <translation>norm</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_kandidaten.py" />
            <source>regel</source>
            <translation>rule</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_kandidaten.py" />
            <source>{plekken} plekken, {rijen} regels en normen.</source>
            <translation>{plekken} places, {rijen} rules and norms.</translation>
        </message>
    </context>
    <context>
        <name>PlanVerschilAlgoritme</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>Alleen op deze plekken (leeg: overal)</source>
            <translation>Only at these places (empty: everywhere)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>De laag met plekken heeft geen geometrie.</source>
            <translation>The layer of places has no geometry.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>Dit zijn twee verschillende regelingen: {oud} en {nieuw}.</source>
            <translation>These are two different regelingen: {oud} and {nieuw}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>Gebieden erbij en eraf</source>
            <translation>Areas added and gone</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>Het rapport is niet te schrijven: {reden}</source>
            <translation>The report cannot be written: {reden}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>Nieuwere versie (pakket)</source>
            <translation>Newer version (package)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>Oudere versie (pakket)</source>
            <translation>Older version (package)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>Rapport</source>
            <translation>Report</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>Regels die hier nu ook gelden: {erbij}; die hier niet meer gelden: {eraf}.</source>
            <translation>Rules that now hold here too: {erbij}; that hold here no more: {eraf}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>Vergelijkt twee pakketten van één plan: welke teksten, regels, normwaarden en werkingsgebieden nieuw, gewijzigd of vervallen zijn. Met een laag erbij alleen wat op die plekken verschilt. Gebieden zijn vlakken die erbij kwamen of eraf gingen. Is het nieuwere pakket een wijziging (mutatie), dan is wat er niet in staat niet vervallen.</source>
            <translation>Compares two packages of one plan: which texts, rules, values of norms and werkingsgebieden are new, changed or lapsed. With a layer: only what differs at those places. Areas are polygons that were added or went. Where the newer package is a change (mutatie), what is not in it has not lapsed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>Verschil tussen twee planversies</source>
            <translation>Difference between two versions of a plan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>Verschillen</source>
            <translation>Differences</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>eraf</source>
            <translation>gone</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>erbij</source>
            <translation>added</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>normwaarde</source>
            <translation>value of a norm</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>regel</source>
            <translation>rule</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>tekst</source>
            <translation>text</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>werkingsgebied</source>
            <translation>werkingsgebied</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>{aantal} gewijzigde lijnen en punten staan alleen in de tabel.</source>
            <translation>{aantal} changed lines and points are in the table only.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_verschil.py" />
            <source>{teksten} teksten, {regels} regels, {normen} normwaarden, {gebieden} gebieden verschillen.</source>
            <translation>{teksten} texts, {regels} rules, {normen} values of norms, {gebieden} areas differ.</translation>
        </message>
    </context>
    <context>
        <name>PlanVerschilDialoog</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Alleen op deze plek</source>
            <translation>At this place only</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Annotaties van regels</source>
            <translation>Annotations of rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Doorgehaald: vervallen. Onderstreept: nieuw.</source>
            <translation>Struck through: lapsed. Underlined: new.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Er is geen omgevingsplan geladen om mee te vergelijken.</source>
            <translation>No omgevingsplan is loaded to compare with.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Er is geen verschil op deze plek.</source>
            <translation>There is no difference at this place.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Er is geen verschil.</source>
            <translation>There is no difference.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Geldt hier niet meer</source>
            <translation>Holds here no more</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Geldt hier nu ook</source>
            <translation>Now holds here too</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Het andere pakket wordt gelezen en vergeleken…</source>
            <translation>Reading and comparing the other package…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Let op: dit zijn twee verschillende regelingen.</source>
            <translation>Mind: these are two different regelingen.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Teksten</source>
            <translation>Texts</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Toon het werkingsgebied op de kaart</source>
            <translation>Show the werkingsgebied on the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Verschil tussen twee versies</source>
            <translation>Difference between two versions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Verschillen</source>
            <translation>Differences</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Waarden van normen</source>
            <translation>Values of norms</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>Werkingsgebieden</source>
            <translation>Werkingsgebieden</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/plan_verschil_view.py" />
            <source>{erbij} m² erbij, {eraf} m² eraf</source>
            <translation>{erbij} m² added, {eraf} m² gone</translation>
        </message>
    </context>
    <context>
        <name>PlekView</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Alleen dit punt, of een heel perceel, pand of ander vlak dat hier op de kaart ligt</source>
            <translation>This point only, or a whole parcel, building or other polygon that lies here on the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Andere plek kiezen</source>
            <translation>Choose another place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>DSO-documenten…</source>
            <translation>DSO documents…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>De groene baan en de regels komen uit de gegevens van deze verbinding; de zaken van alle</source>
            <translation>The green lane and the rules come from the data of this connection; the cases from all of them</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Een gebied</source>
            <translation>An area</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Een lijn</source>
            <translation>A line</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Groene baan</source>
            <translation>Green lane</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Kies een plek op de kaart</source>
            <translation>Choose a place on the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Kies een plek op de kaart. U ziet dan welke zaken daar zijn, wat de groene baan zegt en welke regels van het omgevingsplan er gelden.</source>
            <translation>Choose a place on the map. You then see which zaken are there, what the green lane says and which rules of the omgevingsplan hold there.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Klik daarna op de kaart</source>
            <translation>Then click on the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Klik op de kaart een gebied of lijn aan; rechtsklik of Enter is klaar, Esc stopt</source>
            <translation>Click an area or a line on the map; right click or Enter ends it, Esc stops</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Op en rond deze plek</source>
            <translation>On and around this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>RD {x}, {y}</source>
            <translation>RD {x}, {y}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Regels op deze plek</source>
            <translation>Rules at this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Teken een gebied op de kaart</source>
            <translation>Draw an area on the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Tekenen</source>
            <translation>Draw</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Toepasbare regels openen</source>
            <translation>Open applicable rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Toepasbare regels…</source>
            <translation>Applicable rules…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Vragen van een vergunningcheck invullen, en zien wat daaruit volgt</source>
            <translation>Answer the questions of a permit check, and see what follows</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Waarover gaat de vraag</source>
            <translation>What the question is about</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Wat geldt hier?</source>
            <translation>What holds here?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>Wat hier nog meer geldt, en welke ontwerpen er liggen</source>
            <translation>What else holds here, and which drafts there are</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>alleen dit punt</source>
            <translation>this point only</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/view.py" />
            <source>{laag} {naam} ({m2} m²)</source>
            <translation>{laag} {naam} ({m2} m²)</translation>
        </message>
    </context>
    <context>
        <name>PortaalAlgoritme</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/algoritme.py" />
            <source>De gegevens van '{verbinding}' zijn in gebruik. Ververs ze in het paneel Portaal Leefomgeving, of sluit het andere venster van QGIS.</source>
            <translation>The data of '{verbinding}' are in use. Refresh them in the Portaal Leefomgeving panel, or close the other QGIS window.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/algoritme.py" />
            <source>De uitvoer is niet te schrijven: {reden}</source>
            <translation>The output cannot be written: {reden}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/algoritme.py" />
            <source>Er is geen verbinding '{verbinding}'. Maak er een in Extra &gt; Opties &gt; Portaal Leefomgeving.</source>
            <translation>There is no connection '{verbinding}'. Make one in Settings &gt; Options &gt; Portaal Leefomgeving.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/plan_invoer.py" />
            <source>Gemeentegrens (leeg: grens onbekend)</source>
            <translation>Municipal boundary (empty: boundary unknown)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_invoer.py" />
            <source>Risicomodel (leeg: het meegeleverde)</source>
            <translation>Risk model (empty: the shipped one)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/algoritme.py" />
            <source>Verbinding (leeg: de laatst geopende)</source>
            <translation>Connection (empty: the one opened last)</translation>
        </message>
    </context>
    <context>
        <name>PortaalDock</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock.py" />
            <source>De gemeente in cijfers, grafieken en op de kaart</source>
            <translation>The municipality in numbers, charts and on the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock.py" />
            <source>De zaken, en het dossier dat u opent</source>
            <translation>The zaken, and the dossier that you open</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock.py" />
            <source>Overzicht</source>
            <translation>Overview</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock.py" />
            <source>Plaatsen</source>
            <translation>Places</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock.py" />
            <source>Plek</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock.py" />
            <source>Portaal Leefomgeving</source>
            <translation>Portaal Leefomgeving</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock.py" />
            <source>Wat geldt op een plek die u op de kaart kiest</source>
            <translation>What holds at a place that you choose on the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dock.py" />
            <source>Werk</source>
            <translation>Work</translation>
        </message>
    </context>
    <context>
        <name>PortaalLeefomgeving</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/plugin.py" />
            <source>Hulp</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/plugin.py" />
            <source>Open zaak op de kaart</source>
            <translation>Open zaak on the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/plugin.py" />
            <source>Portaal Leefomgeving</source>
            <translation>Portaal Leefomgeving</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/plugin.py" />
            <source>Risico en toezicht</source>
            <translation>Risk and supervision</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/plugin.py" />
            <source>Rondleiding</source>
            <translation>Tour</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/plugin.py" />
            <source>Verbinding maken…</source>
            <translation>Make a connection…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/plugin.py" />
            <source>Zaken kiezen met de lasso</source>
            <translation>Choose zaken with the lasso</translation>
        </message>
    </context>
    <context>
        <name>ProcedureTabel</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>(niet gekozen)</source>
            <translation>(not chosen)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>Algemene termijnenwet na verlenging bij {zaaktype}</source>
            <translation>Algemene termijnenwet after extension for {zaaktype}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>Atw na verlenging</source>
            <translation>Atw after extension</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>Dagen geel bij {zaaktype}</source>
            <translation>Days yellow for {zaaktype}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>Dagen oranje bij {zaaktype}</source>
            <translation>Days orange for {zaaktype}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>Geel (dagen)</source>
            <translation>Yellow (days)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>Of de Algemene termijnenwet nog geldt als de termijn door verlenging langer is dan 12 weken. De wet laat dat open; zonder keuze ziet u beide datums.</source>
            <translation>Whether the Algemene termijnenwet still applies where an extension makes the term longer than 12 weeks. The law leaves that open; without a choice you see both dates.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>Ontvangst</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>Ontvangst bij {zaaktype}</source>
            <translation>Receipt for {zaaktype}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>Oranje (dagen)</source>
            <translation>Orange (days)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>Procedure per zaaktype</source>
            <translation>Procedure per zaaktype</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>Procedure van {zaaktype}</source>
            <translation>Procedure of {zaaktype}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/proceduretabel.py" />
            <source>Zaaktype</source>
            <translation>Zaaktype</translation>
        </message>
    </context>
    <context>
        <name>ProceduresBlad</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>De zaaktypen worden gelezen…</source>
            <translation>The zaaktypen are being read…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>Het zaaksysteem weet dat niet. Wat u niet kiest, krijgt geen termijn; later kan het in de opties.</source>
            <translation>The case system does not know. What you do not choose gets no term; it can be done later in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>Opnieuw proberen</source>
            <translation>Try again</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>Welke procedure volgt elk zaaktype?</source>
            <translation>Which procedure does each zaaktype follow?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>Zonder Catalogi-API zijn er geen zaaktypen te lezen.</source>
            <translation>Without a Catalogi API there are no zaaktypen to read.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>{n} zaaktypen. Kies de procedure, en welke datum als ontvangst telt.</source>
            <translation>{n} zaaktypen. Choose the procedure, and which date counts as receipt.</translation>
        </message>
    </context>
    <context>
        <name>ProceduresTab</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/werk.py" />
            <source>Het zaaksysteem kent geen procedure en geen ontvangstdatum. Zonder keuze blijft de termijn onbekend.</source>
            <translation>The case system knows no procedure and no date of receipt. Without a choice the term stays unknown.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/werk.py" />
            <source>Open eerst een verbinding en haal de zaken op; daarna staan de zaaktypen hier.</source>
            <translation>Open a connection first and fetch the zaken; after that the zaaktypen are listed here.</translation>
        </message>
    </context>
    <context>
        <name>ProefBlad</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>&amp;Terecht</source>
            <translation>&amp;Right</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>&amp;Vals alarm</source>
            <translation>&amp;False alarm</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Afgehandelde zaken worden voor deze verbinding niet geladen: de proef gaat over de open zaken.</source>
            <translation>Closed cases are not loaded for this connection: the try is over the open ones.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Bewijs</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Bezig met proefdraaien…</source>
            <translation>Trying…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>De regel is gewijzigd na deze proef. Draai opnieuw proef voor u hem aanzet.</source>
            <translation>The rule was changed after this try. Try it again before you switch it on.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Hieronder de eerste {n} treffers.</source>
            <translation>Below are the first {n} hits.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Omschrijving</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Oordeel</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Oordeel &amp;wissen</source>
            <translation>&amp;Clear the mark</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Proefdraaien over de zaken van twee jaar</source>
            <translation>Try it over the cases of two years</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Proefdraaien toetst de regel aan alle zaken van de afgelopen twee jaar die hier geladen zijn, met de gegevens van nu. Er verandert niets: u ziet hoe vaak de regel iets zou zeggen, en of dat klopt.</source>
            <translation>Trying checks the rule against all cases of the past two years that are loaded here, with the data of now. Nothing changes: you see how often the rule would speak, and whether it would be right.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Treffers van de proef</source>
            <translation>Hits of the try</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Uw oordeel</source>
            <translation>Your judgement</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Van {n} treffers: {delen}.</source>
            <translation>Of {n} hits: {delen}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Waarom onbekend: {redenen}.</source>
            <translation>Why unknown: {redenen}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>Zaak</source>
            <translation>Case</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>geen enkele</source>
            <translation>none at all</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/proef.py" />
            <source>{n} zaken vanaf {dag}, waarvan {dicht} afgehandeld: {telling}.</source>
            <translation>{n} cases from {dag}, of which {dicht} are closed: {telling}.</translation>
        </message>
    </context>
    <context>
        <name>Rechtsmiddelen</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>(voorlopig)</source>
            <translation>(provisional)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>Dwangsom bij niet tijdig beslissen</source>
            <translation>Penalty for not deciding in time (dwangsom)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>In deze zaak is nog geen besluit vastgelegd.</source>
            <translation>No decision (besluit) has been recorded in this case yet.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>In het zaaksysteem</source>
            <translation>In the case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>In werking</source>
            <translation>In force</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>Let op: het zaaksysteem heeft een andere datum.</source>
            <translation>Note: the case system has another date.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>Let op: het zaaksysteem heeft een andere ingangsdatum.</source>
            <translation>Note: the case system has another starting date.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>Na het besluit</source>
            <translation>After the decision</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>Of tegen een besluit bezwaar openstaat en of het een omgevingsvergunning is, staat niet in de gegevens: de datums gelden als dat zo is.</source>
            <translation>Whether objection (bezwaar) is open against a decision, and whether it is an environment permit, is not in the data: the dates hold if that is so.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>dwangsom: {dagen} dagen</source>
            <translation>penalty: {dagen} days</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>geen besluit</source>
            <translation>no decision</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>niet bekend</source>
            <translation>not known</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>niet te berekenen</source>
            <translation>cannot be computed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>termijn voorbij</source>
            <translation>term has passed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>{dagen} dagen te laat. Het bedrag is niet bekend: de bedragen van deze dagen zijn niet nagegaan.</source>
            <translation>{dagen} days too late. The amount is not known: the amounts of these days were not looked up.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>{dagen} dagen te laat: € {euro}</source>
            <translation>{dagen} days too late: € {euro}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>{middel} kaal</source>
            <translation>{middel} bare</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>{middel} met Algemene termijnenwet</source>
            <translation>{middel} with the Algemene termijnenwet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/rechtsmiddelen.py" />
            <source>{middel} tot en met {datum}</source>
            <translation>{middel} up to and including {datum}</translation>
        </message>
    </context>
    <context>
        <name>RegelGatScan</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Downloadpakket</source>
            <translation>Download package</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Kleinste overlap (m²)</source>
            <translation>Smallest overlap (m²)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Meerdere waarden van één norm; welke voorgaat volgt uit de regeltekst</source>
            <translation>Several values of one norm; which prevails follows from the text of the rule</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Overlap van werkingsgebieden van één type</source>
            <translation>Overlap of werkingsgebieden of one type</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Perceel met alleen regels voor de hele gemeente</source>
            <translation>Parcel with rules for the whole municipality only</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Perceel zonder eigen regel, gemeentegrens onbekend</source>
            <translation>Parcel without a rule of its own, municipal boundary unknown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Perceel zonder enige regel</source>
            <translation>Parcel without any rule</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Percelen (leeg: die worden niet bekeken)</source>
            <translation>Parcels (empty: they are not looked at)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Percelen zijn niet bekeken: er is geen laag gekozen.</source>
            <translation>Parcels were not looked at: no layer was chosen.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Plekken om na te kijken</source>
            <translation>Places to look at</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Regel-gat-scan</source>
            <translation>Scan for gaps in rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Smalle overlap (splinter)</source>
            <translation>Narrow overlap (sliver)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Smalle strook zonder werkingsgebied (spleet)</source>
            <translation>Narrow strip without werkingsgebied (gap)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Smaller dan dit is een splinter of spleet (m)</source>
            <translation>Narrower than this is a sliver or gap (m)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Veld met de naam van het perceel</source>
            <translation>Field with the name of the parcel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>Zoekt in een omgevingsplan plekken om na te kijken: percelen zonder eigen regel, grond waar één norm meer waarden heeft, werkingsgebieden van één type die over elkaar liggen, en splinters en spleten daartussen. Een vondst is geen fout: welke norm voorgaat volgt uit de regeltekst, en twee functies op één plek kunnen bedoeld zijn. Zonder gemeentegrens is van het ambtsgebied niet bekend waar het geldt.</source>
            <translation>Searches an omgevingsplan for places to look at: parcels without a rule of their own, ground where one norm has several values, werkingsgebieden of one type that overlap, and slivers and gaps between them. A find is no fault: which norm prevails follows from the text of the rule, and two functions at one place may be meant. Without the municipal boundary it is not known where the ambtsgebied holds.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regel_gat_scan.py" />
            <source>{aantal} percelen zonder geometrie overgeslagen.</source>
            <translation>{aantal} parcels without geometry skipped.</translation>
        </message>
    </context>
    <context>
        <name>RegelLijst</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/lijst.py" />
            <source>Concepten</source>
            <translation>Drafts</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/lijst.py" />
            <source>Kopie maken</source>
            <translation>Make a copy</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/lijst.py" />
            <source>Meegeleverd</source>
            <translation>Shipped</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/lijst.py" />
            <source>Niet te lezen</source>
            <translation>Cannot be read</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/lijst.py" />
            <source>Niet te wijzigen. Maak een kopie om er een eigen regel van te maken.</source>
            <translation>Cannot be changed. Make a copy to make a rule of your own of it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/lijst.py" />
            <source>Nieuwe regel</source>
            <translation>New rule</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/lijst.py" />
            <source>Regels</source>
            <translation>Rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/lijst.py" />
            <source>Staan aan</source>
            <translation>Switched on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/lijst.py" />
            <source>Verwijderen</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/lijst.py" />
            <source>{titel}, versie {versie}</source>
            <translation>{titel}, version {versie}</translation>
        </message>
    </context>
    <context>
        <name>RegelsOpLocatie</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regels_op_locatie.py" />
            <source>Bij deze verbinding is nog geen omgevingsplan geladen. Ververs eerst de gegevens.</source>
            <translation>No omgevingsplan has been loaded for this connection yet. Refresh the data first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regels_op_locatie.py" />
            <source>Downloadpakket (leeg: dat van de verbinding)</source>
            <translation>Download package (empty: that of the connection)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regels_op_locatie.py" />
            <source>Geeft per object een rij per juridische regel die daar geldt, uit een downloadpakket of uit het omgevingsplan van een verbinding. Regels van het ambtsgebied staan in de groep 'grens_onbekend' zolang de gemeentegrens niet bekend is.</source>
            <translation>Gives for each feature a row per legal rule that holds there, from a download package or from the omgevingsplan of a connection. Rules of the ambtsgebied stand in the group 'grens_onbekend' as long as the municipal boundary is not known.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regels_op_locatie.py" />
            <source>Gemeentegrens bij het pakket (leeg: grens onbekend)</source>
            <translation>Municipal boundary for the package (empty: boundary unknown)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regels_op_locatie.py" />
            <source>Plekken</source>
            <translation>Places</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regels_op_locatie.py" />
            <source>Regels</source>
            <translation>Rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regels_op_locatie.py" />
            <source>Regels op locatie</source>
            <translation>Rules at a location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regels_op_locatie.py" />
            <source>{aantal} objecten zonder geometrie overgeslagen.</source>
            <translation>{aantal} features without geometry skipped.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/regels_op_locatie.py" />
            <source>{aantal} rijen.</source>
            <translation>{aantal} rows.</translation>
        </message>
    </context>
    <context>
        <name>RegelsView</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source> m²</source>
            <translation> m²</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Alleen</source>
            <translation>Only</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>De Stelselcatalogus kent '{woord}' niet.</source>
            <translation>The Stelselcatalogus does not know '{woord}'.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Dit deel van de regeling heeft geen regels die de plugin kan tonen.</source>
            <translation>This part of the regeling has no rules that the plugin can show.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Downloadpakket (*.zip)</source>
            <translation>Download package (*.zip)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Een andere versie van het omgevingsplan</source>
            <translation>Another version of the omgevingsplan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Een werkingsgebied dat er minder van raakt, telt niet mee</source>
            <translation>An area that shares less than this does not count</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Geen regel met deze woorden.</source>
            <translation>No rule with these words.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Geselecteerd woord uitleggen</source>
            <translation>Explain the selected word</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Groeperen</source>
            <translation>Group</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Kleinste overlap die meetelt</source>
            <translation>Smallest overlap that counts</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Kopiëren als tekst</source>
            <translation>Copy as text</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Kwalificatie</source>
            <translation>Qualification</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Meer</source>
            <translation>More</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Opslaan als Excel…</source>
            <translation>Save as Excel…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Opslaan als PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Regels bewaren</source>
            <translation>Save rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Regels op deze plek</source>
            <translation>Rules at this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Selecteer eerst een woord in de tekst.</source>
            <translation>Select a word in the text first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Van dit informatieobject is geen gebied in het plan bekend.</source>
            <translation>The plan knows no area for this informatieobject.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Vergelijken met een andere versie…</source>
            <translation>Compare with another version…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Wat hier getoond wordt als tekst, Excel of PDF; vergelijken met een andere versie</source>
            <translation>What is shown here as text, Excel or PDF; compare with another version</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Zoek in de regels van deze plek</source>
            <translation>Search in the rules of this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>alle kwalificaties</source>
            <translation>all qualifications</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>alles</source>
            <translation>all</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>per activiteit</source>
            <translation>by activiteit</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>per deel van het document</source>
            <translation>by part of the document</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>per gebiedsaanwijzing</source>
            <translation>by gebiedsaanwijzing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>per thema</source>
            <translation>by theme</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>regels op deze plek</source>
            <translation>rules at this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>vanaf </source>
            <translation>from </translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>zoek in de regels van deze plek</source>
            <translation>search in the rules of this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>{m2} m²; een gebied dat er minder dan {minste} m² van raakt telt niet mee</source>
            <translation>{m2} m²; an area that touches less than {minste} m² of it does not count</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>{n} gemeentebreed</source>
            <translation>{n} municipality-wide</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>{n} grens onbekend</source>
            <translation>{n} boundary unknown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>{n} van deze plek</source>
            <translation>{n} of this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>{plan} (uit DSO, vorm van het antwoord onbevestigd)</source>
            <translation>{plan} (from DSO, shape of the answer unconfirmed)</translation>
        </message>
    </context>
    <context>
        <name>Rijmenu</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/rijmenu.py" />
            <source>Dossier openen</source>
            <translation>Open dossier</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/rijmenu.py" />
            <source>Open in zaaksysteem</source>
            <translation>Open in case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/rijmenu.py" />
            <source>Zaaknummer kopiëren</source>
            <translation>Copy zaak number</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/rijmenu.py" />
            <source>Zoom naar zaak</source>
            <translation>Zoom to zaak</translation>
        </message>
    </context>
    <context>
        <name>RisicoAtlas</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_atlas.py" />
            <source>Atlas</source>
            <translation>Atlas</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_atlas.py" />
            <source>Dit is geen laag van 'Risico per gebied'.</source>
            <translation>This is no layer of 'Risk by area'.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_atlas.py" />
            <source>Een gebied heeft minder dan {n} objecten. Dat wordt niet afgedrukt.</source>
            <translation>An area has fewer than {n} objects. That is not printed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_atlas.py" />
            <source>Er zijn geen gebieden om af te drukken.</source>
            <translation>There are no areas to print.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_atlas.py" />
            <source>Gemiddelde score</source>
            <translation>Mean score</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_atlas.py" />
            <source>Maakt één PDF met een blad per gebied: de kaart met schaal en legenda, de score, een staaf per factor en de bronnen met datum. Kies de laag van 'Risico per gebied'. Het gebied met de hoogste score komt eerst. De ondergrond is wat het project laat zien. Losse objecten staan er niet op.</source>
            <translation>Makes one PDF with a page per area: the map with its scale and legend, the score, a bar per factor and the sources with their dates. Choose the layer of 'Risk by area'. The area with the highest score comes first. The background is what the project shows. Single objects are not on it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_atlas.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_atlas.py" />
            <source>Risico per gebied</source>
            <translation>Risk by area</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_atlas.py" />
            <source>Risicoatlas (PDF)</source>
            <translation>Risk atlas (PDF)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_atlas.py" />
            <source>Titel</source>
            <translation>Title</translation>
        </message>
    </context>
    <context>
        <name>RisicoExport</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Aantal rijen</source>
            <translation>Number of rows</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Bewaart lagen met risicoscores, gebieden of een plan als GeoPackage (met stijl en metadata), GeoParquet, Shapefile, CSV, Excel of GeoJSON. In elk bestand staat waar het op steunt: model, versie, peildatum, bronnen en aantal. Een Shapefile kent namen van tien letters: ernaast komt een lijst met de volledige namen. GeoJSON is in WGS 84, de rest in RD. Gebieden met minder dan vijf objecten worden geweigerd. Met 'Zonder namen' blijven nummer, omschrijving en controledata weg; punten van losse objecten zijn dan nog steeds te herleiden, gebieden niet.</source>
            <translation>Saves layers with risk scores, areas or a plan as GeoPackage (with looks and metadata), GeoParquet, Shapefile, CSV, Excel or GeoJSON. Each file says what it stands on: model, version, date, sources and number. A Shapefile knows names of ten letters: a list with the full names comes beside it. GeoJSON is in WGS 84, the rest in RD. Areas with fewer than five objects are refused. With 'Without names' the number, description and inspection dates are left out; points of single objects can still be traced then, areas cannot.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Bronnen</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Formaten</source>
            <translation>Formats</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Gemaakt op</source>
            <translation>Made on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Indicatief: ordent werk, zegt niet of iets of iemand in overtreding is.</source>
            <translation>Indicative: orders work, does not say whether anything or anyone is in violation.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Kies ten minste één formaat.</source>
            <translation>Choose at least one format.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Kies ten minste één laag.</source>
            <translation>Choose at least one layer.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Lagen</source>
            <translation>Layers</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Map</source>
            <translation>Folder</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Naam van de bestanden</source>
            <translation>Name of the files</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Namen en omschrijvingen</source>
            <translation>Names and descriptions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Niet geëxporteerd: {n} gebieden hebben minder dan {minste} objecten. Maak de gebieden met 'Risico per gebied'; dat voegt ze samen.</source>
            <translation>Not exported: {n} areas have fewer than {minste} objects. Make the areas with 'Risk by area'; that joins them.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Niveau</source>
            <translation>Level</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Peildatum</source>
            <translation>As of</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Risicokaart exporteren</source>
            <translation>Export a risk map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Verantwoording</source>
            <translation>What it stands on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Versie van het model</source>
            <translation>Version of the model</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>Zonder namen en omschrijvingen</source>
            <translation>Without names and descriptions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>geen</source>
            <translation>none</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>kolom</source>
            <translation>column</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>niet vermeld</source>
            <translation>not stated</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>per gebied, nooit minder dan 5 objecten</source>
            <translation>by area, never fewer than 5 objects</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>per object</source>
            <translation>by object</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>staan erin</source>
            <translation>are in it</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>weggelaten</source>
            <translation>left out</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_export.py" />
            <source>{bestand}: {n} teksten zijn afgekapt op 254 tekens; meer kan een Shapefile niet.</source>
            <translation>{bestand}: {n} texts were cut off at 254 characters; a Shapefile cannot hold more.</translation>
        </message>
    </context>
    <context>
        <name>RisicoGebieden</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Breedte van een zeshoek (m)</source>
            <translation>Width of a hexagon (m)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Buurten of wijken (leeg: zeshoeken)</source>
            <translation>Neighbourhoods or districts (empty: hexagons)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>De laag met buurten of wijken heeft geen bruikbare vlakken.</source>
            <translation>The layer with neighbourhoods or districts has no areas that can be used.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Minste aantal objecten per gebied</source>
            <translation>Least number of objects in an area</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Niet getoond: samen zijn er {n} objecten, te weinig voor een gebied.</source>
            <translation>Not shown: there are {n} objects in all, too few for an area.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Objecten buiten alle vlakken: {n}.</source>
            <translation>Objects outside all areas: {n}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Objecten zonder plek, en dus in geen gebied: {n}.</source>
            <translation>Objects without a place, and so in no area: {n}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Risico per gebied</source>
            <translation>Risk by area</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Risicoscores</source>
            <translation>Risk scores</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Telt risicoscores op per zeshoek, of per vlak van een laag met buurten of wijken. Zeshoeken liggen in een vast rooster in RD, dus twee kaarten passen op elkaar. Een gebied met minder dan vijf objecten gaat samen met een buurgebied, en dat staat erbij; met zo weinig objecten zou het gemiddelde iets over elk ervan zeggen. U kunt het minimum hoger zetten, niet lager. Het totaal blijft gelijk. Objecten zonder plek of buiten alle vlakken staan in het verslag.</source>
            <translation>Gathers risk scores by hexagon, or by area of a layer with neighbourhoods or districts. Hexagons lie in a fixed grid in RD, so that two maps fit each other. An area with fewer than five objects is joined to a neighbour, and that is stated; with so few objects the mean would tell of each of them. You can set the least number higher, not lower. The total stays the same. Objects without a place or outside all areas are in the log.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Veld met de naam van het gebied</source>
            <translation>Field with the name of the area</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>{n} gebieden, {m} samengevoegd.</source>
            <translation>{n} areas, {m} joined.</translation>
        </message>
    </context>
    <context>
        <name>RisicoVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>1. Risicoscore…</source>
            <translation>1. Risk score…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>2. Per gebied…</source>
            <translation>2. By area…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>3. Inspectieplan…</source>
            <translation>3. Plan of inspections…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>4. Slapende vergunningen…</source>
            <translation>4. Sleeping permits…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>5. Exporteren…</source>
            <translation>5. Export…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>6. Atlas (PDF)…</source>
            <translation>6. Atlas (PDF)…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>Begin met de score; wat een stap maakt, kiest u in de volgende. Er gaat niets naar het zaaksysteem of het register. De score helpt kiezen; een mens beslist.</source>
            <translation>Begin with the score; what a step makes you choose in the next. Nothing goes to the case system or the register. The score helps to choose; a person decides.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>De hoogste scores die u kunt bezoeken, in dagen die dicht bij elkaar liggen.</source>
            <translation>The highest scores that you can visit, in days that lie close together.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>Een blad per gebied, met staven en bronnen.</source>
            <translation>A page per area, with bars and sources.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>Een score per zaak of object, met bewijs per factor.</source>
            <translation>A score per case or object, with evidence per factor.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>GeoPackage, GeoParquet, Shapefile, CSV, Excel of GeoJSON.</source>
            <translation>GeoPackage, GeoParquet, Shapefile, CSV, Excel or GeoJSON.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>Hulp</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>Risico en toezicht</source>
            <translation>Risk and supervision</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>Sluiten</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>Verleende vergunningen waarvan geen gebruik te zien is.</source>
            <translation>Permits that were granted and of which no use is seen.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/risico/venster.py" />
            <source>Zeshoeken, buurten of wijken, nooit minder dan vijf objecten.</source>
            <translation>Hexagons, neighbourhoods or districts, never fewer than five objects.</translation>
        </message>
    </context>
    <context>
        <name>Risicoscore</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>Alle zaken</source>
            <translation>All cases</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>Blad voor het algoritmeregister</source>
            <translation>Sheet for the register of algorithms</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>Er zijn geen objecten om te scoren.</source>
            <translation>There are no objects to score.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>Factoren, een rij per object en factor</source>
            <translation>Factors, a row per object and factor</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>Geeft elke zaak, of elk object van een laag, een risicoscore van 0 tot 100: effect x kans x tijd sinds de laatste controle. Bij elke factor staat waarop die steunt. Een factor die niet bekend is, telt nooit als laag. De score krijgt dan een onder- en een bovengrens. Is er te weinig bekend, dan is er geen klasse. 'Rang, beste' en 'Rang, slechtste' zeggen hoe vast de volgorde is: als een gewicht een vijfde lager of hoger was. Gewichten staan in het risicomodel. Stel ze vast voor uw gemeente. De score helpt kiezen; een mens beslist. Gebruikt alleen wat al is opgehaald.</source>
            <translation>Gives each case, or each object of a layer, a risk score from 0 to 100: effect x chance x time since the last inspection. With each factor stands what it rests on. A factor that is not known never counts as low. The score then gets a lower and an upper limit. Where too little is known there is no class. 'Rank, best' and 'Rank, worst' tell how firm the order is: if a weight were a fifth lower or higher. Weights stand in the risk model. Set them for your municipality. The score helps to choose; a person decides. Uses only what has been fetched already.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>HTML (*.html)</source>
            <translation>HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>Laag met objecten in plaats van zaken</source>
            <translation>Layer with objects instead of cases</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>Open zaken</source>
            <translation>Open cases</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>Risicoscore</source>
            <translation>Risk score</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>Risicoscores</source>
            <translation>Risk scores</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>Veld met de naam</source>
            <translation>Field with the name</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>Veld met omschrijving</source>
            <translation>Field with the description</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>Weggelaten, want deze verbinding heeft de bron niet: {factor}.</source>
            <translation>Left out, since this connection does not have its source: {factor}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risicoscore.py" />
            <source>Welke zaken</source>
            <translation>Which cases</translation>
        </message>
    </context>
    <context>
        <name>Rondom</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source> m</source>
            <translation> m</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>Afstand tot de plek</source>
            <translation>Distance to the place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>Besluiten ophalen</source>
            <translation>Fetch decisions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>De lagen met zaken en inspecties tonen wat er was in de tijd die de balk laat zien. Dit is de tijdregeling van QGIS.</source>
            <translation>The layers with zaken and inspections show what there was in the time that the bar shows. This is QGIS's temporal control.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>De zaken en inspecties van {naam} zijn niet te lezen.</source>
            <translation>The cases and inspections of {naam} cannot be read.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>De {bron} zijn niet opgehaald; daar is niet op gezocht.</source>
            <translation>The {bron} were not fetched; they were not searched by.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>Eigen afstand in meters</source>
            <translation>Own distance in metres</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>Hier is geen zaak, inspectie of overtreding bekend.</source>
            <translation>No zaak, inspection or violation is known here.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>Kaart toont alleen deze tijd</source>
            <translation>Map shows this time only</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>Kopieert de lijst als tekst</source>
            <translation>Copies the list as text</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>Kopiëren</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>Tijdbalk. Pijltjes lopen langs wat er gebeurde, plus en min zoomen, Enter opent</source>
            <translation>Time bar. Arrows walk along what happened, plus and minus zoom, Enter opens</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>Van {n} zaken zijn de besluiten niet gelezen.</source>
            <translation>Of {n} zaken the decisions were not read.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>Wat er op en rond deze plek gebeurde</source>
            <translation>What happened on and around this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>Zoeken binnen</source>
            <translation>Search within</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>alleen hier</source>
            <translation>only here</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>eigen afstand…</source>
            <translation>own distance…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>panden</source>
            <translation>buildings</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>percelen</source>
            <translation>parcels</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>zelfde pand</source>
            <translation>same building</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>zelfde perceel</source>
            <translation>same parcel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>{m} m</source>
            <translation>{m} m</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>{n} zaken en inspecties van de gemeente hebben geen locatie en kunnen hier gemist zijn.</source>
            <translation>{n} zaken and inspections of the municipality have no location and may be missing here.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom.py" />
            <source>{n} zonder datum staan alleen in de lijst.</source>
            <translation>{n} without a date are in the list only.</translation>
        </message>
    </context>
    <context>
        <name>Sectie</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/sectie.py" />
            <source>Opnieuw proberen</source>
            <translation>Try again</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/sectie.py" />
            <source>Wordt gelezen…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/sectie.py" />
            <source>bezig…</source>
            <translation>busy…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/sectie.py" />
            <source>geen</source>
            <translation>none</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/sectie.py" />
            <source>ingevouwen</source>
            <translation>collapsed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/sectie.py" />
            <source>niet gelezen</source>
            <translation>not read</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/sectie.py" />
            <source>uitgevouwen</source>
            <translation>expanded</translation>
        </message>
    </context>
    <context>
        <name>SituatieschetsVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>&amp;Bewaren als PDF…</source>
            <translation>&amp;Save as PDF…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>&amp;Eigen layouts…</source>
            <translation>&amp;Own layouts…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>&amp;Layout</source>
            <translation>&amp;Layout</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>&amp;Opmerking op de afdruk</source>
            <translation>&amp;Remark on the print</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>&amp;Sluiten</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>Afdruk bewaard</source>
            <translation>Print saved</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>Afdruk bewaren</source>
            <translation>Save print</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>Bezig</source>
            <translation>Busy</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>De ondergrond is wat de kaart nu laat zien. Bron en datum komen op de afdruk.</source>
            <translation>The base map is what the map shows now. Source and date come on the print.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>Kies een map met layouts die u zelf hebt aangepast</source>
            <translation>Choose a folder with layouts that you adapted yourself</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>Map voor eigen layouts</source>
            <translation>Folder for your own layouts</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>Ook andere zaken en inspecties laten zien</source>
            <translation>Show other zaken and inspections too</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>S&amp;chaal</source>
            <translation>S&amp;cale</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>Situatieschets</source>
            <translation>Situation sketch</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>Zaakkaart</source>
            <translation>Map of the zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>Zet dit uit voor een afdruk die naar buiten gaat</source>
            <translation>Switch this off for a print that goes outside</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>passend</source>
            <translation>fitting</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/situatieschets.py" />
            <source>{n} layouts gekopieerd naar {map}. Pas ze aan via Project &gt; Layoutbeheer (nieuw vanuit sjabloon) en bewaar ze daar onder dezelfde naam als sjabloon.</source>
            <translation>{n} layouts copied to {map}. Adapt them through Project &gt; Layout Manager (new from template) and save them there under the same name as a template.</translation>
        </message>
    </context>
    <context>
        <name>SlapendeVergunningen</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Deze verbinding heeft geen zaaksysteem.</source>
            <translation>This connection has no case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Gezien</source>
            <translation>Seen</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Kenmerken van vergunningen en gebruik (leeg: de meegeleverde)</source>
            <translation>What tells permits and their use (empty: the shipped file)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Nagaan</source>
            <translation>To find out</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Omschrijving</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Ook vergunningen die in gebruik zijn of te jong</source>
            <translation>Also permits that are in use or too young</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Resultaten van de zaken ophalen</source>
            <translation>Fetch the outcomes of the cases</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Slapende vergunningen</source>
            <translation>Sleeping permits</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Stand (code)</source>
            <translation>State (code)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Termijn tot</source>
            <translation>Term until</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Uitkomst</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Waarom niet te zien</source>
            <translation>Why it cannot be seen</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Zaak afgesloten op</source>
            <translation>Case closed on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Zaaknummer</source>
            <translation>Case number</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Zoekt verleende omgevingsvergunningen waarvan geen gebruik te zien is (Omgevingswet 5.40 lid 2 onder b: een jaar geen activiteiten, of langer als de vergunning dat zegt). In geen register staat of een vergunning is gebruikt. Dit kijkt naar BAG-panden en naar andere zaken op de plek. Bij veel activiteiten, zoals kappen of een dakkapel, laat gebruik daar geen spoor na: dan staat er 'niet te zien'. De termijn telt vanaf de einddatum van de zaak; vanaf wanneer de vergunning gold, staat in het besluit. Of een vergunning is verleend, vraagt dit aan het zaaksysteem. Het is een lijst om na te gaan, meer niet.</source>
            <translation>Looks for permits that were granted and of which no use is seen (Omgevingswet 5.40, second paragraph under b: no activities for a year, or longer where the permit says so). No register tells whether a permit was used. This looks at buildings of the BAG and at other cases at the place. Of many activities, such as felling or a dormer, use leaves no trace there: it then says 'cannot be seen'. The term counts from the end date of the case; from when the permit held stands in the decision. Whether a permit was granted is asked of the case system. It is a list to look into, no more.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/slapende_vergunningen.py" />
            <source>Zonder resultaten is niet bekend welke vergunningen zijn verleend. Dat staat er dan bij.</source>
            <translation>Without outcomes it is not known which permits were granted. That is then stated.</translation>
        </message>
    </context>
    <context>
        <name>Stappen</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>en {woord}</source>
            <translation>and {woord}</translation>
        </message>
    </context>
    <context>
        <name>StappenBeeld</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/stappen.py" />
            <source>Nog geen status</source>
            <translation>No status yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/stappen.py" />
            <source>Stap {nr} van {alle}: {naam}</source>
            <translation>Step {nr} of {alle}: {naam}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/stappen.py" />
            <source>gedaan</source>
            <translation>done</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/stappen.py" />
            <source>huidige status</source>
            <translation>current status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/stappen.py" />
            <source>nog geen status</source>
            <translation>no status yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/stappen.py" />
            <source>nog niet</source>
            <translation>not yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/stappen.py" />
            <source>overgeslagen</source>
            <translation>skipped</translation>
        </message>
    </context>
    <context>
        <name>StudioBeeld</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/beeld.py" />
            <source>1 Bron</source>
            <translation>1 Source</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/beeld.py" />
            <source>2 Vraag</source>
            <translation>2 Question</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/beeld.py" />
            <source>3 Teksten en norm</source>
            <translation>3 Texts and norm</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/beeld.py" />
            <source>4 Proefdraaien</source>
            <translation>4 Try it</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/beeld.py" />
            <source>Annuleren</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/beeld.py" />
            <source>Bewaren</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/beeld.py" />
            <source>Sluiten</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>StudioVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Bewaard: {regel}, versie {versie}.</source>
            <translation>Saved: {regel}, version {versie}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Bewaren en aanzetten</source>
            <translation>Save and switch on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>De regel is gewijzigd en niet bewaard.</source>
            <translation>The rule was changed and not saved.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>De regel staat aan: vanaf nu wordt elke zaak eraan getoetst.</source>
            <translation>The rule is on: from now on every case is checked against it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>De regel staat uit. Hij is nu een concept.</source>
            <translation>The rule is off. It is a draft now.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>De versies blijven bewaard in de map 'geschiedenis'.</source>
            <translation>Its versions are kept in the folder 'geschiedenis'.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Deze regel is meegeleverd. Maak een kopie om er een eigen regel van te maken.</source>
            <translation>This rule came with the plugin. Make a copy to make a rule of your own of it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Deze regel kan meer dan dit formulier laat zien. Kopieer hem in een bestand.</source>
            <translation>This rule can do more than this form shows. Copy it in a file.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Deze regel kan meer dan dit formulier laat zien. Wijzig hem in het bestand: {pad}</source>
            <translation>This rule can do more than this form shows. Change it in the file: {pad}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Doorgaan zonder bewaren</source>
            <translation>Go on without saving</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Een bron van uzelf is niet te lezen: {fouten}</source>
            <translation>A source of your own cannot be read: {fouten}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Een kopie. Geef hem een eigen titel en pas aan wat anders is.</source>
            <translation>A copy. Give it a title of its own and change what is different.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Hij kan meer dan dit formulier laat zien.</source>
            <translation>It can do more than this form shows.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Map: {map}</source>
            <translation>Folder: {map}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Nieuwe regel, nog niet bewaard</source>
            <translation>New rule, not saved yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Nog niet klaar. {veld}: {reden}.</source>
            <translation>Not ready yet. {veld}: {reden}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Regel '{regel}' verwijderen?</source>
            <translation>Remove rule '{regel}'?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Regels van de groene baan</source>
            <translation>Rules of the green lane</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Uitzetten</source>
            <translation>Switch off</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>Verwijderen</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>gewijzigd, nog niet bewaard</source>
            <translation>changed, not saved yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>{bestand} {plek}: {reden}. Verbeter het bestand; tot dan geeft deze regel onbekend.</source>
            <translation>{bestand} {plek}: {reden}. Correct the file; until then this rule gives unknown.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>{regel}: concept, versie {versie}</source>
            <translation>{regel}: draft, version {versie}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>{regel}: meegeleverd</source>
            <translation>{regel}: shipped</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/venster.py" />
            <source>{regel}: staat aan, versie {versie}</source>
            <translation>{regel}: on, version {versie}</translation>
        </message>
    </context>
    <context>
        <name>TekstBlad</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Bij {oordeel}</source>
            <translation>With {oordeel}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Engels</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Geraakt, en toch geen aanwijzing</source>
            <translation>Touched, and yet no indication</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>In een melding in te vullen: {plaatsen}</source>
            <translation>To be filled in in a message: {plaatsen}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Norm (bij een waarde: de standaardwaarde)</source>
            <translation>Norm (of a value: the standard value)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Norm van de grenswaarde (leeg: dezelfde)</source>
            <translation>Norm of the limit value (empty: the same)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>Titel</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>bijvoorbeeld Speelplek op verontreinigde grond</source>
            <translation>for example Playground on contaminated soil</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/teksten.py" />
            <source>leeg: de Nederlandse tekst</source>
            <translation>empty: the Dutch text</translation>
        </message>
    </context>
    <context>
        <name>TermijnBeeld</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/termijn.py" />
            <source>(voorlopig)</source>
            <translation>(provisional)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/termijn.py" />
            <source>(vroegste)</source>
            <translation>(earliest)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/termijn.py" />
            <source>Berekening van de termijn</source>
            <translation>Arithmetic of the term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/termijn.py" />
            <source>De termijn staat stil; het einde is voorlopig.</source>
            <translation>The term stands still; its end is provisional.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/termijn.py" />
            <source>Hoe is deze datum berekend?</source>
            <translation>How was this date computed?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/termijn.py" />
            <source>In het zaaksysteem</source>
            <translation>In the case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/termijn.py" />
            <source>Let op: het zaaksysteem heeft een andere datum.</source>
            <translation>Mind: the case system has another date.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/termijn.py" />
            <source>Met Algemene termijnenwet</source>
            <translation>With the Algemene termijnenwet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/termijn.py" />
            <source>Of de Algemene termijnenwet hier geldt, is niet zeker.</source>
            <translation>Whether the Algemene termijnenwet applies here is not certain.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/termijn.py" />
            <source>Volgens de wet</source>
            <translation>By law</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/termijn.py" />
            <source>geen termijn</source>
            <translation>no term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/termijn.py" />
            <source>niet bekend</source>
            <translation>not known</translation>
        </message>
    </context>
    <context>
        <name>TermijnVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source> dagen</source>
            <translation> days</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>De reden bij de zaak is te lang.</source>
            <translation>The reason with the zaak is too long.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Re&amp;den bij de zaak (kan zichtbaar zijn voor de aanvrager)</source>
            <translation>Rea&amp;son with the zaak (may be visible to the applicant)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Vul de reden in die bij de zaak komt te staan.</source>
            <translation>Fill in the reason that will be recorded with the zaak.</translation>
        </message>
    </context>
    <context>
        <name>TestBlad</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>Alles antwoordt.</source>
            <translation>Everything answers.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>Antwoorden de systemen?</source>
            <translation>Do the systems answer?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>Lukt er een niet, dan staat erbij wat u kunt doen. U kunt ook later verder testen.</source>
            <translation>Where one does not, it says what you can do. You may also test further later.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>Opnieuw testen</source>
            <translation>Test again</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/proefbladen.py" />
            <source>{n} van de {alle} antwoorden niet goed. Ga terug om iets te verbeteren, of ga toch verder.</source>
            <translation>{n} of the {alle} do not answer well. Go back to mend something, or go on all the same.</translation>
        </message>
    </context>
    <context>
        <name>TijdlijnBeeld</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn_beeld.py" />
            <source>Besluiten</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn_beeld.py" />
            <source>Documenten</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn_beeld.py" />
            <source>Statussen</source>
            <translation>Statuses</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn_beeld.py" />
            <source>Tijdlijn als tekening; dezelfde gebeurtenissen staan eronder als lijst</source>
            <translation>Timeline as a drawing; the same events stand below it as a list</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn_beeld.py" />
            <source>Wat er met deze zaak gebeurde</source>
            <translation>What happened to this zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn_beeld.py" />
            <source>Wijzigingen</source>
            <translation>Changes</translation>
        </message>
    </context>
    <context>
        <name>ToegangKeuze</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Deze inlog geldt zolang QGIS open is; hij wordt nergens bewaard.</source>
            <translation>This login is valid as long as QGIS is open; it is stored nowhere.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Manier van inloggen</source>
            <translation>Way to log in</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>ZGW client-id en geheim (proef)</source>
            <translation>ZGW client id and secret (pilot)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>geen inlog</source>
            <translation>no login</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>inlog van QGIS (sleutel, OAuth2, certificaat)</source>
            <translation>login of QGIS (key, OAuth2, certificate)</translation>
        </message>
    </context>
    <context>
        <name>ToepasbareRegels</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>'{regel}' is niet te lezen als antwoord op die vraag.</source>
            <translation>'{regel}' cannot be read as an answer to that question.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>(zonder naam)</source>
            <translation>(without a name)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>Activiteit</source>
            <translation>Activiteit</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>Antwoorden (identificatie=antwoord)</source>
            <translation>Answers (identificatie=answer)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Bestand openen…</source>
            <translation>Open file…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>De toepasbare regels worden opgehaald…</source>
            <translation>Fetching the applicable rules…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Dubbelklik op een conclusie om de vragen te zien. De koppelvlakken zijn onbevestigd.</source>
            <translation>Double-click a conclusion to see its questions. The interfaces are unconfirmed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Een STTR-bestand (.dmn), of de zip van een aanlevering</source>
            <translation>An STTR file (.dmn), or the zip of a delivery</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Gevonden activiteiten</source>
            <translation>Activities found</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>Hangt af van deze locaties</source>
            <translation>Depends on these locations</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>Het rapport is niet te schrijven: {reden}</source>
            <translation>The report cannot be written: {reden}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Het register van het DSO is niet gevraagd: deze verbinding heeft er geen toegang toe.</source>
            <translation>The register of DSO was not asked: this connection has no access to it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>In het geladen plan</source>
            <translation>In the loaded plan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>In het register van het DSO</source>
            <translation>In the register of DSO</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>Leest een STTR-bestand (.dmn, of de zip van een aanlevering) en geeft de vragen, met in het rapport de tabellen die van antwoorden naar een conclusie leiden. Geef antwoorden mee, een per regel, als identificatie=antwoord (UitvId0001=60, UitvId0002=ja): dan staat erbij wat de tabellen daarbij zeggen. Wat niet vaststaat of niet te lezen is, heet niet te bepalen.</source>
            <translation>Reads an STTR file (.dmn, or the zip of a delivery) and gives its questions, with in the report the tables that lead from answers to a conclusion. Give answers along, one per line, as identificatie=answer (UitvId0001=60, UitvId0002=ja): then it says what the tables make of them. What is not settled or cannot be read is called not to be determined.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>Niet gevonden in het bestand</source>
            <translation>Not found in the file</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>Niet gevonden in het bestand: {naar} (genoemd door {van}).</source>
            <translation>Not found in the file: {naar} (named by {van}).</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Niets gevonden met '{woord}'.</source>
            <translation>Nothing found for '{woord}'.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>Rapport</source>
            <translation>Report</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>STTR-bestand of aanlevering</source>
            <translation>STTR file or delivery</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Toepasbare regels</source>
            <translation>Applicable rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>Toepasbare regels lezen (STTR)</source>
            <translation>Read toepasbare regels (STTR)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Toepasbare regels openen</source>
            <translation>Open applicable rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>Uitkomst</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>Van antwoord naar conclusie</source>
            <translation>From answer to conclusion</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Verzoek (*.xml *.zip)</source>
            <translation>Application (*.xml *.zip)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Verzoek erbij…</source>
            <translation>Add an application…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Verzoek openen</source>
            <translation>Open application</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Verzoek {nummer}: {n} van {totaal} antwoorden horen bij deze vragen; {m} zijn overgenomen.</source>
            <translation>Application {nummer}: {n} of {totaal} answers belong to these questions; {m} were taken over.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>Vragen</source>
            <translation>Questions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Vragenboom</source>
            <translation>Question tree</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Werkzaamheden in het Omgevingsloket</source>
            <translation>Kinds of work in the Omgevingsloket</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Zet de antwoorden van een verzoek uit het Omgevingsloket bij de vragen</source>
            <translation>Puts the answers of an application from the Omgevingsloket beside the questions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Zoek een activiteit</source>
            <translation>Find an activity</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Zoek een activiteit, of open een bestand met toepasbare regels.</source>
            <translation>Find an activity, or open a file with applicable rules.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Zoeken</source>
            <translation>Search</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>Zoeken…</source>
            <translation>Searching…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>Zonder groep</source>
            <translation>Without a group</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>activiteit, bijvoorbeeld boom of dakkapel</source>
            <translation>activity, for instance boom or dakkapel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>geen toepasbare regels</source>
            <translation>no applicable rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/toepasbare_regels.py" />
            <source>niet te bepalen</source>
            <translation>cannot be determined</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/toepasbare_regels.py" />
            <source>vragen</source>
            <translation>questions</translation>
        </message>
    </context>
    <context>
        <name>ToewijzenVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/toewijzen.py" />
            <source>&amp;Collega</source>
            <translation>&amp;Colleague</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/toewijzen.py" />
            <source>Behandelaar nu: {wie}</source>
            <translation>Case handler now: {wie}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/toewijzen.py" />
            <source>Het teambestand is niet te lezen: {waarom}</source>
            <translation>The team file cannot be read: {waarom}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/toewijzen.py" />
            <source>Kies eerst een collega.</source>
            <translation>Choose a colleague first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/toewijzen.py" />
            <source>Toewijzen</source>
            <translation>Assign</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/toewijzen.py" />
            <source>Zaak toewijzen</source>
            <translation>Assign zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/toewijzen.py" />
            <source>niemand</source>
            <translation>nobody</translation>
        </message>
    </context>
    <context>
        <name>Uitslagen</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/uitslagen.py" />
            <source>Bezig…</source>
            <translation>Busy…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/uitslagen.py" />
            <source>Uitslag van de test per systeem</source>
            <translation>Outcome of the test per system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/uitslagen.py" />
            <source>antwoordt</source>
            <translation>answers</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/uitslagen.py" />
            <source>gelezen; of de bronnen zelf antwoorden blijkt bij het laden</source>
            <translation>read; whether the sources themselves answer shows when they are loaded</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/uitslagen.py" />
            <source>versie {versie}</source>
            <translation>version {versie}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/uitslagen.py" />
            <source>{aantal} gevonden</source>
            <translation>{aantal} found</translation>
        </message>
    </context>
    <context>
        <name>VerbeterFormulier</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_verbeteren.py" />
            <source>&amp;Controledatum</source>
            <translation>&amp;Date of inspection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_verbeteren.py" />
            <source>&amp;Eindoordeel</source>
            <translation>&amp;Final judgement</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_verbeteren.py" />
            <source>&amp;Status</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_verbeteren.py" />
            <source>De verbetering komt als nieuw record in het register, voor iedereen die met deze inspectie werkt. Het oude record blijft in de historie staan. Plek en bevindingen blijven zoals ze zijn.</source>
            <translation>The correction enters the register as a new record, for everyone who works with this inspection. The old record stays in the history. Place and findings stay as they are.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_verbeteren.py" />
            <source>Ge&amp;pland op</source>
            <translation>&amp;Planned for</translation>
        </message>
    </context>
    <context>
        <name>VerbindingWizard</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/wizard.py" />
            <source>&amp;Bewaren</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/wizard.py" />
            <source>&amp;Hulp</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/wizard.py" />
            <source>&amp;Verder &gt;</source>
            <translation>&amp;Next &gt;</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/wizard.py" />
            <source>&lt; &amp;Terug</source>
            <translation>&lt; &amp;Back</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/wizard.py" />
            <source>Annuleren</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/wizard.py" />
            <source>Verbinding maken</source>
            <translation>Make a connection</translation>
        </message>
    </context>
    <context>
        <name>VerbindingenTab</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>(zonder naam)</source>
            <translation>(no name)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>/akn/nl/act/…, meer met een spatie ertussen</source>
            <translation>/akn/nl/act/…, several with a space between them</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>API-sleutel</source>
            <translation>API key</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Activiteit staat in</source>
            <translation>Activity is kept in</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Afgehandeld vanaf</source>
            <translation>Closed from</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Autorisaties-API</source>
            <translation>Autorisaties API</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Besluiten-API</source>
            <translation>Besluiten API</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Bij OK gaan ook het werkbestand en het logboek van {namen} van deze computer.</source>
            <translation>On OK the working file and the logbook of {namen} go from this computer too.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Bronnenregister</source>
            <translation>Register of sources</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Catalogi-API</source>
            <translation>Catalogi API</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>DSO (koppelvlakken onbevestigd)</source>
            <translation>DSO (interfaces unconfirmed)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>De vorm staat in {pad}.</source>
            <translation>The shape is in {pad}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>De waarde van deze ene eigenschap komt in het werkbestand op schijf; kies er geen waarin persoonsgegevens staan. Leeg: activiteiten worden niet gelezen.</source>
            <translation>The value of this one property goes into the working file on disk; choose none that holds personal data. Empty: activities are not read.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Documenten-API</source>
            <translation>Documenten API</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Een inlog van QGIS van het soort API Header, met de kop x-api-key</source>
            <translation>A QGIS authentication of the kind API Header, with the header x-api-key</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Eigen regels</source>
            <translation>Own rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Gemeentecode</source>
            <translation>Municipality code</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Hoe de antwoorden zijn opgebouwd, zonder hun inhoud: daarmee is te bevestigen wat nu uit de tweede hand bekend is</source>
            <translation>How the answers are built, without their contents: with it one can confirm what is now known at second hand</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Inloggen</source>
            <translation>Log in</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Inspecties (Objects API)</source>
            <translation>Inspections (Objects API)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Lagen en velden</source>
            <translation>Layers and fields</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Map van de regelmaker</source>
            <translation>Folder of the rule maker</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Naam</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Nieuw</source>
            <translation>New</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Objecten-API</source>
            <translation>Objecten API</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Objecttype inspectie</source>
            <translation>Object type of inspections</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Objecttype opschortingen</source>
            <translation>Object type of suspensions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Objecttypen-API</source>
            <translation>Objecttypen API</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Omgeving</source>
            <translation>Environment</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Omgevingsplan</source>
            <translation>Omgevingsplan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Omgevingsplan en open data</source>
            <translation>Omgevingsplan and open data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Ook lezen</source>
            <translation>Read as well</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Open in zaaksysteem</source>
            <translation>Open in case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Stelselcatalogus</source>
            <translation>Stelselcatalogus</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Symbolenbibliotheek</source>
            <translation>Symbol library</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Verbinding testen</source>
            <translation>Test connection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Verbindingen</source>
            <translation>Connections</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Verwijderen</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Vorm van DSO-antwoorden bewaren…</source>
            <translation>Save the shape of DSO answers…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Vorm van de antwoorden</source>
            <translation>Shape of the answers</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Zaaksysteem (ZGW)</source>
            <translation>Case system (ZGW)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Zaken</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>Zaken-API</source>
            <translation>Zaken API</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>alleen om te testen of hij er is</source>
            <translation>only to test whether it is there</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>bijvoorbeeld OpenZaak Voorbeeldstad</source>
            <translation>for instance OpenZaak Voorbeeldstad</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>jjjj-mm-dd, leeg: alle</source>
            <translation>yyyy-mm-dd, empty: all</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>leeg: alleen inspecties, eigen veldnamen</source>
            <translation>empty: inspections only, our own field names</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>leeg: begrippen niet uitleggen</source>
            <translation>empty: do not explain terms</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>leeg: de meegeleverde regels</source>
            <translation>empty: the rules that come with the plugin</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>leeg: het meegeleverde register</source>
            <translation>empty: the register that comes with the plugin</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>leeg: op deze computer; kies een map van het team om te delen</source>
            <translation>empty: on this computer; choose a folder of the team to share</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>map of zip met SLD-bestanden; leeg: eigen tekening</source>
            <translation>folder or zip with SLD files; empty: our own drawing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>naam van de zaakeigenschap</source>
            <translation>name of the zaakeigenschap</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>ook afgehandelde zaken laden</source>
            <translation>load closed zaken too</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/opties/verbindingen.py" />
            <source>zipbestand of adres (STOP/TPOD), of de naam in het DSO: /akn/nl/act/…</source>
            <translation>zip file or address (STOP/TPOD), or its name in DSO: /akn/nl/act/…</translation>
        </message>
    </context>
    <context>
        <name>Verbindingkeuze</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/verbindingkeuze.py" />
            <source>Volgens welk systeem</source>
            <translation>According to which system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/verbindingkeuze.py" />
            <source>volgens {naam}</source>
            <translation>according to {naam}</translation>
        </message>
    </context>
    <context>
        <name>VerlengenVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>&amp;Verlengen met</source>
            <translation>&amp;Extend by</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Hoogstens {dagen} dagen: {grondslag}</source>
            <translation>{dagen} days at most: {grondslag}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Termijn verlengen</source>
            <translation>Extend term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Verlengen</source>
            <translation>Extend</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/termijn.py" />
            <source>Verlengen met</source>
            <translation>Extend by</translation>
        </message>
    </context>
    <context>
        <name>VerzoekLezen</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/verzoek_lezen.py" />
            <source>(niet gelezen: dit gaat over een persoon)</source>
            <translation>(not read: this is about a person)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/verzoek_lezen.py" />
            <source>Leest een verzoek van het Omgevingsloket (XML) en geeft de locaties als laag en de vragen met antwoorden als tabel. Gegevens van personen worden niet gelezen. De indeling van deze bestanden is alleen bekend van derden: wat niet is begrepen, staat in het logboek. Een zaak maken kan in het paneel.</source>
            <translation>Reads a request from the Omgevingsloket (XML) and gives its places as a layer and the questions with their answers as a table. Data of persons are not read. The shape of these files is known from third parties only: what was not understood is in the log. A zaak can be made in the panel.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/verzoek_lezen.py" />
            <source>Locaties</source>
            <translation>Places</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/verzoek_lezen.py" />
            <source>Verzoek</source>
            <translation>Request</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/verzoek_lezen.py" />
            <source>Verzoek lezen (STAM, onbevestigd)</source>
            <translation>Read request (STAM, unconfirmed)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/verzoek_lezen.py" />
            <source>Vragen en antwoorden</source>
            <translation>Questions and answers</translation>
        </message>
    </context>
    <context>
        <name>VerzoekVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>&amp;Locatie meegeven: {vorm}</source>
            <translation>Send the &amp;place along: {vorm}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>&amp;Zaaktype</source>
            <translation>&amp;Zaaktype</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>(kies een zaaktype)</source>
            <translation>(choose a zaaktype)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Activiteiten, vragen en antwoorden</source>
            <translation>Activities, questions and answers</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Dit bericht vult een eerder verzoek aan, of trekt het in. Dan is een nieuwe zaak zelden nodig.</source>
            <translation>This message adds to an earlier request, or withdraws it. A new zaak is seldom needed then.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Een zaaksysteem neemt elk zaaknummer één keer aan: zo kan er nooit een tweede zaak ontstaan</source>
            <translation>A case system takes each number of a zaak once: so there can never be a second zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Het RSIN van uw organisatie, zoals bij andere zaken</source>
            <translation>The RSIN of your organisation, as with other zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Het verzoek heeft geen leesbare plek: de zaak komt zonder locatie in het zaaksysteem.</source>
            <translation>The request has no place that can be read: the zaak will be without a location in the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Het verzoek noemt geen dag van indiening: vul zelf in wanneer het is ontvangen.</source>
            <translation>The request names no day of submission: fill in yourself when it was received.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>In het zaaksysteem wordt gekeken of er al een zaak is…</source>
            <translation>Looking in the case system whether there is a zaak already…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Kiest het zaaksysteem het nummer, dan kan een collega op hetzelfde moment een tweede zaak maken. Het wordt gemeld als dat gebeurt.</source>
            <translation>Where the case system chooses the number, a colleague may make a second zaak at the same moment. It is told when that happens.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>O&amp;mschrijving</source>
            <translation>&amp;Description</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>O&amp;rganisatie (RSIN)</source>
            <translation>O&amp;rganisation (RSIN)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>On&amp;tvangen op</source>
            <translation>Re&amp;ceived on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Onbevestigd: de indeling van deze bestanden is alleen bekend van derden. Vergelijk met het origineel; wat niet is begrepen, staat onderaan.</source>
            <translation>Unconfirmed: the shape of these files is known from third parties only. Compare with the original; what was not understood is at the bottom.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Open de zaak</source>
            <translation>Open the zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Open {zaak}</source>
            <translation>Open {zaak}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Sluiten</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Van dit verzoek is al een zaak</source>
            <translation>There is a zaak of this request already</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Verzoek uit het Omgevingsloket</source>
            <translation>Request from the Omgevingsloket</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Wordt de startdatum van de zaak; de termijn telt vanaf deze dag</source>
            <translation>Becomes the start date of the zaak; the term counts from this day</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Zaak maken</source>
            <translation>Make zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_venster.py" />
            <source>Zaak&amp;nummer uit het verzoeknummer: {nummer}</source>
            <translation>&amp;Number of the zaak from that of the request: {nummer}</translation>
        </message>
    </context>
    <context>
        <name>Voet</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/voet.py" />
            <source>Op behandelaar</source>
            <translation>By case handler</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/voet.py" />
            <source>Op startdatum, nieuwste boven</source>
            <translation>By start date, newest first</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/voet.py" />
            <source>Op status</source>
            <translation>By status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/voet.py" />
            <source>Op termijn, wat eerst af moet boven</source>
            <translation>By term, what is due first on top</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/voet.py" />
            <source>Op zaaknummer</source>
            <translation>By zaak number</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/voet.py" />
            <source>Sorteren</source>
            <translation>Sort</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/voet.py" />
            <source>Zaken kiezen met de lasso: teken op de kaart (Shift erbij, Ctrl eraf)</source>
            <translation>Choose zaken with the lasso: draw on the map (Shift adds, Ctrl takes away)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/voet.py" />
            <source>Zaken zonder locatie staan wel in deze lijst, maar niet op de kaart.</source>
            <translation>Zaken without a location are in this list, but not on the map.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/voet.py" />
            <source>{n} gekozen</source>
            <translation>{n} chosen</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/voet.py" />
            <source>{n} van {alle} zaken</source>
            <translation>{n} of {alle} zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/voet.py" />
            <source>{n} zonder locatie</source>
            <translation>{n} without location</translation>
        </message>
    </context>
    <context>
        <name>VolgendeStatusVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>&amp;Nieuwe status</source>
            <translation>&amp;New status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>&amp;Resultaat</source>
            <translation>&amp;Result</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>&amp;Toelichting (kan zichtbaar zijn voor de aanvrager)</source>
            <translation>&amp;Toelichting (may be visible to the applicant)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>(kies een resultaat)</source>
            <translation>(choose a result)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>De toelichting is te lang.</source>
            <translation>The toelichting is too long.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>De zaak is afgehandeld; met deze status wordt zij heropend.</source>
            <translation>The zaak is closed; this status reopens it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>Dit is de eindstatus: de zaak wordt hiermee afgehandeld.</source>
            <translation>This is the final status: it closes the zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>Dit zaaktype kent geen resultaten; sluiten kan daarom niet.</source>
            <translation>This zaaktype has no results; therefore it cannot be closed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>Kies eerst een resultaat.</source>
            <translation>Choose a result first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>Kies eerst een status.</source>
            <translation>Choose a status first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>Let op: dit is een eerdere status. De zaak gaat hiermee terug.</source>
            <translation>Mind: this is an earlier status. The zaak goes back with it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>Let op: u slaat over: {stappen}.</source>
            <translation>Mind: you skip: {stappen}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>Nu: {status}</source>
            <translation>Now: {status}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>Nu: {status}, sinds {moment}</source>
            <translation>Now: {status}, since {moment}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>Status wordt gezet. Even geduld…</source>
            <translation>Setting the status. One moment…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>Status zetten</source>
            <translation>Set status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>Volgende status</source>
            <translation>Next status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>nog geen status</source>
            <translation>no status yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>{status} ({soort})</source>
            <translation>{status} ({soort})</translation>
        </message>
    </context>
    <context>
        <name>VoorbeeldVenster</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Alleen lezen; niets blijft op deze computer achter.</source>
            <translation>Read only; nothing stays behind on this computer.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Bewaren als…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Bladzijde van het document</source>
            <translation>Page of the document</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Deze QGIS kan geen PDF tonen. Bewaar het document en open het in een PDF-lezer.</source>
            <translation>This QGIS cannot show PDF. Save the document and open it in a PDF reader.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Dit soort bestand is hier niet te tonen. Bewaar het en open het in een ander programma.</source>
            <translation>This kind of file cannot be shown here. Save it and open it in another program.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Geen voorbeeld</source>
            <translation>No preview</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Groter</source>
            <translation>Larger</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Het document is leeg: het zaaksysteem gaf geen inhoud.</source>
            <translation>The document is empty: the case system gave no contents.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Het document is niet te tonen: het is beschadigd of met een wachtwoord beveiligd. Bewaar het en open het in een ander programma.</source>
            <translation>The document cannot be shown: it is damaged or protected by a password. Save it and open it in another program.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Het document is te groot om hier te tonen. Bewaar het en open het in een ander programma.</source>
            <translation>The document is too large to show here. Save it and open it in another program.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Het document wordt opgehaald</source>
            <translation>The document is being fetched</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Kleiner</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Opnieuw proberen</source>
            <translation>Try again</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Sluiten</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Tekst van het document</source>
            <translation>Text of the document</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Volgende bladzijde</source>
            <translation>Next page</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>Vorige bladzijde</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/voorbeeld.py" />
            <source>{nr} van {alle}</source>
            <translation>{nr} of {alle}</translation>
        </message>
    </context>
    <context>
        <name>Voortgangsbalk</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/voortgang.py" />
            <source> (nog ongeveer {minuten} min)</source>
            <translation> (about {minuten} min left)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/voortgang.py" />
            <source> (nog ongeveer {seconden} s)</source>
            <translation> (about {seconden} s left)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/voortgang.py" />
            <source>Stoppen</source>
            <translation>Stop</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/voortgang.py" />
            <source>Voortgang</source>
            <translation>Progress</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/voortgang.py" />
            <source>{taak}: wordt gestopt…</source>
            <translation>{taak}: stopping…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/voortgang.py" />
            <source>{taak}; en nog {n}</source>
            <translation>{taak}; and {n} more</translation>
        </message>
    </context>
    <context>
        <name>VraagBlad</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source> stuks</source>
            <translation> items</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>0 m betekent: geraakt.</source>
            <translation>0 m means: touched.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Aantal, oplopend</source>
            <translation>Count, rising</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Afstand</source>
            <translation>Distance</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Afstand, van dichtbij naar ver</source>
            <translation>Distance, from near to far</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Binnen</source>
            <translation>Within</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Deel van de locatie</source>
            <translation>Share of the location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Een sliertje tussen twee tekeningen van dezelfde grens telt zo niet mee</source>
            <translation>So that a sliver between two drawings of one border does not count</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Eenheid</source>
            <translation>Unit</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Grenswaarde</source>
            <translation>Limit value</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Kan echt zijn van</source>
            <translation>Can be real from</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Kenmerk met de waarde</source>
            <translation>Attribute with the value</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Kleinste overlap die telt</source>
            <translation>Least overlap that counts</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Met deze woorden</source>
            <translation>With these words</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Standaardwaarde; daarboven: aandacht</source>
            <translation>Standard value; above it: attention</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Thema</source>
            <translation>Theme</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Van deze zaaktypen</source>
            <translation>Of these case types</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Voor welke zaken</source>
            <translation>For which cases</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Vraag</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Wat daarbuiten valt is geen waarde maar 'niet gekarteerd': de regel geeft onbekend</source>
            <translation>What lies outside is no value but 'not mapped': the rule gives unknown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>Wat geraakt wordt, is</source>
            <translation>What is touched, is</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>alleen een aanwijzing: de kaart is indicatief</source>
            <translation>an indication only: the map is indicative</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>er is een grenswaarde; daarboven: knelpunt</source>
            <translation>there is a limit value; above it: bottleneck</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>leeg: alle zaken; anders speeltuin*; *speelplaats</source>
            <translation>empty: all cases; else speeltuin*; *speelplaats</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>leeg: alle; anders hun identificaties</source>
            <translation>empty: all; else their identifications</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>lijn</source>
            <translation>line</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>tot</source>
            <translation>to</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>tot en met</source>
            <translation>up to and including</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>vanaf</source>
            <translation>from</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/vraag.py" />
            <source>vlak</source>
            <translation>area</translation>
        </message>
    </context>
    <context>
        <name>Vraagveld</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vraagveld.py" />
            <source>Dit is niet te lezen als antwoord op deze vraag; het telt niet mee.</source>
            <translation>This cannot be read as an answer to this question; it does not count.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vraagveld.py" />
            <source>In het verzoek: beantwoord, maar niet gelezen omdat het over een persoon gaat</source>
            <translation>In the application: answered, but not read because it is about a person</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vraagveld.py" />
            <source>In het verzoek: {antwoord}</source>
            <translation>In the application: {antwoord}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vraagveld.py" />
            <source>een getal, bijvoorbeeld 20 of 2,5</source>
            <translation>a number, for instance 20 or 2,5</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vraagveld.py" />
            <source>ja</source>
            <translation>yes</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vraagveld.py" />
            <source>jjjj-mm-dd</source>
            <translation>yyyy-mm-dd</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vraagveld.py" />
            <source>nee</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vraagveld.py" />
            <source>nog niet beantwoord</source>
            <translation>not answered yet</translation>
        </message>
    </context>
    <context>
        <name>VragenboomView</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vragenboom_view.py" />
            <source>Activiteit</source>
            <translation>Activity</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vragenboom_view.py" />
            <source>Er zijn waarden onder voorbehoud: die tellen pas als u ze zelf invult.</source>
            <translation>There are values under a reservation: they count only when you fill them in yourself.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vragenboom_view.py" />
            <source>Hangt af van deze gebieden</source>
            <translation>Depends on these areas</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vragenboom_view.py" />
            <source>In dit bestand staan geen vragen.</source>
            <translation>There are no questions in this file.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vragenboom_view.py" />
            <source>Niet gevonden in het bestand</source>
            <translation>Not found in the file</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vragenboom_view.py" />
            <source>Vragen zonder groep</source>
            <translation>Questions without a group</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/vragenboom_view.py" />
            <source>volgt uit de gekozen plek en het geladen plan</source>
            <translation>follows from the chosen place and the loaded plan</translation>
        </message>
    </context>
    <context>
        <name>WeergaveKnop</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Beeld</source>
            <translation>Display</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Bewaarde filters, lijst of tabel, en de kolommen (Ctrl+W)</source>
            <translation>Saved filters, list or table, and the columns (Ctrl+W)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Bewaren als…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Bijwerken met wat u nu ziet</source>
            <translation>Update with what you see now</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>De weergaven van het team zijn niet te lezen</source>
            <translation>The team's views cannot be read</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Delen met het team…</source>
            <translation>Share with the team…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Kies in de opties een teambestand; in de map daarvan deelt u weergaven.</source>
            <translation>Choose a team file in the options; views are shared in its folder.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Kolommen kiezen…</source>
            <translation>Choose columns…</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Lijst</source>
            <translation>List</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Mijn weergaven</source>
            <translation>My views</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Naam. Bewaard worden de filters, de kolommen en de volgorde; niet de zaken zelf.</source>
            <translation>Name. The filters, the columns and the order are saved; not the zaken themselves.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Tabel</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Van het team</source>
            <translation>The team's</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Verwijderen</source>
            <translation>Delete</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Weergave</source>
            <translation>View</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Weergave bewaren</source>
            <translation>Save view</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>Weergave van de zaken: {naam}</source>
            <translation>View of the zaken: {naam}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/weergaven.py" />
            <source>{naam} (gewijzigd)</source>
            <translation>{naam} (changed)</translation>
        </message>
    </context>
    <context>
        <name>WerkvoorraadDelegate</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/delegate.py" />
            <source>geen behandelaar</source>
            <translation>no case handler</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/delegate.py" />
            <source>nog geen status</source>
            <translation>no status yet</translation>
        </message>
    </context>
    <context>
        <name>WerkvoorraadModel</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/model.py" />
            <source>geen behandelaar</source>
            <translation>no case handler</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/model.py" />
            <source>nog geen status</source>
            <translation>no status yet</translation>
        </message>
    </context>
    <context>
        <name>WerkvoorraadRapport</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Alleen deze behandelaar (leeg: iedereen)</source>
            <translation>Only this case handler (empty: everyone)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Er zijn geen open zaken om te laten zien.</source>
            <translation>There are no open zaken to show.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Maakt een PDF van de open zaken: hoe ze er met de termijn voor staan, wie er hoeveel heeft, en de zaken op volgorde van de fatale datum. Het rapport noemt behandelaars en omschrijvingen: dat zijn persoonsgegevens.</source>
            <translation>Makes a PDF of the open zaken: how they stand with the term, who has how many, and the zaken in order of the fatal date. The report names case handlers and descriptions: those are personal data.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Rapport</source>
            <translation>Report</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Werkvoorraadrapport</source>
            <translation>Report of the work list</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>nog niet opgehaald</source>
            <translation>not fetched yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>{verbinding} · {dag} · zaken bijgewerkt: {moment}</source>
            <translation>{verbinding} · {dag} · zaken updated: {moment}</translation>
        </message>
    </context>
    <context>
        <name>WerkvoorraadView</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>Alle filters uit</source>
            <translation>All filters off</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>De voortgang ziet u boven de kaart. U kunt intussen doorwerken.</source>
            <translation>Progress is shown above the map. You can work on meanwhile.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>De zaken van {naam} zijn hier niet te lezen: {waarom}</source>
            <translation>The cases of {naam} cannot be read here: {waarom}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>Geen zaak gevonden</source>
            <translation>No zaak found</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>Geen zaak voldoet aan deze filters en zoekwoorden.</source>
            <translation>No zaak meets these filters and search words.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>Nog geen zaken</source>
            <translation>No zaken yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>Opnieuw proberen</source>
            <translation>Try again</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>Van deze verbinding is nog niets opgehaald.</source>
            <translation>Nothing has been fetched of this connection yet.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>Zaken ophalen</source>
            <translation>Fetch zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>Zaken worden opgehaald</source>
            <translation>Fetching zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>Zoek in de zaken</source>
            <translation>Search in the zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>Zoek in de zaken (Ctrl+F); pijl omlaag gaat naar de lijst</source>
            <translation>Search in the zaken (Ctrl+F); arrow down goes to the list</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>zoek zaak, adres, activiteit, begrip</source>
            <translation>search zaak, address, activity, term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/view.py" />
            <source>{aantal} tonen die daar niet onder vallen</source>
            <translation>Show {aantal} that do not fall under it</translation>
        </message>
    </context>
    <context>
        <name>Zaakkaarten</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaakkaarten.py" />
            <source>Dit is geen zaaklaag: de kolom uuid ontbreekt.</source>
            <translation>This is no layer of zaken: the column uuid is missing.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaakkaarten.py" />
            <source>Er is geen zaak met een locatie om af te drukken.</source>
            <translation>There is no zaak with a location to print.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaakkaarten.py" />
            <source>Maakt één PDF met een blad per zaak: de kaart en de kenmerken. Kies een zaaklaag, eventueel alleen de geselecteerde zaken; leeg is: alle open zaken van de verbinding. De ondergrond is wat het project laat zien, zonder andere zaken en inspecties. Zaken zonder locatie hebben geen blad; hun aantal staat in het verslag.</source>
            <translation>Makes one PDF with a sheet for each zaak: the map and the core fields. Choose a layer of zaken, if need be only the selected zaken; empty is: all open zaken of the connection. The base map is what the project shows, without other zaken and inspections. Zaken without a location have no sheet; their number is in the log.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaakkaarten.py" />
            <source>Opmaak (uw eigen layouts gaan voor)</source>
            <translation>Layout (your own come first)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaakkaarten.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaakkaarten.py" />
            <source>Zaakkaart</source>
            <translation>Map of the zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaakkaarten.py" />
            <source>Zaakkaarten</source>
            <translation>Maps of zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaakkaarten.py" />
            <source>Zaakkaarten (atlas)</source>
            <translation>Maps of zaken (atlas)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaakkaarten.py" />
            <source>Zaaklaag (leeg: alle open zaken)</source>
            <translation>Layer of zaken (empty: all open zaken)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaakkaarten.py" />
            <source>Zonder locatie, en dus zonder blad: {n}.</source>
            <translation>Without a location, and so without a sheet: {n}.</translation>
        </message>
    </context>
    <context>
        <name>ZakenLaden</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaken_laden.py" />
            <source>Eerst verversen</source>
            <translation>Refresh first</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaken_laden.py" />
            <source>Haalt zaken en inspecties op bij het zaaksysteem en geeft de zaken als puntenlaag (EPSG:28992). Zaken zonder locatie komen mee zonder geometrie.</source>
            <translation>Fetches zaken and inspections from the case system and gives the zaken as a point layer (EPSG:28992). Zaken without a location come along without geometry.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaken_laden.py" />
            <source>Zaken</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaken_laden.py" />
            <source>Zaken laden</source>
            <translation>Load zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/zaken_laden.py" />
            <source>{aantal} zaken, waarvan {zonder} zonder locatie.</source>
            <translation>{aantal} zaken, of which {zonder} without location.</translation>
        </message>
    </context>
    <context>
        <name>Zakenlijst</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/werk/zakenlijst.py" />
            <source>Zaken</source>
            <translation>Zaken</translation>
        </message>
    </context>
    <context>
        <name>Zoekbalk</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/zoekbalk.py" />
            <source>Activiteiten in het omgevingsplan</source>
            <translation>Activities in the omgevingsplan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/zoekbalk.py" />
            <source>Adressen en percelen</source>
            <translation>Addresses and parcels</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/zoekbalk.py" />
            <source>Zaken</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/zoekbalk.py" />
            <source>coördinaten</source>
            <translation>coordinates</translation>
        </message>
    </context>
    <context>
        <name>Zoekwerk</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/zoekwerk.py" />
            <source>De Stelselcatalogus kent dit woord niet.</source>
            <translation>The Stelselcatalogus does not know this word.</translation>
        </message>
    </context>
    <context>
        <name>_Bel</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/rondleiding.py" />
            <source>Klaar</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/rondleiding.py" />
            <source>Stoppen (Esc)</source>
            <translation>Stop (Esc)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/rondleiding.py" />
            <source>Volgende</source>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/eerste_keer/rondleiding.py" />
            <source>Vorige</source>
            <translation>Previous</translation>
        </message>
    </context>
    <context>
        <name>afdruk</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/afdruklagen.py" />
            <source>Adres in de lijst</source>
            <translation>Address in the list</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/afdrukwoorden.py" />
            <source>Einddatum</source>
            <translation>End date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/afdrukwoorden.py" />
            <source>Fatale datum</source>
            <translation>Fatal date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/afdruklagen.py" />
            <source>Locatie van de zaak</source>
            <translation>Location of the zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/omwonenden_kaart.py" />
            <source>Omwonenden: bewijskaart</source>
            <translation>Residents nearby: map as evidence</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/afdrukwoorden.py" />
            <source>Startdatum</source>
            <translation>Start date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/afdrukwoorden.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/afdrukwoorden.py" />
            <source>Zaaktype</source>
            <translation>Zaaktype</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/afdrukken/afdruklagen.py" />
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/afdrukwoorden.py" />
            <source>en {n} andere</source>
            <translation>and {n} others</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/afdrukwoorden.py" />
            <source>geen ondergrond</source>
            <translation>no base map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/afdrukwoorden.py" />
            <source>opgehaald {datum}</source>
            <translation>fetched {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/afdrukwoorden.py" />
            <source>termijn onbekend</source>
            <translation>term unknown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/afdrukwoorden.py" />
            <source>{datum} (voorlopig: de termijn is opgeschort)</source>
            <translation>{datum} (provisional: the term is suspended)</translation>
        </message>
    </context>
    <context>
        <name>begrip</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/begrip.py" />
            <source>De Stelselcatalogus is nu niet bereikbaar.</source>
            <translation>The Stelselcatalogus cannot be reached now.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/begrip.py" />
            <source>De betekenis van dit woord is hier niet eerder opgevraagd.</source>
            <translation>The meaning of this word was not asked here before.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/begrip.py" />
            <source>Stelselcatalogus, opgevraagd op {dag}</source>
            <translation>Stelselcatalogus, asked on {dag}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/begrip.py" />
            <source>en nog {n} betekenissen</source>
            <translation>and {n} more meanings</translation>
        </message>
    </context>
    <context>
        <name>bij_zaak</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/bij_zaak.py" />
            <source>Geen dossier</source>
            <translation>No dossier</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/bij_zaak.py" />
            <source>Groene baan {zaak}, dossier {id}</source>
            <translation>Green lane {zaak}, dossier {id}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/bij_zaak.py" />
            <source>Het dossier is niet gemaakt.</source>
            <translation>The dossier was not made.</translation>
        </message>
    </context>
    <context>
        <name>blad</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>'{kop}' (gaat over personen)</source>
            <translation>'{kop}' (is about persons)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Afgekeurd: {n}, zie hieronder.</source>
            <translation>Rejected: {n}, see below.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Afgekeurde rijen</source>
            <translation>Rejected rows</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Andere kolommen worden niet bewaard. Zet er geen gegevens van personen in.</source>
            <translation>Other columns are not kept. Put no data of persons in it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Breedtegraad, samen met lengtegraad.</source>
            <translation>Latitude, together with lengtegraad.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>De naam van het zaaktype.</source>
            <translation>The name of the zaaktype.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>De namen van de kolommen staan vast; de volgorde niet. Lege kolommen mag u weglaten.</source>
            <translation>The names of the columns are fixed, their order is not. Empty columns may be left out.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Een datum, als datum of als tekst: dag-maand-jaar of jaar-maand-dag.</source>
            <translation>A date, as a date or as text: day-month-year or year-month-day.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Een eigen kenmerk.</source>
            <translation>A property of its own.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Een getal; de komma is die van de decimalen.</source>
            <translation>A number; the comma is that of the decimals.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Een punt, lijn of vlak als GeoJSON. Gaat voor de andere.</source>
            <translation>A point, line or area as GeoJSON. Goes before the others.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Een punt, lijn of vlak als WKT, in RD of in graden. Gaat voor x en y.</source>
            <translation>A point, line or area as WKT, in RD or in degrees. Goes before x and y.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Gegevens</source>
            <translation>Data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Goed maar zonder plek: {n}; wel in de tabel, niet op de kaart.</source>
            <translation>Good but without a place: {n}; in the table, not on the map.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Goed: {goed} van {alle} rijen.</source>
            <translation>Good: {goed} of {alle} rows.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Het nummer van de zaak waar de vergunning bij hoort.</source>
            <translation>The number of the zaak that the permit belongs to.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Ingelezen: {naam}</source>
            <translation>Read in: {naam}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Lengtegraad, samen met breedtegraad.</source>
            <translation>Longitude, together with breedtegraad.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Tekst.</source>
            <translation>Text.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Uitleg</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Verplicht, en elk nummer één keer: hieraan wordt een rij later herkend.</source>
            <translation>Required, and each number once: a row is known by it later.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Vul het blad 'Gegevens' in: één rij per zaak, vergunning of object.</source>
            <translation>Fill in the sheet 'Data': one row for each zaak, permit or object.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Waar het om gaat. Zet er geen namen van personen in.</source>
            <translation>What it is about. Put no names of persons in it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Waarin de waarde is gemeten.</source>
            <translation>What the value is measured in.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Waarvoor de vergunning is.</source>
            <translation>What the permit is for.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Wat voor object het is.</source>
            <translation>What kind of object it is.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>X in meters (Rijksdriehoek, EPSG:28992), samen met rd_y.</source>
            <translation>X in metres (Rijksdriehoek, EPSG:28992), together with rd_y.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>Y in meters (Rijksdriehoek, EPSG:28992), samen met rd_x.</source>
            <translation>Y in metres (Rijksdriehoek, EPSG:28992), together with rd_x.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>de cel bevat een fout van de spreadsheet</source>
            <translation>the cell holds an error of the spreadsheet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>de plek ligt niet in Nederland</source>
            <translation>the place is not in the Netherlands</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>de tekst is te lang</source>
            <translation>the text is too long</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>de twee getallen van de plek lijken verwisseld</source>
            <translation>the two numbers of the place seem to be swapped</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>de vorm is niet te lezen</source>
            <translation>the shape cannot be read</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>de vorm klopt niet (zij snijdt zichzelf)</source>
            <translation>the shape is not right (it crosses itself)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>dit is geen datum (zoals 25-11-2026)</source>
            <translation>this is no date (like 25-11-2026)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>dit is geen getal</source>
            <translation>this is no number</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>dit kan duizend of een breuk zijn; schrijf 1234 of 1,234</source>
            <translation>this may be a thousand or a fraction; write 1234 or 1,234</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>dit nummer staat meer dan één keer in het bestand</source>
            <translation>this number is in the file more than once</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>er lijkt een BSN in te staan; dat wordt niet bewaard</source>
            <translation>there seems to be a BSN in it; that is not kept</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>er staat geen nummer</source>
            <translation>there is no number</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>kolom</source>
            <translation>column</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>objecten</source>
            <translation>objects</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>reden</source>
            <translation>reason</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>rij</source>
            <translation>row</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>schrijf het jaar met vier cijfers</source>
            <translation>write the year with four digits</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>van de plek ontbreekt de helft</source>
            <translation>half of the place is missing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>vergunningen</source>
            <translation>permits</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>voorbeeld</source>
            <translation>example</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>waarde</source>
            <translation>value</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>wat erin staat</source>
            <translation>what is in it</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>wordt ook herkend als</source>
            <translation>is also known as</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>zaken</source>
            <translation>zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>{n} afgekeurd</source>
            <translation>{n} rejected</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>{n} gelijk gebleven</source>
            <translation>{n} unchanged</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>{n} gewijzigd</source>
            <translation>{n} changed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>{n} niet in dit bestand en gebleven</source>
            <translation>{n} not in this file and kept</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>{n} nieuw</source>
            <translation>{n} new</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bladwoorden.py" />
            <source>{n} weggehaald</source>
            <translation>{n} taken away</translation>
        </message>
    </context>
    <context>
        <name>dokter</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Assen verwisseld</source>
            <translation>Axes swapped</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Buiten Nederland</source>
            <translation>Outside the Netherlands</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Buiten de gemeente</source>
            <translation>Outside the municipality</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>De plek is goed te lezen, maar ligt buiten de gemeente.</source>
            <translation>The place reads well, but lies outside the municipality.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>De plek ligt buiten Nederland (nul-nul, bijvoorbeeld).</source>
            <translation>The place lies outside the Netherlands (zero-zero, for example).</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>De rand van het vlak snijdt zichzelf.</source>
            <translation>The border of the area crosses itself.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Er staat geen locatie in het zaaksysteem.</source>
            <translation>There is no location in the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Geen locatie</source>
            <translation>No location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>In het zaaksysteem staan meters (RD) waar graden horen.</source>
            <translation>The case system has metres (RD) where degrees belong.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Lengte en breedte staan omgekeerd in het zaaksysteem.</source>
            <translation>Longitude and latitude are the wrong way round in the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Niet te lezen</source>
            <translation>Unreadable</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>RD-getallen waar graden horen</source>
            <translation>RD numbers where degrees belong</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Vorm snijdt zichzelf</source>
            <translation>Shape crosses itself</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie_dokter.py" />
            <source>Wat er in het zaaksysteem staat is geen vorm die te tekenen is.</source>
            <translation>What the case system has is no shape that can be drawn.</translation>
        </message>
    </context>
    <context>
        <name>dossier</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>(de regel: {oordeel})</source>
            <translation>(the rule: {oordeel})</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>Adres en sha256 van het antwoord</source>
            <translation>Address and sha256 of the answer</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>Anders beoordeeld door {wie} op {moment}: {reden}</source>
            <translation>Judged otherwise by {wie} on {moment}: {reden}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>Besluit bij de zaak</source>
            <translation>Decision with the zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>Besluit: {naam}</source>
            <translation>Decision: {naam}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>Betrokkene</source>
            <translation>Person involved</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>Bron</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_afdruk.py" />
            <source>Bronnen</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>Deze verbinding heeft hiervoor geen adres. Vul het in de opties in.</source>
            <translation>This connection has no address for this. Fill it in in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>Dit deel is niet gelezen ({code}). Probeer het opnieuw.</source>
            <translation>This part was not read ({code}). Try again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>Document bij de zaak</source>
            <translation>Document with the zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>Document: {naam}</source>
            <translation>Document: {naam}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_afdruk.py" />
            <source>Dossier {id} · gemaakt {moment} · bladzijde {nr} van {aantal}</source>
            <translation>Dossier {id} · made {moment} · page {nr} of {aantal}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>Dubbelklik of Enter opent deze zaak</source>
            <translation>Double-click or Enter opens this zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspecties.py" />
            <source>Dubbelklik of Enter toont de historie</source>
            <translation>Double-click or Enter shows the history</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>Eigen oordelen over bevindingen die inmiddels anders zijn</source>
            <translation>Findings judged otherwise that have changed since</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>Eigenschap</source>
            <translation>Property</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>Er kwam geen verbinding tot stand. Probeer het opnieuw.</source>
            <translation>No connection could be made. Try again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>Er kwam niet op tijd antwoord. Probeer het opnieuw.</source>
            <translation>No answer came in time. Try again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>Gebruiksrecht niet ingevuld: zo is de zaak niet af te sluiten.</source>
            <translation>Usage rights not filled in: the zaak cannot be closed like this.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>Gegevens</source>
            <translation>Data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>Geluid samen, alleen ter informatie</source>
            <translation>Noise together, for information only</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_afdruk.py" />
            <source>Getoetst op {moment}. De kaarten zijn indicatief: geen aanwijzing betekent niet dat het mag. Het besluit is aan het bevoegd gezag.</source>
            <translation>Checked on {moment}. The maps are indicative: no indication does not mean that it is allowed. The decision is up to the competent authority.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_afdruk.py" />
            <source>Groene baan: toets van de locatie</source>
            <translation>Green lane: check of the location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>Het antwoord brak halverwege af. Probeer het opnieuw.</source>
            <translation>The answer broke off halfway. Try again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>Het systeem kent dit niet (meer).</source>
            <translation>The system does not know this (any more).</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>Het systeem meldt een storing. Probeer het later opnieuw.</source>
            <translation>The system reports a fault. Try again later.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>Reden: {reden}.</source>
            <translation>Reason: {reden}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>Resultaat</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>Uw rechten laten dit niet toe. Vraag de functioneel beheerder om toegang.</source>
            <translation>Your rights do not allow this. Ask the functional administrator for access.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>Vergrendeld: er wordt aan gewerkt. U krijgt de laatst bewaarde versie.</source>
            <translation>Locked: it is being worked on. You get the version that was saved last.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>Volledigheid</source>
            <translation>Completeness</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>WOZ-object</source>
            <translation>WOZ object</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>Wie wat wijzigde is niet gelezen: {waarom}</source>
            <translation>Who changed what was not read: {waarom}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>Wie wat wijzigde kon niet worden gelezen.</source>
            <translation>Who changed what could not be read.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>Zaak</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>Zaakobject</source>
            <translation>Zaakobject</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_afdruk.py" />
            <source>Zonder locatie is er geen kaart.</source>
            <translation>Without a location there is no map.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>adres</source>
            <translation>address</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>afdeling</source>
            <translation>department</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>andere zaken</source>
            <translation>other zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>archiefdatum</source>
            <translation>archive date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>archiefnominatie</source>
            <translation>archive nomination</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>begin van de bewaartermijn</source>
            <translation>start of the retention period</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>bestaat niet (meer)</source>
            <translation>does not exist (any more)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>deelzaak</source>
            <translation>sub-zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>definitief</source>
            <translation>final</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>door {wie}</source>
            <translation>by {wie}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>draagt bij aan</source>
            <translation>contributes to</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>einddatum</source>
            <translation>end date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>en nog {n}</source>
            <translation>and {n} more</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>gaat in {datum}</source>
            <translation>takes effect {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>gaat over</source>
            <translation>is about</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>gearchiveerd</source>
            <translation>archived</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>geen bron ingesteld</source>
            <translation>no source configured</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>geen treffer bewijst niets</source>
            <translation>the absence of a hit proves nothing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>geen treffer telt</source>
            <translation>the absence of a hit counts</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>geldig tot {datum}</source>
            <translation>valid until {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>gepland einde</source>
            <translation>planned end</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>gepubliceerd {datum}</source>
            <translation>published {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>gerelateerd</source>
            <translation>related</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspecties.py" />
            <source>hercontrole {datum}</source>
            <translation>re-inspection {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>hoofdzaak</source>
            <translation>main zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>in bewerking</source>
            <translation>being drafted</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>indicatief</source>
            <translation>indicative</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>licentie niet bekend</source>
            <translation>licence not known</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>locatie</source>
            <translation>location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>medewerker</source>
            <translation>staff member</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>naam niet bekend</source>
            <translation>name not known</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>niet bereikt</source>
            <translation>not reached</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>niet opgevraagd: er zijn er te veel</source>
            <translation>not asked for: there are too many</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>niet volledig</source>
            <translation>not complete</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>norm nog niet bevestigd</source>
            <translation>norm not confirmed yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>omschrijving</source>
            <translation>description</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/notities.py" />
            <source>ook voor de aanvrager</source>
            <translation>for the applicant too</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>opgehaald {moment}</source>
            <translation>fetched {moment}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>opschorting</source>
            <translation>suspension</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>organisatie</source>
            <translation>organisation</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>overig</source>
            <translation>other</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>pand</source>
            <translation>building</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>perceel</source>
            <translation>parcel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>persoon</source>
            <translation>person</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>reageren tot en met {datum}</source>
            <translation>respond by {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>reden: {reden}</source>
            <translation>reason: {reden}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>regel {regel}, versie {versie}</source>
            <translation>rule {regel}, version {versie}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>resultaat</source>
            <translation>result</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>staat in een ander systeem</source>
            <translation>is in another system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>startdatum</source>
            <translation>start date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>status</source>
            <translation>status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>status van een andere versie van het zaaktype</source>
            <translation>status of another version of the zaaktype</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>straat</source>
            <translation>street</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>ter vaststelling</source>
            <translation>to be adopted</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>toelichting</source>
            <translation>toelichting</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>u mag deze zaak niet zien</source>
            <translation>you may not see this zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>uiterlijk einde</source>
            <translation>latest end</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>van {datum}</source>
            <translation>of {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>verlenging</source>
            <translation>extension</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>vertrouwelijkheid</source>
            <translation>confidentiality</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>vervalt {datum}</source>
            <translation>lapses {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/delen.py" />
            <source>vervolg op</source>
            <translation>follows on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>verzonden {datum}</source>
            <translation>sent {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/lijsten.py" />
            <source>vestiging</source>
            <translation>branch</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>volgens {wie}</source>
            <translation>as stated by {wie}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>volledig</source>
            <translation>complete</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/dossier_tabellen.py" />
            <source>{aantal} objecten in {paginas} antwoorden</source>
            <translation>{aantal} objects in {paginas} answers</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>{wat} gewijzigd</source>
            <translation>{wat} changed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>{wat} toegevoegd</source>
            <translation>{wat} added</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/tijdlijn.py" />
            <source>{wat} verwijderd</source>
            <translation>{wat} removed</translation>
        </message>
    </context>
    <context>
        <name>fout</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Bestand niet te gebruiken</source>
            <translation>File cannot be used</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Bestand op deze computer</source>
            <translation>File on this computer</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Bij deze verbinding is geen Locatieserver ingevuld; adressen en percelen zijn daarom niet op te zoeken. Vul hem in bij de opties.</source>
            <translation>No Locatieserver is filled in for this connection; addresses and parcels can therefore not be looked up. Fill it in in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Bij deze verbinding is geen inlog gekozen. Kies er een in de opties.</source>
            <translation>No login has been chosen for this connection. Choose one in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Bij dit zaaktype is opschorten niet toegestaan.</source>
            <translation>This zaaktype does not allow a suspension.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Bij dit zaaktype is verlengen niet toegestaan.</source>
            <translation>This zaaktype does not allow an extension.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Bij een document is niet ingevuld of er gebruiksrechten gelden. Vul dat aan in het zaaksysteem.</source>
            <translation>For a document it is not filled in whether usage rights apply. Fill that in in the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Dat kan niet</source>
            <translation>That cannot be done</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De adressen zijn niet (volledig) opgehaald. Zonder adressen is er geen lijst. Ververs de gegevens.</source>
            <translation>The addresses were not fetched (completely). Without addresses there is no list. Refresh the data.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De archiefdatum is niet te bepalen. Vul het brondatumkenmerk aan in het zaaksysteem.</source>
            <translation>The archive date cannot be determined. Fill in the source date attribute in the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De bron van de adressen gaf geen enkel adres met een plek. Een lege lijst zou lijken op 'geen omwonenden'; daarom is er geen lijst. Laat de beheerder de bron nakijken.</source>
            <translation>The source of addresses gave not one address with a place. An empty list would look like 'no residents nearby'; that is why there is no list. Have the administrator check the source.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De client-id ontbreekt. Vul hem in bij deze verbinding.</source>
            <translation>The client id is missing. Fill it in at this connection.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De dag van het verzoek ligt in de toekomst.</source>
            <translation>The day of the request lies in the future.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De dag van het verzoek ligt voor het begin van de zaak.</source>
            <translation>The day of the request lies before the start of the zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De dag van ontvangst ligt in de toekomst.</source>
            <translation>The day of receipt lies in the future.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De datum ligt in de toekomst volgens de server. Loopt de klok van deze computer gelijk?</source>
            <translation>The date lies in the future, says the server. Is this computer's clock right?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De gekozen inlog bestaat niet meer. Kies een andere in de opties.</source>
            <translation>The chosen login exists no more. Choose another in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De gekozen inlog is niet te lezen. Maak hem opnieuw aan in de opties van QGIS.</source>
            <translation>The chosen login cannot be read. Make it anew in the options of QGIS.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De gekozen inlog is van een andere soort. Kies er een met gebruikersnaam (client-id) en geheim.</source>
            <translation>The chosen login is of another kind. Choose one with a user name (client id) and a secret.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De inlog is onleesbaar. Controleer de inlogwijze van deze verbinding.</source>
            <translation>The login cannot be read. Check how this connection logs in.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De inlog is verlopen of ingetrokken. Log opnieuw in bij de inlogdienst en probeer het opnieuw.</source>
            <translation>The login has expired or was withdrawn. Log in again at the login service and try again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De inlog is verlopen. Loopt de klok van deze computer gelijk? Probeer het daarna opnieuw.</source>
            <translation>The login has expired. Is this computer's clock right? Then try again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De inlogdienst kent deze toepassing niet. Vraag de beheerder om de instellingen van de inlog.</source>
            <translation>The login service does not know this application. Ask the administrator for the settings of the login.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De inlogopslag van QGIS is uitgeschakeld op deze computer. Vraag de beheerder haar aan te zetten.</source>
            <translation>The authentication store of QGIS is switched off on this computer. Ask the administrator to switch it on.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De laatste status van deze zaak ligt in de toekomst. Een nieuwe status zou daarvoor komen te staan.</source>
            <translation>The last status of this zaak lies in the future. A new status would come before it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De omschrijving is te lang: er kunnen 80 tekens in.</source>
            <translation>The description is too long: there is room for 80 characters.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>De opslag is beschadigd. Open de verbinding opnieuw en laad de gegevens opnieuw.</source>
            <translation>The storage is damaged. Open the connection again and load the data again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>De opslagmap staat op een netwerkschijf; daar kan het werkbestand stuk gaan. Kies een map op deze computer.</source>
            <translation>The storage folder is on a network drive; the working file can break there. Choose a folder on this computer.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De proxy laat dit niet toe. Controleer Extra &gt; Opties &gt; Netwerk in QGIS.</source>
            <translation>The proxy does not allow this. Check Settings &gt; Options &gt; Network in QGIS.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De reden bij de zaak is te lang: er kunnen 200 tekens in.</source>
            <translation>The reason with the zaak is too long: 200 characters fit.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>De schijf is vol. Maak ruimte en ververs opnieuw; wat er stond is heel gebleven.</source>
            <translation>The disk is full. Make room and refresh again; what was there has stayed whole.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>De schijf is vol. Maak ruimte of kies een andere map.</source>
            <translation>The disk is full. Make room or choose another folder.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De server heeft het te druk. Wacht een paar minuten en probeer het opnieuw.</source>
            <translation>The server is too busy. Wait a few minutes and try again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De server meldt een storing ({status}). Probeer het later opnieuw; meld het anders bij de beheerder.</source>
            <translation>The server reports a fault ({status}). Try again later; if it stays, tell the administrator.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De server noemt geen reden.</source>
            <translation>The server gives no reason.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De servernaam is onbekend. Controleer het adres in de opties.</source>
            <translation>The server name is unknown. Check the address in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De sleutel klopt niet. Controleer de inlog van deze verbinding.</source>
            <translation>The key is not right. Check the login of this connection.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>De tekst in dit bestand is niet te lezen. Bewaar het als CSV UTF-8.</source>
            <translation>The text in this file cannot be read. Save it as CSV UTF-8.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De termijn is al verlengd; dat kan één keer.</source>
            <translation>The term has been extended already; that can be done once.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De termijn is al verstreken; die is niet meer te verschuiven.</source>
            <translation>The term has run out already; it can no longer be moved.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De toelichting is te lang: er kunnen 1.000 tekens in.</source>
            <translation>The toelichting is too long: 1,000 characters fit.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De volgende status is de eindstatus; rond zaken één voor één af.</source>
            <translation>The next status is the final one; close zaken one by one.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De vorm snijdt zichzelf. Neem de laatste hoek terug en teken verder.</source>
            <translation>The shape crosses itself. Take back the last corner and draw on.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De zaak heeft deze status al.</source>
            <translation>The zaak has this status already.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De zaak heeft geen behandelaar.</source>
            <translation>The zaak has no case handler.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De zaak heeft nog geen resultaat. Kies er eerst een.</source>
            <translation>The zaak has no result yet. Choose one first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De zaak is afgehandeld. Heropen haar eerst.</source>
            <translation>The zaak is closed. Reopen it first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De zaak is afgehandeld. Heropenen kan alleen met de scope zaken.heropenen.</source>
            <translation>The zaak is closed. Reopening needs the scope zaken.heropenen.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De zaak is al opgeschort.</source>
            <translation>The zaak is suspended already.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>De zaak is intussen veranderd in {systeem}</source>
            <translation>The zaak has changed in the meantime in {systeem}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De zaak is niet opgeschort.</source>
            <translation>The zaak is not suspended.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>De zaak staat in het zaaksysteem, maar het teruglezen lukte niet: {oorzaak} Open het verzoek opnieuw; de zaak wordt dan gevonden en niet nog eens gemaakt.</source>
            <translation>The zaak is in the case system, but it could not be read back: {oorzaak} Open the request again; the zaak is found then and not made once more.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Deze client-id is onbekend. Vraag de functioneel beheerder om de applicatie te registreren.</source>
            <translation>This client id is unknown. Ask the functional administrator to register the application.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Deze collega heeft de zaak al.</source>
            <translation>This colleague has the zaak already.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Deze inlog gold tot QGIS werd afgesloten. Start de voorbeeldgemeente opnieuw, of log opnieuw in.</source>
            <translation>This login was valid until QGIS was closed. Start the example municipality again, or log in again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Deze plek ligt buiten Nederland.</source>
            <translation>This place lies outside the Netherlands.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Deze regel geldt niet voor deze zaak; er is niets te beoordelen.</source>
            <translation>This rule does not apply to this zaak; there is nothing to judge.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Deze regel staat met andere in één bestand. Wijzig hem in dat bestand.</source>
            <translation>This rule is in one file with others. Change it in that file.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Deze soort document hoort niet bij dit zaaktype.</source>
            <translation>This kind of document does not belong to this zaaktype.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Deze status hoort bij een andere versie van het zaaktype. Open de zaak opnieuw.</source>
            <translation>This status belongs to another version of the zaaktype. Open the zaak again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Deze status hoort niet bij dit zaaktype.</source>
            <translation>This status does not belong to this zaaktype.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Deze verbinding heeft geen aansluiting op het DSO. Vul bij de opties het adres en de sleutel in.</source>
            <translation>This connection has no access to DSO. Fill in its address and key in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Deze verbinding heeft geen adres voor besluiten. Vul het in de opties in.</source>
            <translation>This connection has no address for besluiten. Fill it in in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Deze verbinding heeft geen adres voor documenten. Vul het in de opties in.</source>
            <translation>This connection has no address for documents. Fill it in in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Deze verbinding heeft geen objectenregister. Vul het adres in de opties in.</source>
            <translation>This connection has no register of objects. Fill in its address in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Deze verbinding heeft geen zaaksysteem. Vul het adres in de opties in.</source>
            <translation>This connection has no case system. Fill in its address in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Deze vorm is niet te lezen. Teken de locatie opnieuw.</source>
            <translation>This shape cannot be read. Draw the location again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Deze zaak is hier niet (meer) bekend. Ververs de gegevens.</source>
            <translation>This zaak is not known here (any more). Refresh the data.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Dit XML-bestand bevat een DTD. Dat is in een verzoek niet toegestaan, en het is niet gelezen.</source>
            <translation>This XML file has a DTD. That is not allowed in a request, and it was not read.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Dit bestand heeft een wachtwoord. Bewaar het zonder wachtwoord.</source>
            <translation>This file has a password. Save it without one.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Dit bestand is groter dan het kan zijn.</source>
            <translation>This file is larger than it can be.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Dit bestand is leeg.</source>
            <translation>This file is empty.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Dit bestand is niet te lezen of te schrijven. Is het open in een ander programma?</source>
            <translation>This file cannot be read or written. Is it open in another program?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Dit bestand is te groot om van hier uit toe te voegen.</source>
            <translation>This file is too large to add from here.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Dit bestand of deze map is er niet (meer).</source>
            <translation>This file or folder is not there (any more).</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Dit gegeven is hier niet te verbeteren.</source>
            <translation>This cannot be corrected here.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Dit had niet mogen gebeuren. Kijk in het logvenster, tabblad Portaal Leefomgeving.</source>
            <translation>This should not have happened. Look in the log panel, tab Portaal Leefomgeving.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx.</source>
            <translation>This is an old Excel file (.xls). Save it as .xlsx.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Dit is geen (heel) Excel- of CSV-bestand. Bewaar het in uw spreadsheet als .xlsx of .csv.</source>
            <translation>This is no (whole) Excel or CSV file. Save it in your spreadsheet as .xlsx or .csv.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Dit is geen (heel) XML-bestand. Is het downloaden afgebroken?</source>
            <translation>This is no (whole) XML file. Did the download break off?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Dit is geen zipbestand.</source>
            <translation>This is no zip file.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Dit resultaat hoort niet bij dit zaaktype.</source>
            <translation>This result does not belong to this zaaktype.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Dit verzoek heeft geen (bruikbaar) verzoeknummer. Zonder nummer is niet na te gaan of er al een zaak van is; maak de zaak in het zaaksysteem.</source>
            <translation>This request has no (usable) number. Without one it cannot be found out whether there is a zaak of it; make the zaak in the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Dit zaaksysteem kan niet op kenmerk zoeken. Alleen met een zaaknummer uit het verzoeknummer is zeker dat er geen tweede zaak ontstaat.</source>
            <translation>This case system cannot search by kenmerk. Only a number made from that of the request makes sure that there will be no second zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Dit zaaksysteem kent geen notities.</source>
            <translation>This case system has no notes.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Dit zaaktype kent geen eindstatus.</source>
            <translation>This zaaktype has no final status.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Dit zaaktype kent geen resultaten, en zonder resultaat is sluiten niet mogelijk.</source>
            <translation>This zaaktype has no results, and without a result it cannot be closed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Dit zaaktype kent geen rol behandelaar.</source>
            <translation>This zaaktype has no role of behandelaar.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Een ander heeft gewijzigd: {wat}. Er is niets gezet. Bekijk de zaak opnieuw.</source>
            <translation>Someone else has changed: {wat}. Nothing was set. Look at the zaak again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Een andere QGIS werkt al met deze gegevens. Hier kunt u ze alleen bekijken.</source>
            <translation>Another QGIS works with these data already. Here you can only look at them.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Een andere QGIS werkt al met deze gegevens. Hier kunt u ze bekijken; verversen gaat daar.</source>
            <translation>Another QGIS works with these data already. Here you can look at them; refreshing is done there.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Een bestand in het pakket is geen goede XML.</source>
            <translation>A file in the package is no proper XML.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Een collega heeft deze regel intussen bewaard. Er is niets overschreven: open de regel opnieuw in de lijst en breng uw wijziging dan aan.</source>
            <translation>A colleague saved this rule meanwhile. Nothing was overwritten: open the rule again in the list and make your change then.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Een document is nog vergrendeld. Ontgrendel het in het zaaksysteem.</source>
            <translation>A document is still locked. Unlock it in the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Een gebied heeft te weinig objecten. Dat gaat niet naar een bestand.</source>
            <translation>An area has too few objects. That does not go into a file.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Er ging iets mis</source>
            <translation>Something went wrong</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Er is geen enkele goede rij; er is niets ingelezen.</source>
            <translation>There is not one good row; nothing was read in.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Er is geen toegang tot de opslagmap {map}.</source>
            <translation>There is no access to the storage folder {map}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Er is geen verbinding open. Kies er een, of probeer de voorbeeldgemeente.</source>
            <translation>No connection is open. Choose one, or try the example municipality.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Er is geen volgende status.</source>
            <translation>There is no next status.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Er is niet ingelogd. Kies bij deze verbinding een inlogwijze.</source>
            <translation>You are not logged in. Choose a way to log in at this connection.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Er is niets veranderd; er is niets vastgelegd.</source>
            <translation>Nothing changed; nothing was recorded.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Er is nog niets getekend.</source>
            <translation>Nothing has been drawn yet.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Er kwam een webpagina terug in plaats van gegevens. Staat er een inlogpagina tussen, of klopt het adres niet?</source>
            <translation>A web page came back instead of data. Is there a login page in between, or is the address not right?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Er kwam geen verbinding tot stand. Controleer het netwerk en het adres in de opties.</source>
            <translation>No connection could be made. Check the network and the address in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Er kwam iets anders terug dan gegevens. Klopt het adres in de opties?</source>
            <translation>Something other than data came back. Is the address in the options right?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Er kwam niet op tijd antwoord. Probeer het later opnieuw, of vraag de beheerder of de server draait.</source>
            <translation>No answer came in time. Try again later, or ask the administrator whether the server runs.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Er zijn geen adressen om in te zoeken: het bronnenregister van deze verbinding heeft geen bron 'adres', of er is sindsdien niet ververst. Ververs de gegevens, of laat de bron toevoegen.</source>
            <translation>There are no addresses to search in: the register of sources of this connection has no source 'adres', or nothing was refreshed since. Refresh the data, or have the source added.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Er zijn geen kolomkoppen gevonden.</source>
            <translation>No headings were found.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Er zijn meer dan 200.000 rijen. Verdeel ze over meer bestanden.</source>
            <translation>There are more than 200,000 rows. Spread them over more files.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Er zijn meer dan 500 kolommen. Haal weg wat niet nodig is.</source>
            <translation>There are more than 500 columns. Take away what is not needed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Er zijn {n} afgekeurde rijen; er is niets ingelezen. Verbeter ze, of kies alleen de goede rijen.</source>
            <translation>There are {n} rejected rows; nothing was read in. Put them right, or choose the good rows only.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Gedaan, maar niet gecontroleerd bij {systeem}</source>
            <translation>Done, but not verified at {systeem}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Geef de laag een naam met letters of cijfers.</source>
            <translation>Give the layer a name of letters or digits.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Gestopt</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Geweigerd door {systeem}</source>
            <translation>Refused by {systeem}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Haal het opnieuw op bij het DSO. Het vorige omgevingsplan blijft staan.</source>
            <translation>Fetch it from the DSO again. The previous omgevingsplan stays.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Half gelukt bij {systeem}</source>
            <translation>Half done at {systeem}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Hervatten kan tot en met vandaag.</source>
            <translation>Resuming is possible up to and including today.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Het adres begint met http. Gebruik https, anders reizen zaakgegevens leesbaar over het netwerk.</source>
            <translation>The address begins with http. Use https, or case data travel over the network for all to read.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Het antwoord brak halverwege af. Er is niets half bewaard. Probeer het opnieuw.</source>
            <translation>The answer broke off half-way. Nothing half was kept. Try again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Het antwoord heeft een andere vorm dan verwacht ({veld}). Is dit een andere versie van de API?</source>
            <translation>The answer has another shape than expected ({veld}). Is this another version of the API?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Het antwoord is afgekapt. Er is niets half bewaard. Probeer het opnieuw.</source>
            <translation>The answer was cut off. Nothing half was kept. Try again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Het bestand is er niet of is niet te lezen.</source>
            <translation>The file is not there or cannot be read.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Het certificaat is niet vertrouwd. Vraag de beheerder welk certificaat QGIS moet kennen.</source>
            <translation>The certificate is not trusted. Ask the administrator which certificate QGIS should know.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Het document staat in het documentsysteem, maar hoort nog niet bij de zaak: {oorzaak} Probeer het opnieuw; het document wordt niet dubbel gemaakt.</source>
            <translation>The document is in the document system, but does not belong to the zaak yet: {oorzaak} Try again; the document will not be made twice.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Het einde moet na de dag van het verzoek liggen.</source>
            <translation>The end must lie after the day of the request.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Het geheim klopt niet. Vul in de opties het juiste client-geheim in bij deze verbinding.</source>
            <translation>The secret is not right. Fill in the right client secret in the options of this connection.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Het hoofdwachtwoord van QGIS is nodig om de inlog te lezen. Probeer het opnieuw en vul het in.</source>
            <translation>The master password of QGIS is needed to read the login. Try again and fill it in.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Het is daar weg, of het adres in de opties klopt niet. Ververs de gegevens.</source>
            <translation>It is gone there, or the address in the options is not right. Refresh the data.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Het onderwerp is te lang: er kunnen 255 tekens in.</source>
            <translation>The subject is too long: 255 characters fit.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Het pakket is groter dan een omgevingsplan kan zijn.</source>
            <translation>The package is larger than an omgevingsplan can be.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Het pakket wil buiten zijn eigen map schrijven en is daarom geweigerd.</source>
            <translation>The package wants to write outside its own folder and was refused for that.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Het resultaat is gezet, de eindstatus niet: {oorzaak} Het resultaat blijft staan; probeer de status opnieuw.</source>
            <translation>The result is set, the final status is not: {oorzaak} The result stays; try the status again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Het werkbestand is door een nieuwere versie gemaakt. Werk deze plugin bij.</source>
            <translation>The working file was made by a newer version. Update this plugin.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Het werkbestand is even bezet. Probeer het zo opnieuw.</source>
            <translation>The working file is busy for a moment. Try again shortly.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Het zaaksysteem heeft de wijziging (of een deel ervan) aangenomen, maar het vervolg lukte niet: {oorzaak} Open de zaak opnieuw en kijk wat er staat, voordat u het nog eens doet.</source>
            <translation>The case system has accepted the change (or part of it), but what came after failed: {oorzaak} Open the zaak again and look at what it holds, before you do it once more.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Het zipbestand is beschadigd.</source>
            <translation>The zip file is damaged.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Hier is geen locatie. Leg eerst vast waar het om gaat.</source>
            <translation>There is no location here. First record what place it is about.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Hiervoor is {pakket} {minste} of later nodig (nu: {gevonden}). Werk QGIS bij of vraag de beheerder.</source>
            <translation>This needs {pakket} {minste} or later (now: {gevonden}). Update QGIS or ask the administrator.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>In de gekozen inlog ontbreekt de client-id of het geheim. Vul hem aan in de opties.</source>
            <translation>The chosen login lacks the client id or the secret. Complete it in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>In dit XML-bestand staat geen verzoek van het Omgevingsloket (STAM). Kies een ander bestand.</source>
            <translation>In this XML file there is no request from the Omgevingsloket (STAM). Choose another file.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>In dit zipbestand zit geen omgevingsplan (OW-bestanden en regeling).</source>
            <translation>There is no omgevingsplan in this zip file (OW files and regeling).</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Inloggen lukt niet bij {systeem}</source>
            <translation>Logging in at {systeem} fails</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Instelling niet te lezen</source>
            <translation>Setting cannot be read</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Kenmerk voor de beheerder: {kenmerk}.</source>
            <translation>Reference for the administrator: {kenmerk}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Kies een andere status dan de eindstatus.</source>
            <translation>Choose another status than the final one.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Kies een verlenging van hoogstens {hoogstens} dagen.</source>
            <translation>Choose an extension of {hoogstens} days at most.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Kies eerst een resultaat: zonder resultaat is sluiten niet mogelijk.</source>
            <translation>Choose a result first: without a result it cannot be closed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Kies eerst een zaaktype.</source>
            <translation>Choose a zaaktype first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Niet aanvaard door {systeem}</source>
            <translation>Not accepted by {systeem}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Niet alle delen zijn gelukt. Er is geen bestand gemaakt. Draai opnieuw: wat klaar is, blijft.</source>
            <translation>Not all parts succeeded. No file was made. Run it again: what is done stays.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Niet bereikbaar: {systeem}</source>
            <translation>Cannot be reached: {systeem}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Niet gevonden bij {systeem}</source>
            <translation>Not found at {systeem}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Omgevingsplan '{pakket}' niet te lezen</source>
            <translation>Omgevingsplan '{pakket}' cannot be read</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Onder de kolomkoppen staat niets.</source>
            <translation>There is nothing below the headings.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Onder de naam '{naam}' staat al een laag met iets anders. Kies een andere naam.</source>
            <translation>There is a layer named '{naam}' already that holds something else. Choose another name.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Onderdeel ontbreekt</source>
            <translation>A part is missing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Onderdeel past niet bij QGIS</source>
            <translation>A part does not fit QGIS</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Onleesbaar antwoord van {systeem}</source>
            <translation>Unreadable answer from {systeem}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Op dit adres antwoordt geen Dask-scheduler. Controleer het adres.</source>
            <translation>No Dask scheduler answers at this address. Check the address.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>Opslag op deze computer</source>
            <translation>Storage on this computer</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Storing bij {systeem}</source>
            <translation>Fault at {systeem}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>U hebt dit gestopt.</source>
            <translation>You stopped this.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Uw rechten laten dit niet toe. Vraag de functioneel beheerder om toegang.</source>
            <translation>Your rights do not allow this. Ask the functional administrator for access.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>Uw rechten laten dit op dit zaaktype niet toe. Vraag de functioneel beheerder om de scope {scope}.</source>
            <translation>Your rights do not allow this for this zaaktype. Ask the functional administrator for the scope {scope}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Van dit document staat de inhoud niet in het documentsysteem; er is niets op te halen.</source>
            <translation>The contents of this document are not in the document system; there is nothing to fetch.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Van dit verzoek is al een zaak: {zaak}. Er is niets gemaakt. Open die zaak.</source>
            <translation>There is a zaak of this request already: {zaak}. Nothing was made. Open that zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Verlengen kan niet meer: in de uitgebreide procedure moet dat binnen acht weken na ontvangst (Omgevingswet 16.66 lid 3, Awb 3:18 lid 2).</source>
            <translation>Extending is no longer possible: in the extended procedure it must be done within eight weeks after receipt (Omgevingswet 16.66 lid 3, Awb 3:18 lid 2).</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Vul de reden in die bij de zaak komt te staan.</source>
            <translation>Fill in the reason that will be recorded with the zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Vul een onderwerp en een notitie in.</source>
            <translation>Fill in a subject and a note.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Vul eerst een omschrijving in.</source>
            <translation>Fill in a description first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Vul eerst een reden in: een eigen oordeel over een bevinding wordt met zijn reden bewaard.</source>
            <translation>Fill in a reason first: one's own judgement of a finding is kept with its reason.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Vul eerst een reden in; die komt in het logboek van het zaaksysteem.</source>
            <translation>Fill in a reason first; it goes to the audit log of the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Vul eerst een titel in.</source>
            <translation>Fill in a title first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Vul het RSIN van uw organisatie in: negen cijfers. Het staat bij elke zaak in het zaaksysteem.</source>
            <translation>Fill in the RSIN of your organisation: nine digits. It stands with each zaak in the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Vul in de opties eerst in wie u bent; bij een eigen oordeel wordt bewaard van wie het is.</source>
            <translation>First fill in who you are in the options; with one's own judgement it is kept whose it is.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Vul in sinds wanneer de zaak is opgeschort, en hoeveel dagen er bij zijn.</source>
            <translation>Fill in since when the zaak is suspended, and how many days were added.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Vul in tot wanneer: zonder gestelde termijn staat de beslistermijn niet stil.</source>
            <translation>Fill in until when: without a period that was set the decision term does not stand still.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Wijs eerst aan in welke kolom het nummer staat: daaraan wordt een rij later herkend.</source>
            <translation>Say first which column has the number: a row is known by it later.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Zaak gemaakt, maar niet teruggelezen van {systeem}</source>
            <translation>Zaak made, but not read back from {systeem}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>Zaak {zaak} is niet meer te vinden in het zaaksysteem.</source>
            <translation>Zaak {zaak} is no longer to be found in the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>de behandelaar</source>
            <translation>the case handler</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>de einddatum</source>
            <translation>the end date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>de geplande einddatum</source>
            <translation>the planned end date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>de locatie</source>
            <translation>the location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>de map is er niet, of niet te bereiken</source>
            <translation>the folder is not there, or cannot be reached</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>de opschorting</source>
            <translation>the suspension</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/foutmeldingen.py" />
            <source>de server</source>
            <translation>the server</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>de status</source>
            <translation>the status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>de uiterlijke einddatum</source>
            <translation>the latest end date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>de verlenging</source>
            <translation>the extension</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>deze voorwaarde (CQL2) is niet te lezen</source>
            <translation>this condition (CQL2) cannot be read</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>deze waarde is te groot</source>
            <translation>this value is too great</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>deze waarde is te klein</source>
            <translation>this value is too small</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>deze waarde mag hier niet</source>
            <translation>this value is not allowed here</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>dit heeft niet de goede vorm</source>
            <translation>this does not have the right form</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>dit is geen datum</source>
            <translation>this is no date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>dit is leeg of te kort</source>
            <translation>this is empty or too short</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>dit is te lang</source>
            <translation>this is too long</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>dit ontbreekt</source>
            <translation>this is missing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>dit staat er al een keer</source>
            <translation>this is there already</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>dit veld is niet bekend</source>
            <translation>this field is not known</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>er staat geen enkele regel in</source>
            <translation>there is not a single rule in it</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>het bestand is er niet, of niet te openen</source>
            <translation>the file is not there, or cannot be opened</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>het bestand is geen UTF-8</source>
            <translation>the file is not UTF-8</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>het record van de inspectie</source>
            <translation>the record of the inspection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>het resultaat</source>
            <translation>the result</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/serverfouten.py" />
            <source>het zaaktype</source>
            <translation>the zaaktype</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>hier hoort een ander soort waarde</source>
            <translation>another kind of value belongs here</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>hier hoort precies één van de mogelijkheden, niet meer of minder</source>
            <translation>exactly one of the possibilities belongs here, no more and no less</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>hier is het geen JSON meer</source>
            <translation>from here it is no JSON</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>niet aanwezig</source>
            <translation>not present</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>tussen accolades staat iets wat niet in te vullen is</source>
            <translation>between braces is something that cannot be filled in</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>{pakket} {gevonden} is gebouwd voor een andere GEOS dan die van QGIS ({geos}); samen laten ze QGIS vastlopen. Vraag de beheerder {pakket} te bouwen op de GEOS van dit systeem: pip install --no-binary {pakket} {pakket}.</source>
            <translation>{pakket} {gevonden} was built for another GEOS than that of QGIS ({geos}); together they crash QGIS. Ask the administrator to build {pakket} on the GEOS of this system: pip install --no-binary {pakket} {pakket}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/bestandsfouten.py" />
            <source>{plek}: {reden}. Verbeter het bestand en probeer het opnieuw.</source>
            <translation>{plek}: {reden}. Correct the file and try again.</translation>
        </message>
    </context>
    <context>
        <name>geschiedenis</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>Deze optelling is alleen informatie: geen toets aan een norm. De norm geldt per bronsoort.</source>
            <translation>This sum is information only: no test against a norm. The norm holds per kind of source.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>Geluid samen: ten minste {waarde} dB {naam} ({delen}).</source>
            <translation>Noise together: at least {waarde} dB {naam} ({delen}).</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>Geluid samen: {waarde} dB {naam} ({delen}).</source>
            <translation>Noise together: {waarde} dB {naam} ({delen}).</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>Niet bekend: {wat}.</source>
            <translation>Not known: {wat}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/geschiedenis.py" />
            <source>Veranderd sinds de toets van {moment}</source>
            <translation>Changed since the check of {moment}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>de gegevens zijn nieuwer</source>
            <translation>the data are newer</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>de regel is gewijzigd</source>
            <translation>the rule was changed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>en nog {n}</source>
            <translation>and {n} more</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>{titel}: andere gegevens</source>
            <translation>{titel}: other data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>{titel}: anders geraakt, nog steeds {wordt}</source>
            <translation>{titel}: touched differently, still {wordt}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>{titel}: nieuwe gegevens, opgehaald {nu} (was {toen})</source>
            <translation>{titel}: new data, fetched {nu} (was {toen})</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>{titel}: nieuwe regel, {wordt}</source>
            <translation>{titel}: new rule, {wordt}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>{titel}: regel gewijzigd, zelfde uitkomst</source>
            <translation>{titel}: rule changed, same outcome</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>{titel}: van {was} naar {wordt}</source>
            <translation>{titel}: from {was} to {wordt}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/toetswoorden.py" />
            <source>{titel}: wordt niet meer getoetst</source>
            <translation>{titel}: no longer checked</translation>
        </message>
    </context>
    <context>
        <name>groene_baan</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>Bron</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>De bron is indicatief: op perceelniveau kan het anders zijn.</source>
            <translation>The source is indicative: on the level of a parcel it may be different.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>Eigen oordeel van {wie} op {moment}: {oordeel}. {reden}</source>
            <translation>Own judgement of {wie} on {moment}: {oordeel}. {reden}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>Norm</source>
            <translation>Norm</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>Onder voorbehoud: {reden}.</source>
            <translation>With reservation: {reden}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>Regel {regel} kon niet gelezen worden: {bestand} {plek}, {reden}.</source>
            <translation>Rule {regel} could not be read: {bestand} {plek}, {reden}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>Regel {regel}, versie {versie}</source>
            <translation>Rule {regel}, version {versie}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>Waarom onbekend: {reden}.</source>
            <translation>Why unknown: {reden}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>Wat nu</source>
            <translation>What now</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>en nog {n}</source>
            <translation>and {n} more</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>gegevens van {datum}</source>
            <translation>data of {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>geldig tot {datum}</source>
            <translation>valid until {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>grenswaarde {waarde}</source>
            <translation>limit value {waarde}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>norm nog niet bevestigd</source>
            <translation>norm not confirmed yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>op de locatie</source>
            <translation>at the location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>op {afstand} m</source>
            <translation>at {afstand} m</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>opgehaald {moment}</source>
            <translation>fetched {moment}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>standaardwaarde {waarde}</source>
            <translation>standard value {waarde}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>toon op kaart</source>
            <translation>show on map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>volledigheid volgens {wie}</source>
            <translation>completeness as stated by {wie}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>wettekst</source>
            <translation>text of the law</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>{deel}% van de locatie{vlak}</source>
            <translation>{deel}% of the location{vlak}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>{wie} oordeelde op {moment}: {oordeel}. {reden} De gegevens zijn sindsdien veranderd: kijk opnieuw.</source>
            <translation>{wie} judged on {moment}: {oordeel}. {reden} The data have changed since: look again.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/uitleg.py" />
            <source>{wie} oordeelde op {moment}: {oordeel}. {reden} De regel is gewijzigd sinds {moment}: kijk opnieuw.</source>
            <translation>{wie} judged on {moment}: {oordeel}. {reden} The rule was changed since {moment}: look again.</translation>
        </message>
    </context>
    <context>
        <name>handeling</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Behandelaar van {zaak} is volgens het zaaksysteem: {wie}.</source>
            <translation>According to the case system the case handler of {zaak} is: {wie}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Bekijk de zaak.</source>
            <translation>Look at the zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>De dagen staan nog alleen op deze computer; bij het verversen gaan ze naar het register.</source>
            <translation>The days are on this computer only for now; with the next refresh they go to the register.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>De datums in het zaaksysteem schuiven in dezelfde stap mee.</source>
            <translation>The dates in the case system move along in the same step.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>De reden staat bij de zaak en kan zichtbaar zijn voor de aanvrager.</source>
            <translation>The reason is recorded with the zaak and may be visible to the applicant.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>De status en de toelichting kunnen zichtbaar zijn voor de aanvrager.</source>
            <translation>The status and the toelichting may be visible to the applicant.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>De voorlopig bijgetelde dagen worden vervangen door de werkelijke.</source>
            <translation>The days added provisionally are replaced by the actual ones.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>De zaak heeft al een resultaat; dat wordt het resultaat dat u kiest.</source>
            <translation>The zaak has a result already; it becomes the result that you choose.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>De zaak wordt afgehandeld. Heropenen kan alleen met een apart recht.</source>
            <translation>The zaak is closed. Reopening needs a right of its own.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Een gezette status blijft in de historie staan; hij is niet te verwijderen.</source>
            <translation>A status that was set stays in the history; it cannot be removed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Gedaan, maar intussen wijzigde een ander de zaak</source>
            <translation>Done, but someone else changed the zaak meanwhile</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Het nieuwe einde is voorlopig: bij hervatten wordt het vastgesteld.</source>
            <translation>The new end is provisional: it is fixed when the term resumes.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Let op: de zaak is nog opgeschort.</source>
            <translation>Mind: the zaak is still suspended.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Let op: er zijn nog stappen die u hiermee overslaat.</source>
            <translation>Mind: there are steps left that you skip with this.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Opschorten</source>
            <translation>Suspend</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Termijn loopt weer</source>
            <translation>Term runs again</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Termijn opgeschort</source>
            <translation>Term suspended</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Termijn verlengd</source>
            <translation>Term extended</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Toewijzen</source>
            <translation>Assign</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Verlengen kan één keer. Maak het besluit bekend voordat de termijn afloopt.</source>
            <translation>Extending can be done once. Announce the decision before the term runs out.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Volgende status</source>
            <translation>Next status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Volgens het zaaksysteem is het einde van {zaak} nu: {datum}.</source>
            <translation>According to the case system the end of {zaak} is now: {datum}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Volgens het zaaksysteem staat {zaak} nu op '{status}' met resultaat '{resultaat}'.</source>
            <translation>According to the case system {zaak} is now at '{status}' with result '{resultaat}'.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Wie de zaak nu heeft, is daarna geen behandelaar meer.</source>
            <translation>Whoever has the zaak now is no longer its case handler after this.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Zaak afgehandeld</source>
            <translation>Zaak closed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Zaak toegewezen</source>
            <translation>Zaak assigned</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>Zonder gestelde termijn in het verzoek staat de beslistermijn niet stil.</source>
            <translation>Without a period set in the request the decision term does not stand still.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>aanvrager moet gegevens aanvullen</source>
            <translation>applicant has to complete data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>aanvrager stemt in met uitstel</source>
            <translation>applicant agrees to a delay</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>gegevens over Natura 2000</source>
            <translation>data about Natura 2000</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>internationale verplichting</source>
            <translation>international obligation</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>niemand</source>
            <translation>nobody</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>niet bekend</source>
            <translation>not known</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>overmacht</source>
            <translation>force majeure</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>verlenging, reguliere procedure</source>
            <translation>extension, regular procedure</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>verlenging, uitgebreide procedure</source>
            <translation>extension, extended procedure</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>vertraging door de aanvrager</source>
            <translation>delay by the applicant</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>zonder wettelijke grondslag</source>
            <translation>without a statutory basis</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>{n} niet begonnen: u hebt gestopt.</source>
            <translation>{n} not begun: you stopped.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>{n} niet gelukt of ingehaald; zie de lijst.</source>
            <translation>{n} failed or overtaken; see the list.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>{n} van {alle} zaken bijgewerkt.</source>
            <translation>{n} of {alle} zaken updated.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>{zaak} is in het zaaksysteem afgehandeld op {datum} met '{resultaat}'.</source>
            <translation>{zaak} was closed in the case system on {datum} with '{resultaat}'.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>{zaak}: uiterlijk {datum} in het zaaksysteem.</source>
            <translation>{zaak}: {datum} at the latest in the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/handelingwoorden.py" />
            <source>{zaak}: voorlopig einde {datum} in het zaaksysteem.</source>
            <translation>{zaak}: provisional end {datum} in the case system.</translation>
        </message>
    </context>
    <context>
        <name>inspectie</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>geen gegevens</source>
            <translation>no data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>record {nr}</source>
            <translation>record {nr}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>vanaf {begin}</source>
            <translation>from {begin}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>vastgelegd {dag}</source>
            <translation>recorded {dag}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>verbeterd door record {nr}</source>
            <translation>corrected by record {nr}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>verbetert record {nr}</source>
            <translation>corrects record {nr}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/dossier/inspectie_venster.py" />
            <source>zonder locatie</source>
            <translation>without location</translation>
        </message>
    </context>
    <context>
        <name>laden</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/laadberichten.py" />
            <source>Niet (volledig) opgehaald: {bronnen}. De groene baan zegt daarover 'onbekend'; ververs later opnieuw.</source>
            <translation>Not fetched (completely): {bronnen}. The green lane says 'unknown' about it; refresh again later.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/laadberichten.py" />
            <source>Open data niet volledig</source>
            <translation>Open data not complete</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/laadberichten.py" />
            <source>{oorzaak} Niet geladen: {onderdelen}. Wat er eerder van was geladen staat er nog.</source>
            <translation>{oorzaak} Not loaded: {onderdelen}. What had been loaded of it before is still there.</translation>
        </message>
    </context>
    <context>
        <name>lagen</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Aanleiding</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Activiteit</source>
            <translation>Activiteit</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Adres</source>
            <translation>Address</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_zaken.py" />
            <source>Afgehandeld (vanaf 1:10.000)</source>
            <translation>Closed (from 1:10,000)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Afgehandeld op</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_bronnen.py" />
            <source>Andere of geen klasse</source>
            <translation>Other or no class</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/achtergrond.py" />
            <source>BRT achtergrondkaart</source>
            <translation>BRT background map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Behandelaar</source>
            <translation>Case handler</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Bevindingen</source>
            <translation>Findings</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_zaken.py" />
            <source>Binnen {} dagen</source>
            <translation>Within {} days</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_inspecties.py" />
            <source>Conform</source>
            <translation>Compliant</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_inspecties.py" />
            <source>Deels conform</source>
            <translation>Partly compliant</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_zaken.py" />
            <source>Dringend (drempel per zaaktype)</source>
            <translation>Pressing (threshold per zaaktype)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Eindoordeel</source>
            <translation>Final judgement</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Fatale datum</source>
            <translation>Fatal date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Gecontroleerd op</source>
            <translation>Inspected on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Gepland einde</source>
            <translation>Planned end</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_inspecties.py" />
            <source>Gepland of niet beoordeeld</source>
            <translation>Planned or not judged</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Gepland op</source>
            <translation>Planned for</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Geregistreerd</source>
            <translation>Registered</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Groep</source>
            <translation>Group</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Hercontrole op</source>
            <translation>Re-inspection on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_bronnen.py" />
            <source>Industrie</source>
            <translation>Industry</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/beschrijving.py" />
            <source>Ingelezen bestanden</source>
            <translation>Files read in</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Ingelezen op</source>
            <translation>Read in on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Ingelezen uit</source>
            <translation>Read in from</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/beschrijving.py" />
            <source>Ingelezen uit {bestand}. Dit zijn geen zaken uit het zaaksysteem.</source>
            <translation>Read in from {bestand}. These are no zaken of the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Inspecteur</source>
            <translation>Inspector</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/beschrijving.py" />
            <source>Inspecties</source>
            <translation>Inspections</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_bronnen.py" />
            <source>Landbouw/natuur</source>
            <translation>Agriculture/nature</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Locatie</source>
            <translation>Location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Naam</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_zaken.py" />
            <source>Nadert (drempel per zaaktype)</source>
            <translation>Nearing (threshold per zaaktype)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_inspecties.py" />
            <source>Niet conform</source>
            <translation>Not compliant</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_inspecties.py" />
            <source>Niet conform, zwaar (LHSO vanaf gevolg 3 of gedrag C)</source>
            <translation>Not compliant, serious (LHSO from consequence 3 or behaviour C)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Nummer</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/beschrijving.py" />
            <source>Objecten</source>
            <translation>Objects</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Omschrijving</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/beschrijving.py" />
            <source>Open data</source>
            <translation>Open data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_zaken.py" />
            <source>Opgeschort</source>
            <translation>Suspended</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Overtredingen</source>
            <translation>Violations</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Rij in het bestand</source>
            <translation>Row in the file</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_zaken.py" />
            <source>Ruim in de tijd</source>
            <translation>Plenty of time</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Soort</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Soort controle</source>
            <translation>Kind of inspection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Status gezet op</source>
            <translation>Status set on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_gebieden.py" />
            <source>Stijl van het plan</source>
            <translation>Style of the plan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_zaken.py" />
            <source>Termijn onbekend</source>
            <translation>Term unknown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_zaken.py" />
            <source>Termijn overschreden</source>
            <translation>Term exceeded</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Uiterlijk volgens het zaaksysteem</source>
            <translation>At the latest, says the case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Verlengd met</source>
            <translation>Extended by</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/beschrijving.py" />
            <source>Werkingsgebieden</source>
            <translation>Werkingsgebieden</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/beschrijving.py" />
            <source>Werkingsgebieden: lijnen</source>
            <translation>Werkingsgebieden: lines</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/beschrijving.py" />
            <source>Werkingsgebieden: punten</source>
            <translation>Werkingsgebieden: points</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_bronnen.py" />
            <source>Wonen</source>
            <translation>Residential</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Zaak</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Zaaktype</source>
            <translation>Zaaktype</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/beschrijving.py" />
            <source>Zaken</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/beschrijving.py" />
            <source>Zaken: lijnen</source>
            <translation>Zaken: lines</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/beschrijving.py" />
            <source>Zaken: vlakken</source>
            <translation>Zaken: polygons</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_gebieden.py" />
            <source>Zonder type, of een ander type</source>
            <translation>Without type, or another type</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>Zwaarste LHSO</source>
            <translation>Heaviest LHSO</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_gebieden.py" />
            <source>arcering</source>
            <translation>hatching</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_gebieden.py" />
            <source>effen vlak</source>
            <translation>plain area</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/velden.py" />
            <source>ja</source>
            <translation>yes</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_bronnen.py" />
            <source>minder dan {} dB</source>
            <translation>less than {} dB</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/wijkkaart.py" />
            <source>niet bekend</source>
            <translation>not known</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_gebieden.py" />
            <source>open vlak</source>
            <translation>open area</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_gebieden.py" />
            <source>symbool</source>
            <translation>symbol</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_bronnen.py" />
            <source>zonder waarde</source>
            <translation>without value</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/beschrijving.py" />
            <source>{naam}: lijnen</source>
            <translation>{naam}: lines</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/beschrijving.py" />
            <source>{naam}: vlakken</source>
            <translation>{naam}: areas</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_bronnen.py" />
            <source>{} dB en meer</source>
            <translation>{} dB and more</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/layers/stijl_bronnen.py" />
            <source>{} tot {} dB</source>
            <translation>{} to {} dB</translation>
        </message>
    </context>
    <context>
        <name>locatie</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>Het zaaksysteem heeft de locatie van {zaak}.</source>
            <translation>The case system has the location of {zaak}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>Locatie vastgelegd</source>
            <translation>Location recorded</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>Locatie vastgelegd, maar het zaaksysteem heeft nu een andere</source>
            <translation>Location recorded, but the case system now has another one</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>Van {zaak} is de locatie tegelijk door iemand anders gewijzigd. Bekijk de zaak.</source>
            <translation>The location of {zaak} was changed by someone else at the same time. Look at the zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>een lijn van {m} m</source>
            <translation>a line of {m} m</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>een punt</source>
            <translation>a point</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>een vlak van {m2} m²</source>
            <translation>a polygon of {m2} m²</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>niets dat te tonen is</source>
            <translation>nothing that can be shown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/locatie.py" />
            <source>{n} delen</source>
            <translation>{n} parts</translation>
        </message>
    </context>
    <context>
        <name>omwonenden</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>1 adres in deze zone</source>
            <translation>1 address in this zone</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Aan</source>
            <translation>To</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Aan de bewoners van</source>
            <translation>To the residents of</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Aan de gebruikers van</source>
            <translation>To the occupants of</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Aantal</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Adresregel</source>
            <translation>Address line</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Adressen</source>
            <translation>Addresses</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Adressen in de bron zonder plek: {n}. Of die in de zone liggen, is niet te zeggen.</source>
            <translation>Addresses in the source without a place: {n}. Whether they lie in the zone cannot be said.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Adressen in de lijst zonder straat, huisnummer, postcode of woonplaats: {n}.</source>
            <translation>Addresses in the list without street, house number, postcode or town: {n}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Afstand (m)</source>
            <translation>Distance (m)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>BAG-id adres</source>
            <translation>BAG id address</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>BAG-id pand</source>
            <translation>BAG id building</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Binnen {m} m van: {vanaf}</source>
            <translation>Within {m} m of: {vanaf}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Binnen: {vanaf}</source>
            <translation>Within: {vanaf}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Bron</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>De adressen zijn ouder dan de bron toelaat. Ververs ze eerst.</source>
            <translation>The addresses are older than the source allows. Refresh them first.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>De bron heeft niet alle adressen: ligplaatsen, standplaatsen en nevenadressen kunnen ontbreken.</source>
            <translation>The source does not have all addresses: berths, pitches and secondary addresses may be missing.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>De laatste keer ophalen is mislukt; dit zijn de adressen van {moment}.</source>
            <translation>The last time they could not be fetched; these are the addresses of {moment}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>De zone gaat over de rand van het gebied waarvan adressen zijn opgehaald; daarbuiten ontbreken ze.</source>
            <translation>The zone goes over the edge of the area whose addresses were fetched; outside it they are missing.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Een adres hoort erbij als zijn punt in de zone of op de rand ligt.</source>
            <translation>An address is included when its point lies in the zone or on its edge.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Gebruiksdoel</source>
            <translation>Use</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Geen adressen in deze zone</source>
            <translation>No addresses in this zone</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Gemaakt op</source>
            <translation>Made on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Het is niet bekend tot waar de adressen zijn opgehaald. De lijst kan onvolledig zijn.</source>
            <translation>It is not known how far the addresses were fetched. The list may be incomplete.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Huisletter</source>
            <translation>House letter</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Huisnummer</source>
            <translation>House number</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Postregel</source>
            <translation>Postal line</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Straat</source>
            <translation>Street</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Toevoeging</source>
            <translation>Addition</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Verantwoording</source>
            <translation>Account</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Voorbehoud</source>
            <translation>Reservation</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Wie hoort erbij</source>
            <translation>Who is included</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Woonplaats</source>
            <translation>Town</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Zaak</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>en {n} andere gebruiksdoelen: {aantal}</source>
            <translation>and {n} other uses: {aantal}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>gebruiksdoel niet bekend</source>
            <translation>use not known</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>gegevens van {datum}</source>
            <translation>data of {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>opgehaald {moment}</source>
            <translation>fetched {moment}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>{n} adressen in deze zone</source>
            <translation>{n} addresses in this zone</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/omwonendenwoorden.py" />
            <source>{n} adressen in {panden} panden</source>
            <translation>{n} addresses in {panden} buildings</translation>
        </message>
    </context>
    <context>
        <name>overzicht</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>(buiten de wijken)</source>
            <translation>(outside the districts)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>(geen betrouwbare locatie)</source>
            <translation>(no trustworthy location)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>(zaaktype onbekend)</source>
            <translation>(zaaktype unknown)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>90% binnen (dagen)</source>
            <translation>90% within (days)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Afgehandelde zaken sinds {datum}: de einddatum naast de wettelijke termijn. Het percentage is van de zaken waarvan dat te zeggen is.</source>
            <translation>Closed zaken since {datum}: the end date beside the statutory term. The percentage is of the zaken of which that can be told.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Bij {n} open zaken heeft het zaaksysteem een andere einddatum dan de wettelijke.</source>
            <translation>For {n} open zaken the case system has another end date than the statutory one.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>De grafiek is in procenten van wat gepland is. Niet te tellen: zonder datum, wijk of bekende termijn; die kunnen wel gedaan zijn.</source>
            <translation>The chart is in percents of what was planned. Not countable: without date, district or known term; those may have been done all the same.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Doel</source>
            <translation>Goal</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Doelen</source>
            <translation>Goals</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Doorlooptijd</source>
            <translation>Throughput time</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Een zaak telt in de wijk waar het midden van haar locatie ligt.</source>
            <translation>A zaak counts in the district in which the middle of its location lies.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Instroom en uitstroom per maand</source>
            <translation>Inflow and outflow per month</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Instroom telt op de startdatum, uitstroom op de einddatum. Zaken die het zaaksysteem niet (meer) toont, tellen niet mee. De laatste maand is nog niet om.</source>
            <translation>Inflow counts on the start date, outflow on the end date. Zaken that the case system does not show (any more) do not count. The last month is not over yet.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Kalenderdagen van startdatum tot einddatum, sinds {datum}. Dagen van opschorting tellen mee.</source>
            <translation>Calendar days from start date to end date, since {datum}. Days of suspension count.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Locatie</source>
            <translation>Location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Locaties van open zaken</source>
            <translation>Locations of open zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Maand</source>
            <translation>Month</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Nu open</source>
            <translation>Open now</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Op tijd of te laat beslist</source>
            <translation>Decided in time or late</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Per wijk</source>
            <translation>Per district</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Wijk</source>
            <translation>District</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>Zaaktype</source>
            <translation>Zaaktype</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>achter</source>
            <translation>behind</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>afgehandeld</source>
            <translation>closed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>alle</source>
            <translation>all</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>alleen met Algemene termijnenwet</source>
            <translation>only with the Algemene termijnenwet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>binnen de termijn</source>
            <translation>within the term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>gedaan</source>
            <translation>done</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>geen procedure gekozen</source>
            <translation>no procedure chosen</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>geen wettelijke termijn</source>
            <translation>no statutory term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>gepland</source>
            <translation>planned</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>helft binnen (dagen)</source>
            <translation>half within (days)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>helft binnen {n} dagen</source>
            <translation>half within {n} days</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>in orde</source>
            <translation>in order</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>inspecties gedaan</source>
            <translation>inspections done</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>instroom</source>
            <translation>inflow</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>langer</source>
            <translation>longer</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>langste (dagen)</source>
            <translation>longest (days)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>niet te tellen</source>
            <translation>not countable</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>niet te zeggen</source>
            <translation>cannot be told</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>niets afgehandeld</source>
            <translation>nothing closed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>nu te laat</source>
            <translation>late now</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>nu te verwachten</source>
            <translation>expected by now</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>ooit opgeschort</source>
            <translation>ever suspended</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>op koers</source>
            <translation>on course</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>op tijd</source>
            <translation>in time</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>open aan het eind</source>
            <translation>open at the end</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>open zaken</source>
            <translation>open zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>opgeschort</source>
            <translation>suspended</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>stand</source>
            <translation>state</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>te laat</source>
            <translation>late</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>te laat beslist (%)</source>
            <translation>decided late (%)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>telt</source>
            <translation>counts</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>termijn onbekend</source>
            <translation>term unknown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>uitstroom</source>
            <translation>outflow</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>zaken</source>
            <translation>zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>zaken afgehandeld</source>
            <translation>zaken closed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>zaken ontvangen</source>
            <translation>zaken received</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>zaken op tijd (%)</source>
            <translation>zaken in time (%)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>{in_} erbij, {uit} eruit</source>
            <translation>{in_} in, {uit} out</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>{n} open, {te_laat} te laat</source>
            <translation>{n} open, {te_laat} late</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>{n} te herstellen</source>
            <translation>{n} to be mended</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>{n} van {alle} op koers</source>
            <translation>{n} of {alle} on course</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>{n}% te laat</source>
            <translation>{n}% late</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/overzicht/woorden.py" />
            <source>{van}–{tot} weken</source>
            <translation>{van}–{tot} weeks</translation>
        </message>
    </context>
    <context>
        <name>rapport</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Aantal</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Behandelaar</source>
            <translation>Case handler</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Fatale datum</source>
            <translation>Fatal date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Omschrijving</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Stand van het werkbestand. Het zaaksysteem is leidend.</source>
            <translation>State of the working file. The case system prevails.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Termijn</source>
            <translation>Term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Werkvoorraad</source>
            <translation>Work list</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Zaak</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Zaaktype</source>
            <translation>Zaaktype</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Zaken, de vroegste datum eerst</source>
            <translation>Zaken, the earliest date first</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>Zonder locatie: {n}.</source>
            <translation>Without location: {n}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>fatale datum komt eraan (geel)</source>
            <translation>fatal date coming up (yellow)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>fatale datum nabij (oranje)</source>
            <translation>fatal date near (orange)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>geen behandelaar</source>
            <translation>no case handler</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>opgeschort</source>
            <translation>suspended</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>ruim</source>
            <translation>plenty</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>termijn onbekend</source>
            <translation>term unknown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>termijn overschreden</source>
            <translation>term exceeded</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>voorlopig</source>
            <translation>provisional</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/werkvoorraad_rapport.py" />
            <source>{n} zaken staan niet in deze tabel; ze zijn wel meegeteld.</source>
            <translation>{n} zaken are not in this table; they were counted.</translation>
        </message>
    </context>
    <context>
        <name>regels</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>(activiteit zonder naam)</source>
            <translation>(activiteit without a name)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Aandeel</source>
            <translation>Share</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>Aangewezen gebieden</source>
            <translation>Designated areas</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Activiteit</source>
            <translation>Activiteit</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Artikel</source>
            <translation>Article</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Bron</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_uitleg.py" />
            <source>Bron: {artikelen}</source>
            <translation>Source: {artikelen}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Dit overzicht volgt uit de annotaties bij het plan. De tekst van de regeling beslist, en regels van andere overheden staan er niet in.</source>
            <translation>This overview follows from the annotations of the plan. The text of the regeling decides, and rules of other authorities are not in it.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Een werkingsgebied dat minder dan {m2} m² van de plek raakt, telt niet mee.</source>
            <translation>A werkingsgebied that touches less than {m2} m² of the place does not count.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Er is geen omgevingsplan geladen. Vul bij de verbinding een pakket in en ververs.</source>
            <translation>No omgevingsplan is loaded. Fill in a package at the connection and refresh.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_uitleg.py" />
            <source>Geldt voor {deel}% van deze plek ({m2} m²)</source>
            <translation>Holds for {deel}% of this place ({m2} m²)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Groep</source>
            <translation>Group</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>Het omgevingsplan heeft geen regels voor deze plek.</source>
            <translation>The omgevingsplan has no rules for this place.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Identificatie</source>
            <translation>Identification</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Kwalificatie</source>
            <translation>Qualification</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Norm</source>
            <translation>Norm</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Oppervlakte (m²)</source>
            <translation>Area (m²)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Opschrift</source>
            <translation>Heading</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>Overige regels van deze plek</source>
            <translation>Other rules of this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Plaats in het document</source>
            <translation>Place in the document</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Regels</source>
            <translation>Rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_uitleg.py" />
            <source>Regels die hierdoor gelden:</source>
            <translation>Rules that hold because of it:</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Regels op deze plek</source>
            <translation>Rules at this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>Regels zonder gebiedsaanwijzing</source>
            <translation>Rules without gebiedsaanwijzing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>Regels zonder plaats in het document</source>
            <translation>Rules without a place in the document</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>Regels zonder thema</source>
            <translation>Rules without a theme</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Tekst</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_uitleg.py" />
            <source>Terug naar de gekozen regel</source>
            <translation>Back to the chosen rule</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Thema</source>
            <translation>Theme</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_uitleg.py" />
            <source>Toon het werkingsgebied op de kaart</source>
            <translation>Show the werkingsgebied on the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_uitleg.py" />
            <source>Toon werkingsgebied op de kaart:</source>
            <translation>Show werkingsgebied on the map:</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Waarde</source>
            <translation>Value</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Waarden van normen</source>
            <translation>Values of norms</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Werkingsgebied</source>
            <translation>Werkingsgebied</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_export.py" />
            <source>Werkingsgebieden</source>
            <translation>Werkingsgebieden</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>Werkingsgebieden op deze plek</source>
            <translation>Werkingsgebieden at this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>anders geduid</source>
            <translation>qualified otherwise</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_uitleg.py" />
            <source>en nog {n}</source>
            <translation>and {n} more</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>gebod</source>
            <translation>obligation</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_view.py" />
            <source>geen plan</source>
            <translation>no plan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>informatieplicht</source>
            <translation>duty to inform</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>meerdere normen; welke voorgaat volgt uit de regeltekst</source>
            <translation>several norms; which prevails follows from the text of the rule</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>meldingsplicht</source>
            <translation>duty to notify</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>regel zonder tekst in het pakket</source>
            <translation>rule without text in the package</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>toegestaan</source>
            <translation>permitted</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>verbod</source>
            <translation>prohibition</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>vergunningplicht</source>
            <translation>permit required</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>zie de tekst</source>
            <translation>see the text</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/regels_takken.py" />
            <source>zorgplicht</source>
            <translation>duty of care</translation>
        </message>
    </context>
    <context>
        <name>register</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Afwegingen</source>
            <translation>Considerations</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Blad voor het algoritmeregister</source>
            <translation>Sheet for the register of algorithms</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>De toezichthouder ziet per factor waar de score op steunt en wat niet bekend is, en beslist zelf. Er wordt niets automatisch besloten of verstuurd.</source>
            <translation>The inspector sees for each factor what the score stands on and what is not known, and decides. Nothing is decided or sent automatically.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Deze keer</source>
            <translation>This time</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Doel en gevolg</source>
            <translation>Purpose and effect</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Factor</source>
            <translation>Factor</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Factoren en gewichten</source>
            <translation>Factors and weights</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Gegevens</source>
            <translation>Data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Gewicht</source>
            <translation>Weight</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Hoe gemeten</source>
            <translation>How it is measured</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Kiezen welke zaken of objecten eerst worden gecontroleerd. Een hoge score leidt hooguit tot een controle; over overtredingen zegt zij niets.</source>
            <translation>To choose which cases or objects are inspected first. A high score leads to an inspection at most; of violations it says nothing.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Menselijke tussenkomst</source>
            <translation>Human intervention</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Naam</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Niet gebruikt, want de bron is er niet</source>
            <translation>Not used, since the source is not there</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Omschrijving</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Onbekend telt nooit als laag. Per object staat hoe vast de rang is bij andere gewichten. Gebieden hebben ten minste vijf objecten. Namen van personen worden niet gebruikt.</source>
            <translation>Unknown never counts as low. For each object it is told how firm the rank is under other weights. Areas have at least five objects. Names of persons are not used.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Onderdeel</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Organisatie en contact</source>
            <translation>Organisation and contact</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Risicobeheer</source>
            <translation>Risk management</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Score = 100 x effect x kans x tijd sinds de laatste controle. Effect is het gewogen gemiddelde; kans is 1 min het product van (1 min gewicht x waarde). Geen zelflerend model.</source>
            <translation>Score = 100 x effect x chance x time since the last inspection. Effect is the weighted mean; chance is 1 minus the product of (1 minus weight x value). No self-learning model.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Technische werking</source>
            <translation>How it works</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Versie en dag</source>
            <translation>Version and day</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Waar keuzes vandaan komen</source>
            <translation>Where choices come from</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>Wettelijke basis</source>
            <translation>Legal basis</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>[in te vullen door de gemeente]</source>
            <translation>[to be filled in by the municipality]</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>nagelezen bij de bron</source>
            <translation>read at the source</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>niet bevestigd</source>
            <translation>not confirmed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicoregister.py" />
            <source>{n} objecten; gemiddeld was {deel}% van de gewichten bekend.</source>
            <translation>{n} objects; on average {deel}% of the weights was known.</translation>
        </message>
    </context>
    <context>
        <name>risico</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_blad.py" />
            <source> Samengevoegd, want een van de gebieden had minder dan 5 objecten.</source>
            <translation> Joined, since one of the areas had fewer than 5 objects.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Aantal objecten</source>
            <translation>Number of objects</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_blad.py" />
            <source>Aantal per klasse: {klassen}.</source>
            <translation>Number by class: {klassen}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Aantal zonder klasse</source>
            <translation>Number without a class</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Aantal {klasse}</source>
            <translation>Number {klasse}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_uitleg.py" />
            <source>Alle kolommen</source>
            <translation>All columns</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>BAG heeft hier geen nieuw pand</source>
            <translation>the BAG has no new building here</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>BAG: alleen vergund, bouw niet gestart</source>
            <translation>BAG: permitted only, building not begun</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>BAG: bouw gestart of in gebruik genomen</source>
            <translation>BAG: building begun or taken into use</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Bekend (% van de gewichten)</source>
            <translation>Known (% of the weights)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Bronnen, met datum</source>
            <translation>Sources, with dates</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Controle al gepland op</source>
            <translation>Inspection planned already on</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Deze laag heeft rijen zonder score.</source>
            <translation>This layer has rows without a score.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Dit is geen laag met risicoscores. Er ontbreekt: {namen}.</source>
            <translation>This is no layer with risk scores. What is missing: {namen}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Dit zijn gebieden. Kies de laag met scores per object.</source>
            <translation>These are areas. Choose the layer with scores per object.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Een geheel (1) of in delen (0)</source>
            <translation>One piece (1) or in parts (0)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_blad.py" />
            <source>Factoren, gemiddeld (0 tot 1)</source>
            <translation>Factors, mean (0 to 1)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Factoren: kolom en titel</source>
            <translation>Factors: column and title</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Gebied</source>
            <translation>Area</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Gemaakt van</source>
            <translation>Made of</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_blad.py" />
            <source>Indicatief: de score ordent werk voor toezicht en zegt niet dat iets of iemand in overtreding is. Een gebied heeft ten minste 5 objecten. Coördinaten in RD (EPSG:28992).</source>
            <translation>Indicative: the score orders work for supervision and does not say that anything or anyone is in violation. An area has at least 5 objects. Coordinates in RD (EPSG:28992).</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>Inspecties</source>
            <translation>Inspections</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Klasse</source>
            <translation>Class</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Klasse zeker (1) of niet (0)</source>
            <translation>Class certain (1) or not (0)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Laatste controle</source>
            <translation>Last inspection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_uitleg.py" />
            <source>Met een gewicht een vijfde lager of hoger: rang {min} tot {max}</source>
            <translation>With a weight a fifth lower or higher: rank {min} to {max}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_blad.py" />
            <source>Model: {model}, versie {versie}. Peildatum: {dag}.
Bronnen: {bronnen}.</source>
            <translation>Model: {model}, version {versie}. As of: {dag}.
Sources: {bronnen}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Naam</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Naam of zaaknummer</source>
            <translation>Name or case number</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>Nagaan voor u iets besluit: noemt de vergunning zelf een langere termijn, vanaf wanneer gold zij, liep er bezwaar of beroep, en is er toch begonnen? Intrekken mag ({artikel}), het moet niet.</source>
            <translation>To find out before you decide anything: does the permit itself name a longer term, from when did it hold, was there objection or appeal, and was the work begun after all? Withdrawal is allowed ({artikel}), not required.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Niet bekend</source>
            <translation>Not known</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Omschrijving</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Peildatum</source>
            <translation>As of</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Rang</source>
            <translation>Rank</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Rang, beste bij andere gewichten</source>
            <translation>Rank, best under other weights</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Rang, slechtste bij andere gewichten</source>
            <translation>Rank, worst under other weights</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Samengevoegd (1) of niet (0)</source>
            <translation>Joined (1) or not (0)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Score (0-100)</source>
            <translation>Score (0-100)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_blad.py" />
            <source>Score {score}</source>
            <translation>Score {score}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_uitleg.py" />
            <source>Score {score} (kan {laag} tot {hoog} zijn), rang {rang}</source>
            <translation>Score {score} (can be {laag} to {hoog}), rank {rang}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Score, gemiddeld</source>
            <translation>Score, mean</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Score, hoogst mogelijk</source>
            <translation>Score, highest possible</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Score, hoogst mogelijk (gemiddeld)</source>
            <translation>Score, highest possible (mean)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Score, laagst mogelijk</source>
            <translation>Score, lowest possible</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Score, laagst mogelijk (gemiddeld)</source>
            <translation>Score, lowest possible (mean)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>Score, middelste</source>
            <translation>Score, median</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_uitleg.py" />
            <source>Uitleg</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Versie van het model</source>
            <translation>Version of the model</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>Waarom</source>
            <translation>Why</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>Zaken</source>
            <translation>Cases</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>aantal {n}</source>
            <translation>number {n}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_stijl.py" />
            <source>bezoek: dag.stop</source>
            <translation>visit: day.stop</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_blad.py" />
            <source>blad {nr} van {aantal}</source>
            <translation>page {nr} of {aantal}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>datum onbekend</source>
            <translation>date not known</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>de bron heeft niet alles; er kan meer zijn</source>
            <translation>the source does not have everything; there may be more</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>de locatie is twijfelachtig</source>
            <translation>the location is doubtful</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>de termijn loopt nog</source>
            <translation>the term is still running</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>deze activiteit laat geen spoor na in de BAG</source>
            <translation>this activity leaves no trace in the BAG</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>een regel van de groene baan is niet te lezen</source>
            <translation>a rule of the green lane cannot be read</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>effect</source>
            <translation>effect</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>geen aanwijzing</source>
            <translation>no indication</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>geen betrouwbare locatie</source>
            <translation>no location that can be trusted</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>geen controle in het register</source>
            <translation>no inspection in the register</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>geen gebruik gezien, ouder dan de termijn: nagaan</source>
            <translation>no use seen, older than the term: look into it</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>geen locatie</source>
            <translation>no location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>geen woord dat het model kent</source>
            <translation>no word that the model knows</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>het register is niet helemaal opgehaald</source>
            <translation>the register was not fetched wholly</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>het register is nog niet opgehaald</source>
            <translation>the register was not fetched yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>het register is te lang geleden opgehaald</source>
            <translation>the register was fetched too long ago</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>het veld is leeg of ontbreekt</source>
            <translation>the field is empty or missing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_stijl.py" />
            <source>hoog</source>
            <translation>high</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>kans</source>
            <translation>chance</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_stijl.py" />
            <source>laag</source>
            <translation>low</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_stijl.py" />
            <source>midden</source>
            <translation>medium</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>niet te zien in deze gegevens</source>
            <translation>cannot be seen in these data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>niets dichtbij</source>
            <translation>nothing nearby</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>onbekend of de vergunning is verleend</source>
            <translation>not known whether the permit was granted</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>onbekend: {wat}</source>
            <translation>unknown: {wat}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>op {n} m</source>
            <translation>at {n} m</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_stijl.py" />
            <source>overig</source>
            <translation>other</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>overtredingen {n}</source>
            <translation>violations {n}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>pand van het jaar van de vergunning of later</source>
            <translation>building of the year of the permit or later</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_stijl.py" />
            <source>route van een dag, hemelsbreed</source>
            <translation>route of a day, straight lines</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_stijl.py" />
            <source>samengevoegd</source>
            <translation>joined</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_stijl.py" />
            <source>score {van} tot {tot}</source>
            <translation>score {van} to {tot}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_blad.py" />
            <source>te weinig bekend</source>
            <translation>too little known</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>teken van gebruik gezien</source>
            <translation>sign of use seen</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>tijd sinds controle</source>
            <translation>time since inspection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>uit {n} controles</source>
            <translation>of {n} inspections</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_blad.py" />
            <source>van 100, gemiddeld over {n} objecten. Met wat niet bekend is: {laag} tot {hoog}.</source>
            <translation>of 100, the mean of {n} objects. With what is not known: {laag} to {hoog}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>zaak over begin of einde van het werk</source>
            <translation>case about the begin or end of the work</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_stijl.py" />
            <source>zonder dag</source>
            <translation>without a day</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>{factor} (0-1, leeg: onbekend)</source>
            <translation>{factor} (0-1, empty: unknown)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_gebieden.py" />
            <source>{factor} (gemiddeld, 0-1)</source>
            <translation>{factor} (mean, 0-1)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>{factor} (onbekend, telt als midden: {n} punten)</source>
            <translation>{factor} (unknown, counts as medium: {n} points)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>{factor} ({n} punten)</source>
            <translation>{factor} ({n} points)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/processing/risico_velden.py" />
            <source>{factor}: bewijs</source>
            <translation>{factor}: evidence</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>{n} dagen geleden</source>
            <translation>{n} days ago</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/risicowoorden.py" />
            <source>{register}: {reden}. Wat er niet in staat, telt als onbekend.</source>
            <translation>{register}: {reden}. What is not in it counts as unknown.</translation>
        </message>
    </context>
    <context>
        <name>rondom</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>(plek twijfelachtig)</source>
            <translation>(place doubtful)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>Besluiten</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>Dubbelklik of Enter opent het dossier</source>
            <translation>Double click or Enter opens the dossier</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>Inspecties</source>
            <translation>Inspections</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>Overtredingen</source>
            <translation>Violations</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>Zaken</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>besluit</source>
            <translation>decision</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>gepland</source>
            <translation>planned</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>gesloten</source>
            <translation>closed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>hier</source>
            <translation>here</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>inspectie</source>
            <translation>inspection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>loopt</source>
            <translation>open</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>op {m} m</source>
            <translation>at {m} m</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>overtreding</source>
            <translation>violation</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>sinds {datum}</source>
            <translation>since {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>zaak</source>
            <translation>zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>zelfde pand</source>
            <translation>same building</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>zelfde perceel</source>
            <translation>same parcel</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>zonder datum</source>
            <translation>no date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>zwaarste {lhso}</source>
            <translation>gravest {lhso}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>{n} overtreding bij controle {nummer}</source>
            <translation>{n} violation at inspection {nummer}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>{n} overtredingen bij controle {nummer}</source>
            <translation>{n} violations at inspection {nummer}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/plek/rondom_woorden.py" />
            <source>{van} tot {tot}</source>
            <translation>{van} to {tot}</translation>
        </message>
    </context>
    <context>
        <name>studio</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Aantallen</source>
            <translation>Counts</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Afstanden</source>
            <translation>Distances</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Bron</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Delen</source>
            <translation>Shares</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Hoe ver is het dichtstbijzijnde?</source>
            <translation>How far is the nearest?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Hoeveel liggen er binnen een afstand?</source>
            <translation>How many lie within a distance?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Kleinste overlap</source>
            <translation>Least overlap</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Ligt er iets binnen een afstand?</source>
            <translation>Is there anything within a distance?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Melding</source>
            <translation>Message</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Norm</source>
            <translation>Norm</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Raakt de locatie iets?</source>
            <translation>Does the location touch anything?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Thema</source>
            <translation>Theme</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Titel</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Voor welke zaken</source>
            <translation>For which cases</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Waarden en norm</source>
            <translation>Values and norm</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Wat nu</source>
            <translation>What next</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Welk deel van de locatie ligt erin?</source>
            <translation>Which share of the location lies in it?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>Welke waarde geeft de kaart of het raster hier?</source>
            <translation>Which value does the map or raster give here?</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>bodem</source>
            <translation>soil</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>erfgoed</source>
            <translation>heritage</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>externe veiligheid</source>
            <translation>external safety</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>gebouwen</source>
            <translation>buildings</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>geluid</source>
            <translation>noise</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>grenzen</source>
            <translation>boundaries</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>lucht</source>
            <translation>air</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>natuur</source>
            <translation>nature</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>nog niet bekeken</source>
            <translation>not looked at yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>overig</source>
            <translation>other</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>percelen</source>
            <translation>parcels</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>terecht</source>
            <translation>right</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>vals alarm</source>
            <translation>false alarm</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/groene_baan/studio/woorden.py" />
            <source>water</source>
            <translation>water</translation>
        </message>
    </context>
    <context>
        <name>termijn</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>1 dag te laat: fataal was {datum}</source>
            <translation>1 day late: was due {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Alleen als de vergunning dat zelf bepaalt: in werking na {aantal} weken, {datum}</source>
            <translation>Only where the permit itself says so: in force after {aantal} weeks, {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Beroep</source>
            <translation>Appeal (beroep)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Besluit ter inzage gelegd op {datum}</source>
            <translation>Decision laid out for inspection on {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Bevrijdingsdag</source>
            <translation>Liberation Day</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Bezwaar</source>
            <translation>Objection (bezwaar)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>De Algemene termijnenwet geldt niet voor een termijn van meer dan 12 weken</source>
            <translation>The Algemene termijnenwet does not apply to a term of more than 12 weeks</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>De bedragen vanaf {datum} zijn niet nagegaan; naar die van daarvoor zou het € {aantal} zijn</source>
            <translation>The amounts from {datum} on were not looked up; by those of before it would be € {aantal}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>De beslistermijn liep tot en met {datum}</source>
            <translation>The term to decide ran up to and including {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>De laatste dag is {dag}; met de Algemene termijnenwet: {datum}</source>
            <translation>The last day is {dag}; with the Algemene termijnenwet: {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>De termijn begint de dag erna: {datum}</source>
            <translation>The term begins the day after: {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>De wet telt weken 'die zijn verstreken'; een lezing een dag later ({datum}) komt ook voor</source>
            <translation>The law counts weeks 'that have passed'; a reading of one day later ({datum}) occurs too</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Een verzoek om voorlopige voorziening kan dit tegenhouden; of dat er is, is hier niet bekend</source>
            <translation>A request for a provisional ruling can hold this up; whether there is one is not known here</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Er is geen ingebrekestelling bekend. Het zaaksysteem heeft daar geen veld voor: is er een binnengekomen, vul dan de dag van ontvangst in.</source>
            <translation>No notice of default is known. The case system has no field for it: if one came in, fill in the day it was received.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Geen dwangsom: binnen twee weken is beslist.</source>
            <translation>No penalty: the decision came within two weeks.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Geen dwangsom: de ingebrekestelling kwam voordat de beslistermijn om was.</source>
            <translation>No penalty: the notice of default came before the term to decide had ended.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Gerekend vanaf de dag van vastleggen: de dag die telt staat nergens geregistreerd</source>
            <translation>Counted from the day it was recorded: the day that counts is registered nowhere</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Goede Vrijdag</source>
            <translation>Good Friday</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Hemelvaartsdag</source>
            <translation>Ascension Day</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>In te trekken na {aantal} maanden zonder activiteit: vanaf {datum}</source>
            <translation>Can be withdrawn after {aantal} months without activity: from {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>In werking de dag erna: {datum}</source>
            <translation>In force the day after: {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>In werking {aantal} weken na bekendmaking: {datum}</source>
            <translation>In force {aantal} weeks after it was made known: {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Ingebrekestelling ontvangen op {datum}</source>
            <translation>Notice of default received on {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Koningsdag</source>
            <translation>King's Day</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Met de Algemene termijnenwet gelijk</source>
            <translation>The same with the Algemene termijnenwet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Met de Algemene termijnenwet liep de termijn tot en met {datum}: dan kwam de ingebrekestelling te vroeg</source>
            <translation>With the Algemene termijnenwet the term ran up to and including {datum}: then the notice of default came too early</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Niet te berekenen: bij de uitgebreide procedure begint de beroepstermijn na de terinzagelegging van het besluit, en die dag kent het zaaksysteem niet.</source>
            <translation>Cannot be computed: in the uitgebreide procedure the term for appeal begins after the decision was laid out for inspection, and the case system does not know that day.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Niet te berekenen: de beslistermijn is niet bekend.</source>
            <translation>Cannot be computed: the term to decide is not known.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Niet te berekenen: de dag waarop dit besluit is verzonden staat niet in het zaaksysteem. Een publicatiedatum telt hier niet: de termijn begint na de bekendmaking aan de aanvrager.</source>
            <translation>Cannot be computed: the day on which this decision was sent is not in the case system. A publication date does not count here: the term begins after it was made known to the applicant.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Niet te berekenen: de termijn staat nog stil.</source>
            <translation>Cannot be computed: the term is still suspended.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Niet te berekenen: voor dit zaaktype is nog geen procedure gekozen, dus bezwaar of beroep is niet bekend. Kies de procedure in de opties.</source>
            <translation>Cannot be computed: no procedure has been chosen for this zaaktype yet, so whether it is bezwaar or beroep is not known. Choose the procedure in the options.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Niet te zien aan de gegevens: onredelijk laat in gebreke gesteld, geen belanghebbende, of een aanvraag die kennelijk niet-ontvankelijk of ongegrond is</source>
            <translation>Not to be seen from the data: notice given unreasonably late, no interested party, or an application that is clearly inadmissible or unfounded</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Of de Algemene termijnenwet geldt is niet zeker: met de verlenging duurt de termijn langer dan 12 weken</source>
            <translation>Whether the Algemene termijnenwet applies is not certain: with the extension the term takes more than 12 weeks</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Of {datum} dit jaar met een feestdag gelijkstaat is niet nagegaan</source>
            <translation>Whether {datum} is on a par with a holiday that year was not looked up</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Ontvangen op {datum}</source>
            <translation>Received on {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Ontwerp ter inzage gelegd op {datum}</source>
            <translation>Draft laid out for inspection on {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Op welk artikel deze termijn berust verschilt per melding en is hier niet nagegaan</source>
            <translation>Which article this term stands on differs per notification and was not looked up here</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Opgeschort, tot nu toe {aantal} dagen: niet eerder dan {datum}</source>
            <translation>Suspended, {aantal} days so far: not before {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Opgeschort, van wanneer tot wanneer is niet bekend: niet meegeteld</source>
            <translation>Suspended, from when to when is not known: not counted</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Per post: op tijd als de brief voor het einde is gepost en uiterlijk {datum} binnen is</source>
            <translation>By post: in time where the letter was posted before the end and has come in by {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Verlengd met {aantal} dagen: {datum}</source>
            <translation>Extended by {aantal} days: {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Verlengd, maar de duur in het zaaksysteem ('{duur}') is niet te lezen: niet meegeteld</source>
            <translation>Extended, but the duration in the case system ('{duur}') cannot be read: not counted</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>Verlengd; de wet staat hoogstens {aantal} dagen toe, het zaaksysteem noemt {duur}: {datum}</source>
            <translation>Extended; the law allows {aantal} days at most, the case system says {duur}: {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Verzonden aan de aanvrager op {datum}</source>
            <translation>Sent to the applicant on {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Zienswijzen</source>
            <translation>Views (zienswijzen)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>Zonder zienswijzen: beslissen binnen {aantal} weken, {datum}</source>
            <translation>Without views: decide within {aantal} weeks, {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>afgehandeld</source>
            <translation>closed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>afgehandeld op {datum}</source>
            <translation>closed on {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>bijna (binnen 7 dagen)</source>
            <translation>nearly due (within 7 days)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>binnenkort (binnen 14 dagen)</source>
            <translation>soon (within 14 days)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>de zaak is opgeschort (geweest); van wanneer tot wanneer staat niet in het zaaksysteem</source>
            <translation>the zaak is (or was) suspended; from when to when is not in the case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>de zaak is verlengd, maar met hoeveel is niet te lezen</source>
            <translation>the zaak was extended, but by how much cannot be read</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>een dag die met een feestdag gelijkstaat</source>
            <translation>a day on a par with a holiday</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>een zaterdag</source>
            <translation>a Saturday</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>een zondag</source>
            <translation>a Sunday</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>eerste kerstdag</source>
            <translation>Christmas Day</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>klaar</source>
            <translation>done</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>nieuwjaarsdag</source>
            <translation>New Year's Day</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>nog 1 dag: fataal {datum}</source>
            <translation>1 day left: due {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>nog {dagen} dagen: fataal {datum}</source>
            <translation>{dagen} days left: due {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>onbekend</source>
            <translation>unknown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>opgeschort</source>
            <translation>suspended</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>opgeschort; voorlopig fataal op {datum}</source>
            <translation>suspended; provisionally due {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>ruim</source>
            <translation>plenty</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>te laat</source>
            <translation>late</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>termijn onbekend</source>
            <translation>term unknown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>termijn onbekend: de zaak heeft geen datum van ontvangst</source>
            <translation>term unknown: the zaak has no date of receipt</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>termijn onbekend: voor dit zaaktype is nog geen procedure gekozen</source>
            <translation>term unknown: no procedure has been chosen for this zaaktype yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>tweede kerstdag</source>
            <translation>Boxing Day</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>tweede paasdag</source>
            <translation>Easter Monday</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>tweede pinksterdag</source>
            <translation>Whit Monday</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>vandaag</source>
            <translation>today</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>vandaag fataal ({datum})</source>
            <translation>due today ({datum})</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>voor dit zaaktype geldt geen wettelijke termijn</source>
            <translation>no statutory term applies to this zaaktype</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>{aantal} dagen opgeschort: {datum}</source>
            <translation>{aantal} days suspended: {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>{aantal} maanden na ontvangst: {datum}</source>
            <translation>{aantal} months after receipt: {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>{aantal} weken later, de eerste dag die telt: {datum}</source>
            <translation>{aantal} weeks later, the first day that counts: {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/termijnwoorden.py" />
            <source>{aantal} weken na ontvangst: {datum}</source>
            <translation>{aantal} weeks after receipt: {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>{aantal} weken: tot en met {datum}</source>
            <translation>{aantal} weeks: up to and including {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>{dagen} d</source>
            <translation>{dagen} d</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>{dagen} d te laat</source>
            <translation>{dagen} d late</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/termijntekst.py" />
            <source>{dagen} dagen te laat: fataal was {datum}</source>
            <translation>{dagen} days late: was due {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>{dagen} dagen, tot en met {datum} (hoogstens 42)</source>
            <translation>{dagen} days, up to and including {datum} (42 at most)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/besluitwoorden.py" />
            <source>€ {aantal}</source>
            <translation>€ {aantal}</translation>
        </message>
    </context>
    <context>
        <name>tijdknoppen</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/tijdknoppen.py" />
            <source>De hele tijd in beeld (0)</source>
            <translation>All of time in view (0)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/tijdknoppen.py" />
            <source>Inzoomen op de tijd (+)</source>
            <translation>Zoom in on time (+)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/bouwstenen/tijdknoppen.py" />
            <source>Uitzoomen (-)</source>
            <translation>Zoom out (-)</translation>
        </message>
    </context>
    <context>
        <name>verschil</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>Annotaties van regels</source>
            <translation>Annotations of rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>Er is geen verschil.</source>
            <translation>There is no difference.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>Het nieuwere pakket is een wijziging (mutatie), geen hele versie: wat er niet in staat is niet vervallen.</source>
            <translation>The newer package is a change (mutatie), not a whole version: what is not in it has not lapsed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>Teksten</source>
            <translation>Texts</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>Verschil tussen twee versies</source>
            <translation>Difference between two versions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>Waarden van normen</source>
            <translation>Values of norms</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>Werkingsgebieden</source>
            <translation>Werkingsgebieden</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>activiteiten</source>
            <translation>activiteiten</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>artikel of lid</source>
            <translation>article or paragraph</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>gebiedsaanwijzingen</source>
            <translation>gebiedsaanwijzingen</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>gewijzigd</source>
            <translation>changed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>hoofdlijnen</source>
            <translation>hoofdlijnen</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>idealisatie</source>
            <translation>idealisation</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>instructie</source>
            <translation>instruction</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>kaarten</source>
            <translation>maps</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>nieuw</source>
            <translation>new</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>normen</source>
            <translation>norms</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>soort regel</source>
            <translation>kind of rule</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>thema</source>
            <translation>theme</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>vervallen</source>
            <translation>lapsed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verschilwoorden.py" />
            <source>werkingsgebied</source>
            <translation>werkingsgebied</translation>
        </message>
    </context>
    <context>
        <name>verzoek</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_boom.py" />
            <source>(vraag zonder tekst)</source>
            <translation>(question without text)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_boom.py" />
            <source>Activiteit zonder naam</source>
            <translation>Activity without a name</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_boom.py" />
            <source>Andere bijlagen</source>
            <translation>Other attachments</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Coördinaten die niet te lezen zijn ({n} keer)</source>
            <translation>Coordinates that cannot be read ({n} times)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>De zaak komt in het zaaksysteem, voor iedereen die bij dit zaaktype mag.</source>
            <translation>The zaak comes into the case system, for everyone who may see this zaaktype.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>De zaak krijgt nog geen status: die zet u daarna in het dossier.</source>
            <translation>The zaak gets no status yet: you set it afterwards in the dossier.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Dit zaaksysteem kan niet op verzoeknummer zoeken: een zaak die elders van dit verzoek is gemaakt, is hier niet te vinden. Op zaaknummer {nummer} is wel gezocht: dat is nog vrij.</source>
            <translation>This case system cannot search by the number of a request: a zaak that was made of it elsewhere cannot be found here. The number of zaak {nummer} was looked for: it is free.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Er is een gemachtigde.</source>
            <translation>There is an authorised representative.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Er is een initiatiefnemer.</source>
            <translation>There is an initiator.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Er is geen initiatiefnemer vermeld.</source>
            <translation>No initiator is mentioned.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Er was net al een zaak gemaakt</source>
            <translation>A zaak had just been made</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Er zijn een initiatiefnemer en een gemachtigde.</source>
            <translation>There are an initiator and an authorised representative.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Er zijn nu twee zaken van dit verzoek</source>
            <translation>There are two zaken of this request now</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_boom.py" />
            <source>Geen antwoord</source>
            <translation>No answer</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_boom.py" />
            <source>Geen plek op de kaart</source>
            <translation>No place on the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_boom.py" />
            <source>Geen vragen bij deze activiteit</source>
            <translation>No questions with this activity</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Gegevens van personen zijn niet gelezen en worden niet bewaard.</source>
            <translation>Data of persons were not read and are not kept.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Het verzoeknummer gaat mee als kenmerk. Personen, antwoorden en bijlagen gaan niet mee.</source>
            <translation>The number of the request goes along as kenmerk. Persons, answers and attachments do not.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Het zaaksysteem heeft nu {zaak}.</source>
            <translation>The case system now holds {zaak}.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Iemand anders maakte intussen {zaak} van dit verzoek. Er is geen tweede gemaakt.</source>
            <translation>Somebody else made {zaak} of this request in the meantime. No second one was made.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>In het zaaksysteem is gezocht op verzoeknummer en zaaknummer: er is nog geen zaak.</source>
            <translation>The case system was searched by the numbers of request and zaak: there is no zaak yet.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_boom.py" />
            <source>Locatie zonder adres</source>
            <translation>Place without an address</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_boom.py" />
            <source>Locaties</source>
            <translation>Places</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_boom.py" />
            <source>Niet begrepen</source>
            <translation>Not understood</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_boom.py" />
            <source>Niet gelezen: dit gaat over een persoon</source>
            <translation>Not read: this is about a person</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Onbekend onderdeel '{naam}' ({n} keer)</source>
            <translation>Unknown part '{naam}' ({n} times)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Onleesbaar: {naam}</source>
            <translation>Cannot be read: {naam}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_boom.py" />
            <source>Regelbeheerobjecten</source>
            <translation>Regelbeheerobjecten</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>U maakte {zaak}; op hetzelfde moment maakte iemand anders {andere}. Spreek af welke blijft, en laat de andere in het zaaksysteem verwijderen.</source>
            <translation>You made {zaak}; at the same moment somebody else made {andere}. Agree on which one stays, and have the other removed in the case system.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>Zaak gemaakt</source>
            <translation>Zaak made</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>aanvulling op een eerder verzoek</source>
            <translation>addition to an earlier request</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>bevoegd gezag {naam}</source>
            <translation>competent authority {naam}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>conceptverzoek</source>
            <translation>draft request</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>doel niet vermeld</source>
            <translation>aim not mentioned</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>ingediend {datum}</source>
            <translation>submitted {datum}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>intrekking van een eerder verzoek</source>
            <translation>withdrawal of an earlier request</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>nieuw verzoek</source>
            <translation>new request</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>zonder dag van indiening</source>
            <translation>without a day of submission</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/verzoekwoorden.py" />
            <source>zonder verzoeknummer</source>
            <translation>without a number</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/inbrengen/verzoek_boom.py" />
            <source>{vorm}, omgerekend uit graden</source>
            <translation>{vorm}, converted from degrees</translation>
        </message>
    </context>
    <context>
        <name>volgende_status</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>'{naar}' is gezet, maar volgens het zaaksysteem staat {zaak} nu op '{status}': iemand anders zette tegelijk een status. Bekijk de tijdlijn van de zaak.</source>
            <translation>'{naar}' is set, but according to the case system {zaak} is now at '{status}': someone else set a status at the same time. Look at the timeline of the zaak.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>Status gezet</source>
            <translation>Status set</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>Status gezet, maar niet de nieuwste</source>
            <translation>Status set, but not the latest one</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/gui/handelingen/volgende_status.py" />
            <source>{zaak} staat in het zaaksysteem nu op '{status}'.</source>
            <translation>{zaak} is now at '{status}' in the case system.</translation>
        </message>
    </context>
    <context>
        <name>vragen</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>Dat volgt uit:</source>
            <translation>That follows from:</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>De tabel spreekt zichzelf tegen: er passen rijen met een andere uitkomst.</source>
            <translation>The table contradicts itself: rows with another outcome fit.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>De tabellen verwijzen in een kring naar elkaar.</source>
            <translation>The tables refer to each other in a circle.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>Dit zeggen de tabellen in dit bestand bij deze antwoorden. Of een vergunning nodig is, volgt uit de regels zelf en uit wat er precies gebeurt.</source>
            <translation>This is what the tables in this file say for these answers. Whether a permit is needed follows from the rules themselves and from what exactly is done.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>Er ontbreken nog antwoorden.</source>
            <translation>Answers are missing.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>Geen enkele rij van de tabel '{tabel}' past.</source>
            <translation>No row of the table '{tabel}' fits.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>In de tabellen staat iets dat deze plugin niet kan lezen: {wat}</source>
            <translation>The tables hold something that this plugin cannot read: {wat}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>Nog te beantwoorden:</source>
            <translation>Still to be answered:</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>altijd</source>
            <translation>always</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>bijlage</source>
            <translation>attachment</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>herbruikbare beslissing</source>
            <translation>reusable decision</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>impliciet antwoord</source>
            <translation>implicit answer</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>informatieplicht</source>
            <translation>duty to inform</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>ja</source>
            <translation>yes</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>ligging op de kaart</source>
            <translation>location on the map</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>meldingsplicht</source>
            <translation>duty to notify</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>nee</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>neem contact op met het bevoegd gezag</source>
            <translation>contact the competent authority</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>niet te bepalen</source>
            <translation>cannot be determined</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>niet van toepassing</source>
            <translation>not applicable</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>niets</source>
            <translation>nothing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>onbekende soort</source>
            <translation>unknown kind</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>rij {nr}</source>
            <translation>row {nr}</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>toestemmingsvrij</source>
            <translation>no permission needed</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>uitkomst van een herbruikbare beslissing</source>
            <translation>outcome of a reusable decision</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>vaste waarde</source>
            <translation>fixed value</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>vaste waarde met voorbehoud</source>
            <translation>fixed value with a reservation</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>verbod</source>
            <translation>prohibition</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>vergunningplicht</source>
            <translation>permit required</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>vraag</source>
            <translation>question</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/vragenwoorden.py" />
            <source>vraag aan een register</source>
            <translation>question to a register</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Activiteiten zoeken</source>
            <translation>Searching activities</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Ambtsgebied, grens onbekend</source>
            <translation>Ambtsgebied, boundary unknown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Andere systemen kunnen hierdoor een bericht sturen.</source>
            <translation>Other systems may send a message because of this.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Autorisaties</source>
            <translation>Autorisaties</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Besluiten</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Bestand bekijken</source>
            <translation>Looking at file</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Bestand inlezen</source>
            <translation>Reading in file</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Betrokkenen</source>
            <translation>Persons involved</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Bron ophalen</source>
            <translation>Fetch a source</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Bronnenregister</source>
            <translation>Register of sources</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Catalogi</source>
            <translation>Catalogues</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>DSO: activiteiten (onbevestigd)</source>
            <translation>DSO: activities (unconfirmed)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>DSO: regelingen (onbevestigd)</source>
            <translation>DSO: regulations (unconfirmed)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>De status en de toelichting kunnen zichtbaar zijn voor de aanvrager.</source>
            <translation>The status and the toelichting may be visible to the applicant.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Document ophalen</source>
            <translation>Fetch document</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Document toevoegen</source>
            <translation>Add document</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Documenten</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Documenten opvragen bij het DSO</source>
            <translation>Asking DSO for documents</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Dossier openen</source>
            <translation>Open dossier</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Een gezette status blijft in de historie staan; hij is niet te verwijderen.</source>
            <translation>A status that was set stays in the history; it cannot be removed.</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Eigen regels van deze plek</source>
            <translation>Own rules of this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Geen gegevens</source>
            <translation>No data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Gelden in de hele gemeente</source>
            <translation>Hold in the whole municipality</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Gemeente laden</source>
            <translation>Load municipality</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Geraakt</source>
            <translation>Hit</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Groene baan toetsen</source>
            <translation>Check green lane</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Inloggen</source>
            <translation>Log in</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Inspectie lezen</source>
            <translation>Read inspection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Inspecties</source>
            <translation>Inspections</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Locatie niet leesbaar</source>
            <translation>Location cannot be read</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Locatie twijfelachtig: de plek ligt buiten Nederland</source>
            <translation>Location doubtful: the place lies outside the Netherlands</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Locatie twijfelachtig: de vorm snijdt zichzelf</source>
            <translation>Location doubtful: the shape crosses itself</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Locatie twijfelachtig: in het zaaksysteem staan RD-coördinaten in plaats van graden</source>
            <translation>Location doubtful: the case system has RD coordinates instead of degrees</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Locatie twijfelachtig: lengte- en breedtegraad staan omgekeerd in het zaaksysteem</source>
            <translation>Location doubtful: longitude and latitude are swapped in the case system</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Locatie vastleggen</source>
            <translation>Record location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Niet geraakt</source>
            <translation>Not hit</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Notitie toevoegen</source>
            <translation>Add note</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Objecten</source>
            <translation>Objects</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Objecten (inspecties)</source>
            <translation>Objects (inspections)</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Objecttypen</source>
            <translation>Object types</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Omgevingsplan</source>
            <translation>Omgevingsplan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Oordeel bewaren</source>
            <translation>Save judgement</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Open data</source>
            <translation>Open data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Opschortingen</source>
            <translation>Suspensions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Planversies vergelijken</source>
            <translation>Compare versions of a plan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>RD-getallen</source>
            <translation>RD numbers</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Regel proefdraaien</source>
            <translation>Try out a rule</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Regels bewaren</source>
            <translation>Save rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Regels opzoeken</source>
            <translation>Look up rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Resultaat</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Status zetten</source>
            <translation>Set status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Statussen</source>
            <translation>Statuses</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Termijn hervatten</source>
            <translation>Resume term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Termijn opschorten</source>
            <translation>Suspend term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Termijn verlengen</source>
            <translation>Extend term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Termijnen berekenen</source>
            <translation>Compute terms</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Toepasbare regels lezen</source>
            <translation>Reading applicable rules</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Verbinding testen</source>
            <translation>Test connection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Verzoek lezen</source>
            <translation>Reading a request</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Voorbeeldgemeente starten</source>
            <translation>Start example municipality</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Werkvoorraad lezen</source>
            <translation>Read work list</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Zaak afronden</source>
            <translation>Close zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Zaak maken</source>
            <translation>Make zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Zaak toewijzen</source>
            <translation>Assign zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Zaken</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Zaken bijwerken</source>
            <translation>Update zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>Zonder locatie</source>
            <translation>Without location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>aandacht</source>
            <translation>attention</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>activiteiten</source>
            <translation>activities</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>afgehandelde zaken</source>
            <translation>closed zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>assen omgekeerd</source>
            <translation>axes swapped</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>behandelaars</source>
            <translation>case handlers</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>beperkt openbaar</source>
            <translation>limited public</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>buiten Nederland</source>
            <translation>outside the Netherlands</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>bytes</source>
            <translation>bytes</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>confidentieel</source>
            <translation>strictly confidential</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>de bron geeft hier geen waarde</source>
            <translation>the source gives no value here</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>de bron heeft hier een vorm die niet te gebruiken is</source>
            <translation>the source has a shape here that cannot be used</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>de bron is niet volledig opgehaald</source>
            <translation>the source was not fetched completely</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>de bron is nog niet opgehaald</source>
            <translation>the source has not been fetched yet</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>de bron was niet bereikbaar</source>
            <translation>the source could not be reached</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>de gegevens zijn verouderd</source>
            <translation>the data are out of date</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>de locatie van de zaak is twijfelachtig</source>
            <translation>the location of the zaak is doubtful</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>de regel kon niet gelezen worden</source>
            <translation>the rule could not be read</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>de zaak heeft geen locatie</source>
            <translation>the zaak has no location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>delen</source>
            <translation>parts</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>deze bron is voor deze verbinding niet ingesteld</source>
            <translation>this source is not configured for this connection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>gaat terug</source>
            <translation>goes back</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>geen aanwijzing</source>
            <translation>no indication</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>geen locatie</source>
            <translation>no location</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>geen wettelijke termijn</source>
            <translation>no statutory term</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>geheim</source>
            <translation>secret</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>geldt</source>
            <translation>applies</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>geldt niet</source>
            <translation>does not apply</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>geometrieën</source>
            <translation>geometries</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>het is niet zeker dat de bron deze plek beslaat</source>
            <translation>it is not certain that the source covers this place</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>huidige status</source>
            <translation>current status</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>in deze bron bewijst het ontbreken van een treffer niets</source>
            <translation>in this source the absence of a hit proves nothing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>in orde</source>
            <translation>in order</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>inspecties</source>
            <translation>inspections</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>intern</source>
            <translation>internal</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>knelpunt</source>
            <translation>bottleneck</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>melding, 4 weken</source>
            <translation>notification, 4 weeks</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>niet beslist: toon beide</source>
            <translation>not decided: show both</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>niet leesbaar</source>
            <translation>cannot be read</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>niet van toepassing</source>
            <translation>not applicable</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>objecten</source>
            <translation>objects</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>omgevingsplan</source>
            <translation>omgevingsplan</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>onbekend</source>
            <translation>unknown</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>ontbreekt</source>
            <translation>missing</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>open data</source>
            <translation>open data</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>openbaar</source>
            <translation>public</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>opschortingen</source>
            <translation>suspensions</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>registratiedatum van de zaak</source>
            <translation>registration date of the zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>regulier met instemming, 12 weken</source>
            <translation>regular with consent, 12 weeks</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>regulier, 8 weken</source>
            <translation>regular, 8 weeks</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>resultaten</source>
            <translation>outcomes</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>rijen bekeken</source>
            <translation>rows looked at</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>slaat stappen over</source>
            <translation>skips steps</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>startdatum van de zaak</source>
            <translation>start date of the zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>statussen</source>
            <translation>statuses</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>twijfelachtig</source>
            <translation>doubtful</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>uit de zaak blijkt niet of deze regel geldt</source>
            <translation>the zaak does not show whether this rule applies</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>uitgebreid, 6 maanden</source>
            <translation>extended, 6 months</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>verbinding testen</source>
            <translation>test connection</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>vertrouwelijk</source>
            <translation>confidential</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>volgende stap</source>
            <translation>next step</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>vorm snijdt zichzelf</source>
            <translation>shape crosses itself</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>zaaktypen</source>
            <translation>zaaktypen</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>zaakvertrouwelijk</source>
            <translation>confidential to the zaak</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>zaken</source>
            <translation>zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>zaken bekijken</source>
            <translation>look at zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>zaken bijwerken</source>
            <translation>update zaken</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>zaken getoetst</source>
            <translation>cases checked</translation>
        </message>
        <message>
            <location filename="../portaal_leefomgeving_plugin/host/wording.py" />
            <source>zeer geheim</source>
            <translation>top secret</translation>
        </message>
    </context>
</TS>
