<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AccountDialog</name>
    <message>
        <source>OVMS account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a public server or type the address of your own, such as https://ovms.example.org:6869</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow an unencrypted connection (http)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody on the way can then read the password and the positions of the vehicles. Use it only inside a network you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the web account, spelled exactly as it was registered. Not the vehicle&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the password for an API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is used once. After that the program keeps only a token of its own, which you can revoke at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you want to call it, such as &quot;Vans Tallinn&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no key store that the program can use. The account works until you close the program; then the password must be entered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in and counts the vehicles, without saving anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;tokens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet. Add one to see its vehicles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetListView</name>
    <message>
        <source>Fleet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur in the vehicle&apos;s name, id, VIN, account or state. Enter shows the first hit on the map, Esc shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which vehicles the list and the map show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of vehicles shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Copy all of this page as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>State of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated battery capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable battery capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal range when full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range gained per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy used this trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy recovered this trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge sub-state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge port open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge current limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of this charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid energy of this charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid energy in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to range limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to charge limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge timer set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge timer start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trip distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbrake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valet mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front left door open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front right door open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear left door open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear right door open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonnet open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabin temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V battery charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPS lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilution of precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPS quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPS mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch clients connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modem mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle type code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingsPage</name>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose readings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which readings the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy the chart or its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemShortcuts</name>
    <message>
        <source>closes the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switches windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a menu of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a command of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a menu of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimizes or hides windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a picture of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switches desktops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pastes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selects everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves or deletes in text fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is needed for typing and moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types a special character</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ri&amp;ghts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it now; it is not shown whole again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::AboutDialog</name>
    <message>
        <source>About Fleetglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleetglass %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One desk for a mixed fleet.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Made with Qt %1. Built-in map: Natural Earth (public domain) and GeoNames (CC BY 4.0).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountDesk</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking, charging and other commands are not part of what OVMS servers offer over this interface. The vehicle is not at fault, and nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleetglass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountDialog</name>
    <message>
        <source>https://ovms.example.org:6869</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVMS %1</source>
        <comment>default name of an account; %1 is the user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter it again for another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, but this account has no vehicles. Register them on the server&apos;s web page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Signed in: %n vehicles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The token may not open a session, so vehicles cannot be asked to report faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address for typing errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this port. OVMS servers use 6869 for https and 6868 for http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to the server. Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the address, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be in between. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Nothing was sent. Look at it and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not encrypted. Nothing was sent. Use https, or allow plain HTTP above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection came about. Is this the https port (6869)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the user name, the password or the token. It does not say which. The name is that of the web account, not of a vehicle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is right but has too few rights to read vehicles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers there, but it is not an OVMS server. Check the address and the port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountsDialog</name>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program signs out, forgets the password and deletes everything it has seen of these vehicles. To keep that and only stop asking the service, choose Pause instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::AgeLabel</name>
    <message>
        <source>Age: %1, stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::Application</name>
    <message>
        <source>Not saving: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was damaged. It was put aside as %1 and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key store: passwords are forgotten when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo fleet cannot start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map file cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map server cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::BackgroundDialog</name>
    <message>
        <source>&amp;Built-in map (needs no network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map &amp;file (MBTiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map &amp;server on the net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the map file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the map server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sees which places you look at, and its usage policy applies. Pictures are kept on this computer as long as the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted before. If you did not expect that, somebody may be reading along: do not trust it, and ask the server&apos;s operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not trust this certificate. Servers at home often have one they made themselves. Compare the fingerprint with what the server&apos;s operator tells you, and trust it only if both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::ChargeBar</name>
    <message>
        <source>Charge level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging stops at %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::ChargePanel</name>
    <message>
        <source>Charge state unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>charge state, sub-state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full in %1, at %2</source>
        <comment>duration, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches its limit in %1, at %2</source>
        <comment>duration, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range and battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No charges yet. OVMS modules write them down only when told to: config set notify log.grid.storetime 30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetListModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>column title with its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <comment>how old the newest value is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst tyre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>state of a vehicle in paranoid mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tyre alert, then its pressure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>age, then the exact time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Source: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetListView</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n vehicles</source>
        <comment>shown, all</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No vehicle matches the search and the filter.
Press Esc in the search field to see all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::LampBar</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::MainWindow</name>
    <message>
        <source>Fleetglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <comment>raw records of a vehicle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicles yet.
The lamp at the bottom says how the account is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicles yet.
Add an account to see its vehicles here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy coordinates %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
%3, charge %4</source>
        <comment>name, state, age, state of charge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Background…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Fleetglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::MapOverlays</name>
    <message>
        <source>The map cannot be drawn: it needs OpenGL, Direct3D, Metal or Vulkan, by a graphics card or by software such as Mesa&apos;s llvmpipe or WARP. Everything else works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::MapView</name>
    <message>
        <source>Qt Quick runs with its own software renderer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::OverviewPage</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far from any town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::QuantityChooser</name>
    <message>
        <source>Choose readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings that the archive has of this vehicle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::RawRecordsPanel</name>
    <message>
        <source>Raw records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service keeps of this vehicle appears here once it has been fetched, also records that the program does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::ReadingsPage</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicle selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a vehicle in the list or on the map to see its readings over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive keeps every value from the moment the account is added. Come back when the vehicle has reported; the age above says when it last did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Choose readings…” and tick what the chart should show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vehicle does not have the chosen readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Choose readings…” to see what the archive has of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values in this period.
Press “All” to see everything that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 readings %2</source>
        <comment>file name: vehicle, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one time to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;values as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;picture as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel zooms, drag moves, Ctrl and drag zooms into a part, double click goes back.
Keys: arrows, + and −, Home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::ReadingsTableModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::RecordTable</name>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::ScaleBar</name>
    <message>
        <source>%1 km</source>
        <comment>map scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>map scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map scale: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::TokenDialog</name>
    <message>
        <source>API tokens of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, and report faster while somebody looks (session)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only (auth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and manage tokens (session, token.admin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no tokens yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s token may not manage tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the password, or with a token that has the right token.admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account signs in with it: it will be refused afterwards, and you must enter the password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever uses it can no longer read the vehicles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1 (%2) is deleted on the server. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::TripsPanel</name>
    <message>
        <source>Trips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trips yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVMS modules write trips down only when told to. In the module&apos;s shell:
config set notify log.trip.storetime 30
keeps them for 30 days from then on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::TyresPanel</name>
    <message>
        <source>Tyres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tyre values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle has no tyre sensors, or its module has not reported them yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::ValueFormatter</name>
    <message>
        <source>mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>psi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh/km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh/mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mi/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <comment>local time, then the same in UTC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a value, below a minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a value, then its age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source itself calls this value old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>quantity, which one: &quot;Tyre pressure, front left&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors and locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rear left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rear right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place of a wheel, which of several there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topping off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for power: is the cable live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted by the vehicle (paranoid mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was: %1</source>
        <comment>last known state of a vehicle that is silent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, alarm</source>
        <comment>state of a vehicle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, attention</source>
        <comment>state of a vehicle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowed down by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything seen so far stays readable, with its age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s name. The program tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with http://, which is not encrypted, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the server&apos;s https:// address. If it has none, allow plain HTTP for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to the server came about, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the port: is it the one for https?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account, look at the certificate and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the user name, password or token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account and enter them again. The name must be spelled as it is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no right to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner, or use another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not have what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program slows down by itself; nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details may say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program tries again by itself. If it lasts, tell the service&apos;s operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent something that cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address. If it is right, tell us the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive on the disk cannot be written or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the screen is right; it is not being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space and rights of the profile&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::ValueLabel</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::VehicleHistory</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge at end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::VehiclePageFrame</name>
    <message>
        <source>This vehicle encrypts its data (paranoid mode), so the service cannot read it. What was seen before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer shows this vehicle to this account. What was seen before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>state of a vehicle in paranoid mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicle selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a vehicle in the list or on the map to see everything about it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::VehiclePanel</name>
    <message>
        <source>Encrypted</source>
        <comment>state of a vehicle in paranoid mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vehicle encrypts its data (paranoid mode), so the service cannot read it. What was seen before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer shows this vehicle to this account. What was seen before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicle selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a vehicle in the list or on the map to see everything about it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One desk for your fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the service that your vehicles report to. Everything the program has seen stays readable on this computer, also without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::WheelCard</name>
    <message>
        <source>rising over the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling over the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady over the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fleetglass::WorkspaceList</name>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
