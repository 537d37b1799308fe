<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BookmarkActs</name>
    <message numerus="yes">
        <source>Move %n bookmark(s) to a folder</source>
        <translation>
            <numerusform>Move %n bookmark to a folder</numerusform>
            <numerusform>Move %n bookmarks to a folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) moved.</source>
        <translation>
            <numerusform>%n bookmark moved.</numerusform>
            <numerusform>%n bookmarks moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed.</source>
        <translation>
            <numerusform>%n bookmark removed.</numerusform>
            <numerusform>%n bookmarks removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) moved out of their folder.</source>
        <translation>
            <numerusform>%n bookmark moved out of its folder.</numerusform>
            <numerusform>%n bookmarks moved out of their folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) moved to “{0}”.</source>
        <translation>
            <numerusform>%n bookmark moved to “{0}”.</numerusform>
            <numerusform>%n bookmarks moved to “{0}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n bookmark(s) were changed.</source>
        <translation>
            <numerusform>The tags of %n bookmark were changed.</numerusform>
            <numerusform>The tags of %n bookmarks were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookmarkColumn</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookmarkFiles</name>
    <message numerus="yes">
        <source>%n bookmark(s) written: {0}</source>
        <translation>
            <numerusform>%n bookmark written: {0}</numerusform>
            <numerusform>%n bookmarks written: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new bookmark(s) taken in.</source>
        <translation>
            <numerusform>%n new bookmark taken in.</numerusform>
            <numerusform>%n new bookmarks taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactFiles</name>
    <message numerus="yes">
        <source>%n contact(s) written: {0}</source>
        <translation>
            <numerusform>%n contact written: {0}</numerusform>
            <numerusform>%n contacts written: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) imported.</source>
        <translation>
            <numerusform>%n contact imported.</numerusform>
            <numerusform>%n contacts imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n party</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataRows</name>
    <message numerus="yes">
        <source>%n thing(s) written: {0}</source>
        <translation>
            <numerusform>%n thing written: {0}</numerusform>
            <numerusform>%n things written: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetsModel</name>
    <message numerus="yes">
        <source>{0}: {1}, %n results</source>
        <translation>
            <numerusform>{0}: {1}, %n result</numerusform>
            <numerusform>{0}: {1}, %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderTreeModel</name>
    <message numerus="yes">
        <source>{0}, %n bookmarks</source>
        <translation>
            <numerusform>{0}, %n bookmark</numerusform>
            <numerusform>{0}, %n bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>An update changed %n thing(s) that you marked</source>
        <translation>
            <numerusform>An update changed %n thing that you marked</numerusform>
            <numerusform>An update changed %n things that you marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n checklist</numerusform>
            <numerusform>%n checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteTrash</name>
    <message numerus="yes">
        <source>Deleted here. %n backup(s) still hold the note.</source>
        <translation>
            <numerusform>Deleted here. %n backup still holds the note.</numerusform>
            <numerusform>Deleted here. %n backups still hold the note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyRows</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message numerus="yes">
        <source>Delete these %n backup(s) too</source>
        <translation>
            <numerusform>Delete this %n backup too</numerusform>
            <numerusform>Delete these %n backups too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunActs</name>
    <message numerus="yes">
        <source>%n item(s) are not done yet. Tick them, or say why not.</source>
        <translation>
            <numerusform>%n item is not done yet. Tick it, or say why not.</numerusform>
            <numerusform>%n items are not done yet. Tick them, or say why not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>items of a template</comment>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>items of a template</comment>
        <translation>
            <numerusform>%n changed item</numerusform>
            <numerusform>%n changed items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>items of a template</comment>
        <translation>
            <numerusform>%n removed item</numerusform>
            <numerusform>%n removed items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLines</name>
    <message numerus="yes">
        <source>%n of your notes have these words</source>
        <translation>
            <numerusform>%n of your notes has these words</numerusform>
            <numerusform>%n of your notes have these words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>For %n bookmark(s):</source>
        <translation>
            <numerusform>For %n bookmark:</numerusform>
            <numerusform>For %n bookmarks:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message numerus="yes">
        <source>By the clock of this laptop it is {0}, but Field Guide was not started near that day before. By that date %n old note(s) would be thrown away.</source>
        <translation>
            <numerusform>By the clock of this laptop it is {0}, but Field Guide was not started near that day before. By that date %n old note would be thrown away.</numerusform>
            <numerusform>By the clock of this laptop it is {0}, but Field Guide was not started near that day before. By that date %n old notes would be thrown away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicTreeModel</name>
    <message numerus="yes">
        <source>{0}, %n entries</source>
        <translation>
            <numerusform>{0}, %n entry</numerusform>
            <numerusform>{0}, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockBar</name>
    <message numerus="yes">
        <source>%n second(s) until the next try.</source>
        <translation>
            <numerusform>%n second until the next try.</numerusform>
            <numerusform>%n seconds until the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n checklist</numerusform>
            <numerusform>%n checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
</TS>
