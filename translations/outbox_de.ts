<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Certificate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>Auch für</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one date to another</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <extracomment>Beside the dates of a certificate</extracomment>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>none that this system trusts</source>
        <translation>keine, der dieses System vertraut</translation>
    </message>
    <message>
        <source>no, says the stapled answer</source>
        <translation>nein, laut mitgeschickter Auskunft</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The settings of %1 are changed.</source>
        <translation>Die Einstellungen von %1 sind geändert.</translation>
    </message>
    <message>
        <source>%1 is set this way already. Nothing was changed.</source>
        <translation>%1 ist schon so eingestellt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These settings of %1 cannot be changed from outside. Change them in the program itself.</source>
        <translation>Diese Einstellungen von %1 lassen sich nicht von außen ändern. Ändern Sie sie im Programm selbst.</translation>
    </message>
    <message>
        <source>%1 is open. Close it, then try again. Nothing was changed.</source>
        <translation>%1 ist geöffnet. Schließen Sie es und versuchen Sie es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program just now. Nothing was written; try again.</source>
        <translation>„%1“ wurde soeben von einem anderen Programm geändert. Nichts wurde geschrieben; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” leads out of the mail program’s own folder. It was left alone; nothing was changed.</source>
        <translation>„%1“ führt aus dem Ordner des Mailprogramms heraus. Die Datei blieb unberührt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You may not change “%1”. Nothing was changed; ask who set up this computer.</source>
        <translation>Sie dürfen „%1“ nicht ändern. Nichts wurde geändert; fragen Sie, wer diesen Computer eingerichtet hat.</translation>
    </message>
    <message>
        <source>No backup could be made in “%1”, so nothing was changed. Look whether the disk is full, then try again.</source>
        <translation>In „%1“ ließ sich keine Sicherung anlegen, also wurde nichts geändert. Sehen Sie nach, ob der Datenträger voll ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make some room, then try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Nothing was changed.</source>
        <translation>„%1“ ließ sich nicht schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be written, and a part of the change stands. Undo the change.</source>
        <translation>„%1“ ließ sich nicht schreiben, und ein Teil der Änderung steht. Nehmen Sie die Änderung zurück.</translation>
    </message>
    <message>
        <source>Another window of Outbox Doctor is changing settings just now. Try again in a moment.</source>
        <translation>Ein anderes Fenster von Outbox Doctor ändert gerade Einstellungen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no such backup. Nothing was changed.</source>
        <translation>Eine solche Sicherung gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This backup is not as it was made. Nothing was changed; choose another one.</source>
        <translation>Diese Sicherung ist nicht mehr, wie sie angelegt wurde. Nichts wurde geändert; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup belongs to another home folder, “%1”. Nothing was changed.</source>
        <translation>Die Sicherung gehört zu einem anderen persönlichen Ordner, „%1“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This change is undone already. The settings are as they were before it.</source>
        <translation>Diese Änderung ist schon zurückgenommen. Die Einstellungen sind wie vor ihr.</translation>
    </message>
    <message>
        <source>Parts of %1 go on working when its window is closed. To end them, type “%2” in a terminal.</source>
        <extracomment>%1 is a mail program&apos;s name, %2 a command of this computer</extracomment>
        <translation>Teile von %1 arbeiten weiter, wenn das Fenster zu ist. Um sie zu beenden, geben Sie in einem Terminal „%2“ ein.</translation>
    </message>
    <message>
        <source>The folder “%1” with these settings is no longer there. Nothing was changed.</source>
        <translation>Den Ordner „%1“ mit diesen Einstellungen gibt es nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This change was undone before, and the settings were written again since. Nothing was changed.</source>
        <translation>Diese Änderung wurde schon zurückgenommen, und die Einstellungen wurden seither neu geschrieben. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Is this computer ready?</source>
        <translation>Ist dieser Computer bereit?</translation>
    </message>
    <message>
        <source>Are the settings as the provider recommends?</source>
        <translation>Sind die Einstellungen so, wie der Anbieter sie empfiehlt?</translation>
    </message>
    <message>
        <source>Does the network let this computer out?</source>
        <translation>Lässt das Netzwerk diesen Computer hinaus?</translation>
    </message>
    <message>
        <source>Do IPv6 connections get through?</source>
        <translation>Kommen IPv6-Verbindungen durch?</translation>
    </message>
    <message>
        <source>Does the name service answer?</source>
        <translation>Antwortet der Namensdienst?</translation>
    </message>
    <message>
        <source>Is the outgoing server’s name found?</source>
        <translation>Wird der Name des Postausgangsservers gefunden?</translation>
    </message>
    <message>
        <source>Do public name services say the same?</source>
        <translation>Sagen öffentliche Namensdienste dasselbe?</translation>
    </message>
    <message>
        <source>Does the address’s domain take mail?</source>
        <translation>Nimmt die Domain der Adresse Mail an?</translation>
    </message>
    <message>
        <source>Can this computer reach the server?</source>
        <translation>Kann dieser Computer den Server erreichen?</translation>
    </message>
    <message>
        <source>Do the server’s other sending ports answer?</source>
        <translation>Antworten die anderen Sendeports des Servers?</translation>
    </message>
    <message>
        <source>Do other providers’ servers answer?</source>
        <translation>Antworten die Server anderer Anbieter?</translation>
    </message>
    <message>
        <source>Does a mail server answer there?</source>
        <translation>Antwortet dort ein Mailserver?</translation>
    </message>
    <message>
        <source>Is the line encrypted?</source>
        <translation>Ist die Leitung verschlüsselt?</translation>
    </message>
    <message>
        <source>Is it really your server?</source>
        <translation>Ist es wirklich Ihr Server?</translation>
    </message>
    <message>
        <source>Does the server let you in?</source>
        <translation>Lässt der Server Sie hinein?</translation>
    </message>
    <message>
        <source>Does the server take your mail?</source>
        <translation>Nimmt der Server Ihre Post an?</translation>
    </message>
    <message>
        <source>Does a test message arrive?</source>
        <translation>Kommt eine Testnachricht an?</translation>
    </message>
    <message>
        <source>Is the incoming server’s name found?</source>
        <translation>Wird der Name des Posteingangsservers gefunden?</translation>
    </message>
    <message>
        <source>Can this computer reach the incoming server?</source>
        <translation>Kann dieser Computer den Posteingangsserver erreichen?</translation>
    </message>
    <message>
        <source>Is the incoming line encrypted?</source>
        <translation>Ist die Leitung für eingehende Mail verschlüsselt?</translation>
    </message>
    <message>
        <source>Does the incoming server let you in?</source>
        <translation>Lässt der Posteingangsserver Sie hinein?</translation>
    </message>
    <message>
        <source>{finding}</source>
        <translation>{finding}</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>Hier stimmt etwas nicht</translation>
    </message>
    <message>
        <source>Ready, and its clock is right</source>
        <translation>Bereit, und seine Uhr geht richtig</translation>
    </message>
    <message>
        <source>Ready; its clock could not be compared</source>
        <translation>Bereit; seine Uhr ließ sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Its clock shows {clock_here} (UTC), which is wrong</source>
        <translation>Seine Uhr zeigt {clock_here} (UTC), und das ist falsch</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>Seine Uhr geht falsch</translation>
    </message>
    <message>
        <source>As the provider recommends</source>
        <translation>Wie vom Anbieter empfohlen</translation>
    </message>
    <message>
        <source>The provider recommends {own_host}, port {own_port}</source>
        <translation>Der Anbieter empfiehlt {own_host}, Port {own_port}</translation>
    </message>
    <message>
        <source>Different from what the provider recommends</source>
        <translation>Anders als vom Anbieter empfohlen</translation>
    </message>
    <message>
        <source>Connected, {milliseconds} ms</source>
        <translation>Verbunden, {milliseconds} ms</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Servers answer; the two web checks did not</source>
        <translation>Server antworten; die beiden Webprüfungen blieben ohne Antwort</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Nothing answers</source>
        <translation>Nichts antwortet</translation>
    </message>
    <message>
        <source>A sign-in page answers instead</source>
        <translation>Stattdessen antwortet eine Anmeldeseite</translation>
    </message>
    <message>
        <source>IPv6 works</source>
        <translation>IPv6 funktioniert</translation>
    </message>
    <message>
        <source>IPv6 leads nowhere</source>
        <translation>IPv6 führt ins Leere</translation>
    </message>
    <message>
        <source>Answers in {milliseconds} ms</source>
        <translation>Antwortet nach {milliseconds} ms</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>{resolver} does not answer</source>
        <translation>{resolver} antwortet nicht</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Er antwortet nicht</translation>
    </message>
    <message>
        <source>{host} is at {given_address}</source>
        <translation>{host} hat die Adresse {given_address}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>There is no {host}</source>
        <translation>Den Namen {host} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such name</source>
        <translation>Diesen Namen gibt es nicht</translation>
    </message>
    <message>
        <source>The look-up ends with an error</source>
        <translation>Die Namensauflösung endet mit einem Fehler</translation>
    </message>
    <message>
        <source>The look-up gets no answer</source>
        <translation>Die Namensauflösung bekommt keine Antwort</translation>
    </message>
    <message>
        <source>They say the same</source>
        <translation>Sie sagen dasselbe</translation>
    </message>
    <message>
        <source>They name another address, as is usual for large providers</source>
        <translation>Sie nennen eine andere Adresse, wie bei großen Anbietern üblich</translation>
    </message>
    <message>
        <source>Only this network knows the name</source>
        <translation>Nur dieses Netzwerk kennt den Namen</translation>
    </message>
    <message>
        <source>They know the name, this network does not</source>
        <translation>Sie kennen den Namen, dieses Netzwerk kennt ihn nicht</translation>
    </message>
    <message>
        <source>{domain} takes mail</source>
        <translation>{domain} nimmt Mail an</translation>
    </message>
    <message>
        <source>It takes mail</source>
        <translation>Sie nimmt Mail an</translation>
    </message>
    <message>
        <source>{domain} exists</source>
        <translation>Die Domain {domain} gibt es</translation>
    </message>
    <message>
        <source>It exists</source>
        <translation>Es gibt sie</translation>
    </message>
    <message>
        <source>Port {port} answers</source>
        <translation>Port {port} antwortet</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Er antwortet</translation>
    </message>
    <message>
        <source>Port {port} does not answer</source>
        <translation>Port {port} antwortet nicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Port {port} is closed</source>
        <translation>Port {port} ist geschlossen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>This computer itself refuses the connection</source>
        <translation>Dieser Computer selbst lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>No way leads to {host}</source>
        <translation>Kein Weg führt zu {host}</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>Kein Weg führt dorthin</translation>
    </message>
    <message>
        <source>Something on the way refuses port {port}</source>
        <translation>Etwas auf dem Weg weist Port {port} ab</translation>
    </message>
    <message>
        <source>Something on the way refuses it</source>
        <translation>Etwas auf dem Weg weist die Verbindung ab</translation>
    </message>
    <message>
        <source>Port {other_port} answers</source>
        <translation>Port {other_port} antwortet</translation>
    </message>
    <message>
        <source>Another port answers</source>
        <translation>Ein anderer Port antwortet</translation>
    </message>
    <message>
        <source>Only port {port} answers, and one is enough</source>
        <translation>Nur Port {port} antwortet, und einer genügt</translation>
    </message>
    <message>
        <source>Only the one that is set, and one is enough</source>
        <translation>Nur der eingestellte antwortet, und einer genügt</translation>
    </message>
    <message>
        <source>None of them answers</source>
        <translation>Keiner von ihnen antwortet</translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>Sie antworten</translation>
    </message>
    <message>
        <source>They do not; yours does, and that is what counts</source>
        <translation>Sie antworten nicht; Ihrer antwortet, und darauf kommt es an</translation>
    </message>
    <message>
        <source>They do not answer from here either</source>
        <translation>Auch sie antworten von hier aus nicht</translation>
    </message>
    <message>
        <source>A mail server answers, {milliseconds} ms</source>
        <translation>Ein Mailserver antwortet, {milliseconds} ms</translation>
    </message>
    <message>
        <source>A mail server answers</source>
        <translation>Ein Mailserver antwortet</translation>
    </message>
    <message>
        <source>It answers after {seconds} seconds</source>
        <translation>Er antwortet nach {seconds} Sekunden</translation>
    </message>
    <message>
        <source>It answers slowly</source>
        <translation>Er antwortet langsam</translation>
    </message>
    <message>
        <source>It asks to come back later</source>
        <translation>Er bittet, später wiederzukommen</translation>
    </message>
    <message>
        <source>It refuses to talk</source>
        <translation>Er lehnt das Gespräch ab</translation>
    </message>
    <message>
        <source>Another service answers: {heard}</source>
        <translation>Ein anderer Dienst antwortet: {heard}</translation>
    </message>
    <message>
        <source>Another service answers</source>
        <translation>Ein anderer Dienst antwortet</translation>
    </message>
    <message>
        <source>It is connected and stays silent</source>
        <translation>Er ist verbunden und schweigt</translation>
    </message>
    <message>
        <source>The connection breaks off</source>
        <translation>Die Verbindung bricht ab</translation>
    </message>
    <message>
        <source>What answers makes no sense</source>
        <translation>Die Antwort ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>Encrypted with {version}</source>
        <translation>Verschlüsselt mit {version}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encryption is switched off</source>
        <translation>Die Verschlüsselung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>This port begins in another way</source>
        <translation>Dieser Port beginnt auf andere Weise</translation>
    </message>
    <message>
        <source>No encryption is offered here</source>
        <translation>Hier wird keine Verschlüsselung angeboten</translation>
    </message>
    <message>
        <source>Encryption is offered and then refused</source>
        <translation>Verschlüsselung wird angeboten und dann abgelehnt</translation>
    </message>
    <message>
        <source>Silence when the encryption should begin</source>
        <translation>Stille, wo die Verschlüsselung beginnen soll</translation>
    </message>
    <message>
        <source>The connection breaks off when the encryption should begin</source>
        <translation>Die Verbindung bricht ab, wo die Verschlüsselung beginnen soll</translation>
    </message>
    <message>
        <source>Its encryption is too old</source>
        <translation>Seine Verschlüsselung ist zu alt</translation>
    </message>
    <message>
        <source>What answers does not encrypt</source>
        <translation>Was dort antwortet, verschlüsselt nicht</translation>
    </message>
    <message>
        <source>Something was slipped in before the encryption began</source>
        <translation>Vor Beginn der Verschlüsselung wurde etwas eingeschleust</translation>
    </message>
    <message>
        <source>The encryption does not come about</source>
        <translation>Die Verschlüsselung kommt nicht zustande</translation>
    </message>
    <message>
        <source>Yes, its certificate is valid until {certificate_until}</source>
        <translation>Ja, sein Zertifikat gilt bis {certificate_until}</translation>
    </message>
    <message>
        <source>Yes, its certificate is valid</source>
        <translation>Ja, sein Zertifikat ist gültig</translation>
    </message>
    <message>
        <source>The certificate ended on {certificate_until}</source>
        <translation>Das Zertifikat galt nur bis {certificate_until}</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Das Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>Das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>Issued by {certificate_issuer}, who is not trusted here</source>
        <translation>Ausgestellt von {certificate_issuer}; diesem Aussteller wird hier nicht vertraut</translation>
    </message>
    <message>
        <source>The issuer is not trusted here</source>
        <translation>Dem Aussteller wird hier nicht vertraut</translation>
    </message>
    <message>
        <source>A part of the certificate is missing</source>
        <translation>Ein Teil des Zertifikats fehlt</translation>
    </message>
    <message>
        <source>The certificate is for {certificate_name}</source>
        <translation>Das Zertifikat gilt für {certificate_name}</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>Das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The certificate was withdrawn</source>
        <translation>Das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>The certificate is not accepted here</source>
        <translation>Das Zertifikat wird hier nicht anerkannt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The server asks to try later</source>
        <translation>Der Server bittet, es später zu versuchen</translation>
    </message>
    <message>
        <source>No sign-in is offered here</source>
        <translation>Hier wird keine Anmeldung angeboten</translation>
    </message>
    <message>
        <source>No common way to sign in</source>
        <translation>Keine gemeinsame Art der Anmeldung</translation>
    </message>
    <message>
        <source>The connection breaks off during sign-in</source>
        <translation>Die Verbindung bricht während der Anmeldung ab</translation>
    </message>
    <message>
        <source>Ready to take your mail</source>
        <translation>Bereit für Ihre Post</translation>
    </message>
    <message>
        <source>It refuses the sender address</source>
        <translation>Er lehnt die Absenderadresse ab</translation>
    </message>
    <message>
        <source>It refuses to pass the message on</source>
        <translation>Er lehnt es ab, die Nachricht weiterzuleiten</translation>
    </message>
    <message>
        <source>Not run: there was nothing to see</source>
        <extracomment>Why a light stays dark. The word &quot;Not run&quot; stands before it.</extracomment>
        <translation>Nicht geprüft: Es gab nichts zu sehen</translation>
    </message>
    <message>
        <source>Not run: stopped</source>
        <translation>Nicht geprüft: angehalten</translation>
    </message>
    <message>
        <source>Not run: the server’s name was not found</source>
        <translation>Nicht geprüft: Der Name des Servers wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Not run: the server was not reached</source>
        <translation>Nicht geprüft: Der Server wurde nicht erreicht</translation>
    </message>
    <message>
        <source>Not run: no mail server answered</source>
        <translation>Nicht geprüft: Kein Mailserver hat geantwortet</translation>
    </message>
    <message>
        <source>Not run: no safe line. The password would have travelled unprotected</source>
        <translation>Nicht geprüft: keine sichere Leitung. Das Passwort wäre ungeschützt unterwegs gewesen</translation>
    </message>
    <message>
        <source>Not run: the encryption did not come about</source>
        <translation>Nicht geprüft: Die Verschlüsselung kam nicht zustande</translation>
    </message>
    <message>
        <source>Not run: encryption is switched off</source>
        <translation>Nicht geprüft: Die Verschlüsselung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Not run: the two sides did not agree how to begin</source>
        <translation>Nicht geprüft: Die beiden Seiten wurden sich über den Beginn nicht einig</translation>
    </message>
    <message>
        <source>Not run: checked without a password</source>
        <translation>Nicht geprüft: Prüfung ohne Passwort</translation>
    </message>
    <message>
        <source>Not run: another failed try could lock the account</source>
        <translation>Nicht geprüft: Ein weiterer Fehlversuch könnte das Konto sperren</translation>
    </message>
    <message>
        <source>Not run: set to send without signing in</source>
        <translation>Nicht geprüft: Senden ohne Anmeldung ist eingestellt</translation>
    </message>
    <message>
        <source>Not run: nobody was signed in</source>
        <translation>Nicht geprüft: Niemand war angemeldet</translation>
    </message>
    <message>
        <source>Not run: no test message</source>
        <translation>Nicht geprüft: keine Testnachricht</translation>
    </message>
    <message>
        <source>Not run: no incoming server is known</source>
        <translation>Nicht geprüft: Kein Posteingangsserver ist bekannt</translation>
    </message>
    <message>
        <source>Not run: nothing to compare with was reached</source>
        <translation>Nicht geprüft: Nichts zum Vergleichen war erreichbar</translation>
    </message>
    <message>
        <source>Not run: there was no answer to compare</source>
        <translation>Nicht geprüft: Es gab keine Antwort zum Vergleichen</translation>
    </message>
    <message>
        <source>Not run: public name services do not answer here</source>
        <translation>Nicht geprüft: Öffentliche Namensdienste antworten hier nicht</translation>
    </message>
    <message>
        <source>Not run: an address is set, not a name</source>
        <translation>Nicht geprüft: Eingestellt ist eine Adresse, kein Name</translation>
    </message>
    <message>
        <source>Not run: the provider’s recommendation is not known</source>
        <translation>Nicht geprüft: Die Empfehlung des Anbieters ist nicht bekannt</translation>
    </message>
    <message>
        <source>Not run: IPv6 is not in use here</source>
        <translation>Nicht geprüft: IPv6 wird hier nicht verwendet</translation>
    </message>
    <message>
        <source>Not run: the domain has no entry that could be judged</source>
        <translation>Nicht geprüft: Die Domain hat keinen Eintrag, der sich beurteilen lässt</translation>
    </message>
    <message>
        <source>They say {true_address}; the hosts file of this computer says otherwise</source>
        <translation>Dort heißt es {true_address}; die hosts-Datei dieses Computers sagt etwas anderes</translation>
    </message>
    <message>
        <source>The hosts file of this computer says otherwise</source>
        <translation>Die hosts-Datei dieses Computers sagt etwas anderes</translation>
    </message>
    <message>
        <source>Its encryption is too weak for this computer</source>
        <translation>Die Verschlüsselung ist für diesen Computer zu schwach</translation>
    </message>
    <message>
        <source>Yes; {certificate_root} vouches for it, whom not every computer knows</source>
        <translation>Ja; {certificate_root} bürgt dafür, was nicht jeder Computer kennt</translation>
    </message>
    <message>
        <source>Yes, by an authority that not every computer knows</source>
        <translation>Ja, von einer Stelle, die nicht jeder Computer kennt</translation>
    </message>
    <message>
        <source>The certificate is too weak for this computer</source>
        <translation>Das Zertifikat ist für diesen Computer zu schwach</translation>
    </message>
    <message>
        <source>The certificate of {missing_issuer} is missing</source>
        <translation>Das Zertifikat „{missing_issuer}“ fehlt</translation>
    </message>
    <message>
        <source>It takes the message after a wait of some minutes, as it does from every new sender</source>
        <translation>Er nimmt die Nachricht nach einigen Minuten Wartezeit an, wie von jedem neuen Absender</translation>
    </message>
    <message>
        <source>Can this computer reach the mail API?</source>
        <translation>Kann dieser Computer die Mail-API erreichen?</translation>
    </message>
    <message>
        <source>Is it really the API, on an encrypted line?</source>
        <translation>Ist es wirklich die API, auf verschlüsselter Leitung?</translation>
    </message>
    <message>
        <source>Does the API let the key in?</source>
        <translation>Nimmt die API den Schlüssel an?</translation>
    </message>
    <message>
        <source>May the key send?</source>
        <translation>Darf der Schlüssel senden?</translation>
    </message>
    <message>
        <source>It took the test message</source>
        <translation>Er hat die Testnachricht angenommen</translation>
    </message>
    <message>
        <source>It refused the test message</source>
        <translation>Er hat die Testnachricht abgelehnt</translation>
    </message>
    <message>
        <source>In the inbox after {arrival_seconds} s</source>
        <translation>Nach {arrival_seconds} s im Posteingang</translation>
    </message>
    <message>
        <source>In the inbox</source>
        <translation>Im Posteingang</translation>
    </message>
    <message>
        <source>In the folder {folder} after {arrival_seconds} s</source>
        <translation>Nach {arrival_seconds} s im Ordner {folder}</translation>
    </message>
    <message>
        <source>In another folder</source>
        <translation>In einem anderen Ordner</translation>
    </message>
    <message>
        <source>In the junk folder “{folder}” after {arrival_seconds} s</source>
        <translation>Nach {arrival_seconds} s im Spam-Ordner „{folder}“</translation>
    </message>
    <message>
        <source>In the junk folder</source>
        <translation>Im Spam-Ordner</translation>
    </message>
    <message>
        <source>Not there after {looked_seconds} seconds</source>
        <translation>Nach {looked_seconds} Sekunden nicht da</translation>
    </message>
    <message>
        <source>Not there in time</source>
        <translation>Nicht rechtzeitig da</translation>
    </message>
    <message>
        <source>Ready to take your mail, with attachments up to about {attachment} MB</source>
        <translation>Bereit für Ihre Post, mit Anhängen bis etwa {attachment} MB</translation>
    </message>
    <message>
        <source>Ready to take your mail, but not as {from}</source>
        <translation>Bereit für Ihre Post, aber nicht mit dem Absender {from}</translation>
    </message>
    <message>
        <source>Ready to take your mail, but not from every sender</source>
        <translation>Bereit für Ihre Post, aber nicht von jedem Absender</translation>
    </message>
    <message>
        <source>{api_host} answers</source>
        <translation>{api_host} antwortet</translation>
    </message>
    <message>
        <source>The name {api_host} is not found</source>
        <translation>Der Name {api_host} wird nicht gefunden</translation>
    </message>
    <message>
        <source>The name is not found</source>
        <translation>Der Name wird nicht gefunden</translation>
    </message>
    <message>
        <source>The key is let in</source>
        <translation>Der Schlüssel wird angenommen</translation>
    </message>
    <message>
        <source>The key is refused: {api_answer}</source>
        <translation>Der Schlüssel wird abgelehnt: {api_answer}</translation>
    </message>
    <message>
        <source>The key is refused</source>
        <translation>Der Schlüssel wird abgelehnt</translation>
    </message>
    <message>
        <source>This is not the API for this key: {api_answer}</source>
        <translation>Das ist nicht die API für diesen Schlüssel: {api_answer}</translation>
    </message>
    <message>
        <source>This is not the API for this key</source>
        <translation>Das ist nicht die API für diesen Schlüssel</translation>
    </message>
    <message>
        <source>The provider has trouble: {api_answer}</source>
        <translation>Der Anbieter hat eine Störung: {api_answer}</translation>
    </message>
    <message>
        <source>The provider has trouble</source>
        <translation>Der Anbieter hat eine Störung</translation>
    </message>
    <message>
        <source>It takes the request and gives no proper answer</source>
        <translation>Sie nimmt die Anfrage an und gibt keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>Its answer says nothing that is known: {api_answer}</source>
        <translation>Diese Antwort ist nicht bekannt: {api_answer}</translation>
    </message>
    <message>
        <source>Its answer says nothing that is known</source>
        <translation>Diese Antwort ist nicht bekannt</translation>
    </message>
    <message>
        <source>It may send; nothing was sent</source>
        <translation>Er darf senden; gesendet wurde nichts</translation>
    </message>
    <message>
        <source>The key was made without the right to send, or it was taken away</source>
        <translation>Der Schlüssel wurde ohne das Recht zum Senden erstellt, oder es wurde ihm entzogen</translation>
    </message>
    <message>
        <source>The limit is reached: {api_answer}</source>
        <translation>Das Limit ist erreicht: {api_answer}</translation>
    </message>
    <message>
        <source>The limit is reached</source>
        <translation>Das Limit ist erreicht</translation>
    </message>
    <message>
        <source>Not run: set to the modern sign-in (OAuth2), and a password is never sent in its place</source>
        <translation>Nicht geprüft: Die moderne Anmeldung (OAuth2) ist eingestellt, und an ihrer Stelle wird nie ein Passwort gesendet</translation>
    </message>
    <message>
        <source>Not run: set to sign in with a password, and a token is never sent in its place</source>
        <translation>Nicht geprüft: Die Anmeldung mit Passwort ist eingestellt, und an seiner Stelle wird nie ein Token gesendet</translation>
    </message>
    <message>
        <source>Not run: the server refused this before, and another try could lock the account</source>
        <translation>Nicht geprüft: Der Server hat das schon einmal abgelehnt, und ein weiterer Versuch könnte das Konto sperren</translation>
    </message>
    <message>
        <source>Not run: no way out was found, so nothing was sent</source>
        <translation>Nicht geprüft: Es fand sich kein Weg hinaus, darum wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Not run: the rest took so long that nothing was sent</source>
        <translation>Nicht geprüft: Alles andere hat so lange gedauert, dass nichts gesendet wurde</translation>
    </message>
    <message>
        <source>Not run: the server did not take the test message</source>
        <translation>Nicht geprüft: Der Server hat die Testnachricht nicht angenommen</translation>
    </message>
    <message>
        <source>Not run: sent and taken, and the mailbox is somebody else’s</source>
        <translation>Nicht geprüft: gesendet und angenommen, aber das Postfach gehört jemand anderem</translation>
    </message>
    <message>
        <source>Not run: sent and taken, and the mailbox could not be looked into</source>
        <translation>Nicht geprüft: gesendet und angenommen, aber in das Postfach ließ sich nicht hineinsehen</translation>
    </message>
    <message>
        <source>Not run: checked without a key</source>
        <translation>Nicht geprüft: Prüfung ohne Schlüssel</translation>
    </message>
    <message>
        <source>Not run: the address is not one of the provider’s, so the key was not sent there</source>
        <translation>Nicht geprüft: Die Adresse gehört nicht zum Anbieter, darum wurde der Schlüssel nicht dorthin gesendet</translation>
    </message>
    <message>
        <source>Not run: the key was not let in</source>
        <translation>Nicht geprüft: Der Schlüssel wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Not run: the key is good; whether it may send cannot be seen without sending</source>
        <translation>Nicht geprüft: Der Schlüssel ist gültig; ob er senden darf, zeigt sich nur beim Senden</translation>
    </message>
    <message>
        <source>Is the mail program ready to send?</source>
        <translation>Ist das Mailprogramm bereit zu senden?</translation>
    </message>
    <message>
        <source>{program} {program_version} holds nothing back</source>
        <translation>{program} {program_version} hält nichts zurück</translation>
    </message>
    <message>
        <source>It holds nothing back</source>
        <translation>Es hält nichts zurück</translation>
    </message>
    <message>
        <source>Does the domain take mail?</source>
        <translation>Nimmt die Domain Mail an?</translation>
    </message>
    <message>
        <source>Does the domain say who may send for it (SPF)?</source>
        <translation>Sagt die Domain, wer für sie senden darf (SPF)?</translation>
    </message>
    <message>
        <source>Can others verify its signatures (DKIM)?</source>
        <translation>Lassen sich ihre Signaturen prüfen (DKIM)?</translation>
    </message>
    <message>
        <source>Does it say what to do with forged mail (DMARC)?</source>
        <translation>Sagt sie, was mit gefälschter Mail geschehen soll (DMARC)?</translation>
    </message>
    <message>
        <source>Does it ask for encryption on the way (MTA-STS)?</source>
        <translation>Verlangt sie Verschlüsselung unterwegs (MTA-STS)?</translation>
    </message>
    <message>
        <source>Is its own server’s address named (reverse DNS)?</source>
        <translation>Hat die Adresse ihres eigenen Servers einen Namen (Rückwärtsauflösung)?</translation>
    </message>
    <message>
        <source>Is it free of block lists?</source>
        <translation>Steht sie auf keiner Sperrliste?</translation>
    </message>
    <message>
        <source>Yes, {mx_host} takes its mail</source>
        <translation>Ja, {mx_host} nimmt ihre Mail an</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, and it says so on purpose</source>
        <translation>Nein, und sie sagt es mit Absicht</translation>
    </message>
    <message>
        <source>Yes, at its own address</source>
        <translation>Ja, unter ihrer eigenen Adresse</translation>
    </message>
    <message>
        <source>Yes, and the record is sound</source>
        <translation>Ja, und der Eintrag ist in Ordnung</translation>
    </message>
    <message>
        <source>Yes, and its own server may</source>
        <translation>Ja, und ihr eigener Server darf es</translation>
    </message>
    <message>
        <source>It says that nobody sends for it</source>
        <translation>Sie sagt, dass niemand für sie sendet</translation>
    </message>
    <message>
        <source>Yes, with the key {dkim_selectors}</source>
        <translation>Ja, mit dem Schlüssel {dkim_selectors}</translation>
    </message>
    <message>
        <source>Yes: {dmarc_policy}</source>
        <translation>Ja: {dmarc_policy}</translation>
    </message>
    <message>
        <source>Yes, on every list that answers</source>
        <translation>Ja, auf jeder Liste, die antwortet</translation>
    </message>
    <message>
        <source>Yes; its address is in a range for private lines, which does no harm to whoever signs in</source>
        <translation>Ja; ihre Adresse liegt in einem Bereich für private Anschlüsse, und das schadet niemandem, der sich anmeldet</translation>
    </message>
    <message>
        <source>Not run: the name service did not answer</source>
        <translation>Nicht geprüft: Der Namensdienst hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Not run: nothing is published there</source>
        <translation>Nicht geprüft: Dort ist nichts veröffentlicht</translation>
    </message>
    <message>
        <source>Not run: there are keys, but under names that only the sender knows</source>
        <translation>Nicht geprüft: Es gibt Schlüssel, aber unter Namen, die nur der Absender kennt</translation>
    </message>
    <message>
        <source>Not run: the domain does not ask for it, which is no fault</source>
        <translation>Nicht geprüft: Die Domain verlangt es nicht, und das ist kein Fehler</translation>
    </message>
    <message>
        <source>Not run: the record is there but cannot be used</source>
        <translation>Nicht geprüft: Der Eintrag ist da, lässt sich aber nicht verwenden</translation>
    </message>
    <message>
        <source>Not run: its servers belong to somebody else</source>
        <translation>Nicht geprüft: Ihre Server gehören jemand anderem</translation>
    </message>
    <message>
        <source>Not run: nobody names addresses in this network</source>
        <translation>Nicht geprüft: In diesem Netz gibt niemand Adressen Namen</translation>
    </message>
    <message>
        <source>Not run: no block list was asked</source>
        <translation>Nicht geprüft: Keine Sperrliste wurde gefragt</translation>
    </message>
    <message>
        <source>Not run: no block list answered</source>
        <translation>Nicht geprüft: Keine Sperrliste hat geantwortet</translation>
    </message>
    <message>
        <source>Not run: it was not answered while the rest was checked</source>
        <translation>Nicht geprüft: Es wurde nicht beantwortet, solange das Übrige geprüft wurde</translation>
    </message>
    <message>
        <source>Not run: the domain announces a policy, which was not fetched here</source>
        <translation>Nicht geprüft: Die Domain kündigt eine Richtlinie an, die hier nicht abgeholt wurde</translation>
    </message>
    <message>
        <source>Not run: the domain only asks for reports about it, which is no fault</source>
        <translation>Nicht geprüft: Die Domain bittet nur um Berichte darüber; das ist kein Fehler</translation>
    </message>
    <message>
        <source>Not run: the policy does not name every server that takes the domain’s mail</source>
        <translation>Nicht geprüft: Die Richtlinie nennt nicht jeden Server, der die Mail der Domain annimmt</translation>
    </message>
    <message>
        <source>The message came back: {reply}</source>
        <translation>Die Nachricht kam zurück: {reply}</translation>
    </message>
    <message>
        <source>The message came back</source>
        <translation>Die Nachricht kam zurück</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The option %1 stands here twice.</source>
        <translation>Die Option %1 steht hier zweimal.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>print one JSON document instead of text</source>
        <translation>ein JSON-Dokument statt Text ausgeben</translation>
    </message>
    <message>
        <source>language of the texts, like de or pt-BR</source>
        <translation>Sprache der Texte, etwa de oder pt-BR</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Checked without signing in: this sign-in takes no password.</source>
        <translation>Ohne Anmeldung geprüft: Diese Art der Anmeldung nimmt kein Passwort.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Password for %1 (Enter: do not sign in): </source>
        <translation>Passwort für %1 (Eingabetaste: nicht anmelden): </translation>
    </message>
    <message>
        <source>No password was given: checked without signing in. “--password-stdin” gives one.</source>
        <translation>Kein Passwort angegeben: ohne Anmeldung geprüft. Mit „--password-stdin“ geben Sie eines an.</translation>
    </message>
    <message>
        <source>No password came on standard input: checked without signing in.</source>
        <translation>Über die Standardeingabe kam kein Passwort: ohne Anmeldung geprüft.</translation>
    </message>
    <message>
        <source>%1 of %2  %3: %4</source>
        <comment>progress: done, all, station, word</comment>
        <translation>%1 von %2  %3: %4</translation>
    </message>
    <message>
        <source>“--timeout” is a whole number of seconds from 1 to %1.</source>
        <translation>„--timeout“ ist eine ganze Zahl von Sekunden, von 1 bis %1.</translation>
    </message>
    <message>
        <source>“%1” does not end in .json, .html, .pdf, .md or .txt, which says how to save.</source>
        <translation>„%1“ endet nicht auf .json, .html, .pdf, .md oder .txt. Die Endung sagt, in welcher Form gespeichert wird.</translation>
    </message>
    <message>
        <source>This program was built without PDF. Save as HTML.</source>
        <translation>Dieses Programm wurde ohne PDF gebaut. Speichern Sie als HTML.</translation>
    </message>
    <message>
        <source>There is no fault “%1”. “outbox-doctor practice --list” names them all.</source>
        <translation>Den Fehler „%1“ gibt es nicht. „outbox-doctor practice --list“ nennt alle.</translation>
    </message>
    <message>
        <source>Practice has an account of its own. Leave the address away.</source>
        <translation>Die Übung hat ein eigenes Konto. Lassen Sie die Adresse weg.</translation>
    </message>
    <message>
        <source>“check” needs one thing: the e-mail address to examine.</source>
        <translation>„check“ braucht eine Angabe: die E-Mail-Adresse, die geprüft werden soll.</translation>
    </message>
    <message>
        <source>read the password from standard input, one line</source>
        <translation>das Passwort aus der Standardeingabe lesen, eine Zeile</translation>
    </message>
    <message>
        <source>examine without signing in</source>
        <translation>ohne Anmeldung prüfen</translation>
    </message>
    <message>
        <source>longest wait for a connection or an answer (8)</source>
        <translation>längste Wartezeit auf eine Verbindung oder Antwort (8)</translation>
    </message>
    <message>
        <source>save the report; the ending chooses json, html, pdf, md or txt; may be repeated</source>
        <translation>den Bericht speichern; die Endung wählt json, html, pdf, md oder txt; mehrfach möglich</translation>
    </message>
    <message>
        <source>do not shorten addresses; passwords never appear</source>
        <translation>Adressen nicht kürzen; Passwörter erscheinen nie</translation>
    </message>
    <message>
        <source>examine a practice account in this program, with a fault or “healthy”</source>
        <translation>ein Übungskonto in diesem Programm prüfen, mit einem Fehler oder „healthy“ (fehlerfrei)</translation>
    </message>
    <message>
        <source>“%1” lists what there is.</source>
        <translation>„%1“ listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Usage: outbox-doctor [COMMAND] [OPTIONS]</source>
        <translation>Aufruf: outbox-doctor [BEFEHL] [OPTIONEN]</translation>
    </message>
    <message>
        <source>Finds out why mail can be received but not sent. Without a command the wizard starts.</source>
        <translation>Findet heraus, warum Mail ankommt, aber nicht hinausgeht. Ohne Befehl startet der Assistent.</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>“outbox-doctor COMMAND --help” explains a command.</source>
        <translation>„outbox-doctor BEFEHL --help“ erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTIONS]</source>
        <translation>Aufruf: %1 [OPTIONEN]</translation>
    </message>
    <message>
        <source>A command comes first, and “%1” is none.</source>
        <translation>Zuerst kommt ein Befehl, und „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>With --json a command is needed.</source>
        <translation>Mit --json ist ein Befehl nötig.</translation>
    </message>
    <message>
        <source>examines the account and prints the lights, the diagnosis and the fix</source>
        <translation>prüft das Konto und gibt die Lichter, die Diagnose und die Abhilfe aus</translation>
    </message>
    <message>
        <source>finds the provider&apos;s settings for an address, says where they come from</source>
        <translation>findet die Einstellungen des Anbieters zu einer Adresse und sagt, woher sie kommen</translation>
    </message>
    <message>
        <source>writes settings in a format that a mail program or a phone reads</source>
        <translation>schreibt Einstellungen in einer Form, die ein Mailprogramm oder Telefon liest</translation>
    </message>
    <message>
        <source>renders a saved report as HTML, PDF, Markdown or text</source>
        <translation>gibt einen gespeicherten Bericht als HTML, PDF, Markdown oder Text aus</translation>
    </message>
    <message>
        <source>starts the practice mail server, healthy or with a fault</source>
        <translation>startet den Übungs-Mailserver, fehlerfrei oder mit einem Fehler</translation>
    </message>
    <message>
        <source>the server&apos;s name is not one.</source>
        <translation>Der Servername ist keiner.</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535.</source>
        <translation>Der Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>the encryption is none of tls, starttls and none.</source>
        <translation>Die Verschlüsselung ist weder tls noch starttls noch none.</translation>
    </message>
    <message>
        <source>there is no server.</source>
        <translation>Der Server fehlt.</translation>
    </message>
    <message>
        <source>“--%1 %2” is not of the form HOST[:PORT][/SECURITY]: %3</source>
        <translation>„--%1 %2“ hat nicht die Form HOST[:PORT][/VERSCHLÜSSELUNG]: %3</translation>
    </message>
    <message>
        <source>The user name holds a control character.</source>
        <translation>Der Benutzername enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The user name is too long.</source>
        <translation>Der Benutzername ist zu lang.</translation>
    </message>
    <message>
        <source>The user name is shortened. Give it in full.</source>
        <translation>Der Benutzername ist gekürzt. Geben Sie ihn vollständig an.</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>Die Voreinstellung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>An account receives either by IMAP or by POP3. Give one of them.</source>
        <translation>Ein Konto empfängt entweder über IMAP oder über POP3. Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>“--auth” is one of password, oauth2 and none.</source>
        <translation>„--auth“ ist password, oauth2 oder none.</translation>
    </message>
    <message>
        <source>use this provider&apos;s settings instead of looking them up</source>
        <translation>die Einstellungen dieses Anbieters verwenden, statt sie zu suchen</translation>
    </message>
    <message>
        <source>what the mail program sends through: HOST[:PORT][/SECURITY], with tls, starttls or none</source>
        <translation>worüber das Mailprogramm sendet: HOST[:PORT][/VERSCHLÜSSELUNG], mit tls, starttls oder none</translation>
    </message>
    <message>
        <source>what it receives from, by IMAP; same form</source>
        <translation>wovon es über IMAP empfängt; gleiche Form</translation>
    </message>
    <message>
        <source>what it receives from, by POP3; same form</source>
        <translation>wovon es über POP3 empfängt; gleiche Form</translation>
    </message>
    <message>
        <source>user name, when it is not the address</source>
        <translation>Benutzername, wenn er nicht die Adresse ist</translation>
    </message>
    <message>
        <source>how it signs in: password, oauth2 or none</source>
        <translation>wie es sich anmeldet: password, oauth2 oder none</translation>
    </message>
    <message>
        <source>“%1” is a shortened address. Give it in full.</source>
        <translation>„%1“ ist eine gekürzte Adresse. Geben Sie sie vollständig an.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“export” needs --format, one of: %1.</source>
        <translation>„export“ braucht --format, eines von: %1.</translation>
    </message>
    <message>
        <source>This version does not know the format “%1”. It knows: %2.</source>
        <translation>Diese Version kennt das Format „%1“ nicht. Sie kennt: %2.</translation>
    </message>
    <message>
        <source>take the settings that a saved report recommends</source>
        <translation>die Einstellungen nehmen, die ein gespeicherter Bericht empfiehlt</translation>
    </message>
    <message>
        <source>take them from a JSON file with “outgoing” and “incoming”</source>
        <translation>sie aus einer JSON-Datei mit „outgoing“ und „incoming“ nehmen</translation>
    </message>
    <message>
        <source>write here instead of to standard output</source>
        <translation>hierhin schreiben statt in die Standardausgabe</translation>
    </message>
    <message>
        <source>No settings are known for %1. Give them with --smtp and --imap.</source>
        <translation>Für %1 sind keine Einstellungen bekannt. Geben Sie sie mit --smtp und --imap an.</translation>
    </message>
    <message>
        <source>“export” takes one e-mail address at most.</source>
        <translation>„export“ nimmt höchstens eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>“%1” is too large to be what is wanted here.</source>
        <translation>„%1“ ist zu groß für das, was hier gebraucht wird.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The folder for “%1” is not there.</source>
        <translation>Den Ordner für „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>„%1“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Saved as %1, which leads to %2.</source>
        <translation>Gespeichert als %1; das ist ein Verweis auf %2.</translation>
    </message>
    <message>
        <source>Saved as %1, in place of the file that was there.</source>
        <translation>Gespeichert als %1, anstelle der vorhandenen Datei.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language, such as de or pt-BR.</source>
        <translation>„%1“ ist kein Sprachcode wie de oder pt-BR.</translation>
    </message>
    <message>
        <source>This version does not speak “%1”; it goes on in English.</source>
        <translation>Diese Version spricht „%1“ nicht; es geht auf Englisch weiter.</translation>
    </message>
    <message>
        <source>There is no display for the wizard here. Examine an account with “outbox-doctor check ADDRESS”, or start the program on a desktop.</source>
        <translation>Hier gibt es keine grafische Oberfläche für den Assistenten. Prüfen Sie ein Konto mit „outbox-doctor check ADRESSE“, oder starten Sie das Programm auf einem Desktop.</translation>
    </message>
    <message>
        <source>Something went wrong inside: %1</source>
        <translation>Im Programm ist etwas schiefgegangen: %1</translation>
    </message>
    <message>
        <source>Practice server with the fault: %1</source>
        <translation>Übungsserver mit dem Fehler: %1</translation>
    </message>
    <message>
        <source>Practice server, healthy</source>
        <translation>Übungsserver, fehlerfrei</translation>
    </message>
    <message>
        <source>Address:   %1</source>
        <translation>Adresse:   %1</translation>
    </message>
    <message>
        <source>Password:  %1</source>
        <translation>Passwort:  %1</translation>
    </message>
    <message>
        <source>Sending:   %1</source>
        <translation>Senden:    %1</translation>
    </message>
    <message>
        <source>Receiving: %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>It stays on this computer. “%1” examines such a server of its own. Ctrl+C ends this one.</source>
        <translation>Er bleibt auf diesem Computer. „%1“ prüft einen eigenen Server dieser Art. Strg+C beendet diesen hier.</translation>
    </message>
    <message>
        <source>“--port” is a number from 1024 to 65533.</source>
        <translation>„--port“ ist eine Zahl von 1024 bis 65533.</translation>
    </message>
    <message>
        <source>“practice” takes one fault at most.</source>
        <translation>„practice“ nimmt höchstens einen Fehler.</translation>
    </message>
    <message>
        <source>name the faults and end</source>
        <translation>die Fehler auflisten, sonst nichts</translation>
    </message>
    <message>
        <source>first of the three ports to listen at</source>
        <translation>erster der drei Ports, an denen der Server lauscht</translation>
    </message>
    <message>
        <source>“--format” is one of html, pdf, md, txt and json.</source>
        <translation>„--format“ ist html, pdf, md, txt oder json.</translation>
    </message>
    <message>
        <source>Say with --format how to write “%1”.</source>
        <translation>Sagen Sie mit --format, in welcher Form „%1“ geschrieben werden soll.</translation>
    </message>
    <message>
        <source>With --json, a report in another form needs a place: give --output FILE.</source>
        <translation>Mit --json braucht ein Bericht in anderer Form einen Ort: Geben Sie --output DATEI an.</translation>
    </message>
    <message>
        <source>html, pdf, md, txt or json</source>
        <translation>html, pdf, md, txt oder json</translation>
    </message>
    <message>
        <source>write here; its ending chooses the form</source>
        <translation>hierhin schreiben; die Endung wählt die Form</translation>
    </message>
    <message>
        <source>leave the technical part out</source>
        <translation>den technischen Teil weglassen</translation>
    </message>
    <message>
        <source>do not shorten addresses that the file has in full</source>
        <translation>Adressen nicht kürzen, die in der Datei vollständig stehen</translation>
    </message>
    <message>
        <source>“report” needs one thing: the file of a saved report.</source>
        <translation>„report“ braucht eine Angabe: die Datei eines gespeicherten Berichts.</translation>
    </message>
    <message>
        <source>The PDF could not be made. HTML holds the same.</source>
        <translation>Das PDF ließ sich nicht erstellen. HTML enthält dasselbe.</translation>
    </message>
    <message>
        <source>The password is longer than %1 octets.</source>
        <translation>Das Passwort ist länger als %1 Byte.</translation>
    </message>
    <message>
        <source>The password holds a control character, such as a tab, and no mail server takes that.</source>
        <translation>Das Passwort enthält ein Steuerzeichen, etwa einen Tabulator. Das nimmt kein Mailserver an.</translation>
    </message>
    <message>
        <source>This terminal would show the password. Give it with --password-stdin instead.</source>
        <translation>Dieses Terminal würde das Passwort zeigen. Geben Sie es stattdessen mit --password-stdin an.</translation>
    </message>
    <message>
        <source>“settings” needs one thing: the e-mail address to look up.</source>
        <translation>„settings“ braucht eine Angabe: die E-Mail-Adresse, zu der gesucht werden soll.</translation>
    </message>
    <message>
        <source>Looking for the settings…</source>
        <translation>Die Einstellungen werden gesucht…</translation>
    </message>
    <message>
        <source>the settings that ship with this program</source>
        <translation>die Einstellungen, die dieses Programm mitbringt</translation>
    </message>
    <message>
        <source>the domain&apos;s own DNS entries</source>
        <translation>die eigenen DNS-Einträge der Domain</translation>
    </message>
    <message>
        <source>the provider&apos;s file for mail programs</source>
        <translation>die Datei des Anbieters für Mailprogramme</translation>
    </message>
    <message>
        <source>the provider&apos;s Autodiscover service</source>
        <translation>der Autodiscover-Dienst des Anbieters</translation>
    </message>
    <message>
        <source>the operator that takes the domain&apos;s mail</source>
        <translation>der Betreiber, der die Mail der Domain annimmt</translation>
    </message>
    <message>
        <source>guessed from usual names; the provider publishes none</source>
        <translation>aus üblichen Namen erraten; der Anbieter veröffentlicht keine</translation>
    </message>
    <message>
        <source>No settings were found for %1.</source>
        <translation>Für %1 wurden keine Einstellungen gefunden.</translation>
    </message>
    <message>
        <source>Settings for %1 (%2)</source>
        <comment>address, provider</comment>
        <translation>Einstellungen für %1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Sending, best first</source>
        <translation>Senden, die beste Wahl zuerst</translation>
    </message>
    <message>
        <source>Receiving, best first</source>
        <translation>Empfangen, die beste Wahl zuerst</translation>
    </message>
    <message>
        <source>Sign-in: %1</source>
        <translation>Anmeldung: %1</translation>
    </message>
    <message>
        <source>The keychain holds no password for %1: checked without signing in.</source>
        <translation>Der Schlüsselbund enthält kein Passwort für %1: ohne Anmeldung geprüft.</translation>
    </message>
    <message>
        <source>There is no keychain here, or it is locked: checked without signing in.</source>
        <translation>Hier gibt es keinen Schlüsselbund, oder er ist gesperrt: ohne Anmeldung geprüft.</translation>
    </message>
    <message>
        <source>“--%1” and “--%2” contradict each other. Give one of them.</source>
        <translation>„--%1“ und „--%2“ widersprechen sich. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>take the password from the system’s keychain</source>
        <translation>das Passwort aus dem Schlüsselbund des Systems nehmen</translation>
    </message>
    <message>
        <source>Blanks or invisible characters were taken out of the password before it is used.</source>
        <translation>Aus dem Passwort wurden Leerzeichen oder unsichtbare Zeichen entfernt, bevor es verwendet wird.</translation>
    </message>
    <message>
        <source>Key for %1 (Enter: without a key): </source>
        <translation>Schlüssel für %1 (Eingabetaste: ohne Schlüssel): </translation>
    </message>
    <message>
        <source>No key was given: checked without one. “--key-stdin” reads one.</source>
        <translation>Es wurde kein Schlüssel angegeben: ohne Schlüssel geprüft. „--key-stdin“ liest einen ein.</translation>
    </message>
    <message>
        <source>A key for %1 has two parts, given as NAME:SECRET.</source>
        <translation>Ein Schlüssel für %1 hat zwei Teile, angegeben als NAME:GEHEIMNIS.</translation>
    </message>
    <message>
        <source>%1 is not a server of %2, so the key is not sent there. “--send-key-to %1” allows it.</source>
        <translation>%1 ist kein Server von %2, deshalb wird der Schlüssel nicht dorthin gesendet. „--send-key-to %1“ erlaubt es.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>“api” needs one thing: the name of a mail API. “api --list” names them all.</source>
        <translation>„api“ braucht eines: den Namen einer Mail-API. „api --list“ nennt alle.</translation>
    </message>
    <message>
        <source>%1 has no region “%2”. There are: %3</source>
        <comment>a provider, what was given, a list</comment>
        <translation>%1 hat keine Region „%2“. Es gibt: %3</translation>
    </message>
    <message>
        <source>“--endpoint %1” is not of the form https://HOST[:PORT][/PATH]. A key goes over HTTPS alone.</source>
        <translation>„--endpoint %1“ hat nicht die Form https://HOST[:PORT][/PFAD]. Ein Schlüssel geht nur über HTTPS.</translation>
    </message>
    <message>
        <source>“--send-key-to” does not name the server of the endpoint, %1.</source>
        <translation>„--send-key-to“ nennt nicht den Server der Adresse, %1.</translation>
    </message>
    <message>
        <source>name the mail APIs that are known, with regions</source>
        <translation>die bekannten Mail-APIs nennen, mit Regionen</translation>
    </message>
    <message>
        <source>the provider&apos;s region, like eu</source>
        <translation>die Region des Anbieters, etwa eu</translation>
    </message>
    <message>
        <source>what the sending program is set to, when it is another address</source>
        <translation>worauf das sendende Programm eingestellt ist, wenn es eine andere Adresse ist</translation>
    </message>
    <message>
        <source>read the key from standard input, one line</source>
        <translation>den Schlüssel von der Standardeingabe lesen, eine Zeile</translation>
    </message>
    <message>
        <source>let the key go to the endpoint&apos;s server though it is not the provider&apos;s own</source>
        <translation>den Schlüssel zum Server der Adresse gehen lassen, obwohl er nicht dem Anbieter gehört</translation>
    </message>
    <message>
        <source>do not shorten addresses; keys never appear</source>
        <translation>Adressen nicht kürzen; Schlüssel erscheinen nie</translation>
    </message>
    <message>
        <source>A password is never an argument: everybody who uses this computer could read it there. Give it on standard input with --password-stdin, and a token with --token-stdin.</source>
        <translation>Ein Passwort ist nie ein Argument: Dort könnten es alle lesen, die diesen Computer benutzen. Geben Sie es mit --password-stdin über die Standardeingabe an, ein Token mit --token-stdin.</translation>
    </message>
    <message>
        <source>No token came on standard input: checked without signing in.</source>
        <translation>Über die Standardeingabe kam kein Token: ohne Anmeldung geprüft.</translation>
    </message>
    <message>
        <source>Checked without signing in: the modern sign-in (OAuth2) takes a token, and the password is not sent in its place. Give a token with “--token-stdin”, or check with “--auth password”.</source>
        <translation>Ohne Anmeldung geprüft: Die moderne Anmeldung (OAuth2) nimmt ein Token, und das Passwort wird nicht an seiner Stelle gesendet. Geben Sie mit „--token-stdin“ ein Token an, oder prüfen Sie mit „--auth password“.</translation>
    </message>
    <message>
        <source>The settings sign in with a password, and the token is not sent in its place. It is used to try the modern sign-in (OAuth2) where that is the cure.</source>
        <translation>Eingestellt ist die Anmeldung mit Passwort, und das Token wird nicht an seiner Stelle gesendet. Es dient dazu, die moderne Anmeldung (OAuth2) zu erproben, wo sie die Abhilfe ist.</translation>
    </message>
    <message>
        <source>The server refused the same sign-in in an earlier check, so it was not sent again: more failed tries could lock the account. If something has changed at the provider since, use “--insist”.</source>
        <translation>Der Server hat dieselbe Anmeldung bei einer früheren Prüfung abgelehnt, deshalb wurde sie nicht noch einmal gesendet: Weitere Fehlversuche könnten das Konto sperren. Hat sich beim Anbieter seitdem etwas geändert, verwenden Sie „--insist“.</translation>
    </message>
    <message>
        <source>“--%1” belongs to “--sign-in-browser” or “--sign-in-device”.</source>
        <translation>„--%1“ gehört zu „--sign-in-browser“ oder „--sign-in-device“.</translation>
    </message>
    <message>
        <source>“--oauth-client” is one word of letters, digits and signs, without blanks.</source>
        <translation>„--oauth-client“ ist ein Wort aus Buchstaben, Ziffern und Zeichen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>In practice a test message goes to the practice account. Leave the address away.</source>
        <translation>In der Übung geht eine Testnachricht an das Übungskonto. Lassen Sie die Adresse weg.</translation>
    </message>
    <message>
        <source>read an access token (OAuth2) from standard input, one line</source>
        <translation>ein Zugriffstoken (OAuth2) aus der Standardeingabe lesen, eine Zeile</translation>
    </message>
    <message>
        <source>sign in with the browser (OAuth2); the token lives in memory only</source>
        <translation>im Browser anmelden (OAuth2); das Token bleibt nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>sign in with a code on another device (OAuth2), for machines without a browser</source>
        <translation>mit einem Code auf einem anderen Gerät anmelden (OAuth2), für Computer ohne Browser</translation>
    </message>
    <message>
        <source>client ID for these two, as registered with the provider</source>
        <translation>Client-ID für diese beiden, wie beim Anbieter registriert</translation>
    </message>
    <message>
        <source>sign-in services and client IDs, in place of the administrator’s</source>
        <translation>Anmeldedienste und Client-IDs, anstelle derer des Administrators</translation>
    </message>
    <message>
        <source>sign in also with a password that the server refused before</source>
        <translation>auch mit einem Passwort anmelden, das der Server schon einmal abgelehnt hat</translation>
    </message>
    <message>
        <source>send a test message (to oneself by default) and look for it in the mailbox</source>
        <translation>eine Testnachricht senden (ohne Angabe an sich selbst) und sie im Postfach suchen</translation>
    </message>
    <message>
        <source>examines a mail API and its key; nothing is sent</source>
        <translation>prüft eine Mail-API und ihren Schlüssel; gesendet wird nichts</translation>
    </message>
    <message>
        <source>At most %1 senders are tried in one check.</source>
        <translation>In einer Prüfung werden höchstens %1 Absender ausprobiert.</translation>
    </message>
    <message>
        <source>sender address, when it is another one; may be repeated, and each is tried</source>
        <translation>Absenderadresse, wenn sie eine andere ist; mehrfach möglich, jede wird ausprobiert</translation>
    </message>
    <message>
        <source>%1 gives no codes for mail. Use “--sign-in-browser”.</source>
        <translation>%1 gibt für Mail keine Codes aus. Verwenden Sie „--sign-in-browser“.</translation>
    </message>
    <message>
        <source>%1 leads back to web pages only, not to a program on a computer. Use an app password with “--password-stdin”.</source>
        <translation>%1 führt nur zu Webseiten zurück, nicht zu einem Programm auf einem Computer. Verwenden Sie ein App-Passwort mit „--password-stdin“.</translation>
    </message>
    <message>
        <source>Give a client ID with “--oauth-client”, or an app password with “--password-stdin”.</source>
        <translation>Geben Sie eine Client-ID mit „--oauth-client“ an, oder ein App-Passwort mit „--password-stdin“.</translation>
    </message>
    <message>
        <source>No modern sign-in (OAuth2) is known for %1. Use a password with “--password-stdin”.</source>
        <translation>Für %1 ist keine moderne Anmeldung (OAuth2) bekannt. Verwenden Sie ein Passwort mit „--password-stdin“.</translation>
    </message>
    <message>
        <source>%1 is asked to allow sending and reading mail: %2</source>
        <extracomment>%1 is a provider, %2 a list of permissions as the provider names them</extracomment>
        <translation>%1 wird gebeten, das Senden und Lesen von Mail zu erlauben: %2</translation>
    </message>
    <message>
        <source>Signed in at %1.</source>
        <translation>Angemeldet bei %1.</translation>
    </message>
    <message>
        <source>%1 signed you in without the permission to send; it gave: %2. The check shows what the server says to that.</source>
        <extracomment>%1 is a provider, %2 the permissions that it gave</extracomment>
        <translation>%1 hat Sie ohne die Erlaubnis zum Senden angemeldet; erteilt wurde: %2. Die Prüfung zeigt, was der Server dazu sagt.</translation>
    </message>
    <message>
        <source>Sign in with the browser. If it did not open, open this page in it, on this computer:</source>
        <translation>Melden Sie sich im Browser an. Hat er sich nicht geöffnet, öffnen Sie darin diese Seite, auf diesem Computer:</translation>
    </message>
    <message>
        <source>Open this page in a browser on this computer and sign in:</source>
        <translation>Öffnen Sie diese Seite in einem Browser auf diesem Computer, und melden Sie sich an:</translation>
    </message>
    <message>
        <source>Open %1 on any device and type the code %2</source>
        <extracomment>%1 is a web address, %2 a short code</extracomment>
        <translation>Öffnen Sie %1 auf irgendeinem Gerät, und geben Sie den Code %2 ein</translation>
    </message>
    <message>
        <source>Checked without signing in.</source>
        <translation>Ohne Anmeldung geprüft.</translation>
    </message>
    <message>
        <source>The permission could not be given back to %1; it ends by itself, or on the page of your account there.</source>
        <translation>Die Erlaubnis konnte %1 nicht zurückgegeben werden; sie endet von selbst, oder auf der Seite Ihres Kontos dort.</translation>
    </message>
    <message>
        <source>The token is longer than %1 octets.</source>
        <translation>Das Token ist länger als %1 Byte.</translation>
    </message>
    <message>
        <source>This is no access token: it holds a blank or a character that no token has.</source>
        <translation>Das ist kein Zugriffstoken: Es enthält ein Leerzeichen oder ein Zeichen, das in keinem Token vorkommt.</translation>
    </message>
    <message>
        <source>There is no mail API of this name. “api --list” names them all.</source>
        <translation>Eine Mail-API dieses Namens gibt es nicht. „api --list“ nennt alle.</translation>
    </message>
    <message>
        <source>“apply” does one thing at a time: --account with --report or --settings, --undo, or --list-backups.</source>
        <translation>„apply“ tut eines auf einmal: --account mit --report oder --settings, --undo oder --list-backups.</translation>
    </message>
    <message>
        <source>“apply” does not know what “%1” is for.</source>
        <translation>„apply“ weiß nicht, wofür „%1“ steht.</translation>
    </message>
    <message>
        <source>“apply” needs to know the account: --account PROGRAM:ID, as “accounts” lists it.</source>
        <translation>„apply“ muss das Konto kennen: --account PROGRAMM:ID, wie „accounts“ es nennt.</translation>
    </message>
    <message>
        <source>“apply” takes its settings from one place: --report FILE or --settings FILE.</source>
        <translation>„apply“ nimmt seine Einstellungen von einer Stelle: --report DATEI oder --settings DATEI.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be read as they should be. Nothing was changed.</source>
        <translation>Die Einstellungen von %1 sind nicht so lesbar, wie sie sein sollen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Other accounts of %1 would change with this one. Nothing was changed; change it in the program itself.</source>
        <translation>Andere Konten von %1 würden mit geändert. Nichts wurde geändert; ändern Sie es im Programm selbst.</translation>
    </message>
    <message>
        <source>%1 no longer has the account “%2”.</source>
        <translation>%1 hat das Konto „%2“ nicht mehr.</translation>
    </message>
    <message>
        <source>write the settings that this saved report has proven</source>
        <translation>die Einstellungen schreiben, die dieser gespeicherte Bericht erprobt hat</translation>
    </message>
    <message>
        <source>show what would change, write nothing</source>
        <translation>zeigen, was sich ändern würde, und nichts schreiben</translation>
    </message>
    <message>
        <source>give back what stood there before the newest change, or the one named</source>
        <translation>zurückgeben, was vor der neuesten Änderung dort stand, oder vor der genannten</translation>
    </message>
    <message>
        <source>list the backups</source>
        <translation>die Sicherungen aufzählen</translation>
    </message>
    <message>
        <source>There is nothing to undo: no settings were changed yet.</source>
        <translation>Es gibt nichts zurückzunehmen: Noch wurden keine Einstellungen geändert.</translation>
    </message>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>Nichts wurde geschrieben (--dry-run).</translation>
    </message>
    <message>
        <source>The settings of %1 are as they were before the change.</source>
        <translation>Die Einstellungen von %1 sind wie vor der Änderung.</translation>
    </message>
    <message>
        <source>To undo it there, add: --home=%1</source>
        <translation>Um es dort zurückzunehmen, fügen Sie hinzu: --home=%1</translation>
    </message>
    <message>
        <source>Start %1 and send your message again.</source>
        <translation>Starten Sie %1 und senden Sie Ihre Nachricht noch einmal.</translation>
    </message>
    <message>
        <source>It may ask for the password once.</source>
        <translation>Es fragt vielleicht einmal nach dem Passwort.</translation>
    </message>
    <message>
        <source>To undo it: %1</source>
        <translation>Um es zurückzunehmen: %1</translation>
    </message>
    <message>
        <source>%1 had written to its settings since. That version is kept; to have it back: %2</source>
        <translation>%1 hatte seither in seine Einstellungen geschrieben. Dieser Stand ist aufgehoben; so bekommen Sie ihn wieder: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>value of a setting</comment>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>  %1: %2 → %3</source>
        <extracomment>%1 is the name of a setting, %2 its value before, %3 its value afterwards.</extracomment>
        <translation>  %1: %2 → %3</translation>
    </message>
    <message>
        <source>  in %1</source>
        <comment>name of a file</comment>
        <translation>  in %1</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>state of a backup</comment>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>applied</source>
        <comment>state of a backup</comment>
        <translation>steht</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>state of a backup</comment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>kept when undoing</source>
        <comment>state of a backup</comment>
        <translation>beim Zurücknehmen aufgehoben</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Technische Einzelheit: %1</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Es gibt noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>These settings are for %1, and the account sends as %2. Nothing was changed.</source>
        <translation>Diese Einstellungen sind für %1, und das Konto sendet als %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These settings hold a shortened address or user name, and a mail program needs the full one. Run the check again with --full-addresses, or save the report with addresses in full.</source>
        <translation>Diese Einstellungen enthalten eine gekürzte Adresse oder einen gekürzten Benutzernamen, und ein Mailprogramm braucht den ganzen. Prüfen Sie noch einmal mit --full-addresses, oder speichern Sie den Bericht mit ausgeschriebenen Adressen.</translation>
    </message>
    <message>
        <source>This report holds no settings that were tried and found better. Nothing was changed.</source>
        <translation>Dieser Bericht enthält keine Einstellungen, die erprobt und besser sind. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” names no server for sending.</source>
        <translation>„%1“ nennt keinen Server zum Senden.</translation>
    </message>
    <message>
        <source>explains an error message, a server&apos;s answer or a returned message</source>
        <translation>erklärt eine Fehlermeldung, die Antwort eines Servers oder eine zurückgekommene Nachricht</translation>
    </message>
    <message>
        <source>writes proven settings into a mail program&apos;s account, and undoes it again</source>
        <translation>schreibt erprobte Einstellungen in das Konto eines Mailprogramms und nimmt sie wieder zurück</translation>
    </message>
    <message>
        <source>compares two saved reports: before and after, or two networks</source>
        <translation>vergleicht zwei gespeicherte Berichte: vorher und nachher, oder zwei Netze</translation>
    </message>
    <message>
        <source>“compare” needs two things: the files of the older and the newer report.</source>
        <translation>„compare“ braucht zweierlei: die Dateien des älteren und des neueren Berichts.</translation>
    </message>
    <message>
        <source>Paste the message, and end it with Ctrl+D on a line of its own (Windows: Ctrl+Z).</source>
        <translation>Fügen Sie die Meldung ein und schließen Sie mit Strg+D in einer eigenen Zeile ab (Windows: Strg+Z).</translation>
    </message>
    <message>
        <source>This is more than 25 MiB, which is no message that can be explained.</source>
        <translation>Das sind mehr als 25 MiB, und keine Nachricht ist so groß, dass sie sich erklären ließe.</translation>
    </message>
    <message>
        <source>do not shorten the addresses in what is printed</source>
        <translation>die Adressen in dem, was ausgegeben wird, nicht kürzen</translation>
    </message>
    <message>
        <source>“explain” needs one file at most. Without one it reads what you paste or pipe in.</source>
        <translation>„explain“ braucht höchstens eine Datei. Ohne eine liest es, was Sie einfügen oder hineinleiten.</translation>
    </message>
    <message>
        <source>There is nothing in it to explain.</source>
        <translation>Darin steht nichts, was sich erklären ließe.</translation>
    </message>
    <message>
        <source>This is neither a text nor a message.</source>
        <translation>Das ist weder ein Text noch eine Nachricht.</translation>
    </message>
    <message>
        <source>form to write: %1</source>
        <translation>Form, in der geschrieben wird: %1</translation>
    </message>
    <message>
        <source>lists the forms and what to do with each</source>
        <translation>zählt die Formen auf und sagt, was mit jeder zu tun ist</translation>
    </message>
    <message>
        <source>A signed profile is nothing for a terminal. Name a file with --output.</source>
        <translation>Ein signiertes Profil ist nichts für ein Terminal. Nennen Sie mit --output eine Datei.</translation>
    </message>
    <message>
        <source>sign a mobileconfig with this certificate (PEM, with its chain)</source>
        <translation>ein mobileconfig mit diesem Zertifikat signieren (PEM, mit seiner Kette)</translation>
    </message>
    <message>
        <source>the certificate&apos;s private key (PEM)</source>
        <translation>der private Schlüssel des Zertifikats (PEM)</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from standard input, one line</source>
        <translation>das Kennwort des Schlüssels von der Standardeingabe lesen, eine Zeile</translation>
    </message>
    <message>
        <source>Only the format “mobileconfig” can be signed.</source>
        <translation>Nur die Form „mobileconfig“ lässt sich signieren.</translation>
    </message>
    <message>
        <source>Signing needs both --sign-cert and --sign-key.</source>
        <translation>Zum Signieren braucht es --sign-cert und --sign-key.</translation>
    </message>
    <message>
        <source>Passphrase of the private key: </source>
        <translation>Kennwort des privaten Schlüssels: </translation>
    </message>
    <message>
        <source>Hand it over with --sign-passphrase-stdin.</source>
        <translation>Übergeben Sie es mit --sign-passphrase-stdin.</translation>
    </message>
    <message>
        <source>There is no account “%1”: no accounts of mail programs were found here.</source>
        <translation>Ein Konto „%1“ gibt es nicht: Hier wurden keine Konten von Mailprogrammen gefunden.</translation>
    </message>
    <message>
        <source>There is no account “%1”. These are there: %2</source>
        <translation>Ein Konto „%1“ gibt es nicht. Diese gibt es: %2</translation>
    </message>
    <message>
        <source>an account of a mail program, as “outbox-doctor accounts” lists it</source>
        <translation>ein Konto eines Mailprogramms, wie „outbox-doctor accounts“ es nennt</translation>
    </message>
    <message>
        <source>look for mail programs in another home folder (a rescued disk, a test)</source>
        <translation>in einem anderen persönlichen Ordner nach Mailprogrammen suchen (ein geretteter Datenträger, ein Versuch)</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“--account %1” is not of the form PROGRAM:ID, as in “thunderbird:account1”.</source>
        <translation>„--account %1“ hat nicht die Form PROGRAMM:ID, wie in „thunderbird:account1“.</translation>
    </message>
    <message>
        <source>The mail program “%1” is not known here. Known are: %2.</source>
        <translation>Das Mailprogramm „%1“ ist hier nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“export” needs to know what to export: --report FILE, --settings FILE, --account PROGRAM:ID, or an e-mail address.</source>
        <translation>„export“ muss wissen, was es schreiben soll: --report DATEI, --settings DATEI, --account PROGRAMM:ID oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The settings come from one place: --report, --settings, --account, or options such as --smtp.</source>
        <translation>Die Einstellungen kommen von einer Stelle: --report, --settings, --account oder Optionen wie --smtp.</translation>
    </message>
    <message>
        <source>“accounts” takes one mail program at most.</source>
        <translation>„accounts“ nimmt höchstens ein Mailprogramm.</translation>
    </message>
    <message>
        <source>The account sends as %1, and not as “%2”.</source>
        <translation>Das Konto sendet als %1 und nicht als „%2“.</translation>
    </message>
    <message>
        <source>“--account” brings the mail program’s settings. Leave “--%1” away.</source>
        <translation>„--account“ bringt die Einstellungen des Mailprogramms mit. Lassen Sie „--%1“ weg.</translation>
    </message>
    <message>
        <source>The account “%1” names no e-mail address to examine.</source>
        <translation>Das Konto „%1“ nennt keine E-Mail-Adresse, die sich prüfen ließe.</translation>
    </message>
    <message>
        <source>“check” examines one account at a time.</source>
        <translation>„check“ prüft ein Konto auf einmal.</translation>
    </message>
    <message>
        <source>“--home” belongs to “--account” here.</source>
        <translation>„--home“ gehört hier zu „--account“.</translation>
    </message>
    <message>
        <source>lists the mail programs on this computer and their accounts</source>
        <translation>zählt die Mailprogramme auf diesem Computer und ihre Konten auf</translation>
    </message>
    <message>
        <source>examines a sending domain’s DNS: MX, SPF, DKIM, DMARC, block lists</source>
        <translation>prüft die DNS-Einträge einer sendenden Domain: MX, SPF, DKIM, DMARC, Sperrlisten</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen…</translation>
    </message>
    <message>
        <source>To publish:</source>
        <translation>Zu veröffentlichen:</translation>
    </message>
    <message>
        <source>“domain” needs one thing: the domain to examine, like example.org.</source>
        <translation>„domain“ braucht eines: die Domain, die geprüft wird, etwa example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <translation>„%1“ ist keine Domain.</translation>
    </message>
    <message>
        <source>“--sender” and “--helo” say whose mail SPF is evaluated for. Add its address with “--ip”.</source>
        <translation>„--sender“ und „--helo“ sagen, für wessen Mail SPF ausgewertet wird. Fügen Sie ihre Adresse mit „--ip“ hinzu.</translation>
    </message>
    <message>
        <source>“--ip %1” is not an IP address.</source>
        <translation>„--ip %1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>“--helo %1” is not a host name.</source>
        <translation>„--helo %1“ ist kein Hostname.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a DKIM key.</source>
        <translation>„%1“ ist nicht der Name eines DKIM-Schlüssels.</translation>
    </message>
    <message>
        <source>evaluate SPF for mail that comes from this address</source>
        <translation>SPF für Mail auswerten, die von dieser Adresse kommt</translation>
    </message>
    <message>
        <source>its envelope sender (postmaster of the domain)</source>
        <translation>ihr Absender auf dem Umschlag (sonst postmaster der Domain)</translation>
    </message>
    <message>
        <source>how its server introduces itself</source>
        <translation>wie sich ihr Server vorstellt</translation>
    </message>
    <message>
        <source>the server through which the domain sends, when it cannot be found</source>
        <translation>der Server, über den die Domain sendet, wenn er sich nicht finden lässt</translation>
    </message>
    <message>
        <source>the name of a DKIM key to look for; may be repeated</source>
        <translation>der Name eines DKIM-Schlüssels, der gesucht wird; mehrfach möglich</translation>
    </message>
    <message>
        <source>verify the DKIM signatures of a message of this domain</source>
        <translation>die DKIM-Signaturen einer Nachricht dieser Domain prüfen</translation>
    </message>
    <message>
        <source>ask no block list</source>
        <translation>keine Sperrliste fragen</translation>
    </message>
    <message>
        <source>longest wait for an answer (5)</source>
        <translation>längste Wartezeit auf eine Antwort (5)</translation>
    </message>
    <message>
        <source>“--server %1” is not a host name.</source>
        <translation>„--server %1“ ist kein Hostname.</translation>
    </message>
    <message>
        <source>The text in “%1” names no cause. The check goes on without it.</source>
        <translation>Der Text in „%1“ nennt keine Ursache. Die Prüfung geht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>take along what an error message or a returned message in this file says</source>
        <translation>mitnehmen, was eine Fehlermeldung oder eine zurückgekommene Nachricht in dieser Datei sagt</translation>
    </message>
    <message>
        <source>%1 is open: close it before you run this without --dry-run.</source>
        <translation>%1 ist geöffnet: Schließen Sie es, bevor Sie dies ohne --dry-run ausführen.</translation>
    </message>
    <message>
        <source>To have the settings from before the change again: %1</source>
        <translation>So bekommen Sie die Einstellungen von vor der Änderung wieder: %1</translation>
    </message>
    <message>
        <source>“%1” is there already and may hold settings of a mail program, so it was left alone. Choose another name.</source>
        <translation>„%1“ ist schon da und kann Einstellungen eines Mailprogramms enthalten, also blieb die Datei unberührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The account “%1” was not found, and not everything could be read:</source>
        <translation>Das Konto „%1“ wurde nicht gefunden, und nicht alles ließ sich lesen:</translation>
    </message>
    <message>
        <source>These accounts are there: %1</source>
        <translation>Diese Konten gibt es: %1</translation>
    </message>
    <message>
        <source>You may not read the folder “%1”. Ask whose it is, or look as the person whose mail it holds.</source>
        <translation>Sie dürfen den Ordner „%1“ nicht lesen. Fragen Sie, wem er gehört, oder sehen Sie als die Person nach, deren Mail darin liegt.</translation>
    </message>
    <message>
        <source>%1 knows nothing of it yet. On its computer, close %1, double-click the file and agree to add it to the registry (or run: reg import &quot;%2&quot;). Then start %1.</source>
        <comment>%1 is a mail program, %2 a file with the ending .reg</comment>
        <translation>%1 weiß davon noch nichts. Schließen Sie %1 auf seinem Computer, doppelklicken Sie auf die Datei, und stimmen Sie zu, sie in die Registrierung aufzunehmen (oder führen Sie aus: reg import &quot;%2&quot;). Starten Sie dann %1.</translation>
    </message>
</context>
<context>
    <name>ComparedRuns</name>
    <message>
        <source>Newer check, %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>Neuere Prüfung, %1</translation>
    </message>
    <message>
        <source>Earlier check, %1</source>
        <translation>Frühere Prüfung, %1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The two reports are about different addresses, so nothing follows from comparing them. Compare two checks of the same account.</source>
        <translation>Die beiden Berichte handeln von verschiedenen Adressen, also folgt aus ihrem Vergleich nichts. Vergleichen Sie zwei Prüfungen desselben Kontos.</translation>
    </message>
    <message>
        <source>One of the two checks was stopped before its end. Run it again to its end, then compare.</source>
        <translation>Eine der beiden Prüfungen wurde vor ihrem Ende angehalten. Lassen Sie sie noch einmal bis zum Ende laufen und vergleichen Sie dann.</translation>
    </message>
    <message>
        <source>Both checks came to the same result. What was changed between them plays no part.</source>
        <translation>Beide Prüfungen kamen zum selben Ergebnis. Was dazwischen geändert wurde, spielt keine Rolle.</translation>
    </message>
    <message>
        <source>With the same settings, mail leaves in one network and not in the other. So the other network stands in the way. Ask whoever runs it to open the way for mail, or send from the network that works.</source>
        <translation>Mit denselben Einstellungen geht die Mail in dem einen Netz hinaus und in dem anderen nicht. Also steht das andere Netz im Weg. Bitten Sie, wer es betreibt, den Weg für Mail zu öffnen, oder senden Sie aus dem Netz, in dem es geht.</translation>
    </message>
    <message>
        <source>It stops at the same place in both networks (%1). So the network is not to blame; follow the steps of the diagnosis.</source>
        <translation>Es bleibt in beiden Netzen an derselben Stelle stehen (%1). Das Netz ist also nicht schuld; folgen Sie den Schritten der Diagnose.</translation>
    </message>
    <message>
        <source>Mail leaves while the VPN is off, and not while it is on. Pause the VPN to send, or ask whoever runs it to let mail through.</source>
        <translation>Ohne VPN geht die Mail hinaus, mit VPN nicht. Halten Sie das VPN zum Senden an, oder bitten Sie, wer es betreibt, Mail durchzulassen.</translation>
    </message>
    <message>
        <source>Where sending fails, something opens the encrypted line; where it works, nothing does. Leave the scanning of mail switched off in the security software.</source>
        <translation>Wo das Senden scheitert, öffnet etwas die verschlüsselte Verbindung; wo es geht, öffnet sie niemand. Lassen Sie die Mailprüfung in der Sicherheitssoftware ausgeschaltet.</translation>
    </message>
    <message>
        <source>With the new settings, mail leaves. Keep them.</source>
        <translation>Mit den neuen Einstellungen geht die Mail hinaus. Behalten Sie sie.</translation>
    </message>
    <message>
        <source>With the old settings, mail left; with the new ones, it does not. Go back to the old ones.</source>
        <translation>Mit den alten Einstellungen ging die Mail hinaus, mit den neuen nicht. Gehen Sie zu den alten zurück.</translation>
    </message>
    <message>
        <source>The settings changed, and it still stops at the same place (%1). So these settings were not the cause; follow the steps of the diagnosis.</source>
        <translation>Die Einstellungen sind andere, und es bleibt an derselben Stelle stehen (%1). Diese Einstellungen waren also nicht die Ursache; folgen Sie den Schritten der Diagnose.</translation>
    </message>
    <message>
        <source>Mail leaves now. Nothing changed on this computer that the checks can see, so the cause most likely lay with the provider or on the way.</source>
        <translation>Die Mail geht jetzt hinaus. An diesem Computer hat sich nichts geändert, was die Prüfungen sehen können; die Ursache lag also höchstwahrscheinlich beim Anbieter oder auf dem Weg.</translation>
    </message>
    <message>
        <source>Mail left before and does not now, and nothing changed on this computer that the checks can see. Hand both reports to your provider.</source>
        <translation>Die Mail ging vorher hinaus und jetzt nicht, und an diesem Computer hat sich nichts geändert, was die Prüfungen sehen können. Geben Sie Ihrem Anbieter beide Berichte.</translation>
    </message>
    <message>
        <source>The first obstacle is gone, and the next one shows: %1. Follow the steps of the newer diagnosis.</source>
        <translation>Das erste Hindernis ist weg, und das nächste zeigt sich: %1. Folgen Sie den Schritten der neueren Diagnose.</translation>
    </message>
    <message>
        <source>It stops for another reason now: %1. Follow the steps of the newer diagnosis.</source>
        <translation>Es bleibt jetzt aus einem anderen Grund stehen: %1. Folgen Sie den Schritten der neueren Diagnose.</translation>
    </message>
    <message>
        <source>Some lights changed, and it still stops at the same place (%1). Follow the steps of the diagnosis.</source>
        <translation>Einige Lichter sind andere, und es bleibt an derselben Stelle stehen (%1). Folgen Sie den Schritten der Diagnose.</translation>
    </message>
    <message>
        <source>Mail leaves in both, and a warning is gone in the newer check.</source>
        <translation>Die Mail geht beide Male hinaus, und in der neueren Prüfung ist eine Warnung weg.</translation>
    </message>
    <message>
        <source>Mail leaves in both, and the newer check has a new warning: %1.</source>
        <translation>Die Mail geht beide Male hinaus, und die neuere Prüfung hat eine neue Warnung: %1.</translation>
    </message>
    <message>
        <source>Mail leaves in both. The lights that differ stand below.</source>
        <translation>Die Mail geht beide Male hinaus. Die Lichter, die sich unterscheiden, stehen darunter.</translation>
    </message>
    <message>
        <source>cause not found</source>
        <translation>Ursache nicht gefunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Time of a check, then its result in a word: “2026-01-31 09:30: Works”</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mail leaves while the security software is paused. So it stands in the way. Switch it on again, and in it switch off the scanning of outgoing mail.</source>
        <translation>Solange die Sicherheitssoftware pausiert, geht Mail hinaus. Also steht sie im Weg. Schalten Sie sie wieder ein, und schalten Sie in ihr die Prüfung ausgehender Mail aus.</translation>
    </message>
    <message>
        <source>This computer was in the same network both times, and it stops at the same place (%1). Change to the other network, then compare once more.</source>
        <translation>Dieser Computer war beide Male im selben Netz, und es bleibt an derselben Stelle stehen (%1). Wechseln Sie in das andere Netz, und vergleichen Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Cure</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>%1 (incoming)</source>
        <extracomment>A setting of the incoming side, %1 is &quot;Port&quot;, &quot;Server&quot; …</extracomment>
        <translation>%1 (Posteingang)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>Change it in %1</source>
        <extracomment>On the button of the cure, %1 is a mail program&apos;s name</extracomment>
        <translation>In %1 ändern</translation>
    </message>
    <message>
        <source>A backup is kept first: Undo restores it exactly.</source>
        <translation>Eine Sicherung bleibt: „Rückgängig“ stellt alles genau wieder her.</translation>
    </message>
    <message>
        <source>Set up your mail program…</source>
        <translation>Mailprogramm einrichten…</translation>
    </message>
    <message>
        <source>Choose a file for Thunderbird or for an Apple device, or copy the settings as text.</source>
        <translation>Wählen Sie eine Datei für Thunderbird oder für ein Apple-Gerät, oder kopieren Sie die Einstellungen als Text.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>On the button of the cure, %1 is the host name of a web page
----------
Link; %1 is a mail program&apos;s name</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>When this is done, check again.</source>
        <translation>Wenn das erledigt ist, prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>I have done this, check again</source>
        <translation>Das ist erledigt, erneut prüfen</translation>
    </message>
    <message>
        <source>Likely to help, not tried.</source>
        <translation>Hilft wahrscheinlich, noch nicht erprobt.</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Brief kopieren</translation>
    </message>
    <message>
        <source>What to look at in your mail program</source>
        <extracomment>Heading of a card when nothing is wrong; %1 is a mail program&apos;s name</extracomment>
        <translation>Was Sie in Ihrem Mailprogramm nachsehen können</translation>
    </message>
    <message>
        <source>What to look at in %1</source>
        <translation>Was Sie in %1 nachsehen können</translation>
    </message>
    <message>
        <source>Look into the outbox. Messages that wait there leave when you send them once more.</source>
        <translation>Sehen Sie in den Postausgang. Nachrichten, die dort warten, gehen hinaus, wenn Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>See whether the program works offline, and switch that off.</source>
        <translation>Sehen Sie nach, ob das Programm offline arbeitet, und schalten Sie das aus.</translation>
    </message>
    <message>
        <source>If the password was changed lately, the program may still hold the old one.</source>
        <translation>Wurde das Passwort vor Kurzem geändert, hat das Programm vielleicht noch das alte.</translation>
    </message>
    <message>
        <source>Hand on the report</source>
        <translation>Den Bericht weitergeben</translation>
    </message>
    <message>
        <source>It has all that was seen, and no password. Your provider&apos;s helpdesk can tell more from it.</source>
        <translation>Er enthält alles, was zu sehen war, und kein Passwort. Der Kundendienst Ihres Anbieters kann daraus mehr erkennen.</translation>
    </message>
    <message>
        <source>See the report…</source>
        <translation>Bericht ansehen…</translation>
    </message>
    <message>
        <source>A check of the account tells more</source>
        <translation>Eine Prüfung des Kontos sagt mehr</translation>
    </message>
    <message>
        <source>It follows the road of your mail and shows where it stops.</source>
        <translation>Sie folgt dem Weg Ihrer Mail und zeigt, wo sie stehen bleibt.</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Das Konto prüfen</translation>
    </message>
    <message>
        <source>Close %1, then change</source>
        <extracomment>On the button of the cure while it cannot be pressed; %1 is a mail program&apos;s name</extracomment>
        <translation>%1 schließen, dann ändern</translation>
    </message>
    <message>
        <source>%1 is open, and would overwrite the change. Close it: the button wakes by itself.</source>
        <translation>%1 ist geöffnet und würde die Änderung überschreiben. Schließen Sie es: Der Knopf wird von selbst wach.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Checked again since. Messages that wait in the outbox leave when you send them once more.</source>
        <translation>Seither wieder geprüft. Nachrichten, die im Postausgang warten, gehen hinaus, wenn Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Now it is checked again.</source>
        <translation>Jetzt wird noch einmal geprüft.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo restores the old settings exactly.</source>
        <translation>„Rückgängig“ stellt die alten Einstellungen genau wieder her.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 is set as it was before</source>
        <extracomment>%1 is a mail program&apos;s name</extracomment>
        <translation>%1 ist eingestellt wie vorher</translation>
    </message>
    <message>
        <source>Its settings are the old ones again, to the letter.</source>
        <translation>Die Einstellungen sind wieder die alten, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Undo the change in %1</source>
        <extracomment>Link; %1 is a mail program&apos;s name</extracomment>
        <translation>Die Änderung in %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Changing the settings…</source>
        <translation>Die Einstellungen werden geändert…</translation>
    </message>
    <message>
        <source>%1 now sends through %2</source>
        <extracomment>Heading after a change; %1 is a mail program&apos;s name, %2 a server&apos;s name</extracomment>
        <translation>%1 sendet jetzt über %2</translation>
    </message>
    <message>
        <source>%1 now sends through port %2</source>
        <extracomment>Heading after a change; %1 is a mail program&apos;s name, %2 a number</extracomment>
        <translation>%1 sendet jetzt über Port %2</translation>
    </message>
    <message>
        <source>%1 has the new settings</source>
        <extracomment>Heading after a change; %1 is a mail program&apos;s name</extracomment>
        <translation>%1 hat die neuen Einstellungen</translation>
    </message>
    <message>
        <source>This was read from the text alone. Nothing was checked yet.</source>
        <translation>Das ist allein aus dem Text gelesen. Geprüft wurde noch nichts.</translation>
    </message>
    <message>
        <source>%1 works online again</source>
        <extracomment>Heading after a change; %1 is a mail program&apos;s name</extracomment>
        <translation>%1 arbeitet wieder online</translation>
    </message>
</context>
<context>
    <name>Cures</name>
    <message>
        <source>Type the password again</source>
        <translation>Das Passwort neu eingeben</translation>
    </message>
    <message>
        <source>Sign in on your provider’s web page with the same user name and password.</source>
        <translation>Melden Sie sich auf der Webseite Ihres Anbieters mit demselben Benutzernamen und Passwort an.</translation>
    </message>
    <message>
        <source>If that fails too, set a new password there.</source>
        <translation>Gelingt auch das nicht, legen Sie dort ein neues Passwort fest.</translation>
    </message>
    <message>
        <source>Put the right password into {program}, for sending and for receiving, and check again.</source>
        <translation>Öffnen Sie {program} und tragen Sie das richtige Passwort ein, für das Senden und für das Empfangen. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Create an app password and use it in {program}</source>
        <translation>Ein App-Passwort anlegen und für {program} verwenden</translation>
    </message>
    <message>
        <source>Open your provider’s page for app passwords. Where it asks for it, turn on two-step sign-in first.</source>
        <translation>Öffnen Sie die Seite Ihres Anbieters für App-Passwörter. Wenn sie es verlangt, schalten Sie zuerst die Anmeldung in zwei Schritten ein.</translation>
    </message>
    <message>
        <source>Create an app password for mail and copy it at once: it is shown only once.</source>
        <translation>Legen Sie ein App-Passwort für Mail an und kopieren Sie es gleich: Es wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Paste it into {program} in place of your usual password, for sending and for receiving.</source>
        <translation>Öffnen Sie {program} und fügen Sie es anstelle Ihres üblichen Passworts ein, für das Senden und für das Empfangen.</translation>
    </message>
    <message>
        <source>Sign in on the web page once</source>
        <translation>Einmal auf der Webseite anmelden</translation>
    </message>
    <message>
        <source>Open your provider’s web page on this computer, and sign in.</source>
        <translation>Öffnen Sie an diesem Computer die Webseite Ihres Anbieters und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Answer its questions, and confirm that it was you.</source>
        <translation>Beantworten Sie die Fragen dort und bestätigen Sie, dass Sie es waren.</translation>
    </message>
    <message>
        <source>Check again within ten minutes.</source>
        <translation>Prüfen Sie innerhalb von zehn Minuten erneut.</translation>
    </message>
    <message>
        <source>Wait until the lock ends</source>
        <translation>Warten, bis die Sperre endet</translation>
    </message>
    <message>
        <source>Close every mail program and phone app that still tries an old password.</source>
        <translation>Schließen Sie alle Mailprogramme und Apps auf dem Telefon, die es noch mit einem alten Passwort versuchen.</translation>
    </message>
    <message>
        <source>Wait an hour, or as long as the server says.</source>
        <translation>Warten Sie eine Stunde, oder so lange, wie der Server angibt.</translation>
    </message>
    <message>
        <source>Then sign in once, with the right password.</source>
        <translation>Melden Sie sich dann einmal mit dem richtigen Passwort an.</translation>
    </message>
    <message>
        <source>Store the password for sending anew</source>
        <translation>Das Passwort für das Senden neu speichern</translation>
    </message>
    <message>
        <source>In {program}, remove the stored password of {host}. It is kept apart from the one for receiving.</source>
        <translation>Öffnen Sie {program} und löschen Sie dort das gespeicherte Passwort für {host}. Es wird getrennt vom Passwort für das Empfangen aufbewahrt.</translation>
    </message>
    <message>
        <source>Send a message, and type the password when the program asks.</source>
        <translation>Senden Sie eine Nachricht und geben Sie das Passwort ein, wenn das Programm danach fragt.</translation>
    </message>
    <message>
        <source>Ask whether this mailbox may send</source>
        <translation>Nachfragen, ob dieses Postfach senden darf</translation>
    </message>
    <message>
        <source>If the password is right and it still fails, send your provider the letter below.</source>
        <translation>Ist das Passwort richtig und es gelingt trotzdem nicht, schicken Sie Ihrem Anbieter den Brief unten.</translation>
    </message>
    <message>
        <source>A letter to your administrator</source>
        <translation>Ein Brief an Ihren Administrator</translation>
    </message>
    <message>
        <source>Send the letter below to whoever runs your organisation’s mail.</source>
        <translation>Schicken Sie den Brief unten an die Stelle, die in Ihrer Organisation die Mail betreut.</translation>
    </message>
    <message>
        <source>Until then, write in the browser: {webmail}</source>
        <translation>Schreiben Sie bis dahin im Browser: {webmail}</translation>
    </message>
    <message>
        <source>Ask your administrator to allow this device</source>
        <translation>Den Administrator bitten, dieses Gerät zuzulassen</translation>
    </message>
    <message>
        <source>Try once from your organisation’s own network or device.</source>
        <translation>Versuchen Sie es einmal aus dem Netzwerk oder mit einem Gerät Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Ask for a sign-in for sending</source>
        <translation>Um eine Anmeldung für das Senden bitten</translation>
    </message>
    <message>
        <source>For now: fetch your mail, then send within a few minutes.</source>
        <translation>Fürs Erste: Rufen Sie Ihre Mail ab und senden Sie dann innerhalb weniger Minuten.</translation>
    </message>
    <message>
        <source>Send your provider the letter below.</source>
        <translation>Schicken Sie Ihrem Anbieter den Brief unten.</translation>
    </message>
    <message>
        <source>Ask your provider to switch the account on again</source>
        <translation>Den Anbieter bitten, das Konto wieder einzuschalten</translation>
    </message>
    <message>
        <source>Sign in on your provider’s web page: it often says why.</source>
        <translation>Melden Sie sich auf der Webseite Ihres Anbieters an: Oft steht dort der Grund.</translation>
    </message>
    <message>
        <source>Switch on mail programs at your provider</source>
        <translation>Mailprogramme beim Anbieter freischalten</translation>
    </message>
    <message>
        <source>Open the mail settings on your provider’s web page.</source>
        <translation>Öffnen Sie die Mail-Einstellungen auf der Webseite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>Switch on access for mail programs (POP3, IMAP and SMTP), and save.</source>
        <translation>Schalten Sie den Zugang für Mailprogramme (POP3, IMAP und SMTP) ein und speichern Sie.</translation>
    </message>
    <message>
        <source>Wait some minutes, and check again.</source>
        <translation>Warten Sie einige Minuten und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Set a new password on the web page</source>
        <translation>Auf der Webseite ein neues Passwort festlegen</translation>
    </message>
    <message>
        <source>Sign in on your provider’s web page, and set a new password.</source>
        <translation>Melden Sie sich auf der Webseite Ihres Anbieters an und legen Sie ein neues Passwort fest.</translation>
    </message>
    <message>
        <source>Put it into {program}, for sending and for receiving, and check again.</source>
        <translation>Öffnen Sie {program} und tragen Sie es ein, für das Senden und für das Empfangen. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Make the account safe and have it unlocked</source>
        <translation>Das Konto absichern und entsperren lassen</translation>
    </message>
    <message>
        <source>Change the password on your provider’s web page, and scan this computer for malware.</source>
        <translation>Ändern Sie das Passwort auf der Webseite Ihres Anbieters und lassen Sie diesen Computer nach Schadprogrammen durchsuchen.</translation>
    </message>
    <message>
        <source>Follow the notice that your provider shows there to have sending unlocked.</source>
        <translation>Folgen Sie dem Hinweis, den Ihr Anbieter dort zeigt, um das Senden freischalten zu lassen.</translation>
    </message>
    <message>
        <source>Make room in the mailbox</source>
        <translation>Im Postfach Platz schaffen</translation>
    </message>
    <message>
        <source>Delete or archive large messages, then empty the trash and the junk folder.</source>
        <translation>Löschen oder archivieren Sie große Nachrichten und leeren Sie dann den Papierkorb und den Spam-Ordner.</translation>
    </message>
    <message>
        <source>Your provider’s web page says how full the mailbox is.</source>
        <translation>Die Webseite Ihres Anbieters zeigt, wie voll das Postfach ist.</translation>
    </message>
    <message>
        <source>Wait until tomorrow</source>
        <translation>Bis morgen warten</translation>
    </message>
    <message>
        <source>The limit ends by itself, at the latest after 24 hours.</source>
        <translation>Die Begrenzung endet von selbst, spätestens nach 24 Stunden.</translation>
    </message>
    <message>
        <source>For large circles of recipients, use a mailing list or a service for newsletters.</source>
        <translation>Nutzen Sie für große Empfängerkreise eine Mailingliste oder einen Newsletter-Dienst.</translation>
    </message>
    <message>
        <source>Send more slowly</source>
        <translation>Langsamer senden</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, then send fewer messages at a time.</source>
        <translation>Warten Sie eine Viertelstunde und senden Sie dann weniger Nachrichten auf einmal.</translation>
    </message>
    <message>
        <source>Connect this computer to the internet</source>
        <translation>Diesen Computer mit dem Internet verbinden</translation>
    </message>
    <message>
        <source>Look whether Wi-Fi is on and connected, or the cable is plugged in, and flight mode is off.</source>
        <translation>Sehen Sie nach, ob das WLAN eingeschaltet und verbunden ist oder das Kabel steckt, und ob der Flugmodus aus ist.</translation>
    </message>
    <message>
        <source>Switch the router off and on again if other devices have no connection either.</source>
        <translation>Schalten Sie den Router aus und wieder ein, wenn auch andere Geräte keine Verbindung haben.</translation>
    </message>
    <message>
        <source>Open a web page. When it appears, check again.</source>
        <translation>Öffnen Sie eine Webseite. Wenn sie erscheint, prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Sign in to the hotspot</source>
        <translation>Am Hotspot anmelden</translation>
    </message>
    <message>
        <source>Open the browser and go to any page. The hotspot’s page appears.</source>
        <translation>Öffnen Sie den Browser und rufen Sie irgendeine Seite auf. Die Seite des Hotspots erscheint.</translation>
    </message>
    <message>
        <source>Sign in there, or accept its terms.</source>
        <translation>Melden Sie sich dort an oder nehmen Sie die Bedingungen an.</translation>
    </message>
    <message>
        <source>When other web pages open, check again.</source>
        <translation>Wenn sich andere Webseiten öffnen, prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Send through another network</source>
        <translation>Über ein anderes Netzwerk senden</translation>
    </message>
    <message>
        <source>Connect through your phone’s hotspot or another Wi-Fi, and send from there.</source>
        <translation>Verbinden Sie sich über den Hotspot Ihres Telefons oder ein anderes WLAN und senden Sie von dort.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network to open the ports for mail</source>
        <translation>Den Betreiber dieses Netzwerks bitten, die Ports für Mail zu öffnen</translation>
    </message>
    <message>
        <source>Send the letter below to the owner of this network: your company’s IT, the school, the hotel, your internet provider.</source>
        <translation>Schicken Sie den Brief unten an den Betreiber dieses Netzwerks: die IT Ihrer Firma, die Schule, das Hotel, Ihren Internetanbieter.</translation>
    </message>
    <message>
        <source>Pause the VPN</source>
        <translation>Das VPN unterbrechen</translation>
    </message>
    <message>
        <source>Disconnect the VPN and check again.</source>
        <translation>Trennen Sie das VPN und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>If it works then, choose another VPN server, or let mail go past the VPN in its settings.</source>
        <translation>Geht es dann, wählen Sie einen anderen VPN-Server, oder lassen Sie Mail in den Einstellungen des VPN an ihm vorbeigehen.</translation>
    </message>
    <message>
        <source>Repair IPv6, or turn it off for this network</source>
        <translation>IPv6 reparieren oder für dieses Netzwerk ausschalten</translation>
    </message>
    <message>
        <source>Restart the router; often IPv6 comes back with it.</source>
        <translation>Starten Sie den Router neu; oft kommt IPv6 damit zurück.</translation>
    </message>
    <message>
        <source>If not, turn IPv6 off for this connection in the computer’s network settings, or tell whoever runs the network.</source>
        <translation>Wenn nicht, schalten Sie IPv6 für diese Verbindung in den Netzwerkeinstellungen des Computers aus, oder sagen Sie es dem Betreiber des Netzwerks.</translation>
    </message>
    <message>
        <source>Make packets smaller on this way</source>
        <translation>Die Pakete auf diesem Weg verkleinern</translation>
    </message>
    <message>
        <source>Pause a VPN if there is one, and check again.</source>
        <translation>Unterbrechen Sie ein VPN, wenn es eines gibt, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Otherwise set the MTU of the router or of this computer to 1400, or ask whoever runs the network to do it.</source>
        <translation>Setzen Sie sonst die MTU des Routers oder dieses Computers auf 1400, oder bitten Sie den Betreiber des Netzwerks darum.</translation>
    </message>
    <message>
        <source>Set date and time</source>
        <translation>Datum und Uhrzeit einstellen</translation>
    </message>
    <message>
        <source>Open the computer’s settings for date and time, and let them be set automatically.</source>
        <translation>Öffnen Sie die Einstellungen des Computers für Datum und Uhrzeit und lassen Sie beides automatisch einstellen.</translation>
    </message>
    <message>
        <source>When the clock is right, check again. If it is wrong after every start, the computer’s small battery is empty.</source>
        <translation>Wenn die Uhr richtig geht, prüfen Sie erneut. Geht sie nach jedem Start falsch, ist die kleine Batterie des Computers leer.</translation>
    </message>
    <message>
        <source>Allow mail in the firewall</source>
        <translation>Mail in der Firewall erlauben</translation>
    </message>
    <message>
        <source>Open the settings of the firewall or security program on this computer.</source>
        <translation>Öffnen Sie die Einstellungen der Firewall oder des Sicherheitsprogramms auf diesem Computer.</translation>
    </message>
    <message>
        <source>Allow outgoing connections to port {port} for {program}.</source>
        <translation>Erlauben Sie für {program} ausgehende Verbindungen zu Port {port}.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Start the helper program</source>
        <translation>Das Hilfsprogramm starten</translation>
    </message>
    <message>
        <source>Start the program that carries this account’s mail (a bridge or sign-in helper), and wait until it is ready.</source>
        <translation>Starten Sie das Programm, das die Mail dieses Kontos befördert (eine Bridge oder ein Anmeldehelfer), und warten Sie, bis es bereit ist.</translation>
    </message>
    <message>
        <source>Compare the port it names with {port}, and check again.</source>
        <translation>Vergleichen Sie den Port, den es nennt, mit {port}, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Restart the router</source>
        <translation>Den Router neu starten</translation>
    </message>
    <message>
        <source>Switch the router off, wait ten seconds, and switch it on.</source>
        <translation>Schalten Sie den Router aus, warten Sie zehn Sekunden und schalten Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>When web pages open again, check again.</source>
        <translation>Wenn sich Webseiten wieder öffnen, prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Use another name service (DNS)</source>
        <translation>Einen anderen Namensdienst (DNS) verwenden</translation>
    </message>
    <message>
        <source>Open the settings of this computer’s network connection.</source>
        <translation>Öffnen Sie die Einstellungen der Netzwerkverbindung dieses Computers.</translation>
    </message>
    <message>
        <source>Set the DNS server to 1.1.1.1 or 9.9.9.9, save, and check again.</source>
        <translation>Setzen Sie den DNS-Server auf 1.1.1.1 oder 9.9.9.9, speichern Sie und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Remove the line for {host} from the hosts file</source>
        <translation>Die Zeile für {host} aus der Datei „hosts“ entfernen</translation>
    </message>
    <message>
        <source>Open the hosts file as administrator: /etc/hosts, or on Windows C:\Windows\System32\drivers\etc\hosts.</source>
        <translation>Öffnen Sie die Datei „hosts“ als Administrator: /etc/hosts, oder unter Windows C:\Windows\System32\drivers\etc\hosts.</translation>
    </message>
    <message>
        <source>Delete the line that names {host}, and save.</source>
        <translation>Löschen Sie die Zeile, in der {host} steht, und speichern Sie.</translation>
    </message>
    <message>
        <source>Check again. If the line comes back, a program on this computer writes it.</source>
        <translation>Prüfen Sie erneut. Kommt die Zeile wieder, schreibt sie ein Programm auf diesem Computer.</translation>
    </message>
    <message>
        <source>Allow {host} in the filter</source>
        <translation>Den Namen {host} im Filter erlauben</translation>
    </message>
    <message>
        <source>Open the ad blocker, family filter or router page that filters names in this network.</source>
        <translation>Öffnen Sie den Werbeblocker, den Familienfilter oder die Seite des Routers, die in diesem Netzwerk Namen filtert.</translation>
    </message>
    <message>
        <source>Put {host} on its list of allowed names, and check again.</source>
        <translation>Setzen Sie {host} dort auf die Liste der erlaubten Namen und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with your administrator</source>
        <translation>Den Fingerabdruck mit dem Administrator vergleichen</translation>
    </message>
    <message>
        <source>Ask the server’s administrator by phone for the fingerprint of the certificate.</source>
        <translation>Fragen Sie den Administrator des Servers am Telefon nach dem Fingerabdruck des Zertifikats.</translation>
    </message>
    <message>
        <source>Only if it is {fingerprint}, let {program} accept this certificate.</source>
        <translation>Nur wenn er {fingerprint} lautet, lassen Sie {program} dieses Zertifikat annehmen.</translation>
    </message>
    <message>
        <source>Update this computer</source>
        <translation>Diesen Computer aktualisieren</translation>
    </message>
    <message>
        <source>Install the system’s updates: they bring the list of trusted issuers up to date.</source>
        <translation>Installieren Sie die Updates des Systems: Sie bringen die Liste der vertrauenswürdigen Aussteller auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Check again. If nothing changed, send the letter below to the server’s administrator.</source>
        <translation>Prüfen Sie erneut. Hat sich nichts geändert, schicken Sie den Brief unten an den Administrator des Servers.</translation>
    </message>
    <message>
        <source>Turn off the scanning of encrypted mail</source>
        <translation>Die Untersuchung verschlüsselter Mail ausschalten</translation>
    </message>
    <message>
        <source>Open the settings of {shield}, and turn off the scanning of encrypted connections for mail.</source>
        <translation>Öffnen Sie die Einstellungen von {shield} und schalten Sie dort die Untersuchung verschlüsselter Verbindungen für Mail aus.</translation>
    </message>
    <message>
        <source>Check again. The rest of the protection can stay on.</source>
        <translation>Prüfen Sie erneut. Der übrige Schutz kann eingeschaltet bleiben.</translation>
    </message>
    <message>
        <source>Wait, and try again</source>
        <translation>Warten und noch einmal versuchen</translation>
    </message>
    <message>
        <source>Leave the message in the outbox and try again in half an hour.</source>
        <translation>Lassen Sie die Nachricht im Postausgang und versuchen Sie es in einer halben Stunde noch einmal.</translation>
    </message>
    <message>
        <source>Your provider’s status page says whether others wait, too.</source>
        <translation>Die Statusseite Ihres Anbieters zeigt, ob auch andere warten.</translation>
    </message>
    <message>
        <source>Tell your provider</source>
        <translation>Dem Anbieter Bescheid geben</translation>
    </message>
    <message>
        <source>If it lasts, send your provider the letter below, with the report.</source>
        <translation>Hält es an, schicken Sie Ihrem Anbieter den Brief unten und den Bericht dazu.</translation>
    </message>
    <message>
        <source>Tell your provider that the server is slow</source>
        <translation>Dem Anbieter mitteilen, dass der Server langsam ist</translation>
    </message>
    <message>
        <source>Send your provider the letter below, with the report.</source>
        <translation>Schicken Sie Ihrem Anbieter den Brief unten und den Bericht dazu.</translation>
    </message>
    <message>
        <source>Tell your provider that the name cannot be looked up</source>
        <translation>Dem Anbieter mitteilen, dass sich der Name nicht auflösen lässt</translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>Versuchen Sie es in einer Stunde noch einmal.</translation>
    </message>
    <message>
        <source>Ask your provider for up-to-date encryption</source>
        <translation>Den Anbieter um zeitgemäße Verschlüsselung bitten</translation>
    </message>
    <message>
        <source>Send your provider the letter below. Until then, use its web mail.</source>
        <translation>Schicken Sie Ihrem Anbieter den Brief unten. Nutzen Sie bis dahin seine Webmail-Seite.</translation>
    </message>
    <message>
        <source>Ask your provider to renew the certificate</source>
        <translation>Den Anbieter bitten, das Zertifikat zu erneuern</translation>
    </message>
    <message>
        <source>Until it is renewed, do not let {program} accept this certificate for ever.</source>
        <translation>Bis es erneuert ist, lassen Sie {program} dieses Zertifikat nicht dauerhaft annehmen.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that everybody can check</source>
        <translation>Den Administrator um ein Zertifikat bitten, das alle prüfen können</translation>
    </message>
    <message>
        <source>Send the letter below to whoever runs the mail server.</source>
        <translation>Schicken Sie den Brief unten an den Betreiber des Mailservers.</translation>
    </message>
    <message>
        <source>Ask the administrator to complete the certificate</source>
        <translation>Den Administrator bitten, das Zertifikat zu vervollständigen</translation>
    </message>
    <message>
        <source>Send through port {new_port} instead</source>
        <translation>Stattdessen über Port {new_port} senden</translation>
    </message>
    <message>
        <source>In {program}, open the account’s settings and go to the outgoing server (SMTP).</source>
        <translation>Öffnen Sie {program} und gehen Sie in den Kontoeinstellungen zum Postausgangsserver (SMTP).</translation>
    </message>
    <message>
        <source>Set the port to {new_port} and the encryption to {new_security}.</source>
        <translation>Setzen Sie den Port auf {new_port} und die Verschlüsselung auf {new_security}.</translation>
    </message>
    <message>
        <source>Save, and send the message again.</source>
        <translation>Speichern Sie und senden Sie die Nachricht noch einmal.</translation>
    </message>
    <message>
        <source>Send through {new_host}</source>
        <translation>Über {new_host} senden</translation>
    </message>
    <message>
        <source>Set the server to {new_host}.</source>
        <translation>Setzen Sie den Server auf {new_host}.</translation>
    </message>
    <message>
        <source>Set the user name to {new_user}.</source>
        <translation>Setzen Sie den Benutzernamen auf {new_user}.</translation>
    </message>
    <message>
        <source>Set the encryption to {new_security}</source>
        <translation>Die Verschlüsselung auf {new_security} setzen</translation>
    </message>
    <message>
        <source>Set the encryption (connection security) to {new_security} and leave the port at {new_port}.</source>
        <translation>Setzen Sie die Verschlüsselung (Verbindungssicherheit) auf {new_security} und lassen Sie den Port bei {new_port}.</translation>
    </message>
    <message>
        <source>Use the name in the certificate, {new_host}</source>
        <translation>Den Namen aus dem Zertifikat verwenden, {new_host}</translation>
    </message>
    <message>
        <source>Use the full address as user name</source>
        <translation>Die vollständige Adresse als Benutzernamen verwenden</translation>
    </message>
    <message>
        <source>Use {new_user} as user name</source>
        <translation>Als Benutzernamen {new_user} verwenden</translation>
    </message>
    <message>
        <source>Set the user name to {new_user}, without @ and what follows.</source>
        <translation>Setzen Sie den Benutzernamen auf {new_user}, ohne das @ und was danach steht.</translation>
    </message>
    <message>
        <source>Turn on signing in for sending</source>
        <translation>Die Anmeldung für das Senden einschalten</translation>
    </message>
    <message>
        <source>Set the sign-in (authentication) to “normal password” and the user name to {new_user}.</source>
        <translation>Setzen Sie die Anmeldung (Authentifizierungsmethode) auf „Passwort, normal“ und den Benutzernamen auf {new_user}.</translation>
    </message>
    <message>
        <source>Save, and send the message again. The program asks for the password once.</source>
        <translation>Speichern Sie und senden Sie die Nachricht noch einmal. Das Programm fragt einmal nach dem Passwort.</translation>
    </message>
    <message>
        <source>Choose the modern sign-in (OAuth2)</source>
        <translation>Die moderne Anmeldung (OAuth2) wählen</translation>
    </message>
    <message>
        <source>Set the sign-in (authentication) to OAuth2. If there is no such choice, the program is too old for this provider.</source>
        <translation>Setzen Sie die Anmeldung (Authentifizierungsmethode) auf OAuth2. Fehlt diese Auswahl, ist das Programm zu alt für diesen Anbieter.</translation>
    </message>
    <message>
        <source>Send a message. A browser window opens; sign in there and allow sending.</source>
        <translation>Senden Sie eine Nachricht. Ein Browserfenster öffnet sich; melden Sie sich dort an und erlauben Sie das Senden.</translation>
    </message>
    <message>
        <source>The provider’s page says which programs know this sign-in.</source>
        <translation>Auf der Seite des Anbieters steht, welche Programme diese Anmeldung kennen.</translation>
    </message>
    <message>
        <source>Get the right server name from your provider</source>
        <translation>Den richtigen Servernamen beim Anbieter erfragen</translation>
    </message>
    <message>
        <source>Look on your provider’s page for “SMTP” or “outgoing server”, or ask there.</source>
        <translation>Suchen Sie auf der Seite Ihres Anbieters nach „SMTP“ oder „Postausgangsserver“, oder fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>Set server, port and encryption as the provider says, save, and check again.</source>
        <translation>Stellen Sie Server, Port und Verschlüsselung ein, wie der Anbieter sie nennt. Speichern Sie und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Correct the e-mail address</source>
        <translation>Die E-Mail-Adresse berichtigen</translation>
    </message>
    <message>
        <source>In {program}, open the account’s settings.</source>
        <translation>Öffnen Sie {program} und dort die Kontoeinstellungen.</translation>
    </message>
    <message>
        <source>Change what stands after the @ to {nearest_domain}, in the address and in the user name.</source>
        <translation>Ändern Sie den Teil nach dem @ in {nearest_domain}, in der Adresse und im Benutzernamen.</translation>
    </message>
    <message>
        <source>Save, and check again with the corrected address.</source>
        <translation>Speichern Sie und prüfen Sie mit der berichtigten Adresse erneut.</translation>
    </message>
    <message>
        <source>Send with the account’s own address</source>
        <translation>Mit der eigenen Adresse des Kontos senden</translation>
    </message>
    <message>
        <source>In {program}, open the account’s settings and set the sender address to {address}.</source>
        <translation>Öffnen Sie {program} und setzen Sie in den Kontoeinstellungen die Absenderadresse auf {address}.</translation>
    </message>
    <message>
        <source>If you need {from}: add it at your provider as another sender address (alias) first.</source>
        <translation>Wenn Sie {from} brauchen: Tragen Sie diese Adresse zuerst bei Ihrem Anbieter als weitere Absenderadresse (Alias) ein.</translation>
    </message>
    <message>
        <source>Correct the sender address</source>
        <translation>Die Absenderadresse berichtigen</translation>
    </message>
    <message>
        <source>In {program}, open the account’s settings and look at the sender address {from}.</source>
        <translation>Öffnen Sie {program} und sehen Sie sich in den Kontoeinstellungen die Absenderadresse {from} an.</translation>
    </message>
    <message>
        <source>Correct it, save, and send the message again.</source>
        <translation>Berichtigen Sie sie, speichern Sie und senden Sie die Nachricht noch einmal.</translation>
    </message>
    <message>
        <source>Choose “normal password” for signing in</source>
        <translation>„Passwort, normal“ für die Anmeldung wählen</translation>
    </message>
    <message>
        <source>Set the sign-in (authentication) to “normal password”, on an encrypted connection.</source>
        <translation>Setzen Sie die Anmeldung (Authentifizierungsmethode) auf „Passwort, normal“, bei verschlüsselter Verbindung.</translation>
    </message>
    <message>
        <source>If it still fails, update the program: newer versions know more ways to sign in.</source>
        <translation>Gelingt es trotzdem nicht, aktualisieren Sie das Programm: Neuere Versionen kennen mehr Arten der Anmeldung.</translation>
    </message>
    <message>
        <source>Let {program} wait longer</source>
        <translation>Die Wartezeit für {program} verlängern</translation>
    </message>
    <message>
        <source>In {program}, look in the advanced settings for the time to wait for a server, and set it to 60 seconds or more.</source>
        <translation>Öffnen Sie {program} und suchen Sie in den erweiterten Einstellungen die Wartezeit für Server. Setzen Sie sie auf 60 Sekunden oder mehr.</translation>
    </message>
    <message>
        <source>Send the message again.</source>
        <translation>Senden Sie die Nachricht noch einmal.</translation>
    </message>
    <message>
        <source>Tried just now: signed in, and the server was ready to take mail.</source>
        <translation>Gerade erprobt: angemeldet, und der Server war bereit, Post anzunehmen.</translation>
    </message>
    <message>
        <source>Tried just now: the line is safe, and the server offers the sign-in.</source>
        <translation>Gerade erprobt: Die Verbindung ist sicher, und der Server bietet die Anmeldung an.</translation>
    </message>
    <message>
        <source>Store the clean password in {program}</source>
        <translation>Das bereinigte Passwort in {program} speichern</translation>
    </message>
    <message>
        <source>This check used the password without the stray characters, and it was taken.</source>
        <translation>Diese Prüfung hat das Passwort ohne die überzähligen Zeichen verwendet, und es wurde angenommen.</translation>
    </message>
    <message>
        <source>In {program}, remove the stored password of {host}, for sending and for receiving.</source>
        <translation>Entfernen Sie in {program} das gespeicherte Passwort für {host}, zum Senden und zum Empfangen.</translation>
    </message>
    <message>
        <source>Copy the password anew, from its first to its last visible character, or type it.</source>
        <translation>Kopieren Sie das Passwort neu, vom ersten bis zum letzten sichtbaren Zeichen, oder tippen Sie es ein.</translation>
    </message>
    <message>
        <source>Choose a password of plain letters</source>
        <translation>Ein Passwort aus einfachen Buchstaben wählen</translation>
    </message>
    <message>
        <source>On your provider’s web page, set a new password of the letters a to z, digits and usual signs. A longer one makes up for it.</source>
        <translation>Setzen Sie auf der Webseite Ihres Anbieters ein neues Passwort aus den Buchstaben a bis z, Ziffern und üblichen Zeichen. Ein längeres gleicht das aus.</translation>
    </message>
    <message>
        <source>Sign in as {new_user}</source>
        <translation>Als {new_user} anmelden</translation>
    </message>
    <message>
        <source>Set the user name to {new_user}. The sender address may stay as it is.</source>
        <translation>Setzen Sie den Benutzernamen auf {new_user}. Die Absenderadresse kann bleiben, wie sie ist.</translation>
    </message>
    <message>
        <source>Sign in with your main address</source>
        <translation>Mit der Hauptadresse anmelden</translation>
    </message>
    <message>
        <source>Look up the main address of the account on your provider’s web page: it is the one the account was opened with.</source>
        <translation>Sehen Sie auf der Webseite Ihres Anbieters nach, welche die Hauptadresse des Kontos ist: die, mit der es eröffnet wurde.</translation>
    </message>
    <message>
        <source>In {program}, set it as user name, for sending and for receiving. The sender address may stay as it is.</source>
        <translation>Tragen Sie sie in {program} als Benutzernamen ein, zum Senden und zum Empfangen. Die Absenderadresse kann bleiben, wie sie ist.</translation>
    </message>
    <message>
        <source>Check again with it.</source>
        <translation>Prüfen Sie damit noch einmal.</translation>
    </message>
    <message>
        <source>Choose “encrypted password” for signing in</source>
        <translation>Für die Anmeldung „verschlüsseltes Passwort“ wählen</translation>
    </message>
    <message>
        <source>Set the sign-in (authentication) to “encrypted password”, also called CRAM-MD5.</source>
        <translation>Stellen Sie die Anmeldung (Authentifizierung) auf „verschlüsseltes Passwort“, auch CRAM-MD5 genannt.</translation>
    </message>
    <message>
        <source>If there is no such choice, update the program, or ask your provider to offer the normal password on encrypted lines.</source>
        <translation>Gibt es diese Auswahl nicht, aktualisieren Sie das Programm, oder lassen Sie sich vom Anbieter das normale Passwort auf verschlüsselten Verbindungen freischalten.</translation>
    </message>
    <message>
        <source>Send through your provider’s helper program</source>
        <translation>Über das Hilfsprogramm Ihres Anbieters senden</translation>
    </message>
    <message>
        <source>Install the helper program of {provider} (Bridge), and sign in to it.</source>
        <translation>Installieren Sie das Hilfsprogramm von {provider} (Bridge), und melden Sie sich darin an.</translation>
    </message>
    <message>
        <source>Copy server, port, user name and password from its window into {program}.</source>
        <translation>Übernehmen Sie Server, Port, Benutzername und Passwort aus seinem Fenster in {program}.</translation>
    </message>
    <message>
        <source>Leave it running whenever you send.</source>
        <translation>Lassen Sie es laufen, solange Sie senden.</translation>
    </message>
    <message>
        <source>Change to a plan with mail programs</source>
        <translation>In einen Tarif mit Mailprogrammen wechseln</translation>
    </message>
    <message>
        <source>Open the page of your plan, and look whether IMAP and SMTP belong to it.</source>
        <translation>Öffnen Sie die Seite Ihres Tarifs, und sehen Sie nach, ob IMAP und SMTP dazugehören.</translation>
    </message>
    <message>
        <source>Where they are missing, change the plan, or go on in the browser.</source>
        <translation>Fehlen sie, wechseln Sie den Tarif, oder schreiben Sie weiter im Browser.</translation>
    </message>
    <message>
        <source>Write your mail in the browser</source>
        <translation>Die Mail im Browser schreiben</translation>
    </message>
    <message>
        <source>Open your provider’s web mail, sign in there, and send the message: {webmail}</source>
        <translation>Öffnen Sie die Webmail Ihres Anbieters, melden Sie sich dort an, und senden Sie die Nachricht: {webmail}</translation>
    </message>
    <message>
        <source>If you want to go on with a mail program, choose a provider that takes mail on port 587 or 465.</source>
        <translation>Wenn Sie weiter mit einem Mailprogramm arbeiten möchten, wählen Sie einen Anbieter, der Mail auf Port 587 oder 465 annimmt.</translation>
    </message>
    <message>
        <source>Ask your internet provider to open port 25</source>
        <translation>Den Internetanbieter bitten, Port 25 zu öffnen</translation>
    </message>
    <message>
        <source>Send the letter below to your internet provider. Some open the port on request, most do not for private lines.</source>
        <translation>Senden Sie den Brief unten an Ihren Internetanbieter. Manche öffnen den Port auf Wunsch, für private Anschlüsse die meisten nicht.</translation>
    </message>
    <message>
        <source>Give the computer a simpler name</source>
        <translation>Dem Computer einen einfacheren Namen geben</translation>
    </message>
    <message>
        <source>Open the computer’s settings and find its name, under “About” or “Sharing”.</source>
        <translation>Öffnen Sie die Einstellungen des Computers, und suchen Sie seinen Namen, unter „Info“ oder „Freigaben“.</translation>
    </message>
    <message>
        <source>Choose a name of plain letters, digits and hyphens, such as anna-laptop, and restart the computer.</source>
        <translation>Wählen Sie einen Namen aus einfachen Buchstaben, Ziffern und Bindestrichen, etwa anna-laptop, und starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Check again. If it is still refused, show this report to the operator of {host}.</source>
        <translation>Prüfen Sie noch einmal. Wird er weiter abgelehnt, zeigen Sie diesen Bericht dem Betreiber von {host}.</translation>
    </message>
    <message>
        <source>Use a steadier connection</source>
        <translation>Eine stabilere Verbindung verwenden</translation>
    </message>
    <message>
        <source>Use a cable instead of Wi-Fi, or move closer to the router, and check again.</source>
        <translation>Verwenden Sie ein Kabel statt WLAN, oder gehen Sie näher an den Router, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Pause large downloads, video calls and backups.</source>
        <translation>Halten Sie große Downloads, Videoanrufe und Datensicherungen an.</translation>
    </message>
    <message>
        <source>If it stays unsteady, send through another network, and tell whoever runs this one.</source>
        <translation>Bleibt sie unruhig, senden Sie über ein anderes Netz, und sagen Sie dem Betreiber dieses Netzes Bescheid.</translation>
    </message>
    <message>
        <source>Stop what keeps trying, correct its password, and wait an hour</source>
        <translation>Weitere Versuche beenden, das Passwort berichtigen und eine Stunde warten</translation>
    </message>
    <message>
        <source>Close mail programs on all computers and phones in this network that use this account.</source>
        <translation>Schließen Sie auf allen Computern und Telefonen in diesem Netz die Mailprogramme, die dieses Konto verwenden.</translation>
    </message>
    <message>
        <source>Correct the saved password in each of them before you open it again.</source>
        <translation>Berichtigen Sie in jedem das gespeicherte Passwort, bevor Sie es wieder öffnen.</translation>
    </message>
    <message>
        <source>Wait an hour and check again. If it works through your phone’s hotspot right now, the ban is certain.</source>
        <translation>Warten Sie eine Stunde, und prüfen Sie noch einmal. Geht es jetzt gleich über den Hotspot Ihres Telefons, ist die Sperre sicher.</translation>
    </message>
    <message>
        <source>If it does not end by itself, ask your provider to lift it.</source>
        <translation>Endet sie nicht von selbst, lassen Sie sie von Ihrem Anbieter aufheben.</translation>
    </message>
    <message>
        <source>Or let your mail program trust {shield}</source>
        <translation>Oder das Mailprogramm {shield} vertrauen lassen</translation>
    </message>
    <message>
        <source>Where it belongs to your organisation, ask its helpdesk for the root certificate of {shield}.</source>
        <translation>Gehört es zu Ihrer Organisation, lassen Sie sich von deren Helpdesk das Wurzelzertifikat von {shield} geben.</translation>
    </message>
    <message>
        <source>Import it in the settings of {program}, under certificates and authorities, and check again.</source>
        <translation>Importieren Sie es in den Einstellungen von {program} unter Zertifikate und Zertifizierungsstellen, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Use a program that knows this sign-in</source>
        <translation>Ein Programm verwenden, das diese Anmeldung kennt</translation>
    </message>
    <message>
        <source>If {program} says that the server knows no common way to sign in, update it, or use one that knows SCRAM.</source>
        <translation>Meldet {program}, dass der Server keine gemeinsame Art der Anmeldung kennt, aktualisieren Sie das Programm, oder verwenden Sie eines, das SCRAM kennt.</translation>
    </message>
    <message>
        <source>Or ask your provider to offer the normal password on encrypted lines, which every program knows.</source>
        <translation>Oder bitten Sie Ihren Anbieter, auf verschlüsselten Verbindungen das normale Passwort anzubieten, das jedes Programm kennt.</translation>
    </message>
    <message>
        <source>Sign in again in the browser</source>
        <translation>Im Browser neu anmelden</translation>
    </message>
    <message>
        <source>In {program}, remove the saved sign-in of this account, or sign out of it there. The account and its mail stay.</source>
        <translation>Öffnen Sie {program} und entfernen Sie die gespeicherte Anmeldung dieses Kontos, oder melden Sie sich dort ab. Das Konto und die Mails bleiben erhalten.</translation>
    </message>
    <message>
        <source>Fetch or send mail. A browser window opens: sign in there, and allow reading and sending.</source>
        <translation>Rufen Sie Mails ab, oder senden Sie eine. Ein Browserfenster öffnet sich: Melden Sie sich dort an und erlauben Sie das Lesen und Senden.</translation>
    </message>
    <message>
        <source>If it ends again soon, ask your provider or administrator how long such a sign-in lasts.</source>
        <translation>Endet sie bald wieder, fragen Sie Ihren Anbieter oder Administrator, wie lange eine solche Anmeldung gilt.</translation>
    </message>
    <message>
        <source>Sign in again and allow sending</source>
        <translation>Neu anmelden und das Senden erlauben</translation>
    </message>
    <message>
        <source>Send a message. A browser window opens: sign in there, and say yes to sending mail, too.</source>
        <translation>Senden Sie eine Nachricht. Ein Browserfenster öffnet sich: Melden Sie sich dort an und stimmen Sie auch dem Senden zu.</translation>
    </message>
    <message>
        <source>If sending is not on that page, update {program}: older versions ask for receiving only.</source>
        <translation>Steht das Senden nicht auf dieser Seite, aktualisieren Sie {program}: Ältere Versionen fragen nur nach dem Empfangen.</translation>
    </message>
    <message>
        <source>Write on your provider’s web page</source>
        <translation>Auf der Webseite Ihres Anbieters schreiben</translation>
    </message>
    <message>
        <source>Open your provider’s web page, sign in, and send from there.</source>
        <translation>Öffnen Sie die Webseite Ihres Anbieters, melden Sie sich an, und senden Sie von dort.</translation>
    </message>
    <message>
        <source>Send with your provider’s own program</source>
        <translation>Mit dem eigenen Programm Ihres Anbieters senden</translation>
    </message>
    <message>
        <source>Get {own_program} from the provider’s page, and sign in to it.</source>
        <translation>Holen Sie sich {own_program} von der Seite des Anbieters, und melden Sie sich darin an.</translation>
    </message>
    <message>
        <source>What you write there takes the provider’s own way out, which is open.</source>
        <translation>Was Sie dort schreiben, nimmt den eigenen Weg des Anbieters, und der ist offen.</translation>
    </message>
    <message>
        <source>For devices and scripts: send through the provider’s mail API</source>
        <translation>Für Geräte und Skripte: über die Mail-API des Anbieters senden</translation>
    </message>
    <message>
        <source>{road_api} takes messages over HTTPS in place of SMTP; the provider’s page says how.</source>
        <translation>{road_api} nimmt Nachrichten über HTTPS statt SMTP an; die Seite des Anbieters sagt, wie.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the device or the script to change over to it.</source>
        <translation>Lassen Sie das Gerät oder das Skript von dem umstellen, der es betreut.</translation>
    </message>
    <message>
        <source>This command opens it for your mailbox alone: {admin_command}</source>
        <translation>Dieser Befehl öffnet es nur für Ihr Postfach: {admin_command}</translation>
    </message>
    <message>
        <source>Set the right address of the API</source>
        <translation>Die richtige Adresse der API einstellen</translation>
    </message>
    <message>
        <source>Open the settings of the program that sends.</source>
        <translation>Öffnen Sie die Einstellungen des Programms, das sendet.</translation>
    </message>
    <message>
        <source>Set {api_new_place} as the address of the API, and check again.</source>
        <translation>Setzen Sie die Adresse der API auf {api_new_place} und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Read what the provider says about this answer</source>
        <translation>Nachlesen, was der Anbieter zu dieser Antwort schreibt</translation>
    </message>
    <message>
        <source>Open the provider’s page, and compare address, region and key with what it says there.</source>
        <translation>Öffnen Sie die Seite des Anbieters und vergleichen Sie Adresse, Region und Schlüssel mit den Angaben dort.</translation>
    </message>
    <message>
        <source>Make a new key that may send</source>
        <translation>Einen neuen Schlüssel erstellen, der senden darf</translation>
    </message>
    <message>
        <source>Open the provider’s page for keys, and look whether this key is still there and may send.</source>
        <translation>Öffnen Sie die Seite des Anbieters für Schlüssel und sehen Sie nach, ob dieser Schlüssel noch da ist und senden darf.</translation>
    </message>
    <message>
        <source>If not, make a new key with the right to send mail.</source>
        <translation>Wenn nicht, erstellen Sie einen neuen Schlüssel mit dem Recht, Mails zu senden.</translation>
    </message>
    <message>
        <source>Put it into the program that sends, whole and without blanks, and check again.</source>
        <translation>Tragen Sie ihn vollständig und ohne Leerzeichen in das Programm ein, das sendet, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Wait, or raise the limit</source>
        <translation>Warten oder das Limit erhöhen</translation>
    </message>
    <message>
        <source>Look on the provider’s page how much was sent, and when the limit begins anew.</source>
        <translation>Sehen Sie auf der Seite des Anbieters nach, wie viel gesendet wurde und wann das Limit neu beginnt.</translation>
    </message>
    <message>
        <source>Send more slowly, or choose a larger plan there.</source>
        <translation>Senden Sie langsamer, oder wählen Sie dort einen größeren Tarif.</translation>
    </message>
    <message>
        <source>Wait until the provider has mended it</source>
        <translation>Warten, bis der Anbieter die Störung behoben hat</translation>
    </message>
    <message>
        <source>The provider’s status page says whether others wait, too.</source>
        <translation>Die Statusseite des Anbieters zeigt, ob auch andere warten.</translation>
    </message>
    <message>
        <source>Keep what is to be sent, and try again in half an hour.</source>
        <translation>Heben Sie auf, was gesendet werden soll, und versuchen Sie es in einer halben Stunde noch einmal.</translation>
    </message>
    <message>
        <source>Find out who is in the encrypted line</source>
        <translation>Herausfinden, wer in der verschlüsselten Leitung sitzt</translation>
    </message>
    <message>
        <source>Set date and time of this computer automatically.</source>
        <translation>Lassen Sie Datum und Uhrzeit dieses Computers automatisch einstellen.</translation>
    </message>
    <message>
        <source>Security software or a company proxy may open encrypted lines: leave this program, or {api_host}, out of that.</source>
        <translation>Sicherheitssoftware oder ein Proxy der Firma kann verschlüsselte Verbindungen öffnen: Nehmen Sie dieses Programm oder {api_host} davon aus.</translation>
    </message>
    <message>
        <source>Do not make the sending program accept the certificate: the key would go to whoever answers.</source>
        <translation>Lassen Sie das sendende Programm das Zertifikat nicht annehmen: Der Schlüssel ginge an jeden, der dort antwortet.</translation>
    </message>
    <message>
        <source>Open the way to the API</source>
        <translation>Den Weg zur API öffnen</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone’s hotspot. If it works there, it is this network.</source>
        <translation>Versuchen Sie es aus einem anderen Netzwerk, etwa über den Hotspot eines Telefons. Geht es dort, liegt es an diesem Netzwerk.</translation>
    </message>
    <message>
        <source>Send the letter below to whoever runs this network or its firewall.</source>
        <translation>Schicken Sie den Brief unten an den Betreiber dieses Netzwerks oder seiner Firewall.</translation>
    </message>
    <message>
        <source>Correct the recipient’s address</source>
        <translation>Die Adresse des Empfängers berichtigen</translation>
    </message>
    <message>
        <source>Compare it letter by letter with one that the recipient gave you.</source>
        <translation>Vergleichen Sie sie Buchstabe für Buchstabe mit einer, die Sie vom Empfänger selbst haben.</translation>
    </message>
    <message>
        <source>Remove it from the suggestions of {program}, so that it is not filled in again.</source>
        <translation>Öffnen Sie {program} und entfernen Sie die Adresse aus den Vorschlägen, damit sie nicht wieder eingesetzt wird.</translation>
    </message>
    <message>
        <source>Send the message once more.</source>
        <translation>Senden Sie die Nachricht noch einmal.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address</source>
        <translation>Den Empfänger nach der neuen Adresse fragen</translation>
    </message>
    <message>
        <source>Reach them by phone or in another way.</source>
        <translation>Melden Sie sich dort per Telefon oder auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>Correct the entry in your address book.</source>
        <translation>Berichtigen Sie den Eintrag in Ihrem Adressbuch.</translation>
    </message>
    <message>
        <source>Ask the other side to let your mail in</source>
        <translation>Die Gegenseite bitten, Ihre Mails anzunehmen</translation>
    </message>
    <message>
        <source>Tell the recipient in another way that their server refuses you.</source>
        <translation>Sagen Sie dem Empfänger auf einem anderen Weg, dass der Server dort Ihre Mails ablehnt.</translation>
    </message>
    <message>
        <source>Send the letter below to whoever runs their mail.</source>
        <translation>Schicken Sie den Brief unten an die Stelle, die dort die Mail betreut.</translation>
    </message>
    <message>
        <source>Try later, or reach the recipient in another way</source>
        <translation>Es später versuchen oder den Empfänger anders erreichen</translation>
    </message>
    <message>
        <source>Wait a few hours, and send the message again.</source>
        <translation>Warten Sie einige Stunden und senden Sie die Nachricht noch einmal.</translation>
    </message>
    <message>
        <source>Tell the recipient by phone or in another way: they may not know of it.</source>
        <translation>Sagen Sie dem Empfänger per Telefon oder auf einem anderen Weg Bescheid: Vielleicht weiß er nichts davon.</translation>
    </message>
    <message>
        <source>Wait: it is tried again by itself</source>
        <translation>Warten: Der nächste Versuch kommt von selbst</translation>
    </message>
    <message>
        <source>Leave the message where it is. Most are taken within an hour.</source>
        <translation>Lassen Sie die Nachricht, wo sie ist. Die meisten Nachrichten werden innerhalb einer Stunde angenommen.</translation>
    </message>
    <message>
        <source>If it comes back, the returned message says why.</source>
        <translation>Kommt sie zurück, steht in der Rückmeldung, warum.</translation>
    </message>
    <message>
        <source>Send less at a time</source>
        <translation>Weniger auf einmal senden</translation>
    </message>
    <message>
        <source>Make attachments smaller, or share them by a link.</source>
        <translation>Verkleinern Sie Anhänge, oder teilen Sie sie über einen Link.</translation>
    </message>
    <message>
        <source>If small messages fail, too, ask your provider which size {host} takes.</source>
        <translation>Gehen auch kleine Nachrichten nicht hinaus, fragen Sie Ihren Anbieter, welche Größe {host} annimmt.</translation>
    </message>
    <message>
        <source>Send to fewer people at a time</source>
        <translation>An weniger Personen auf einmal senden</translation>
    </message>
    <message>
        <source>Split the list of recipients, and send to one part after the other.</source>
        <translation>Teilen Sie die Liste der Empfänger auf und senden Sie an einen Teil nach dem anderen.</translation>
    </message>
    <message>
        <source>For large circles, use a mailing list.</source>
        <translation>Nutzen Sie für große Empfängerkreise eine Mailingliste.</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>Den Anhang entfernen</translation>
    </message>
    <message>
        <source>Send the message without it, or share the file by a link.</source>
        <translation>Senden Sie die Nachricht ohne ihn, oder teilen Sie die Datei über einen Link.</translation>
    </message>
    <message>
        <source>Scan this computer for malware.</source>
        <translation>Lassen Sie diesen Computer nach Schadprogrammen durchsuchen.</translation>
    </message>
    <message>
        <source>Change what makes the message look like spam</source>
        <translation>Ändern, was die Nachricht nach Spam aussehen lässt</translation>
    </message>
    <message>
        <source>Leave out links, long signatures and pictures, and try once more with plain words.</source>
        <translation>Lassen Sie Links, lange Signaturen und Bilder weg und versuchen Sie es noch einmal mit schlichtem Text.</translation>
    </message>
    <message>
        <source>If even that is refused, change your password and scan this computer: somebody may be sending in your name.</source>
        <translation>Wird auch das abgelehnt, ändern Sie Ihr Passwort und lassen Sie diesen Computer nach Schadprogrammen durchsuchen: Vielleicht sendet jemand in Ihrem Namen.</translation>
    </message>
    <message>
        <source>If it goes on, ask your provider.</source>
        <translation>Hält es an, fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>Write it in a plainer form</source>
        <translation>Die Nachricht in einfacherer Form schreiben</translation>
    </message>
    <message>
        <source>Update {program}.</source>
        <translation>Aktualisieren Sie {program}.</translation>
    </message>
    <message>
        <source>Use addresses without accents, and send the message as plain text.</source>
        <translation>Verwenden Sie Adressen ohne Umlaute und Akzente und senden Sie die Nachricht als reinen Text.</translation>
    </message>
    <message>
        <source>Have the domain vouch for your mail</source>
        <translation>Die Domain für Ihre Mails bürgen lassen</translation>
    </message>
    <message>
        <source>Send through the server of your own provider, with your own address.</source>
        <translation>Senden Sie über den Server Ihres eigenen Anbieters und mit Ihrer eigenen Adresse.</translation>
    </message>
    <message>
        <source>Send the letter below to whoever runs the domain {domain}.</source>
        <translation>Schicken Sie den Brief unten an den Betreiber der Domain {domain}.</translation>
    </message>
    <message>
        <source>Tell the mailbox that it is no junk</source>
        <translation>Dem Postfach zeigen, dass es kein Spam ist</translation>
    </message>
    <message>
        <source>Look into the junk folder for other mail that is not junk, and mark each as “not junk”.</source>
        <translation>Sehen Sie im Spam-Ordner nach anderen Mails, die kein Spam sind, und markieren Sie jede als „kein Spam“.</translation>
    </message>
    <message>
        <source>Add your own address to your contacts there.</source>
        <translation>Nehmen Sie dort Ihre eigene Adresse in die Kontakte auf.</translation>
    </message>
    <message>
        <source>If mail to others lands in their junk folders, ask them to do the same.</source>
        <translation>Landen Mails an andere in deren Spam-Ordner, bitten Sie sie, das Gleiche zu tun.</translation>
    </message>
    <message>
        <source>Look whether it arrives later</source>
        <translation>Nachsehen, ob sie später ankommt</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, and look for the subject “{test_subject}” in every folder, on your provider’s web page, too.</source>
        <translation>Warten Sie eine Viertelstunde und suchen Sie in jedem Ordner nach dem Betreff „{test_subject}“, auch auf der Webseite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>Look through the filters and forwarding rules there: one of them may take the message away.</source>
        <translation>Gehen Sie dort die Filter und Weiterleitungen durch: Eine solche Regel kann die Nachricht wegnehmen.</translation>
    </message>
    <message>
        <source>Look whether a message came back that says why it was not delivered.</source>
        <translation>Sehen Sie nach, ob eine Nachricht zurückkam, in der steht, warum nicht zugestellt wurde.</translation>
    </message>
    <message>
        <source>Ask your provider where it went</source>
        <translation>Den Anbieter fragen, wo sie geblieben ist</translation>
    </message>
    <message>
        <source>Send your provider the letter below: it has what they need to look for the message.</source>
        <translation>Schicken Sie Ihrem Anbieter den Brief unten: Darin steht alles, womit sich die Nachricht suchen lässt.</translation>
    </message>
    <message>
        <source>Tried just now: the key is let in there.</source>
        <translation>Gerade erprobt: Dort wird der Schlüssel angenommen.</translation>
    </message>
    <message>
        <source>Let encryption and port fit each other</source>
        <translation>Verschlüsselung und Port aufeinander abstimmen</translation>
    </message>
    <message>
        <source>Set port 465 with the encryption SSL/TLS, or port 587 with STARTTLS, as your provider says.</source>
        <translation>Stellen Sie Port 465 mit der Verschlüsselung SSL/TLS ein, oder Port 587 mit STARTTLS, wie Ihr Anbieter es sagt.</translation>
    </message>
    <message>
        <source>Turn on the encryption for sending</source>
        <translation>Die Verschlüsselung für das Senden einschalten</translation>
    </message>
    <message>
        <source>Set the encryption (connection security) to STARTTLS with port 587, or to SSL/TLS with port 465.</source>
        <translation>Stellen Sie die Verschlüsselung (Verbindungssicherheit) auf STARTTLS mit Port 587 oder auf SSL/TLS mit Port 465.</translation>
    </message>
    <message>
        <source>Let the outgoing server ask for a sign-in, with the same user name and password as for receiving.</source>
        <translation>Lassen Sie den Postausgangsserver eine Anmeldung verlangen, mit demselben Benutzernamen und Passwort wie beim Empfangen.</translation>
    </message>
    <message>
        <source>Set the user name to your whole e-mail address; where it is that already, to the part before the @.</source>
        <translation>Setzen Sie als Benutzernamen Ihre ganze E-Mail-Adresse ein; ist sie es schon, dann den Teil vor dem @.</translation>
    </message>
    <message>
        <source>In {program}, open the account’s settings, and set the sender address to the one that you sign in with.</source>
        <translation>Öffnen Sie {program} und setzen Sie in den Kontoeinstellungen die Absenderadresse ein, mit der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>If you need the other one: add it at your provider as another sender address (alias) first.</source>
        <translation>Brauchen Sie die andere, so richten Sie sie zuerst bei Ihrem Anbieter als weitere Absenderadresse (Alias) ein.</translation>
    </message>
    <message>
        <source>Where several outgoing servers are set, choose the one that belongs to this address.</source>
        <translation>Sind mehrere Postausgangsserver eingestellt, so wählen Sie den, der zu dieser Adresse gehört.</translation>
    </message>
    <message>
        <source>In {program}, open the account’s settings and look at your own e-mail address there.</source>
        <translation>Öffnen Sie {program} und sehen Sie in den Kontoeinstellungen nach Ihrer eigenen E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write it as name@domain, without blanks and without a slip, and save.</source>
        <translation>Schreiben Sie sie als name@domain, ohne Leerzeichen und ohne Tippfehler, und speichern Sie.</translation>
    </message>
    <message>
        <source>Let {program} go online</source>
        <translation>{program} wieder online schalten</translation>
    </message>
    <message>
        <source>In {program}, switch “Work offline” off: it is in the File menu, on the Send/Receive tab, or in the lower corner of the window.</source>
        <translation>Öffnen Sie {program} und schalten Sie „Offline arbeiten“ aus: Es steht im Menü „Datei“, unter „Senden/Empfangen“ oder unten in der Ecke des Fensters.</translation>
    </message>
    <message>
        <source>Send what waits in the outbox.</source>
        <translation>Senden Sie, was im Postausgang wartet.</translation>
    </message>
    <message>
        <source>Look whether security software scans mail on this computer, and turn that part of it off.</source>
        <translation>Sehen Sie nach, ob Sicherheitssoftware auf diesem Computer Mail durchsucht, und schalten Sie diesen Teil aus.</translation>
    </message>
    <message>
        <source>Update what sends</source>
        <translation>Das sendende Programm aktualisieren</translation>
    </message>
    <message>
        <source>Update {program} and this computer, so that they know TLS 1.2 and newer.</source>
        <translation>Aktualisieren Sie {program} und diesen Computer, damit sie TLS 1.2 und neuer können.</translation>
    </message>
    <message>
        <source>If they are new, the server is the old one: ask whoever runs it.</source>
        <translation>Sind sie neu, so ist der Server der alte: Wenden Sie sich an seinen Betreiber.</translation>
    </message>
    <message>
        <source>Tell whoever runs the mail server</source>
        <translation>Dem Betreiber des Mailservers Bescheid geben</translation>
    </message>
    <message>
        <source>Show them this message: they can put the certificate and the encryption of the server right.</source>
        <translation>Zeigen Sie ihm diese Meldung: Er kann Zertifikat und Verschlüsselung des Servers in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Until then, do not let {program} accept it for ever, and write in the browser.</source>
        <translation>Lassen Sie {program} das Zertifikat bis dahin nicht dauerhaft annehmen, und schreiben Sie im Browser.</translation>
    </message>
    <message>
        <source>Ask your administrator to switch sending on</source>
        <translation>Den Administrator bitten, das Senden freizuschalten</translation>
    </message>
    <message>
        <source>Show this message to whoever runs your organisation’s mail: sending by mail programs (“Authenticated SMTP”) is off for your mailbox.</source>
        <translation>Zeigen Sie diese Meldung der Mailverwaltung Ihrer Organisation: Das Senden mit Mailprogrammen („Authenticated SMTP“) ist für Ihr Postfach ausgeschaltet.</translation>
    </message>
    <message>
        <source>Until then, write in the browser.</source>
        <translation>Schreiben Sie bis dahin im Browser.</translation>
    </message>
    <message>
        <source>Show this message to whoever runs your organisation’s mail: a rule for signing in (conditional access, security defaults) refuses you.</source>
        <translation>Zeigen Sie diese Meldung der Mailverwaltung Ihrer Organisation: Eine Regel für die Anmeldung (bedingter Zugriff, Sicherheitsstandards) weist Sie ab.</translation>
    </message>
    <message>
        <source>Fetch your mail, then send</source>
        <translation>Mail abrufen, dann senden</translation>
    </message>
    <message>
        <source>Fetch your mail once, and send within a few minutes.</source>
        <translation>Rufen Sie einmal Ihre Mail ab und senden Sie innerhalb weniger Minuten.</translation>
    </message>
    <message>
        <source>Ask your provider why the account is off</source>
        <translation>Den Anbieter fragen, warum das Konto abgeschaltet ist</translation>
    </message>
    <message>
        <source>If it does not, ask your provider, and show this message.</source>
        <translation>Wenn nicht, fragen Sie Ihren Anbieter und zeigen Sie ihm diese Meldung.</translation>
    </message>
    <message>
        <source>They can show this message to whoever runs their mail.</source>
        <translation>Er kann diese Meldung seiner Mailverwaltung zeigen.</translation>
    </message>
    <message>
        <source>Send through your own provider’s server</source>
        <translation>Über den Server des eigenen Anbieters senden</translation>
    </message>
    <message>
        <source>In {program}, set the outgoing server of the provider whose address you send with, and sign in there.</source>
        <translation>Öffnen Sie {program}, stellen Sie den Postausgangsserver des Anbieters ein, mit dessen Adresse Sie senden, und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>Mail that a computer sends straight to the recipient’s server is refused by most of them.</source>
        <translation>Mail, die ein Computer geradewegs zum Server des Empfängers schickt, lehnen die meisten ab.</translation>
    </message>
    <message>
        <source>Show it to whoever runs your domain</source>
        <translation>Der Verwaltung Ihrer Domain zeigen</translation>
    </message>
    <message>
        <source>They can look at the domain’s records and its server with “outbox-doctor domain”, and put them right.</source>
        <translation>Sie kann die Einträge der Domain und ihren Server mit „outbox-doctor domain“ ansehen und in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Have the address taken off the list</source>
        <translation>Die Adresse von der Liste nehmen lassen</translation>
    </message>
    <message>
        <source>Find the cause first: a computer with malware, a stolen password, a form on a web page that sends spam.</source>
        <translation>Suchen Sie zuerst die Ursache: ein Computer mit Schadsoftware, ein gestohlenes Passwort, ein Formular auf einer Webseite, das Spam verschickt.</translation>
    </message>
    <message>
        <source>Then whoever runs the sending server or the network asks the list that the message names for removal.</source>
        <translation>Dann beantragt der Betreiber des sendenden Servers oder des Netzes bei der Liste, die in der Meldung steht, die Streichung.</translation>
    </message>
    <message>
        <source>Let the program go online again</source>
        <translation>Das Programm wieder online schalten</translation>
    </message>
    <message>
        <source>Open the menu “File” of {program} and take the tick from “Work offline”. Thunderbird has it under “Offline”.</source>
        <translation>Öffnen Sie {program} und nehmen Sie im Menü „Datei“ den Haken bei „Offline arbeiten“ weg. Bei Thunderbird steht er unter „Offline“.</translation>
    </message>
    <message>
        <source>Send the messages that wait in the outbox.</source>
        <translation>Senden Sie die Nachrichten, die im Postausgang warten.</translation>
    </message>
    <message>
        <source>Update the mail program</source>
        <translation>Das Mailprogramm aktualisieren</translation>
    </message>
    <message>
        <source>Open “About” in the help menu of {program} and let it look for a newer version, or get one from its maker’s page.</source>
        <translation>Öffnen Sie in {program} im Hilfemenü „Über“ und lassen Sie nach einer neueren Version suchen, oder holen Sie eine von der Seite des Herstellers.</translation>
    </message>
    <message>
        <source>If somebody set the encryption by hand, set it back to what the program does by itself.</source>
        <translation>Hat jemand die Verschlüsselung von Hand eingestellt, so stellen Sie sie zurück auf das, was das Programm von selbst tut.</translation>
    </message>
    <message>
        <source>If this computer is too old for a newer version, use another mail program or your provider’s web page.</source>
        <translation>Ist dieser Computer zu alt für eine neuere Version, so nehmen Sie ein anderes Mailprogramm oder die Webseite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>Send the messages that wait</source>
        <translation>Die wartenden Nachrichten senden</translation>
    </message>
    <message>
        <source>First cure what stands above this.</source>
        <translation>Beheben Sie zuerst, was darüber steht.</translation>
    </message>
    <message>
        <source>Then open the outbox of {program} and send what is in it. Thunderbird has “Send Unsent Messages” in its menu “File”.</source>
        <translation>Öffnen Sie dann den Postausgang von {program} und senden Sie, was darin liegt. Thunderbird hat dafür im Menü „Datei“ den Eintrag „Nicht gesendete Nachrichten senden“.</translation>
    </message>
    <message>
        <source>Sign in as {new_user} for sending, too</source>
        <translation>Sich auch zum Senden als {new_user} anmelden</translation>
    </message>
    <message>
        <source>Save, and send the message again. If the program asks for a password, type the one that you use for receiving.</source>
        <translation>Speichern Sie und senden Sie die Nachricht noch einmal. Fragt das Programm nach einem Passwort, so geben Sie das ein, mit dem Sie empfangen.</translation>
    </message>
    <message>
        <source>Try another mail program</source>
        <translation>Es mit einem anderen Mailprogramm versuchen</translation>
    </message>
    <message>
        <source>Set the account up in a program that sends from this computer, such as Thunderbird.</source>
        <translation>Richten Sie das Konto in einem Programm ein, das von diesem Computer sendet, etwa Thunderbird.</translation>
    </message>
    <message>
        <source>If it sends from there, the way through the maker’s servers is what fails.</source>
        <translation>Geht es von dort, so scheitert der Weg über die Server des Herstellers.</translation>
    </message>
    <message>
        <source>Ask your provider to let the maker’s servers in</source>
        <translation>Den Anbieter bitten, die Server des Herstellers zuzulassen</translation>
    </message>
    <message>
        <source>Tell your provider that {program} signs in from its maker’s servers, and ask whether they are let in.</source>
        <translation>Sagen Sie Ihrem Anbieter, dass {program} sich von den Servern seines Herstellers anmeldet, und fragen Sie, ob sie zugelassen sind.</translation>
    </message>
    <message>
        <source>Look at your provider’s page for warnings about sign-ins from unknown places, and confirm them.</source>
        <translation>Sehen Sie auf der Seite Ihres Anbieters nach Warnungen über Anmeldungen von unbekannten Orten, und bestätigen Sie sie.</translation>
    </message>
    <message>
        <source>If the domain is yours, “outbox-doctor domain {domain}” shows which record is missing, with the text to publish.</source>
        <translation>Gehört die Domain Ihnen, so zeigt „outbox-doctor domain {domain}“, welcher Eintrag fehlt, mit dem Text zum Veröffentlichen.</translation>
    </message>
    <message>
        <source>Publish an SPF record</source>
        <translation>Einen SPF-Eintrag veröffentlichen</translation>
    </message>
    <message>
        <source>The DNS of {domain} is run by {dns_host}. Sign in there and open the DNS records of the domain.</source>
        <translation>Das DNS von {domain} betreibt {dns_host}. Melden Sie sich dort an und öffnen Sie die DNS-Einträge der Domain.</translation>
    </message>
    <message>
        <source>Add a TXT record at {record_name} with this text: {record_text}</source>
        <translation>Fügen Sie bei {record_name} einen TXT-Eintrag mit diesem Text hinzu: {record_text}</translation>
    </message>
    <message>
        <source>If further services send in the domain’s name, such as a newsletter, add what their pages ask for before the last word.</source>
        <translation>Senden weitere Dienste im Namen der Domain, etwa ein Newsletter, so fügen Sie vor dem letzten Wort ein, was deren Seiten verlangen.</translation>
    </message>
    <message>
        <source>Save, wait an hour, and check again.</source>
        <translation>Speichern Sie, warten Sie eine Stunde und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Correct the SPF record</source>
        <translation>Den SPF-Eintrag berichtigen</translation>
    </message>
    <message>
        <source>Replace the TXT record at {record_name} that begins with v=spf1 by this one, and leave no second one: {record_text}</source>
        <translation>Ersetzen Sie den TXT-Eintrag bei {record_name}, der mit v=spf1 beginnt, durch diesen, und lassen Sie keinen zweiten stehen: {record_text}</translation>
    </message>
    <message>
        <source>Shorten the SPF record</source>
        <translation>Den SPF-Eintrag kürzen</translation>
    </message>
    <message>
        <source>At most ten terms of the record and of all that it includes may ask for names. Take out senders that are no longer used.</source>
        <translation>Höchstens zehn Angaben des Eintrags und aller, die er einschließt, dürfen nach Namen fragen. Nehmen Sie Absender heraus, die nicht mehr benutzt werden.</translation>
    </message>
    <message>
        <source>Write fixed servers as ip4: and ip6: in place of a, mx and include.</source>
        <translation>Schreiben Sie feste Server als ip4: und ip6: statt als a, mx und include.</translation>
    </message>
    <message>
        <source>Turn on signing with DKIM</source>
        <translation>Das Signieren mit DKIM einschalten</translation>
    </message>
    <message>
        <source>Turn on DKIM for {domain} where the mail is sent: {provider} shows a name and a key.</source>
        <translation>Schalten Sie DKIM für {domain} dort ein, wo die Mail gesendet wird: {provider} zeigt einen Namen und einen Schlüssel.</translation>
    </message>
    <message>
        <source>Publish both in the DNS of the domain as they are shown.</source>
        <translation>Veröffentlichen Sie beide im DNS der Domain so, wie sie gezeigt werden.</translation>
    </message>
    <message>
        <source>If a key is there under a name of its own, give that name: outbox-doctor domain {domain} --selector NAME</source>
        <translation>Gibt es einen Schlüssel unter einem eigenen Namen, so nennen Sie ihn: outbox-doctor domain {domain} --selector NAME</translation>
    </message>
    <message>
        <source>Publish the DKIM key again</source>
        <translation>Den DKIM-Schlüssel neu veröffentlichen</translation>
    </message>
    <message>
        <source>Open the DKIM page where the mail of {domain} is sent: {provider} shows the name and the present key.</source>
        <translation>Öffnen Sie die DKIM-Seite dort, wo die Mail von {domain} gesendet wird: {provider} zeigt den Namen und den jetzigen Schlüssel.</translation>
    </message>
    <message>
        <source>Replace the record in the DNS of the domain by that one, whole and without line breaks. A key of 2048 bits is best.</source>
        <translation>Ersetzen Sie den Eintrag im DNS der Domain durch diesen, ganz und ohne Zeilenumbrüche. Ein Schlüssel von 2048 Bit ist am besten.</translation>
    </message>
    <message>
        <source>Publish a DMARC record</source>
        <translation>Einen DMARC-Eintrag veröffentlichen</translation>
    </message>
    <message>
        <source>It only asks for reports at first. Change none to quarantine once the reports show no mail of yours.</source>
        <translation>Er bittet zuerst nur um Berichte. Ändern Sie none in quarantine, sobald die Berichte keine Mail von Ihnen mehr zeigen.</translation>
    </message>
    <message>
        <source>Correct the DMARC record</source>
        <translation>Den DMARC-Eintrag berichtigen</translation>
    </message>
    <message>
        <source>Let this be the only TXT record at {record_name}: {record_text}</source>
        <translation>Lassen Sie dies den einzigen TXT-Eintrag bei {record_name} sein: {record_text}</translation>
    </message>
    <message>
        <source>Let DMARC reports arrive</source>
        <translation>DMARC-Berichte ankommen lassen</translation>
    </message>
    <message>
        <source>Reports go to {report_address}, and {report_domain} does not say that it takes them.</source>
        <translation>Berichte gehen an {report_address}, und {report_domain} sagt nicht, dass es sie annimmt.</translation>
    </message>
    <message>
        <source>Whoever runs {report_domain} publishes the TXT record v=DMARC1 at {report_name}.</source>
        <translation>Der Betreiber von {report_domain} veröffentlicht den TXT-Eintrag v=DMARC1 bei {report_name}.</translation>
    </message>
    <message>
        <source>Or choose an address of {domain} itself for the reports.</source>
        <translation>Oder wählen Sie für die Berichte eine Adresse von {domain} selbst.</translation>
    </message>
    <message>
        <source>Publish an MX record</source>
        <translation>Einen MX-Eintrag veröffentlichen</translation>
    </message>
    <message>
        <source>Add an MX record for {domain} that names the server which takes its mail. The provider of the mailboxes shows the name.</source>
        <translation>Fügen Sie für {domain} einen MX-Eintrag hinzu, der den Server nennt, der ihre Mail annimmt. Der Anbieter der Postfächer zeigt den Namen.</translation>
    </message>
    <message>
        <source>Give the server’s address a name</source>
        <translation>Der Adresse des Servers einen Namen geben</translation>
    </message>
    <message>
        <source>Whoever rents out the server’s address, the host or the access provider, sets its reverse name (PTR).</source>
        <translation>Wer die Adresse des Servers vermietet, der Hoster oder der Internetanbieter, setzt ihren Rückwärtsnamen (PTR).</translation>
    </message>
    <message>
        <source>Let that of {reverse_address} be {reverse_host}, which leads back to it.</source>
        <translation>Der von {reverse_address} soll {reverse_host} sein, der wieder zu ihr führt.</translation>
    </message>
    <message>
        <source>Send through your provider, and have the address removed</source>
        <translation>Über den Anbieter senden und die Adresse streichen lassen</translation>
    </message>
    <message>
        <source>Send with a sign-in through your provider’s server on port 465 or 587: the block list does not matter there.</source>
        <translation>Senden Sie mit Anmeldung über den Server Ihres Anbieters auf Port 465 oder 587: Dort spielt die Sperrliste keine Rolle.</translation>
    </message>
    <message>
        <source>Look for a device in this network that sends spam, and clean it first.</source>
        <translation>Suchen Sie nach einem Gerät in diesem Netz, das Spam verschickt, und säubern Sie es zuerst.</translation>
    </message>
    <message>
        <source>Then look the address up on the list’s page, and ask for removal there.</source>
        <translation>Suchen Sie die Adresse dann auf der Seite der Liste, und beantragen Sie dort die Streichung.</translation>
    </message>
    <message>
        <source>Have the server removed from the list</source>
        <translation>Den Server von der Liste streichen lassen</translation>
    </message>
    <message>
        <source>Tell whoever runs the server. The letter below names the list.</source>
        <translation>Sagen Sie es dem Betreiber des Servers. Der Brief darunter nennt die Liste.</translation>
    </message>
    <message>
        <source>The list’s page says why the address is listed, and how it is removed.</source>
        <translation>Die Seite der Liste sagt, warum die Adresse darauf steht und wie sie gestrichen wird.</translation>
    </message>
    <message>
        <source>Have the domain removed from the list</source>
        <translation>Die Domain von der Liste streichen lassen</translation>
    </message>
    <message>
        <source>Find out whether an account or the website of {domain} is abused, and mend that first.</source>
        <translation>Finden Sie heraus, ob ein Konto oder die Webseite von {domain} missbraucht wird, und beheben Sie das zuerst.</translation>
    </message>
    <message>
        <source>The list’s page says why the domain is listed, and how it is removed.</source>
        <translation>Die Seite der Liste sagt, warum die Domain darauf steht und wie sie gestrichen wird.</translation>
    </message>
    <message>
        <source>Fetch mail through port {new_port} with {new_security}</source>
        <translation>Mail über Port {new_port} mit {new_security} abholen</translation>
    </message>
    <message>
        <source>In {program}, open the account’s settings and go to the incoming server.</source>
        <translation>Öffnen Sie in {program} die Einstellungen des Kontos und dort den Server für den Posteingang.</translation>
    </message>
    <message>
        <source>Save, and fetch your mail once.</source>
        <translation>Speichern Sie, und rufen Sie Ihre Mail einmal ab.</translation>
    </message>
</context>
<context>
    <name>DiscoveryNotes</name>
    <message>
        <source>Nobody publishes settings for this address. These are the usual names for its domain; compare them with what your provider or administrator gave you.</source>
        <translation>Niemand veröffentlicht Einstellungen für diese Adresse. Dies sind die üblichen Namen für ihre Domain. Vergleichen Sie sie mit dem, was Ihr Anbieter oder Administrator Ihnen genannt hat.</translation>
    </message>
    <message>
        <source>These settings came over an unprotected connection. Compare the server names with what your provider gave you before you sign in.</source>
        <translation>Diese Einstellungen kamen über eine ungeschützte Verbindung. Vergleichen Sie die Servernamen mit dem, was Ihr Anbieter Ihnen genannt hat, bevor Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The domain of this address sends you to a server of another domain. That is usual where somebody else runs the mail; make sure that you know the name.</source>
        <translation>Die Domain dieser Adresse verweist Sie an einen Server einer anderen Domain. Das ist üblich, wenn jemand anderes die Mails betreibt. Vergewissern Sie sich, dass Sie den Namen kennen.</translation>
    </message>
    <message>
        <source>This domain says that it has no server for mail programs to send through.</source>
        <translation>Diese Domain gibt an, dass sie keinen Server hat, über den Mailprogramme senden können.</translation>
    </message>
    <message>
        <source>This provider does not let mail programs send, or only with some of its plans.</source>
        <translation>Dieser Anbieter lässt Mailprogramme nicht senden, oder nur in manchen seiner Tarife.</translation>
    </message>
    <message>
        <source>This server takes mail only from lines of the same provider.</source>
        <translation>Dieser Server nimmt Mails nur von Anschlüssen desselben Anbieters an.</translation>
    </message>
    <message>
        <source>Sending by mail programs is off at this provider until you switch it on.</source>
        <translation>Das Senden mit Mailprogrammen ist bei diesem Anbieter ausgeschaltet, bis Sie es einschalten.</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>{program} says that the server is busy.</source>
        <translation>{program} meldet, dass der Server ausgelastet ist.</translation>
    </message>
    <message>
        <source>{program} says that it could not connect to the server.</source>
        <translation>{program} meldet, dass keine Verbindung zum Server zustande kam.</translation>
    </message>
    <message>
        <source>{program} says that the server’s certificate is not valid yet.</source>
        <translation>{program} meldet, dass das Zertifikat des Servers noch nicht gültig ist.</translation>
    </message>
    <message>
        <source>{program} says that the server’s certificate has expired.</source>
        <translation>{program} meldet, dass das Zertifikat des Servers abgelaufen ist.</translation>
    </message>
    <message>
        <source>{program} says that the server’s certificate is for another name.</source>
        <translation>{program} meldet, dass das Zertifikat des Servers für einen anderen Namen ist.</translation>
    </message>
    <message>
        <source>{program} says that the server’s certificate is not trusted.</source>
        <translation>{program} meldet, dass dem Zertifikat des Servers nicht vertraut wird.</translation>
    </message>
    <message>
        <source>{program} says that the connection broke off.</source>
        <translation>{program} meldet, dass die Verbindung abriss.</translation>
    </message>
    <message>
        <source>{program} has trouble with its own files or its profile. The server has no part in that.</source>
        <translation>{program} hat Schwierigkeiten mit seinen eigenen Dateien oder seinem Profil. Der Server hat damit nichts zu tun.</translation>
    </message>
    <message>
        <source>{program} says that the encrypted connection did not come about.</source>
        <translation>{program} meldet, dass die verschlüsselte Verbindung nicht zustande kam.</translation>
    </message>
    <message>
        <source>{program} says that a server for receiving answered.</source>
        <translation>{program} meldet, dass ein Server zum Empfangen geantwortet hat.</translation>
    </message>
    <message>
        <source>{program} says that an address has letters that the server does not take.</source>
        <translation>{program} meldet, dass eine Adresse Buchstaben hat, die der Server nicht annimmt.</translation>
    </message>
    <message>
        <source>{program} says that the server refused the message.</source>
        <translation>{program} meldet, dass der Server die Nachricht abgelehnt hat.</translation>
    </message>
    <message>
        <source>{program} says that the server does not offer the way to sign in that is set.</source>
        <translation>{program} meldet, dass der Server die eingestellte Art der Anmeldung nicht anbietet.</translation>
    </message>
    <message>
        <source>{program} says that it has no password for sending.</source>
        <translation>{program} meldet, dass es kein Passwort zum Senden hat.</translation>
    </message>
    <message>
        <source>{program} says that sending failed, and not why.</source>
        <translation>{program} meldet, dass das Senden scheiterte, und nicht warum.</translation>
    </message>
    <message>
        <source>{program} says that the server does not offer to encrypt on this port.</source>
        <translation>{program} meldet, dass der Server auf diesem Port keine Verschlüsselung anbietet.</translation>
    </message>
    <message>
        <source>{program} says that the server did not allow this message to be sent.</source>
        <translation>{program} meldet, dass der Server diese Nachricht nicht senden ließ.</translation>
    </message>
    <message>
        <source>{program} says that there is no connection.</source>
        <translation>{program} meldet, dass keine Verbindung besteht.</translation>
    </message>
    <message>
        <source>{program} says that the two sides have no version of encryption in common.</source>
        <translation>{program} meldet, dass beide Seiten keine gemeinsame Version der Verschlüsselung haben.</translation>
    </message>
    <message>
        <source>{program} says that the server answered in a way that it did not expect.</source>
        <translation>{program} meldet, dass der Server anders geantwortet hat als erwartet.</translation>
    </message>
    <message>
        <source>{program} says that the server refused a recipient.</source>
        <translation>{program} meldet, dass der Server einen Empfänger abgelehnt hat.</translation>
    </message>
    <message>
        <source>{program} says that the connection was refused.</source>
        <translation>{program} meldet, dass die Verbindung abgewiesen wurde.</translation>
    </message>
    <message>
        <source>{program} says that the sender address is missing or not valid.</source>
        <translation>{program} meldet, dass die Absenderadresse fehlt oder nicht gültig ist.</translation>
    </message>
    <message>
        <source>{program} says that the server refused the sender address.</source>
        <translation>{program} meldet, dass der Server die Absenderadresse abgelehnt hat.</translation>
    </message>
    <message>
        <source>{program} says that the server refused the sign-in.</source>
        <translation>{program} meldet, dass der Server die Anmeldung abgelehnt hat.</translation>
    </message>
    <message>
        <source>{program} says that the server wants a sign-in.</source>
        <translation>{program} meldet, dass der Server eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>{program} says that the server refused to begin the encryption.</source>
        <translation>{program} meldet, dass der Server die Verschlüsselung nicht beginnen wollte.</translation>
    </message>
    <message>
        <source>{program} says that the server’s first words are none that it expected.</source>
        <translation>{program} meldet, dass die ersten Worte des Servers keine der erwarteten sind.</translation>
    </message>
    <message>
        <source>{program} says that the server refused the ticket of your network sign-in (Kerberos).</source>
        <translation>{program} meldet, dass der Server das Ticket Ihrer Netzanmeldung (Kerberos) abgelehnt hat.</translation>
    </message>
    <message>
        <source>{program} says that the server did not answer in time.</source>
        <translation>{program} meldet, dass der Server nicht rechtzeitig geantwortet hat.</translation>
    </message>
    <message>
        <source>{program} says that the modern sign-in failed.</source>
        <translation>{program} meldet, dass die moderne Anmeldung scheiterte.</translation>
    </message>
    <message>
        <source>{program} says that the message is too large.</source>
        <translation>{program} meldet, dass die Nachricht zu groß ist.</translation>
    </message>
    <message>
        <source>{program} says that there are too many recipients.</source>
        <translation>{program} meldet, dass es zu viele Empfänger sind.</translation>
    </message>
    <message>
        <source>{program} says that the server’s name was not found.</source>
        <translation>{program} meldet, dass der Name des Servers nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>{program} says that the encryption met something else at the other end.</source>
        <translation>{program} meldet, dass die Verschlüsselung am anderen Ende auf etwas anderes traf.</translation>
    </message>
    <message>
        <source>This message reports no failure</source>
        <translation>Diese Nachricht meldet keinen Fehler</translation>
    </message>
    <message>
        <source>It is ordinary mail. An error message or a returned message can be explained here.</source>
        <translation>Es ist gewöhnliche Mail. Erklären lässt sich hier eine Fehlermeldung oder eine zurückgekommene Nachricht.</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>Die Nachricht kam an</translation>
    </message>
    <message>
        <source>This is a report that it was delivered, or handed on to a server that sends no reports.</source>
        <translation>Das ist eine Meldung, dass sie zugestellt wurde oder an einen Server ging, der nichts mehr meldet.</translation>
    </message>
    <message>
        <source>This is an automatic answer</source>
        <translation>Das ist eine automatische Antwort</translation>
    </message>
    <message>
        <source>Your message arrived. The recipient, or a program, let this be sent to everybody who writes.</source>
        <translation>Ihre Nachricht kam an. Der Empfänger oder ein Programm schickt das jedem, der schreibt.</translation>
    </message>
    <message>
        <source>This is a complaint about a message</source>
        <translation>Das ist eine Beschwerde über eine Nachricht</translation>
    </message>
    <message>
        <source>The message arrived, and somebody marked it as spam. Do not write to them again unless they ask for it.</source>
        <translation>Die Nachricht kam an, und jemand hat sie als Spam gekennzeichnet. Schreiben Sie dort nicht wieder hin, außer man bittet Sie darum.</translation>
    </message>
    <message>
        <source>The server refuses for now. Trying again later may be all that is needed.</source>
        <translation>Der Server lehnt vorerst ab. Vielleicht genügt es, es später noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The server refuses for good: the same message sent again is refused again.</source>
        <translation>Der Server lehnt endgültig ab: Dieselbe Nachricht wird auch beim nächsten Mal abgelehnt.</translation>
    </message>
    <message>
        <source>An examination of the account answers it: %1</source>
        <extracomment>%1 is the question of a check: &quot;Can this computer reach the server?&quot;</extracomment>
        <translation>Eine Prüfung des Kontos beantwortet es: %1</translation>
    </message>
    <message>
        <source>This text is not recognised</source>
        <translation>Dieser Text ist nicht bekannt</translation>
    </message>
    <message>
        <source>It is no error message, no server’s answer and no returned message that is known here. Copy the whole of the message, with every number in it, or examine the account.</source>
        <translation>Es ist keine Fehlermeldung, keine Antwort eines Servers und keine zurückgekommene Nachricht, die hier bekannt wäre. Kopieren Sie die ganze Meldung mit jeder Zahl darin, oder lassen Sie das Konto prüfen.</translation>
    </message>
    <message>
        <source>A part of the message is missing, so there may be more in it.</source>
        <translation>Ein Teil der Nachricht fehlt, es kann also mehr darin stehen.</translation>
    </message>
    <message>
        <source>This message does not say why</source>
        <translation>Diese Nachricht sagt nicht, warum</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>A recipient without a name</source>
        <translation>Ein Empfänger ohne Namen</translation>
    </message>
    <message>
        <source>Further recipients</source>
        <translation>Weitere Empfänger</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>The server’s answer</source>
        <translation>Die Antwort des Servers</translation>
    </message>
    <message>
        <source>only the text was read</source>
        <translation>nur der Text wurde gelesen</translation>
    </message>
    <message>
        <source>A server of %1 said it.</source>
        <extracomment>%1 is a provider of mail, &quot;Gmail&quot;</extracomment>
        <translation>Das sagte ein Server von %1.</translation>
    </message>
    <message>
        <source>The report was written by %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Die Meldung schrieb %1.</translation>
    </message>
    <message>
        <source>The message to %1 was not delivered.</source>
        <extracomment>%1 is the address of a recipient</extracomment>
        <translation>Die Nachricht an %1 wurde nicht zugestellt.</translation>
    </message>
    <message>
        <source>The message to %1 is delayed, and tried again.</source>
        <translation>Die Nachricht an %1 verzögert sich; es wird weiter versucht.</translation>
    </message>
    <message>
        <source>The message to %1 was delivered.</source>
        <translation>Die Nachricht an %1 wurde zugestellt.</translation>
    </message>
    <message>
        <source>The message to %1 was passed on.</source>
        <translation>Die Nachricht an %1 wurde weitergegeben.</translation>
    </message>
    <message>
        <source>The message to %1 was passed on to several addresses.</source>
        <translation>Die Nachricht an %1 wurde an mehrere Adressen weitergegeben.</translation>
    </message>
    <message>
        <source>a recipient that the report does not name</source>
        <translation>ein Empfänger, den die Meldung nicht nennt</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Thunderbird takes such a file only with a server for receiving, and there is none here.</source>
        <translation>Thunderbird übernimmt eine solche Datei nur mit einem Posteingangsserver, und hier gibt es keinen.</translation>
    </message>
    <message>
        <source>A profile for iPhone and Mac needs a server for receiving, and there is none here.</source>
        <translation>Ein Profil für iPhone und Mac braucht einen Posteingangsserver, und hier gibt es keinen.</translation>
    </message>
    <message>
        <source>This account signs in with the browser, and a profile for iPhone and Mac cannot hold that. Add the account in the settings of the device and choose your provider there.</source>
        <translation>Dieses Konto meldet sich im Browser an, und das kann ein Profil für iPhone und Mac nicht aufnehmen. Fügen Sie das Konto in den Einstellungen des Geräts hinzu und wählen Sie dort Ihren Anbieter.</translation>
    </message>
    <message>
        <source>Mail account %1</source>
        <translation>Mailkonto %1</translation>
    </message>
    <message>
        <source>These settings hold a shortened address or user name, and a mail program needs the full one. Run the check again with --full-addresses, or save the report with addresses in full.</source>
        <translation>In diesen Einstellungen steht eine gekürzte Adresse oder ein gekürzter Benutzername, und ein Mailprogramm braucht die volle Angabe. Starten Sie die Prüfung noch einmal mit --full-addresses, oder speichern Sie den Bericht mit vollen Adressen.</translation>
    </message>
    <message>
        <source>The e-mail address is missing or is not one. Give it in full.</source>
        <translation>Die E-Mail-Adresse fehlt oder ist keine. Geben Sie sie vollständig an.</translation>
    </message>
    <message>
        <source>There is no server for sending in these settings.</source>
        <translation>In diesen Einstellungen steht kein Postausgangsserver.</translation>
    </message>
    <message>
        <source>This version does not know the format “%1”.</source>
        <translation>Diese Version kennt das Format „%1“ nicht.</translation>
    </message>
    <message>
        <source>Receiving (IMAP)</source>
        <translation>Empfangen (IMAP)</translation>
    </message>
    <message>
        <source>Receiving (POP3)</source>
        <translation>Empfangen (POP3)</translation>
    </message>
    <message>
        <source>Sending (SMTP)</source>
        <translation>Senden (SMTP)</translation>
    </message>
    <message>
        <source>TLS (also called SSL/TLS)</source>
        <translation>TLS (auch SSL/TLS genannt)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>in the browser (OAuth2)</source>
        <translation>im Browser (OAuth2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>way of signing in</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Mail settings for %1</source>
        <translation>Mail-Einstellungen für %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>Settings for another program</source>
        <translation>Einstellungen für ein anderes Programm</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>The settings could not be written to %1: %2. Choose another place.</source>
        <extracomment>%1 is a file, %2 what the system says</extracomment>
        <translation>Die Einstellungen lassen sich nicht nach %1 schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>For Thunderbird on a phone: scan this code there.</source>
        <translation>Für Thunderbird auf dem Telefon: diesen Code dort einlesen.</translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation>Mail-Einstellungen</translation>
    </message>
    <message>
        <source>The password is not on this card. Keep it to yourself, and type it when the program asks for it.</source>
        <translation>Das Passwort steht nicht auf dieser Karte. Behalten Sie es für sich, und geben Sie es ein, wenn das Programm danach fragt.</translation>
    </message>
    <message>
        <source>This account signs in with the browser. Claws Mail sets that up in its own window, under “OAuth2” of the account.</source>
        <translation>Dieses Konto meldet sich mit dem Browser an. Claws Mail richtet das in seinem eigenen Fenster ein, beim Konto unter „OAuth2“.</translation>
    </message>
    <message>
        <source>Close Evolution, run this file with sh, and start Evolution again.</source>
        <translation>Schließen Sie Evolution, führen Sie diese Datei mit sh aus und starten Sie Evolution wieder.</translation>
    </message>
    <message>
        <source>Here msmtp needs a command that prints an access token:</source>
        <translation>Hier braucht msmtp einen Befehl, der ein Zugangstoken ausgibt:</translation>
    </message>
    <message>
        <source>msmtp asks for the password, or takes it from a command such as:</source>
        <translation>msmtp fragt nach dem Passwort oder nimmt es von einem Befehl wie diesem:</translation>
    </message>
    <message>
        <source>Here Mutt needs a command that prints an access token:</source>
        <translation>Hier braucht Mutt einen Befehl, der ein Zugangstoken ausgibt:</translation>
    </message>
    <message>
        <source>A profile for Outlook needs a server for receiving, and there is none here.</source>
        <translation>Ein Profil für Outlook braucht einen Server zum Empfangen, und hier ist keiner.</translation>
    </message>
    <message>
        <source>This account signs in with the browser, and a profile for Outlook cannot hold that. Add the account in Outlook under “File”, “Add Account”.</source>
        <translation>Dieses Konto meldet sich mit dem Browser an, und das kann ein Profil für Outlook nicht enthalten. Fügen Sie das Konto in Outlook unter „Datei“, „Konto hinzufügen“ hinzu.</translation>
    </message>
    <message>
        <source>A profile for Outlook cannot ask for STARTTLS when receiving, only for TLS from the start. Use the provider&apos;s TLS port for receiving, or add the account in Outlook by hand.</source>
        <translation>Ein Profil für Outlook kann beim Empfangen kein STARTTLS verlangen, nur TLS von Anfang an. Nehmen Sie zum Empfangen den TLS-Port des Anbieters, oder fügen Sie das Konto in Outlook von Hand hinzu.</translation>
    </message>
    <message>
        <source>The address or the user name has a character that a profile for Outlook cannot hold. Add the account in Outlook by hand.</source>
        <translation>Die Adresse oder der Benutzername hat ein Zeichen, das ein Profil für Outlook nicht enthalten kann. Fügen Sie das Konto in Outlook von Hand hinzu.</translation>
    </message>
    <message>
        <source>A phone needs a server for receiving too, and there is none in these settings.</source>
        <translation>Ein Telefon braucht auch einen Server zum Empfangen, und in diesen Einstellungen steht keiner.</translation>
    </message>
    <message>
        <source>The address has a letter that Thunderbird on the phone does not take in a QR code. Set the account up by hand there.</source>
        <translation>Die Adresse hat einen Buchstaben, den Thunderbird auf dem Telefon in einem QR-Code nicht annimmt. Richten Sie das Konto dort von Hand ein.</translation>
    </message>
    <message>
        <source>These settings are too long for a QR code.</source>
        <translation>Diese Einstellungen sind zu lang für einen QR-Code.</translation>
    </message>
    <message>
        <source>QR code with the mail settings for %1, without the password</source>
        <translation>QR-Code mit den Mail-Einstellungen für %1, ohne das Passwort</translation>
    </message>
    <message>
        <source>Put this file on your domain&apos;s web server, at /.well-known/autoconfig/mail/config-v1.1.xml: Thunderbird then sets accounts up by itself.</source>
        <translation>Legen Sie diese Datei auf den Webserver Ihrer Domain, unter /.well-known/autoconfig/mail/config-v1.1.xml: Thunderbird richtet Konten dann von selbst ein.</translation>
    </message>
    <message>
        <source>Open this file on the iPhone, iPad or Mac, then confirm the profile in the settings of the device.</source>
        <translation>Öffnen Sie diese Datei auf dem iPhone, iPad oder Mac und bestätigen Sie dann das Profil in den Einstellungen des Geräts.</translation>
    </message>
    <message>
        <source>Close Outlook and open this file: classic Outlook adds the account to its profile.</source>
        <translation>Schließen Sie Outlook und öffnen Sie diese Datei: Das klassische Outlook fügt das Konto seinem Profil hinzu.</translation>
    </message>
    <message>
        <source>Add these lines to the file .msmtprc in your home folder.</source>
        <translation>Fügen Sie diese Zeilen der Datei .msmtprc in Ihrem persönlichen Ordner hinzu.</translation>
    </message>
    <message>
        <source>Add these lines to your muttrc.</source>
        <translation>Fügen Sie diese Zeilen Ihrer muttrc hinzu.</translation>
    </message>
    <message>
        <source>Close KMail and add these lines to the file .config/mailtransports in your home folder. KMail&apos;s receiving side is set up in its window.</source>
        <translation>Schließen Sie KMail und fügen Sie diese Zeilen der Datei .config/mailtransports in Ihrem persönlichen Ordner hinzu. Das Empfangen richtet KMail in seinem Fenster ein.</translation>
    </message>
    <message>
        <source>Close Claws Mail and add these lines to the file .claws-mail/accountrc in your home folder.</source>
        <translation>Schließen Sie Claws Mail und fügen Sie diese Zeilen der Datei .claws-mail/accountrc in Ihrem persönlichen Ordner hinzu.</translation>
    </message>
    <message>
        <source>Show the QR code on this screen, and scan it with Thunderbird for Android where that imports settings.</source>
        <translation>Zeigen Sie den QR-Code auf diesem Bildschirm und lesen Sie ihn mit Thunderbird für Android ein, wo es Einstellungen importiert.</translation>
    </message>
    <message>
        <source>Open this page in a browser and print it: the password is not on it.</source>
        <translation>Öffnen Sie diese Seite in einem Browser und drucken Sie sie: Das Passwort steht nicht darauf.</translation>
    </message>
    <message>
        <source>Read these settings out or type them over.</source>
        <translation>Lesen Sie diese Einstellungen vor oder tippen Sie sie ab.</translation>
    </message>
    <message>
        <source>The name of a server in these settings is not one.</source>
        <translation>Der Name eines Servers in diesen Einstellungen ist keiner.</translation>
    </message>
    <message>
        <source>The user name in these settings is too long or holds a control character.</source>
        <translation>Der Benutzername in diesen Einstellungen ist zu lang oder enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Mail settings for %1, without the password</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Mail-Einstellungen für %1, ohne das Passwort</translation>
    </message>
    <message>
        <source>The file for signing holds no certificate. Give one in PEM form.</source>
        <translation>Die Datei zum Signieren enthält kein Zertifikat. Geben Sie eines als PEM.</translation>
    </message>
    <message>
        <source>The file for signing holds no private key. Give one in PEM form.</source>
        <translation>Die Datei zum Signieren enthält keinen privaten Schlüssel. Geben Sie einen als PEM.</translation>
    </message>
    <message>
        <source>The private key is encrypted: its passphrase is needed.</source>
        <translation>Der private Schlüssel ist verschlüsselt: Sein Kennwort wird gebraucht.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key.</source>
        <translation>Das Kennwort öffnet den privaten Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Give the key that it was made with.</source>
        <translation>Der private Schlüssel gehört nicht zu dem Zertifikat. Geben Sie den, mit dem es gemacht wurde.</translation>
    </message>
    <message>
        <source>This key cannot sign a profile. Use an RSA or EC key.</source>
        <translation>Dieser Schlüssel kann kein Profil signieren. Nehmen Sie einen RSA- oder EC-Schlüssel.</translation>
    </message>
    <message>
        <source>The settings are copied. Paste them where they are needed.</source>
        <translation>Die Einstellungen sind kopiert. Fügen Sie sie dort ein, wo sie gebraucht werden.</translation>
    </message>
    <message>
        <source>Mutt can ask for encryption on both sides or on neither, and one of these two servers is set to work without it. Use the provider’s encrypted port for both.</source>
        <translation>Mutt kann auf beiden Seiten Verschlüsselung verlangen oder auf keiner, und einer dieser beiden Server ist ohne sie eingestellt. Nehmen Sie für beide den verschlüsselten Port des Anbieters.</translation>
    </message>
</context>
<context>
    <name>Finding names</name>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Hotspot sign-in page</source>
        <translation>Anmeldeseite des Hotspots</translation>
    </message>
    <message>
        <source>IPv6 leads nowhere</source>
        <translation>IPv6 führt ins Leere</translation>
    </message>
    <message>
        <source>Unstable connection</source>
        <translation>Unbeständige Verbindung</translation>
    </message>
    <message>
        <source>Large packets get lost</source>
        <translation>Große Pakete gehen verloren</translation>
    </message>
    <message>
        <source>Proxy only</source>
        <translation>Nur über einen Proxy</translation>
    </message>
    <message>
        <source>VPN in the way</source>
        <translation>VPN im Weg</translation>
    </message>
    <message>
        <source>Address banned by the provider</source>
        <translation>Adresse vom Anbieter gesperrt</translation>
    </message>
    <message>
        <source>Only web pages get through</source>
        <translation>Nur Webseiten kommen durch</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Falsche Uhrzeit</translation>
    </message>
    <message>
        <source>Firewall on this computer</source>
        <translation>Firewall auf diesem Computer</translation>
    </message>
    <message>
        <source>Mail scanner in between</source>
        <translation>Virenscanner für Mails dazwischen</translation>
    </message>
    <message>
        <source>Helper program not running</source>
        <translation>Hilfsprogramm läuft nicht</translation>
    </message>
    <message>
        <source>Name service does not answer</source>
        <translation>Namensdienst antwortet nicht</translation>
    </message>
    <message>
        <source>Name look-up fails</source>
        <translation>Namensauflösung scheitert</translation>
    </message>
    <message>
        <source>Server name does not exist</source>
        <translation>Servername existiert nicht</translation>
    </message>
    <message>
        <source>Slip in the address</source>
        <translation>Tippfehler in der Adresse</translation>
    </message>
    <message>
        <source>False address from name service</source>
        <translation>Falsche Adresse vom Namensdienst</translation>
    </message>
    <message>
        <source>Server hidden by a filter</source>
        <translation>Server von einem Filter verdeckt</translation>
    </message>
    <message>
        <source>Invented names</source>
        <translation>Erfundene Namen</translation>
    </message>
    <message>
        <source>Entry in the hosts file</source>
        <translation>Eintrag in der Hosts-Datei</translation>
    </message>
    <message>
        <source>Port 25 closed</source>
        <translation>Port 25 geschlossen</translation>
    </message>
    <message>
        <source>Port blocked by the network</source>
        <translation>Port vom Netzwerk gesperrt</translation>
    </message>
    <message>
        <source>Sending blocked by the network</source>
        <translation>Senden vom Netzwerk gesperrt</translation>
    </message>
    <message>
        <source>Wrong port</source>
        <translation>Falscher Port</translation>
    </message>
    <message>
        <source>Port redirected by the network</source>
        <translation>Port vom Netzwerk umgeleitet</translation>
    </message>
    <message>
        <source>Unusual port</source>
        <translation>Ungewöhnlicher Port</translation>
    </message>
    <message>
        <source>Only port 25, and closed</source>
        <translation>Nur Port 25, und der ist geschlossen</translation>
    </message>
    <message>
        <source>Connection cut on the way</source>
        <translation>Verbindung unterwegs getrennt</translation>
    </message>
    <message>
        <source>Encryption removed on the way</source>
        <translation>Verschlüsselung unterwegs entfernt</translation>
    </message>
    <message>
        <source>Firewall rewrites the conversation</source>
        <translation>Firewall schreibt das Gespräch um</translation>
    </message>
    <message>
        <source>Server not running</source>
        <translation>Server läuft nicht</translation>
    </message>
    <message>
        <source>Server unreachable</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>Server slow</source>
        <translation>Server langsam</translation>
    </message>
    <message>
        <source>Network turned away</source>
        <translation>Netzwerk abgewiesen</translation>
    </message>
    <message>
        <source>Own network only</source>
        <translation>Nur aus dem eigenen Netzwerk</translation>
    </message>
    <message>
        <source>Computer’s name refused</source>
        <translation>Name des Computers abgelehnt</translation>
    </message>
    <message>
        <source>Not a mail server</source>
        <translation>Kein Mailserver</translation>
    </message>
    <message>
        <source>Server breaks the rules</source>
        <translation>Server hält sich nicht an die Regeln</translation>
    </message>
    <message>
        <source>Encryption does not fit the port</source>
        <translation>Verschlüsselung passt nicht zum Port</translation>
    </message>
    <message>
        <source>Encryption switched off</source>
        <translation>Verschlüsselung ausgeschaltet</translation>
    </message>
    <message>
        <source>No encryption offered</source>
        <translation>Keine Verschlüsselung angeboten</translation>
    </message>
    <message>
        <source>Encryption refused for now</source>
        <translation>Verschlüsselung vorerst abgelehnt</translation>
    </message>
    <message>
        <source>Encryption opened by security software</source>
        <translation>Verschlüsselung vom Sicherheitsprogramm geöffnet</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Zertifikat für einen anderen Namen</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Selbst signiertes Zertifikat</translation>
    </message>
    <message>
        <source>Unknown issuer of the certificate</source>
        <translation>Unbekannter Aussteller des Zertifikats</translation>
    </message>
    <message>
        <source>Incomplete certificate</source>
        <translation>Unvollständiges Zertifikat</translation>
    </message>
    <message>
        <source>Certificate withdrawn</source>
        <translation>Zertifikat widerrufen</translation>
    </message>
    <message>
        <source>Server’s encryption too old</source>
        <translation>Verschlüsselung des Servers zu alt</translation>
    </message>
    <message>
        <source>Program’s encryption too old</source>
        <translation>Verschlüsselung des Programms zu alt</translation>
    </message>
    <message>
        <source>Weak encryption</source>
        <translation>Schwache Verschlüsselung</translation>
    </message>
    <message>
        <source>Encryption blocked on the way</source>
        <translation>Verschlüsselung unterwegs gesperrt</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>Wrong form of the user name</source>
        <translation>Falsche Form des Benutzernamens</translation>
    </message>
    <message>
        <source>App password needed</source>
        <translation>App-Passwort nötig</translation>
    </message>
    <message>
        <source>Modern sign-in needed</source>
        <translation>Moderne Anmeldung nötig</translation>
    </message>
    <message>
        <source>Sending switched off for the mailbox</source>
        <translation>Senden für das Postfach ausgeschaltet</translation>
    </message>
    <message>
        <source>Sign-in in the browser needed</source>
        <translation>Anmeldung im Browser nötig</translation>
    </message>
    <message>
        <source>Sign-in locked</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Program does not sign in</source>
        <translation>Programm meldet sich nicht an</translation>
    </message>
    <message>
        <source>No sign-in on this port</source>
        <translation>Keine Anmeldung auf diesem Port</translation>
    </message>
    <message>
        <source>No common way to sign in</source>
        <translation>Kein gemeinsames Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Sign-in needs encryption</source>
        <translation>Anmeldung braucht Verschlüsselung</translation>
    </message>
    <message>
        <source>Modern sign-in expired</source>
        <translation>Moderne Anmeldung abgelaufen</translation>
    </message>
    <message>
        <source>Modern sign-in without sending</source>
        <translation>Moderne Anmeldung ohne Senden</translation>
    </message>
    <message>
        <source>Organisation’s sign-in rule</source>
        <translation>Anmelderegel der Organisation</translation>
    </message>
    <message>
        <source>Passwords no longer taken</source>
        <translation>Passwörter nicht mehr angenommen</translation>
    </message>
    <message>
        <source>Stray characters in the password</source>
        <translation>Verirrte Zeichen im Passwort</translation>
    </message>
    <message>
        <source>Special letters in the password</source>
        <translation>Besondere Buchstaben im Passwort</translation>
    </message>
    <message>
        <source>Alias as user name</source>
        <translation>Alias als Benutzername</translation>
    </message>
    <message>
        <source>Broken way to sign in</source>
        <translation>Fehlerhaftes Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Password opens receiving only</source>
        <translation>Passwort öffnet nur den Empfang</translation>
    </message>
    <message>
        <source>Fetch before sending</source>
        <translation>Erst abrufen, dann senden</translation>
    </message>
    <message>
        <source>Server’s sign-in out of order</source>
        <translation>Anmeldung des Servers gestört</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>Konto abgeschaltet</translation>
    </message>
    <message>
        <source>Sending stopped by the provider</source>
        <translation>Senden vom Anbieter gestoppt</translation>
    </message>
    <message>
        <source>Mail programs not switched on</source>
        <translation>Mailprogramme nicht freigeschaltet</translation>
    </message>
    <message>
        <source>Plan without sending</source>
        <translation>Tarif ohne Senden</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Passwort abgelaufen</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Postfach voll</translation>
    </message>
    <message>
        <source>Mailbox nearly full</source>
        <translation>Postfach fast voll</translation>
    </message>
    <message>
        <source>Too many messages at once</source>
        <translation>Zu viele Nachrichten auf einmal</translation>
    </message>
    <message>
        <source>Daily limit reached</source>
        <translation>Tageslimit erreicht</translation>
    </message>
    <message>
        <source>Sender address not allowed</source>
        <translation>Absenderadresse nicht erlaubt</translation>
    </message>
    <message>
        <source>Sender address refused</source>
        <translation>Absenderadresse abgelehnt</translation>
    </message>
    <message>
        <source>Sender address malformed</source>
        <translation>Absenderadresse fehlerhaft</translation>
    </message>
    <message>
        <source>Mail not passed on</source>
        <translation>Mail nicht weitergeleitet</translation>
    </message>
    <message>
        <source>Recipient unknown</source>
        <translation>Empfänger unbekannt</translation>
    </message>
    <message>
        <source>Recipient’s domain unknown</source>
        <translation>Domain des Empfängers unbekannt</translation>
    </message>
    <message>
        <source>Recipient’s mailbox full</source>
        <translation>Postfach des Empfängers voll</translation>
    </message>
    <message>
        <source>Recipient’s mailbox closed</source>
        <translation>Postfach des Empfängers geschlossen</translation>
    </message>
    <message>
        <source>Recipient refuses</source>
        <translation>Empfänger lehnt ab</translation>
    </message>
    <message>
        <source>Recipient’s server unreachable</source>
        <translation>Server des Empfängers nicht erreichbar</translation>
    </message>
    <message>
        <source>Put off for a while</source>
        <translation>Vorerst zurückgestellt</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <translation>Zu viele Empfänger</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>Für Spam gehalten</translation>
    </message>
    <message>
        <source>Attachment refused</source>
        <translation>Anhang abgelehnt</translation>
    </message>
    <message>
        <source>Malformed message</source>
        <translation>Nachricht fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>Sender not authenticated</source>
        <translation>Absender nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Filed as junk</source>
        <translation>Im Spam-Ordner abgelegt</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Nicht angekommen</translation>
    </message>
    <message>
        <source>No SPF record</source>
        <translation>Kein SPF-Eintrag</translation>
    </message>
    <message>
        <source>Broken SPF record</source>
        <translation>Fehlerhafter SPF-Eintrag</translation>
    </message>
    <message>
        <source>Server not in SPF</source>
        <translation>Server nicht im SPF-Eintrag</translation>
    </message>
    <message>
        <source>No DKIM key</source>
        <translation>Kein DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>Unusable DKIM key</source>
        <translation>Unbrauchbarer DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>No DMARC record</source>
        <translation>Kein DMARC-Eintrag</translation>
    </message>
    <message>
        <source>Broken DMARC record</source>
        <translation>Fehlerhafter DMARC-Eintrag</translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <translation>Domain nimmt keine Mails an</translation>
    </message>
    <message>
        <source>No reverse name</source>
        <translation>Kein Rückwärtsname</translation>
    </message>
    <message>
        <source>Network on a block list</source>
        <translation>Netzwerk auf einer Sperrliste</translation>
    </message>
    <message>
        <source>Server on a block list</source>
        <translation>Server auf einer Sperrliste</translation>
    </message>
    <message>
        <source>Domain on a block list</source>
        <translation>Domain auf einer Sperrliste</translation>
    </message>
    <message>
        <source>Receiving server set for sending</source>
        <translation>Posteingangsserver zum Senden eingestellt</translation>
    </message>
    <message>
        <source>Outdated server name</source>
        <translation>Veralteter Servername</translation>
    </message>
    <message>
        <source>Another provider’s server</source>
        <translation>Server eines anderen Anbieters</translation>
    </message>
    <message>
        <source>Differs from the recommendation</source>
        <translation>Weicht von der Empfehlung ab</translation>
    </message>
    <message>
        <source>Program set to offline</source>
        <translation>Programm auf offline gestellt</translation>
    </message>
    <message>
        <source>Outdated program</source>
        <translation>Veraltetes Programm</translation>
    </message>
    <message>
        <source>Messages wait in the outbox</source>
        <translation>Nachrichten warten im Postausgang</translation>
    </message>
    <message>
        <source>Another account’s server</source>
        <translation>Server eines anderen Kontos</translation>
    </message>
    <message>
        <source>Different sign-in for sending</source>
        <translation>Andere Anmeldung beim Senden</translation>
    </message>
    <message>
        <source>Sends through its maker’s cloud</source>
        <translation>Sendet über die Cloud des Herstellers</translation>
    </message>
    <message>
        <source>Program without modern sign-in</source>
        <translation>Programm ohne moderne Anmeldung</translation>
    </message>
    <message>
        <source>API unreachable</source>
        <translation>API nicht erreichbar</translation>
    </message>
    <message>
        <source>Wrong API address</source>
        <translation>Falsche API-Adresse</translation>
    </message>
    <message>
        <source>Invalid API key</source>
        <translation>Ungültiger API-Schlüssel</translation>
    </message>
    <message>
        <source>API limit reached</source>
        <translation>API-Limit erreicht</translation>
    </message>
    <message>
        <source>API in trouble</source>
        <translation>API gestört</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Your account is switched off</source>
        <translation>Ihr Konto ist abgeschaltet</translation>
    </message>
    <message>
        <source>The server refuses the sign-in because the account is disabled. It says: {reply}</source>
        <translation>Der Server lehnt die Anmeldung ab, weil das Konto abgeschaltet ist. Er meldet: {reply}</translation>
    </message>
    <message>
        <source>The server refuses the sign-in because the account is disabled.</source>
        <translation>Der Server lehnt die Anmeldung ab, weil das Konto abgeschaltet ist.</translation>
    </message>
    <message>
        <source>Mail programs must be switched on at your provider first</source>
        <translation>Mailprogramme müssen bei Ihrem Anbieter erst freigeschaltet werden</translation>
    </message>
    <message>
        <source>{provider} lets mail programs in only after you allowed it on its web page. The server says: {reply}</source>
        <translation>{provider} lässt Mailprogramme erst zu, wenn Sie das auf der Webseite des Anbieters erlaubt haben. Der Server meldet: {reply}</translation>
    </message>
    <message>
        <source>{provider} lets mail programs in only after you allowed it on its web page.</source>
        <translation>{provider} lässt Mailprogramme erst zu, wenn Sie das auf der Webseite des Anbieters erlaubt haben.</translation>
    </message>
    <message>
        <source>Your password has expired</source>
        <translation>Ihr Passwort ist abgelaufen</translation>
    </message>
    <message>
        <source>The server wants a new password before it lets you in again.</source>
        <translation>Der Server verlangt ein neues Passwort, bevor er Sie wieder hereinlässt.</translation>
    </message>
    <message>
        <source>Your provider has stopped sending for this account</source>
        <translation>Ihr Anbieter hat das Senden für dieses Konto gestoppt</translation>
    </message>
    <message>
        <source>You can sign in, but nothing may be sent. Providers do this when an account sent spam, often after a stolen password. The server says: {reply}</source>
        <translation>Sie können sich anmelden, aber nichts senden. Anbieter tun das, wenn ein Konto Spam verschickt hat, oft nach einem gestohlenen Passwort. Der Server meldet: {reply}</translation>
    </message>
    <message>
        <source>You can sign in, but nothing may be sent. Providers do this when an account sent spam, often after a stolen password.</source>
        <translation>Sie können sich anmelden, aber nichts senden. Anbieter tun das, wenn ein Konto Spam verschickt hat, oft nach einem gestohlenen Passwort.</translation>
    </message>
    <message>
        <source>Your mailbox is full</source>
        <translation>Ihr Postfach ist voll</translation>
    </message>
    <message>
        <source>The server takes nothing more for {address} until there is room again.</source>
        <translation>Der Server nimmt für {address} nichts mehr an, bis wieder Platz ist.</translation>
    </message>
    <message>
        <source>You have reached today’s limit for sending</source>
        <translation>Das Limit für das Senden ist heute erreicht</translation>
    </message>
    <message>
        <source>Your provider takes only so many messages in a day. The server says: {reply}</source>
        <translation>Ihr Anbieter nimmt am Tag nur eine bestimmte Zahl von Nachrichten an. Der Server meldet: {reply}</translation>
    </message>
    <message>
        <source>Your provider takes only so many messages in a day.</source>
        <translation>Ihr Anbieter nimmt am Tag nur eine bestimmte Zahl von Nachrichten an.</translation>
    </message>
    <message>
        <source>Too many messages in a short time</source>
        <translation>Zu viele Nachrichten in kurzer Zeit</translation>
    </message>
    <message>
        <source>The server asks you to slow down. It says: {reply}</source>
        <translation>Der Server bittet Sie, langsamer zu senden. Er meldet: {reply}</translation>
    </message>
    <message>
        <source>The server asks you to slow down.</source>
        <translation>Der Server bittet Sie, langsamer zu senden.</translation>
    </message>
    <message>
        <source>This account may not send as {from}</source>
        <translation>Dieses Konto darf nicht als {from} senden</translation>
    </message>
    <message>
        <source>You are signed in, but the server does not let you use this sender address. It says: {reply}</source>
        <translation>Sie sind angemeldet, aber der Server lässt diese Absenderadresse nicht zu. Er meldet: {reply}</translation>
    </message>
    <message>
        <source>You are signed in, but the server does not let you use this sender address.</source>
        <translation>Sie sind angemeldet, aber der Server lässt diese Absenderadresse nicht zu.</translation>
    </message>
    <message>
        <source>The server does not believe the sender address {from}</source>
        <translation>Der Server glaubt der Absenderadresse {from} nicht</translation>
    </message>
    <message>
        <source>It cannot find the domain of this address. It says: {reply}</source>
        <translation>Er findet die Domain dieser Adresse nicht. Er meldet: {reply}</translation>
    </message>
    <message>
        <source>It cannot find the domain of this address.</source>
        <translation>Er findet die Domain dieser Adresse nicht.</translation>
    </message>
    <message>
        <source>This server does not pass mail on for you</source>
        <translation>Dieser Server leitet Ihre Mails nicht weiter</translation>
    </message>
    <message>
        <source>It takes mail for its own people only, unless you sign in. It says: {reply}</source>
        <translation>Ohne Anmeldung nimmt er nur Mails für die eigenen Nutzer an. Er meldet: {reply}</translation>
    </message>
    <message>
        <source>It takes mail for its own people only, unless you sign in.</source>
        <translation>Ohne Anmeldung nimmt er nur Mails für die eigenen Nutzer an.</translation>
    </message>
    <message>
        <source>Security software opens your encrypted mail</source>
        <translation>Ein Sicherheitsprogramm öffnet Ihre verschlüsselte Post</translation>
    </message>
    <message>
        <source>The kind of encryption does not fit the port</source>
        <translation>Die Art der Verschlüsselung passt nicht zum Port</translation>
    </message>
    <message>
        <source>{program} uses port {port} with {security}, but this port begins in another way. So the two never understand each other.</source>
        <translation>{program} nutzt Port {port} ({security}), aber dieser Port beginnt auf andere Weise. So verstehen sich die beiden nie.</translation>
    </message>
    <message>
        <source>Encryption is switched off, and your server insists on it</source>
        <translation>Die Verschlüsselung ist ausgeschaltet, und Ihr Server besteht darauf</translation>
    </message>
    <message>
        <source>{program} talks to {host} without encryption. The server takes no mail that way, which protects your password.</source>
        <translation>{program} spricht unverschlüsselt mit {host}. So nimmt der Server keine Mails an, und das schützt Ihr Passwort.</translation>
    </message>
    <message>
        <source>Your outgoing server offers no encryption</source>
        <translation>Ihr Postausgangsserver bietet keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>{host} offers encryption on none of its ports. Your password would travel so that others can read it, so it was not sent.</source>
        <translation>{host} bietet auf keinem Port Verschlüsselung an. Andere könnten Ihr Passwort unterwegs mitlesen. Deshalb wurde es nicht gesendet.</translation>
    </message>
    <message>
        <source>Your outgoing server cannot encrypt just now</source>
        <translation>Ihr Postausgangsserver kann gerade nicht verschlüsseln</translation>
    </message>
    <message>
        <source>{host} offers encryption and then refuses it for the moment. It says: {reply}</source>
        <translation>{host} bietet Verschlüsselung an und lehnt sie dann vorerst ab. Der Server meldet: {reply}</translation>
    </message>
    <message>
        <source>{host} offers encryption and then refuses it for the moment.</source>
        <translation>{host} bietet Verschlüsselung an und lehnt sie dann vorerst ab.</translation>
    </message>
    <message>
        <source>Your outgoing server’s encryption is too old</source>
        <translation>Die Verschlüsselung Ihres Postausgangsservers ist zu alt</translation>
    </message>
    <message>
        <source>{host} only knows kinds of encryption that mail programs no longer accept. Only its operator can change that.</source>
        <translation>{host} kennt nur Arten der Verschlüsselung, die Mailprogramme nicht mehr annehmen. Das kann nur der Betreiber ändern.</translation>
    </message>
    <message>
        <source>Your server’s certificate was withdrawn</source>
        <translation>Das Zertifikat Ihres Servers wurde widerrufen</translation>
    </message>
    <message>
        <source>Whoever issued the certificate of {host} has declared it invalid. Do not sign in there until it is replaced.</source>
        <translation>Der Aussteller hat das Zertifikat von {host} für ungültig erklärt. Melden Sie sich dort nicht an, bis es ersetzt ist.</translation>
    </message>
    <message>
        <source>Nobody vouches for your server’s certificate</source>
        <translation>Niemand bürgt für das Zertifikat Ihres Servers</translation>
    </message>
    <message>
        <source>{host} shows a certificate that it signed itself, so nobody can tell it from a stranger’s. Your password was not sent.</source>
        <translation>{host} zeigt ein Zertifikat, das der Server selbst unterschrieben hat. Niemand kann es von dem eines Fremden unterscheiden. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Your server’s certificate has expired</source>
        <translation>Das Zertifikat Ihres Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of {host} was valid until {certificate_until}. Its operator must renew it; your password was not sent.</source>
        <translation>Das Zertifikat von {host} war bis {certificate_until} gültig. Der Betreiber muss es erneuern. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The certificate of {host} is past its last day. Its operator must renew it; your password was not sent.</source>
        <translation>Das Zertifikat von {host} hat seinen letzten Tag hinter sich. Der Betreiber muss es erneuern. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Your server’s certificate is not valid yet</source>
        <translation>Das Zertifikat Ihres Servers ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate of {host} becomes valid on {certificate_from}. Until then mail programs refuse it.</source>
        <translation>Das Zertifikat von {host} wird erst am {certificate_from} gültig. Bis dahin lehnen Mailprogramme es ab.</translation>
    </message>
    <message>
        <source>The certificate of {host} becomes valid at a later day. Until then mail programs refuse it.</source>
        <translation>Das Zertifikat von {host} wird erst später gültig. Bis dahin lehnen Mailprogramme es ab.</translation>
    </message>
    <message>
        <source>Your server shows only half of its certificate</source>
        <translation>Ihr Server zeigt nur die Hälfte seines Zertifikats</translation>
    </message>
    <message>
        <source>{host} leaves out the certificate in the middle that links it to a known authority. Web browsers find it by themselves, mail programs do not.</source>
        <translation>{host} lässt das Zertifikat in der Mitte weg, das die Verbindung zu einer bekannten Zertifizierungsstelle herstellt. Browser finden es von selbst, Mailprogramme nicht.</translation>
    </message>
    <message>
        <source>This computer does not know who issued your server’s certificate</source>
        <translation>Dieser Computer kennt den Aussteller des Zertifikats nicht</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by {certificate_issuer}, whom this computer does not trust. Your password was not sent.</source>
        <translation>Das Zertifikat von {host} stammt von {certificate_issuer}, und diesem Aussteller vertraut dieser Computer nicht. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by somebody whom this computer does not trust. Your password was not sent.</source>
        <translation>Das Zertifikat von {host} stammt von einem Aussteller, dem dieser Computer nicht vertraut. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The server shows a certificate made for another name</source>
        <translation>Der Server zeigt ein Zertifikat für einen anderen Namen</translation>
    </message>
    <message>
        <source>{program} asks for {host}, and the certificate is for {certificate_name}. Your password was not sent.</source>
        <translation>{program} fragt nach {host}, und das Zertifikat gilt für {certificate_name}. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>{program} asks for {host}, and the certificate is for another name. Your password was not sent.</source>
        <translation>{program} fragt nach {host}, und das Zertifikat gilt für einen anderen Namen. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet</source>
        <translation>Dieser Computer ist nicht mit dem Internet verbunden</translation>
    </message>
    <message>
        <source>Nothing answers from here: no server, no web page, no name look-up. Your mail waits until the connection is back.</source>
        <translation>Von hier aus antwortet nichts: kein Server, keine Webseite, keine Namensauflösung. Ihre Post wartet, bis die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>This network wants you to sign in on a web page first</source>
        <translation>In diesem Netzwerk müssen Sie sich erst auf einer Webseite anmelden</translation>
    </message>
    <message>
        <source>A hotspot answers in place of the internet and sends every page to {portal}. Until you have signed in there, mail cannot leave.</source>
        <translation>Statt des Internets antwortet ein Hotspot und leitet jede Seite auf {portal} um. Bis Sie dort angemeldet sind, gehen keine Mails hinaus.</translation>
    </message>
    <message>
        <source>A hotspot answers in place of the internet with a page of its own. Until you have signed in there, mail cannot leave.</source>
        <translation>Statt des Internets antwortet ein Hotspot mit einer eigenen Seite. Bis Sie dort angemeldet sind, gehen keine Mails hinaus.</translation>
    </message>
    <message>
        <source>This network lets only web pages through</source>
        <translation>Dieses Netzwerk lässt nur Webseiten durch</translation>
    </message>
    <message>
        <source>Web pages open, but every port for mail is closed here, for sending and for receiving, at other providers as well. Schools, companies and hotels often do this.</source>
        <translation>Webseiten öffnen sich, aber jeder Port für Mails ist hier geschlossen, zum Senden und zum Empfangen, auch bei anderen Anbietern. Schulen, Firmen und Hotels machen das oft so.</translation>
    </message>
    <message>
        <source>A VPN carries your traffic, and mail does not get through it</source>
        <translation>Ihr Datenverkehr läuft über ein VPN, und Mails kommen dort nicht durch</translation>
    </message>
    <message>
        <source>Web pages open through the VPN, but no port for sending does. Without the VPN it may work.</source>
        <translation>Webseiten öffnen sich über das VPN, aber kein Port zum Senden ist offen. Ohne das VPN geht es vielleicht.</translation>
    </message>
    <message>
        <source>IPv6 leads nowhere in this network</source>
        <translation>IPv6 führt in diesem Netzwerk ins Leere</translation>
    </message>
    <message>
        <source>Your server has two kinds of address. The newer kind (IPv6) does not answer from here, the older one does. {program} may wait a long time before it changes over.</source>
        <translation>Ihr Server hat zwei Arten von Adressen. Die neuere Art (IPv6) antwortet von hier aus nicht, die ältere schon. Bis {program} wechselt, kann es lange dauern.</translation>
    </message>
    <message>
        <source>Large packets get lost on the way</source>
        <translation>Große Pakete gehen unterwegs verloren</translation>
    </message>
    <message>
        <source>Short messages to the servers are answered, the first long one never is, for sending and for receiving alike. A router or VPN on the way drops large packets without a word.</source>
        <translation>Kurze Nachrichten an die Server werden beantwortet, die erste lange nie, beim Senden wie beim Empfangen. Ein Router oder VPN unterwegs verwirft große Pakete stillschweigend.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>It shows {clock_here}, but it is {clock_true} (UTC). By the wrong date, the servers’ certificates look invalid.</source>
        <translation>Sie zeigt {clock_here}, richtig ist {clock_true} (UTC). Wegen des falschen Datums sehen die Zertifikate der Server ungültig aus.</translation>
    </message>
    <message>
        <source>By its wrong date, the servers’ certificates look invalid.</source>
        <translation>Wegen ihres falschen Datums sehen die Zertifikate der Server ungültig aus.</translation>
    </message>
    <message>
        <source>A firewall on this computer stops mail</source>
        <translation>Eine Firewall auf diesem Computer hält Mails auf</translation>
    </message>
    <message>
        <source>The connection to port {port} was refused before it left this computer. A firewall or security program here does not allow it.</source>
        <translation>Die Verbindung zu Port {port} wurde abgelehnt, bevor sie diesen Computer verließ. Eine Firewall oder ein Sicherheitsprogramm lässt sie hier nicht zu.</translation>
    </message>
    <message>
        <source>The helper program for this account is not running</source>
        <translation>Das Hilfsprogramm für dieses Konto läuft nicht</translation>
    </message>
    <message>
        <source>This account sends through a program on this computer, at {host}, port {port}. Nobody answers there.</source>
        <translation>Dieses Konto sendet über ein Programm auf diesem Computer, unter {host}, Port {port}. Dort antwortet niemand.</translation>
    </message>
    <message>
        <source>The name service of this network does not answer</source>
        <translation>Der Namensdienst dieses Netzwerks antwortet nicht</translation>
    </message>
    <message>
        <source>To find a server, this computer asks {resolver}, and gets no answer. Public name services answer from here.</source>
        <translation>Um einen Server zu finden, fragt dieser Computer {resolver} und bekommt keine Antwort. Öffentliche Namensdienste antworten von hier aus.</translation>
    </message>
    <message>
        <source>This computer cannot look up where servers are. Public name services answer from here.</source>
        <translation>Dieser Computer kann nicht nachschlagen, wo Server zu finden sind. Öffentliche Namensdienste antworten von hier aus.</translation>
    </message>
    <message>
        <source>A file on this computer points your mail to the wrong place</source>
        <translation>Eine Datei auf diesem Computer schickt Ihre Post an den falschen Ort</translation>
    </message>
    <message>
        <source>The hosts file says that {host} is at {given_address}. The rest of the world finds it elsewhere.</source>
        <translation>In der Hosts-Datei steht {host} mit der Adresse {given_address}. Der Rest der Welt findet diesen Server anderswo.</translation>
    </message>
    <message>
        <source>The hosts file has an entry of its own for {host}, and nothing useful answers there.</source>
        <translation>Die Hosts-Datei hat einen eigenen Eintrag für {host}, und dort antwortet nichts Brauchbares.</translation>
    </message>
    <message>
        <source>A filter hides your outgoing server</source>
        <translation>Ein Filter verdeckt Ihren Postausgangsserver</translation>
    </message>
    <message>
        <source>Asked for {host}, this network answers with {given_address}, where there is no server. An ad blocker, family filter or company filter does this.</source>
        <translation>Auf die Frage nach {host} antwortet dieses Netzwerk mit {given_address}, und dort gibt es keinen Server. So arbeitet ein Werbeblocker, ein Familienfilter oder ein Firmenfilter.</translation>
    </message>
    <message>
        <source>This network says that there is no {host}, although there is. An ad blocker, family filter or company filter does this.</source>
        <translation>Dieses Netzwerk behauptet, dass es {host} nicht gibt. Es gibt den Server aber. So arbeitet ein Werbeblocker, ein Familienfilter oder ein Firmenfilter.</translation>
    </message>
    <message>
        <source>There is a slip in the e-mail address</source>
        <translation>In der E-Mail-Adresse steckt ein Tippfehler</translation>
    </message>
    <message>
        <source>Nobody takes mail for {domain}. Did you mean {nearest_domain}?</source>
        <translation>Für {domain} nimmt niemand Mails an. Meinten Sie {nearest_domain}?</translation>
    </message>
    <message>
        <source>Nobody takes mail for {domain}.</source>
        <translation>Für {domain} nimmt niemand Mails an.</translation>
    </message>
    <message>
        <source>There is no server called {host}</source>
        <translation>Einen Server namens {host} gibt es nicht</translation>
    </message>
    <message>
        <source>{program} wants to send through it, but nobody knows this name. Did you mean {nearest_server}?</source>
        <translation>{program} will darüber senden, aber niemand kennt diesen Namen. Meinten Sie {nearest_server}?</translation>
    </message>
    <message>
        <source>{program} wants to send through it, but nobody knows this name. Most often it is a typing mistake.</source>
        <translation>{program} will darüber senden, aber niemand kennt diesen Namen. Meistens ist es ein Tippfehler.</translation>
    </message>
    <message>
        <source>The name of your outgoing server cannot be looked up just now</source>
        <translation>Der Name Ihres Postausgangsservers lässt sich gerade nicht auflösen</translation>
    </message>
    <message>
        <source>Other names are found, but the look-up of {host} ends with an error. The entry for it is broken, or its name servers are in trouble.</source>
        <translation>Andere Namen werden gefunden, aber die Namensauflösung von {host} endet mit einem Fehler. Der Eintrag dafür ist fehlerhaft, oder die zuständigen Namensserver sind gestört.</translation>
    </message>
    <message>
        <source>This network gives a false address for your server</source>
        <translation>Dieses Netzwerk nennt eine falsche Adresse für Ihren Server</translation>
    </message>
    <message>
        <source>Here {host} is said to be at {given_address}, where somebody else answers. Public name services say {true_address}.</source>
        <translation>Hier heißt es, {host} habe die Adresse {given_address}. Dort antwortet jemand anderes. Öffentliche Namensdienste nennen {true_address}.</translation>
    </message>
    <message>
        <source>The address that this network gives for {host} is not the one that the rest of the world gets, and somebody else answers there.</source>
        <translation>Dieses Netzwerk nennt für {host} eine andere Adresse, als der Rest der Welt bekommt. Dort antwortet jemand anderes.</translation>
    </message>
    <message>
        <source>This network invents answers for names that do not exist</source>
        <translation>Dieses Netzwerk erfindet Antworten für Namen, die es nicht gibt</translation>
    </message>
    <message>
        <source>Even a made-up name gets an address here, and {host} gets the same one. That hides typing mistakes.</source>
        <translation>Selbst ein ausgedachter Name bekommt hier eine Adresse, und {host} bekommt dieselbe. Das verdeckt Tippfehler.</translation>
    </message>
    <message>
        <source>Port 25 is closed to you here</source>
        <translation>Port 25 ist für Sie hier geschlossen</translation>
    </message>
    <message>
        <source>{program} sends through port 25, which most networks close against spam. Your server also takes mail through port {other_port}, and that one is open.</source>
        <translation>{program} sendet über Port 25, den die meisten Netze gegen Spam schließen. Ihr Server nimmt Mails auch über Port {other_port} an, und der ist offen.</translation>
    </message>
    <message>
        <source>{program} sends through port 25, which most networks close against spam.</source>
        <translation>{program} sendet über Port 25, den die meisten Netze gegen Spam schließen.</translation>
    </message>
    <message>
        <source>Port {port} is not a port for sending</source>
        <translation>Port {port} ist kein Port zum Senden</translation>
    </message>
    <message>
        <source>{program} sends through port {port} of {host}, and no server takes mail there. Port {other_port} does.</source>
        <translation>{program} sendet über Port {port} von {host}, und dort nimmt kein Server Mails an. Über Port {other_port} geht es.</translation>
    </message>
    <message>
        <source>{program} sends through port {port} of {host}, and no server takes mail there.</source>
        <translation>{program} sendet über Port {port} von {host}, und dort nimmt kein Server Mails an.</translation>
    </message>
    <message>
        <source>This network blocks the way your mail goes out</source>
        <translation>Dieses Netzwerk sperrt den Weg, auf dem Ihre Post hinausgeht</translation>
    </message>
    <message>
        <source>Your server sends through another port</source>
        <translation>Ihr Server sendet über einen anderen Port</translation>
    </message>
    <message>
        <source>Nobody answers on port {port} of {host}, but port 2525 takes mail.</source>
        <translation>Auf Port {port} von {host} antwortet niemand, aber Port 2525 nimmt Mails an.</translation>
    </message>
    <message>
        <source>This network blocks sending altogether</source>
        <translation>Dieses Netzwerk sperrt das Senden ganz</translation>
    </message>
    <message>
        <source>Web pages open, but no port for sending gets through, neither to your provider nor to others ({controls}).</source>
        <translation>Webseiten öffnen sich, aber kein Port zum Senden kommt durch, weder zu Ihrem Anbieter noch zu anderen ({controls}).</translation>
    </message>
    <message>
        <source>Web pages open, but no port for sending gets through from here.</source>
        <translation>Webseiten öffnen sich, aber von hier aus kommt kein Port zum Senden durch.</translation>
    </message>
    <message>
        <source>Something on the way removes the encryption</source>
        <translation>Etwas unterwegs entfernt die Verschlüsselung</translation>
    </message>
    <message>
        <source>On port {port}, your server’s offer to encrypt does not arrive here, although this server encrypts. Your password was not sent, because others could have read it.</source>
        <translation>Auf Port {port} kommt das Angebot Ihres Servers zur Verschlüsselung hier nicht an, obwohl dieser Server verschlüsselt. Ihr Passwort wurde nicht gesendet, weil andere es hätten mitlesen können.</translation>
    </message>
    <message>
        <source>Something on the way cuts the connection</source>
        <translation>Etwas unterwegs trennt die Verbindung</translation>
    </message>
    <message>
        <source>On port {port} the connection is made and then breaks off in the middle. Port {other_port} of the same server goes on.</source>
        <translation>Auf Port {port} kommt die Verbindung zustande und bricht dann mittendrin ab. Auf Port {other_port} desselben Servers geht es weiter.</translation>
    </message>
    <message>
        <source>On port {port} the connection is made and then breaks off in the middle.</source>
        <translation>Auf Port {port} kommt die Verbindung zustande und bricht dann mittendrin ab.</translation>
    </message>
    <message>
        <source>This server takes mail from its own network only</source>
        <translation>Dieser Server nimmt Mails nur aus dem eigenen Netzwerk an</translation>
    </message>
    <message>
        <source>{host} serves the customers of one internet provider, on their own lines. From here it does not take mail.</source>
        <translation>{host} ist für die Kunden eines Internetanbieters da, an deren eigenen Anschlüssen. Von hier aus nimmt der Server keine Mails an.</translation>
    </message>
    <message>
        <source>Your outgoing server cannot be reached</source>
        <translation>Ihr Postausgangsserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{host} does not answer on any port. Other providers answer from here, so it is not your connection.</source>
        <translation>{host} antwortet auf keinem Port. Andere Anbieter antworten von hier aus, an Ihrer Verbindung liegt es also nicht.</translation>
    </message>
    <message>
        <source>Your outgoing server is not running</source>
        <translation>Ihr Postausgangsserver läuft nicht</translation>
    </message>
    <message>
        <source>{host} takes no mail on any of its ports. Other providers answer from here, so it is not your connection.</source>
        <translation>{host} nimmt auf keinem Port Mails an. Andere Anbieter antworten von hier aus, an Ihrer Verbindung liegt es also nicht.</translation>
    </message>
    <message>
        <source>Your outgoing server is busy just now</source>
        <translation>Ihr Postausgangsserver ist gerade ausgelastet</translation>
    </message>
    <message>
        <source>{host} answers, and asks to come back later. It says: {reply}</source>
        <translation>{host} antwortet und bittet, es später noch einmal zu versuchen. Der Server meldet: {reply}</translation>
    </message>
    <message>
        <source>{host} answers, and asks to come back later.</source>
        <translation>{host} antwortet und bittet, es später noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Your outgoing server turns this network away</source>
        <translation>Ihr Postausgangsserver weist dieses Netzwerk ab</translation>
    </message>
    <message>
        <source>{host} refuses to talk before anybody signs in. It says: {reply}</source>
        <translation>{host} lehnt das Gespräch ab, bevor sich jemand anmeldet. Der Server meldet: {reply}</translation>
    </message>
    <message>
        <source>{host} refuses to talk before anybody signs in.</source>
        <translation>{host} lehnt das Gespräch ab, bevor sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>What answers there is not a mail server</source>
        <translation>Was dort antwortet, ist kein Mailserver</translation>
    </message>
    <message>
        <source>On port {port} of {host} another service answers. Its first words are: {heard}</source>
        <translation>Auf Port {port} von {host} antwortet ein anderer Dienst. Seine ersten Worte lauten: {heard}</translation>
    </message>
    <message>
        <source>On port {port} of {host} another service answers.</source>
        <translation>Auf Port {port} von {host} antwortet ein anderer Dienst.</translation>
    </message>
    <message>
        <source>Your outgoing server breaks the rules of the conversation</source>
        <translation>Ihr Postausgangsserver hält sich nicht an die Regeln des Gesprächs</translation>
    </message>
    <message>
        <source>What {host} sends on port {port} is not what a mail server may send. It was not trusted with your password.</source>
        <translation>Was {host} auf Port {port} sendet, darf ein Mailserver so nicht senden. Ihr Passwort wurde ihm nicht anvertraut.</translation>
    </message>
    <message>
        <source>Your outgoing server answers very slowly</source>
        <translation>Ihr Postausgangsserver antwortet sehr langsam</translation>
    </message>
    <message>
        <source>It took {seconds} seconds for one answer. {program} may give up before that.</source>
        <translation>Eine einzige Antwort dauert {seconds} Sekunden. {program} gibt womöglich vorher auf.</translation>
    </message>
    <message>
        <source>{program} may give up before its answer comes.</source>
        <translation>{program} gibt womöglich auf, bevor die Antwort kommt.</translation>
    </message>
    <message>
        <source>The server for receiving is set for sending, too</source>
        <translation>Der Posteingangsserver ist auch zum Senden eingestellt</translation>
    </message>
    <message>
        <source>{program} sends through {host}, which only hands mail out. Sending goes through {own_host}.</source>
        <translation>{program} sendet über {host}, und dieser Server gibt Mails nur aus. Das Senden geht über {own_host}.</translation>
    </message>
    <message>
        <source>{program} sends through {host}, which only hands mail out.</source>
        <translation>{program} sendet über {host}, und dieser Server gibt Mails nur aus.</translation>
    </message>
    <message>
        <source>Your provider has given up this server</source>
        <translation>Ihr Anbieter hat diesen Server aufgegeben</translation>
    </message>
    <message>
        <source>{program} sends through {host}, an old name. The server is now called {own_host}.</source>
        <translation>{program} sendet über {host}, einen alten Namen. Der Server heißt jetzt {own_host}.</translation>
    </message>
    <message>
        <source>{program} sends through {host}, an old name.</source>
        <translation>{program} sendet über {host}, einen alten Namen.</translation>
    </message>
    <message>
        <source>The outgoing server belongs to another provider</source>
        <translation>Der Postausgangsserver gehört zu einem anderen Anbieter</translation>
    </message>
    <message>
        <source>{program} sends through {host} of {owner}, which does not know you. Your own server is {own_host}.</source>
        <translation>{program} sendet über {host} von {owner}, und dort kennt man Sie nicht. Ihr eigener Server ist {own_host}.</translation>
    </message>
    <message>
        <source>{program} sends through {host}, which does not know you.</source>
        <translation>{program} sendet über {host}, und dort kennt man Sie nicht.</translation>
    </message>
    <message>
        <source>It works, but not the way your provider recommends</source>
        <translation>Es geht, aber nicht so, wie Ihr Anbieter es empfiehlt</translation>
    </message>
    <message>
        <source>{program} sends through {host}, port {port}, with {security}. The provider recommends {own_host}, port {own_port}.</source>
        <translation>{program} sendet über {host}, Port {port} ({security}). Der Anbieter empfiehlt {own_host}, Port {own_port}.</translation>
    </message>
    <message>
        <source>The settings for sending differ from what the provider recommends.</source>
        <translation>Die Einstellungen zum Senden weichen von dem ab, was der Anbieter empfiehlt.</translation>
    </message>
    <message>
        <source>Signing in needs encryption</source>
        <translation>Die Anmeldung braucht Verschlüsselung</translation>
    </message>
    <message>
        <source>{host} lets people sign in on an encrypted line only, and {program} is set to {security}.</source>
        <translation>{host} lässt die Anmeldung nur über eine verschlüsselte Verbindung zu. {program} ist anders eingestellt ({security}).</translation>
    </message>
    <message>
        <source>{program} does not sign in for sending</source>
        <translation>{program} meldet sich zum Senden nicht an</translation>
    </message>
    <message>
        <source>Your outgoing server takes mail only from people it knows. {program} is set to send without signing in.</source>
        <translation>Ihr Postausgangsserver nimmt Mails nur von Personen an, die er kennt. {program} ist so eingestellt, dass es ohne Anmeldung sendet.</translation>
    </message>
    <message>
        <source>Nobody can sign in on this port</source>
        <translation>Auf diesem Port kann sich niemand anmelden</translation>
    </message>
    <message>
        <source>On port {port}, {host} only takes mail from other servers. People sign in on another port.</source>
        <translation>Auf Port {port} nimmt {host} nur Mails von anderen Servern an. Personen melden sich auf einem anderen Port an.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here</source>
        <translation>Ihr Anbieter verlangt hier ein App-Passwort</translation>
    </message>
    <message>
        <source>In mail programs, {provider} does not take the password that you use on its web page. You create a separate one, once, and paste it.</source>
        <translation>{provider} nimmt in Mailprogrammen nicht das Passwort an, das Sie auf der Webseite des Anbieters verwenden. Sie erstellen einmal ein eigenes und fügen es ein.</translation>
    </message>
    <message>
        <source>Your provider only takes the modern sign-in</source>
        <translation>Ihr Anbieter nimmt nur die moderne Anmeldung an</translation>
    </message>
    <message>
        <source>{provider} no longer takes passwords from mail programs. You sign in once in the browser instead (OAuth2).</source>
        <translation>{provider} nimmt von Mailprogrammen keine Passwörter mehr an. Sie melden sich stattdessen einmal im Browser an (OAuth2).</translation>
    </message>
    <message>
        <source>Your provider no longer takes passwords from mail programs</source>
        <translation>Ihr Anbieter nimmt von Mailprogrammen keine Passwörter mehr an</translation>
    </message>
    <message>
        <source>{provider} has ended this way to sign in. The modern sign-in in the browser (OAuth2) takes its place.</source>
        <translation>{provider} hat diese Art der Anmeldung beendet. An ihre Stelle tritt die moderne Anmeldung im Browser (OAuth2).</translation>
    </message>
    <message>
        <source>Sending is switched off for your mailbox</source>
        <translation>Das Senden ist für Ihr Postfach ausgeschaltet</translation>
    </message>
    <message>
        <source>Your organisation does not let mail programs send from this mailbox. Only its administrator can switch that on.</source>
        <translation>Ihre Organisation lässt Mailprogramme aus diesem Postfach nicht senden. Nur der Administrator kann das einschalten.</translation>
    </message>
    <message>
        <source>A rule of your organisation refuses this sign-in</source>
        <translation>Eine Regel Ihrer Organisation lehnt diese Anmeldung ab</translation>
    </message>
    <message>
        <source>The server does not accept sign-ins from this device or place. Only your administrator can allow it.</source>
        <translation>Der Server nimmt Anmeldungen von diesem Gerät oder Ort nicht an. Nur Ihr Administrator kann das erlauben.</translation>
    </message>
    <message>
        <source>Your provider wants to see you in the browser first</source>
        <translation>Ihr Anbieter möchte Sie zuerst im Browser sehen</translation>
    </message>
    <message>
        <source>{provider} found this sign-in unusual. Sign in on its web page once and confirm that it was you.</source>
        <translation>{provider} hält diese Anmeldung für ungewöhnlich. Melden Sie sich einmal auf der Webseite des Anbieters an und bestätigen Sie, dass Sie es waren.</translation>
    </message>
    <message>
        <source>The sign-in is locked for a while</source>
        <translation>Die Anmeldung ist eine Zeit lang gesperrt</translation>
    </message>
    <message>
        <source>There were too many failed tries. Until the lock ends, even the right password is refused. The server says: {reply}</source>
        <translation>Es gab zu viele Fehlversuche. Bis die Sperre endet, wird auch das richtige Passwort abgelehnt. Der Server meldet: {reply}</translation>
    </message>
    <message>
        <source>There were too many failed tries. Until the lock ends, even the right password is refused.</source>
        <translation>Es gab zu viele Fehlversuche. Bis die Sperre endet, wird auch das richtige Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The user name has the wrong form</source>
        <translation>Der Benutzername hat die falsche Form</translation>
    </message>
    <message>
        <source>{program} signs in as {user}. This server wants {own_user}.</source>
        <translation>{program} meldet sich als {user} an. Dieser Server verlangt {own_user}.</translation>
    </message>
    <message>
        <source>{program} signs in with a user name that this server does not know.</source>
        <translation>{program} meldet sich mit einem Benutzernamen an, den dieser Server nicht kennt.</translation>
    </message>
    <message>
        <source>The password opens receiving, but not sending</source>
        <translation>Das Passwort öffnet den Empfang, aber nicht das Senden</translation>
    </message>
    <message>
        <source>The incoming server takes it, the outgoing server refuses it. It says: {reply}</source>
        <translation>Der Posteingangsserver nimmt es an, der Postausgangsserver lehnt es ab. Er meldet: {reply}</translation>
    </message>
    <message>
        <source>The incoming server takes it, the outgoing server refuses it.</source>
        <translation>Der Posteingangsserver nimmt es an, der Postausgangsserver lehnt es ab.</translation>
    </message>
    <message>
        <source>The server does not accept this password</source>
        <translation>Der Server nimmt dieses Passwort nicht an</translation>
    </message>
    <message>
        <source>User name or password is wrong. The server says: {reply}</source>
        <translation>Benutzername oder Passwort ist falsch. Der Server meldet: {reply}</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Server and program know no common way to sign in</source>
        <translation>Server und Programm kennen kein gemeinsames Anmeldeverfahren</translation>
    </message>
    <message>
        <source>{host} offers {mechanisms}, and {program} uses none of these as it is set.</source>
        <translation>{host} bietet {mechanisms} an, und {program} nutzt mit den jetzigen Einstellungen nichts davon.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in that {program} uses as it is set.</source>
        <translation>{host} bietet kein Anmeldeverfahren an, das {program} mit den jetzigen Einstellungen nutzt.</translation>
    </message>
    <message>
        <source>This server wants you to fetch mail before you send</source>
        <translation>Bei diesem Server müssen Sie Mails abrufen, bevor Sie senden</translation>
    </message>
    <message>
        <source>It is an old way to show who you are. Fetch your mail once, then send within a few minutes.</source>
        <translation>Das ist eine alte Art zu zeigen, wer Sie sind. Rufen Sie Ihre Mails einmal ab und senden Sie dann innerhalb weniger Minuten.</translation>
    </message>
    <message>
        <source>The server cannot check passwords just now</source>
        <translation>Der Server kann gerade keine Passwörter prüfen</translation>
    </message>
    <message>
        <source>Your password may well be right: the server says that its own sign-in is out of order. It says: {reply}</source>
        <translation>Ihr Passwort kann durchaus richtig sein: Der Server gibt an, dass seine eigene Anmeldung gestört ist. Er meldet: {reply}</translation>
    </message>
    <message>
        <source>Your password may well be right: the server’s own sign-in is out of order.</source>
        <translation>Ihr Passwort kann durchaus richtig sein: Die Anmeldung des Servers selbst ist gestört.</translation>
    </message>
    <message>
        <source>{program} sends through port {port}, and that port of {host} cannot be reached from here. Port {other_port} of the same server can.</source>
        <translation>{program} sendet über Port {port}, und dieser Port von {host} ist von hier nicht zu erreichen. Port {other_port} desselben Servers schon.</translation>
    </message>
    <message>
        <source>{program} sends through port {port}, and that port of {host} cannot be reached from here.</source>
        <translation>{program} sendet über Port {port}, und dieser Port von {host} ist von hier nicht zu erreichen.</translation>
    </message>
    <message>
        <source>A firewall on the way rewrites what your mail program says</source>
        <translation>Eine Firewall auf dem Weg verändert, was Ihr Mailprogramm sagt</translation>
    </message>
    <message>
        <source>On port {port} the words of mail program and server arrive changed, and the encryption is lost. Port {other_port} of the same server is left alone.</source>
        <translation>Auf Port {port} kommen die Worte von Mailprogramm und Server verändert an, und die Verschlüsselung geht verloren. Port {other_port} desselben Servers bleibt unberührt.</translation>
    </message>
    <message>
        <source>On port {port} the words of mail program and server arrive changed, and the encryption is lost.</source>
        <translation>Auf Port {port} kommen die Worte von Mailprogramm und Server verändert an, und die Verschlüsselung geht verloren.</translation>
    </message>
    <message>
        <source>Your provider does not send for mail programs</source>
        <translation>Ihr Anbieter sendet nicht für Mailprogramme</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server for other programs, or not in every plan. No setting in {program} can change that.</source>
        <translation>{provider} hat für andere Programme keinen Postausgangsserver, oder nicht in jedem Tarif. Keine Einstellung in {program} kann das ändern.</translation>
    </message>
    <message>
        <source>This provider has no outgoing server for other programs, or not in every plan. No setting in {program} can change that.</source>
        <translation>Dieser Anbieter hat für andere Programme keinen Postausgangsserver, oder nicht in jedem Tarif. Keine Einstellung in {program} kann das ändern.</translation>
    </message>
    <message>
        <source>{mailbox_percent} % of it are taken. Nothing more goes in for {address} until there is room again, not even the copy of what you send.</source>
        <translation>{mailbox_percent} % davon sind belegt. Für {address} geht nichts mehr hinein, bis wieder Platz ist, auch nicht die Kopie dessen, was Sie senden.</translation>
    </message>
    <message>
        <source>Your mailbox is nearly full</source>
        <translation>Ihr Postfach ist fast voll</translation>
    </message>
    <message>
        <source>{mailbox_percent} % of it are taken. When it is full, nothing more reaches {address}, and sending may stop, too.</source>
        <translation>{mailbox_percent} % davon sind belegt. Ist es voll, erreicht {address} nichts mehr, und auch das Senden kann aufhören.</translation>
    </message>
    <message>
        <source>When it is full, nothing more reaches {address}, and sending may stop, too.</source>
        <translation>Ist es voll, erreicht {address} nichts mehr, und auch das Senden kann aufhören.</translation>
    </message>
    <message>
        <source>The sender address {from} is not written as an address is</source>
        <translation>Die Absenderadresse {from} ist nicht geschrieben wie eine Adresse</translation>
    </message>
    <message>
        <source>You are signed in, and the server takes no sender that is written like this. It says: {reply}</source>
        <translation>Sie sind angemeldet, und der Server nimmt keinen Absender an, der so geschrieben ist. Er sagt: {reply}</translation>
    </message>
    <message>
        <source>You are signed in, and no server takes a sender that is written like this.</source>
        <translation>Sie sind angemeldet, und kein Server nimmt einen Absender an, der so geschrieben ist.</translation>
    </message>
    <message>
        <source>In place of your server’s certificate, one made by {untrusted_shield} arrives here. Your mail does not leave while it sits in between, and your password was not sent.</source>
        <translation>Statt des Zertifikats Ihres Servers kommt hier eines an, das {untrusted_shield} ausgestellt hat. Solange es dazwischensitzt, geht Ihre Mail nicht hinaus; Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>In place of your server’s certificate, one made by security software arrives here. This computer trusts it, but a mail program with a list of its own, such as Thunderbird, refuses it.</source>
        <translation>Statt des Zertifikats Ihres Servers kommt hier eines von einer Sicherheitssoftware an. Dieser Computer vertraut ihm, aber ein Mailprogramm mit eigener Liste, etwa Thunderbird, lehnt es ab.</translation>
    </message>
    <message>
        <source>Something on the way stops the encryption</source>
        <translation>Etwas unterwegs verhindert die Verschlüsselung</translation>
    </message>
    <message>
        <source>{host} is reached on port {port}, but as soon as the encryption is to begin, the connection is cut. A filter in this network or on this computer does that; your password was not sent.</source>
        <translation>{host} ist auf Port {port} zu erreichen, aber sobald die Verschlüsselung beginnen soll, wird die Verbindung getrennt. Das macht ein Filter in diesem Netz oder auf diesem Computer; Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Your outgoing server’s encryption is weak</source>
        <translation>Die Verschlüsselung Ihres Postausgangsservers ist schwach</translation>
    </message>
    <message>
        <source>{host} uses what can be broken with effort today ({weak_part}). Up-to-date mail programs refuse it; only its operator can change that.</source>
        <translation>{host} verwendet, was sich heute mit Aufwand brechen lässt ({weak_part}). Aktuelle Mailprogramme lehnen es ab; nur der Betreiber kann das ändern.</translation>
    </message>
    <message>
        <source>{host} offers no encryption that is strong enough for an up-to-date mail program. Only its operator can change that.</source>
        <translation>{host} bietet keine Verschlüsselung, die für ein aktuelles Mailprogramm stark genug ist. Nur der Betreiber kann das ändern.</translation>
    </message>
    <message>
        <source>{host} only knows {newest_tls}, which mail programs no longer accept. Only its operator can change that.</source>
        <translation>{host} kennt nur {newest_tls}, was Mailprogramme nicht mehr annehmen. Nur der Betreiber kann das ändern.</translation>
    </message>
    <message>
        <source>{host} leaves out the certificate of {missing_issuer}, which links it to a known authority. Web browsers find it by themselves, mail programs do not.</source>
        <translation>{host} lässt das Zertifikat „{missing_issuer}“ weg, das ihn mit einer bekannten Stelle verbindet. Webbrowser finden es selbst, Mailprogramme nicht.</translation>
    </message>
    <message>
        <source>This network lets traffic out through a proxy only</source>
        <translation>Dieses Netz lässt nur über einen Proxy nach draußen</translation>
    </message>
    <message>
        <source>Web pages open through {proxy}, and nothing else gets out. Mail does not go through such a proxy.</source>
        <translation>Webseiten öffnen sich über {proxy}, und sonst kommt nichts hinaus. Mail geht nicht durch einen solchen Proxy.</translation>
    </message>
    <message>
        <source>Web pages open through this network’s proxy, and nothing else gets out. Mail does not go through such a proxy.</source>
        <translation>Webseiten öffnen sich über den Proxy dieses Netzes, und sonst kommt nichts hinaus. Mail geht nicht durch einen solchen Proxy.</translation>
    </message>
    <message>
        <source>This connection is unsteady</source>
        <translation>Diese Verbindung ist unruhig</translation>
    </message>
    <message>
        <source>{late_connections} of {all_connections} connections to the same server were late or got lost, the others were quick. Mail may leave at one time and fail at another.</source>
        <translation>{late_connections} von {all_connections} Verbindungen zum selben Server kamen spät oder gingen verloren, die anderen waren schnell. Mail kann einmal hinausgehen und ein andermal nicht.</translation>
    </message>
    <message>
        <source>Some connections to the same server were late or got lost, the others were quick. Mail may leave at one time and fail at another.</source>
        <translation>Einige Verbindungen zum selben Server kamen spät oder gingen verloren, die anderen waren schnell. Mail kann einmal hinausgehen und ein andermal nicht.</translation>
    </message>
    <message>
        <source>Your mail provider turns this network away for now</source>
        <translation>Ihr Mailanbieter weist dieses Netz vorübergehend ab</translation>
    </message>
    <message>
        <source>Other providers’ servers answer from here, those of {provider} do not, for sending or for receiving. Often a program or phone keeps trying an old password, until the provider bans the network’s address for a while.</source>
        <translation>Server anderer Anbieter antworten von hier aus, die von {provider} nicht, weder zum Senden noch zum Empfangen. Oft versucht es ein Programm oder Telefon immer wieder mit einem alten Passwort, bis der Anbieter die Adresse des Netzes eine Weile sperrt.</translation>
    </message>
    <message>
        <source>Security software sits between your mail program and the server</source>
        <translation>Sicherheitssoftware sitzt zwischen Mailprogramm und Server</translation>
    </message>
    <message>
        <source>{shield} answers in place of the mail server. When it does not get through itself, your mail does not either.</source>
        <translation>Statt des Mailservers antwortet {shield}. Kommt sie selbst nicht durch, kommt auch Ihre Mail nicht durch.</translation>
    </message>
    <message>
        <source>Your server only takes mail where this network lets none out</source>
        <translation>Ihr Server nimmt Mail nur dort an, wo dieses Netz keine hinauslässt</translation>
    </message>
    <message>
        <source>{host} takes mail on port 25 alone, and this network closes that port for every server ({controls}). Most networks do, against spam.</source>
        <translation>{host} nimmt Mail nur auf Port 25 an, und dieses Netz sperrt den Port für jeden Server ({controls}). Das tun die meisten Netze, gegen Spam.</translation>
    </message>
    <message>
        <source>{host} takes mail on port 25 alone, and this network closes that port. Most networks do, against spam.</source>
        <translation>{host} nimmt Mail nur auf Port 25 an, und dieses Netz sperrt den Port. Das tun die meisten Netze, gegen Spam.</translation>
    </message>
    <message>
        <source>This network sends your mail to another server</source>
        <translation>Dieses Netz leitet Ihre Mail zu einem anderen Server um</translation>
    </message>
    <message>
        <source>On port {port} of {host}, a server answers that calls itself {answering_name}. On port {other_port} your own server answers. Your password was not given to the stranger.</source>
        <translation>Auf Port {port} von {host} antwortet ein Server, der sich {answering_name} nennt. Auf Port {other_port} antwortet Ihr eigener. Ihr Passwort hat der fremde Server nicht bekommen.</translation>
    </message>
    <message>
        <source>On port {port} of {host}, a server of somebody else answers. Your password was not given to it.</source>
        <translation>Auf Port {port} von {host} antwortet ein fremder Server. Ihr Passwort hat er nicht bekommen.</translation>
    </message>
    <message>
        <source>Your server does not like this computer’s name</source>
        <translation>Ihr Server lehnt den Namen dieses Computers ab</translation>
    </message>
    <message>
        <source>Mail programs introduce themselves with the computer’s name, and {host} refuses {computer_name}. It says: {name_reply}</source>
        <translation>Mailprogramme stellen sich mit dem Namen des Computers vor, und {host} lehnt {computer_name} ab. Er sagt: {name_reply}</translation>
    </message>
    <message>
        <source>Mail programs introduce themselves with the computer’s name, and {host} refuses it.</source>
        <translation>Mailprogramme stellen sich mit dem Namen des Computers vor, und {host} lehnt ihn ab.</translation>
    </message>
    <message>
        <source>The user name is an alias</source>
        <translation>Der Benutzername ist ein Alias</translation>
    </message>
    <message>
        <source>{program} signs in as {user}. {provider} delivers to this address, but lets you in by your main address only.</source>
        <translation>{program} meldet sich als {user} an. {provider} stellt an diese Adresse zu, lässt Sie aber nur mit der Hauptadresse hinein.</translation>
    </message>
    <message>
        <source>{program} signs in as {user}. The server lets you in by your main address only.</source>
        <translation>{program} meldet sich als {user} an. Der Server lässt Sie nur mit der Hauptadresse hinein.</translation>
    </message>
    <message>
        <source>The password was copied with stray characters</source>
        <translation>Das Passwort wurde mit überzähligen Zeichen kopiert</translation>
    </message>
    <message>
        <source>Blanks or invisible characters stood around or in it. This check left them out, and the server took the password. {program} sends what it has stored, stray characters too.</source>
        <translation>Davor, dahinter oder darin standen Leerzeichen oder unsichtbare Zeichen. Diese Prüfung hat sie weggelassen, und der Server hat das Passwort angenommen. {program} sendet, was gespeichert ist, auch die überzähligen Zeichen.</translation>
    </message>
    <message>
        <source>The outgoing server cannot read the letters of this password</source>
        <translation>Der Postausgangsserver kann die Buchstaben dieses Passworts nicht lesen</translation>
    </message>
    <message>
        <source>It has letters such as ä or é. The incoming server reads them, the outgoing server does not. It says: {reply}</source>
        <translation>Es enthält Buchstaben wie ä oder é. Der Posteingangsserver liest sie, der Postausgangsserver nicht. Er sagt: {reply}</translation>
    </message>
    <message>
        <source>It has letters such as ä or é. The incoming server reads them, the outgoing server does not.</source>
        <translation>Es enthält Buchstaben wie ä oder é. Der Posteingangsserver liest sie, der Postausgangsserver nicht.</translation>
    </message>
    <message>
        <source>The server offers a way to sign in that does not work</source>
        <translation>Der Server bietet eine Anmeldeart an, die nicht funktioniert</translation>
    </message>
    <message>
        <source>Your password is right: as a normal password over the encrypted line it is taken. By the method {other_method}, which some programs choose by themselves, {host} refuses it.</source>
        <translation>Ihr Passwort ist richtig: als normales Passwort über die verschlüsselte Verbindung wird es angenommen. Mit der Anmeldeart {other_method}, die manche Programme von sich aus wählen, lehnt {host} es ab.</translation>
    </message>
    <message>
        <source>Your password is right: as a normal password over the encrypted line it is taken. By another method, which some programs choose by themselves, {host} refuses it.</source>
        <translation>Ihr Passwort ist richtig: als normales Passwort über die verschlüsselte Verbindung wird es angenommen. Mit einer anderen Anmeldeart, die manche Programme von sich aus wählen, lehnt {host} es ab.</translation>
    </message>
    <message>
        <source>The mail API cannot be reached from here</source>
        <translation>Die Mail-API ist von hier aus nicht zu erreichen</translation>
    </message>
    <message>
        <source>No safe connection to {api_host}, port {port}, comes about: its name, its port or its certificate is in the way. The lights above say which.</source>
        <translation>Eine sichere Verbindung zu {api_host}, Port {port}, kommt nicht zustande: Es liegt am Namen, am Port oder am Zertifikat. Die Lichter oben zeigen, woran.</translation>
    </message>
    <message>
        <source>No safe connection to the API comes about: its name, its port or its certificate is in the way.</source>
        <translation>Eine sichere Verbindung zur API kommt nicht zustande: Es liegt am Namen, am Port oder am Zertifikat.</translation>
    </message>
    <message>
        <source>This is not the right address of the mail API</source>
        <translation>Das ist nicht die richtige Adresse der Mail-API</translation>
    </message>
    <message>
        <source>{api_name} answers at {api_place}, but not as the API for this key: the region, the path or the version differs. It says: {api_answer}</source>
        <translation>Unter {api_place} antwortet {api_name}, aber nicht als API für diesen Schlüssel: Region, Pfad oder Version ist eine andere. Die Antwort lautet: {api_answer}</translation>
    </message>
    <message>
        <source>Something answers there, but it is not the API for this key: the region, the path or the version differs.</source>
        <translation>Dort antwortet etwas, aber es ist nicht die API für diesen Schlüssel: Region, Pfad oder Version ist eine andere.</translation>
    </message>
    <message>
        <source>The API key is not valid for sending</source>
        <translation>Der API-Schlüssel gilt nicht für das Senden</translation>
    </message>
    <message>
        <source>{api_name} does not let this key send: it is mistyped, withdrawn or expired, or was made without the right to send. It says: {api_answer}</source>
        <translation>{api_name} lässt diesen Schlüssel nicht senden: Er ist falsch eingegeben, widerrufen oder abgelaufen, oder er wurde ohne das Recht zum Senden erstellt. Die Antwort lautet: {api_answer}</translation>
    </message>
    <message>
        <source>The key is mistyped, withdrawn or expired, or was made without the right to send.</source>
        <translation>Der Schlüssel ist falsch eingegeben, widerrufen oder abgelaufen, oder er wurde ohne das Recht zum Senden erstellt.</translation>
    </message>
    <message>
        <source>The provider of the mail API has trouble</source>
        <translation>Der Anbieter der Mail-API hat eine Störung</translation>
    </message>
    <message>
        <source>{api_name} was reached and cannot answer properly just now. It says: {api_answer}</source>
        <translation>{api_name} ist erreichbar, kann aber gerade nicht richtig antworten. Die Antwort lautet: {api_answer}</translation>
    </message>
    <message>
        <source>The API was reached and cannot answer properly just now.</source>
        <translation>Die API ist erreichbar, kann aber gerade nicht richtig antworten.</translation>
    </message>
    <message>
        <source>The limit of the mail API is reached</source>
        <translation>Das Limit der Mail-API ist erreicht</translation>
    </message>
    <message>
        <source>{api_name} takes nothing more for now, because the plan or the rate is used up. It says: {api_answer}</source>
        <translation>{api_name} nimmt vorerst nichts mehr an, weil das Kontingent des Tarifs oder die erlaubte Rate ausgeschöpft ist. Die Antwort lautet: {api_answer}</translation>
    </message>
    <message>
        <source>The API takes nothing more for now, because the plan or the rate is used up.</source>
        <translation>Die API nimmt vorerst nichts mehr an, weil das Kontingent des Tarifs oder die erlaubte Rate ausgeschöpft ist.</translation>
    </message>
    <message>
        <source>The recipient’s address does not exist</source>
        <translation>Die Adresse des Empfängers gibt es nicht</translation>
    </message>
    <message>
        <source>The server does not know {test_recipient}. It says: {test_reply}</source>
        <translation>Der Server kennt {test_recipient} nicht. Er meldet: {test_reply}</translation>
    </message>
    <message>
        <source>The server does not know the address of the recipient.</source>
        <translation>Der Server kennt die Adresse des Empfängers nicht.</translation>
    </message>
    <message>
        <source>The recipient’s domain takes no mail</source>
        <translation>Die Domain des Empfängers nimmt keine Mails an</translation>
    </message>
    <message>
        <source>There is no place to which mail for {test_recipient} could go. The server says: {test_reply}</source>
        <translation>Es gibt keinen Ort, an den Mails für {test_recipient} gehen könnten. Der Server meldet: {test_reply}</translation>
    </message>
    <message>
        <source>There is no place to which mail for the recipient could go.</source>
        <translation>Es gibt keinen Ort, an den Mails für den Empfänger gehen könnten.</translation>
    </message>
    <message>
        <source>The recipient’s mailbox is closed</source>
        <translation>Das Postfach des Empfängers ist geschlossen</translation>
    </message>
    <message>
        <source>The mailbox of {test_recipient} was closed or has moved. The server says: {test_reply}</source>
        <translation>Das Postfach von {test_recipient} wurde geschlossen oder ist umgezogen. Der Server meldet: {test_reply}</translation>
    </message>
    <message>
        <source>The recipient’s mailbox was closed or has moved.</source>
        <translation>Das Postfach des Empfängers wurde geschlossen oder ist umgezogen.</translation>
    </message>
    <message>
        <source>The recipient does not accept your mail</source>
        <translation>Der Empfänger nimmt Ihre Mails nicht an</translation>
    </message>
    <message>
        <source>A rule on the side of {test_recipient} refuses it. The server says: {test_reply}</source>
        <translation>Eine Regel auf der Seite von {test_recipient} lehnt die Nachricht ab. Der Server meldet: {test_reply}</translation>
    </message>
    <message>
        <source>A rule on the recipient’s side refuses it.</source>
        <translation>Eine Regel auf der Seite des Empfängers lehnt die Nachricht ab.</translation>
    </message>
    <message>
        <source>The recipient’s mailbox is full</source>
        <translation>Das Postfach des Empfängers ist voll</translation>
    </message>
    <message>
        <source>Nothing more fits in for {test_recipient} just now. The server says: {test_reply}</source>
        <translation>Für {test_recipient} passt gerade nichts mehr hinein. Der Server meldet: {test_reply}</translation>
    </message>
    <message>
        <source>Nothing more fits in just now.</source>
        <translation>Gerade passt nichts mehr hinein.</translation>
    </message>
    <message>
        <source>The recipient’s server cannot be reached just now</source>
        <translation>Der Server des Empfängers ist gerade nicht zu erreichen</translation>
    </message>
    <message>
        <source>Your own server works; the one of {test_recipient} does not answer it. It says: {test_reply}</source>
        <translation>Ihr eigener Server ist in Ordnung; der von {test_recipient} antwortet ihm nicht. Er meldet: {test_reply}</translation>
    </message>
    <message>
        <source>Your own server works; the recipient’s does not answer it.</source>
        <translation>Ihr eigener Server ist in Ordnung; der des Empfängers antwortet ihm nicht.</translation>
    </message>
    <message>
        <source>The message was put off for a while</source>
        <translation>Die Nachricht wurde vorerst zurückgestellt</translation>
    </message>
    <message>
        <source>The server takes mail from senders that it does not know only on a later try, which mail programs and servers make by themselves. It says: {test_reply}</source>
        <translation>Von Absendern, die er nicht kennt, nimmt der Server Mails erst bei einem späteren Versuch an. Den machen Mailprogramme und Server von selbst. Er meldet: {test_reply}</translation>
    </message>
    <message>
        <source>The server takes mail from senders that it does not know only on a later try, which mail programs and servers make by themselves.</source>
        <translation>Von Absendern, die er nicht kennt, nimmt der Server Mails erst bei einem späteren Versuch an. Den machen Mailprogramme und Server von selbst.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes</source>
        <translation>Die Nachricht ist größer, als der Server annimmt</translation>
    </message>
    <message>
        <source>Even this small test message is too large for {host}. It says: {test_reply}</source>
        <translation>Schon diese kleine Testnachricht ist für {host} zu groß. Der Server meldet: {test_reply}</translation>
    </message>
    <message>
        <source>Even this small test message is larger than what {host} takes.</source>
        <translation>Schon diese kleine Testnachricht ist größer, als {host} annimmt.</translation>
    </message>
    <message>
        <source>The message has too many recipients</source>
        <translation>Die Nachricht hat zu viele Empfänger</translation>
    </message>
    <message>
        <source>The server takes fewer recipients at a time. It says: {test_reply}</source>
        <translation>Der Server nimmt nur weniger Empfänger auf einmal an. Er meldet: {test_reply}</translation>
    </message>
    <message>
        <source>The server takes fewer recipients at a time.</source>
        <translation>Der Server nimmt nur weniger Empfänger auf einmal an.</translation>
    </message>
    <message>
        <source>The message is refused as dangerous</source>
        <translation>Die Nachricht wird als gefährlich abgelehnt</translation>
    </message>
    <message>
        <source>The server takes something in the message for malware. It says: {test_reply}</source>
        <translation>Der Server hält etwas in der Nachricht für ein Schadprogramm. Er meldet: {test_reply}</translation>
    </message>
    <message>
        <source>The server takes something in the message for malware.</source>
        <translation>Der Server hält etwas in der Nachricht für ein Schadprogramm.</translation>
    </message>
    <message>
        <source>Your domain does not vouch for your mail</source>
        <translation>Ihre Domain bürgt nicht für Ihre Mails</translation>
    </message>
    <message>
        <source>The server could not make sure that {from} may send this way (SPF, DKIM, DMARC). It says: {test_reply}</source>
        <translation>Der Server konnte nicht feststellen, dass {from} auf diesem Weg senden darf (SPF, DKIM, DMARC). Er meldet: {test_reply}</translation>
    </message>
    <message>
        <source>The server could not make sure that {from} may send this way (SPF, DKIM, DMARC).</source>
        <translation>Der Server konnte nicht feststellen, dass {from} auf diesem Weg senden darf (SPF, DKIM, DMARC).</translation>
    </message>
    <message>
        <source>The server takes your message for spam</source>
        <translation>Der Server hält Ihre Nachricht für Spam</translation>
    </message>
    <message>
        <source>You are signed in and may send, but the content or the sender looks like spam to {host}. It says: {test_reply}</source>
        <translation>Sie sind angemeldet und dürfen senden, aber {host} hält den Inhalt oder den Absender für Spam. Der Server meldet: {test_reply}</translation>
    </message>
    <message>
        <source>You are signed in and may send, but the content or the sender looks like spam to {host}.</source>
        <translation>Sie sind angemeldet und dürfen senden, aber {host} hält den Inhalt oder den Absender für Spam.</translation>
    </message>
    <message>
        <source>The server does not understand the message</source>
        <translation>Der Server versteht die Nachricht nicht</translation>
    </message>
    <message>
        <source>It holds something that {host} does not take. It says: {test_reply}</source>
        <translation>Sie enthält etwas, das {host} nicht annimmt. Der Server meldet: {test_reply}</translation>
    </message>
    <message>
        <source>It holds something that {host} does not take.</source>
        <translation>Sie enthält etwas, das {host} nicht annimmt.</translation>
    </message>
    <message>
        <source>Your test message was filed as junk</source>
        <translation>Ihre Testnachricht wurde im Spam-Ordner abgelegt</translation>
    </message>
    <message>
        <source>It left and arrived, but in the folder “{folder}”. Mail to others may land in theirs, too. The servers’ checks of the sender say: {sender_checks}</source>
        <translation>Sie ging hinaus und kam an, aber im Ordner „{folder}“. Auch Mails an andere können im Spam-Ordner landen. Die Server haben den Absender geprüft; das Ergebnis: {sender_checks}</translation>
    </message>
    <message>
        <source>It left and arrived, but in the junk folder. Mail to others may land in theirs, too.</source>
        <translation>Sie ging hinaus und kam an, aber im Spam-Ordner. Auch Mails an andere können im Spam-Ordner landen.</translation>
    </message>
    <message>
        <source>Your test message has not arrived</source>
        <translation>Ihre Testnachricht ist nicht angekommen</translation>
    </message>
    <message>
        <source>The server took it over, and {looked_seconds} seconds later it was in no folder of {address} that could be looked into. It may still be on its way.</source>
        <translation>Der Server hat sie übernommen. Nach {looked_seconds} Sekunden lag sie in keinem der Ordner von {address}, in die sich hineinsehen ließ. Vielleicht ist sie noch unterwegs.</translation>
    </message>
    <message>
        <source>The server took it over, and later it came back. Why is not clear from the report that came with it; the check of the arrival has its words.</source>
        <translation>Der Server hat sie übernommen, und später kam sie zurück. Warum, geht aus dem Bericht dazu nicht hervor; seine Worte stehen bei der Prüfung der Ankunft.</translation>
    </message>
    <message>
        <source>The modern sign-in has ended</source>
        <translation>Die moderne Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>What {program} keeps from the sign-in in the browser (OAuth2) is no longer taken: it has expired, or was withdrawn. You sign in once more. The server says: {reply}</source>
        <translation>Die Anmeldung im Browser (OAuth2), die {program} gespeichert hat, wird nicht mehr angenommen: Sie ist abgelaufen oder wurde widerrufen. Melden Sie sich einmal neu an. Der Server meldet: {reply}</translation>
    </message>
    <message>
        <source>What {program} keeps from the sign-in in the browser (OAuth2) is no longer taken: it has expired, or was withdrawn. You sign in once more.</source>
        <translation>Die Anmeldung im Browser (OAuth2), die {program} gespeichert hat, wird nicht mehr angenommen: Sie ist abgelaufen oder wurde widerrufen. Melden Sie sich einmal neu an.</translation>
    </message>
    <message>
        <source>The modern sign-in was allowed for receiving only</source>
        <translation>Die moderne Anmeldung wurde nur für das Empfangen erlaubt</translation>
    </message>
    <message>
        <source>The sign-in in the browser (OAuth2) is still good, but it was granted without sending mail. You sign in once more and allow sending.</source>
        <translation>Die Anmeldung im Browser (OAuth2) gilt noch, wurde aber ohne das Senden erteilt. Melden Sie sich einmal neu an und erlauben Sie das Senden.</translation>
    </message>
    <message>
        <source>The outgoing server’s name is not found</source>
        <translation>Der Name des Postausgangsservers wird nicht gefunden</translation>
    </message>
    <message>
        <source>Nobody knows a server by the name that is set. Most often it is mistyped; without any connection the same message appears.</source>
        <translation>Niemand kennt einen Server unter dem eingestellten Namen. Meist ist er falsch geschrieben; ohne jede Verbindung erscheint dieselbe Meldung.</translation>
    </message>
    <message>
        <source>This computer’s clock may be wrong</source>
        <translation>Die Uhr dieses Computers geht vielleicht falsch</translation>
    </message>
    <message>
        <source>By a wrong date, the certificates of servers look invalid.</source>
        <translation>Bei falschem Datum sehen Zertifikate von Servern ungültig aus.</translation>
    </message>
    <message>
        <source>The message comes from a program that scans mail on its way, and it did not get through itself.</source>
        <translation>Die Meldung kommt von einem Programm, das Mail auf ihrem Weg durchsucht, und es kam selbst nicht durch.</translation>
    </message>
    <message>
        <source>This computer has no connection</source>
        <translation>Dieser Computer hat keine Verbindung</translation>
    </message>
    <message>
        <source>The program could not reach anything. Your mail waits until the connection is back.</source>
        <translation>Das Programm konnte nichts erreichen. Ihre Mail wartet, bis die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>{program} is set to work offline</source>
        <translation>{program} ist auf Offline-Arbeit eingestellt</translation>
    </message>
    <message>
        <source>It keeps everything that you send until it is told to go online again.</source>
        <translation>Alles, was Sie senden, bleibt liegen, bis das Programm wieder online geschaltet wird.</translation>
    </message>
    <message>
        <source>{program} does not get through to the outgoing server</source>
        <translation>{program} kommt nicht zum Postausgangsserver durch</translation>
    </message>
    <message>
        <source>It tried to connect and was not let in. Most often this network blocks the port that is set, or server and port are set wrongly; the server may also be out of order.</source>
        <translation>Der Versuch, sich zu verbinden, wurde nicht eingelassen. Meist sperrt dieses Netz den eingestellten Port, oder Server und Port sind falsch eingestellt; der Server kann auch gestört sein.</translation>
    </message>
    <message>
        <source>Most networks close this port against spam. Servers take mail from people on port 465 or 587.</source>
        <translation>Die meisten Netze sperren diesen Port gegen Spam. Von Menschen nehmen Server Mail auf Port 465 oder 587 an.</translation>
    </message>
    <message>
        <source>The port that is set is not one for sending</source>
        <translation>Der eingestellte Port ist keiner zum Senden</translation>
    </message>
    <message>
        <source>Something answers there, but it takes no mail.</source>
        <translation>Dort antwortet etwas, aber es nimmt keine Mail an.</translation>
    </message>
    <message>
        <source>The connection breaks off in the middle</source>
        <translation>Die Verbindung reißt mittendrin ab</translation>
    </message>
    <message>
        <source>The server was reached, and then the line was cut. Security software, a firewall on the way, an unsteady line or the wrong kind of encryption does that.</source>
        <translation>Der Server wurde erreicht, und dann wurde die Verbindung getrennt. So etwas tun Sicherheitssoftware, eine Firewall auf dem Weg, eine unruhige Leitung oder die falsche Art der Verschlüsselung.</translation>
    </message>
    <message>
        <source>Words of mail program and server arrive changed.</source>
        <translation>Was Mailprogramm und Server einander sagen, kommt verändert an.</translation>
    </message>
    <message>
        <source>Nobody takes mail at the server that is set</source>
        <translation>Beim eingestellten Server nimmt niemand Mail an</translation>
    </message>
    <message>
        <source>The computer there is reached, and it refuses the connection. The port or the server’s name is set wrongly, a firewall refuses it, or the server is not running.</source>
        <translation>Der Computer dort wird erreicht und weist die Verbindung ab. Port oder Name des Servers sind falsch eingestellt, eine Firewall weist sie ab, oder der Server läuft nicht.</translation>
    </message>
    <message>
        <source>The outgoing server is busy just now</source>
        <translation>Der Postausgangsserver ist gerade ausgelastet</translation>
    </message>
    <message>
        <source>It asks to come back later.</source>
        <translation>Er bittet darum, später wiederzukommen.</translation>
    </message>
    <message>
        <source>It serves the customers of one internet provider, on their own lines.</source>
        <translation>Er bedient die Kunden eines Internetanbieters auf dessen eigenen Leitungen.</translation>
    </message>
    <message>
        <source>The server turns this network away</source>
        <translation>Der Server weist dieses Netz ab</translation>
    </message>
    <message>
        <source>It refuses to talk to the address that you come from.</source>
        <translation>Er spricht nicht mit der Adresse, von der Sie kommen.</translation>
    </message>
    <message>
        <source>The server does not like how this computer introduces itself</source>
        <translation>Dem Server gefällt nicht, wie sich dieser Computer vorstellt</translation>
    </message>
    <message>
        <source>Mail programs give the computer’s name, and the server refuses it.</source>
        <translation>Mailprogramme nennen den Namen des Computers, und der Server lehnt ihn ab.</translation>
    </message>
    <message>
        <source>What answers there is no outgoing mail server</source>
        <translation>Was dort antwortet, ist kein Postausgangsserver</translation>
    </message>
    <message>
        <source>The first words of the server are none that a server for sending says.</source>
        <translation>Die ersten Worte des Servers sind keine, die ein Server zum Senden sagt.</translation>
    </message>
    <message>
        <source>The server breaks the rules of the conversation</source>
        <translation>Der Server hält sich nicht an die Regeln des Gesprächs</translation>
    </message>
    <message>
        <source>What it says is not what a mail server may say at this point.</source>
        <translation>Was er sagt, darf ein Mailserver an dieser Stelle nicht sagen.</translation>
    </message>
    <message>
        <source>What answers is a server that only hands mail out. Sending goes through another server or another port.</source>
        <translation>Was antwortet, ist ein Server, der Mail nur ausgibt. Gesendet wird über einen anderen Server oder einen anderen Port.</translation>
    </message>
    <message>
        <source>Program and server begin in different ways, so they never understand each other: port 465 begins encrypted (SSL/TLS), port 587 turns it on later (STARTTLS).</source>
        <translation>Programm und Server beginnen verschieden, also verstehen sie einander nie: Port 465 beginnt verschlüsselt (SSL/TLS), Port 587 schaltet die Verschlüsselung später ein (STARTTLS).</translation>
    </message>
    <message>
        <source>Encryption is switched off, and the server insists on it</source>
        <translation>Die Verschlüsselung ist ausgeschaltet, und der Server besteht darauf</translation>
    </message>
    <message>
        <source>The server takes no mail without encryption, which protects your password.</source>
        <translation>Der Server nimmt keine Mail ohne Verschlüsselung an; sie schützt Ihr Passwort.</translation>
    </message>
    <message>
        <source>The server offers no encryption on this port</source>
        <translation>Der Server bietet auf diesem Port keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>{program} is set to encrypt, and the server does not offer it there. Either the port takes another kind of encryption, or something on the way removes the offer.</source>
        <translation>{program} soll verschlüsseln, und der Server bietet es dort nicht an. Entweder verlangt der Port eine andere Art der Verschlüsselung, oder etwas auf dem Weg nimmt das Angebot heraus.</translation>
    </message>
    <message>
        <source>The server cannot encrypt just now</source>
        <translation>Der Server kann gerade nicht verschlüsseln</translation>
    </message>
    <message>
        <source>It offers encryption and then refuses it for the moment.</source>
        <translation>Er bietet Verschlüsselung an und lehnt sie dann vorerst ab.</translation>
    </message>
    <message>
        <source>Security software opens the encrypted line</source>
        <translation>Sicherheitssoftware öffnet die verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>The certificate that arrived was signed by an authority of its own, as security software and company proxies have it.</source>
        <translation>Das Zertifikat, das ankam, ist von einer eigenen Stelle unterschrieben, wie Sicherheitssoftware und Firmen-Proxys sie haben.</translation>
    </message>
    <message>
        <source>The name that is set is not among those in the certificate.</source>
        <translation>Der eingestellte Name steht nicht unter denen im Zertifikat.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired</source>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>Its last day is past, or this computer’s clock is wrong.</source>
        <translation>Sein letzter Tag ist vorbei, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Its first day is still to come, or this computer’s clock is wrong.</source>
        <translation>Sein erster Tag kommt noch, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>The server’s certificate was withdrawn</source>
        <translation>Das Zertifikat des Servers wurde zurückgezogen</translation>
    </message>
    <message>
        <source>Whoever issued it has declared it invalid. Do not sign in there until it is replaced.</source>
        <translation>Wer es ausgestellt hat, hat es für ungültig erklärt. Melden Sie sich dort nicht an, bis es ersetzt ist.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server’s certificate</source>
        <translation>Für das Zertifikat des Servers bürgt niemand</translation>
    </message>
    <message>
        <source>It is signed by itself, so nobody can tell it from a stranger’s.</source>
        <translation>Es ist von sich selbst unterschrieben, also kann es niemand von dem eines Fremden unterscheiden.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the server’s certificate</source>
        <translation>Dieser Computer kennt den Aussteller des Serverzertifikats nicht</translation>
    </message>
    <message>
        <source>It is signed by an authority that is not on the list of trusted ones, or a part of it is missing.</source>
        <translation>Es ist von einer Stelle unterschrieben, die nicht auf der Liste der vertrauten steht, oder ein Teil fehlt.</translation>
    </message>
    <message>
        <source>The server shows only half of its certificate</source>
        <translation>Der Server zeigt nur die Hälfte seines Zertifikats</translation>
    </message>
    <message>
        <source>The certificate in the middle that links it to a known authority is missing.</source>
        <translation>Das Zertifikat in der Mitte, das es mit einer bekannten Stelle verbindet, fehlt.</translation>
    </message>
    <message>
        <source>Program and server have no version of encryption in common</source>
        <translation>Programm und Server haben keine gemeinsame Version der Verschlüsselung</translation>
    </message>
    <message>
        <source>One of the two only knows versions that the other no longer takes; most often it is an old program.</source>
        <translation>Einer von beiden kennt nur Versionen, die der andere nicht mehr annimmt; meist ist es ein altes Programm.</translation>
    </message>
    <message>
        <source>The server’s encryption is too old</source>
        <translation>Die Verschlüsselung des Servers ist zu alt</translation>
    </message>
    <message>
        <source>It only knows kinds of encryption that programs no longer accept.</source>
        <translation>Er kennt nur Arten der Verschlüsselung, die Programme nicht mehr annehmen.</translation>
    </message>
    <message>
        <source>The server’s encryption is weak</source>
        <translation>Die Verschlüsselung des Servers ist schwach</translation>
    </message>
    <message>
        <source>Up-to-date programs refuse its key or its way to encrypt.</source>
        <translation>Aktuelle Programme lehnen seinen Schlüssel oder seine Art der Verschlüsselung ab.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in</source>
        <translation>Der Server nimmt diese Anmeldung nicht an</translation>
    </message>
    <message>
        <source>User name or password is wrong, or the provider wants another kind of password.</source>
        <translation>Benutzername oder Passwort ist falsch, oder der Anbieter will ein anderes Passwort.</translation>
    </message>
    <message>
        <source>The server does not know it as it is written.</source>
        <translation>So geschrieben kennt ihn der Server nicht.</translation>
    </message>
    <message>
        <source>In mail programs it does not take the password of its web page. You create a separate one, once, and paste it.</source>
        <translation>In Mailprogrammen gilt das Passwort der Webseite dort nicht. Sie legen einmal ein eigenes an und fügen es ein.</translation>
    </message>
    <message>
        <source>It no longer takes passwords from mail programs. You sign in once in the browser instead (OAuth2).</source>
        <translation>Er nimmt von Mailprogrammen keine Passwörter mehr an. Stattdessen melden Sie sich einmal im Browser an (OAuth2).</translation>
    </message>
    <message>
        <source>The modern sign-in in the browser (OAuth2) takes its place.</source>
        <translation>An seine Stelle tritt die moderne Anmeldung im Browser (OAuth2).</translation>
    </message>
    <message>
        <source>Sending is switched off for the mailbox</source>
        <translation>Das Senden ist für das Postfach ausgeschaltet</translation>
    </message>
    <message>
        <source>Your organisation does not let mail programs send from it. Only its administrator can switch that on.</source>
        <translation>Ihre Organisation lässt Mailprogramme nicht von dort senden. Nur ihr Administrator kann das freischalten.</translation>
    </message>
    <message>
        <source>It found this sign-in unusual. Sign in on its web page once and confirm that it was you.</source>
        <translation>Diese Anmeldung kam ihm ungewöhnlich vor. Melden Sie sich einmal auf seiner Webseite an und bestätigen Sie, dass Sie es waren.</translation>
    </message>
    <message>
        <source>The server takes mail only from people it knows, and nobody signed in.</source>
        <translation>Der Server nimmt Mail nur von Leuten an, die er kennt, und niemand hat sich angemeldet.</translation>
    </message>
    <message>
        <source>The server offers no sign-in there: people sign in on another port, or only once the line is encrypted.</source>
        <translation>Der Server bietet dort keine Anmeldung an: Angemeldet wird auf einem anderen Port oder erst, wenn die Verbindung verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The way to sign in that is set is none that the server offers.</source>
        <translation>Die eingestellte Art der Anmeldung ist keine, die der Server anbietet.</translation>
    </message>
    <message>
        <source>The server lets people sign in on an encrypted line only.</source>
        <translation>Der Server lässt Anmeldungen nur über eine verschlüsselte Verbindung zu.</translation>
    </message>
    <message>
        <source>What the program keeps from the sign-in in the browser (OAuth2) is no longer taken. You sign in once more.</source>
        <translation>Was das Programm von der Anmeldung im Browser (OAuth2) aufhebt, gilt nicht mehr. Sie melden sich noch einmal an.</translation>
    </message>
    <message>
        <source>The sign-in in the browser (OAuth2) was granted without sending mail.</source>
        <translation>Die Anmeldung im Browser (OAuth2) wurde ohne das Senden von Mail erlaubt.</translation>
    </message>
    <message>
        <source>It is an old way to show who you are.</source>
        <translation>Es ist eine alte Art zu zeigen, wer man ist.</translation>
    </message>
    <message>
        <source>The account is switched off</source>
        <translation>Das Konto ist abgeschaltet</translation>
    </message>
    <message>
        <source>The server says that it is disabled.</source>
        <translation>Der Server meldet, dass es gesperrt ist.</translation>
    </message>
    <message>
        <source>The provider has stopped sending for this account</source>
        <translation>Der Anbieter hat das Senden für dieses Konto angehalten</translation>
    </message>
    <message>
        <source>Providers do this when an account sent spam, often after a stolen password.</source>
        <translation>Anbieter tun das, wenn ein Konto Spam verschickt hat, oft nach einem gestohlenen Passwort.</translation>
    </message>
    <message>
        <source>It lets mail programs in only after you allowed it on its web page.</source>
        <translation>Mailprogramme werden erst eingelassen, wenn Sie es auf der Webseite erlaubt haben.</translation>
    </message>
    <message>
        <source>Sending by a mail program is not part of the plan</source>
        <translation>Das Senden mit einem Mailprogramm gehört nicht zum Tarif</translation>
    </message>
    <message>
        <source>The provider has no outgoing server for other programs, or not in every plan.</source>
        <translation>Der Anbieter hat keinen Postausgangsserver für andere Programme, oder nicht in jedem Tarif.</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation>Das Passwort ist abgelaufen</translation>
    </message>
    <message>
        <source>The mailbox is full</source>
        <translation>Das Postfach ist voll</translation>
    </message>
    <message>
        <source>The server takes nothing more until there is room again.</source>
        <translation>Der Server nimmt nichts mehr an, bis wieder Platz ist.</translation>
    </message>
    <message>
        <source>The limit for sending is reached</source>
        <translation>Die Grenze für das Senden ist erreicht</translation>
    </message>
    <message>
        <source>The provider takes only so many messages in a day.</source>
        <translation>Der Anbieter nimmt nur eine bestimmte Zahl von Nachrichten am Tag an.</translation>
    </message>
    <message>
        <source>This account may not send with that sender address</source>
        <translation>Dieses Konto darf nicht mit dieser Absenderadresse senden</translation>
    </message>
    <message>
        <source>The server does not let this account use the sender address.</source>
        <translation>Der Server lässt dieses Konto die Absenderadresse nicht benutzen.</translation>
    </message>
    <message>
        <source>The server does not believe the sender address</source>
        <translation>Der Server glaubt der Absenderadresse nicht</translation>
    </message>
    <message>
        <source>It cannot find the domain of the address, or does not take mail from it.</source>
        <translation>Er findet die Domain der Adresse nicht, oder er nimmt von ihr keine Mail an.</translation>
    </message>
    <message>
        <source>The sender address is missing or not written as an address is</source>
        <translation>Die Absenderadresse fehlt oder ist nicht wie eine Adresse geschrieben</translation>
    </message>
    <message>
        <source>{program} has no sender address that a server would take.</source>
        <translation>{program} hat keine Absenderadresse, die ein Server annehmen würde.</translation>
    </message>
    <message>
        <source>With its attachments it is over the limit. Attachments grow by a third on their way.</source>
        <translation>Mit ihren Anhängen liegt sie über der Grenze. Anhänge wachsen unterwegs um ein Drittel.</translation>
    </message>
    <message>
        <source>The server takes the message for spam</source>
        <translation>Der Server hält die Nachricht für Spam</translation>
    </message>
    <message>
        <source>Its words, its links or its sender look like spam to the server.</source>
        <translation>Ihre Worte, ihre Links oder ihr Absender sehen für den Server nach Spam aus.</translation>
    </message>
    <message>
        <source>The server takes something in the message for malware, or does not let this kind of attachment through.</source>
        <translation>Der Server hält etwas in der Nachricht für Schadsoftware oder lässt diese Art Anhang nicht durch.</translation>
    </message>
    <message>
        <source>It holds something that the server does not take, such as letters in an address that it does not know.</source>
        <translation>Sie enthält etwas, das der Server nicht annimmt, etwa Buchstaben in einer Adresse, die er nicht kennt.</translation>
    </message>
    <message>
        <source>The sender’s domain does not vouch for the message</source>
        <translation>Die Domain des Absenders bürgt nicht für die Nachricht</translation>
    </message>
    <message>
        <source>The receiving server could not make sure that the sender may send this way (SPF, DKIM, DMARC).</source>
        <translation>Der empfangende Server konnte sich nicht vergewissern, dass der Absender so senden darf (SPF, DKIM, DMARC).</translation>
    </message>
    <message>
        <source>The sending computer’s address has no name</source>
        <translation>Die Adresse des sendenden Computers hat keinen Namen</translation>
    </message>
    <message>
        <source>The receiving server wants the address of the computer that sends to have a name in DNS (reverse DNS), as servers of providers have it.</source>
        <translation>Der empfangende Server will, dass die Adresse des sendenden Computers im DNS einen Namen hat (Rückwärtsauflösung), wie Server von Anbietern ihn haben.</translation>
    </message>
    <message>
        <source>The sender’s domain takes no mail itself</source>
        <translation>Die Domain des Absenders nimmt selbst keine Mail an</translation>
    </message>
    <message>
        <source>The receiving server wants to be able to answer, and the domain names no server for that.</source>
        <translation>Der empfangende Server will antworten können, und die Domain nennt keinen Server dafür.</translation>
    </message>
    <message>
        <source>The address that the message came from is on a block list</source>
        <translation>Die Adresse, von der die Nachricht kam, steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The receiving server refuses computers that such a list names. Private lines are on some of them; people send through their provider’s server.</source>
        <translation>Der empfangende Server lehnt Computer ab, die eine solche Liste nennt. Private Anschlüsse stehen auf manchen; von dort sendet man über den Server des eigenen Anbieters.</translation>
    </message>
    <message>
        <source>The server that sent the message is on a block list</source>
        <translation>Der Server, der die Nachricht sendete, steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The receiving server refuses servers that such a list names. Only whoever runs the sending server can have it removed.</source>
        <translation>Der empfangende Server lehnt Server ab, die eine solche Liste nennt. Nur der Betreiber des sendenden Servers kann die Streichung veranlassen.</translation>
    </message>
    <message>
        <source>A domain in the message is on a block list</source>
        <translation>Eine Domain in der Nachricht steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The sender’s domain, or one that a link in the message leads to, is on a list of domains that send spam.</source>
        <translation>Die Domain des Absenders, oder eine, zu der ein Link in der Nachricht führt, steht auf einer Liste von Domains, die Spam verschicken.</translation>
    </message>
    <message>
        <source>Your mail program is set to work offline</source>
        <translation>Ihr Mailprogramm ist auf Offline-Arbeit eingestellt</translation>
    </message>
    <message>
        <source>While {program} works offline, it sends nothing and keeps every message in its outbox.</source>
        <translation>Solange {program} offline arbeitet, sendet es nichts und behält jede Nachricht im Postausgang.</translation>
    </message>
    <message>
        <source>Your mail program is very old</source>
        <translation>Ihr Mailprogramm ist sehr alt</translation>
    </message>
    <message>
        <source>{program} {program_version} is older than what today’s mail servers expect. Version {current_version} or newer knows all of it.</source>
        <translation>{program} {program_version} ist älter, als heutige Mailserver es erwarten. Version {current_version} oder neuer kann alles davon.</translation>
    </message>
    <message>
        <source>This version of {program} is older than what today’s mail servers expect.</source>
        <translation>Diese Version von {program} ist älter, als heutige Mailserver es erwarten.</translation>
    </message>
    <message>
        <source>Messages wait in the outbox</source>
        <translation>Im Postausgang warten Nachrichten</translation>
    </message>
    <message>
        <source>Messages that wait in the outbox of {program}: {waiting_messages}. They have not left, and nobody has received them.</source>
        <translation>Nachrichten, die im Postausgang von {program} warten: {waiting_messages}. Sie sind nicht hinausgegangen, und niemand hat sie bekommen.</translation>
    </message>
    <message>
        <source>They have not left, and nobody has received them.</source>
        <translation>Sie sind nicht hinausgegangen, und niemand hat sie bekommen.</translation>
    </message>
    <message>
        <source>This account sends through another account’s server</source>
        <translation>Dieses Konto sendet über den Server eines anderen Kontos</translation>
    </message>
    <message>
        <source>{program} hands the mail of {address} to {host}, which belongs to {owner}. That server knows neither this address nor its password.</source>
        <translation>{program} gibt die Mail von {address} an {host}, und der gehört zu {owner}. Dieser Server kennt weder die Adresse noch ihr Passwort.</translation>
    </message>
    <message>
        <source>{program} hands the mail of {address} to {host}, which belongs to somebody else. That server knows neither this address nor its password.</source>
        <translation>{program} gibt die Mail von {address} an {host}, und der gehört jemand anderem. Dieser Server kennt weder die Adresse noch ihr Passwort.</translation>
    </message>
    <message>
        <source>Sending has a user name of its own, and it is not the right one</source>
        <translation>Das Senden hat einen eigenen Benutzernamen, und es ist nicht der richtige</translation>
    </message>
    <message>
        <source>{program} signs in as {user} for sending and as {incoming_user} for receiving. Both sides belong to the same mailbox.</source>
        <translation>{program} meldet sich zum Senden als {user} an und zum Empfangen als {incoming_user}. Beide Seiten gehören zu demselben Postfach.</translation>
    </message>
    <message>
        <source>{program} signs in under one name for sending and under another for receiving. Both sides belong to the same mailbox.</source>
        <translation>{program} meldet sich zum Senden unter einem anderen Namen an als zum Empfangen. Beide Seiten gehören zu demselben Postfach.</translation>
    </message>
    <message>
        <source>This program sends through its maker’s servers</source>
        <translation>Dieses Programm sendet über die Server seines Herstellers</translation>
    </message>
    <message>
        <source>{program} hands your mail to its maker’s own servers, and they talk to your provider. This computer and its network play no part in that.</source>
        <translation>{program} gibt Ihre Mail den Servern seines Herstellers, und die sprechen mit Ihrem Anbieter. Dieser Computer und sein Netz spielen dabei keine Rolle.</translation>
    </message>
    <message>
        <source>Your mail program is too old for this provider’s sign-in</source>
        <translation>Ihr Mailprogramm ist zu alt für die Anmeldung dieses Anbieters</translation>
    </message>
    <message>
        <source>{provider} takes the modern sign-in (OAuth2) only, and {program} {program_version} cannot do it here.</source>
        <translation>{provider} nimmt nur die moderne Anmeldung (OAuth2), und {program} {program_version} kann sie hier nicht.</translation>
    </message>
    <message>
        <source>{provider} takes the modern sign-in (OAuth2) only, and this version of {program} cannot do it here.</source>
        <translation>{provider} nimmt nur die moderne Anmeldung (OAuth2), und diese Version von {program} kann sie hier nicht.</translation>
    </message>
    <message>
        <source>Your mail program knows only old encryption</source>
        <translation>Ihr Mailprogramm kennt nur alte Verschlüsselung</translation>
    </message>
    <message>
        <source>{program} offers nothing newer than TLS 1.1, because of its version or of a setting. {host} no longer takes that.</source>
        <translation>{program} bietet nichts Neueres als TLS 1.1 an, wegen seiner Version oder einer Einstellung. {host} nimmt das nicht mehr an.</translation>
    </message>
    <message>
        <source>The domain does not say who may send for it</source>
        <translation>Die Domain sagt nicht, wer für sie senden darf</translation>
    </message>
    <message>
        <source>{domain} has no SPF record. Large mail services doubt or refuse mail from such domains.</source>
        <translation>{domain} hat keinen SPF-Eintrag. Große Maildienste misstrauen Mail von solchen Domains oder lehnen sie ab.</translation>
    </message>
    <message>
        <source>The domain’s SPF record is broken</source>
        <translation>Der SPF-Eintrag der Domain ist fehlerhaft</translation>
    </message>
    <message>
        <source>Other servers cannot use the SPF record of {domain} and may refuse its mail: {spf_problem}.</source>
        <translation>Andere Server können den SPF-Eintrag von {domain} nicht verwenden und lehnen ihre Mail womöglich ab: {spf_problem}.</translation>
    </message>
    <message>
        <source>Other servers cannot use the domain’s SPF record and may refuse its mail.</source>
        <translation>Andere Server können den SPF-Eintrag der Domain nicht verwenden und lehnen ihre Mail womöglich ab.</translation>
    </message>
    <message>
        <source>The domain’s SPF record leaves out its own server</source>
        <translation>Der SPF-Eintrag der Domain lässt ihren eigenen Server aus</translation>
    </message>
    <message>
        <source>The SPF record of {domain} does not allow {refused_address}, so that others refuse mail from there.</source>
        <translation>Der SPF-Eintrag von {domain} erlaubt {refused_address} nicht, also lehnen andere Mail von dort ab.</translation>
    </message>
    <message>
        <source>The domain’s SPF record does not name the provider that runs its mailboxes, so that others refuse mail from there.</source>
        <translation>Der SPF-Eintrag der Domain nennt den Anbieter ihrer Postfächer nicht, also lehnen andere Mail von dort ab.</translation>
    </message>
    <message>
        <source>No DKIM key of the domain was found</source>
        <translation>Ein DKIM-Schlüssel der Domain wurde nicht gefunden</translation>
    </message>
    <message>
        <source>{domain} has no key under the usual names. Without signatures, large mail services trust its mail less.</source>
        <translation>{domain} hat unter den üblichen Namen keinen Schlüssel. Ohne Signaturen trauen große Maildienste ihrer Mail weniger.</translation>
    </message>
    <message>
        <source>The domain’s DKIM key cannot be used</source>
        <translation>Der DKIM-Schlüssel der Domain lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>Others cannot verify the signatures of {domain} and may refuse its mail. Of the key it is known: {dkim_problem}.</source>
        <translation>Andere können die Signaturen von {domain} nicht prüfen und lehnen ihre Mail womöglich ab. Über den Schlüssel ist bekannt: {dkim_problem}.</translation>
    </message>
    <message>
        <source>Others cannot verify the domain’s signatures and may refuse its mail.</source>
        <translation>Andere können die Signaturen der Domain nicht prüfen und lehnen ihre Mail womöglich ab.</translation>
    </message>
    <message>
        <source>The domain has no DMARC record</source>
        <translation>Die Domain hat keinen DMARC-Eintrag</translation>
    </message>
    <message>
        <source>Large mail services expect a DMARC record of every domain that sends, and {domain} has none.</source>
        <translation>Große Maildienste erwarten von jeder sendenden Domain einen DMARC-Eintrag, und {domain} hat keinen.</translation>
    </message>
    <message>
        <source>The domain’s DMARC record is broken</source>
        <translation>Der DMARC-Eintrag der Domain ist fehlerhaft</translation>
    </message>
    <message>
        <source>Other servers pay no heed to the DMARC record of {domain}: {dmarc_problem}.</source>
        <translation>Andere Server beachten den DMARC-Eintrag von {domain} nicht: {dmarc_problem}.</translation>
    </message>
    <message>
        <source>A part of the domain’s DMARC record does not work: reports go to an address that does not take them.</source>
        <translation>Ein Teil des DMARC-Eintrags der Domain wirkt nicht: Berichte gehen an eine Adresse, die sie nicht annimmt.</translation>
    </message>
    <message>
        <source>Nobody takes mail for the domain</source>
        <translation>Für die Domain nimmt niemand Mail an</translation>
    </message>
    <message>
        <source>No server takes mail for {domain}: answers and notices about failed messages are lost.</source>
        <translation>Kein Server nimmt Mail für {domain} an: Antworten und Meldungen über unzustellbare Nachrichten gehen verloren.</translation>
    </message>
    <message>
        <source>The domain’s own server has no reverse name</source>
        <translation>Der eigene Server der Domain hat keinen Rückwärtsnamen</translation>
    </message>
    <message>
        <source>The address {reverse_address} of {reverse_host} has no name that leads back to it. Many servers refuse mail from such addresses.</source>
        <translation>Die Adresse {reverse_address} von {reverse_host} hat keinen Namen, der wieder zu ihr führt. Viele Server lehnen Mail von solchen Adressen ab.</translation>
    </message>
    <message>
        <source>An address of the server has no name that leads back to it. Many servers refuse mail from such addresses.</source>
        <translation>Eine Adresse des Servers hat keinen Namen, der wieder zu ihr führt. Viele Server lehnen Mail von solchen Adressen ab.</translation>
    </message>
    <message>
        <source>This network’s address is on a block list</source>
        <translation>Die Adresse dieses Netzes steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The address {list_subject} is listed by {list_name}, usually because something in this network sends spam.</source>
        <translation>Die Adresse {list_subject} steht bei {list_name}, meist weil etwas in diesem Netz Spam verschickt.</translation>
    </message>
    <message>
        <source>An address of this network is on a block list, usually because something in this network sends spam.</source>
        <translation>Eine Adresse dieses Netzes steht auf einer Sperrliste, meist weil etwas in diesem Netz Spam verschickt.</translation>
    </message>
    <message>
        <source>The outgoing server is on a block list</source>
        <translation>Der Postausgangsserver steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The server’s address {list_subject} is listed by {list_name}, and some recipients refuse its mail.</source>
        <translation>Die Adresse {list_subject} des Servers steht bei {list_name}, und manche Empfänger lehnen seine Mail ab.</translation>
    </message>
    <message>
        <source>The server’s address is on a block list, and some recipients refuse its mail.</source>
        <translation>Die Adresse des Servers steht auf einer Sperrliste, und manche Empfänger lehnen seine Mail ab.</translation>
    </message>
    <message>
        <source>The domain is on a block list</source>
        <translation>Die Domain steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>{list_subject} is listed by {list_name}, and mail that names it may be refused.</source>
        <translation>{list_subject} steht bei {list_name}, und Mail, die sie nennt, wird womöglich abgelehnt.</translation>
    </message>
    <message>
        <source>The domain is on a block list, and mail that names it may be refused.</source>
        <translation>Die Domain steht auf einer Sperrliste, und Mail, die sie nennt, wird womöglich abgelehnt.</translation>
    </message>
    <message>
        <source>The server does not know {quoted_recipient}.</source>
        <translation>Der Server kennt {quoted_recipient} nicht.</translation>
    </message>
    <message>
        <source>There is no place to which mail for {quoted_recipient} could go.</source>
        <translation>Es gibt keinen Ort, an den Mail für {quoted_recipient} gehen könnte.</translation>
    </message>
    <message>
        <source>Nothing more fits in for {quoted_recipient} just now.</source>
        <translation>Für {quoted_recipient} passt gerade nichts mehr hinein.</translation>
    </message>
    <message>
        <source>The mailbox of {quoted_recipient} was closed or has moved.</source>
        <translation>Das Postfach von {quoted_recipient} wurde geschlossen oder ist umgezogen.</translation>
    </message>
    <message>
        <source>A rule on the side of {quoted_recipient} refuses it.</source>
        <translation>Eine Regel auf der Seite von {quoted_recipient} lehnt die Nachricht ab.</translation>
    </message>
    <message>
        <source>Your own server works; the one of {quoted_recipient} does not take the message from it.</source>
        <translation>Ihr eigener Server arbeitet; der von {quoted_recipient} nimmt ihm die Nachricht nicht ab.</translation>
    </message>
    <message>
        <source>The server says: {quoted_reply}</source>
        <extracomment>The sentence behind an explanation, in the same paragraph.</extracomment>
        <translation>Der Server meldet: {quoted_reply}</translation>
    </message>
    <message>
        <source>Port 25 is closed in most networks</source>
        <translation>Port 25 ist in den meisten Netzen geschlossen</translation>
    </message>
    <message>
        <source>{program} is set to send through port 25. That port is for mail between servers, and most networks close it against spam.</source>
        <translation>In {program} ist zum Senden Port 25 eingestellt. Dieser Port ist für Mail zwischen Servern da, und die meisten Netze schließen ihn gegen Spam.</translation>
    </message>
    <message>
        <source>{program} is set to send through port {port} of {host}. Mail is fetched there, not sent.</source>
        <translation>In {program} ist zum Senden Port {port} von {host} eingestellt. Dort wird Mail abgeholt, nicht gesendet.</translation>
    </message>
    <message>
        <source>{program} is set to send through port {port} with {security}. Encryption begins in another way there.</source>
        <translation>In {program} ist zum Senden Port {port} mit {security} eingestellt. Dort beginnt die Verschlüsselung anders.</translation>
    </message>
    <message>
        <source>Sending is not encrypted</source>
        <translation>Das Senden ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>{program} is set to hand the password to {host} without encryption. Others on the way could read it, and most servers refuse it.</source>
        <translation>{program} ist so eingestellt, dass es {host} das Passwort ohne Verschlüsselung gibt. Andere unterwegs könnten es lesen, und die meisten Server lehnen das ab.</translation>
    </message>
    <message>
        <source>{program} offers nothing newer than TLS 1.1, because of its version or of a setting. Most servers no longer take that.</source>
        <translation>{program} bietet wegen seiner Version oder einer Einstellung nichts Neueres als TLS 1.1 an. Die meisten Server nehmen das nicht mehr an.</translation>
    </message>
    <message>
        <source>{program} is set to send without signing in. {provider} takes mail only from people it knows.</source>
        <translation>{program} ist so eingestellt, dass es ohne Anmeldung sendet. {provider} nimmt Mail nur von Bekannten an.</translation>
    </message>
    <message>
        <source>{program} is set to send through {host}, which hands mail out. Sending goes through {own_host}.</source>
        <translation>{program} ist so eingestellt, dass es über {host} sendet; dieser Server gibt Mail aus. Gesendet wird über {own_host}.</translation>
    </message>
    <message>
        <source>{program} is set to send through {host}, which by its name hands mail out.</source>
        <translation>{program} ist so eingestellt, dass es über {host} sendet; dem Namen nach gibt dieser Server Mail aus.</translation>
    </message>
    <message>
        <source>The settings are not those that your provider recommends</source>
        <translation>Die Einstellungen sind nicht die, die Ihr Anbieter empfiehlt</translation>
    </message>
    <message>
        <source>{program} is set to {host}, port {port}, with {security}. The provider recommends {own_host}, port {own_port}.</source>
        <translation>In {program} ist {host} eingestellt, Port {port}, mit {security}. Der Anbieter empfiehlt {own_host}, Port {own_port}.</translation>
    </message>
    <message>
        <source>Sending has a user name of its own</source>
        <translation>Das Senden hat einen eigenen Benutzernamen</translation>
    </message>
    <message>
        <source>The port for receiving is that of another service</source>
        <translation>Der Port zum Empfangen gehört zu einem anderen Dienst</translation>
    </message>
    <message>
        <source>{program} is set to fetch mail by {incoming_protocol} through port {incoming_port} of {incoming_host}. Another service has that port.</source>
        <translation>{program} ist so eingestellt, dass es Mail mit {incoming_protocol} über Port {incoming_port} von {incoming_host} abholt. Dieser Port gehört zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>{program} is set to fetch mail through a port that another service has.</source>
        <translation>{program} ist so eingestellt, dass es Mail über einen Port abholt, der zu einem anderen Dienst gehört.</translation>
    </message>
    <message>
        <source>The kind of encryption does not fit the port for receiving</source>
        <translation>Die Art der Verschlüsselung passt nicht zum Port für den Empfang</translation>
    </message>
    <message>
        <source>{program} is set to fetch mail through port {incoming_port} with {incoming_security}. Encryption begins in another way there.</source>
        <translation>{program} ist so eingestellt, dass es Mail über Port {incoming_port} mit {incoming_security} abholt. Dort beginnt die Verschlüsselung anders.</translation>
    </message>
    <message>
        <source>{program} is set to fetch mail through a port where encryption begins in another way.</source>
        <translation>{program} ist so eingestellt, dass es Mail über einen Port abholt, an dem die Verschlüsselung anders beginnt.</translation>
    </message>
    <message>
        <source>Receiving is not encrypted</source>
        <translation>Das Empfangen ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>{program} is set to hand the password to {incoming_host} without encryption. Others on the way could read it.</source>
        <translation>{program} ist so eingestellt, dass es {incoming_host} das Passwort ohne Verschlüsselung gibt. Andere unterwegs könnten es lesen.</translation>
    </message>
    <message>
        <source>{program} is set to fetch mail without encryption. Others on the way could read the password.</source>
        <translation>{program} ist so eingestellt, dass es Mail ohne Verschlüsselung abholt. Andere unterwegs könnten das Passwort lesen.</translation>
    </message>
</context>
<context>
    <name>FoundAccount</name>
    <message>
        <source>%1 sends through its maker’s servers, not from this computer. A check here shows whether another program could send.</source>
        <extracomment>On the card of an account; %1 is a mail program&apos;s name</extracomment>
        <translation>%1 sendet über die Server seines Herstellers, nicht von diesem Computer. Eine Prüfung hier zeigt, ob ein anderes Programm senden könnte.</translation>
    </message>
    <message>
        <source>It has no e-mail address.</source>
        <translation>Es hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>It has no server for sending.</source>
        <translation>Es hat keinen Server zum Senden.</translation>
    </message>
    <message>
        <source>%1 is set to work offline.</source>
        <extracomment>On the card of an account; %1 is a mail program&apos;s name</extracomment>
        <translation>%1 ist auf Offline-Arbeit eingestellt.</translation>
    </message>
    <message>
        <source>Looked in %1. Nothing there was changed.</source>
        <extracomment>%1 is a list of mail programs</extracomment>
        <translation>Gesucht wurde in %1. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Seen in its settings: %1</source>
        <extracomment>On the card of an account; %1 says what its settings show: &quot;Sending is not encrypted&quot;</extracomment>
        <translation>In den Einstellungen gesehen: %1</translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>We found where it stops, but not why</source>
        <translation>Wir haben gefunden, wo es aufhört, aber nicht, warum</translation>
    </message>
    <message>
        <source>Your mail leaves, but receiving did not work</source>
        <translation>Ihre Post geht hinaus, aber das Empfangen ging nicht</translation>
    </message>
    <message>
        <source>Your mail leaves</source>
        <translation>Ihre Post geht hinaus</translation>
    </message>
    <message>
        <source>Everything that was checked works; nobody signed in</source>
        <translation>Alles Geprüfte ist in Ordnung; angemeldet wurde niemand</translation>
    </message>
    <message>
        <source>Stopped. What was checked so far is kept below</source>
        <translation>Angehalten. Was bis dahin geprüft wurde, steht darunter</translation>
    </message>
    <message>
        <source>Too little could be checked to say more</source>
        <translation>Es ließ sich zu wenig prüfen, um mehr zu sagen</translation>
    </message>
    <message>
        <source>The mail API answers; no key was tried</source>
        <translation>Die Mail-API antwortet; ein Schlüssel wurde nicht erprobt</translation>
    </message>
    <message>
        <source>The mail API lets this key send</source>
        <translation>Die Mail-API lässt diesen Schlüssel senden</translation>
    </message>
    <message>
        <source>The mail API lets this key in</source>
        <translation>Die Mail-API nimmt diesen Schlüssel an</translation>
    </message>
    <message>
        <source>The domain’s mail records are in order</source>
        <translation>Die Mail-Einträge der Domain sind in Ordnung</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Outgoing server: {host}, port {port}, {security}</source>
        <translation>Postausgangsserver: {host}, Port {port}, {security}</translation>
    </message>
    <message>
        <source>Address of the server: {server_address}</source>
        <translation>Adresse des Servers: {server_address}</translation>
    </message>
    <message>
        <source>Certificate: {certificate_name}, issued by {certificate_issuer}</source>
        <translation>Zertifikat: {certificate_name}, ausgestellt von {certificate_issuer}</translation>
    </message>
    <message>
        <source>Valid: {certificate_from} to {certificate_until}</source>
        <translation>Gültig: {certificate_from} bis {certificate_until}</translation>
    </message>
    <message>
        <source>SHA-256: {fingerprint}</source>
        <translation>SHA-256: {fingerprint}</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>Please allow sending from my mail program</source>
        <translation>Freigabe für das Senden aus meinem Mailprogramm</translation>
    </message>
    <message>
        <source>My mailbox {address} can receive but not send from {program}. The sign-in reaches {host}, and the server answers:</source>
        <translation>mein Postfach {address} kann Mails empfangen, aber nicht senden (Mailprogramm: {program}). Die Anmeldung erreicht {host}, und der Server antwortet:</translation>
    </message>
    <message>
        <source>Please allow my mail program to sign in</source>
        <translation>Freigabe der Anmeldung für mein Mailprogramm</translation>
    </message>
    <message>
        <source>A sign-in rule stops {program} when I send from {address} through {host}. The server answers:</source>
        <translation>eine Anmelderegel stoppt das Senden von {address} über {host} (Mailprogramm: {program}). Der Server antwortet:</translation>
    </message>
    <message>
        <source>Please check which rule (conditional access, security defaults) refused this sign-in, and tell me how I may send: from which network, with which device or program.</source>
        <translation>Könnten Sie prüfen, welche Regel (bedingter Zugriff, Sicherheitsstandards) diese Anmeldung abgelehnt hat? Und könnten Sie mir sagen, wie ich senden darf: aus welchem Netzwerk, mit welchem Gerät oder Programm?</translation>
    </message>
    <message>
        <source>The certificate of {host} is self-signed</source>
        <translation>Das Zertifikat von {host} ist selbst signiert</translation>
    </message>
    <message>
        <source>Mail programs refuse to send through {host}, port {port}: the server shows a certificate that it signed itself.</source>
        <translation>Mailprogramme weigern sich, über {host}, Port {port}, zu senden: Der Server zeigt ein Zertifikat, das er selbst signiert hat.</translation>
    </message>
    <message>
        <source>Please install a certificate from a public authority for this name on the mail ports. Until then, please tell me its SHA-256 fingerprint by phone, so that I can compare it.</source>
        <translation>Könnten Sie für diesen Namen auf den Mail-Ports ein Zertifikat einer öffentlichen Zertifizierungsstelle einrichten? Nennen Sie mir bis dahin gern am Telefon den SHA-256-Fingerabdruck des jetzigen Zertifikats, damit ich ihn vergleichen kann.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name</source>
        <translation>Das Zertifikat von {host} gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>Mail programs refuse to send through {host}, port {port}: the certificate that it shows does not name this server.</source>
        <translation>Mailprogramme weigern sich, über {host}, Port {port}, zu senden: Das gezeigte Zertifikat nennt diesen Server nicht.</translation>
    </message>
    <message>
        <source>Please add {host} to the names in the certificate, or tell me which server name we are to use.</source>
        <translation>Könnten Sie {host} in die Namen des Zertifikats aufnehmen oder mir sagen, welchen Servernamen wir verwenden sollen?</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut</translation>
    </message>
    <message>
        <source>Mail programs refuse to send through {host}, port {port}: they do not know the issuer of its certificate.</source>
        <translation>Mailprogramme weigern sich, über {host}, Port {port}, zu senden: Sie kennen den Aussteller des Zertifikats nicht.</translation>
    </message>
    <message>
        <source>Please install a certificate from a public authority, or tell us how to add yours to our computers.</source>
        <translation>Könnten Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle einrichten oder uns sagen, wie wir Ihres auf unseren Computern hinzufügen?</translation>
    </message>
    <message>
        <source>{host} does not send its intermediate certificate</source>
        <translation>{host} schickt sein Zwischenzertifikat nicht mit</translation>
    </message>
    <message>
        <source>Mail programs refuse to send through {host}, port {port}: the server sends its own certificate without the one of its issuer.</source>
        <translation>Mailprogramme weigern sich, über {host}, Port {port}, zu senden: Der Server schickt sein eigenes Zertifikat ohne das seines Ausstellers.</translation>
    </message>
    <message>
        <source>Please install the full chain (often called fullchain.pem) on the mail ports. Web browsers find the missing part by themselves, mail programs do not.</source>
        <translation>Könnten Sie auf den Mail-Ports die vollständige Kette einrichten (oft fullchain.pem genannt)? Browser finden den fehlenden Teil selbst, Mailprogramme nicht.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked</source>
        <translation>Das Zertifikat von {host} ist widerrufen</translation>
    </message>
    <message>
        <source>Mail programs refuse to send through {host}, port {port}: its certificate was declared invalid by its issuer.</source>
        <translation>Mailprogramme weigern sich, über {host}, Port {port}, zu senden: Der Aussteller hat das Zertifikat für ungültig erklärt.</translation>
    </message>
    <message>
        <source>Please replace the certificate on the mail ports.</source>
        <translation>Könnten Sie das Zertifikat auf den Mail-Ports ersetzen?</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet</source>
        <translation>Das Zertifikat von {host} ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Mail programs refuse to send through {host}, port {port}: its certificate only becomes valid at a later date.</source>
        <translation>Mailprogramme weigern sich, über {host}, Port {port}, zu senden: Das Zertifikat wird erst zu einem späteren Zeitpunkt gültig.</translation>
    </message>
    <message>
        <source>Please install one that is valid now.</source>
        <translation>Könnten Sie eines einrichten, das jetzt gültig ist?</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired</source>
        <translation>Das Zertifikat von {host} ist abgelaufen</translation>
    </message>
    <message>
        <source>Mail programs refuse to send through {host}, port {port}: its certificate is past its last day.</source>
        <translation>Mailprogramme weigern sich, über {host}, Port {port}, zu senden: Der letzte Gültigkeitstag des Zertifikats ist vorbei.</translation>
    </message>
    <message>
        <source>Please renew it on all mail ports.</source>
        <translation>Könnten Sie es auf allen Mail-Ports erneuern?</translation>
    </message>
    <message>
        <source>{host} only speaks outdated TLS</source>
        <translation>{host} spricht nur veraltetes TLS</translation>
    </message>
    <message>
        <source>Mail programs refuse to send through {host}, port {port}: the server offers TLS 1.1 or older only.</source>
        <translation>Mailprogramme weigern sich, über {host}, Port {port}, zu senden: Der Server bietet nur TLS 1.1 oder älter an.</translation>
    </message>
    <message>
        <source>Please enable TLS 1.2 and 1.3.</source>
        <translation>Könnten Sie TLS 1.2 und 1.3 einschalten?</translation>
    </message>
    <message>
        <source>{host} offers no encryption</source>
        <translation>{host} bietet keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>When I send through {host}, port {port}, the server offers neither STARTTLS nor TLS on port 465. My password would travel in clear.</source>
        <translation>wenn ich über {host}, Port {port}, sende, bietet der Server weder STARTTLS noch TLS auf Port 465 an. Mein Passwort ginge unverschlüsselt über die Leitung.</translation>
    </message>
    <message>
        <source>Please offer encryption for submission (RFC 8314), or tell me which server name and port have it.</source>
        <translation>Könnten Sie für das Senden Verschlüsselung anbieten (RFC 8314) oder mir sagen, unter welchem Servernamen und Port es sie gibt?</translation>
    </message>
    <message>
        <source>The name {host} cannot be looked up</source>
        <translation>Der Name {host} lässt sich nicht auflösen</translation>
    </message>
    <message>
        <source>DNS look-ups of {host} end with SERVFAIL, while other names resolve from here.</source>
        <translation>DNS-Abfragen nach {host} enden mit SERVFAIL. Andere Namen lassen sich von hier aus auflösen.</translation>
    </message>
    <message>
        <source>Please check the zone, its delegation and its DNSSEC signatures.</source>
        <translation>Könnten Sie die Zone, ihre Delegierung und ihre DNSSEC-Signaturen prüfen?</translation>
    </message>
    <message>
        <source>{host} answers very slowly</source>
        <translation>{host} antwortet sehr langsam</translation>
    </message>
    <message>
        <source>When I send through {host}, port {port}, a single answer takes longer than mail programs wait.</source>
        <translation>wenn ich über {host}, Port {port}, sende, dauert eine einzige Antwort länger, als Mailprogramme warten.</translation>
    </message>
    <message>
        <source>Please look into what delays the server before its greeting or its replies. A common reason is a reverse look-up that runs into its time-out.</source>
        <translation>Könnten Sie nachsehen, was den Server vor der Begrüßung oder vor den Antworten aufhält? Ein häufiger Grund ist eine Rückwärtsauflösung, die in ihre Zeitgrenze läuft.</translation>
    </message>
    <message>
        <source>{host} breaks the SMTP protocol</source>
        <translation>{host} verletzt das SMTP-Protokoll</translation>
    </message>
    <message>
        <source>On port {port}, {host} sends what is not a valid SMTP conversation. The transcript is in the report.</source>
        <translation>auf Port {port} sendet {host} etwas, das kein gültiger SMTP-Dialog ist. Die Mitschrift steht im Bericht.</translation>
    </message>
    <message>
        <source>Please look into it.</source>
        <translation>Könnten Sie sich das ansehen?</translation>
    </message>
    <message>
        <source>{host} refuses my connection</source>
        <translation>{host} weist meine Verbindung ab</translation>
    </message>
    <message>
        <source>I cannot send from {address}: {host}, port {port}, refuses my network before I can sign in. The server answers:</source>
        <translation>ich kann von {address} nicht senden: {host}, Port {port}, weist mein Netzwerk ab, bevor ich mich anmelden kann. Der Server antwortet:</translation>
    </message>
    <message>
        <source>Please let customers who sign in connect on the submission ports, or tell me what to do.</source>
        <translation>Könnten Sie Kunden, die sich anmelden, auf den Ports für das Senden zulassen oder mir sagen, was ich tun kann?</translation>
    </message>
    <message>
        <source>Signing in at {host} fails</source>
        <translation>Die Anmeldung bei {host} schlägt fehl</translation>
    </message>
    <message>
        <source>I cannot send from {address}: {host} says that it cannot check passwords. The server answers:</source>
        <translation>ich kann von {address} nicht senden: {host} meldet, dass er keine Passwörter prüfen kann. Der Server antwortet:</translation>
    </message>
    <message>
        <source>Please look into its sign-in service.</source>
        <translation>Könnten Sie sich seinen Anmeldedienst ansehen?</translation>
    </message>
    <message>
        <source>{host} does not take mail</source>
        <translation>{host} nimmt keine Mails an</translation>
    </message>
    <message>
        <source>I cannot send from {address}: {host}, port {port}, does not answer, while other providers’ servers do from the same place.</source>
        <translation>ich kann von {address} nicht senden: {host}, Port {port}, antwortet nicht. Die Server anderer Anbieter antworten vom selben Ort aus.</translation>
    </message>
    <message>
        <source>Please look into it, and tell me when it works again.</source>
        <translation>Könnten Sie sich das ansehen und mir sagen, wann es wieder geht?</translation>
    </message>
    <message>
        <source>My mailbox can receive but not send</source>
        <translation>Mein Postfach kann empfangen, aber nicht senden</translation>
    </message>
    <message>
        <source>With the same user name and password, {address} can receive, while {host}, port {port}, refuses the sign-in. The server answers:</source>
        <translation>mit demselben Benutzernamen und Passwort kann {address} empfangen. {host}, Port {port}, verweigert die Anmeldung. Der Server antwortet:</translation>
    </message>
    <message>
        <source>Please check whether sending is allowed for this mailbox, and whether the outgoing server knows its present password.</source>
        <translation>Könnten Sie prüfen, ob das Senden für dieses Postfach erlaubt ist und ob der Postausgangsserver das aktuelle Passwort kennt?</translation>
    </message>
    <message>
        <source>Please offer a sign-in for sending</source>
        <translation>Anmeldung zum Senden gewünscht</translation>
    </message>
    <message>
        <source>{host} takes mail from {address} only after mail was fetched (POP before SMTP).</source>
        <translation>{host} nimmt Mails von {address} erst an, nachdem Mails abgerufen wurden (POP vor SMTP).</translation>
    </message>
    <message>
        <source>Please offer SMTP AUTH on port 587 or 465, or tell me where you do.</source>
        <translation>Könnten Sie SMTP AUTH auf Port 587 oder 465 anbieten oder mir sagen, wo es das bei Ihnen gibt?</translation>
    </message>
    <message>
        <source>My account {address} is disabled</source>
        <translation>Mein Konto {address} ist abgeschaltet</translation>
    </message>
    <message>
        <source>I can no longer sign in as {address}. The server answers:</source>
        <translation>ich kann mich als {address} nicht mehr anmelden. Der Server antwortet:</translation>
    </message>
    <message>
        <source>Please tell me why, and what I can do to have it back.</source>
        <translation>Könnten Sie mir sagen, warum das so ist und was ich tun kann, damit es wieder freigeschaltet wird?</translation>
    </message>
    <message>
        <source>Please open the ports for sending mail</source>
        <translation>Freigabe der Ports zum Senden von Mails</translation>
    </message>
    <message>
        <source>From your network I cannot send mail through {host}: the connection to its ports for sending does not get through, and neither does one to other providers.</source>
        <translation>aus Ihrem Netzwerk kann ich über {host} keine Mails senden: Die Verbindung zu den Ports zum Senden kommt nicht durch. Zu anderen Anbietern kommt auch keine durch.</translation>
    </message>
    <message>
        <source>Please allow outgoing connections to TCP ports 465 and 587. Both are for sending with a sign-in (RFC 8314, RFC 6409), not for spam as port 25 is.</source>
        <translation>Könnten Sie ausgehende Verbindungen zu den TCP-Ports 465 und 587 erlauben? Beide sind zum Senden mit Anmeldung da (RFC 8314, RFC 6409). Für Spam taugen sie nicht, anders als Port 25.</translation>
    </message>
    <message>
        <source>The encryption of {host} is too weak</source>
        <translation>Die Verschlüsselung von {host} ist zu schwach</translation>
    </message>
    <message>
        <source>Mail programs warn of {host}, port {port}, or refuse it: its key, signature, cipher or key exchange is below the usual level of 112 bits. The technical part of the report names what was seen.</source>
        <translation>Mailprogramme warnen vor {host}, Port {port}, oder lehnen ihn ab: Schlüssel, Signatur, Chiffre oder Schlüsselaustausch liegen unter dem üblichen Maß von 112 Bit. Der technische Teil des Berichts nennt, was gesehen wurde.</translation>
    </message>
    <message>
        <source>Please use a key of at least 2048 bits (RSA) or 224 bits (elliptic curve), signatures over SHA-256, and a key exchange with at least 2048 bits or an elliptic curve.</source>
        <translation>Könnten Sie einen Schlüssel von mindestens 2048 Bit (RSA) oder 224 Bit (elliptische Kurve), Signaturen mit SHA-256 und einen Schlüsselaustausch mit mindestens 2048 Bit oder einer elliptischen Kurve verwenden?</translation>
    </message>
    <message>
        <source>Please open port 25 for my connection</source>
        <translation>Öffnung von Port 25 für meinen Anschluss</translation>
    </message>
    <message>
        <source>I send mail through {host}, which takes it on port 25 only. From my connection no server can be reached on that port.</source>
        <translation>Ich sende Mail über {host}, der sie nur auf Port 25 annimmt. Von meinem Anschluss aus ist auf diesem Port kein Server zu erreichen.</translation>
    </message>
    <message>
        <source>Please open outgoing connections to port 25 for me, or tell me how I can apply for it.</source>
        <translation>Könnten Sie ausgehende Verbindungen zu Port 25 für mich öffnen, oder mir sagen, wie ich das beantrage?</translation>
    </message>
    <message>
        <source>Address of the API: {api_place}</source>
        <translation>Adresse der API: {api_place}</translation>
    </message>
    <message>
        <source>Test message: {test_message_id}, sent at {test_sent_at} (UTC)</source>
        <translation>Testnachricht: {test_message_id}, gesendet: {test_sent_at} (UTC)</translation>
    </message>
    <message>
        <source>Answer to it: {test_reply}</source>
        <translation>Antwort darauf: {test_reply}</translation>
    </message>
    <message>
        <source>In the Microsoft 365 admin centre it is under Users, Active users, the mailbox, Mail, Manage email apps. In Exchange Online PowerShell this does it:</source>
        <translation>Im Microsoft 365 Admin Center steht es unter „Benutzer“, „Aktive Benutzer“, das Postfach, „E-Mail“, „E-Mail-Apps verwalten“. In der Exchange-Online-PowerShell geht es so:</translation>
    </message>
    <message>
        <source>Please allow sending by mail programs (“Authenticated SMTP”) for the mailbox {address}.</source>
        <translation>Könnten Sie für das Postfach {address} das Senden mit Mailprogrammen („Authentifiziertes SMTP“) erlauben?</translation>
    </message>
    <message>
        <source>Your mail server refuses mail from {from}</source>
        <translation>Ihr Mailserver lehnt Mails von {from} ab</translation>
    </message>
    <message>
        <source>A message from {from} to an address of yours was refused. My server passed on this answer:</source>
        <translation>eine Nachricht von {from} an eine Adresse bei Ihnen wurde abgelehnt. Mein Server hat diese Antwort weitergegeben:</translation>
    </message>
    <message>
        <source>Please look into which rule refused it, and let my address through or tell me what to change.</source>
        <translation>Könnten Sie nachsehen, welche Regel die Nachricht abgelehnt hat, und meine Adresse zulassen oder mir sagen, was ich ändern kann?</translation>
    </message>
    <message>
        <source>Please let our domain vouch for its mail (SPF, DKIM, DMARC)</source>
        <translation>SPF, DKIM und DMARC für die Mails unserer Domain</translation>
    </message>
    <message>
        <source>A test message from {from} through {host} did not pass the checks of the sender.</source>
        <translation>eine Testnachricht von {from} über {host} hat die Prüfungen des Absenders nicht bestanden.</translation>
    </message>
    <message>
        <source>Please check the SPF record of {domain}, whether {host} signs our mail with DKIM, and whether both fit the DMARC record.</source>
        <translation>Könnten Sie prüfen, ob der SPF-Eintrag von {domain} stimmt, ob {host} unsere Mails mit DKIM signiert und ob beides zum DMARC-Eintrag passt?</translation>
    </message>
    <message>
        <source>A message was taken and did not arrive</source>
        <translation>Eine Nachricht wurde angenommen und kam nicht an</translation>
    </message>
    <message>
        <source>I sent a test message from {from} through {host}. The server took it over, and it did not arrive.</source>
        <translation>von {from} habe ich eine Testnachricht über {host} gesendet. Der Server hat sie übernommen, und sie ist nicht angekommen.</translation>
    </message>
    <message>
        <source>Please look into your records for what became of it.</source>
        <translation>Könnten Sie in Ihren Protokollen nachsehen, was aus ihr geworden ist?</translation>
    </message>
    <message>
        <source>Your mail API does not answer properly</source>
        <translation>Ihre Mail-API antwortet nicht richtig</translation>
    </message>
    <message>
        <source>I cannot send through your mail API. It answers:</source>
        <translation>ich kann über Ihre Mail-API nicht senden. Sie antwortet:</translation>
    </message>
    <message>
        <source>Please open the way to a mail API</source>
        <translation>Freigabe des Wegs zu einer Mail-API</translation>
    </message>
    <message>
        <source>From your network a program cannot send mail through the API of {provider}: no safe connection to its server comes about.</source>
        <translation>aus Ihrem Netzwerk kann ein Programm über die API von {provider} keine Mails senden: Eine sichere Verbindung zu deren Server kommt nicht zustande.</translation>
    </message>
    <message>
        <source>Please allow outgoing HTTPS connections to this server, and leave them out of any inspection of encrypted traffic. The technical part of the report names its address and what was seen.</source>
        <translation>Könnten Sie ausgehende HTTPS-Verbindungen zu diesem Server erlauben und von der Untersuchung verschlüsselten Datenverkehrs ausnehmen? Der technische Teil des Berichts nennt seine Adresse und was zu sehen war.</translation>
    </message>
    <message>
        <source>TXT record at {record_name}: {record_text}</source>
        <translation>TXT-Eintrag bei {record_name}: {record_text}</translation>
    </message>
    <message>
        <source>Reports go to {report_address}; the record is looked for at {report_name}</source>
        <translation>Berichte gehen an {report_address}; der Eintrag wird bei {report_name} gesucht</translation>
    </message>
    <message>
        <source>Address: {reverse_address}, server: {reverse_host}</source>
        <translation>Adresse: {reverse_address}, Server: {reverse_host}</translation>
    </message>
    <message>
        <source>Listed by {list_name}: {list_subject}</source>
        <translation>Auf der Liste {list_name}: {list_subject}</translation>
    </message>
    <message>
        <source>The domain {domain} has no SPF record</source>
        <translation>Die Domain {domain} hat keinen SPF-Eintrag</translation>
    </message>
    <message>
        <source>Other mail servers doubt mail from {domain}, because the domain does not say who may send for it (SPF, RFC 7208).</source>
        <translation>Andere Mailserver misstrauen Mail von {domain}, weil die Domain nicht sagt, wer für sie senden darf (SPF, RFC 7208).</translation>
    </message>
    <message>
        <source>Please publish the TXT record that stands below.</source>
        <translation>Bitte veröffentlichen Sie den TXT-Eintrag, der darunter steht.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} needs a change</source>
        <translation>Der SPF-Eintrag von {domain} muss geändert werden</translation>
    </message>
    <message>
        <source>Other mail servers refuse mail from {domain}, because its SPF record is broken or leaves out our own server.</source>
        <translation>Andere Mailserver lehnen Mail von {domain} ab, weil ihr SPF-Eintrag fehlerhaft ist oder unseren eigenen Server auslässt.</translation>
    </message>
    <message>
        <source>Please replace the TXT record that begins with v=spf1 by the one below, and leave no second one.</source>
        <translation>Bitte ersetzen Sie den TXT-Eintrag, der mit v=spf1 beginnt, durch den darunter, und lassen Sie keinen zweiten stehen.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} is too long</source>
        <translation>Der SPF-Eintrag von {domain} ist zu lang</translation>
    </message>
    <message>
        <source>Other mail servers refuse mail from {domain}, because its SPF record asks for more names than RFC 7208 allows.</source>
        <translation>Andere Mailserver lehnen Mail von {domain} ab, weil ihr SPF-Eintrag nach mehr Namen fragt, als RFC 7208 erlaubt.</translation>
    </message>
    <message>
        <source>Please take out the senders that are no longer used, or write their networks out, until at most ten terms ask for names.</source>
        <translation>Bitte nehmen Sie die Absender heraus, die nicht mehr benutzt werden, oder schreiben Sie ihre Netze aus, bis höchstens zehn Angaben nach Namen fragen.</translation>
    </message>
    <message>
        <source>Please turn on DKIM for {domain}</source>
        <translation>Bitte DKIM für {domain} einschalten</translation>
    </message>
    <message>
        <source>No DKIM key was found for {domain}, so that others cannot verify its mail.</source>
        <translation>Für {domain} wurde kein DKIM-Schlüssel gefunden, also können andere ihre Mail nicht prüfen.</translation>
    </message>
    <message>
        <source>Please turn on signing for this domain, and publish the key that {provider} shows.</source>
        <translation>Bitte schalten Sie das Signieren für diese Domain ein und veröffentlichen Sie den Schlüssel, den {provider} zeigt.</translation>
    </message>
    <message>
        <source>The DKIM key of {domain} cannot be used</source>
        <translation>Der DKIM-Schlüssel von {domain} lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>Other mail servers refuse mail from {domain}: its DKIM key in DNS is withdrawn, too short or damaged.</source>
        <translation>Andere Mailserver lehnen Mail von {domain} ab: Ihr DKIM-Schlüssel im DNS ist zurückgezogen, zu kurz oder beschädigt.</translation>
    </message>
    <message>
        <source>Please publish the present public key again as it is shown where the mail is signed, whole and without line breaks, of 2048 bits if possible.</source>
        <translation>Bitte veröffentlichen Sie den jetzigen öffentlichen Schlüssel neu, wie er dort gezeigt wird, wo die Mail signiert wird, ganz und ohne Zeilenumbrüche, möglichst mit 2048 Bit.</translation>
    </message>
    <message>
        <source>The domain {domain} has no DMARC record</source>
        <translation>Die Domain {domain} hat keinen DMARC-Eintrag</translation>
    </message>
    <message>
        <source>Large mail services expect a DMARC record of every domain that sends, and {domain} has none.</source>
        <translation>Große Maildienste erwarten von jeder sendenden Domain einen DMARC-Eintrag, und {domain} hat keinen.</translation>
    </message>
    <message>
        <source>The DMARC record of {domain} needs a change</source>
        <translation>Der DMARC-Eintrag von {domain} muss geändert werden</translation>
    </message>
    <message>
        <source>The DMARC record of {domain} cannot be read by other mail servers.</source>
        <translation>Andere Mailserver können den DMARC-Eintrag von {domain} nicht lesen.</translation>
    </message>
    <message>
        <source>Please let the TXT record below be the only one at its name.</source>
        <translation>Bitte lassen Sie den TXT-Eintrag darunter den einzigen bei seinem Namen sein.</translation>
    </message>
    <message>
        <source>DMARC reports of {domain} go nowhere</source>
        <translation>DMARC-Berichte von {domain} gehen ins Leere</translation>
    </message>
    <message>
        <source>The DMARC record of {domain} sends reports to another organisation, which does not say that it takes them.</source>
        <translation>Der DMARC-Eintrag von {domain} schickt Berichte an eine andere Organisation, die nicht sagt, dass sie sie annimmt.</translation>
    </message>
    <message>
        <source>Please publish the TXT record v=DMARC1 at the name below, or tell us another address for the reports.</source>
        <translation>Bitte veröffentlichen Sie den TXT-Eintrag v=DMARC1 bei dem Namen darunter, oder nennen Sie uns eine andere Adresse für die Berichte.</translation>
    </message>
    <message>
        <source>Mail to {domain} cannot be delivered</source>
        <translation>Mail an {domain} lässt sich nicht zustellen</translation>
    </message>
    <message>
        <source>Answers and notices to addresses at {domain} are lost: no server takes mail for the domain.</source>
        <translation>Antworten und Meldungen an Adressen bei {domain} gehen verloren: Kein Server nimmt Mail für die Domain an.</translation>
    </message>
    <message>
        <source>Please publish an MX record that names the server which takes the mail.</source>
        <translation>Bitte veröffentlichen Sie einen MX-Eintrag, der den Server nennt, der die Mail annimmt.</translation>
    </message>
    <message>
        <source>Please name the address of our mail server</source>
        <translation>Bitte der Adresse unseres Mailservers einen Namen geben</translation>
    </message>
    <message>
        <source>The address of our mail server has no reverse name that leads back to it, and other mail servers refuse mail because of that.</source>
        <translation>Die Adresse unseres Mailservers hat keinen Rückwärtsnamen, der wieder zu ihr führt, und deshalb lehnen andere Mailserver Mail ab.</translation>
    </message>
    <message>
        <source>Please set the PTR record of the address below to the name of the server.</source>
        <translation>Bitte setzen Sie den PTR-Eintrag der Adresse darunter auf den Namen des Servers.</translation>
    </message>
    <message>
        <source>Your mail server is on a block list</source>
        <translation>Ihr Mailserver steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The server through which mail of {domain} leaves is on a block list. Some recipients refuse our mail because of that.</source>
        <translation>Der Server, über den Mail von {domain} hinausgeht, steht auf einer Sperrliste. Manche Empfänger lehnen deshalb unsere Mail ab.</translation>
    </message>
    <message>
        <source>Please find out why, mend it, and ask the list for removal.</source>
        <translation>Bitte finden Sie heraus, warum, beheben Sie es und beantragen Sie bei der Liste die Streichung.</translation>
    </message>
    <message>
        <source>The domain {domain} is on a block list</source>
        <translation>Die Domain {domain} steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The domain {domain} is on a block list. Some recipients refuse our mail because of that.</source>
        <translation>Die Domain {domain} steht auf einer Sperrliste. Manche Empfänger lehnen deshalb unsere Mail ab.</translation>
    </message>
    <message>
        <source>Please find out whether an account or the website is abused, mend that first, and then ask the list for removal.</source>
        <translation>Bitte finden Sie heraus, ob ein Konto oder die Webseite missbraucht wird, beheben Sie das zuerst und beantragen Sie dann bei der Liste die Streichung.</translation>
    </message>
    <message>
        <source>Our address is on a block list</source>
        <translation>Unsere Adresse steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>An address of this network is on a block list. Some mail servers refuse connections from there.</source>
        <translation>Eine Adresse dieses Netzes steht auf einer Sperrliste. Manche Mailserver lehnen Verbindungen von dort ab.</translation>
    </message>
    <message>
        <source>Please check whether a device in this network sends spam, and ask the list for removal afterwards.</source>
        <translation>Bitte prüfen Sie, ob ein Gerät in diesem Netz Spam verschickt, und beantragen Sie danach bei der Liste die Streichung.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>%1 was told not to allow this. Sign in again and allow it; where a company runs the account, its administrator may have to.</source>
        <translation>%1 meldet, dass das nicht erlaubt wurde. Melden Sie sich neu an und erlauben Sie es. Betreibt eine Firma das Konto, muss das vielleicht deren Administrator tun.</translation>
    </message>
    <message>
        <source>%1 does not know this client ID, or wants the client secret that belongs to it. Compare both with the registration.</source>
        <translation>%1 kennt diese Client-ID nicht oder verlangt das Client-Secret dazu. Vergleichen Sie beide mit der Registrierung.</translation>
    </message>
    <message>
        <source>%1 knows this client ID, and does not allow it to sign people in this way. Its registration must be that of a desktop program.</source>
        <translation>%1 kennt diese Client-ID, erlaubt ihr aber diese Art der Anmeldung nicht. Sie muss als Desktop-Programm registriert sein.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in: it was used, has expired or was taken back. Sign in again.</source>
        <translation>%1 nimmt diese Anmeldung nicht mehr an: Sie wurde verwendet, ist abgelaufen oder wurde zurückgenommen. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 does not lead back to this program: its registration lacks the address of this computer. Whoever registered the client ID must add it.</source>
        <translation>%1 führt nicht zu diesem Programm zurück: In der Registrierung fehlt die Adresse dieses Computers. Wer die Client-ID registriert hat, muss sie eintragen.</translation>
    </message>
    <message>
        <source>%1 does not give the permission for mail to this client ID. Whoever registered it must add that permission.</source>
        <translation>%1 gibt dieser Client-ID die Berechtigung für Mail nicht. Wer sie registriert hat, muss diese Berechtigung hinzufügen.</translation>
    </message>
    <message>
        <source>%1 did not understand the request. Choose another way to sign in.</source>
        <translation>%1 hat die Anfrage nicht verstanden. Wählen Sie eine andere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>%1 does not offer this kind of sign-in to this client ID. Try the other one, or another way to sign in.</source>
        <translation>%1 bietet dieser Client-ID diese Art der Anmeldung nicht an. Versuchen Sie die andere, oder wählen Sie eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>The sign-in service of %1 is in trouble. Try again in a few minutes.</source>
        <translation>Der Anmeldedienst von %1 ist gestört. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Ask for a new one.</source>
        <translation>Der Code wurde nicht rechtzeitig eingegeben. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>%1 waits until you have entered the code.</source>
        <translation>%1 wartet, bis Sie den Code eingegeben haben.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this sign-in, and it was not used. Sign in again, and close other pages first.</source>
        <translation>Es kam eine Antwort, die nicht zu dieser Anmeldung gehört, und sie wurde nicht verwendet. Schließen Sie andere Seiten und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Another service answered in the place of %1, and the answer was not used. Sign in again, and look closely at the address in the browser.</source>
        <translation>An der Stelle von %1 hat ein anderer Dienst geantwortet, und die Antwort wurde nicht verwendet. Melden Sie sich neu an und sehen Sie sich die Adresse im Browser genau an.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a sign-in. Choose another way to sign in.</source>
        <translation>Die Antwort von %1 ist keine Anmeldung. Wählen Sie eine andere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>The sign-in service of %1 cannot be reached from here. The check itself shows where the way ends; start it without signing in.</source>
        <translation>Der Anmeldedienst von %1 ist von hier aus nicht zu erreichen. Die Prüfung selbst zeigt, wo der Weg endet. Starten Sie sie ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser. If its page says that the redirect is not allowed, whoever registered the client ID must add the address of this computer. Otherwise sign in again.</source>
        <translation>Vom Browser kam nichts zurück. Steht auf der Seite dort, dass die Weiterleitung nicht erlaubt ist, muss die Adresse dieses Computers eingetragen werden; das kann, wer die Client-ID registriert hat. Melden Sie sich sonst neu an.</translation>
    </message>
    <message>
        <source>This computer does not let the program wait for the browser. Security software may be in the way; choose another way to sign in.</source>
        <translation>Dieser Computer lässt das Programm nicht auf den Browser warten. Vielleicht steht Sicherheitssoftware im Weg; wählen Sie eine andere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>This program was built without Qt Network Authorization and cannot sign in with the browser.</source>
        <translation>Dieses Programm wurde ohne Qt Network Authorization gebaut und kann sich nicht über den Browser anmelden.</translation>
    </message>
    <message>
        <source>%1 lets only registered programs sign in with the browser, and this copy is not registered.</source>
        <translation>%1 lässt nur registrierte Programme mit dem Browser anmelden, und diese Kopie ist nicht registriert.</translation>
    </message>
</context>
<context>
    <name>OAuthFile</name>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a short text</source>
        <translation>ist kein kurzer Text</translation>
    </message>
    <message>
        <source>is not an https address</source>
        <translation>ist keine https-Adresse</translation>
    </message>
    <message>
        <source>is not a list of short texts</source>
        <translation>ist keine Liste kurzer Texte</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is not a name that belongs here</source>
        <translation>ist kein Name, der hierher gehört</translation>
    </message>
    <message>
        <source>holds a blank</source>
        <translation>enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>is not a client ID</source>
        <translation>ist keine Client-ID</translation>
    </message>
    <message>
        <source>holds something that is no mail domain</source>
        <translation>enthält etwas, das keine Mail-Domain ist</translation>
    </message>
    <message>
        <source>holds something that is not name=value</source>
        <translation>enthält etwas, das nicht die Form Name=Wert hat</translation>
    </message>
    <message>
        <source>is neither 127.0.0.1 nor localhost</source>
        <translation>ist weder 127.0.0.1 noch localhost</translation>
    </message>
    <message>
        <source>The file is too long.</source>
        <translation>Die Datei ist zu lang.</translation>
    </message>
    <message>
        <source>The file is no JSON: %1 at octet %2.</source>
        <translation>Die Datei ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The file does not hold one object.</source>
        <translation>Die Datei enthält nicht genau ein Objekt.</translation>
    </message>
    <message>
        <source>There is no sign-in service “%1”.</source>
        <translation>Den Anmeldedienst „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The file %1 was not used. %2</source>
        <extracomment>%1 is the path of a file, %2 what is wrong in it</extracomment>
        <translation>Die Datei %1 wurde nicht verwendet. %2</translation>
    </message>
</context>
<context>
    <name>OAuthPage</name>
    <message>
        <source>Go back to Outbox Doctor</source>
        <translation>Kehren Sie zu Outbox Doctor zurück</translation>
    </message>
    <message>
        <source>All is done here, and you can close this page. Outbox Doctor tells how the sign-in went.</source>
        <translation>Hier ist alles erledigt, und Sie können diese Seite schließen. Outbox Doctor zeigt, wie die Anmeldung ausgegangen ist.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>This page was not expected</source>
        <translation>Diese Seite wurde nicht erwartet</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that is under way, and nothing of it was used. You can close it.</source>
        <translation>Sie gehört nicht zu der laufenden Anmeldung, und nichts davon wurde verwendet. Sie können die Seite schließen.</translation>
    </message>
</context>
<context>
    <name>PracticeFault</name>
    <message>
        <source>The set port is closed</source>
        <translation>Der eingestellte Port ist geschlossen</translation>
    </message>
    <message>
        <source>Nobody listens on the port that is set for sending. The provider&apos;s other port works.</source>
        <translation>Auf dem Port, der zum Senden eingestellt ist, antwortet niemand. Der andere Port des Anbieters funktioniert.</translation>
    </message>
    <message>
        <source>The set port falls silent</source>
        <translation>Der eingestellte Port verstummt</translation>
    </message>
    <message>
        <source>The connection is made, and then nothing comes. The provider&apos;s other port works.</source>
        <translation>Die Verbindung kommt zustande, und dann kommt nichts mehr. Der andere Port des Anbieters funktioniert.</translation>
    </message>
    <message>
        <source>A firewall rewrites what is said</source>
        <translation>Eine Firewall schreibt das Gespräch um</translation>
    </message>
    <message>
        <source>The greeting is blanked out and the modern introduction refused, as old firewalls do.</source>
        <translation>Die Begrüßung ist überschrieben, und die moderne Vorstellung wird abgelehnt. So machen es alte Firewalls.</translation>
    </message>
    <message>
        <source>Something on the way removes encryption</source>
        <translation>Etwas unterwegs entfernt die Verschlüsselung</translation>
    </message>
    <message>
        <source>The offer to encrypt is overwritten on the port that is set. The encrypted port works.</source>
        <translation>Auf dem eingestellten Port wird das Angebot zu verschlüsseln überschrieben. Der verschlüsselte Port funktioniert.</translation>
    </message>
    <message>
        <source>Not a mail server</source>
        <translation>Kein Mailserver</translation>
    </message>
    <message>
        <source>What answers under the server&apos;s name is a service for remote access.</source>
        <translation>Unter dem Namen des Servers antwortet ein Dienst für den Fernzugriff.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>The server greets with a request to come back later.</source>
        <translation>Der Server begrüßt Sie mit dem Hinweis, es später noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The server is slow</source>
        <translation>Der Server ist langsam</translation>
    </message>
    <message>
        <source>The greeting comes after twelve seconds, later than many mail programs wait.</source>
        <translation>Die Begrüßung kommt nach zwölf Sekunden. So lange warten viele Mailprogramme nicht.</translation>
    </message>
    <message>
        <source>The server hangs up</source>
        <translation>Der Server legt auf</translation>
    </message>
    <message>
        <source>The server greets, and closes the connection instead of answering.</source>
        <translation>Der Server begrüßt und schließt dann die Verbindung, statt zu antworten.</translation>
    </message>
    <message>
        <source>The server for receiving is set for sending</source>
        <translation>Der Posteingangsserver ist zum Senden eingestellt</translation>
    </message>
    <message>
        <source>The mail program sends to the server that it reads mail from.</source>
        <translation>Das Mailprogramm sendet an den Server, von dem es Mails abruft.</translation>
    </message>
    <message>
        <source>The wrong kind of encryption is set</source>
        <translation>Die falsche Art der Verschlüsselung ist eingestellt</translation>
    </message>
    <message>
        <source>SSL/TLS is set on a port that starts in clear and then changes over with STARTTLS.</source>
        <translation>SSL/TLS ist auf einem Port eingestellt, der unverschlüsselt beginnt und dann mit STARTTLS umschaltet.</translation>
    </message>
    <message>
        <source>Encryption is switched off</source>
        <translation>Die Verschlüsselung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The mail program is set to send without encryption. The server insists on it.</source>
        <translation>Das Mailprogramm ist auf Senden ohne Verschlüsselung eingestellt. Der Server besteht auf ihr.</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Der Server bietet keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>The server takes passwords in clear only, on one port.</source>
        <translation>Der Server nimmt Passwörter nur unverschlüsselt an, auf einem Port.</translation>
    </message>
    <message>
        <source>Encryption fails for now</source>
        <translation>Die Verschlüsselung gelingt zurzeit nicht</translation>
    </message>
    <message>
        <source>The server offers to encrypt and then says that it cannot at the moment.</source>
        <translation>Der Server bietet an zu verschlüsseln und sagt dann, dass er es gerade nicht kann.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ended ten days ago.</source>
        <translation>Das Zertifikat des Servers ist seit zehn Tagen abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>Das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The server shows a certificate for mail.practice.example.</source>
        <translation>Der Server zeigt ein Zertifikat für mail.practice.example.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself</source>
        <translation>Das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>The server made its certificate on its own. Nobody vouches for it.</source>
        <translation>Der Server hat sein Zertifikat selbst erstellt. Niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer is unknown</source>
        <translation>Der Aussteller des Zertifikats ist unbekannt</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that this computer does not know.</source>
        <translation>Das Zertifikat kommt von einer Zertifizierungsstelle, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>A certificate in between is missing</source>
        <translation>Ein Zertifikat dazwischen fehlt</translation>
    </message>
    <message>
        <source>The server forgets to send the certificate that links its own to the authority.</source>
        <translation>Der Server schickt das Zertifikat nicht mit, das seines mit der Zertifizierungsstelle verbindet.</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Das Passwort ist falsch</translation>
    </message>
    <message>
        <source>The servers for sending and for receiving both refuse the password.</source>
        <translation>Die Server zum Senden und zum Empfangen lehnen das Passwort ab.</translation>
    </message>
    <message>
        <source>The user name must be the full address</source>
        <translation>Der Benutzername muss die ganze Adresse sein</translation>
    </message>
    <message>
        <source>The mail program signs in with the part before the @ only.</source>
        <translation>Das Mailprogramm meldet sich nur mit dem Teil vor dem @ an.</translation>
    </message>
    <message>
        <source>The mail program does not sign in</source>
        <translation>Das Mailprogramm meldet sich nicht an</translation>
    </message>
    <message>
        <source>Signing in is switched off for sending. The server insists on it.</source>
        <translation>Die Anmeldung ist für das Senden ausgeschaltet. Der Server besteht auf ihr.</translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation>Ein App-Passwort ist nötig</translation>
    </message>
    <message>
        <source>The account is protected in two steps, so mail programs need a password of their own.</source>
        <translation>Das Konto ist in zwei Schritten geschützt. Mailprogramme brauchen deshalb ein eigenes Passwort.</translation>
    </message>
    <message>
        <source>Only the modern sign-in is taken</source>
        <translation>Nur die moderne Anmeldung wird angenommen</translation>
    </message>
    <message>
        <source>The server takes no passwords for sending, only a sign-in in the browser.</source>
        <translation>Der Server nimmt zum Senden keine Passwörter an, nur eine Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>Sending by mail programs is switched off</source>
        <translation>Das Senden mit Mailprogrammen ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The administrator has not allowed mail programs to send for this mailbox.</source>
        <translation>Der Administrator erlaubt Mailprogrammen nicht, für dieses Postfach zu senden.</translation>
    </message>
    <message>
        <source>Locked for a while</source>
        <translation>Für eine Weile gesperrt</translation>
    </message>
    <message>
        <source>There were too many failed sign-ins, so the server takes none for now.</source>
        <translation>Zu viele Anmeldungen sind fehlgeschlagen. Der Server nimmt vorerst keine mehr an.</translation>
    </message>
    <message>
        <source>The sender address is not yours</source>
        <translation>Die Absenderadresse gehört nicht Ihnen</translation>
    </message>
    <message>
        <source>The mail program sends as sales@practice.example, which this account may not use.</source>
        <translation>Das Mailprogramm sendet als sales@practice.example. Dieses Konto darf diese Adresse nicht verwenden.</translation>
    </message>
    <message>
        <source>The provider has stopped sending</source>
        <translation>Der Anbieter hat das Senden gestoppt</translation>
    </message>
    <message>
        <source>The account looked taken over, so it may receive mail but not send any.</source>
        <translation>Es sah so aus, als hätte jemand das Konto übernommen. Es darf Mails empfangen, aber keine senden.</translation>
    </message>
    <message>
        <source>The day&apos;s limit is reached</source>
        <translation>Das Tageslimit ist erreicht</translation>
    </message>
    <message>
        <source>The account has sent as many messages as it may in one day.</source>
        <translation>Das Konto hat so viele Nachrichten gesendet, wie es an einem Tag darf.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>The password is not stored; the program asks for it.</source>
        <translation>Das Passwort ist nicht gespeichert; das Programm fragt danach.</translation>
    </message>
    <message>
        <source>The password is in the program’s own store, which is not opened here.</source>
        <translation>Das Passwort liegt im eigenen Speicher des Programms; er wird hier nicht geöffnet.</translation>
    </message>
    <message>
        <source>The password is in the system’s keychain.</source>
        <translation>Das Passwort liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The password stands in the settings file, readable for everybody who can open it.</source>
        <translation>Das Passwort steht in der Datei mit den Einstellungen, lesbar für jeden, der sie öffnen kann.</translation>
    </message>
    <message>
        <source>The password comes from a command, which is not run here.</source>
        <translation>Das Passwort kommt von einem Befehl; er wird hier nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The settings cannot be read: no right to, or the disk fails.</source>
        <translation>Die Einstellungen lassen sich nicht lesen: Das Recht dazu fehlt, oder der Datenträger ist gestört.</translation>
    </message>
    <message>
        <source>The file with the settings is not there.</source>
        <translation>Die Datei mit den Einstellungen ist nicht da.</translation>
    </message>
    <message>
        <source>The settings were not read: the file is far too large.</source>
        <translation>Die Einstellungen wurden nicht gelesen: Die Datei ist viel zu groß.</translation>
    </message>
    <message>
        <source>The file with the settings is damaged, and was read as far as it goes.</source>
        <translation>Die Datei mit den Einstellungen ist beschädigt und wurde gelesen, so weit es ging.</translation>
    </message>
    <message>
        <source>The settings were not read: they lead out of the program’s folders.</source>
        <translation>Die Einstellungen wurden nicht gelesen: Sie führen aus den Ordnern des Programms hinaus.</translation>
    </message>
    <message>
        <source>The settings were not read: they are no ordinary file.</source>
        <translation>Die Einstellungen wurden nicht gelesen: Sie sind keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The settings cannot be read while the program runs. Close it, then look again.</source>
        <translation>Die Einstellungen lassen sich nicht lesen, solange das Programm läuft. Schließen Sie es, und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>There are more accounts than are read here.</source>
        <translation>Es gibt mehr Konten, als hier gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Receiving takes another way, port {incoming_port}, and that one is open.</source>
        <translation>Der Empfang nimmt einen anderen Weg, Port {incoming_port}, und der ist offen.</translation>
    </message>
    <message>
        <source>Receiving takes another way, and that one is open.</source>
        <translation>Der Empfang nimmt einen anderen Weg, und der ist offen.</translation>
    </message>
    <message>
        <source>Receiving has a server of its own, and that one is in order.</source>
        <translation>Der Empfang hat einen eigenen Server, und der ist in Ordnung.</translation>
    </message>
    <message>
        <source>Receiving looks for another name, {incoming_host}, and that one is found.</source>
        <translation>Der Empfang sucht einen anderen Namen, {incoming_host}, und der wird gefunden.</translation>
    </message>
    <message>
        <source>Receiving looks for another name, and that one is found.</source>
        <translation>Der Empfang sucht einen anderen Namen, und der wird gefunden.</translation>
    </message>
    <message>
        <source>Receiving takes another way, and that one is open just now.</source>
        <translation>Der Empfang nimmt einen anderen Weg, und der ist gerade offen.</translation>
    </message>
    <message>
        <source>Receiving has settings of its own, and those are right.</source>
        <translation>Der Empfang hat eigene Einstellungen, und die stimmen.</translation>
    </message>
    <message>
        <source>Receiving has its own switch, and that one is on.</source>
        <translation>Der Empfang hat seinen eigenen Schalter, und der ist an.</translation>
    </message>
    <message>
        <source>Receiving signs in at another server, and that one let you in.</source>
        <translation>Der Empfang meldet sich an einem anderen Server an, und der hat Sie eingelassen.</translation>
    </message>
    <message>
        <source>Receiving always signs in. For sending it is a setting of its own, and there it is off.</source>
        <translation>Der Empfang meldet sich immer an. Für das Senden ist das eine eigene Einstellung, und dort ist sie aus.</translation>
    </message>
    <message>
        <source>The hotspot lets the incoming server through; new mail may also be what was fetched before.</source>
        <translation>Der Hotspot lässt den Posteingangsserver durch. Was Sie als neue Mail sehen, kann auch schon früher abgerufen worden sein.</translation>
    </message>
    <message>
        <source>What is in the mailbox can be read; only nothing new fits in.</source>
        <translation>Was im Postfach liegt, lässt sich lesen. Nur Neues passt nicht mehr hinein.</translation>
    </message>
    <message>
        <source>Receiving needs no sender address.</source>
        <translation>Der Empfang braucht keine Absenderadresse.</translation>
    </message>
    <message>
        <source>Receiving passes nothing on to others; it only hands out what is yours.</source>
        <translation>Der Empfang leitet nichts an andere weiter. Er gibt nur aus, was Ihnen gehört.</translation>
    </message>
    <message>
        <source>Receiving goes through another server and port, and that way works.</source>
        <translation>Der Empfang geht über einen anderen Server und Port, und dieser Weg ist in Ordnung.</translation>
    </message>
    <message>
        <source>The incoming server refuses this password, too. If new mail still appears, the program uses a password that it stored before.</source>
        <translation>Auch der Posteingangsserver lehnt dieses Passwort ab. Wenn trotzdem neue Mail erscheint, verwendet das Programm ein früher gespeichertes Passwort.</translation>
    </message>
    <message>
        <source>Receiving does not work just now either. What you see was fetched before.</source>
        <translation>Auch der Empfang geht gerade nicht. Was Sie sehen, wurde früher abgerufen.</translation>
    </message>
    <message>
        <source>Receiving goes through another server and port. This check did not look at them closely enough to say more.</source>
        <translation>Der Empfang geht über einen anderen Server und Port. Diese Prüfung hat beide nicht genau genug angesehen, um mehr zu sagen.</translation>
    </message>
    <message>
        <source>Receiving uses {incoming_host}, port {incoming_port}, and that service is in order.</source>
        <translation>Empfangen läuft über {incoming_host}, Port {incoming_port}, und dieser Dienst ist in Ordnung.</translation>
    </message>
    <message>
        <source>Receiving uses {incoming_host}, port {incoming_port}, and the certificate shown there is accepted.</source>
        <translation>Empfangen läuft über {incoming_host}, Port {incoming_port}, und das Zertifikat dort wird angenommen.</translation>
    </message>
    <message>
        <source>Receiving uses another server, and the certificate shown there is accepted.</source>
        <translation>Empfangen läuft über einen anderen Server, und das Zertifikat dort wird angenommen.</translation>
    </message>
    <message>
        <source>Receiving has nothing to do with this one message.</source>
        <translation>Der Empfang hat mit dieser einen Nachricht nichts zu tun.</translation>
    </message>
    <message>
        <source>Receiving goes through the mailbox’s own servers. The API is for sending alone.</source>
        <translation>Der Empfang geht über die eigenen Server des Postfachs. Die API ist nur zum Senden da.</translation>
    </message>
    <message>
        <source>Receiving does not depend on these records. Other servers look at them when your mail arrives there.</source>
        <translation>Das Empfangen hängt nicht an diesen Einträgen. Andere Server sehen sie an, wenn Ihre Mail dort ankommt.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>You can do this yourself.</source>
        <translation>Das können Sie selbst tun.</translation>
    </message>
    <message>
        <source>Your mail provider can do this.</source>
        <translation>Das kann Ihr Mailanbieter tun.</translation>
    </message>
    <message>
        <source>The administrator of the mail server can do this.</source>
        <translation>Das kann der Administrator des Mailservers tun.</translation>
    </message>
    <message>
        <source>Whoever runs this network can do this.</source>
        <translation>Das kann der Betreiber dieses Netzwerks tun.</translation>
    </message>
    <message>
        <source>Proven.</source>
        <translation>Erprobt.</translation>
    </message>
    <message>
        <source>Likely to help, not tried.</source>
        <translation>Hilft wahrscheinlich, noch nicht erprobt.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>encryption</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>the new and the present value of a setting</comment>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Letter to hand on:</source>
        <translation>Brief zum Weitergeben:</translation>
    </message>
    <message>
        <source>Follows from:</source>
        <translation>Folgt aus:</translation>
    </message>
    <message>
        <source>Likely, not certain.</source>
        <translation>Wahrscheinlich, nicht sicher.</translation>
    </message>
    <message>
        <source>This check would settle it: %1</source>
        <translation>Diese Prüfung schafft Gewissheit: %1</translation>
    </message>
    <message>
        <source>Seen at:</source>
        <translation>Gesehen bei:</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>from %1 ms, for %2 ms</source>
        <comment>start and length of a check</comment>
        <translation>ab %1 ms, für %2 ms</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Technical part</source>
        <translation>Technischer Teil</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>All causes that were ruled out</source>
        <translation>Alle ausgeschlossenen Ursachen</translation>
    </message>
    <message>
        <source>What was said on the line</source>
        <translation>Was über die Leitung ging</translation>
    </message>
    <message>
        <source>Milliseconds since the start, number of the connection, S for the server, C for this computer. Passwords never appear.</source>
        <translation>Millisekunden seit dem Start, Nummer der Verbindung, S für den Server, C für diesen Computer. Passwörter stehen hier nie.</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>Postausgangsserver</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Port für den Postausgang</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Verschlüsselung für den Postausgang</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Benutzername für den Postausgang</translation>
    </message>
    <message>
        <source>Sign-in for sending</source>
        <translation>Anmeldung für den Postausgang</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>Posteingangsserver</translation>
    </message>
    <message>
        <source>Port for receiving</source>
        <translation>Port für den Posteingang</translation>
    </message>
    <message>
        <source>Encryption for receiving</source>
        <translation>Verschlüsselung für den Posteingang</translation>
    </message>
    <message>
        <source>User name for receiving</source>
        <translation>Benutzername für den Posteingang</translation>
    </message>
    <message>
        <source>Sign-in for receiving</source>
        <translation>Anmeldung für den Posteingang</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a title as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>encrypted from the start (TLS)</source>
        <translation>von Anfang an verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>encrypted after the greeting (STARTTLS)</source>
        <translation>nach der Begrüßung verschlüsselt (STARTTLS)</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <comment>server, port, encryption</comment>
        <translation>%1, Port %2, %3</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>This file is nested too deeply to be read.</source>
        <translation>Diese Datei ist zu tief verschachtelt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This file is cut off. Save or copy it again, as a whole.</source>
        <translation>Diese Datei ist abgeschnitten. Speichern oder kopieren Sie sie noch einmal vollständig.</translation>
    </message>
    <message>
        <source>This file is not one that Outbox Doctor wrote: it is not JSON.</source>
        <translation>Diese Datei stammt nicht von Outbox Doctor: Sie ist kein JSON.</translation>
    </message>
    <message>
        <source>This file is too large. Reports are smaller than 32 MB.</source>
        <translation>Diese Datei ist zu groß. Berichte sind kleiner als 32 MB.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is JSON, but not one that Outbox Doctor wrote.</source>
        <translation>Diese Datei ist JSON, stammt aber nicht von Outbox Doctor.</translation>
    </message>
    <message>
        <source>This file cannot be read: there are too many entries at “%1”.</source>
        <translation>Diese Datei lässt sich nicht lesen: Bei „%1“ stehen zu viele Einträge.</translation>
    </message>
    <message>
        <source>This file cannot be read: what stands at “%1” does not belong there.</source>
        <translation>Diese Datei lässt sich nicht lesen: Was bei „%1“ steht, gehört nicht dorthin.</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>date and time of day</comment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Account %1. Checked in %2.</source>
        <translation>Konto %1. Geprüft in %2.</translation>
    </message>
    <message>
        <source>Account %1 in %2. Checked in %3.</source>
        <comment>address, mail program, time</comment>
        <translation>Konto %1 in %2. Geprüft in %3.</translation>
    </message>
    <message>
        <source>Cure, proven.</source>
        <translation>Abhilfe, erprobt.</translation>
    </message>
    <message>
        <source>Cure.</source>
        <translation>Abhilfe.</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <comment>causes that were ruled out, and a number</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The check was stopped. What was seen until then stands here.</source>
        <translation>Die Prüfung wurde angehalten. Was bis dahin zu sehen war, steht hier.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Why receiving still works.</source>
        <translation>Warum das Empfangen trotzdem geht.</translation>
    </message>
    <message>
        <source>Ruled out.</source>
        <translation>Ausgeschlossen.</translation>
    </message>
    <message>
        <source>Who was contacted.</source>
        <translation>Wer kontaktiert wurde.</translation>
    </message>
    <message>
        <source>%1, user name %2</source>
        <translation>%1, Benutzername %2</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Settings that were checked</source>
        <translation>Geprüfte Einstellungen</translation>
    </message>
    <message>
        <source>Settings to use</source>
        <translation>Empfohlene Einstellungen</translation>
    </message>
    <message>
        <source>Outbox Doctor: report</source>
        <translation>Outbox Doctor: Bericht</translation>
    </message>
    <message>
        <source>Not run: the check was stopped before.</source>
        <translation>Nicht geprüft: Die Prüfung wurde vorher angehalten.</translation>
    </message>
    <message>
        <source>This report was written by another version of Outbox Doctor. Open it with a newer version.</source>
        <translation>Dieser Bericht stammt von einer anderen Version von Outbox Doctor. Öffnen Sie ihn mit einer neueren Version.</translation>
    </message>
    <message>
        <source>This file is from Outbox Doctor, but it is not a report.</source>
        <translation>Diese Datei stammt von Outbox Doctor, ist aber kein Bericht.</translation>
    </message>
    <message>
        <source>This file is not a report of Outbox Doctor.</source>
        <translation>Diese Datei ist kein Bericht von Outbox Doctor.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Mail API of %1. Checked in %2.</source>
        <comment>a provider&apos;s name, and a time</comment>
        <translation>Mail-API von %1. Geprüft in %2.</translation>
    </message>
    <message>
        <source>given, and not kept</source>
        <translation>angegeben und nicht behalten</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: %1</source>
        <comment>and what the server says</comment>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <comment>and what the server says</comment>
        <translation>gerade nicht: %1</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>a login, and a sender address</comment>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Who may send as whom</source>
        <translation>Wer als wer senden darf</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Offline-Arbeit</translation>
    </message>
    <message>
        <source>TXT record at %1</source>
        <comment>a name in DNS</comment>
        <translation>TXT-Eintrag bei %1</translation>
    </message>
    <message>
        <source>Domain %1. Checked in %2.</source>
        <comment>a domain, and a time</comment>
        <translation>Domain %1. Geprüft in %2.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Checked here</source>
        <comment>settings that were looked up</comment>
        <translation>Hier geprüft</translation>
    </message>
    <message>
        <source>In your program</source>
        <translation>In Ihrem Programm</translation>
    </message>
    <message>
        <source>Your provider says</source>
        <translation>Ihr Anbieter sagt</translation>
    </message>
    <message>
        <source>Worked in this check</source>
        <translation>Ging in dieser Prüfung</translation>
    </message>
    <message>
        <source>password</source>
        <comment>a way to sign in</comment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a way to sign in</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>In order</source>
        <comment>a record of a domain</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Could be better</source>
        <comment>a record of a domain</comment>
        <translation>Könnte besser sein</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>a record of a domain</comment>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>%1 runs the DNS of %2. That is where its records are changed.</source>
        <comment>a company, and a domain</comment>
        <translation>%1 betreibt das DNS von %2. Dort werden die Einträge geändert.</translation>
    </message>
    <message>
        <source>The DNS of %1 is on the name server %2. Whoever runs it changes the records.</source>
        <comment>a domain, and a server</comment>
        <translation>Das DNS von %1 liegt auf dem Namensserver %2. Wer ihn betreibt, ändert die Einträge.</translation>
    </message>
    <message>
        <source>What %1 says in DNS about its mail. Others decide by it how far they trust that mail. Whether mail leaves this computer does not depend on it.</source>
        <comment>a domain</comment>
        <translation>Was %1 im DNS über seine Mail sagt. Danach entscheiden andere, wie weit sie dieser Mail trauen. Ob Mail diesen Computer verlässt, hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>If the domain is not yours, hand this to whoever runs it.</source>
        <translation>Gehört die Domain nicht Ihnen, geben Sie dies dem, der sie betreut.</translation>
    </message>
    <message>
        <source>Your domain %1</source>
        <translation>Ihre Domain %1</translation>
    </message>
    <message>
        <source>Not everything was answered while the rest was checked. “outbox-doctor domain %1” takes the time that it needs.</source>
        <translation>Nicht alles wurde beantwortet, solange das Übrige geprüft wurde. „outbox-doctor domain %1“ nimmt sich die Zeit, die es braucht.</translation>
    </message>
    <message>
        <source>An address in a record above is shortened here. Write it in full when you publish it.</source>
        <translation>Eine Adresse in einem Eintrag weiter oben ist hier gekürzt. Schreiben Sie sie vollständig, wenn Sie ihn veröffentlichen.</translation>
    </message>
    <message>
        <source>Who hosts your DNS.</source>
        <translation>Wer Ihr DNS betreibt.</translation>
    </message>
    <message>
        <source>Its help about DNS records:</source>
        <translation>Die Hilfe dort zu DNS-Einträgen:</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Stops here</source>
        <translation>Hier ist Schluss</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Beside &quot;Outgoing mail&quot;: the server&apos;s name</extracomment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>to %1, port %2</source>
        <extracomment>Beside &quot;Outgoing mail&quot;: the server&apos;s name and the port number</extracomment>
        <translation>an %1, Port %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>Beside &quot;Incoming mail&quot;: the server&apos;s name</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from %1, port %2</source>
        <extracomment>Beside &quot;Incoming mail&quot;: the server&apos;s name and the port number</extracomment>
        <translation>von %1, Port %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For the screen reader: name of a station, state of its light (&quot;Server: Stops here&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds that a check has been running</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <extracomment>Seconds that a check has been running, and the longest it may take</extracomment>
        <translation>%1 von %2 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Ausgehende Mail</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Eingehende Mail</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Outgoing and incoming mail</source>
        <translation>Ausgehende und eingehende Mail</translation>
    </message>
    <message>
        <source>Way round: %1, proven</source>
        <extracomment>On the green line past the break; %1 is a server&apos;s name</extracomment>
        <translation>Umweg: %1, erprobt</translation>
    </message>
    <message>
        <source>Way round: port %1, proven</source>
        <extracomment>On the green line past the break; %1 is a port number</extracomment>
        <translation>Umweg: Port %1, erprobt</translation>
    </message>
    <message>
        <source>Way round: other encryption, proven</source>
        <translation>Umweg: andere Verschlüsselung, erprobt</translation>
    </message>
    <message>
        <source>Way round: other user name, proven</source>
        <translation>Umweg: anderer Benutzername, erprobt</translation>
    </message>
    <message>
        <source>Way round: proven</source>
        <translation>Umweg: erprobt</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Month and year, as in &quot;November 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1, also %2</source>
        <extracomment>A setting that the provider says, and others that it takes as well: &quot;587, also 465&quot;</extracomment>
        <translation>%1, auch %2</translation>
    </message>
    <message>
        <source>your full address</source>
        <translation>Ihre ganze Adresse</translation>
    </message>
    <message>
        <source>the part before the @</source>
        <translation>der Teil vor dem @</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No encryption</extracomment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Turn on two-step sign-in</source>
        <translation>Anmeldung in zwei Schritten einschalten</translation>
    </message>
    <message>
        <source>Open the security page of your account and switch on sign-in in two steps. You confirm it with your phone. Without it this provider hands out no app passwords.</source>
        <translation>Öffnen Sie die Sicherheitsseite Ihres Kontos und schalten Sie die Anmeldung in zwei Schritten ein. Sie bestätigen sie mit Ihrem Telefon. Ohne sie vergibt dieser Anbieter keine App-Passwörter.</translation>
    </message>
    <message>
        <source>Create an app password</source>
        <translation>Ein App-Passwort erstellen</translation>
    </message>
    <message>
        <source>Open the page for app passwords, press the button that makes a new one, and name it after your mail program. Copy what is shown and paste it as the password. It is shown only once; if you lose it, make a new one.</source>
        <translation>Öffnen Sie die Seite für App-Passwörter. Klicken Sie auf die Schaltfläche, die ein neues erstellt, und benennen Sie es nach Ihrem Mailprogramm. Kopieren Sie, was angezeigt wird, und fügen Sie es als Passwort ein. Es wird nur einmal angezeigt. Wenn Sie es verlieren, erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>Set a password for mail programs</source>
        <translation>Ein Passwort für Mailprogramme festlegen</translation>
    </message>
    <message>
        <source>This provider keeps two passwords: one for its web pages and one for mail programs. Open the password page of your account, set the one for mail programs, and type that one into your mail program.</source>
        <translation>Bei diesem Anbieter gibt es zwei Passwörter: eines für seine Webseiten und eines für Mailprogramme. Öffnen Sie die Passwortseite Ihres Kontos und legen Sie das für Mailprogramme fest. Geben Sie dieses in Ihr Mailprogramm ein.</translation>
    </message>
    <message>
        <source>Allow mail programs to use your mailbox</source>
        <translation>Mailprogrammen den Zugang zum Postfach erlauben</translation>
    </message>
    <message>
        <source>Open your mail in the browser, go to its settings, find the page called POP3, IMAP or SMTP, and switch access on. Save, wait a few minutes, and check again here.</source>
        <translation>Öffnen Sie Ihre Post im Browser und gehen Sie zu den Einstellungen. Suchen Sie die Seite namens POP3, IMAP oder SMTP und schalten Sie den Zugang ein. Speichern Sie, warten Sie einige Minuten und prüfen Sie hier erneut.</translation>
    </message>
    <message>
        <source>Allow access for other programs</source>
        <translation>Anderen Programmen den Zugang erlauben</translation>
    </message>
    <message>
        <source>Open the security settings of your account and switch on access for programs that are not the provider&apos;s own. Your mail program is one of them.</source>
        <translation>Öffnen Sie die Sicherheitseinstellungen Ihres Kontos. Schalten Sie den Zugang für Programme ein, die nicht vom Anbieter selbst sind. Ihr Mailprogramm ist eines davon.</translation>
    </message>
    <message>
        <source>Choose sign-in with the browser</source>
        <translation>Anmeldung über den Browser wählen</translation>
    </message>
    <message>
        <source>Set the sign-in method of your mail program to OAuth2, for sending and for receiving. The next time you send, a page of your provider opens: sign in there and allow your mail program. A password typed into the mail program is not accepted here.</source>
        <translation>Stellen Sie in Ihrem Mailprogramm die Anmeldung auf OAuth2, für das Senden und für das Empfangen. Beim nächsten Senden öffnet sich eine Seite Ihres Anbieters: Melden Sie sich dort an und erlauben Sie Ihrem Mailprogramm den Zugang. Ein Passwort aus dem Mailprogramm wird hier nicht angenommen.</translation>
    </message>
    <message>
        <source>Install the provider&apos;s Bridge and keep it running</source>
        <translation>Die Bridge des Anbieters installieren und laufen lassen</translation>
    </message>
    <message>
        <source>Mail at this provider is encrypted, and a mail program reaches it only through a helper on this computer, the Bridge. Install it, sign in to it, and copy server, port, user name and password from its window into your mail program. It has to run whenever you send.</source>
        <translation>Bei diesem Anbieter ist die Post verschlüsselt. Ein Mailprogramm erreicht sie nur über ein Hilfsprogramm auf diesem Computer, die Bridge. Installieren Sie die Bridge und melden Sie sich darin an. Übernehmen Sie Server, Port, Benutzername und Passwort aus ihrem Fenster in Ihr Mailprogramm. Sie muss laufen, wann immer Sie senden.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow sending by mail programs</source>
        <translation>Den Administrator fragen, ob er das Senden mit Mailprogrammen erlaubt</translation>
    </message>
    <message>
        <source>In companies and schools the administrator decides whether mail programs may send. Ask for “Authenticated SMTP” to be switched on for your mailbox. It works about an hour after that.</source>
        <translation>In Firmen und Schulen entscheidet der Administrator, ob Mailprogramme senden dürfen. Fragen Sie, ob er „Authentifiziertes SMTP“ (Authenticated SMTP) für Ihr Postfach einschaltet. Es wirkt etwa eine Stunde danach.</translation>
    </message>
    <message>
        <source>Send with the provider&apos;s own app or in the browser</source>
        <translation>Mit der App des Anbieters oder im Browser senden</translation>
    </message>
    <message>
        <source>This provider has no way in for other mail programs. Write your mail in its app or in the browser; the settings of another mail program cannot change that.</source>
        <translation>Dieser Anbieter hat keinen Zugang für andere Mailprogramme. Schreiben Sie Ihre Mails in seiner App oder im Browser. Die Einstellungen eines anderen Mailprogramms ändern daran nichts.</translation>
    </message>
    <message>
        <source>Check that your plan includes mail programs</source>
        <translation>Prüfen, ob Ihr Tarif Mailprogramme enthält</translation>
    </message>
    <message>
        <source>At this provider mail programs belong to some plans only. Open the page of your plan and look for IMAP and SMTP; where they are missing, change the plan or write your mail in the browser.</source>
        <translation>Bei diesem Anbieter gehören Mailprogramme nur zu manchen Tarifen. Öffnen Sie die Seite Ihres Tarifs und suchen Sie IMAP und SMTP. Wenn sie fehlen, wechseln Sie den Tarif oder schreiben Sie Ihre Mails im Browser.</translation>
    </message>
    <message>
        <source>Send from the provider&apos;s own line</source>
        <translation>Über den Anschluss des Anbieters senden</translation>
    </message>
    <message>
        <source>This server takes mail only from lines of the same provider. Send from your connection at home, or write in the browser while you are elsewhere.</source>
        <translation>Dieser Server nimmt Mails nur von Anschlüssen desselben Anbieters an. Senden Sie von Ihrem Anschluss zu Hause. Unterwegs schreiben Sie im Browser.</translation>
    </message>
    <message>
        <source>Look up the server of your own contract</source>
        <translation>Den Server Ihres Vertrags nachsehen</translation>
    </message>
    <message>
        <source>This provider has more than one group of servers. Sign in to your customer page, open the mail settings, and compare the names there with those in your mail program.</source>
        <translation>Dieser Anbieter hat mehr als eine Gruppe von Servern. Melden Sie sich auf Ihrer Kundenseite an und öffnen Sie die Maileinstellungen. Vergleichen Sie die Namen dort mit denen in Ihrem Mailprogramm.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This provider</source>
        <extracomment>In the place of a provider&apos;s name</extracomment>
        <translation>Dieser Anbieter</translation>
    </message>
    <message>
        <source>%1 is reached through its Bridge, a program on this computer. Use the password that the Bridge shows.</source>
        <translation>%1 ist über die eigene Bridge erreichbar, ein Programm auf diesem Computer. Verwenden Sie das Passwort, das die Bridge anzeigt.</translation>
    </message>
    <message>
        <source>%1 asks mail programs for an app password.</source>
        <translation>%1 verlangt von Mailprogrammen ein App-Passwort.</translation>
    </message>
    <message>
        <source>%1 lets mail programs sign in with the browser only. All up to the sign-in is checked; in your mail program, choose OAuth2 as the way to sign in.</source>
        <translation>%1 erlaubt Mailprogrammen nur die Anmeldung über den Browser. Geprüft wird alles bis zur Anmeldung. Wählen Sie in Ihrem Mailprogramm OAuth2 als Art der Anmeldung.</translation>
    </message>
    <message>
        <source>%1 lets mail programs sign in with the browser.</source>
        <translation>%1 lässt Mailprogramme mit dem Browser anmelden.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>StrictWire</name>
    <message>
        <source>Connected to %1 in %2 ms.</source>
        <translation>Mit %1 in %2 ms verbunden.</translation>
    </message>
    <message>
        <source>Encrypted with %1, %2. The certificate for %3 is good.</source>
        <translation>Verschlüsselt mit %1, %2. Das Zertifikat für %3 ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>Technical</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <extracomment>A conversation with a server: number of lines that were said</extracomment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Waited, no answer</source>
        <translation>Gewartet, keine Antwort</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>connection reset</source>
        <translation>Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>host not reachable</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>forbidden on the way</source>
        <translation>unterwegs verboten</translation>
    </message>
    <message>
        <source>denied by this computer</source>
        <translation>von diesem Computer verweigert</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>kein solcher Name</translation>
    </message>
    <message>
        <source>no such record</source>
        <translation>kein solcher Eintrag</translation>
    </message>
    <message>
        <source>server failure</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>no TLS spoken</source>
        <translation>spricht kein TLS</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>greeted</source>
        <translation>begrüßt</translation>
    </message>
    <message>
        <source>agreed to encrypt</source>
        <translation>zum Verschlüsseln bereit</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>sender taken</source>
        <translation>Absender angenommen</translation>
    </message>
    <message>
        <source>ready to take mail</source>
        <translation>bereit für Mails</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>Nachricht angenommen</translation>
    </message>
    <message>
        <source>went all the way</source>
        <translation>bis zum Ende gelangt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A row of the earlier (1) or the newer (2) of two runs: number of the run, name of the probe</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TestMessage</name>
    <message>
        <source>Test message from Outbox Doctor</source>
        <translation>Testnachricht von Outbox Doctor</translation>
    </message>
    <message>
        <source>This is a test message.</source>
        <translation>Das ist eine Testnachricht.</translation>
    </message>
    <message>
        <source>Outbox Doctor sent it because somebody who uses this address asked it to. It looks whether mail leaves and arrives, and removes the message from the mailbox again where it can.</source>
        <translation>Outbox Doctor hat sie gesendet, weil jemand, der diese Adresse benutzt, es so wollte. Das Programm sieht nach, ob Mails hinausgehen und ankommen, und entfernt die Nachricht wieder aus dem Postfach, wo es kann.</translation>
    </message>
    <message>
        <source>You need not do anything. If it is still here, you can delete it.</source>
        <translation>Sie brauchen nichts zu tun. Ist sie noch da, können Sie sie löschen.</translation>
    </message>
</context>
<context>
    <name>TextExplainer</name>
    <message>
        <source>This is larger than %1 MB. Paste the part that says what went wrong instead.</source>
        <extracomment>%1 is a number of megabytes</extracomment>
        <translation>Das ist größer als %1 MB. Fügen Sie stattdessen den Teil ein, in dem steht, was schiefging.</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Das ist keine Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Diese Datei lässt sich nicht lesen: %1.</translation>
    </message>
</context>
<context>
    <name>TlsObserver</name>
    <message>
        <source>Looked at the encryption: %1, %2. Problems: %3</source>
        <translation>Verschlüsselung angesehen: %1, %2. Probleme: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>TranscriptLog</name>
    <message>
        <source>The record is full. What follows is left out.</source>
        <translation>Die Mitschrift ist voll. Was folgt, wird weggelassen.</translation>
    </message>
    <message>
        <source>The record of this connection is full. What follows is left out.</source>
        <translation>Die Mitschrift dieser Verbindung ist voll. Was folgt, wird weggelassen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>no encryption</source>
        <extracomment>Stands where else the name of an encryption stands: &quot;Encryption: none&quot;.</extracomment>
        <translation>keine Verschlüsselung</translation>
    </message>
    <message>
        <source>your mail program</source>
        <extracomment>In the middle of a sentence, where else a name as &quot;Thunderbird&quot; stands.</extracomment>
        <translation>Ihr Mailprogramm</translation>
    </message>
    <message>
        <source>your provider</source>
        <extracomment>In the middle of a sentence, where else a name as &quot;Gmail&quot; stands.</extracomment>
        <translation>Ihr Anbieter</translation>
    </message>
    <message>
        <source>security software</source>
        <extracomment>In the middle of a sentence, where else the name of a security product stands.</extracomment>
        <translation>Sicherheitssoftware</translation>
    </message>
    <message>
        <source>the recipient</source>
        <extracomment>In the middle of a sentence, where else the address of a recipient stands.</extracomment>
        <translation>den Empfänger</translation>
    </message>
</context>
<context>
    <name>outbox::PracticeServer</name>
    <message>
        <source>There is no practice fault called “%1”.</source>
        <translation>Den Übungsfehler „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The practice certificates cannot be made on this computer.</source>
        <translation>Auf diesem Computer lassen sich die Zertifikate für die Übung nicht erstellen.</translation>
    </message>
    <message>
        <source>No free ports were found on this computer.</source>
        <translation>Auf diesem Computer sind keine freien Ports zu finden.</translation>
    </message>
    <message>
        <source>The ports %1 to %2 are not free. Choose another first port.</source>
        <translation>Die Ports %1 bis %2 sind nicht frei. Wählen Sie einen anderen ersten Port.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::AccountCard</name>
    <message>
        <source>%1, account “%2”</source>
        <extracomment>An account of a mail program: name of the program, the account&apos;s name in it</extracomment>
        <translation>%1, Konto „%2“</translation>
    </message>
    <message>
        <source>1 message waits in the outbox</source>
        <translation>1 Nachricht wartet im Postausgang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait in the outbox</source>
        <translation>
            <numerusform>%n Nachricht wartet im Postausgang</numerusform>
            <numerusform>%n Nachrichten warten im Postausgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <extracomment>An account of a mail program whose name stands in the line above; %1 is its name in the program</extracomment>
        <translation>Konto „%1“</translation>
    </message>
    <message>
        <source>Type the settings instead</source>
        <translation>Einstellungen stattdessen eintippen</translation>
    </message>
</context>
<context>
    <name>outbox::ui::AccountList</name>
    <message>
        <source>Find an account</source>
        <translation>Konto suchen</translation>
    </message>
    <message>
        <source>No account has these letters.</source>
        <translation>In keinem Konto kommen diese Buchstaben vor.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::AddressForm</name>
    <message>
        <source>An address has an @ in it, as in name@example.com.</source>
        <translation>Eine Adresse enthält ein @, wie in name@example.com.</translation>
    </message>
    <message>
        <source>The name before the @ is missing.</source>
        <translation>Der Name vor dem @ fehlt.</translation>
    </message>
    <message>
        <source>What stands after the @ is missing, as in name@example.com.</source>
        <translation>Der Teil nach dem @ fehlt, wie in name@example.com.</translation>
    </message>
    <message>
        <source>This cannot be an address. It has one name, one @ and a domain, as in name@example.com.</source>
        <translation>Das kann keine Adresse sein. Eine Adresse hat einen Namen, ein @ und eine Domain, wie in name@example.com.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>outbox::ui::AllChecked</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All that was checked</source>
        <translation>Alles, was geprüft wurde</translation>
    </message>
    <message>
        <source>It follows from the cause above and ends with it.</source>
        <translation>Es folgt aus der Ursache oben und endet mit ihr.</translation>
    </message>
    <message>
        <source>%1, incoming mail</source>
        <extracomment>Heading over the checks of a station of the incoming road, %1 is its name</extracomment>
        <translation>%1, eingehende Mail</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>outbox::ui::BrowserSignIn</name>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Use a code on another device instead</source>
        <translation>Stattdessen einen Code auf einem anderen Gerät verwenden</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Give the permission back</source>
        <translation>Erlaubnis zurückgeben</translation>
    </message>
    <message>
        <source>I have a client ID…</source>
        <translation>Ich habe eine Client-ID…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret, if there is one</source>
        <translation>Client-Geheimnis, falls vorhanden</translation>
    </message>
    <message>
        <source>Use this client ID</source>
        <translation>Diese Client-ID verwenden</translation>
    </message>
    <message>
        <source>No sign-in with the browser is known for this account. Use its password, or an app password if the provider gives one.</source>
        <translation>Für dieses Konto ist keine Anmeldung mit dem Browser bekannt. Verwenden Sie das Passwort, oder ein App-Passwort, wenn der Anbieter eines vergibt.</translation>
    </message>
    <message>
        <source>%1 leads back to web pages only, not to a program on a computer.</source>
        <translation>%1 führt nur zu Webseiten zurück, nicht zu einem Programm auf einem Computer.</translation>
    </message>
    <message>
        <source>An app password does the same.</source>
        <translation>Ein App-Passwort leistet dasselbe.</translation>
    </message>
    <message>
        <source>All up to the sign-in is checked without; in your mail program, choose OAuth2 as the way to sign in.</source>
        <translation>Alles bis zur Anmeldung wird ohne sie geprüft; wählen Sie im Mailprogramm OAuth2 als Anmeldeart.</translation>
    </message>
    <message>
        <source>%1 asks you in the browser to allow two things: sending mail, and reading it (POP3).</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>%1 fragt im Browser, ob Sie zweierlei erlauben: Mail zu senden und sie zu lesen (POP3).</translation>
    </message>
    <message>
        <source>%1 asks you in the browser to allow two things: sending mail, and reading it (IMAP).</source>
        <translation>%1 fragt im Browser, ob Sie zweierlei erlauben: Mail zu senden und sie zu lesen (IMAP).</translation>
    </message>
    <message>
        <source>The permission was given back.</source>
        <translation>Die Erlaubnis wurde zurückgegeben.</translation>
    </message>
    <message>
        <source>Waiting for you in the browser…</source>
        <translation>Im Browser geht es weiter…</translation>
    </message>
    <message>
        <source>Asking %1 for a code…</source>
        <translation>%1 wird um einen Code gebeten…</translation>
    </message>
    <message>
        <source>The browser did not open. Try “Open the page again”, or use a code.</source>
        <translation>Der Browser hat sich nicht geöffnet. Versuchen Sie „Seite noch einmal öffnen“, oder verwenden Sie einen Code.</translation>
    </message>
    <message>
        <source>Open %1 on this or any other device, and type this code there:</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Öffnen Sie %1 auf diesem oder einem anderen Gerät, und geben Sie dort diesen Code ein:</translation>
    </message>
    <message>
        <source>Signed in. %1 allows sending and receiving.</source>
        <translation>Angemeldet. %1 erlaubt Senden und Empfangen.</translation>
    </message>
    <message>
        <source>Signed in. %1 allows sending, and not receiving.</source>
        <translation>Angemeldet. %1 erlaubt das Senden, nicht das Empfangen.</translation>
    </message>
    <message>
        <source>%1 signed you in without the permission to send. Sign in again and allow sending, or start the check to see what the server says.</source>
        <translation>%1 hat Sie ohne die Erlaubnis zum Senden angemeldet. Melden Sie sich noch einmal an und erlauben Sie das Senden, oder starten Sie die Prüfung, um zu sehen, was der Server sagt.</translation>
    </message>
    <message>
        <source>Giving the permission back…</source>
        <translation>Die Erlaubnis wird zurückgegeben…</translation>
    </message>
    <message>
        <source>A client ID is one word of letters, digits and signs, without blanks.</source>
        <translation>Eine Client-ID ist ein Wort aus Buchstaben, Ziffern und Zeichen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Signing in again…</source>
        <translation>Es wird noch einmal angemeldet…</translation>
    </message>
    <message>
        <source>Choose another way to sign in, or check without signing in.</source>
        <translation>Wählen Sie eine andere Art der Anmeldung, oder prüfen Sie ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Noch einmal anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite noch einmal öffnen</translation>
    </message>
</context>
<context>
    <name>outbox::ui::CertificatePane</name>
    <message>
        <source>No certificate was seen here.</source>
        <translation>Hier war kein Zertifikat zu sehen.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message numerus="yes">
        <source>1 of %n in the chain</source>
        <extracomment>Beside &quot;Certificate&quot;: number of certificates that the server sent</extracomment>
        <translation>
            <numerusform>1 von %n in der Kette</numerusform>
            <numerusform>1 von %n in der Kette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbox::ui::ChangeTable</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>outbox::ui::CheckDetails</name>
    <message>
        <source>Show technical detail</source>
        <translation>Technische Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Nothing is checked here.</source>
        <translation>Hier wird nichts geprüft.</translation>
    </message>
    <message>
        <source>Hide technical detail</source>
        <translation>Technische Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>%1, incoming mail</source>
        <extracomment>Heading over the checks of a station of the incoming road, %1 is its name</extracomment>
        <translation>%1, eingehende Mail</translation>
    </message>
</context>
<context>
    <name>outbox::ui::CheckPage</name>
    <message>
        <source>Stop the check</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Continue the check</source>
        <translation>Prüfung fortsetzen</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Zeigen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Following the road of your mail</source>
        <translation>Der Weg Ihrer Post wird geprüft</translation>
    </message>
    <message>
        <source>Stopped. What was checked so far is kept above.</source>
        <translation>Angehalten. Was bis jetzt geprüft ist, bleibt oben stehen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>In the footer at large text: &quot;9 of 21 checks&quot;, &quot;0:04&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Usually done in 10 to 20 seconds. Choose a light to see what was tested.</source>
        <translation>Dauert meist 10 bis 20 Sekunden. Wählen Sie ein Licht, um zu sehen, was geprüft wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks</source>
        <extracomment>Progress: checks done, checks in all</extracomment>
        <translation>
            <numerusform>%1 von %n Prüfung</numerusform>
            <numerusform>%1 von %n Prüfungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbox::ui::CheckRow</name>
    <message>
        <source>next</source>
        <extracomment>Beside a check that is the next to be made</extracomment>
        <translation>als Nächstes</translation>
    </message>
</context>
<context>
    <name>outbox::ui::CompareCard</name>
    <message>
        <source>In another network</source>
        <translation>In einem anderen Netz</translation>
    </message>
    <message>
        <source>With the security software paused</source>
        <translation>Während die Sicherheitssoftware pausiert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Check once more and compare</source>
        <translation>Noch einmal prüfen und vergleichen</translation>
    </message>
    <message>
        <source>Change to your phone&apos;s hotspot, then press Go on. The same is checked there, and both roads are shown, one above the other.</source>
        <translation>Wechseln Sie in den Hotspot Ihres Telefons, und drücken Sie dann auf „Weiter“. Dort wird dasselbe geprüft, und beide Wege stehen dann übereinander.</translation>
    </message>
    <message>
        <source>Pause the scanning of mail in your security software for some minutes, then press Go on. Both roads are shown, one above the other. Switch it on again afterwards.</source>
        <translation>Lassen Sie die Mailprüfung Ihrer Sicherheitssoftware einige Minuten pausieren, und drücken Sie dann auf „Weiter“. Beide Wege stehen dann übereinander. Schalten Sie sie danach wieder ein.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::ComparisonPage</name>
    <message>
        <source>Copy the comparison</source>
        <translation>Vergleich kopieren</translation>
    </message>
    <message>
        <source>See the diagnosis</source>
        <translation>Zur Diagnose</translation>
    </message>
    <message>
        <source>The road of the earlier check</source>
        <translation>Der Weg der früheren Prüfung</translation>
    </message>
    <message>
        <source>The road of the newer check</source>
        <translation>Der Weg der neueren Prüfung</translation>
    </message>
    <message>
        <source>Two checks compared</source>
        <translation>Zwei Prüfungen im Vergleich</translation>
    </message>
    <message>
        <source>Switch your security software on again now.</source>
        <translation>Schalten Sie Ihre Sicherheitssoftware jetzt wieder ein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Which check, then its headline: “Earlier check, 31/01/2026 09:30: Your mail leaves”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>outbox::ui::CureCard</name>
    <message>
        <source>File for Thunderbird…</source>
        <translation>Datei für Thunderbird…</translation>
    </message>
    <message>
        <source>Profile for iPhone, iPad or Mac…</source>
        <translation>Profil für iPhone, iPad oder Mac…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Erprobt</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number before a step of a list</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Set up a phone or another program…</source>
        <translation>Telefon oder anderes Programm einrichten…</translation>
    </message>
    <message>
        <source>Another way: %1</source>
        <extracomment>Link to another fix of the same finding, %1 is its title</extracomment>
        <translation>Ein anderer Weg: %1</translation>
    </message>
    <message>
        <source>QR code for a phone…</source>
        <translation>QR-Code für ein Telefon…</translation>
    </message>
    <message>
        <source>Printed card…</source>
        <translation>Gedruckte Karte…</translation>
    </message>
    <message>
        <source>File for classic Outlook…</source>
        <translation>Datei für das klassische Outlook…</translation>
    </message>
    <message>
        <source>File for Evolution…</source>
        <translation>Datei für Evolution…</translation>
    </message>
    <message>
        <source>Lines for KMail…</source>
        <translation>Zeilen für KMail…</translation>
    </message>
    <message>
        <source>Lines for Claws Mail…</source>
        <translation>Zeilen für Claws Mail…</translation>
    </message>
    <message>
        <source>Lines for Mutt…</source>
        <translation>Zeilen für Mutt…</translation>
    </message>
    <message>
        <source>Lines for msmtp…</source>
        <translation>Zeilen für msmtp…</translation>
    </message>
</context>
<context>
    <name>outbox::ui::DiagnosisPage</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Send a test message…</source>
        <translation>Testnachricht senden…</translation>
    </message>
    <message>
        <source>Compare with another network…</source>
        <translation>Mit einem anderen Netz vergleichen…</translation>
    </message>
</context>
<context>
    <name>outbox::ui::DiagnosisWords</name>
    <message>
        <source>Stop at %1.</source>
        <extracomment>Said by the screen reader first, %1 is a station of the road</extracomment>
        <translation>Hier ist Schluss: %1.</translation>
    </message>
    <message>
        <source>Nothing was found on the way that stops your mail. If a message still waits, look into the mail program.</source>
        <translation>Auf dem Weg fand sich nichts, was Ihre Post aufhält. Wenn noch eine Nachricht wartet, sehen Sie im Mailprogramm nach.</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <extracomment>%1 is a list of stations of the road</extracomment>
        <translation>Nicht geprüft: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The road shows where the mail stops. What was seen does not tell the cause for certain.</source>
        <translation>Der Weg zeigt, wo die Post anhält. Was zu sehen war, verrät die Ursache nicht sicher.</translation>
    </message>
    <message>
        <source>Likely, not certain</source>
        <translation>Wahrscheinlich, nicht sicher</translation>
    </message>
    <message>
        <source>A comparison is missing that would make it certain.</source>
        <extracomment>%1 is the title of a check, a question</extracomment>
        <translation>Es fehlt ein Vergleich, der Gewissheit schafft.</translation>
    </message>
    <message>
        <source>This check would make it certain: %1</source>
        <translation>Diese Prüfung schafft Gewissheit: %1</translation>
    </message>
    <message>
        <source>Why can I still receive?</source>
        <translation>Warum kann ich trotzdem empfangen?</translation>
    </message>
    <message>
        <source>Also noticed: %1. This does not stop your mail.</source>
        <extracomment>%1 is a list of findings, separated by semicolons</extracomment>
        <translation>Außerdem bemerkt: %1. Das hält Ihre Post nicht auf.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>All that was checked</source>
        <translation>Alles, was geprüft wurde</translation>
    </message>
</context>
<context>
    <name>outbox::ui::DifferenceCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Result of a check in a word, then what it found: “Works: the server answers”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>%1 Earlier: %2. Newer: %3.</source>
        <extracomment>Said by the screen reader: title of a check, its result in the earlier and in the newer run</extracomment>
        <translation>%1 Früher: %2. Neuer: %3.</translation>
    </message>
    <message>
        <source>All lights are the same in both checks.</source>
        <translation>In beiden Prüfungen sind alle Lichter gleich.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::DomainSection</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A question about a domain, and its answer</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Your domain %1</source>
        <extracomment>Heading, %1 is a domain</extracomment>
        <translation>Ihre Domain %1</translation>
    </message>
    <message>
        <source>To publish as a TXT record at %1:</source>
        <extracomment>Above the text of a DNS record, %1 is where it belongs</extracomment>
        <translation>Als TXT-Eintrag zu veröffentlichen unter %1:</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <source>Copy the record for %1</source>
        <extracomment>Said by the screen reader, %1 is where a DNS record belongs</extracomment>
        <translation>Eintrag für %1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>How records are changed there</source>
        <extracomment>A link to the help of a company that runs DNS</extracomment>
        <translation>Wie Einträge dort geändert werden</translation>
    </message>
</context>
<context>
    <name>outbox::ui::ErrorCard</name>
    <message>
        <source>Drop here, or press Ctrl+V</source>
        <translation>Hier ablegen oder Strg+V drücken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>I have an error message</source>
        <translation>Ich habe eine Fehlermeldung</translation>
    </message>
    <message>
        <source>Opens a field for its text</source>
        <translation>Öffnet ein Feld für ihren Text</translation>
    </message>
    <message>
        <source>Paste its text, or drop a returned mail here. Nothing goes over the network.</source>
        <translation>Fügen Sie ihren Text ein, oder legen Sie eine zurückgekommene Nachricht hier ab. Nichts geht über das Netz.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>A long text</source>
        <translation>Ein langer Text</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A file that was dropped, %1 is its name, %2 its size (&quot;12 kB&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a returned message</source>
        <translation>Eine zurückgekommene Nachricht wählen</translation>
    </message>
    <message>
        <source>Messages and texts (*.eml *.msg *.txt);;All files (*)</source>
        <translation>Nachrichten und Texte (*.eml *.msg *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>outbox::ui::ErrorField</name>
    <message>
        <source>Paste the text here, or drop a file</source>
        <translation>Den Text hier einfügen oder eine Datei ablegen</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Fehlermeldung</translation>
    </message>
</context>
<context>
    <name>outbox::ui::ExplainedCard</name>
    <message>
        <source>What stands in the text</source>
        <translation>Was in dem Text steht</translation>
    </message>
    <message numerus="yes">
        <source>And %n more recipients.</source>
        <translation>
            <numerusform>Und %n weiterer Empfänger.</numerusform>
            <numerusform>Und %n weitere Empfänger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbox::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>outbox::ui::KeychainTick</name>
    <message>
        <source>Remember it in the keychain</source>
        <translation>Im Schlüsselbund merken</translation>
    </message>
    <message>
        <source>Use the remembered one</source>
        <translation>Das gemerkte verwenden</translation>
    </message>
    <message>
        <source>It was taken out of the keychain.</source>
        <translation>Es wurde aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>It is put there, encrypted, once a server has taken it.</source>
        <translation>Es kommt verschlüsselt dorthin, sobald ein Server es angenommen hat.</translation>
    </message>
    <message>
        <source>It was taken from the keychain.</source>
        <translation>Es stammt aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain no longer holds it.</source>
        <translation>Der Schlüsselbund enthält es nicht mehr.</translation>
    </message>
    <message>
        <source>The keychain remembers it.</source>
        <translation>Der Schlüsselbund merkt es sich.</translation>
    </message>
    <message>
        <source>There is no keychain here, or it stays locked. Nothing was changed there; the check works all the same.</source>
        <translation>Hier gibt es keinen Schlüsselbund, oder er bleibt gesperrt. Dort wurde nichts geändert; die Prüfung geht trotzdem.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::LeftOutList</name>
    <message>
        <source>1 e-mail address</source>
        <translation>1 E-Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>shortened: %1</source>
        <translation>gekürzt: %1</translation>
    </message>
    <message>
        <source>This computer’s name</source>
        <translation>Name dieses Computers</translation>
    </message>
    <message>
        <source>replaced: %1</source>
        <translation>ersetzt: %1</translation>
    </message>
    <message>
        <source>Your public address</source>
        <translation>Ihre öffentliche Adresse</translation>
    </message>
    <message>
        <source>Passwords and keys</source>
        <translation>Passwörter und Schlüssel</translation>
    </message>
    <message>
        <source>never in a report</source>
        <translation>nie in einem Bericht</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses</source>
        <translation>
            <numerusform>%n E-Mail-Adresse</numerusform>
            <numerusform>%n E-Mail-Adressen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbox::ui::LetterCard</name>
    <message>
        <source>Copy the letter</source>
        <translation>Brief kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Attach report…</source>
        <translation>Bericht anhängen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>Name of a file, without its ending</extracomment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>It could not be saved there: %1. Choose another place.</source>
        <translation>Dort ließ sich der Brief nicht speichern: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::LetterView</name>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
</context>
<context>
    <name>outbox::ui::MainWindow</name>
    <message>
        <source>Outbox Doctor</source>
        <translation>Outbox Doctor</translation>
    </message>
    <message>
        <source>%1 - Outbox Doctor</source>
        <extracomment>Window title: heading of the page, name of the program</extracomment>
        <translation>%1 – Outbox Doctor</translation>
    </message>
</context>
<context>
    <name>outbox::ui::PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Use it without the blanks</source>
        <translation>Ohne die Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>Show the password while pressed</source>
        <translation>Passwort zeigen, solange Sie drücken</translation>
    </message>
    <message>
        <source>There are only blanks in this field.</source>
        <translation>In diesem Feld stehen nur Leerzeichen.</translation>
    </message>
    <message>
        <source>There are blanks before and after the password.</source>
        <translation>Vor und nach dem Passwort stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a blank before the password.</source>
        <translation>Vor dem Passwort steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a blank after the password.</source>
        <translation>Nach dem Passwort steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There are characters in the password that cannot be seen.</source>
        <translation>Im Passwort stehen Zeichen, die man nicht sehen kann.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::PracticeBand</name>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>Übung: Nichts verlässt diesen Computer</translation>
    </message>
</context>
<context>
    <name>outbox::ui::PracticeCard</name>
    <message>
        <source>Start practice</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>See the check at work with a make-believe mail server on this computer. No account needed.</source>
        <translation>Sehen Sie der Prüfung bei der Arbeit zu, mit einem nachgestellten Mailserver auf diesem Computer. Sie brauchen dafür kein Konto.</translation>
    </message>
    <message>
        <source>What is broken there</source>
        <extracomment>Label of a list: &quot;Nothing is broken&quot;, &quot;The password is wrong&quot; …</extracomment>
        <translation>Was dort nicht stimmt</translation>
    </message>
</context>
<context>
    <name>outbox::ui::ProviderHead</name>
    <message>
        <source>Chosen by you. The settings come with Outbox Doctor, as of %1.</source>
        <extracomment>%1 is a month and a year</extracomment>
        <translation>Von Ihnen gewählt. Die Einstellungen bringt Outbox Doctor mit, Stand %1.</translation>
    </message>
    <message>
        <source>Recognised by the servers that take in the mail of your domain.</source>
        <translation>Erkannt an den Servern, die die Post Ihrer Domain annehmen.</translation>
    </message>
    <message>
        <source>Recognised from your address. The settings come with Outbox Doctor, as of %1.</source>
        <translation>Erkannt an Ihrer Adresse. Die Einstellungen bringt Outbox Doctor mit, Stand %1.</translation>
    </message>
    <message>
        <source>Settings published by the provider itself, in the records of your domain.</source>
        <translation>Einstellungen vom Anbieter selbst veröffentlicht, in den Einträgen Ihrer Domain.</translation>
    </message>
    <message>
        <source>Recognised from your address, in the list of providers that Mozilla keeps.</source>
        <translation>Erkannt an Ihrer Adresse, in der Anbieterliste von Mozilla.</translation>
    </message>
    <message>
        <source>Settings published by the mail server of your organisation.</source>
        <translation>Einstellungen vom Mailserver Ihrer Organisation veröffentlicht.</translation>
    </message>
    <message>
        <source>Another provider…</source>
        <translation>Anderer Anbieter…</translation>
    </message>
    <message>
        <source>Looking for the settings…</source>
        <translation>Die Einstellungen werden gesucht…</translation>
    </message>
    <message>
        <source>The provider of %1 is asked. What stands below is a guess until then.</source>
        <translation>Der Anbieter von %1 wird gefragt. Was unten steht, ist bis dahin eine Vermutung.</translation>
    </message>
    <message>
        <source>This provider is not known</source>
        <translation>Dieser Anbieter ist nicht bekannt</translation>
    </message>
    <message>
        <source>What stands below is a guess. Put in what your mail program has, or what your provider told you.</source>
        <translation>Was unten steht, ist eine Vermutung. Tragen Sie ein, was in Ihrem Mailprogramm steht oder was Ihr Anbieter Ihnen genannt hat.</translation>
    </message>
    <message>
        <source>Recognised from your address. Published by the provider itself.</source>
        <translation>An Ihrer Adresse erkannt. Vom Anbieter selbst veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::ProviderModel</name>
    <message>
        <source>You type the settings yourself</source>
        <translation>Sie geben die Einstellungen selbst ein</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Anderer Anbieter</translation>
    </message>
</context>
<context>
    <name>outbox::ui::ProviderPicker</name>
    <message>
        <source>Use this provider</source>
        <translation>Diesen Anbieter verwenden</translation>
    </message>
    <message>
        <source>Who runs your mailbox?</source>
        <translation>Wer betreibt Ihr Postfach?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name or domain</source>
        <translation>Name oder Domain</translation>
    </message>
    <message>
        <source>Search for a provider by name or domain</source>
        <translation>Anbieter nach Name oder Domain suchen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>outbox::ui::ProviderSteps</name>
    <message>
        <source>What %1 wants first</source>
        <translation>Was %1 zuerst verlangt</translation>
    </message>
    <message>
        <source>Last looked at in %1. The pages may look different by now.</source>
        <translation>Zuletzt angesehen im %1. Die Seiten können inzwischen anders aussehen.</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>Die Seite bei %1 öffnen</translation>
    </message>
</context>
<context>
    <name>outbox::ui::QrDialog</name>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>QR code for a phone</source>
        <translation>QR-Code für ein Telefon</translation>
    </message>
    <message>
        <source>Scan it with the phone</source>
        <translation>Mit dem Telefon einlesen</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was er enthält</translation>
    </message>
    <message>
        <source>No password is in it: the phone asks for it.</source>
        <translation>Ein Passwort ist nicht darin: Das Telefon fragt danach.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::QrPicture</name>
    <message>
        <source>QR code with the settings</source>
        <translation>QR-Code mit den Einstellungen</translation>
    </message>
</context>
<context>
    <name>outbox::ui::ReportPage</name>
    <message>
        <source>For reading and printing. A helpdesk can replay the JSON form.</source>
        <translation>Zum Lesen und Drucken. Der Kundendienst kann das JSON-Format wieder abspielen.</translation>
    </message>
    <message>
        <source>For any browser, and for screen readers. One file, nothing is loaded from outside.</source>
        <translation>Für jeden Browser und für Screenreader. Eine Datei, nichts wird von außen geladen.</translation>
    </message>
    <message>
        <source>Plain text that ticket systems show well.</source>
        <translation>Reiner Text, den Ticketsysteme gut anzeigen.</translation>
    </message>
    <message>
        <source>For the helpdesk: Outbox Doctor opens it and shows everything again.</source>
        <translation>Für den Kundendienst: Outbox Doctor öffnet die Datei und zeigt alles noch einmal.</translation>
    </message>
    <message>
        <source>Exactly this is saved, copied or printed, and nothing else.</source>
        <translation>Genau das wird gespeichert, kopiert oder gedruckt, und sonst nichts.</translation>
    </message>
    <message>
        <source>Write addresses in full</source>
        <translation>Adressen ausschreiben</translation>
    </message>
    <message>
        <source>Include the technical part</source>
        <translation>Technischen Teil aufnehmen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Whoever gets this report, or has it sent on, then sees your addresses.</source>
        <translation>Wer diesen Bericht bekommt, auch weitergeleitet, sieht dann Ihre Adressen.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copies the report as text (%1)</source>
        <translation>Kopiert den Bericht als Text (%1)</translation>
    </message>
    <message>
        <source>This is what will be handed on</source>
        <translation>Das wird weitergegeben</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>Filter of a file dialogue: name of the form, &quot;PDF (*.pdf)&quot;</extracomment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2. Choose another place.</source>
        <extracomment>%1 is a folder, %2 what the system says</extracomment>
        <translation>Der Bericht ließ sich nicht nach %1 schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Als Text kopiert</translation>
    </message>
</context>
<context>
    <name>outbox::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>outbox::ui::RoadWidget</name>
    <message>
        <source>Incoming mail, %1</source>
        <extracomment>For the screen reader: a station of the incoming road, with its state</extracomment>
        <translation>Eingehende Mail, %1</translation>
    </message>
    <message>
        <source>Road of your mail</source>
        <translation>Weg Ihrer Post</translation>
    </message>
</context>
<context>
    <name>outbox::ui::SettingsPage</name>
    <message>
        <source>Start the check</source>
        <translation>Prüfung starten</translation>
    </message>
    <message>
        <source>Change the settings to check…</source>
        <translation>Zu prüfende Einstellungen ändern…</translation>
    </message>
    <message>
        <source>Compare, then give the password. Nothing needs to be changed here.</source>
        <translation>Vergleichen Sie und geben Sie dann das Passwort ein. Hier müssen Sie nichts ändern.</translation>
    </message>
    <message>
        <source>Put in what your mail program has, then give the password.</source>
        <translation>Tragen Sie ein, was in Ihrem Mailprogramm steht, und geben Sie dann das Passwort ein.</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Head of the column with the settings that the check will use</extracomment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>How this account is set</source>
        <translation>So ist dieses Konto eingestellt</translation>
    </message>
    <message>
        <source>The check takes 10 to 20 seconds. You can stop it at any time.</source>
        <translation>Die Prüfung dauert 10 bis 20 Sekunden. Sie können sie jederzeit anhalten.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::SettingsRow</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Provider says %1</source>
        <extracomment>The same for the field in which the setting is changed</extracomment>
        <translation>Laut Anbieter: %1</translation>
    </message>
    <message>
        <source>%1, %2, provider says %3, %4</source>
        <extracomment>For the screen reader, a row of the table of settings: &quot;Port, 587, provider says 587, also 465, same&quot;</extracomment>
        <translation>%1, %2, laut Anbieter %3, %4</translation>
    </message>
</context>
<context>
    <name>outbox::ui::SettingsTable</name>
    <message>
        <source>Provider says</source>
        <translation>Laut Anbieter</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Ausgehende Mail</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Eingehende Mail</translation>
    </message>
    <message>
        <source>How mail is received</source>
        <translation>So werden Mails empfangen</translation>
    </message>
    <message>
        <source>Type the name of the server, as in mail.example.org.</source>
        <translation>Geben Sie den Namen des Servers ein, wie in mail.example.org.</translation>
    </message>
    <message>
        <source>This cannot be the name of a server. It has letters, digits, dots and hyphens only.</source>
        <translation>Das kann kein Servername sein. Er besteht nur aus Buchstaben, Ziffern, Punkten und Bindestrichen.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to %1.</source>
        <translation>Ein Port ist eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Type the user name. Often it is the whole address.</source>
        <translation>Geben Sie den Benutzernamen ein. Oft ist es die ganze Adresse.</translation>
    </message>
    <message>
        <source>This is too long for a user name.</source>
        <translation>Das ist zu lang für einen Benutzernamen.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::SignInCard</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>Check without signing in</source>
        <translation>Ohne Anmeldung prüfen</translation>
    </message>
    <message>
        <source>Create one</source>
        <translation>Eines erstellen</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>Wie melden Sie sich an?</translation>
    </message>
    <message>
        <source>Your password travels only over an encrypted line to a server that has proved who it is. It is never written to disk or into a report.</source>
        <translation>Ihr Passwort geht nur über eine verschlüsselte Leitung an einen Server, der sich ausgewiesen hat. Es wird nie auf die Festplatte oder in einen Bericht geschrieben.</translation>
    </message>
    <message>
        <source>What %1 wants first</source>
        <translation>Was %1 zuerst verlangt</translation>
    </message>
    <message>
        <source>Type the password, or choose “%1”.</source>
        <translation>Geben Sie das Passwort ein oder wählen Sie „%1“.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>You type your password on the provider’s own page; this program never sees it. What it is given instead lives in memory until you close it.</source>
        <translation>Ihr Passwort geben Sie auf der Seite des Anbieters ein; dieses Programm sieht es nie. Was es stattdessen erhält, bleibt im Arbeitsspeicher, bis Sie es schließen.</translation>
    </message>
    <message>
        <source>Create an app password instead</source>
        <translation>Stattdessen ein App-Passwort anlegen</translation>
    </message>
</context>
<context>
    <name>outbox::ui::StartPage</name>
    <message>
        <source>You see how the account is set</source>
        <translation>Sie sehen, wie das Konto eingestellt ist</translation>
    </message>
    <message>
        <source>Beside it stands what your provider publishes, and what differs.</source>
        <translation>Daneben steht, was Ihr Anbieter veröffentlicht und was abweicht.</translation>
    </message>
    <message>
        <source>Lights follow the road of your mail</source>
        <translation>Lichter folgen dem Weg Ihrer Post</translation>
    </message>
    <message>
        <source>From this computer to the mailbox. It takes 10 to 20 seconds.</source>
        <translation>Von diesem Computer bis zum Postfach. Es dauert 10 bis 20 Sekunden.</translation>
    </message>
    <message>
        <source>You read where it stops, and what cures it</source>
        <translation>Sie lesen, wo Schluss ist und was hilft</translation>
    </message>
    <message>
        <source>Other settings are tried before they are offered to you.</source>
        <translation>Andere Einstellungen werden erprobt, bevor Sie sie angeboten bekommen.</translation>
    </message>
    <message>
        <source>Open a saved report…</source>
        <translation>Gespeicherten Bericht öffnen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <source>Its e-mail address</source>
        <translation>E-Mail-Adresse des Kontos</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Was dann geschieht</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>Kein Konto zur Hand?</translation>
    </message>
    <message>
        <source>Choose it, and Outbox Doctor follows the road your mail takes until it finds where it stops.</source>
        <translation>Wählen Sie es aus. Outbox Doctor folgt dem Weg Ihrer Post bis zu der Stelle, an der sie anhält.</translation>
    </message>
    <message>
        <source>Give its address, and Outbox Doctor follows the road your mail takes until it finds where it stops.</source>
        <translation>Geben Sie die Adresse ein. Outbox Doctor folgt dem Weg Ihrer Post bis zu der Stelle, an der sie anhält.</translation>
    </message>
    <message>
        <source>Which account cannot send?</source>
        <translation>Welches Konto kann nicht senden?</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing is changed unless you say so.</source>
        <translation>Ohne Ihr Ja wird nichts gesendet und nichts geändert.</translation>
    </message>
    <message>
        <source>The address of your account in %1</source>
        <extracomment>Label of a field for an e-mail address; %1 is the name of a mail program</extracomment>
        <translation>Die Adresse Ihres Kontos in %1</translation>
    </message>
    <message>
        <source>What your error message says goes along with the check. Give the account that it is about.</source>
        <translation>Was Ihre Fehlermeldung sagt, nimmt die Prüfung mit. Nennen Sie das Konto, um das es geht.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::StepsView</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <extracomment>For the screen reader: number of the step, how many there are, its name</extracomment>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>The header where there is little room: number of the step, how many there are, its name</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>outbox::ui::TechnicalComparison</name>
    <message>
        <source>Nothing else was observed: at most the times differ.</source>
        <translation>Sonst wurde nichts Verschiedenes beobachtet; höchstens die Zeiten weichen ab.</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Back to the one run</source>
        <translation>Zurück zu der einen Prüfung</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>In beiden gleich</translation>
    </message>
    <message>
        <source>Two runs compared</source>
        <translation>Zwei Prüfungen im Vergleich</translation>
    </message>
    <message>
        <source>1: %1. 2: %2.</source>
        <extracomment>The two runs and the numbers that their rows bear</extracomment>
        <translation>1: %1. 2: %2.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>outbox::ui::TechnicalModel</name>
    <message>
        <source>Probe</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Head of a column: milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>outbox::ui::TechnicalView</name>
    <message>
        <source>Stop the check</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Continue the check</source>
        <translation>Prüfung fortsetzen</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Zeigen, was gefunden wurde</translation>
    </message>
    <message>
        <source>What was observed, and when</source>
        <translation>Was beobachtet wurde und wann</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Technische Ansicht</translation>
    </message>
    <message>
        <source>outbox-doctor %1, Qt %2, OpenSSL %3, %4; run %5</source>
        <extracomment>Versions of program, Qt, OpenSSL and system, and when the run began</extracomment>
        <translation>outbox-doctor %1, Qt %2, OpenSSL %3, %4; Lauf %5</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Opens a second report and shows both runs in pairs</source>
        <translation>Öffnet einen zweiten Bericht und zeigt beide Prüfungen paarweise</translation>
    </message>
</context>
<context>
    <name>outbox::ui::TestMessageCard</name>
    <message>
        <source>Send this message</source>
        <translation>Diese Nachricht senden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>This message goes from you to you, once.</source>
        <translation>Diese Nachricht geht einmal von Ihnen an Sie.</translation>
    </message>
    <message>
        <source>This message goes to %1, once.</source>
        <translation>Diese Nachricht geht einmal an %1.</translation>
    </message>
    <message>
        <source>%1 Then your mailbox is looked through until it is there, for half a minute at most. It is removed again where the mailbox allows that.</source>
        <extracomment>%1 is a sentence that says to whom the message goes</extracomment>
        <translation>%1 Dann wird Ihr Postfach durchgesehen, bis sie da ist, höchstens eine halbe Minute. Wo das Postfach es erlaubt, wird sie wieder entfernt.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::TestMessageChoice</name>
    <message>
        <source>Also send a test message to myself</source>
        <translation>Auch eine Testnachricht an mich senden</translation>
    </message>
    <message>
        <source>One short message from you to you, then a look whether it arrives. Without it, nothing is sent.</source>
        <translation>Eine kurze Nachricht von Ihnen an Sie, dann ein Blick, ob sie ankommt. Ohne sie wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>outbox::ui::TestMessageView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a message&apos;s head: %1 is “From”, “To” or “Subject”, %2 what stands there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>The test message</source>
        <translation>Die Testnachricht</translation>
    </message>
</context>
<context>
    <name>outbox::ui::TranscriptModel</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>outbox::ui::TranscriptPane</name>
    <message>
        <source>Nothing was said here.</source>
        <translation>Hier wurde nichts gesprochen.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Search the transcript</source>
        <translation>Mitschrift durchsuchen</translation>
    </message>
    <message>
        <source>all connections</source>
        <translation>alle Verbindungen</translation>
    </message>
    <message>
        <source>%1; seconds since start, secrets masked</source>
        <extracomment>Beside &quot;Transcript&quot;, %1 is a server and port, or &quot;all connections&quot;</extracomment>
        <translation>%1; Sekunden seit dem Start, Geheimnisse verdeckt</translation>
    </message>
</context>
<context>
    <name>outbox::ui::VerdictLabel</name>
    <message>
        <source>A guess</source>
        <translation>Vermutung</translation>
    </message>
</context>
<context>
    <name>outbox::ui::WaterfallHeader</name>
    <message>
        <source>%1 s</source>
        <extracomment>On a time axis: seconds</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>outbox::ui::WindowFooter</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>outbox::ui::WindowHeader</name>
    <message>
        <source>Technical view</source>
        <translation>Technische Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Outbox Doctor</source>
        <translation>Outbox Doctor</translation>
    </message>
    <message>
        <source>Shows what was tried and what came back, to the last detail (Ctrl+T)</source>
        <translation>Zeigt bis ins letzte Detail, was versucht wurde und was zurückkam (Strg+T)</translation>
    </message>
    <message>
        <source>What can be done on this page (F1)</source>
        <translation>Was Sie auf dieser Seite tun können (F1)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>outbox::ui::WithheldNote</name>
    <message>
        <source>The server refused this sign-in in an earlier check, so it was not sent again: more failed tries could lock the account. Has something changed at the provider since?</source>
        <translation>Der Server hat diese Anmeldung bei einer früheren Prüfung abgelehnt, deshalb wurde sie nicht noch einmal gesendet: Weitere Fehlversuche könnten das Konto sperren. Hat sich beim Anbieter seitdem etwas geändert?</translation>
    </message>
    <message>
        <source>Sign in anyway</source>
        <translation>Trotzdem anmelden</translation>
    </message>
</context>
<context>
    <name>outbox::ui::WizardController</name>
    <message>
        <source>Nothing: all is well</source>
        <translation>Nichts: Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>See what a healthy account looks like.</source>
        <translation>So sieht ein fehlerfreies Konto aus.</translation>
    </message>
    <message>
        <source>Open a saved report</source>
        <translation>Gespeicherten Bericht öffnen</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Berichte (*.json)</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Diese Datei lässt sich nicht lesen: %1.</translation>
    </message>
</context>
</TS>
