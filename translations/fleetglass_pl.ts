<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>domena publiczna</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>OVMS account</source>
        <translation>Konto OVMS</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serwer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Pick a public server or type the address of your own, such as https://ovms.example.org:6869</source>
        <translation>Wybierz serwer publiczny albo wpisz adres własnego, na przykład https://ovms.example.org:6869</translation>
    </message>
    <message>
        <source>Allow an unencrypted connection (http)</source>
        <translation>Zezwól na połączenie nieszyfrowane (http)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nazwa &amp;użytkownika</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>The name of the web account, spelled exactly as it was registered. Not the vehicle&apos;s id.</source>
        <translation>Nazwa konta internetowego, dokładnie taka, jaką zarejestrowano. Nie identyfikator pojazdu.</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Hasło lub token</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Hasło lub token</translation>
    </message>
    <message>
        <source>Exchange the password for an API token</source>
        <translation>Wymień hasło na token API</translation>
    </message>
    <message>
        <source>The password is used once. After that the program keeps only a token of its own, which you can revoke at any time.</source>
        <translation>Hasło zostanie użyte jeden raz. Potem program zachowuje tylko własny token, który można w każdej chwili unieważnić.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nazwa konta</translation>
    </message>
    <message>
        <source>This system has no key store that the program can use. The account works until you close the program; then the password must be entered again.</source>
        <translation>Ten system nie ma magazynu kluczy, z którego program mógłby korzystać. Konto działa do zamknięcia programu; potem trzeba ponownie podać hasło.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testuj</translation>
    </message>
    <message>
        <source>Signs in and counts the vehicles, without saving anything</source>
        <translation>Loguje się i liczy pojazdy, niczego nie zapisując</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Wynik testu</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <translation>&amp;Pokaż certyfikat…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Zat&amp;rzymaj</translation>
    </message>
    <message>
        <source>Stops asking the server; what you typed stays</source>
        <translation>Przerywa odpytywanie serwera; wpisane dane pozostają</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Odpytywanie serwera</translation>
    </message>
    <message>
        <source>Anybody on the network can then read the password and the positions of the vehicles. Use it only inside a network you trust.</source>
        <translation>Każdy w sieci może wtedy odczytać hasło i położenia pojazdów. Używaj tylko w zaufanej sieci.</translation>
    </message>
    <message>
        <source>Your own name for it, such as “Vans Tallinn”</source>
        <translation>Własna nazwa konta, na przykład „Dostawcze Tallinn”</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Zmień…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>Drag an account to change the order of lamps and groups</source>
        <translation>Przeciągnij konto, aby zmienić kolejność kontrolek i grup</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testuj</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <translation>Testuj w&amp;szystkie</translation>
    </message>
    <message>
        <source>API to&amp;kens…</source>
        <translation>To&amp;keny API…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Przenieś w &amp;górę</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Prze&amp;nieś w dół</translation>
    </message>
    <message>
        <source>Signs in a second time without disturbing what runs, and counts the vehicles</source>
        <translation>Loguje się drugi raz, nie zakłócając bieżącej pracy, i liczy pojazdy</translation>
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
        <translation>Plik</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>Fleet list</source>
        <translation>Lista floty</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Pojazd</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Obszary robocze</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup cannot be read: %1</source>
        <translation>Nie można odczytać kopii zapasowej: %1</translation>
    </message>
    <message>
        <source>The backup is incomplete: part of the file is missing.</source>
        <translation>Kopia zapasowa jest niekompletna: brakuje części pliku.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Fleetglass.</source>
        <translation>Kopię zapasową utworzono w nowszej wersji programu Fleetglass.</translation>
    </message>
    <message>
        <source>The backup cannot be copied to %1. Is the disk full?</source>
        <translation>Nie można skopiować kopii zapasowej do %1. Czy dysk jest pełny?</translation>
    </message>
    <message>
        <source>The backup is damaged (%1).</source>
        <translation>Kopia zapasowa jest uszkodzona (%1).</translation>
    </message>
    <message>
        <source>The backup was not made: %1</source>
        <translation>Nie utworzono kopii zapasowej: %1</translation>
    </message>
    <message>
        <source>This file is not a Fleetglass backup.</source>
        <translation>Ten plik nie jest kopią zapasową Fleetglass.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Nie można utworzyć folderu %1.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Szukaj kolumn</translation>
    </message>
    <message>
        <source>Columns of this view</source>
        <translation>Kolumny tego widoku</translation>
    </message>
    <message>
        <source>Tick what this view shows. Drag to change the order.</source>
        <translation>Zaznacz, co pokazuje ten widok. Przeciągnij, aby zmienić kolejność.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Przenieś kolumnę w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Przenieś kolumnę w dół</translation>
    </message>
</context>
<context>
    <name>FleetListView</name>
    <message>
        <source>Fleet list</source>
        <translation>Lista floty</translation>
    </message>
    <message>
        <source>Search vehicles</source>
        <translation>Szukaj pojazdów</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtruj według stanu</translation>
    </message>
    <message>
        <source>Which vehicles the list and the map show</source>
        <translation>Które pojazdy pokazują lista i mapa</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Pojazdy</translation>
    </message>
    <message>
        <source>Save, rename or reset this view; columns, groups, export</source>
        <translation>Zapisywanie, zmiana nazwy i przywracanie tego widoku; kolumny, grupy, eksport</translation>
    </message>
    <message>
        <source>Every word must occur in the vehicle&apos;s name, id, VIN, account or state. Enter shows the first hit on the map, Esc ends the search.</source>
        <translation>Każde słowo musi wystąpić w nazwie, identyfikatorze, numerze VIN, koncie lub stanie pojazdu. Enter pokazuje pierwsze trafienie na mapie, Esc kończy wyszukiwanie.</translation>
    </message>
    <message>
        <source>Vehicles whose range is shorter cannot finish the shift</source>
        <translation>Pojazdy o mniejszym zasięgu nie ukończą zmiany</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>Opcje widoku</translation>
    </message>
    <message>
        <source>Distance left in this shift:</source>
        <translation>Pozostały dystans na tej zmianie:</translation>
    </message>
    <message>
        <source>Distance left in this shift</source>
        <translation>Pozostały dystans na tej zmianie</translation>
    </message>
</context>
<context>
    <name>GpxReader</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>Plik jest ucięty.</translation>
    </message>
    <message>
        <source>A point has no valid latitude and longitude.</source>
        <translation>Jeden z punktów nie ma prawidłowej szerokości i długości geograficznej.</translation>
    </message>
    <message>
        <source>The file has more than %L1 points.</source>
        <translation>Plik ma więcej punktów niż %L1.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Plik jest zbyt głęboko zagnieżdżony.</translation>
    </message>
    <message>
        <source>This is not XML: %1</source>
        <translation>To nie jest plik XML: %1</translation>
    </message>
    <message>
        <source>The file declares a document type, which GPX files do not have, so it is not read.</source>
        <translation>Plik deklaruje typ dokumentu, którego pliki GPX nie mają, dlatego nie został odczytany.</translation>
    </message>
    <message>
        <source>This is not a GPX file.</source>
        <translation>To nie jest plik GPX.</translation>
    </message>
    <message>
        <source>GPX version %1 is not supported. 1.0 and 1.1 are.</source>
        <translation>Wersja GPX %1 nie jest obsługiwana. Obsługiwane są 1.0 i 1.1.</translation>
    </message>
</context>
<context>
    <name>ObservationTip</name>
    <message>
        <source>Never reported</source>
        <translation>Nigdy nie zgłoszono</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
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
        <translation>Kopiuj całą stronę jako tekst</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Zaznacz &amp;wszystko</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Zwiększ</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Z&amp;mniejsz</translation>
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
        <translation>Odepnij</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Odpina panel i przypina go ponownie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Zamyka panel</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Szukaj w:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nazwa pliku:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Pliki typu:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wybierz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder nadrzędny</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Utwórz nowy folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Widok listy</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Widok szczegółów</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nowy &amp;folder</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Z&amp;mień nazwę</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Pokaż u&amp;kryte pliki</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 już istnieje.
Czy zastąpić?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Nie znaleziono pliku.
Sprawdź, czy podano prawidłową nazwę pliku.</translation>
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
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Zamknij bez zapisywania</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Naciśnij skrót</translation>
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
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Pokaż szczegóły...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ukryj szczegóły...</translation>
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
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Zapisz wszystko</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Tak na &amp;wszystkie</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Ni&amp;e na wszystkie</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów próbę</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoruj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetuj</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiuj adres &amp;odnośnika</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>State of charge</source>
        <translation>Stan naładowania</translation>
    </message>
    <message>
        <source>State of health</source>
        <translation>Kondycja baterii</translation>
    </message>
    <message>
        <source>Calculated battery capacity</source>
        <translation>Obliczona pojemność baterii</translation>
    </message>
    <message>
        <source>Usable battery capacity</source>
        <translation>Użyteczna pojemność baterii</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Napięcie baterii</translation>
    </message>
    <message>
        <source>Battery current</source>
        <translation>Prąd baterii</translation>
    </message>
    <message>
        <source>Battery power</source>
        <translation>Moc baterii</translation>
    </message>
    <message>
        <source>Estimated range</source>
        <translation>Szacowany zasięg</translation>
    </message>
    <message>
        <source>Ideal range</source>
        <translation>Idealny zasięg</translation>
    </message>
    <message>
        <source>Ideal range when full</source>
        <translation>Idealny zasięg przy pełnej baterii</translation>
    </message>
    <message>
        <source>Range gained per hour</source>
        <translation>Przyrost zasięgu na godzinę</translation>
    </message>
    <message>
        <source>Energy used this trip</source>
        <translation>Energia zużyta w tym przejeździe</translation>
    </message>
    <message>
        <source>Energy recovered this trip</source>
        <translation>Energia odzyskana w tym przejeździe</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Ładowanie w toku</translation>
    </message>
    <message>
        <source>Charge state</source>
        <translation>Stan ładowania</translation>
    </message>
    <message>
        <source>Charge sub-state</source>
        <translation>Podstan ładowania</translation>
    </message>
    <message>
        <source>Charge mode</source>
        <translation>Tryb ładowania</translation>
    </message>
    <message>
        <source>Charge port open</source>
        <translation>Gniazdo ładowania</translation>
    </message>
    <message>
        <source>Plug connected</source>
        <translation>Wtyczka podłączona</translation>
    </message>
    <message>
        <source>Charge power</source>
        <translation>Moc ładowania</translation>
    </message>
    <message>
        <source>Power from the grid</source>
        <translation>Moc z sieci</translation>
    </message>
    <message>
        <source>Charger efficiency</source>
        <translation>Sprawność ładowarki</translation>
    </message>
    <message>
        <source>Line voltage</source>
        <translation>Napięcie sieci</translation>
    </message>
    <message>
        <source>Charge current</source>
        <translation>Prąd ładowania</translation>
    </message>
    <message>
        <source>Charge current limit</source>
        <translation>Limit prądu ładowania</translation>
    </message>
    <message>
        <source>Energy of this charge</source>
        <translation>Energia tego ładowania</translation>
    </message>
    <message>
        <source>Grid energy of this charge</source>
        <translation>Energia z sieci w tym ładowaniu</translation>
    </message>
    <message>
        <source>Grid energy in total</source>
        <translation>Energia z sieci łącznie</translation>
    </message>
    <message>
        <source>Charging time</source>
        <translation>Czas ładowania</translation>
    </message>
    <message>
        <source>Time to full</source>
        <translation>Czas do pełna</translation>
    </message>
    <message>
        <source>Time to limit</source>
        <translation>Czas do limitu</translation>
    </message>
    <message>
        <source>Time to range limit</source>
        <translation>Czas do limitu zasięgu</translation>
    </message>
    <message>
        <source>Time to charge limit</source>
        <translation>Czas do limitu ładowania</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Limit ładowania</translation>
    </message>
    <message>
        <source>Range limit</source>
        <translation>Limit zasięgu</translation>
    </message>
    <message>
        <source>Charge timer set</source>
        <translation>Programator ładowania ustawiony</translation>
    </message>
    <message>
        <source>Charge timer start</source>
        <translation>Start programatora ładowania</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Trip distance</source>
        <translation>Dystans przejazdu</translation>
    </message>
    <message>
        <source>Vehicle on</source>
        <translation>Zapłon</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Wybudzony</translation>
    </message>
    <message>
        <source>Handbrake</source>
        <translation>Hamulec postojowy</translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation>Tryb jazdy</translation>
    </message>
    <message>
        <source>Parked for</source>
        <translation>Czas postoju</translation>
    </message>
    <message>
        <source>Inverter power</source>
        <translation>Moc falownika</translation>
    </message>
    <message>
        <source>Inverter efficiency</source>
        <translation>Sprawność falownika</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zamki</translation>
    </message>
    <message>
        <source>Valet mode</source>
        <translation>Tryb valet</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Front left door open</source>
        <translation>Drzwi lewe przednie</translation>
    </message>
    <message>
        <source>Front right door open</source>
        <translation>Drzwi prawe przednie</translation>
    </message>
    <message>
        <source>Rear left door open</source>
        <translation>Drzwi lewe tylne</translation>
    </message>
    <message>
        <source>Rear right door open</source>
        <translation>Drzwi prawe tylne</translation>
    </message>
    <message>
        <source>Bonnet open</source>
        <translation>Maska</translation>
    </message>
    <message>
        <source>Boot open</source>
        <translation>Bagażnik</translation>
    </message>
    <message>
        <source>Headlights</source>
        <translation>Reflektory</translation>
    </message>
    <message>
        <source>Climate control</source>
        <translation>Klimatyzacja</translation>
    </message>
    <message>
        <source>Cooling pump</source>
        <translation>Pompa chłodzenia</translation>
    </message>
    <message>
        <source>Outside temperature</source>
        <translation>Temperatura zewnętrzna</translation>
    </message>
    <message>
        <source>Cabin temperature</source>
        <translation>Temperatura w kabinie</translation>
    </message>
    <message>
        <source>Battery temperature</source>
        <translation>Temperatura baterii</translation>
    </message>
    <message>
        <source>Motor temperature</source>
        <translation>Temperatura silnika</translation>
    </message>
    <message>
        <source>Inverter temperature</source>
        <translation>Temperatura falownika</translation>
    </message>
    <message>
        <source>Charger temperature</source>
        <translation>Temperatura ładowarki</translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>Akumulator 12 V</translation>
    </message>
    <message>
        <source>12 V reference</source>
        <translation>Napięcie odniesienia 12 V</translation>
    </message>
    <message>
        <source>12 V current</source>
        <translation>Prąd 12 V</translation>
    </message>
    <message>
        <source>12 V battery charging</source>
        <translation>Ładowanie akumulatora 12 V</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>Ciśnienie w oponie</translation>
    </message>
    <message>
        <source>Tyre temperature</source>
        <translation>Temperatura opony</translation>
    </message>
    <message>
        <source>Tyre health</source>
        <translation>Stan opony</translation>
    </message>
    <message>
        <source>Tyre alert</source>
        <translation>Alert opony</translation>
    </message>
    <message>
        <source>GPS lock</source>
        <translation>Pozycja GPS ustalona</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satelity</translation>
    </message>
    <message>
        <source>Dilution of precision</source>
        <translation>Rozmycie dokładności (DOP)</translation>
    </message>
    <message>
        <source>GPS quality</source>
        <translation>Jakość GPS</translation>
    </message>
    <message>
        <source>GPS mode</source>
        <translation>Tryb GPS</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Access to the data</source>
        <translation>Dostęp do danych</translation>
    </message>
    <message>
        <source>Module connected</source>
        <translation>Połączenie modułu</translation>
    </message>
    <message>
        <source>Apps connected</source>
        <translation>Połączone aplikacje</translation>
    </message>
    <message>
        <source>Batch clients connected</source>
        <translation>Połączeni klienci wsadowi</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Oprogramowanie układowe</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Sprzęt</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Sieć komórkowa</translation>
    </message>
    <message>
        <source>Modem mode</source>
        <translation>Tryb modemu</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>Siła sygnału</translation>
    </message>
    <message>
        <source>Commands allowed</source>
        <translation>Polecenia dozwolone</translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation>Numer identyfikacyjny pojazdu</translation>
    </message>
    <message>
        <source>Vehicle type code</source>
        <translation>Kod typu pojazdu</translation>
    </message>
    <message>
        <source>Distance to service</source>
        <translation>Dystans do przeglądu</translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation>Czas do przeglądu</translation>
    </message>
</context>
<context>
    <name>ReadingsPage</name>
    <message>
        <source>Readings</source>
        <translation>Odczyty</translation>
    </message>
    <message>
        <source>Choose readings…</source>
        <translation>Wybierz odczyty…</translation>
    </message>
    <message>
        <source>Which readings the chart shows</source>
        <translation>Które odczyty pokazuje wykres</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Pokaż wartości w tabeli</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Save or copy the chart or its values</source>
        <translation>Zapisz lub skopiuj wykres albo jego wartości</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Readings as a table</source>
        <translation>Odczyty jako tabela</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Powiadomienie</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 m</source>
        <comment>map scale</comment>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>map scale</comment>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <comment>map scale</comment>
        <translation>%1&#xa0;ft</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <comment>map scale</comment>
        <translation>%1&#xa0;mi</translation>
    </message>
    <message>
        <source>Map scale: %1</source>
        <translation>Skala mapy: %1</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Also decides how numbers, dates and times are written.</source>
        <translation>Określa też sposób zapisu liczb, dat i godzin.</translation>
    </message>
    <message>
        <source>translation locale region number format date 24 hours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>język tłumaczenie ustawienia regionalne region format liczb daty zegar 24 godziny</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Light or dark window and map.</source>
        <translation>Jasne lub ciemne okno i mapa.</translation>
    </message>
    <message>
        <source>dark mode night colours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>tryb ciemny jasny nocny kolory noc skórka</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Density of lists</source>
        <translation>Gęstość list</translation>
    </message>
    <message>
        <source>Compact rows show more vehicles at once.</source>
        <translation>Zwarte wiersze pokazują więcej pojazdów naraz.</translation>
    </message>
    <message>
        <source>row height spacing tables</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>wysokość wierszy odstępy tabele lista</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Swobodna</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Zwarta</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>font zoom larger bigger accessibility</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>czcionka rozmiar powiększenie większy większe litery dostępność</translation>
    </message>
    <message>
        <source>Distance and speed</source>
        <translation>Dystans i prędkość</translation>
    </message>
    <message>
        <source>metric imperial kilometres miles mph</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>metryczne imperialne kilometry mile km/h mph odległość</translation>
    </message>
    <message>
        <source>Kilometres, km/h</source>
        <translation>Kilometry, km/h</translation>
    </message>
    <message>
        <source>Miles, mph</source>
        <translation>Mile, mph</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Ciśnienie</translation>
    </message>
    <message>
        <source>tyres bar psi kilopascal</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>opony bar psi kilopaskal kPa</translation>
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
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>degrees</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>stopnie celsjusz fahrenheit</translation>
    </message>
    <message>
        <source>Celsius (°C)</source>
        <translation>Celsjusz (°C)</translation>
    </message>
    <message>
        <source>Fahrenheit (°F)</source>
        <translation>Fahrenheit (°F)</translation>
    </message>
    <message>
        <source>Energy consumption</source>
        <translation>Zużycie energii</translation>
    </message>
    <message>
        <source>efficiency kilowatt-hours per distance</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>efektywność kilowatogodziny na dystans kWh spalanie</translation>
    </message>
    <message>
        <source>kWh per 100 km</source>
        <translation>kWh na 100 km</translation>
    </message>
    <message>
        <source>Wh per km</source>
        <translation>Wh na km</translation>
    </message>
    <message>
        <source>km per kWh</source>
        <translation>km na kWh</translation>
    </message>
    <message>
        <source>Wh per mile</source>
        <translation>Wh na milę</translation>
    </message>
    <message>
        <source>Miles per kWh</source>
        <translation>Mile na kWh</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>clock summer time UTC local</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>zegar czas letni UTC lokalny godzina</translation>
    </message>
    <message>
        <source>preview example</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>podgląd przykład wzór</translation>
    </message>
    <message>
        <source>Map background</source>
        <translation>Podkład mapy</translation>
    </message>
    <message>
        <source>The built-in map needs no network and tells nobody where you look.</source>
        <translation>Wbudowana mapa nie potrzebuje sieci i nikomu nie zdradza, które miejsca są oglądane.</translation>
    </message>
    <message>
        <source>tiles offline online OpenStreetMap MBTiles</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>kafelki offline online OpenStreetMap MBTiles mapa bazowa</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Wbudowany</translation>
    </message>
    <message>
        <source>Map file</source>
        <translation>Plik mapy</translation>
    </message>
    <message>
        <source>Map server</source>
        <translation>Serwer mapy</translation>
    </message>
    <message>
        <source>A file of map pictures on this computer (MBTiles).</source>
        <translation>Plik z obrazami mapy na tym komputerze (MBTiles).</translation>
    </message>
    <message>
        <source>offline raster</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>offline raster rastrowa kafelki</translation>
    </message>
    <message>
        <source>The server sees which places you look at, and its usage policy applies. Pictures are kept on this computer as long as the server allows.</source>
        <translation>Serwer widzi, które miejsca są oglądane, i obowiązują jego zasady użytkowania. Obrazy są przechowywane na tym komputerze tak długo, jak pozwala na to serwer.</translation>
    </message>
    <message>
        <source>online XYZ address URL OpenStreetMap</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>online XYZ adres URL OpenStreetMap kafelki</translation>
    </message>
    <message>
        <source>How often the services are asked</source>
        <translation>Jak często odpytywać usługi</translation>
    </message>
    <message>
        <source>Normal: a selected vehicle about every 20 seconds, those on the screen every minute, all others every 10 minutes. Sparing: half as often. Frequent: twice as often. No service is ever asked more often than it allows.</source>
        <translation>Normalnie: wybrany pojazd mniej więcej co 20 sekund, pojazdy na ekranie co minutę, wszystkie pozostałe co 10 minut. Oszczędnie: dwa razy rzadziej. Często: dwa razy częściej. Żadna usługa nie jest odpytywana częściej, niż na to pozwala.</translation>
    </message>
    <message>
        <source>refresh pace interval update poll</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>odświeżanie tempo częstotliwość interwał aktualizacja odpytywanie</translation>
    </message>
    <message>
        <source>Sparing</source>
        <translation>Oszczędnie</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalnie</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>Często</translation>
    </message>
    <message>
        <source>A vehicle counts as silent after</source>
        <translation>Pojazd uznaje się za milczący po</translation>
    </message>
    <message>
        <source>stale not reporting hours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>nieaktualne brak sygnału nie zgłasza godziny milczy</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>hours, directly behind a number in a field</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>Keep readings and tracks</source>
        <translation>Przechowuj odczyty i ślady</translation>
    </message>
    <message>
        <source>retention history delete archive disk</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>przechowywanie historia usuwanie archiwum dysk retencja</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 dni</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 rok</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 lata</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 lat</translation>
    </message>
    <message>
        <source>Space in use now</source>
        <translation>Zajęte miejsce</translation>
    </message>
    <message>
        <source>archive size disk</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>archiwum rozmiar dysk wielkość</translation>
    </message>
    <message>
        <source>A vehicle falls silent</source>
        <translation>Pojazd zamilkł</translation>
    </message>
    <message>
        <source>notify desktop message</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>powiadomienie pulpit komunikat brak sygnału</translation>
    </message>
    <message>
        <source>A tyre reports a warning or an alert</source>
        <translation>Opona zgłasza ostrzeżenie lub alarm</translation>
    </message>
    <message>
        <source>notify desktop message pressure</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>powiadomienie pulpit komunikat ciśnienie</translation>
    </message>
    <message>
        <source>An account needs attention</source>
        <translation>Konto wymaga uwagi</translation>
    </message>
    <message>
        <source>Its sign-in is refused or its certificate is not trusted.</source>
        <translation>Logowanie jest odrzucane albo certyfikat nie jest zaufany.</translation>
    </message>
    <message>
        <source>notify desktop message password</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>powiadomienie pulpit komunikat hasło</translation>
    </message>
    <message>
        <source>background notification area minimise</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>w tle zasobnik systemowy obszar powiadomień minimalizacja</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Folder profilu</translation>
    </message>
    <message>
        <source>stored where path files backup</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>przechowywanie gdzie ścieżka pliki kopia zapasowa</translation>
    </message>
    <message>
        <source>Archive of the fleet</source>
        <translation>Archiwum floty</translation>
    </message>
    <message>
        <source>stored database history size</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>przechowywanie baza danych historia rozmiar</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>Hasła i tokeny</translation>
    </message>
    <message>
        <source>key store keychain secrets stored</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>magazyn kluczy pęk kluczy sekrety przechowywanie</translation>
    </message>
    <message>
        <source>Sent to your services</source>
        <translation>Wysyłane do usług</translation>
    </message>
    <message>
        <source>accounts servers network</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>konta serwery sieć</translation>
    </message>
    <message>
        <source>Sent for the map</source>
        <translation>Wysyłane dla mapy</translation>
    </message>
    <message>
        <source>tiles server network</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>kafelki serwer sieć</translation>
    </message>
    <message>
        <source>Sent to us</source>
        <translation>Wysyłane do nas</translation>
    </message>
    <message>
        <source>telemetry statistics tracking crash reports</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>telemetria statystyki śledzenie raporty o awariach</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Units and time</source>
        <translation>Jednostki i czas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Of the whole window. 100 % is the size the system uses.</source>
        <translation>Dla całego okna. 100% to wielkość używana przez system.</translation>
    </message>
    <message>
        <source>For all times on the screen. Files that you save have their times in UTC.</source>
        <translation>Dla wszystkich godzin na ekranie. Zapisywane pliki podają czas UTC.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>Time without a report. Decides which vehicles the view of silent vehicles shows.</source>
        <translation>Czas bez zgłoszenia. Decyduje, które pojazdy pokazuje widok pojazdów milczących.</translation>
    </message>
    <message>
        <source>Older ones are deleted once a day, for the first time an hour after a change here. Trips, charge sessions and the last state of every vehicle are always kept.</source>
        <translation>Starsze są usuwane raz dziennie, po raz pierwszy godzinę po zmianie tego ustawienia. Przejazdy, sesje ładowania i ostatni stan każdego pojazdu są zachowywane zawsze.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Bezterminowo</translation>
    </message>
    <message>
        <source>Charging ends or is interrupted</source>
        <translation>Ładowanie kończy się lub zostaje przerwane</translation>
    </message>
    <message>
        <source>Keep running in the system tray when the window is closed</source>
        <translation>Nadal działaj w zasobniku systemowym po zamknięciu okna</translation>
    </message>
    <message>
        <source>The fleet is still watched then. To end the program, quit it in the menu.</source>
        <translation>Flota jest wtedy nadal obserwowana. Aby zakończyć program, wybierz „Zakończ” w menu.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>unknown</source>
        <comment>said for the dash of what is not known</comment>
        <translation>nieznane</translation>
    </message>
</context>
<context>
    <name>SystemShortcuts</name>
    <message>
        <source>closing the window</source>
        <translation>zamykanie okna</translation>
    </message>
    <message>
        <source>switching between windows</source>
        <translation>przełączanie okien</translation>
    </message>
    <message>
        <source>a menu of the system</source>
        <translation>menu systemu</translation>
    </message>
    <message>
        <source>a command of the system</source>
        <translation>polecenie systemu</translation>
    </message>
    <message>
        <source>a menu of the window</source>
        <translation>menu okna</translation>
    </message>
    <message>
        <source>minimizing or hiding windows</source>
        <translation>minimalizowanie lub ukrywanie okien</translation>
    </message>
    <message>
        <source>a picture of the screen</source>
        <translation>zrzut ekranu</translation>
    </message>
    <message>
        <source>switching between desktops</source>
        <translation>przełączanie pulpitów</translation>
    </message>
    <message>
        <source>searching the menus</source>
        <translation>przeszukiwanie menu</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopiowanie</translation>
    </message>
    <message>
        <source>cutting</source>
        <translation>wycinanie</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>wklejanie</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>cofanie</translation>
    </message>
    <message>
        <source>redoing</source>
        <translation>ponawianie</translation>
    </message>
    <message>
        <source>selecting everything</source>
        <translation>zaznaczanie wszystkiego</translation>
    </message>
    <message>
        <source>moving or deleting in text fields</source>
        <translation>przesuwanie lub usuwanie w polach tekstowych</translation>
    </message>
    <message>
        <source>typing and moving</source>
        <translation>pisanie i poruszanie się</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>special characters</source>
        <translation>znaki specjalne</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplikacja</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nowy token</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Aplikacja</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Cel</translation>
    </message>
    <message>
        <source>Ri&amp;ghts</source>
        <translation>Up&amp;rawnienia</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>U&amp;twórz</translation>
    </message>
    <message>
        <source>Copy it now; it is not shown whole again:</source>
        <translation>Skopiuj go teraz; w całości nie zostanie już pokazany:</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
</context>
<context>
    <name>fleetglass::AboutDialog</name>
    <message>
        <source>About Fleetglass</source>
        <translation>Fleetglass – informacje</translation>
    </message>
    <message>
        <source>Fleetglass %1</source>
        <translation>Fleetglass %1</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>brak wersji</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Składniki</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencja</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Składniki programu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Składnik</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst licencji</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>&amp;Kopiuj do zgłoszenia</translation>
    </message>
    <message>
        <source>Copies the versions of all parts and of the system. No names, no passwords.</source>
        <translation>Kopiuje wersje wszystkich składników i systemu. Bez nazw i haseł.</translation>
    </message>
    <message>
        <source>All vehicles of a mixed fleet in one window.

Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it. It comes without any warranty.</source>
        <translation>Wszystkie pojazdy mieszanej floty w jednym oknie.

Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Można go używać, badać je, udostępniać i zmieniać. Bez jakiejkolwiek gwarancji.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountDesk</name>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Ten serwer tego nie potrafi.</translation>
    </message>
    <message>
        <source>Locking, charging and other commands are not part of what OVMS servers offer over this interface. The vehicle is not at fault, and nothing was sent to it.</source>
        <translation>Zamykanie zamków, ładowanie i inne polecenia nie należą do tego, co serwery OVMS oferują przez ten interfejs. To nie wina pojazdu i nic do niego nie wysłano.</translation>
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
        <translation>Zalogowano, ale to konto nie ma pojazdów. Najpierw zarejestruj je na stronie internetowej serwera.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in: %n vehicles.</source>
        <translation>
            <numerusform>Zalogowano: %n pojazd.</numerusform>
            <numerusform>Zalogowano: %n pojazdy.</numerusform>
            <numerusform>Zalogowano: %n pojazdów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token may not open a session, so vehicles cannot be asked to report faster.</source>
        <translation>Token nie pozwala otworzyć sesji, więc nie można prosić pojazdów o częstsze zgłoszenia.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address for typing errors.</source>
        <translation>Nie ma serwera o tej nazwie. Sprawdź, czy w adresie nie ma literówki.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this port. OVMS servers use 6869 for https and 6868 for http.</source>
        <translation>Komputer istnieje, ale na tym porcie nic nie odpowiada. Serwery OVMS używają portu 6869 dla https i 6868 dla http.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the address, or try again later.</source>
        <translation>Serwer nie odpowiedział na czas. Sprawdź adres lub spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be in between. Nothing was sent.</source>
        <translation>Serwer pokazuje inny certyfikat niż ten, któremu zaufano. Ktoś może podsłuchiwać połączenie. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Nothing was sent. Look at it and decide.</source>
        <translation>Certyfikat serwera nie jest zaufany. Nic nie wysłano. Obejrzyj go i zdecyduj.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Nothing was sent. Use https, or allow plain HTTP above.</source>
        <translation>Ten adres nie jest szyfrowany. Nic nie wysłano. Użyj https albo zezwól powyżej na zwykły HTTP.</translation>
    </message>
    <message>
        <source>The server refused the user name, the password or the token. It does not say which. The name is that of the web account, not of a vehicle.</source>
        <translation>Serwer odrzucił nazwę użytkownika, hasło lub token. Nie podaje, co z nich. Chodzi o nazwę konta internetowego, a nie pojazdu.</translation>
    </message>
    <message>
        <source>The token is right but has too few rights to read vehicles.</source>
        <translation>Token jest prawidłowy, ale ma za mało uprawnień, by odczytać pojazdy.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not an OVMS server. Check the address and the port.</source>
        <translation>Coś tam odpowiada, ale nie jest to serwer OVMS. Sprawdź adres i port.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Zatrzymano. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>No longer kept: enter it again</source>
        <translation>Już nieprzechowywane: wpisz ponownie</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Enter it again for another server</source>
        <translation>Wpisz ponownie dla innego serwera</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network and the address.</source>
        <translation>Serwer jest nieosiągalny. Sprawdź sieć i adres.</translation>
    </message>
    <message>
        <source>A secure connection could not be made. Is this the https port (6869)?</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia. Czy to port https (6869)?</translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountsDialog</name>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Wznów</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć konto %1?</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nie ma jeszcze kont</translation>
    </message>
    <message>
        <source>Add the account of a service to see its vehicles.</source>
        <translation>Dodaj konto usługi, aby zobaczyć jej pojazdy.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Dodaj konto…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles</source>
        <translation>
            <numerusform>%n pojazd</numerusform>
            <numerusform>%n pojazdy</numerusform>
            <numerusform>%n pojazdów</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Zaloguj p&amp;onownie…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Zmień…</translation>
    </message>
    <message>
        <source>&amp;Delete history…</source>
        <translation>Usuń &amp;historię…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>The program signs out and forgets the password. The vehicles and everything it has seen of them can stay: readable, but no longer kept up to date.</source>
        <translation>Program wyloguje się i zapomni hasło. Pojazdy i wszystko, co o nich zebrano, mogą pozostać: czytelne, ale już nieaktualizowane.</translation>
    </message>
    <message>
        <source>&amp;Keep the history</source>
        <translation>&amp;Zachowaj historię</translation>
    </message>
    <message>
        <source>&amp;Delete the history</source>
        <translation>&amp;Usuń historię</translation>
    </message>
    <message>
        <source>Delete the history of %1?</source>
        <translation>Usunąć historię konta %1?</translation>
    </message>
    <message>
        <source>The test failed.
%1
%2</source>
        <comment>what happened, what to do</comment>
        <translation>Test się nie powiódł.
%1
%2</translation>
    </message>
    <message>
        <source>Its vehicles disappear from the list and the map, and everything kept about them is deleted from this computer. This cannot be undone.</source>
        <translation>Pojazdy tego konta znikną z listy i mapy, a wszystko, co o nich przechowano, zostanie usunięte z tego komputera. Tego nie można cofnąć.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AddressEditor</name>
    <message>
        <source>The address must begin with https:// and contain {z}, {x} and {y}.</source>
        <translation>Adres musi zaczynać się od https:// i zawierać {z}, {x} i {y}.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AgeLabel</name>
    <message>
        <source>Age: %1, stale</source>
        <translation>Wiek: %1, nieaktualne</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Wiek: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::Application</name>
    <message>
        <source>The archive cannot be read: %1</source>
        <translation>Nie można odczytać archiwum: %1</translation>
    </message>
    <message>
        <source>The demo fleet cannot start: %1</source>
        <translation>Nie można uruchomić floty demonstracyjnej: %1</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Flota demonstracyjna</translation>
    </message>
    <message>
        <source>Nothing is being saved: %1</source>
        <translation>Nic nie jest zapisywane: %1</translation>
    </message>
    <message>
        <source>The archive was damaged. It was kept as %1 and a new one was started.</source>
        <translation>Archiwum było uszkodzone. Zachowano je jako %1 i rozpoczęto nowe.</translation>
    </message>
    <message>
        <source>There is no key store: passwords are forgotten when the program ends.</source>
        <translation>Brak magazynu kluczy: po zakończeniu programu hasła zostaną zapomniane.</translation>
    </message>
</context>
<context>
    <name>fleetglass::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Certyfikat serwera %1</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted before. If you did not expect that, somebody may be reading along: do not trust it, and ask the server&apos;s operator.</source>
        <translation>Serwer pokazuje inny certyfikat niż ten, któremu zaufano wcześniej. Jeśli to niespodziewane, ktoś może podsłuchiwać połączenie: nie ufaj mu i zapytaj operatora serwera.</translation>
    </message>
    <message>
        <source>The system does not trust this certificate. Servers at home often have one they made themselves. Compare the fingerprint with what the server&apos;s operator tells you, and trust it only if both are the same.</source>
        <translation>System nie ufa temu certyfikatowi. Serwery domowe często używają certyfikatu utworzonego we własnym zakresie. Porównaj odcisk palca z tym, który podaje operator serwera, i zaufaj certyfikatowi tylko wtedy, gdy oba są takie same.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Wystawiony dla</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawiony przez</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>first and last day on which a certificate is valid</extracomment>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not trusted because</source>
        <translation>Niezaufany, ponieważ</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Odcisk palca SHA-256</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Zaufaj temu certyfikatowi</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChargeBar</name>
    <message>
        <source>Charging stops at %1 %</source>
        <extracomment>%1: a number</extracomment>
        <translation>Ładowanie kończy się przy %1%</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Stan naładowania</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChargePanel</name>
    <message>
        <source>Charge state unknown</source>
        <translation>Stan ładowania nieznany</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Niepodłączony</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>charge state, sub-state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Full in %1, at %2</source>
        <comment>duration, time of day</comment>
        <translation>Pełna bateria za %1 (%2)</translation>
    </message>
    <message>
        <source>Reaches its limit in %1, at %2</source>
        <comment>duration, time of day</comment>
        <translation>Limit za %1 (%2)</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ładowanie</translation>
    </message>
    <message>
        <source>Limits and timer</source>
        <translation>Limity i programator</translation>
    </message>
    <message>
        <source>Range and battery</source>
        <translation>Zasięg i bateria</translation>
    </message>
    <message>
        <source>No charge values</source>
        <translation>Brak wartości ładowania</translation>
    </message>
    <message>
        <source>This vehicle has not reported a battery or a charge. What it reports appears here by itself.</source>
        <translation>Ten pojazd nie zgłosił baterii ani ładowania. Zgłoszone dane pojawią się tu same.</translation>
    </message>
    <message>
        <source>Charging ends</source>
        <translation>Koniec ładowania</translation>
    </message>
    <message>
        <source>Charge sessions</source>
        <translation>Sesje ładowania</translation>
    </message>
    <message>
        <source>No charge sessions yet. OVMS modules record them only when told to. In the module&apos;s shell:
%1
They are then kept for 30 days.</source>
        <translation>Nie ma jeszcze sesji ładowania. Moduły OVMS zapisują je dopiero po włączeniu. W powłoce modułu:
%1
Są potem przechowywane przez 30 dni.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChoiceEditor</name>
    <message>
        <source>Enter its file or address below. Until then nothing changes.</source>
        <translation>Wpisz poniżej plik lub adres. Do tego czasu nic się nie zmieni.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
</context>
<context>
    <name>fleetglass::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta poleceń</translation>
    </message>
    <message>
        <source>Search commands, vehicles, help and settings</source>
        <translation>Szukaj poleceń, pojazdów, pomocy i ustawień</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Pojazdy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Search only: %1</source>
        <translation>Szukaj tylko: %1</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Nic nie znaleziono. Spróbuj wpisać mniej liter.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nie ma jeszcze czego porównać</translation>
    </message>
    <message>
        <source>Select two to eight vehicles in the list or on the map to see them side by side.</source>
        <translation>Zaznacz od dwóch do ośmiu pojazdów na liście lub na mapie, aby zobaczyć je obok siebie.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Brak różnic</translation>
    </message>
    <message>
        <source>None of these vehicles has reported a value so far.</source>
        <translation>Żaden z tych pojazdów nie zgłosił jeszcze żadnej wartości.</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Pokaż wszystkie wartości</translation>
    </message>
    <message numerus="yes">
        <source>%n more selected vehicles are not shown.</source>
        <translation>
            <numerusform>Nie pokazano %n innego zaznaczonego pojazdu.</numerusform>
            <numerusform>Nie pokazano %n innych zaznaczonych pojazdów.</numerusform>
            <numerusform>Nie pokazano %n innych zaznaczonych pojazdów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Vehicles side by side</source>
        <translation>Pojazdy obok siebie</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Tylko różnice</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Mark the highest and the lowest number</source>
        <translation>Wyróżnij największą i najmniejszą liczbę</translation>
    </message>
    <message>
        <source>Copy all of this page as text</source>
        <translation>Kopiuj całą stronę jako tekst</translation>
    </message>
    <message>
        <source>All values of these vehicles are the same.</source>
        <translation>Wszystkie wartości tych pojazdów są takie same.</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Nie ma jeszcze wartości</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Więcej działań</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
</context>
<context>
    <name>fleetglass::DesktopNotifier</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Pokaż okno</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;events</source>
        <translation>
            <numerusform>%n nowe &amp;zdarzenie</numerusform>
            <numerusform>%n nowe &amp;zdarzenia</numerusform>
            <numerusform>%n nowych &amp;zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Zdarzenia</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message numerus="yes">
        <source>Fleetglass: %n new events</source>
        <translation>
            <numerusform>Fleetglass: %n nowe zdarzenie</numerusform>
            <numerusform>Fleetglass: %n nowe zdarzenia</numerusform>
            <numerusform>Fleetglass: %n nowych zdarzeń</numerusform>
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
        <translation>Kopiuj polecenie</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
</context>
<context>
    <name>fleetglass::FileDesk</name>
    <message>
        <source>Open file</source>
        <translation>Otwórz plik</translation>
    </message>
    <message>
        <source>Tracks and backups (*.gpx *.fleetglass-backup);;Tracks (*.gpx);;Backups (*.fleetglass-backup)</source>
        <translation>Ślady i kopie zapasowe (*.gpx *.fleetglass-backup);;Ślady (*.gpx);;Kopie zapasowe (*.fleetglass-backup)</translation>
    </message>
    <message>
        <source>%1 is neither a GPX track nor a Fleetglass backup.</source>
        <translation>%1 nie jest ani śladem GPX, ani kopią zapasową Fleetglass.</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <translation>Nie można pokazać %1. %2</translation>
    </message>
    <message>
        <source>%1 contains no track, route or waypoint.</source>
        <translation>%1 nie zawiera śladu, trasy ani punktu trasy.</translation>
    </message>
    <message>
        <source>Open backup</source>
        <translation>Otwórz kopię zapasową</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>Nie można otworzyć %1. %2</translation>
    </message>
    <message>
        <source>The window for %1 cannot be opened. The backup was unpacked to %2.</source>
        <translation>Nie można otworzyć okna dla %1. Kopię zapasową rozpakowano do %2.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Utwórz kopię zapasową</translation>
    </message>
    <message>
        <source>Backups (*.fleetglass-backup)</source>
        <translation>Kopie zapasowe (*.fleetglass-backup)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Tworzenie kopii zapasowej…</translation>
    </message>
    <message>
        <source>Backed up to %1. Passwords are not in it.</source>
        <translation>Kopię zapasową zapisano w %1. Hasła się w niej nie znajdują.</translation>
    </message>
    <message>
        <source>No backup was made. %1 Nothing in the archive is lost.</source>
        <translation>Nie utworzono kopii zapasowej. %1 W archiwum nic nie zginęło.</translation>
    </message>
</context>
<context>
    <name>fleetglass::FileEditor</name>
    <message>
        <source>Map file</source>
        <translation>Plik mapy</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Takiego pliku nie ma albo nie można go odczytać.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Browse for a map file</source>
        <translation>Wskaż plik mapy</translation>
    </message>
    <message>
        <source>Path of an .mbtiles file</source>
        <translation>Ścieżka pliku .mbtiles</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetEventWords</name>
    <message>
        <source>Tyre alert, %1</source>
        <translation>Alert opony, %1</translation>
    </message>
    <message>
        <source>Tyre warning, %1</source>
        <translation>Ostrzeżenie opony, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tyre alert, pressure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Logowanie odrzucone</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Brak zaufanego połączenia</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles fell silent</source>
        <translation>
            <numerusform>%n pojazd zamilkł</numerusform>
            <numerusform>%n pojazdy zamilkły</numerusform>
            <numerusform>%n pojazdów zamilkło</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tyre alerts</source>
        <translation>
            <numerusform>%n alert opony</numerusform>
            <numerusform>%n alerty opon</numerusform>
            <numerusform>%n alertów opon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins were refused</source>
        <translation>
            <numerusform>%n logowanie odrzucone</numerusform>
            <numerusform>%n logowania odrzucone</numerusform>
            <numerusform>%n logowań odrzuconych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have no trusted connection</source>
        <translation>
            <numerusform>%n konto nie ma zaufanego połączenia</numerusform>
            <numerusform>%n konta nie mają zaufanego połączenia</numerusform>
            <numerusform>%n kont nie ma zaufanego połączenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts do not answer</source>
        <translation>
            <numerusform>%n konto nie odpowiada</numerusform>
            <numerusform>%n konta nie odpowiadają</numerusform>
            <numerusform>%n kont nie odpowiada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts answer again</source>
        <translation>
            <numerusform>%n konto znów odpowiada</numerusform>
            <numerusform>%n konta znów odpowiadają</numerusform>
            <numerusform>%n kont znów odpowiada</numerusform>
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
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n zdarzenie</numerusform>
            <numerusform>%n zdarzenia</numerusform>
            <numerusform>%n zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent since %1</source>
        <translation>Milczy od %1</translation>
    </message>
    <message>
        <source>Reports again, was silent since %1</source>
        <translation>Znów zgłasza dane, milczał od %1</translation>
    </message>
    <message>
        <source>Charging finished</source>
        <translation>Ładowanie zakończone</translation>
    </message>
    <message>
        <source>Charging finished at %1</source>
        <translation>Ładowanie zakończone przy %1</translation>
    </message>
    <message>
        <source>Charging interrupted</source>
        <translation>Ładowanie przerwane</translation>
    </message>
    <message>
        <source>Charging interrupted at %1</source>
        <translation>Ładowanie przerwane przy %1</translation>
    </message>
    <message>
        <source>Charging ended early</source>
        <translation>Ładowanie zakończone przed czasem</translation>
    </message>
    <message>
        <source>Charging ended early at %1</source>
        <translation>Ładowanie zakończone przed czasem przy %1</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Brak odpowiedzi od %1</translation>
    </message>
    <message>
        <source>The service answers again</source>
        <translation>Usługa znów odpowiada</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles report again</source>
        <translation>
            <numerusform>%n pojazd znów zgłasza dane</numerusform>
            <numerusform>%n pojazdy znów zgłaszają dane</numerusform>
            <numerusform>%n pojazdów znów zgłasza dane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles have finished charging</source>
        <translation>
            <numerusform>%n pojazd zakończył ładowanie</numerusform>
            <numerusform>%n pojazdy zakończyły ładowanie</numerusform>
            <numerusform>%n pojazdów zakończyło ładowanie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charging was interrupted on %n vehicles</source>
        <translation>
            <numerusform>Ładowanie przerwane w %n pojeździe</numerusform>
            <numerusform>Ładowanie przerwane w %n pojazdach</numerusform>
            <numerusform>Ładowanie przerwane w %n pojazdach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles stopped charging early</source>
        <translation>
            <numerusform>%n pojazd zakończył ładowanie przed czasem</numerusform>
            <numerusform>%n pojazdy zakończyły ładowanie przed czasem</numerusform>
            <numerusform>%n pojazdów zakończyło ładowanie przed czasem</numerusform>
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
        <translation>Pojazd</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>how old the newest value is</comment>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>state of a vehicle in paranoid mode</comment>
        <translation>Zaszyfrowany</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tyre alert, then its pressure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Nigdy nie zgłoszono</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>a list of doors</comment>
        <translation>Otwarte: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>all doors</comment>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Why silent</source>
        <translation>Powód milczenia</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>car, van, lorry …</comment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Drzwi</translation>
    </message>
    <message>
        <source>Tyres measured (UTC)</source>
        <comment>column title in a file</comment>
        <translation>Pomiar opon (UTC)</translation>
    </message>
    <message>
        <source>Account paused</source>
        <translation>Konto wstrzymane</translation>
    </message>
    <message>
        <source>Module offline</source>
        <translation>Moduł offline</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Brak położenia</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Osobowy</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Dostawczy</translation>
    </message>
    <message>
        <source>Lorry</source>
        <translation>Ciężarowy</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Autobus</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>kinds of vehicle; Machine: for building or farming; Device: a meter or tracker without a vehicle</extracomment>
        <translation>Maszyna</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Przyczepa</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Cannot finish the shift</source>
        <translation>Nie ukończy zmiany</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Ładuje się</translation>
    </message>
    <message>
        <source>Can finish the shift</source>
        <translation>Ukończy zmianę</translation>
    </message>
    <message>
        <source>Range unknown</source>
        <translation>Zasięg nieznany</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>W ruchu</translation>
    </message>
    <message>
        <source>On, standing</source>
        <translation>Włączony, stoi</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zaparkowany</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>column title: state of charge</extracomment>
        <translation>Naładowanie</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>column title: how far the vehicle still goes</extracomment>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>column title: charge power</extracomment>
        <translation>Moc</translation>
    </message>
    <message>
        <source>To full</source>
        <extracomment>column title: time until the battery is full</extracomment>
        <translation>Do pełna</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Limit ładowania</translation>
    </message>
    <message>
        <source>12 V</source>
        <extracomment>column title: voltage of the 12 V battery</extracomment>
        <translation>12 V</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>column title: whether the vehicle is locked</extracomment>
        <translation>Zamki</translation>
    </message>
    <message>
        <source>Worst tyre</source>
        <translation>Najgorsza opona</translation>
    </message>
    <message>
        <source>Hottest tyre</source>
        <translation>Najgorętsza opona</translation>
    </message>
    <message>
        <source>Tyre health</source>
        <translation>Stan opon</translation>
    </message>
    <message>
        <source>Tyre alert</source>
        <translation>Alert opony</translation>
    </message>
    <message>
        <source>Battery</source>
        <extracomment>column title: temperature of the traction battery</extracomment>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Outside</source>
        <extracomment>column title: temperature outside the vehicle</extracomment>
        <translation>Na zewnątrz</translation>
    </message>
    <message>
        <source>Cabin</source>
        <extracomment>column title: temperature in the cabin</extracomment>
        <translation>Kabina</translation>
    </message>
    <message>
        <source>Motor</source>
        <extracomment>column title: temperature of the motor</extracomment>
        <translation>Silnik</translation>
    </message>
    <message>
        <source>After shift</source>
        <extracomment>narrow column title: range that is left when the shift is over</extracomment>
        <translation>Po zmianie</translation>
    </message>
    <message>
        <source>Softer</source>
        <extracomment>narrow column title: by how much the softest tyre is below its partner across the axle</extracomment>
        <translation>Niższe o</translation>
    </message>
    <message>
        <source>Pressure age</source>
        <extracomment>narrow column title: how old the tyre pressures are</extracomment>
        <translation>Wiek ciśnień</translation>
    </message>
    <message>
        <source>FL</source>
        <extracomment>pressure of the tyre at the front left, for a narrow column</extracomment>
        <translation>LP</translation>
    </message>
    <message>
        <source>FR</source>
        <extracomment>pressure of the tyre at the front right, for a narrow column</extracomment>
        <translation>PP</translation>
    </message>
    <message>
        <source>RL</source>
        <extracomment>pressure of the tyre at the rear left, for a narrow column</extracomment>
        <translation>LT</translation>
    </message>
    <message>
        <source>RR</source>
        <extracomment>pressure of the tyre at the rear right, for a narrow column</extracomment>
        <translation>PT</translation>
    </message>
    <message>
        <source>Range after the shift</source>
        <translation>Zasięg po zmianie</translation>
    </message>
    <message>
        <source>Softest tyre, below its partner</source>
        <translation>Najniższe ciśnienie, różnica na osi</translation>
    </message>
    <message>
        <source>Age of the tyre pressures</source>
        <translation>Wiek ciśnień w oponach</translation>
    </message>
    <message>
        <source>Last report (UTC)</source>
        <comment>column title in a file: when the vehicle was last heard</comment>
        <translation>Ostatnie zgłoszenie (UTC)</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Usługa jest nieosiągalna</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Logowanie odrzucone</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Brak zaufanego połączenia</translation>
    </message>
    <message>
        <source>Parked and switched off</source>
        <translation>Zaparkowany i wyłączony</translation>
    </message>
    <message>
        <source>Unknown reason</source>
        <translation>Nieznany powód</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Nieaktualne</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Zgłasza dane</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetListView</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>W ruchu</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Ładują się</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zaparkowane</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymagają uwagi</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Bez sygnału</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles</source>
        <translation>
            <numerusform>%n pojazd</numerusform>
            <numerusform>%n pojazdy</numerusform>
            <numerusform>%n pojazdów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n vehicles</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%1 z %n pojazdu</numerusform>
            <numerusform>%1 z %n pojazdów</numerusform>
            <numerusform>%1 z %n pojazdów</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Kopiuj komó&amp;rkę</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Kopiuj jako CS&amp;V</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>&amp;Eksportuj tabelę…</translation>
    </message>
    <message>
        <source>Views of the fleet</source>
        <translation>Widoki floty</translation>
    </message>
    <message>
        <source>No vehicle matches the search in this view.
Press Esc in the search field to end the search.</source>
        <translation>Żaden pojazd w tym widoku nie pasuje do wyszukiwania.
Naciśnij Esc w polu wyszukiwania, aby zakończyć wyszukiwanie.</translation>
    </message>
    <message>
        <source>No vehicle is moving now.</source>
        <translation>Żaden pojazd nie jest teraz w ruchu.</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Ukryj „%1”</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Kolumny…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grupuj według</translation>
    </message>
    <message>
        <source>&amp;Reset this view</source>
        <translation>&amp;Przywróć ten widok</translation>
    </message>
    <message>
        <source>&amp;Save as a new view…</source>
        <translation>&amp;Zapisz jako nowy widok…</translation>
    </message>
    <message>
        <source>Re&amp;name this view…</source>
        <translation>Zmień &amp;nazwę tego widoku…</translation>
    </message>
    <message>
        <source>&amp;Delete this view</source>
        <translation>U&amp;suń ten widok</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <comment>do not group</comment>
        <translation>&amp;Niczego</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konta</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stanu</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>car, van, lorry …</comment>
        <translation>&amp;Rodzaju</translation>
    </message>
    <message>
        <source>&amp;Why silent</source>
        <translation>&amp;Powodu milczenia</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nazwa widoku:</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Zapisz jako nowy widok</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Zmień nazwę widoku</translation>
    </message>
    <message>
        <source>Fleet %1</source>
        <comment>name of a file; then the view&apos;s name</comment>
        <translation>Flota %1</translation>
    </message>
    <message>
        <source>Can &amp;finish the shift</source>
        <translation>&amp;Ukończenia zmiany</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>Kopiuj &amp;wiersze</translation>
    </message>
    <message numerus="yes">
        <source>No vehicle is silent.
Each has reported within the last %n hours, and every account works.</source>
        <translation>
            <numerusform>Żaden pojazd nie milczy.
Każdy zgłosił dane w ciągu ostatniej %n godziny i wszystkie konta działają.</numerusform>
            <numerusform>Żaden pojazd nie milczy.
Każdy zgłosił dane w ciągu ostatnich %n godzin i wszystkie konta działają.</numerusform>
            <numerusform>Żaden pojazd nie milczy.
Każdy zgłosił dane w ciągu ostatnich %n godzin i wszystkie konta działają.</numerusform>
        </translation>
    </message>
    <message>
        <source>No vehicle matches the filter.</source>
        <translation>Żaden pojazd nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>No vehicle matches the filter.
Choose “%1” to see every vehicle.</source>
        <comment>%1: a saved view</comment>
        <translation>Żaden pojazd nie pasuje do filtra.
Wybierz „%1”, aby zobaczyć wszystkie pojazdy.</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetViews</name>
    <message>
        <source>Moving</source>
        <translation>W ruchu</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>vehicles that say nothing</comment>
        <translation>Bez sygnału</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Opony</translation>
    </message>
    <message>
        <source>All</source>
        <comment>vehicles</comment>
        <translation>Wszystkie</translation>
    </message>
</context>
<context>
    <name>fleetglass::HelpBrowser</name>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
</context>
<context>
    <name>fleetglass::HelpWindow</name>
    <message>
        <source>Help – Fleetglass</source>
        <translation>Pomoc – Fleetglass</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>No page contains these words. Try fewer words or other ones.</source>
        <translation>Żadna strona nie zawiera tych słów. Spróbuj wpisać mniej słów lub inne.</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampBar</name>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
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
            <numerusform>Jeszcze %n konto</numerusform>
            <numerusform>Jeszcze %n konta</numerusform>
            <numerusform>Jeszcze %n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted</source>
        <extracomment>beside the name of an account</extracomment>
        <translation>nieszyfrowane</translation>
    </message>
    <message>
        <source>Account %1: %2, last answer %3</source>
        <translation>Konto %1: %2, ostatnia odpowiedź %3</translation>
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
        <translation>Szczegóły techniczne: %1</translation>
    </message>
    <message>
        <source>&amp;Ask again now</source>
        <translation>&amp;Odpytaj teraz ponownie</translation>
    </message>
    <message>
        <source>&amp;Change the account…</source>
        <translation>&amp;Zmień konto…</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampHistoryView</name>
    <message>
        <source>From</source>
        <extracomment>column titles: beginning and end of a period, how long, the state of the account, why</extracomment>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Wcześniejsze stany</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampWords</name>
    <message>
        <source>Removed, history kept</source>
        <translation>Usunięte, historia zachowana</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <extracomment>%1: a duration, such as &quot;20 s&quot;</extracomment>
        <translation>Następna próba za %1</translation>
    </message>
    <message>
        <source>The connection is not encrypted, as you allowed.</source>
        <translation>Połączenie nie jest szyfrowane, zgodnie z udzieloną zgodą.</translation>
    </message>
    <message>
        <source>fetching history</source>
        <extracomment>beside the state of an account</extracomment>
        <translation>pobiera historię</translation>
    </message>
    <message>
        <source>This account is signed out and its password deleted. Its vehicles and everything kept about them stay readable.</source>
        <translation>To konto jest wylogowane, a jego hasło usunięte. Jego pojazdy i wszystko, co o nich przechowano, pozostają czytelne.</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <extracomment>%1: an age, such as &quot;2 min ago&quot;</extracomment>
        <translation>Ostatnia odpowiedź %1</translation>
    </message>
    <message>
        <source>Fetching the history that the service has</source>
        <translation>Pobieranie historii, którą ma usługa</translation>
    </message>
    <message>
        <source>Fetching the history of %1 that the service has</source>
        <translation>Pobieranie historii pojazdu %1, którą ma usługa</translation>
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
        <translation>Powiadomienie</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>page: everything about charging</extracomment>
        <translation>Ładowanie</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Opony</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Odczyty</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Przejazdy</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>raw records of a vehicle</comment>
        <translation>Rekordy</translation>
    </message>
    <message>
        <source>No vehicles yet.
Add an account to see its vehicles here.</source>
        <translation>Nie ma jeszcze pojazdów.
Dodaj konto, aby zobaczyć tu jego pojazdy.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Pasek narzędzi</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Panel: %1</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Obszar roboczy: %1</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;Odepnij</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Listę zapisano w %1.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>No vehicles yet.
The lamp at the bottom shows how the account is doing.</source>
        <translation>Nie ma jeszcze pojazdów.
Kontrolka na dole pokazuje, w jakim stanie jest konto.</translation>
    </message>
    <message>
        <source>%1: %2
%3, state of charge %4</source>
        <comment>name, state, age, state of charge</comment>
        <translation>%1: %2
%3, stan naładowania %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n points</source>
        <translation>
            <numerusform>%1: %n punkt</numerusform>
            <numerusform>%1: %n punkty</numerusform>
            <numerusform>%1: %n punktów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::MapBackground</name>
    <message>
        <source>The map file cannot be opened: %1</source>
        <translation>Nie można otworzyć pliku mapy: %1</translation>
    </message>
    <message>
        <source>The map server cannot be used: %1</source>
        <translation>Nie można użyć serwera mapy: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapLists</name>
    <message>
        <source>Nearest vehicles</source>
        <translation>Najbliższe pojazdy</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>latitude, longitude</comment>
        <translation>Od punktu %1, %2</translation>
    </message>
    <message>
        <source>Only vehicles shown in the list</source>
        <translation>Tylko pojazdy pokazane na liście</translation>
    </message>
    <message>
        <source>None of the vehicles shown has a known position.</source>
        <translation>Żaden z pokazanych pojazdów nie ma znanego położenia.</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles here</source>
        <translation>
            <numerusform>%n pojazd w tym miejscu</numerusform>
            <numerusform>%n pojazdy w tym miejscu</numerusform>
            <numerusform>%n pojazdów w tym miejscu</numerusform>
        </translation>
    </message>
    <message>
        <source>These vehicles are no longer in their account.</source>
        <translation>Tych pojazdów nie ma już na ich koncie.</translation>
    </message>
    <message>
        <source>%1: %2, state of charge %3, range %4, %5</source>
        <comment>name, state, charge, range, age</comment>
        <translation>%1: %2, stan naładowania %3, zasięg %4, %5</translation>
    </message>
    <message>
        <source>%1: %2 away, %3, state of charge %4, range %5, %6</source>
        <comment>name, distance, state, charge, range, age</comment>
        <translation>%1: w odległości %2, %3, stan naładowania %4, zasięg %5, %6</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapMenus</name>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>&amp;Najbliższe pojazdy</translation>
    </message>
    <message>
        <source>&amp;Copy coordinates %1</source>
        <translation>&amp;Kopiuj współrzędne %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapOverlays</name>
    <message>
        <source>The map cannot be drawn: it needs OpenGL, Direct3D, Metal or Vulkan, by a graphics card or by software such as Mesa&apos;s llvmpipe or WARP. Everything else works without it.</source>
        <translation>Nie można narysować mapy: potrzebne są OpenGL, Direct3D, Metal lub Vulkan, zapewniane przez kartę graficzną albo oprogramowanie takie jak llvmpipe z Mesa lub WARP. Wszystko inne działa bez nich.</translation>
    </message>
    <message>
        <source>Source of the map</source>
        <translation>Źródło mapy</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapView</name>
    <message>
        <source>Qt Quick runs with its own software renderer.</source>
        <translation>Qt Quick działa z własnym rendererem programowym.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Powiększ</translation>
    </message>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>&amp;Najbliższe pojazdy</translation>
    </message>
    <message numerus="yes">
        <source>&amp;List %n vehicles</source>
        <translation>
            <numerusform>&amp;Lista: %n pojazd</numerusform>
            <numerusform>&amp;Lista: %n pojazdy</numerusform>
            <numerusform>&amp;Lista: %n pojazdów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %n vehicles</source>
        <translation>
            <numerusform>&amp;Zaznacz %n pojazd</numerusform>
            <numerusform>&amp;Zaznacz %n pojazdy</numerusform>
            <numerusform>&amp;Zaznacz %n pojazdów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles in view</source>
        <translation>
            <numerusform>%n pojazd w widoku</numerusform>
            <numerusform>%n pojazdy w widoku</numerusform>
            <numerusform>%n pojazdów w widoku</numerusform>
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
            <numerusform>%n nowe zdarzenie</numerusform>
            <numerusform>%n nowe zdarzenia</numerusform>
            <numerusform>%n nowych zdarzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events, %n new</source>
        <translation>
            <numerusform>Zdarzenia, %n nowe</numerusform>
            <numerusform>Zdarzenia, %n nowe</numerusform>
            <numerusform>Zdarzenia, %n nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Ostatnie zdarzenia</translation>
    </message>
</context>
<context>
    <name>fleetglass::NoticeList</name>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Zdarzenia, od najnowszych</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Wyczyść</translation>
    </message>
    <message>
        <source>Empties this list; the vehicles&apos; history stays</source>
        <translation>Opróżnia tę listę; historia pojazdów pozostaje</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nic się jeszcze nie wydarzyło</translation>
    </message>
    <message>
        <source>Vehicles that fall silent, finished charging, tyre alerts and account problems appear here.</source>
        <translation>Tu pojawiają się pojazdy, które zamilkły, zakończone ładowania, alerty opon i problemy z kontami.</translation>
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
        <translation>Wszystko zamknięte</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Drzwi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Far from any town</source>
        <translation>Z dala od miejscowości</translation>
    </message>
    <message>
        <source>Near %1</source>
        <translation>W pobliżu: %1</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Współrzędne</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Not reported yet: %1</source>
        <translation>Jeszcze nie zgłoszono: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::PaletteModel</name>
    <message>
        <source>Not available now</source>
        <translation>Teraz niedostępne</translation>
    </message>
</context>
<context>
    <name>fleetglass::PaletteSources</name>
    <message>
        <source>Vehicle</source>
        <translation>Pojazd</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>fleetglass::QuantityChooser</name>
    <message>
        <source>Choose readings</source>
        <translation>Wybór odczytów</translation>
    </message>
    <message>
        <source>Search readings</source>
        <translation>Szukaj odczytów</translation>
    </message>
    <message>
        <source>Readings that the archive has of this vehicle</source>
        <translation>Odczyty tego pojazdu znajdujące się w archiwum</translation>
    </message>
</context>
<context>
    <name>fleetglass::RawRecordsPanel</name>
    <message>
        <source>Raw records</source>
        <translation>Surowe rekordy</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation>Rodzaj rekordu</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Szukaj rekordów</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Nie ma jeszcze rekordów</translation>
    </message>
    <message>
        <source>What the service keeps of this vehicle appears here once it has been fetched, also records that the program does not understand.</source>
        <translation>Tu pojawi się po pobraniu to, co usługa przechowuje o tym pojeździe, także rekordy, których program nie rozumie.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>No records found</source>
        <translation>Nie znaleziono rekordów</translation>
    </message>
    <message>
        <source>None of these records contains the words you searched for.</source>
        <translation>Żaden z tych rekordów nie zawiera szukanych słów.</translation>
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
        <translation>Nie wybrano pojazdu</translation>
    </message>
    <message>
        <source>Select a vehicle in the list or on the map to see its readings over time.</source>
        <translation>Wybierz pojazd na liście lub na mapie, aby zobaczyć jego odczyty w czasie.</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Nie ma jeszcze odczytów</translation>
    </message>
    <message>
        <source>The archive keeps every value from the moment the account is added. Come back when the vehicle has reported; the age above says when it last did.</source>
        <translation>Archiwum zachowuje każdą wartość od chwili dodania konta. Zajrzyj tu, gdy pojazd zgłosi dane; podany wyżej wiek mówi, kiedy zrobił to ostatnio.</translation>
    </message>
    <message>
        <source>This vehicle does not have the chosen readings</source>
        <translation>Ten pojazd nie ma wybranych odczytów</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Obraz jest w schowku.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Obraz SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Obraz PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Nie można zapisać pliku: %1</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Zapisz wartości</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Odczytywanie archiwum…</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>pojazd</translation>
    </message>
    <message>
        <source>%1 readings %2</source>
        <comment>file name: vehicle, date</comment>
        <translation>%1 odczyty %2</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6&#xa0;h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>days</comment>
        <translation>7&#xa0;d</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>days</comment>
        <translation>30&#xa0;d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Ostatnia godzina</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Ostatnie 6 godzin</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>From one time to another</source>
        <translation>Dowolny okres</translation>
    </message>
    <message>
        <source>Save &amp;values as CSV…</source>
        <translation>Zapisz &amp;wartości jako CSV…</translation>
    </message>
    <message>
        <source>Save &amp;picture as PNG…</source>
        <translation>Zapisz obraz jako &amp;PNG…</translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation>Zapisz obraz jako &amp;SVG…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Kopiuj obraz</translation>
    </message>
    <message>
        <source>Chart of readings</source>
        <translation>Wykres odczytów</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Koniec musi być późniejszy niż początek.</translation>
    </message>
    <message>
        <source>Chart of readings: %1</source>
        <translation>Wykres odczytów: %1</translation>
    </message>
    <message>
        <source>Wheel zooms, drag moves, Ctrl and drag zooms into a part, double click goes back.
Keys: arrows move, + and − zoom, Home goes back, Shift and arrows read values.</source>
        <translation>Kółko zmienia powiększenie, przeciąganie przesuwa, Ctrl i przeciąganie powiększa fragment, dwukrotne kliknięcie wraca.
Klawisze: strzałki przesuwają, + i − zmieniają powiększenie, Home wraca, Shift i strzałki odczytują wartości.</translation>
    </message>
    <message>
        <source>No readings chosen</source>
        <translation>Nie wybrano odczytów</translation>
    </message>
    <message>
        <source>Press “%1” and tick what the chart should show.</source>
        <translation>Naciśnij „%1” i zaznacz, co ma pokazywać wykres.</translation>
    </message>
    <message>
        <source>Press “%1” to see what the archive has of it.</source>
        <translation>Naciśnij „%1”, aby zobaczyć, co ma o nim archiwum.</translation>
    </message>
    <message>
        <source>No values in this period.
Press “%1” to see everything in the archive.</source>
        <translation>Brak wartości w tym okresie.
Naciśnij „%1”, aby zobaczyć wszystko, co jest w archiwum.</translation>
    </message>
    <message>
        <source>Everything in the archive</source>
        <translation>Całe archiwum</translation>
    </message>
</context>
<context>
    <name>fleetglass::ReadingsTableModel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
</context>
<context>
    <name>fleetglass::RecordTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Kopiuj &amp;wiersze</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Kopiuj komó&amp;rkę</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>&amp;Eksportuj tabelę…</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingFacts</name>
    <message>
        <source>%1
Settings, accounts without their passwords, the archive and pictures of the map.</source>
        <translation>%1
Ustawienia, konta bez haseł, archiwum i obrazy mapy.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Jeszcze nieznane.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>path of a file, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the key store of your system, and nowhere else.</source>
        <translation>W systemowym magazynie kluczy i nigdzie indziej.</translation>
    </message>
    <message>
        <source>In memory: they are forgotten when the program ends, because no key store was found.</source>
        <translation>W pamięci: po zakończeniu programu zostaną zapomniane, ponieważ nie znaleziono magazynu kluczy.</translation>
    </message>
    <message>
        <source>Nothing: there is no account.</source>
        <translation>Nic: nie ma żadnego konta.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>account, its server</comment>
        <translation>%1 na serwerze %2</translation>
    </message>
    <message>
        <source>Nothing: the map comes from this computer.</source>
        <translation>Nic: mapa pochodzi z tego komputera.</translation>
    </message>
    <message>
        <source>Which places you look at, to %1. Nothing about your vehicles.</source>
        <translation>Oglądane miejsca, do %1. Nic o pojazdach.</translation>
    </message>
    <message>
        <source>Nothing: no statistics, no error reports, no vehicle names.</source>
        <translation>Nic: żadnych statystyk, żadnych raportów o błędach, żadnych nazw pojazdów.</translation>
    </message>
    <message>
        <source>%1. The file does not shrink when something is deleted: the space is reused.</source>
        <translation>%1. Plik nie maleje po usunięciu danych: miejsce jest wykorzystywane ponownie.</translation>
    </message>
    <message>
        <source>In the file named by FLEETGLASS_SECRETS. It is not encrypted, but only you may read it.</source>
        <translation>W pliku wskazanym przez FLEETGLASS_SECRETS. Nie jest zaszyfrowany, ale prawo odczytu ma tylko jego właściciel.</translation>
    </message>
    <message>
        <source>User name, password or token, and requests for your vehicles&apos; data, to:</source>
        <translation>Nazwa użytkownika, hasło lub token oraz zapytania o dane pojazdów, do:</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingRowView</name>
    <message>
        <source>Differs from the default.</source>
        <translation>Różni się od wartości domyślnej.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetuj</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <comment>title of a setting</comment>
        <translation>Resetuj: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Przywróć wartość domyślną</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingsDialog</name>
    <message>
        <source>Try another word, such as the name of a unit.</source>
        <translation>Spróbuj innego słowa, na przykład nazwy jednostki.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Szukaj ustawień</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Strony ustawień</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nic nie znaleziono dla „%1”</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingsPageView</name>
    <message>
        <source>Reset this page</source>
        <translation>Resetuj tę stronę</translation>
    </message>
</context>
<context>
    <name>fleetglass::ShortcutEditor</name>
    <message>
        <source>Changed by you</source>
        <translation>Zmienione przez użytkownika</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>Szukaj poleceń lub klawiszy</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Polecenia i ich skróty</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Nowy skrót:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nowy skrót</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Brak</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Domyślny</translation>
    </message>
    <message>
        <source>Reset &amp;all shortcuts</source>
        <translation>&amp;Resetuj wszystkie skróty</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>Choose a command, then press its new shortcut.</source>
        <translation>Wybierz polecenie, a potem naciśnij jego nowy skrót.</translation>
    </message>
    <message>
        <source>%1 is needed for something else: %2. Press other keys.</source>
        <extracomment>%1: keys such as &quot;Ctrl+C&quot;; %2: what they are for, such as &quot;copying&quot;</extracomment>
        <translation>Skrót %1 jest potrzebny do czegoś innego: %2. Naciśnij inne klawisze.</translation>
    </message>
    <message>
        <source>%1 is already used for “%2”. Remove it there?</source>
        <extracomment>%1: keys such as &quot;Ctrl+M&quot;; %2: a command such as &quot;Show on the map&quot;</extracomment>
        <translation>Skrót %1 jest już używany przez „%2”. Usunąć go stamtąd?</translation>
    </message>
    <message>
        <source>Remove the shortcut</source>
        <translation>Usuń skrót</translation>
    </message>
    <message>
        <source>Restore the default shortcut</source>
        <translation>Przywróć skrót domyślny</translation>
    </message>
    <message>
        <source>&amp;Remove it there</source>
        <translation>&amp;Usuń go stamtąd</translation>
    </message>
</context>
<context>
    <name>fleetglass::SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
</context>
<context>
    <name>fleetglass::TableExport</name>
    <message>
        <source>Save table</source>
        <translation>Zapisz tabelę</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Skoroszyt Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV text (*.csv)</source>
        <translation>Tekst CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table was not saved to %1.</source>
        <translation>Tabeli nie zapisano w %1.</translation>
    </message>
    <message>
        <source>Choose another place or name. A file that was there before is unchanged.</source>
        <translation>Wybierz inne miejsce lub inną nazwę. Plik, który był tam wcześniej, pozostał bez zmian.</translation>
    </message>
</context>
<context>
    <name>fleetglass::TokenDialog</name>
    <message>
        <source>API tokens of %1</source>
        <translation>Tokeny API konta %1</translation>
    </message>
    <message>
        <source>Read, and report faster while somebody looks (session)</source>
        <translation>Odczyt i częstsze zgłoszenia podczas oglądania (session)</translation>
    </message>
    <message>
        <source>Read only (auth)</source>
        <translation>Tylko odczyt (auth)</translation>
    </message>
    <message>
        <source>Read and manage tokens (session, token.admin)</source>
        <translation>Odczyt i zarządzanie tokenami (session, token.admin)</translation>
    </message>
    <message>
        <source>used by this account</source>
        <translation>używany przez to konto</translation>
    </message>
    <message>
        <source>This account has no tokens yet.</source>
        <translation>To konto nie ma jeszcze tokenów.</translation>
    </message>
    <message>
        <source>This account&apos;s token may not manage tokens.</source>
        <translation>Token tego konta nie pozwala zarządzać tokenami.</translation>
    </message>
    <message>
        <source>This account signs in with it: it will be refused afterwards, and you must enter the password again.</source>
        <translation>To konto loguje się za jego pomocą: potem logowanie będzie odrzucane i trzeba będzie ponownie podać hasło.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Usunąć token?</translation>
    </message>
    <message>
        <source>Sign in with the password, or with a token that has the right “token.admin”.</source>
        <translation>Zaloguj się hasłem albo tokenem z uprawnieniem „token.admin”.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>Programs that use it can no longer read the vehicles.</source>
        <translation>Programy, które go używają, nie będą już mogły odczytywać pojazdów.</translation>
    </message>
    <message>
        <source>Token %1 (%2) will be deleted on the server. %3</source>
        <translation>Token %1 (%2) zostanie usunięty z serwera. %3</translation>
    </message>
</context>
<context>
    <name>fleetglass::ToolWindows</name>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty</translation>
    </message>
</context>
<context>
    <name>fleetglass::TripsPanel</name>
    <message>
        <source>Trips</source>
        <translation>Przejazdy</translation>
    </message>
    <message>
        <source>No trips yet</source>
        <translation>Nie ma jeszcze przejazdów</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message numerus="yes">
        <source>%n trips</source>
        <translation>
            <numerusform>%n przejazd</numerusform>
            <numerusform>%n przejazdy</numerusform>
            <numerusform>%n przejazdów</numerusform>
        </translation>
    </message>
    <message>
        <source>OVMS modules record trips only when told to. Type this in the module&apos;s shell to keep them for 30 days from then on.</source>
        <translation>Moduły OVMS zapisują przejazdy dopiero po włączeniu. Wpisz to w powłoce modułu, aby od tej chwili były przechowywane przez 30 dni.</translation>
    </message>
</context>
<context>
    <name>fleetglass::TyresPanel</name>
    <message>
        <source>Tyres</source>
        <translation>Opony</translation>
    </message>
    <message>
        <source>No tyre values</source>
        <translation>Brak wartości opon</translation>
    </message>
    <message>
        <source>This vehicle has no tyre sensors, or its module has not reported them yet. Pressures and alerts of every wheel appear here by themselves once it does.</source>
        <translation>Ten pojazd nie ma czujników opon albo jego moduł jeszcze ich nie zgłosił. Gdy to zrobi, ciśnienia i alerty wszystkich kół pojawią się tu same.</translation>
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
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a value, below a minute</comment>
        <translation>teraz</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days, short</comment>
        <translation>
            <numerusform>%n&#xa0;d</numerusform>
            <numerusform>%n&#xa0;d</numerusform>
            <numerusform>%n&#xa0;d</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n&#xa0;min temu</numerusform>
            <numerusform>%n&#xa0;min temu</numerusform>
            <numerusform>%n&#xa0;min temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n&#xa0;h temu</numerusform>
            <numerusform>%n&#xa0;h temu</numerusform>
            <numerusform>%n&#xa0;h temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Nigdy nie zgłoszono</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a value, then its age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The source itself calls this value old.</source>
        <translation>Samo źródło oznacza tę wartość jako nieaktualną.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
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
        <translation>Ładowanie</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Doors and locks</source>
        <translation>Drzwi i zamki</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperatury</translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>Akumulator 12 V</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Opony</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduł</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>lewe przednie</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>prawe przednie</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>lewe tylne</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>prawe tylne</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place of a wheel, which of several there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Sounding</source>
        <extracomment>siren of the alarm</extracomment>
        <translation>Uruchomiony</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączono</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączono</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Ładuje się</translation>
    </message>
    <message>
        <source>Topping off</source>
        <translation>Doładowywanie</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Przygotowanie</translation>
    </message>
    <message>
        <source>Heating the battery</source>
        <translation>Podgrzewanie baterii</translation>
    </message>
    <message>
        <source>Waiting for the timer</source>
        <translation>Oczekiwanie na programator</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Stopped by schedule</source>
        <translation>Zatrzymano zgodnie z harmonogramem</translation>
    </message>
    <message>
        <source>Started by schedule</source>
        <translation>Rozpoczęto zgodnie z harmonogramem</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Na żądanie</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Przerwano</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>charge mode</extracomment>
        <translation>Standardowy</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>charge mode</extracomment>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>charge mode of OVMS: the largest charge</extracomment>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>charge mode</extracomment>
        <translation>Osiągi</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>alert level of a tyre</extracomment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Czytelne</translation>
    </message>
    <message>
        <source>Encrypted by the vehicle (paranoid mode)</source>
        <translation>Zaszyfrowane przez pojazd (tryb paranoid)</translation>
    </message>
    <message>
        <source>No longer in this account</source>
        <translation>Nie ma już na tym koncie</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zaparkowany</translation>
    </message>
    <message>
        <source>On, standing</source>
        <translation>Włączony, stoi</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>W ruchu</translation>
    </message>
    <message>
        <source>%1, alarm</source>
        <comment>state of a vehicle</comment>
        <translation>%1, alarm</translation>
    </message>
    <message>
        <source>%1, attention</source>
        <comment>state of a vehicle</comment>
        <translation>%1, wymaga uwagi</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>Brak alertu</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktualne</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Uzupełnia dane</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Logowanie odrzucone</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Brak zaufanego połączenia</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Everything seen so far stays readable, with its age.</source>
        <translation>Wszystko, co dotąd zebrano, pozostaje czytelne wraz z wiekiem danych.</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s name. The program tries again by itself.</source>
        <translation>Sprawdź sieć i nazwę serwera. Program sam ponowi próbę.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Usługa nie odpowiedziała na czas.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Program sam ponowi próbę.</translation>
    </message>
    <message>
        <source>The address begins with http://, which is not encrypted, so nothing was sent to it.</source>
        <translation>Adres zaczyna się od http:// i nie jest szyfrowany, dlatego nic tam nie wysłano.</translation>
    </message>
    <message>
        <source>Use the server&apos;s https:// address. If it has none, allow plain HTTP for this account.</source>
        <translation>Użyj adresu https:// serwera. Jeśli serwer takiego nie ma, zezwól dla tego konta na zwykły HTTP.</translation>
    </message>
    <message>
        <source>Check the address and the port: is it the one for https?</source>
        <translation>Sprawdź adres i port: czy to port dla https?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent to it.</source>
        <translation>Certyfikat serwera nie jest zaufany, dlatego nic tam nie wysłano.</translation>
    </message>
    <message>
        <source>Open the account, look at the certificate and decide.</source>
        <translation>Otwórz konto, obejrzyj certyfikat i zdecyduj.</translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation>Hasło tego konta nie jest przechowywane na tym komputerze.</translation>
    </message>
    <message>
        <source>Open the account and enter it again.</source>
        <translation>Otwórz konto i podaj je ponownie.</translation>
    </message>
    <message>
        <source>The service refused the user name, password or token.</source>
        <translation>Usługa odrzuciła nazwę użytkownika, hasło lub token.</translation>
    </message>
    <message>
        <source>Open the account and enter them again. The name must be spelled as it is registered.</source>
        <translation>Otwórz konto i podaj dane ponownie. Nazwa musi być wpisana dokładnie tak, jak ją zarejestrowano.</translation>
    </message>
    <message>
        <source>The account has no right to do that.</source>
        <translation>Konto nie ma do tego uprawnień.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner, or use another token.</source>
        <translation>Zapytaj właściciela konta albo użyj innego tokenu.</translation>
    </message>
    <message>
        <source>The service does not have what was asked for.</source>
        <translation>Usługa nie ma tego, o co zapytano.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Sprawdź adres serwera.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Usługa nie przyjęła żądania.</translation>
    </message>
    <message>
        <source>The details may say why.</source>
        <translation>Szczegóły mogą wyjaśnić przyczynę.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>W usłudze wystąpiła awaria.</translation>
    </message>
    <message>
        <source>The program tries again by itself. If it lasts, tell the service&apos;s operator.</source>
        <translation>Program sam ponowi próbę. Jeśli awaria się utrzymuje, powiadom operatora usługi.</translation>
    </message>
    <message>
        <source>The service sent something that cannot be understood.</source>
        <translation>Usługa wysłała coś, czego nie można zrozumieć.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. If it is right, tell us the details.</source>
        <translation>Sprawdź adres serwera. Jeśli jest prawidłowy, prześlij nam szczegóły.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Ten serwer tego nie potrafi.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>The archive on the disk cannot be written or read.</source>
        <translation>Nie można zapisać lub odczytać archiwum na dysku.</translation>
    </message>
    <message>
        <source>What is on the screen is right; it is not being saved.</source>
        <translation>To, co widać na ekranie, jest prawidłowe, ale nie jest zapisywane.</translation>
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
        <translation>Nieaktywny</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Waiting for power: check the charging station</source>
        <translation>Oczekiwanie na zasilanie: sprawdź stację ładowania</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <comment>last known state of a vehicle that is silent</comment>
        <translation>Ostatnio: %1</translation>
    </message>
    <message>
        <source>Limited by the service</source>
        <translation>Ograniczane przez usługę</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>Awaria usługi</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Usługa jest nieosiągalna.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made, so nothing was sent to it.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z serwerem, dlatego nic tam nie wysłano.</translation>
    </message>
    <message>
        <source>The service limits how often it may be asked.</source>
        <translation>Usługa ogranicza częstotliwość odpytywania.</translation>
    </message>
    <message>
        <source>The program asks less often by itself; there is nothing you need to do.</source>
        <translation>Program sam odpytuje rzadziej; nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>Check the free space on the disk and your rights to the profile&apos;s folder.</source>
        <translation>Sprawdź wolne miejsce na dysku i uprawnienia do folderu profilu.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ValueLabel</name>
    <message>
        <source>%1: %2, stale</source>
        <translation>%1: %2, nieaktualne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Kopiuj wartość</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleComparison</name>
    <message>
        <source>unknown</source>
        <comment>a value, spoken</comment>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>a value, spoken</comment>
        <translation>nieaktualne</translation>
    </message>
    <message>
        <source>highest</source>
        <comment>of the values of several vehicles, spoken</comment>
        <translation>najwyższa</translation>
    </message>
    <message>
        <source>lowest</source>
        <comment>of the values of several vehicles, spoken</comment>
        <translation>najniższa</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <comment>a value of several vehicles, spoken</comment>
        <translation>%1, różni się</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleHistory</name>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Dystans</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column title: place where the trip began</extracomment>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column title: place where the trip ended</extracomment>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>Charge at start</source>
        <translation>Naładowanie na początku</translation>
    </message>
    <message>
        <source>Charge at end</source>
        <translation>Naładowanie na końcu</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Zużycie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>column titles of raw records: their time, number and text</extracomment>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Energy used</source>
        <translation>Energia zużyta</translation>
    </message>
    <message>
        <source>Energy recovered</source>
        <translation>Energia odzyskana</translation>
    </message>
    <message>
        <source>still charging</source>
        <translation>nadal się ładuje</translation>
    </message>
    <message>
        <source>Energy charged</source>
        <translation>Energia naładowana</translation>
    </message>
    <message>
        <source>Energy from the grid</source>
        <translation>Energia z sieci</translation>
    </message>
    <message>
        <source>Plug type</source>
        <translation>Typ wtyczki</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Sposób zakończenia</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Treść</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleListPanel</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <comment>a key</comment>
        <translation>Zamknij (%1)</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehiclePageFrame</name>
    <message>
        <source>This vehicle encrypts its data (paranoid mode), so the service cannot read it. What was seen before stays.</source>
        <translation>Ten pojazd szyfruje swoje dane (tryb paranoid), więc usługa nie może ich odczytać. To, co zebrano wcześniej, pozostaje.</translation>
    </message>
    <message>
        <source>The service no longer shows this vehicle to this account. What was seen before stays.</source>
        <translation>Usługa nie pokazuje już tego pojazdu temu kontu. To, co zebrano wcześniej, pozostaje.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>state of a vehicle in paranoid mode</comment>
        <translation>Zaszyfrowany</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No vehicle selected</source>
        <translation>Nie wybrano pojazdu</translation>
    </message>
    <message>
        <source>Select a vehicle in the list or on the map to see everything about it here.</source>
        <translation>Wybierz pojazd na liście lub na mapie, aby zobaczyć tu wszystko o nim.</translation>
    </message>
</context>
<context>
    <name>fleetglass::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>Sign in to the service that your vehicles report to. Everything the program has seen stays readable on this computer, also without a network.</source>
        <translation>Zaloguj się do usługi, której pojazdy zgłaszają dane. Wszystko, co program zebrał, pozostaje czytelne na tym komputerze, także bez sieci.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Dodaj konto…</translation>
    </message>
    <message>
        <source>&amp;Try the demo fleet</source>
        <translation>&amp;Wypróbuj flotę demonstracyjną</translation>
    </message>
    <message>
        <source>All your vehicles in one window</source>
        <translation>Wszystkie pojazdy w jednym oknie</translation>
    </message>
    <message>
        <source>You need the address of your OVMS server, your user name and your password.</source>
        <translation>Potrzebne są adres serwera OVMS, nazwa użytkownika i hasło.</translation>
    </message>
    <message>
        <source>Simulated vehicles drive and charge on this computer. Nothing is sent anywhere.</source>
        <translation>Symulowane pojazdy jeżdżą i ładują się na tym komputerze. Nic nie jest nigdzie wysyłane.</translation>
    </message>
</context>
<context>
    <name>fleetglass::WheelCard</name>
    <message>
        <source>Copy value</source>
        <translation>Kopiuj wartość</translation>
    </message>
    <message>
        <source>Pressure rising over the last day</source>
        <translation>Ciśnienie rosło przez ostatnią dobę</translation>
    </message>
    <message>
        <source>Pressure falling over the last day</source>
        <translation>Ciśnienie spadało przez ostatnią dobę</translation>
    </message>
    <message>
        <source>Pressure steady over the last day</source>
        <translation>Ciśnienie stałe przez ostatnią dobę</translation>
    </message>
    <message>
        <source>Health %1</source>
        <comment>of a tyre, in per cent</comment>
        <translation>Stan %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::WindowActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Dodaj konto…</translation>
    </message>
    <message>
        <source>Sign in to another service</source>
        <translation>Zaloguj się do kolejnej usługi</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Konta…</translation>
    </message>
    <message>
        <source>Change, test, pause, order or remove accounts</source>
        <translation>Zmienianie, testowanie, wstrzymywanie, porządkowanie i usuwanie kont</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Otwórz plik…</translation>
    </message>
    <message>
        <source>Show a GPX track on the map, or open a backup in a window of its own</source>
        <translation>Pokaż ślad GPX na mapie albo otwórz kopię zapasową w osobnym oknie</translation>
    </message>
    <message>
        <source>&amp;Export fleet list…</source>
        <translation>&amp;Eksportuj listę floty…</translation>
    </message>
    <message>
        <source>Write what the fleet list shows to a CSV or Excel file</source>
        <translation>Zapisz to, co pokazuje lista floty, w pliku CSV lub Excel</translation>
    </message>
    <message>
        <source>Expo&amp;rt fleet list again</source>
        <translation>Eksportuj listę floty &amp;ponownie</translation>
    </message>
    <message>
        <source>Write this view to the same file as the last time; the file is replaced</source>
        <translation>Zapisz ten widok w tym samym pliku co ostatnio; plik zostanie zastąpiony</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Utwórz kopię zapasową…</translation>
    </message>
    <message>
        <source>Copy the archive, the accounts without their passwords and the settings into one file</source>
        <translation>Skopiuj archiwum, konta bez haseł i ustawienia do jednego pliku</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>U&amp;stawienia…</translation>
    </message>
    <message>
        <source>Units, language, appearance, map, data and notifications</source>
        <translation>Jednostki, język, wygląd, mapa, dane i powiadomienia</translation>
    </message>
    <message>
        <source>Sign out everywhere and close the program</source>
        <translation>Wyloguj się wszędzie i zamknij program</translation>
    </message>
    <message>
        <source>&amp;Search vehicles</source>
        <translation>&amp;Szukaj pojazdów</translation>
    </message>
    <message>
        <source>Type part of a name; the list and the map show the vehicles that match</source>
        <translation>Wpisz część nazwy; lista i mapa pokażą pasujące pojazdy</translation>
    </message>
    <message>
        <source>Sa&amp;ve view as…</source>
        <translation>Zapisz &amp;widok jako…</translation>
    </message>
    <message>
        <source>Save the list&apos;s columns, order, filter and groups under a name</source>
        <translation>Zapisz kolumny, kolejność, filtr i grupy listy pod wybraną nazwą</translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>Wybierz &amp;kolumny…</translation>
    </message>
    <message>
        <source>Which values the fleet list shows, and in which order</source>
        <translation>Które wartości i w jakiej kolejności pokazuje lista floty</translation>
    </message>
    <message>
        <source>Co&amp;mpare selected vehicles</source>
        <translation>&amp;Porównaj zaznaczone pojazdy</translation>
    </message>
    <message>
        <source>All values of the selected vehicles side by side</source>
        <translation>Wszystkie wartości zaznaczonych pojazdów obok siebie</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>Pokaż na &amp;mapie</translation>
    </message>
    <message>
        <source>Move the map to the selected vehicles</source>
        <translation>Przesuń mapę do zaznaczonych pojazdów</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Śle&amp;dź</translation>
    </message>
    <message>
        <source>Keep the vehicle in the middle of the map while it moves</source>
        <translation>Utrzymuj jadący pojazd na środku mapy</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>Ask all services now</source>
        <translation>Odpytaj teraz wszystkie usługi</translation>
    </message>
    <message>
        <source>Copy &amp;position</source>
        <translation>&amp;Kopiuj położenie</translation>
    </message>
    <message>
        <source>Copy the vehicle&apos;s coordinates</source>
        <translation>Kopiuj współrzędne pojazdu</translation>
    </message>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>&amp;Najbliższe pojazdy</translation>
    </message>
    <message>
        <source>Show the vehicles closest to this one</source>
        <translation>Pokaż pojazdy najbliższe temu pojazdowi</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Polecenia…</translation>
    </message>
    <message>
        <source>Commands that the service can send to the vehicle</source>
        <translation>Polecenia, które usługa może wysłać do pojazdu</translation>
    </message>
    <message>
        <source>Show &amp;all vehicles</source>
        <translation>Pokaż &amp;wszystkie pojazdy</translation>
    </message>
    <message>
        <source>Move the map so that every vehicle in the list is in view</source>
        <translation>Przesuń mapę tak, aby było widać każdy pojazd z listy</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Powiększ</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>&amp;Background…</source>
        <translation>Po&amp;dkład mapy…</translation>
    </message>
    <message>
        <source>Where the map&apos;s pictures come from</source>
        <translation>Skąd pochodzą obrazy mapy</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Znajdź cokolwiek…</translation>
    </message>
    <message>
        <source>Find vehicles, commands, views, settings and help by typing a few letters</source>
        <translation>Znajdź pojazdy, polecenia, widoki, ustawienia i pomoc, wpisując kilka liter</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>Z&amp;darzenia</translation>
    </message>
    <message>
        <source>Show what has happened in the fleet since the program started</source>
        <translation>Pokaż, co się wydarzyło we flocie od uruchomienia programu</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>&amp;Następna część okna</translation>
    </message>
    <message>
        <source>Move the keyboard focus from the list to the map to the panels</source>
        <translation>Przenieś fokus klawiatury z listy na mapę i na panele</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Pop&amp;rzednia część okna</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>&amp;Save workspace as…</source>
        <translation>&amp;Zapisz obszar roboczy jako…</translation>
    </message>
    <message>
        <source>Save the arrangement of the panels under a name</source>
        <translation>Zapisz układ paneli pod wybraną nazwą</translation>
    </message>
    <message>
        <source>&amp;Rename workspace…</source>
        <translation>Zmień &amp;nazwę obszaru roboczego…</translation>
    </message>
    <message>
        <source>Re&amp;move workspace…</source>
        <translation>&amp;Usuń obszar roboczy…</translation>
    </message>
    <message>
        <source>R&amp;eset workspace</source>
        <translation>&amp;Przywróć obszar roboczy</translation>
    </message>
    <message>
        <source>Arrange the panels as they were at first</source>
        <translation>Rozmieść panele jak na początku</translation>
    </message>
    <message>
        <source>Move &amp;panel to the next side</source>
        <translation>&amp;Przenieś panel na następną stronę</translation>
    </message>
    <message>
        <source>Move the panel with the keyboard focus: left, right, bottom</source>
        <translation>Przenieś panel z fokusem klawiatury: w lewo, w prawo, na dół</translation>
    </message>
    <message>
        <source>&amp;Float or dock panel</source>
        <translation>&amp;Odepnij lub przypnij panel</translation>
    </message>
    <message>
        <source>Make the panel with the keyboard focus a window of its own, or put it back</source>
        <translation>Zmień panel z fokusem klawiatury w osobne okno albo przypnij go z powrotem</translation>
    </message>
    <message>
        <source>&amp;Close panel</source>
        <translation>&amp;Zamknij panel</translation>
    </message>
    <message>
        <source>Hide the panel with the keyboard focus</source>
        <translation>Ukryj panel z fokusem klawiatury</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>How to use the program; works without a network</source>
        <translation>Jak korzystać z programu; działa bez sieci</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About Fleetglass</source>
        <translation>Fleetglass – &amp;informacje</translation>
    </message>
    <message>
        <source>Version, parts and licences</source>
        <translation>Wersja, składniki i licencje</translation>
    </message>
</context>
<context>
    <name>fleetglass::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>&amp;Flota</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>P&amp;ojazd</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Zapisane widoki</translation>
    </message>
    <message>
        <source>&amp;Workspaces</source>
        <translation>&amp;Obszary robocze</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panele</translation>
    </message>
</context>
<context>
    <name>fleetglass::WorkspaceActions</name>
    <message>
        <source>Save workspace</source>
        <translation>Zapisz obszar roboczy</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>Zmień nazwę obszaru roboczego</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nazwa:</translation>
    </message>
    <message>
        <source>Remove the workspace “%1”? Its panels stay available; only this arrangement is deleted.</source>
        <translation>Usunąć obszar roboczy „%1”? Jego panele pozostaną dostępne; usunięty zostanie tylko ten układ.</translation>
    </message>
    <message>
        <source>Remove workspace</source>
        <translation>Usuń obszar roboczy</translation>
    </message>
</context>
<context>
    <name>fleetglass::WorkspaceList</name>
    <message>
        <source>Monitor</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Opony</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>fleetglass::ZoneEditor</name>
    <message>
        <source>Part of the name</source>
        <translation>Część nazwy</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Jak w systemie (%1)</translation>
    </message>
</context>
</TS>
