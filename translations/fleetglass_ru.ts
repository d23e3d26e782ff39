<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>общественное достояние</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>OVMS account</source>
        <translation>Учётная запись OVMS</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Pick a public server or type the address of your own, such as https://ovms.example.org:6869</source>
        <translation>Выберите общедоступный сервер или введите адрес своего, например https://ovms.example.org:6869</translation>
    </message>
    <message>
        <source>Allow an unencrypted connection (http)</source>
        <translation>Разрешить соединение без шифрования (http)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>The name of the web account, spelled exactly as it was registered. Not the vehicle&apos;s id.</source>
        <translation>Имя учётной записи на сайте сервера, точно как при регистрации. Не идентификатор автомобиля.</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Пароль или токен</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Пароль или токен</translation>
    </message>
    <message>
        <source>Exchange the password for an API token</source>
        <translation>Обменять пароль на токен API</translation>
    </message>
    <message>
        <source>The password is used once. After that the program keeps only a token of its own, which you can revoke at any time.</source>
        <translation>Пароль используется один раз. Затем программа хранит только собственный токен, который можно отозвать в любое время.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Название учётной записи</translation>
    </message>
    <message>
        <source>This system has no key store that the program can use. The account works until you close the program; then the password must be entered again.</source>
        <translation>В этой системе нет хранилища ключей, доступного программе. Учётная запись работает, пока программа открыта; потом пароль придётся ввести снова.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>П&amp;роверить</translation>
    </message>
    <message>
        <source>Signs in and counts the vehicles, without saving anything</source>
        <translation>Выполняет вход и считает автомобили, ничего не сохраняя</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Результат проверки</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <translation>Показать сер&amp;тификат…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Stops asking the server; what you typed stays</source>
        <translation>Прекращает запрос к серверу; введённое остаётся</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Запрос к серверу</translation>
    </message>
    <message>
        <source>Anybody on the network can then read the password and the positions of the vehicles. Use it only inside a network you trust.</source>
        <translation>Любой в этой сети сможет прочитать пароль и местоположение автомобилей. Используйте только в сети, которой доверяете.</translation>
    </message>
    <message>
        <source>Your own name for it, such as “Vans Tallinn”</source>
        <translation>Своё название, например «Фургоны, Таллин»</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Приостановить</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Drag an account to change the order of lamps and groups</source>
        <translation>Перетащите учётную запись, чтобы изменить порядок индикаторов и групп</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>П&amp;роверить</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <translation>Проверить вс&amp;е</translation>
    </message>
    <message>
        <source>API to&amp;kens…</source>
        <translation>&amp;Токены API…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>Signs in a second time without disturbing what runs, and counts the vehicles</source>
        <translation>Выполняет второй вход, не мешая текущей работе, и считает автомобили</translation>
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
        <translation>Файл</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Fleet list</source>
        <translation>Список автомобилей</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Рабочие пространства</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup cannot be read: %1</source>
        <translation>Не удаётся прочитать резервную копию: %1</translation>
    </message>
    <message>
        <source>The backup is incomplete: part of the file is missing.</source>
        <translation>Резервная копия неполная: части файла не хватает.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Fleetglass.</source>
        <translation>Резервная копия создана более новой версией Fleetglass.</translation>
    </message>
    <message>
        <source>The backup cannot be copied to %1. Is the disk full?</source>
        <translation>Не удаётся скопировать резервную копию в %1. Возможно, диск заполнен?</translation>
    </message>
    <message>
        <source>The backup is damaged (%1).</source>
        <translation>Резервная копия повреждена (%1).</translation>
    </message>
    <message>
        <source>The backup was not made: %1</source>
        <translation>Резервная копия не создана: %1</translation>
    </message>
    <message>
        <source>This file is not a Fleetglass backup.</source>
        <translation>Этот файл не является резервной копией Fleetglass.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Поиск столбцов</translation>
    </message>
    <message>
        <source>Columns of this view</source>
        <translation>Столбцы этого вида</translation>
    </message>
    <message>
        <source>Tick what this view shows. Drag to change the order.</source>
        <translation>Отметьте, что показывать в этом виде. Порядок меняется перетаскиванием.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Переместить столбец выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Переместить столбец ниже</translation>
    </message>
</context>
<context>
    <name>FleetListView</name>
    <message>
        <source>Fleet list</source>
        <translation>Список автомобилей</translation>
    </message>
    <message>
        <source>Search vehicles</source>
        <translation>Поиск автомобилей</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Фильтр по состоянию</translation>
    </message>
    <message>
        <source>Which vehicles the list and the map show</source>
        <translation>Какие автомобили видны в списке и на карте</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Автомобили</translation>
    </message>
    <message>
        <source>Save, rename or reset this view; columns, groups, export</source>
        <translation>Сохранить, переименовать или сбросить этот вид; столбцы, группы, экспорт</translation>
    </message>
    <message>
        <source>Every word must occur in the vehicle&apos;s name, id, VIN, account or state. Enter shows the first hit on the map, Esc ends the search.</source>
        <translation>Каждое слово должно встречаться в названии, идентификаторе, VIN, учётной записи или состоянии автомобиля. Enter показывает первый найденный на карте, Esc завершает поиск.</translation>
    </message>
    <message>
        <source>Vehicles whose range is shorter cannot finish the shift</source>
        <translation>Автомобилям с меньшим запасом хода не хватит до конца смены</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>Параметры вида</translation>
    </message>
    <message>
        <source>Distance left in this shift:</source>
        <translation>Осталось проехать за смену:</translation>
    </message>
    <message>
        <source>Distance left in this shift</source>
        <translation>Осталось проехать за смену</translation>
    </message>
</context>
<context>
    <name>GpxReader</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>Файл обрывается.</translation>
    </message>
    <message>
        <source>A point has no valid latitude and longitude.</source>
        <translation>У точки нет правильных широты и долготы.</translation>
    </message>
    <message>
        <source>The file has more than %L1 points.</source>
        <translation>В файле больше %L1 точек.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Слишком глубокая вложенность в файле.</translation>
    </message>
    <message>
        <source>This is not XML: %1</source>
        <translation>Это не XML: %1</translation>
    </message>
    <message>
        <source>The file declares a document type, which GPX files do not have, so it is not read.</source>
        <translation>Файл объявляет тип документа (DOCTYPE), которого в файлах GPX не бывает, поэтому он не читается.</translation>
    </message>
    <message>
        <source>This is not a GPX file.</source>
        <translation>Это не файл GPX.</translation>
    </message>
    <message>
        <source>GPX version %1 is not supported. 1.0 and 1.1 are.</source>
        <translation>Версия GPX %1 не поддерживается. Поддерживаются 1.0 и 1.1.</translation>
    </message>
</context>
<context>
    <name>ObservationTip</name>
    <message>
        <source>Never reported</source>
        <translation>Данных не было</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
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
        <translation>Копировать всю страницу как текст</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Шаг вв&amp;ерх</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Шаг в&amp;низ</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Открепляет панель и закрепляет её снова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Закрывает панель</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Типы файлов:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Родительская папка</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать ск&amp;рытые файлы</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте правильность имени файла.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ОК</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Нажмите клавиши</translation>
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
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Показать подробности...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Скрыть подробности...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Сохранить все</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да для &amp;всех</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;ет для всех</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>По умолчанию</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>State of charge</source>
        <translation>Уровень заряда</translation>
    </message>
    <message>
        <source>State of health</source>
        <translation>Состояние батареи (SOH)</translation>
    </message>
    <message>
        <source>Calculated battery capacity</source>
        <translation>Расчётная ёмкость батареи</translation>
    </message>
    <message>
        <source>Usable battery capacity</source>
        <translation>Полезная ёмкость батареи</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Напряжение батареи</translation>
    </message>
    <message>
        <source>Battery current</source>
        <translation>Ток батареи</translation>
    </message>
    <message>
        <source>Battery power</source>
        <translation>Мощность батареи</translation>
    </message>
    <message>
        <source>Estimated range</source>
        <translation>Расчётный запас хода</translation>
    </message>
    <message>
        <source>Ideal range</source>
        <translation>Идеальный запас хода</translation>
    </message>
    <message>
        <source>Ideal range when full</source>
        <translation>Идеальный запас хода при полном заряде</translation>
    </message>
    <message>
        <source>Range gained per hour</source>
        <translation>Прирост запаса хода за час</translation>
    </message>
    <message>
        <source>Energy used this trip</source>
        <translation>Израсходовано энергии за поездку</translation>
    </message>
    <message>
        <source>Energy recovered this trip</source>
        <translation>Рекуперировано энергии за поездку</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Зарядка идёт</translation>
    </message>
    <message>
        <source>Charge state</source>
        <translation>Состояние зарядки</translation>
    </message>
    <message>
        <source>Charge sub-state</source>
        <translation>Подсостояние зарядки</translation>
    </message>
    <message>
        <source>Charge mode</source>
        <translation>Режим зарядки</translation>
    </message>
    <message>
        <source>Charge port open</source>
        <translation>Зарядный порт</translation>
    </message>
    <message>
        <source>Plug connected</source>
        <translation>Кабель подключён</translation>
    </message>
    <message>
        <source>Charge power</source>
        <translation>Мощность зарядки</translation>
    </message>
    <message>
        <source>Power from the grid</source>
        <translation>Мощность из сети</translation>
    </message>
    <message>
        <source>Charger efficiency</source>
        <translation>КПД зарядного устройства</translation>
    </message>
    <message>
        <source>Line voltage</source>
        <translation>Напряжение сети</translation>
    </message>
    <message>
        <source>Charge current</source>
        <translation>Ток зарядки</translation>
    </message>
    <message>
        <source>Charge current limit</source>
        <translation>Предел тока зарядки</translation>
    </message>
    <message>
        <source>Energy of this charge</source>
        <translation>Энергия этой зарядки</translation>
    </message>
    <message>
        <source>Grid energy of this charge</source>
        <translation>Энергия из сети за эту зарядку</translation>
    </message>
    <message>
        <source>Grid energy in total</source>
        <translation>Энергия из сети, всего</translation>
    </message>
    <message>
        <source>Charging time</source>
        <translation>Время зарядки</translation>
    </message>
    <message>
        <source>Time to full</source>
        <translation>Время до полного заряда</translation>
    </message>
    <message>
        <source>Time to limit</source>
        <translation>Время до предела</translation>
    </message>
    <message>
        <source>Time to range limit</source>
        <translation>Время до предела запаса хода</translation>
    </message>
    <message>
        <source>Time to charge limit</source>
        <translation>Время до предела заряда</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Предел заряда</translation>
    </message>
    <message>
        <source>Range limit</source>
        <translation>Предел запаса хода</translation>
    </message>
    <message>
        <source>Charge timer set</source>
        <translation>Таймер зарядки включён</translation>
    </message>
    <message>
        <source>Charge timer start</source>
        <translation>Начало зарядки по таймеру</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Одометр</translation>
    </message>
    <message>
        <source>Trip distance</source>
        <translation>Пробег за поездку</translation>
    </message>
    <message>
        <source>Vehicle on</source>
        <translation>Зажигание</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Бортовая сеть активна</translation>
    </message>
    <message>
        <source>Handbrake</source>
        <translation>Стояночный тормоз</translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation>Режим движения</translation>
    </message>
    <message>
        <source>Parked for</source>
        <translation>Время стоянки</translation>
    </message>
    <message>
        <source>Inverter power</source>
        <translation>Мощность инвертора</translation>
    </message>
    <message>
        <source>Inverter efficiency</source>
        <translation>КПД инвертора</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Замки</translation>
    </message>
    <message>
        <source>Valet mode</source>
        <translation>Режим Valet</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Сигнализация</translation>
    </message>
    <message>
        <source>Front left door open</source>
        <translation>Передняя левая дверь</translation>
    </message>
    <message>
        <source>Front right door open</source>
        <translation>Передняя правая дверь</translation>
    </message>
    <message>
        <source>Rear left door open</source>
        <translation>Задняя левая дверь</translation>
    </message>
    <message>
        <source>Rear right door open</source>
        <translation>Задняя правая дверь</translation>
    </message>
    <message>
        <source>Bonnet open</source>
        <translation>Капот</translation>
    </message>
    <message>
        <source>Boot open</source>
        <translation>Багажник</translation>
    </message>
    <message>
        <source>Headlights</source>
        <translation>Фары</translation>
    </message>
    <message>
        <source>Climate control</source>
        <translation>Климат-контроль</translation>
    </message>
    <message>
        <source>Cooling pump</source>
        <translation>Насос охлаждения</translation>
    </message>
    <message>
        <source>Outside temperature</source>
        <translation>Температура снаружи</translation>
    </message>
    <message>
        <source>Cabin temperature</source>
        <translation>Температура в салоне</translation>
    </message>
    <message>
        <source>Battery temperature</source>
        <translation>Температура батареи</translation>
    </message>
    <message>
        <source>Motor temperature</source>
        <translation>Температура двигателя</translation>
    </message>
    <message>
        <source>Inverter temperature</source>
        <translation>Температура инвертора</translation>
    </message>
    <message>
        <source>Charger temperature</source>
        <translation>Температура зарядного устройства</translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>Аккумулятор 12 В</translation>
    </message>
    <message>
        <source>12 V reference</source>
        <translation>Опорное напряжение 12 В</translation>
    </message>
    <message>
        <source>12 V current</source>
        <translation>Ток 12 В</translation>
    </message>
    <message>
        <source>12 V battery charging</source>
        <translation>Аккумулятор 12 В заряжается</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>Давление в шинах</translation>
    </message>
    <message>
        <source>Tyre temperature</source>
        <translation>Температура шин</translation>
    </message>
    <message>
        <source>Tyre health</source>
        <translation>Состояние шин</translation>
    </message>
    <message>
        <source>Tyre alert</source>
        <translation>Предупреждение о шине</translation>
    </message>
    <message>
        <source>GPS lock</source>
        <translation>Фиксация GPS</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Спутники</translation>
    </message>
    <message>
        <source>Dilution of precision</source>
        <translation>Снижение точности (DOP)</translation>
    </message>
    <message>
        <source>GPS quality</source>
        <translation>Качество GPS</translation>
    </message>
    <message>
        <source>GPS mode</source>
        <translation>Режим GPS</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Access to the data</source>
        <translation>Доступ к данным</translation>
    </message>
    <message>
        <source>Module connected</source>
        <translation>Связь с модулем</translation>
    </message>
    <message>
        <source>Apps connected</source>
        <translation>Подключённые приложения</translation>
    </message>
    <message>
        <source>Batch clients connected</source>
        <translation>Подключённые пакетные клиенты</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Мобильная сеть</translation>
    </message>
    <message>
        <source>Modem mode</source>
        <translation>Режим модема</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>Уровень сигнала</translation>
    </message>
    <message>
        <source>Commands allowed</source>
        <translation>Команды разрешены</translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation>Идентификационный номер (VIN)</translation>
    </message>
    <message>
        <source>Vehicle type code</source>
        <translation>Код типа автомобиля</translation>
    </message>
    <message>
        <source>Distance to service</source>
        <translation>Пробег до ТО</translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation>Время до ТО</translation>
    </message>
</context>
<context>
    <name>ReadingsPage</name>
    <message>
        <source>Readings</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Choose readings…</source>
        <translation>Выбрать показания…</translation>
    </message>
    <message>
        <source>Which readings the chart shows</source>
        <translation>Какие показания видны на графике</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Показать значения таблицей</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Save or copy the chart or its values</source>
        <translation>Сохранить или скопировать график или его значения</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало периода</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Конец периода</translation>
    </message>
    <message>
        <source>Readings as a table</source>
        <translation>Показания таблицей</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 m</source>
        <comment>map scale</comment>
        <translation>%1 м</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>map scale</comment>
        <translation>%1 км</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <comment>map scale</comment>
        <translation>%1 футов</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <comment>map scale</comment>
        <translation>%1 миль</translation>
    </message>
    <message>
        <source>Map scale: %1</source>
        <translation>Масштаб карты: %1</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Also decides how numbers, dates and times are written.</source>
        <translation>Определяет и запись чисел, дат и времени.</translation>
    </message>
    <message>
        <source>translation locale region number format date 24 hours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>перевод язык регион формат чисел даты 24 часа локаль</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light or dark window and map.</source>
        <translation>Светлые или тёмные окно и карта.</translation>
    </message>
    <message>
        <source>dark mode night colours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>тёмный темный режим ночной цвета оформление</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Density of lists</source>
        <translation>Плотность списков</translation>
    </message>
    <message>
        <source>Compact rows show more vehicles at once.</source>
        <translation>При компактных строках сразу видно больше автомобилей.</translation>
    </message>
    <message>
        <source>row height spacing tables</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>высота строк интервал таблицы отступы</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Свободная</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактная</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>font zoom larger bigger accessibility</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>шрифт масштаб крупнее больше увеличить доступность</translation>
    </message>
    <message>
        <source>Distance and speed</source>
        <translation>Расстояние и скорость</translation>
    </message>
    <message>
        <source>metric imperial kilometres miles mph</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>метрические имперские километры мили км/ч миль/ч</translation>
    </message>
    <message>
        <source>Kilometres, km/h</source>
        <translation>Километры, км/ч</translation>
    </message>
    <message>
        <source>Miles, mph</source>
        <translation>Мили, миль/ч</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Давление</translation>
    </message>
    <message>
        <source>tyres bar psi kilopascal</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>шины бар psi килопаскаль кПа</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>Kilopascal (kPa)</source>
        <translation>Килопаскаль (кПа)</translation>
    </message>
    <message>
        <source>psi</source>
        <translation>psi</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>degrees</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>градусы</translation>
    </message>
    <message>
        <source>Celsius (°C)</source>
        <translation>Цельсий (°C)</translation>
    </message>
    <message>
        <source>Fahrenheit (°F)</source>
        <translation>Фаренгейт (°F)</translation>
    </message>
    <message>
        <source>Energy consumption</source>
        <translation>Расход энергии</translation>
    </message>
    <message>
        <source>efficiency kilowatt-hours per distance</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>экономичность эффективность киловатт-часы на расстояние</translation>
    </message>
    <message>
        <source>kWh per 100 km</source>
        <translation>кВт·ч на 100 км</translation>
    </message>
    <message>
        <source>Wh per km</source>
        <translation>Вт·ч на км</translation>
    </message>
    <message>
        <source>km per kWh</source>
        <translation>км на кВт·ч</translation>
    </message>
    <message>
        <source>Wh per mile</source>
        <translation>Вт·ч на милю</translation>
    </message>
    <message>
        <source>Miles per kWh</source>
        <translation>Миль на кВт·ч</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>clock summer time UTC local</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>часы летнее время UTC местное</translation>
    </message>
    <message>
        <source>preview example</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>предпросмотр пример образец</translation>
    </message>
    <message>
        <source>Map background</source>
        <translation>Подложка карты</translation>
    </message>
    <message>
        <source>The built-in map needs no network and tells nobody where you look.</source>
        <translation>Встроенной карте сеть не нужна, и она никому не сообщает, куда вы смотрите.</translation>
    </message>
    <message>
        <source>tiles offline online OpenStreetMap MBTiles</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>тайлы плитки офлайн онлайн OpenStreetMap MBTiles фон</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Встроенная</translation>
    </message>
    <message>
        <source>Map file</source>
        <translation>Файл карты</translation>
    </message>
    <message>
        <source>Map server</source>
        <translation>Сервер карт</translation>
    </message>
    <message>
        <source>A file of map pictures on this computer (MBTiles).</source>
        <translation>Файл с изображениями карты на этом компьютере (MBTiles).</translation>
    </message>
    <message>
        <source>offline raster</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>офлайн растр без сети</translation>
    </message>
    <message>
        <source>The server sees which places you look at, and its usage policy applies. Pictures are kept on this computer as long as the server allows.</source>
        <translation>Сервер видит, какие места вы смотрите; действуют его правила использования. Изображения хранятся на этом компьютере столько, сколько разрешает сервер.</translation>
    </message>
    <message>
        <source>online XYZ address URL OpenStreetMap</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>онлайн XYZ адрес URL OpenStreetMap</translation>
    </message>
    <message>
        <source>How often the services are asked</source>
        <translation>Частота запросов к сервисам</translation>
    </message>
    <message>
        <source>Normal: a selected vehicle about every 20 seconds, those on the screen every minute, all others every 10 minutes. Sparing: half as often. Frequent: twice as often. No service is ever asked more often than it allows.</source>
        <translation>Обычная: выбранный автомобиль примерно раз в 20 секунд, видимые на экране раз в минуту, все остальные раз в 10 минут. Экономная: вдвое реже. Частая: вдвое чаще. Ни один сервис не запрашивается чаще, чем он разрешает.</translation>
    </message>
    <message>
        <source>refresh pace interval update poll</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>обновление темп интервал период опрос</translation>
    </message>
    <message>
        <source>Sparing</source>
        <translation>Экономная</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>Частая</translation>
    </message>
    <message>
        <source>A vehicle counts as silent after</source>
        <translation>Автомобиль считается молчащим через</translation>
    </message>
    <message>
        <source>stale not reporting hours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>устаревшее не выходит на связь нет связи часы</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>hours, directly behind a number in a field</extracomment>
        <translation> ч</translation>
    </message>
    <message>
        <source>Keep readings and tracks</source>
        <translation>Хранить показания и треки</translation>
    </message>
    <message>
        <source>retention history delete archive disk</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>хранение история удаление архив диск</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 дней</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 года</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 лет</translation>
    </message>
    <message>
        <source>Space in use now</source>
        <translation>Занято сейчас</translation>
    </message>
    <message>
        <source>archive size disk</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>архив размер диск место</translation>
    </message>
    <message>
        <source>A vehicle falls silent</source>
        <translation>Автомобиль перестал выходить на связь</translation>
    </message>
    <message>
        <source>notify desktop message</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>оповещение рабочий стол сообщение уведомлять</translation>
    </message>
    <message>
        <source>A tyre reports a warning or an alert</source>
        <translation>Шина сообщает «Внимание» или «Тревога»</translation>
    </message>
    <message>
        <source>notify desktop message pressure</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>оповещение рабочий стол сообщение давление</translation>
    </message>
    <message>
        <source>An account needs attention</source>
        <translation>Учётная запись требует внимания</translation>
    </message>
    <message>
        <source>Its sign-in is refused or its certificate is not trusted.</source>
        <translation>Вход отклонён или сертификат не является доверенным.</translation>
    </message>
    <message>
        <source>notify desktop message password</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>оповещение рабочий стол сообщение пароль</translation>
    </message>
    <message>
        <source>background notification area minimise</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>фон область уведомлений свернуть трей</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Папка профиля</translation>
    </message>
    <message>
        <source>stored where path files backup</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>хранится где путь файлы резервная копия</translation>
    </message>
    <message>
        <source>Archive of the fleet</source>
        <translation>Архив автопарка</translation>
    </message>
    <message>
        <source>stored database history size</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>хранится база данных история размер</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>Пароли и токены</translation>
    </message>
    <message>
        <source>key store keychain secrets stored</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>хранилище ключей связка секреты хранятся</translation>
    </message>
    <message>
        <source>Sent to your services</source>
        <translation>Отправляется сервисам</translation>
    </message>
    <message>
        <source>accounts servers network</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>учётные записи серверы сеть</translation>
    </message>
    <message>
        <source>Sent for the map</source>
        <translation>Отправляется для карты</translation>
    </message>
    <message>
        <source>tiles server network</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>тайлы сервер сеть</translation>
    </message>
    <message>
        <source>Sent to us</source>
        <translation>Отправляется нам</translation>
    </message>
    <message>
        <source>telemetry statistics tracking crash reports</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>телеметрия статистика слежение отчёты о сбоях</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Units and time</source>
        <translation>Единицы и время</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Of the whole window. 100 % is the size the system uses.</source>
        <translation>Для всего окна. 100&#xa0;% — размер, заданный в системе.</translation>
    </message>
    <message>
        <source>For all times on the screen. Files that you save have their times in UTC.</source>
        <translation>Для всех значений времени на экране. В сохраняемых файлах время указано по UTC.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Time without a report. Decides which vehicles the view of silent vehicles shows.</source>
        <translation>Время без сообщений. Определяет, какие автомобили попадают в вид «Молчат».</translation>
    </message>
    <message>
        <source>Older ones are deleted once a day, for the first time an hour after a change here. Trips, charge sessions and the last state of every vehicle are always kept.</source>
        <translation>Более старые удаляются раз в день, впервые через час после изменения. Поездки, сеансы зарядки и последнее состояние каждого автомобиля хранятся всегда.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Бессрочно</translation>
    </message>
    <message>
        <source>Charging ends or is interrupted</source>
        <translation>Зарядка завершилась или прервалась</translation>
    </message>
    <message>
        <source>Keep running in the system tray when the window is closed</source>
        <translation>Продолжать работу в области уведомлений, когда окно закрыто</translation>
    </message>
    <message>
        <source>The fleet is still watched then. To end the program, quit it in the menu.</source>
        <translation>Наблюдение за автопарком тогда продолжается. Чтобы завершить программу, выйдите из неё через меню.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>unknown</source>
        <comment>said for the dash of what is not known</comment>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>SystemShortcuts</name>
    <message>
        <source>closing the window</source>
        <translation>закрытие окна</translation>
    </message>
    <message>
        <source>switching between windows</source>
        <translation>переключение между окнами</translation>
    </message>
    <message>
        <source>a menu of the system</source>
        <translation>меню системы</translation>
    </message>
    <message>
        <source>a command of the system</source>
        <translation>команда системы</translation>
    </message>
    <message>
        <source>a menu of the window</source>
        <translation>меню окна</translation>
    </message>
    <message>
        <source>minimizing or hiding windows</source>
        <translation>сворачивание или скрытие окон</translation>
    </message>
    <message>
        <source>a picture of the screen</source>
        <translation>снимок экрана</translation>
    </message>
    <message>
        <source>switching between desktops</source>
        <translation>переключение между рабочими столами</translation>
    </message>
    <message>
        <source>searching the menus</source>
        <translation>поиск в меню</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>копирование</translation>
    </message>
    <message>
        <source>cutting</source>
        <translation>вырезание</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>вставка</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>отмена действия</translation>
    </message>
    <message>
        <source>redoing</source>
        <translation>повтор действия</translation>
    </message>
    <message>
        <source>selecting everything</source>
        <translation>выделение всего</translation>
    </message>
    <message>
        <source>moving or deleting in text fields</source>
        <translation>перемещение или удаление в текстовых полях</translation>
    </message>
    <message>
        <source>typing and moving</source>
        <translation>ввод текста и перемещение</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>система</translation>
    </message>
    <message>
        <source>special characters</source>
        <translation>специальные символы</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Новый токен</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Приложение</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Назначение</translation>
    </message>
    <message>
        <source>Ri&amp;ghts</source>
        <translation>П&amp;рава</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>Copy it now; it is not shown whole again:</source>
        <translation>Скопируйте его сейчас; целиком он больше не показывается:</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>fleetglass::AboutDialog</name>
    <message>
        <source>About Fleetglass</source>
        <translation>О программе Fleetglass</translation>
    </message>
    <message>
        <source>Fleetglass %1</source>
        <translation>Fleetglass %1</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>без версии</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Компоненты</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Лицензия</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Компоненты программы</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>Копировать для &amp;отчёта</translation>
    </message>
    <message>
        <source>Copies the versions of all parts and of the system. No names, no passwords.</source>
        <translation>Копирует версии всех компонентов и системы. Без имён и паролей.</translation>
    </message>
    <message>
        <source>All vehicles of a mixed fleet in one window.

Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it. It comes without any warranty.</source>
        <translation>Все автомобили смешанного автопарка в одном окне.

Свободная программа под лицензией GNU General Public License версии 3 или более поздней. Её можно использовать, изучать, распространять и изменять. Предоставляется без каких-либо гарантий.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountDesk</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Этот сервер этого не поддерживает.</translation>
    </message>
    <message>
        <source>Locking, charging and other commands are not part of what OVMS servers offer over this interface. The vehicle is not at fault, and nothing was sent to it.</source>
        <translation>Блокировка замков, зарядка и другие команды не входят в то, что серверы OVMS дают через этот интерфейс. Автомобиль исправен, ему ничего не отправлено.</translation>
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
        <translation>Вход выполнен, но в этой учётной записи нет автомобилей. Сначала зарегистрируйте их на сайте сервера.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in: %n vehicles.</source>
        <translation>
            <numerusform>Вход выполнен: %n автомобиль.</numerusform>
            <numerusform>Вход выполнен: %n автомобиля.</numerusform>
            <numerusform>Вход выполнен: %n автомобилей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token may not open a session, so vehicles cannot be asked to report faster.</source>
        <translation>Токен не может открыть сеанс, поэтому запросить у автомобилей более частые сообщения нельзя.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address for typing errors.</source>
        <translation>Сервера с таким именем нет. Проверьте, нет ли в адресе опечаток.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this port. OVMS servers use 6869 for https and 6868 for http.</source>
        <translation>Компьютер найден, но на этом порту нет ответа. Серверы OVMS используют порт 6869 для https и 6868 для http.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the address, or try again later.</source>
        <translation>Сервер не ответил вовремя. Проверьте адрес или повторите попытку позже.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be in between. Nothing was sent.</source>
        <translation>Сервер предъявил не тот сертификат, которому вы доверяли. Возможно, кто-то вмешался в соединение. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Nothing was sent. Look at it and decide.</source>
        <translation>Сертификат сервера не является доверенным. Ничего не отправлено. Посмотрите его и примите решение.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Nothing was sent. Use https, or allow plain HTTP above.</source>
        <translation>Этот адрес без шифрования. Ничего не отправлено. Используйте https или разрешите http без шифрования выше.</translation>
    </message>
    <message>
        <source>The server refused the user name, the password or the token. It does not say which. The name is that of the web account, not of a vehicle.</source>
        <translation>Сервер не принял имя пользователя, пароль или токен. Что именно, он не сообщает. Нужно имя учётной записи на сайте, а не автомобиля.</translation>
    </message>
    <message>
        <source>The token is right but has too few rights to read vehicles.</source>
        <translation>Токен верный, но его прав не хватает для чтения данных автомобилей.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not an OVMS server. Check the address and the port.</source>
        <translation>По этому адресу есть ответ, но это не сервер OVMS. Проверьте адрес и порт.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Остановлено. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>No longer kept: enter it again</source>
        <translation>Больше не хранится: введите снова</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Enter it again for another server</source>
        <translation>Для другого сервера введите снова</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network and the address.</source>
        <translation>Сервер недоступен. Проверьте сеть и адрес.</translation>
    </message>
    <message>
        <source>A secure connection could not be made. Is this the https port (6869)?</source>
        <translation>Не удалось установить защищённое соединение. Это порт для https (6869)?</translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountsDialog</name>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Возобновить</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Приостановить</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Учётных записей пока нет</translation>
    </message>
    <message>
        <source>Add the account of a service to see its vehicles.</source>
        <translation>Добавьте учётную запись сервиса, чтобы видеть его автомобили.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Добавить учётную запись…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверка…</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles</source>
        <translation>
            <numerusform>%n автомобиль</numerusform>
            <numerusform>%n автомобиля</numerusform>
            <numerusform>%n автомобилей</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Войти &amp;снова…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Delete history…</source>
        <translation>Удалить ист&amp;орию…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>The program signs out and forgets the password. The vehicles and everything it has seen of them can stay: readable, but no longer kept up to date.</source>
        <translation>Программа выйдет из сервиса и забудет пароль. Автомобили и все накопленные о них данные можно оставить: их можно будет читать, но они больше не обновляются.</translation>
    </message>
    <message>
        <source>&amp;Keep the history</source>
        <translation>&amp;Сохранить историю</translation>
    </message>
    <message>
        <source>&amp;Delete the history</source>
        <translation>&amp;Удалить историю</translation>
    </message>
    <message>
        <source>Delete the history of %1?</source>
        <translation>Удалить историю «%1»?</translation>
    </message>
    <message>
        <source>The test failed.
%1
%2</source>
        <comment>what happened, what to do</comment>
        <translation>Проверка не удалась.
%1
%2</translation>
    </message>
    <message>
        <source>Its vehicles disappear from the list and the map, and everything kept about them is deleted from this computer. This cannot be undone.</source>
        <translation>Автомобили этой учётной записи исчезнут из списка и с карты, а всё сохранённое о них будет удалено с этого компьютера. Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AddressEditor</name>
    <message>
        <source>The address must begin with https:// and contain {z}, {x} and {y}.</source>
        <translation>Адрес должен начинаться с https:// и содержать {z}, {x} и {y}.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AgeLabel</name>
    <message>
        <source>Age: %1, stale</source>
        <translation>Давность: %1, устарело</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Давность: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::Application</name>
    <message>
        <source>The archive cannot be read: %1</source>
        <translation>Не удаётся прочитать архив: %1</translation>
    </message>
    <message>
        <source>The demo fleet cannot start: %1</source>
        <translation>Не удаётся запустить демонстрационный парк: %1</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Демонстрационный парк</translation>
    </message>
    <message>
        <source>Nothing is being saved: %1</source>
        <translation>Ничего не сохраняется: %1</translation>
    </message>
    <message>
        <source>The archive was damaged. It was kept as %1 and a new one was started.</source>
        <translation>Архив был повреждён. Он сохранён как %1, и начат новый.</translation>
    </message>
    <message>
        <source>There is no key store: passwords are forgotten when the program ends.</source>
        <translation>Хранилища ключей нет: пароли забываются при завершении программы.</translation>
    </message>
</context>
<context>
    <name>fleetglass::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Сертификат %1</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted before. If you did not expect that, somebody may be reading along: do not trust it, and ask the server&apos;s operator.</source>
        <translation>Сервер предъявил не тот сертификат, которому вы доверяли раньше. Если вы этого не ожидали, возможно, кто-то читает ваши данные: не доверяйте ему и обратитесь к оператору сервера.</translation>
    </message>
    <message>
        <source>The system does not trust this certificate. Servers at home often have one they made themselves. Compare the fingerprint with what the server&apos;s operator tells you, and trust it only if both are the same.</source>
        <translation>Система не доверяет этому сертификату. Для домашних серверов его часто создают сами. Сравните отпечаток с тем, что сообщит оператор сервера, и доверяйте, только если они совпадают.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>first and last day on which a certificate is valid</extracomment>
        <translation>Действителен</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not trusted because</source>
        <translation>Причина недоверия</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Отпечаток SHA-256</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Доверять этому сертификату</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChargeBar</name>
    <message>
        <source>Charging stops at %1 %</source>
        <extracomment>%1: a number</extracomment>
        <translation>Зарядка остановится на %1&#xa0;%</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Уровень заряда</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChargePanel</name>
    <message>
        <source>Charge state unknown</source>
        <translation>Состояние зарядки неизвестно</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Не подключён к зарядке</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>charge state, sub-state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Full in %1, at %2</source>
        <comment>duration, time of day</comment>
        <translation>Полный заряд через %1, %2</translation>
    </message>
    <message>
        <source>Reaches its limit in %1, at %2</source>
        <comment>duration, time of day</comment>
        <translation>Предел через %1, %2</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Зарядка</translation>
    </message>
    <message>
        <source>Limits and timer</source>
        <translation>Пределы и таймер</translation>
    </message>
    <message>
        <source>Range and battery</source>
        <translation>Запас хода и батарея</translation>
    </message>
    <message>
        <source>No charge values</source>
        <translation>Нет данных о зарядке</translation>
    </message>
    <message>
        <source>This vehicle has not reported a battery or a charge. What it reports appears here by itself.</source>
        <translation>Этот автомобиль не сообщал о батарее или зарядке. Когда данные поступят, они появятся здесь сами.</translation>
    </message>
    <message>
        <source>Charging ends</source>
        <translation>Конец зарядки</translation>
    </message>
    <message>
        <source>Charge sessions</source>
        <translation>Сеансы зарядки</translation>
    </message>
    <message>
        <source>No charge sessions yet. OVMS modules record them only when told to. In the module&apos;s shell:
%1
They are then kept for 30 days.</source>
        <translation>Сеансов зарядки пока нет. Модули OVMS записывают их, только если это включить. В командной строке модуля:
%1
После этого они хранятся 30 дней.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChoiceEditor</name>
    <message>
        <source>Enter its file or address below. Until then nothing changes.</source>
        <translation>Введите файл или адрес ниже. До этого ничего не изменится.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>fleetglass::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Search commands, vehicles, help and settings</source>
        <translation>Поиск команд, автомобилей, справки и настроек</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Автомобили</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search only: %1</source>
        <translation>Искать только: %1</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Ничего не найдено. Введите меньше букв.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Пока нечего сравнивать</translation>
    </message>
    <message>
        <source>Select two to eight vehicles in the list or on the map to see them side by side.</source>
        <translation>Выберите от двух до восьми автомобилей в списке или на карте, чтобы увидеть их рядом.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Различий нет</translation>
    </message>
    <message>
        <source>None of these vehicles has reported a value so far.</source>
        <translation>Ни один из этих автомобилей пока не сообщил ни одного значения.</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Показать все значения</translation>
    </message>
    <message numerus="yes">
        <source>%n more selected vehicles are not shown.</source>
        <translation>
            <numerusform>Ещё %n выбранный автомобиль не показан.</numerusform>
            <numerusform>Ещё %n выбранных автомобиля не показаны.</numerusform>
            <numerusform>Ещё %n выбранных автомобилей не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Vehicles side by side</source>
        <translation>Сравнение автомобилей</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Mark the highest and the lowest number</source>
        <translation>Отмечать наибольшее и наименьшее число</translation>
    </message>
    <message>
        <source>Copy all of this page as text</source>
        <translation>Копировать всю страницу как текст</translation>
    </message>
    <message>
        <source>All values of these vehicles are the same.</source>
        <translation>Все значения этих автомобилей одинаковы.</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Значений пока нет</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
</context>
<context>
    <name>fleetglass::DesktopNotifier</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Показать окно</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;events</source>
        <translation>
            <numerusform>%n новое &amp;событие</numerusform>
            <numerusform>%n новых &amp;события</numerusform>
            <numerusform>%n новых &amp;событий</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;События</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message numerus="yes">
        <source>Fleetglass: %n new events</source>
        <translation>
            <numerusform>Fleetglass: %n новое событие</numerusform>
            <numerusform>Fleetglass: %n новых события</numerusform>
            <numerusform>Fleetglass: %n новых событий</numerusform>
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
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>fleetglass::FileDesk</name>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Tracks and backups (*.gpx *.fleetglass-backup);;Tracks (*.gpx);;Backups (*.fleetglass-backup)</source>
        <translation>Треки и резервные копии (*.gpx *.fleetglass-backup);;Треки (*.gpx);;Резервные копии (*.fleetglass-backup)</translation>
    </message>
    <message>
        <source>%1 is neither a GPX track nor a Fleetglass backup.</source>
        <translation>%1 не является ни треком GPX, ни резервной копией Fleetglass.</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <translation>Не удаётся показать %1. %2</translation>
    </message>
    <message>
        <source>%1 contains no track, route or waypoint.</source>
        <translation>В %1 нет ни трека, ни маршрута, ни путевой точки.</translation>
    </message>
    <message>
        <source>Open backup</source>
        <translation>Открыть резервную копию</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>Не удаётся открыть %1. %2</translation>
    </message>
    <message>
        <source>The window for %1 cannot be opened. The backup was unpacked to %2.</source>
        <translation>Не удаётся открыть окно для %1. Резервная копия распакована в %2.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>Backups (*.fleetglass-backup)</source>
        <translation>Резервные копии (*.fleetglass-backup)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Создание резервной копии…</translation>
    </message>
    <message>
        <source>Backed up to %1. Passwords are not in it.</source>
        <translation>Резервная копия сохранена в %1. Паролей в ней нет.</translation>
    </message>
    <message>
        <source>No backup was made. %1 Nothing in the archive is lost.</source>
        <translation>Резервная копия не создана. %1 В архиве ничего не потеряно.</translation>
    </message>
</context>
<context>
    <name>fleetglass::FileEditor</name>
    <message>
        <source>Map file</source>
        <translation>Файл карты</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Такого файла нет, или его не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Browse for a map file</source>
        <translation>Выбрать файл карты</translation>
    </message>
    <message>
        <source>Path of an .mbtiles file</source>
        <translation>Путь к файлу .mbtiles</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetEventWords</name>
    <message>
        <source>Tyre alert, %1</source>
        <translation>Тревога, шина %1</translation>
    </message>
    <message>
        <source>Tyre warning, %1</source>
        <translation>Внимание, шина %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tyre alert, pressure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Вход отклонён</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Нет доверенного соединения</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles fell silent</source>
        <translation>
            <numerusform>%n автомобиль перестал выходить на связь</numerusform>
            <numerusform>%n автомобиля перестали выходить на связь</numerusform>
            <numerusform>%n автомобилей перестали выходить на связь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tyre alerts</source>
        <translation>
            <numerusform>%n предупреждение о шинах</numerusform>
            <numerusform>%n предупреждения о шинах</numerusform>
            <numerusform>%n предупреждений о шинах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins were refused</source>
        <translation>
            <numerusform>%n вход отклонён</numerusform>
            <numerusform>%n входа отклонены</numerusform>
            <numerusform>%n входов отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have no trusted connection</source>
        <translation>
            <numerusform>%n учётная запись без доверенного соединения</numerusform>
            <numerusform>%n учётные записи без доверенного соединения</numerusform>
            <numerusform>%n учётных записей без доверенного соединения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts do not answer</source>
        <translation>
            <numerusform>%n учётная запись не отвечает</numerusform>
            <numerusform>%n учётные записи не отвечают</numerusform>
            <numerusform>%n учётных записей не отвечают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts answer again</source>
        <translation>
            <numerusform>%n учётная запись снова отвечает</numerusform>
            <numerusform>%n учётные записи снова отвечают</numerusform>
            <numerusform>%n учётных записей снова отвечают</numerusform>
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
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent since %1</source>
        <translation>Не выходит на связь с %1</translation>
    </message>
    <message>
        <source>Reports again, was silent since %1</source>
        <translation>Снова на связи, связи не было с %1</translation>
    </message>
    <message>
        <source>Charging finished</source>
        <translation>Зарядка завершена</translation>
    </message>
    <message>
        <source>Charging finished at %1</source>
        <translation>Зарядка завершена на %1</translation>
    </message>
    <message>
        <source>Charging interrupted</source>
        <translation>Зарядка прервана</translation>
    </message>
    <message>
        <source>Charging interrupted at %1</source>
        <translation>Зарядка прервана на %1</translation>
    </message>
    <message>
        <source>Charging ended early</source>
        <translation>Зарядка окончена досрочно</translation>
    </message>
    <message>
        <source>Charging ended early at %1</source>
        <translation>Зарядка окончена досрочно на %1</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Нет ответа с %1</translation>
    </message>
    <message>
        <source>The service answers again</source>
        <translation>Сервис снова отвечает</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles report again</source>
        <translation>
            <numerusform>%n автомобиль снова на связи</numerusform>
            <numerusform>%n автомобиля снова на связи</numerusform>
            <numerusform>%n автомобилей снова на связи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles have finished charging</source>
        <translation>
            <numerusform>%n автомобиль завершил зарядку</numerusform>
            <numerusform>%n автомобиля завершили зарядку</numerusform>
            <numerusform>%n автомобилей завершили зарядку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charging was interrupted on %n vehicles</source>
        <translation>
            <numerusform>Зарядка прервана у %n автомобиля</numerusform>
            <numerusform>Зарядка прервана у %n автомобилей</numerusform>
            <numerusform>Зарядка прервана у %n автомобилей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles stopped charging early</source>
        <translation>
            <numerusform>%n автомобиль окончил зарядку досрочно</numerusform>
            <numerusform>%n автомобиля окончили зарядку досрочно</numerusform>
            <numerusform>%n автомобилей окончили зарядку досрочно</numerusform>
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
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>how old the newest value is</comment>
        <translation>Давность</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>state of a vehicle in paranoid mode</comment>
        <translation>Зашифровано</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tyre alert, then its pressure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Данных не было</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>a list of doors</comment>
        <translation>Открыто: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>all doors</comment>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Why silent</source>
        <translation>Почему молчит</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>car, van, lorry …</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Двери</translation>
    </message>
    <message>
        <source>Tyres measured (UTC)</source>
        <comment>column title in a file</comment>
        <translation>Время измерения шин (UTC)</translation>
    </message>
    <message>
        <source>Account paused</source>
        <translation>Учётная запись приостановлена</translation>
    </message>
    <message>
        <source>Module offline</source>
        <translation>Модуль не на связи</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Нет местоположения</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Легковой</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Фургон</translation>
    </message>
    <message>
        <source>Lorry</source>
        <translation>Грузовик</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Автобус</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>kinds of vehicle; Machine: for building or farming; Device: a meter or tracker without a vehicle</extracomment>
        <translation>Спецтехника</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Прицеп</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Cannot finish the shift</source>
        <translation>Не хватит до конца смены</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Заряжается</translation>
    </message>
    <message>
        <source>Can finish the shift</source>
        <translation>Хватит до конца смены</translation>
    </message>
    <message>
        <source>Range unknown</source>
        <translation>Запас хода неизвестен</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>В движении</translation>
    </message>
    <message>
        <source>On, standing</source>
        <translation>Включён, стоит</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>На стоянке</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>column title: state of charge</extracomment>
        <translation>Заряд</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>column title: how far the vehicle still goes</extracomment>
        <translation>Запас хода</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>column title: charge power</extracomment>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>To full</source>
        <extracomment>column title: time until the battery is full</extracomment>
        <translation>До полного</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Предел заряда</translation>
    </message>
    <message>
        <source>12 V</source>
        <extracomment>column title: voltage of the 12 V battery</extracomment>
        <translation>12 В</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>column title: whether the vehicle is locked</extracomment>
        <translation>Замки</translation>
    </message>
    <message>
        <source>Worst tyre</source>
        <translation>Худшая шина</translation>
    </message>
    <message>
        <source>Hottest tyre</source>
        <translation>Горячая шина</translation>
    </message>
    <message>
        <source>Tyre health</source>
        <translation>Состояние шин</translation>
    </message>
    <message>
        <source>Tyre alert</source>
        <translation>Предупр. о шине</translation>
    </message>
    <message>
        <source>Battery</source>
        <extracomment>column title: temperature of the traction battery</extracomment>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>Outside</source>
        <extracomment>column title: temperature outside the vehicle</extracomment>
        <translation>Снаружи</translation>
    </message>
    <message>
        <source>Cabin</source>
        <extracomment>column title: temperature in the cabin</extracomment>
        <translation>Салон</translation>
    </message>
    <message>
        <source>Motor</source>
        <extracomment>column title: temperature of the motor</extracomment>
        <translation>Двигатель</translation>
    </message>
    <message>
        <source>After shift</source>
        <extracomment>narrow column title: range that is left when the shift is over</extracomment>
        <translation>После смены</translation>
    </message>
    <message>
        <source>Softer</source>
        <extracomment>narrow column title: by how much the softest tyre is below its partner across the axle</extracomment>
        <translation>Ниже парной</translation>
    </message>
    <message>
        <source>Pressure age</source>
        <extracomment>narrow column title: how old the tyre pressures are</extracomment>
        <translation>Давн. давления</translation>
    </message>
    <message>
        <source>FL</source>
        <extracomment>pressure of the tyre at the front left, for a narrow column</extracomment>
        <translation>ПЛ</translation>
    </message>
    <message>
        <source>FR</source>
        <extracomment>pressure of the tyre at the front right, for a narrow column</extracomment>
        <translation>ПП</translation>
    </message>
    <message>
        <source>RL</source>
        <extracomment>pressure of the tyre at the rear left, for a narrow column</extracomment>
        <translation>ЗЛ</translation>
    </message>
    <message>
        <source>RR</source>
        <extracomment>pressure of the tyre at the rear right, for a narrow column</extracomment>
        <translation>ЗП</translation>
    </message>
    <message>
        <source>Range after the shift</source>
        <translation>Запас хода после смены</translation>
    </message>
    <message>
        <source>Softest tyre, below its partner</source>
        <translation>Самая мягкая шина, ниже парной</translation>
    </message>
    <message>
        <source>Age of the tyre pressures</source>
        <translation>Давность давления в шинах</translation>
    </message>
    <message>
        <source>Last report (UTC)</source>
        <comment>column title in a file: when the vehicle was last heard</comment>
        <translation>Последнее сообщение (UTC)</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Сервис недоступен</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Вход отклонён</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Нет доверенного соединения</translation>
    </message>
    <message>
        <source>Parked and switched off</source>
        <translation>На стоянке и выключен</translation>
    </message>
    <message>
        <source>Unknown reason</source>
        <translation>Причина неизвестна</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Устарело</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>На связи</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetListView</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>В движении</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Заряжаются</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>На стоянке</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Молчат</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles</source>
        <translation>
            <numerusform>%n автомобиль</numerusform>
            <numerusform>%n автомобиля</numerusform>
            <numerusform>%n автомобилей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n vehicles</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%1 из %n автомобиля</numerusform>
            <numerusform>%1 из %n автомобилей</numerusform>
            <numerusform>%1 из %n автомобилей</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Копировать &amp;ячейку</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Копировать в &amp;формате CSV</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>&amp;Экспорт таблицы…</translation>
    </message>
    <message>
        <source>Views of the fleet</source>
        <translation>Виды автопарка</translation>
    </message>
    <message>
        <source>No vehicle matches the search in this view.
Press Esc in the search field to end the search.</source>
        <translation>В этом виде поиску не соответствует ни один автомобиль.
Нажмите Esc в поле поиска, чтобы завершить поиск.</translation>
    </message>
    <message>
        <source>No vehicle is moving now.</source>
        <translation>Сейчас ни один автомобиль не движется.</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>С&amp;крыть «%1»</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>С&amp;толбцы…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Группировка</translation>
    </message>
    <message>
        <source>&amp;Reset this view</source>
        <translation>С&amp;бросить этот вид</translation>
    </message>
    <message>
        <source>&amp;Save as a new view…</source>
        <translation>&amp;Сохранить как новый вид…</translation>
    </message>
    <message>
        <source>Re&amp;name this view…</source>
        <translation>&amp;Переименовать этот вид…</translation>
    </message>
    <message>
        <source>&amp;Delete this view</source>
        <translation>&amp;Удалить этот вид</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <comment>do not group</comment>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Учётная запись</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>car, van, lorry …</comment>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>&amp;Why silent</source>
        <translation>&amp;Почему молчит</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Название вида:</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Сохранить как новый вид</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименовать вид</translation>
    </message>
    <message>
        <source>Fleet %1</source>
        <comment>name of a file; then the view&apos;s name</comment>
        <translation>Автопарк %1</translation>
    </message>
    <message>
        <source>Can &amp;finish the shift</source>
        <translation>&amp;Хватит до конца смены</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>Копировать ст&amp;роки</translation>
    </message>
    <message numerus="yes">
        <source>No vehicle is silent.
Each has reported within the last %n hours, and every account works.</source>
        <translation>
            <numerusform>Все автомобили на связи.
Каждый сообщал данные за последний %n час, и все учётные записи работают.</numerusform>
            <numerusform>Все автомобили на связи.
Каждый сообщал данные за последние %n часа, и все учётные записи работают.</numerusform>
            <numerusform>Все автомобили на связи.
Каждый сообщал данные за последние %n часов, и все учётные записи работают.</numerusform>
        </translation>
    </message>
    <message>
        <source>No vehicle matches the filter.</source>
        <translation>Фильтру не соответствует ни один автомобиль.</translation>
    </message>
    <message>
        <source>No vehicle matches the filter.
Choose “%1” to see every vehicle.</source>
        <comment>%1: a saved view</comment>
        <translation>Фильтру не соответствует ни один автомобиль.
Выберите «%1», чтобы увидеть все автомобили.</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetViews</name>
    <message>
        <source>Moving</source>
        <translation>В движении</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>vehicles that say nothing</comment>
        <translation>Молчат</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергия</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Шины</translation>
    </message>
    <message>
        <source>All</source>
        <comment>vehicles</comment>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>fleetglass::HelpBrowser</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>fleetglass::HelpWindow</name>
    <message>
        <source>Help – Fleetglass</source>
        <translation>Справка – Fleetglass</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>No page contains these words. Try fewer words or other ones.</source>
        <translation>Ни на одной странице нет этих слов. Введите меньше слов или другие слова.</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampBar</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>Учётная запись %1: %2</translation>
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
            <numerusform>Ещё %n учётная запись</numerusform>
            <numerusform>Ещё %n учётные записи</numerusform>
            <numerusform>Ещё %n учётных записей</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted</source>
        <extracomment>beside the name of an account</extracomment>
        <translation>без шифрования</translation>
    </message>
    <message>
        <source>Account %1: %2, last answer %3</source>
        <translation>Учётная запись %1: %2, последний ответ %3</translation>
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
        <translation>Технические подробности: %1</translation>
    </message>
    <message>
        <source>&amp;Ask again now</source>
        <translation>&amp;Запросить сейчас</translation>
    </message>
    <message>
        <source>&amp;Change the account…</source>
        <translation>&amp;Изменить учётную запись…</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampHistoryView</name>
    <message>
        <source>From</source>
        <extracomment>column titles: beginning and end of a period, how long, the state of the account, why</extracomment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Прежние состояния</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampWords</name>
    <message>
        <source>Removed, history kept</source>
        <translation>Удалена, история сохранена</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <extracomment>%1: a duration, such as &quot;20 s&quot;</extracomment>
        <translation>Следующая попытка через %1</translation>
    </message>
    <message>
        <source>The connection is not encrypted, as you allowed.</source>
        <translation>Соединение не шифруется, как вы разрешили.</translation>
    </message>
    <message>
        <source>fetching history</source>
        <extracomment>beside the state of an account</extracomment>
        <translation>загрузка истории</translation>
    </message>
    <message>
        <source>This account is signed out and its password deleted. Its vehicles and everything kept about them stay readable.</source>
        <translation>Из этой учётной записи выполнен выход, пароль удалён. Её автомобили и всё сохранённое о них остаются доступными для чтения.</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <extracomment>%1: an age, such as &quot;2 min ago&quot;</extracomment>
        <translation>Последний ответ %1</translation>
    </message>
    <message>
        <source>Fetching the history that the service has</source>
        <translation>Загружается история, которая есть у сервиса</translation>
    </message>
    <message>
        <source>Fetching the history of %1 that the service has</source>
        <translation>Загружается история %1, которая есть у сервиса</translation>
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
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>page: everything about charging</extracomment>
        <translation>Зарядка</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Шины</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Поездки</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>raw records of a vehicle</comment>
        <translation>Записи</translation>
    </message>
    <message>
        <source>No vehicles yet.
Add an account to see its vehicles here.</source>
        <translation>Автомобилей пока нет.
Добавьте учётную запись, чтобы увидеть здесь её автомобили.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Автопарк</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Панель: %1</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Рабочее пространство: %1</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;Открепить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Список записан в %1.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>No vehicles yet.
The lamp at the bottom shows how the account is doing.</source>
        <translation>Автомобилей пока нет.
Индикатор внизу показывает состояние учётной записи.</translation>
    </message>
    <message>
        <source>%1: %2
%3, state of charge %4</source>
        <comment>name, state, age, state of charge</comment>
        <translation>%1: %2
%3, уровень заряда %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n points</source>
        <translation>
            <numerusform>%1: %n точка</numerusform>
            <numerusform>%1: %n точки</numerusform>
            <numerusform>%1: %n точек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::MapBackground</name>
    <message>
        <source>The map file cannot be opened: %1</source>
        <translation>Не удаётся открыть файл карты: %1</translation>
    </message>
    <message>
        <source>The map server cannot be used: %1</source>
        <translation>Сервер карт использовать нельзя: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapLists</name>
    <message>
        <source>Nearest vehicles</source>
        <translation>Ближайшие автомобили</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>latitude, longitude</comment>
        <translation>От точки %1, %2</translation>
    </message>
    <message>
        <source>Only vehicles shown in the list</source>
        <translation>Только автомобили, видимые в списке</translation>
    </message>
    <message>
        <source>None of the vehicles shown has a known position.</source>
        <translation>Ни у одного из показанных автомобилей местоположение не известно.</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles here</source>
        <translation>
            <numerusform>Здесь %n автомобиль</numerusform>
            <numerusform>Здесь %n автомобиля</numerusform>
            <numerusform>Здесь %n автомобилей</numerusform>
        </translation>
    </message>
    <message>
        <source>These vehicles are no longer in their account.</source>
        <translation>Этих автомобилей больше нет в их учётной записи.</translation>
    </message>
    <message>
        <source>%1: %2, state of charge %3, range %4, %5</source>
        <comment>name, state, charge, range, age</comment>
        <translation>%1: %2, уровень заряда %3, запас хода %4, %5</translation>
    </message>
    <message>
        <source>%1: %2 away, %3, state of charge %4, range %5, %6</source>
        <comment>name, distance, state, charge, range, age</comment>
        <translation>%1: на расстоянии %2, %3, уровень заряда %4, запас хода %5, %6</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapMenus</name>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>&amp;Ближайшие автомобили</translation>
    </message>
    <message>
        <source>&amp;Copy coordinates %1</source>
        <translation>&amp;Копировать координаты %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapOverlays</name>
    <message>
        <source>The map cannot be drawn: it needs OpenGL, Direct3D, Metal or Vulkan, by a graphics card or by software such as Mesa&apos;s llvmpipe or WARP. Everything else works without it.</source>
        <translation>Не удаётся нарисовать карту: нужен OpenGL, Direct3D, Metal или Vulkan средствами видеокарты или программно, например через llvmpipe из Mesa или WARP. Всё остальное работает и без этого.</translation>
    </message>
    <message>
        <source>Source of the map</source>
        <translation>Источник карты</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapView</name>
    <message>
        <source>Qt Quick runs with its own software renderer.</source>
        <translation>Qt Quick работает с собственной программной отрисовкой.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>&amp;Ближайшие автомобили</translation>
    </message>
    <message numerus="yes">
        <source>&amp;List %n vehicles</source>
        <translation>
            <numerusform>&amp;Показать списком: %n автомобиль</numerusform>
            <numerusform>&amp;Показать списком: %n автомобиля</numerusform>
            <numerusform>&amp;Показать списком: %n автомобилей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %n vehicles</source>
        <translation>
            <numerusform>&amp;Выбрать %n автомобиль</numerusform>
            <numerusform>&amp;Выбрать %n автомобиля</numerusform>
            <numerusform>&amp;Выбрать %n автомобилей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles in view</source>
        <translation>
            <numerusform>На карте видно: %n автомобиль</numerusform>
            <numerusform>На карте видно: %n автомобиля</numerusform>
            <numerusform>На карте видно: %n автомобилей</numerusform>
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
            <numerusform>%n новое событие</numerusform>
            <numerusform>%n новых события</numerusform>
            <numerusform>%n новых событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events, %n new</source>
        <translation>
            <numerusform>События, %n новое</numerusform>
            <numerusform>События, %n новых</numerusform>
            <numerusform>События, %n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Последние события</translation>
    </message>
</context>
<context>
    <name>fleetglass::NoticeList</name>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>События, сначала новые</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>Empties this list; the vehicles&apos; history stays</source>
        <translation>Очищает этот список; история автомобилей остаётся</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Пока ничего не произошло</translation>
    </message>
    <message>
        <source>Vehicles that fall silent, finished charging, tyre alerts and account problems appear here.</source>
        <translation>Здесь появляются автомобили, переставшие выходить на связь, завершённые зарядки, предупреждения о шинах и неполадки учётных записей.</translation>
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
        <translation>Всё закрыто</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Открытые двери</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Far from any town</source>
        <translation>Вдали от населённых пунктов</translation>
    </message>
    <message>
        <source>Near %1</source>
        <translation>Рядом: %1</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Not reported yet: %1</source>
        <translation>Данных пока нет: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::PaletteModel</name>
    <message>
        <source>Not available now</source>
        <translation>Сейчас недоступно</translation>
    </message>
</context>
<context>
    <name>fleetglass::PaletteSources</name>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>fleetglass::QuantityChooser</name>
    <message>
        <source>Choose readings</source>
        <translation>Выбор показаний</translation>
    </message>
    <message>
        <source>Search readings</source>
        <translation>Поиск показаний</translation>
    </message>
    <message>
        <source>Readings that the archive has of this vehicle</source>
        <translation>Показания этого автомобиля, которые есть в архиве</translation>
    </message>
</context>
<context>
    <name>fleetglass::RawRecordsPanel</name>
    <message>
        <source>Raw records</source>
        <translation>Исходные записи</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation>Тип записи</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Поиск записей</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Записей пока нет</translation>
    </message>
    <message>
        <source>What the service keeps of this vehicle appears here once it has been fetched, also records that the program does not understand.</source>
        <translation>Здесь после загрузки появится то, что сервис хранит об этом автомобиле, в том числе записи, непонятные программе.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>No records found</source>
        <translation>Записи не найдены</translation>
    </message>
    <message>
        <source>None of these records contains the words you searched for.</source>
        <translation>Ни в одной из этих записей нет искомых слов.</translation>
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
        <translation>Автомобиль не выбран</translation>
    </message>
    <message>
        <source>Select a vehicle in the list or on the map to see its readings over time.</source>
        <translation>Выберите автомобиль в списке или на карте, чтобы увидеть его показания по времени.</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Показаний пока нет</translation>
    </message>
    <message>
        <source>The archive keeps every value from the moment the account is added. Come back when the vehicle has reported; the age above says when it last did.</source>
        <translation>Архив хранит каждое значение с момента добавления учётной записи. Вернитесь, когда автомобиль выйдет на связь; давность выше показывает, когда это было в последний раз.</translation>
    </message>
    <message>
        <source>This vehicle does not have the chosen readings</source>
        <translation>У этого автомобиля нет выбранных показаний</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Изображение в буфере обмена.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Изображение SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Изображение PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Не удаётся записать файл: %1</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Сохранить значения</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>автомобиль</translation>
    </message>
    <message>
        <source>%1 readings %2</source>
        <comment>file name: vehicle, date</comment>
        <translation>%1 показания %2</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 ч</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>days</comment>
        <translation>7 д</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>days</comment>
        <translation>30 д</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Последние 6 часов</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>From one time to another</source>
        <translation>От одного момента до другого</translation>
    </message>
    <message>
        <source>Save &amp;values as CSV…</source>
        <translation>Сохранить &amp;значения как CSV…</translation>
    </message>
    <message>
        <source>Save &amp;picture as PNG…</source>
        <translation>Сохранить &amp;изображение как PNG…</translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation>Сохранить изо&amp;бражение как SVG…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Копировать изображение</translation>
    </message>
    <message>
        <source>Chart of readings</source>
        <translation>График показаний</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Конец должен быть позже начала.</translation>
    </message>
    <message>
        <source>Chart of readings: %1</source>
        <translation>График показаний: %1</translation>
    </message>
    <message>
        <source>Wheel zooms, drag moves, Ctrl and drag zooms into a part, double click goes back.
Keys: arrows move, + and − zoom, Home goes back, Shift and arrows read values.</source>
        <translation>Колесо мыши меняет масштаб, перетаскивание сдвигает, перетаскивание с Ctrl увеличивает участок, двойной щелчок возвращает.
Клавиши: стрелки сдвигают, + и − меняют масштаб, Home возвращает, Shift и стрелки читают значения.</translation>
    </message>
    <message>
        <source>No readings chosen</source>
        <translation>Показания не выбраны</translation>
    </message>
    <message>
        <source>Press “%1” and tick what the chart should show.</source>
        <translation>Нажмите «%1» и отметьте, что показывать на графике.</translation>
    </message>
    <message>
        <source>Press “%1” to see what the archive has of it.</source>
        <translation>Нажмите «%1», чтобы увидеть, что о нём есть в архиве.</translation>
    </message>
    <message>
        <source>No values in this period.
Press “%1” to see everything in the archive.</source>
        <translation>За этот период значений нет.
Нажмите «%1», чтобы увидеть всё, что есть в архиве.</translation>
    </message>
    <message>
        <source>Everything in the archive</source>
        <translation>Всё, что есть в архиве</translation>
    </message>
</context>
<context>
    <name>fleetglass::ReadingsTableModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>fleetglass::RecordTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Копировать &amp;ячейку</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>&amp;Экспорт таблицы…</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingFacts</name>
    <message>
        <source>%1
Settings, accounts without their passwords, the archive and pictures of the map.</source>
        <translation>%1
Настройки, учётные записи без паролей, архив и изображения карты.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Пока неизвестно.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>path of a file, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the key store of your system, and nowhere else.</source>
        <translation>В хранилище ключей вашей системы и больше нигде.</translation>
    </message>
    <message>
        <source>In memory: they are forgotten when the program ends, because no key store was found.</source>
        <translation>В памяти: они забываются при завершении программы, потому что хранилище ключей не найдено.</translation>
    </message>
    <message>
        <source>Nothing: there is no account.</source>
        <translation>Ничего: учётных записей нет.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>account, its server</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Nothing: the map comes from this computer.</source>
        <translation>Ничего: карта берётся с этого компьютера.</translation>
    </message>
    <message>
        <source>Which places you look at, to %1. Nothing about your vehicles.</source>
        <translation>На %1 — какие места вы смотрите. О ваших автомобилях — ничего.</translation>
    </message>
    <message>
        <source>Nothing: no statistics, no error reports, no vehicle names.</source>
        <translation>Ничего: ни статистики, ни отчётов об ошибках, ни названий автомобилей.</translation>
    </message>
    <message>
        <source>%1. The file does not shrink when something is deleted: the space is reused.</source>
        <translation>%1. При удалении данных файл не уменьшается: место используется снова.</translation>
    </message>
    <message>
        <source>In the file named by FLEETGLASS_SECRETS. It is not encrypted, but only you may read it.</source>
        <translation>В файле, указанном в FLEETGLASS_SECRETS. Он не зашифрован, но прочитать его можете только вы.</translation>
    </message>
    <message>
        <source>User name, password or token, and requests for your vehicles&apos; data, to:</source>
        <translation>Имя пользователя, пароль или токен и запросы данных ваших автомобилей; получатели:</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingRowView</name>
    <message>
        <source>Differs from the default.</source>
        <translation>Отличается от значения по умолчанию.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <comment>title of a setting</comment>
        <translation>Сбросить: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Вернуть значение по умолчанию</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingsDialog</name>
    <message>
        <source>Try another word, such as the name of a unit.</source>
        <translation>Попробуйте другое слово, например название единицы.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>По запросу «%1» ничего не найдено</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingsPageView</name>
    <message>
        <source>Reset this page</source>
        <translation>Сбросить эту страницу</translation>
    </message>
</context>
<context>
    <name>fleetglass::ShortcutEditor</name>
    <message>
        <source>Changed by you</source>
        <translation>Изменено вами</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>Поиск команд или клавиш</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Команды и их сочетания клавиш</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Сочетание клавиш</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Новое сочетание:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Новое сочетание</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;По умолчанию</translation>
    </message>
    <message>
        <source>Reset &amp;all shortcuts</source>
        <translation>Сбросить &amp;все сочетания</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Choose a command, then press its new shortcut.</source>
        <translation>Выберите команду, затем нажмите её новое сочетание клавиш.</translation>
    </message>
    <message>
        <source>%1 is needed for something else: %2. Press other keys.</source>
        <extracomment>%1: keys such as &quot;Ctrl+C&quot;; %2: what they are for, such as &quot;copying&quot;</extracomment>
        <translation>%1 нужно для другого: %2. Нажмите другие клавиши.</translation>
    </message>
    <message>
        <source>%1 is already used for “%2”. Remove it there?</source>
        <extracomment>%1: keys such as &quot;Ctrl+M&quot;; %2: a command such as &quot;Show on the map&quot;</extracomment>
        <translation>%1 уже используется для «%2». Убрать его там?</translation>
    </message>
    <message>
        <source>Remove the shortcut</source>
        <translation>Убрать сочетание клавиш</translation>
    </message>
    <message>
        <source>Restore the default shortcut</source>
        <translation>Вернуть сочетание клавиш по умолчанию</translation>
    </message>
    <message>
        <source>&amp;Remove it there</source>
        <translation>Убрать &amp;там</translation>
    </message>
</context>
<context>
    <name>fleetglass::SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
</context>
<context>
    <name>fleetglass::TableExport</name>
    <message>
        <source>Save table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV text (*.csv)</source>
        <translation>Текст CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table was not saved to %1.</source>
        <translation>Таблица не сохранена в %1.</translation>
    </message>
    <message>
        <source>Choose another place or name. A file that was there before is unchanged.</source>
        <translation>Выберите другое место или имя. Файл, который был там раньше, не изменён.</translation>
    </message>
</context>
<context>
    <name>fleetglass::TokenDialog</name>
    <message>
        <source>API tokens of %1</source>
        <translation>Токены API: %1</translation>
    </message>
    <message>
        <source>Read, and report faster while somebody looks (session)</source>
        <translation>Чтение и более частые сообщения, пока кто-то смотрит (session)</translation>
    </message>
    <message>
        <source>Read only (auth)</source>
        <translation>Только чтение (auth)</translation>
    </message>
    <message>
        <source>Read and manage tokens (session, token.admin)</source>
        <translation>Чтение и управление токенами (session, token.admin)</translation>
    </message>
    <message>
        <source>used by this account</source>
        <translation>используется этой учётной записью</translation>
    </message>
    <message>
        <source>This account has no tokens yet.</source>
        <translation>У этой учётной записи пока нет токенов.</translation>
    </message>
    <message>
        <source>This account&apos;s token may not manage tokens.</source>
        <translation>Токен этой учётной записи не даёт управлять токенами.</translation>
    </message>
    <message>
        <source>This account signs in with it: it will be refused afterwards, and you must enter the password again.</source>
        <translation>Эта учётная запись входит с ним: после удаления вход будет отклонён, и пароль придётся ввести снова.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Удалить токен?</translation>
    </message>
    <message>
        <source>Sign in with the password, or with a token that has the right “token.admin”.</source>
        <translation>Войдите с паролем или с токеном, у которого есть право «token.admin».</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Programs that use it can no longer read the vehicles.</source>
        <translation>Программы, которые его используют, больше не смогут читать данные автомобилей.</translation>
    </message>
    <message>
        <source>Token %1 (%2) will be deleted on the server. %3</source>
        <translation>Токен %1 (%2) будет удалён на сервере. %3</translation>
    </message>
</context>
<context>
    <name>fleetglass::ToolWindows</name>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>fleetglass::TripsPanel</name>
    <message>
        <source>Trips</source>
        <translation>Поездки</translation>
    </message>
    <message>
        <source>No trips yet</source>
        <translation>Поездок пока нет</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message numerus="yes">
        <source>%n trips</source>
        <translation>
            <numerusform>%n поездка</numerusform>
            <numerusform>%n поездки</numerusform>
            <numerusform>%n поездок</numerusform>
        </translation>
    </message>
    <message>
        <source>OVMS modules record trips only when told to. Type this in the module&apos;s shell to keep them for 30 days from then on.</source>
        <translation>Модули OVMS записывают поездки, только если это включить. Введите это в командной строке модуля, и с этого момента поездки будут храниться 30 дней.</translation>
    </message>
</context>
<context>
    <name>fleetglass::TyresPanel</name>
    <message>
        <source>Tyres</source>
        <translation>Шины</translation>
    </message>
    <message>
        <source>No tyre values</source>
        <translation>Нет данных о шинах</translation>
    </message>
    <message>
        <source>This vehicle has no tyre sensors, or its module has not reported them yet. Pressures and alerts of every wheel appear here by themselves once it does.</source>
        <translation>У этого автомобиля нет датчиков в шинах, или его модуль о них ещё не сообщал. Когда данные поступят, давление и предупреждения по каждому колесу появятся здесь сами.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ValueFormatter</name>
    <message>
        <source>mi</source>
        <translation>миль</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>миль/ч</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>км/ч</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>psi</source>
        <translation>psi</translation>
    </message>
    <message>
        <source>kPa</source>
        <translation>кПа</translation>
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
        <translation>кВт·ч</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>кВт·ч/100 км</translation>
    </message>
    <message>
        <source>Wh/km</source>
        <translation>Вт·ч/км</translation>
    </message>
    <message>
        <source>km/kWh</source>
        <translation>км/кВт·ч</translation>
    </message>
    <message>
        <source>Wh/mi</source>
        <translation>Вт·ч/миля</translation>
    </message>
    <message>
        <source>mi/kWh</source>
        <translation>миль/кВт·ч</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <comment>local time, then the same in UTC</comment>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a value, below a minute</comment>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days, short</comment>
        <translation>
            <numerusform>%n д</numerusform>
            <numerusform>%n д</numerusform>
            <numerusform>%n д</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Данных не было</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a value, then its age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The source itself calls this value old.</source>
        <translation>Сам источник считает это значение устаревшим.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>quantity, which one: &quot;Tyre pressure, front left&quot;</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергия</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>title of a group of values: everything about charging</extracomment>
        <translation>Зарядка</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Doors and locks</source>
        <translation>Двери и замки</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Температуры</translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>Аккумулятор 12 В</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Шины</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Местоположение</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Модуль</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>спереди слева</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>спереди справа</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>сзади слева</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>сзади справа</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place of a wheel, which of several there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заперто</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Отперто</translation>
    </message>
    <message>
        <source>Sounding</source>
        <extracomment>siren of the alarm</extracomment>
        <translation>Звучит</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не на связи</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Заряжается</translation>
    </message>
    <message>
        <source>Topping off</source>
        <translation>Дозарядка</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Heating the battery</source>
        <translation>Подогрев батареи</translation>
    </message>
    <message>
        <source>Waiting for the timer</source>
        <translation>Ожидание таймера</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Stopped by schedule</source>
        <translation>Остановлено по расписанию</translation>
    </message>
    <message>
        <source>Started by schedule</source>
        <translation>Начато по расписанию</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>По запросу</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>charge mode</extracomment>
        <translation>Стандартный</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>charge mode</extracomment>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>charge mode of OVMS: the largest charge</extracomment>
        <translation>Дальний ход</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>charge mode</extracomment>
        <translation>Динамичный</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>alert level of a tyre</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Доступны</translation>
    </message>
    <message>
        <source>Encrypted by the vehicle (paranoid mode)</source>
        <translation>Зашифрованы автомобилем (режим paranoid)</translation>
    </message>
    <message>
        <source>No longer in this account</source>
        <translation>Больше нет в этой учётной записи</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>На стоянке</translation>
    </message>
    <message>
        <source>On, standing</source>
        <translation>Включён, стоит</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>В движении</translation>
    </message>
    <message>
        <source>%1, alarm</source>
        <comment>state of a vehicle</comment>
        <translation>%1, тревога</translation>
    </message>
    <message>
        <source>%1, attention</source>
        <comment>state of a vehicle</comment>
        <translation>%1, требует внимания</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>Нет предупреждений</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Актуально</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Догружает данные</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Вход отклонён</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Нет доверенного соединения</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Everything seen so far stays readable, with its age.</source>
        <translation>Всё, что получено раньше, остаётся доступным с указанием давности.</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s name. The program tries again by itself.</source>
        <translation>Проверьте сеть и имя сервера. Программа повторит попытку сама.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Сервис не ответил вовремя.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Программа повторит попытку сама.</translation>
    </message>
    <message>
        <source>The address begins with http://, which is not encrypted, so nothing was sent to it.</source>
        <translation>Адрес начинается с http://, то есть без шифрования, поэтому на него ничего не отправлено.</translation>
    </message>
    <message>
        <source>Use the server&apos;s https:// address. If it has none, allow plain HTTP for this account.</source>
        <translation>Используйте адрес сервера с https:// в начале. Если его нет, разрешите для этой учётной записи http без шифрования.</translation>
    </message>
    <message>
        <source>Check the address and the port: is it the one for https?</source>
        <translation>Проверьте адрес и порт: этот порт для https?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent to it.</source>
        <translation>Сертификат сервера не является доверенным, поэтому серверу ничего не отправлено.</translation>
    </message>
    <message>
        <source>Open the account, look at the certificate and decide.</source>
        <translation>Откройте учётную запись, посмотрите сертификат и примите решение.</translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation>Пароль этой учётной записи не хранится на этом компьютере.</translation>
    </message>
    <message>
        <source>Open the account and enter it again.</source>
        <translation>Откройте учётную запись и введите его снова.</translation>
    </message>
    <message>
        <source>The service refused the user name, password or token.</source>
        <translation>Сервис не принял имя пользователя, пароль или токен.</translation>
    </message>
    <message>
        <source>Open the account and enter them again. The name must be spelled as it is registered.</source>
        <translation>Откройте учётную запись и введите их снова. Имя нужно писать так, как оно зарегистрировано.</translation>
    </message>
    <message>
        <source>The account has no right to do that.</source>
        <translation>У учётной записи нет на это прав.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner, or use another token.</source>
        <translation>Обратитесь к владельцу учётной записи или используйте другой токен.</translation>
    </message>
    <message>
        <source>The service does not have what was asked for.</source>
        <translation>У сервиса нет того, что запрошено.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Проверьте адрес сервера.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Сервис не принял запрос.</translation>
    </message>
    <message>
        <source>The details may say why.</source>
        <translation>Причина может быть указана в подробностях.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>На сервисе сбой.</translation>
    </message>
    <message>
        <source>The program tries again by itself. If it lasts, tell the service&apos;s operator.</source>
        <translation>Программа повторит попытку сама. Если это продлится, сообщите оператору сервиса.</translation>
    </message>
    <message>
        <source>The service sent something that cannot be understood.</source>
        <translation>Сервис прислал данные, которые не удаётся разобрать.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. If it is right, tell us the details.</source>
        <translation>Проверьте адрес сервера. Если он верен, сообщите нам подробности.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Этот сервер этого не поддерживает.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The archive on the disk cannot be written or read.</source>
        <translation>Не удаётся записать или прочитать архив на диске.</translation>
    </message>
    <message>
        <source>What is on the screen is right; it is not being saved.</source>
        <translation>На экране всё верно, но данные не сохраняются.</translation>
    </message>
    <message>
        <source>m</source>
        <comment>unit: metres</comment>
        <translation>м</translation>
    </message>
    <message>
        <source>V</source>
        <comment>unit: volts</comment>
        <translation>В</translation>
    </message>
    <message>
        <source>A</source>
        <comment>unit: amperes</comment>
        <translation>А</translation>
    </message>
    <message>
        <source>Ah</source>
        <comment>unit: ampere hours</comment>
        <translation>А·ч</translation>
    </message>
    <message>
        <source>kW</source>
        <comment>unit: kilowatts</comment>
        <translation>кВт</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit: minutes</comment>
        <translation>мин</translation>
    </message>
    <message>
        <source>s</source>
        <comment>unit: seconds</comment>
        <translation>с</translation>
    </message>
    <message>
        <source>dBm</source>
        <translation>дБм</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Не звучит</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Waiting for power: check the charging station</source>
        <translation>Ожидание питания: проверьте зарядную станцию</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <comment>last known state of a vehicle that is silent</comment>
        <translation>Было: %1</translation>
    </message>
    <message>
        <source>Limited by the service</source>
        <translation>Ограничено сервисом</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>На сервисе сбой</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Сервис недоступен.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made, so nothing was sent to it.</source>
        <translation>Не удалось установить защищённое соединение с сервером, поэтому ему ничего не отправлено.</translation>
    </message>
    <message>
        <source>The service limits how often it may be asked.</source>
        <translation>Сервис ограничивает частоту запросов.</translation>
    </message>
    <message>
        <source>The program asks less often by itself; there is nothing you need to do.</source>
        <translation>Программа сама запрашивает реже; делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Check the free space on the disk and your rights to the profile&apos;s folder.</source>
        <translation>Проверьте свободное место на диске и права на папку профиля.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ValueLabel</name>
    <message>
        <source>%1: %2, stale</source>
        <translation>%1: %2, устарело</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Копировать значение</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleComparison</name>
    <message>
        <source>unknown</source>
        <comment>a value, spoken</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>a value, spoken</comment>
        <translation>устарело</translation>
    </message>
    <message>
        <source>highest</source>
        <comment>of the values of several vehicles, spoken</comment>
        <translation>наибольшее</translation>
    </message>
    <message>
        <source>lowest</source>
        <comment>of the values of several vehicles, spoken</comment>
        <translation>наименьшее</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <comment>a value of several vehicles, spoken</comment>
        <translation>%1, отличается</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleHistory</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Пробег</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column title: place where the trip began</extracomment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column title: place where the trip ended</extracomment>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Charge at start</source>
        <translation>Заряд в начале</translation>
    </message>
    <message>
        <source>Charge at end</source>
        <translation>Заряд в конце</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>column titles of raw records: their time, number and text</extracomment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Energy used</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Energy recovered</source>
        <translation>Рекуперировано</translation>
    </message>
    <message>
        <source>still charging</source>
        <translation>ещё заряжается</translation>
    </message>
    <message>
        <source>Energy charged</source>
        <translation>Заряжено</translation>
    </message>
    <message>
        <source>Energy from the grid</source>
        <translation>Из сети</translation>
    </message>
    <message>
        <source>Plug type</source>
        <translation>Тип разъёма</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Как завершилась</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleListPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <comment>a key</comment>
        <translation>Закрыть (%1)</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehiclePageFrame</name>
    <message>
        <source>This vehicle encrypts its data (paranoid mode), so the service cannot read it. What was seen before stays.</source>
        <translation>Этот автомобиль шифрует свои данные (режим paranoid), поэтому сервис не может их прочитать. Всё, что получено раньше, сохраняется.</translation>
    </message>
    <message>
        <source>The service no longer shows this vehicle to this account. What was seen before stays.</source>
        <translation>Сервис больше не показывает этот автомобиль этой учётной записи. Всё, что получено раньше, сохраняется.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>state of a vehicle in paranoid mode</comment>
        <translation>Зашифровано</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No vehicle selected</source>
        <translation>Автомобиль не выбран</translation>
    </message>
    <message>
        <source>Select a vehicle in the list or on the map to see everything about it here.</source>
        <translation>Выберите автомобиль в списке или на карте, чтобы увидеть здесь всё о нём.</translation>
    </message>
</context>
<context>
    <name>fleetglass::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Sign in to the service that your vehicles report to. Everything the program has seen stays readable on this computer, also without a network.</source>
        <translation>Войдите в сервис, в который ваши автомобили передают данные. Всё, что программа получила, остаётся доступным на этом компьютере и без сети.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Добавить учётную запись…</translation>
    </message>
    <message>
        <source>&amp;Try the demo fleet</source>
        <translation>&amp;Открыть демонстрационный парк</translation>
    </message>
    <message>
        <source>All your vehicles in one window</source>
        <translation>Все ваши автомобили в одном окне</translation>
    </message>
    <message>
        <source>You need the address of your OVMS server, your user name and your password.</source>
        <translation>Нужны адрес вашего сервера OVMS, имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>Simulated vehicles drive and charge on this computer. Nothing is sent anywhere.</source>
        <translation>Имитируемые автомобили ездят и заряжаются на этом компьютере. Никуда ничего не отправляется.</translation>
    </message>
</context>
<context>
    <name>fleetglass::WheelCard</name>
    <message>
        <source>Copy value</source>
        <translation>Копировать значение</translation>
    </message>
    <message>
        <source>Pressure rising over the last day</source>
        <translation>За последние сутки давление растёт</translation>
    </message>
    <message>
        <source>Pressure falling over the last day</source>
        <translation>За последние сутки давление падает</translation>
    </message>
    <message>
        <source>Pressure steady over the last day</source>
        <translation>За последние сутки давление не меняется</translation>
    </message>
    <message>
        <source>Health %1</source>
        <comment>of a tyre, in per cent</comment>
        <translation>Состояние %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::WindowActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Добавить учётную запись…</translation>
    </message>
    <message>
        <source>Sign in to another service</source>
        <translation>Войти ещё в один сервис</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Учётные записи…</translation>
    </message>
    <message>
        <source>Change, test, pause, order or remove accounts</source>
        <translation>Изменить, проверить, приостановить, упорядочить или удалить учётные записи</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Открыть файл…</translation>
    </message>
    <message>
        <source>Show a GPX track on the map, or open a backup in a window of its own</source>
        <translation>Показать трек GPX на карте или открыть резервную копию в отдельном окне</translation>
    </message>
    <message>
        <source>&amp;Export fleet list…</source>
        <translation>&amp;Экспорт списка автомобилей…</translation>
    </message>
    <message>
        <source>Write what the fleet list shows to a CSV or Excel file</source>
        <translation>Записать содержимое списка автомобилей в файл CSV или Excel</translation>
    </message>
    <message>
        <source>Expo&amp;rt fleet list again</source>
        <translation>&amp;Повторить экспорт списка</translation>
    </message>
    <message>
        <source>Write this view to the same file as the last time; the file is replaced</source>
        <translation>Записать этот вид в тот же файл, что и в прошлый раз; файл заменяется</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Резервное копирование…</translation>
    </message>
    <message>
        <source>Copy the archive, the accounts without their passwords and the settings into one file</source>
        <translation>Скопировать архив, учётные записи без паролей и настройки в один файл</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Units, language, appearance, map, data and notifications</source>
        <translation>Единицы, язык, оформление, карта, данные и уведомления</translation>
    </message>
    <message>
        <source>Sign out everywhere and close the program</source>
        <translation>Выйти из всех сервисов и закрыть программу</translation>
    </message>
    <message>
        <source>&amp;Search vehicles</source>
        <translation>&amp;Поиск автомобилей</translation>
    </message>
    <message>
        <source>Type part of a name; the list and the map show the vehicles that match</source>
        <translation>Введите часть названия; список и карта покажут подходящие автомобили</translation>
    </message>
    <message>
        <source>Sa&amp;ve view as…</source>
        <translation>&amp;Сохранить вид как…</translation>
    </message>
    <message>
        <source>Save the list&apos;s columns, order, filter and groups under a name</source>
        <translation>Сохранить столбцы, порядок, фильтр и группы списка под своим названием</translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>Выбрать с&amp;толбцы…</translation>
    </message>
    <message>
        <source>Which values the fleet list shows, and in which order</source>
        <translation>Какие значения показывает список автомобилей и в каком порядке</translation>
    </message>
    <message>
        <source>Co&amp;mpare selected vehicles</source>
        <translation>Ср&amp;авнить выбранные автомобили</translation>
    </message>
    <message>
        <source>All values of the selected vehicles side by side</source>
        <translation>Все значения выбранных автомобилей рядом</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>&amp;Показать на карте</translation>
    </message>
    <message>
        <source>Move the map to the selected vehicles</source>
        <translation>Переместить карту к выбранным автомобилям</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Следить</translation>
    </message>
    <message>
        <source>Keep the vehicle in the middle of the map while it moves</source>
        <translation>Держать автомобиль в центре карты, пока он движется</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>Ask all services now</source>
        <translation>Запросить все сервисы сейчас</translation>
    </message>
    <message>
        <source>Copy &amp;position</source>
        <translation>&amp;Копировать местоположение</translation>
    </message>
    <message>
        <source>Copy the vehicle&apos;s coordinates</source>
        <translation>Копировать координаты автомобиля</translation>
    </message>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>&amp;Ближайшие автомобили</translation>
    </message>
    <message>
        <source>Show the vehicles closest to this one</source>
        <translation>Показать автомобили, ближайшие к этому</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Ко&amp;манды…</translation>
    </message>
    <message>
        <source>Commands that the service can send to the vehicle</source>
        <translation>Команды, которые сервис может отправить автомобилю</translation>
    </message>
    <message>
        <source>Show &amp;all vehicles</source>
        <translation>Показать &amp;все автомобили</translation>
    </message>
    <message>
        <source>Move the map so that every vehicle in the list is in view</source>
        <translation>Переместить карту так, чтобы были видны все автомобили списка</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Background…</source>
        <translation>&amp;Подложка…</translation>
    </message>
    <message>
        <source>Where the map&apos;s pictures come from</source>
        <translation>Откуда берутся изображения карты</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Найти что угодно…</translation>
    </message>
    <message>
        <source>Find vehicles, commands, views, settings and help by typing a few letters</source>
        <translation>Найти автомобили, команды, виды, настройки и справку по нескольким буквам</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;События</translation>
    </message>
    <message>
        <source>Show what has happened in the fleet since the program started</source>
        <translation>Показать, что произошло в автопарке с запуска программы</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Сле&amp;дующая часть окна</translation>
    </message>
    <message>
        <source>Move the keyboard focus from the list to the map to the panels</source>
        <translation>Переместить фокус клавиатуры из списка на карту и на панели</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Пред&amp;ыдущая часть окна</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Save workspace as…</source>
        <translation>&amp;Сохранить рабочее пространство как…</translation>
    </message>
    <message>
        <source>Save the arrangement of the panels under a name</source>
        <translation>Сохранить расположение панелей под своим названием</translation>
    </message>
    <message>
        <source>&amp;Rename workspace…</source>
        <translation>&amp;Переименовать рабочее пространство…</translation>
    </message>
    <message>
        <source>Re&amp;move workspace…</source>
        <translation>&amp;Удалить рабочее пространство…</translation>
    </message>
    <message>
        <source>R&amp;eset workspace</source>
        <translation>С&amp;бросить рабочее пространство</translation>
    </message>
    <message>
        <source>Arrange the panels as they were at first</source>
        <translation>Расположить панели как вначале</translation>
    </message>
    <message>
        <source>Move &amp;panel to the next side</source>
        <translation>&amp;Переместить панель к следующему краю</translation>
    </message>
    <message>
        <source>Move the panel with the keyboard focus: left, right, bottom</source>
        <translation>Переместить панель с фокусом клавиатуры: влево, вправо, вниз</translation>
    </message>
    <message>
        <source>&amp;Float or dock panel</source>
        <translation>&amp;Открепить или закрепить панель</translation>
    </message>
    <message>
        <source>Make the panel with the keyboard focus a window of its own, or put it back</source>
        <translation>Сделать панель с фокусом клавиатуры отдельным окном или вернуть её на место</translation>
    </message>
    <message>
        <source>&amp;Close panel</source>
        <translation>&amp;Закрыть панель</translation>
    </message>
    <message>
        <source>Hide the panel with the keyboard focus</source>
        <translation>Скрыть панель с фокусом клавиатуры</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>How to use the program; works without a network</source>
        <translation>Как пользоваться программой; работает без сети</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;About Fleetglass</source>
        <translation>&amp;О программе Fleetglass</translation>
    </message>
    <message>
        <source>Version, parts and licences</source>
        <translation>Версия, компоненты и лицензии</translation>
    </message>
</context>
<context>
    <name>fleetglass::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>&amp;Автопарк</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>Ав&amp;томобиль</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Сохранённые ви&amp;ды</translation>
    </message>
    <message>
        <source>&amp;Workspaces</source>
        <translation>&amp;Рабочие пространства</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Панели</translation>
    </message>
</context>
<context>
    <name>fleetglass::WorkspaceActions</name>
    <message>
        <source>Save workspace</source>
        <translation>Сохранить рабочее пространство</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>Переименовать рабочее пространство</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Название:</translation>
    </message>
    <message>
        <source>Remove the workspace “%1”? Its panels stay available; only this arrangement is deleted.</source>
        <translation>Удалить рабочее пространство «%1»? Его панели остаются доступными; удаляется только это расположение.</translation>
    </message>
    <message>
        <source>Remove workspace</source>
        <translation>Удалить рабочее пространство</translation>
    </message>
</context>
<context>
    <name>fleetglass::WorkspaceList</name>
    <message>
        <source>Monitor</source>
        <translation>Мониторинг</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергия</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Шины</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>fleetglass::ZoneEditor</name>
    <message>
        <source>Part of the name</source>
        <translation>Часть названия</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Как в системе (%1)</translation>
    </message>
</context>
</TS>
