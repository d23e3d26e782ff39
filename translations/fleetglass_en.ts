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
