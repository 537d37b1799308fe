<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Bookmark this</source>
        <translation>Mettre un &amp;signet</translation>
    </message>
    <message>
        <source>Ne&amp;w note</source>
        <translation>Nou&amp;velle note</translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation>&amp;Rechercher dans le texte…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence s&amp;uivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>T&amp;wo languages beside each other</source>
        <translation>Deu&amp;x langues côte à côte</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Volet p&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>Hide e&amp;verything</source>
        <translation>&amp;Masquer tout</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Verr&amp;ouiller</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>S&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Thèmes</translation>
    </message>
    <message>
        <source>&amp;Checklists</source>
        <translation>&amp;Listes</translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation>S&amp;ignets</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>First &amp;minutes</source>
        <translation>Premières &amp;minutes</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>New &amp;checklist…</source>
        <translation>Nouvelle &amp;liste de contrôle…</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>Mises à &amp;jour</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Toutes les commandes…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>C&amp;ontacts</translation>
    </message>
    <message>
        <source>Pa&amp;ssage</source>
        <translation>P&amp;assage</translation>
    </message>
    <message>
        <source>Mark in &amp;yellow</source>
        <translation>Surligner en &amp;jaune</translation>
    </message>
    <message>
        <source>Mark in &amp;green</source>
        <translation>Surligner en &amp;vert</translation>
    </message>
    <message>
        <source>Mark in &amp;blue</source>
        <translation>Surligner en &amp;bleu</translation>
    </message>
    <message>
        <source>Mark in &amp;pink</source>
        <translation>Surligner en &amp;rose</translation>
    </message>
    <message>
        <source>&amp;Remove the mark</source>
        <translation>&amp;Retirer la marque</translation>
    </message>
    <message>
        <source>&amp;Note on the passage</source>
        <translation>&amp;Note sur le passage</translation>
    </message>
    <message>
        <source>Book&amp;mark the passage</source>
        <translation>&amp;Mettre un signet au passage</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open an address?</source>
        <translation>Ouvrir une adresse&#xa0;?</translation>
    </message>
    <message>
        <source>This address is on the internet. Field Guide itself does not go there; your browser would.</source>
        <translation>Cette adresse se trouve sur Internet. Field Guide ne s&apos;y connecte pas&#xa0;; c&apos;est votre navigateur qui le ferait.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>L&apos;adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>ArrivalsDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>{0}: new {1}, here already {2}, with a fault {3}.</source>
        <translation>{0} : nouveaux {1}, déjà ici {2}, avec une erreur {3}.</translation>
    </message>
    <message>
        <source>New contacts</source>
        <translation>Nouveaux contacts</translation>
    </message>
    <message>
        <source>Contacts with a fault</source>
        <translation>Contacts avec une erreur</translation>
    </message>
    <message>
        <source>These are left out. Correct them in the file and import it again.</source>
        <translation>Ceux-ci sont laissés de côté. Corrigez-les dans le fichier et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>What is here stays as it is.</source>
        <translation>Ce qui est ici reste tel quel.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>None yet. One is made each day, and before anything that changes all.</source>
        <translation>Aucune pour l&apos;instant. Il s&apos;en fait une chaque jour, et avant tout ce qui change l&apos;ensemble.</translation>
    </message>
    <message>
        <source>The newest: {0}. One of each of five days and four weeks is kept.</source>
        <translation>La plus récente : {0}. Une par jour pour cinq jours et une par semaine pour quatre semaines sont gardées.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>You see what is in it and what it would replace before anything is done.</source>
        <translation>Vous voyez ce qu&apos;elle contient et ce qu&apos;elle remplacerait avant que rien ne soit fait.</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Sauvegardé.</translation>
    </message>
    <message>
        <source>Restored. What you had before is the newest backup now.</source>
        <translation>Restauré. Ce que vous aviez avant est maintenant la sauvegarde la plus récente.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>of the day</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>avant une nouvelle version</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before a change of the encryption</source>
        <translation>avant un changement du chiffrement</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase de passe de la sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Choose the state to go back to. What you have now becomes a backup first.</source>
        <translation>Choisissez l&apos;état auquel revenir. Ce que vous avez maintenant devient d&apos;abord une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Will be replaced: {0}</source>
        <translation>Sera remplacé : {0}</translation>
    </message>
    <message>
        <source>Your present data cannot be read; the file is set aside, not deleted.</source>
        <translation>Vos données actuelles sont illisibles ; le fichier est mis de côté, pas supprimé.</translation>
    </message>
    <message>
        <source>This backup is under another passphrase. Give that one.</source>
        <translation>Cette sauvegarde est sous une autre phrase de passe. Saisissez celle-là.</translation>
    </message>
    <message>
        <source>In this backup: {0}</source>
        <translation>Dans cette sauvegarde : {0}</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be put back.</source>
        <translation>Cette sauvegarde est endommagée et ne peut pas être restaurée.</translation>
    </message>
    <message>
        <source>Bookmarks {0} · Notes {1} · Highlights {2} · Contacts {3} · Checklists {4} · Templates {5}</source>
        <translation>Signets {0} · Notes {1} · Passages marqués {2} · Contacts {3} · Listes de contrôle {4} · Modèles {5}</translation>
    </message>
</context>
<context>
    <name>BookmarkActs</name>
    <message numerus="yes">
        <source>Move %n bookmark(s) to a folder</source>
        <translation>
            <numerusform>Déplacer %n signet dans un dossier</numerusform>
            <numerusform>Déplacer %n signets dans un dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>Hors dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) moved.</source>
        <translation>
            <numerusform>%n signet déplacé.</numerusform>
            <numerusform>%n signets déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed.</source>
        <translation>
            <numerusform>%n signet retiré.</numerusform>
            <numerusform>%n signets retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark “{0}” was removed.</source>
        <translation>Le signet « {0} » a été retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) moved out of their folder.</source>
        <translation>
            <numerusform>%n signet sorti de son dossier.</numerusform>
            <numerusform>%n signets sortis de leur dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) moved to “{0}”.</source>
        <translation>
            <numerusform>%n signet déplacé dans « {0} ».</numerusform>
            <numerusform>%n signets déplacés dans « {0} ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n bookmark(s) were changed.</source>
        <translation>
            <numerusform>Les étiquettes de %n signet ont été modifiées.</numerusform>
            <numerusform>Les étiquettes de %n signets ont été modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark “{0}” was changed.</source>
        <translation>Le signet « {0} » a été modifié.</translation>
    </message>
</context>
<context>
    <name>BookmarkColumn</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookmarkFiles</name>
    <message>
        <source>Export everything (JSON)…</source>
        <translation>Tout exporter (JSON)…</translation>
    </message>
    <message>
        <source>Export for browsers (HTML)…</source>
        <translation>Exporter pour les navigateurs (HTML)…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export the bookmarks</source>
        <translation>Exporter les signets</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) written: {0}</source>
        <translation>
            <numerusform>%n signet écrit : {0}</numerusform>
            <numerusform>%n signets écrits : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import bookmarks</source>
        <translation>Importer des signets</translation>
    </message>
    <message numerus="yes">
        <source>%n new bookmark(s) taken in.</source>
        <translation>
            <numerusform>%n nouveau signet repris.</numerusform>
            <numerusform>%n nouveaux signets repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarks ({0})</source>
        <translation>Signets ({0})</translation>
    </message>
</context>
<context>
    <name>BookmarkForm</name>
    <message>
        <source>Describe the bookmark</source>
        <translation>Décrire le signet</translation>
    </message>
    <message>
        <source>for example: interview, Site 4</source>
        <translation>par exemple&#xa0;: entretien, Site 4</translation>
    </message>
    <message>
        <source>for example: Site 4/Children</source>
        <translation>par exemple&#xa0;: Site 4/Enfants</translation>
    </message>
    <message>
        <source>My title</source>
        <translation>Mon titre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>You have no bookmarks yet.</source>
        <translation>Vous n&apos;avez pas encore de signets.</translation>
    </message>
    <message>
        <source>Set one with the star above a text, or with Ctrl+D.</source>
        <translation>Placez-en un avec l&apos;étoile au-dessus d&apos;un texte, ou avec Ctrl+D.</translation>
    </message>
    <message>
        <source>Filter the bookmarks</source>
        <translation>Filtrer les signets</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mon propre ordre</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N&apos;existe plus</translation>
    </message>
    <message>
        <source>marked {0}</source>
        <translation>signet du {0}</translation>
    </message>
    <message>
        <source>in {0} · marked {1}</source>
        <translation>dans {0} · signet du {1}</translation>
    </message>
    <message>
        <source>Choose a bookmark to read what it marks.</source>
        <translation>Choisissez un signet pour lire le texte correspondant.</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Dossier : {0}</translation>
    </message>
    <message>
        <source>Nothing is in here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>Ctrl+M moves a bookmark to a folder; so does the mouse.</source>
        <translation>Ctrl+M déplace un signet dans un dossier ; la souris aussi.</translation>
    </message>
    <message>
        <source>A saved search: “{0}”</source>
        <translation>Une recherche gardée : « {0} »</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <comment>a title and a passage</comment>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>All cards</source>
        <translation>Toutes les fiches</translation>
    </message>
</context>
<context>
    <name>CaseReminder</name>
    <message>
        <source>This looks like a person’s name with a number or a place. Field Guide is no case file: keep such data where your organisation protects them.</source>
        <translation>Cela ressemble au nom d’une personne avec un numéro ou un lieu. Field Guide n’est pas un dossier : conservez ces données là où votre organisation les protège.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the reminder</source>
        <translation>Masquer le rappel</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>The packs on this laptop have no checklists.</source>
        <translation>Les packs présents sur cet ordinateur ne contiennent aucune liste de contrôle.</translation>
    </message>
    <message>
        <source>Filter the templates</source>
        <translation>Filtrer les modèles</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Plus courts</translation>
    </message>
    <message>
        <source>Choose a checklist.</source>
        <translation>Choisissez une liste de contrôle.</translation>
    </message>
    <message>
        <source>You can read it here, and print a blank copy to fill in with a pen.</source>
        <translation>Vous pouvez la lire ici et en imprimer une copie vierge à remplir au stylo.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme l&apos;interface</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>{0} %</source>
        <comment>a size</comment>
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ChosenBookmarks</name>
    <message>
        <source>Enter opens, Delete removes the bookmark, F2 describes it, Ctrl+M moves it to a folder, Ctrl+T sets its tags, Alt+Up and Alt+Down move it in your own order. Shift and the arrows, or Ctrl+A, choose many.</source>
        <translation>Entrée ouvre, Suppr retire le signet, F2 le décrit, Ctrl+M le déplace dans un dossier, Ctrl+T règle ses étiquettes, Alt+Haut et Alt+Bas le déplacent dans votre propre ordre. Maj et les flèches, ou Ctrl+A, en choisissent plusieurs.</translation>
    </message>
    <message>
        <source>Move to a folder (Ctrl+M)</source>
        <translation>Déplacer dans un dossier (Ctrl+M)</translation>
    </message>
    <message>
        <source>Tags (Ctrl+T)</source>
        <translation>Étiquettes (Ctrl+T)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Describe the bookmark (F2)</source>
        <translation>Décrire le signet (F2)</translation>
    </message>
    <message>
        <source>More that can be done with bookmarks</source>
        <translation>Plus d’actions sur les signets</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Décrire…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>Déplacer dans un dossier…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Sort by “My own order”, without a filter, to move bookmarks.</source>
        <translation>Triez par « Mon propre ordre », sans filtre, pour déplacer des signets.</translation>
    </message>
</context>
<context>
    <name>ComingDialog</name>
    <message>
        <source>Import bookmarks</source>
        <translation>Importer des signets</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>New: {0} · here already: {1} · new folders: {2} · cannot be taken: {3}</source>
        <translation>Nouveaux : {0} · déjà là : {1} · nouveaux dossiers : {2} · impossibles à reprendre : {3}</translation>
    </message>
    <message>
        <source>From the file {0}</source>
        <translation>Du fichier {0}</translation>
    </message>
    <message>
        <source>What is here stays as it is. All comes in or nothing; a backup is made first.</source>
        <translation>Ce qui est là reste tel quel. Tout entre ou rien ; une sauvegarde est faite avant.</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Cannot be taken, leads elsewhere: {0}</source>
        <translation>Impossible à reprendre, mène ailleurs : {0}</translation>
    </message>
    <message>
        <source>Cannot be taken, damaged: {0}</source>
        <translation>Impossible à reprendre, endommagé : {0}</translation>
    </message>
    <message>
        <source>New folder: {0}</source>
        <translation>Nouveau dossier : {0}</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Nouveau : {0}</translation>
    </message>
</context>
<context>
    <name>ContactDesk</name>
    <message>
        <source>Save the contact?</source>
        <translation>Enregistrer le contact ?</translation>
    </message>
    <message>
        <source>What you wrote about “{0}” is not saved yet.</source>
        <translation>Ce que vous avez écrit sur « {0} » n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Contact saved.</source>
        <translation>Contact enregistré.</translation>
    </message>
</context>
<context>
    <name>ContactFiles</name>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Export all contacts</source>
        <translation>Exporter tous les contacts</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written: {0}</source>
        <translation>
            <numerusform>%n contact écrit : {0}</numerusform>
            <numerusform>%n contacts écrits : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Enregistrer les fiches</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>Field Guide, my own contacts · printed on {0}</source>
        <translation>Field Guide, mes propres contacts · imprimé le {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) imported.</source>
        <translation>
            <numerusform>%n contact importé.</numerusform>
            <numerusform>%n contacts importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>A service or a person on duty, never a person who is helped</source>
        <translation>Un service ou une personne de garde, jamais une personne aidée</translation>
    </message>
    <message>
        <source>for example: Arabic, French</source>
        <translation>par exemple : arabe, français</translation>
    </message>
    <message>
        <source>for example: 8 to 16, nights by phone</source>
        <translation>par exemple : 8 à 16 h, la nuit par téléphone</translation>
    </message>
    <message>
        <source>Choose topics…</source>
        <translation>Choisir des thèmes…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Print as a card…</source>
        <translation>Imprimer comme fiche…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Contacts are your own and stay on this laptop. Services and colleagues only: never a person who is helped.</source>
        <translation>Les contacts sont les vôtres et restent sur cet ordinateur. Services et collègues seulement : jamais une personne aidée.</translation>
    </message>
    <message>
        <source>None yet: it is shown in this list alone.</source>
        <translation>Aucun pour l’instant : il ne figure que dans cette liste.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Enter goes to the contact, Delete removes it</source>
        <translation>Entrée va au contact, Suppr le retire</translation>
    </message>
    <message>
        <source>You have no contacts yet.</source>
        <translation>Vous n’avez pas encore de contacts.</translation>
    </message>
    <message>
        <source>Services, focal points, desks: who you call from where you work.</source>
        <translation>Services, points focaux, guichets : ceux que vous appelez de votre lieu de travail.</translation>
    </message>
    <message>
        <source>Filter the contacts</source>
        <translation>Filtrer les contacts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Files and printing</source>
        <translation>Fichiers et impression</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Export all contacts…</source>
        <translation>Exporter tous les contacts…</translation>
    </message>
    <message>
        <source>Print those in the list as cards…</source>
        <translation>Imprimer ceux de la liste comme fiches…</translation>
    </message>
    <message>
        <source>Save those in the list as a PDF…</source>
        <translation>Enregistrer ceux de la liste en PDF…</translation>
    </message>
    <message>
        <source>The contact is not saved yet. It waits in Contacts.</source>
        <translation>Le contact n’est pas encore enregistré. Il attend dans Contacts.</translation>
    </message>
    <message>
        <source>The contact “{0}” was removed.</source>
        <translation>Le contact « {0} » a été retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a contact, or write a new one.</source>
        <translation>Choisissez un contact, ou écrivez-en un nouveau.</translation>
    </message>
    <message>
        <source>Contacts are shown with the texts and first-minutes cards of their topics. They stay on this laptop. Never a person who is helped.</source>
        <translation>Les contacts figurent avec les textes et les fiches des premières minutes de leurs thèmes. Ils restent sur cet ordinateur. Jamais une personne aidée.</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Field Guide</source>
        <translation>Field Guide</translation>
    </message>
    <message>
        <source>Field Guide met a fault of its own and has to end.</source>
        <translation>Field Guide a rencontré une erreur interne et doit se fermer.</translation>
    </message>
    <message>
        <source>What you saved is safe. The fault was noted in {0}, without any of your texts.</source>
        <translation>Ce que vous avez enregistré est en sécurité. L&apos;erreur a été notée dans {0}, sans aucun de vos textes.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>{0} or Esc</source>
        <translation>{0} ou Échap</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Everything is hidden. Press {0}, Escape or this button to go on.</source>
        <translation>Tout est masqué. Appuyez sur {0}, sur Échap ou sur ce bouton pour continuer.</translation>
    </message>
</context>
<context>
    <name>DataParts</name>
    <message>
        <source>Bookmarks and folders</source>
        <translation>Signets et dossiers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Passages surlignés</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>Modèles personnels</translation>
    </message>
    <message>
        <source>What was read last</source>
        <translation>Ce qui a été lu en dernier</translation>
    </message>
    <message>
        <source>Settings of the data</source>
        <translation>Réglages des données</translation>
    </message>
    <message>
        <source>Kept texts</source>
        <translation>Textes conservés</translation>
    </message>
</context>
<context>
    <name>DataRows</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take your data along</source>
        <translation>Emporter vos données</translation>
    </message>
    <message>
        <source>All of it or parts, in one file, under a passphrase if you like.</source>
        <translation>Toutes ou en partie, en un fichier, sous une phrase de passe si vous voulez.</translation>
    </message>
    <message>
        <source>Take data in from a file</source>
        <translation>Reprendre les données d’un fichier</translation>
    </message>
    <message>
        <source>You see what is new and what differs before anything is done.</source>
        <translation>Vous voyez ce qui est nouveau et ce qui diffère avant que rien ne soit fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) written: {0}</source>
        <translation>
            <numerusform>%n élément écrit : {0}</numerusform>
            <numerusform>%n éléments écrits : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported. What you had before is the backup of {0}.</source>
        <translation>Importé. Ce que vous aviez avant est la sauvegarde du {0}.</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Exporter mes données</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importer des données</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Contraignant</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Sans remarque</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents or glossary</source>
        <translation>Documents ou glossaire</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Space ticks a choice</source>
        <translation>Espace coche un choix</translation>
    </message>
    <message>
        <source>No document fits what you ticked.</source>
        <translation>Aucun document ne correspond à vos choix.</translation>
    </message>
    <message>
        <source>Take back a choice at the side.</source>
        <translation>Décochez un choix sur le côté.</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>The packs on this laptop have no glossary.</source>
        <translation>Les packs présents sur cet ordinateur ne contiennent pas de glossaire.</translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation>Filtrer les termes</translation>
    </message>
    <message>
        <source>Choose a term to read its meaning.</source>
        <translation>Choisissez un terme pour en lire la définition.</translation>
    </message>
    <message>
        <source>Choose a document to read its record.</source>
        <translation>Choisissez un document pour lire sa notice.</translation>
    </message>
    <message>
        <source>A record says what a publication is and where to find it; it is not the publication itself.</source>
        <translation>Une notice indique ce qu&apos;est une publication et où la trouver&#xa0;; ce n&apos;est pas la publication elle-même.</translation>
    </message>
</context>
<context>
    <name>EncryptionRows</name>
    <message>
        <source>Encrypt…</source>
        <translation>Chiffrer…</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase de passe</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Your data are not encrypted</source>
        <translation>Vos données ne sont pas chiffrées</translation>
    </message>
    <message>
        <source>Under a passphrase only who knows it can read them. You can do it now or later.</source>
        <translation>Sous une phrase de passe, seul qui la connaît peut les lire. Vous pouvez le faire maintenant ou plus tard.</translation>
    </message>
    <message>
        <source>Your data are encrypted</source>
        <translation>Vos données sont chiffrées</translation>
    </message>
    <message>
        <source>They are locked. Give the passphrase to change this.</source>
        <translation>Elles sont verrouillées. Saisissez la phrase de passe pour changer cela.</translation>
    </message>
    <message>
        <source>Change the passphrase if somebody may have seen it. Without it they are gone.</source>
        <translation>Changez la phrase de passe si quelqu’un a pu la voir. Sans elle, tout est perdu.</translation>
    </message>
    <message>
        <source>Erase everything of yours</source>
        <translation>Effacer tout ce qui est à vous</translation>
    </message>
    <message>
        <source>Deletes your data, all backups and attached files for good. The guidance stays.</source>
        <translation>Supprime pour de bon vos données, toutes les sauvegardes et les fichiers joints. Les textes restent.</translation>
    </message>
    <message>
        <source>Your data are encrypted. Keep the passphrase safe.</source>
        <translation>Vos données sont chiffrées. Gardez bien la phrase de passe.</translation>
    </message>
    <message>
        <source>Your data are under the new passphrase.</source>
        <translation>Vos données sont sous la nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>Your data are not encrypted any more.</source>
        <translation>Vos données ne sont plus chiffrées.</translation>
    </message>
    <message>
        <source>Erase everything of yours?</source>
        <translation>Effacer tout ce qui est à vous ?</translation>
    </message>
    <message>
        <source>Bookmarks, notes, checklists, contacts, attached files and every backup are overwritten where they begin, then deleted. This cannot be taken back.

The disk itself may keep older copies for a while, a solid-state disk more than others; so may copies that you made elsewhere. Only a disk that is encrypted as a whole protects against that.</source>
        <translation>Le début des signets, notes, listes, contacts, fichiers joints et de chaque sauvegarde est écrasé, puis tout est supprimé. On ne peut pas revenir en arrière.

Le disque lui-même peut garder des copies plus anciennes un moment, un disque SSD plus que d’autres ; de même les copies faites ailleurs. Seul un disque chiffré en entier en protège.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erased. The program begins anew with empty data.</source>
        <translation>Effacé. Le programme recommence avec des données vides.</translation>
    </message>
    <message>
        <source>This takes a moment…</source>
        <translation>Cela prend un moment…</translation>
    </message>
    <message>
        <source>A backup is made first…</source>
        <translation>Une sauvegarde est faite d’abord…</translation>
    </message>
    <message>
        <source>Your data are written anew and compared…</source>
        <translation>Vos données sont réécrites et comparées…</translation>
    </message>
    <message>
        <source>The backups follow…</source>
        <translation>Les sauvegardes suivent…</translation>
    </message>
</context>
<context>
    <name>ExpiryField</name>
    <message>
        <source>Keep only until</source>
        <translation>Garder seulement jusqu’au</translation>
    </message>
    <message>
        <source>Last day of the note</source>
        <translation>Dernier jour de la note</translation>
    </message>
    <message>
        <source>After that day it goes to the trash by itself, and 30 days later for good.</source>
        <translation>Après ce jour, elle va d’elle-même à la corbeille, et 30 jours plus tard elle disparaît pour de bon.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export my data</source>
        <translation>Exporter mes données</translation>
    </message>
    <message>
        <source>What goes into the file:</source>
        <translation>Ce qui va dans le fichier :</translation>
    </message>
    <message>
        <source>Files attached to checklists are not in it.</source>
        <translation>Les fichiers joints aux listes n’y sont pas.</translation>
    </message>
    <message>
        <source>Passphrase (may stay empty)</source>
        <translation>Phrase de passe (peut rester vide)</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever has the file can read it.</source>
        <translation>Sans phrase de passe, quiconque a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Weak: quickly guessed. Four or five words that nobody expects.</source>
        <translation>Faible : vite devinée. Prenez quatre ou cinq mots inattendus.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Moyenne. Un mot de plus la rend forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Forgotten means gone: nobody can open the file without it.</source>
        <translation>Oubliée, c’est perdu : personne ne peut ouvrir le fichier sans elle.</translation>
    </message>
</context>
<context>
    <name>FacetsModel</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1}, %n results</source>
        <translation>
            <numerusform>{0}&#xa0;: {1},&#xa0;%n résultat</numerusform>
            <numerusform>{0}&#xa0;: {1},&#xa0;%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} sur {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Field Guide</source>
        <translation>Field Guide</translation>
    </message>
    <message>
        <source>Guidance for people who protect other people, on this laptop, without a network.</source>
        <translation>Des orientations pour les personnes qui en protègent d&apos;autres, sur cet ordinateur, sans réseau.</translation>
    </message>
    <message>
        <source>It holds summaries of handbooks, standards and treaties, each with the place in the source that it rests on. Many are drafts: check the original before you rely on them.</source>
        <translation>Vous y trouverez des résumés de manuels, de normes et de traités, chacun avec le passage de la source sur lequel il se fonde. Beaucoup sont provisoires&#xa0;: consultez l&apos;original avant de vous y fier.</translation>
    </message>
    <message>
        <source>It is not a case file. Do not write names or stories of people into it. It sends nothing anywhere and fetches nothing.</source>
        <translation>Ce n&apos;est pas un dossier de cas. N&apos;y écrivez ni noms ni récits de personnes. Il n&apos;envoie rien et ne télécharge rien.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de l&apos;interface</translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation>Langue des orientations</translation>
    </message>
    <message>
        <source>Your bookmarks and settings are in this folder</source>
        <translation>Vos signets et vos réglages se trouvent dans ce dossier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>FolderTreeModel</name>
    <message numerus="yes">
        <source>{0}, %n bookmarks</source>
        <translation>
            <numerusform>{0}, %n signet</numerusform>
            <numerusform>{0}, %n signets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message>
        <source>All bookmarks</source>
        <translation>Tous les signets</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>Hors dossier</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Insert makes a folder, F2 renames it, Delete removes it, Ctrl+M moves it into another, Alt+Up and Alt+Down move it among those beside it</source>
        <translation>Inser crée un dossier, F2 le renomme, Suppr le retire, Ctrl+M le met dans un autre, Alt+Haut et Alt+Bas le déplacent parmi ses voisins</translation>
    </message>
    <message>
        <source>New folder (Insert)</source>
        <translation>Nouveau dossier (Inser)</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>What is the new folder called?</source>
        <translation>Comment s’appelle le nouveau dossier ?</translation>
    </message>
    <message>
        <source>What is the new folder in “{0}” called?</source>
        <translation>Comment s’appelle le nouveau dossier dans « {0} » ?</translation>
    </message>
    <message>
        <source>The folder is called “{0}” now.</source>
        <translation>Le dossier s’appelle maintenant « {0} ».</translation>
    </message>
    <message>
        <source>What is the folder called?</source>
        <translation>Comment s’appelle le dossier ?</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>Move the folder “{0}”</source>
        <translation>Déplacer le dossier « {0} »</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Tout en haut</translation>
    </message>
    <message>
        <source>The folder “{0}” was removed. What was in it moved up.</source>
        <translation>Le dossier « {0} » a été retiré. Son contenu est remonté d’un niveau.</translation>
    </message>
    <message>
        <source>The folder “{0}” was moved.</source>
        <translation>Le dossier « {0} » a été déplacé.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>Déplacer dans un dossier…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove, and keep what is in it</source>
        <translation>Retirer, en gardant le contenu</translation>
    </message>
</context>
<context>
    <name>Handlers</name>
    <message>
        <source>Entries that have several languages show two. First-minutes cards stay as they are.</source>
        <translation>Les textes qui existent en plusieurs langues en montrent deux. Les fiches « Premières minutes » ne changent pas.</translation>
    </message>
    <message>
        <source>Entries show one language.</source>
        <translation>Les textes sont montrés dans une seule langue.</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>Details of the checklist</source>
        <translation>Détails de la liste de contrôle</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nouvelle liste de contrôle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Field Guide, help</source>
        <translation>Field Guide, aide</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the checklist</source>
        <translation>Historique de la liste de contrôle</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>details changed</source>
        <translation>détails modifiés</translation>
    </message>
    <message>
        <source>comment written</source>
        <translation>commentaire écrit</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>signée</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouverte</translation>
    </message>
    <message>
        <source>started over</source>
        <translation>recommencée</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remise en place</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>rangée</translation>
    </message>
    <message>
        <source>fetched back</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>mise à la corbeille</translation>
    </message>
    <message>
        <source>change of the template taken over</source>
        <translation>changement du modèle repris</translation>
    </message>
    <message>
        <source>left as it was although the template changed</source>
        <translation>laissé tel quel bien que le modèle ait changé</translation>
    </message>
    <message>
        <source>file attached</source>
        <translation>fichier joint</translation>
    </message>
    <message>
        <source>file removed</source>
        <translation>fichier retiré</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>First minutes</source>
        <translation>Premières minutes</translation>
    </message>
    <message>
        <source>Short cards for when something has just happened</source>
        <translation>De courtes fiches pour agir quand il vient de se passer quelque chose</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Checklists in hand</source>
        <translation>Listes de contrôle en cours</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>You were at “{0}”</source>
        <translation>Vous en étiez à «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Locked. The passphrase shows them.</source>
        <translation>Verrouillé. La phrase de passe les affiche.</translation>
    </message>
    <message>
        <source>Nothing of what you read is remembered: so it was chosen in Settings.</source>
        <translation>Rien de ce que vous lisez n’est retenu : c’est le choix fait dans les réglages.</translation>
    </message>
    <message>
        <source>Locked. Nothing of what you read now is remembered.</source>
        <translation>Verrouillé. Rien de ce que vous lisez maintenant n’est retenu.</translation>
    </message>
    <message>
        <source>What you read will stand here, so that you can go on where you stopped.</source>
        <translation>Ce que vous lisez apparaîtra ici, pour que vous puissiez reprendre où vous en étiez.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N&apos;existe plus</translation>
    </message>
    <message>
        <source>Set a bookmark with the star above a text, or with Ctrl+D.</source>
        <translation>Placez un signet avec l&apos;étoile au-dessus d&apos;un texte, ou avec Ctrl+D.</translation>
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
            <numerusform>%n liste</numerusform>
            <numerusform>%n listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>Dans cette version</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>a pack and its version</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>New in {0}</source>
        <translation>Nouveau dans {0}</translation>
    </message>
    <message>
        <source>After an update</source>
        <translation>Après une mise à jour</translation>
    </message>
    <message numerus="yes">
        <source>An update changed %n thing(s) that you marked</source>
        <translation>
            <numerusform>Une mise à jour a changé %n élément que vous aviez marqué</numerusform>
            <numerusform>Une mise à jour a changé %n éléments que vous aviez marqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own data are as they were.</source>
        <translation>Vos propres données sont restées telles quelles.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>What is in {0}:</source>
        <translation>Ce qu’il y a dans {0} :</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>For all that differs</source>
        <translation>Pour tout ce qui diffère</translation>
    </message>
    <message>
        <source>A backup of your data is made first. All of it is taken in, or nothing if anything goes wrong. What is only here stays.</source>
        <translation>Une sauvegarde de vos données est d’abord faite. Tout est repris, ou rien si quelque chose échoue. Ce qui n’est qu’ici reste.</translation>
    </message>
    <message>
        <source>There is nothing in it that you do not have.</source>
        <translation>Il n’y a rien que vous n’ayez déjà.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>{0}: what differs</source>
        <translation>{0} : ce qui diffère</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miens</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les leurs</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>KeepsSearch</name>
    <message>
        <source>The search “{0}” is among your bookmarks already.</source>
        <translation>La recherche « {0} » est déjà parmi vos signets.</translation>
    </message>
    <message>
        <source>The search “{0}” is among your bookmarks now.</source>
        <translation>La recherche « {0} » est maintenant parmi vos signets.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bookmark this search (Ctrl+D in the search box)</source>
        <translation>Garder cette recherche comme signet (Ctrl+D dans le champ de recherche)</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Kept on {0}, before an update. It is no longer guidance: do not rely on it.</source>
        <translation>Conservé le {0}, avant une mise à jour. Ce n’est plus une consigne&#xa0;: ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>Read the text as it was</source>
        <translation>Lire le texte tel qu’il était</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>The text as it was</source>
        <translation>Le texte tel qu’il était</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press a key…</source>
        <translation>Appuyez sur une touche…</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Nothing in this list fits.</source>
        <translation>Rien ne correspond dans cette liste.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Sort: {0} ▾</source>
        <translation>Tri&#xa0;: {0} ▾</translation>
    </message>
    <message>
        <source>Sort the list: {0}</source>
        <translation>Trier la liste&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>What you keep here opens with your passphrase. Guidance can be read and searched as ever. If the passphrase is forgotten, your bookmarks, notes and checklists are gone: nobody can bring them back.</source>
        <translation>Ce que vous gardez ici s’ouvre avec votre phrase de passe. Les textes se lisent et se cherchent comme toujours. Si la phrase de passe est oubliée, vos signets, notes et listes de contrôle sont perdus : personne ne peut les retrouver.</translation>
    </message>
    <message>
        <source>Give the passphrase</source>
        <translation>Saisir la phrase de passe</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pack files cannot be opened from here yet.</source>
        <translation>Les fichiers de pack ne peuvent pas encore être ouverts d&apos;ici.</translation>
    </message>
    <message>
        <source>Field Guide</source>
        <translation>Field Guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No longer there</source>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>marked {0}</source>
        <translation>marqué le {0}</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>Place not found any more: the text has changed</source>
        <translation>Emplacement introuvable&#xa0;: le texte a changé</translation>
    </message>
    <message>
        <source>Marked in {0}</source>
        <translation>Marqué dans&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Type to narrow the list, or a new path such as Site 4/Children</source>
        <translation>Tapez pour réduire la liste, ou un nouveau chemin comme Site 4/Enfants</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Tapez pour réduire la liste</translation>
    </message>
    <message>
        <source>Filter the folders</source>
        <translation>Filtrer les dossiers</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>New folder “{0}”</source>
        <translation>Nouveau dossier « {0} »</translation>
    </message>
</context>
<context>
    <name>NoteChoices</name>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>With the tag {0}</source>
        <translation>Avec l’étiquette {0}</translation>
    </message>
    <message>
        <source>On: {0}</source>
        <translation>Sur : {0}</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Quelles notes sont affichées</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Title (may stay empty)</source>
        <translation>Titre (peut rester vide)</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Write here. It is kept while you type. Not a case file.</source>
        <translation>Écrivez ici. Tout est gardé pendant la saisie. Ce n’est pas un dossier individuel.</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Titre de la note</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Étiquettes de la note</translation>
    </message>
    <message>
        <source>Text of the note, in Markdown</source>
        <translation>Texte de la note, en Markdown</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>On: {0}</source>
        <translation>Sur : {0}</translation>
    </message>
    <message>
        <source>Open what the note is on: {0}</source>
        <translation>Ouvrir ce sur quoi porte la note : {0}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Aperçu de la note</translation>
    </message>
    <message>
        <source>The earlier version is back. The other is among the versions now.</source>
        <translation>La version antérieure est rétablie. L’autre se trouve maintenant parmi les versions.</translation>
    </message>
</context>
<context>
    <name>NoteTrash</name>
    <message>
        <source>The note is in the trash. It stays there for 30 days.</source>
        <translation>La note est dans la corbeille. Elle y reste 30 jours.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Deleted here. %n backup(s) still hold the note.</source>
        <translation>
            <numerusform>Supprimée ici. %n sauvegarde contient encore la note.</numerusform>
            <numerusform>Supprimée ici. %n sauvegardes contiennent encore la note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Enter opens the note, Delete puts it into the trash</source>
        <translation>Entrée ouvre la note, Suppr la met à la corbeille</translation>
    </message>
    <message>
        <source>There are no notes here.</source>
        <translation>Il n’y a pas de notes ici.</translation>
    </message>
    <message>
        <source>Ctrl+N begins one: on the text that is open, or a free one.</source>
        <translation>Ctrl+N en commence une : sur le texte ouvert, ou une note libre.</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Modifiées en dernier</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Note vide</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Choose a note, or begin one.</source>
        <translation>Choisissez une note, ou commencez-en une.</translation>
    </message>
    <message>
        <source>Notes stay on this laptop. They are no case file: write no names in them.</source>
        <translation>Les notes restent sur cet ordinateur. Ce ne sont pas des dossiers individuels : n’y écrivez aucun nom.</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>jusqu’au {0}</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>Passages marqués</translation>
    </message>
    <message>
        <source>Open at the place</source>
        <translation>Ouvrir à cet endroit</translation>
    </message>
</context>
<context>
    <name>NotesTabs</name>
    <message>
        <source>Notes or contacts</source>
        <translation>Notes ou contacts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The catalogue is being prepared. This happens once after each update of the content.</source>
        <translation>Le catalogue est en préparation. Cela n&apos;arrive qu&apos;une fois après chaque mise à jour du contenu.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>OwnKey</name>
    <message>
        <source>This key is needed for writing or moving about. Take one of F1 to F12, or a letter together with Ctrl.</source>
        <translation>Cette touche sert à écrire ou à se déplacer. Prenez une touche de F1 à F12, ou une lettre avec Ctrl.</translation>
    </message>
    <message>
        <source>This key is that of “{0}” already. Take another one.</source>
        <translation>Cette touche est déjà celle de « {0} ». Prenez-en une autre.</translation>
    </message>
    <message>
        <source>This key means something already. Take another one.</source>
        <translation>Cette touche a déjà un sens. Prenez-en une autre.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>Tapez une partie d&apos;une commande</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}&#xa0;: {command}</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Marked.</source>
        <translation>Marqué.</translation>
    </message>
    <message>
        <source>Nothing is marked here.</source>
        <translation>Rien n’est marqué ici.</translation>
    </message>
    <message>
        <source>The mark was removed.</source>
        <translation>La marque a été retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The passage is among the bookmarks.</source>
        <translation>Le passage est parmi les signets.</translation>
    </message>
    <message>
        <source>Passages can be marked in entries and first-minutes cards.</source>
        <translation>On peut marquer des passages dans les fiches et les cartes des premières minutes.</translation>
    </message>
    <message>
        <source>Here nothing can be marked: choose words of the text itself.</source>
        <translation>Ici, rien ne peut être marqué&#xa0;: choisissez des mots du texte lui-même.</translation>
    </message>
    <message>
        <source>Choose some words first: with the mouse, or with Shift and the arrow keys.</source>
        <translation>Choisissez d’abord des mots&#xa0;: à la souris, ou avec Maj et les flèches.</translation>
    </message>
    <message>
        <source>The place is not found any more: the text has changed.</source>
        <translation>L’emplacement est introuvable&#xa0;: le texte a changé.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est saisi</translation>
    </message>
    <message>
        <source>I keep the passphrase safe: forgotten means gone</source>
        <translation>Je garde bien la phrase de passe : oubliée, tout est perdu</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Keep the older backups, not encrypted any more</source>
        <translation>Garder les anciennes sauvegardes, désormais non chiffrées</translation>
    </message>
    <message>
        <source>Keep the older backups, under the new passphrase</source>
        <translation>Garder les anciennes sauvegardes, sous la nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>At least {0} words or {1} signs. Words picked by chance are best.</source>
        <translation>Au moins {0} mots ou {1} signes. Des mots tirés au hasard sont le mieux.</translation>
    </message>
    <message>
        <source>Easy to guess: much of it repeats or follows the alphabet.</source>
        <translation>Facile à deviner : beaucoup se répète ou suit l’alphabet.</translation>
    </message>
    <message>
        <source>Fair. Longer is better: six words picked by chance are strong.</source>
        <translation>Moyenne. Plus long vaut mieux : six mots tirés au hasard sont forts.</translation>
    </message>
    <message>
        <source>Strong by its length, unless it is a known sentence.</source>
        <translation>Forte par sa longueur, sauf si c’est une phrase connue.</translation>
    </message>
    <message>
        <source>Encrypt your data</source>
        <translation>Chiffrer vos données</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase de passe</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nobody can open your data without the passphrase, not even who made Field Guide. If you forget it, they are gone.</source>
        <translation>Personne ne peut ouvrir vos données sans la phrase de passe, pas même qui a fait Field Guide. Si vous l’oubliez, elles sont perdues.</translation>
    </message>
    <message>
        <source>Bookmarks, notes, checklists and contacts are then opened with a passphrase. Backups that are not encrypted are deleted once all is proven, and so are damaged files that were set aside.</source>
        <translation>Signets, notes, listes et contacts s’ouvrent alors avec une phrase de passe. Les sauvegardes non chiffrées sont supprimées une fois tout vérifié, de même que les fichiers endommagés mis de côté.</translation>
    </message>
    <message>
        <source>Whoever can use this laptop can then read your data.</source>
        <translation>Quiconque peut utiliser cet ordinateur peut alors lire vos données.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>{0} is under a passphrase.</source>
        <translation>{0} est sous une phrase de passe.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase de passe du fichier</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>PrivacyRows</name>
    <message>
        <source>For “Continue”</source>
        <translation>Pour « Reprendre »</translation>
    </message>
    <message>
        <source>Leave no traces</source>
        <translation>Ne laisser aucune trace</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>What is remembered of your reading</source>
        <translation>Ce qui est retenu de vos lectures</translation>
    </message>
    <message>
        <source>Without traces there is no “Continue”, and the next start begins at Home, without a picture of the last page.</source>
        <translation>Sans traces, il n’y a pas de « Reprendre », et le prochain démarrage commence à l’accueil, sans image de la dernière page.</translation>
    </message>
    <message>
        <source>Key that hides everything</source>
        <translation>Touche qui masque tout</translation>
    </message>
    <message>
        <source>It blanks every window at once. The same key brings them back; nothing typed is lost. It asks for no passphrase. Press the button, then the new key.</source>
        <translation>Elle vide aussitôt toutes les fenêtres. La même touche les fait revenir ; rien de ce qui est écrit n’est perdu. Aucune phrase de passe n’est demandée. Appuyez sur le bouton, puis sur la nouvelle touche.</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Verrouiller quand il n’y a personne</translation>
    </message>
    <message>
        <source>Hide when nobody is there</source>
        <translation>Masquer quand il n’y a personne</translation>
    </message>
    <message>
        <source>Without a key or the mouse for so long, and after the laptop slept.</source>
        <translation>Sans touche ni souris pendant ce temps, et après la mise en veille de l’ordinateur.</translation>
    </message>
    <message>
        <source>No traces from now on.</source>
        <translation>Plus de traces dès maintenant.</translation>
    </message>
    <message>
        <source>Leave no traces?</source>
        <translation>Ne laisser aucune trace ?</translation>
    </message>
    <message>
        <source>The list under “Continue” is deleted for good, and nothing is added to it. Bookmarks, notes and checklists stay. Backups made before still hold the list.</source>
        <translation>La liste sous « Reprendre » est supprimée pour de bon, et rien n’y est plus ajouté. Les signets, les notes et les listes de contrôle restent. Les sauvegardes faites avant contiennent encore la liste.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Delete the note for good?</source>
        <translation>Supprimer la note définitivement ?</translation>
    </message>
    <message>
        <source>It goes with its versions and cannot come back.</source>
        <translation>Elle disparaît avec ses versions et ne peut pas revenir.</translation>
    </message>
    <message>
        <source>Backups that still hold the note</source>
        <translation>Sauvegardes qui contiennent encore la note</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n backup(s) too</source>
        <translation>
            <numerusform>Supprimer aussi cette sauvegarde (%n)</numerusform>
            <numerusform>Supprimer aussi ces %n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>These backups still hold the note. If they go too, a new backup of the rest is made first; older states cannot be restored from them any more.</source>
        <translation>Ces sauvegardes contiennent encore la note. Si elles disparaissent aussi, une nouvelle sauvegarde du reste est faite d’abord ; elles ne permettront plus de revenir à un état antérieur.</translation>
    </message>
    <message>
        <source>No backup on this laptop holds it.</source>
        <translation>Aucune sauvegarde de cet ordinateur ne la contient.</translation>
    </message>
    <message>
        <source>Damaged data that were set aside: {0}</source>
        <translation>Données endommagées mises de côté : {0}</translation>
    </message>
    <message>
        <source>{0} (cannot be read)</source>
        <translation>{0} (illisible)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>You are on this page</source>
        <translation>Vous êtes sur cette page</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{0}, version {1}.</source>
        <translation>{0}, version {1}.</translation>
    </message>
    <message>
        <source>There is no text in your language yet: this one is in {0}.</source>
        <translation>Il n&apos;y a pas encore de texte dans votre langue&#xa0;; celui-ci est dans une autre ({0}).</translation>
    </message>
    <message>
        <source>This translation is older than the text it was made from.</source>
        <translation>Cette traduction est plus ancienne que le texte d&apos;origine actuel.</translation>
    </message>
    <message>
        <source>Read:</source>
        <translation>À lire&#xa0;:</translation>
    </message>
    <message>
        <source>Field Guide, {0} {1}</source>
        <translation>Field Guide, {0} {1}</translation>
    </message>
    <message>
        <source>{0}, read on {1}</source>
        <translation>{0}, consulté le {1}</translation>
    </message>
    <message>
        <source>Summary by the editors: check the original before you quote it.</source>
        <translation>Résumé de la rédaction&#xa0;: consultez l&apos;original avant de citer.</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Entries written from it</source>
        <translation>Entrées rédigées à partir de ce document</translation>
    </message>
    <message>
        <source>Checklists that rest on it</source>
        <translation>Listes de contrôle fondées sur ce document</translation>
    </message>
    <message>
        <source>Record of {0}, version {1}.</source>
        <translation>Notice de {0}, version {1}.</translation>
    </message>
    <message>
        <source>Replaced by:</source>
        <translation>Remplacé par&#xa0;:</translation>
    </message>
    <message>
        <source>Dated:</source>
        <translation>Ancien&#xa0;:</translation>
    </message>
    <message>
        <source>There is no record in your language yet: this one is in {0}.</source>
        <translation>Il n&apos;y a pas encore de notice dans votre langue&#xa0;; celle-ci est dans une autre ({0}).</translation>
    </message>
    <message>
        <source>Only cited here: the collection has no entries on it.</source>
        <translation>Seulement cité ici&#xa0;: la collection n&apos;a pas d&apos;entrées à son sujet.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Contraignant</translation>
    </message>
    <message>
        <source>Dates and parties</source>
        <translation>Dates et parties</translation>
    </message>
    <message>
        <source>Official address</source>
        <translation>Adresse officielle</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Title in {0}</source>
        <translation>Titre ({0})</translation>
    </message>
    <message>
        <source>Not binding</source>
        <translation>Non contraignant</translation>
    </message>
    <message>
        <source>adopted {0}</source>
        <translation>adoption le {0}</translation>
    </message>
    <message>
        <source>in force {0}</source>
        <translation>entrée en vigueur le {0}</translation>
    </message>
    <message>
        <source>{0} as of {1}</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>(address likely)</source>
        <translation>(adresse probable)</translation>
    </message>
    <message>
        <source>(address not checked)</source>
        <translation>(adresse non vérifiée)</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Erreurs à éviter</translation>
    </message>
    <message>
        <source>Show the newer document</source>
        <translation>Afficher le document plus récent</translation>
    </message>
    <message>
        <source>The document behind this text has been replaced.</source>
        <translation>Le document sur lequel repose ce texte a été remplacé.</translation>
    </message>
    <message>
        <source>The document behind this text is dated: its record says why.</source>
        <translation>Le document sur lequel repose ce texte est ancien&#xa0;: sa notice dit pourquoi.</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Afficher la notice</translation>
    </message>
    <message>
        <source>Draft, not yet reviewed by a specialist</source>
        <translation>Version provisoire, pas encore relue par un spécialiste</translation>
    </message>
    <message>
        <source>Reviewed by {0}.</source>
        <translation>Relu par {0}.</translation>
    </message>
    <message>
        <source>Reviewed by a specialist.</source>
        <translation>Relu par un spécialiste.</translation>
    </message>
    <message>
        <source>Added by other packs</source>
        <translation>Ajouté par d&apos;autres packs</translation>
    </message>
    <message>
        <source>Checklists that rest on this</source>
        <translation>Listes de contrôle fondées sur ce texte</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Written from these places:</source>
        <translation>Rédigé à partir de ces passages&#xa0;:</translation>
    </message>
    <message>
        <source>To be looked at again by {0}.</source>
        <translation>À revoir avant le {0}.</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>publié par {0}</translation>
    </message>
    <message>
        <source>Binding treaty</source>
        <translation>Traité contraignant</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Open this note</source>
        <translation>Ouvrir cette note</translation>
    </message>
    <message>
        <source>My note · {0}</source>
        <translation>Ma note · {0}</translation>
    </message>
    <message>
        <source>Who to call here</source>
        <translation>Qui appeler ici</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>Mes contacts</translation>
    </message>
    <message>
        <source>More of them in Contacts</source>
        <translation>Les autres dans Contacts</translation>
    </message>
    <message>
        <source>Your own contacts, kept on this laptop alone.</source>
        <translation>Vos propres contacts, gardés sur ce seul ordinateur.</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>Passages marqués</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>★ Bookmarked</source>
        <translation>★ Signet placé</translation>
    </message>
    <message>
        <source>☆ Bookmark</source>
        <translation>☆ Signet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} ▾</source>
        <translation>{0} ▾</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Langue&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Beside it: {0}</source>
        <translation>À côté : {0}</translation>
    </message>
    <message>
        <source>One language alone</source>
        <translation>Une seule langue</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Copies the text or its citation</source>
        <translation>Copie le texte ou sa référence</translation>
    </message>
    <message>
        <source>Copy text with citation</source>
        <translation>Copier le texte avec sa référence</translation>
    </message>
    <message>
        <source>Copy citation only</source>
        <translation>Copier la référence seule</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Shows the text in another language</source>
        <translation>Affiche le texte dans une autre langue</translation>
    </message>
    <message>
        <source>Sets the bookmark or takes it away (Ctrl+D)</source>
        <translation>Place ou retire le signet (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Field Guide, {0} {1}</source>
        <translation>Field Guide, {0} {1}</translation>
    </message>
    <message>
        <source>{0} · printed on {1}</source>
        <translation>{0} · imprimé le {1}</translation>
    </message>
    <message>
        <source>Print a blank copy</source>
        <translation>Imprimer une copie vierge</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Signet placé.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Signet retiré.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>Empty note</source>
        <translation>Note vide</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Ma note</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Open this note</source>
        <translation>Ouvrir cette note</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>The template changed</source>
        <translation>Le modèle a changé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>No longer in the template</source>
        <translation>N’est plus dans le modèle</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>Prendre le nouveau texte</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
</context>
<context>
    <name>RunActs</name>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Why does this not apply? “{0}”</source>
        <translation>Pourquoi est-ce sans objet ? « {0} »</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>What stands in the way? “{0}”</source>
        <translation>Qu’est-ce qui l’empêche ? « {0} »</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not done yet. Tick them, or say why not.</source>
        <translation>
            <numerusform>%n point n’est pas encore fait. Cochez-le, ou dites pourquoi.</numerusform>
            <numerusform>%n points ne sont pas encore faits. Cochez-les, ou dites pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Valider et signer</translation>
    </message>
    <message>
        <source>Who signs? The checklist can only be read from then on.</source>
        <translation>Qui signe ? La liste ne pourra ensuite qu’être lue.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Why is it opened again? The reason stays in its history.</source>
        <translation>Pourquoi la rouvrir ? La raison reste dans son historique.</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Change the details…</source>
        <translation>Modifier les détails…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>“{0}” was moved to the trash.</source>
        <translation>« {0} » a été mis à la corbeille.</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copie)</translation>
    </message>
    <message>
        <source>“{0}” was started over.</source>
        <translation>« {0} » a été recommencé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>“{0}” is deleted with its history and its files, and cannot be put back. Backups that were made before still hold its words, but not its files.</source>
        <translation>« {0} » est supprimée avec son historique et ses fichiers, et ne peut pas être rétablie. Les sauvegardes faites auparavant contiennent encore ses textes, mais pas ses fichiers.</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Supprimer définitivement ?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>RunAttachments</name>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>To the checklist ({0}), at most 25 MB; copied and encrypted</source>
        <translation>À la liste de contrôle ({0}), 25 Mo au plus ; copié et chiffré</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation>Aucun fichier n’est joint.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>“{0}” was attached.</source>
        <translation>« {0} » a été joint.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open “{0}”</source>
        <translation>Ouvrir « {0} »</translation>
    </message>
    <message>
        <source>Save “{0}” as</source>
        <translation>Enregistrer « {0} » sous</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation>Retirer « {0} »</translation>
    </message>
    <message>
        <source>“{0}” is written into the profile without encryption, where another program shows it, until Field Guide closes. Open only what you trust.</source>
        <translation>« {0} » est écrit sans chiffrement dans le profil, où un autre programme l’affiche, jusqu’à la fermeture de Field Guide. N’ouvrez que ce qui est sûr.</translation>
    </message>
    <message>
        <source>Open the file?</source>
        <translation>Ouvrir le fichier ?</translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation>Enregistrer le fichier joint</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit : {0}</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>« {0} » a été retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RunFiles</name>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF, à lire et imprimer</translation>
    </message>
    <message>
        <source>CSV, for a table</source>
        <translation>CSV, pour un tableau</translation>
    </message>
    <message>
        <source>XLSForm, for ODK and Kobo</source>
        <translation>XLSForm, pour ODK et Kobo</translation>
    </message>
    <message>
        <source>Markdown, for a report</source>
        <translation>Markdown, pour un rapport</translation>
    </message>
    <message>
        <source>JSON, for another program</source>
        <translation>JSON, pour un autre programme</translation>
    </message>
    <message>
        <source>{0}, version {1}, content {2}</source>
        <translation>{0}, version {1}, contenu {2}</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Exporter la liste de contrôle</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
</context>
<context>
    <name>RunItemRow</name>
    <message>
        <source>Space ticks, Ctrl+Enter ticks and goes on</source>
        <translation>Espace coche, Ctrl+Entrée coche et passe au suivant</translation>
    </message>
    <message>
        <source>More about: {0}</source>
        <translation>Plus sur : {0}</translation>
    </message>
    <message>
        <source>Not applicable, blocked, comment</source>
        <translation>Sans objet, bloqué, commentaire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>De nouveau ouvert</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Sans objet…</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>Bloqué…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commentaire…</translation>
    </message>
    <message>
        <source>Read “{0}”</source>
        <translation>Lire « {0} »</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Source : {0}</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
</context>
<context>
    <name>RunPane</name>
    <message>
        <source>Export ▾</source>
        <translation>Exporter ▾</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Valider et signer</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Hide done</source>
        <translation>Masquer ce qui est fait</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Suivant à faire</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>From template: {0}</source>
        <translation>D’après le modèle : {0}</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>the template is no longer there</source>
        <translation>le modèle n’existe plus</translation>
    </message>
    <message>
        <source>signed off by {0}, {1}</source>
        <translation>signé par {0}, {1}</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} sur {1} faits</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>a state and its reason</comment>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Pour aujourd’hui</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>started {0}</source>
        <translation>commencé le {0}</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>pour demain</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>pour le {0}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how a day is written in short, in Qt&apos;s letters</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>how day and time are written in short, in Qt&apos;s letters</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>items of a template</comment>
        <translation>
            <numerusform>%n nouveau point</numerusform>
            <numerusform>%n nouveaux points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>items of a template</comment>
        <translation>
            <numerusform>%n point modifié</numerusform>
            <numerusform>%n points modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>items of a template</comment>
        <translation>
            <numerusform>%n point retiré</numerusform>
            <numerusform>%n points retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Template changed since you started: review {0}</source>
        <translation>Modèle modifié depuis le début : revoir {0}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>Modifié (UTC)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Signed off by {0}, {1}</source>
        <translation>Signé par {0}, {1}</translation>
    </message>
    <message>
        <source>From “{0}”, {1}, version {2}, content {3}</source>
        <translation>D’après « {0} », {1}, version {2}, contenu {3}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
</context>
<context>
    <name>RunsColumn</name>
    <message>
        <source>Locked. The passphrase shows them.</source>
        <translation>Verrouillé. La phrase de passe les affiche.</translation>
    </message>
    <message>
        <source>My checklists</source>
        <translation>Mes listes de contrôle</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nouvelle liste de contrôle</translation>
    </message>
    <message>
        <source>Which checklists are shown</source>
        <translation>Quelles listes sont affichées</translation>
    </message>
    <message>
        <source>None started yet. “New” starts one.</source>
        <translation>Aucune n’est commencée. « Nouveau » en commence une.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>“{0}” is not a known value of “{1}:”, so it does not narrow the search.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une valeur connue pour «&#xa0;{1}:&#xa0;», la recherche n&apos;en tient donc pas compte.</translation>
    </message>
    <message>
        <source>Known values: {0}</source>
        <translation>Valeurs connues&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The question is too long: only its beginning was used.</source>
        <translation>La recherche est trop longue&#xa0;: seul le début a été pris en compte.</translation>
    </message>
    <message>
        <source>A part of the question could not be used ({0}).</source>
        <translation>Une partie de la recherche n&apos;a pas pu être prise en compte ({0}).</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search guidance, checklists, notes and documents</source>
        <translation>Chercher orientations, listes, notes, documents</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Results appear while you type. Down goes to the results, Escape goes back.</source>
        <translation>Les résultats apparaissent au fil de la frappe. Bas mène aux résultats, Échap revient en arrière.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>SearchLines</name>
    <message numerus="yes">
        <source>%n of your notes have these words</source>
        <translation>
            <numerusform>%n de vos notes contient ces mots</numerusform>
            <numerusform>%n de vos notes contiennent ces mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Space ticks a choice</source>
        <translation>Espace coche un choix</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Try fewer or other words, or take back what narrows the search.</source>
        <translation>Essayez avec moins de mots ou d&apos;autres mots, ou retirez ce qui affine la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation>Plus de {0}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0}&#xa0;ms</translation>
    </message>
    <message>
        <source>Nothing was found for “{0}”.</source>
        <translation>Aucun résultat pour «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” was found only in another form or as a related word. Below that follows what “{1}” finds.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;a été trouvé que sous une autre forme ou par un mot apparenté. Suivent les résultats pour «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Few texts have all these words. More below have some of them, or similar words.</source>
        <translation>Peu de textes ont tous ces mots. Ceux qui suivent en ont quelques-uns, ou des mots semblables.</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Type what you look for in the box above.</source>
        <translation>Tapez ce que vous cherchez dans le champ ci-dessus.</translation>
    </message>
    <message>
        <source>No text has all these words. These have some of them, or similar words.</source>
        <translation>Aucun texte n&apos;a tous ces mots. Ceux-ci en ont quelques-uns, ou des mots semblables.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de l&apos;interface</translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation>Langue des orientations</translation>
    </message>
    <message>
        <source>Where a text does not exist in it, another language is shown and named.</source>
        <translation>Si un texte n&apos;existe pas dans cette langue, une autre est affichée et indiquée.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change it too.</source>
        <translation>Ctrl+Plus et Ctrl+Moins la changent aussi.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation>Emplacement de vos données</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>What you read last</source>
        <translation>Vos dernières lectures</translation>
    </message>
    <message>
        <source>The last things you read are kept for “Continue” on the first page, in that folder alone.</source>
        <translation>Vos dernières lectures sont conservées pour «&#xa0;Reprendre&#xa0;», sur la page d&apos;accueil, dans ce seul dossier.</translation>
    </message>
    <message>
        <source>Field Guide works without a network and sends nothing anywhere. Your data stay on this laptop; unless they are encrypted, whoever can use your account can read them. It is not a case file: do not put names of people anywhere in it.</source>
        <translation>Field Guide fonctionne sans réseau et n’envoie rien nulle part. Vos données restent sur cet ordinateur ; si elles ne sont pas chiffrées, qui peut utiliser votre compte peut les lire. Ce n’est pas un dossier : n’y mettez aucun nom de personne.</translation>
    </message>
    <message>
        <source>The texts are summaries by the editors. Texts marked as drafts have not been reviewed by a specialist: check the original before you quote or rely on them.</source>
        <translation>Les textes sont des résumés de la rédaction. Ceux qui sont marqués «&#xa0;version provisoire&#xa0;» n&apos;ont pas été relus par un spécialiste&#xa0;: consultez l&apos;original avant de les citer ou de vous y fier.</translation>
    </message>
    <message>
        <source>Forget what you read?</source>
        <translation>Effacer vos dernières lectures&#xa0;?</translation>
    </message>
    <message>
        <source>The list under “Continue” will be empty. Bookmarks stay.</source>
        <translation>La liste «&#xa0;Reprendre&#xa0;» sera vidée. Les signets restent.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Effacé.</translation>
    </message>
    <message>
        <source>Field Guide {0}, licence Apache-2.0</source>
        <translation>Field Guide {0}, licence Apache-2.0</translation>
    </message>
    <message>
        <source>Python {0}, Qt for Python {1} (licence LGPL-3.0)</source>
        <translation>Python {0}, Qt for Python {1} (licence LGPL-3.0)</translation>
    </message>
    <message>
        <source>Icons: Lucide (licence ISC)</source>
        <translation>Icônes&#xa0;: Lucide (licence ISC)</translation>
    </message>
    <message>
        <source>Content: {0} {1}, {2}, licence {3}</source>
        <translation>Contenu&#xa0;: {0} {1}, {2}, licence {3}</translation>
    </message>
    <message>
        <source>Remind me that notes are no case file</source>
        <translation>Me rappeler que les notes ne sont pas un dossier</translation>
    </message>
    <message>
        <source>A quiet line below a note that looks like a person’s name with a telephone, an identity number or coordinates. Nothing of it is kept.</source>
        <translation>Une ligne discrète sous une note qui ressemble au nom d’une personne avec un téléphone, un numéro d’identité ou des coordonnées. Rien n’en est conservé.</translation>
    </message>
</context>
<context>
    <name>StateStack</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is on this laptop</source>
        <translation>Tout est sur cet ordinateur</translation>
    </message>
    <message>
        <source>Catalogue {0}</source>
        <translation>Catalogue {0}</translation>
    </message>
    <message>
        <source>Content of {month} {year}</source>
        <translation>Contenu&#xa0;: {month} {year}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>for example: interview, Site 4</source>
        <translation>par exemple : entretien, Site 4</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Nouvelles étiquettes</translation>
    </message>
    <message>
        <source>Space ticks a tag</source>
        <translation>Espace coche une étiquette</translation>
    </message>
    <message numerus="yes">
        <source>For %n bookmark(s):</source>
        <translation>
            <numerusform>Pour %n signet :</numerusform>
            <numerusform>Pour %n signets :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message numerus="yes">
        <source>By the clock of this laptop it is {0}, but Field Guide was not started near that day before. By that date %n old note(s) would be thrown away.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur indique le {0}, mais Field Guide n’a pas été démarré autour de ce jour auparavant. À cette date, %n ancienne note serait jetée.</numerusform>
            <numerusform>L’horloge de cet ordinateur indique le {0}, mais Field Guide n’a pas été démarré autour de ce jour auparavant. À cette date, %n anciennes notes seraient jetées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La date est juste</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
</context>
<context>
    <name>TopicPicker</name>
    <message>
        <source>Choose topics</source>
        <translation>Choisir des thèmes</translation>
    </message>
    <message>
        <source>A contact is shown with the texts of its topics, and of all topics below.</source>
        <translation>Un contact figure avec les textes de ses thèmes et de tous les thèmes en dessous.</translation>
    </message>
    <message>
        <source>Filter the topics</source>
        <translation>Filtrer les thèmes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Space ticks a topic</source>
        <translation>Espace coche un thème</translation>
    </message>
</context>
<context>
    <name>TopicTreeModel</name>
    <message numerus="yes">
        <source>{0}, %n entries</source>
        <translation>
            <numerusform>{0},&#xa0;%n entrée</numerusform>
            <numerusform>{0},&#xa0;%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Right opens a topic, Left closes it, Enter goes to its entries</source>
        <translation>Droite ouvre un thème, Gauche le ferme, Entrée va à ses entrées</translation>
    </message>
    <message>
        <source>There is nothing in this topic yet.</source>
        <translation>Il n&apos;y a encore rien dans ce thème.</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>Main order</source>
        <translation>Ordre principal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a topic, then an entry.</source>
        <translation>Choisissez un thème, puis une entrée.</translation>
    </message>
    <message>
        <source>Or type in the search box above.</source>
        <translation>Ou tapez dans le champ de recherche ci-dessus.</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>Topic: {0}</source>
        <translation>Thème&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockBar</name>
    <message>
        <source>Your bookmarks, notes and checklists are locked.</source>
        <translation>Vos signets, notes et listes de contrôle sont verrouillés.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase of your own data</source>
        <translation>Phrase de passe de vos données</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>That is not the passphrase. If it is forgotten, what it protects is gone: nobody can bring it back.</source>
        <translation>Ce n’est pas la phrase de passe. Si elle est oubliée, ce qu’elle protège est perdu : personne ne peut le retrouver.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) until the next try.</source>
        <translation>
            <numerusform>Prochain essai dans %n seconde.</numerusform>
            <numerusform>Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateReport</name>
    <message>
        <source>What updates changed of what you marked</source>
        <translation>Ce que les mises à jour ont changé dans ce que vous avez marqué</translation>
    </message>
    <message>
        <source>Your bookmarks, marked passages, notes and checklists are as you left them. These are the texts they are about.</source>
        <translation>Vos signets, passages marqués, notes et listes de contrôle sont tels que vous les avez laissés. Voici les textes dont ils parlent.</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>J’en ai pris connaissance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Texte antérieur</translation>
    </message>
    <message>
        <source>{0} · update of {1}</source>
        <translation>{0} · mise à jour du {1}</translation>
    </message>
    <message>
        <source>Stands under another name now</source>
        <translation>Se trouve désormais sous un autre nom</translation>
    </message>
    <message>
        <source>The text was changed</source>
        <translation>Le texte a été modifié</translation>
    </message>
    <message>
        <source>Withdrawn. Reason given: {0}</source>
        <translation>Retiré. Motif indiqué&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>No longer in the catalogue</source>
        <translation>N’est plus dans le catalogue</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Updates from a web address or a stick come with a later version. Until then new content comes with a new version of the program, and nothing is ever fetched.</source>
        <translation>Les mises à jour depuis une adresse web ou une clé USB viendront avec une prochaine version. D&apos;ici là, tout nouveau contenu arrive avec une nouvelle version du programme, et rien n&apos;est jamais téléchargé.</translation>
    </message>
    <message>
        <source>Packs on this laptop</source>
        <translation>Packs présents sur cet ordinateur</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Licence {0}</source>
        <translation>Licence {0}</translation>
    </message>
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
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n liste de contrôle</numerusform>
            <numerusform>%n listes de contrôle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n terme</numerusform>
            <numerusform>%n termes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsButton</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>As it was until {0}, {1}</source>
        <translation>Telle qu’elle était jusqu’au {0}, {1}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>There is no space left on the disk, so nothing was written.</source>
        <translation>Il n&apos;y a plus de place sur le disque&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the bin, and try again.</source>
        <translation>Libérez de la place, par exemple en vidant la corbeille, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written.</source>
        <translation>Impossible d&apos;écrire dans le dossier {path}.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or start with another profile folder.</source>
        <translation>Demandez le droit d&apos;y écrire, ou démarrez avec un autre dossier de profil.</translation>
    </message>
    <message>
        <source>The file {path} could not be used: {reason}.</source>
        <translation>Le fichier {path} n&apos;a pas pu être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Close other programs that use it, check the disk, and try again.</source>
        <translation>Fermez les autres programmes qui l&apos;utilisent, vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>A helper process ended before it was done.</source>
        <translation>Un processus auxiliaire s&apos;est arrêté avant d&apos;avoir terminé.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again; close other programs if memory is short.</source>
        <translation>Rien n&apos;a été perdu. Réessayez&#xa0;; fermez d&apos;autres programmes si la mémoire manque.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has the name {id}.</source>
        <translation>Rien dans le catalogue ne porte le nom {id}.</translation>
    </message>
    <message>
        <source>Search for it by its title; it may be in a pack that is not installed.</source>
        <translation>Recherchez-le par son titre&#xa0;; il se trouve peut-être dans un pack qui n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>“{title}” was withdrawn from the catalogue. Reason given: {reason}</source>
        <translation>«&#xa0;{title}&#xa0;» a été retiré du catalogue. Motif indiqué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Search for what replaces it before you rely on it.</source>
        <translation>Cherchez ce qui le remplace avant de vous y fier.</translation>
    </message>
    <message>
        <source>The catalogue was damaged and has been built anew.</source>
        <translation>Le catalogue était endommagé et a été reconstruit.</translation>
    </message>
    <message>
        <source>You can go on working. If this happens again, have the disk checked.</source>
        <translation>Vous pouvez continuer à travailler. Si cela se reproduit, faites vérifier le disque.</translation>
    </message>
    <message>
        <source>The catalogue on this laptop is damaged and could not be built anew.</source>
        <translation>Le catalogue de cet ordinateur est endommagé et n&apos;a pas pu être reconstruit.</translation>
    </message>
    <message>
        <source>Install the program again, or take the content from a stick of a colleague.</source>
        <translation>Réinstallez le programme, ou reprenez le contenu depuis la clé USB d&apos;un collègue.</translation>
    </message>
    <message>
        <source>Another window of Field Guide is using this profile.</source>
        <translation>Une autre fenêtre de Field Guide utilise ce profil.</translation>
    </message>
    <message>
        <source>Use that window, or close it and start again.</source>
        <translation>Utilisez cette fenêtre, ou fermez-la et redémarrez.</translation>
    </message>
    <message>
        <source>Your personal data were last used by a newer version of Field Guide.</source>
        <translation>Vos données personnelles ont été utilisées en dernier par une version plus récente de Field Guide.</translation>
    </message>
    <message>
        <source>They are untouched. Install the newer version to use them; reading works.</source>
        <translation>Elles sont intactes. Installez la version plus récente pour les utiliser&#xa0;; la lecture fonctionne.</translation>
    </message>
    <message>
        <source>The catalogue was built by a newer version of Field Guide.</source>
        <translation>Le catalogue a été construit par une version plus récente de Field Guide.</translation>
    </message>
    <message>
        <source>It is untouched. Install the newer version to read it.</source>
        <translation>Il est intact. Installez la version plus récente pour le lire.</translation>
    </message>
    <message>
        <source>The file with your personal data is damaged.</source>
        <translation>Le fichier de vos données personnelles est endommagé.</translation>
    </message>
    <message>
        <source>It was left as it is. Reading works; restore a backup to get bookmarks back.</source>
        <translation>Il a été laissé tel quel. La lecture fonctionne&#xa0;; restaurez une sauvegarde pour retrouver vos signets.</translation>
    </message>
    <message>
        <source>This profile can only be read, so nothing that you do is kept.</source>
        <translation>Ce profil est en lecture seule&#xa0;; rien de ce que vous faites n&apos;est conservé.</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write, and start from there.</source>
        <translation>Copiez-le dans un dossier où vous pouvez écrire, et démarrez à partir de là.</translation>
    </message>
    <message>
        <source>A file of the profile is damaged: {path}.</source>
        <translation>Un fichier du profil est endommagé&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Your data are locked.</source>
        <translation>Vos données sont verrouillées.</translation>
    </message>
    <message>
        <source>Give the passphrase to use them; the guidance is open.</source>
        <translation>Saisissez la phrase de passe pour les utiliser ; les textes sont ouverts.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n’est pas la phrase de passe.</translation>
    </message>
    <message>
        <source>Your data are as they were. Check the keyboard and the capitals.</source>
        <translation>Vos données sont comme avant. Vérifiez le clavier et les majuscules.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases came in.</source>
        <translation>Trop de phrases de passe fausses sont arrivées.</translation>
    </message>
    <message>
        <source>Wait {wait} seconds, then try again.</source>
        <translation>Attendez {wait} secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>This backup is under another passphrase.</source>
        <translation>Cette sauvegarde est sous une autre phrase de passe.</translation>
    </message>
    <message>
        <source>Your data are as they were. Give the backup’s passphrase.</source>
        <translation>Vos données sont comme avant. Saisissez la phrase de passe de la sauvegarde.</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>Cette phrase de passe est trop courte.</translation>
    </message>
    <message>
        <source>Take at least {words} words or {signs} signs.</source>
        <translation>Prenez au moins {words} mots ou {signs} signes.</translation>
    </message>
    <message>
        <source>Your data are encrypted already.</source>
        <translation>Vos données sont déjà chiffrées.</translation>
    </message>
    <message>
        <source>Settings can change the passphrase.</source>
        <translation>Les réglages permettent de changer la phrase de passe.</translation>
    </message>
    <message>
        <source>Your data are not encrypted.</source>
        <translation>Vos données ne sont pas chiffrées.</translation>
    </message>
    <message>
        <source>Settings can put them under a passphrase.</source>
        <translation>Les réglages permettent de les mettre sous une phrase de passe.</translation>
    </message>
    <message>
        <source>The part of the program that opens encrypted data is missing.</source>
        <translation>La partie du programme qui ouvre les données chiffrées manque.</translation>
    </message>
    <message>
        <source>Your data are safe. Install the program again.</source>
        <translation>Vos données sont en sûreté. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The new copy of your data did not come out as it must.</source>
        <translation>La nouvelle copie de vos données n’est pas comme elle doit être.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation>Rien n’a été changé. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The file {path} could not be deleted; the rest is gone.</source>
        <translation>Le fichier {path} n’a pas pu être supprimé ; le reste est effacé.</translation>
    </message>
    <message>
        <source>Close what uses it, then erase again.</source>
        <translation>Fermez ce qui l’utilise, puis effacez encore.</translation>
    </message>
    <message>
        <source>Another program is using the file {path}.</source>
        <translation>Un autre programme utilise le fichier {path}.</translation>
    </message>
    <message>
        <source>Close the other windows of Field Guide, and try again.</source>
        <translation>Fermez les autres fenêtres de Field Guide, puis réessayez.</translation>
    </message>
    <message>
        <source>{id} is not a name of anything in the catalogue.</source>
        <translation>{id} n&apos;est le nom de rien dans le catalogue.</translation>
    </message>
    <message>
        <source>Search for what you need by its title.</source>
        <translation>Recherchez ce dont vous avez besoin par son titre.</translation>
    </message>
    <message>
        <source>This is not bookmarked any more.</source>
        <translation>Ce texte n&apos;a plus de signet.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Ctrl+D sets the bookmark again.</source>
        <translation>Il n&apos;y a rien à faire. Ctrl+D replace le signet.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Cette note n’existe plus.</translation>
    </message>
    <message>
        <source>Look for it in the trash of the notes.</source>
        <translation>Cherchez-la dans la corbeille des notes.</translation>
    </message>
    <message>
        <source>Close other programs that use the profile, free some space, and start again: the next start clears the file.</source>
        <translation>Fermez les autres programmes qui utilisent le profil, libérez de l’espace et redémarrez : le prochain démarrage nettoie le fichier.</translation>
    </message>
    <message>
        <source>This earlier version of the note is not there any more.</source>
        <translation>Cette version antérieure de la note n’existe plus.</translation>
    </message>
    <message>
        <source>Open the note again, and choose another version.</source>
        <translation>Rouvrez la note, et choisissez une autre version.</translation>
    </message>
    <message>
        <source>This pack was made for a newer version of Field Guide.</source>
        <translation>Ce pack a été fait pour une version plus récente de Field Guide.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version first.</source>
        <translation>Rien n&apos;a été modifié. Installez d&apos;abord la version plus récente.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Le fichier {path} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Check its name, and whether the stick is in place.</source>
        <translation>Vérifiez son nom, et si la clé USB est bien en place.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Le dossier {path} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The text could not be printed.</source>
        <translation>Le texte n&apos;a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>Check the printer or the folder, or save it as a PDF elsewhere.</source>
        <translation>Vérifiez l&apos;imprimante ou le dossier, ou enregistrez-le en PDF ailleurs.</translation>
    </message>
    <message>
        <source>The content that comes with the program is missing.</source>
        <translation>Le contenu fourni avec le programme est absent.</translation>
    </message>
    <message>
        <source>Install the program again, or build the content with “author build”.</source>
        <translation>Réinstallez le programme, ou construisez le contenu avec «&#xa0;author build&#xa0;».</translation>
    </message>
    <message>
        <source>This checklist is no longer there.</source>
        <translation>Cette liste de contrôle n’existe plus.</translation>
    </message>
    <message>
        <source>Look into the trash, or start a new one.</source>
        <translation>Regardez dans la corbeille, ou commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This template of your own is no longer there.</source>
        <translation>Ce modèle personnel n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Start a new checklist from another template.</source>
        <translation>Commencez une nouvelle liste à partir d&apos;un autre modèle.</translation>
    </message>
    <message>
        <source>The template has no title yet.</source>
        <translation>Le modèle n&apos;a pas encore de titre.</translation>
    </message>
    <message>
        <source>Give it one, then try again.</source>
        <translation>Donnez-lui-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>The template has no items yet.</source>
        <translation>Le modèle n&apos;a pas encore de points.</translation>
    </message>
    <message>
        <source>Write at least one, then start the checklist again.</source>
        <translation>Écrivez-en au moins un, puis recommencez la liste.</translation>
    </message>
    <message>
        <source>This item is no longer in the checklist.</source>
        <translation>Ce point n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Open the checklist again.</source>
        <translation>Ouvrez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The checklist was signed off by {name}: it can only be read.</source>
        <translation>La liste a été signée par {name} : elle peut seulement être lue.</translation>
    </message>
    <message>
        <source>Reopen it, with a reason, to change it.</source>
        <translation>Rouvrez-la, avec une raison, pour la modifier.</translation>
    </message>
    <message>
        <source>Not every item is done yet.</source>
        <translation>Tous les points ne sont pas encore faits.</translation>
    </message>
    <message>
        <source>At most {limit} folders can be in each other.</source>
        <translation>Au plus {limit} dossiers peuvent être imbriqués.</translation>
    </message>
    <message>
        <source>Choose a folder further up. What was there is unchanged.</source>
        <translation>Choisissez un dossier plus haut. Ce qui était là est inchangé.</translation>
    </message>
    <message>
        <source>This text cannot be shown safely, so it is not shown.</source>
        <translation>Ce texte ne peut pas être affiché sans risque&#xa0;; il n&apos;est donc pas affiché.</translation>
    </message>
    <message>
        <source>Tell the publisher of the pack, and look into the original meanwhile.</source>
        <translation>Prévenez l&apos;éditeur du pack et, en attendant, consultez l&apos;original.</translation>
    </message>
    <message>
        <source>This content was refused ({code}).</source>
        <translation>Ce contenu a été refusé ({code}).</translation>
    </message>
    <message>
        <source>What was there before is unchanged. Ask its publisher for a new copy.</source>
        <translation>Ce qui s&apos;y trouvait avant est inchangé. Demandez une nouvelle copie à l&apos;éditeur.</translation>
    </message>
    <message>
        <source>The transfer stopped before everything had arrived ({code}).</source>
        <translation>Le transfert s&apos;est arrêté avant que tout ne soit arrivé ({code}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the stick or the connection, and try again.</source>
        <translation>Rien n&apos;a été modifié. Vérifiez la clé USB ou la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>It is no longer there ({code}).</source>
        <translation>Cet élément n&apos;existe plus ({code}).</translation>
    </message>
    <message>
        <source>Search for it by its title.</source>
        <translation>Recherchez-le par son titre.</translation>
    </message>
    <message>
        <source>The laptop stood in the way ({code}).</source>
        <translation>L&apos;ordinateur n&apos;a pas permis l&apos;opération ({code}).</translation>
    </message>
    <message>
        <source>Check free space and rights of the profile folder, and try again.</source>
        <translation>Vérifiez l&apos;espace libre et les droits du dossier de profil, puis réessayez.</translation>
    </message>
    <message>
        <source>That did not work ({code}).</source>
        <translation>Cela n&apos;a pas fonctionné ({code}).</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the code with the help page.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, signalez le code avec la page d&apos;aide.</translation>
    </message>
    <message>
        <source>It was left as it is. Start again; if it stays, restore a backup.</source>
        <translation>Il a été laissé tel quel. Redémarrez ; si cela persiste, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This backup is damaged or from a newer version.</source>
        <translation>Cette sauvegarde est endommagée ou vient d&apos;une version plus récente.</translation>
    </message>
    <message>
        <source>Your data are as they were. Choose another backup.</source>
        <translation>Vos données sont restées telles quelles. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>It is deleted, but the file of your data may still hold some of its words.</source>
        <translation>C’est supprimé, mais le fichier de vos données peut encore en contenir quelques mots.</translation>
    </message>
    <message>
        <source>Tick the others, or say why they do not apply.</source>
        <translation>Cochez les autres, ou dites pourquoi ils sont sans objet.</translation>
    </message>
    <message>
        <source>There are no data of yours in this profile yet.</source>
        <translation>Ce profil ne contient pas encore de données à vous.</translation>
    </message>
    <message>
        <source>Nothing needs to be backed up.</source>
        <translation>Il n&apos;y a rien à sauvegarder.</translation>
    </message>
    <message>
        <source>The part of the program that knows passphrases is missing.</source>
        <translation>La partie du programme qui gère les phrases de passe manque.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installez de nouveau le programme.</translation>
    </message>
    <message>
        <source>The file cannot be taken in ({code}).</source>
        <translation>Le fichier ne peut pas être repris ({code}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that it is the right file and whole, or export it once more.</source>
        <translation>Rien n’a été modifié. Vérifiez que c’est le bon fichier et qu’il est entier, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The folder {title} cannot be put into itself.</source>
        <translation>Le dossier {title} ne peut pas être mis dans lui-même.</translation>
    </message>
    <message>
        <source>Choose another folder. What was there is unchanged.</source>
        <translation>Choisissez un autre dossier. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export the bookmarks again where they are, and try that file.</source>
        <translation>Rien n’a été modifié. Exportez de nouveau les signets là où ils sont, et essayez ce fichier.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Field Guide.</source>
        <translation>Le fichier a été écrit par une version plus récente de Field Guide.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>La fin du fichier manque.</translation>
    </message>
    <message>
        <source>Two folders in the file have the same name of their own.</source>
        <translation>Deux dossiers du fichier ont le même identifiant.</translation>
    </message>
    <message>
        <source>The folder {title} is in one that the file does not have.</source>
        <translation>Le dossier {title} est dans un dossier que le fichier n’a pas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever made the file for a new copy.</source>
        <translation>Rien n’a été changé. Demandez une nouvelle copie à qui a fait le fichier.</translation>
    </message>
    <message>
        <source>This file does not hold what Field Guide wrote.</source>
        <translation>Ce fichier ne contient pas ce que Field Guide a écrit.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contact a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Write one, and save again. Nothing was changed.</source>
        <translation>Écrivez-en un et enregistrez de nouveau. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This contact is not there any more.</source>
        <translation>Ce contact n’est plus là.</translation>
    </message>
    <message>
        <source>Choose another one, or write it anew.</source>
        <translation>Choisissez-en un autre, ou récrivez-le.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes.</source>
        <translation>Le fichier dépasse {limit} octets.</translation>
    </message>
    <message>
        <source>Nothing was changed. Divide the file, and try again.</source>
        <translation>Rien n’a été changé. Divisez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>There are more than {limit} things in the file.</source>
        <translation>Il y a plus de {limit} éléments dans le fichier.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>Le fichier n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>This file holds something else.</source>
        <translation>Ce fichier contient autre chose.</translation>
    </message>
    <message>
        <source>Nothing was changed. A table needs a first line that names its columns, one of them “name”; a vCard begins with BEGIN:VCARD.</source>
        <translation>Rien n’a été changé. Un tableau a besoin d’une première ligne qui nomme ses colonnes, dont « name » ; une vCard commence par BEGIN:VCARD.</translation>
    </message>
    <message>
        <source>The file has a version that is not known ({version}).</source>
        <translation>Le fichier a une version inconnue ({version}).</translation>
    </message>
    <message>
        <source>Number {at} in the file has a fault in “{field}”.</source>
        <translation>Le numéro {at} du fichier a une erreur dans « {field} ».</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it, and import again.</source>
        <translation>Rien n’a été changé. Corrigez-le et importez de nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation>Le fichier est endommagé : {reason}.</translation>
    </message>
    <message>
        <source>A value in the file cannot be right ({table}, {column}).</source>
        <translation>Une valeur du fichier ne peut pas être juste ({table}, {column}).</translation>
    </message>
    <message>
        <source>The file holds the same thing twice ({table}).</source>
        <translation>Le fichier contient deux fois la même chose ({table}).</translation>
    </message>
    <message>
        <source>With this file a folder would lie in itself.</source>
        <translation>Avec ce fichier, un dossier serait dans lui-même.</translation>
    </message>
    <message>
        <source>Nothing was changed. Import again, and keep your own bookmarks.</source>
        <translation>Rien n’a été changé. Importez de nouveau et gardez vos propres signets.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export fewer parts on the other laptop.</source>
        <translation>Rien n’a été changé. Exportez moins de parties sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>This file is under a passphrase.</source>
        <translation>Ce fichier est sous une phrase de passe.</translation>
    </message>
    <message>
        <source>Import it again, and give its passphrase.</source>
        <translation>Importez-le de nouveau en donnant sa phrase de passe.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file, or the file was changed.</source>
        <translation>Ce n’est pas la phrase de passe de ce fichier, ou le fichier a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; mind capital letters and the keyboard.</source>
        <translation>Rien n’a été changé. Réessayez ; attention aux majuscules et au clavier.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file.</source>
        <translation>{path} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Choose the file itself: no folder, link or device.</source>
        <translation>Choisissez le fichier lui-même : ni dossier, ni lien, ni périphérique.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} MB and was not attached.</source>
        <translation>{path} dépasse {limit} Mo et n’a pas été joint.</translation>
    </message>
    <message>
        <source>Attach a smaller copy of it.</source>
        <translation>Joignez-en une copie plus petite.</translation>
    </message>
    <message>
        <source>This file is no longer attached.</source>
        <translation>Ce fichier n’est plus joint.</translation>
    </message>
    <message>
        <source>The file is not in the profile: backups and exported data hold its name alone.</source>
        <translation>Le fichier n’est pas dans le profil : les sauvegardes et les données exportées n’en contiennent que le nom.</translation>
    </message>
    <message>
        <source>Look for the original, and attach it again.</source>
        <translation>Cherchez l’original et joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>The attached file was changed or damaged on the disk.</source>
        <translation>Le fichier joint a été modifié ou abîmé sur le disque.</translation>
    </message>
    <message>
        <source>This passage is not marked any more.</source>
        <translation>Ce passage n’est plus marqué.</translation>
    </message>
    <message>
        <source>Choose its words and mark them again.</source>
        <translation>Choisissez ses mots et marquez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Lignes directrices</translation>
    </message>
    <message>
        <source>Policy guide</source>
        <translation>Guide d&apos;orientation</translation>
    </message>
    <message>
        <source>Technical note</source>
        <translation>Note technique</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Brochure</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>First minutes</source>
        <translation>Premières minutes</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Monde entier</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Amériques</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Asie et Pacifique</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>Moyen-Orient et Afrique du Nord</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a day is written, in Qt&apos;s letters</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how a month is written, in Qt&apos;s letters</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>(place likely)</source>
        <translation>(passage probable)</translation>
    </message>
    <message>
        <source>(source likely)</source>
        <translation>(source probable)</translation>
    </message>
    <message>
        <source>(place not checked)</source>
        <translation>(passage non vérifié)</translation>
    </message>
    <message>
        <source>(source not checked)</source>
        <translation>(source non vérifiée)</translation>
    </message>
    <message>
        <source>(likely)</source>
        <translation>(probable)</translation>
    </message>
    <message>
        <source>(not checked)</source>
        <translation>(non vérifié)</translation>
    </message>
    <message>
        <source>Not everything in it has been checked yet.</source>
        <translation>Tout n&apos;y a pas encore été vérifié.</translation>
    </message>
    <message>
        <source>The editors are not sure of this: check the original.</source>
        <translation>La rédaction n&apos;en est pas certaine&#xa0;: consultez l&apos;original.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>First minutes</source>
        <translation>Premières minutes</translation>
    </message>
    <message>
        <source>Something has just happened. Choose what is nearest: each card is one page of what to do now.</source>
        <translation>Il vient de se passer quelque chose. Choisissez ce qui s&apos;en rapproche le plus&#xa0;: chaque fiche tient en une page et dit quoi faire maintenant.</translation>
    </message>
    <message>
        <source>There are no cards in the packs on this laptop.</source>
        <translation>Les packs présents sur cet ordinateur ne contiennent aucune fiche.</translation>
    </message>
</context>
<context>
    <name>_ProgressRow</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Opening it with the passphrase…</source>
        <translation>Ouverture avec la phrase de passe…</translation>
    </message>
    <message>
        <source>Putting it under the passphrase…</source>
        <translation>Mise sous phrase de passe…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Reprise des données…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
</TS>
