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
        <source>Pa&amp;ssage</source>
        <translation>&amp;Pasaje</translation>
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
        <source>Enter opens, Delete removes the bookmark, F2 describes it, Alt+Up and Alt+Down move it in your own order</source>
        <translation>Intro abre, Supr quita el marcador, F2 lo describe, Alt+Arriba y Alt+Abajo lo mueven en su propio orden</translation>
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
        <source>Describe the bookmark (F2)</source>
        <translation>Describir el marcador (F2)</translation>
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
        <source>{0}: “{1}”</source>
        <comment>a title and a passage</comment>
        <translation>{0}: «{1}»</translation>
    </message>
    <message>
        <source>Sort by “My own order”, without a filter, to move bookmarks.</source>
        <translation>Para mover marcadores, ordene por «Mi propio orden», sin filtro.</translation>
    </message>
    <message>
        <source>The bookmark “{0}” was removed.</source>
        <translation>Se quitó el marcador «{0}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Choose a bookmark to read what it marks.</source>
        <translation>Elija un marcador para leer el texto correspondiente.</translation>
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
        <source>After an update</source>
        <translation>Después de una actualización</translation>
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
        <source>Versions</source>
        <translation>Versiones</translation>
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
        <source>As it was until {0}, {1}</source>
        <translation>Como era hasta el {0}, {1}</translation>
    </message>
    <message>
        <source>The earlier version is back. The other is among the versions now.</source>
        <translation>La versión anterior está de vuelta. La otra está ahora entre las versiones.</translation>
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
        <source>Which notes are shown</source>
        <translation>Qué notas se muestran</translation>
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
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>Pasajes marcados</translation>
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
        <source>Open at the place</source>
        <translation>Abrir en ese lugar</translation>
    </message>
    <message>
        <source>The note is in the trash. It stays there for 30 days.</source>
        <translation>La nota está en la papelera. Se queda allí 30 días.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete the note for good?</source>
        <translation>¿Borrar la nota para siempre?</translation>
    </message>
    <message>
        <source>It goes with its versions and cannot come back. Backups made before still hold it.</source>
        <translation>Se va con sus versiones y no puede volver. Las copias de seguridad hechas antes todavía la contienen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Choose a note, or begin one.</source>
        <translation>Elija una nota, o empiece una.</translation>
    </message>
    <message>
        <source>Notes stay on this laptop. They are no case file: write no names in them.</source>
        <translation>Las notas se quedan en este portátil. No son un expediente: no escriba nombres en ellas.</translation>
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
    <name>Printing</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
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
        <source>Marked passages</source>
        <translation>Pasajes marcados</translation>
    </message>
    <message>
        <source>Open this note</source>
        <translation>Abrir esta nota</translation>
    </message>
    <message>
        <source>My note · {0}</source>
        <translation>Mi nota · {0}</translation>
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
</context>
<context>
    <name>RunsColumn</name>
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
        <source>Field Guide works without a network and sends nothing anywhere. Your bookmarks stay on this laptop and are not encrypted in this version: whoever can use your account can read them. It is not a case file: do not put names of people anywhere in it.</source>
        <translation>Field Guide funciona sin red y no envía nada. Sus marcadores se quedan en esta computadora y en esta versión no están cifrados: quien pueda usar su cuenta puede leerlos. No es un expediente: no escriba en él nombres de personas en ninguna parte.</translation>
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
    <name>TopBar</name>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
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
        <source>The notes are deleted, but the file may still hold some of their words.</source>
        <translation>Las notas están eliminadas, pero el archivo puede contener todavía algunas de sus palabras.</translation>
    </message>
    <message>
        <source>Close other programs that use the profile, free some space, and start again: the next start clears the file.</source>
        <translation>Cierre los otros programas que usan el perfil, libere espacio y reinicie: el próximo inicio limpia el archivo.</translation>
    </message>
    <message>
        <source>This passage is not marked any more.</source>
        <translation>Este pasaje ya no está marcado.</translation>
    </message>
    <message>
        <source>Choose its words and mark them again.</source>
        <translation>Elija sus palabras y márquelas de nuevo.</translation>
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
</TS>
