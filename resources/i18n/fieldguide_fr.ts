<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open an address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is on the internet. Field Guide itself does not go there; your browser would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens, Delete removes the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no bookmarks yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one with the star above a text, or with Ctrl+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookmark “{0}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bookmark to read what it marks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>All cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packs on this laptop have no checklists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read it here, and print a blank copy to fill in with a pen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <comment>a size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Field Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field Guide met a fault of its own and has to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved is safe. The fault was noted in {0}, without any of your texts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents or glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document fits what you ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a choice at the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packs on this laptop have no glossary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a term to read its meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document to read its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record says what a publication is and where to find it; it is not the publication itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetsModel</name>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1}, %n results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Field Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance for people who protect other people, on this laptop, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds summaries of handbooks, standards and treaties, each with the place in the source that it rests on. Many are drafts: check the original before you rely on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a case file. Do not write names or stories of people into it. It sends nothing anywhere and fetches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bookmarks and settings are in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field Guide, help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>First minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short cards for when something has just happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were at “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you read will stand here, so that you can go on where you stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a bookmark with the star above a text, or with Ctrl+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>a pack and its version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Nothing in this list fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: {0} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the list: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pack files cannot be opened from here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own notes on entries will stand here in a later version; in this one you can bookmark what you want to find again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is being prepared. This happens once after each update of the content.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{menu}: {command}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n item(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, version {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in your language yet: this one is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation is older than the text it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field Guide, {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, read on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary by the editors: check the original before you quote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries written from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists that rest on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of {0}, version {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record in your language yet: this one is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cited here: the collection has no entries on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(address likely)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(address not checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newer document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document behind this text has been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document behind this text is dated: its record says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not yet reviewed by a specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by a specialist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by other packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists that rest on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written from these places:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the pack “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding treaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>★ Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☆ Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the text or its citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy citation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the text in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the bookmark or takes it away (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Field Guide, {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · printed on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a blank copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a known value of “{1}:”, so it does not narrow the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known values: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is too long: only its beginning was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the question could not be used ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search guidance, checklists, notes and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results appear while you type. Down goes to the results, Escape goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Narrow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or other words, or take back what narrows the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you look for in the box above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a text does not exist in it, another language is shown and named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you read last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last things you read are kept for “Continue” on the first page, in that folder alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field Guide works without a network and sends nothing anywhere. Your bookmarks stay on this laptop and are not encrypted in this version: whoever can use your account can read them. It is not a case file: do not put names of people anywhere in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are summaries by the editors. Texts marked as drafts have not been reviewed by a specialist: check the original before you quote or rely on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what you read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list under “Continue” will be empty. Bookmarks stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field Guide {0}, licence Apache-2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {0}, Qt for Python {1} (licence LGPL-3.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons: Lucide (licence ISC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content: {0} {1}, {2}, licence {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateStack</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{command} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicTreeModel</name>
    <message numerus="yes">
        <source>{0}, %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right opens a topic, Left closes it, Enter goes to its entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this topic yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a topic, then an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type in the search box above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates from a web address or a stick come with a later version. Until then new content comes with a new version of the program, and nothing is ever fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>There is no space left on the disk, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the bin, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to write there, or start with another profile folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} could not be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, check the disk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper process ended before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Try again; close other programs if memory is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the catalogue has the name {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for it by its title; it may be in a pack that is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was withdrawn from the catalogue. Reason given: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for what replaces it before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue was damaged and has been built anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. If this happens again, have the disk checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue on this laptop is damaged and could not be built anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or take the content from a stick of a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Field Guide is using this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that window, or close it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your personal data were last used by a newer version of Field Guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are untouched. Install the newer version to use them; reading works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue was built by a newer version of Field Guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is untouched. Install the newer version to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your personal data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Reading works; restore a backup to get bookmarks back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile can only be read, so nothing that you do is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write, and start from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the profile is damaged: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Start again; if it stays, use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other windows of Field Guide, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not a name of anything in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for what you need by its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not bookmarked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done. Ctrl+D sets the bookmark again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was made for a newer version of Field Guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name, and whether the stick is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the printer or the folder, or save it as a PDF elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content that comes with the program is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or build the content with “author build”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be shown safely, so it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the publisher of the pack, and look into the original meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This content was refused ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is unchanged. Ask its publisher for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer stopped before everything had arrived ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the stick or the connection, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for it by its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop stood in the way ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space and rights of the profile folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the code with the help page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Treaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Americas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a day is written, in Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(place likely)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(source likely)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(place not checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(source not checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(likely)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in it has been checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editors are not sure of this: check the original.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>First minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has just happened. Choose what is nearest: each card is one page of what to do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cards in the packs on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
