<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>fleetglass::AccountDialog</name>
    <message numerus="yes">
        <source>Signed in: %n vehicles.</source>
        <translation>
            <numerusform>Signed in: %n vehicle.</numerusform>
            <numerusform>Signed in: %n vehicles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::AccountsDialog</name>
    <message numerus="yes">
        <source>%n vehicles</source>
        <translation>
            <numerusform>%n vehicle</numerusform>
            <numerusform>%n vehicles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::ComparePage</name>
    <message numerus="yes">
        <source>%n more selected vehicles are not shown.</source>
        <translation>
            <numerusform>%n more selected vehicle is not shown.</numerusform>
            <numerusform>%n more selected vehicles are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n new &amp;events</source>
        <translation>
            <numerusform>%n new &amp;event</numerusform>
            <numerusform>%n new &amp;events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fleetglass: %n new events</source>
        <translation>
            <numerusform>Fleetglass: %n new event</numerusform>
            <numerusform>Fleetglass: %n new events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetEventWords</name>
    <message numerus="yes">
        <source>%n vehicles fell silent</source>
        <translation>
            <numerusform>%n vehicle fell silent</numerusform>
            <numerusform>%n vehicles fell silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tyre alerts</source>
        <translation>
            <numerusform>%n tyre alert</numerusform>
            <numerusform>%n tyre alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins were refused</source>
        <translation>
            <numerusform>%n sign-in was refused</numerusform>
            <numerusform>%n sign-ins were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have no trusted connection</source>
        <translation>
            <numerusform>%n account has no trusted connection</numerusform>
            <numerusform>%n accounts have no trusted connection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts do not answer</source>
        <translation>
            <numerusform>%n account does not answer</numerusform>
            <numerusform>%n accounts do not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts answer again</source>
        <translation>
            <numerusform>%n account answers again</numerusform>
            <numerusform>%n accounts answer again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>events</comment>
        <extracomment>further events, below those that are listed</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles report again</source>
        <translation>
            <numerusform>%n vehicle reports again</numerusform>
            <numerusform>%n vehicles report again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles have finished charging</source>
        <translation>
            <numerusform>%n vehicle has finished charging</numerusform>
            <numerusform>%n vehicles have finished charging</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charging was interrupted on %n vehicles</source>
        <translation>
            <numerusform>Charging was interrupted on %n vehicle</numerusform>
            <numerusform>Charging was interrupted on %n vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles stopped charging early</source>
        <translation>
            <numerusform>%n vehicle stopped charging early</numerusform>
            <numerusform>%n vehicles stopped charging early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::FleetListView</name>
    <message numerus="yes">
        <source>%n vehicles</source>
        <translation>
            <numerusform>%n vehicle</numerusform>
            <numerusform>%n vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n vehicles</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%1 of %n vehicle</numerusform>
            <numerusform>%1 of %n vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No vehicle is silent.
Each has reported within the last %n hours, and every account works.</source>
        <translation>
            <numerusform>No vehicle is silent.
Each has reported within the last %n hour, and every account works.</numerusform>
            <numerusform>No vehicle is silent.
Each has reported within the last %n hours, and every account works.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::LampBar</name>
    <message numerus="yes">
        <source>%n more accounts</source>
        <translation>
            <numerusform>%n more account</numerusform>
            <numerusform>%n more accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::MainWindow</name>
    <message numerus="yes">
        <source>%1: %n points</source>
        <translation>
            <numerusform>%1: %n point</numerusform>
            <numerusform>%1: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::MapLists</name>
    <message numerus="yes">
        <source>%n vehicles here</source>
        <translation>
            <numerusform>%n vehicle here</numerusform>
            <numerusform>%n vehicles here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::MapView</name>
    <message numerus="yes">
        <source>&amp;List %n vehicles</source>
        <translation>
            <numerusform>&amp;List %n vehicle</numerusform>
            <numerusform>&amp;List %n vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %n vehicles</source>
        <translation>
            <numerusform>&amp;Select %n vehicle</numerusform>
            <numerusform>&amp;Select %n vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles in view</source>
        <translation>
            <numerusform>%n vehicle in view</numerusform>
            <numerusform>%n vehicles in view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::NoticeButton</name>
    <message numerus="yes">
        <source>%n new events</source>
        <translation>
            <numerusform>%n new event</numerusform>
            <numerusform>%n new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events, %n new</source>
        <translation>
            <numerusform>Events, %n new</numerusform>
            <numerusform>Events, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::TripsPanel</name>
    <message numerus="yes">
        <source>%n trips</source>
        <translation>
            <numerusform>%n trip</numerusform>
            <numerusform>%n trips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetglass::ValueFormatter</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days, short</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
