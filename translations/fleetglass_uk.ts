<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>суспільне надбання</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>OVMS account</source>
        <translation>Обліковий запис OVMS</translation>
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
        <translation>Виберіть публічний сервер або введіть адресу власного, наприклад https://ovms.example.org:6869</translation>
    </message>
    <message>
        <source>Allow an unencrypted connection (http)</source>
        <translation>Дозволити з’єднання без шифрування (http)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ім’я &amp;користувача</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>The name of the web account, spelled exactly as it was registered. Not the vehicle&apos;s id.</source>
        <translation>Ім’я вебоблікового запису точно так, як його зареєстровано. Не ідентифікатор автомобіля.</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Пароль або токен</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Пароль або токен</translation>
    </message>
    <message>
        <source>Exchange the password for an API token</source>
        <translation>Обміняти пароль на токен API</translation>
    </message>
    <message>
        <source>The password is used once. After that the program keeps only a token of its own, which you can revoke at any time.</source>
        <translation>Пароль використовується один раз. Потім програма зберігає лише власний токен, який можна будь-коли відкликати.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Назва облікового запису</translation>
    </message>
    <message>
        <source>This system has no key store that the program can use. The account works until you close the program; then the password must be entered again.</source>
        <translation>У цій системі немає сховища ключів, яким може скористатися програма. Обліковий запис працює до закриття програми; потім пароль доведеться ввести знову.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Пере&amp;вірити</translation>
    </message>
    <message>
        <source>Signs in and counts the vehicles, without saving anything</source>
        <translation>Виконує вхід і рахує автомобілі, нічого не зберігаючи</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Результат перевірки</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <translation>Переглянути сер&amp;тифікат…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>Stops asking the server; what you typed stays</source>
        <translation>Припиняє запит до сервера; введене залишається</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Запит до сервера</translation>
    </message>
    <message>
        <source>Anybody on the network can then read the password and the positions of the vehicles. Use it only inside a network you trust.</source>
        <translation>Тоді будь-хто в мережі зможе прочитати пароль і місцеположення автомобілів. Користуйтеся цим лише в мережі, якій довіряєте.</translation>
    </message>
    <message>
        <source>Your own name for it, such as “Vans Tallinn”</source>
        <translation>Ваша власна назва, наприклад «Фургони Київ»</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Призупинити</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Вилучити…</translation>
    </message>
    <message>
        <source>Drag an account to change the order of lamps and groups</source>
        <translation>Перетягніть обліковий запис, щоб змінити порядок індикаторів і груп</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>П&amp;еревірити</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <translation>Перевірити &amp;усі</translation>
    </message>
    <message>
        <source>API to&amp;kens…</source>
        <translation>&amp;Токени API…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Перемістити ви&amp;ще</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Перемістити ни&amp;жче</translation>
    </message>
    <message>
        <source>Signs in a second time without disturbing what runs, and counts the vehicles</source>
        <translation>Виконує другий вхід, не заважаючи поточній роботі, і рахує автомобілі</translation>
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
        <translation>Редагування</translation>
    </message>
    <message>
        <source>Fleet list</source>
        <translation>Список автопарку</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобіль</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Робочі простори</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup cannot be read: %1</source>
        <translation>Не вдалося прочитати резервну копію: %1</translation>
    </message>
    <message>
        <source>The backup is incomplete: part of the file is missing.</source>
        <translation>Резервна копія неповна: бракує частини файлу.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Fleetglass.</source>
        <translation>Резервну копію створено новішою версією Fleetglass.</translation>
    </message>
    <message>
        <source>The backup cannot be copied to %1. Is the disk full?</source>
        <translation>Не вдалося скопіювати резервну копію до %1. Можливо, на диску немає місця?</translation>
    </message>
    <message>
        <source>The backup is damaged (%1).</source>
        <translation>Резервну копію пошкоджено (%1).</translation>
    </message>
    <message>
        <source>The backup was not made: %1</source>
        <translation>Резервну копію не створено: %1</translation>
    </message>
    <message>
        <source>This file is not a Fleetglass backup.</source>
        <translation>Цей файл не є резервною копією Fleetglass.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Не вдалося створити папку %1.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Пошук стовпців</translation>
    </message>
    <message>
        <source>Columns of this view</source>
        <translation>Стовпці цього подання</translation>
    </message>
    <message>
        <source>Tick what this view shows. Drag to change the order.</source>
        <translation>Позначте, що має показувати це подання. Перетягніть, щоб змінити порядок.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Перемістити стовпець вище</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Перемістити стовпець нижче</translation>
    </message>
</context>
<context>
    <name>FleetListView</name>
    <message>
        <source>Fleet list</source>
        <translation>Список автопарку</translation>
    </message>
    <message>
        <source>Search vehicles</source>
        <translation>Пошук автомобілів</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Фільтр за станом</translation>
    </message>
    <message>
        <source>Which vehicles the list and the map show</source>
        <translation>Які автомобілі показують список і карта</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Автомобілі</translation>
    </message>
    <message>
        <source>Save, rename or reset this view; columns, groups, export</source>
        <translation>Зберегти, перейменувати або скинути це подання; стовпці, групи, експорт</translation>
    </message>
    <message>
        <source>Every word must occur in the vehicle&apos;s name, id, VIN, account or state. Enter shows the first hit on the map, Esc ends the search.</source>
        <translation>Кожне слово має траплятися в назві, ідентифікаторі, VIN, обліковому записі або стані автомобіля. Enter показує перший збіг на карті, Esc завершує пошук.</translation>
    </message>
    <message>
        <source>Vehicles whose range is shorter cannot finish the shift</source>
        <translation>Автомобілі з меншим запасом ходу не зможуть завершити зміну</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>Параметри подання</translation>
    </message>
    <message>
        <source>Distance left in this shift:</source>
        <translation>Залишок шляху в цій зміні:</translation>
    </message>
    <message>
        <source>Distance left in this shift</source>
        <translation>Залишок шляху в цій зміні</translation>
    </message>
</context>
<context>
    <name>GpxReader</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Рядок %1: %2</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>Файл обривається.</translation>
    </message>
    <message>
        <source>A point has no valid latitude and longitude.</source>
        <translation>Точка не має правильних широти й довготи.</translation>
    </message>
    <message>
        <source>The file has more than %L1 points.</source>
        <translation>У файлі понад %L1 точок.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>У файлі забагато рівнів вкладеності.</translation>
    </message>
    <message>
        <source>This is not XML: %1</source>
        <translation>Це не XML: %1</translation>
    </message>
    <message>
        <source>The file declares a document type, which GPX files do not have, so it is not read.</source>
        <translation>Файл оголошує тип документа, якого у файлах GPX не буває, тому його не прочитано.</translation>
    </message>
    <message>
        <source>This is not a GPX file.</source>
        <translation>Це не файл GPX.</translation>
    </message>
    <message>
        <source>GPX version %1 is not supported. 1.0 and 1.1 are.</source>
        <translation>Версія GPX %1 не підтримується. Підтримуються 1.0 і 1.1.</translation>
    </message>
</context>
<context>
    <name>ObservationTip</name>
    <message>
        <source>Never reported</source>
        <translation>Даних не було</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
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
        <translation>Копіювати всю сторінку як текст</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Виділити все</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Збільшити</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>З&amp;меншити</translation>
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
        <translation>Відкріпити</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Відкріплює панель і прикріплює її назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Закриває панель</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Шукати в:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Ім’я файлу:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлів:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Ви&amp;брати</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Папка вищого рівня</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Створити папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Докладний список</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Нова папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Нова папка</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пере&amp;йменувати</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ви&amp;далити</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Показувати приховані файли</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 вже існує.
Замінити?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не знайдено.
Перевірте, чи правильно вказано ім’я файлу.</translation>
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
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Закрити без збереження</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Натисніть сполучення клавіш</translation>
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
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Показати подробиці...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Сховати подробиці...</translation>
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
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Зберегти все</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Так для &amp;всіх</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ні</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;і для всіх</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Перервати</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити спробу</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ігнорувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Відновити типові</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копіювати &amp;адресу посилання</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>State of charge</source>
        <translation>Рівень заряду</translation>
    </message>
    <message>
        <source>State of health</source>
        <translation>Стан батареї (SOH)</translation>
    </message>
    <message>
        <source>Calculated battery capacity</source>
        <translation>Обчислена ємність батареї</translation>
    </message>
    <message>
        <source>Usable battery capacity</source>
        <translation>Корисна ємність батареї</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Напруга батареї</translation>
    </message>
    <message>
        <source>Battery current</source>
        <translation>Струм батареї</translation>
    </message>
    <message>
        <source>Battery power</source>
        <translation>Потужність батареї</translation>
    </message>
    <message>
        <source>Estimated range</source>
        <translation>Розрахунковий запас ходу</translation>
    </message>
    <message>
        <source>Ideal range</source>
        <translation>Ідеальний запас ходу</translation>
    </message>
    <message>
        <source>Ideal range when full</source>
        <translation>Ідеальний запас ходу на повному заряді</translation>
    </message>
    <message>
        <source>Range gained per hour</source>
        <translation>Приріст запасу ходу за годину</translation>
    </message>
    <message>
        <source>Energy used this trip</source>
        <translation>Витрачена енергія за поїздку</translation>
    </message>
    <message>
        <source>Energy recovered this trip</source>
        <translation>Рекуперована енергія за поїздку</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Заряджається</translation>
    </message>
    <message>
        <source>Charge state</source>
        <translation>Стан заряджання</translation>
    </message>
    <message>
        <source>Charge sub-state</source>
        <translation>Підстан заряджання</translation>
    </message>
    <message>
        <source>Charge mode</source>
        <translation>Режим заряджання</translation>
    </message>
    <message>
        <source>Charge port open</source>
        <translation>Зарядний порт</translation>
    </message>
    <message>
        <source>Plug connected</source>
        <translation>Штекер під’єднано</translation>
    </message>
    <message>
        <source>Charge power</source>
        <translation>Потужність заряджання</translation>
    </message>
    <message>
        <source>Power from the grid</source>
        <translation>Потужність із мережі</translation>
    </message>
    <message>
        <source>Charger efficiency</source>
        <translation>ККД зарядного пристрою</translation>
    </message>
    <message>
        <source>Line voltage</source>
        <translation>Напруга мережі</translation>
    </message>
    <message>
        <source>Charge current</source>
        <translation>Струм заряджання</translation>
    </message>
    <message>
        <source>Charge current limit</source>
        <translation>Межа струму заряджання</translation>
    </message>
    <message>
        <source>Energy of this charge</source>
        <translation>Енергія цього заряджання</translation>
    </message>
    <message>
        <source>Grid energy of this charge</source>
        <translation>Енергія цього заряджання з мережі</translation>
    </message>
    <message>
        <source>Grid energy in total</source>
        <translation>Енергія з мережі, усього</translation>
    </message>
    <message>
        <source>Charging time</source>
        <translation>Тривалість заряджання</translation>
    </message>
    <message>
        <source>Time to full</source>
        <translation>Час до повного заряду</translation>
    </message>
    <message>
        <source>Time to limit</source>
        <translation>Час до межі</translation>
    </message>
    <message>
        <source>Time to range limit</source>
        <translation>Час до межі запасу ходу</translation>
    </message>
    <message>
        <source>Time to charge limit</source>
        <translation>Час до межі заряду</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Межа заряду</translation>
    </message>
    <message>
        <source>Range limit</source>
        <translation>Межа запасу ходу</translation>
    </message>
    <message>
        <source>Charge timer set</source>
        <translation>Таймер заряджання задано</translation>
    </message>
    <message>
        <source>Charge timer start</source>
        <translation>Початок заряджання за таймером</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Одометр</translation>
    </message>
    <message>
        <source>Trip distance</source>
        <translation>Пробіг за поїздку</translation>
    </message>
    <message>
        <source>Vehicle on</source>
        <translation>Запалювання</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Системи активні</translation>
    </message>
    <message>
        <source>Handbrake</source>
        <translation>Стоянкове гальмо</translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation>Режим руху</translation>
    </message>
    <message>
        <source>Parked for</source>
        <translation>Час на стоянці</translation>
    </message>
    <message>
        <source>Inverter power</source>
        <translation>Потужність інвертора</translation>
    </message>
    <message>
        <source>Inverter efficiency</source>
        <translation>ККД інвертора</translation>
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
        <translation>Сигналізація</translation>
    </message>
    <message>
        <source>Front left door open</source>
        <translation>Передні ліві двері</translation>
    </message>
    <message>
        <source>Front right door open</source>
        <translation>Передні праві двері</translation>
    </message>
    <message>
        <source>Rear left door open</source>
        <translation>Задні ліві двері</translation>
    </message>
    <message>
        <source>Rear right door open</source>
        <translation>Задні праві двері</translation>
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
        <translation>Фари</translation>
    </message>
    <message>
        <source>Climate control</source>
        <translation>Клімат-контроль</translation>
    </message>
    <message>
        <source>Cooling pump</source>
        <translation>Насос охолодження</translation>
    </message>
    <message>
        <source>Outside temperature</source>
        <translation>Температура ззовні</translation>
    </message>
    <message>
        <source>Cabin temperature</source>
        <translation>Температура в салоні</translation>
    </message>
    <message>
        <source>Battery temperature</source>
        <translation>Температура батареї</translation>
    </message>
    <message>
        <source>Motor temperature</source>
        <translation>Температура двигуна</translation>
    </message>
    <message>
        <source>Inverter temperature</source>
        <translation>Температура інвертора</translation>
    </message>
    <message>
        <source>Charger temperature</source>
        <translation>Температура зарядного пристрою</translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>Акумулятор 12 В</translation>
    </message>
    <message>
        <source>12 V reference</source>
        <translation>Опорна напруга 12 В</translation>
    </message>
    <message>
        <source>12 V current</source>
        <translation>Струм 12 В</translation>
    </message>
    <message>
        <source>12 V battery charging</source>
        <translation>Акумулятор 12 В заряджається</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>Тиск у шині</translation>
    </message>
    <message>
        <source>Tyre temperature</source>
        <translation>Температура шини</translation>
    </message>
    <message>
        <source>Tyre health</source>
        <translation>Стан шини</translation>
    </message>
    <message>
        <source>Tyre alert</source>
        <translation>Попередження про шину</translation>
    </message>
    <message>
        <source>GPS lock</source>
        <translation>Фіксація GPS</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Супутники</translation>
    </message>
    <message>
        <source>Dilution of precision</source>
        <translation>Зниження точності (DOP)</translation>
    </message>
    <message>
        <source>GPS quality</source>
        <translation>Якість GPS</translation>
    </message>
    <message>
        <source>GPS mode</source>
        <translation>Режим GPS</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Висота</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Access to the data</source>
        <translation>Доступ до даних</translation>
    </message>
    <message>
        <source>Module connected</source>
        <translation>Зв’язок модуля</translation>
    </message>
    <message>
        <source>Apps connected</source>
        <translation>Під’єднано застосунків</translation>
    </message>
    <message>
        <source>Batch clients connected</source>
        <translation>Під’єднано пакетних клієнтів</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Обладнання</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Мобільна мережа</translation>
    </message>
    <message>
        <source>Modem mode</source>
        <translation>Режим модема</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>Рівень сигналу</translation>
    </message>
    <message>
        <source>Commands allowed</source>
        <translation>Команди дозволено</translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation>Ідентифікаційний номер (VIN)</translation>
    </message>
    <message>
        <source>Vehicle type code</source>
        <translation>Код типу автомобіля</translation>
    </message>
    <message>
        <source>Distance to service</source>
        <translation>Пробіг до ТО</translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation>Час до ТО</translation>
    </message>
</context>
<context>
    <name>ReadingsPage</name>
    <message>
        <source>Readings</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Choose readings…</source>
        <translation>Вибрати показники…</translation>
    </message>
    <message>
        <source>Which readings the chart shows</source>
        <translation>Які показники є на графіку</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Показати значення таблицею</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показати таблицею</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Save or copy the chart or its values</source>
        <translation>Зберегти або скопіювати графік чи його значення</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Readings as a table</source>
        <translation>Показники таблицею</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Повідомлення</translation>
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
        <translation>%1 футів</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <comment>map scale</comment>
        <translation>%1 миль</translation>
    </message>
    <message>
        <source>Map scale: %1</source>
        <translation>Масштаб карти: %1</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Also decides how numbers, dates and times are written.</source>
        <translation>Визначає також, як записуються числа, дати й час.</translation>
    </message>
    <message>
        <source>translation locale region number format date 24 hours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>переклад мова країна регіон формат чисел дата час 24 години українська</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light or dark window and map.</source>
        <translation>Світле або темне вікно й карта.</translation>
    </message>
    <message>
        <source>dark mode night colours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>темний режим нічна тема ніч кольори</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Density of lists</source>
        <translation>Щільність списків</translation>
    </message>
    <message>
        <source>Compact rows show more vehicles at once.</source>
        <translation>У компактних рядках видно більше автомобілів одразу.</translation>
    </message>
    <message>
        <source>row height spacing tables</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>висота рядка рядки відступи таблиці</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Вільна</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактна</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>font zoom larger bigger accessibility</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>шрифт масштаб більший збільшити крупніше доступність</translation>
    </message>
    <message>
        <source>Distance and speed</source>
        <translation>Відстань і швидкість</translation>
    </message>
    <message>
        <source>metric imperial kilometres miles mph</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>метричні імперські кілометри милі км миль/год</translation>
    </message>
    <message>
        <source>Kilometres, km/h</source>
        <translation>Кілометри, км/год</translation>
    </message>
    <message>
        <source>Miles, mph</source>
        <translation>Милі, миль/год</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Тиск</translation>
    </message>
    <message>
        <source>tyres bar psi kilopascal</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>шини бар psi кілопаскаль кПа</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>Kilopascal (kPa)</source>
        <translation>Кілопаскалі (кПа)</translation>
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
        <translation>градуси</translation>
    </message>
    <message>
        <source>Celsius (°C)</source>
        <translation>Цельсій (°C)</translation>
    </message>
    <message>
        <source>Fahrenheit (°F)</source>
        <translation>Фаренгейт (°F)</translation>
    </message>
    <message>
        <source>Energy consumption</source>
        <translation>Витрата енергії</translation>
    </message>
    <message>
        <source>efficiency kilowatt-hours per distance</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>ефективність кіловат-години кВт·год на відстань споживання</translation>
    </message>
    <message>
        <source>kWh per 100 km</source>
        <translation>кВт·год на 100 км</translation>
    </message>
    <message>
        <source>Wh per km</source>
        <translation>Вт·год на км</translation>
    </message>
    <message>
        <source>km per kWh</source>
        <translation>км на кВт·год</translation>
    </message>
    <message>
        <source>Wh per mile</source>
        <translation>Вт·год на милю</translation>
    </message>
    <message>
        <source>Miles per kWh</source>
        <translation>Миль на кВт·год</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>clock summer time UTC local</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>годинник літній час UTC місцевий</translation>
    </message>
    <message>
        <source>preview example</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>перегляд приклад зразок</translation>
    </message>
    <message>
        <source>Map background</source>
        <translation>Підкладка карти</translation>
    </message>
    <message>
        <source>The built-in map needs no network and tells nobody where you look.</source>
        <translation>Вбудована карта не потребує мережі й нікому не повідомляє, куди ви дивитеся.</translation>
    </message>
    <message>
        <source>tiles offline online OpenStreetMap MBTiles</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>плитки тайли офлайн онлайн OpenStreetMap MBTiles</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Вбудована</translation>
    </message>
    <message>
        <source>Map file</source>
        <translation>Файл карти</translation>
    </message>
    <message>
        <source>Map server</source>
        <translation>Сервер карт</translation>
    </message>
    <message>
        <source>A file of map pictures on this computer (MBTiles).</source>
        <translation>Файл із зображеннями карти на цьому комп’ютері (MBTiles).</translation>
    </message>
    <message>
        <source>offline raster</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>офлайн растр</translation>
    </message>
    <message>
        <source>The server sees which places you look at, and its usage policy applies. Pictures are kept on this computer as long as the server allows.</source>
        <translation>Сервер бачить, які місця ви переглядаєте, і діють його правила користування. Зображення зберігаються на цьому комп’ютері, доки це дозволяє сервер.</translation>
    </message>
    <message>
        <source>online XYZ address URL OpenStreetMap</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>онлайн XYZ адреса URL OpenStreetMap</translation>
    </message>
    <message>
        <source>How often the services are asked</source>
        <translation>Як часто надсилати запити до сервісів</translation>
    </message>
    <message>
        <source>Normal: a selected vehicle about every 20 seconds, those on the screen every minute, all others every 10 minutes. Sparing: half as often. Frequent: twice as often. No service is ever asked more often than it allows.</source>
        <translation>Звичайно: вибраний автомобіль приблизно кожні 20 секунд, видимі на екрані – щохвилини, решта – кожні 10 хвилин. Ощадливо: удвічі рідше. Часто: удвічі частіше. Жоден сервіс не отримує запитів частіше, ніж дозволяє.</translation>
    </message>
    <message>
        <source>refresh pace interval update poll</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>оновлення частота інтервал опитування</translation>
    </message>
    <message>
        <source>Sparing</source>
        <translation>Ощадливо</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайно</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>Часто</translation>
    </message>
    <message>
        <source>A vehicle counts as silent after</source>
        <translation>Вважати, що автомобіль мовчить, після</translation>
    </message>
    <message>
        <source>stale not reporting hours</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>застаріле мовчить не на зв’язку години</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>hours, directly behind a number in a field</extracomment>
        <translation> год</translation>
    </message>
    <message>
        <source>Keep readings and tracks</source>
        <translation>Зберігати показники й треки</translation>
    </message>
    <message>
        <source>retention history delete archive disk</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>термін зберігання історія видалення архів диск</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 днів</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 днів</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 днів</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 рік</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 роки</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 років</translation>
    </message>
    <message>
        <source>Space in use now</source>
        <translation>Зараз зайнято місця</translation>
    </message>
    <message>
        <source>archive size disk</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>архів розмір диск місце</translation>
    </message>
    <message>
        <source>A vehicle falls silent</source>
        <translation>Автомобіль перестав виходити на зв’язок</translation>
    </message>
    <message>
        <source>notify desktop message</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>сповіщення робочий стіл повідомлення мовчить</translation>
    </message>
    <message>
        <source>A tyre reports a warning or an alert</source>
        <translation>Шина: увага або тривога</translation>
    </message>
    <message>
        <source>notify desktop message pressure</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>сповіщення робочий стіл повідомлення тиск шини</translation>
    </message>
    <message>
        <source>An account needs attention</source>
        <translation>Обліковий запис потребує уваги</translation>
    </message>
    <message>
        <source>Its sign-in is refused or its certificate is not trusted.</source>
        <translation>Вхід відхилено або сертифікат недовірений.</translation>
    </message>
    <message>
        <source>notify desktop message password</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>сповіщення робочий стіл повідомлення пароль</translation>
    </message>
    <message>
        <source>background notification area minimise</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>фон область сповіщень трей згорнути</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Папка профілю</translation>
    </message>
    <message>
        <source>stored where path files backup</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>зберігається де шлях файли тека резервна копія</translation>
    </message>
    <message>
        <source>Archive of the fleet</source>
        <translation>Архів автопарку</translation>
    </message>
    <message>
        <source>stored database history size</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>зберігається база даних історія розмір</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>Паролі й токени</translation>
    </message>
    <message>
        <source>key store keychain secrets stored</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>сховище ключів секрети зберігаються</translation>
    </message>
    <message>
        <source>Sent to your services</source>
        <translation>Надсилається вашим сервісам</translation>
    </message>
    <message>
        <source>accounts servers network</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>облікові записи сервери мережа</translation>
    </message>
    <message>
        <source>Sent for the map</source>
        <translation>Надсилається для карти</translation>
    </message>
    <message>
        <source>tiles server network</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>плитки тайли сервер мережа</translation>
    </message>
    <message>
        <source>Sent to us</source>
        <translation>Надсилається нам</translation>
    </message>
    <message>
        <source>telemetry statistics tracking crash reports</source>
        <extracomment>words that find this setting when typed; never shown: give the words people type in your language</extracomment>
        <translation>телеметрія статистика стеження звіти про збої</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Units and time</source>
        <translation>Одиниці й час</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Of the whole window. 100 % is the size the system uses.</source>
        <translation>Для всього вікна. 100 % – розмір, який використовує система.</translation>
    </message>
    <message>
        <source>For all times on the screen. Files that you save have their times in UTC.</source>
        <translation>Для всього часу на екрані. У збережених файлах час подається в UTC.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>Time without a report. Decides which vehicles the view of silent vehicles shows.</source>
        <translation>Час без даних. Визначає, які автомобілі показує подання «Мовчать».</translation>
    </message>
    <message>
        <source>Older ones are deleted once a day, for the first time an hour after a change here. Trips, charge sessions and the last state of every vehicle are always kept.</source>
        <translation>Давніші видаляються раз на добу, а після зміни тут – уперше за годину. Поїздки, сеанси заряджання й останній стан кожного автомобіля зберігаються завжди.</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>Charging ends or is interrupted</source>
        <translation>Заряджання завершується або переривається</translation>
    </message>
    <message>
        <source>Keep running in the system tray when the window is closed</source>
        <translation>Після закриття вікна працювати далі в області сповіщень</translation>
    </message>
    <message>
        <source>The fleet is still watched then. To end the program, quit it in the menu.</source>
        <translation>Автопарк і тоді під наглядом. Щоб завершити програму, вийдіть через меню.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>unknown</source>
        <comment>said for the dash of what is not known</comment>
        <translation>невідомо</translation>
    </message>
</context>
<context>
    <name>SystemShortcuts</name>
    <message>
        <source>closing the window</source>
        <translation>закриття вікна</translation>
    </message>
    <message>
        <source>switching between windows</source>
        <translation>перемикання між вікнами</translation>
    </message>
    <message>
        <source>a menu of the system</source>
        <translation>меню системи</translation>
    </message>
    <message>
        <source>a command of the system</source>
        <translation>команда системи</translation>
    </message>
    <message>
        <source>a menu of the window</source>
        <translation>меню вікна</translation>
    </message>
    <message>
        <source>minimizing or hiding windows</source>
        <translation>згортання або приховування вікон</translation>
    </message>
    <message>
        <source>a picture of the screen</source>
        <translation>знімок екрана</translation>
    </message>
    <message>
        <source>switching between desktops</source>
        <translation>перемикання між робочими столами</translation>
    </message>
    <message>
        <source>searching the menus</source>
        <translation>пошук у меню</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>копіювання</translation>
    </message>
    <message>
        <source>cutting</source>
        <translation>вирізання</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>вставлення</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>скасування дії</translation>
    </message>
    <message>
        <source>redoing</source>
        <translation>повторення дії</translation>
    </message>
    <message>
        <source>selecting everything</source>
        <translation>виділення всього</translation>
    </message>
    <message>
        <source>moving or deleting in text fields</source>
        <translation>переміщення або видалення в текстових полях</translation>
    </message>
    <message>
        <source>typing and moving</source>
        <translation>введення тексту й переміщення</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>система</translation>
    </message>
    <message>
        <source>special characters</source>
        <translation>спеціальні символи</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Tokens</source>
        <translation>Токени</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Застосунок</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Призначення</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Видалити…</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Новий токен</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>Застос&amp;унок</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Призначення</translation>
    </message>
    <message>
        <source>Ri&amp;ghts</source>
        <translation>Пр&amp;ава</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Створити</translation>
    </message>
    <message>
        <source>Copy it now; it is not shown whole again:</source>
        <translation>Скопіюйте його зараз; повністю він більше не з’явиться:</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копіювати</translation>
    </message>
</context>
<context>
    <name>fleetglass::AboutDialog</name>
    <message>
        <source>About Fleetglass</source>
        <translation>Про Fleetglass</translation>
    </message>
    <message>
        <source>Fleetglass %1</source>
        <translation>Fleetglass %1</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>немає версії</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>Створено &amp;за допомогою</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Ліцензія</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Складники програми</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Складник</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст ліцензії</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>&amp;Копіювати для звіту</translation>
    </message>
    <message>
        <source>Copies the versions of all parts and of the system. No names, no passwords.</source>
        <translation>Копіює версії всіх складників і системи. Без імен і без паролів.</translation>
    </message>
    <message>
        <source>All vehicles of a mixed fleet in one window.

Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it. It comes without any warranty.</source>
        <translation>Усі автомобілі змішаного автопарку в одному вікні.

Вільне програмне забезпечення за GNU General Public License версії 3 або новішої. Його можна використовувати, вивчати, поширювати й змінювати. Воно надається без жодних гарантій.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountDesk</name>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Цей сервер такого не вміє.</translation>
    </message>
    <message>
        <source>Locking, charging and other commands are not part of what OVMS servers offer over this interface. The vehicle is not at fault, and nothing was sent to it.</source>
        <translation>Замикання, заряджання та інших команд сервери OVMS через цей інтерфейс не підтримують. Автомобіль справний, і йому нічого не надіслано.</translation>
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
        <translation>Вхід виконано, але в цьому обліковому записі немає автомобілів. Спершу зареєструйте їх на вебсторінці сервера.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in: %n vehicles.</source>
        <translation>
            <numerusform>Вхід виконано: %n автомобіль.</numerusform>
            <numerusform>Вхід виконано: %n автомобілі.</numerusform>
            <numerusform>Вхід виконано: %n автомобілів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token may not open a session, so vehicles cannot be asked to report faster.</source>
        <translation>Токен не має права відкривати сеанс, тому автомобілі не можна попросити передавати дані частіше.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address for typing errors.</source>
        <translation>Сервера з такою назвою немає. Перевірте, чи немає в адресі помилок.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this port. OVMS servers use 6869 for https and 6868 for http.</source>
        <translation>Комп’ютер є, але на цьому порту ніщо не відповідає. Сервери OVMS використовують 6869 для https і 6868 для http.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the address, or try again later.</source>
        <translation>Сервер не відповів вчасно. Перевірте адресу або спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be in between. Nothing was sent.</source>
        <translation>Сервер показує не той сертифікат, якому ви довірилися. Можливо, хтось утрутився в з’єднання. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Nothing was sent. Look at it and decide.</source>
        <translation>Сертифікат сервера недовірений. Нічого не надіслано. Перегляньте його й вирішіть.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Nothing was sent. Use https, or allow plain HTTP above.</source>
        <translation>Ця адреса без шифрування. Нічого не надіслано. Використовуйте https або дозвольте http вище.</translation>
    </message>
    <message>
        <source>The server refused the user name, the password or the token. It does not say which. The name is that of the web account, not of a vehicle.</source>
        <translation>Сервер відхилив ім’я користувача, пароль або токен. Що саме, він не повідомляє. Потрібне ім’я вебоблікового запису, а не автомобіля.</translation>
    </message>
    <message>
        <source>The token is right but has too few rights to read vehicles.</source>
        <translation>Токен правильний, але не має достатньо прав, щоб читати автомобілі.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not an OVMS server. Check the address and the port.</source>
        <translation>Там щось відповідає, але це не сервер OVMS. Перевірте адресу й порт.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Зупинено. Нічого не збережено.</translation>
    </message>
    <message>
        <source>No longer kept: enter it again</source>
        <translation>Більше не зберігається: введіть знову</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без змін</translation>
    </message>
    <message>
        <source>Enter it again for another server</source>
        <translation>Введіть знову для іншого сервера</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network and the address.</source>
        <translation>Сервер недоступний. Перевірте мережу й адресу.</translation>
    </message>
    <message>
        <source>A secure connection could not be made. Is this the https port (6869)?</source>
        <translation>Не вдалося встановити захищене з’єднання. Це порт для https (6869)?</translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountsDialog</name>
    <message>
        <source>Res&amp;ume</source>
        <translation>Від&amp;новити</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Призупинити</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Вилучити %1?</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Облікових записів ще немає</translation>
    </message>
    <message>
        <source>Add the account of a service to see its vehicles.</source>
        <translation>Додайте обліковий запис сервісу, щоб бачити його автомобілі.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Додати обліковий запис…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Перевірка…</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles</source>
        <translation>
            <numerusform>%n автомобіль</numerusform>
            <numerusform>%n автомобілі</numerusform>
            <numerusform>%n автомобілів</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Уві&amp;йти знову…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>&amp;Delete history…</source>
        <translation>Видалити &amp;історію…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Вилучити…</translation>
    </message>
    <message>
        <source>The program signs out and forgets the password. The vehicles and everything it has seen of them can stay: readable, but no longer kept up to date.</source>
        <translation>Програма вийде з облікового запису й забуде пароль. Автомобілі та все, що про них відомо, можуть залишитися: доступні для читання, але вже без оновлення.</translation>
    </message>
    <message>
        <source>&amp;Keep the history</source>
        <translation>&amp;Зберегти історію</translation>
    </message>
    <message>
        <source>&amp;Delete the history</source>
        <translation>&amp;Видалити історію</translation>
    </message>
    <message>
        <source>Delete the history of %1?</source>
        <translation>Видалити історію %1?</translation>
    </message>
    <message>
        <source>The test failed.
%1
%2</source>
        <comment>what happened, what to do</comment>
        <translation>Перевірка не вдалася.
%1
%2</translation>
    </message>
    <message>
        <source>Its vehicles disappear from the list and the map, and everything kept about them is deleted from this computer. This cannot be undone.</source>
        <translation>Його автомобілі зникнуть зі списку й карти, а все збережене про них буде видалено з цього комп’ютера. Цього не можна скасувати.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AddressEditor</name>
    <message>
        <source>The address must begin with https:// and contain {z}, {x} and {y}.</source>
        <translation>Адреса має починатися з https:// і містити {z}, {x} та {y}.</translation>
    </message>
</context>
<context>
    <name>fleetglass::AgeLabel</name>
    <message>
        <source>Age: %1, stale</source>
        <translation>Давність: %1, застаріле</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Давність: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::Application</name>
    <message>
        <source>The archive cannot be read: %1</source>
        <translation>Не вдалося прочитати архів: %1</translation>
    </message>
    <message>
        <source>The demo fleet cannot start: %1</source>
        <translation>Не вдалося запустити демонстраційний парк: %1</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Демонстраційний парк</translation>
    </message>
    <message>
        <source>Nothing is being saved: %1</source>
        <translation>Нічого не зберігається: %1</translation>
    </message>
    <message>
        <source>The archive was damaged. It was kept as %1 and a new one was started.</source>
        <translation>Архів було пошкоджено. Його збережено як %1 і розпочато новий.</translation>
    </message>
    <message>
        <source>There is no key store: passwords are forgotten when the program ends.</source>
        <translation>Немає сховища ключів: після завершення програми паролі забуваються.</translation>
    </message>
</context>
<context>
    <name>fleetglass::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Сертифікат %1</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted before. If you did not expect that, somebody may be reading along: do not trust it, and ask the server&apos;s operator.</source>
        <translation>Сервер показує не той сертифікат, якому ви довірилися раніше. Якщо ви цього не очікували, можливо, хтось читає ваші дані: не довіряйте йому й зверніться до оператора сервера.</translation>
    </message>
    <message>
        <source>The system does not trust this certificate. Servers at home often have one they made themselves. Compare the fingerprint with what the server&apos;s operator tells you, and trust it only if both are the same.</source>
        <translation>Система не довіряє цьому сертифікату. Домашні сервери часто мають власноруч створений сертифікат. Порівняйте відбиток із тим, що повідомляє оператор сервера, і довіртеся лише тоді, коли вони однакові.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Видано для</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>first and last day on which a certificate is valid</extracomment>
        <translation>Термін дії</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not trusted because</source>
        <translation>Чому недовірений</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Відбиток SHA-256</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Довіряти цьому сертифікату</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChargeBar</name>
    <message>
        <source>Charging stops at %1 %</source>
        <extracomment>%1: a number</extracomment>
        <translation>Заряджання зупиниться на %1 %</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Рівень заряду</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChargePanel</name>
    <message>
        <source>Charge state unknown</source>
        <translation>Стан заряджання невідомий</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Не під’єднано</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>charge state, sub-state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Full in %1, at %2</source>
        <comment>duration, time of day</comment>
        <translation>Повний заряд через %1 (%2)</translation>
    </message>
    <message>
        <source>Reaches its limit in %1, at %2</source>
        <comment>duration, time of day</comment>
        <translation>Межа заряду через %1 (%2)</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Заряджання</translation>
    </message>
    <message>
        <source>Limits and timer</source>
        <translation>Межі й таймер</translation>
    </message>
    <message>
        <source>Range and battery</source>
        <translation>Запас ходу й батарея</translation>
    </message>
    <message>
        <source>No charge values</source>
        <translation>Даних про заряд немає</translation>
    </message>
    <message>
        <source>This vehicle has not reported a battery or a charge. What it reports appears here by itself.</source>
        <translation>Цей автомобіль не передавав даних про батарею чи заряджання. Щойно вони надійдуть, з’являться тут самі.</translation>
    </message>
    <message>
        <source>Charging ends</source>
        <translation>Кінець заряджання</translation>
    </message>
    <message>
        <source>Charge sessions</source>
        <translation>Сеанси заряджання</translation>
    </message>
    <message>
        <source>No charge sessions yet. OVMS modules record them only when told to. In the module&apos;s shell:
%1
They are then kept for 30 days.</source>
        <translation>Сеансів заряджання ще немає. Модулі OVMS записують їх, лише якщо це увімкнено. В оболонці модуля:
%1
Тоді вони зберігаються 30 днів.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ChoiceEditor</name>
    <message>
        <source>Enter its file or address below. Until then nothing changes.</source>
        <translation>Введіть нижче файл або адресу. Доти нічого не зміниться.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Як у системі</translation>
    </message>
</context>
<context>
    <name>fleetglass::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Палітра команд</translation>
    </message>
    <message>
        <source>Search commands, vehicles, help and settings</source>
        <translation>Пошук команд, автомобілів, довідки й налаштувань</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Автомобілі</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Search only: %1</source>
        <translation>Шукати лише тут: %1</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Нічого не знайдено. Спробуйте менше літер.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Ще немає що порівнювати</translation>
    </message>
    <message>
        <source>Select two to eight vehicles in the list or on the map to see them side by side.</source>
        <translation>Виберіть у списку або на карті від двох до восьми автомобілів, щоб побачити їх поруч.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Відмінностей немає</translation>
    </message>
    <message>
        <source>None of these vehicles has reported a value so far.</source>
        <translation>Жоден із цих автомобілів ще не передав значень.</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Показати всі значення</translation>
    </message>
    <message numerus="yes">
        <source>%n more selected vehicles are not shown.</source>
        <translation>
            <numerusform>Ще %n вибраний автомобіль не показано.</numerusform>
            <numerusform>Ще %n вибрані автомобілі не показано.</numerusform>
            <numerusform>Ще %n вибраних автомобілів не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Vehicles side by side</source>
        <translation>Автомобілі поруч</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Лише відмінності</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Mark the highest and the lowest number</source>
        <translation>Позначати найбільше й найменше число</translation>
    </message>
    <message>
        <source>Copy all of this page as text</source>
        <translation>Копіювати всю сторінку як текст</translation>
    </message>
    <message>
        <source>All values of these vehicles are the same.</source>
        <translation>Усі значення цих автомобілів однакові.</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Значень ще немає</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Інші дії</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
</context>
<context>
    <name>fleetglass::DesktopNotifier</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Показати вікно</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;events</source>
        <translation>
            <numerusform>%n &amp;нова подія</numerusform>
            <numerusform>%n &amp;нові події</numerusform>
            <numerusform>%n &amp;нових подій</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>П&amp;одії</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message numerus="yes">
        <source>Fleetglass: %n new events</source>
        <translation>
            <numerusform>Fleetglass: %n нова подія</numerusform>
            <numerusform>Fleetglass: %n нові події</numerusform>
            <numerusform>Fleetglass: %n нових подій</numerusform>
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
        <translation>Копіювати команду</translation>
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
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>Tracks and backups (*.gpx *.fleetglass-backup);;Tracks (*.gpx);;Backups (*.fleetglass-backup)</source>
        <translation>Треки й резервні копії (*.gpx *.fleetglass-backup);;Треки (*.gpx);;Резервні копії (*.fleetglass-backup)</translation>
    </message>
    <message>
        <source>%1 is neither a GPX track nor a Fleetglass backup.</source>
        <translation>%1 не є ні треком GPX, ні резервною копією Fleetglass.</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <translation>Не вдалося показати %1. %2</translation>
    </message>
    <message>
        <source>%1 contains no track, route or waypoint.</source>
        <translation>%1 не містить ні треку, ні маршруту, ні точок.</translation>
    </message>
    <message>
        <source>Open backup</source>
        <translation>Відкрити резервну копію</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>Не вдалося відкрити %1. %2</translation>
    </message>
    <message>
        <source>The window for %1 cannot be opened. The backup was unpacked to %2.</source>
        <translation>Не вдалося відкрити вікно для %1. Резервну копію розпаковано до %2.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Резервне копіювання</translation>
    </message>
    <message>
        <source>Backups (*.fleetglass-backup)</source>
        <translation>Резервні копії (*.fleetglass-backup)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Резервне копіювання…</translation>
    </message>
    <message>
        <source>Backed up to %1. Passwords are not in it.</source>
        <translation>Резервну копію збережено до %1. Паролів у ній немає.</translation>
    </message>
    <message>
        <source>No backup was made. %1 Nothing in the archive is lost.</source>
        <translation>Резервну копію не створено. %1 В архіві нічого не втрачено.</translation>
    </message>
</context>
<context>
    <name>fleetglass::FileEditor</name>
    <message>
        <source>Map file</source>
        <translation>Файл карти</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Такого файлу немає або його не вдалося прочитати.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>Browse for a map file</source>
        <translation>Вибрати файл карти</translation>
    </message>
    <message>
        <source>Path of an .mbtiles file</source>
        <translation>Шлях до файлу .mbtiles</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetEventWords</name>
    <message>
        <source>Tyre alert, %1</source>
        <translation>Шина: тривога, %1</translation>
    </message>
    <message>
        <source>Tyre warning, %1</source>
        <translation>Шина: увага, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tyre alert, pressure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Вхід відхилено</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Немає довіреного з’єднання</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles fell silent</source>
        <translation>
            <numerusform>%n автомобіль перестав виходити на зв’язок</numerusform>
            <numerusform>%n автомобілі перестали виходити на зв’язок</numerusform>
            <numerusform>%n автомобілів перестали виходити на зв’язок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tyre alerts</source>
        <translation>
            <numerusform>%n попередження про шини</numerusform>
            <numerusform>%n попередження про шини</numerusform>
            <numerusform>%n попереджень про шини</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins were refused</source>
        <translation>
            <numerusform>%n вхід відхилено</numerusform>
            <numerusform>%n входи відхилено</numerusform>
            <numerusform>%n входів відхилено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have no trusted connection</source>
        <translation>
            <numerusform>%n обліковий запис без довіреного з’єднання</numerusform>
            <numerusform>%n облікові записи без довіреного з’єднання</numerusform>
            <numerusform>%n облікових записів без довіреного з’єднання</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts do not answer</source>
        <translation>
            <numerusform>%n обліковий запис не відповідає</numerusform>
            <numerusform>%n облікові записи не відповідають</numerusform>
            <numerusform>%n облікових записів не відповідають</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts answer again</source>
        <translation>
            <numerusform>%n обліковий запис знову відповідає</numerusform>
            <numerusform>%n облікові записи знову відповідають</numerusform>
            <numerusform>%n облікових записів знову відповідають</numerusform>
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
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n подія</numerusform>
            <numerusform>%n події</numerusform>
            <numerusform>%n подій</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent since %1</source>
        <translation>Не виходить на зв’язок з %1</translation>
    </message>
    <message>
        <source>Reports again, was silent since %1</source>
        <translation>Знову на зв’язку, дані не надходили з %1</translation>
    </message>
    <message>
        <source>Charging finished</source>
        <translation>Заряджання завершено</translation>
    </message>
    <message>
        <source>Charging finished at %1</source>
        <translation>Заряджання завершено на %1</translation>
    </message>
    <message>
        <source>Charging interrupted</source>
        <translation>Заряджання перервано</translation>
    </message>
    <message>
        <source>Charging interrupted at %1</source>
        <translation>Заряджання перервано на %1</translation>
    </message>
    <message>
        <source>Charging ended early</source>
        <translation>Заряджання завершилося передчасно</translation>
    </message>
    <message>
        <source>Charging ended early at %1</source>
        <translation>Заряджання завершилося передчасно на %1</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Не відповідає з %1</translation>
    </message>
    <message>
        <source>The service answers again</source>
        <translation>Сервіс знову відповідає</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles report again</source>
        <translation>
            <numerusform>%n автомобіль знову на зв’язку</numerusform>
            <numerusform>%n автомобілі знову на зв’язку</numerusform>
            <numerusform>%n автомобілів знову на зв’язку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles have finished charging</source>
        <translation>
            <numerusform>%n автомобіль завершив заряджання</numerusform>
            <numerusform>%n автомобілі завершили заряджання</numerusform>
            <numerusform>%n автомобілів завершили заряджання</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charging was interrupted on %n vehicles</source>
        <translation>
            <numerusform>Заряджання перервано на %n автомобілі</numerusform>
            <numerusform>Заряджання перервано на %n автомобілях</numerusform>
            <numerusform>Заряджання перервано на %n автомобілях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles stopped charging early</source>
        <translation>
            <numerusform>%n автомобіль припинив заряджання передчасно</numerusform>
            <numerusform>%n автомобілі припинили заряджання передчасно</numerusform>
            <numerusform>%n автомобілів припинили заряджання передчасно</numerusform>
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
        <translation>Автомобіль</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>how old the newest value is</comment>
        <translation>Давність</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
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
        <translation>Даних не було</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>a list of doors</comment>
        <translation>Відчинено: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>all doors</comment>
        <translation>Зачинено</translation>
    </message>
    <message>
        <source>Why silent</source>
        <translation>Причина мовчання</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>car, van, lorry …</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Двері</translation>
    </message>
    <message>
        <source>Tyres measured (UTC)</source>
        <comment>column title in a file</comment>
        <translation>Шини виміряно (UTC)</translation>
    </message>
    <message>
        <source>Account paused</source>
        <translation>Обліковий запис призупинено</translation>
    </message>
    <message>
        <source>Module offline</source>
        <translation>Модуль не на зв’язку</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Немає місцеположення</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Легкове авто</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Фургон</translation>
    </message>
    <message>
        <source>Lorry</source>
        <translation>Вантажівка</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Автобус</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>kinds of vehicle; Machine: for building or farming; Device: a meter or tracker without a vehicle</extracomment>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Причіп</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Cannot finish the shift</source>
        <translation>Не вистачить до кінця зміни</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Заряджається</translation>
    </message>
    <message>
        <source>Can finish the shift</source>
        <translation>Вистачить до кінця зміни</translation>
    </message>
    <message>
        <source>Range unknown</source>
        <translation>Запас ходу невідомий</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>У русі</translation>
    </message>
    <message>
        <source>On, standing</source>
        <translation>Увімкнено, стоїть</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>На стоянці</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>column title: state of charge</extracomment>
        <translation>Заряд</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>column title: how far the vehicle still goes</extracomment>
        <translation>Запас ходу</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>column title: charge power</extracomment>
        <translation>Потужність</translation>
    </message>
    <message>
        <source>To full</source>
        <extracomment>column title: time until the battery is full</extracomment>
        <translation>До повного</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Межа заряду</translation>
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
        <translation>Найгірша шина</translation>
    </message>
    <message>
        <source>Hottest tyre</source>
        <translation>Найгарячіша шина</translation>
    </message>
    <message>
        <source>Tyre health</source>
        <translation>Стан шин</translation>
    </message>
    <message>
        <source>Tyre alert</source>
        <translation>Попередж. шин</translation>
    </message>
    <message>
        <source>Battery</source>
        <extracomment>column title: temperature of the traction battery</extracomment>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>Outside</source>
        <extracomment>column title: temperature outside the vehicle</extracomment>
        <translation>Ззовні</translation>
    </message>
    <message>
        <source>Cabin</source>
        <extracomment>column title: temperature in the cabin</extracomment>
        <translation>Салон</translation>
    </message>
    <message>
        <source>Motor</source>
        <extracomment>column title: temperature of the motor</extracomment>
        <translation>Двигун</translation>
    </message>
    <message>
        <source>After shift</source>
        <extracomment>narrow column title: range that is left when the shift is over</extracomment>
        <translation>Після зміни</translation>
    </message>
    <message>
        <source>Softer</source>
        <extracomment>narrow column title: by how much the softest tyre is below its partner across the axle</extracomment>
        <translation>М’якша</translation>
    </message>
    <message>
        <source>Pressure age</source>
        <extracomment>narrow column title: how old the tyre pressures are</extracomment>
        <translation>Давн. тиску</translation>
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
        <translation>Запас ходу після зміни</translation>
    </message>
    <message>
        <source>Softest tyre, below its partner</source>
        <translation>Найм’якша шина, нижче парної</translation>
    </message>
    <message>
        <source>Age of the tyre pressures</source>
        <translation>Давність тиску в шинах</translation>
    </message>
    <message>
        <source>Last report (UTC)</source>
        <comment>column title in a file: when the vehicle was last heard</comment>
        <translation>Останні дані (UTC)</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Сервіс недоступний</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Вхід відхилено</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Немає довіреного з’єднання</translation>
    </message>
    <message>
        <source>Parked and switched off</source>
        <translation>На стоянці, вимкнено</translation>
    </message>
    <message>
        <source>Unknown reason</source>
        <translation>Причина невідома</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Застаріле</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>На зв’язку</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetListView</name>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>У русі</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Заряджаються</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>На стоянці</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Потребують уваги</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Мовчать</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles</source>
        <translation>
            <numerusform>%n автомобіль</numerusform>
            <numerusform>%n автомобілі</numerusform>
            <numerusform>%n автомобілів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n vehicles</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%1 з %n автомобіля</numerusform>
            <numerusform>%1 з %n автомобілів</numerusform>
            <numerusform>%1 з %n автомобілів</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Копіювати &amp;клітинку</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Копіювати &amp;як CSV</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>&amp;Експорт таблиці…</translation>
    </message>
    <message>
        <source>Views of the fleet</source>
        <translation>Подання автопарку</translation>
    </message>
    <message>
        <source>No vehicle matches the search in this view.
Press Esc in the search field to end the search.</source>
        <translation>У цьому поданні жоден автомобіль не відповідає пошуку.
Натисніть Esc у полі пошуку, щоб завершити пошук.</translation>
    </message>
    <message>
        <source>No vehicle is moving now.</source>
        <translation>Зараз жоден автомобіль не рухається.</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Приховати «%1»</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Ст&amp;овпці…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Групування</translation>
    </message>
    <message>
        <source>&amp;Reset this view</source>
        <translation>&amp;Скинути це подання</translation>
    </message>
    <message>
        <source>&amp;Save as a new view…</source>
        <translation>&amp;Зберегти як нове подання…</translation>
    </message>
    <message>
        <source>Re&amp;name this view…</source>
        <translation>Пере&amp;йменувати це подання…</translation>
    </message>
    <message>
        <source>&amp;Delete this view</source>
        <translation>&amp;Видалити це подання</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <comment>do not group</comment>
        <translation>&amp;Без групування</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>За &amp;обліковим записом</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>За &amp;станом</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>car, van, lorry …</comment>
        <translation>За &amp;видом</translation>
    </message>
    <message>
        <source>&amp;Why silent</source>
        <translation>За &amp;причиною мовчання</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Назва подання:</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Зберегти як нове подання</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Перейменувати подання</translation>
    </message>
    <message>
        <source>Fleet %1</source>
        <comment>name of a file; then the view&apos;s name</comment>
        <translation>Автопарк %1</translation>
    </message>
    <message>
        <source>Can &amp;finish the shift</source>
        <translation>За &amp;запасом ходу до кінця зміни</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>Копіювати &amp;рядки</translation>
    </message>
    <message numerus="yes">
        <source>No vehicle is silent.
Each has reported within the last %n hours, and every account works.</source>
        <translation>
            <numerusform>Усі автомобілі на зв’язку.
За останню %n годину кожен передав дані, і всі облікові записи працюють.</numerusform>
            <numerusform>Усі автомобілі на зв’язку.
За останні %n години кожен передав дані, і всі облікові записи працюють.</numerusform>
            <numerusform>Усі автомобілі на зв’язку.
За останні %n годин кожен передав дані, і всі облікові записи працюють.</numerusform>
        </translation>
    </message>
    <message>
        <source>No vehicle matches the filter.</source>
        <translation>Жоден автомобіль не відповідає фільтру.</translation>
    </message>
    <message>
        <source>No vehicle matches the filter.
Choose “%1” to see every vehicle.</source>
        <comment>%1: a saved view</comment>
        <translation>Жоден автомобіль не відповідає фільтру.
Виберіть «%1», щоб побачити всі автомобілі.</translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetViews</name>
    <message>
        <source>Moving</source>
        <translation>У русі</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>vehicles that say nothing</comment>
        <translation>Мовчать</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Енергія</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Шини</translation>
    </message>
    <message>
        <source>All</source>
        <comment>vehicles</comment>
        <translation>Усі</translation>
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
        <translation>Клавіші</translation>
    </message>
</context>
<context>
    <name>fleetglass::HelpWindow</name>
    <message>
        <source>Help – Fleetglass</source>
        <translation>Довідка – Fleetglass</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Пошук у довідці</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
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
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Зменшити текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Збільшити текст</translation>
    </message>
    <message>
        <source>No page contains these words. Try fewer words or other ones.</source>
        <translation>На жодній сторінці немає цих слів. Спробуйте менше слів або інші.</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampBar</name>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>Обліковий запис %1: %2</translation>
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
            <numerusform>Ще %n обліковий запис</numerusform>
            <numerusform>Ще %n облікові записи</numerusform>
            <numerusform>Ще %n облікових записів</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted</source>
        <extracomment>beside the name of an account</extracomment>
        <translation>без шифрування</translation>
    </message>
    <message>
        <source>Account %1: %2, last answer %3</source>
        <translation>Обліковий запис %1: %2, остання відповідь %3</translation>
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
        <translation>Технічні подробиці: %1</translation>
    </message>
    <message>
        <source>&amp;Ask again now</source>
        <translation>За&amp;питати ще раз</translation>
    </message>
    <message>
        <source>&amp;Change the account…</source>
        <translation>&amp;Змінити обліковий запис…</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampHistoryView</name>
    <message>
        <source>From</source>
        <extracomment>column titles: beginning and end of a period, how long, the state of the account, why</extracomment>
        <translation>Від</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Попередні стани</translation>
    </message>
</context>
<context>
    <name>fleetglass::LampWords</name>
    <message>
        <source>Removed, history kept</source>
        <translation>Вилучено, історію збережено</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>З %1</translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <extracomment>%1: a duration, such as &quot;20 s&quot;</extracomment>
        <translation>Наступна спроба через %1</translation>
    </message>
    <message>
        <source>The connection is not encrypted, as you allowed.</source>
        <translation>З’єднання без шифрування, як ви дозволили.</translation>
    </message>
    <message>
        <source>fetching history</source>
        <extracomment>beside the state of an account</extracomment>
        <translation>отримує історію</translation>
    </message>
    <message>
        <source>This account is signed out and its password deleted. Its vehicles and everything kept about them stay readable.</source>
        <translation>З цього облікового запису вийшли, його пароль видалено. Його автомобілі й усе збережене про них можна й далі переглядати.</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <extracomment>%1: an age, such as &quot;2 min ago&quot;</extracomment>
        <translation>Остання відповідь %1</translation>
    </message>
    <message>
        <source>Fetching the history that the service has</source>
        <translation>Отримання історії, яку має сервіс</translation>
    </message>
    <message>
        <source>Fetching the history of %1 that the service has</source>
        <translation>Отримання історії, яку має сервіс: %1</translation>
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
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>page: everything about charging</extracomment>
        <translation>Заряджання</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Шини</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Поїздки</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>raw records of a vehicle</comment>
        <translation>Записи</translation>
    </message>
    <message>
        <source>No vehicles yet.
Add an account to see its vehicles here.</source>
        <translation>Автомобілів ще немає.
Додайте обліковий запис, щоб бачити його автомобілі тут.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель інструментів</translation>
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
        <translation>Робочий простір: %1</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;Відкріпити</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Список записано до %1.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>No vehicles yet.
The lamp at the bottom shows how the account is doing.</source>
        <translation>Автомобілів ще немає.
Індикатор унизу показує, у якому стані обліковий запис.</translation>
    </message>
    <message>
        <source>%1: %2
%3, state of charge %4</source>
        <comment>name, state, age, state of charge</comment>
        <translation>%1: %2
%3, рівень заряду %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n points</source>
        <translation>
            <numerusform>%1: %n точка</numerusform>
            <numerusform>%1: %n точки</numerusform>
            <numerusform>%1: %n точок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::MapBackground</name>
    <message>
        <source>The map file cannot be opened: %1</source>
        <translation>Не вдалося відкрити файл карти: %1</translation>
    </message>
    <message>
        <source>The map server cannot be used: %1</source>
        <translation>Не вдалося скористатися сервером карт: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapLists</name>
    <message>
        <source>Nearest vehicles</source>
        <translation>Найближчі автомобілі</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>latitude, longitude</comment>
        <translation>Від %1, %2</translation>
    </message>
    <message>
        <source>Only vehicles shown in the list</source>
        <translation>Лише автомобілі, показані в списку</translation>
    </message>
    <message>
        <source>None of the vehicles shown has a known position.</source>
        <translation>Місцеположення жодного з показаних автомобілів не відоме.</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles here</source>
        <translation>
            <numerusform>Тут %n автомобіль</numerusform>
            <numerusform>Тут %n автомобілі</numerusform>
            <numerusform>Тут %n автомобілів</numerusform>
        </translation>
    </message>
    <message>
        <source>These vehicles are no longer in their account.</source>
        <translation>Цих автомобілів більше немає в їхньому обліковому записі.</translation>
    </message>
    <message>
        <source>%1: %2, state of charge %3, range %4, %5</source>
        <comment>name, state, charge, range, age</comment>
        <translation>%1: %2, рівень заряду %3, запас ходу %4, %5</translation>
    </message>
    <message>
        <source>%1: %2 away, %3, state of charge %4, range %5, %6</source>
        <comment>name, distance, state, charge, range, age</comment>
        <translation>%1: за %2, %3, рівень заряду %4, запас ходу %5, %6</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapMenus</name>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>&amp;Найближчі автомобілі</translation>
    </message>
    <message>
        <source>&amp;Copy coordinates %1</source>
        <translation>&amp;Копіювати координати %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapOverlays</name>
    <message>
        <source>The map cannot be drawn: it needs OpenGL, Direct3D, Metal or Vulkan, by a graphics card or by software such as Mesa&apos;s llvmpipe or WARP. Everything else works without it.</source>
        <translation>Не вдалося намалювати карту: потрібен OpenGL, Direct3D, Metal або Vulkan – від відеокарти чи програмний, як-от llvmpipe з Mesa або WARP. Усе інше працює без цього.</translation>
    </message>
    <message>
        <source>Source of the map</source>
        <translation>Джерело карти</translation>
    </message>
</context>
<context>
    <name>fleetglass::MapView</name>
    <message>
        <source>Qt Quick runs with its own software renderer.</source>
        <translation>Qt Quick працює з власним програмним рендерером.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>&amp;Найближчі автомобілі</translation>
    </message>
    <message numerus="yes">
        <source>&amp;List %n vehicles</source>
        <translation>
            <numerusform>&amp;Перелічити %n автомобіль</numerusform>
            <numerusform>&amp;Перелічити %n автомобілі</numerusform>
            <numerusform>&amp;Перелічити %n автомобілів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %n vehicles</source>
        <translation>
            <numerusform>&amp;Вибрати %n автомобіль</numerusform>
            <numerusform>&amp;Вибрати %n автомобілі</numerusform>
            <numerusform>&amp;Вибрати %n автомобілів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles in view</source>
        <translation>
            <numerusform>Видно %n автомобіль</numerusform>
            <numerusform>Видно %n автомобілі</numerusform>
            <numerusform>Видно %n автомобілів</numerusform>
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
            <numerusform>%n нова подія</numerusform>
            <numerusform>%n нові події</numerusform>
            <numerusform>%n нових подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events, %n new</source>
        <translation>
            <numerusform>Події, %n нова</numerusform>
            <numerusform>Події, %n нові</numerusform>
            <numerusform>Події, %n нових</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Нещодавні події</translation>
    </message>
</context>
<context>
    <name>fleetglass::NoticeList</name>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Події, найновіші першими</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Очистити</translation>
    </message>
    <message>
        <source>Empties this list; the vehicles&apos; history stays</source>
        <translation>Очищує цей список; історія автомобілів залишається</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Ще нічого не сталося</translation>
    </message>
    <message>
        <source>Vehicles that fall silent, finished charging, tyre alerts and account problems appear here.</source>
        <translation>Тут з’являються автомобілі, що перестали виходити на зв’язок, завершені заряджання, попередження про шини та проблеми з обліковими записами.</translation>
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
        <translation>Усе зачинено</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Двері</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Far from any town</source>
        <translation>Далеко від населених пунктів</translation>
    </message>
    <message>
        <source>Near %1</source>
        <translation>Поблизу: %1</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Координати</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Not reported yet: %1</source>
        <translation>Ще не надходило: %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::PaletteModel</name>
    <message>
        <source>Not available now</source>
        <translation>Зараз недоступно</translation>
    </message>
</context>
<context>
    <name>fleetglass::PaletteSources</name>
    <message>
        <source>Vehicle</source>
        <translation>Автомобіль</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
</context>
<context>
    <name>fleetglass::QuantityChooser</name>
    <message>
        <source>Choose readings</source>
        <translation>Вибір показників</translation>
    </message>
    <message>
        <source>Search readings</source>
        <translation>Пошук показників</translation>
    </message>
    <message>
        <source>Readings that the archive has of this vehicle</source>
        <translation>Показники цього автомобіля, які є в архіві</translation>
    </message>
</context>
<context>
    <name>fleetglass::RawRecordsPanel</name>
    <message>
        <source>Raw records</source>
        <translation>Необроблені записи</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation>Тип запису</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Пошук записів</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Записів ще немає</translation>
    </message>
    <message>
        <source>What the service keeps of this vehicle appears here once it has been fetched, also records that the program does not understand.</source>
        <translation>Усе, що сервіс зберігає про цей автомобіль, з’явиться тут після отримання, навіть записи, яких програма не розуміє.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>No records found</source>
        <translation>Записів не знайдено</translation>
    </message>
    <message>
        <source>None of these records contains the words you searched for.</source>
        <translation>Жоден із цих записів не містить шуканих слів.</translation>
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
        <translation>Автомобіль не вибрано</translation>
    </message>
    <message>
        <source>Select a vehicle in the list or on the map to see its readings over time.</source>
        <translation>Виберіть автомобіль у списку або на карті, щоб побачити, як змінювалися його показники.</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Показників ще немає</translation>
    </message>
    <message>
        <source>The archive keeps every value from the moment the account is added. Come back when the vehicle has reported; the age above says when it last did.</source>
        <translation>Архів зберігає кожне значення від моменту додавання облікового запису. Поверніться, коли автомобіль передасть дані; давність угорі показує, коли це було востаннє.</translation>
    </message>
    <message>
        <source>This vehicle does not have the chosen readings</source>
        <translation>Цей автомобіль не має вибраних показників</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Зображення в буфері обміну.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Зображення SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Зображення PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Не вдалося записати файл: %1</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Зберегти значення</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Читання архіву…</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>автомобіль</translation>
    </message>
    <message>
        <source>%1 readings %2</source>
        <comment>file name: vehicle, date</comment>
        <translation>%1 показники %2</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 год</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 год</translation>
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
        <translation>Усе</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Власний</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Остання година</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Останні 6 годин</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Останні 24 години</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>From one time to another</source>
        <translation>Від одного часу до іншого</translation>
    </message>
    <message>
        <source>Save &amp;values as CSV…</source>
        <translation>Зберегти з&amp;начення як CSV…</translation>
    </message>
    <message>
        <source>Save &amp;picture as PNG…</source>
        <translation>Зберегти зо&amp;браження як PNG…</translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation>Зберегти зображення &amp;як SVG…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Копіювати зображення</translation>
    </message>
    <message>
        <source>Chart of readings</source>
        <translation>Графік показників</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Кінець має бути пізніше за початок.</translation>
    </message>
    <message>
        <source>Chart of readings: %1</source>
        <translation>Графік показників: %1</translation>
    </message>
    <message>
        <source>Wheel zooms, drag moves, Ctrl and drag zooms into a part, double click goes back.
Keys: arrows move, + and − zoom, Home goes back, Shift and arrows read values.</source>
        <translation>Колесо змінює масштаб, перетягування рухає, перетягування з Ctrl збільшує частину, подвійне клацання повертає назад.
Клавіші: стрілки рухають, + і − змінюють масштаб, Home повертає назад, Shift зі стрілками читає значення.</translation>
    </message>
    <message>
        <source>No readings chosen</source>
        <translation>Показників не вибрано</translation>
    </message>
    <message>
        <source>Press “%1” and tick what the chart should show.</source>
        <translation>Натисніть «%1» і позначте, що має бути на графіку.</translation>
    </message>
    <message>
        <source>Press “%1” to see what the archive has of it.</source>
        <translation>Натисніть «%1», щоб побачити, що про нього є в архіві.</translation>
    </message>
    <message>
        <source>No values in this period.
Press “%1” to see everything in the archive.</source>
        <translation>За цей період значень немає.
Натисніть «%1», щоб побачити все, що є в архіві.</translation>
    </message>
    <message>
        <source>Everything in the archive</source>
        <translation>Усе, що є в архіві</translation>
    </message>
</context>
<context>
    <name>fleetglass::ReadingsTableModel</name>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
</context>
<context>
    <name>fleetglass::RecordTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копіювати рядки</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Копіювати к&amp;літинку</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>&amp;Експорт таблиці…</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingFacts</name>
    <message>
        <source>%1
Settings, accounts without their passwords, the archive and pictures of the map.</source>
        <translation>%1
Налаштування, облікові записи без паролів, архів і зображення карти.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Ще невідомо.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>path of a file, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the key store of your system, and nowhere else.</source>
        <translation>У сховищі ключів вашої системи й більше ніде.</translation>
    </message>
    <message>
        <source>In memory: they are forgotten when the program ends, because no key store was found.</source>
        <translation>У пам’яті: їх буде забуто після завершення програми, бо сховища ключів не знайдено.</translation>
    </message>
    <message>
        <source>Nothing: there is no account.</source>
        <translation>Нічого: облікових записів немає.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>account, its server</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Nothing: the map comes from this computer.</source>
        <translation>Нічого: карта – з цього комп’ютера.</translation>
    </message>
    <message>
        <source>Which places you look at, to %1. Nothing about your vehicles.</source>
        <translation>Які місця ви переглядаєте – до %1. Про ваші автомобілі – нічого.</translation>
    </message>
    <message>
        <source>Nothing: no statistics, no error reports, no vehicle names.</source>
        <translation>Нічого: ні статистики, ні звітів про помилки, ні назв автомобілів.</translation>
    </message>
    <message>
        <source>%1. The file does not shrink when something is deleted: the space is reused.</source>
        <translation>%1. Після видалення файл не зменшується: місце використовується знову.</translation>
    </message>
    <message>
        <source>In the file named by FLEETGLASS_SECRETS. It is not encrypted, but only you may read it.</source>
        <translation>У файлі, вказаному в FLEETGLASS_SECRETS. Він не зашифрований, але читати його можете лише ви.</translation>
    </message>
    <message>
        <source>User name, password or token, and requests for your vehicles&apos; data, to:</source>
        <translation>Ім’я користувача, пароль або токен і запити даних ваших автомобілів – до:</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingRowView</name>
    <message>
        <source>Differs from the default.</source>
        <translation>Відрізняється від типового.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <comment>title of a setting</comment>
        <translation>Скинути: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Повернути типове значення</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити папку</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingsDialog</name>
    <message>
        <source>Try another word, such as the name of a unit.</source>
        <translation>Спробуйте інше слово, наприклад назву одиниці.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Пошук налаштувань</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Сторінки налаштувань</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>За запитом «%1» нічого не знайдено</translation>
    </message>
</context>
<context>
    <name>fleetglass::SettingsPageView</name>
    <message>
        <source>Reset this page</source>
        <translation>Скинути цю сторінку</translation>
    </message>
</context>
<context>
    <name>fleetglass::ShortcutEditor</name>
    <message>
        <source>Changed by you</source>
        <translation>Змінено вами</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>Пошук команд або клавіш</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Команди та їхні сполучення клавіш</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Сполучення</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Нове сполучення:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Нове сполучення</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Без сполучення</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Типове</translation>
    </message>
    <message>
        <source>Reset &amp;all shortcuts</source>
        <translation>Скинути &amp;всі сполучення</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Choose a command, then press its new shortcut.</source>
        <translation>Виберіть команду, потім натисніть її нове сполучення клавіш.</translation>
    </message>
    <message>
        <source>%1 is needed for something else: %2. Press other keys.</source>
        <extracomment>%1: keys such as &quot;Ctrl+C&quot;; %2: what they are for, such as &quot;copying&quot;</extracomment>
        <translation>%1 потрібне для іншого: %2. Натисніть інші клавіші.</translation>
    </message>
    <message>
        <source>%1 is already used for “%2”. Remove it there?</source>
        <extracomment>%1: keys such as &quot;Ctrl+M&quot;; %2: a command such as &quot;Show on the map&quot;</extracomment>
        <translation>%1 вже використовується для «%2». Вилучити там?</translation>
    </message>
    <message>
        <source>Remove the shortcut</source>
        <translation>Вилучити сполучення</translation>
    </message>
    <message>
        <source>Restore the default shortcut</source>
        <translation>Відновити типове сполучення</translation>
    </message>
    <message>
        <source>&amp;Remove it there</source>
        <translation>&amp;Вилучити там</translation>
    </message>
</context>
<context>
    <name>fleetglass::SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>Увімкнено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
</context>
<context>
    <name>fleetglass::TableExport</name>
    <message>
        <source>Save table</source>
        <translation>Зберегти таблицю</translation>
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
        <translation>Таблицю не збережено до %1.</translation>
    </message>
    <message>
        <source>Choose another place or name. A file that was there before is unchanged.</source>
        <translation>Виберіть інше місце або назву. Файл, який там уже був, не змінено.</translation>
    </message>
</context>
<context>
    <name>fleetglass::TokenDialog</name>
    <message>
        <source>API tokens of %1</source>
        <translation>Токени API: %1</translation>
    </message>
    <message>
        <source>Read, and report faster while somebody looks (session)</source>
        <translation>Читання і частіші дані, поки хтось дивиться (session)</translation>
    </message>
    <message>
        <source>Read only (auth)</source>
        <translation>Лише читання (auth)</translation>
    </message>
    <message>
        <source>Read and manage tokens (session, token.admin)</source>
        <translation>Читання й керування токенами (session, token.admin)</translation>
    </message>
    <message>
        <source>used by this account</source>
        <translation>використовується цим обліковим записом</translation>
    </message>
    <message>
        <source>This account has no tokens yet.</source>
        <translation>У цього облікового запису ще немає токенів.</translation>
    </message>
    <message>
        <source>This account&apos;s token may not manage tokens.</source>
        <translation>Токен цього облікового запису не має права керувати токенами.</translation>
    </message>
    <message>
        <source>This account signs in with it: it will be refused afterwards, and you must enter the password again.</source>
        <translation>Цей обліковий запис входить із ним: далі вхід буде відхилено, і пароль доведеться ввести знову.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Видалити токен?</translation>
    </message>
    <message>
        <source>Sign in with the password, or with a token that has the right “token.admin”.</source>
        <translation>Увійдіть із паролем або з токеном, що має право «token.admin».</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>Programs that use it can no longer read the vehicles.</source>
        <translation>Програми, які ним користуються, більше не зможуть читати автомобілі.</translation>
    </message>
    <message>
        <source>Token %1 (%2) will be deleted on the server. %3</source>
        <translation>Токен %1 (%2) буде видалено на сервері. %3</translation>
    </message>
</context>
<context>
    <name>fleetglass::ToolWindows</name>
    <message>
        <source>Shortcuts</source>
        <translation>Сполучення</translation>
    </message>
</context>
<context>
    <name>fleetglass::TripsPanel</name>
    <message>
        <source>Trips</source>
        <translation>Поїздки</translation>
    </message>
    <message>
        <source>No trips yet</source>
        <translation>Поїздок ще немає</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Усього</translation>
    </message>
    <message numerus="yes">
        <source>%n trips</source>
        <translation>
            <numerusform>%n поїздка</numerusform>
            <numerusform>%n поїздки</numerusform>
            <numerusform>%n поїздок</numerusform>
        </translation>
    </message>
    <message>
        <source>OVMS modules record trips only when told to. Type this in the module&apos;s shell to keep them for 30 days from then on.</source>
        <translation>Модулі OVMS записують поїздки, лише якщо це увімкнено. Введіть це в оболонці модуля, щоб відтоді зберігати їх 30 днів.</translation>
    </message>
</context>
<context>
    <name>fleetglass::TyresPanel</name>
    <message>
        <source>Tyres</source>
        <translation>Шини</translation>
    </message>
    <message>
        <source>No tyre values</source>
        <translation>Даних про шини немає</translation>
    </message>
    <message>
        <source>This vehicle has no tyre sensors, or its module has not reported them yet. Pressures and alerts of every wheel appear here by themselves once it does.</source>
        <translation>Цей автомобіль не має датчиків шин, або його модуль ще не передав даних із них. Щойно вони надійдуть, тиск і попередження кожного колеса з’являться тут самі.</translation>
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
        <translation>миль/год</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>км/год</translation>
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
        <translation>кВт·год</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>кВт·год/100 км</translation>
    </message>
    <message>
        <source>Wh/km</source>
        <translation>Вт·год/км</translation>
    </message>
    <message>
        <source>km/kWh</source>
        <translation>км/кВт·год</translation>
    </message>
    <message>
        <source>Wh/mi</source>
        <translation>Вт·год/миля</translation>
    </message>
    <message>
        <source>mi/kWh</source>
        <translation>миль/кВт·год</translation>
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
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 год %2 хв</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a value, below a minute</comment>
        <translation>зараз</translation>
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
        <translation>ніколи</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n хв тому</numerusform>
            <numerusform>%n хв тому</numerusform>
            <numerusform>%n хв тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n год тому</numerusform>
            <numerusform>%n год тому</numerusform>
            <numerusform>%n год тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Даних не було</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a value, then its age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The source itself calls this value old.</source>
        <translation>Саме джерело називає це значення застарілим.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>quantity, which one: &quot;Tyre pressure, front left&quot;</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Енергія</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>title of a group of values: everything about charging</extracomment>
        <translation>Заряджання</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Doors and locks</source>
        <translation>Двері й замки</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Температури</translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>Акумулятор 12 В</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Шини</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Місцеположення</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Модуль</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>спереду ліворуч</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>спереду праворуч</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>ззаду ліворуч</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>ззаду праворуч</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place of a wheel, which of several there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відчинено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Зачинено</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Замкнено</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Відімкнено</translation>
    </message>
    <message>
        <source>Sounding</source>
        <extracomment>siren of the alarm</extracomment>
        <translation>Звучить</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Під’єднано</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не під’єднано</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Увімкнено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Заряджається</translation>
    </message>
    <message>
        <source>Topping off</source>
        <translation>Дозаряджання</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>Heating the battery</source>
        <translation>Нагрівання батареї</translation>
    </message>
    <message>
        <source>Waiting for the timer</source>
        <translation>Очікує таймера</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Stopped by schedule</source>
        <translation>Зупинено за розкладом</translation>
    </message>
    <message>
        <source>Started by schedule</source>
        <translation>Розпочато за розкладом</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>За запитом</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Перервано</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>charge mode</extracomment>
        <translation>Стандартний</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>charge mode</extracomment>
        <translation>Зберігання</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>charge mode of OVMS: the largest charge</extracomment>
        <translation>Дальній хід</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>charge mode</extracomment>
        <translation>Продуктивний</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>alert level of a tyre</extracomment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Увага</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Тривога</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Можна читати</translation>
    </message>
    <message>
        <source>Encrypted by the vehicle (paranoid mode)</source>
        <translation>Зашифровано автомобілем (режим paranoid)</translation>
    </message>
    <message>
        <source>No longer in this account</source>
        <translation>Більше не в цьому обліковому записі</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>На стоянці</translation>
    </message>
    <message>
        <source>On, standing</source>
        <translation>Увімкнено, стоїть</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>У русі</translation>
    </message>
    <message>
        <source>%1, alarm</source>
        <comment>state of a vehicle</comment>
        <translation>%1, тривога</translation>
    </message>
    <message>
        <source>%1, attention</source>
        <comment>state of a vehicle</comment>
        <translation>%1, потребує уваги</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>Немає тривоги</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Актуально</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Довантажує дані</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Вхід відхилено</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Немає довіреного з’єднання</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Everything seen so far stays readable, with its age.</source>
        <translation>Усе вже отримане можна переглядати й далі, разом із давністю.</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s name. The program tries again by itself.</source>
        <translation>Перевірте мережу й назву сервера. Програма спробує ще раз сама.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Сервіс не відповів вчасно.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Програма спробує ще раз сама.</translation>
    </message>
    <message>
        <source>The address begins with http://, which is not encrypted, so nothing was sent to it.</source>
        <translation>Адреса починається з http://, тобто без шифрування, тому на неї нічого не надіслано.</translation>
    </message>
    <message>
        <source>Use the server&apos;s https:// address. If it has none, allow plain HTTP for this account.</source>
        <translation>Використовуйте адресу сервера, що починається з https:// замість http. Якщо її немає, дозвольте http для цього облікового запису.</translation>
    </message>
    <message>
        <source>Check the address and the port: is it the one for https?</source>
        <translation>Перевірте адресу й порт: чи він для https?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent to it.</source>
        <translation>Сертифікат сервера недовірений, тому на нього нічого не надіслано.</translation>
    </message>
    <message>
        <source>Open the account, look at the certificate and decide.</source>
        <translation>Відкрийте обліковий запис, перегляньте сертифікат і вирішіть.</translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation>Пароль цього облікового запису не зберігається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Open the account and enter it again.</source>
        <translation>Відкрийте обліковий запис і введіть його знову.</translation>
    </message>
    <message>
        <source>The service refused the user name, password or token.</source>
        <translation>Сервіс відхилив ім’я користувача, пароль або токен.</translation>
    </message>
    <message>
        <source>Open the account and enter them again. The name must be spelled as it is registered.</source>
        <translation>Відкрийте обліковий запис і введіть їх знову. Ім’я має бути записане так, як його зареєстровано.</translation>
    </message>
    <message>
        <source>The account has no right to do that.</source>
        <translation>Обліковий запис не має на це права.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner, or use another token.</source>
        <translation>Зверніться до власника облікового запису або використайте інший токен.</translation>
    </message>
    <message>
        <source>The service does not have what was asked for.</source>
        <translation>Сервіс не має того, що запитано.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Перевірте адресу сервера.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Сервіс не прийняв запит.</translation>
    </message>
    <message>
        <source>The details may say why.</source>
        <translation>Подробиці можуть пояснити чому.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>У сервісі збій.</translation>
    </message>
    <message>
        <source>The program tries again by itself. If it lasts, tell the service&apos;s operator.</source>
        <translation>Програма спробує ще раз сама. Якщо це триває, повідомте оператора сервісу.</translation>
    </message>
    <message>
        <source>The service sent something that cannot be understood.</source>
        <translation>Сервіс надіслав щось незрозуміле.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. If it is right, tell us the details.</source>
        <translation>Перевірте адресу сервера. Якщо вона правильна, повідомте нам подробиці.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Цей сервер такого не вміє.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>The archive on the disk cannot be written or read.</source>
        <translation>Не вдалося записати або прочитати архів на диску.</translation>
    </message>
    <message>
        <source>What is on the screen is right; it is not being saved.</source>
        <translation>На екрані все правильно, але воно не зберігається.</translation>
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
        <translation>А·год</translation>
    </message>
    <message>
        <source>kW</source>
        <comment>unit: kilowatts</comment>
        <translation>кВт</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit: minutes</comment>
        <translation>хв</translation>
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
        <translation>Не звучить</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Waiting for power: check the charging station</source>
        <translation>Очікує живлення: перевірте зарядну станцію</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <comment>last known state of a vehicle that is silent</comment>
        <translation>Останній стан: %1</translation>
    </message>
    <message>
        <source>Limited by the service</source>
        <translation>Обмежено сервісом</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>У сервісі збій</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Сервіс недоступний.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made, so nothing was sent to it.</source>
        <translation>Не вдалося встановити захищене з’єднання із сервером, тому на нього нічого не надіслано.</translation>
    </message>
    <message>
        <source>The service limits how often it may be asked.</source>
        <translation>Сервіс обмежує, як часто до нього можна надсилати запити.</translation>
    </message>
    <message>
        <source>The program asks less often by itself; there is nothing you need to do.</source>
        <translation>Програма сама надсилає запити рідше; нічого робити не треба.</translation>
    </message>
    <message>
        <source>Check the free space on the disk and your rights to the profile&apos;s folder.</source>
        <translation>Перевірте вільне місце на диску й свої права на папку профілю.</translation>
    </message>
</context>
<context>
    <name>fleetglass::ValueLabel</name>
    <message>
        <source>%1: %2, stale</source>
        <translation>%1: %2, застаріле</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Копіювати значення</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleComparison</name>
    <message>
        <source>unknown</source>
        <comment>a value, spoken</comment>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>a value, spoken</comment>
        <translation>застаріле</translation>
    </message>
    <message>
        <source>highest</source>
        <comment>of the values of several vehicles, spoken</comment>
        <translation>найбільше</translation>
    </message>
    <message>
        <source>lowest</source>
        <comment>of the values of several vehicles, spoken</comment>
        <translation>найменше</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <comment>a value of several vehicles, spoken</comment>
        <translation>%1, відрізняється</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleHistory</name>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Пробіг</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column title: place where the trip began</extracomment>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column title: place where the trip ended</extracomment>
        <translation>Куди</translation>
    </message>
    <message>
        <source>Charge at start</source>
        <translation>Заряд на початку</translation>
    </message>
    <message>
        <source>Charge at end</source>
        <translation>Заряд наприкінці</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Витрата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>column titles of raw records: their time, number and text</extracomment>
        <translation>Час</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Energy used</source>
        <translation>Витрачена енергія</translation>
    </message>
    <message>
        <source>Energy recovered</source>
        <translation>Рекуперована енергія</translation>
    </message>
    <message>
        <source>still charging</source>
        <translation>ще заряджається</translation>
    </message>
    <message>
        <source>Energy charged</source>
        <translation>Заряджено енергії</translation>
    </message>
    <message>
        <source>Energy from the grid</source>
        <translation>Енергія з мережі</translation>
    </message>
    <message>
        <source>Plug type</source>
        <translation>Тип роз’єму</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Як завершилося</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleListPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <comment>a key</comment>
        <translation>Закрити (%1)</translation>
    </message>
</context>
<context>
    <name>fleetglass::VehiclePageFrame</name>
    <message>
        <source>This vehicle encrypts its data (paranoid mode), so the service cannot read it. What was seen before stays.</source>
        <translation>Цей автомобіль шифрує свої дані (режим paranoid), тому сервіс не може їх прочитати. Отримане раніше залишається.</translation>
    </message>
    <message>
        <source>The service no longer shows this vehicle to this account. What was seen before stays.</source>
        <translation>Сервіс більше не показує цей автомобіль цьому обліковому запису. Отримане раніше залишається.</translation>
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
        <translation>Автомобіль не вибрано</translation>
    </message>
    <message>
        <source>Select a vehicle in the list or on the map to see everything about it here.</source>
        <translation>Виберіть автомобіль у списку або на карті, щоб побачити все про нього тут.</translation>
    </message>
</context>
<context>
    <name>fleetglass::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Ласкаво просимо</translation>
    </message>
    <message>
        <source>Sign in to the service that your vehicles report to. Everything the program has seen stays readable on this computer, also without a network.</source>
        <translation>Увійдіть до сервісу, якому ваші автомобілі передають дані. Усе отримане програмою можна переглядати на цьому комп’ютері й без мережі.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Додати обліковий запис…</translation>
    </message>
    <message>
        <source>&amp;Try the demo fleet</source>
        <translation>&amp;Спробувати демонстраційний парк</translation>
    </message>
    <message>
        <source>All your vehicles in one window</source>
        <translation>Усі ваші автомобілі в одному вікні</translation>
    </message>
    <message>
        <source>You need the address of your OVMS server, your user name and your password.</source>
        <translation>Потрібні адреса вашого сервера OVMS, ім’я користувача й пароль.</translation>
    </message>
    <message>
        <source>Simulated vehicles drive and charge on this computer. Nothing is sent anywhere.</source>
        <translation>Імітовані автомобілі їздять і заряджаються на цьому комп’ютері. Нікуди нічого не надсилається.</translation>
    </message>
</context>
<context>
    <name>fleetglass::WheelCard</name>
    <message>
        <source>Copy value</source>
        <translation>Копіювати значення</translation>
    </message>
    <message>
        <source>Pressure rising over the last day</source>
        <translation>Тиск за останню добу зростає</translation>
    </message>
    <message>
        <source>Pressure falling over the last day</source>
        <translation>Тиск за останню добу падає</translation>
    </message>
    <message>
        <source>Pressure steady over the last day</source>
        <translation>Тиск за останню добу стабільний</translation>
    </message>
    <message>
        <source>Health %1</source>
        <comment>of a tyre, in per cent</comment>
        <translation>Стан %1</translation>
    </message>
</context>
<context>
    <name>fleetglass::WindowActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Додати обліковий запис…</translation>
    </message>
    <message>
        <source>Sign in to another service</source>
        <translation>Увійти до ще одного сервісу</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Облікові записи…</translation>
    </message>
    <message>
        <source>Change, test, pause, order or remove accounts</source>
        <translation>Змінити, перевірити, призупинити, впорядкувати або вилучити облікові записи</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Відкрити &amp;файл…</translation>
    </message>
    <message>
        <source>Show a GPX track on the map, or open a backup in a window of its own</source>
        <translation>Показати трек GPX на карті або відкрити резервну копію в окремому вікні</translation>
    </message>
    <message>
        <source>&amp;Export fleet list…</source>
        <translation>&amp;Експорт списку автопарку…</translation>
    </message>
    <message>
        <source>Write what the fleet list shows to a CSV or Excel file</source>
        <translation>Записати вміст списку автопарку у файл CSV або Excel</translation>
    </message>
    <message>
        <source>Expo&amp;rt fleet list again</source>
        <translation>Е&amp;кспортувати список ще раз</translation>
    </message>
    <message>
        <source>Write this view to the same file as the last time; the file is replaced</source>
        <translation>Записати це подання в той самий файл, що й минулого разу; файл буде замінено</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Резервне копіювання…</translation>
    </message>
    <message>
        <source>Copy the archive, the accounts without their passwords and the settings into one file</source>
        <translation>Скопіювати архів, облікові записи без паролів і налаштування в один файл</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>Units, language, appearance, map, data and notifications</source>
        <translation>Одиниці, мова, вигляд, карта, дані та сповіщення</translation>
    </message>
    <message>
        <source>Sign out everywhere and close the program</source>
        <translation>Вийти з усіх облікових записів і закрити програму</translation>
    </message>
    <message>
        <source>&amp;Search vehicles</source>
        <translation>&amp;Пошук автомобілів</translation>
    </message>
    <message>
        <source>Type part of a name; the list and the map show the vehicles that match</source>
        <translation>Введіть частину назви; список і карта покажуть відповідні автомобілі</translation>
    </message>
    <message>
        <source>Sa&amp;ve view as…</source>
        <translation>Зберегти подання &amp;як…</translation>
    </message>
    <message>
        <source>Save the list&apos;s columns, order, filter and groups under a name</source>
        <translation>Зберегти стовпці, порядок, фільтр і групи списку під назвою</translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>Вибрати &amp;стовпці…</translation>
    </message>
    <message>
        <source>Which values the fleet list shows, and in which order</source>
        <translation>Які значення показує список автопарку й у якому порядку</translation>
    </message>
    <message>
        <source>Co&amp;mpare selected vehicles</source>
        <translation>Порі&amp;вняти вибрані автомобілі</translation>
    </message>
    <message>
        <source>All values of the selected vehicles side by side</source>
        <translation>Усі значення вибраних автомобілів поруч</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>&amp;Показати на карті</translation>
    </message>
    <message>
        <source>Move the map to the selected vehicles</source>
        <translation>Перемістити карту до вибраних автомобілів</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Стежити</translation>
    </message>
    <message>
        <source>Keep the vehicle in the middle of the map while it moves</source>
        <translation>Тримати автомобіль посередині карти, поки він рухається</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>Ask all services now</source>
        <translation>Надіслати запит усім сервісам зараз</translation>
    </message>
    <message>
        <source>Copy &amp;position</source>
        <translation>Копіювати &amp;місцеположення</translation>
    </message>
    <message>
        <source>Copy the vehicle&apos;s coordinates</source>
        <translation>Копіювати координати автомобіля</translation>
    </message>
    <message>
        <source>&amp;Nearest vehicles</source>
        <translation>&amp;Найближчі автомобілі</translation>
    </message>
    <message>
        <source>Show the vehicles closest to this one</source>
        <translation>Показати автомобілі, найближчі до цього</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Коман&amp;ди…</translation>
    </message>
    <message>
        <source>Commands that the service can send to the vehicle</source>
        <translation>Команди, які сервіс може надіслати автомобілю</translation>
    </message>
    <message>
        <source>Show &amp;all vehicles</source>
        <translation>Показати &amp;всі автомобілі</translation>
    </message>
    <message>
        <source>Move the map so that every vehicle in the list is in view</source>
        <translation>Перемістити карту так, щоб було видно всі автомобілі зі списку</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>З&amp;меншити</translation>
    </message>
    <message>
        <source>&amp;Background…</source>
        <translation>&amp;Підкладка…</translation>
    </message>
    <message>
        <source>Where the map&apos;s pictures come from</source>
        <translation>Звідки беруться зображення карти</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Знайти будь-що…</translation>
    </message>
    <message>
        <source>Find vehicles, commands, views, settings and help by typing a few letters</source>
        <translation>Знайти автомобілі, команди, подання, налаштування й довідку за кількома літерами</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Події</translation>
    </message>
    <message>
        <source>Show what has happened in the fleet since the program started</source>
        <translation>Показати, що сталося в автопарку від запуску програми</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Н&amp;аступна частина вікна</translation>
    </message>
    <message>
        <source>Move the keyboard focus from the list to the map to the panels</source>
        <translation>Перемістити фокус клавіатури зі списку на карту, з карти на панелі</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Поп&amp;ередня частина вікна</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>По&amp;вноекранний режим</translation>
    </message>
    <message>
        <source>&amp;Save workspace as…</source>
        <translation>&amp;Зберегти робочий простір як…</translation>
    </message>
    <message>
        <source>Save the arrangement of the panels under a name</source>
        <translation>Зберегти розташування панелей під назвою</translation>
    </message>
    <message>
        <source>&amp;Rename workspace…</source>
        <translation>Пере&amp;йменувати робочий простір…</translation>
    </message>
    <message>
        <source>Re&amp;move workspace…</source>
        <translation>&amp;Вилучити робочий простір…</translation>
    </message>
    <message>
        <source>R&amp;eset workspace</source>
        <translation>&amp;Скинути робочий простір</translation>
    </message>
    <message>
        <source>Arrange the panels as they were at first</source>
        <translation>Розташувати панелі, як спочатку</translation>
    </message>
    <message>
        <source>Move &amp;panel to the next side</source>
        <translation>Перемістити панель на &amp;інший бік</translation>
    </message>
    <message>
        <source>Move the panel with the keyboard focus: left, right, bottom</source>
        <translation>Перемістити панель із фокусом клавіатури: ліворуч, праворуч, донизу</translation>
    </message>
    <message>
        <source>&amp;Float or dock panel</source>
        <translation>&amp;Відкріпити або прикріпити панель</translation>
    </message>
    <message>
        <source>Make the panel with the keyboard focus a window of its own, or put it back</source>
        <translation>Зробити панель із фокусом клавіатури окремим вікном або повернути її назад</translation>
    </message>
    <message>
        <source>&amp;Close panel</source>
        <translation>&amp;Закрити панель</translation>
    </message>
    <message>
        <source>Hide the panel with the keyboard focus</source>
        <translation>Сховати панель із фокусом клавіатури</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>How to use the program; works without a network</source>
        <translation>Як користуватися програмою; працює без мережі</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сполучення клавіш</translation>
    </message>
    <message>
        <source>&amp;About Fleetglass</source>
        <translation>&amp;Про Fleetglass</translation>
    </message>
    <message>
        <source>Version, parts and licences</source>
        <translation>Версія, складники й ліцензії</translation>
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
        <translation>А&amp;втомобіль</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Ви&amp;гляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Збережені под&amp;ання</translation>
    </message>
    <message>
        <source>&amp;Workspaces</source>
        <translation>&amp;Робочі простори</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Па&amp;нелі</translation>
    </message>
</context>
<context>
    <name>fleetglass::WorkspaceActions</name>
    <message>
        <source>Save workspace</source>
        <translation>Зберегти робочий простір</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>Перейменувати робочий простір</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Назва:</translation>
    </message>
    <message>
        <source>Remove the workspace “%1”? Its panels stay available; only this arrangement is deleted.</source>
        <translation>Вилучити робочий простір «%1»? Його панелі залишаться доступними; видаляється лише це розташування.</translation>
    </message>
    <message>
        <source>Remove workspace</source>
        <translation>Вилучити робочий простір</translation>
    </message>
</context>
<context>
    <name>fleetglass::WorkspaceList</name>
    <message>
        <source>Monitor</source>
        <translation>Моніторинг</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Енергія</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Шини</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
</context>
<context>
    <name>fleetglass::ZoneEditor</name>
    <message>
        <source>Part of the name</source>
        <translation>Частина назви</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Як у системі (%1)</translation>
    </message>
</context>
</TS>
