<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Certificate</name>
    <message numerus="yes">
        <source>%n days left</source>
        <extracomment>Beside the dates of a certificate</extracomment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Technical</name>
    <message numerus="yes">
        <source>%n lines</source>
        <extracomment>A conversation with a server: number of lines that were said</extracomment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbox::ui::AccountCard</name>
    <message numerus="yes">
        <source>%n messages wait in the outbox</source>
        <translation>
            <numerusform>%n message waits in the outbox</numerusform>
            <numerusform>%n messages wait in the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbox::ui::CertificatePane</name>
    <message numerus="yes">
        <source>1 of %n in the chain</source>
        <extracomment>Beside &quot;Certificate&quot;: number of certificates that the server sent</extracomment>
        <translation>
            <numerusform>1 of %n in the chain</numerusform>
            <numerusform>1 of %n in the chain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbox::ui::CheckPage</name>
    <message numerus="yes">
        <source>%1 of %n checks</source>
        <extracomment>Progress: checks done, checks in all</extracomment>
        <translation>
            <numerusform>%1 of %n check</numerusform>
            <numerusform>%1 of %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbox::ui::ExplainedCard</name>
    <message numerus="yes">
        <source>And %n more recipients.</source>
        <translation>
            <numerusform>And %n more recipient.</numerusform>
            <numerusform>And %n more recipients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbox::ui::LeftOutList</name>
    <message numerus="yes">
        <source>%n e-mail addresses</source>
        <translation>
            <numerusform>%n e-mail address</numerusform>
            <numerusform>%n e-mail addresses</numerusform>
        </translation>
    </message>
</context>
</TS>
