<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et_EE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>avalik omand</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>OVMS account</source>
        <translation>OVMS-i konto</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Se&amp;rver</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Pick a public server or type the address of your own, such as https://ovms.example.org:6869</source>
        <translation>Valige avalik server või sisestage oma serveri aadress, näiteks https://ovms.example.org:6869</translation>
    </message>
    <message>
        <source>Allow an unencrypted connection (http)</source>
        <translation>Luba krüptimata ühendus (http)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Kasutajanimi</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kasutajanimi</translation>
    </message>
    <message>
        <source>The name of the web account, spelled exactly as it was registered. Not the vehicle&apos;s id.</source>
        <translation>Veebikonto nimi täpselt nii, nagu see registreeriti. Mitte sõiduki ID.</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Parool või token</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Parool või token</translation>
    </message>
    <message>
        <source>Exchange the password for an API token</source>
        <translation>Vaheta parool API-tokeni vastu</translation>
    </message>
    <message>
        <source>The password is used once. After that the program keeps only a token of its own, which you can revoke at any time.</source>
        <translation>Parooli kasutatakse üks kord. Edaspidi hoiab programm alles ainult oma tokenit, mille saab igal ajal tühistada.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Konto nimi</translation>
    </message>
    <message>
        <source>This system has no key store that the program can use. The account works until you close the program; then the password must be entered again.</source>
        <translation>Selles süsteemis pole võtmehoidlat, mida programm saaks kasutada. Konto töötab kuni programmi sulgemiseni, seejärel tuleb parool uuesti sisestada.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testi</translation>
    </message>
    <message>
        <source>Signs in and counts the vehicles, without saving anything</source>
        <translation>Logib sisse ja loendab sõidukid, midagi salvestamata</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Testi tulemus</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <translation>&amp;Vaata sertifikaati…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>K&amp;atkesta</translation>
    </message>
    <message>
        <source>Stops asking the server; what you typed stays</source>
        <translation>Lõpetab serverilt pärimise; sisestatu jääb alles</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Serverilt päritakse</translation>
    </message>
    <message>
        <source>Anybody on the network can then read the password and the positions of the vehicles. Use it only inside a network you trust.</source>
        <translation>Siis saab igaüks selles võrgus lugeda parooli ja sõidukite asukohti. Kasutage ainult usaldatavas võrgus.</translation>
    </message>
    <message>
        <source>Your own name for it, such as “Vans Tallinn”</source>
        <translation>Teie enda valitud nimi, näiteks „Tallinna kaubikud”</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Kontod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kasutaja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Lisa…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Muuda…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Peata</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eemalda…</translation>
    </message>
    <message>
        <source>Drag an account to change the order of lamps and groups</source>
        <translation>Lohistage kontot, et muuta märgutulede ja rühmade järjekorda</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testi</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <translation>Testi kõ&amp;iki</translation>
    </message>
    <message>
        <source>API to&amp;kens…</source>
        <translation>API-to&amp;kenid…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nih&amp;uta üles</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nihuta &amp;alla</translation>
    </message>
    <message>
        <source>Signs in a second time without disturbing what runs, and counts the vehicles</source>
        <translation>Logib teist korda sisse käimasolevat häirimata ja loendab sõidukid</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigeerimine</translation>
    </message>
    <message>
        <source>Fleet list</source>
        <translation>Sõidukiloend</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Sõiduk</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vaade</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Tööruumid</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup cannot be read: %1</source>
        <translation>Varukoopiat ei saa lugeda: %1</translation>
    </message>
    <message>
        <source>The backup is incomplete: part of the file is missing.</source>
        <translation>Varukoopia pole täielik: osa failist puudub.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Fleetglass.</source>
        <translation>Varukoopia on tehtud Fleetglassi uuema versiooniga.</translation>
    </message>
    <message>
        <source>The backup cannot be copied to %1. Is the disk full?</source>
        <translation>Varukoopiat ei saa kopeerida asukohta %1. Kas ketas on täis?</translation>
    </message>
    <message>
        <source>The backup is damaged (%1).</source>
        <translation>Varukoopia on rikutud (%1).</translation>
    </message>
    <message>
        <source>The backup was not made: %1</source>
        <translation>Varukoopiat ei tehtud: %1</translation>
    </message>
    <message>
        <source>This file is not a Fleetglass backup.</source>
        <translation>See fail pole Fleetglassi varukoopia.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Kausta %1 ei saa luua.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Veerud</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Otsi veerge</translation>
    </message>
    <message>
        <source>Columns of this view</source>
        <translation>Selle vaate veerud</translation>
    </message>
    <message>
        <source>Tick what this view shows. Drag to change the order.</source>
        <translation>Märkige, mida see vaade näitab. Järjekorra muutmiseks lohistage.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nihuta üles</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Nihuta veergu üles</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nihuta alla</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Nihuta veergu alla</translation>
    </message>
</context>
<context>
    <name>FleetListView</name>
    <message>
        <source>Fleet list</source>
        <translation>Sõidukiloend</translation>
    </message>
    <message>
        <source>Search vehicles</source>
        <translation>Otsi sõidukeid</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtreeri oleku järgi</translation>
    </message>
    <message>
        <source>Which vehicles the list and the map show</source>
        <translation>Milliseid sõidukeid loend ja kaart näitavad</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Sõidukid</translation>
    </message>
    <message>
        <source>Save, rename or reset this view; columns, groups, export</source>
        <translation>Selle vaate salvestamine, ümbernimetamine ja lähtestamine; veerud, rühmad, eksport</translation>
    </message>
    <message>
        <source>Every word must occur in the vehicle&apos;s name, id, VIN, account or state. Enter shows the first hit on the map, Esc ends the search.</source>
        <translation>Kõik sõnad peavad esinema sõiduki nimes, ID-s, VIN-is, kontos või olekus. Enter näitab esimest vastet kaardil, Esc lõpetab otsingu.</translation>
    </message>
    <message>
        <source>Vehicles whose range is shorter cannot finish the shift</source>
        <translation>Sõidukid, mille sõiduulatus on väiksem, ei jõua vahetuse lõpuni</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>Vaate valikud</translation>
    </message>
    <message>
        <source>Distance left in this shift:</source>
        <translation>Selles vahetuses veel sõita:</translation>
    </message>
    <message>
        <source>Distance left in this shift</source>
        <translation>Selles vahetuses veel sõita</translation>
    </message>
</context>
<context>
    <name>GpxReader</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Rida %1: %2</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>Fail on poolik.</translation>
    </message>
    <message>
        <source>A point has no valid latitude and longitude.</source>
        <translation>Punktil pole kehtivat laius- ja pikkuskraadi.</translation>
    </message>
    <message>
        <source>The file has more than %L1 points.</source>
        <translation>Failis on üle %L1 punkti.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Failis on liiga palju pesastatud tasemeid.</translation>
    </message>
    <message>
        <source>This is not XML: %1</source>
        <translation>See pole XML: %1</translation>
    </message>
    <message>
        <source>The file declares a document type, which GPX files do not have, so it is not read.</source>
        <translation>Failis on määratud dokumenditüüp, mida GPX-failides ei ole, seetõttu seda ei loeta.</translation>
    </message>
    <message>
        <source>This is not a GPX file.</source>
        <translation>See pole GPX-fail.</translation>
    </message>
    <message>
        <source>GPX version %1 is not supported. 1.0 and 1.1 are.</source>
        <translation>GPX-i versiooni %1 ei toetata. Toetatud on 1.0 ja 1.1.</translation>
    </message>
</context>
<context>
    <name>ObservationTip</name>
    <message>
        <source>Never reported</source>
        <translation>Pole kunagi teatatud</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Allikas: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, then the value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Copy all of this page as text</source>
        <translation>Kopeeri kogu leht tekstina</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Vali kõik</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Suurenda</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Vä&amp;henda</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Vabasta</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Vabastab paneeli ja kinnitab selle tagasi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Sulgeb paneeli</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Asukoht:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Faili &amp;nimi:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Failide tüüp:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ava</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvesta</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vali</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Salvesta kui</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ülemkaust</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Loo uus kaust</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Loendivaade</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Üksikasjade vaade</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Uus kaust</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Uus kaust</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ni&amp;meta ümber</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Kustuta</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Näita &amp;peidetud faile</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 on juba olemas.
Kas asendada see?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Faili ei leitud.
Kontrollige, kas failinimi on õige.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvesta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Loobu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulge</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Sulge salvestamata</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Vajutage kiirklahvi</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uuesti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Lõika</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Kl&amp;eebi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Vali kõik</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Näita üksikasju...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Peida üksikasjad...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salvesta kõik</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Jah</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>J&amp;ah kõigile</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ei</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>E&amp;i kõigile</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Katkesta</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoreeri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hülga</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Rakenda</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Lähtesta</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Taasta vaikesätted</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uuesti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Lõika</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopeeri l&amp;ingi aadress</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Kl&amp;eebi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Vali kõik</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>State of charge</source>
        <translation>Laetuse tase</translation>
    </message>
    <message>
        <source>State of health</source>
        <translation>Aku seisukord</translation>
    </message>
    <message>
        <source>Calculated battery capacity</source>
        <translation>Aku arvutuslik mahutavus</translation>
    </message>
    <message>
        <source>Usable battery capacity</source>
        <translation>Aku kasutatav mahutavus</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Aku pinge</translation>
    </message>
    <message>
        <source>Battery current</source>
        <translation>Aku vool</translation>
    </message>
    <message>
        <source>Battery power</source>
        <translation>Aku võimsus</translation>
    </message>
    <message>
        <source>Estimated range</source>
        <translation>Hinnanguline sõiduulatus</translation>
    </message>
    <message>
        <source>Ideal range</source>
        <translation>Ideaalne sõiduulatus</translation>
    </message>
    <message>
        <source>Ideal range when full</source>
        <translation>Ideaalne sõiduulatus täis akuga</translation>
    </message>
    <message>
        <source>Range gained per hour</source>
        <translation>Tunnis lisanduv sõiduulatus</translation>
    </message>
    <message>
        <source>Energy used this trip</source>
        <translation>Sõidul kulutatud energia</translation>
    </message>
    <message>
        <source>Energy recovered this trip</source>
        <translation>Sõidul tagastatud energia</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laadimine</translation>
    </message>
    <message>
        <source>Charge state</source>
        <translation>Laadimise olek</translation>
    </message>
    <message>
        <source>Charge sub-state</source>
        <translation>Laadimise alamolek</translation>
    </message>
    <message>
        <source>Charge mode</source>
        <translation>Laadimise režiim</translation>
    </message>
    <message>
        <source>Charge port open</source>
        <translation>Laadimispesa avatud</translation>
    </message>
    <message>
        <source>Plug connected</source>
        <translation>Pistik ühendatud</translation>
    </message>
    <message>
        <source>Charge power</source>
        <translation>Laadimisvõimsus</translation>
    </message>
    <message>
        <source>Power from the grid</source>
        <translation>Võimsus elektrivõrgust</translation>
    </message>
    <message>
        <source>Charger efficiency</source>
        <translation>Laaduri kasutegur</translation>
    </message>
    <message>
        <source>Line voltage</source>
        <translation>Võrgupinge</translation>
    </message>
    <message>
        <source>Charge current</source>
        <translation>Laadimisvool</translation>
    </message>
    <message>
        <source>Charge current limit</source>
        <translation>Laadimisvoolu piir</translation>
    </message>
    <message>
        <source>Energy of this charge</source>
        <translation>Selle laadimise energia</translation>
    </message>
    <message>
        <source>Grid energy of this charge</source>
        <translation>Selle laadimise võrguenergia</translation>
    </message>
    <message>
        <source>Grid energy in total</source>
        <translation>Võrguenergia kokku</translation>
    </message>
    <message>
        <source>Charging time</source>
        <translation>Laadimise kestus</translation>
    </message>
    <message>
        <source>Time to full</source>
        <translation>Aeg täislaadimiseni</translation>
    </message>
    <message>
        <source>Time to limit</source>
        <translation>Aeg piirini</translation>
    </message>
    <message>
        <source>Time to range limit</source>
        <translation>Aeg sõiduulatuse piirini</translation>
    </message>
    <message>
        <source>Time to charge limit</source>
        <translation>Aeg laadimispiirini</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Laadimispiir</translation>
    </message>
    <message>
        <source>Range limit</source>
        <translation>Sõiduulatuse piir</translation>
    </message>
    <message>
        <source>Charge timer set</source>
        <translation>Laadimistaimer seatud</translation>
    </message>
    <message>
        <source>Charge timer start</source>
        <translation>Laadimistaimeri algus</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kiirus</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Läbisõit</translation>
    </message>
    <message>
        <source>Trip distance</source>
        <translation>Sõidu pikkus</translation>
    </message>
    <message>
        <source>Vehicle on</source>
        <translation>Sõiduk sees</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Ärkvel</translation>
    </message>
    <message>
        <source>Handbrake</source>
        <translation>Käsipidur</translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation>Sõidurežiim</translation>
    </message>
    <message>
        <source>Parked for</source>
        <translation>Parkimise kestus</translation>
    </message>
    <message>
        <source>Inverter power</source>
        <translation>Inverteri võimsus</translation>
    </message>
    <message>
        <source>Inverter efficiency</source>
        <translation>Inverteri kasutegur</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Lukus</translation>
    </message>
    <message>
        <source>Valet mode</source>
        <translation>Valet-režiim</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Häire</translation>
    </message>
    <message>
        <source>Front left door open</source>
        <translation>Vasak esiuks avatud</translation>
    </message>
    <message>
        <source>Front right door open</source>
        <translation>Parem esiuks avatud</translation>
    </message>
    <message>
        <source>Rear left door open</source>
        <translation>Vasak tagauks avatud</translation>
    </message>
    <message>
        <source>Rear right door open</source>
        <translation>Parem tagauks avatud</translation>
    </message>
    <message>
        <source>Bonnet open</source>
        <translation>Kapott avatud</translation>
    </message>
    <message>
        <source>Boot open</source>
        <translation>Pagasiruum avatud</translation>
    </message>
    <message>
        <source>Headlights</source>
        <translation>Esituled</translation>
    </message>
    <message>
        <source>Climate control</source>
        <translation>Kliimaseade</translation>
    </message>
    <message>
        <source>Cooling pump</source>
        <translation>Jahutuspump</translation>
    </message>
    <message>
        <source>Outside temperature</source>
        <translation>Välistemperatuur</translation>
    </message>
    <message>
        <source>Cabin temperature</source>
        <translation>Salongi temperatuur</translation>
    </message>
    <message>
        <source>Battery temperature</source>
        <translation>Aku temperatuur</translation>
    </message>
    <message>
        <source>Motor temperature</source>
        <translation>Mootori temperatuur</translation>
    </message>
    <message>
        <source>Inverter temperature</source>
        <translation>Inverteri temperatuur</translation>
    </message>
    <message>
        <source>Charger temperature</source>
        <translation>Laaduri temperatuur</translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>12 V aku</translation>
    </message>
    <message>
        <source>12 V reference</source>
        <translation>12 V võrdluspinge</translation>
    </message>
    <message>
        <source>12 V current</source>
        <translation>12 V vool</translation>
    </message>
    <message>
        <source>12 V battery charging</source>
        <translation>12 V aku laadimine</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>Rehvirõhk</translation>
    </message>
    <message>
        <source>Tyre temperature</source>
        <translation>Rehvi temperatuur</translation>
    </message>
    <message>
        <source>Tyre health</source>
        <translation>Rehvi seisukord</translation>
    </message>
    <message>
        <source>Tyre alert</source>
        <translation>Rehvihoiatus</translation>
    </message>
    <message>
        <source>GPS lock</source>
        <translation>GPS-i asukoht olemas</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satelliidid</translation>
    </message>
    <message>
        <source>Dilution of precision</source>
        <translation>Täpsuse hajuvus (DOP)</translation>
    </message>
    <message>
        <source>GPS quality</source>
        <translation>GPS-i kvaliteet</translation>
    </message>
    <message>
        <source>GPS mode</source>
        <translation>GPS-i režiim</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Kõrgus</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Suund</translation>
    </message>
    <message>
        <source>Access to the data</source>
        <translation>Juurdepääs andmetele</translation>
    </message>
    <message>
        <source>Module connected</source>
        <translation>Moodul ühendatud</translation>
    </message>
    <message>
        <source>Apps connected</source>
        <translation>Ühendatud rakendused</translation>
    </message>
    <message>
        <source>Batch clients connected</source>
        <translation>Ühendatud pakettkliendid</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Püsivara</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Riistvara</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Mobiilsidevõrk</translation>
    </message>
    <message>
        <source>Modem mode</source>
        <translation>Modemi režiim</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>Signaali tugevus</translation>
    </message>
    <message>
        <source>Commands allowed</source>
        <translation>Käsud lubatud</translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation>Tehasetähis (VIN)</translation>
    </message>
    <message>
        <source>Vehicle type code</source>
        <translation>Sõidukitüübi kood</translation>
    </message>
    <message>
        <source>Distance to service</source>
        <translation>Vahemaa hoolduseni</translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation>Aeg hoolduseni</translation>
    </message>
</context>
<context>
    <name>ReadingsPage</name>
    <message>
        <source>Readings</source>
        <translation>Näidud</translation>
    </message>
    <message>
        <source>Choose readings…</source>
        <translation>Vali näidud…</translation>
    </message>
    <message>
        <source>Which readings the chart shows</source>
        <translation>Milliseid näite diagramm näitab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Näita väärtusi tabelina</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Näita tabelina</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspordi</translation>
    </message>
    <message>
        <source>Save or copy the chart or its values</source>
        <translation>Salvesta või kopeeri diagramm või selle väärtused</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Algus</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Lõpp</translation>
    </message>
    <message>
        <source>Readings as a table</source>
        <translation>Näidud tabelina</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Teade</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 m</source>
        <comment>map scale</comment>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>map scale</comment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <comment>map scale</comment>
        <translation>%1 ft</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <comment>map scale</comment>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>Map scale: %1</source>
        <translation>Kaardi mõõtkava: %1</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Also decides how numbers, dates and times are written.</source>
        <translation>Määrab ka selle, kuidas arvud, kuupäevad ja kellaajad kirjutatakse.</translation>
    </message>
    <message>
        <source>translation locale region number format date 24 hours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>keel tõlge eesti keeles piirkond lokaat arvud kuupäev vorming 24 tundi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Kujundus</translation>
    </message>
    <message>
        <source>Light or dark window and map.</source>
        <translation>Hele või tume aken ja kaart.</translation>
    </message>
    <message>
        <source>dark mode night colours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>tume režiim öö värvid teema hele</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hele</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tume</translation>
    </message>
    <message>
        <source>Density of lists</source>
        <translation>Loendite tihedus</translation>
    </message>
    <message>
        <source>Compact rows show more vehicles at once.</source>
        <translation>Tihedates ridades on korraga näha rohkem sõidukeid.</translation>
    </message>
    <message>
        <source>row height spacing tables</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>rea kõrgus vahe tabelid</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Avar</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Tihe</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksti suurus</translation>
    </message>
    <message>
        <source>font zoom larger bigger accessibility</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>font kiri suurendus suurem hõlbustus nägemine</translation>
    </message>
    <message>
        <source>Distance and speed</source>
        <translation>Vahemaa ja kiirus</translation>
    </message>
    <message>
        <source>metric imperial kilometres miles mph</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>meetermõõdustik inglise mõõdustik kilomeetrid miilid mph</translation>
    </message>
    <message>
        <source>Kilometres, km/h</source>
        <translation>Kilomeetrid, km/h</translation>
    </message>
    <message>
        <source>Miles, mph</source>
        <translation>Miilid, mph</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Rõhk</translation>
    </message>
    <message>
        <source>tyres bar psi kilopascal</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>rehvid baar bar psi kilopaskal</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>Kilopascal (kPa)</source>
        <translation>Kilopaskal (kPa)</translation>
    </message>
    <message>
        <source>psi</source>
        <translation>psi</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatuur</translation>
    </message>
    <message>
        <source>degrees</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>kraadid</translation>
    </message>
    <message>
        <source>Celsius (°C)</source>
        <translation>Celsius (°C)</translation>
    </message>
    <message>
        <source>Fahrenheit (°F)</source>
        <translation>Fahrenheit (°F)</translation>
    </message>
    <message>
        <source>Energy consumption</source>
        <translation>Energiakulu</translation>
    </message>
    <message>
        <source>efficiency kilowatt-hours per distance</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>kulu kasutegur tarbimine kilovatt-tunnid vahemaa</translation>
    </message>
    <message>
        <source>kWh per 100 km</source>
        <translation>kWh 100 km kohta</translation>
    </message>
    <message>
        <source>Wh per km</source>
        <translation>Wh km kohta</translation>
    </message>
    <message>
        <source>km per kWh</source>
        <translation>km kWh kohta</translation>
    </message>
    <message>
        <source>Wh per mile</source>
        <translation>Wh miili kohta</translation>
    </message>
    <message>
        <source>Miles per kWh</source>
        <translation>Miile kWh kohta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ajavöönd</translation>
    </message>
    <message>
        <source>clock summer time UTC local</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>kell suveaeg UTC kohalik aeg</translation>
    </message>
    <message>
        <source>preview example</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>eelvaade näide</translation>
    </message>
    <message>
        <source>Map background</source>
        <translation>Kaardi taust</translation>
    </message>
    <message>
        <source>The built-in map needs no network and tells nobody where you look.</source>
        <translation>Sisseehitatud kaart ei vaja võrku ega avalda kellelegi, mida vaatate.</translation>
    </message>
    <message>
        <source>tiles offline online OpenStreetMap MBTiles</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>kaardipaanid võrguta võrgus OpenStreetMap MBTiles</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Sisseehitatud</translation>
    </message>
    <message>
        <source>Map file</source>
        <translation>Kaardifail</translation>
    </message>
    <message>
        <source>Map server</source>
        <translation>Kaardiserver</translation>
    </message>
    <message>
        <source>A file of map pictures on this computer (MBTiles).</source>
        <translation>Kaardipiltide fail selles arvutis (MBTiles).</translation>
    </message>
    <message>
        <source>offline raster</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>võrguta rasterkaart</translation>
    </message>
    <message>
        <source>The server sees which places you look at, and its usage policy applies. Pictures are kept on this computer as long as the server allows.</source>
        <translation>Server näeb, milliseid kohti vaatate, ja kehtivad serveri kasutustingimused. Pilte hoitakse selles arvutis nii kaua, kui server lubab.</translation>
    </message>
    <message>
        <source>online XYZ address URL OpenStreetMap</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>võrgus XYZ aadress URL OpenStreetMap</translation>
    </message>
    <message>
        <source>How often the services are asked</source>
        <translation>Teenustelt pärimise sagedus</translation>
    </message>
    <message>
        <source>Normal: a selected vehicle about every 20 seconds, those on the screen every minute, all others every 10 minutes. Sparing: half as often. Frequent: twice as often. No service is ever asked more often than it allows.</source>
        <translation>Tavaline: valitud sõiduk umbes iga 20 sekundi järel, ekraanil olevad iga minuti järel, kõik teised iga 10 minuti järel. Säästlik: poole harvem. Sage: kaks korda sagedamini. Ühegi teenuse poole ei pöörduta sagedamini, kui see lubab.</translation>
    </message>
    <message>
        <source>refresh pace interval update poll</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>värskendamine tempo intervall uuendamine päring</translation>
    </message>
    <message>
        <source>Sparing</source>
        <translation>Säästlik</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Tavaline</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>Sage</translation>
    </message>
    <message>
        <source>A vehicle counts as silent after</source>
        <translation>Sõiduk loetakse vaikivaks pärast</translation>
    </message>
    <message>
        <source>stale not reporting hours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>aegunud vaikiv ei teata tunnid</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>hours, directly behind a number in a field</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>Keep readings and tracks</source>
        <translation>Näitude ja radade säilitamine</translation>
    </message>
    <message>
        <source>retention history delete archive disk</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>säilitamine ajalugu kustutamine arhiiv ketas</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 päeva</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 päeva</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 päeva</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 aasta</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 aastat</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 aastat</translation>
    </message>
    <message>
        <source>Space in use now</source>
        <translation>Praegu kasutatav ruum</translation>
    </message>
    <message>
        <source>archive size disk</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>arhiivi suurus ketas maht</translation>
    </message>
    <message>
        <source>A vehicle falls silent</source>
        <translation>Sõiduk jääb vaikseks</translation>
    </message>
    <message>
        <source>notify desktop message</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>teavitus töölaud teade</translation>
    </message>
    <message>
        <source>A tyre reports a warning or an alert</source>
        <translation>Rehv annab hoiatuse või häire</translation>
    </message>
    <message>
        <source>notify desktop message pressure</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>teavitus töölaud teade rõhk</translation>
    </message>
    <message>
        <source>An account needs attention</source>
        <translation>Konto vajab tähelepanu</translation>
    </message>
    <message>
        <source>Its sign-in is refused or its certificate is not trusted.</source>
        <translation>Sisselogimine keelati või sertifikaat pole usaldatud.</translation>
    </message>
    <message>
        <source>notify desktop message password</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>teavitus töölaud teade parool</translation>
    </message>
    <message>
        <source>background notification area minimise</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>taust teavitusala tegumiriba minimeerimine</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Profiilikaust</translation>
    </message>
    <message>
        <source>stored where path files backup</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>salvestuskoht asukoht tee failid varukoopia</translation>
    </message>
    <message>
        <source>Archive of the fleet</source>
        <translation>Sõidukipargi arhiiv</translation>
    </message>
    <message>
        <source>stored database history size</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>salvestatud andmebaas ajalugu suurus</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>Paroolid ja tokenid</translation>
    </message>
    <message>
        <source>key store keychain secrets stored</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>võtmehoidla saladused paroolid salvestatud</translation>
    </message>
    <message>
        <source>Sent to your services</source>
        <translation>Saadetakse teie teenustele</translation>
    </message>
    <message>
        <source>accounts servers network</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>kontod serverid võrk</translation>
    </message>
    <message>
        <source>Sent for the map</source>
        <translation>Saadetakse kaardi jaoks</translation>
    </message>
    <message>
        <source>tiles server network</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>kaardipaanid server võrk</translation>
    </message>
    <message>
        <source>Sent to us</source>
        <translation>Saadetakse meile</translation>
    </message>
    <message>
        <source>telemetry statistics tracking crash reports</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>telemeetria statistika jälgimine krahhiaruanded veateated</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Välimus</translation>
    </message>
    <message>
        <source>Units and time</source>
        <translation>Ühikud ja aeg</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Teavitused</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privaatsus</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Nagu süsteemis</translation>
    </message>
    <message>
        <source>Of the whole window. 100 % is the size the system uses.</source>
        <translation>Kehtib kogu aknale. 100% on süsteemi enda suurus.</translation>
    </message>
    <message>
        <source>For all times on the screen. Files that you save have their times in UTC.</source>
        <translation>Kõigi ekraanil näidatavate aegade jaoks. Salvestatud failides on ajad UTC-s.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Näide</translation>
    </message>
    <message>
        <source>Time without a report. Decides which vehicles the view of silent vehicles shows.</source>
        <translation>Aeg viimasest teatest. Määrab, milliseid sõidukeid näitab vaikivate sõidukite vaade.</translation>
    </message>
    <message>
        <source>Older ones are deleted once a day, for the first time an hour after a change here. Trips, charge sessions and the last state of every vehicle are always kept.</source>
        <translation>Vanemad kustutatakse kord päevas, esimest korda tund pärast selle sätte muutmist. Sõidud, laadimised ja iga sõiduki viimane olek jäävad alati alles.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Alaliselt</translation>
    </message>
    <message>
        <source>Charging ends or is interrupted</source>
        <translation>Laadimine lõpeb või katkeb</translation>
    </message>
    <message>
        <source>Keep running in the system tray when the window is closed</source>
        <translation>Tööta akna sulgemisel teavitusalas edasi</translation>
    </message>
    <message>
        <source>The fleet is still watched then. To end the program, quit it in the menu.</source>
        <translation>Siis jälgitakse sõidukiparki edasi. Programmi lõpetamiseks väljuge sellest menüü kaudu.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>unknown</source>
        <comment>said for the dash of what is not known</comment>
        <translation>teadmata</translation>
    </message>
</context>
<context>
    <name>SystemShortcuts</name>
    <message>
        <source>closing the window</source>
        <translation>akna sulgemine</translation>
    </message>
    <message>
        <source>switching between windows</source>
        <translation>akende vahetamine</translation>
    </message>
    <message>
        <source>a menu of the system</source>
        <translation>süsteemi menüü</translation>
    </message>
    <message>
        <source>a command of the system</source>
        <translation>süsteemi käsk</translation>
    </message>
    <message>
        <source>a menu of the window</source>
        <translation>akna menüü</translation>
    </message>
    <message>
        <source>minimizing or hiding windows</source>
        <translation>akende minimeerimine või peitmine</translation>
    </message>
    <message>
        <source>a picture of the screen</source>
        <translation>ekraanipilt</translation>
    </message>
    <message>
        <source>switching between desktops</source>
        <translation>töölaudade vahetamine</translation>
    </message>
    <message>
        <source>searching the menus</source>
        <translation>menüüdest otsimine</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopeerimine</translation>
    </message>
    <message>
        <source>cutting</source>
        <translation>lõikamine</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>kleepimine</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>tagasivõtmine</translation>
    </message>
    <message>
        <source>redoing</source>
        <translation>uuesti tegemine</translation>
    </message>
    <message>
        <source>selecting everything</source>
        <translation>kõige valimine</translation>
    </message>
    <message>
        <source>moving or deleting in text fields</source>
        <translation>liikumine või kustutamine tekstiväljadel</translation>
    </message>
    <message>
        <source>typing and moving</source>
        <translation>tippimine ja liikumine</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>süsteem</translation>
    </message>
    <message>
        <source>special characters</source>
        <translation>erimärgid</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Tokens</source>
        <translation>Tokenid</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Rakendus</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Otstarve</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Õigused</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Loodud</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Teade</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Värskenda</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Kustuta…</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Uus token</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Rakendus</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Otstarve</translation>
    </message>
    <message>
        <source>Ri&amp;ghts</source>
        <translation>Õi&amp;gused</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Loo</translation>
    </message>
    <message>
        <source>Copy it now; it is not shown whole again:</source>
        <translation>Kopeerige kohe; tervikuna seda enam ei näidata:</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Ko&amp;peeri</translation>
    </message>
</context>
<context>
    <name>fleetglass::AboutDialog</name>
    <message>
        <source>About Fleetglass</source>
        <translation>Teave Fleetglassi kohta</translation>
    </message>
    <message>
        <source>Fleetglass %1</source>
        <translation>Fleetglass %1</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>versioonita</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Kasutatud osad</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Litsents</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Programmi osad</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versioon</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Litsents</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Litsentsi tekst</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>Ko&amp;peeri veateate jaoks</translation>
    </message>
    <message>
        <source>Copies the versions of all parts and of the system. No names, no passwords.</source>
        <translation>Kopeerib kõigi osade ja süsteemi versioonid. Nimesid ega paroole ei kopeerita.</translation>
    </message>
    <message>
        <source>All vehicles of a mixed fleet in one window.

Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it. It comes without any warranty.</source>
        <translation>Erinevate sõidukitega pargi kõik sõidukid ühes aknas.

Vaba tarkvara GNU üldise avaliku litsentsi (GPL) 3. või uuema versiooni alusel. Seda võib kasutada, uurida, jagada ja muuta. Tarkvaral puudub igasugune garantii.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountDesk</name>
    <message>
        <source>Commands</source>
        <translation>Käsud</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>See server seda ei võimalda.</translation>
    </message>
    <message>
        <source>Locking, charging and other commands are not part of what OVMS servers offer over this interface. The vehicle is not at fault, and nothing was sent to it.</source>
        <translation>OVMS-i serverid ei paku selle liidese kaudu lukustamise, laadimise ega muid käske. Sõidukil viga ei ole ja sellele ei saadetud midagi.</translation>
    </message>
    <message>
        <source>Fleetglass</source>
        <translation>Fleetglass</translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountDialog</name>
    <message>
        <source>https://ovms.example.org:6869</source>
        <translation>https://ovms.example.org:6869</translation>
    </message>
    <message>
        <source>OVMS %1</source>
        <comment>default name of an account; %1 is the user</comment>
        <translation>OVMS %1</translation>
    </message>
    <message>
        <source>Signed in, but this account has no vehicles. Register them on the server&apos;s web page first.</source>
        <translation>Sisse logitud, kuid kontol pole sõidukeid. Registreerige need esmalt serveri veebilehel.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in: %n vehicles.</source>
        <translation>
            <numerusform>Sisse logitud: %n sõiduk.</numerusform>
            <numerusform>Sisse logitud: %n sõidukit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token may not open a session, so vehicles cannot be asked to report faster.</source>
        <translation>Tokeniga ei saa seanssi avada, seega ei saa paluda sõidukitel kiiremini teatada.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address for typing errors.</source>
        <translation>Sellenimelist serverit pole. Kontrollige, kas aadressis on kirjavigu.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this port. OVMS servers use 6869 for https and 6868 for http.</source>
        <translation>Arvuti on olemas, kuid selles pordis ei vasta miski. OVMS-i serverid kasutavad porti 6869 (https) ja 6868 (http).</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the address, or try again later.</source>
        <translation>Server ei vastanud õigel ajal. Kontrollige aadressi või proovige hiljem uuesti.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be in between. Nothing was sent.</source>
        <translation>Serveri sertifikaat erineb sellest, mida te usaldasite. Keegi võib olla vahel. Midagi ei saadetud.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Nothing was sent. Look at it and decide.</source>
        <translation>Serveri sertifikaat pole usaldatud. Midagi ei saadetud. Vaadake see üle ja otsustage.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Nothing was sent. Use https, or allow plain HTTP above.</source>
        <translation>See aadress on krüptimata. Midagi ei saadetud. Kasutage https-i või lubage ülal krüptimata HTTP.</translation>
    </message>
    <message>
        <source>The server refused the user name, the password or the token. It does not say which. The name is that of the web account, not of a vehicle.</source>
        <translation>Server lükkas kasutajanime, parooli või tokeni tagasi, ütlemata millise. Nimi peab olema veebikonto, mitte sõiduki oma.</translation>
    </message>
    <message>
        <source>The token is right but has too few rights to read vehicles.</source>
        <translation>Token on õige, kuid selle õigustest ei piisa sõidukite lugemiseks.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not an OVMS server. Check the address and the port.</source>
        <translation>Seal midagi vastab, kuid see pole OVMS-i server. Kontrollige aadressi ja porti.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Serverilt päritakse…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Katkestatud. Midagi ei salvestatud.</translation>
    </message>
    <message>
        <source>No longer kept: enter it again</source>
        <translation>Pole enam alles: sisestage uuesti</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Muutmata</translation>
    </message>
    <message>
        <source>Enter it again for another server</source>
        <translation>Teise serveri jaoks sisestage uuesti</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network and the address.</source>
        <translation>Serveriga ei saa ühendust. Kontrollige võrku ja aadressi.</translation>
    </message>
    <message>
        <source>A secure connection could not be made. Is this the https port (6869)?</source>
        <translation>Turvalist ühendust ei saanud luua. Kas see on https-i port (6869)?</translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountsDialog</name>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Jätka</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Peata</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Kas eemaldada %1?</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Kontosid veel pole</translation>
    </message>
    <message>
        <source>Add the account of a service to see its vehicles.</source>
        <translation>Sõidukite nägemiseks lisage mõne teenuse konto.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Lisa konto…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testitakse…</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles</source>
        <translation>
            <numerusform>%n sõiduk</numerusform>
            <numerusform>%n sõidukit</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>L&amp;ogi uuesti sisse…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Muuda…</translation>
    </message>
    <message>
        <source>&amp;Delete history…</source>
        <translation>Kustuta ajalu&amp;gu…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eemalda…</translation>
    </message>
    <message>
        <source>The program signs out and forgets the password. The vehicles and everything it has seen of them can stay: readable, but no longer kept up to date.</source>
        <translation>Programm logib välja ja unustab parooli. Sõidukid ja kõik neist nähtu võib jääda alles: loetavaks, kuid enam mitte ajakohaseks.</translation>
    </message>
    <message>
        <source>&amp;Keep the history</source>
        <translation>&amp;Jäta ajalugu alles</translation>
    </message>
    <message>
        <source>&amp;Delete the history</source>
        <translation>&amp;Kustuta ajalugu</translation>
    </message>
    <message>
        <source>Delete the history of %1?</source>
        <translation>Kas kustutada konto %1 ajalugu?</translation>
    </message>
    <message>
        <source>The test failed.
%1
%2</source>
        <comment>what happened, what to do</comment>
        <translation>Test nurjus.
%1
%2</translation>
    </message>
    <message>
        <source>Its vehicles disappear from the list and the map, and everything kept about them is deleted from this computer. This cannot be undone.</source>
        <translation>Selle sõidukid kaovad loendist ja kaardilt ning kõik nende kohta säilitatu kustutatakse sellest arvutist. Seda ei saa tagasi võtta.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AddressEditor</name>
    <message>
        <source>The address must begin with https:// and contain {z}, {x} and {y}.</source>
        <translation>Aadress peab algama tekstiga https:// ja sisaldama kohatäiteid {z}, {x} ja {y}.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AgeLabel</name>
    <message>
        <source>Age: %1, stale</source>
        <translation>Vanus: %1, aegunud</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Vanus: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::Application</name>
    <message>
        <source>The archive cannot be read: %1</source>
        <translation>Arhiivi ei saa lugeda: %1</translation>
    </message>
    <message>
        <source>The demo fleet cannot start: %1</source>
        <translation>Näidisparki ei saa käivitada: %1</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Näidispark</translation>
    </message>
    <message>
        <source>Nothing is being saved: %1</source>
        <translation>Midagi ei salvestata: %1</translation>
    </message>
    <message>
        <source>The archive was damaged. It was kept as %1 and a new one was started.</source>
        <translation>Arhiiv oli rikutud. See jäeti alles nimega %1 ja alustati uut.</translation>
    </message>
    <message>
        <source>There is no key store: passwords are forgotten when the program ends.</source>
        <translation>Võtmehoidla puudub: paroolid unustatakse programmi sulgemisel.</translation>
    </message>
</context>
<context>
    <name>fleetglass::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Serveri %1 sertifikaat</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted before. If you did not expect that, somebody may be reading along: do not trust it, and ask the server&apos;s operator.</source>
        <translation>Serveri sertifikaat erineb sellest, mida te varem usaldasite. Kui see on ootamatu, võib keegi pealt lugeda: ärge usaldage seda, vaid küsige teenusepakkujalt.</translation>
    </message>
    <message>
        <source>The system does not trust this certificate. Servers at home often have one they made themselves. Compare the fingerprint with what the server&apos;s operator tells you, and trust it only if both are the same.</source>
        <translation>Süsteem ei usalda seda sertifikaati. Koduserveritel on sageli ise loodud sertifikaat. Võrrelge sõrmejälge sellega, mille annab teenusepakkuja, ja usaldage sertifikaati ainult siis, kui need kattuvad.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Kellele väljastatud</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Väljastaja</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>first and last day on which a certificate is valid</extracomment>
        <translation>Kehtib</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 kuni %2</translation>
    </message>
    <message>
        <source>Not trusted because</source>
        <translation>Usaldamata, sest</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 sõrmejälg</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Usalda seda sertifikaati</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChargeBar</name>
    <message>
        <source>Charging stops at %1 %</source>
        <extracomment>%1: a number</extracomment>
        <translation>Laadimine peatub tasemel %1%</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Laetuse tase</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChargePanel</name>
    <message>
        <source>Charge state unknown</source>
        <translation>Laadimise olek teadmata</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Pistik pole ühendatud</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>charge state, sub-state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Full in %1, at %2</source>
        <comment>duration, time of day</comment>
        <translation>Täis %1 pärast (%2)</translation>
    </message>
    <message>
        <source>Reaches its limit in %1, at %2</source>
        <comment>duration, time of day</comment>
        <translation>Jõuab piirini %1 pärast (%2)</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Laadimine</translation>
    </message>
    <message>
        <source>Limits and timer</source>
        <translation>Piirid ja taimer</translation>
    </message>
    <message>
        <source>Range and battery</source>
        <translation>Sõiduulatus ja aku</translation>
    </message>
    <message>
        <source>No charge values</source>
        <translation>Laadimise väärtusi pole</translation>
    </message>
    <message>
        <source>This vehicle has not reported a battery or a charge. What it reports appears here by itself.</source>
        <translation>See sõiduk pole akust ega laadimisest teatanud. Kui see teatab, ilmuvad väärtused siia automaatselt.</translation>
    </message>
    <message>
        <source>Charging ends</source>
        <translation>Laadimine lõpeb</translation>
    </message>
    <message>
        <source>Charge sessions</source>
        <translation>Laadimised</translation>
    </message>
    <message>
        <source>No charge sessions yet. OVMS modules record them only when told to. In the module&apos;s shell:
%1
They are then kept for 30 days.</source>
        <translation>Laadimisi veel pole. OVMS-i moodulid salvestavad neid ainult siis, kui see on sisse lülitatud. Mooduli käsureal:
%1
Siis säilitatakse neid 30 päeva.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChoiceEditor</name>
    <message>
        <source>Enter its file or address below. Until then nothing changes.</source>
        <translation>Sisestage allpool selle fail või aadress. Seni midagi ei muutu.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Nagu süsteemis</translation>
    </message>
</context>
<context>
    <name>fleetglass::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Käsupalett</translation>
    </message>
    <message>
        <source>Search commands, vehicles, help and settings</source>
        <translation>Otsi käske, sõidukeid, abi ja sätteid</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulemused</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Käsud</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Sõidukid</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sätted</translation>
    </message>
    <message>
        <source>Search only: %1</source>
        <translation>Otsi ainult: %1</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Midagi ei leitud. Proovige vähem tähti.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Veel pole midagi võrrelda</translation>
    </message>
    <message>
        <source>Select two to eight vehicles in the list or on the map to see them side by side.</source>
        <translation>Kõrvuti vaatamiseks valige loendist või kaardilt kaks kuni kaheksa sõidukit.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Erinevusi pole</translation>
    </message>
    <message>
        <source>None of these vehicles has reported a value so far.</source>
        <translation>Ükski neist sõidukitest pole seni ühtki väärtust teatanud.</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Näita kõiki väärtusi</translation>
    </message>
    <message numerus="yes">
        <source>%n more selected vehicles are not shown.</source>
        <translation>
            <numerusform>Veel %n valitud sõidukit ei näidata.</numerusform>
            <numerusform>Veel %n valitud sõidukit ei näidata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Võrdlus</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Rühm</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopeeri</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Võrdle</translation>
    </message>
    <message>
        <source>Vehicles side by side</source>
        <translation>Sõidukid kõrvuti</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Ainult erinevused</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Veel</translation>
    </message>
    <message>
        <source>Mark the highest and the lowest number</source>
        <translation>Märgi suurim ja vähim arv</translation>
    </message>
    <message>
        <source>Copy all of this page as text</source>
        <translation>Kopeeri kogu leht tekstina</translation>
    </message>
    <message>
        <source>All values of these vehicles are the same.</source>
        <translation>Nende sõidukite kõik väärtused on samad.</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Väärtusi veel pole</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Veel toiminguid</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvesta kui…</translation>
    </message>
</context>
<context>
    <name>fleetglass::DesktopNotifier</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Näita akent</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;events</source>
        <translation>
            <numerusform>%n uus &amp;sündmus</numerusform>
            <numerusform>%n uut &amp;sündmust</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Sündmused</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Välju</translation>
    </message>
    <message numerus="yes">
        <source>Fleetglass: %n new events</source>
        <translation>
            <numerusform>Fleetglass: %n uus sündmus</numerusform>
            <numerusform>Fleetglass: %n uut sündmust</numerusform>
        </translation>
    </message>
    <message>
        <source>Fleetglass</source>
        <translation>Fleetglass</translation>
    </message>
</context>
<context>
    <name>fleetglass::EmptyState</name>
    <message>
        <source>Copy command</source>
        <translation>Kopeeri käsk</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Käsk</translation>
    </message>
</context>
<context>
    <name>fleetglass::FileDesk</name>
    <message>
        <source>Open file</source>
        <translation>Faili avamine</translation>
    </message>
    <message>
        <source>Tracks and backups (*.gpx *.fleetglass-backup);;Tracks (*.gpx);;Backups (*.fleetglass-backup)</source>
        <translation>Rajad ja varukoopiad (*.gpx *.fleetglass-backup);;Rajad (*.gpx);;Varukoopiad (*.fleetglass-backup)</translation>
    </message>
    <message>
        <source>%1 is neither a GPX track nor a Fleetglass backup.</source>
        <translation>%1 pole ei GPX-rada ega Fleetglassi varukoopia.</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <translation>Faili %1 ei saa näidata. %2</translation>
    </message>
    <message>
        <source>%1 contains no track, route or waypoint.</source>
        <translation>Failis %1 pole radu, marsruute ega teekonnapunkte.</translation>
    </message>
    <message>
        <source>Open backup</source>
        <translation>Varukoopia avamine</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>Faili %1 ei saa avada. %2</translation>
    </message>
    <message>
        <source>The window for %1 cannot be opened. The backup was unpacked to %2.</source>
        <translation>Faili %1 akent ei saa avada. Varukoopia pakiti lahti asukohta %2.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Varundamine</translation>
    </message>
    <message>
        <source>Backups (*.fleetglass-backup)</source>
        <translation>Varukoopiad (*.fleetglass-backup)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Varundatakse…</translation>
    </message>
    <message>
        <source>Backed up to %1. Passwords are not in it.</source>
        <translation>Varundatud asukohta %1. Paroole selles pole.</translation>
    </message>
    <message>
        <source>No backup was made. %1 Nothing in the archive is lost.</source>
        <translation>Varukoopiat ei tehtud. %1 Arhiivist ei läinud midagi kaduma.</translation>
    </message>
</context>
<context>
    <name>fleetglass::FileEditor</name>
    <message>
        <source>Map file</source>
        <translation>Kaardifail</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Sellist faili pole või seda ei saa lugeda.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sirvi…</translation>
    </message>
    <message>
        <source>Browse for a map file</source>
        <translation>Sirvi kaardifaili</translation>
    </message>
    <message>
        <source>Path of an .mbtiles file</source>
        <translation>.mbtiles-faili tee</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetEventWords</name>
    <message>
        <source>Tyre alert, %1</source>
        <translation>Rehvihäire, %1</translation>
    </message>
    <message>
        <source>Tyre warning, %1</source>
        <translation>Rehvihoiatus, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tyre alert, pressure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Sisselogimine keelati</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Usaldatud ühendus puudub</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles fell silent</source>
        <translation>
            <numerusform>%n sõiduk jäi vaikseks</numerusform>
            <numerusform>%n sõidukit jäi vaikseks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tyre alerts</source>
        <translation>
            <numerusform>%n rehvihoiatus</numerusform>
            <numerusform>%n rehvihoiatust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins were refused</source>
        <translation>
            <numerusform>%n sisselogimine keelati</numerusform>
            <numerusform>%n sisselogimist keelati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have no trusted connection</source>
        <translation>
            <numerusform>%n kontol puudub usaldatud ühendus</numerusform>
            <numerusform>%n kontol puudub usaldatud ühendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts do not answer</source>
        <translation>
            <numerusform>%n konto ei vasta</numerusform>
            <numerusform>%n kontot ei vasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts answer again</source>
        <translation>
            <numerusform>%n konto vastab taas</numerusform>
            <numerusform>%n kontot vastab taas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>vehicle or account, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>events</comment>
        <extracomment>further events, below those that are listed</extracomment>
        <translation>
            <numerusform>ja veel %n</numerusform>
            <numerusform>ja veel %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n sündmus</numerusform>
            <numerusform>%n sündmust</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent since %1</source>
        <translation>Vaikib alates %1</translation>
    </message>
    <message>
        <source>Reports again, was silent since %1</source>
        <translation>Teatab taas, vaikis alates %1</translation>
    </message>
    <message>
        <source>Charging finished</source>
        <translation>Laadimine lõppes</translation>
    </message>
    <message>
        <source>Charging finished at %1</source>
        <translation>Laadimine lõppes tasemel %1</translation>
    </message>
    <message>
        <source>Charging interrupted</source>
        <translation>Laadimine katkes</translation>
    </message>
    <message>
        <source>Charging interrupted at %1</source>
        <translation>Laadimine katkes tasemel %1</translation>
    </message>
    <message>
        <source>Charging ended early</source>
        <translation>Laadimine lõppes enneaegselt</translation>
    </message>
    <message>
        <source>Charging ended early at %1</source>
        <translation>Laadimine lõppes enneaegselt tasemel %1</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Ei vasta alates %1</translation>
    </message>
    <message>
        <source>The service answers again</source>
        <translation>Teenus vastab taas</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles report again</source>
        <translation>
            <numerusform>%n sõiduk teatab taas</numerusform>
            <numerusform>%n sõidukit teatab taas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles have finished charging</source>
        <translation>
            <numerusform>%n sõidukil lõppes laadimine</numerusform>
            <numerusform>%n sõidukil lõppes laadimine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charging was interrupted on %n vehicles</source>
        <translation>
            <numerusform>%n sõidukil katkes laadimine</numerusform>
            <numerusform>%n sõidukil katkes laadimine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles stopped charging early</source>
        <translation>
            <numerusform>%n sõidukil lõppes laadimine enneaegselt</numerusform>
            <numerusform>%n sõidukil lõppes laadimine enneaegselt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetFilterProxy</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, how many vehicles are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetListModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>column title with its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Sõiduk</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>how old the newest value is</comment>
        <translation>Vanus</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>state of a vehicle in paranoid mode</comment>
        <translation>Krüptitud</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tyre alert, then its pressure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Pole kunagi teatatud</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>a list of doors</comment>
        <translation>Avatud: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>all doors</comment>
        <translation>Suletud</translation>
    </message>
    <message>
        <source>Why silent</source>
        <translation>Vaikimise põhjus</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>car, van, lorry …</comment>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Uksed</translation>
    </message>
    <message>
        <source>Tyres measured (UTC)</source>
        <comment>column title in a file</comment>
        <translation>Rehvid mõõdetud (UTC)</translation>
    </message>
    <message>
        <source>Account paused</source>
        <translation>Konto peatatud</translation>
    </message>
    <message>
        <source>Module offline</source>
        <translation>Moodul pole ühenduses</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Asukoht puudub</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Sõiduauto</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Kaubik</translation>
    </message>
    <message>
        <source>Lorry</source>
        <translation>Veoauto</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Buss</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>kinds of vehicle; Machine: for building or farming; Device: a meter or tracker without a vehicle</extracomment>
        <translation>Masin</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Haagis</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Seade</translation>
    </message>
    <message>
        <source>Cannot finish the shift</source>
        <translation>Ei jõua vahetuse lõpuni</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laeb</translation>
    </message>
    <message>
        <source>Can finish the shift</source>
        <translation>Jõuab vahetuse lõpuni</translation>
    </message>
    <message>
        <source>Range unknown</source>
        <translation>Sõiduulatus teadmata</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Liigub</translation>
    </message>
    <message>
        <source>On, standing</source>
        <translation>Sees, seisab</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Pargitud</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Teadmata</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>column title: state of charge</extracomment>
        <translation>Laetus</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>column title: how far the vehicle still goes</extracomment>
        <translation>Ulatus</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>column title: charge power</extracomment>
        <translation>Võimsus</translation>
    </message>
    <message>
        <source>To full</source>
        <extracomment>column title: time until the battery is full</extracomment>
        <translation>Täiseni</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Laadimispiir</translation>
    </message>
    <message>
        <source>12 V</source>
        <extracomment>column title: voltage of the 12 V battery</extracomment>
        <translation>12 V</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>column title: whether the vehicle is locked</extracomment>
        <translation>Lukus</translation>
    </message>
    <message>
        <source>Worst tyre</source>
        <translation>Halvim rehv</translation>
    </message>
    <message>
        <source>Hottest tyre</source>
        <translation>Kuumim rehv</translation>
    </message>
    <message>
        <source>Tyre health</source>
        <translation>Rehvi seisukord</translation>
    </message>
    <message>
        <source>Tyre alert</source>
        <translation>Rehvihoiatus</translation>
    </message>
    <message>
        <source>Battery</source>
        <extracomment>column title: temperature of the traction battery</extracomment>
        <translation>Aku</translation>
    </message>
    <message>
        <source>Outside</source>
        <extracomment>column title: temperature outside the vehicle</extracomment>
        <translation>Väljas</translation>
    </message>
    <message>
        <source>Cabin</source>
        <extracomment>column title: temperature in the cabin</extracomment>
        <translation>Salong</translation>
    </message>
    <message>
        <source>Motor</source>
        <extracomment>column title: temperature of the motor</extracomment>
        <translation>Mootor</translation>
    </message>
    <message>
        <source>After shift</source>
        <extracomment>narrow column title: range that is left when the shift is over</extracomment>
        <translation>Pärast vahetust</translation>
    </message>
    <message>
        <source>Softer</source>
        <extracomment>narrow column title: by how much the softest tyre is below its partner across the axle</extracomment>
        <translation>Rõhuvahe</translation>
    </message>
    <message>
        <source>Pressure age</source>
        <extracomment>narrow column title: how old the tyre pressures are</extracomment>
        <translation>Rõhu vanus</translation>
    </message>
    <message>
        <source>FL</source>
        <extracomment>pressure of the tyre at the front left, for a narrow column</extracomment>
        <translation>EV</translation>
    </message>
    <message>
        <source>FR</source>
        <extracomment>pressure of the tyre at the front right, for a narrow column</extracomment>
        <translation>EP</translation>
    </message>
    <message>
        <source>RL</source>
        <extracomment>pressure of the tyre at the rear left, for a narrow column</extracomment>
        <translation>TV</translation>
    </message>
    <message>
        <source>RR</source>
        <extracomment>pressure of the tyre at the rear right, for a narrow column</extracomment>
        <translation>TP</translation>
    </message>
    <message>
        <source>Range after the shift</source>
        <translation>Sõiduulatus pärast vahetust</translation>
    </message>
    <message>
        <source>Softest tyre, below its partner</source>
        <translation>Pehmeim rehv, vahe paarilisega</translation>
    </message>
    <message>
        <source>Age of the tyre pressures</source>
        <translation>Rehvirõhkude vanus</translation>
    </message>
    <message>
        <source>Last report (UTC)</source>
        <comment>column title in a file: when the vehicle was last heard</comment>
        <translation>Viimane teade (UTC)</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Teenusega ei saa ühendust</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Sisselogimine keelati</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Usaldatud ühendus puudub</translation>
    </message>
    <message>
        <source>Parked and switched off</source>
        <translation>Pargitud ja välja lülitatud</translation>
    </message>
    <message>
        <source>Unknown reason</source>
        <translation>Teadmata põhjus</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Aegunud</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Teatab</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetListView</name>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Liiguvad</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laadimas</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Pargitud</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Tähelepanu</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Vaikivad</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles</source>
        <translation>
            <numerusform>%n sõiduk</numerusform>
            <numerusform>%n sõidukit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n vehicles</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%n sõidukist %1</numerusform>
            <numerusform>%n sõidukist %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Kopeeri la&amp;hter</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Kopeeri &amp;CSV-na</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>&amp;Ekspordi tabel…</translation>
    </message>
    <message>
        <source>Views of the fleet</source>
        <translation>Sõidukipargi vaated</translation>
    </message>
    <message>
        <source>No vehicle matches the search in this view.
Press Esc in the search field to end the search.</source>
        <translation>Ükski selle vaate sõiduk ei vasta otsingule.
Otsingu lõpetamiseks vajutage otsinguväljal Esc.</translation>
    </message>
    <message>
        <source>No vehicle is moving now.</source>
        <translation>Praegu ei liigu ükski sõiduk.</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Peida „%1”</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Veerud…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Rühmitusalus</translation>
    </message>
    <message>
        <source>&amp;Reset this view</source>
        <translation>&amp;Lähtesta see vaade</translation>
    </message>
    <message>
        <source>&amp;Save as a new view…</source>
        <translation>&amp;Salvesta uue vaatena…</translation>
    </message>
    <message>
        <source>Re&amp;name this view…</source>
        <translation>&amp;Nimeta see vaade ümber…</translation>
    </message>
    <message>
        <source>&amp;Delete this view</source>
        <translation>&amp;Kustuta see vaade</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <comment>do not group</comment>
        <translation>Ä&amp;ra rühmita</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Olek</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>car, van, lorry …</comment>
        <translation>&amp;Liik</translation>
    </message>
    <message>
        <source>&amp;Why silent</source>
        <translation>&amp;Vaikimise põhjus</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Vaate nimi:</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Salvesta uue vaatena</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Nimeta vaade ümber</translation>
    </message>
    <message>
        <source>Fleet %1</source>
        <comment>name of a file; then the view&apos;s name</comment>
        <translation>Sõidukipark %1</translation>
    </message>
    <message>
        <source>Can &amp;finish the shift</source>
        <translation>&amp;Jõuab vahetuse lõpuni</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>K&amp;opeeri read</translation>
    </message>
    <message numerus="yes">
        <source>No vehicle is silent.
Each has reported within the last %n hours, and every account works.</source>
        <translation>
            <numerusform>Ükski sõiduk ei vaiki.
Kõik on viimase %n tunni jooksul teatanud ja kõik kontod töötavad.</numerusform>
            <numerusform>Ükski sõiduk ei vaiki.
Kõik on viimase %n tunni jooksul teatanud ja kõik kontod töötavad.</numerusform>
        </translation>
    </message>
    <message>
        <source>No vehicle matches the filter.</source>
        <translation>Ükski sõiduk ei vasta filtrile.</translation>
    </message>
    <message>
        <source>No vehicle matches the filter.
Choose “%1” to see every vehicle.</source>
        <comment>%1: a saved view</comment>
        <translation>Ükski sõiduk ei vasta filtrile.
Kõigi sõidukite nägemiseks valige „%1”.</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetViews</name>
    <message>
        <source>Moving</source>
        <translation>Liiguvad</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>vehicles that say nothing</comment>
        <translation>Vaikivad</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Rehvid</translation>
    </message>
    <message>
        <source>All</source>
        <comment>vehicles</comment>
        <translation>Kõik</translation>
    </message>
</context>
<context>
    <name>fleetglass::HelpBrowser</name>
    <message>
        <source>Command</source>
        <translation>Käsk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klahvid</translation>
    </message>
</context>
<context>
    <name>fleetglass::HelpWindow</name>
    <message>
        <source>Help – Fleetglass</source>
        <translation>Abi – Fleetglass</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Lehekülg</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tööriistad</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Otsi abist</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisukord</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Väiksem tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Suurem tekst</translation>
    </message>
    <message>
        <source>No page contains these words. Try fewer words or other ones.</source>
        <translation>Ükski lehekülg ei sisalda neid sõnu. Proovige vähem või teisi sõnu.</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampBar</name>
    <message>
        <source>Accounts</source>
        <translation>Kontod</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>Konto %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>that many more accounts</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more accounts</source>
        <translation>
            <numerusform>Veel %n konto</numerusform>
            <numerusform>Veel %n kontot</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted</source>
        <extracomment>beside the name of an account</extracomment>
        <translation>krüptimata</translation>
    </message>
    <message>
        <source>Account %1: %2, last answer %3</source>
        <translation>Konto %1: %2, viimane vastus %3</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Technical details: %1</source>
        <translation>Tehnilised üksikasjad: %1</translation>
    </message>
    <message>
        <source>&amp;Ask again now</source>
        <translation>&amp;Küsi kohe uuesti</translation>
    </message>
    <message>
        <source>&amp;Change the account…</source>
        <translation>&amp;Muuda kontot…</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampHistoryView</name>
    <message>
        <source>From</source>
        <extracomment>column titles: beginning and end of a period, how long, the state of the account, why</extracomment>
        <translation>Algus</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Lõpp</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kestus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Põhjus</translation>
    </message>
    <message>
        <source>now</source>
        <translation>praegu</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Varasemad olekud</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampWords</name>
    <message>
        <source>Removed, history kept</source>
        <translation>Eemaldatud, ajalugu alles</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Alates %1</translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <extracomment>%1: a duration, such as &quot;20 s&quot;</extracomment>
        <translation>Järgmine katse %1 pärast</translation>
    </message>
    <message>
        <source>The connection is not encrypted, as you allowed.</source>
        <translation>Ühendus on teie loal krüptimata.</translation>
    </message>
    <message>
        <source>fetching history</source>
        <extracomment>beside the state of an account</extracomment>
        <translation>ajaloo hankimine</translation>
    </message>
    <message>
        <source>This account is signed out and its password deleted. Its vehicles and everything kept about them stay readable.</source>
        <translation>See konto on välja logitud ja parool kustutatud. Selle sõidukid ja kõik nende kohta säilitatu jääb loetavaks.</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <extracomment>%1: an age, such as &quot;2 min ago&quot;</extracomment>
        <translation>Viimane vastus %1</translation>
    </message>
    <message>
        <source>Fetching the history that the service has</source>
        <translation>Hangitakse teenuses olevat ajalugu</translation>
    </message>
    <message>
        <source>Fetching the history of %1 that the service has</source>
        <translation>Hangitakse teenuses olevat ajalugu: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::MainWindow</name>
    <message>
        <source>Fleetglass</source>
        <translation>Fleetglass</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Teade</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ülevaade</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>page: everything about charging</extracomment>
        <translation>Laadimine</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Rehvid</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Näidud</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Sõidud</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>raw records of a vehicle</comment>
        <translation>Kirjed</translation>
    </message>
    <message>
        <source>No vehicles yet.
Add an account to see its vehicles here.</source>
        <translation>Sõidukeid veel pole.
Sõidukite nägemiseks lisage konto.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Tööriistariba</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Sõidukipark</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Paneel: %1</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Tööruum: %1</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;Vabasta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulge</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Loend kirjutati faili %1.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Võrdlus</translation>
    </message>
    <message>
        <source>No vehicles yet.
The lamp at the bottom shows how the account is doing.</source>
        <translation>Sõidukeid veel pole.
Allolev märgutuli näitab konto olekut.</translation>
    </message>
    <message>
        <source>%1: %2
%3, state of charge %4</source>
        <comment>name, state, age, state of charge</comment>
        <translation>%1: %2
%3, laetuse tase %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n points</source>
        <translation>
            <numerusform>%1: %n punkt</numerusform>
            <numerusform>%1: %n punkti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::MapBackground</name>
    <message>
        <source>The map file cannot be opened: %1</source>
        <translation>Kaardifaili ei saa avada: %1</translation>
    </message>
    <message>
        <source>The map server cannot be used: %1</source>
        <translation>Kaardiserverit ei saa kasutada: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapLists</name>
    <message>
        <source>Nearest vehicles</source>
        <translation>Lähimad sõidukid</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>latitude, longitude</comment>
        <translation>Kohast %1, %2</translation>
    </message>
    <message>
        <source>Only vehicles shown in the list</source>
        <translation>Ainult loendis näidatud sõidukid</translation>
    </message>
    <message>
        <source>None of the vehicles shown has a known position.</source>
        <translation>Ühegi näidatud sõiduki asukoht pole teada.</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles here</source>
        <translation>
            <numerusform>Siin on %n sõiduk</numerusform>
            <numerusform>Siin on %n sõidukit</numerusform>
        </translation>
    </message>
    <message>
        <source>These vehicles are no longer in their account.</source>
        <translation>Neid sõidukeid pole enam nende kontos.</translation>
    </message>
    <message>
        <source>%1: %2, state of charge %3, range %4, %5</source>
        <comment>name, state, charge, range, age</comment>
        <translation>%1: %2, laetuse tase %3, sõiduulatus %4, %5</translation>
    </message>
    <message>
        <source>%1: %2 away, %3, state of charge %4, range %5, %6</source>
        <comment>name, distance, state, charge, range, age</comment>
        <translation>%1: kaugus %2, %3, laetuse tase %4, sõiduulatus %5, %6</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapMenus</name>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>Lähi&amp;mad sõidukid</translation>
    </message>
    <message>
        <source>&amp;Copy coordinates %1</source>
        <translation>Kopeeri koor&amp;dinaadid %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapOverlays</name>
    <message>
        <source>The map cannot be drawn: it needs OpenGL, Direct3D, Metal or Vulkan, by a graphics card or by software such as Mesa&apos;s llvmpipe or WARP. Everything else works without it.</source>
        <translation>Kaarti ei saa kuvada: selleks on vaja OpenGL-i, Direct3D-d, Metalit või Vulkanit, kas graafikakaardi või tarkvara (nt Mesa llvmpipe või WARP) abil. Kõik muu töötab ka ilma.</translation>
    </message>
    <message>
        <source>Source of the map</source>
        <translation>Kaardi allikas</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapView</name>
    <message>
        <source>Qt Quick runs with its own software renderer.</source>
        <translation>Qt Quick kasutab oma tarkvaralist renderdajat.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Suurenda</translation>
    </message>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>&amp;Lähimad sõidukid</translation>
    </message>
    <message numerus="yes">
        <source>&amp;List %n vehicles</source>
        <translation>
            <numerusform>Lo&amp;etle %n sõiduk</numerusform>
            <numerusform>Lo&amp;etle %n sõidukit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %n vehicles</source>
        <translation>
            <numerusform>&amp;Vali %n sõiduk</numerusform>
            <numerusform>&amp;Vali %n sõidukit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles in view</source>
        <translation>
            <numerusform>Kaardil on näha %n sõiduk</numerusform>
            <numerusform>Kaardil on näha %n sõidukit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::NoticeButton</name>
    <message>
        <source>%1+</source>
        <comment>more than that many</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%n new events</source>
        <translation>
            <numerusform>%n uus sündmus</numerusform>
            <numerusform>%n uut sündmust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events, %n new</source>
        <translation>
            <numerusform>Sündmused, %n uus</numerusform>
            <numerusform>Sündmused, %n uut</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sündmused</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Viimased sündmused</translation>
    </message>
</context>
<context>
    <name>fleetglass::NoticeList</name>
    <message>
        <source>Events</source>
        <translation>Sündmused</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Sündmused, uusimad ees</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Tühjenda</translation>
    </message>
    <message>
        <source>Empties this list; the vehicles&apos; history stays</source>
        <translation>Tühjendab selle loendi; sõidukite ajalugu jääb alles</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Midagi pole veel juhtunud</translation>
    </message>
    <message>
        <source>Vehicles that fall silent, finished charging, tyre alerts and account problems appear here.</source>
        <translation>Siia ilmuvad vaikseks jäänud sõidukid, lõppenud laadimised, rehvihoiatused ja kontode probleemid.</translation>
    </message>
</context>
<context>
    <name>fleetglass::NoticeModel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>vehicle or account, what happened, when</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>fleetglass::OverviewPage</name>
    <message>
        <source>All closed</source>
        <translation>Kõik suletud</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Uksed</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Far from any town</source>
        <translation>Linnadest kaugel</translation>
    </message>
    <message>
        <source>Near %1</source>
        <translation>Lähedal: %1</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaadid</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ülevaade</translation>
    </message>
    <message>
        <source>Not reported yet: %1</source>
        <translation>Veel teatamata: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::PaletteModel</name>
    <message>
        <source>Not available now</source>
        <translation>Praegu pole saadaval</translation>
    </message>
</context>
<context>
    <name>fleetglass::PaletteSources</name>
    <message>
        <source>Vehicle</source>
        <translation>Sõiduk</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Säte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
</context>
<context>
    <name>fleetglass::QuantityChooser</name>
    <message>
        <source>Choose readings</source>
        <translation>Vali näidud</translation>
    </message>
    <message>
        <source>Search readings</source>
        <translation>Otsi näite</translation>
    </message>
    <message>
        <source>Readings that the archive has of this vehicle</source>
        <translation>Selle sõiduki näidud arhiivis</translation>
    </message>
</context>
<context>
    <name>fleetglass::RawRecordsPanel</name>
    <message>
        <source>Raw records</source>
        <translation>Toorkirjed</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation>Kirje tüüp</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Otsi kirjeid</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Kirjeid veel pole</translation>
    </message>
    <message>
        <source>What the service keeps of this vehicle appears here once it has been fetched, also records that the program does not understand.</source>
        <translation>Siia ilmub pärast hankimist kõik, mida teenus selle sõiduki kohta säilitab, ka kirjed, millest programm aru ei saa.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tühjenda otsing</translation>
    </message>
    <message>
        <source>No records found</source>
        <translation>Kirjeid ei leitud</translation>
    </message>
    <message>
        <source>None of these records contains the words you searched for.</source>
        <translation>Ükski neist kirjetest ei sisalda otsitud sõnu.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ReadingsPage</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No vehicle selected</source>
        <translation>Sõidukit pole valitud</translation>
    </message>
    <message>
        <source>Select a vehicle in the list or on the map to see its readings over time.</source>
        <translation>Näitude ajas jälgimiseks valige loendist või kaardilt sõiduk.</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Näite veel pole</translation>
    </message>
    <message>
        <source>The archive keeps every value from the moment the account is added. Come back when the vehicle has reported; the age above says when it last did.</source>
        <translation>Arhiiv säilitab kõik väärtused alates konto lisamisest. Tulge tagasi, kui sõiduk on teatanud; viimase teate vanus on ülal.</translation>
    </message>
    <message>
        <source>This vehicle does not have the chosen readings</source>
        <translation>Sellel sõidukil pole valitud näite</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Pilt on lõikelaual.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvesta pilt</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-pilt (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-pilt (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvestatud: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Faili ei saa kirjutada: %1</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Salvesta väärtused</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Arhiivi loetakse…</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>sõiduk</translation>
    </message>
    <message>
        <source>%1 readings %2</source>
        <comment>file name: vehicle, date</comment>
        <translation>%1 näidud %2</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>days</comment>
        <translation>7 p</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>days</comment>
        <translation>30 p</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Viimane tund</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Viimased 6 tundi</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Viimased 24 tundi</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Viimased 7 päeva</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Viimased 30 päeva</translation>
    </message>
    <message>
        <source>From one time to another</source>
        <translation>Valitud ajast valitud ajani</translation>
    </message>
    <message>
        <source>Save &amp;values as CSV…</source>
        <translation>Salvesta &amp;väärtused CSV-na…</translation>
    </message>
    <message>
        <source>Save &amp;picture as PNG…</source>
        <translation>Salvesta &amp;pilt PNG-na…</translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation>Salvesta pilt &amp;SVG-na…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Kopeeri pilt</translation>
    </message>
    <message>
        <source>Chart of readings</source>
        <translation>Näitude diagramm</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Väärtused</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Lõpp peab olema algusest hilisem.</translation>
    </message>
    <message>
        <source>Chart of readings: %1</source>
        <translation>Näitude diagramm: %1</translation>
    </message>
    <message>
        <source>Wheel zooms, drag moves, Ctrl and drag zooms into a part, double click goes back.
Keys: arrows move, + and − zoom, Home goes back, Shift and arrows read values.</source>
        <translation>Ratas suurendab, lohistamine nihutab, Ctrl ja lohistamine suurendab osa, topeltklõps viib tagasi.
Klahvid: nooled nihutavad, + ja − suurendavad ja vähendavad, Home viib tagasi, Shift ja nooled loevad väärtusi.</translation>
    </message>
    <message>
        <source>No readings chosen</source>
        <translation>Näite pole valitud</translation>
    </message>
    <message>
        <source>Press “%1” and tick what the chart should show.</source>
        <translation>Vajutage „%1” ja märkige, mida diagramm näitab.</translation>
    </message>
    <message>
        <source>Press “%1” to see what the archive has of it.</source>
        <translation>Vajutage „%1”, et näha, mida arhiiv selle kohta sisaldab.</translation>
    </message>
    <message>
        <source>No values in this period.
Press “%1” to see everything in the archive.</source>
        <translation>Sellel ajavahemikul väärtusi pole.
Kogu arhiivi sisu nägemiseks vajutage „%1”.</translation>
    </message>
    <message>
        <source>Everything in the archive</source>
        <translation>Kogu arhiivi sisu</translation>
    </message>
</context>
<context>
    <name>fleetglass::ReadingsTableModel</name>
    <message>
        <source>Time</source>
        <translation>Aeg</translation>
    </message>
</context>
<context>
    <name>fleetglass::RecordTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Kopeeri read</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Kopeeri la&amp;hter</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>&amp;Ekspordi tabel…</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingFacts</name>
    <message>
        <source>%1
Settings, accounts without their passwords, the archive and pictures of the map.</source>
        <translation>%1
Sätted, kontod ilma paroolideta, arhiiv ja kaardipildid.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Pole veel teada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>path of a file, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the key store of your system, and nowhere else.</source>
        <translation>Teie süsteemi võtmehoidlas, mitte kusagil mujal.</translation>
    </message>
    <message>
        <source>In memory: they are forgotten when the program ends, because no key store was found.</source>
        <translation>Mälus: need unustatakse programmi sulgemisel, sest võtmehoidlat ei leitud.</translation>
    </message>
    <message>
        <source>Nothing: there is no account.</source>
        <translation>Mitte midagi: kontosid pole.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>account, its server</comment>
        <translation>%1, server %2</translation>
    </message>
    <message>
        <source>Nothing: the map comes from this computer.</source>
        <translation>Mitte midagi: kaart tuleb sellest arvutist.</translation>
    </message>
    <message>
        <source>Which places you look at, to %1. Nothing about your vehicles.</source>
        <translation>Teave vaadatavate kohtade kohta, serverile %1. Mitte midagi teie sõidukite kohta.</translation>
    </message>
    <message>
        <source>Nothing: no statistics, no error reports, no vehicle names.</source>
        <translation>Mitte midagi: ei statistikat, veaaruandeid ega sõidukite nimesid.</translation>
    </message>
    <message>
        <source>%1. The file does not shrink when something is deleted: the space is reused.</source>
        <translation>%1. Kustutamisel fail ei kahane: ruum kasutatakse uuesti.</translation>
    </message>
    <message>
        <source>In the file named by FLEETGLASS_SECRETS. It is not encrypted, but only you may read it.</source>
        <translation>Failis, mille määrab FLEETGLASS_SECRETS. See on krüptimata, kuid seda saate lugeda ainult teie.</translation>
    </message>
    <message>
        <source>User name, password or token, and requests for your vehicles&apos; data, to:</source>
        <translation>Kasutajanimi, parool või token ja teie sõidukite andmete päringud, saajad:</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingRowView</name>
    <message>
        <source>Differs from the default.</source>
        <translation>Erineb vaikesättest.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Lähtesta</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <comment>title of a setting</comment>
        <translation>Lähtesta: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Tagasi vaikesättele</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ava kaust</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingsDialog</name>
    <message>
        <source>Try another word, such as the name of a unit.</source>
        <translation>Proovige teist sõna, näiteks ühiku nime.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sätted</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Otsi sätteid</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Sätete lehed</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Otsingule „%1” ei leitud midagi</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingsPageView</name>
    <message>
        <source>Reset this page</source>
        <translation>Lähtesta see leht</translation>
    </message>
</context>
<context>
    <name>fleetglass::ShortcutEditor</name>
    <message>
        <source>Changed by you</source>
        <translation>Teie muudetud</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kiirklahvid</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>Otsi käske või klahve</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Käsud ja nende kiirklahvid</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Käsk</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kiirklahv</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Uus kiirklahv:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Uus kiirklahv</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Puudub</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Vaikimisi</translation>
    </message>
    <message>
        <source>Reset &amp;all shortcuts</source>
        <translation>&amp;Lähtesta kõik kiirklahvid</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Teade</translation>
    </message>
    <message>
        <source>Choose a command, then press its new shortcut.</source>
        <translation>Valige käsk, seejärel vajutage selle uut kiirklahvi.</translation>
    </message>
    <message>
        <source>%1 is needed for something else: %2. Press other keys.</source>
        <extracomment>%1: keys such as &quot;Ctrl+C&quot;; %2: what they are for, such as &quot;copying&quot;</extracomment>
        <translation>%1 on vajalik muuks: %2. Vajutage muid klahve.</translation>
    </message>
    <message>
        <source>%1 is already used for “%2”. Remove it there?</source>
        <extracomment>%1: keys such as &quot;Ctrl+M&quot;; %2: a command such as &quot;Show on the map&quot;</extracomment>
        <translation>%1 on juba käsu „%2” kiirklahv. Kas eemaldada see sealt?</translation>
    </message>
    <message>
        <source>Remove the shortcut</source>
        <translation>Eemalda kiirklahv</translation>
    </message>
    <message>
        <source>Restore the default shortcut</source>
        <translation>Taasta vaikimisi kiirklahv</translation>
    </message>
    <message>
        <source>&amp;Remove it there</source>
        <translation>&amp;Eemalda sealt</translation>
    </message>
</context>
<context>
    <name>fleetglass::SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>Sees</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Väljas</translation>
    </message>
</context>
<context>
    <name>fleetglass::TableExport</name>
    <message>
        <source>Save table</source>
        <translation>Salvesta tabel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Exceli töövihik (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV text (*.csv)</source>
        <translation>CSV-tekst (*.csv)</translation>
    </message>
    <message>
        <source>The table was not saved to %1.</source>
        <translation>Tabelit ei salvestatud faili %1.</translation>
    </message>
    <message>
        <source>Choose another place or name. A file that was there before is unchanged.</source>
        <translation>Valige muu asukoht või nimi. Varem seal olnud fail on muutmata.</translation>
    </message>
</context>
<context>
    <name>fleetglass::TokenDialog</name>
    <message>
        <source>API tokens of %1</source>
        <translation>Konto %1 API-tokenid</translation>
    </message>
    <message>
        <source>Read, and report faster while somebody looks (session)</source>
        <translation>Lugemine ja kiirem teatamine vaatamise ajal (session)</translation>
    </message>
    <message>
        <source>Read only (auth)</source>
        <translation>Ainult lugemine (auth)</translation>
    </message>
    <message>
        <source>Read and manage tokens (session, token.admin)</source>
        <translation>Lugemine ja tokenite haldus (session, token.admin)</translation>
    </message>
    <message>
        <source>used by this account</source>
        <translation>kasutab see konto</translation>
    </message>
    <message>
        <source>This account has no tokens yet.</source>
        <translation>Sellel kontol pole veel tokeneid.</translation>
    </message>
    <message>
        <source>This account&apos;s token may not manage tokens.</source>
        <translation>Selle konto token ei luba tokeneid hallata.</translation>
    </message>
    <message>
        <source>This account signs in with it: it will be refused afterwards, and you must enter the password again.</source>
        <translation>See konto logib sisse selle tokeniga: edaspidi sisselogimine keelatakse ja parool tuleb uuesti sisestada.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Kas kustutada token?</translation>
    </message>
    <message>
        <source>Sign in with the password, or with a token that has the right “token.admin”.</source>
        <translation>Logige sisse parooliga või tokeniga, millel on õigus „token.admin”.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Serverilt päritakse…</translation>
    </message>
    <message>
        <source>Programs that use it can no longer read the vehicles.</source>
        <translation>Programmid, mis seda kasutavad, ei saa enam sõidukeid lugeda.</translation>
    </message>
    <message>
        <source>Token %1 (%2) will be deleted on the server. %3</source>
        <translation>Token %1 (%2) kustutatakse serverist. %3</translation>
    </message>
</context>
<context>
    <name>fleetglass::ToolWindows</name>
    <message>
        <source>Shortcuts</source>
        <translation>Kiirklahvid</translation>
    </message>
</context>
<context>
    <name>fleetglass::TripsPanel</name>
    <message>
        <source>Trips</source>
        <translation>Sõidud</translation>
    </message>
    <message>
        <source>No trips yet</source>
        <translation>Sõite veel pole</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kokku</translation>
    </message>
    <message numerus="yes">
        <source>%n trips</source>
        <translation>
            <numerusform>%n sõit</numerusform>
            <numerusform>%n sõitu</numerusform>
        </translation>
    </message>
    <message>
        <source>OVMS modules record trips only when told to. Type this in the module&apos;s shell to keep them for 30 days from then on.</source>
        <translation>OVMS-i moodulid salvestavad sõite ainult siis, kui see on sisse lülitatud. Et säilitada neid edaspidi 30 päeva, sisestage mooduli käsureal see käsk.</translation>
    </message>
</context>
<context>
    <name>fleetglass::TyresPanel</name>
    <message>
        <source>Tyres</source>
        <translation>Rehvid</translation>
    </message>
    <message>
        <source>No tyre values</source>
        <translation>Rehviväärtusi pole</translation>
    </message>
    <message>
        <source>This vehicle has no tyre sensors, or its module has not reported them yet. Pressures and alerts of every wheel appear here by themselves once it does.</source>
        <translation>Sellel sõidukil pole rehviandureid või pole moodul neist veel teatanud. Kui moodul teatab, ilmuvad siia automaatselt kõigi rataste rõhud ja hoiatused.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ValueFormatter</name>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>psi</source>
        <translation>psi</translation>
    </message>
    <message>
        <source>kPa</source>
        <translation>kPa</translation>
    </message>
    <message>
        <source>°F</source>
        <translation>°F</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>kWh/100 km</translation>
    </message>
    <message>
        <source>Wh/km</source>
        <translation>Wh/km</translation>
    </message>
    <message>
        <source>km/kWh</source>
        <translation>km/kWh</translation>
    </message>
    <message>
        <source>Wh/mi</source>
        <translation>Wh/mi</translation>
    </message>
    <message>
        <source>mi/kWh</source>
        <translation>mi/kWh</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <comment>local time, then the same in UTC</comment>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n päev</numerusform>
            <numerusform>%n päeva</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a value, below a minute</comment>
        <translation>nüüd</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days, short</comment>
        <translation>
            <numerusform>%n p</numerusform>
            <numerusform>%n p</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>mitte kunagi</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>äsja</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min tagasi</numerusform>
            <numerusform>%n min tagasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h tagasi</numerusform>
            <numerusform>%n h tagasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n päev tagasi</numerusform>
            <numerusform>%n päeva tagasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Pole kunagi teatatud</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a value, then its age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The source itself calls this value old.</source>
        <translation>Allikas ise peab seda väärtust vananenuks.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Allikas: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>quantity, which one: &quot;Tyre pressure, front left&quot;</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>title of a group of values: everything about charging</extracomment>
        <translation>Laadimine</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Liikumine</translation>
    </message>
    <message>
        <source>Doors and locks</source>
        <translation>Uksed ja lukud</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperatuurid</translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>12 V aku</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Rehvid</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Asukoht</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moodul</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>ees vasakul</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>ees paremal</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>taga vasakul</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>taga paremal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place of a wheel, which of several there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avatud</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suletud</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Lukus</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Lukust lahti</translation>
    </message>
    <message>
        <source>Sounding</source>
        <extracomment>siren of the alarm</extracomment>
        <translation>Rakendunud</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ühendatud</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Pole ühendatud</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sees</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Väljas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jah</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laeb</translation>
    </message>
    <message>
        <source>Topping off</source>
        <translation>Järellaadimine</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Valmistub</translation>
    </message>
    <message>
        <source>Heating the battery</source>
        <translation>Soojendab akut</translation>
    </message>
    <message>
        <source>Waiting for the timer</source>
        <translation>Ootab taimerit</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Peatatud</translation>
    </message>
    <message>
        <source>Stopped by schedule</source>
        <translation>Peatatud ajakava järgi</translation>
    </message>
    <message>
        <source>Started by schedule</source>
        <translation>Alustatud ajakava järgi</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Nõudmisel</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Katkenud</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>charge mode</extracomment>
        <translation>Tavaline</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>charge mode</extracomment>
        <translation>Hoiustamine</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>charge mode of OVMS: the largest charge</extracomment>
        <translation>Ulatus</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>charge mode</extracomment>
        <translation>Jõudlus</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>alert level of a tyre</extracomment>
        <translation>Puudub</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Hoiatus</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Häire</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Loetav</translation>
    </message>
    <message>
        <source>Encrypted by the vehicle (paranoid mode)</source>
        <translation>Sõiduk krüptib (paranoid-režiim)</translation>
    </message>
    <message>
        <source>No longer in this account</source>
        <translation>Pole enam selles kontos</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Teadmata</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Pargitud</translation>
    </message>
    <message>
        <source>On, standing</source>
        <translation>Sees, seisab</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Liigub</translation>
    </message>
    <message>
        <source>%1, alarm</source>
        <comment>state of a vehicle</comment>
        <translation>%1, häire</translation>
    </message>
    <message>
        <source>%1, attention</source>
        <comment>state of a vehicle</comment>
        <translation>%1, tähelepanu</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>Hoiatusi pole</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Loob ühendust</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Ajakohane</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Hangib puuduvat</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Sisselogimine keelati</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Usaldatud ühendus puudub</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Võrguühenduseta</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Peatatud</translation>
    </message>
    <message>
        <source>Everything seen so far stays readable, with its age.</source>
        <translation>Kõik seni nähtu jääb koos vanusega loetavaks.</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s name. The program tries again by itself.</source>
        <translation>Kontrollige võrku ja serveri nime. Programm proovib ise uuesti.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Teenus ei vastanud õigel ajal.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Programm proovib ise uuesti.</translation>
    </message>
    <message>
        <source>The address begins with http://, which is not encrypted, so nothing was sent to it.</source>
        <translation>Aadressi algus on http://, mis on krüptimata, seega sellele ei saadetud midagi.</translation>
    </message>
    <message>
        <source>Use the server&apos;s https:// address. If it has none, allow plain HTTP for this account.</source>
        <translation>Kasutage serveri https:// aadressi. Kui seda pole, lubage selle konto jaoks krüptimata HTTP.</translation>
    </message>
    <message>
        <source>Check the address and the port: is it the one for https?</source>
        <translation>Kontrollige aadressi ja porti: kas see on https-i port?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent to it.</source>
        <translation>Serveri sertifikaat pole usaldatud, seega sellele ei saadetud midagi.</translation>
    </message>
    <message>
        <source>Open the account, look at the certificate and decide.</source>
        <translation>Avage konto, vaadake sertifikaat üle ja otsustage.</translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation>Selle konto parooli ei hoita selles arvutis.</translation>
    </message>
    <message>
        <source>Open the account and enter it again.</source>
        <translation>Avage konto ja sisestage see uuesti.</translation>
    </message>
    <message>
        <source>The service refused the user name, password or token.</source>
        <translation>Teenus lükkas kasutajanime, parooli või tokeni tagasi.</translation>
    </message>
    <message>
        <source>Open the account and enter them again. The name must be spelled as it is registered.</source>
        <translation>Avage konto ja sisestage need uuesti. Nimi peab olema täpselt nii, nagu see registreeriti.</translation>
    </message>
    <message>
        <source>The account has no right to do that.</source>
        <translation>Kontol pole selleks õigust.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner, or use another token.</source>
        <translation>Küsige konto omanikult või kasutage teist tokenit.</translation>
    </message>
    <message>
        <source>The service does not have what was asked for.</source>
        <translation>Teenuses pole seda, mida päriti.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Kontrollige serveri aadressi.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Teenus ei võtnud päringut vastu.</translation>
    </message>
    <message>
        <source>The details may say why.</source>
        <translation>Põhjus võib olla üksikasjades.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>Teenuses on rike.</translation>
    </message>
    <message>
        <source>The program tries again by itself. If it lasts, tell the service&apos;s operator.</source>
        <translation>Programm proovib ise uuesti. Kui rike kestab, teatage teenusepakkujale.</translation>
    </message>
    <message>
        <source>The service sent something that cannot be understood.</source>
        <translation>Teenus saatis midagi, millest ei saa aru.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. If it is right, tell us the details.</source>
        <translation>Kontrollige serveri aadressi. Kui see on õige, saatke meile üksikasjad.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>See server seda ei võimalda.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Katkestatud.</translation>
    </message>
    <message>
        <source>The archive on the disk cannot be written or read.</source>
        <translation>Kettal olevat arhiivi ei saa kirjutada ega lugeda.</translation>
    </message>
    <message>
        <source>What is on the screen is right; it is not being saved.</source>
        <translation>Ekraanil olev on õige, kuid seda ei salvestata.</translation>
    </message>
    <message>
        <source>m</source>
        <comment>unit: metres</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>V</source>
        <comment>unit: volts</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>A</source>
        <comment>unit: amperes</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Ah</source>
        <comment>unit: ampere hours</comment>
        <translation>Ah</translation>
    </message>
    <message>
        <source>kW</source>
        <comment>unit: kilowatts</comment>
        <translation>kW</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit: minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>unit: seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>dBm</source>
        <translation>dBm</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Vaikne</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Waiting for power: check the charging station</source>
        <translation>Ootab voolu: kontrollige laadimisjaama</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <comment>last known state of a vehicle that is silent</comment>
        <translation>Viimati nähtud: %1</translation>
    </message>
    <message>
        <source>Limited by the service</source>
        <translation>Teenus piirab päringuid</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>Teenuses on rike</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Teenusega ei saa ühendust.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made, so nothing was sent to it.</source>
        <translation>Serveriga ei saanud luua turvalist ühendust, seega sellele ei saadetud midagi.</translation>
    </message>
    <message>
        <source>The service limits how often it may be asked.</source>
        <translation>Teenus piirab päringute sagedust.</translation>
    </message>
    <message>
        <source>The program asks less often by itself; there is nothing you need to do.</source>
        <translation>Programm pärib ise harvemini; teil pole vaja midagi teha.</translation>
    </message>
    <message>
        <source>Check the free space on the disk and your rights to the profile&apos;s folder.</source>
        <translation>Kontrollige vaba kettaruumi ja oma õigusi profiilikaustale.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ValueLabel</name>
    <message>
        <source>%1: %2, stale</source>
        <translation>%1: %2, aegunud</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Kopeeri väärtus</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleComparison</name>
    <message>
        <source>unknown</source>
        <comment>a value, spoken</comment>
        <translation>teadmata</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>a value, spoken</comment>
        <translation>aegunud</translation>
    </message>
    <message>
        <source>highest</source>
        <comment>of the values of several vehicles, spoken</comment>
        <translation>suurim</translation>
    </message>
    <message>
        <source>lowest</source>
        <comment>of the values of several vehicles, spoken</comment>
        <translation>vähim</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <comment>a value of several vehicles, spoken</comment>
        <translation>%1, erineb</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleHistory</name>
    <message>
        <source>Start</source>
        <translation>Algus</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kestus</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Vahemaa</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column title: place where the trip began</extracomment>
        <translation>Kust</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column title: place where the trip ended</extracomment>
        <translation>Kuhu</translation>
    </message>
    <message>
        <source>Charge at start</source>
        <translation>Laetus alguses</translation>
    </message>
    <message>
        <source>Charge at end</source>
        <translation>Laetus lõpus</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Kulu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>column titles of raw records: their time, number and text</extracomment>
        <translation>Aeg</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Energy used</source>
        <translation>Kulutatud energia</translation>
    </message>
    <message>
        <source>Energy recovered</source>
        <translation>Tagastatud energia</translation>
    </message>
    <message>
        <source>still charging</source>
        <translation>laeb veel</translation>
    </message>
    <message>
        <source>Energy charged</source>
        <translation>Laetud energia</translation>
    </message>
    <message>
        <source>Energy from the grid</source>
        <translation>Energia elektrivõrgust</translation>
    </message>
    <message>
        <source>Plug type</source>
        <translation>Pistiku tüüp</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kuidas lõppes</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Sisu</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleListPanel</name>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <comment>a key</comment>
        <translation>Sulge (%1)</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehiclePageFrame</name>
    <message>
        <source>This vehicle encrypts its data (paranoid mode), so the service cannot read it. What was seen before stays.</source>
        <translation>See sõiduk krüptib oma andmed (paranoid-režiim), seetõttu ei saa teenus neid lugeda. Varem nähtu jääb alles.</translation>
    </message>
    <message>
        <source>The service no longer shows this vehicle to this account. What was seen before stays.</source>
        <translation>Teenus ei näita seda sõidukit enam sellele kontole. Varem nähtu jääb alles.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>state of a vehicle in paranoid mode</comment>
        <translation>Krüptitud</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No vehicle selected</source>
        <translation>Sõidukit pole valitud</translation>
    </message>
    <message>
        <source>Select a vehicle in the list or on the map to see everything about it here.</source>
        <translation>Sõiduki kohta kõige nägemiseks valige see loendist või kaardilt.</translation>
    </message>
</context>
<context>
    <name>fleetglass::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Tere tulemast</translation>
    </message>
    <message>
        <source>Sign in to the service that your vehicles report to. Everything the program has seen stays readable on this computer, also without a network.</source>
        <translation>Logige sisse teenusesse, millele teie sõidukid teatavad. Kõik, mida programm on näinud, jääb selles arvutis loetavaks ka ilma võrguta.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Lisa konto…</translation>
    </message>
    <message>
        <source>&amp;Try the demo fleet</source>
        <translation>&amp;Proovi näidisparki</translation>
    </message>
    <message>
        <source>All your vehicles in one window</source>
        <translation>Kõik teie sõidukid ühes aknas</translation>
    </message>
    <message>
        <source>You need the address of your OVMS server, your user name and your password.</source>
        <translation>Vaja on OVMS-i serveri aadressi, kasutajanime ja parooli.</translation>
    </message>
    <message>
        <source>Simulated vehicles drive and charge on this computer. Nothing is sent anywhere.</source>
        <translation>Simuleeritud sõidukid sõidavad ja laadivad selles arvutis. Kuhugi ei saadeta midagi.</translation>
    </message>
</context>
<context>
    <name>fleetglass::WheelCard</name>
    <message>
        <source>Copy value</source>
        <translation>Kopeeri väärtus</translation>
    </message>
    <message>
        <source>Pressure rising over the last day</source>
        <translation>Rõhk viimase ööpäeva jooksul tõuseb</translation>
    </message>
    <message>
        <source>Pressure falling over the last day</source>
        <translation>Rõhk viimase ööpäeva jooksul langeb</translation>
    </message>
    <message>
        <source>Pressure steady over the last day</source>
        <translation>Rõhk viimase ööpäeva jooksul püsiv</translation>
    </message>
    <message>
        <source>Health %1</source>
        <comment>of a tyre, in per cent</comment>
        <translation>Seisukord %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::WindowActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>Väl&amp;ju</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Lisa konto…</translation>
    </message>
    <message>
        <source>Sign in to another service</source>
        <translation>Logi sisse veel mõnda teenusesse</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Kontod…</translation>
    </message>
    <message>
        <source>Change, test, pause, order or remove accounts</source>
        <translation>Kontode muutmine, testimine, peatamine, järjestamine ja eemaldamine</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Ava fail…</translation>
    </message>
    <message>
        <source>Show a GPX track on the map, or open a backup in a window of its own</source>
        <translation>Näita GPX-rada kaardil või ava varukoopia eraldi aknas</translation>
    </message>
    <message>
        <source>&amp;Export fleet list…</source>
        <translation>&amp;Ekspordi sõidukiloend…</translation>
    </message>
    <message>
        <source>Write what the fleet list shows to a CSV or Excel file</source>
        <translation>Kirjuta sõidukiloendis näidatu CSV- või Exceli faili</translation>
    </message>
    <message>
        <source>Expo&amp;rt fleet list again</source>
        <translation>Ekspo&amp;rdi loend uuesti</translation>
    </message>
    <message>
        <source>Write this view to the same file as the last time; the file is replaced</source>
        <translation>Kirjuta see vaade samasse faili mis eelmisel korral; fail asendatakse</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Varunda…</translation>
    </message>
    <message>
        <source>Copy the archive, the accounts without their passwords and the settings into one file</source>
        <translation>Kopeeri arhiiv, kontod ilma paroolideta ja sätted ühte faili</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Sätted…</translation>
    </message>
    <message>
        <source>Units, language, appearance, map, data and notifications</source>
        <translation>Ühikud, keel, välimus, kaart, andmed ja teavitused</translation>
    </message>
    <message>
        <source>Sign out everywhere and close the program</source>
        <translation>Logi kõikjalt välja ja sulge programm</translation>
    </message>
    <message>
        <source>&amp;Search vehicles</source>
        <translation>&amp;Otsi sõidukeid</translation>
    </message>
    <message>
        <source>Type part of a name; the list and the map show the vehicles that match</source>
        <translation>Tippige osa nimest; loend ja kaart näitavad sobivaid sõidukeid</translation>
    </message>
    <message>
        <source>Sa&amp;ve view as…</source>
        <translation>&amp;Salvesta vaade kui…</translation>
    </message>
    <message>
        <source>Save the list&apos;s columns, order, filter and groups under a name</source>
        <translation>Salvesta loendi veerud, järjestus, filter ja rühmad nime all</translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>Vali v&amp;eerud…</translation>
    </message>
    <message>
        <source>Which values the fleet list shows, and in which order</source>
        <translation>Milliseid väärtusi ja mis järjekorras sõidukiloend näitab</translation>
    </message>
    <message>
        <source>Co&amp;mpare selected vehicles</source>
        <translation>Võ&amp;rdle valitud sõidukeid</translation>
    </message>
    <message>
        <source>All values of the selected vehicles side by side</source>
        <translation>Valitud sõidukite kõik väärtused kõrvuti</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>&amp;Näita kaardil</translation>
    </message>
    <message>
        <source>Move the map to the selected vehicles</source>
        <translation>Vii kaart valitud sõidukiteni</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Jälgi</translation>
    </message>
    <message>
        <source>Keep the vehicle in the middle of the map while it moves</source>
        <translation>Hoia sõiduk liikumise ajal kaardi keskel</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Värskenda</translation>
    </message>
    <message>
        <source>Ask all services now</source>
        <translation>Küsi kõigilt teenustelt kohe</translation>
    </message>
    <message>
        <source>Copy &amp;position</source>
        <translation>Kopeeri &amp;asukoht</translation>
    </message>
    <message>
        <source>Copy the vehicle&apos;s coordinates</source>
        <translation>Kopeeri sõiduki koordinaadid</translation>
    </message>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>&amp;Lähimad sõidukid</translation>
    </message>
    <message>
        <source>Show the vehicles closest to this one</source>
        <translation>Näita sellele kõige lähemal olevaid sõidukeid</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Käsud…</translation>
    </message>
    <message>
        <source>Commands that the service can send to the vehicle</source>
        <translation>Käsud, mida teenus saab sõidukile saata</translation>
    </message>
    <message>
        <source>Show &amp;all vehicles</source>
        <translation>Näita &amp;kõiki sõidukeid</translation>
    </message>
    <message>
        <source>Move the map so that every vehicle in the list is in view</source>
        <translation>Nihuta kaarti nii, et näha on kõik loendi sõidukid</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Suurenda</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Vähenda</translation>
    </message>
    <message>
        <source>&amp;Background…</source>
        <translation>&amp;Taust…</translation>
    </message>
    <message>
        <source>Where the map&apos;s pictures come from</source>
        <translation>Kust kaardipildid tulevad</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Otsi kõikjalt…</translation>
    </message>
    <message>
        <source>Find vehicles, commands, views, settings and help by typing a few letters</source>
        <translation>Leia sõidukeid, käske, vaateid, sätteid ja abi mõne tähe abil</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Sündmused</translation>
    </message>
    <message>
        <source>Show what has happened in the fleet since the program started</source>
        <translation>Näita, mis on sõidukipargis programmi käivitamisest alates juhtunud</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>&amp;Järgmine akna osa</translation>
    </message>
    <message>
        <source>Move the keyboard focus from the list to the map to the panels</source>
        <translation>Vii klaviatuurifookus loendist kaardile ja sealt paneelidele</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Eelmine akna osa</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Täise&amp;kraan</translation>
    </message>
    <message>
        <source>&amp;Save workspace as…</source>
        <translation>&amp;Salvesta tööruum kui…</translation>
    </message>
    <message>
        <source>Save the arrangement of the panels under a name</source>
        <translation>Salvesta paneelide paigutus nime all</translation>
    </message>
    <message>
        <source>&amp;Rename workspace…</source>
        <translation>&amp;Nimeta tööruum ümber…</translation>
    </message>
    <message>
        <source>Re&amp;move workspace…</source>
        <translation>&amp;Eemalda tööruum…</translation>
    </message>
    <message>
        <source>R&amp;eset workspace</source>
        <translation>&amp;Lähtesta tööruum</translation>
    </message>
    <message>
        <source>Arrange the panels as they were at first</source>
        <translation>Paiguta paneelid nagu algselt</translation>
    </message>
    <message>
        <source>Move &amp;panel to the next side</source>
        <translation>Vii &amp;paneel järgmisele küljele</translation>
    </message>
    <message>
        <source>Move the panel with the keyboard focus: left, right, bottom</source>
        <translation>Vii klaviatuurifookusega paneel mujale: vasakule, paremale, alla</translation>
    </message>
    <message>
        <source>&amp;Float or dock panel</source>
        <translation>&amp;Vabasta või kinnita paneel</translation>
    </message>
    <message>
        <source>Make the panel with the keyboard focus a window of its own, or put it back</source>
        <translation>Tee klaviatuurifookusega paneelist eraldi aken või pane see tagasi</translation>
    </message>
    <message>
        <source>&amp;Close panel</source>
        <translation>Sul&amp;ge paneel</translation>
    </message>
    <message>
        <source>Hide the panel with the keyboard focus</source>
        <translation>Peida klaviatuurifookusega paneel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Abi</translation>
    </message>
    <message>
        <source>How to use the program; works without a network</source>
        <translation>Kuidas programmi kasutada; töötab ka võrguta</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kiirklahvid</translation>
    </message>
    <message>
        <source>&amp;About Fleetglass</source>
        <translation>Teave &amp;Fleetglassi kohta</translation>
    </message>
    <message>
        <source>Version, parts and licences</source>
        <translation>Versioon, osad ja litsentsid</translation>
    </message>
</context>
<context>
    <name>fleetglass::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>Sõiduki&amp;park</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>&amp;Sõiduk</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Kaart</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Vaade</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Abi</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Salvestatud &amp;vaated</translation>
    </message>
    <message>
        <source>&amp;Workspaces</source>
        <translation>&amp;Tööruumid</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneelid</translation>
    </message>
</context>
<context>
    <name>fleetglass::WorkspaceActions</name>
    <message>
        <source>Save workspace</source>
        <translation>Salvesta tööruum</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>Nimeta tööruum ümber</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nimi:</translation>
    </message>
    <message>
        <source>Remove the workspace “%1”? Its panels stay available; only this arrangement is deleted.</source>
        <translation>Kas eemaldada tööruum „%1”? Selle paneelid jäävad kasutatavaks, kustutatakse ainult see paigutus.</translation>
    </message>
    <message>
        <source>Remove workspace</source>
        <translation>Eemalda tööruum</translation>
    </message>
</context>
<context>
    <name>fleetglass::WorkspaceList</name>
    <message>
        <source>Monitor</source>
        <translation>Jälgimine</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Rehvid</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
</context>
<context>
    <name>fleetglass::ZoneEditor</name>
    <message>
        <source>Part of the name</source>
        <translation>Osa nimest</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Nagu süsteemis (%1)</translation>
    </message>
</context>
</TS>
