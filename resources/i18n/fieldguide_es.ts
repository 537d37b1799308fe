<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Bookmark this</source>
        <translation>Poner un &amp;marcador</translation>
    </message>
    <message>
        <source>Ne&amp;w note</source>
        <translation>N&amp;ueva nota</translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation>&amp;Buscar en el texto…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>T&amp;wo languages beside each other</source>
        <translation>Dos idiomas lado a la&amp;do</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>Hide e&amp;verything</source>
        <translation>Oc&amp;ultar todo</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Desblo&amp;quear…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>T&amp;emas</translation>
    </message>
    <message>
        <source>&amp;Checklists</source>
        <translation>&amp;Listas</translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation>&amp;Marcadores</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>D&amp;ocumentos</translation>
    </message>
    <message>
        <source>First &amp;minutes</source>
        <translation>Primeros &amp;minutos</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <source>New &amp;checklist…</source>
        <translation>Nueva &amp;lista de verificación…</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Todos los comandos…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>C&amp;ontactos</translation>
    </message>
    <message>
        <source>Pa&amp;ssage</source>
        <translation>&amp;Pasaje</translation>
    </message>
    <message>
        <source>Mark in &amp;yellow</source>
        <translation>Marcar en &amp;amarillo</translation>
    </message>
    <message>
        <source>Mark in &amp;green</source>
        <translation>Marcar en &amp;verde</translation>
    </message>
    <message>
        <source>Mark in &amp;blue</source>
        <translation>Marcar en a&amp;zul</translation>
    </message>
    <message>
        <source>Mark in &amp;pink</source>
        <translation>Marcar en &amp;rosa</translation>
    </message>
    <message>
        <source>&amp;Remove the mark</source>
        <translation>&amp;Quitar la marca</translation>
    </message>
    <message>
        <source>&amp;Note on the passage</source>
        <translation>&amp;Nota sobre el pasaje</translation>
    </message>
    <message>
        <source>Book&amp;mark the passage</source>
        <translation>&amp;Marcador en el pasaje</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open an address?</source>
        <translation>¿Abrir una dirección?</translation>
    </message>
    <message>
        <source>This address is on the internet. Field Guide itself does not go there; your browser would.</source>
        <translation>Esta dirección está en Internet. Field Guide no se conecta a ella; lo haría su navegador.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>La dirección</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>ArrivalsDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>{0}: new {1}, here already {2}, with a fault {3}.</source>
        <translation>{0}: nuevos {1}, ya están aquí {2}, con un error {3}.</translation>
    </message>
    <message>
        <source>New contacts</source>
        <translation>Contactos nuevos</translation>
    </message>
    <message>
        <source>Contacts with a fault</source>
        <translation>Contactos con un error</translation>
    </message>
    <message>
        <source>These are left out. Correct them in the file and import it again.</source>
        <translation>Estos se dejan fuera. Corríjalos en el archivo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>What is here stays as it is.</source>
        <translation>Lo que hay aquí queda como está.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>None yet. One is made each day, and before anything that changes all.</source>
        <translation>Ninguna todavía. Se hace una cada día, y antes de todo lo que lo cambia todo.</translation>
    </message>
    <message>
        <source>The newest: {0}. One of each of five days and four weeks is kept.</source>
        <translation>La más reciente: {0}. Se guarda una de cada uno de cinco días y de cuatro semanas.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia</translation>
    </message>
    <message>
        <source>You see what is in it and what it would replace before anything is done.</source>
        <translation>Verá qué contiene y qué reemplazaría antes de que se haga nada.</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Copia hecha.</translation>
    </message>
    <message>
        <source>Restored. What you had before is the newest backup now.</source>
        <translation>Restaurado. Lo que tenía antes es ahora la copia más reciente.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>of the day</source>
        <translation>del día</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>hecha a mano</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>antes de una versión nueva</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before a change of the encryption</source>
        <translation>antes de un cambio del cifrado</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Choose the state to go back to. What you have now becomes a backup first.</source>
        <translation>Elija el estado al que volver. Lo que tiene ahora se guarda antes como copia.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Will be replaced: {0}</source>
        <translation>Se reemplazará: {0}</translation>
    </message>
    <message>
        <source>Your present data cannot be read; the file is set aside, not deleted.</source>
        <translation>Sus datos actuales no se pueden leer; el archivo se aparta, no se borra.</translation>
    </message>
    <message>
        <source>This backup is under another passphrase. Give that one.</source>
        <translation>Esta copia está bajo otra frase de contraseña. Escriba esa.</translation>
    </message>
    <message>
        <source>In this backup: {0}</source>
        <translation>En esta copia: {0}</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be put back.</source>
        <translation>Esta copia está dañada y no se puede restaurar.</translation>
    </message>
    <message>
        <source>Bookmarks {0} · Notes {1} · Highlights {2} · Contacts {3} · Checklists {4} · Templates {5}</source>
        <translation>Marcadores {0} · Notas {1} · Pasajes marcados {2} · Contactos {3} · Listas de verificación {4} · Plantillas {5}</translation>
    </message>
</context>
<context>
    <name>BookmarkActs</name>
    <message numerus="yes">
        <source>Move %n bookmark(s) to a folder</source>
        <translation>
            <numerusform>Mover %n marcador a una carpeta</numerusform>
            <numerusform>Mover %n marcadores a una carpeta</numerusform>
        </translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) moved.</source>
        <translation>
            <numerusform>%n marcador movido.</numerusform>
            <numerusform>%n marcadores movidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed.</source>
        <translation>
            <numerusform>%n marcador quitado.</numerusform>
            <numerusform>%n marcadores quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark “{0}” was removed.</source>
        <translation>Se quitó el marcador «{0}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) moved out of their folder.</source>
        <translation>
            <numerusform>%n marcador sacado de su carpeta.</numerusform>
            <numerusform>%n marcadores sacados de su carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) moved to “{0}”.</source>
        <translation>
            <numerusform>%n marcador movido a «{0}».</numerusform>
            <numerusform>%n marcadores movidos a «{0}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n bookmark(s) were changed.</source>
        <translation>
            <numerusform>Se cambiaron las etiquetas de %n marcador.</numerusform>
            <numerusform>Se cambiaron las etiquetas de %n marcadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark “{0}” was changed.</source>
        <translation>Se cambió el marcador «{0}».</translation>
    </message>
</context>
<context>
    <name>BookmarkColumn</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookmarkFiles</name>
    <message>
        <source>Export everything (JSON)…</source>
        <translation>Exportar todo (JSON)…</translation>
    </message>
    <message>
        <source>Export for browsers (HTML)…</source>
        <translation>Exportar para navegadores (HTML)…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export the bookmarks</source>
        <translation>Exportar los marcadores</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) written: {0}</source>
        <translation>
            <numerusform>%n marcador escrito: {0}</numerusform>
            <numerusform>%n marcadores escritos: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import bookmarks</source>
        <translation>Importar marcadores</translation>
    </message>
    <message numerus="yes">
        <source>%n new bookmark(s) taken in.</source>
        <translation>
            <numerusform>%n marcador nuevo incorporado.</numerusform>
            <numerusform>%n marcadores nuevos incorporados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarks ({0})</source>
        <translation>Marcadores ({0})</translation>
    </message>
</context>
<context>
    <name>BookmarkForm</name>
    <message>
        <source>Describe the bookmark</source>
        <translation>Describir el marcador</translation>
    </message>
    <message>
        <source>for example: interview, Site 4</source>
        <translation>por ejemplo: entrevista, Sitio 4</translation>
    </message>
    <message>
        <source>for example: Site 4/Children</source>
        <translation>por ejemplo: Sitio 4/Niños</translation>
    </message>
    <message>
        <source>My title</source>
        <translation>Mi título</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>You have no bookmarks yet.</source>
        <translation>Todavía no tiene marcadores.</translation>
    </message>
    <message>
        <source>Set one with the star above a text, or with Ctrl+D.</source>
        <translation>Ponga uno con la estrella que hay encima de un texto, o con Control+D.</translation>
    </message>
    <message>
        <source>Filter the bookmarks</source>
        <translation>Filtrar los marcadores</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mi propio orden</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>marked {0}</source>
        <translation>el {0}</translation>
    </message>
    <message>
        <source>in {0} · marked {1}</source>
        <translation>en {0} · el {1}</translation>
    </message>
    <message>
        <source>Choose a bookmark to read what it marks.</source>
        <translation>Elija un marcador para leer el texto correspondiente.</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Carpeta: {0}</translation>
    </message>
    <message>
        <source>Nothing is in here yet.</source>
        <translation>Aquí todavía no hay nada.</translation>
    </message>
    <message>
        <source>Ctrl+M moves a bookmark to a folder; so does the mouse.</source>
        <translation>Ctrl+M mueve un marcador a una carpeta; también el ratón.</translation>
    </message>
    <message>
        <source>A saved search: “{0}”</source>
        <translation>Una búsqueda guardada: «{0}»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <comment>a title and a passage</comment>
        <translation>{0}: «{1}»</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>All cards</source>
        <translation>Todas las tarjetas</translation>
    </message>
</context>
<context>
    <name>CaseReminder</name>
    <message>
        <source>This looks like a person’s name with a number or a place. Field Guide is no case file: keep such data where your organisation protects them.</source>
        <translation>Esto parece el nombre de una persona con un número o un lugar. Field Guide no es un expediente: guarde esos datos donde su organización los protege.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the reminder</source>
        <translation>Ocultar el recordatorio</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>The packs on this laptop have no checklists.</source>
        <translation>Los paquetes de esta computadora no contienen listas de verificación.</translation>
    </message>
    <message>
        <source>Filter the templates</source>
        <translation>Filtrar los modelos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Más cortos</translation>
    </message>
    <message>
        <source>Choose a checklist.</source>
        <translation>Elija una lista de verificación.</translation>
    </message>
    <message>
        <source>You can read it here, and print a blank copy to fill in with a pen.</source>
        <translation>Puede leerla aquí e imprimir una copia en blanco para rellenarla a mano.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como la interfaz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <translation>Intro abre, Supr quita el marcador, F2 lo describe, Ctrl+M lo mueve a una carpeta, Ctrl+T pone sus etiquetas, Alt+Arriba y Alt+Abajo lo mueven en su propio orden. Mayús y las flechas, o Ctrl+A, eligen varios.</translation>
    </message>
    <message>
        <source>Move to a folder (Ctrl+M)</source>
        <translation>Mover a una carpeta (Ctrl+M)</translation>
    </message>
    <message>
        <source>Tags (Ctrl+T)</source>
        <translation>Etiquetas (Ctrl+T)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Describe the bookmark (F2)</source>
        <translation>Describir el marcador (F2)</translation>
    </message>
    <message>
        <source>More that can be done with bookmarks</source>
        <translation>Más acciones con los marcadores</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Describir…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>Mover a una carpeta…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Sort by “My own order”, without a filter, to move bookmarks.</source>
        <translation>Ordene por «Mi propio orden», sin filtro, para mover marcadores.</translation>
    </message>
</context>
<context>
    <name>ComingDialog</name>
    <message>
        <source>Import bookmarks</source>
        <translation>Importar marcadores</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>New: {0} · here already: {1} · new folders: {2} · cannot be taken: {3}</source>
        <translation>Nuevos: {0} · ya están: {1} · carpetas nuevas: {2} · no se pueden tomar: {3}</translation>
    </message>
    <message>
        <source>From the file {0}</source>
        <translation>Del archivo {0}</translation>
    </message>
    <message>
        <source>What is here stays as it is. All comes in or nothing; a backup is made first.</source>
        <translation>Lo que hay queda como está. Entra todo o nada; antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Cannot be taken, leads elsewhere: {0}</source>
        <translation>No se puede tomar, lleva a otro sitio: {0}</translation>
    </message>
    <message>
        <source>Cannot be taken, damaged: {0}</source>
        <translation>No se puede tomar, está dañado: {0}</translation>
    </message>
    <message>
        <source>New folder: {0}</source>
        <translation>Carpeta nueva: {0}</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Nuevo: {0}</translation>
    </message>
</context>
<context>
    <name>ContactDesk</name>
    <message>
        <source>Save the contact?</source>
        <translation>¿Guardar el contacto?</translation>
    </message>
    <message>
        <source>What you wrote about “{0}” is not saved yet.</source>
        <translation>Lo que escribió sobre «{0}» todavía no está guardado.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Contact saved.</source>
        <translation>Contacto guardado.</translation>
    </message>
</context>
<context>
    <name>ContactFiles</name>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Export all contacts</source>
        <translation>Exportar todos los contactos</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written: {0}</source>
        <translation>
            <numerusform>%n contacto escrito: {0}</numerusform>
            <numerusform>%n contactos escritos: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Guardar las fichas</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
    <message>
        <source>Field Guide, my own contacts · printed on {0}</source>
        <translation>Field Guide, mis propios contactos · impreso el {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) imported.</source>
        <translation>
            <numerusform>%n contacto importado.</numerusform>
            <numerusform>%n contactos importados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>A service or a person on duty, never a person who is helped</source>
        <translation>Un servicio o una persona de guardia, nunca una persona atendida</translation>
    </message>
    <message>
        <source>for example: Arabic, French</source>
        <translation>por ejemplo: árabe, francés</translation>
    </message>
    <message>
        <source>for example: 8 to 16, nights by phone</source>
        <translation>por ejemplo: de 8 a 16, de noche por teléfono</translation>
    </message>
    <message>
        <source>Choose topics…</source>
        <translation>Elegir temas…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Print as a card…</source>
        <translation>Imprimir como ficha…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Contacts are your own and stay on this laptop. Services and colleagues only: never a person who is helped.</source>
        <translation>Los contactos son suyos y se quedan en esta computadora. Solo servicios y colegas: nunca una persona atendida.</translation>
    </message>
    <message>
        <source>None yet: it is shown in this list alone.</source>
        <translation>Ninguno todavía: solo aparece en esta lista.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Todavía sin guardar.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Enter goes to the contact, Delete removes it</source>
        <translation>Intro va al contacto, Supr lo quita</translation>
    </message>
    <message>
        <source>You have no contacts yet.</source>
        <translation>Todavía no tiene contactos.</translation>
    </message>
    <message>
        <source>Services, focal points, desks: who you call from where you work.</source>
        <translation>Servicios, puntos focales, oficinas: a quién llama desde donde trabaja.</translation>
    </message>
    <message>
        <source>Filter the contacts</source>
        <translation>Filtrar los contactos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>Files and printing</source>
        <translation>Archivos e impresión</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>Export all contacts…</source>
        <translation>Exportar todos los contactos…</translation>
    </message>
    <message>
        <source>Print those in the list as cards…</source>
        <translation>Imprimir los de la lista como fichas…</translation>
    </message>
    <message>
        <source>Save those in the list as a PDF…</source>
        <translation>Guardar los de la lista como PDF…</translation>
    </message>
    <message>
        <source>The contact is not saved yet. It waits in Contacts.</source>
        <translation>El contacto todavía no está guardado. Espera en Contactos.</translation>
    </message>
    <message>
        <source>The contact “{0}” was removed.</source>
        <translation>Se quitó el contacto «{0}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Choose a contact, or write a new one.</source>
        <translation>Elija un contacto o escriba uno nuevo.</translation>
    </message>
    <message>
        <source>Contacts are shown with the texts and first-minutes cards of their topics. They stay on this laptop. Never a person who is helped.</source>
        <translation>Los contactos aparecen con los textos y las fichas de los primeros minutos de sus temas. Se quedan en esta computadora. Nunca una persona atendida.</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
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
        <translation>Field Guide ha tenido un error interno y debe cerrarse.</translation>
    </message>
    <message>
        <source>What you saved is safe. The fault was noted in {0}, without any of your texts.</source>
        <translation>Lo que guardó está a salvo. El error quedó anotado en {0}, sin ninguno de sus textos.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>{0} or Esc</source>
        <translation>{0} o Esc</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Everything is hidden. Press {0}, Escape or this button to go on.</source>
        <translation>Todo está oculto. Pulse {0}, Escape o este botón para seguir.</translation>
    </message>
</context>
<context>
    <name>DataParts</name>
    <message>
        <source>Bookmarks and folders</source>
        <translation>Marcadores y carpetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de verificación</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>Plantillas propias</translation>
    </message>
    <message>
        <source>What was read last</source>
        <translation>Lo último que se leyó</translation>
    </message>
    <message>
        <source>Settings of the data</source>
        <translation>Ajustes de los datos</translation>
    </message>
    <message>
        <source>Kept texts</source>
        <translation>Textos conservados</translation>
    </message>
</context>
<context>
    <name>DataRows</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take your data along</source>
        <translation>Llevarse sus datos</translation>
    </message>
    <message>
        <source>All of it or parts, in one file, under a passphrase if you like.</source>
        <translation>Todos o partes, en un archivo, con una frase de contraseña si lo desea.</translation>
    </message>
    <message>
        <source>Take data in from a file</source>
        <translation>Incorporar datos de un archivo</translation>
    </message>
    <message>
        <source>You see what is new and what differs before anything is done.</source>
        <translation>Ve qué es nuevo y qué difiere antes de que se haga nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) written: {0}</source>
        <translation>
            <numerusform>%n elemento escrito: {0}</numerusform>
            <numerusform>%n elementos escritos: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported. What you had before is the backup of {0}.</source>
        <translation>Importado. Lo que tenía antes es la copia de seguridad del {0}.</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Exportar mis datos</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importar datos</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vinculante</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Sin observaciones</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents or glossary</source>
        <translation>Documentos o glosario</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Space ticks a choice</source>
        <translation>Espacio marca una opción</translation>
    </message>
    <message>
        <source>No document fits what you ticked.</source>
        <translation>Ningún documento corresponde a lo que marcó.</translation>
    </message>
    <message>
        <source>Take back a choice at the side.</source>
        <translation>Desmarque una opción al lado.</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Filtrar los documentos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>The packs on this laptop have no glossary.</source>
        <translation>Los paquetes de esta computadora no contienen glosario.</translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation>Filtrar los términos</translation>
    </message>
    <message>
        <source>Choose a term to read its meaning.</source>
        <translation>Elija un término para leer su significado.</translation>
    </message>
    <message>
        <source>Choose a document to read its record.</source>
        <translation>Elija un documento para leer su ficha.</translation>
    </message>
    <message>
        <source>A record says what a publication is and where to find it; it is not the publication itself.</source>
        <translation>Una ficha dice qué es una publicación y dónde encontrarla; no es la publicación misma.</translation>
    </message>
</context>
<context>
    <name>EncryptionRows</name>
    <message>
        <source>Encrypt…</source>
        <translation>Cifrar…</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Your data are not encrypted</source>
        <translation>Sus datos no están cifrados</translation>
    </message>
    <message>
        <source>Under a passphrase only who knows it can read them. You can do it now or later.</source>
        <translation>Con una frase de contraseña solo puede leerlos quien la conoce. Puede hacerlo ahora o más tarde.</translation>
    </message>
    <message>
        <source>Your data are encrypted</source>
        <translation>Sus datos están cifrados</translation>
    </message>
    <message>
        <source>They are locked. Give the passphrase to change this.</source>
        <translation>Están bloqueados. Escriba la frase de contraseña para cambiarlo.</translation>
    </message>
    <message>
        <source>Change the passphrase if somebody may have seen it. Without it they are gone.</source>
        <translation>Cambie la frase de contraseña si alguien pudo verla. Sin ella todo se pierde.</translation>
    </message>
    <message>
        <source>Erase everything of yours</source>
        <translation>Borrar todo lo suyo</translation>
    </message>
    <message>
        <source>Deletes your data, all backups and attached files for good. The guidance stays.</source>
        <translation>Elimina para siempre sus datos, todas las copias y los archivos adjuntos. Las guías se quedan.</translation>
    </message>
    <message>
        <source>Your data are encrypted. Keep the passphrase safe.</source>
        <translation>Sus datos están cifrados. Guarde bien la frase de contraseña.</translation>
    </message>
    <message>
        <source>Your data are under the new passphrase.</source>
        <translation>Sus datos están bajo la nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>Your data are not encrypted any more.</source>
        <translation>Sus datos ya no están cifrados.</translation>
    </message>
    <message>
        <source>Erase everything of yours?</source>
        <translation>¿Borrar todo lo suyo?</translation>
    </message>
    <message>
        <source>Bookmarks, notes, checklists, contacts, attached files and every backup are overwritten where they begin, then deleted. This cannot be taken back.

The disk itself may keep older copies for a while, a solid-state disk more than others; so may copies that you made elsewhere. Only a disk that is encrypted as a whole protects against that.</source>
        <translation>Se sobrescribe el comienzo de los marcadores, notas, listas, contactos, archivos adjuntos y de cada copia, y después se eliminan. No se puede deshacer.

El propio disco puede guardar copias antiguas un tiempo, un disco SSD más que otros; también las copias hechas en otra parte. Solo un disco cifrado por completo protege de eso.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erased. The program begins anew with empty data.</source>
        <translation>Borrado. El programa empieza de nuevo con datos vacíos.</translation>
    </message>
    <message>
        <source>This takes a moment…</source>
        <translation>Esto tarda un momento…</translation>
    </message>
    <message>
        <source>A backup is made first…</source>
        <translation>Primero se hace una copia…</translation>
    </message>
    <message>
        <source>Your data are written anew and compared…</source>
        <translation>Sus datos se escriben de nuevo y se comparan…</translation>
    </message>
    <message>
        <source>The backups follow…</source>
        <translation>Siguen las copias…</translation>
    </message>
</context>
<context>
    <name>ExpiryField</name>
    <message>
        <source>Keep only until</source>
        <translation>Conservar solo hasta</translation>
    </message>
    <message>
        <source>Last day of the note</source>
        <translation>Último día de la nota</translation>
    </message>
    <message>
        <source>After that day it goes to the trash by itself, and 30 days later for good.</source>
        <translation>Después de ese día va por sí sola a la papelera y 30 días más tarde desaparece para siempre.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export my data</source>
        <translation>Exportar mis datos</translation>
    </message>
    <message>
        <source>What goes into the file:</source>
        <translation>Lo que va al archivo:</translation>
    </message>
    <message>
        <source>Files attached to checklists are not in it.</source>
        <translation>Los archivos adjuntos a las listas no están en él.</translation>
    </message>
    <message>
        <source>Passphrase (may stay empty)</source>
        <translation>Frase de contraseña (puede quedar vacía)</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever has the file can read it.</source>
        <translation>Sin frase de contraseña, quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no son iguales.</translation>
    </message>
    <message>
        <source>Weak: quickly guessed. Four or five words that nobody expects.</source>
        <translation>Débil: se adivina pronto. Use cuatro o cinco palabras que nadie espere.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Aceptable. Una palabra más la hace fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Forgotten means gone: nobody can open the file without it.</source>
        <translation>Olvidada es perdida: nadie puede abrir el archivo sin ella.</translation>
    </message>
</context>
<context>
    <name>FacetsModel</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1}, %n results</source>
        <translation>
            <numerusform>{0}: {1}, %n resultado</numerusform>
            <numerusform>{0}: {1}, %n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} de {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
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
        <translation>Orientaciones para quienes protegen a otras personas, en esta computadora, sin red.</translation>
    </message>
    <message>
        <source>It holds summaries of handbooks, standards and treaties, each with the place in the source that it rests on. Many are drafts: check the original before you rely on them.</source>
        <translation>Contiene resúmenes de manuales, normas y tratados, cada uno con el pasaje de la fuente en que se basa. Muchos son borradores: consulte el original antes de confiar en ellos.</translation>
    </message>
    <message>
        <source>It is not a case file. Do not write names or stories of people into it. It sends nothing anywhere and fetches nothing.</source>
        <translation>No es un expediente. No escriba en él nombres ni historias de personas. No envía ni descarga nada.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation>Idioma de las orientaciones</translation>
    </message>
    <message>
        <source>Your bookmarks and settings are in this folder</source>
        <translation>Sus marcadores y ajustes están en esta carpeta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>FolderTreeModel</name>
    <message numerus="yes">
        <source>{0}, %n bookmarks</source>
        <translation>
            <numerusform>{0}, %n marcador</numerusform>
            <numerusform>{0}, %n marcadores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message>
        <source>All bookmarks</source>
        <translation>Todos los marcadores</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Insert makes a folder, F2 renames it, Delete removes it, Ctrl+M moves it into another, Alt+Up and Alt+Down move it among those beside it</source>
        <translation>Insertar crea una carpeta, F2 la renombra, Supr la quita, Ctrl+M la mueve a otra, Alt+Arriba y Alt+Abajo la mueven entre las vecinas</translation>
    </message>
    <message>
        <source>New folder (Insert)</source>
        <translation>Carpeta nueva (Insertar)</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>What is the new folder called?</source>
        <translation>¿Cómo se llama la carpeta nueva?</translation>
    </message>
    <message>
        <source>What is the new folder in “{0}” called?</source>
        <translation>¿Cómo se llama la carpeta nueva en «{0}»?</translation>
    </message>
    <message>
        <source>The folder is called “{0}” now.</source>
        <translation>La carpeta se llama ahora «{0}».</translation>
    </message>
    <message>
        <source>What is the folder called?</source>
        <translation>¿Cómo se llama la carpeta?</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Renombrar la carpeta</translation>
    </message>
    <message>
        <source>Move the folder “{0}”</source>
        <translation>Mover la carpeta «{0}»</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Arriba del todo</translation>
    </message>
    <message>
        <source>The folder “{0}” was removed. What was in it moved up.</source>
        <translation>Se quitó la carpeta «{0}». Lo que contenía subió un nivel.</translation>
    </message>
    <message>
        <source>The folder “{0}” was moved.</source>
        <translation>Se movió la carpeta «{0}».</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Carpeta nueva…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>Mover a una carpeta…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove, and keep what is in it</source>
        <translation>Quitar y conservar el contenido</translation>
    </message>
</context>
<context>
    <name>Handlers</name>
    <message>
        <source>Entries that have several languages show two. First-minutes cards stay as they are.</source>
        <translation>Los textos que existen en varios idiomas muestran dos. Las tarjetas de primeros minutos no cambian.</translation>
    </message>
    <message>
        <source>Entries show one language.</source>
        <translation>Los textos se muestran en un solo idioma.</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>Details of the checklist</source>
        <translation>Datos de la lista de verificación</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nueva lista de verificación</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Field Guide, help</source>
        <translation>Field Guide, ayuda</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the checklist</source>
        <translation>Historial de la lista de verificación</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>details changed</source>
        <translation>detalles cambiados</translation>
    </message>
    <message>
        <source>comment written</source>
        <translation>comentario escrito</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierta</translation>
    </message>
    <message>
        <source>started over</source>
        <translation>empezada de nuevo</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>recuperada</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>fetched back</source>
        <translation>traída de vuelta</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>movida a la papelera</translation>
    </message>
    <message>
        <source>change of the template taken over</source>
        <translation>cambio de la plantilla adoptado</translation>
    </message>
    <message>
        <source>left as it was although the template changed</source>
        <translation>dejado como estaba aunque la plantilla cambió</translation>
    </message>
    <message>
        <source>file attached</source>
        <translation>archivo adjuntado</translation>
    </message>
    <message>
        <source>file removed</source>
        <translation>archivo quitado</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>First minutes</source>
        <translation>Primeros minutos</translation>
    </message>
    <message>
        <source>Short cards for when something has just happened</source>
        <translation>Tarjetas breves para cuando acaba de ocurrir algo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Checklists in hand</source>
        <translation>Listas de verificación en curso</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>You were at “{0}”</source>
        <translation>Estaba en «{0}»</translation>
    </message>
    <message>
        <source>Locked. The passphrase shows them.</source>
        <translation>Bloqueado. La frase de contraseña los muestra.</translation>
    </message>
    <message>
        <source>Nothing of what you read is remembered: so it was chosen in Settings.</source>
        <translation>No se recuerda nada de lo que lee: así se eligió en los ajustes.</translation>
    </message>
    <message>
        <source>Locked. Nothing of what you read now is remembered.</source>
        <translation>Bloqueado. No se recuerda nada de lo que lee ahora.</translation>
    </message>
    <message>
        <source>What you read will stand here, so that you can go on where you stopped.</source>
        <translation>Aquí aparecerá lo que lea, para que pueda seguir donde lo dejó.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>Set a bookmark with the star above a text, or with Ctrl+D.</source>
        <translation>Ponga un marcador con la estrella que hay encima de un texto, o con Control+D.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>En esta versión</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>a pack and its version</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>New in {0}</source>
        <translation>Novedades de {0}</translation>
    </message>
    <message>
        <source>After an update</source>
        <translation>Después de una actualización</translation>
    </message>
    <message numerus="yes">
        <source>An update changed %n thing(s) that you marked</source>
        <translation>
            <numerusform>Una actualización cambió %n elemento que usted había marcado</numerusform>
            <numerusform>Una actualización cambió %n elementos que usted había marcado</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own data are as they were.</source>
        <translation>Sus propios datos siguen como estaban.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import data</source>
        <translation>Importar datos</translation>
    </message>
    <message>
        <source>What is in {0}:</source>
        <translation>Lo que hay en {0}:</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>For all that differs</source>
        <translation>Para todo lo que difiere</translation>
    </message>
    <message>
        <source>A backup of your data is made first. All of it is taken in, or nothing if anything goes wrong. What is only here stays.</source>
        <translation>Primero se hace una copia de seguridad de sus datos. Se incorpora todo, o nada si algo falla. Lo que solo está aquí se queda.</translation>
    </message>
    <message>
        <source>There is nothing in it that you do not have.</source>
        <translation>No hay nada que no tenga ya.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>{0}: what differs</source>
        <translation>{0}: lo que difiere</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar los míos</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar los suyos</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>KeepsSearch</name>
    <message>
        <source>The search “{0}” is among your bookmarks already.</source>
        <translation>La búsqueda «{0}» ya está entre sus marcadores.</translation>
    </message>
    <message>
        <source>The search “{0}” is among your bookmarks now.</source>
        <translation>La búsqueda «{0}» está ahora entre sus marcadores.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bookmark this search (Ctrl+D in the search box)</source>
        <translation>Guardar esta búsqueda como marcador (Ctrl+D en el cuadro de búsqueda)</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Kept on {0}, before an update. It is no longer guidance: do not rely on it.</source>
        <translation>Guardado el {0}, antes de una actualización. Ya no es orientación vigente: no se base en él.</translation>
    </message>
    <message>
        <source>Read the text as it was</source>
        <translation>Leer el texto como era</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>The text as it was</source>
        <translation>El texto como era</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press a key…</source>
        <translation>Pulse una tecla…</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Nothing in this list fits.</source>
        <translation>Nada de esta lista corresponde.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Sort: {0} ▾</source>
        <translation>Orden: {0} ▾</translation>
    </message>
    <message>
        <source>Sort the list: {0}</source>
        <translation>Ordenar la lista: {0}</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>What you keep here opens with your passphrase. Guidance can be read and searched as ever. If the passphrase is forgotten, your bookmarks, notes and checklists are gone: nobody can bring them back.</source>
        <translation>Lo que guarda aquí se abre con su frase de contraseña. Las orientaciones se leen y se buscan como siempre. Si olvida la frase, sus marcadores, notas y listas de verificación se pierden: nadie puede recuperarlos.</translation>
    </message>
    <message>
        <source>Give the passphrase</source>
        <translation>Escribir la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pack files cannot be opened from here yet.</source>
        <translation>Todavía no se pueden abrir desde aquí archivos de paquetes.</translation>
    </message>
    <message>
        <source>Field Guide</source>
        <translation>Field Guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>marked {0}</source>
        <translation>marcado el {0}</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>Place not found any more: the text has changed</source>
        <translation>El lugar ya no se encuentra: el texto ha cambiado</translation>
    </message>
    <message>
        <source>Marked in {0}</source>
        <translation>Marcado en: {0}</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Type to narrow the list, or a new path such as Site 4/Children</source>
        <translation>Escriba para reducir la lista, o una ruta nueva como Sitio 4/Niños</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Escriba para reducir la lista</translation>
    </message>
    <message>
        <source>Filter the folders</source>
        <translation>Filtrar las carpetas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>New folder “{0}”</source>
        <translation>Carpeta nueva «{0}»</translation>
    </message>
</context>
<context>
    <name>NoteChoices</name>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>With the tag {0}</source>
        <translation>Con la etiqueta {0}</translation>
    </message>
    <message>
        <source>On: {0}</source>
        <translation>Sobre: {0}</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Qué notas se muestran</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Title (may stay empty)</source>
        <translation>Título (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Write here. It is kept while you type. Not a case file.</source>
        <translation>Escriba aquí. Se guarda mientras escribe. No es un expediente.</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Título de la nota</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Etiquetas de la nota</translation>
    </message>
    <message>
        <source>Text of the note, in Markdown</source>
        <translation>Texto de la nota, en Markdown</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>A la papelera</translation>
    </message>
    <message>
        <source>On: {0}</source>
        <translation>Sobre: {0}</translation>
    </message>
    <message>
        <source>Open what the note is on: {0}</source>
        <translation>Abrir aquello a lo que se refiere la nota: {0}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Vista previa de la nota</translation>
    </message>
    <message>
        <source>The earlier version is back. The other is among the versions now.</source>
        <translation>La versión anterior está de vuelta. La otra está ahora entre las versiones.</translation>
    </message>
</context>
<context>
    <name>NoteTrash</name>
    <message>
        <source>The note is in the trash. It stays there for 30 days.</source>
        <translation>La nota está en la papelera. Se queda allí 30 días.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Deleted here. %n backup(s) still hold the note.</source>
        <translation>
            <numerusform>Eliminada aquí. %n copia de seguridad aún contiene la nota.</numerusform>
            <numerusform>Eliminada aquí. %n copias de seguridad aún contienen la nota.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Enter opens the note, Delete puts it into the trash</source>
        <translation>Intro abre la nota, Supr la envía a la papelera</translation>
    </message>
    <message>
        <source>There are no notes here.</source>
        <translation>Aquí no hay notas.</translation>
    </message>
    <message>
        <source>Ctrl+N begins one: on the text that is open, or a free one.</source>
        <translation>Ctrl+N empieza una: sobre el texto abierto, o una nota libre.</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Últimos cambios</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Las más antiguas primero</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Borrar para siempre…</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Nota vacía</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Choose a note, or begin one.</source>
        <translation>Elija una nota, o empiece una.</translation>
    </message>
    <message>
        <source>Notes stay on this laptop. They are no case file: write no names in them.</source>
        <translation>Las notas se quedan en este portátil. No son un expediente: no escriba nombres en ellas.</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta el {0}</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>Pasajes marcados</translation>
    </message>
    <message>
        <source>Open at the place</source>
        <translation>Abrir en ese lugar</translation>
    </message>
</context>
<context>
    <name>NotesTabs</name>
    <message>
        <source>Notes or contacts</source>
        <translation>Notas o contactos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The catalogue is being prepared. This happens once after each update of the content.</source>
        <translation>Se está preparando el catálogo. Esto ocurre una sola vez tras cada actualización del contenido.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
</context>
<context>
    <name>OwnKey</name>
    <message>
        <source>This key is needed for writing or moving about. Take one of F1 to F12, or a letter together with Ctrl.</source>
        <translation>Esta tecla hace falta para escribir o moverse. Elija una de F1 a F12, o una letra junto con Ctrl.</translation>
    </message>
    <message>
        <source>This key is that of “{0}” already. Take another one.</source>
        <translation>Esta tecla ya es la de «{0}». Elija otra.</translation>
    </message>
    <message>
        <source>This key means something already. Take another one.</source>
        <translation>Esta tecla ya tiene un uso. Elija otra.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>Escriba parte de un comando</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Filtrar los comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}: {command}</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Marked.</source>
        <translation>Marcado.</translation>
    </message>
    <message>
        <source>Nothing is marked here.</source>
        <translation>Aquí no hay nada marcado.</translation>
    </message>
    <message>
        <source>The mark was removed.</source>
        <translation>Se quitó la marca.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The passage is among the bookmarks.</source>
        <translation>El pasaje está entre los marcadores.</translation>
    </message>
    <message>
        <source>Passages can be marked in entries and first-minutes cards.</source>
        <translation>Se pueden marcar pasajes en las entradas y en las tarjetas de los primeros minutos.</translation>
    </message>
    <message>
        <source>Here nothing can be marked: choose words of the text itself.</source>
        <translation>Aquí no se puede marcar nada: elija palabras del propio texto.</translation>
    </message>
    <message>
        <source>Choose some words first: with the mouse, or with Shift and the arrow keys.</source>
        <translation>Elija primero unas palabras: con el ratón, o con Mayús y las flechas.</translation>
    </message>
    <message>
        <source>The place is not found any more: the text has changed.</source>
        <translation>El lugar ya no se encuentra: el texto ha cambiado.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>I keep the passphrase safe: forgotten means gone</source>
        <translation>Guardo bien la frase de contraseña: olvidada, todo se pierde</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Keep the older backups, not encrypted any more</source>
        <translation>Conservar las copias anteriores, ya sin cifrar</translation>
    </message>
    <message>
        <source>Keep the older backups, under the new passphrase</source>
        <translation>Conservar las copias anteriores, bajo la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>At least {0} words or {1} signs. Words picked by chance are best.</source>
        <translation>Al menos {0} palabras o {1} signos. Lo mejor son palabras elegidas al azar.</translation>
    </message>
    <message>
        <source>Easy to guess: much of it repeats or follows the alphabet.</source>
        <translation>Fácil de adivinar: mucho se repite o sigue el alfabeto.</translation>
    </message>
    <message>
        <source>Fair. Longer is better: six words picked by chance are strong.</source>
        <translation>Regular. Más larga es mejor: seis palabras al azar son fuertes.</translation>
    </message>
    <message>
        <source>Strong by its length, unless it is a known sentence.</source>
        <translation>Fuerte por su longitud, salvo que sea una frase conocida.</translation>
    </message>
    <message>
        <source>Encrypt your data</source>
        <translation>Cifrar sus datos</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Nobody can open your data without the passphrase, not even who made Field Guide. If you forget it, they are gone.</source>
        <translation>Nadie puede abrir sus datos sin la frase de contraseña, ni siquiera quien hizo Field Guide. Si la olvida, se pierden.</translation>
    </message>
    <message>
        <source>Bookmarks, notes, checklists and contacts are then opened with a passphrase. Backups that are not encrypted are deleted once all is proven, and so are damaged files that were set aside.</source>
        <translation>Marcadores, notas, listas y contactos se abren entonces con una frase de contraseña. Las copias sin cifrar se eliminan cuando todo está comprobado, igual que los archivos dañados apartados.</translation>
    </message>
    <message>
        <source>Whoever can use this laptop can then read your data.</source>
        <translation>Quien pueda usar este ordenador podrá leer sus datos.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>{0} is under a passphrase.</source>
        <translation>{0} está protegido con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>PrivacyRows</name>
    <message>
        <source>For “Continue”</source>
        <translation>Para «Continuar»</translation>
    </message>
    <message>
        <source>Leave no traces</source>
        <translation>No dejar rastro</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>What is remembered of your reading</source>
        <translation>Qué se recuerda de lo que lee</translation>
    </message>
    <message>
        <source>Without traces there is no “Continue”, and the next start begins at Home, without a picture of the last page.</source>
        <translation>Sin rastro no hay «Continuar», y el próximo inicio empieza en la página de inicio, sin imagen de la última página.</translation>
    </message>
    <message>
        <source>Key that hides everything</source>
        <translation>Tecla que lo oculta todo</translation>
    </message>
    <message>
        <source>It blanks every window at once. The same key brings them back; nothing typed is lost. It asks for no passphrase. Press the button, then the new key.</source>
        <translation>Vacía al instante todas las ventanas. La misma tecla las devuelve; no se pierde nada de lo escrito. No pide ninguna frase de contraseña. Pulse el botón y después la tecla nueva.</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Bloquear cuando no hay nadie</translation>
    </message>
    <message>
        <source>Hide when nobody is there</source>
        <translation>Ocultar cuando no hay nadie</translation>
    </message>
    <message>
        <source>Without a key or the mouse for so long, and after the laptop slept.</source>
        <translation>Sin tecla ni ratón durante ese tiempo, y después de que la computadora se suspenda.</translation>
    </message>
    <message>
        <source>No traces from now on.</source>
        <translation>Sin rastro desde ahora.</translation>
    </message>
    <message>
        <source>Leave no traces?</source>
        <translation>¿No dejar rastro?</translation>
    </message>
    <message>
        <source>The list under “Continue” is deleted for good, and nothing is added to it. Bookmarks, notes and checklists stay. Backups made before still hold the list.</source>
        <translation>La lista de «Continuar» se elimina para siempre y no se le añade nada más. Los marcadores, las notas y las listas de verificación se quedan. Las copias de seguridad anteriores aún contienen la lista.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Delete the note for good?</source>
        <translation>¿Borrar la nota para siempre?</translation>
    </message>
    <message>
        <source>It goes with its versions and cannot come back.</source>
        <translation>Desaparece con sus versiones y no puede volver.</translation>
    </message>
    <message>
        <source>Backups that still hold the note</source>
        <translation>Copias de seguridad que aún contienen la nota</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n backup(s) too</source>
        <translation>
            <numerusform>Eliminar también esta copia de seguridad (%n)</numerusform>
            <numerusform>Eliminar también estas %n copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>These backups still hold the note. If they go too, a new backup of the rest is made first; older states cannot be restored from them any more.</source>
        <translation>Estas copias de seguridad aún contienen la nota. Si también se eliminan, antes se hace una copia nueva del resto; ya no servirán para volver a un estado anterior.</translation>
    </message>
    <message>
        <source>No backup on this laptop holds it.</source>
        <translation>Ninguna copia de seguridad de este portátil la contiene.</translation>
    </message>
    <message>
        <source>Damaged data that were set aside: {0}</source>
        <translation>Datos dañados que se apartaron: {0}</translation>
    </message>
    <message>
        <source>{0} (cannot be read)</source>
        <translation>{0} (no se puede leer)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>You are on this page</source>
        <translation>Está en esta página</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>{0}, version {1}.</source>
        <translation>{0}, versión {1}.</translation>
    </message>
    <message>
        <source>There is no text in your language yet: this one is in {0}.</source>
        <translation>Todavía no hay texto en su idioma; este está en otro ({0}).</translation>
    </message>
    <message>
        <source>This translation is older than the text it was made from.</source>
        <translation>Esta traducción es anterior al texto original actual.</translation>
    </message>
    <message>
        <source>Read:</source>
        <translation>Para leer:</translation>
    </message>
    <message>
        <source>Field Guide, {0} {1}</source>
        <translation>Field Guide, {0} {1}</translation>
    </message>
    <message>
        <source>{0}, read on {1}</source>
        <translation>{0}, consultado el {1}</translation>
    </message>
    <message>
        <source>Summary by the editors: check the original before you quote it.</source>
        <translation>Resumen de la redacción: consulte el original antes de citarlo.</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Entries written from it</source>
        <translation>Entradas redactadas a partir de este documento</translation>
    </message>
    <message>
        <source>Checklists that rest on it</source>
        <translation>Listas de verificación basadas en este documento</translation>
    </message>
    <message>
        <source>Record of {0}, version {1}.</source>
        <translation>Ficha de {0}, versión {1}.</translation>
    </message>
    <message>
        <source>Replaced by:</source>
        <translation>Sustituido por:</translation>
    </message>
    <message>
        <source>Dated:</source>
        <translation>Antiguo:</translation>
    </message>
    <message>
        <source>There is no record in your language yet: this one is in {0}.</source>
        <translation>Todavía no hay ficha en su idioma; esta está en otro ({0}).</translation>
    </message>
    <message>
        <source>Only cited here: the collection has no entries on it.</source>
        <translation>Solo se cita aquí: la colección no tiene entradas sobre él.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vinculante</translation>
    </message>
    <message>
        <source>Dates and parties</source>
        <translation>Fechas y partes</translation>
    </message>
    <message>
        <source>Official address</source>
        <translation>Dirección oficial</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre abreviado</translation>
    </message>
    <message>
        <source>Title in {0}</source>
        <translation>Título ({0})</translation>
    </message>
    <message>
        <source>Not binding</source>
        <translation>No vinculante</translation>
    </message>
    <message>
        <source>adopted {0}</source>
        <translation>adopción el {0}</translation>
    </message>
    <message>
        <source>in force {0}</source>
        <translation>entrada en vigor el {0}</translation>
    </message>
    <message>
        <source>{0} as of {1}</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>(address likely)</source>
        <translation>(dirección probable)</translation>
    </message>
    <message>
        <source>(address not checked)</source>
        <translation>(dirección sin comprobar)</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Errores que evitar</translation>
    </message>
    <message>
        <source>Show the newer document</source>
        <translation>Mostrar el documento más reciente</translation>
    </message>
    <message>
        <source>The document behind this text has been replaced.</source>
        <translation>El documento en que se basa este texto ha sido sustituido.</translation>
    </message>
    <message>
        <source>The document behind this text is dated: its record says why.</source>
        <translation>El documento en que se basa este texto es antiguo: su ficha dice por qué.</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar la ficha</translation>
    </message>
    <message>
        <source>Draft, not yet reviewed by a specialist</source>
        <translation>Borrador, aún no revisado por un especialista</translation>
    </message>
    <message>
        <source>Reviewed by {0}.</source>
        <translation>Revisado por {0}.</translation>
    </message>
    <message>
        <source>Reviewed by a specialist.</source>
        <translation>Revisado por un especialista.</translation>
    </message>
    <message>
        <source>Added by other packs</source>
        <translation>Añadido por otros paquetes</translation>
    </message>
    <message>
        <source>Checklists that rest on this</source>
        <translation>Listas de verificación basadas en este texto</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>Written from these places:</source>
        <translation>Redactado a partir de estos pasajes:</translation>
    </message>
    <message>
        <source>To be looked at again by {0}.</source>
        <translation>Se revisará antes del {0}.</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>publicado por {0}</translation>
    </message>
    <message>
        <source>Binding treaty</source>
        <translation>Tratado vinculante</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Open this note</source>
        <translation>Abrir esta nota</translation>
    </message>
    <message>
        <source>My note · {0}</source>
        <translation>Mi nota · {0}</translation>
    </message>
    <message>
        <source>Who to call here</source>
        <translation>A quién llamar aquí</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>Mis contactos</translation>
    </message>
    <message>
        <source>More of them in Contacts</source>
        <translation>Los demás, en Contactos</translation>
    </message>
    <message>
        <source>Your own contacts, kept on this laptop alone.</source>
        <translation>Sus propios contactos, guardados solo en esta computadora.</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>Pasajes marcados</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>★ Bookmarked</source>
        <translation>★ Marcado</translation>
    </message>
    <message>
        <source>☆ Bookmark</source>
        <translation>☆ Marcar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} ▾</source>
        <translation>{0} ▾</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Idioma: {0}</translation>
    </message>
    <message>
        <source>Beside it: {0}</source>
        <translation>Al lado: {0}</translation>
    </message>
    <message>
        <source>One language alone</source>
        <translation>Un solo idioma</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Copies the text or its citation</source>
        <translation>Copia el texto o su referencia</translation>
    </message>
    <message>
        <source>Copy text with citation</source>
        <translation>Copiar el texto con la referencia</translation>
    </message>
    <message>
        <source>Copy citation only</source>
        <translation>Copiar solo la referencia</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Shows the text in another language</source>
        <translation>Muestra el texto en otro idioma</translation>
    </message>
    <message>
        <source>Sets the bookmark or takes it away (Ctrl+D)</source>
        <translation>Pone o quita el marcador (Control+D)</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
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
        <translation>{0} · impreso el {1}</translation>
    </message>
    <message>
        <source>Print a blank copy</source>
        <translation>Imprimir en blanco</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Marcador puesto.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Marcador quitado.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>Empty note</source>
        <translation>Nota vacía</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Mi nota</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Open this note</source>
        <translation>Abrir esta nota</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>The template changed</source>
        <translation>La plantilla ha cambiado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>No longer in the template</source>
        <translation>Ya no está en la plantilla</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>Tomar el texto nuevo</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
</context>
<context>
    <name>RunActs</name>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Why does this not apply? “{0}”</source>
        <translation>¿Por qué no procede? «{0}»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>What stands in the way? “{0}”</source>
        <translation>¿Qué lo impide? «{0}»</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not done yet. Tick them, or say why not.</source>
        <translation>
            <numerusform>Falta %n punto por hacer. Márquelo, o diga por qué no.</numerusform>
            <numerusform>Faltan %n puntos por hacer. Márquelos, o diga por qué no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Firmar y cerrar</translation>
    </message>
    <message>
        <source>Who signs? The checklist can only be read from then on.</source>
        <translation>¿Quién firma? Después, la lista solo se podrá leer.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Why is it opened again? The reason stays in its history.</source>
        <translation>¿Por qué se reabre? El motivo queda en su historial.</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Change the details…</source>
        <translation>Cambiar los datos…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>“{0}” was moved to the trash.</source>
        <translation>«{0}» se movió a la papelera.</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copia)</translation>
    </message>
    <message>
        <source>“{0}” was started over.</source>
        <translation>«{0}» se empezó de nuevo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>“{0}” is deleted with its history and its files, and cannot be put back. Backups that were made before still hold its words, but not its files.</source>
        <translation>«{0}» se elimina con su historial y sus archivos, y no se puede recuperar. Las copias de seguridad anteriores aún contienen sus textos, pero no sus archivos.</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>¿Eliminar definitivamente?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
</context>
<context>
    <name>RunAttachments</name>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>To the checklist ({0}), at most 25 MB; copied and encrypted</source>
        <translation>A la lista de verificación ({0}), 25 MB como máximo; copiado y cifrado</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation>No hay ningún archivo adjunto.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>“{0}” was attached.</source>
        <translation>Se adjuntó «{0}».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Open “{0}”</source>
        <translation>Abrir «{0}»</translation>
    </message>
    <message>
        <source>Save “{0}” as</source>
        <translation>Guardar «{0}» como</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation>Quitar «{0}»</translation>
    </message>
    <message>
        <source>“{0}” is written into the profile without encryption, where another program shows it, until Field Guide closes. Open only what you trust.</source>
        <translation>«{0}» se escribe sin cifrar en el perfil, donde otro programa lo muestra, hasta que se cierre Field Guide. Abra solo lo que sea de confianza.</translation>
    </message>
    <message>
        <source>Open the file?</source>
        <translation>¿Abrir el archivo?</translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation>Guardar el archivo adjunto</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>Se quitó «{0}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>RunFiles</name>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF, para leer e imprimir</translation>
    </message>
    <message>
        <source>CSV, for a table</source>
        <translation>CSV, para una tabla</translation>
    </message>
    <message>
        <source>XLSForm, for ODK and Kobo</source>
        <translation>XLSForm, para ODK y Kobo</translation>
    </message>
    <message>
        <source>Markdown, for a report</source>
        <translation>Markdown, para un informe</translation>
    </message>
    <message>
        <source>JSON, for another program</source>
        <translation>JSON, para otro programa</translation>
    </message>
    <message>
        <source>{0}, version {1}, content {2}</source>
        <translation>{0}, versión {1}, contenido {2}</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Exportar la lista de verificación</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
</context>
<context>
    <name>RunItemRow</name>
    <message>
        <source>Space ticks, Ctrl+Enter ticks and goes on</source>
        <translation>Espacio marca, Ctrl+Intro marca y sigue</translation>
    </message>
    <message>
        <source>More about: {0}</source>
        <translation>Más sobre: {0}</translation>
    </message>
    <message>
        <source>Not applicable, blocked, comment</source>
        <translation>No procede, bloqueado, comentario</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abierto de nuevo</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>No procede…</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>Bloqueado…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentario…</translation>
    </message>
    <message>
        <source>Read “{0}”</source>
        <translation>Leer «{0}»</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Fuente: {0}</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
</context>
<context>
    <name>RunPane</name>
    <message>
        <source>Export ▾</source>
        <translation>Exportar ▾</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Firmar y cerrar</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Hide done</source>
        <translation>Ocultar lo hecho</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Siguiente pendiente</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>From template: {0}</source>
        <translation>De la plantilla: {0}</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versión {0}</translation>
    </message>
    <message>
        <source>the template is no longer there</source>
        <translation>la plantilla ya no existe</translation>
    </message>
    <message>
        <source>signed off by {0}, {1}</source>
        <translation>firmada por {0}, {1}</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} de {1} hechos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>a state and its reason</comment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>started {0}</source>
        <translation>empezada el {0}</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>vence mañana</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>vence el {0}</translation>
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
            <numerusform>%n punto nuevo</numerusform>
            <numerusform>%n puntos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>items of a template</comment>
        <translation>
            <numerusform>%n punto cambiado</numerusform>
            <numerusform>%n puntos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>items of a template</comment>
        <translation>
            <numerusform>%n punto retirado</numerusform>
            <numerusform>%n puntos retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>Template changed since you started: review {0}</source>
        <translation>La plantilla cambió desde el inicio: revisar {0}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>Cambiado (UTC)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Signed off by {0}, {1}</source>
        <translation>Firmada por {0}, {1}</translation>
    </message>
    <message>
        <source>From “{0}”, {1}, version {2}, content {3}</source>
        <translation>De «{0}», {1}, versión {2}, contenido {3}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
</context>
<context>
    <name>RunsColumn</name>
    <message>
        <source>Locked. The passphrase shows them.</source>
        <translation>Bloqueado. La frase de contraseña los muestra.</translation>
    </message>
    <message>
        <source>My checklists</source>
        <translation>Mis listas</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nueva lista de verificación</translation>
    </message>
    <message>
        <source>Which checklists are shown</source>
        <translation>Qué listas se muestran</translation>
    </message>
    <message>
        <source>None started yet. “New” starts one.</source>
        <translation>Aún no hay ninguna. «Nueva» empieza una.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nada aquí.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Everywhere</source>
        <translation>En todo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientaciones</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>“{0}” is not a known value of “{1}:”, so it does not narrow the search.</source>
        <translation>«{0}» no es un valor conocido de «{1}:», por lo que no acota la búsqueda.</translation>
    </message>
    <message>
        <source>Known values: {0}</source>
        <translation>Valores conocidos: {0}</translation>
    </message>
    <message>
        <source>The question is too long: only its beginning was used.</source>
        <translation>La búsqueda es demasiado larga: solo se usó el comienzo.</translation>
    </message>
    <message>
        <source>A part of the question could not be used ({0}).</source>
        <translation>No se pudo usar una parte de la búsqueda ({0}).</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search guidance, checklists, notes and documents</source>
        <translation>Buscar guías, listas, notas y documentos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Results appear while you type. Down goes to the results, Escape goes back.</source>
        <translation>Los resultados aparecen mientras escribe. Abajo lleva a los resultados, Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Control K</translation>
    </message>
</context>
<context>
    <name>SearchLines</name>
    <message numerus="yes">
        <source>%n of your notes have these words</source>
        <translation>
            <numerusform>%n de sus notas tiene estas palabras</numerusform>
            <numerusform>%n de sus notas tienen estas palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Narrow down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Space ticks a choice</source>
        <translation>Espacio marca una opción</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Try fewer or other words, or take back what narrows the search.</source>
        <translation>Pruebe con menos palabras o con otras, o quite lo que acota la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation>Más de {0}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0}&#xa0;ms</translation>
    </message>
    <message>
        <source>Nothing was found for “{0}”.</source>
        <translation>No se encontró nada para «{0}».</translation>
    </message>
    <message>
        <source>“{0}” was found only in another form or as a related word. Below that follows what “{1}” finds.</source>
        <translation>«{0}» solo se encontró en otra forma o como palabra relacionada. A continuación siguen los resultados de «{1}».</translation>
    </message>
    <message>
        <source>Few texts have all these words. More below have some of them, or similar words.</source>
        <translation>Pocos textos tienen todas estas palabras. Los siguientes tienen algunas de ellas o palabras parecidas.</translation>
    </message>
    <message>
        <source>No text has all these words. These have some of them, or similar words.</source>
        <translation>Ningún texto tiene todas estas palabras. Estos tienen algunas de ellas o palabras parecidas.</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>¿Quiso decir «{0}»?</translation>
    </message>
    <message>
        <source>Type what you look for in the box above.</source>
        <translation>Escriba lo que busca en el cuadro de arriba.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation>Idioma de las orientaciones</translation>
    </message>
    <message>
        <source>Where a text does not exist in it, another language is shown and named.</source>
        <translation>Si un texto no existe en este idioma, se muestra otro y se indica cuál.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change it too.</source>
        <translation>También se cambia con Control+Más y Control+Menos.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>What you read last</source>
        <translation>Sus últimas lecturas</translation>
    </message>
    <message>
        <source>The last things you read are kept for “Continue” on the first page, in that folder alone.</source>
        <translation>Sus últimas lecturas se guardan para «Continuar», en la página de inicio, solo en esa carpeta.</translation>
    </message>
    <message>
        <source>Field Guide works without a network and sends nothing anywhere. Your data stay on this laptop; unless they are encrypted, whoever can use your account can read them. It is not a case file: do not put names of people anywhere in it.</source>
        <translation>Field Guide funciona sin red y no envía nada a ninguna parte. Sus datos se quedan en este ordenador; si no están cifrados, quien pueda usar su cuenta puede leerlos. No es un expediente: no ponga nombres de personas en ningún lugar.</translation>
    </message>
    <message>
        <source>The texts are summaries by the editors. Texts marked as drafts have not been reviewed by a specialist: check the original before you quote or rely on them.</source>
        <translation>Los textos son resúmenes de la redacción. Los marcados como borradores no han sido revisados por un especialista: consulte el original antes de citarlos o de confiar en ellos.</translation>
    </message>
    <message>
        <source>Forget what you read?</source>
        <translation>¿Borrar sus últimas lecturas?</translation>
    </message>
    <message>
        <source>The list under “Continue” will be empty. Bookmarks stay.</source>
        <translation>La lista «Continuar» quedará vacía. Los marcadores se conservan.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <source>Field Guide {0}, licence Apache-2.0</source>
        <translation>Field Guide {0}, licencia Apache-2.0</translation>
    </message>
    <message>
        <source>Python {0}, Qt for Python {1} (licence LGPL-3.0)</source>
        <translation>Python {0}, Qt for Python {1} (licencia LGPL-3.0)</translation>
    </message>
    <message>
        <source>Icons: Lucide (licence ISC)</source>
        <translation>Iconos: Lucide (licencia ISC)</translation>
    </message>
    <message>
        <source>Content: {0} {1}, {2}, licence {3}</source>
        <translation>Contenido: {0} {1}, {2}, licencia {3}</translation>
    </message>
    <message>
        <source>Remind me that notes are no case file</source>
        <translation>Recordarme que las notas no son un expediente</translation>
    </message>
    <message>
        <source>A quiet line below a note that looks like a person’s name with a telephone, an identity number or coordinates. Nothing of it is kept.</source>
        <translation>Una línea discreta bajo una nota que parece el nombre de una persona con un teléfono, un número de identidad o coordenadas. No se guarda nada de ello.</translation>
    </message>
</context>
<context>
    <name>StateStack</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is on this laptop</source>
        <translation>Todo está en esta computadora</translation>
    </message>
    <message>
        <source>Catalogue {0}</source>
        <translation>Catálogo {0}</translation>
    </message>
    <message>
        <source>Content of {month} {year}</source>
        <translation>Contenido de {month} de {year}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>for example: interview, Site 4</source>
        <translation>por ejemplo: entrevista, Sitio 4</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Etiquetas nuevas</translation>
    </message>
    <message>
        <source>Space ticks a tag</source>
        <translation>Espacio marca una etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>For %n bookmark(s):</source>
        <translation>
            <numerusform>Para %n marcador:</numerusform>
            <numerusform>Para %n marcadores:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message numerus="yes">
        <source>By the clock of this laptop it is {0}, but Field Guide was not started near that day before. By that date %n old note(s) would be thrown away.</source>
        <translation>
            <numerusform>Según el reloj de este portátil es {0}, pero Field Guide no se inició antes cerca de ese día. Con esa fecha se tiraría %n nota antigua.</numerusform>
            <numerusform>Según el reloj de este portátil es {0}, pero Field Guide no se inició antes cerca de ese día. Con esa fecha se tirarían %n notas antiguas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La fecha es correcta</translation>
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
        <translation>Elegir temas</translation>
    </message>
    <message>
        <source>A contact is shown with the texts of its topics, and of all topics below.</source>
        <translation>Un contacto aparece con los textos de sus temas y de todos los temas inferiores.</translation>
    </message>
    <message>
        <source>Filter the topics</source>
        <translation>Filtrar los temas</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Space ticks a topic</source>
        <translation>Espacio marca un tema</translation>
    </message>
</context>
<context>
    <name>TopicTreeModel</name>
    <message numerus="yes">
        <source>{0}, %n entries</source>
        <translation>
            <numerusform>{0}, %n entrada</numerusform>
            <numerusform>{0}, %n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Right opens a topic, Left closes it, Enter goes to its entries</source>
        <translation>Derecha abre un tema, Izquierda lo cierra, Intro va a sus entradas</translation>
    </message>
    <message>
        <source>There is nothing in this topic yet.</source>
        <translation>Todavía no hay nada en este tema.</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>Main order</source>
        <translation>Orden principal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a topic, then an entry.</source>
        <translation>Elija un tema y luego una entrada.</translation>
    </message>
    <message>
        <source>Or type in the search box above.</source>
        <translation>O escriba en el cuadro de búsqueda de arriba.</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todas las entradas</translation>
    </message>
    <message>
        <source>Topic: {0}</source>
        <translation>Tema: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockBar</name>
    <message>
        <source>Your bookmarks, notes and checklists are locked.</source>
        <translation>Sus marcadores, notas y listas de verificación están bloqueados.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of your own data</source>
        <translation>Frase de contraseña de sus datos</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>That is not the passphrase. If it is forgotten, what it protects is gone: nobody can bring it back.</source>
        <translation>Esa no es la frase de contraseña. Si se olvida, lo que protege se pierde: nadie puede recuperarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) until the next try.</source>
        <translation>
            <numerusform>Próximo intento en %n segundo.</numerusform>
            <numerusform>Próximo intento en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateReport</name>
    <message>
        <source>What updates changed of what you marked</source>
        <translation>Lo que las actualizaciones cambiaron de lo que usted marcó</translation>
    </message>
    <message>
        <source>Your bookmarks, marked passages, notes and checklists are as you left them. These are the texts they are about.</source>
        <translation>Sus marcadores, pasajes marcados, notas y listas de verificación están como los dejó. Estos son los textos de los que tratan.</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>Ya lo he visto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Texto anterior</translation>
    </message>
    <message>
        <source>{0} · update of {1}</source>
        <translation>{0} · actualización del {1}</translation>
    </message>
    <message>
        <source>Stands under another name now</source>
        <translation>Ahora está con otro nombre</translation>
    </message>
    <message>
        <source>The text was changed</source>
        <translation>El texto fue modificado</translation>
    </message>
    <message>
        <source>Withdrawn. Reason given: {0}</source>
        <translation>Retirado. Motivo indicado: {0}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>No longer in the catalogue</source>
        <translation>Ya no está en el catálogo</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Updates from a web address or a stick come with a later version. Until then new content comes with a new version of the program, and nothing is ever fetched.</source>
        <translation>Las actualizaciones desde una dirección web o una memoria USB llegarán con una versión posterior. Hasta entonces, el contenido nuevo llega con cada nueva versión del programa, y nunca se descarga nada.</translation>
    </message>
    <message>
        <source>Packs on this laptop</source>
        <translation>Paquetes en esta computadora</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Licence {0}</source>
        <translation>Licencia {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n lista de verificación</numerusform>
            <numerusform>%n listas de verificación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n término</numerusform>
            <numerusform>%n términos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsButton</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>As it was until {0}, {1}</source>
        <translation>Como era hasta el {0}, {1}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>There is no space left on the disk, so nothing was written.</source>
        <translation>No queda espacio en el disco, por lo que no se escribió nada.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the bin, and try again.</source>
        <translation>Libere espacio, por ejemplo vaciando la papelera, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written.</source>
        <translation>No se puede escribir en la carpeta {path}.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or start with another profile folder.</source>
        <translation>Pida permiso para escribir en ella, o inicie el programa con otra carpeta de perfil.</translation>
    </message>
    <message>
        <source>The file {path} could not be used: {reason}.</source>
        <translation>No se pudo usar el archivo {path}: {reason}.</translation>
    </message>
    <message>
        <source>Close other programs that use it, check the disk, and try again.</source>
        <translation>Cierre otros programas que lo usen, revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A helper process ended before it was done.</source>
        <translation>Un proceso auxiliar se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again; close other programs if memory is short.</source>
        <translation>No se perdió nada. Inténtelo de nuevo; cierre otros programas si falta memoria.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has the name {id}.</source>
        <translation>Nada en el catálogo lleva el nombre {id}.</translation>
    </message>
    <message>
        <source>Search for it by its title; it may be in a pack that is not installed.</source>
        <translation>Búsquelo por su título; puede estar en un paquete que no está instalado.</translation>
    </message>
    <message>
        <source>“{title}” was withdrawn from the catalogue. Reason given: {reason}</source>
        <translation>«{title}» se retiró del catálogo. Motivo indicado: {reason}</translation>
    </message>
    <message>
        <source>Search for what replaces it before you rely on it.</source>
        <translation>Busque lo que lo sustituye antes de confiar en él.</translation>
    </message>
    <message>
        <source>The catalogue was damaged and has been built anew.</source>
        <translation>El catálogo estaba dañado y se ha reconstruido.</translation>
    </message>
    <message>
        <source>You can go on working. If this happens again, have the disk checked.</source>
        <translation>Puede seguir trabajando. Si vuelve a ocurrir, haga revisar el disco.</translation>
    </message>
    <message>
        <source>The catalogue on this laptop is damaged and could not be built anew.</source>
        <translation>El catálogo de esta computadora está dañado y no se pudo reconstruir.</translation>
    </message>
    <message>
        <source>Install the program again, or take the content from a stick of a colleague.</source>
        <translation>Instale de nuevo el programa, o tome el contenido de la memoria USB de un colega.</translation>
    </message>
    <message>
        <source>Another window of Field Guide is using this profile.</source>
        <translation>Otra ventana de Field Guide está usando este perfil.</translation>
    </message>
    <message>
        <source>Use that window, or close it and start again.</source>
        <translation>Use esa ventana, o ciérrela e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Your personal data were last used by a newer version of Field Guide.</source>
        <translation>Sus datos personales se usaron por última vez con una versión más reciente de Field Guide.</translation>
    </message>
    <message>
        <source>They are untouched. Install the newer version to use them; reading works.</source>
        <translation>Están intactos. Instale la versión más reciente para usarlos; la lectura funciona.</translation>
    </message>
    <message>
        <source>The catalogue was built by a newer version of Field Guide.</source>
        <translation>El catálogo se creó con una versión más reciente de Field Guide.</translation>
    </message>
    <message>
        <source>It is untouched. Install the newer version to read it.</source>
        <translation>Está intacto. Instale la versión más reciente para leerlo.</translation>
    </message>
    <message>
        <source>The file with your personal data is damaged.</source>
        <translation>El archivo con sus datos personales está dañado.</translation>
    </message>
    <message>
        <source>It was left as it is. Reading works; restore a backup to get bookmarks back.</source>
        <translation>Se dejó como está. La lectura funciona; restaure una copia de seguridad para recuperar los marcadores.</translation>
    </message>
    <message>
        <source>This profile can only be read, so nothing that you do is kept.</source>
        <translation>Este perfil es de solo lectura, por lo que no se guarda nada de lo que haga.</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write, and start from there.</source>
        <translation>Cópielo a una carpeta en la que pueda escribir e inicie desde allí.</translation>
    </message>
    <message>
        <source>A file of the profile is damaged: {path}.</source>
        <translation>Un archivo del perfil está dañado: {path}.</translation>
    </message>
    <message>
        <source>Your data are locked.</source>
        <translation>Sus datos están bloqueados.</translation>
    </message>
    <message>
        <source>Give the passphrase to use them; the guidance is open.</source>
        <translation>Escriba la frase de contraseña para usarlos; las guías están abiertas.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>Your data are as they were. Check the keyboard and the capitals.</source>
        <translation>Sus datos están como estaban. Revise el teclado y las mayúsculas.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases came in.</source>
        <translation>Llegaron demasiadas frases de contraseña erróneas.</translation>
    </message>
    <message>
        <source>Wait {wait} seconds, then try again.</source>
        <translation>Espere {wait} segundos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This backup is under another passphrase.</source>
        <translation>Esta copia está bajo otra frase de contraseña.</translation>
    </message>
    <message>
        <source>Your data are as they were. Give the backup’s passphrase.</source>
        <translation>Sus datos están como estaban. Escriba la frase de contraseña de la copia.</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>Esta frase de contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>Take at least {words} words or {signs} signs.</source>
        <translation>Use al menos {words} palabras o {signs} signos.</translation>
    </message>
    <message>
        <source>Your data are encrypted already.</source>
        <translation>Sus datos ya están cifrados.</translation>
    </message>
    <message>
        <source>Settings can change the passphrase.</source>
        <translation>En los ajustes se puede cambiar la frase de contraseña.</translation>
    </message>
    <message>
        <source>Your data are not encrypted.</source>
        <translation>Sus datos no están cifrados.</translation>
    </message>
    <message>
        <source>Settings can put them under a passphrase.</source>
        <translation>En los ajustes se pueden poner bajo una frase de contraseña.</translation>
    </message>
    <message>
        <source>The part of the program that opens encrypted data is missing.</source>
        <translation>Falta la parte del programa que abre los datos cifrados.</translation>
    </message>
    <message>
        <source>Your data are safe. Install the program again.</source>
        <translation>Sus datos están a salvo. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The new copy of your data did not come out as it must.</source>
        <translation>La nueva copia de sus datos no salió como debe.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation>No se cambió nada. Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file {path} could not be deleted; the rest is gone.</source>
        <translation>No se pudo eliminar el archivo {path}; lo demás está borrado.</translation>
    </message>
    <message>
        <source>Close what uses it, then erase again.</source>
        <translation>Cierre lo que lo usa y borre de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using the file {path}.</source>
        <translation>Otro programa está usando el archivo {path}.</translation>
    </message>
    <message>
        <source>Close the other windows of Field Guide, and try again.</source>
        <translation>Cierre las otras ventanas de Field Guide e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{id} is not a name of anything in the catalogue.</source>
        <translation>{id} no es el nombre de nada en el catálogo.</translation>
    </message>
    <message>
        <source>Search for what you need by its title.</source>
        <translation>Busque por su título lo que necesita.</translation>
    </message>
    <message>
        <source>This is not bookmarked any more.</source>
        <translation>Este texto ya no tiene marcador.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Ctrl+D sets the bookmark again.</source>
        <translation>No hay que hacer nada. Control+D vuelve a poner el marcador.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Esta nota ya no está.</translation>
    </message>
    <message>
        <source>Look for it in the trash of the notes.</source>
        <translation>Búsquela en la papelera de las notas.</translation>
    </message>
    <message>
        <source>Close other programs that use the profile, free some space, and start again: the next start clears the file.</source>
        <translation>Cierre los otros programas que usan el perfil, libere espacio y reinicie: el próximo inicio limpia el archivo.</translation>
    </message>
    <message>
        <source>This earlier version of the note is not there any more.</source>
        <translation>Esta versión anterior de la nota ya no está.</translation>
    </message>
    <message>
        <source>Open the note again, and choose another version.</source>
        <translation>Vuelva a abrir la nota y elija otra versión.</translation>
    </message>
    <message>
        <source>This pack was made for a newer version of Field Guide.</source>
        <translation>Este paquete se hizo para una versión más reciente de Field Guide.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version first.</source>
        <translation>No se cambió nada. Instale primero la versión más reciente.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>Check its name, and whether the stick is in place.</source>
        <translation>Compruebe su nombre y que la memoria USB esté conectada.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>No existe la carpeta {path}.</translation>
    </message>
    <message>
        <source>The text could not be printed.</source>
        <translation>No se pudo imprimir el texto.</translation>
    </message>
    <message>
        <source>Check the printer or the folder, or save it as a PDF elsewhere.</source>
        <translation>Revise la impresora o la carpeta, o guárdelo como PDF en otro lugar.</translation>
    </message>
    <message>
        <source>The content that comes with the program is missing.</source>
        <translation>Falta el contenido que viene con el programa.</translation>
    </message>
    <message>
        <source>Install the program again, or build the content with “author build”.</source>
        <translation>Instale de nuevo el programa, o genere el contenido con «author build».</translation>
    </message>
    <message>
        <source>This checklist is no longer there.</source>
        <translation>Esta lista de verificación ya no existe.</translation>
    </message>
    <message>
        <source>Look into the trash, or start a new one.</source>
        <translation>Mire en la papelera, o empiece una nueva.</translation>
    </message>
    <message>
        <source>This template of your own is no longer there.</source>
        <translation>Esta plantilla suya ya no está.</translation>
    </message>
    <message>
        <source>Start a new checklist from another template.</source>
        <translation>Empiece una lista nueva a partir de otra plantilla.</translation>
    </message>
    <message>
        <source>The template has no title yet.</source>
        <translation>La plantilla aún no tiene título.</translation>
    </message>
    <message>
        <source>Give it one, then try again.</source>
        <translation>Póngale uno e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The template has no items yet.</source>
        <translation>La plantilla aún no tiene puntos.</translation>
    </message>
    <message>
        <source>Write at least one, then start the checklist again.</source>
        <translation>Escriba al menos uno y empiece la lista de nuevo.</translation>
    </message>
    <message>
        <source>This item is no longer in the checklist.</source>
        <translation>Este punto ya no está en la lista.</translation>
    </message>
    <message>
        <source>Open the checklist again.</source>
        <translation>Abra de nuevo la lista.</translation>
    </message>
    <message>
        <source>The checklist was signed off by {name}: it can only be read.</source>
        <translation>La lista fue firmada por {name}: solo se puede leer.</translation>
    </message>
    <message>
        <source>Reopen it, with a reason, to change it.</source>
        <translation>Reábrala, con un motivo, para cambiarla.</translation>
    </message>
    <message>
        <source>Not every item is done yet.</source>
        <translation>Aún no están hechos todos los puntos.</translation>
    </message>
    <message>
        <source>At most {limit} folders can be in each other.</source>
        <translation>Como máximo {limit} carpetas pueden estar una dentro de otra.</translation>
    </message>
    <message>
        <source>Choose a folder further up. What was there is unchanged.</source>
        <translation>Elija una carpeta más arriba. Lo que había no ha cambiado.</translation>
    </message>
    <message>
        <source>This text cannot be shown safely, so it is not shown.</source>
        <translation>Este texto no se puede mostrar de forma segura, por lo que no se muestra.</translation>
    </message>
    <message>
        <source>Tell the publisher of the pack, and look into the original meanwhile.</source>
        <translation>Avise al editor del paquete y, mientras tanto, consulte el original.</translation>
    </message>
    <message>
        <source>This content was refused ({code}).</source>
        <translation>Este contenido se rechazó ({code}).</translation>
    </message>
    <message>
        <source>What was there before is unchanged. Ask its publisher for a new copy.</source>
        <translation>Lo que había antes no ha cambiado. Pida una copia nueva a su editor.</translation>
    </message>
    <message>
        <source>The transfer stopped before everything had arrived ({code}).</source>
        <translation>La transferencia se detuvo antes de que llegara todo ({code}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the stick or the connection, and try again.</source>
        <translation>No se cambió nada. Revise la memoria USB o la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is no longer there ({code}).</source>
        <translation>Ya no existe ({code}).</translation>
    </message>
    <message>
        <source>Search for it by its title.</source>
        <translation>Búsquelo por su título.</translation>
    </message>
    <message>
        <source>The laptop stood in the way ({code}).</source>
        <translation>La computadora no permitió la operación ({code}).</translation>
    </message>
    <message>
        <source>Check free space and rights of the profile folder, and try again.</source>
        <translation>Compruebe el espacio libre y los permisos de la carpeta de perfil e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That did not work ({code}).</source>
        <translation>Eso no funcionó ({code}).</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the code with the help page.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, comunique el código con la página de ayuda.</translation>
    </message>
    <message>
        <source>It was left as it is. Start again; if it stays, restore a backup.</source>
        <translation>Se dejó como está. Inicie de nuevo; si continúa, restaure una copia.</translation>
    </message>
    <message>
        <source>This backup is damaged or from a newer version.</source>
        <translation>Esta copia está dañada o es de una versión más nueva.</translation>
    </message>
    <message>
        <source>Your data are as they were. Choose another backup.</source>
        <translation>Sus datos están como estaban. Elija otra copia.</translation>
    </message>
    <message>
        <source>It is deleted, but the file of your data may still hold some of its words.</source>
        <translation>Está eliminado, pero el archivo de sus datos puede contener todavía algunas de sus palabras.</translation>
    </message>
    <message>
        <source>Tick the others, or say why they do not apply.</source>
        <translation>Marque los demás, o diga por qué no proceden.</translation>
    </message>
    <message>
        <source>There are no data of yours in this profile yet.</source>
        <translation>Todavía no hay datos suyos en este perfil.</translation>
    </message>
    <message>
        <source>Nothing needs to be backed up.</source>
        <translation>No hay nada que copiar.</translation>
    </message>
    <message>
        <source>The part of the program that knows passphrases is missing.</source>
        <translation>Falta la parte del programa que maneja las frases de contraseña.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>The file cannot be taken in ({code}).</source>
        <translation>No se puede incorporar el archivo ({code}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that it is the right file and whole, or export it once more.</source>
        <translation>No se cambió nada. Compruebe que es el archivo correcto y que está entero, o expórtelo otra vez.</translation>
    </message>
    <message>
        <source>The folder {title} cannot be put into itself.</source>
        <translation>La carpeta {title} no se puede poner dentro de sí misma.</translation>
    </message>
    <message>
        <source>Choose another folder. What was there is unchanged.</source>
        <translation>Elija otra carpeta. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export the bookmarks again where they are, and try that file.</source>
        <translation>No se cambió nada. Exporte otra vez los marcadores donde están y pruebe ese archivo.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Field Guide.</source>
        <translation>El archivo fue escrito por una versión más nueva de Field Guide.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Falta el final del archivo.</translation>
    </message>
    <message>
        <source>Two folders in the file have the same name of their own.</source>
        <translation>Dos carpetas del archivo tienen el mismo identificador.</translation>
    </message>
    <message>
        <source>The folder {title} is in one that the file does not have.</source>
        <translation>La carpeta {title} está en otra que el archivo no tiene.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever made the file for a new copy.</source>
        <translation>No se cambió nada. Pida una copia nueva a quien hizo el archivo.</translation>
    </message>
    <message>
        <source>This file does not hold what Field Guide wrote.</source>
        <translation>Este archivo no contiene lo que escribió Field Guide.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contacto necesita un nombre.</translation>
    </message>
    <message>
        <source>Write one, and save again. Nothing was changed.</source>
        <translation>Escriba uno y guarde de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This contact is not there any more.</source>
        <translation>Este contacto ya no está.</translation>
    </message>
    <message>
        <source>Choose another one, or write it anew.</source>
        <translation>Elija otro o escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes.</source>
        <translation>El archivo supera los {limit} bytes.</translation>
    </message>
    <message>
        <source>Nothing was changed. Divide the file, and try again.</source>
        <translation>No se cambió nada. Divida el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There are more than {limit} things in the file.</source>
        <translation>Hay más de {limit} elementos en el archivo.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>El archivo no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>This file holds something else.</source>
        <translation>Este archivo contiene otra cosa.</translation>
    </message>
    <message>
        <source>Nothing was changed. A table needs a first line that names its columns, one of them “name”; a vCard begins with BEGIN:VCARD.</source>
        <translation>No se cambió nada. Una tabla necesita una primera línea con los nombres de sus columnas, una de ellas «name»; una vCard empieza con BEGIN:VCARD.</translation>
    </message>
    <message>
        <source>The file has a version that is not known ({version}).</source>
        <translation>El archivo tiene una versión desconocida ({version}).</translation>
    </message>
    <message>
        <source>Number {at} in the file has a fault in “{field}”.</source>
        <translation>El número {at} del archivo tiene un error en «{field}».</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it, and import again.</source>
        <translation>No se cambió nada. Corríjalo e importe de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation>El archivo está dañado: {reason}.</translation>
    </message>
    <message>
        <source>A value in the file cannot be right ({table}, {column}).</source>
        <translation>Un valor del archivo no puede ser correcto ({table}, {column}).</translation>
    </message>
    <message>
        <source>The file holds the same thing twice ({table}).</source>
        <translation>El archivo contiene dos veces lo mismo ({table}).</translation>
    </message>
    <message>
        <source>With this file a folder would lie in itself.</source>
        <translation>Con este archivo, una carpeta estaría dentro de sí misma.</translation>
    </message>
    <message>
        <source>Nothing was changed. Import again, and keep your own bookmarks.</source>
        <translation>No se cambió nada. Importe de nuevo y conserve sus propios marcadores.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export fewer parts on the other laptop.</source>
        <translation>No se cambió nada. Exporte menos partes en la otra computadora.</translation>
    </message>
    <message>
        <source>This file is under a passphrase.</source>
        <translation>Este archivo está protegido con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Import it again, and give its passphrase.</source>
        <translation>Impórtelo de nuevo y dé su frase de contraseña.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file, or the file was changed.</source>
        <translation>Esa no es la frase de contraseña de este archivo, o el archivo fue modificado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; mind capital letters and the keyboard.</source>
        <translation>No se cambió nada. Inténtelo de nuevo; cuidado con las mayúsculas y el teclado.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file.</source>
        <translation>{path} no es un archivo corriente.</translation>
    </message>
    <message>
        <source>Choose the file itself: no folder, link or device.</source>
        <translation>Elija el archivo mismo: ni carpeta, ni enlace, ni dispositivo.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} MB and was not attached.</source>
        <translation>{path} tiene más de {limit} MB y no se adjuntó.</translation>
    </message>
    <message>
        <source>Attach a smaller copy of it.</source>
        <translation>Adjunte una copia más pequeña.</translation>
    </message>
    <message>
        <source>This file is no longer attached.</source>
        <translation>Este archivo ya no está adjunto.</translation>
    </message>
    <message>
        <source>The file is not in the profile: backups and exported data hold its name alone.</source>
        <translation>El archivo no está en el perfil: las copias de seguridad y los datos exportados solo contienen su nombre.</translation>
    </message>
    <message>
        <source>Look for the original, and attach it again.</source>
        <translation>Busque el original y adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>The attached file was changed or damaged on the disk.</source>
        <translation>El archivo adjunto se modificó o se dañó en el disco.</translation>
    </message>
    <message>
        <source>This passage is not marked any more.</source>
        <translation>Este pasaje ya no está marcado.</translation>
    </message>
    <message>
        <source>Choose its words and mark them again.</source>
        <translation>Elija sus palabras y márquelas de nuevo.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Directrices</translation>
    </message>
    <message>
        <source>Policy guide</source>
        <translation>Guía de políticas</translation>
    </message>
    <message>
        <source>Technical note</source>
        <translation>Nota técnica</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Folleto</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientaciones</translation>
    </message>
    <message>
        <source>First minutes</source>
        <translation>Primeros minutos</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Américas</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>Oriente Medio y Norte de África</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a day is written, in Qt&apos;s letters</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how a month is written, in Qt&apos;s letters</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>(place likely)</source>
        <translation>(pasaje probable)</translation>
    </message>
    <message>
        <source>(source likely)</source>
        <translation>(fuente probable)</translation>
    </message>
    <message>
        <source>(place not checked)</source>
        <translation>(pasaje sin comprobar)</translation>
    </message>
    <message>
        <source>(source not checked)</source>
        <translation>(fuente sin comprobar)</translation>
    </message>
    <message>
        <source>(likely)</source>
        <translation>(probable)</translation>
    </message>
    <message>
        <source>(not checked)</source>
        <translation>(sin comprobar)</translation>
    </message>
    <message>
        <source>Not everything in it has been checked yet.</source>
        <translation>Aún no se ha comprobado todo su contenido.</translation>
    </message>
    <message>
        <source>The editors are not sure of this: check the original.</source>
        <translation>La redacción no está segura de esto: consulte el original.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>First minutes</source>
        <translation>Primeros minutos</translation>
    </message>
    <message>
        <source>Something has just happened. Choose what is nearest: each card is one page of what to do now.</source>
        <translation>Acaba de ocurrir algo. Elija lo que más se acerque: cada tarjeta es una página con lo que hay que hacer ahora.</translation>
    </message>
    <message>
        <source>There are no cards in the packs on this laptop.</source>
        <translation>No hay tarjetas en los paquetes de esta computadora.</translation>
    </message>
</context>
<context>
    <name>_ProgressRow</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Opening it with the passphrase…</source>
        <translation>Abriéndolo con la frase de contraseña…</translation>
    </message>
    <message>
        <source>Putting it under the passphrase…</source>
        <translation>Protegiéndolo con la frase de contraseña…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Incorporándolo…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
</context>
</TS>
