<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>OVMS account</source>
        <translation>OVMS-Konto</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Pick a public server or type the address of your own, such as https://ovms.example.org:6869</source>
        <translation>Wählen Sie einen öffentlichen Server oder geben Sie die Adresse Ihres eigenen ein, etwa https://ovms.example.org:6869</translation>
    </message>
    <message>
        <source>Allow an unencrypted connection (http)</source>
        <translation>Unverschlüsselte Verbindung (http) erlauben</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>The name of the web account, spelled exactly as it was registered. Not the vehicle&apos;s id.</source>
        <translation>Der Name des Webkontos, genau so geschrieben wie bei der Registrierung. Nicht die Kennung des Fahrzeugs.</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Passwort oder Token</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Exchange the password for an API token</source>
        <translation>Passwort gegen ein API-Token tauschen</translation>
    </message>
    <message>
        <source>The password is used once. After that the program keeps only a token of its own, which you can revoke at any time.</source>
        <translation>Das Passwort wird einmal verwendet. Danach behält das Programm nur ein eigenes Token, das Sie jederzeit widerrufen können.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>This system has no key store that the program can use. The account works until you close the program; then the password must be entered again.</source>
        <translation>Dieses System hat keinen Schlüsselbund, den das Programm nutzen kann. Das Konto funktioniert, bis Sie das Programm schließen; danach muss das Passwort neu eingegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Signs in and counts the vehicles, without saving anything</source>
        <translation>Meldet sich an und zählt die Fahrzeuge, ohne etwas zu speichern</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Testergebnis</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <translation>&amp;Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Stopp&amp;en</translation>
    </message>
    <message>
        <source>Stops asking the server; what you typed stays</source>
        <translation>Fragt den Server nicht weiter ab; Ihre Eingaben bleiben</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Server wird abgefragt</translation>
    </message>
    <message>
        <source>Anybody on the network can then read the password and the positions of the vehicles. Use it only inside a network you trust.</source>
        <translation>Jeder im Netzwerk kann dann das Passwort und die Positionen der Fahrzeuge mitlesen. Verwenden Sie das nur in einem Netzwerk, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Your own name for it, such as “Vans Tallinn”</source>
        <translation>Ihr eigener Name dafür, etwa „Transporter Tallinn“</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Drag an account to change the order of lamps and groups</source>
        <translation>Konto ziehen, um die Reihenfolge der Lampen und Gruppen zu ändern</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <translation>&amp;Alle testen</translation>
    </message>
    <message>
        <source>API to&amp;kens…</source>
        <translation>API-To&amp;kens…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Signs in a second time without disturbing what runs, and counts the vehicles</source>
        <translation>Meldet sich ein zweites Mal an, ohne den laufenden Betrieb zu stören, und zählt die Fahrzeuge</translation>
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
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Fleet list</source>
        <translation>Flottenliste</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup cannot be read: %1</source>
        <translation>Die Sicherung kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The backup is incomplete: part of the file is missing.</source>
        <translation>Die Sicherung ist unvollständig: Ein Teil der Datei fehlt.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Fleetglass.</source>
        <translation>Die Sicherung wurde mit einer neueren Version von Fleetglass erstellt.</translation>
    </message>
    <message>
        <source>The backup cannot be copied to %1. Is the disk full?</source>
        <translation>Die Sicherung kann nicht nach %1 kopiert werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The backup is damaged (%1).</source>
        <translation>Die Sicherung ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>The backup was not made: %1</source>
        <translation>Die Sicherung wurde nicht erstellt: %1</translation>
    </message>
    <message>
        <source>This file is not a Fleetglass backup.</source>
        <translation>Diese Datei ist keine Fleetglass-Sicherung.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Columns of this view</source>
        <translation>Spalten dieser Ansicht</translation>
    </message>
    <message>
        <source>Tick what this view shows. Drag to change the order.</source>
        <translation>Haken Sie an, was diese Ansicht zeigt. Ziehen ändert die Reihenfolge.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Spalte nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Spalte nach unten verschieben</translation>
    </message>
</context>
<context>
    <name>FleetListView</name>
    <message>
        <source>Fleet list</source>
        <translation>Flottenliste</translation>
    </message>
    <message>
        <source>Search vehicles</source>
        <translation>Fahrzeuge suchen</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Zustand filtern</translation>
    </message>
    <message>
        <source>Which vehicles the list and the map show</source>
        <translation>Welche Fahrzeuge die Liste und die Karte zeigen</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>Save, rename or reset this view; columns, groups, export</source>
        <translation>Diese Ansicht speichern, umbenennen oder zurücksetzen; Spalten, Gruppen, Export</translation>
    </message>
    <message>
        <source>Every word must occur in the vehicle&apos;s name, id, VIN, account or state. Enter shows the first hit on the map, Esc ends the search.</source>
        <translation>Jedes Wort muss in Name, Kennung, VIN, Konto oder Zustand des Fahrzeugs vorkommen. Die Eingabetaste zeigt den ersten Treffer auf der Karte, Esc beendet die Suche.</translation>
    </message>
    <message>
        <source>Vehicles whose range is shorter cannot finish the shift</source>
        <translation>Fahrzeuge mit kürzerer Reichweite schaffen die Schicht nicht</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>Ansichtsoptionen</translation>
    </message>
    <message>
        <source>Distance left in this shift:</source>
        <translation>Reststrecke in dieser Schicht:</translation>
    </message>
    <message>
        <source>Distance left in this shift</source>
        <translation>Reststrecke in dieser Schicht</translation>
    </message>
</context>
<context>
    <name>GpxReader</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>A point has no valid latitude and longitude.</source>
        <translation>Ein Punkt hat keine gültige Breite und Länge.</translation>
    </message>
    <message>
        <source>The file has more than %L1 points.</source>
        <translation>Die Datei hat mehr als %L1 Punkte.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is not XML: %1</source>
        <translation>Das ist kein XML: %1</translation>
    </message>
    <message>
        <source>The file declares a document type, which GPX files do not have, so it is not read.</source>
        <translation>Die Datei deklariert einen Dokumenttyp, den GPX-Dateien nicht haben, und wird daher nicht gelesen.</translation>
    </message>
    <message>
        <source>This is not a GPX file.</source>
        <translation>Das ist keine GPX-Datei.</translation>
    </message>
    <message>
        <source>GPX version %1 is not supported. 1.0 and 1.1 are.</source>
        <translation>Die GPX-Version %1 wird nicht unterstützt. 1.0 und 1.1 werden unterstützt.</translation>
    </message>
</context>
<context>
    <name>ObservationTip</name>
    <message>
        <source>Never reported</source>
        <translation>Nie gemeldet</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
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
        <translation>Diese ganze Seite als Text kopieren</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Alle&amp;s auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Erhöhen</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Verringern</translation>
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
        <translation>Abdocken</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Dockt das Andockfenster ab und wieder an</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Schließt das Andockfenster</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ist bereits vorhanden.
Möchten Sie die Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Datei nicht gefunden.
Bitte prüfen Sie, ob der Dateiname stimmt.</translation>
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
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Tastenkürzel drücken</translation>
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
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Details einblenden...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Details ausblenden...</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja, &amp;alle</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nein, k&amp;eine</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>State of charge</source>
        <translation>Ladestand</translation>
    </message>
    <message>
        <source>State of health</source>
        <translation>Gesundheitszustand (SOH)</translation>
    </message>
    <message>
        <source>Calculated battery capacity</source>
        <translation>Berechnete Batteriekapazität</translation>
    </message>
    <message>
        <source>Usable battery capacity</source>
        <translation>Nutzbare Batteriekapazität</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Batteriespannung</translation>
    </message>
    <message>
        <source>Battery current</source>
        <translation>Batteriestrom</translation>
    </message>
    <message>
        <source>Battery power</source>
        <translation>Batterieleistung</translation>
    </message>
    <message>
        <source>Estimated range</source>
        <translation>Geschätzte Reichweite</translation>
    </message>
    <message>
        <source>Ideal range</source>
        <translation>Ideale Reichweite</translation>
    </message>
    <message>
        <source>Ideal range when full</source>
        <translation>Ideale Reichweite bei voller Batterie</translation>
    </message>
    <message>
        <source>Range gained per hour</source>
        <translation>Reichweitengewinn pro Stunde</translation>
    </message>
    <message>
        <source>Energy used this trip</source>
        <translation>Verbrauchte Energie dieser Fahrt</translation>
    </message>
    <message>
        <source>Energy recovered this trip</source>
        <translation>Rekuperierte Energie dieser Fahrt</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Charge state</source>
        <translation>Ladezustand</translation>
    </message>
    <message>
        <source>Charge sub-state</source>
        <translation>Ladeunterzustand</translation>
    </message>
    <message>
        <source>Charge mode</source>
        <translation>Lademodus</translation>
    </message>
    <message>
        <source>Charge port open</source>
        <translation>Ladeanschluss offen</translation>
    </message>
    <message>
        <source>Plug connected</source>
        <translation>Stecker eingesteckt</translation>
    </message>
    <message>
        <source>Charge power</source>
        <translation>Ladeleistung</translation>
    </message>
    <message>
        <source>Power from the grid</source>
        <translation>Leistung aus dem Netz</translation>
    </message>
    <message>
        <source>Charger efficiency</source>
        <translation>Wirkungsgrad des Ladegeräts</translation>
    </message>
    <message>
        <source>Line voltage</source>
        <translation>Netzspannung</translation>
    </message>
    <message>
        <source>Charge current</source>
        <translation>Ladestrom</translation>
    </message>
    <message>
        <source>Charge current limit</source>
        <translation>Ladestrombegrenzung</translation>
    </message>
    <message>
        <source>Energy of this charge</source>
        <translation>Energie dieses Ladevorgangs</translation>
    </message>
    <message>
        <source>Grid energy of this charge</source>
        <translation>Netzenergie dieses Ladevorgangs</translation>
    </message>
    <message>
        <source>Grid energy in total</source>
        <translation>Netzenergie gesamt</translation>
    </message>
    <message>
        <source>Charging time</source>
        <translation>Ladedauer</translation>
    </message>
    <message>
        <source>Time to full</source>
        <translation>Zeit bis voll</translation>
    </message>
    <message>
        <source>Time to limit</source>
        <translation>Zeit bis zur Grenze</translation>
    </message>
    <message>
        <source>Time to range limit</source>
        <translation>Zeit bis zur Reichweitengrenze</translation>
    </message>
    <message>
        <source>Time to charge limit</source>
        <translation>Zeit bis zur Ladegrenze</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Ladegrenze</translation>
    </message>
    <message>
        <source>Range limit</source>
        <translation>Reichweitengrenze</translation>
    </message>
    <message>
        <source>Charge timer set</source>
        <translation>Ladetimer gestellt</translation>
    </message>
    <message>
        <source>Charge timer start</source>
        <translation>Startzeit des Ladetimers</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Kilometerstand</translation>
    </message>
    <message>
        <source>Trip distance</source>
        <translation>Fahrtstrecke</translation>
    </message>
    <message>
        <source>Vehicle on</source>
        <translation>Fahrzeug eingeschaltet</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Wach</translation>
    </message>
    <message>
        <source>Handbrake</source>
        <translation>Feststellbremse</translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation>Fahrmodus</translation>
    </message>
    <message>
        <source>Parked for</source>
        <translation>Geparkt seit</translation>
    </message>
    <message>
        <source>Inverter power</source>
        <translation>Wechselrichterleistung</translation>
    </message>
    <message>
        <source>Inverter efficiency</source>
        <translation>Wirkungsgrad des Wechselrichters</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Valet mode</source>
        <translation>Valet-Modus</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Front left door open</source>
        <translation>Tür vorn links offen</translation>
    </message>
    <message>
        <source>Front right door open</source>
        <translation>Tür vorn rechts offen</translation>
    </message>
    <message>
        <source>Rear left door open</source>
        <translation>Tür hinten links offen</translation>
    </message>
    <message>
        <source>Rear right door open</source>
        <translation>Tür hinten rechts offen</translation>
    </message>
    <message>
        <source>Bonnet open</source>
        <translation>Motorhaube offen</translation>
    </message>
    <message>
        <source>Boot open</source>
        <translation>Kofferraum offen</translation>
    </message>
    <message>
        <source>Headlights</source>
        <translation>Scheinwerfer</translation>
    </message>
    <message>
        <source>Climate control</source>
        <translation>Klimaanlage</translation>
    </message>
    <message>
        <source>Cooling pump</source>
        <translation>Kühlmittelpumpe</translation>
    </message>
    <message>
        <source>Outside temperature</source>
        <translation>Außentemperatur</translation>
    </message>
    <message>
        <source>Cabin temperature</source>
        <translation>Innenraumtemperatur</translation>
    </message>
    <message>
        <source>Battery temperature</source>
        <translation>Batterietemperatur</translation>
    </message>
    <message>
        <source>Motor temperature</source>
        <translation>Motortemperatur</translation>
    </message>
    <message>
        <source>Inverter temperature</source>
        <translation>Wechselrichtertemperatur</translation>
    </message>
    <message>
        <source>Charger temperature</source>
        <translation>Temperatur des Ladegeräts</translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>12-V-Batterie</translation>
    </message>
    <message>
        <source>12 V reference</source>
        <translation>12-V-Referenz</translation>
    </message>
    <message>
        <source>12 V current</source>
        <translation>12-V-Strom</translation>
    </message>
    <message>
        <source>12 V battery charging</source>
        <translation>12-V-Batterie lädt</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>Reifendruck</translation>
    </message>
    <message>
        <source>Tyre temperature</source>
        <translation>Reifentemperatur</translation>
    </message>
    <message>
        <source>Tyre health</source>
        <translation>Reifenzustand</translation>
    </message>
    <message>
        <source>Tyre alert</source>
        <translation>Reifenwarnung</translation>
    </message>
    <message>
        <source>GPS lock</source>
        <translation>GPS-Empfang</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satelliten</translation>
    </message>
    <message>
        <source>Dilution of precision</source>
        <translation>Genauigkeitsverlust (DOP)</translation>
    </message>
    <message>
        <source>GPS quality</source>
        <translation>GPS-Qualität</translation>
    </message>
    <message>
        <source>GPS mode</source>
        <translation>GPS-Modus</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Fahrtrichtung</translation>
    </message>
    <message>
        <source>Access to the data</source>
        <translation>Zugriff auf die Daten</translation>
    </message>
    <message>
        <source>Module connected</source>
        <translation>Modul verbunden</translation>
    </message>
    <message>
        <source>Apps connected</source>
        <translation>Verbundene Apps</translation>
    </message>
    <message>
        <source>Batch clients connected</source>
        <translation>Verbundene Batch-Clients</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Mobilfunknetz</translation>
    </message>
    <message>
        <source>Modem mode</source>
        <translation>Modemmodus</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>Signalstärke</translation>
    </message>
    <message>
        <source>Commands allowed</source>
        <translation>Befehle erlaubt</translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation>Fahrzeug-Identifizierungsnummer (VIN)</translation>
    </message>
    <message>
        <source>Vehicle type code</source>
        <translation>Fahrzeugtyp-Code</translation>
    </message>
    <message>
        <source>Distance to service</source>
        <translation>Strecke bis zur Wartung</translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation>Zeit bis zur Wartung</translation>
    </message>
</context>
<context>
    <name>ReadingsPage</name>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Choose readings…</source>
        <translation>Messwerte auswählen…</translation>
    </message>
    <message>
        <source>Which readings the chart shows</source>
        <translation>Welche Messwerte das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Werte als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save or copy the chart or its values</source>
        <translation>Diagramm oder seine Werte speichern oder kopieren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Readings as a table</source>
        <translation>Messwerte als Tabelle</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
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
        <translation>Kartenmaßstab: %1</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Also decides how numbers, dates and times are written.</source>
        <translation>Bestimmt auch, wie Zahlen, Datum und Uhrzeit geschrieben werden.</translation>
    </message>
    <message>
        <source>translation locale region number format date 24 hours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Übersetzung Sprachumgebung Region Zahlenformat Datum Uhrzeit 24 Stunden deutsch englisch</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light or dark window and map.</source>
        <translation>Fenster und Karte hell oder dunkel.</translation>
    </message>
    <message>
        <source>dark mode night colours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>dunkel Dunkelmodus Nachtmodus Nacht Farben Thema Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Density of lists</source>
        <translation>Dichte der Listen</translation>
    </message>
    <message>
        <source>Compact rows show more vehicles at once.</source>
        <translation>Kompakte Zeilen zeigen mehr Fahrzeuge auf einmal.</translation>
    </message>
    <message>
        <source>row height spacing tables</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Zeilenhöhe Zeilenabstand Abstand Tabellen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>font zoom larger bigger accessibility</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Schrift Schriftgröße Schriftgrad Zoom größer vergrößern Barrierefreiheit</translation>
    </message>
    <message>
        <source>Distance and speed</source>
        <translation>Strecke und Geschwindigkeit</translation>
    </message>
    <message>
        <source>metric imperial kilometres miles mph</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>metrisch imperial Kilometer Meilen km/h mph Entfernung Distanz Tempo</translation>
    </message>
    <message>
        <source>Kilometres, km/h</source>
        <translation>Kilometer, km/h</translation>
    </message>
    <message>
        <source>Miles, mph</source>
        <translation>Meilen, mph</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>tyres bar psi kilopascal</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Reifen Reifendruck Luftdruck bar psi Kilopascal</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>Kilopascal (kPa)</source>
        <translation>Kilopascal (kPa)</translation>
    </message>
    <message>
        <source>psi</source>
        <translation>psi</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>degrees</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Grad</translation>
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
        <translation>Energieverbrauch</translation>
    </message>
    <message>
        <source>efficiency kilowatt-hours per distance</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Effizienz Verbrauch Kilowattstunden pro Strecke</translation>
    </message>
    <message>
        <source>kWh per 100 km</source>
        <translation>kWh pro 100 km</translation>
    </message>
    <message>
        <source>Wh per km</source>
        <translation>Wh pro km</translation>
    </message>
    <message>
        <source>km per kWh</source>
        <translation>km pro kWh</translation>
    </message>
    <message>
        <source>Wh per mile</source>
        <translation>Wh pro Meile</translation>
    </message>
    <message>
        <source>Miles per kWh</source>
        <translation>Meilen pro kWh</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>clock summer time UTC local</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Uhr Uhrzeit Sommerzeit Winterzeit UTC Ortszeit lokal</translation>
    </message>
    <message>
        <source>preview example</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Vorschau Beispiel</translation>
    </message>
    <message>
        <source>Map background</source>
        <translation>Kartenhintergrund</translation>
    </message>
    <message>
        <source>The built-in map needs no network and tells nobody where you look.</source>
        <translation>Die eingebaute Karte braucht kein Netzwerk und verrät niemandem, wohin Sie schauen.</translation>
    </message>
    <message>
        <source>tiles offline online OpenStreetMap MBTiles</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Kacheln offline online OpenStreetMap MBTiles Karte</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Map file</source>
        <translation>Kartendatei</translation>
    </message>
    <message>
        <source>Map server</source>
        <translation>Kartenserver</translation>
    </message>
    <message>
        <source>A file of map pictures on this computer (MBTiles).</source>
        <translation>Eine Datei mit Kartenbildern auf diesem Computer (MBTiles).</translation>
    </message>
    <message>
        <source>offline raster</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>offline Raster Rasterkarte</translation>
    </message>
    <message>
        <source>The server sees which places you look at, and its usage policy applies. Pictures are kept on this computer as long as the server allows.</source>
        <translation>Der Server sieht, welche Orte Sie ansehen, und es gelten seine Nutzungsbedingungen. Bilder bleiben so lange auf diesem Computer, wie der Server es erlaubt.</translation>
    </message>
    <message>
        <source>online XYZ address URL OpenStreetMap</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>online XYZ Adresse URL OpenStreetMap</translation>
    </message>
    <message>
        <source>How often the services are asked</source>
        <translation>Wie oft die Dienste abgefragt werden</translation>
    </message>
    <message>
        <source>Normal: a selected vehicle about every 20 seconds, those on the screen every minute, all others every 10 minutes. Sparing: half as often. Frequent: twice as often. No service is ever asked more often than it allows.</source>
        <translation>Normal: ein ausgewähltes Fahrzeug etwa alle 20 Sekunden, die gerade sichtbaren jede Minute, alle anderen alle 10 Minuten. Sparsam: halb so oft. Häufig: doppelt so oft. Kein Dienst wird je öfter abgefragt, als er erlaubt.</translation>
    </message>
    <message>
        <source>refresh pace interval update poll</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>aktualisieren Takt Intervall Häufigkeit Abfrage</translation>
    </message>
    <message>
        <source>Sparing</source>
        <translation>Sparsam</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>Häufig</translation>
    </message>
    <message>
        <source>A vehicle counts as silent after</source>
        <translation>Ein Fahrzeug gilt als „ohne Meldung“ nach</translation>
    </message>
    <message>
        <source>stale not reporting hours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>veraltet stumm meldet sich nicht ohne Meldung Stunden</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>hours, directly behind a number in a field</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>Keep readings and tracks</source>
        <translation>Messwerte und Tracks aufbewahren</translation>
    </message>
    <message>
        <source>retention history delete archive disk</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Aufbewahrung Verlauf löschen Archiv Festplatte Speicherplatz</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 Jahre</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>Space in use now</source>
        <translation>Derzeit belegter Platz</translation>
    </message>
    <message>
        <source>archive size disk</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Archivgröße Größe Festplatte Speicherplatz</translation>
    </message>
    <message>
        <source>A vehicle falls silent</source>
        <translation>Ein Fahrzeug meldet sich nicht mehr</translation>
    </message>
    <message>
        <source>notify desktop message</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>benachrichtigen Desktop Meldung Benachrichtigung</translation>
    </message>
    <message>
        <source>A tyre reports a warning or an alert</source>
        <translation>Ein Reifen meldet eine Warnung oder einen Alarm</translation>
    </message>
    <message>
        <source>notify desktop message pressure</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>benachrichtigen Desktop Meldung Reifendruck Luftdruck</translation>
    </message>
    <message>
        <source>An account needs attention</source>
        <translation>Ein Konto braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Its sign-in is refused or its certificate is not trusted.</source>
        <translation>Die Anmeldung wird abgelehnt oder das Zertifikat ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>notify desktop message password</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>benachrichtigen Desktop Meldung Passwort Kennwort</translation>
    </message>
    <message>
        <source>background notification area minimise</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Hintergrund Infobereich Taskleiste minimieren</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Profilordner</translation>
    </message>
    <message>
        <source>stored where path files backup</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>gespeichert wo Pfad Dateien Sicherung Backup</translation>
    </message>
    <message>
        <source>Archive of the fleet</source>
        <translation>Archiv der Flotte</translation>
    </message>
    <message>
        <source>stored database history size</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>gespeichert Datenbank Verlauf Größe</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>Passwörter und Tokens</translation>
    </message>
    <message>
        <source>key store keychain secrets stored</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Schlüsselbund Tresor Geheimnisse Kennwörter gespeichert</translation>
    </message>
    <message>
        <source>Sent to your services</source>
        <translation>An Ihre Dienste gesendet</translation>
    </message>
    <message>
        <source>accounts servers network</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Konten Server Netzwerk</translation>
    </message>
    <message>
        <source>Sent for the map</source>
        <translation>Für die Karte gesendet</translation>
    </message>
    <message>
        <source>tiles server network</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Kacheln Server Netzwerk</translation>
    </message>
    <message>
        <source>Sent to us</source>
        <translation>An uns gesendet</translation>
    </message>
    <message>
        <source>telemetry statistics tracking crash reports</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>Telemetrie Statistik Nachverfolgung Absturzberichte Fehlerberichte</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Units and time</source>
        <translation>Einheiten und Zeit</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Of the whole window. 100 % is the size the system uses.</source>
        <translation>Für das ganze Fenster. 100&#xa0;% ist die Größe, die das System verwendet.</translation>
    </message>
    <message>
        <source>For all times on the screen. Files that you save have their times in UTC.</source>
        <translation>Für alle Zeiten auf dem Bildschirm. In gespeicherten Dateien stehen die Zeiten in UTC.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Time without a report. Decides which vehicles the view of silent vehicles shows.</source>
        <translation>Zeit ohne Meldung. Bestimmt, welche Fahrzeuge die Ansicht „Ohne Meldung“ zeigt.</translation>
    </message>
    <message>
        <source>Older ones are deleted once a day, for the first time an hour after a change here. Trips, charge sessions and the last state of every vehicle are always kept.</source>
        <translation>Ältere werden einmal täglich gelöscht, nach einer Änderung hier zum ersten Mal nach einer Stunde. Fahrten, Ladevorgänge und der letzte Zustand jedes Fahrzeugs bleiben immer erhalten.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Charging ends or is interrupted</source>
        <translation>Das Laden endet oder wird unterbrochen</translation>
    </message>
    <message>
        <source>Keep running in the system tray when the window is closed</source>
        <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>The fleet is still watched then. To end the program, quit it in the menu.</source>
        <translation>Die Flotte wird dann weiter überwacht. Zum Beenden des Programms wählen Sie im Menü „Beenden“.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>unknown</source>
        <comment>said for the dash of what is not known</comment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>SystemShortcuts</name>
    <message>
        <source>closing the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>switching between windows</source>
        <translation>Fenster wechseln</translation>
    </message>
    <message>
        <source>a menu of the system</source>
        <translation>ein Menü des Systems</translation>
    </message>
    <message>
        <source>a command of the system</source>
        <translation>ein Befehl des Systems</translation>
    </message>
    <message>
        <source>a menu of the window</source>
        <translation>ein Menü des Fensters</translation>
    </message>
    <message>
        <source>minimizing or hiding windows</source>
        <translation>Fenster minimieren oder ausblenden</translation>
    </message>
    <message>
        <source>a picture of the screen</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>switching between desktops</source>
        <translation>Arbeitsflächen wechseln</translation>
    </message>
    <message>
        <source>searching the menus</source>
        <translation>Menüs durchsuchen</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>cutting</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>redoing</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>selecting everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>moving or deleting in text fields</source>
        <translation>Bewegen oder Löschen in Textfeldern</translation>
    </message>
    <message>
        <source>typing and moving</source>
        <translation>Tippen und Bewegen</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>das System</translation>
    </message>
    <message>
        <source>special characters</source>
        <translation>Sonderzeichen</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Anwendung</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>Ri&amp;ghts</source>
        <translation>&amp;Rechte</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Copy it now; it is not shown whole again:</source>
        <translation>Kopieren Sie es jetzt; es wird nicht noch einmal ganz angezeigt:</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>fleetglass::AboutDialog</name>
    <message>
        <source>About Fleetglass</source>
        <translation>Über Fleetglass</translation>
    </message>
    <message>
        <source>Fleetglass %1</source>
        <translation>Fleetglass %1</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>Erstellt &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Bestandteile des Programms</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>Für Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the versions of all parts and of the system. No names, no passwords.</source>
        <translation>Kopiert die Versionen aller Bestandteile und des Systems. Keine Namen, keine Passwörter.</translation>
    </message>
    <message>
        <source>All vehicles of a mixed fleet in one window.

Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it. It comes without any warranty.</source>
        <translation>Alle Fahrzeuge einer gemischten Flotte in einem Fenster.

Freie Software unter der GNU General Public License, Version 3 oder später. Sie dürfen sie nutzen, untersuchen, weitergeben und ändern. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountDesk</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Dieser Server kann das nicht.</translation>
    </message>
    <message>
        <source>Locking, charging and other commands are not part of what OVMS servers offer over this interface. The vehicle is not at fault, and nothing was sent to it.</source>
        <translation>Verriegeln, Laden und andere Befehle gehören nicht zu dem, was OVMS-Server über diese Schnittstelle anbieten. Am Fahrzeug liegt es nicht, und es wurde nichts an das Fahrzeug gesendet.</translation>
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
        <translation>Angemeldet, aber dieses Konto hat keine Fahrzeuge. Registrieren Sie sie zuerst auf der Webseite des Servers.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in: %n vehicles.</source>
        <translation>
            <numerusform>Angemeldet: %n Fahrzeug.</numerusform>
            <numerusform>Angemeldet: %n Fahrzeuge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token may not open a session, so vehicles cannot be asked to report faster.</source>
        <translation>Das Token darf keine Sitzung öffnen, daher lassen sich Fahrzeuge nicht zu häufigeren Meldungen auffordern.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address for typing errors.</source>
        <translation>Einen Server dieses Namens gibt es nicht. Prüfen Sie die Adresse auf Tippfehler.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this port. OVMS servers use 6869 for https and 6868 for http.</source>
        <translation>Der Computer ist da, aber an diesem Port antwortet nichts. OVMS-Server verwenden 6869 für https und 6868 für http.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the address, or try again later.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Prüfen Sie die Adresse oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be in between. Nothing was sent.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das, dem Sie vertraut haben. Möglicherweise liest jemand dazwischen mit. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Nothing was sent. Look at it and decide.</source>
        <translation>Das Zertifikat des Servers ist nicht vertrauenswürdig. Es wurde nichts gesendet. Sehen Sie es an und entscheiden Sie.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Nothing was sent. Use https, or allow plain HTTP above.</source>
        <translation>Diese Adresse ist unverschlüsselt. Es wurde nichts gesendet. Verwenden Sie https oder erlauben Sie oben einfaches HTTP.</translation>
    </message>
    <message>
        <source>The server refused the user name, the password or the token. It does not say which. The name is that of the web account, not of a vehicle.</source>
        <translation>Der Server hat den Benutzernamen, das Passwort oder das Token abgelehnt. Was davon, sagt er nicht. Der Name ist der des Webkontos, nicht der eines Fahrzeugs.</translation>
    </message>
    <message>
        <source>The token is right but has too few rights to read vehicles.</source>
        <translation>Das Token stimmt, hat aber zu wenige Rechte, um Fahrzeuge zu lesen.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not an OVMS server. Check the address and the port.</source>
        <translation>Dort antwortet etwas, aber es ist kein OVMS-Server. Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird abgefragt…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestoppt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>No longer kept: enter it again</source>
        <translation>Nicht mehr gespeichert: neu eingeben</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Enter it again for another server</source>
        <translation>Für einen anderen Server neu eingeben</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network and the address.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie das Netzwerk und die Adresse.</translation>
    </message>
    <message>
        <source>A secure connection could not be made. Is this the https port (6869)?</source>
        <translation>Eine sichere Verbindung kam nicht zustande. Ist das der https-Port (6869)?</translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountsDialog</name>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Add the account of a service to see its vehicles.</source>
        <translation>Fügen Sie das Konto eines Dienstes hinzu, um seine Fahrzeuge zu sehen.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles</source>
        <translation>
            <numerusform>%n Fahrzeug</numerusform>
            <numerusform>%n Fahrzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Neu an&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Delete history…</source>
        <translation>&amp;Verlauf löschen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>The program signs out and forgets the password. The vehicles and everything it has seen of them can stay: readable, but no longer kept up to date.</source>
        <translation>Das Programm meldet sich ab und vergisst das Passwort. Die Fahrzeuge und alles, was es von ihnen gesehen hat, können bleiben: lesbar, aber nicht mehr aktuell.</translation>
    </message>
    <message>
        <source>&amp;Keep the history</source>
        <translation>Verlauf &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Delete the history</source>
        <translation>Verlauf &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the history of %1?</source>
        <translation>Verlauf von %1 löschen?</translation>
    </message>
    <message>
        <source>The test failed.
%1
%2</source>
        <comment>what happened, what to do</comment>
        <translation>Der Test ist fehlgeschlagen.
%1
%2</translation>
    </message>
    <message>
        <source>Its vehicles disappear from the list and the map, and everything kept about them is deleted from this computer. This cannot be undone.</source>
        <translation>Seine Fahrzeuge verschwinden aus der Liste und von der Karte, und alles über sie Gespeicherte wird von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AddressEditor</name>
    <message>
        <source>The address must begin with https:// and contain {z}, {x} and {y}.</source>
        <translation>Die Adresse muss mit https:// beginnen und {z}, {x} und {y} enthalten.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AgeLabel</name>
    <message>
        <source>Age: %1, stale</source>
        <translation>Alter: %1, veraltet</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Alter: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::Application</name>
    <message>
        <source>The archive cannot be read: %1</source>
        <translation>Das Archiv kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The demo fleet cannot start: %1</source>
        <translation>Die Demoflotte kann nicht starten: %1</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Demoflotte</translation>
    </message>
    <message>
        <source>Nothing is being saved: %1</source>
        <translation>Es wird nichts gespeichert: %1</translation>
    </message>
    <message>
        <source>The archive was damaged. It was kept as %1 and a new one was started.</source>
        <translation>Das Archiv war beschädigt. Es wurde als %1 aufbewahrt und ein neues angelegt.</translation>
    </message>
    <message>
        <source>There is no key store: passwords are forgotten when the program ends.</source>
        <translation>Kein Schlüsselbund vorhanden: Passwörter werden vergessen, wenn das Programm endet.</translation>
    </message>
</context>
<context>
    <name>fleetglass::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted before. If you did not expect that, somebody may be reading along: do not trust it, and ask the server&apos;s operator.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das, dem Sie bisher vertraut haben. Wenn Sie das nicht erwartet haben, liest möglicherweise jemand mit: Vertrauen Sie ihm nicht und fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The system does not trust this certificate. Servers at home often have one they made themselves. Compare the fingerprint with what the server&apos;s operator tells you, and trust it only if both are the same.</source>
        <translation>Das System vertraut diesem Zertifikat nicht. Private Server haben oft ein selbst erstelltes. Vergleichen Sie den Fingerabdruck mit dem, den der Betreiber des Servers Ihnen nennt, und vertrauen Sie ihm nur, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>first and last day on which a certificate is valid</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Not trusted because</source>
        <translation>Nicht vertrauenswürdig, weil</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Diesem Zertifikat &amp;vertrauen</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChargeBar</name>
    <message>
        <source>Charging stops at %1 %</source>
        <extracomment>%1: a number</extracomment>
        <translation>Laden endet bei %1&#xa0;%</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladestand</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChargePanel</name>
    <message>
        <source>Charge state unknown</source>
        <translation>Ladezustand unbekannt</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Nicht eingesteckt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>charge state, sub-state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Full in %1, at %2</source>
        <comment>duration, time of day</comment>
        <translation>Noch %1 bis voll (%2)</translation>
    </message>
    <message>
        <source>Reaches its limit in %1, at %2</source>
        <comment>duration, time of day</comment>
        <translation>Noch %1 bis zur Grenze (%2)</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Limits and timer</source>
        <translation>Grenzen und Timer</translation>
    </message>
    <message>
        <source>Range and battery</source>
        <translation>Reichweite und Batterie</translation>
    </message>
    <message>
        <source>No charge values</source>
        <translation>Keine Ladewerte</translation>
    </message>
    <message>
        <source>This vehicle has not reported a battery or a charge. What it reports appears here by itself.</source>
        <translation>Dieses Fahrzeug hat weder eine Batterie noch einen Ladevorgang gemeldet. Was es meldet, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Charging ends</source>
        <translation>Laden endet</translation>
    </message>
    <message>
        <source>Charge sessions</source>
        <translation>Ladevorgänge</translation>
    </message>
    <message>
        <source>No charge sessions yet. OVMS modules record them only when told to. In the module&apos;s shell:
%1
They are then kept for 30 days.</source>
        <translation>Noch keine Ladevorgänge. OVMS-Module zeichnen sie nur auf, wenn sie dafür eingerichtet sind. In der Shell des Moduls:
%1
Sie werden dann 30 Tage lang aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChoiceEditor</name>
    <message>
        <source>Enter its file or address below. Until then nothing changes.</source>
        <translation>Geben Sie unten die Datei oder Adresse ein. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>fleetglass::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search commands, vehicles, help and settings</source>
        <translation>Befehle, Fahrzeuge, Hilfe und Einstellungen suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search only: %1</source>
        <translation>Nur suchen in: %1</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Select two to eight vehicles in the list or on the map to see them side by side.</source>
        <translation>Wählen Sie in der Liste oder auf der Karte zwei bis acht Fahrzeuge aus, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>None of these vehicles has reported a value so far.</source>
        <translation>Keines dieser Fahrzeuge hat bisher einen Wert gemeldet.</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Alle Werte zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more selected vehicles are not shown.</source>
        <translation>
            <numerusform>%n weiteres ausgewähltes Fahrzeug wird nicht gezeigt.</numerusform>
            <numerusform>%n weitere ausgewählte Fahrzeuge werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Vehicles side by side</source>
        <translation>Fahrzeuge nebeneinander</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Mark the highest and the lowest number</source>
        <translation>Höchste und niedrigste Zahl markieren</translation>
    </message>
    <message>
        <source>Copy all of this page as text</source>
        <translation>Diese ganze Seite als Text kopieren</translation>
    </message>
    <message>
        <source>All values of these vehicles are the same.</source>
        <translation>Alle Werte dieser Fahrzeuge sind gleich.</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>fleetglass::DesktopNotifier</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Fenster anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;events</source>
        <translation>
            <numerusform>%n neues &amp;Ereignis</numerusform>
            <numerusform>%n neue &amp;Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Fleetglass: %n new events</source>
        <translation>
            <numerusform>Fleetglass: %n neues Ereignis</numerusform>
            <numerusform>Fleetglass: %n neue Ereignisse</numerusform>
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
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>fleetglass::FileDesk</name>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Tracks and backups (*.gpx *.fleetglass-backup);;Tracks (*.gpx);;Backups (*.fleetglass-backup)</source>
        <translation>Tracks und Sicherungen (*.gpx *.fleetglass-backup);;Tracks (*.gpx);;Sicherungen (*.fleetglass-backup)</translation>
    </message>
    <message>
        <source>%1 is neither a GPX track nor a Fleetglass backup.</source>
        <translation>%1 ist weder ein GPX-Track noch eine Fleetglass-Sicherung.</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <translation>%1 kann nicht gezeigt werden. %2</translation>
    </message>
    <message>
        <source>%1 contains no track, route or waypoint.</source>
        <translation>%1 enthält weder einen Track noch eine Route noch einen Wegpunkt.</translation>
    </message>
    <message>
        <source>Open backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 kann nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>The window for %1 cannot be opened. The backup was unpacked to %2.</source>
        <translation>Das Fenster für %1 kann nicht geöffnet werden. Die Sicherung wurde nach %2 entpackt.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backups (*.fleetglass-backup)</source>
        <translation>Sicherungen (*.fleetglass-backup)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sicherung läuft…</translation>
    </message>
    <message>
        <source>Backed up to %1. Passwords are not in it.</source>
        <translation>Gesichert in %1. Passwörter sind nicht enthalten.</translation>
    </message>
    <message>
        <source>No backup was made. %1 Nothing in the archive is lost.</source>
        <translation>Es wurde keine Sicherung erstellt. %1 Aus dem Archiv ist nichts verloren.</translation>
    </message>
</context>
<context>
    <name>fleetglass::FileEditor</name>
    <message>
        <source>Map file</source>
        <translation>Kartendatei</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Diese Datei gibt es nicht oder sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a map file</source>
        <translation>Nach einer Kartendatei suchen</translation>
    </message>
    <message>
        <source>Path of an .mbtiles file</source>
        <translation>Pfad einer .mbtiles-Datei</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetEventWords</name>
    <message>
        <source>Tyre alert, %1</source>
        <translation>Reifenalarm, %1</translation>
    </message>
    <message>
        <source>Tyre warning, %1</source>
        <translation>Reifenwarnung, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tyre alert, pressure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Keine vertrauenswürdige Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles fell silent</source>
        <translation>
            <numerusform>%n Fahrzeug meldet sich nicht mehr</numerusform>
            <numerusform>%n Fahrzeuge melden sich nicht mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tyre alerts</source>
        <translation>
            <numerusform>%n Reifenwarnung</numerusform>
            <numerusform>%n Reifenwarnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins were refused</source>
        <translation>
            <numerusform>%n Anmeldung wurde abgelehnt</numerusform>
            <numerusform>%n Anmeldungen wurden abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have no trusted connection</source>
        <translation>
            <numerusform>%n Konto hat keine vertrauenswürdige Verbindung</numerusform>
            <numerusform>%n Konten haben keine vertrauenswürdige Verbindung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts do not answer</source>
        <translation>
            <numerusform>%n Konto antwortet nicht</numerusform>
            <numerusform>%n Konten antworten nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts answer again</source>
        <translation>
            <numerusform>%n Konto antwortet wieder</numerusform>
            <numerusform>%n Konten antworten wieder</numerusform>
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
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent since %1</source>
        <translation>Ohne Meldung seit %1</translation>
    </message>
    <message>
        <source>Reports again, was silent since %1</source>
        <translation>Meldet sich wieder, war ohne Meldung seit %1</translation>
    </message>
    <message>
        <source>Charging finished</source>
        <translation>Laden beendet</translation>
    </message>
    <message>
        <source>Charging finished at %1</source>
        <translation>Laden beendet bei %1</translation>
    </message>
    <message>
        <source>Charging interrupted</source>
        <translation>Laden unterbrochen</translation>
    </message>
    <message>
        <source>Charging interrupted at %1</source>
        <translation>Laden unterbrochen bei %1</translation>
    </message>
    <message>
        <source>Charging ended early</source>
        <translation>Laden vorzeitig beendet</translation>
    </message>
    <message>
        <source>Charging ended early at %1</source>
        <translation>Laden vorzeitig beendet bei %1</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Keine Antwort seit %1</translation>
    </message>
    <message>
        <source>The service answers again</source>
        <translation>Der Dienst antwortet wieder</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles report again</source>
        <translation>
            <numerusform>%n Fahrzeug meldet sich wieder</numerusform>
            <numerusform>%n Fahrzeuge melden sich wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles have finished charging</source>
        <translation>
            <numerusform>%n Fahrzeug ist fertig geladen</numerusform>
            <numerusform>%n Fahrzeuge sind fertig geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charging was interrupted on %n vehicles</source>
        <translation>
            <numerusform>Laden bei %n Fahrzeug unterbrochen</numerusform>
            <numerusform>Laden bei %n Fahrzeugen unterbrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles stopped charging early</source>
        <translation>
            <numerusform>%n Fahrzeug hat das Laden vorzeitig beendet</numerusform>
            <numerusform>%n Fahrzeuge haben das Laden vorzeitig beendet</numerusform>
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
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>how old the newest value is</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>state of a vehicle in paranoid mode</comment>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tyre alert, then its pressure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Nie gemeldet</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>a list of doors</comment>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>all doors</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Why silent</source>
        <translation>Warum ohne Meldung</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>car, van, lorry …</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Tyres measured (UTC)</source>
        <comment>column title in a file</comment>
        <translation>Reifen gemessen (UTC)</translation>
    </message>
    <message>
        <source>Account paused</source>
        <translation>Konto angehalten</translation>
    </message>
    <message>
        <source>Module offline</source>
        <translation>Modul offline</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Keine Position</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Pkw</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Transporter</translation>
    </message>
    <message>
        <source>Lorry</source>
        <translation>Lkw</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>kinds of vehicle; Machine: for building or farming; Device: a meter or tracker without a vehicle</extracomment>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Anhänger</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Cannot finish the shift</source>
        <translation>Schafft die Schicht nicht</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Can finish the shift</source>
        <translation>Schafft die Schicht</translation>
    </message>
    <message>
        <source>Range unknown</source>
        <translation>Reichweite unbekannt</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>In Fahrt</translation>
    </message>
    <message>
        <source>On, standing</source>
        <translation>Ein, steht</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>column title: state of charge</extracomment>
        <translation>Ladestand</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>column title: how far the vehicle still goes</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>column title: charge power</extracomment>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>To full</source>
        <extracomment>column title: time until the battery is full</extracomment>
        <translation>Bis voll</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Ladegrenze</translation>
    </message>
    <message>
        <source>12 V</source>
        <extracomment>column title: voltage of the 12 V battery</extracomment>
        <translation>12 V</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>column title: whether the vehicle is locked</extracomment>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Worst tyre</source>
        <translation>Schlechtester Reifen</translation>
    </message>
    <message>
        <source>Hottest tyre</source>
        <translation>Heißester Reifen</translation>
    </message>
    <message>
        <source>Tyre health</source>
        <translation>Reifenzustand</translation>
    </message>
    <message>
        <source>Tyre alert</source>
        <translation>Reifenwarnung</translation>
    </message>
    <message>
        <source>Battery</source>
        <extracomment>column title: temperature of the traction battery</extracomment>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Outside</source>
        <extracomment>column title: temperature outside the vehicle</extracomment>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Cabin</source>
        <extracomment>column title: temperature in the cabin</extracomment>
        <translation>Innenraum</translation>
    </message>
    <message>
        <source>Motor</source>
        <extracomment>column title: temperature of the motor</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>After shift</source>
        <extracomment>narrow column title: range that is left when the shift is over</extracomment>
        <translation>Nach Schicht</translation>
    </message>
    <message>
        <source>Softer</source>
        <extracomment>narrow column title: by how much the softest tyre is below its partner across the axle</extracomment>
        <translation>Minderdruck</translation>
    </message>
    <message>
        <source>Pressure age</source>
        <extracomment>narrow column title: how old the tyre pressures are</extracomment>
        <translation>Druckalter</translation>
    </message>
    <message>
        <source>FL</source>
        <extracomment>pressure of the tyre at the front left, for a narrow column</extracomment>
        <translation>VL</translation>
    </message>
    <message>
        <source>FR</source>
        <extracomment>pressure of the tyre at the front right, for a narrow column</extracomment>
        <translation>VR</translation>
    </message>
    <message>
        <source>RL</source>
        <extracomment>pressure of the tyre at the rear left, for a narrow column</extracomment>
        <translation>HL</translation>
    </message>
    <message>
        <source>RR</source>
        <extracomment>pressure of the tyre at the rear right, for a narrow column</extracomment>
        <translation>HR</translation>
    </message>
    <message>
        <source>Range after the shift</source>
        <translation>Reichweite nach der Schicht</translation>
    </message>
    <message>
        <source>Softest tyre, below its partner</source>
        <translation>Weichster Reifen, Minderdruck zum Gegenrad</translation>
    </message>
    <message>
        <source>Age of the tyre pressures</source>
        <translation>Alter der Reifendrücke</translation>
    </message>
    <message>
        <source>Last report (UTC)</source>
        <comment>column title in a file: when the vehicle was last heard</comment>
        <translation>Letzte Meldung (UTC)</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Keine vertrauenswürdige Verbindung</translation>
    </message>
    <message>
        <source>Parked and switched off</source>
        <translation>Geparkt und ausgeschaltet</translation>
    </message>
    <message>
        <source>Unknown reason</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Meldet sich</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetListView</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>In Fahrt</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Aufmerksamkeit nötig</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Ohne Meldung</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles</source>
        <translation>
            <numerusform>%n Fahrzeug</numerusform>
            <numerusform>%n Fahrzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n vehicles</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%1 von %n Fahrzeug</numerusform>
            <numerusform>%1 von %n Fahrzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Z&amp;elle kopieren</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>Tabelle e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Views of the fleet</source>
        <translation>Ansichten der Flotte</translation>
    </message>
    <message>
        <source>No vehicle matches the search in this view.
Press Esc in the search field to end the search.</source>
        <translation>In dieser Ansicht passt kein Fahrzeug zur Suche.
Esc im Suchfeld beendet die Suche.</translation>
    </message>
    <message>
        <source>No vehicle is moving now.</source>
        <translation>Zurzeit ist kein Fahrzeug in Fahrt.</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>„%1“ &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Reset this view</source>
        <translation>Ansicht &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save as a new view…</source>
        <translation>Als &amp;neue Ansicht speichern…</translation>
    </message>
    <message>
        <source>Re&amp;name this view…</source>
        <translation>Ansicht &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete this view</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <comment>do not group</comment>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>car, van, lorry …</comment>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Why silent</source>
        <translation>&amp;Warum ohne Meldung</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Fleet %1</source>
        <comment>name of a file; then the view&apos;s name</comment>
        <translation>Flotte %1</translation>
    </message>
    <message>
        <source>Can &amp;finish the shift</source>
        <translation>&amp;Schafft die Schicht</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>Zeilen k&amp;opieren</translation>
    </message>
    <message numerus="yes">
        <source>No vehicle is silent.
Each has reported within the last %n hours, and every account works.</source>
        <translation>
            <numerusform>Kein Fahrzeug ist ohne Meldung.
Jedes hat sich in der letzten Stunde (%n h) gemeldet, und alle Konten funktionieren.</numerusform>
            <numerusform>Kein Fahrzeug ist ohne Meldung.
Jedes hat sich in den letzten %n Stunden gemeldet, und alle Konten funktionieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>No vehicle matches the filter.</source>
        <translation>Kein Fahrzeug passt zum Filter.</translation>
    </message>
    <message>
        <source>No vehicle matches the filter.
Choose “%1” to see every vehicle.</source>
        <comment>%1: a saved view</comment>
        <translation>Kein Fahrzeug passt zum Filter.
Wählen Sie „%1“, um alle Fahrzeuge zu sehen.</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetViews</name>
    <message>
        <source>Moving</source>
        <translation>In Fahrt</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>vehicles that say nothing</comment>
        <translation>Ohne Meldung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Reifen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>vehicles</comment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>fleetglass::HelpBrowser</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>fleetglass::HelpWindow</name>
    <message>
        <source>Help – Fleetglass</source>
        <translation>Hilfe – Fleetglass</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>No page contains these words. Try fewer words or other ones.</source>
        <translation>Keine Seite enthält diese Wörter. Versuchen Sie es mit weniger oder anderen.</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampBar</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
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
            <numerusform>%n weiteres Konto</numerusform>
            <numerusform>%n weitere Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted</source>
        <extracomment>beside the name of an account</extracomment>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>Account %1: %2, last answer %3</source>
        <translation>Konto %1: %2, letzte Antwort %3</translation>
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
        <translation>Technische Details: %1</translation>
    </message>
    <message>
        <source>&amp;Ask again now</source>
        <translation>&amp;Jetzt erneut abfragen</translation>
    </message>
    <message>
        <source>&amp;Change the account…</source>
        <translation>&amp;Konto ändern…</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampHistoryView</name>
    <message>
        <source>From</source>
        <extracomment>column titles: beginning and end of a period, how long, the state of the account, why</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Frühere Zustände</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampWords</name>
    <message>
        <source>Removed, history kept</source>
        <translation>Entfernt, Verlauf behalten</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <extracomment>%1: a duration, such as &quot;20 s&quot;</extracomment>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>The connection is not encrypted, as you allowed.</source>
        <translation>Die Verbindung ist unverschlüsselt, wie von Ihnen erlaubt.</translation>
    </message>
    <message>
        <source>fetching history</source>
        <extracomment>beside the state of an account</extracomment>
        <translation>holt den Verlauf</translation>
    </message>
    <message>
        <source>This account is signed out and its password deleted. Its vehicles and everything kept about them stay readable.</source>
        <translation>Dieses Konto ist abgemeldet und sein Passwort gelöscht. Seine Fahrzeuge und alles über sie Gespeicherte bleiben lesbar.</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <extracomment>%1: an age, such as &quot;2 min ago&quot;</extracomment>
        <translation>Letzte Antwort %1</translation>
    </message>
    <message>
        <source>Fetching the history that the service has</source>
        <translation>Holt den Verlauf, den der Dienst hat</translation>
    </message>
    <message>
        <source>Fetching the history of %1 that the service has</source>
        <translation>Holt den Verlauf von %1, den der Dienst hat</translation>
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
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>page: everything about charging</extracomment>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Reifen</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Fahrten</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>raw records of a vehicle</comment>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>No vehicles yet.
Add an account to see its vehicles here.</source>
        <translation>Noch keine Fahrzeuge.
Fügen Sie ein Konto hinzu, um seine Fahrzeuge hier zu sehen.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;Abdocken</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Die Liste wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>No vehicles yet.
The lamp at the bottom shows how the account is doing.</source>
        <translation>Noch keine Fahrzeuge.
Die Lampe unten zeigt, wie es um das Konto steht.</translation>
    </message>
    <message>
        <source>%1: %2
%3, state of charge %4</source>
        <comment>name, state, age, state of charge</comment>
        <translation>%1: %2
%3, Ladestand %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n points</source>
        <translation>
            <numerusform>%1: %n Punkt</numerusform>
            <numerusform>%1: %n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::MapBackground</name>
    <message>
        <source>The map file cannot be opened: %1</source>
        <translation>Die Kartendatei kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>The map server cannot be used: %1</source>
        <translation>Der Kartenserver kann nicht verwendet werden: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapLists</name>
    <message>
        <source>Nearest vehicles</source>
        <translation>Fahrzeuge in der Nähe</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>latitude, longitude</comment>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>Only vehicles shown in the list</source>
        <translation>Nur Fahrzeuge, die in der Liste stehen</translation>
    </message>
    <message>
        <source>None of the vehicles shown has a known position.</source>
        <translation>Von keinem der gezeigten Fahrzeuge ist die Position bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles here</source>
        <translation>
            <numerusform>%n Fahrzeug hier</numerusform>
            <numerusform>%n Fahrzeuge hier</numerusform>
        </translation>
    </message>
    <message>
        <source>These vehicles are no longer in their account.</source>
        <translation>Diese Fahrzeuge sind nicht mehr in ihrem Konto.</translation>
    </message>
    <message>
        <source>%1: %2, state of charge %3, range %4, %5</source>
        <comment>name, state, charge, range, age</comment>
        <translation>%1: %2, Ladestand %3, Reichweite %4, %5</translation>
    </message>
    <message>
        <source>%1: %2 away, %3, state of charge %4, range %5, %6</source>
        <comment>name, distance, state, charge, range, age</comment>
        <translation>%1: %2 entfernt, %3, Ladestand %4, Reichweite %5, %6</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapMenus</name>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>&amp;Fahrzeuge in der Nähe</translation>
    </message>
    <message>
        <source>&amp;Copy coordinates %1</source>
        <translation>Koor&amp;dinaten %1 kopieren</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapOverlays</name>
    <message>
        <source>The map cannot be drawn: it needs OpenGL, Direct3D, Metal or Vulkan, by a graphics card or by software such as Mesa&apos;s llvmpipe or WARP. Everything else works without it.</source>
        <translation>Die Karte kann nicht gezeichnet werden: Sie braucht OpenGL, Direct3D, Metal oder Vulkan, von einer Grafikkarte oder einer Software wie llvmpipe von Mesa oder WARP. Alles andere funktioniert ohne sie.</translation>
    </message>
    <message>
        <source>Source of the map</source>
        <translation>Quelle der Karte</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapView</name>
    <message>
        <source>Qt Quick runs with its own software renderer.</source>
        <translation>Qt Quick läuft mit seinem eigenen Software-Renderer.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>Fahrzeuge in der &amp;Nähe</translation>
    </message>
    <message numerus="yes">
        <source>&amp;List %n vehicles</source>
        <translation>
            <numerusform>%n Fahrzeug auf&amp;listen</numerusform>
            <numerusform>%n Fahrzeuge auf&amp;listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %n vehicles</source>
        <translation>
            <numerusform>%n Fahrzeug aus&amp;wählen</numerusform>
            <numerusform>%n Fahrzeuge aus&amp;wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles in view</source>
        <translation>
            <numerusform>%n Fahrzeug im Bild</numerusform>
            <numerusform>%n Fahrzeuge im Bild</numerusform>
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
            <numerusform>%n neues Ereignis</numerusform>
            <numerusform>%n neue Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events, %n new</source>
        <translation>
            <numerusform>Ereignisse, %n neues</numerusform>
            <numerusform>Ereignisse, %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Neueste Ereignisse</translation>
    </message>
</context>
<context>
    <name>fleetglass::NoticeList</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Ereignisse, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Empties this list; the vehicles&apos; history stays</source>
        <translation>Leert diese Liste; der Verlauf der Fahrzeuge bleibt</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts passiert</translation>
    </message>
    <message>
        <source>Vehicles that fall silent, finished charging, tyre alerts and account problems appear here.</source>
        <translation>Fahrzeuge, die sich nicht mehr melden, beendetes Laden, Reifenwarnungen und Probleme mit Konten erscheinen hier.</translation>
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
        <translation>Alle geschlossen</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Far from any town</source>
        <translation>Weitab von Ortschaften</translation>
    </message>
    <message>
        <source>Near %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Not reported yet: %1</source>
        <translation>Noch nicht gemeldet: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::PaletteModel</name>
    <message>
        <source>Not available now</source>
        <translation>Derzeit nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>fleetglass::PaletteSources</name>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>fleetglass::QuantityChooser</name>
    <message>
        <source>Choose readings</source>
        <translation>Messwerte auswählen</translation>
    </message>
    <message>
        <source>Search readings</source>
        <translation>Messwerte suchen</translation>
    </message>
    <message>
        <source>Readings that the archive has of this vehicle</source>
        <translation>Messwerte, die das Archiv von diesem Fahrzeug hat</translation>
    </message>
</context>
<context>
    <name>fleetglass::RawRecordsPanel</name>
    <message>
        <source>Raw records</source>
        <translation>Rohdatensätze</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Datensätze durchsuchen</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>What the service keeps of this vehicle appears here once it has been fetched, also records that the program does not understand.</source>
        <translation>Was der Dienst über dieses Fahrzeug aufbewahrt, erscheint hier, sobald es geholt wurde, auch Datensätze, die das Programm nicht versteht.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No records found</source>
        <translation>Keine Datensätze gefunden</translation>
    </message>
    <message>
        <source>None of these records contains the words you searched for.</source>
        <translation>Keiner dieser Datensätze enthält die gesuchten Wörter.</translation>
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
        <translation>Kein Fahrzeug ausgewählt</translation>
    </message>
    <message>
        <source>Select a vehicle in the list or on the map to see its readings over time.</source>
        <translation>Wählen Sie ein Fahrzeug in der Liste oder auf der Karte aus, um seine Messwerte im Zeitverlauf zu sehen.</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Noch keine Messwerte</translation>
    </message>
    <message>
        <source>The archive keeps every value from the moment the account is added. Come back when the vehicle has reported; the age above says when it last did.</source>
        <translation>Das Archiv behält jeden Wert ab dem Moment, in dem das Konto hinzugefügt wird. Schauen Sie wieder nach, sobald sich das Fahrzeug gemeldet hat; das Alter oben zeigt, wann das zuletzt war.</translation>
    </message>
    <message>
        <source>This vehicle does not have the chosen readings</source>
        <translation>Dieses Fahrzeug hat die gewählten Messwerte nicht</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Archiv wird gelesen…</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>%1 readings %2</source>
        <comment>file name: vehicle, date</comment>
        <translation>%1 Messwerte %2</translation>
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
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>days</comment>
        <translation>30 T</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Die letzten 6 Stunden</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>From one time to another</source>
        <translation>Von einem Zeitpunkt bis zu einem anderen</translation>
    </message>
    <message>
        <source>Save &amp;values as CSV…</source>
        <translation>&amp;Werte als CSV speichern…</translation>
    </message>
    <message>
        <source>Save &amp;picture as PNG…</source>
        <translation>&amp;Bild als PNG speichern…</translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation>Bild als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Chart of readings</source>
        <translation>Diagramm der Messwerte</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>Chart of readings: %1</source>
        <translation>Diagramm der Messwerte: %1</translation>
    </message>
    <message>
        <source>Wheel zooms, drag moves, Ctrl and drag zooms into a part, double click goes back.
Keys: arrows move, + and − zoom, Home goes back, Shift and arrows read values.</source>
        <translation>Mausrad zoomt, Ziehen verschiebt, Strg und Ziehen zoomt in einen Ausschnitt, Doppelklick geht zurück.
Tasten: Pfeile verschieben, + und − zoomen, Pos1 geht zurück, Umschalt und Pfeile lesen Werte ab.</translation>
    </message>
    <message>
        <source>No readings chosen</source>
        <translation>Keine Messwerte gewählt</translation>
    </message>
    <message>
        <source>Press “%1” and tick what the chart should show.</source>
        <translation>Drücken Sie „%1“ und haken Sie an, was das Diagramm zeigen soll.</translation>
    </message>
    <message>
        <source>Press “%1” to see what the archive has of it.</source>
        <translation>Drücken Sie „%1“, um zu sehen, was das Archiv davon hat.</translation>
    </message>
    <message>
        <source>No values in this period.
Press “%1” to see everything in the archive.</source>
        <translation>Keine Werte in diesem Zeitraum.
Drücken Sie „%1“, um alles im Archiv zu sehen.</translation>
    </message>
    <message>
        <source>Everything in the archive</source>
        <translation>Alles im Archiv</translation>
    </message>
</context>
<context>
    <name>fleetglass::ReadingsTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>fleetglass::RecordTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Z&amp;elle kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>Tabelle e&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingFacts</name>
    <message>
        <source>%1
Settings, accounts without their passwords, the archive and pictures of the map.</source>
        <translation>%1
Einstellungen, Konten ohne ihre Passwörter, das Archiv und Kartenbilder.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>path of a file, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the key store of your system, and nowhere else.</source>
        <translation>Im Schlüsselbund Ihres Systems und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>In memory: they are forgotten when the program ends, because no key store was found.</source>
        <translation>Im Arbeitsspeicher: Sie werden vergessen, wenn das Programm endet, weil kein Schlüsselbund gefunden wurde.</translation>
    </message>
    <message>
        <source>Nothing: there is no account.</source>
        <translation>Nichts: Es gibt kein Konto.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>account, its server</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Nothing: the map comes from this computer.</source>
        <translation>Nichts: Die Karte kommt von diesem Computer.</translation>
    </message>
    <message>
        <source>Which places you look at, to %1. Nothing about your vehicles.</source>
        <translation>Welche Orte Sie ansehen, an %1. Nichts über Ihre Fahrzeuge.</translation>
    </message>
    <message>
        <source>Nothing: no statistics, no error reports, no vehicle names.</source>
        <translation>Nichts: keine Statistik, keine Fehlerberichte, keine Fahrzeugnamen.</translation>
    </message>
    <message>
        <source>%1. The file does not shrink when something is deleted: the space is reused.</source>
        <translation>%1. Die Datei schrumpft nicht, wenn etwas gelöscht wird: Der Platz wird wiederverwendet.</translation>
    </message>
    <message>
        <source>In the file named by FLEETGLASS_SECRETS. It is not encrypted, but only you may read it.</source>
        <translation>In der Datei, die FLEETGLASS_SECRETS nennt. Sie ist unverschlüsselt, aber nur Sie dürfen sie lesen.</translation>
    </message>
    <message>
        <source>User name, password or token, and requests for your vehicles&apos; data, to:</source>
        <translation>Benutzername, Passwort oder Token und Anfragen nach den Daten Ihrer Fahrzeuge, an:</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingRowView</name>
    <message>
        <source>Differs from the default.</source>
        <translation>Weicht von der Voreinstellung ab.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <comment>title of a setting</comment>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Voreinstellung</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingsDialog</name>
    <message>
        <source>Try another word, such as the name of a unit.</source>
        <translation>Versuchen Sie ein anderes Wort, etwa den Namen einer Einheit.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingsPageView</name>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
</context>
<context>
    <name>fleetglass::ShortcutEditor</name>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>Befehle oder Tasten suchen</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Neues Tastenkürzel:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Keines</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>Reset &amp;all shortcuts</source>
        <translation>&amp;Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Choose a command, then press its new shortcut.</source>
        <translation>Wählen Sie einen Befehl und drücken Sie dann sein neues Tastenkürzel.</translation>
    </message>
    <message>
        <source>%1 is needed for something else: %2. Press other keys.</source>
        <extracomment>%1: keys such as &quot;Ctrl+C&quot;; %2: what they are for, such as &quot;copying&quot;</extracomment>
        <translation>%1 wird für etwas anderes gebraucht: %2. Drücken Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 is already used for “%2”. Remove it there?</source>
        <extracomment>%1: keys such as &quot;Ctrl+M&quot;; %2: a command such as &quot;Show on the map&quot;</extracomment>
        <translation>%1 wird bereits für „%2“ verwendet. Dort entfernen?</translation>
    </message>
    <message>
        <source>Remove the shortcut</source>
        <translation>Tastenkürzel entfernen</translation>
    </message>
    <message>
        <source>Restore the default shortcut</source>
        <translation>Voreingestelltes Tastenkürzel wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Remove it there</source>
        <translation>Dort &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>fleetglass::SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>fleetglass::TableExport</name>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV text (*.csv)</source>
        <translation>CSV-Text (*.csv)</translation>
    </message>
    <message>
        <source>The table was not saved to %1.</source>
        <translation>Die Tabelle wurde nicht in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Choose another place or name. A file that was there before is unchanged.</source>
        <translation>Wählen Sie einen anderen Ort oder Namen. Eine zuvor vorhandene Datei ist unverändert.</translation>
    </message>
</context>
<context>
    <name>fleetglass::TokenDialog</name>
    <message>
        <source>API tokens of %1</source>
        <translation>API-Tokens von %1</translation>
    </message>
    <message>
        <source>Read, and report faster while somebody looks (session)</source>
        <translation>Lesen und häufiger melden lassen, solange jemand zusieht (session)</translation>
    </message>
    <message>
        <source>Read only (auth)</source>
        <translation>Nur lesen (auth)</translation>
    </message>
    <message>
        <source>Read and manage tokens (session, token.admin)</source>
        <translation>Lesen und Tokens verwalten (session, token.admin)</translation>
    </message>
    <message>
        <source>used by this account</source>
        <translation>von diesem Konto verwendet</translation>
    </message>
    <message>
        <source>This account has no tokens yet.</source>
        <translation>Dieses Konto hat noch keine Tokens.</translation>
    </message>
    <message>
        <source>This account&apos;s token may not manage tokens.</source>
        <translation>Das Token dieses Kontos darf keine Tokens verwalten.</translation>
    </message>
    <message>
        <source>This account signs in with it: it will be refused afterwards, and you must enter the password again.</source>
        <translation>Dieses Konto meldet sich damit an: Es wird danach abgelehnt, und Sie müssen das Passwort neu eingeben.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Token löschen?</translation>
    </message>
    <message>
        <source>Sign in with the password, or with a token that has the right “token.admin”.</source>
        <translation>Melden Sie sich mit dem Passwort an oder mit einem Token, das das Recht „token.admin“ hat.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird abgefragt…</translation>
    </message>
    <message>
        <source>Programs that use it can no longer read the vehicles.</source>
        <translation>Programme, die es verwenden, können die Fahrzeuge nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Token %1 (%2) will be deleted on the server. %3</source>
        <translation>Token %1 (%2) wird auf dem Server gelöscht. %3</translation>
    </message>
</context>
<context>
    <name>fleetglass::ToolWindows</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>fleetglass::TripsPanel</name>
    <message>
        <source>Trips</source>
        <translation>Fahrten</translation>
    </message>
    <message>
        <source>No trips yet</source>
        <translation>Noch keine Fahrten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message numerus="yes">
        <source>%n trips</source>
        <translation>
            <numerusform>%n Fahrt</numerusform>
            <numerusform>%n Fahrten</numerusform>
        </translation>
    </message>
    <message>
        <source>OVMS modules record trips only when told to. Type this in the module&apos;s shell to keep them for 30 days from then on.</source>
        <translation>OVMS-Module zeichnen Fahrten nur auf, wenn sie dafür eingerichtet sind. Geben Sie dies in der Shell des Moduls ein, um sie ab dann 30 Tage lang aufzubewahren.</translation>
    </message>
</context>
<context>
    <name>fleetglass::TyresPanel</name>
    <message>
        <source>Tyres</source>
        <translation>Reifen</translation>
    </message>
    <message>
        <source>No tyre values</source>
        <translation>Keine Reifenwerte</translation>
    </message>
    <message>
        <source>This vehicle has no tyre sensors, or its module has not reported them yet. Pressures and alerts of every wheel appear here by themselves once it does.</source>
        <translation>Dieses Fahrzeug hat keine Reifensensoren, oder sein Modul hat sie noch nicht gemeldet. Drücke und Warnungen aller Räder erscheinen dann hier von selbst.</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a value, below a minute</comment>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days, short</comment>
        <translation>
            <numerusform>%n T</numerusform>
            <numerusform>%n T</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Nie gemeldet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a value, then its age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The source itself calls this value old.</source>
        <translation>Die Quelle selbst bezeichnet diesen Wert als veraltet.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>quantity, which one: &quot;Tyre pressure, front left&quot;</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>title of a group of values: everything about charging</extracomment>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Doors and locks</source>
        <translation>Türen und Schlösser</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>12-V-Batterie</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Reifen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>vorn links</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>vorn rechts</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>hinten links</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>hinten rechts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place of a wheel, which of several there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
    <message>
        <source>Sounding</source>
        <extracomment>siren of the alarm</extracomment>
        <translation>Ertönt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Topping off</source>
        <translation>Restladung</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Heating the battery</source>
        <translation>Heizt die Batterie</translation>
    </message>
    <message>
        <source>Waiting for the timer</source>
        <translation>Wartet auf den Timer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped by schedule</source>
        <translation>Nach Zeitplan gestoppt</translation>
    </message>
    <message>
        <source>Started by schedule</source>
        <translation>Nach Zeitplan gestartet</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Anforderung</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>charge mode</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>charge mode</extracomment>
        <translation>Lagerung</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>charge mode of OVMS: the largest charge</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>charge mode</extracomment>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>alert level of a tyre</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Encrypted by the vehicle (paranoid mode)</source>
        <translation>Vom Fahrzeug verschlüsselt (Paranoid-Modus)</translation>
    </message>
    <message>
        <source>No longer in this account</source>
        <translation>Nicht mehr in diesem Konto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>On, standing</source>
        <translation>Ein, steht</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>In Fahrt</translation>
    </message>
    <message>
        <source>%1, alarm</source>
        <comment>state of a vehicle</comment>
        <translation>%1, Alarm</translation>
    </message>
    <message>
        <source>%1, attention</source>
        <comment>state of a vehicle</comment>
        <translation>%1, Achtung</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>Keine Warnung</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Holt auf</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Keine vertrauenswürdige Verbindung</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Everything seen so far stays readable, with its age.</source>
        <translation>Alles bisher Gesehene bleibt lesbar, mit seinem Alter.</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s name. The program tries again by itself.</source>
        <translation>Prüfen Sie das Netzwerk und den Namen des Servers. Das Programm versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Das Programm versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The address begins with http://, which is not encrypted, so nothing was sent to it.</source>
        <translation>Die Adresse beginnt mit http://, ist also unverschlüsselt; daher wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Use the server&apos;s https:// address. If it has none, allow plain HTTP for this account.</source>
        <translation>Verwenden Sie die Adresse des Servers, die mit https:// beginnt. Hat er keine, erlauben Sie für dieses Konto einfaches HTTP.</translation>
    </message>
    <message>
        <source>Check the address and the port: is it the one for https?</source>
        <translation>Prüfen Sie Adresse und Port: Ist es der für https?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent to it.</source>
        <translation>Das Zertifikat des Servers ist nicht vertrauenswürdig, daher wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>Open the account, look at the certificate and decide.</source>
        <translation>Öffnen Sie das Konto, sehen Sie das Zertifikat an und entscheiden Sie.</translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation>Das Passwort dieses Kontos ist auf diesem Computer nicht gespeichert.</translation>
    </message>
    <message>
        <source>Open the account and enter it again.</source>
        <translation>Öffnen Sie das Konto und geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>The service refused the user name, password or token.</source>
        <translation>Der Dienst hat Benutzername, Passwort oder Token abgelehnt.</translation>
    </message>
    <message>
        <source>Open the account and enter them again. The name must be spelled as it is registered.</source>
        <translation>Öffnen Sie das Konto und geben Sie alles neu ein. Der Name muss genau wie bei der Registrierung geschrieben sein.</translation>
    </message>
    <message>
        <source>The account has no right to do that.</source>
        <translation>Das Konto hat dazu kein Recht.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner, or use another token.</source>
        <translation>Fragen Sie den Inhaber des Kontos oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>The service does not have what was asked for.</source>
        <translation>Der Dienst hat das Angefragte nicht.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Der Dienst hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The details may say why.</source>
        <translation>Die Details sagen vielleicht, warum.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>Der Dienst hat eine Störung.</translation>
    </message>
    <message>
        <source>The program tries again by itself. If it lasts, tell the service&apos;s operator.</source>
        <translation>Das Programm versucht es von selbst erneut. Dauert es an, informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The service sent something that cannot be understood.</source>
        <translation>Der Dienst hat etwas gesendet, das sich nicht verstehen lässt.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. If it is right, tell us the details.</source>
        <translation>Prüfen Sie die Adresse des Servers. Wenn sie stimmt, teilen Sie uns die Details mit.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Dieser Server kann das nicht.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The archive on the disk cannot be written or read.</source>
        <translation>Das Archiv auf dem Datenträger kann nicht geschrieben oder gelesen werden.</translation>
    </message>
    <message>
        <source>What is on the screen is right; it is not being saved.</source>
        <translation>Was auf dem Bildschirm steht, stimmt; es wird nicht gespeichert.</translation>
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
        <translation>Still</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Waiting for power: check the charging station</source>
        <translation>Wartet auf Strom: Ladesäule prüfen</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <comment>last known state of a vehicle that is silent</comment>
        <translation>Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>Limited by the service</source>
        <translation>Vom Dienst begrenzt</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>Der Dienst hat eine Störung</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made, so nothing was sent to it.</source>
        <translation>Eine sichere Verbindung zum Server kam nicht zustande, daher wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>The service limits how often it may be asked.</source>
        <translation>Der Dienst begrenzt, wie oft er abgefragt werden darf.</translation>
    </message>
    <message>
        <source>The program asks less often by itself; there is nothing you need to do.</source>
        <translation>Das Programm fragt von selbst seltener ab; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Check the free space on the disk and your rights to the profile&apos;s folder.</source>
        <translation>Prüfen Sie den freien Platz auf dem Datenträger und Ihre Rechte am Profilordner.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ValueLabel</name>
    <message>
        <source>%1: %2, stale</source>
        <translation>%1: %2, veraltet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleComparison</name>
    <message>
        <source>unknown</source>
        <comment>a value, spoken</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>a value, spoken</comment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>highest</source>
        <comment>of the values of several vehicles, spoken</comment>
        <translation>höchster</translation>
    </message>
    <message>
        <source>lowest</source>
        <comment>of the values of several vehicles, spoken</comment>
        <translation>niedrigster</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <comment>a value of several vehicles, spoken</comment>
        <translation>%1, abweichend</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleHistory</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column title: place where the trip began</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column title: place where the trip ended</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Charge at start</source>
        <translation>Ladestand zu Beginn</translation>
    </message>
    <message>
        <source>Charge at end</source>
        <translation>Ladestand am Ende</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>column titles of raw records: their time, number and text</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Energy used</source>
        <translation>Verbrauchte Energie</translation>
    </message>
    <message>
        <source>Energy recovered</source>
        <translation>Rekuperierte Energie</translation>
    </message>
    <message>
        <source>still charging</source>
        <translation>lädt noch</translation>
    </message>
    <message>
        <source>Energy charged</source>
        <translation>Geladene Energie</translation>
    </message>
    <message>
        <source>Energy from the grid</source>
        <translation>Energie aus dem Netz</translation>
    </message>
    <message>
        <source>Plug type</source>
        <translation>Steckertyp</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleListPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <comment>a key</comment>
        <translation>Schließen (%1)</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehiclePageFrame</name>
    <message>
        <source>This vehicle encrypts its data (paranoid mode), so the service cannot read it. What was seen before stays.</source>
        <translation>Dieses Fahrzeug verschlüsselt seine Daten (Paranoid-Modus), daher kann der Dienst sie nicht lesen. Was zuvor gesehen wurde, bleibt.</translation>
    </message>
    <message>
        <source>The service no longer shows this vehicle to this account. What was seen before stays.</source>
        <translation>Der Dienst zeigt dieses Fahrzeug diesem Konto nicht mehr. Was zuvor gesehen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>state of a vehicle in paranoid mode</comment>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No vehicle selected</source>
        <translation>Kein Fahrzeug ausgewählt</translation>
    </message>
    <message>
        <source>Select a vehicle in the list or on the map to see everything about it here.</source>
        <translation>Wählen Sie ein Fahrzeug in der Liste oder auf der Karte aus, um hier alles darüber zu sehen.</translation>
    </message>
</context>
<context>
    <name>fleetglass::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Sign in to the service that your vehicles report to. Everything the program has seen stays readable on this computer, also without a network.</source>
        <translation>Melden Sie sich bei dem Dienst an, an den Ihre Fahrzeuge ihre Daten senden. Alles, was das Programm gesehen hat, bleibt auf diesem Computer lesbar, auch ohne Netzwerk.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Konto hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Try the demo fleet</source>
        <translation>&amp;Demoflotte ausprobieren</translation>
    </message>
    <message>
        <source>All your vehicles in one window</source>
        <translation>Alle Ihre Fahrzeuge in einem Fenster</translation>
    </message>
    <message>
        <source>You need the address of your OVMS server, your user name and your password.</source>
        <translation>Sie brauchen die Adresse Ihres OVMS-Servers, Ihren Benutzernamen und Ihr Passwort.</translation>
    </message>
    <message>
        <source>Simulated vehicles drive and charge on this computer. Nothing is sent anywhere.</source>
        <translation>Simulierte Fahrzeuge fahren und laden auf diesem Computer. Es wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>fleetglass::WheelCard</name>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Pressure rising over the last day</source>
        <translation>Druck in den letzten 24 h gestiegen</translation>
    </message>
    <message>
        <source>Pressure falling over the last day</source>
        <translation>Druck in den letzten 24 h gefallen</translation>
    </message>
    <message>
        <source>Pressure steady over the last day</source>
        <translation>Druck in den letzten 24 h stabil</translation>
    </message>
    <message>
        <source>Health %1</source>
        <comment>of a tyre, in per cent</comment>
        <translation>Zustand %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::WindowActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Sign in to another service</source>
        <translation>Bei einem weiteren Dienst anmelden</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>Change, test, pause, order or remove accounts</source>
        <translation>Konten ändern, testen, anhalten, ordnen oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Show a GPX track on the map, or open a backup in a window of its own</source>
        <translation>Einen GPX-Track auf der Karte zeigen oder eine Sicherung in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Export fleet list…</source>
        <translation>Flottenliste &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write what the fleet list shows to a CSV or Excel file</source>
        <translation>In eine CSV- oder Excel-Datei schreiben, was die Flottenliste zeigt</translation>
    </message>
    <message>
        <source>Expo&amp;rt fleet list again</source>
        <translation>Flottenliste e&amp;rneut exportieren</translation>
    </message>
    <message>
        <source>Write this view to the same file as the last time; the file is replaced</source>
        <translation>Diese Ansicht in dieselbe Datei wie beim letzten Mal schreiben; die Datei wird ersetzt</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>Copy the archive, the accounts without their passwords and the settings into one file</source>
        <translation>Archiv, Konten ohne ihre Passwörter und Einstellungen in eine Datei kopieren</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Units, language, appearance, map, data and notifications</source>
        <translation>Einheiten, Sprache, Darstellung, Karte, Daten und Benachrichtigungen</translation>
    </message>
    <message>
        <source>Sign out everywhere and close the program</source>
        <translation>Überall abmelden und das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;Search vehicles</source>
        <translation>Fahrzeuge &amp;suchen</translation>
    </message>
    <message>
        <source>Type part of a name; the list and the map show the vehicles that match</source>
        <translation>Einen Teil des Namens eingeben; Liste und Karte zeigen die passenden Fahrzeuge</translation>
    </message>
    <message>
        <source>Sa&amp;ve view as…</source>
        <translation>Ansicht speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the list&apos;s columns, order, filter and groups under a name</source>
        <translation>Spalten, Reihenfolge, Filter und Gruppen der Liste unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>S&amp;palten auswählen…</translation>
    </message>
    <message>
        <source>Which values the fleet list shows, and in which order</source>
        <translation>Welche Werte die Flottenliste zeigt und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Co&amp;mpare selected vehicles</source>
        <translation>Aus&amp;gewählte Fahrzeuge vergleichen</translation>
    </message>
    <message>
        <source>All values of the selected vehicles side by side</source>
        <translation>Alle Werte der ausgewählten Fahrzeuge nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>Auf der &amp;Karte zeigen</translation>
    </message>
    <message>
        <source>Move the map to the selected vehicles</source>
        <translation>Die Karte zu den ausgewählten Fahrzeugen bewegen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Verfolgen</translation>
    </message>
    <message>
        <source>Keep the vehicle in the middle of the map while it moves</source>
        <translation>Das Fahrzeug während der Fahrt in der Mitte der Karte halten</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask all services now</source>
        <translation>Alle Dienste jetzt abfragen</translation>
    </message>
    <message>
        <source>Copy &amp;position</source>
        <translation>&amp;Position kopieren</translation>
    </message>
    <message>
        <source>Copy the vehicle&apos;s coordinates</source>
        <translation>Die Koordinaten des Fahrzeugs kopieren</translation>
    </message>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>Fahrzeuge in der &amp;Nähe</translation>
    </message>
    <message>
        <source>Show the vehicles closest to this one</source>
        <translation>Die Fahrzeuge zeigen, die diesem am nächsten sind</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Commands that the service can send to the vehicle</source>
        <translation>Befehle, die der Dienst an das Fahrzeug senden kann</translation>
    </message>
    <message>
        <source>Show &amp;all vehicles</source>
        <translation>&amp;Alle Fahrzeuge zeigen</translation>
    </message>
    <message>
        <source>Move the map so that every vehicle in the list is in view</source>
        <translation>Die Karte so bewegen, dass alle Fahrzeuge der Liste im Bild sind</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Background…</source>
        <translation>&amp;Hintergrund…</translation>
    </message>
    <message>
        <source>Where the map&apos;s pictures come from</source>
        <translation>Woher die Bilder der Karte kommen</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Alles &amp;durchsuchen…</translation>
    </message>
    <message>
        <source>Find vehicles, commands, views, settings and help by typing a few letters</source>
        <translation>Fahrzeuge, Befehle, Ansichten, Einstellungen und Hilfe mit wenigen Buchstaben finden</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Show what has happened in the fleet since the program started</source>
        <translation>Zeigen, was in der Flotte seit dem Programmstart passiert ist</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Move the keyboard focus from the list to the map to the panels</source>
        <translation>Den Tastaturfokus von der Liste zur Karte und zu den Bereichen bewegen</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>&amp;Save workspace as…</source>
        <translation>Arbeitsbereich &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Save the arrangement of the panels under a name</source>
        <translation>Die Anordnung der Bereiche unter einem Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Rename workspace…</source>
        <translation>Arbeitsbereich &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move workspace…</source>
        <translation>Arbeitsbereich &amp;entfernen…</translation>
    </message>
    <message>
        <source>R&amp;eset workspace</source>
        <translation>Arbeitsbereich &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Arrange the panels as they were at first</source>
        <translation>Die Bereiche wie am Anfang anordnen</translation>
    </message>
    <message>
        <source>Move &amp;panel to the next side</source>
        <translation>Bereich zur nächsten &amp;Seite verschieben</translation>
    </message>
    <message>
        <source>Move the panel with the keyboard focus: left, right, bottom</source>
        <translation>Den Bereich mit dem Tastaturfokus verschieben: links, rechts, unten</translation>
    </message>
    <message>
        <source>&amp;Float or dock panel</source>
        <translation>Bereich &amp;ab- oder andocken</translation>
    </message>
    <message>
        <source>Make the panel with the keyboard focus a window of its own, or put it back</source>
        <translation>Aus dem Bereich mit dem Tastaturfokus ein eigenes Fenster machen oder ihn wieder andocken</translation>
    </message>
    <message>
        <source>&amp;Close panel</source>
        <translation>Bereich s&amp;chließen</translation>
    </message>
    <message>
        <source>Hide the panel with the keyboard focus</source>
        <translation>Den Bereich mit dem Tastaturfokus ausblenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>How to use the program; works without a network</source>
        <translation>Wie man das Programm benutzt; funktioniert ohne Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Fleetglass</source>
        <translation>&amp;Über Fleetglass</translation>
    </message>
    <message>
        <source>Version, parts and licences</source>
        <translation>Version, Bestandteile und Lizenzen</translation>
    </message>
</context>
<context>
    <name>fleetglass::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>F&amp;lotte</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>&amp;Fahrzeug</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Gespeicherte &amp;Ansichten</translation>
    </message>
    <message>
        <source>&amp;Workspaces</source>
        <translation>&amp;Arbeitsbereiche</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
</context>
<context>
    <name>fleetglass::WorkspaceActions</name>
    <message>
        <source>Save workspace</source>
        <translation>Arbeitsbereich speichern</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>Arbeitsbereich umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Remove the workspace “%1”? Its panels stay available; only this arrangement is deleted.</source>
        <translation>Den Arbeitsbereich „%1“ entfernen? Seine Bereiche bleiben verfügbar; nur diese Anordnung wird gelöscht.</translation>
    </message>
    <message>
        <source>Remove workspace</source>
        <translation>Arbeitsbereich entfernen</translation>
    </message>
</context>
<context>
    <name>fleetglass::WorkspaceList</name>
    <message>
        <source>Monitor</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Reifen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>fleetglass::ZoneEditor</name>
    <message>
        <source>Part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
</context>
</TS>
