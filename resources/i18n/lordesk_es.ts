<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A hedged letter that arrived counts like any other that was uploaded.</source>
        <translation>Una carta con reservas que llegó cuenta como cualquier otra que se subió.</translation>
    </message>
    <message>
        <source>Dates of your own</source>
        <translation>Fechas propias</translation>
    </message>
    <message>
        <source>Empty: the day that the plan finds.</source>
        <translation>Vacío: el día que calcula el plan.</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Letter of {writer}</source>
        <translation>Carta de {writer}</translation>
    </message>
    <message>
        <source>Nothing more is due for this letter, and it counts nowhere.</source>
        <translation>No queda nada pendiente para esta carta y no cuenta en ningún lugar.</translation>
    </message>
    <message>
        <source>Or begin with what you have</source>
        <translation>O empiece con lo que ya tiene</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>Juzgar así</translation>
    </message>
    <message>
        <source>Overrule the answer</source>
        <translation>Juzgar la respuesta de otro modo</translation>
    </message>
    <message>
        <source>Plan a letter</source>
        <translation>Planear una carta</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planearla</translation>
    </message>
    <message>
        <source>The letter no longer counts and nothing more is due for it. No backup is named, so turn to another writer.</source>
        <translation>La carta ya no cuenta y no queda nada pendiente para ella. No hay suplente indicado; recurra a otro redactor.</translation>
    </message>
    <message>
        <source>The letter no longer counts. {backup} takes its place, in the same step.</source>
        <translation>La carta ya no cuenta. {backup} toma su lugar, en el mismo paso.</translation>
    </message>
    <message>
        <source>What lordesk never does</source>
        <translation>Lo que lordesk nunca hace</translation>
    </message>
    <message>
        <source>What you know that their words do not say. It is kept.</source>
        <translation>Lo que usted sabe y sus palabras no dicen. Se conserva.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Write or sign a letter · send a mail by itself · remind a writer a third time · need an account</source>
        <translation>Escribir o firmar una carta · enviar un correo por sí solo · recordar por tercera vez a un redactor · pedir una cuenta</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About lordesk</source>
        <translation>Acerca de lordesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Free software by {publisher}, under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre de {publisher}, bajo la GNU General Public License, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Licences of its parts</source>
        <translation>Licencias de sus partes</translation>
    </message>
    <message>
        <source>Made with Qt {qt} and PySide6 {pyside} under the LGPL 3, Python {python}.</source>
        <translation>Hecho con Qt {qt} y PySide6 {pyside} bajo la LGPL 3, Python {python}.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>lordesk is not connected with AAMC, ECFMG, NRMP, Liaison, SF Match or any program. Check its dates against theirs.</source>
        <translation>lordesk no tiene vínculo con AAMC, ECFMG, NRMP, Liaison, SF Match ni ningún programa. Compare sus fechas con las de ellos.</translation>
    </message>
</context>
<context>
    <name>AlarmPanel</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por corregir</translation>
    </message>
</context>
<context>
    <name>AlarmsPanel</name>
    <message>
        <source>Alarms</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nada por corregir.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <source>Your profile has no name yet; kits and mails carry it.</source>
        <translation>Su perfil aún no tiene nombre; los kits y los correos lo llevan.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A snapshot was made and proved good</source>
        <translation>Se hizo una instantánea y se comprobó</translation>
    </message>
    <message>
        <source>Backups and bin</source>
        <translation>Respaldos y papelera</translation>
    </message>
    <message>
        <source>Becomes as it was</source>
        <translation>Vuelve a ser como era</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Bring back a snapshot</source>
        <translation>Recuperar una instantánea</translation>
    </message>
    <message>
        <source>Bring back {when}</source>
        <translation>Recuperar {when}</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Check the desk</source>
        <translation>Revisar el escritorio</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Delete for good: {label}</source>
        <translation>Eliminar para siempre: {label}</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Delete them too</source>
        <translation>Eliminarlas también</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Se va</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>It cannot be brought back, and steps before it can no longer be undone.</source>
        <translation>No se puede recuperar, y los pasos anteriores ya no se podrán deshacer.</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Revise esto</translation>
    </message>
    <message>
        <source>Make a snapshot now</source>
        <translation>Hacer una instantánea ahora</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna todavía.</translation>
    </message>
    <message>
        <source>Nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Put back: {label}</source>
        <translation>Recuperar: {label}</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>The snapshot is back; the desk as it was is kept too</source>
        <translation>La instantánea está de vuelta; también se conserva el escritorio como estaba</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>What is where, and whether all is well. It names nobody.</source>
        <translation>Qué hay y dónde, y si todo está bien. No nombra a nadie.</translation>
    </message>
    <message>
        <source>What you removed, for 90 days. Then it is deleted for good.</source>
        <translation>Lo que usted quitó, durante 90 días. Después se elimina para siempre.</translation>
    </message>
    <message>
        <source>Whole copies of your desk, made by themselves before anything risky and while you work. Bringing one back makes a snapshot of the present first.</source>
        <translation>Copias completas de su escritorio, hechas por sí solas antes de algo riesgoso y mientras trabaja. Al recuperar una se hace primero una instantánea del presente.</translation>
    </message>
    <message>
        <source>Your desk is as it was then; nothing would change.</source>
        <translation>Su escritorio está igual que entonces; nada cambiaría.</translation>
    </message>
    <message>
        <source>removed on {day}, kept until {until}</source>
        <translation>quitado el {day}, se conserva hasta el {until}</translation>
    </message>
    <message>
        <source>{count} it. Delete them as well? A new one is made first.</source>
        <translation>{count}. ¿Eliminarlas también? Primero se hace una nueva.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation>En el portal</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeada</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometida</translation>
    </message>
</context>
<context>
    <name>BulletRow</name>
    <message>
        <source>Bullet {number}: {text}</source>
        <translation>Viñeta {number}: {text}</translation>
    </message>
</context>
<context>
    <name>BulletsPanel</name>
    <message>
        <source>Bullets on the page</source>
        <translation>Viñetas en la página</translation>
    </message>
    <message>
        <source>Choose from the log</source>
        <translation>Elegir del registro</translation>
    </message>
    <message>
        <source>From the log</source>
        <translation>Del registro</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>No bullet yet. Choose from the log what {writer} saw: numbers, outcomes, growth.</source>
        <translation>Aún no hay viñetas. Elija del registro lo que vio {writer}: cifras, resultados, avances.</translation>
    </message>
    <message>
        <source>{count}; a page takes {least} to {most}</source>
        <translation>{count}; en una página van de {least} a {most}</translation>
    </message>
    <message>
        <source>{fit} fit to send, {held} held back</source>
        <translation>{fit} aptas para enviar, {held} retenidas</translation>
    </message>
</context>
<context>
    <name>BundleExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Carry the desk to another computer</source>
        <translation>Llevar el escritorio a otra computadora</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>Exportar un paquete</translation>
    </message>
    <message>
        <source>Fair. One more word would make it strong.</source>
        <translation>Aceptable. Una palabra más la haría fuerte.</translation>
    </message>
    <message>
        <source>Four words that do not belong together are easy to keep.</source>
        <translation>Cuatro palabras que no van juntas son fáciles de recordar.</translation>
    </message>
    <message>
        <source>Locked with a passphrase</source>
        <translation>Cerrado con una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Strong. Without it nobody can open the bundle, nor can you.</source>
        <translation>Fuerte. Sin ella nadie puede abrir el paquete, tampoco usted.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Las dos aún no coinciden.</translation>
    </message>
    <message>
        <source>Too short: take eight characters or more.</source>
        <translation>Demasiado corta: use ocho caracteres o más.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add another word.</source>
        <translation>Débil: fácil de adivinar. Agregue otra palabra.</translation>
    </message>
    <message>
        <source>Whoever has the file can read all of it.</source>
        <translation>Quien tenga el archivo puede leerlo todo.</translation>
    </message>
    <message>
        <source>Without a passphrase</source>
        <translation>Sin frase de contraseña</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Escribir el paquete</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Wrote {name} with documents and history</source>
        <translation>Se escribió {name} con documentos e historial</translation>
    </message>
    <message>
        <source>{name} will hold everything: records, documents, history and the kits you sent. Open it there with Import; what both changed is shown and never overwritten.</source>
        <translation>{name} contendrá todo: registros, documentos, historial y los kits que envió. Ábralo allí con Importar; lo que ambos cambiaron se muestra y nunca se sobrescribe.</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en esta computadora</translation>
    </message>
    <message>
        <source>Cut-offs on both clocks</source>
        <translation>Fechas límite en ambos relojes</translation>
    </message>
    <message>
        <source>Events of their own before each duty, for calendars that drop alarms, as Google does.</source>
        <translation>Eventos propios antes de cada tarea, para calendarios que descartan las alarmas, como el de Google.</translation>
    </message>
    <message>
        <source>Files for your calendar</source>
        <translation>Archivos para su calendario</translation>
    </message>
    <message>
        <source>Full file…</source>
        <translation>Archivo completo…</translation>
    </message>
    <message>
        <source>Lead-up events</source>
        <translation>Eventos previos</translation>
    </message>
    <message>
        <source>No such zone. Choose one of the list, such as Asia/Kabul.</source>
        <translation>No existe esa zona. Elija una de la lista, como Asia/Kabul.</translation>
    </message>
    <message>
        <source>No target names a season with a known hour yet.</source>
        <translation>Ningún objetivo indica todavía una temporada con hora conocida.</translation>
    </message>
    <message>
        <source>One per writer…</source>
        <translation>Uno por redactor…</translation>
    </message>
    <message>
        <source>Reminders in the calendar</source>
        <translation>Recordatorios en el calendario</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Since the last export</source>
        <translation>Desde la última exportación</translation>
    </message>
    <message>
        <source>The full file fills an empty calendar. The update file also cancels what went away.</source>
        <translation>El archivo completo llena un calendario vacío. El de actualización también cancela lo que ya no está.</translation>
    </message>
    <message>
        <source>Update file…</source>
        <translation>Archivo de actualización…</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Su zona horaria</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>CandidateLine</name>
    <message>
        <source>also in the kit of {names}</source>
        <translation>también en el kit de {names}</translation>
    </message>
    <message>
        <source>not noted as seen by them</source>
        <translation>sin nota de que lo haya visto</translation>
    </message>
</context>
<context>
    <name>ClientStepsCard</name>
    <message>
        <source>After a change, with the update file</source>
        <translation>Después de un cambio, con el archivo de actualización</translation>
    </message>
    <message>
        <source>Calendar program</source>
        <translation>Programa de calendario</translation>
    </message>
    <message>
        <source>Steps in your calendar program</source>
        <translation>Pasos en su programa de calendario</translation>
    </message>
    <message>
        <source>The first time, with the full file</source>
        <translation>La primera vez, con el archivo completo</translation>
    </message>
    <message>
        <source>To start over, which always works</source>
        <translation>Para empezar de nuevo, lo que siempre funciona</translation>
    </message>
    <message>
        <source>What this program does with a calendar file, and how well that is known.</source>
        <translation>Qué hace este programa con un archivo de calendario, y qué tan comprobado está.</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>(no heading)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Column {heading} means</source>
        <translation>La columna {heading} significa</translation>
    </message>
    <message>
        <source>Each row is about</source>
        <translation>Cada fila trata de</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave this sheet out</source>
        <translation>Omitir esta hoja</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Add the physician here, then come back.</source>
        <translation>Agregue aquí al médico y luego vuelva.</translation>
    </message>
    <message>
        <source>Change how {name} saw your work</source>
        <translation>Cambiar cómo vio {name} su trabajo</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever saw your work may write for you.</source>
        <translation>Nadie todavía. Quien vio su trabajo puede escribir por usted.</translation>
    </message>
    <message>
        <source>Take {name} off this rotation</source>
        <translation>Quitar a {name} de esta rotación</translation>
    </message>
    <message>
        <source>Who saw your work</source>
        <translation>Quién vio su trabajo</translation>
    </message>
    <message>
        <source>Who saw your work?</source>
        <translation>¿Quién vio su trabajo?</translation>
    </message>
    <message>
        <source>not said how close</source>
        <translation>sin indicar qué tan de cerca</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Apple Mail</source>
        <translation>Apple Mail</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Drafts open in</source>
        <translation>Los borradores se abren en</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Mail and notices</source>
        <translation>Correo y avisos</translation>
    </message>
    <message>
        <source>Outlook (classic)</source>
        <translation>Outlook (clásico)</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Iniciar de nuevo ahora</translation>
    </message>
    <message>
        <source>Takes effect when lordesk is started again. Kits, mails, calendars and what is quoted from sources stay English, since others read them.</source>
        <translation>Tiene efecto al volver a iniciar lordesk. Los kits, los correos, los calendarios y lo que se cita de las fuentes siguen en inglés, porque los leen otras personas.</translation>
    </message>
    <message>
        <source>Tell me once a day what is due while lordesk is open</source>
        <translation>Avisar una vez al día qué vence, con lordesk abierto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Web mail: copy the text, show the files</source>
        <translation>Correo web: copiar el texto, mostrar los archivos</translation>
    </message>
    <message>
        <source>Whatever opens .eml files</source>
        <translation>Lo que abra los archivos .eml</translation>
    </message>
    <message>
        <source>Where your desk lies</source>
        <translation>Dónde está su escritorio</translation>
    </message>
    <message>
        <source>lordesk never sends a mail. It opens a draft with everything attached.</source>
        <translation>lordesk nunca envía un correo. Abre un borrador con todo adjunto.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Check the year. It can be from 1900 to 2100.</source>
        <translation>Revise el año. Puede ser de 1900 a 2100.</translation>
    </message>
    <message>
        <source>No calendar has that day. Check day and month.</source>
        <translation>Ningún calendario tiene ese día. Revise el día y el mes.</translation>
    </message>
    <message>
        <source>This could be two days. Choose one.</source>
        <translation>Esto podría ser dos días distintos. Elija uno.</translation>
    </message>
    <message>
        <source>Write a day such as 12 Jul 2027.</source>
        <translation>Escriba un día como 12 Jul 2027.</translation>
    </message>
    <message>
        <source>day month year, or +2w</source>
        <translation>día mes año, o +2w</translation>
    </message>
</context>
<context>
    <name>DatesPanel</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>At most two reminders each: {days}. Then the backup is asked.</source>
        <translation>Como máximo dos recordatorios a cada uno: {days}. Después se pide al suplente.</translation>
    </message>
    <message>
        <source>The date leaves time before you submit; two reminders, then the backup.</source>
        <translation>La fecha deja tiempo antes de enviar su solicitud; dos recordatorios y luego el suplente.</translation>
    </message>
    <message>
        <source>Writers’ date: {day}</source>
        <translation>Fecha de los redactores: {day}</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Kit written to {folder}</source>
        <translation>Kit escrito en {folder}</translation>
    </message>
    <message>
        <source>No file manager opened. The kit lies in {folder}.</source>
        <translation>No se abrió ningún administrador de archivos. El kit está en {folder}.</translation>
    </message>
    <message>
        <source>The kit could not be written.</source>
        <translation>No se pudo escribir el kit.</translation>
    </message>
    <message>
        <source>The words are on the clipboard; drag the files into a new mail.</source>
        <translation>El texto está en el portapapeles; arrastre los archivos a un correo nuevo.</translation>
    </message>
    <message>
        <source>Writing the kit…</source>
        <translation>Escribiendo el kit…</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Backup for {writer}</source>
        <translation>Suplente de {writer}</translation>
    </message>
    <message>
        <source>Backup: {writer}</source>
        <translation>Suplente: {writer}</translation>
    </message>
    <message>
        <source>Change the letter</source>
        <translation>Cambiar la carta</translation>
    </message>
    <message>
        <source>Choose above how it sounded. The kit follows a strong yes, not the ask.</source>
        <translation>Elija arriba cómo sonó. El kit sigue a un sí firme, no a la petición.</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation>Borrador…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Letter ID {id}</source>
        <translation>Letter ID {id}</translation>
    </message>
    <message>
        <source>Letter of {writer}</source>
        <translation>Carta de {writer}</translation>
    </message>
    <message>
        <source>Next: note the answer when it comes</source>
        <translation>Siguiente: anote la respuesta cuando llegue</translation>
    </message>
    <message>
        <source>No day noted</source>
        <translation>Sin fecha anotada</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>Anotar la respuesta…</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>Nothing is to be done for this letter.</source>
        <translation>No hay nada que hacer por esta carta.</translation>
    </message>
    <message>
        <source>Overrule…</source>
        <translation>Juzgar de otro modo…</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>fijado por usted</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Arrow keys walk rows and marks, Enter opens the letter, P pins a day. Plus and minus, or Ctrl and the wheel, zoom.</source>
        <translation>Las flechas recorren filas y marcas, Enter abre la carta, P fija un día. Más y menos, o Ctrl y la rueda, acercan y alejan.</translation>
    </message>
    <message>
        <source>Choose a row or a mark to see what it is and why</source>
        <translation>Elija una fila o una marca para ver qué es y por qué</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <source>Pin to a day…</source>
        <translation>Fijar en un día…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>A .docx of yours with letterhead, fonts and colours. It is checked before it is used; the PDF pages keep lordesk’s look.</source>
        <translation>Un .docx suyo con membrete, fuentes y colores. Se revisa antes de usarlo; las páginas PDF conservan el aspecto de lordesk.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Choose a Word file</source>
        <translation>Elegir un archivo de Word</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>Elegir un archivo de Word…</translation>
    </message>
    <message>
        <source>Documents and mails</source>
        <translation>Documentos y correos</translation>
    </message>
    <message>
        <source>Kits are made for</source>
        <translation>Los kits se hacen para</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Use lordesk’s own</source>
        <translation>Usar el de lordesk</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Archivos de Word</translation>
    </message>
    <message>
        <source>Words of a mail are typed in Settings and not kept yet.</source>
        <translation>En Ajustes hay palabras de un correo escritas y aún sin guardar.</translation>
    </message>
    <message>
        <source>Your own base for Word files</source>
        <translation>Su propia base para los archivos de Word</translation>
    </message>
    <message>
        <source>Your own base is in use.</source>
        <translation>Se usa su propia base.</translation>
    </message>
    <message>
        <source>lordesk’s own is in use.</source>
        <translation>Se usa la de lordesk.</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Attached: {names}</source>
        <translation>Adjuntos: {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>¿Lo envió?</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Borrador de correo</translation>
    </message>
    <message>
        <source>I did it already</source>
        <translation>Ya lo hice</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>No hay nada adjunto.</translation>
    </message>
    <message>
        <source>Open draft</source>
        <translation>Abrir el borrador</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Guardar como .eml…</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>The draft is being made…</source>
        <translation>Se está preparando el borrador…</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>The result in a few words, if you want to name it</source>
        <translation>El resultado en pocas palabras, si quiere mencionarlo</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>The words of the mail</source>
        <translation>El texto del correo</translation>
    </message>
    <message>
        <source>To {writer}, whose e-mail address is not known</source>
        <translation>Para {writer}, cuyo correo electrónico no se conoce</translation>
    </message>
    <message>
        <source>To {writer}, {address}</source>
        <translation>Para {writer}, {address}</translation>
    </message>
    <message>
        <source>Write the day on which it went out.</source>
        <translation>Escriba el día en que salió.</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>Other steps: {title}</source>
        <translation>Otros pasos: {title}</translation>
    </message>
</context>
<context>
    <name>EarlyCard</name>
    <message>
        <source>Against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>An option: upload early</source>
        <translation>Una opción: subirlas antes</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>A favor</translation>
    </message>
</context>
<context>
    <name>EarlyDialog</name>
    <message>
        <source>Before your season opens</source>
        <translation>Antes de que abra su temporada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No later season than yours is known yet, so nothing can be carried over.</source>
        <translation>Todavía no se conoce una temporada posterior a la suya, así que no hay nada que trasladar.</translation>
    </message>
    <message>
        <source>The next season</source>
        <translation>La próxima temporada</translation>
    </message>
</context>
<context>
    <name>EffectBar</name>
    <message>
        <source>All of lordesk’s values</source>
        <translation>Todos los valores de lordesk</translation>
    </message>
    <message>
        <source>All values are lordesk’s again</source>
        <translation>Todos los valores son otra vez los de lordesk</translation>
    </message>
    <message>
        <source>Keep these values</source>
        <translation>Guardar estos valores</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>The last change of your values is taken back</source>
        <translation>Se deshizo el último cambio de sus valores</translation>
    </message>
    <message>
        <source>Your values are kept</source>
        <translation>Sus valores están guardados</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add a file</source>
        <translation>Agregar un archivo</translation>
    </message>
    <message>
        <source>Documents and pictures</source>
        <translation>Documentos e imágenes</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Se adjunta</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Omitir {name}</translation>
    </message>
    <message>
        <source>No file of your own yet. A CV helps every writer.</source>
        <translation>Aún no hay archivos suyos. Un CV ayuda a todo redactor.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Incluirlo</translation>
    </message>
    <message>
        <source>This form says Letter ID {id}.</source>
        <translation>Este formulario dice Letter ID {id}.</translation>
    </message>
    <message>
        <source>goes along beside the packet</source>
        <translation>va junto al paquete</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>del {day}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close lordesk</source>
        <translation>Cerrar lordesk</translation>
    </message>
    <message>
        <source>Documents and sent kits kept with the desk</source>
        <translation>Documentos y kits enviados guardados con el escritorio</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>BORRAR</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Events in a calendar program, mails, bundles on other computers</source>
        <translation>Eventos en un programa de calendario, correos, paquetes en otras computadoras</translation>
    </message>
    <message>
        <source>Every snapshot</source>
        <translation>Todas las instantáneas</translation>
    </message>
    <message>
        <source>Everything was erased</source>
        <translation>Se borró todo</translation>
    </message>
    <message>
        <source>Export first…</source>
        <translation>Exportar antes…</translation>
    </message>
    <message>
        <source>Files here that are not lordesk’s: {names}</source>
        <translation>Archivos de aquí que no son de lordesk: {names}</translation>
    </message>
    <message>
        <source>Kits, calendars and exports that you saved elsewhere</source>
        <translation>Kits, calendarios y exportaciones que guardó en otro lugar</translation>
    </message>
    <message>
        <source>Kits, drafts and ask cards opened from here</source>
        <translation>Kits, borradores y tarjetas de petición abiertos desde aquí</translation>
    </message>
    <message>
        <source>Locks and leftovers</source>
        <translation>Bloqueos y restos</translation>
    </message>
    <message>
        <source>Not everything could be erased</source>
        <translation>No se pudo borrar todo</translation>
    </message>
    <message>
        <source>Nothing: lordesk keeps nothing here.</source>
        <translation>Nada: lordesk no guarda nada aquí.</translation>
    </message>
    <message>
        <source>Older copies in a cloud or in a backup of this computer</source>
        <translation>Copias antiguas en una nube o en una respaldo de esta computadora</translation>
    </message>
    <message>
        <source>Records, history, bin, what calendars were told</source>
        <translation>Registros, historial, papelera, lo comunicado a los calendarios</translation>
    </message>
    <message>
        <source>Still there: {names}. Delete it in the folder {folder}.</source>
        <translation>Sigue ahí: {names}. Elimínelo en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The choices of this computer</source>
        <translation>Las preferencias de esta computadora</translation>
    </message>
    <message>
        <source>The log of what went wrong</source>
        <translation>El registro de errores</translation>
    </message>
    <message>
        <source>This goes, and nothing brings it back:</source>
        <translation>Esto se borra y nada lo devuelve:</translation>
    </message>
    <message>
        <source>This stays, since lordesk cannot reach it:</source>
        <translation>Esto se queda, porque lordesk no llega a ello:</translation>
    </message>
    <message>
        <source>Traces on an SSD, unless its disk is encrypted</source>
        <translation>Restos en un SSD, salvo que el disco esté cifrado</translation>
    </message>
    <message>
        <source>Type {word} to go on</source>
        <translation>Escriba {word} para continuar</translation>
    </message>
    <message>
        <source>What is left of the desk in {folder}, where it lay before</source>
        <translation>Lo que quede del escritorio en {folder}, donde estaba antes</translation>
    </message>
    <message>
        <source>Your own wordings, Word base and values</source>
        <translation>Sus propios textos, base de Word y valores</translation>
    </message>
    <message>
        <source>lordesk closes now. The next start begins with an empty desk.</source>
        <translation>lordesk se cierra ahora. El próximo inicio comienza con un escritorio vacío.</translation>
    </message>
</context>
<context>
    <name>ErrorReportDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Nothing saved is lost. The last step may not have been kept. The report below says where the program broke and holds nothing of yours; please send it to us.</source>
        <translation>No se pierde nada de lo guardado. Es posible que el último paso no se haya conservado. El informe de abajo dice dónde falló el programa y no contiene nada suyo; por favor, envíenoslo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something went wrong inside lordesk</source>
        <translation>Algo salió mal dentro de lordesk</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>EvidenceLog</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Nothing yet. Write down today’s best moment while it is fresh: what you did, and what came of it.</source>
        <translation>Nada todavía. Anote el mejor momento de hoy mientras está fresco: qué hizo y qué resultó.</translation>
    </message>
</context>
<context>
    <name>FailureStrip</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Drag into a mail; Ctrl+C copies the files</source>
        <translation>Arrastre a un correo; Ctrl+C copia los archivos</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Drag out:</source>
        <translation>Arrastrar:</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Empty the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Erase everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Everything is in this folder on this computer. Nothing is sent anywhere.</source>
        <translation>Todo está en esta carpeta de esta computadora. No se envía nada a ningún lugar.</translation>
    </message>
    <message>
        <source>It was moved here. The old copy is still in {folder}.</source>
        <translation>Se trasladó aquí. La copia antigua sigue en {folder}.</translation>
    </message>
    <message>
        <source>Move the desk…</source>
        <translation>Trasladar el escritorio…</translation>
    </message>
    <message>
        <source>Remove the old copy</source>
        <translation>Eliminar la copia antigua</translation>
    </message>
    <message>
        <source>Remove the old copy…</source>
        <translation>Eliminar la copia antigua…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Still there: {names}. Delete it in the folder {folder}.</source>
        <translation>Sigue ahí: {names}. Elimínelo en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The old copy is removed.</source>
        <translation>La copia antigua está eliminada.</translation>
    </message>
    <message>
        <source>What lordesk keeps in {folder} is removed. Your desk stays where it lies now. A cloud may keep what it had of the old copy.</source>
        <translation>Se elimina lo que lordesk guarda en {folder}. Su escritorio queda donde está ahora. Una nube puede conservar lo que tenía de la copia antigua.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>{label} is needed.</source>
        <translation>Falta {label}.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This is not saved yet. Press Escape again to leave it.</source>
        <translation>Esto no está guardado todavía. Pulse Escape otra vez para dejarlo.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A plain no. It spares you a weak letter.</source>
        <translation>Un no claro. Le ahorra una carta débil.</translation>
    </message>
    <message>
        <source>A polite no: this letter counts toward no target.</source>
        <translation>Un no cortés: esta carta no cuenta para ningún objetivo.</translation>
    </message>
    <message>
        <source>A strong yes: the letter counts, and the kit goes the same day.</source>
        <translation>Un sí firme: la carta cuenta y el kit sale el mismo día.</translation>
    </message>
    <message>
        <source>Choose how it sounded. Only an eager yes is a yes.</source>
        <translation>Elija cómo sonó. Solo un sí entusiasta es un sí.</translation>
    </message>
    <message>
        <source>Hear the answer as it was said. A hedge is a polite no.</source>
        <translation>Tome la respuesta tal como se dijo. Una evasiva es un no cortés.</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer so far: this letter counts toward no target.</source>
        <translation>Sin respuesta hasta ahora: esta carta no cuenta para ningún objetivo.</translation>
    </message>
    <message>
        <source>Overruled by you: {reason}</source>
        <translation>Juzgada por usted: {reason}</translation>
    </message>
    <message>
        <source>What did they say, in their words?</source>
        <translation>¿Qué dijo, en sus palabras?</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>¿Qué dijo?</translation>
    </message>
    <message>
        <source>“Absolutely”, “With pleasure”</source>
        <translation>«Absolutely», «With pleasure»</translation>
    </message>
    <message>
        <source>“I can…”, “If I have time”</source>
        <translation>«I can…», «If I have time»</translation>
    </message>
    <message>
        <source>“I would rather not”</source>
        <translation>«I would rather not»</translation>
    </message>
</context>
<context>
    <name>GlancePanel</name>
    <message>
        <source>All letters</source>
        <translation>Todas las cartas</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>Letters at a glance</source>
        <translation>Las cartas de un vistazo</translation>
    </message>
</context>
<context>
    <name>GridPanel</name>
    <message>
        <source>Add program…</source>
        <translation>Agregar programa…</translation>
    </message>
    <message>
        <source>Programs and letters</source>
        <translation>Programas y cartas</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>The best legal set of letters for each program: the rules first, then the strongest writers, then themes that the others do not show.</source>
        <translation>El mejor conjunto permitido de cartas para cada programa: primero las reglas, luego los redactores más fuertes, luego los temas que las demás no muestran.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>For what?</source>
        <translation>¿Para qué?</translation>
    </message>
    <message>
        <source>Kind of rotation</source>
        <translation>Tipo de rotación</translation>
    </message>
    <message>
        <source>Kits and mails carry your name. The season sets the dates.</source>
        <translation>Los kits y los correos llevan su nombre. La temporada fija las fechas.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Later: open an empty desk</source>
        <translation>Después: abrir un escritorio vacío</translation>
    </message>
    <message>
        <source>Make my plan</source>
        <translation>Hacer mi plan</translation>
    </message>
    <message>
        <source>One rotation and one physician are enough to begin.</source>
        <translation>Una rotación y un médico bastan para empezar.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Pick one or more. The rules for letters follow from it.</source>
        <translation>Elija una o más. De ello se derivan las reglas para las cartas.</translation>
    </message>
    <message>
        <source>Preliminary medicine</source>
        <translation>Medicina interna preliminar</translation>
    </message>
    <message>
        <source>Rotation or hospital</source>
        <translation>Rotación u hospital</translation>
    </message>
    <message>
        <source>Three questions, then a plan</source>
        <translation>Tres preguntas y luego un plan</translation>
    </message>
    <message>
        <source>When do you apply?</source>
        <translation>¿Cuándo envía su solicitud?</translation>
    </message>
    <message>
        <source>Where do you work next, and with whom?</source>
        <translation>¿Dónde trabajará ahora y con quién?</translation>
    </message>
    <message>
        <source>Who applies, and when?</source>
        <translation>¿Quién se postula y cuándo?</translation>
    </message>
    <message>
        <source>Your answers stay on this computer. You can change every one of them later.</source>
        <translation>Sus respuestas quedan en esta computadora. Puede cambiar cada una más tarde.</translation>
    </message>
    <message>
        <source>Your family name</source>
        <translation>Su apellido</translation>
    </message>
    <message>
        <source>Your given name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>{season} · submit from {day}</source>
        <translation>{season} · enviar desde el {day}</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer.</source>
        <translation>Ninguna página tiene estas palabras. Pruebe con menos.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to move it; Alt with the arrow keys does too</source>
        <translation>Arrastre para mover; Alt con las flechas también lo hace</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Answer the questions above to see what would change</source>
        <translation>Responda las preguntas de arriba para ver qué cambiaría</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Choose a side above to see what would change</source>
        <translation>Elija un lado arriba para ver qué cambiaría</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>Make this desk equal the file, whatever is on it</source>
        <translation>Dejar este escritorio igual que el archivo, tenga lo que tenga</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Afterwards, one undo takes all of it back.</source>
        <translation>Aún no se guarda nada. Después, un solo paso de deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>Nothing is taken in until these are mended</source>
        <translation>No se incorpora nada hasta que esto se corrija</translation>
    </message>
    <message>
        <source>Nothing: your desk holds all of it already.</source>
        <translation>Nada: su escritorio ya lo contiene todo.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Incorporando…</translation>
    </message>
    <message>
        <source>This cannot be taken in</source>
        <translation>Esto no se puede incorporar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
</context>
<context>
    <name>JudgingSection</name>
    <message>
        <source> And {count} more.</source>
        <translation> Y {count} más.</translation>
    </message>
    <message>
        <source>All values are lordesk’s.</source>
        <translation>Todos los valores son los de lordesk.</translation>
    </message>
    <message>
        <source>Each place in the list of writers comes from these points, each gap and each assignment from these limits. Any of them can be your own; lordesk’s value stays beside it. They are kept on this computer and go along in a bundle.</source>
        <translation>Cada puesto en la lista de redactores sale de estos puntos; cada carencia y cada asignación, de estos límites. Cualquiera puede ser suyo; el valor de lordesk queda al lado. Se guardan en esta computadora y viajan en un paquete.</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>Fields, tracks and words</source>
        <translation>Campos, vías y palabras</translation>
    </message>
    <message>
        <source>How letters are judged</source>
        <translation>Cómo se juzgan las cartas</translation>
    </message>
    <message>
        <source>In the list of writers: {moves}.</source>
        <translation>En la lista de redactores: {moves}.</translation>
    </message>
    <message>
        <source>Limits, shared words, assigning</source>
        <translation>Límites, palabras en común, asignación</translation>
    </message>
    <message>
        <source>Nobody in the list of writers would move.</source>
        <translation>Nadie cambiaría en la lista de redactores.</translation>
    </message>
    <message>
        <source>None yet: all values are lordesk’s.</source>
        <translation>Ninguno todavía: todos los valores son los de lordesk.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Weights for</source>
        <translation>Pesos para</translation>
    </message>
    <message>
        <source>Without a target nothing is ranked yet.</source>
        <translation>Sin un objetivo todavía no hay nada que ordenar.</translation>
    </message>
    <message>
        <source>Your own values</source>
        <translation>Sus propios valores</translation>
    </message>
    <message>
        <source>{target} is weighed as every field.</source>
        <translation>{target} se pondera como todos los campos.</translation>
    </message>
    <message>
        <source>{target} is weighed as “{profile}”; what that does not say holds as for every field.</source>
        <translation>{target} se pondera como «{profile}»; lo que ahí no se dice vale como para todos los campos.</translation>
    </message>
</context>
<context>
    <name>KeptFileCard</name>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>Se está escribiendo…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Keep one file up to date</source>
        <translation>Mantener un archivo al día</translation>
    </message>
    <message>
        <source>Keep this file up to date</source>
        <translation>Mantener este archivo al día</translation>
    </message>
    <message>
        <source>Letters of recommendation</source>
        <translation>Cartas de recomendación</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The folder could not be shown. Open it by hand.</source>
        <translation>No se pudo mostrar la carpeta. Ábrala a mano.</translation>
    </message>
    <message>
        <source>Up to date, written at {time}</source>
        <translation>Al día, escrito a las {time}</translation>
    </message>
    <message>
        <source>Written anew after every change, so that a calendar that follows the file (Thunderbird, Evolution) is always right.</source>
        <translation>Se escribe de nuevo tras cada cambio, de modo que un calendario que sigue el archivo (Thunderbird, Evolution) siempre es correcto.</translation>
    </message>
</context>
<context>
    <name>KitActions</name>
    <message>
        <source>Keep it as it is</source>
        <translation>Conservarla como está</translation>
    </message>
    <message>
        <source>Why does this name no patient? The reason stays with the letter, unprinted.</source>
        <translation>¿Por qué esto no nombra a ningún paciente? La razón queda con la carta y no se imprime.</translation>
    </message>
</context>
<context>
    <name>KitBar</name>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>¿Lo envió?</translation>
    </message>
    <message>
        <source>Mail what is new</source>
        <translation>Escribir lo nuevo</translation>
    </message>
    <message>
        <source>Mark sent</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>Mark sent again</source>
        <translation>Marcar como enviado otra vez</translation>
    </message>
    <message>
        <source>More ways to hand it over</source>
        <translation>Más formas de entregarlo</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Open draft</source>
        <translation>Abrir el borrador</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar los archivos</translation>
    </message>
    <message>
        <source>The writer has not said a strong yes, so nothing is sent yet.</source>
        <translation>El redactor no ha dado un sí firme, así que aún no se envía nada.</translation>
    </message>
    <message>
        <source>Write to a folder…</source>
        <translation>Escribir en una carpeta…</translation>
    </message>
    <message>
        <source>Yes, it is sent</source>
        <translation>Sí, está enviado</translation>
    </message>
    <message>
        <source>lordesk opens drafts and never sends, so only you know.</source>
        <translation>lordesk abre borradores y nunca envía, así que solo usted lo sabe.</translation>
    </message>
</context>
<context>
    <name>KitBarActions</name>
    <message>
        <source>Write the kit to a folder</source>
        <translation>Escribir el kit en una carpeta</translation>
    </message>
</context>
<context>
    <name>KitsPage</name>
    <message>
        <source>A kit holds a cover, one page of what this writer saw, and how to upload. Plan a letter first; its kit is made here.</source>
        <translation>Un kit contiene una portada, una página de lo que vio este redactor y cómo subir la carta. Planee primero una carta; su kit se hace aquí.</translation>
    </message>
    <message>
        <source>A kit says who asks. Fill in your name, e-mail and school once; every kit takes them from there.</source>
        <translation>Un kit dice quién pide. Escriba una vez su nombre, correo y escuela; todos los kits los toman de ahí.</translation>
    </message>
    <message>
        <source>Fill in your profile</source>
        <translation>Completar su perfil</translation>
    </message>
    <message>
        <source>Held back: mend it as its note says</source>
        <translation>Retenida: corríjala como dice su nota</translation>
    </message>
    <message>
        <source>Plan a letter</source>
        <translation>Planear una carta</translation>
    </message>
    <message>
        <source>What a writer gets to write from</source>
        <translation>Lo que recibe un redactor para escribir</translation>
    </message>
    <message>
        <source>Your name comes first</source>
        <translation>Primero, su nombre</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>para hoy</translation>
    </message>
    <message>
        <source>{writer}’s kit is {due}</source>
        <translation>El kit de {writer}: {due}</translation>
    </message>
    <message>
        <source>{writer}’s kit · {stage}</source>
        <translation>Kit de {writer} · {stage}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Ask window</source>
        <translation>Momento de pedir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Letter due</source>
        <translation>Carta por llegar</translation>
    </message>
    <message>
        <source>Memory fades</source>
        <translation>El recuerdo se borra</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeada</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>~ date projected</source>
        <translation>~ fecha proyectada</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Add the physician first, on the page Writers.</source>
        <translation>Agregue primero al médico en la página Redactores.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Dates of your own…</source>
        <translation>Fechas propias…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Todo…</translation>
    </message>
    <message>
        <source>Note the words of {writer}</source>
        <translation>Anotar las palabras de {writer}</translation>
    </message>
    <message>
        <source>Part into versions</source>
        <translation>Separar en versiones</translation>
    </message>
    <message>
        <source>Print ask card</source>
        <translation>Imprimir tarjeta para pedir</translation>
    </message>
    <message>
        <source>Remove this letter</source>
        <translation>Quitar esta carta</translation>
    </message>
    <message>
        <source>Say first what you apply to, under Portfolio or on the page Today.</source>
        <translation>Diga primero a qué se postula, en Portafolio o en la página Hoy.</translation>
    </message>
</context>
<context>
    <name>LetterPicker</name>
    <message>
        <source>Kit of {name}, {more}</source>
        <translation>Kit de {name}, {more}</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Here every letter stands with its stage and its next step. Begin with the person who saw most of your work.</source>
        <translation>Aquí está cada carta con su etapa y su próximo paso. Empiece por quien vio la mayor parte de su trabajo.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Carta nueva</translation>
    </message>
    <message>
        <source>No letter is planned yet</source>
        <translation>Aún no hay ninguna carta planeada</translation>
    </message>
    <message>
        <source>None planned yet</source>
        <translation>Ninguna planeada todavía</translation>
    </message>
    <message>
        <source>Plan a letter</source>
        <translation>Planear una carta</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{count} uploaded yet</source>
        <translation>subidas hasta ahora: {count}</translation>
    </message>
</context>
<context>
    <name>LogPicker</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the moments</source>
        <translation>Filtrar los momentos</translation>
    </message>
    <message>
        <source>From the log</source>
        <translation>Del registro</translation>
    </message>
    <message>
        <source>No other moment is in the log of your rotations with {writer}. Write one now: what you did, and what came of it.</source>
        <translation>No hay otro momento en el registro de sus rotaciones con {writer}. Escriba uno ahora: qué hizo y qué resultó.</translation>
    </message>
    <message>
        <source>What {writer} saw</source>
        <translation>Lo que vio {writer}</translation>
    </message>
    <message>
        <source>Write a new moment</source>
        <translation>Escribir un momento nuevo</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Ocultar otros</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Salir de %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A document goes along with a kit: let it fall on “Goes along”.</source>
        <translation>Un documento acompaña a un kit: suéltelo sobre «Se adjunta».</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Sin nombre todavía</translation>
    </message>
    <message>
        <source>No season chosen</source>
        <translation>Sin temporada elegida</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Guardado a las {time}</translation>
    </message>
    <message>
        <source>{page}, sample desk</source>
        <translation>{page}, escritorio de ejemplo</translation>
    </message>
    <message>
        <source>{saved} on {server} as {adviser}</source>
        <translation>{saved} en {server} como {adviser}</translation>
    </message>
    <message>
        <source>{season} season</source>
        <translation>Temporada {season}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>All of mine</source>
        <translation>Todo lo mío</translation>
    </message>
    <message>
        <source>All of theirs</source>
        <translation>Todo lo suyo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everything is chosen. One undo takes it back.</source>
        <translation>Todo está elegido. Un solo paso de deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Save the choice</source>
        <translation>Guardar la elección</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Two changes to the same</source>
        <translation>Dos cambios en lo mismo</translation>
    </message>
    <message>
        <source>Which of the two holds?</source>
        <translation>¿Cuál de los dos vale?</translation>
    </message>
    <message>
        <source>{who} changed the same after this step. Choose what is to hold; everything else follows by itself.</source>
        <translation>{who} cambió lo mismo después de este paso. Elija lo que vale; lo demás sigue por sí solo.</translation>
    </message>
    <message>
        <source>{who} changed the same while you did. What does not overlap is joined by itself. Nothing is saved before you choose.</source>
        <translation>{who} cambió lo mismo mientras usted lo hacía. Lo que no se cruza se une por sí solo. No se guarda nada antes de que elija.</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>More themes</source>
        <translation>Más temas</translation>
    </message>
    <message>
        <source>No competency</source>
        <translation>Sin competencia</translation>
    </message>
    <message>
        <source>Sets the chosen words in bold (Ctrl+B)</source>
        <translation>Pone en negrita las palabras elegidas (Ctrl+B)</translation>
    </message>
    <message>
        <source>Text of the moment</source>
        <translation>Texto del momento</translation>
    </message>
</context>
<context>
    <name>MomentLine</name>
    <message>
        <source>A double click or Enter edits it, Delete removes it.</source>
        <translation>Un doble clic o Enter lo edita, Supr lo elimina.</translation>
    </message>
    <message>
        <source>in no kit yet</source>
        <translation>en ningún kit todavía</translation>
    </message>
    <message>
        <source>in the kit of {writers}</source>
        <translation>en el kit de {writers}</translation>
    </message>
    <message>
        <source>seen by {names}</source>
        <translation>visto por {names}</translation>
    </message>
    <message>
        <source>{writer}’s kit</source>
        <translation>Kit de {writer}</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>A folder on this computer</source>
        <translation>Una carpeta de esta computadora</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copying the desk and comparing every file…</source>
        <translation>Copiando el escritorio y comparando cada archivo…</translation>
    </message>
    <message>
        <source>Everything is copied and compared, then lordesk opens the copy. The old folder stays as it is until you remove it under Settings, This computer.</source>
        <translation>Todo se copia y se compara; después lordesk abre la copia. La carpeta antigua queda como está hasta que la elimine en Ajustes, Esta computadora.</translation>
    </message>
    <message>
        <source>Move the desk</source>
        <translation>Trasladar el escritorio</translation>
    </message>
    <message>
        <source>Move your desk</source>
        <translation>Trasladar su escritorio</translation>
    </message>
    <message>
        <source>Move your desk to a safe folder</source>
        <translation>Traslade su escritorio a una carpeta segura</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The desk would lie in</source>
        <translation>El escritorio quedaría en</translation>
    </message>
</context>
<context>
    <name>MovedBanner</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Pinned days stayed.</source>
        <translation>Los días fijados no cambiaron.</translation>
    </message>
    <message>
        <source>Small rings show the former days; pinned days stayed.</source>
        <translation>Los anillos pequeños muestran los días anteriores; los días fijados no cambiaron.</translation>
    </message>
    <message>
        <source>What moved…</source>
        <translation>Qué se movió…</translation>
    </message>
</context>
<context>
    <name>MovedDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Qué se movió</translation>
    </message>
</context>
<context>
    <name>NewSeasonCard</name>
    <message>
        <source>Carry your letters over: which can be imported, which to ask for anew. You see what would change first.</source>
        <translation>Traslade sus cartas: cuáles se pueden importar, cuáles pedir de nuevo. Primero ve qué cambiaría.</translation>
    </message>
    <message>
        <source>Next season…</source>
        <translation>Próxima temporada…</translation>
    </message>
    <message>
        <source>{old} is over, {new} comes next</source>
        <translation>{old} terminó; sigue {new}</translation>
    </message>
</context>
<context>
    <name>NextSeasonDialog</name>
    <message>
        <source>Ask for it anew</source>
        <translation>Pedirla de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Carry your letters to the next season</source>
        <translation>Traslade sus cartas a la próxima temporada</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Have it uploaded anew</source>
        <translation>Que la suban de nuevo</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Importarla</translation>
    </message>
    <message>
        <source>Leave it behind</source>
        <translation>Dejarla atrás</translation>
    </message>
    <message>
        <source>My application of that season was certified and submitted</source>
        <translation>Mi solicitud de esa temporada se certificó y se envió</translation>
    </message>
    <message>
        <source>No letter is for this season alone.</source>
        <translation>Ninguna carta es solo para esta temporada.</translation>
    </message>
    <message>
        <source>People, rotations and moments stay. Nothing is saved yet; afterwards, one undo takes all of it back.</source>
        <translation>Las personas, las rotaciones y los momentos se quedan. Todavía no se guarda nada; después, un solo paso lo deshace todo.</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Planearla otra vez</translation>
    </message>
    <message>
        <source>Stays as a record</source>
        <translation>Queda como registro</translation>
    </message>
    <message>
        <source>The letters</source>
        <translation>Las cartas</translation>
    </message>
    <message>
        <source>The next season</source>
        <translation>La próxima temporada</translation>
    </message>
    <message>
        <source>The season</source>
        <translation>La temporada</translation>
    </message>
    <message>
        <source>This cannot be</source>
        <translation>Esto no es posible</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What becomes of {writer}</source>
        <translation>Qué pasa con {writer}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
</context>
<context>
    <name>NotAskedPanel</name>
    <message>
        <source>Ask {writer}</source>
        <translation>Pedir a {writer}</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No pedir</translation>
    </message>
    <message>
        <source>Not asked, and why</source>
        <translation>A quién no se pide, y por qué</translation>
    </message>
    <message>
        <source>Open writers</source>
        <translation>Abrir redactores</translation>
    </message>
    <message>
        <source>Rotation missing</source>
        <translation>Falta la rotación</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A step is due. Open lordesk to read it.</source>
        <translation>Hay un paso por hacer. Abra lordesk para leerlo.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Applicants…</source>
        <translation>Solicitantes…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Back home</source>
        <translation>Volver a mi escritorio</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Other advisers see it beside your changes. Empty: the server’s user.</source>
        <translation>Otros asesores lo ven junto a sus cambios. Vacío: el usuario del servidor.</translation>
    </message>
    <message>
        <source>Several advisers can work on the desks of many applicants, on a PostgreSQL server of their office. Each change is signed, and undo takes back one’s own.</source>
        <translation>Varios asesores pueden trabajar en los escritorios de muchos solicitantes, en un servidor PostgreSQL de su oficina. Cada cambio lleva firma, y deshacer revierte lo propio.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>The server of an office</source>
        <translation>El servidor de una oficina</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Dónde trabaja</translation>
    </message>
    <message>
        <source>Without a password: it belongs in PostgreSQL’s own password file (~/.pgpass, on Windows %APPDATA%\postgresql\pgpass.conf), or into a service (service=name).</source>
        <translation>Sin contraseña: va en el archivo de contraseñas de PostgreSQL (~/.pgpass, en Windows %APPDATA%\postgresql\pgpass.conf), o en un servicio (service=nombre).</translation>
    </message>
    <message>
        <source>You work on the desk of this computer.</source>
        <translation>Trabaja en el escritorio de esta computadora.</translation>
    </message>
    <message>
        <source>You work on {server}, as {adviser}.</source>
        <translation>Trabaja en {server}, como {adviser}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>OwnSection</name>
    <message>
        <source>Values of your own are typed in Settings and not kept yet.</source>
        <translation>En Ajustes hay valores propios escritos y aún sin guardar.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a writer, letter, program, note or command</source>
        <translation>Buscar redactor, carta, programa, nota o comando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing on this desk has these words</source>
        <translation>Nada en este escritorio tiene estas palabras</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y comandos</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Página {number} de {all}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>Se escribió {name}</translation>
    </message>
</context>
<context>
    <name>PoliciesSection</name>
    <message>
        <source>Early</source>
        <translation>Temprano</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>One choice sets all the numbers below; any of them can be your own.</source>
        <translation>Una elección fija todos los números de abajo; cualquiera de ellos puede ser propio.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Los números</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Usar {value}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>When to ask and remind</source>
        <translation>Cuándo pedir y recordar</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Add target</source>
        <translation>Agregar objetivo</translation>
    </message>
    <message>
        <source>Add target…</source>
        <translation>Agregar objetivo…</translation>
    </message>
    <message>
        <source>Change program…</source>
        <translation>Cambiar programa…</translation>
    </message>
    <message>
        <source>For each specialty you apply to: which letters count, which rules hold, who may fail. Add the first target.</source>
        <translation>Para cada especialidad a la que se postula: qué cartas cuentan, qué reglas se cumplen, quién puede fallar. Agregue el primer objetivo.</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Print for an adviser</source>
        <translation>Imprimir para un asesor</translation>
    </message>
    <message>
        <source>Remove program</source>
        <translation>Quitar programa</translation>
    </message>
    <message>
        <source>What your letters add up to</source>
        <translation>Lo que suman sus cartas</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Attached: the three pages</source>
        <translation>Adjuntas: las tres páginas</translation>
    </message>
    <message>
        <source>Attached: the three pages, and {files}</source>
        <translation>Adjuntas: las tres páginas, y {files}</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Cambiar la redacción</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>How to upload</source>
        <translation>Cómo subir</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>Papel: {paper}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Leer como texto</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Ver la página</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The words of the mail</source>
        <translation>El texto del correo</translation>
    </message>
    <message>
        <source>The words of the page</source>
        <translation>El texto de la página</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Ancho completo</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system's settings and open this again, or save the page as a PDF and print it elsewhere.</source>
        <translation>En esta computadora no hay ninguna impresora configurada. Configure una en los ajustes del sistema y abra esto de nuevo, o guarde la página como PDF e imprímala en otro lugar.</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Página {number} de {all}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Show the full width</source>
        <translation>Mostrar el ancho completo</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Mostrar la página entera</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Las páginas tal como se imprimirán</translation>
    </message>
    <message>
        <source>The printer took nothing. See that it is on, then print again.</source>
        <translation>La impresora no recibió nada. Compruebe que está encendida e imprima de nuevo.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Way of the paper</source>
        <translation>Orientación del papel</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
</context>
<context>
    <name>ProfileSection</name>
    <message>
        <source>Kits and mails are filled from here. Birth date, scores and visa are never asked for, since no writer needs them.</source>
        <translation>Los kits y los correos se llenan desde aquí. Nunca se piden fecha de nacimiento, puntajes ni visa, pues ningún redactor los necesita.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Responderla</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Assign all</source>
        <translation>Asignar todas</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Nothing new can be assigned now: only letters that are uploaded can be, and each program below says what it waits for.</source>
        <translation>No se puede asignar nada nuevo ahora: solo las cartas subidas se pueden asignar, y cada programa de abajo dice qué espera.</translation>
    </message>
    <message>
        <source>Proposed assignments</source>
        <translation>Asignaciones propuestas</translation>
    </message>
    <message>
        <source>The best legal set for each program. In the portal an assignment is final; here it is one step, and undo takes it back.</source>
        <translation>El mejor conjunto permitido para cada programa. En el portal una asignación es definitiva; aquí es un solo paso y se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Quiere reemplazarlo?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Carpeta &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Cambiar a la vista de detalles</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Cambiar a la vista de lista</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crear carpeta nueva</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Crear una carpeta nueva</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista de detalles</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivo:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Buscar carpeta</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ir adelante</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista de lista</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista de lugares y marcadores</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lugares recientes</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar archivos &amp;ocultos</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Fecha de modificación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Before it can be taken in</source>
        <translation>Antes de poder incorporarlo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Dates without a year are not guessed: cancel, write the year into the file, as in 2027-01-31, and import it again.</source>
        <translation>Los años que faltan en las fechas no se adivinan: cancele, escriba el año en el archivo, como en 2027-01-31, e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Day first, then month</source>
        <translation>Primero el día, luego el mes</translation>
    </message>
    <message>
        <source>Day for cells that say yes</source>
        <translation>Día para las celdas que dicen sí</translation>
    </message>
    <message>
        <source>In “{heading}”, how is {example} meant?</source>
        <translation>En «{heading}», ¿cómo se entiende {example}?</translation>
    </message>
    <message>
        <source>Keep the words in the notes</source>
        <translation>Guardar las palabras en las notas</translation>
    </message>
    <message>
        <source>Leave them empty</source>
        <translation>Dejarlas vacías</translation>
    </message>
    <message>
        <source>Month first, then day</source>
        <translation>Primero el mes, luego el día</translation>
    </message>
    <message>
        <source>Other dates of the column have the day first.</source>
        <translation>Otras fechas de la columna tienen primero el día.</translation>
    </message>
    <message>
        <source>Other dates of the column have the month first.</source>
        <translation>Otras fechas de la columna tienen primero el mes.</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <translation>Fila {row}: {words}</translation>
    </message>
    <message>
        <source>Row {row}: {words} (no year)</source>
        <translation>Fila {row}: {words} (sin año)</translation>
    </message>
    <message>
        <source>Some rows have no “{label}”. What stands for it?</source>
        <translation>Algunas filas no tienen «{label}». ¿Qué lo reemplaza?</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>What are these letters or programs for?</source>
        <translation>¿Para qué son estas cartas o programas?</translation>
    </message>
    <message>
        <source>{count} cells say “yes” where a day is kept ({headings}). Which day?</source>
        <translation>{count} celdas dicen «yes» donde se guarda un día ({headings}). ¿Qué día?</translation>
    </message>
    <message>
        <source>“{heading}” has cells that cannot be read. What becomes of them?</source>
        <translation>«{heading}» tiene celdas que no se pueden leer. ¿Qué se hace con ellas?</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>A moment in one line</source>
        <translation>Un momento en una línea</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Press to take it away</source>
        <translation>Pulse para quitarlo</translation>
    </message>
    <message>
        <source>Suggested by the word {word}</source>
        <translation>Sugerido por la palabra {word}</translation>
    </message>
    <message>
        <source>What you did, and what came of it. # for themes, @ for who saw it</source>
        <translation>Qué hizo y qué resultó. # para temas, @ para quien lo vio</translation>
    </message>
    <message>
        <source>seen by {name}</source>
        <translation>visto por {name}</translation>
    </message>
    <message>
        <source>“{tag}” names no theme and nobody here. Choose one with the arrow keys, or press Enter again to keep it as words.</source>
        <translation>«{tag}» no nombra ningún tema ni a nadie de aquí. Elija con las flechas, o pulse Enter otra vez para dejarlo como texto.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{name}, {count} due</source>
        <translation>{name}, {count} por hacer</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Nothing is due in the next 60 days.</source>
        <translation>No vence nada en los próximos 60 días.</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Abrir el cronograma</translation>
    </message>
</context>
<context>
    <name>RotationsPage</name>
    <message>
        <source>A moment is typed here and not added yet. It would be lost.</source>
        <translation>Hay aquí un momento escrito y no agregado todavía. Se perdería.</translation>
    </message>
    <message>
        <source>Add a rotation</source>
        <translation>Agregar una rotación</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this rotation</source>
        <translation>Eliminar esta rotación</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Evidence log</source>
        <translation>Registro de evidencias</translation>
    </message>
    <message>
        <source>Letters come from people who saw your work. Add a rotation, then write down its best moments in one line each.</source>
        <translation>Las cartas vienen de quienes vieron su trabajo. Agregue una rotación y luego anote sus mejores momentos en una línea cada uno.</translation>
    </message>
    <message>
        <source>New rotation</source>
        <translation>Rotación nueva</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where you worked, and what happened there</source>
        <translation>Dónde trabajó y qué pasó allí</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>A word or phrase on each line</source>
        <translation>Una palabra o frase en cada línea</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>Use lordesk’s list</source>
        <translation>Usar la lista de lordesk</translation>
    </message>
    <message>
        <source>Use lordesk’s {value}: {name}</source>
        <translation>Usar {value}, de lordesk: {name}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Usar {value}</translation>
    </message>
    <message>
        <source>Words or phrases, parted by commas</source>
        <translation>Palabras o frases, separadas por comas</translation>
    </message>
    <message>
        <source>another portal</source>
        <translation>otro portal</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>se espera</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>no se pide</translation>
    </message>
    <message>
        <source>often</source>
        <translation>a menudo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>rarely</source>
        <translation>rara vez</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>a veces</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>yours; lordesk’s is {value}</source>
        <translation>suyo; el de lordesk es {value}</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>does not hold yet</source>
        <translation>aún no se cumple</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message>
        <source>It needs {needed}, and every rule holds.</source>
        <translation>Necesita {needed}, y todas las reglas se cumplen.</translation>
    </message>
    <message>
        <source>It needs {needed}, but another rule is open.</source>
        <translation>Necesita {needed}, pero otra regla está pendiente.</translation>
    </message>
    <message>
        <source>It needs {needed}, so none may fail yet.</source>
        <translation>Necesita {needed}, así que ninguna puede fallar todavía.</translation>
    </message>
    <message>
        <source>It needs {needed}, so none may fail.</source>
        <translation>Necesita {needed}, así que ninguna puede fallar.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No letter counts for {field} yet. It needs {needed}.</source>
        <translation>Ninguna carta cuenta todavía para {field}. Necesita {needed}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the portfolio</source>
        <translation>Abrir el portafolio</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Say what you apply to, and it shows here which letters are missing.</source>
        <translation>Diga a qué se postula y aquí se mostrará qué cartas faltan.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Everything, in the given order</source>
        <translation>Todo, en el orden dado</translation>
    </message>
    <message>
        <source>Filter {table}</source>
        <translation>Filtrar {table}</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y comandos</translation>
    </message>
</context>
<context>
    <name>SeasonStrip</name>
    <message>
        <source>dates projected</source>
        <translation>fechas proyectadas</translation>
    </message>
    <message>
        <source>{season} season</source>
        <translation>Temporada {season}</translation>
    </message>
</context>
<context>
    <name>SeasonsSection</name>
    <message>
        <source>A target names its season. Add one under Portfolio.</source>
        <translation>Un objetivo indica su temporada. Agregue uno en Portafolio.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change a date</source>
        <translation>Cambiar una fecha</translation>
    </message>
    <message>
        <source>Change {event}</source>
        <translation>Cambiar {event}</translation>
    </message>
    <message>
        <source>No season yet</source>
        <translation>Sin temporada todavía</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Proyectada</translation>
    </message>
    <message>
        <source>Projected dates are our reckoning from earlier years. Check them with the portal and set your own where they differ.</source>
        <translation>Las fechas proyectadas son nuestro cálculo a partir de años anteriores. Compruébelas en el portal y ponga las suyas donde difieran.</translation>
    </message>
    <message>
        <source>Season dates</source>
        <translation>Fechas de la temporada</translation>
    </message>
    <message>
        <source>Where you read it</source>
        <translation>Dónde lo leyó</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suya</translation>
    </message>
</context>
<context>
    <name>SentQuestion</name>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>The day it went out</source>
        <translation>El día en que salió</translation>
    </message>
    <message>
        <source>Yes, record it</source>
        <translation>Sí, registrarlo</translation>
    </message>
</context>
<context>
    <name>SentVersions</name>
    <message>
        <source>Changed since: {news}</source>
        <translation>Cambios desde entonces: {news}</translation>
    </message>
    <message>
        <source>Open as sent</source>
        <translation>Abrir como se envió</translation>
    </message>
    <message>
        <source>Open the kit sent on {day} as it was</source>
        <translation>Abrir el kit enviado el {day} tal como era</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Done again: {label}</source>
        <translation>Rehecho: {label}</translation>
    </message>
    <message>
        <source>Done: {label}</source>
        <translation>Hecho: {label}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Deshecho: {label}</translation>
    </message>
    <message>
        <source>{said} · joined with what was changed elsewhere in {title}</source>
        <translation>{said} · unido con lo que se cambió en otro lugar en {title}</translation>
    </message>
    <message>
        <source>{said} · joined with what {who} changed in {title}</source>
        <translation>{said} · unido con lo que {who} cambió en {title}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Backups and bin</source>
        <translation>Respaldos y papelera</translation>
    </message>
    <message>
        <source>Documents and mails</source>
        <translation>Documentos y correos</translation>
    </message>
    <message>
        <source>How letters are judged</source>
        <translation>Cómo se juzgan las cartas</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Season dates</source>
        <translation>Fechas de la temporada</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Especialidades</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>What is kept with the desk, and what with this computer</source>
        <translation>Qué se guarda con el escritorio y qué con esta computadora</translation>
    </message>
    <message>
        <source>Words in texts</source>
        <translation>Palabras en los textos</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>The page that will be sent</source>
        <translation>La página que se enviará</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Tab goes from control to control, Space presses a button, Escape closes a window.</source>
        <translation>Tab pasa de un control a otro, la barra espaciadora pulsa un botón, Escape cierra una ventana.</translation>
    </message>
</context>
<context>
    <name>SpecialtiesSection</name>
    <message>
        <source>Add a specialty</source>
        <translation>Agregar una especialidad</translation>
    </message>
    <message>
        <source>Add a specialty…</source>
        <translation>Agregar una especialidad…</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>All values are lordesk’s.</source>
        <translation>Todos los valores son los de lordesk.</translation>
    </message>
    <message>
        <source>Also welcome</source>
        <translation>También bienvenidas</translation>
    </message>
    <message>
        <source>Chair’s letter</source>
        <translation>Carta del jefe de departamento</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Expected.</source>
        <translation>Se espera.</translation>
    </message>
    <message>
        <source>For graduates of schools abroad</source>
        <translation>Para egresados de escuelas del extranjero</translation>
    </message>
    <message>
        <source>From US clinical work</source>
        <translation>De trabajo clínico en EE. UU.</translation>
    </message>
    <message>
        <source>Gap changes: {gap}</source>
        <translation>Cambia una carencia: {gap}</translation>
    </message>
    <message>
        <source>Gap closed: {gap}</source>
        <translation>Se cierra una carencia: {gap}</translation>
    </message>
    <message>
        <source>In the specialty</source>
        <translation>De la especialidad</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New gap: {gap}</source>
        <translation>Carencia nueva: {gap}</translation>
    </message>
    <message>
        <source>No gap of your targets would come or go.</source>
        <translation>Ninguna carencia de sus objetivos aparecería ni desaparecería.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>No se pide.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Often asked for.</source>
        <translation>Se pide a menudo.</translation>
    </message>
    <message>
        <source>Rarely asked for.</source>
        <translation>Se pide rara vez.</translation>
    </message>
    <message>
        <source>Remove this specialty</source>
        <translation>Quitar esta especialidad</translation>
    </message>
    <message>
        <source>Sometimes asked for.</source>
        <translation>Se pide a veces.</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Especialidades</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Standardized form</source>
        <translation>Formulario estandarizado</translation>
    </message>
    <message>
        <source>The portfolio counts by these rules. Your own numbers for a target, and each program’s page, win over them; set those under Portfolio. What holds for all targets of a specialty is set below.</source>
        <translation>El portafolio cuenta con estas reglas. Sus propios números para un objetivo y la página de cada programa valen más; póngalos en Portafolio. Lo que vale para todos los objetivos de una especialidad se fija abajo.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>What programs usually want</source>
        <translation>Lo que suelen querer los programas</translation>
    </message>
    <message>
        <source>Your own rule</source>
        <translation>Su propia regla</translation>
    </message>
    <message>
        <source>at least {least}, usually {usual}</source>
        <translation>al menos {least}, por lo común {usual}</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>se espera</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>{low} to {high}, at least {least}, at most {most}</source>
        <translation>{low} a {high}, al menos {least}, como máximo {most}</translation>
    </message>
    <message>
        <source>{specialty} (yours)</source>
        <translation>{specialty} (suya)</translation>
    </message>
    <message>
        <source>{specialty} is taken out</source>
        <translation>{specialty} se quitó</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>A lordesk file</source>
        <translation>Un archivo de lordesk</translation>
    </message>
    <message>
        <source>A spreadsheet</source>
        <translation>Una hoja de cálculo</translation>
    </message>
    <message>
        <source>Amina Rahmani’s season, in a folder of its own. Nothing of yours is touched.</source>
        <translation>La temporada de Amina Rahmani, en una carpeta propia. No se toca nada suyo.</translation>
    </message>
    <message>
        <source>Carried over from another computer.</source>
        <translation>Traído de otra computadora.</translation>
    </message>
    <message>
        <source>Excel or CSV. Columns are matched and shown before anything is saved.</source>
        <translation>Excel o CSV. Las columnas se asocian y se muestran antes de guardar nada.</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>Importar una hoja…</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Mirar un ejemplo</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>El ejemplo</translation>
    </message>
    <message>
        <source>lordesk file</source>
        <translation>Archivo de lordesk</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{key} undoes: {label}</source>
        <translation>{key} deshace: {label}</translation>
    </message>
</context>
<context>
    <name>StepTaker</name>
    <message>
        <source>Ask card - {writer}</source>
        <translation>Tarjeta para pedir - {writer}</translation>
    </message>
    <message>
        <source>Draft a mail</source>
        <translation>Redactar un correo</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <source>Print ask card</source>
        <translation>Imprimir tarjeta para pedir</translation>
    </message>
    <message>
        <source>The ask card is open. Print it or keep it on your phone.</source>
        <translation>La tarjeta para pedir está abierta. Imprímala o llévela en su teléfono.</translation>
    </message>
    <message>
        <source>The ask card lies at {path}.</source>
        <translation>La tarjeta para pedir está en {path}.</translation>
    </message>
    <message>
        <source>This letter is not on the desk any more.</source>
        <translation>Esta carta ya no está en el escritorio.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>terminó aquí</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
</context>
<context>
    <name>StopLine</name>
    <message>
        <source>Letters due</source>
        <translation>Límite de cartas</translation>
    </message>
    <message>
        <source>Programs review</source>
        <translation>Revisión de los programas</translation>
    </message>
    <message>
        <source>Submit from</source>
        <translation>Envío desde</translation>
    </message>
    <message>
        <source>The season</source>
        <translation>La temporada</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>{portal} opens</source>
        <translation>Abre {portal}</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>{n} more: press the arrow keys</source>
        <translation>{n} más: pulse las flechas</translation>
    </message>
</context>
<context>
    <name>TargetCardView</name>
    <message>
        <source>Change target…</source>
        <translation>Cambiar objetivo…</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>Quitar objetivo</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>letters count</source>
        <translation>cartas cuentan</translation>
    </message>
    <message>
        <source>{count} of {needed}</source>
        <translation>{count} de {needed}</translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>Counted from the bullets given to each writer’s kit.</source>
        <translation>Contado según las viñetas dadas al kit de cada redactor.</translation>
    </message>
    <message>
        <source>What the letters will show</source>
        <translation>Lo que mostrarán las cartas</translation>
    </message>
</context>
<context>
    <name>ThemePicture</name>
    <message>
        <source>Nobody shows these yet</source>
        <translation>Nadie muestra esto todavía</translation>
    </message>
    <message>
        <source>Themes by writer</source>
        <translation>Temas por redactor</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>A row for each letter: the rotation, when to ask, every step and the day the letter is due. Plan a letter first.</source>
        <translation>Una fila por carta: la rotación, cuándo pedir, cada paso y el día en que debe llegar. Planee primero una carta.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Dashed lines as well: {dates}</source>
        <translation>Otras líneas de trazos: {dates}</translation>
    </message>
    <message>
        <source>Go to letters</source>
        <translation>Ir a las cartas</translation>
    </message>
    <message>
        <source>Letters of {name}, {day}</source>
        <translation>Cartas de {name}, {day}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <source>Pin to a day…</source>
        <translation>Fijar en un día…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Scroll to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Show the season ahead</source>
        <translation>Mostrar la temporada que viene</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Mostrar todo el plan</translation>
    </message>
    <message>
        <source>The timeline as a list</source>
        <translation>El cronograma como lista</translation>
    </message>
    <message>
        <source>The way of every letter, drawn</source>
        <translation>El recorrido de cada carta, dibujado</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Timeline of letters</source>
        <translation>Cronograma de cartas</translation>
    </message>
    <message>
        <source>Timeline of the letters</source>
        <translation>Cronograma de las cartas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>Se escribió {name}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Add a rotation moment</source>
        <translation>Agregar un momento de rotación</translation>
    </message>
    <message>
        <source>This page will show at most five duties, each with its reason</source>
        <translation>Esta página mostrará como máximo cinco tareas, cada una con su razón</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Your answers make a plan only when you press “Make my plan”. They would be lost.</source>
        <translation>Sus respuestas hacen un plan solo cuando pulsa «Hacer mi plan». Se perderían.</translation>
    </message>
    <message>
        <source>nothing needs you now</source>
        <translation>nada requiere su atención ahora</translation>
    </message>
</context>
<context>
    <name>TriStateInput</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Begin with an empty desk</source>
        <translation>Empezar con un escritorio vacío</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open the desk of this computer</source>
        <translation>Abrir el escritorio de esta computadora</translation>
    </message>
    <message>
        <source>Restore the snapshot</source>
        <translation>Recuperar la instantánea</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Snapshots of it, newest first</source>
        <translation>Sus instantáneas, la más reciente primero</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Your desk could not be opened</source>
        <translation>No se pudo abrir su escritorio</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Close lordesk</source>
        <translation>Cerrar lordesk</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin ello</translation>
    </message>
</context>
<context>
    <name>WhatIfBar</name>
    <message>
        <source>Back to the facts</source>
        <translation>Volver a los hechos</translation>
    </message>
    <message>
        <source>No letter counts yet, so there is none to do without.</source>
        <translation>Aún no cuenta ninguna carta, así que no hay de cuál prescindir.</translation>
    </message>
    <message>
        <source>What if these letters do not come?</source>
        <translation>¿Y si estas cartas no llegan?</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Sin {name}</translation>
    </message>
</context>
<context>
    <name>WhyLink</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>A preview needs a letter on the desk.</source>
        <translation>La vista previa necesita una carta en el escritorio.</translation>
    </message>
    <message>
        <source>Answer “please draft it yourself”</source>
        <translation>Responder a «redáctela usted»</translation>
    </message>
    <message>
        <source>Ask after some time</source>
        <translation>Pedir después de un tiempo</translation>
    </message>
    <message>
        <source>Ask for a strong letter</source>
        <translation>Pedir una carta fuerte</translation>
    </message>
    <message>
        <source>Ask how you are doing</source>
        <translation>Preguntar cómo va su desempeño</translation>
    </message>
    <message>
        <source>Back to lordesk’s words</source>
        <translation>Volver a la redacción de lordesk</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Primer recordatorio</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Conservar mi redacción</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Último recordatorio</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Say that you hope for a letter</source>
        <translation>Decir que espera una carta</translation>
    </message>
    <message>
        <source>Say what is new</source>
        <translation>Contar lo nuevo</translation>
    </message>
    <message>
        <source>Send the kit</source>
        <translation>Enviar el kit</translation>
    </message>
    <message>
        <source>Send the request form</source>
        <translation>Enviar el formulario de solicitud</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Tell the result</source>
        <translation>Contar el resultado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Thank after a no</source>
        <translation>Agradecer tras un no</translation>
    </message>
    <message>
        <source>Thank for the letter</source>
        <translation>Agradecer la carta</translation>
    </message>
    <message>
        <source>The words of mails</source>
        <translation>La redacción de los correos</translation>
    </message>
    <message>
        <source>Words in braces, such as {writer}, are filled from your records. A paragraph whose facts are not known is left out.</source>
        <translation>Las palabras entre llaves, como {writer}, se llenan con sus datos. Se omite un párrafo cuyos datos no se conocen.</translation>
    </message>
    <message>
        <source>Your words are kept</source>
        <translation>Se conserva su redacción</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>All words are lordesk’s.</source>
        <translation>Todas las palabras son de lordesk.</translation>
    </message>
    <message>
        <source>Looking through your texts…</source>
        <translation>Revisando sus textos…</translation>
    </message>
    <message>
        <source>No finding in the texts of this desk would come or go.</source>
        <translation>Ningún aviso en los textos de este escritorio aparecería ni desaparecería.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Words in texts</source>
        <translation>Palabras en los textos</translation>
    </message>
    <message>
        <source>Your texts are searched for what may tell of a patient and for words that weaken a bullet. These lists can be your own. They are kept on this computer and go along in a bundle.</source>
        <translation>En sus textos se busca lo que puede identificar a un paciente y las palabras que debilitan una viñeta. Estas listas pueden ser suyas. Se guardan en esta computadora y viajan en un paquete.</translation>
    </message>
    <message>
        <source>Your words change no finding in the texts of this desk.</source>
        <translation>Sus palabras no cambian ningún aviso en los textos de este escritorio.</translation>
    </message>
</context>
<context>
    <name>WriterCard</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Co-signs</source>
        <translation>Firma también</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the work on {service}</source>
        <translation>Editar el trabajo en {service}</translation>
    </message>
    <message>
        <source>Feedback asked</source>
        <translation>Opinión pedida</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Anotar un contacto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No rotation with them yet.</source>
        <translation>Aún sin rotación en común.</translation>
    </message>
    <message>
        <source>None logged. Any contact you log moves the reminders.</source>
        <translation>Ninguno anotado. Todo contacto que anote mueve los recordatorios.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Plan a letter</source>
        <translation>Planear una carta</translation>
    </message>
    <message>
        <source>Remove the contact of {day}</source>
        <translation>Quitar el contacto del {day}</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Why this place</source>
        <translation>Por qué este lugar</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Trabajo en común</translation>
    </message>
    <message>
        <source>Your own weight; lordesk’s is {shipped}.</source>
        <translation>Peso suyo; el de lordesk es {shipped}.</translation>
    </message>
    <message>
        <source>contact not known</source>
        <translation>contacto desconocido</translation>
    </message>
    <message>
        <source>{rank} of all, {score} points</source>
        <translation>{rank} de todos, {score} puntos</translation>
    </message>
</context>
<context>
    <name>WritersPage</name>
    <message>
        <source>Add a rotation first; then say who saw you there.</source>
        <translation>Agregue primero una rotación; luego diga quién le vio allí.</translation>
    </message>
    <message>
        <source>Add a writer</source>
        <translation>Agregar un redactor</translation>
    </message>
    <message>
        <source>Add the physicians who saw your work. They are ranked, and you see why.</source>
        <translation>Agregue a los médicos que vieron su trabajo. Se ordenan, y usted ve por qué.</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Días de ausencia</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Feedback of {name}</source>
        <translation>Opinión de {name}</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Anotar un contacto</translation>
    </message>
    <message>
        <source>New writer</source>
        <translation>Redactor nuevo</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Nadie aquí todavía</translation>
    </message>
    <message>
        <source>Note days away…</source>
        <translation>Anotar ausencias…</translation>
    </message>
    <message>
        <source>Open their letters</source>
        <translation>Abrir sus cartas</translation>
    </message>
    <message>
        <source>Plan a letter</source>
        <translation>Planear una carta</translation>
    </message>
    <message>
        <source>Ranked for</source>
        <translation>Orden para</translation>
    </message>
    <message>
        <source>Record feedback asked for…</source>
        <translation>Registrar la opinión pedida…</translation>
    </message>
    <message>
        <source>Remove the writer</source>
        <translation>Quitar al redactor</translation>
    </message>
    <message>
        <source>Set your own verdict…</source>
        <translation>Fijar su propio juicio…</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Trabajo en común</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Redactores</translation>
    </message>
    <message>
        <source>Your own verdict</source>
        <translation>Su propio juicio</translation>
    </message>
</context>
<context>
    <name>asker</name>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>bundles</name>
    <message>
        <source>All of the bundle</source>
        <translation>Todo lo del paquete</translation>
    </message>
    <message>
        <source>All of this computer</source>
        <translation>Todo lo de esta computadora</translation>
    </message>
    <message>
        <source>Both went on by themselves; what the other changed is joined here.</source>
        <translation>Ambos siguieron por su cuenta; lo que cambió el otro se une aquí.</translation>
    </message>
    <message>
        <source>Changed on both computers</source>
        <translation>Cambiado en ambas computadoras</translation>
    </message>
    <message>
        <source>Choose which of the two holds. Nothing is overwritten before.</source>
        <translation>Elija cuál de los dos vale. Antes no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>Abrir el paquete</translation>
    </message>
    <message>
        <source>Passphrase of the bundle</source>
        <translation>Frase de contraseña del paquete</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>El paquete</translation>
    </message>
    <message>
        <source>The bundle and this desk are the same.</source>
        <translation>El paquete y este escritorio son iguales.</translation>
    </message>
    <message>
        <source>The bundle continues this desk.</source>
        <translation>El paquete continúa este escritorio.</translation>
    </message>
    <message>
        <source>The two have no history in common, so nothing is taken away.</source>
        <translation>No tienen historial en común, así que no se quita nada.</translation>
    </message>
    <message>
        <source>This bundle is locked</source>
        <translation>Este paquete está cerrado</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>This desk is newer than the bundle: nothing is taken from it.</source>
        <translation>Este escritorio es más nuevo que el paquete: no se toma nada de él.</translation>
    </message>
    <message>
        <source>Type the passphrase it was locked with. It is kept nowhere.</source>
        <translation>Escriba la frase de contraseña con que se cerró. No se guarda en ninguna parte.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>Full calendar file</source>
        <translation>Archivo completo del calendario</translation>
    </message>
    <message>
        <source>Letters of recommendation</source>
        <translation>Cartas de recomendación</translation>
    </message>
    <message>
        <source>Letters – update</source>
        <translation>Cartas – actualización</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Sin alarma</translation>
    </message>
    <message>
        <source>Nothing changed since the last export.</source>
        <translation>Nada cambió desde la última exportación.</translation>
    </message>
    <message>
        <source>Nothing was exported yet; {events}.</source>
        <translation>Aún no se exportó nada; {events}.</translation>
    </message>
    <message>
        <source>The same on your clock</source>
        <translation>Lo mismo en su reloj</translation>
    </message>
    <message>
        <source>Update file for the calendar</source>
        <translation>Archivo de actualización para el calendario</translation>
    </message>
    <message>
        <source>Wrote {name}: {events} ({added} added, {changed} changed, {gone} cancelled)</source>
        <translation>Se escribió {name}: {events} ({added} agregados, {changed} cambiados, {gone} cancelados)</translation>
    </message>
    <message>
        <source>Yours: {day}, {time}</source>
        <translation>Su hora: {day}, {time}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulado</translation>
    </message>
    <message>
        <source>{day}, {time} Eastern</source>
        <translation>{day}, {time} hora del Este</translation>
    </message>
    <message>
        <source>{moment}, projected</source>
        <translation>{moment}, proyectado</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Age of letters in months, at most</source>
        <translation>Antigüedad de las cartas en meses, como máximo</translation>
    </message>
    <message>
        <source>Assigned to program</source>
        <translation>Asignada a programa</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Assistant’s e-mail</source>
        <translation>Correo del asistente</translation>
    </message>
    <message>
        <source>Chair’s letter</source>
        <translation>Carta del jefe de departamento</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Date requested</source>
        <translation>Fecha en que se pidió</translation>
    </message>
    <message>
        <source>Dates, from and to</source>
        <translation>Fechas, desde y hasta</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Entry confirmed</source>
        <translation>Entrada confirmada</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>For which specialty</source>
        <translation>Para qué especialidad</translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation>Hospital o clínica</translation>
    </message>
    <message>
        <source>How asked</source>
        <translation>Cómo se pidió</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Kind of rotation</source>
        <translation>Tipo de rotación</translation>
    </message>
    <message>
        <source>Knows me well</source>
        <translation>Me conoce bien</translation>
    </message>
    <message>
        <source>Letter ID</source>
        <translation>Letter ID</translation>
    </message>
    <message>
        <source>Letter uploaded</source>
        <translation>Carta subida</translation>
    </message>
    <message>
        <source>Letters and their writers, one a row</source>
        <translation>Cartas y sus redactores, una por fila</translation>
    </message>
    <message>
        <source>Letters assigned</source>
        <translation>Cartas asignadas</translation>
    </message>
    <message>
        <source>Letters in the specialty, at least</source>
        <translation>Cartas de la especialidad, como mínimo</translation>
    </message>
    <message>
        <source>Letters, at least</source>
        <translation>Cartas, como mínimo</translation>
    </message>
    <message>
        <source>Letters, at most</source>
        <translation>Cartas, como máximo</translation>
    </message>
    <message>
        <source>Notes on the letter</source>
        <translation>Notas sobre la carta</translation>
    </message>
    <message>
        <source>Notes on the program</source>
        <translation>Notas sobre el programa</translation>
    </message>
    <message>
        <source>Notes on the writer</source>
        <translation>Notas sobre el redactor</translation>
    </message>
    <message>
        <source>Patients a day</source>
        <translation>Pacientes por día</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>Código del programa</translation>
    </message>
    <message>
        <source>Programs, one a row</source>
        <translation>Programas, uno por fila</translation>
    </message>
    <message>
        <source>Provided CV and documents</source>
        <translation>Se entregaron CV y documentos</translation>
    </message>
    <message>
        <source>Record system</source>
        <translation>Sistema de historias clínicas</translation>
    </message>
    <message>
        <source>Request form sent</source>
        <translation>Formulario de solicitud enviado</translation>
    </message>
    <message>
        <source>Rotations, one a row</source>
        <translation>Rotaciones, una por fila</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Specialty and track</source>
        <translation>Especialidad y vía</translation>
    </message>
    <message>
        <source>Standardized letter</source>
        <translation>Carta estandarizada</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Teaching hospital (ACGME)</source>
        <translation>Hospital docente (ACGME)</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Agradecida</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Con renuncia</translation>
    </message>
    <message>
        <source>Writers, one a row</source>
        <translation>Redactores, uno por fila</translation>
    </message>
    <message>
        <source>Writer’s family name</source>
        <translation>Apellidos del redactor</translation>
    </message>
    <message>
        <source>Writer’s given name</source>
        <translation>Nombre de pila del redactor</translation>
    </message>
    <message>
        <source>Writer’s name</source>
        <translation>Nombre del redactor</translation>
    </message>
    <message>
        <source>Writer’s specialty</source>
        <translation>Especialidad del redactor</translation>
    </message>
    <message>
        <source>Writes letters</source>
        <translation>Escribe cartas</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Su función</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>A bundle needs a profile. Fill it in under Settings first.</source>
        <translation>Un paquete necesita un perfil. Complételo antes en Ajustes.</translation>
    </message>
    <message>
        <source>About lordesk</source>
        <translation>Acerca de lordesk</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Applicants of an office</source>
        <translation>Solicitantes de una oficina</translation>
    </message>
    <message>
        <source>Bundle with documents and history</source>
        <translation>Paquete con documentos e historial</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>Buscar una versión más reciente</translation>
    </message>
    <message>
        <source>Contacts of the writers</source>
        <translation>Contactos de los redactores</translation>
    </message>
    <message>
        <source>Desks, sheets, contacts</source>
        <translation>Escritorios, hojas, contactos</translation>
    </message>
    <message>
        <source>Everything, for lordesk</source>
        <translation>Todo, para lordesk</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Next season…</source>
        <translation>Próxima temporada…</translation>
    </message>
    <message>
        <source>No browser could be opened. Newer versions are at {address}</source>
        <translation>No se pudo abrir ningún navegador. Las versiones más recientes están en {address}</translation>
    </message>
    <message>
        <source>Open the sample desk</source>
        <translation>Abrir el escritorio de ejemplo</translation>
    </message>
    <message>
        <source>Open your own desk</source>
        <translation>Abrir su propio escritorio</translation>
    </message>
    <message>
        <source>Profile as JSON Resume</source>
        <translation>Perfil como JSON Resume</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation>Búsqueda y comandos…</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Snapshots and bin</source>
        <translation>Instantáneas y papelera</translation>
    </message>
    <message>
        <source>Text tables</source>
        <translation>Tablas de texto</translation>
    </message>
    <message>
        <source>This copy knows no page for newer versions. Ask whoever gave it to you.</source>
        <translation>Esta copia no conoce ninguna página con versiones más nuevas. Pregunte a quien se la dio.</translation>
    </message>
    <message>
        <source>This is version {version}. The browser shows the newest one.</source>
        <translation>Esta es la versión {version}. El navegador muestra la más reciente.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño habitual del texto</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>, of at most {ENTRY_LENGTH} characters and with a letter or a digit{ending}</source>
        <translation>, de hasta {ENTRY_LENGTH} caracteres y con una letra o una cifra{ending}</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>; a * may stand for any ending</source>
        <translation>; un * puede valer por cualquier terminación</translation>
    </message>
    <message>
        <source>A bundle needs a profile, and this desk has none yet. Import it first.</source>
        <translation>Un paquete necesita un perfil, y este escritorio aún no tiene. Impórtelo primero.</translation>
    </message>
    <message>
        <source>A cloud or a backup of this computer may keep older copies of the folder.</source>
        <translation>Una nube o un respaldo de esta computadora puede conservar copias anteriores de la carpeta.</translation>
    </message>
    <message>
        <source>A desk always has its {kind}; change it instead of removing it.</source>
        <translation>Un escritorio siempre tiene {kind}; cámbielo en vez de quitarlo.</translation>
    </message>
    <message>
        <source>A desk on an office’s server is not begun anew from here.</source>
        <translation>Un escritorio en el servidor de una oficina no se empieza de nuevo desde aquí.</translation>
    </message>
    <message>
        <source>A list of {part} has no field {field}. Known are {list}.</source>
        <translation>Una lista de {part} no tiene ningún campo {field}. Se conocen {list}.</translation>
    </message>
    <message>
        <source>A lordesk file needs a profile. Fill it in under Settings, or export an .xlsx.</source>
        <translation>Un archivo de lordesk necesita un perfil. Complételo en Ajustes o exporte un .xlsx.</translation>
    </message>
    <message>
        <source>A moment needs a text: say in one line what you did.</source>
        <translation>Un momento necesita un texto: diga en una línea qué hizo.</translation>
    </message>
    <message>
        <source>A moment needs a text; delete it instead of emptying it.</source>
        <translation>Un momento necesita un texto; elimínelo en vez de vaciarlo.</translation>
    </message>
    <message>
        <source>A picture of its letterhead lies elsewhere or is of a kind that cannot travel. Insert it as PNG or JPEG, not as a link.</source>
        <translation>Una imagen de su membrete está en otro lugar o es de un tipo que no puede viajar. Insértela como PNG o JPEG, no como vínculo.</translation>
    </message>
    <message>
        <source>A specialty of your own needs a name.</source>
        <translation>Una especialidad propia necesita un nombre.</translation>
    </message>
    <message>
        <source>A writer whose computer lacks {list} sees another font. The PDF pages keep lordesk’s.</source>
        <translation>Un redactor cuya computadora no tiene {list} ve otra letra. Las páginas PDF conservan la de lordesk.</translation>
    </message>
    <message>
        <source>Add a moment on {service}</source>
        <translation>Agregar un momento en {service}</translation>
    </message>
    <message>
        <source>Add {count} to the kit of {records}</source>
        <translation>Agregar {count} al kit de {records}</translation>
    </message>
    <message>
        <source>Added from it: {list}.</source>
        <translation>Agregado de él: {list}.</translation>
    </message>
    <message>
        <source>An SSD may keep traces of deleted files; only an encrypted disk protects from that.</source>
        <translation>Un SSD puede conservar rastros de archivos eliminados; solo un disco cifrado protege de eso.</translation>
    </message>
    <message>
        <source>An attachment on {name} is damaged. Add the document again.</source>
        <translation>Un documento adjunto en {name} está dañado. Agregue el documento otra vez.</translation>
    </message>
    <message>
        <source>An import may add every event once more. Start over instead.</source>
        <translation>Una importación puede agregar otra vez cada evento. Mejor empiece de nuevo.</translation>
    </message>
    <message>
        <source>An older kit there is unchanged.</source>
        <translation>El kit anterior que hay ahí no cambió.</translation>
    </message>
    <message>
        <source>Another window or command took a step back or forth at the same moment. Nothing was changed here; look at the desk and repeat it.</source>
        <translation>Otra ventana o comando dio un paso atrás o adelante en el mismo momento. Aquí no se cambió nada; mire el escritorio y repítalo.</translation>
    </message>
    <message>
        <source>Answer {named} of moment {key}: not a patient</source>
        <translation>Responder sobre {named} del momento {key}: no es un paciente</translation>
    </message>
    <message>
        <source>Asked for feedback</source>
        <translation>Se pidió su opinión</translation>
    </message>
    <message>
        <source>Assign letters to programs</source>
        <translation>Asignar cartas a programas</translation>
    </message>
    <message>
        <source>Assign {records}’s letter to {programs}</source>
        <translation>Asignar la carta de {records} a {programs}</translation>
    </message>
    <message>
        <source>Beside the calendar’s name press …, “Delete”.</source>
        <translation>Junto al nombre del calendario pulse …, «Eliminar».</translation>
    </message>
    <message>
        <source>Beside “Other calendars” press +, “Create new calendar”, and call it “Letters of recommendation”.</source>
        <translation>Junto a «Otros calendarios» pulse +, «Crear un calendario», y llámelo «Letters of recommendation».</translation>
    </message>
    <message>
        <source>Bring back {item}</source>
        <translation>Recuperar {item}</translation>
    </message>
    <message>
        <source>Calendar, “Add calendar”, “Create blank calendar”: call it “Letters of recommendation”.</source>
        <translation>Calendario, «Agregar calendario», «Crear calendario en blanco»: llámelo «Letters of recommendation».</translation>
    </message>
    <message>
        <source>Carry {old} over to {new}</source>
        <translation>Trasladar {old} a {new}</translation>
    </message>
    <message>
        <source>Change a moment on {records}</source>
        <translation>Cambiar un momento en {records}</translation>
    </message>
    <message>
        <source>Change made elsewhere</source>
        <translation>Cambio hecho en otro lugar</translation>
    </message>
    <message>
        <source>Change the calendar</source>
        <translation>Cambiar el calendario</translation>
    </message>
    <message>
        <source>Choose what the letter is for.</source>
        <translation>Elija para qué es la carta.</translation>
    </message>
    <message>
        <source>Choose who is to write the letter.</source>
        <translation>Elija quién ha de escribir la carta.</translation>
    </message>
    <message>
        <source>Confirm the entry of {records}’s letter</source>
        <translation>Confirmar la entrada de la carta de {records}</translation>
    </message>
    <message>
        <source>Create a blank calendar again and upload the full file.</source>
        <translation>Cree otra vez un calendario en blanco y cargue el archivo completo.</translation>
    </message>
    <message>
        <source>Create a new calendar and import the full file.</source>
        <translation>Cree un calendario nuevo e importe el archivo completo.</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>Currículum</translation>
    </message>
    <message>
        <source>Cut the point {list} and shorten or cut {last}.</source>
        <translation>Quite el punto {list} y acorte o quite {last}.</translation>
    </message>
    <message>
        <source>Delete the old calendar first; iCloud refuses events that another calendar still holds.</source>
        <translation>Elimine antes el calendario anterior; iCloud rechaza eventos que otro calendario todavía contiene.</translation>
    </message>
    <message>
        <source>Do not mail the file to yourself as an invitation; only its first event would arrive.</source>
        <translation>No se envíe el archivo por correo como invitación; solo llegaría su primer evento.</translation>
    </message>
    <message>
        <source>Do not plan on {writer}’s letter.</source>
        <translation>No cuente con la carta de {writer}.</translation>
    </message>
    <message>
        <source>Do not use the Import tab for an update: it stops at the first event it knows.</source>
        <translation>No use la pestaña Importar para una actualización: se detiene en el primer evento que conoce.</translation>
    </message>
    <message>
        <source>Enclose {part}</source>
        <translation>Adjuntar {part}</translation>
    </message>
    <message>
        <source>Events in a calendar program stay; delete the calendar there.</source>
        <translation>Los eventos de un programa de calendario se quedan; elimine allí el calendario.</translation>
    </message>
    <message>
        <source>Everything in {data} was erased. Start lordesk anew.</source>
        <translation>Todo lo de {data} se borró. Abra lordesk de nuevo.</translation>
    </message>
    <message>
        <source>File, “Import…”: choose the full file and this calendar.</source>
        <translation>Archivo, «Importar…»: elija el archivo completo y este calendario.</translation>
    </message>
    <message>
        <source>File, “Import…”: choose the update file and the same calendar, never another one.</source>
        <translation>Archivo, «Importar…»: elija el archivo de actualización y el mismo calendario, nunca otro.</translation>
    </message>
    <message>
        <source>File, “Open &amp; Export”, “Open Calendar”: choose the full file.</source>
        <translation>Archivo, «Abrir y exportar», «Abrir calendario»: elija el archivo completo.</translation>
    </message>
    <message>
        <source>File, “Open &amp; Export”, “Open Calendar”: choose the full file. Outlook opens it as a calendar of its own.</source>
        <translation>Archivo, «Abrir y exportar», «Abrir calendario»: elija el archivo completo. Outlook lo abre como un calendario propio.</translation>
    </message>
    <message>
        <source>For {writer}’s letter, {event} is noted for {on}, before the {value} on {since}. Correct one of the two days.</source>
        <translation>Para la carta de {writer}, «{event}» está anotado para el {on}, antes de «{value}» ({since}). Corrija uno de los dos días.</translation>
    </message>
    <message>
        <source>Google drops every alarm on import. In the settings of this calendar, under “All-day event notifications”, add one.</source>
        <translation>Google quita toda alarma al importar. En la configuración de este calendario, en «Notificaciones de eventos de todo el día», agregue una.</translation>
    </message>
    <message>
        <source>Import {book}</source>
        <translation>Importar {book}</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>In Thunderbird’s calendar press “Add Calendar…” (older versions: New Calendar), then “On the Network”.</source>
        <translation>En el calendario de Thunderbird pulse «Agregar calendario…» (versiones anteriores: Calendario nuevo), luego «En la red».</translation>
    </message>
    <message>
        <source>In lordesk, under Keep one file up to date, press “Choose a file…”, save, then “Copy address”.</source>
        <translation>En lordesk, bajo «Mantener un archivo al día», pulse «Elegir un archivo…», guarde y luego «Copiar la dirección».</translation>
    </message>
    <message>
        <source>In the calendar’s “Properties” mark it as read-only, or Thunderbird writes into the file.</source>
        <translation>En las «Propiedades» del calendario márquelo como de solo lectura, o Thunderbird escribirá en el archivo.</translation>
    </message>
    <message>
        <source>In the list of calendars, right-click “Letters of recommendation”, “Delete Calendar”.</source>
        <translation>En la lista de calendarios, clic derecho en «Letters of recommendation», «Eliminar calendario».</translation>
    </message>
    <message>
        <source>Its letterhead has a field {name}, which fetches text. Replace it by the text itself.</source>
        <translation>Su membrete tiene un campo {name}, que trae texto de otro lugar. Cámbielo por el texto mismo.</translation>
    </message>
    <message>
        <source>Its letterhead has tracked changes. Accept or reject them in Word, then save it.</source>
        <translation>Su membrete tiene cambios marcados. Acéptelos o rechácelos en Word y guárdelo.</translation>
    </message>
    <message>
        <source>Its letterhead holds an embedded object. Replace it by a picture, then save it.</source>
        <translation>Su membrete contiene un objeto incrustado. Cámbielo por una imagen y guárdelo.</translation>
    </message>
    <message>
        <source>Its letterhead is linked to {target}. Remove the link, or give a web or mail address.</source>
        <translation>Su membrete está vinculado a {target}. Quite el vínculo o dé una dirección web o de correo.</translation>
    </message>
    <message>
        <source>Its letterhead takes about {part} cm of the page, and more than {part2} cm leave no room for a summary on one page. Make it smaller.</source>
        <translation>Su membrete ocupa unos {part} cm de la página, y más de {part2} cm no dejan lugar para un resumen de una página. Hágalo más pequeño.</translation>
    </message>
    <message>
        <source>Keep the words of a bullet of {records}’s kit</source>
        <translation>Dejar las palabras de una viñeta del kit de {records}</translation>
    </message>
    <message>
        <source>Kept “{text}” as it is: {why}</source>
        <translation>Se dejó «{text}» como está: {why}</translation>
    </message>
    <message>
        <source>Kits, calendars and other files that you saved elsewhere stay; delete them yourself.</source>
        <translation>Los kits, calendarios y otros archivos que guardó en otro lugar se quedan; elimínelos usted.</translation>
    </message>
    <message>
        <source>Leave the password out: an address is kept as it is. Put it into the password file of PostgreSQL (~/.pgpass, on Windows %APPDATA%\postgresql\pgpass.conf).</source>
        <translation>Quite la contraseña: la dirección se guarda tal cual. Póngala en el archivo de contraseñas de PostgreSQL (~/.pgpass, en Windows %APPDATA%\postgresql\pgpass.conf).</translation>
    </message>
    <message>
        <source>Leave the user name empty, paste the address as the location (file:///…), press “Find Calendars”, then “Subscribe”.</source>
        <translation>Deje vacío el nombre de usuario, pegue la dirección como ubicación (file:///…), pulse «Buscar calendarios» y luego «Suscribirse».</translation>
    </message>
    <message>
        <source>Let the plan date the {said} of {writer}’s letter</source>
        <translation>Dejar que el plan ponga la fecha del paso «{said}» de la carta de {writer}</translation>
    </message>
    <message>
        <source>Let {records}’s letter lapse</source>
        <translation>Dejar caducar la carta de {records}</translation>
    </message>
    <message>
        <source>Letter request form</source>
        <translation>Formulario de solicitud de la carta</translation>
    </message>
    <message>
        <source>Letter {key} does not stand on program {program_key}.</source>
        <translation>La carta {key} no está en el programa {program_key}.</translation>
    </message>
    <message>
        <source>Letter {key} is {stage}, so {event} is not possible: {can}.</source>
        <translation>La carta {key} está en «{stage}», así que «{event}» no es posible: {can}.</translation>
    </message>
    <message>
        <source>Letterhead at the {place} of the page, about {part} cm tall.</source>
        <translation>Membrete en la {place} de la página, de unos {part} cm de alto.</translation>
    </message>
    <message>
        <source>Log a contact with {writers}</source>
        <translation>Anotar un contacto con {writers}</translation>
    </message>
    <message>
        <source>Look at one event that moved. If anything looks wrong, start over.</source>
        <translation>Mire un evento que se haya movido. Si algo no se ve bien, empiece de nuevo.</translation>
    </message>
    <message>
        <source>MB free</source>
        <translation>MB libres</translation>
    </message>
    <message>
        <source>Mails, and bundles on other computers, stay where they are.</source>
        <translation>Los correos, y los paquetes en otras computadoras, se quedan donde están.</translation>
    </message>
    <message>
        <source>Make a new calendar and import the full file.</source>
        <translation>Haga un calendario nuevo e importe el archivo completo.</translation>
    </message>
    <message>
        <source>Make the first plan</source>
        <translation>Hacer el primer plan</translation>
    </message>
    <message>
        <source>Mark {records}’s letter uploaded</source>
        <translation>Anotar que llegó la carta de {records}</translation>
    </message>
    <message>
        <source>Move a moment to {records}</source>
        <translation>Pasar un momento a {records}</translation>
    </message>
    <message>
        <source>Move bullet {part} of {records}’s kit</source>
        <translation>Mover la viñeta {part} del kit de {records}</translation>
    </message>
    <message>
        <source>Name and headings in {heading_font}.</source>
        <translation>Nombre y títulos en {heading_font}.</translation>
    </message>
    <message>
        <source>Name the programs that the letter is assigned to.</source>
        <translation>Nombre los programas a los que se asigna la carta.</translation>
    </message>
    <message>
        <source>No e-mail address is noted for {writer}. Ask for it before you send the kit.</source>
        <translation>No hay correo anotado de {writer}. Pídalo antes de enviar el kit.</translation>
    </message>
    <message>
        <source>No hedge and no refusal of {writer} is noted, and this mail thanks for one. Note the answer first.</source>
        <translation>No consta ni una evasiva ni una negativa de {writer}, y este mensaje la agradece. Anote primero la respuesta.</translation>
    </message>
    <message>
        <source>No letter of {writer} is noted as uploaded, and this mail thanks for it. Note the day it came first.</source>
        <translation>No consta como subida ninguna carta de {writer}, y este mensaje la agradece. Anote primero el día en que llegó.</translation>
    </message>
    <message>
        <source>No request form of this letter holds a Letter ID; type it from the form.</source>
        <translation>Ningún formulario de solicitud de esta carta contiene un Letter ID; escríbalo a partir del formulario.</translation>
    </message>
    <message>
        <source>No season after {name} is known. Add the next one with its dates, or name it.</source>
        <translation>No se conoce ninguna temporada posterior a {name}. Agregue la siguiente con sus fechas, o nómbrela.</translation>
    </message>
    <message>
        <source>No submit date is known for {writer}’s letter, so it has no writer’s date. Give the season a submit date, or the letter a deadline.</source>
        <translation>No se sabe cuándo se envía la solicitud de la carta de {writer}, así que no tiene fecha para quien escribe. Dé a la temporada una fecha de envío o a la carta una fecha límite.</translation>
    </message>
    <message>
        <source>No target is in the season {old}; nothing to carry over.</source>
        <translation>Ningún objetivo es de la temporada {old}; no hay nada que trasladar.</translation>
    </message>
    <message>
        <source>Not read, since the heading is not known: column {list}{more}; say what a column means</source>
        <translation>No se leyó, porque no se conoce el título: columna {list}{more}; diga qué significa una columna</translation>
    </message>
    <message>
        <source>Note Letter ID {found}</source>
        <translation>Anotar el Letter ID {found}</translation>
    </message>
    <message>
        <source>Note that {records} knows of the hoped-for letter</source>
        <translation>Anotar que {records} sabe de la carta que espera</translation>
    </message>
    <message>
        <source>Note that {writers} saw it</source>
        <translation>Anotar que {writers} lo vio</translation>
    </message>
    <message>
        <source>Nothing to do: Thunderbird follows the file. Press “Synchronize” to see a change at once.</source>
        <translation>No hay que hacer nada: Thunderbird sigue el archivo. Pulse «Sincronizar» para ver un cambio enseguida.</translation>
    </message>
    <message>
        <source>Offered facts in place of a draft</source>
        <translation>Se ofrecieron datos en lugar de un borrador</translation>
    </message>
    <message>
        <source>On a Mac: File, “New Calendar”, and call it “Letters of recommendation”.</source>
        <translation>En un Mac: Archivo, «Nuevo calendario», y llámelo «Letters of recommendation».</translation>
    </message>
    <message>
        <source>Open calendar.google.com on a computer; the phone app cannot import.</source>
        <translation>Abra calendar.google.com en una computadora; la aplicación del teléfono no puede importar.</translation>
    </message>
    <message>
        <source>Outlook never updates an imported event; it would add every event once more. Start over instead.</source>
        <translation>Outlook nunca actualiza un evento importado; agregaría otra vez cada evento. Mejor empiece de nuevo.</translation>
    </message>
    <message>
        <source>Overrule the answer of {writer}: {ANSWER_WORDS}</source>
        <translation>Juzgar de otro modo la respuesta de {writer}: {ANSWER_WORDS}</translation>
    </message>
    <message>
        <source>Part {name}’s letter into {targets} versions</source>
        <translation>Dividir la carta de {name} en {targets} versiones</translation>
    </message>
    <message>
        <source>Personal statement</source>
        <translation>Declaración personal</translation>
    </message>
    <message>
        <source>Pick at least one specialty: the rules for letters follow from it.</source>
        <translation>Elija al menos una especialidad: de ella salen las reglas para las cartas.</translation>
    </message>
    <message>
        <source>Pin the {said} of {writer}’s letter to {on}</source>
        <translation>Fijar el paso «{said}» de la carta de {writer} en el {on}</translation>
    </message>
    <message>
        <source>Plan by {preset} dates</source>
        <translation>Planear con las fechas «{preset}»</translation>
    </message>
    <message>
        <source>Plan {count} letters by {name}</source>
        <translation>Planear {count} cartas de {name}</translation>
    </message>
    <message>
        <source>Plan {name}’s letter</source>
        <translation>Planear la carta de {name}</translation>
    </message>
    <message>
        <source>PostgreSQL {version}, {scripts} scripts</source>
        <translation>PostgreSQL {version}, {scripts} scripts</translation>
    </message>
    <message>
        <source>Record a reminder to {records}</source>
        <translation>Anotar un recordatorio a {records}</translation>
    </message>
    <message>
        <source>Record that {records} has the kit</source>
        <translation>Anotar que {records} tiene el kit</translation>
    </message>
    <message>
        <source>Record that {records} has the request form</source>
        <translation>Anotar que {records} tiene el formulario de solicitud</translation>
    </message>
    <message>
        <source>Record that {records} was asked</source>
        <translation>Anotar que se pidió la carta a {records}</translation>
    </message>
    <message>
        <source>Record the answer of {writer}: {words}</source>
        <translation>Anotar la respuesta de {writer}: {words}</translation>
    </message>
    <message>
        <source>Record the feedback of {writer}</source>
        <translation>Anotar la opinión de {writer}</translation>
    </message>
    <message>
        <source>Record the thanks to {records}</source>
        <translation>Anotar el agradecimiento a {records}</translation>
    </message>
    <message>
        <source>Remove {entity}</source>
        <translation>Quitar {entity}</translation>
    </message>
    <message>
        <source>SF Match</source>
        <translation>SF Match</translation>
    </message>
    <message>
        <source>Say how {records} answered: strong, hedged, declined or silent.</source>
        <translation>Diga cómo respondió {records}: sí firme, con reservas, no o silencio.</translation>
    </message>
    <message>
        <source>Say in a few words why {writer}’s answer counts differently.</source>
        <translation>Diga en pocas palabras por qué la respuesta de {writer} cuenta de otro modo.</translation>
    </message>
    <message>
        <source>Say what kind of rotation it is: the kit for the writer states it.</source>
        <translation>Diga qué tipo de rotación es: el kit para el autor lo dice.</translation>
    </message>
    <message>
        <source>Say when the rotation begins and ends: the day to ask follows from it.</source>
        <translation>Diga cuándo empieza y termina la rotación: de ahí sale el día de pedir.</translation>
    </message>
    <message>
        <source>Say why it goes to {name} all the same.</source>
        <translation>Diga por qué va de todos modos a {name}.</translation>
    </message>
    <message>
        <source>Set dates of {writers}’s letter</source>
        <translation>Fijar fechas de la carta de {writers}</translation>
    </message>
    <message>
        <source>Set {part} of {key} to {on}</source>
        <translation>Poner «{part}» de {key} en el {on}</translation>
    </message>
    <message>
        <source>Set {said} to {number}</source>
        <translation>Poner «{said}» en {number}</translation>
    </message>
    <message>
        <source>Settings of this calendar, “Remove calendar”, “Delete”.</source>
        <translation>Configuración de este calendario, «Quitar el calendario», «Eliminar».</translation>
    </message>
    <message>
        <source>Settings, “Import &amp; export”: choose the full file and this calendar, then “Import”.</source>
        <translation>Configuración, «Importar y exportar»: elija el archivo completo y este calendario, luego «Importar».</translation>
    </message>
    <message>
        <source>Settings, “Import &amp; export”: choose the update file and the same calendar, then “Import”.</source>
        <translation>Configuración, «Importar y exportar»: elija el archivo de actualización y el mismo calendario, luego «Importar».</translation>
    </message>
    <message>
        <source>Sheet {name} has no headings that are known and was not read</source>
        <translation>La hoja {name} no tiene títulos conocidos y no se leyó</translation>
    </message>
    <message>
        <source>Sheet {name} is no table of lordesk and was not read</source>
        <translation>La hoja {name} no es una tabla de lordesk y no se leyó</translation>
    </message>
    <message>
        <source>Shorten or cut the point {last}.</source>
        <translation>Acorte o quite el punto {last}.</translation>
    </message>
    <message>
        <source>Shorten {place}.</source>
        <translation>Acorte {place}.</translation>
    </message>
    <message>
        <source>Snapshots of an office’s server are made by its administrator, for instance with pg_dump.</source>
        <translation>Las instantáneas del servidor de una oficina las hace su administrador, por ejemplo con pg_dump.</translation>
    </message>
    <message>
        <source>Standardized form</source>
        <translation>Formulario estandarizado</translation>
    </message>
    <message>
        <source>Take a bullet out of the kit of {records}</source>
        <translation>Quitar una viñeta del kit de {records}</translation>
    </message>
    <message>
        <source>Take it over if it is this letter’s.</source>
        <translation>Tómelo si es el de esta carta.</translation>
    </message>
    <message>
        <source>Take {records}’s letter off {name}</source>
        <translation>Quitar la carta de {records} de {name}</translation>
    </message>
    <message>
        <source>Text in {text_font}.</source>
        <translation>Texto en {text_font}.</translation>
    </message>
    <message>
        <source>Thanked for the answer</source>
        <translation>Se agradeció la respuesta</translation>
    </message>
    <message>
        <source>Thanks before the upload are kept as a contact with the writer</source>
        <translation>Un agradecimiento anterior a la subida se guarda como contacto con el redactor</translation>
    </message>
    <message>
        <source>That is no address of a server. It looks like postgresql://name@host/database or service=name.</source>
        <translation>Eso no es la dirección de un servidor. Tiene esta forma: postgresql://name@host/database o service=name.</translation>
    </message>
    <message>
        <source>That is no address of a server. It looks like postgresql://name@host/database.</source>
        <translation>Eso no es la dirección de un servidor. Tiene esta forma: postgresql://name@host/database.</translation>
    </message>
    <message>
        <source>The AAMC ID {aamc_id} is not eight digits. Compare it with your account.</source>
        <translation>El AAMC ID {aamc_id} no tiene ocho cifras. Compárelo con su cuenta.</translation>
    </message>
    <message>
        <source>The Letter ID {letter_id} holds more than letters and digits. Copy it again from the request form.</source>
        <translation>El Letter ID {letter_id} tiene algo más que letras y cifras. Cópielo otra vez del formulario de solicitud.</translation>
    </message>
    <message>
        <source>The USMLE ID {usmle_id} is not eight digits. Compare it with your papers.</source>
        <translation>El USMLE ID {usmle_id} no tiene ocho cifras. Compárelo con sus papeles.</translation>
    </message>
    <message>
        <source>The bin holds no item {step}. Look at what it holds.</source>
        <translation>La papelera no tiene ningún elemento {step}. Mire qué contiene.</translation>
    </message>
    <message>
        <source>The bundle carries other values for how letters and texts are judged. Those of this computer are kept.</source>
        <translation>El paquete trae otros valores para juzgar las cartas y los textos. Se conservan los de esta computadora.</translation>
    </message>
    <message>
        <source>The calendar file has {content} bytes, and Google Calendar takes no more than 1 MB. Export one file per writer instead.</source>
        <translation>El archivo de calendario tiene {content} bytes, y Google Calendar no acepta más de 1 MB. Exporte un archivo por redactor.</translation>
    </message>
    <message>
        <source>The colour of {names_taken}.</source>
        <translation>El color de {names_taken}.</translation>
    </message>
    <message>
        <source>The colour of {name} is too light to read on white, so lordesk’s stays.</source>
        <translation>El color de {name} es demasiado claro para leerse sobre blanco, así que se queda el de lordesk.</translation>
    </message>
    <message>
        <source>The copy of the last move is still in {left}. Remove it first.</source>
        <translation>La copia del último traslado sigue en {left}. Elimínela primero.</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing can be changed. Check its rights, or choose another folder</source>
        <translation>No se puede escribir en la carpeta de datos, así que no se puede cambiar nada. Compruebe sus permisos o elija otra carpeta</translation>
    </message>
    <message>
        <source>The data folder is, or lies below, something that is no folder. Choose another one</source>
        <translation>La carpeta de datos es, o está dentro de, algo que no es una carpeta. Elija otra</translation>
    </message>
    <message>
        <source>The data folder lies below {service}, which many computers synchronise or tidy up. Move it to the program’s own folder</source>
        <translation>La carpeta de datos está dentro de {service}, que muchas computadoras sincronizan u ordenan. Trasládela a la carpeta propia del programa</translation>
    </message>
    <message>
        <source>The data folder lies in a folder that {service} synchronises. It may copy the desk in the middle of a change and damage it. Move it to a local folder</source>
        <translation>La carpeta de datos está en una carpeta que {service} sincroniza. Podría copiar el escritorio en medio de un cambio y dañarlo. Trasládela a una carpeta local</translation>
    </message>
    <message>
        <source>The data folder lies in the roaming profile, which Windows copies between computers. Move it to the local folder of the profile</source>
        <translation>La carpeta de datos está en el perfil móvil, que Windows copia entre computadoras. Trasládela a la carpeta local del perfil</translation>
    </message>
    <message>
        <source>The data folder lies on a removable drive. Take it out only after closing lordesk, and keep a copy elsewhere</source>
        <translation>La carpeta de datos está en una unidad extraíble. Sáquela solo después de cerrar lordesk y guarde una copia en otro lugar</translation>
    </message>
    <message>
        <source>The data folder lies on another computer ({service}). When the connection breaks, changes can be lost. Move it to a local folder</source>
        <translation>La carpeta de datos está en otra computadora ({service}). Si se corta la conexión, se pueden perder cambios. Trasládela a una carpeta local</translation>
    </message>
    <message>
        <source>The date of {addressed}, {deadline}, has passed, so no day is named. Give this letter a later date.</source>
        <translation>La fecha de {addressed}, {deadline}, ya pasó, por lo que no se nombra ningún día. Dé a esta carta una fecha posterior.</translation>
    </message>
    <message>
        <source>The desk has no applicant yet; fill in your profile or import a file.</source>
        <translation>El escritorio aún no tiene solicitante; complete su perfil o importe un archivo.</translation>
    </message>
    <message>
        <source>The desk has no profile yet, so there is no resume to export.</source>
        <translation>El escritorio aún no tiene perfil, así que no hay currículum que exportar.</translation>
    </message>
    <message>
        <source>The desk has no target yet, and whom to ask depends on it. Add what you apply for under Portfolio in the window, or import a file with a target; then rank again.</source>
        <translation>El escritorio todavía no tiene ningún objetivo, y de él depende a quién pedir. Agregue a qué se postula en la página Portafolio de la ventana, o importe un archivo con un objetivo; después vuelva a ordenar.</translation>
    </message>
    <message>
        <source>The desk has no target yet, so there is no season to carry over.</source>
        <translation>El escritorio aún no tiene objetivo, así que no hay ninguna temporada que trasladar.</translation>
    </message>
    <message>
        <source>The desk has no writers yet, so there are no cards to export.</source>
        <translation>El escritorio aún no tiene redactores, así que no hay tarjetas que exportar.</translation>
    </message>
    <message>
        <source>The desk is empty, so there is nothing to export yet.</source>
        <translation>El escritorio está vacío, así que aún no hay nada que exportar.</translation>
    </message>
    <message>
        <source>The desk lies in a local folder already, {data}. Nothing was moved.</source>
        <translation>El escritorio ya está en una carpeta local, {data}. No se trasladó nada.</translation>
    </message>
    <message>
        <source>The desk of {parent} was moved to {target}. Nothing is written to the old copy. Start lordesk again; if that folder is gone, delete {part} to go on here.</source>
        <translation>El escritorio de {parent} se trasladó a {target}. En la copia antigua no se escribe nada. Abra lordesk otra vez; si esa carpeta ya no existe, elimine {part} para seguir aquí.</translation>
    </message>
    <message>
        <source>The desk was not moved.</source>
        <translation>El escritorio no se trasladó.</translation>
    </message>
    <message>
        <source>The desk was not moved. Everything is as it was.</source>
        <translation>El escritorio no se trasladó. Todo está como estaba.</translation>
    </message>
    <message>
        <source>The letter has {known}; check that the form is this letter’s.</source>
        <translation>La carta tiene {known}; compruebe que el formulario sea el de esta carta.</translation>
    </message>
    <message>
        <source>The letter {key} cannot be carried by “{part}”; it can: {known}.</source>
        <translation>La carta {key} no se puede pasar por «{part}»; se puede: {known}.</translation>
    </message>
    <message>
        <source>The mail is over 20 MB, which many servers refuse. Send Kit.zip by a cloud link.</source>
        <translation>El correo pasa de 20 MB, y muchos servidores lo rechazan. Envíe Kit.zip con un enlace a la nube.</translation>
    </message>
    <message>
        <source>The mail was not written: a name or a subject in it would change its header lines. Look at the writer’s name and the subject.</source>
        <translation>No se escribió el correo: un nombre o un asunto cambiaría las líneas de su encabezado. Mire el nombre del redactor y el asunto.</translation>
    </message>
    <message>
        <source>The mail was not written: {message}</source>
        <translation>No se escribió el correo: {message}</translation>
    </message>
    <message>
        <source>The office’s server</source>
        <translation>El servidor de la oficina</translation>
    </message>
    <message>
        <source>The page could not be drawn. Try again.</source>
        <translation>No se pudo dibujar la página. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The page {title} stays empty.</source>
        <translation>La página {title} queda vacía.</translation>
    </message>
    <message>
        <source>The passphrase is too short: take {PASSPHRASE_AT_LEAST} characters or more.</source>
        <translation>La frase de contraseña es demasiado corta: use {PASSPHRASE_AT_LEAST} caracteres o más.</translation>
    </message>
    <message>
        <source>The request form says Letter ID {found}.</source>
        <translation>El formulario de solicitud dice Letter ID {found}.</translation>
    </message>
    <message>
        <source>The sheet has {effort} words of effort and {outcome} of ability or outcome; show what the effort led to.</source>
        <translation>La hoja tiene {effort} palabras de esfuerzo y {outcome} de capacidad o resultado; muestre a qué llevó el esfuerzo.</translation>
    </message>
    <message>
        <source>The summary for {addressed} has no bullet yet. Choose moments that they saw; until then the kit is not ready.</source>
        <translation>El resumen para {addressed} todavía no tiene viñetas. Elija momentos que vio; hasta entonces el kit no está listo.</translation>
    </message>
    <message>
        <source>The summary has {number} bullets; {most} are the most that get read. Take out {part}.</source>
        <translation>El resumen tiene {number} viñetas; no se leen más de {most}. Quite {part}.</translation>
    </message>
    <message>
        <source>The summary has {number} of at least {least} bullets. Choose more moments that {addressed} saw.</source>
        <translation>El resumen tiene {number} viñetas y necesita al menos {least}. Elija más momentos que {addressed} vio.</translation>
    </message>
    <message>
        <source>The target {key} calls its specialty {specialty}. Choose {key2} there first, or put that name among its other names.</source>
        <translation>El objetivo {key} llama a su especialidad {specialty}. Elija primero {key2} allí, o ponga ese nombre entre sus otros nombres.</translation>
    </message>
    <message>
        <source>The values by which letters and texts are judged came with the bundle.</source>
        <translation>Los valores con que se juzgan las cartas y los textos llegaron con el paquete.</translation>
    </message>
    <message>
        <source>The word is on your own list.</source>
        <translation>La palabra está en su propia lista.</translation>
    </message>
    <message>
        <source>There are {more} more.</source>
        <translation>Hay {more} más.</translation>
    </message>
    <message>
        <source>There is no column {heading}. Its columns are {there}.</source>
        <translation>No hay ninguna columna {heading}. Sus columnas son {there}.</translation>
    </message>
    <message>
        <source>There is no field {field} that a list could lack.</source>
        <translation>No hay ningún campo {field} que le pueda faltar a una lista.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and folder.</source>
        <translation>No hay ningún archivo {path}. Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>There is no letter {key}. Letters on this desk: {known}.</source>
        <translation>No hay ninguna carta {key}. Cartas de este escritorio: {known}.</translation>
    </message>
    <message>
        <source>There is no letterhead in the head or foot of its pages. What stands in the text itself is not taken over; move it into the header in Word.</source>
        <translation>No hay membrete en el encabezado ni en el pie de sus páginas. Lo que está en el texto mismo no se toma; páselo al encabezado en Word.</translation>
    </message>
    <message>
        <source>There is no moment {key} any more.</source>
        <translation>Ya no hay ningún momento {key}.</translation>
    </message>
    <message>
        <source>There is no program {key} any more.</source>
        <translation>Ya no hay ningún programa {key}.</translation>
    </message>
    <message>
        <source>There is no program {program_key}. Programs: {known}.</source>
        <translation>No hay ningún programa {program_key}. Programas: {known}.</translation>
    </message>
    <message>
        <source>There is no rotation {rotation} any more.</source>
        <translation>Ya no hay ninguna rotación {rotation}.</translation>
    </message>
    <message>
        <source>There is no rotation {rotation}. Rotations on this desk: {keys}.</source>
        <translation>No hay ninguna rotación {rotation}. Rotaciones de este escritorio: {keys}.</translation>
    </message>
    <message>
        <source>There is no season {key}. Known are {list}.</source>
        <translation>No hay ninguna temporada {key}. Se conocen {list}.</translation>
    </message>
    <message>
        <source>There is no snapshot {id}. Choose one of those that are there.</source>
        <translation>No hay ninguna instantánea {id}. Elija una de las que hay.</translation>
    </message>
    <message>
        <source>There is no table {table}. Tables are {list}.</source>
        <translation>No hay ninguna tabla {table}. Las tablas son {list}.</translation>
    </message>
    <message>
        <source>There is no target {key}; the desk has {known}.</source>
        <translation>No hay ningún objetivo {key}; el escritorio tiene {known}.</translation>
    </message>
    <message>
        <source>There is no value {place}. The command rules lists them all.</source>
        <translation>No hay ningún valor {place}. El comando «rules» los enumera todos.</translation>
    </message>
    <message>
        <source>There is no value {place}. The command rules lists them all; a specialty of your own begins with its name, {key}=NAME.</source>
        <translation>No hay ningún valor {place}. El comando rules los muestra todos; una especialidad propia empieza por su nombre, {key}=NAME.</translation>
    </message>
    <message>
        <source>There is no writer {writer}. Writers on this desk: {keys}.</source>
        <translation>No hay ningún redactor {writer}. Redactores de este escritorio: {keys}.</translation>
    </message>
    <message>
        <source>There is no writer {writer}. Writers on this desk: {known}.</source>
        <translation>No hay ningún redactor {writer}. Redactores en este escritorio: {known}.</translation>
    </message>
    <message>
        <source>There is no {kind} {key}.</source>
        <translation>No hay {kind} {key}.</translation>
    </message>
    <message>
        <source>This Word file holds macros. Save it as a Word document (.docx) without them.</source>
        <translation>Este archivo de Word contiene macros. Guárdelo como documento de Word (.docx) sin ellas.</translation>
    </message>
    <message>
        <source>This Word file is damaged. Open it in Word and save it anew.</source>
        <translation>Este archivo de Word está dañado. Ábralo en Word y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>This Word file is over 3 MB. Make its pictures smaller; every kit would carry them.</source>
        <translation>Este archivo de Word pasa de 3 MB. Haga más pequeñas sus imágenes; todos los kits las llevarían.</translation>
    </message>
    <message>
        <source>This bullet has neither a number nor an outcome; how many, how often, or what changed?</source>
        <translation>Esta viñeta no tiene ni un número ni un resultado; ¿cuántos, cada cuánto o qué cambió?</translation>
    </message>
    <message>
        <source>This bullet is not in the kit any more.</source>
        <translation>Esta viñeta ya no está en el kit.</translation>
    </message>
    <message>
        <source>This desk is older than its snapshot of {made_at} UTC with {total} records; something put an old file in its place. Bring the snapshot back under Settings, Backups and bin.</source>
        <translation>Este escritorio es anterior a su instantánea de {made_at} UTC con {total} registros; algo puso un archivo viejo en su lugar. Recupere la instantánea en Ajustes, Respaldos y papelera.</translation>
    </message>
    <message>
        <source>This desk lies on an office’s server. Ask whoever keeps the server to erase it.</source>
        <translation>Este escritorio está en el servidor de una oficina. Pida a quien lleva el servidor que lo borre.</translation>
    </message>
    <message>
        <source>This desk lies on an office’s server. There is no folder to move.</source>
        <translation>Este escritorio está en el servidor de una oficina. No hay ninguna carpeta que trasladar.</translation>
    </message>
    <message>
        <source>This is a Strict Open XML file. Save it as an ordinary Word document (.docx).</source>
        <translation>Este archivo es de formato Strict Open XML. Guárdelo como documento de Word corriente (.docx).</translation>
    </message>
    <message>
        <source>This is an old Word file or one with a password. Save it as a Word document (.docx) without a password.</source>
        <translation>Este archivo de Word es antiguo o tiene contraseña. Guárdelo como documento de Word (.docx) sin contraseña.</translation>
    </message>
    <message>
        <source>This is not a Word document. Choose a .docx file.</source>
        <translation>Esto no es un documento de Word. Elija un archivo .docx.</translation>
    </message>
    <message>
        <source>This letter is noted to name {name}, but serves {list} too. Ask for a general letter or for a version of its own.</source>
        <translation>De esta carta está anotado que nombra {name}, pero sirve también para {list}. Pida una carta general o una versión propia.</translation>
    </message>
    <message>
        <source>This office has {known} applicants. Choose one of them.</source>
        <translation>Esta oficina tiene {known} solicitantes. Elija uno.</translation>
    </message>
    <message>
        <source>This window knows no way to an office’s server.</source>
        <translation>Esta ventana no conoce ningún camino al servidor de una oficina.</translation>
    </message>
    <message>
        <source>Told how the Match went</source>
        <translation>Se contó cómo fue el Match</translation>
    </message>
    <message>
        <source>Told what is new</source>
        <translation>Se contó lo nuevo</translation>
    </message>
    <message>
        <source>Turn to another writer.</source>
        <translation>Recurra a otro redactor.</translation>
    </message>
    <message>
        <source>Turn to the backup, {writers}.</source>
        <translation>Recurra al suplente, {writers}.</translation>
    </message>
    <message>
        <source>Unsubscribe from the calendar, and add it again.</source>
        <translation>Cancele la suscripción del calendario y agréguelo otra vez.</translation>
    </message>
    <message>
        <source>Use the preset’s {said}</source>
        <translation>Usar el valor del plan para «{said}»</translation>
    </message>
    <message>
        <source>Whether you waive the right to see {writer}’s letter is not decided. Waiving is usual; the choice is locked {portal}.</source>
        <translation>No está decidido si renuncia al derecho de ver la carta de {writer}. Lo habitual es renunciar; la elección queda fija {portal}.</translation>
    </message>
    <message>
        <source>Whether you waive your right to see this letter is not decided. Waiving is usual; the choice is locked {portal}.</source>
        <translation>No está decidido si renuncia a su derecho de ver esta carta. Lo habitual es renunciar; la elección queda fija {portal}.</translation>
    </message>
    <message>
        <source>Withdraw {records}’s letter</source>
        <translation>Retirar la carta de {records}</translation>
    </message>
    <message>
        <source>Without a Mac: mail the file to yourself and open it in Mail on the iPhone.</source>
        <translation>Sin un Mac: envíese el archivo por correo y ábralo en Mail en el iPhone.</translation>
    </message>
    <message>
        <source>Write given and family name, or leave both empty for now.</source>
        <translation>Escriba nombre y apellido, o deje ambos vacíos por ahora.</translation>
    </message>
    <message>
        <source>Write the first calendar file</source>
        <translation>Escribir el primer archivo de calendario</translation>
    </message>
    <message>
        <source>YYYY or YYYY-MM</source>
        <translation>AAAA o AAAA-MM</translation>
    </message>
    <message>
        <source>You worked with {writer} for {contact_weeks}; under {least} weeks a letter says little. Ask someone who saw more of your work.</source>
        <translation>Trabajó con {writer} {contact_weeks}; con menos de {least} semanas una carta dice poco. Pida a alguien que haya visto más de su trabajo.</translation>
    </message>
    <message>
        <source>Your AAMC ID is missing; the writer checks it when uploading. Add it to your profile.</source>
        <translation>Falta su AAMC ID; quien escribe lo comprueba al subir la carta. Agréguelo a su perfil.</translation>
    </message>
    <message>
        <source>Your own base cannot be used: {message} Or remove {path} to go back to lordesk’s.</source>
        <translation>Su propia base no se puede usar: {message} O quite {path} para volver a la de lordesk.</translation>
    </message>
    <message>
        <source>Your own lists of words are counted.</source>
        <translation>Se cuentan sus propias listas de palabras.</translation>
    </message>
    <message>
        <source>Your time with {writer} is over, and this mail speaks of it as running. Ask for the letter instead.</source>
        <translation>Su tiempo con {writer} ha terminado, y este mensaje habla de él como si siguiera. Pida en cambio la carta.</translation>
    </message>
    <message>
        <source>a bullet</source>
        <translation>una viñeta</translation>
    </message>
    <message>
        <source>a contact with {records}</source>
        <translation>un contacto con {records}</translation>
    </message>
    <message>
        <source>a country or its two letters, such as US</source>
        <translation>un país o sus dos letras, como US</translation>
    </message>
    <message>
        <source>a date YYYY-MM-DD</source>
        <translation>una fecha AAAA-MM-DD</translation>
    </message>
    <message>
        <source>a date that can be read in one way only</source>
        <translation>una fecha que se lea de una sola manera</translation>
    </message>
    <message>
        <source>a date with its year, which is missing; write it into the cell, as in 2027-01-31</source>
        <translation>una fecha con su año, que falta; escríbalo en la celda, como en 2027-01-31</translation>
    </message>
    <message>
        <source>a date with the day first</source>
        <translation>una fecha con el día primero</translation>
    </message>
    <message>
        <source>a date with the month first</source>
        <translation>una fecha con el mes primero</translation>
    </message>
    <message>
        <source>a date, such as 2027-01-31</source>
        <translation>una fecha, como 2027-01-31</translation>
    </message>
    <message>
        <source>a date, yes or no</source>
        <translation>una fecha, sí o no</translation>
    </message>
    <message>
        <source>a file has that name</source>
        <translation>un archivo tiene ese nombre</translation>
    </message>
    <message>
        <source>a hedge</source>
        <translation>una evasiva</translation>
    </message>
    <message>
        <source>a key has small letters from a to z, digits and hyphens, at most 64</source>
        <translation>una clave tiene letras minúsculas de la a a la z, cifras y guiones, 64 como máximo</translation>
    </message>
    <message>
        <source>a key of at most 64 letters, digits, - and _</source>
        <translation>una clave de hasta 64 letras, cifras, - y _</translation>
    </message>
    <message>
        <source>a kind of rotation, such as elective</source>
        <translation>un tipo de rotación, como elective</translation>
    </message>
    <message>
        <source>a line of its ledgers is damaged</source>
        <translation>una línea de sus libros está dañada</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of at least one; it is required</source>
        <translation>una lista de al menos uno; es obligatoria</translation>
    </message>
    <message>
        <source>a list of {entries}</source>
        <translation>una lista de {entries}</translation>
    </message>
    <message>
        <source>a moment on {part}</source>
        <translation>un momento en {part}</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a name needs a letter or a digit</source>
        <translation>un nombre necesita una letra o una cifra</translation>
    </message>
    <message>
        <source>a no</source>
        <translation>un no</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number has more than 30 digits.</source>
        <translation>un número tiene más de 30 cifras.</translation>
    </message>
    <message>
        <source>a record cannot be read</source>
        <translation>un registro no se puede leer</translation>
    </message>
    <message>
        <source>a record is missing or old</source>
        <translation>falta un registro o es viejo</translation>
    </message>
    <message>
        <source>a strong yes</source>
        <translation>un sí firme</translation>
    </message>
    <message>
        <source>a text of {least} to {most} characters</source>
        <translation>un texto de {least} a {most} caracteres</translation>
    </message>
    <message>
        <source>a time HH:MM</source>
        <translation>una hora HH:MM</translation>
    </message>
    <message>
        <source>a value; it is required</source>
        <translation>un valor; es obligatorio</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>accepts no changes at the moment. Ask its administrator.</source>
        <translation>no acepta cambios por el momento. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>after deleting for good</source>
        <translation>después de eliminar para siempre</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>and turn to {records}</source>
        <translation>y recurrir a {records}</translation>
    </message>
    <message>
        <source>and {part} more</source>
        <translation>y {part} más</translation>
    </message>
    <message>
        <source>any of {list}, parted by commas, each once</source>
        <translation>cualquiera de {list}, separados por comas, cada uno una vez</translation>
    </message>
    <message>
        <source>as often as you chose</source>
        <translation>tantas veces como usted eligió</translation>
    </message>
    <message>
        <source>ask the attending who can co-sign</source>
        <translation>pida al médico tratante que puede firmar con él</translation>
    </message>
    <message>
        <source>ask {signer}</source>
        <translation>pida a {signer}</translation>
    </message>
    <message>
        <source>before lordesk {version}</source>
        <translation>antes de lordesk {version}</translation>
    </message>
    <message>
        <source>before restoring {id}</source>
        <translation>antes de recuperar {id}</translation>
    </message>
    <message>
        <source>before: {label}</source>
        <translation>antes: {label}</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>puesto al día</translation>
    </message>
    <message>
        <source>cannot be opened. Check that the folder exists and is yours.</source>
        <translation>no se puede abrir. Compruebe que la carpeta existe y es suya.</translation>
    </message>
    <message>
        <source>cannot be reached. Check the network and the address, and repeat the step.</source>
        <translation>no responde. Compruebe la red y la dirección, y repita el paso.</translation>
    </message>
    <message>
        <source>cannot be written. Check the rights of the folder.</source>
        <translation>no se puede escribir. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>cannot grow: the disk is full. Free some space and repeat the step.</source>
        <translation>no puede crecer: el disco está lleno. Libere espacio y repita el paso.</translation>
    </message>
    <message>
        <source>could be any of the writers {error}; add an e-mail address</source>
        <translation>podría ser cualquiera de los redactores {error}; agregue una dirección de correo</translation>
    </message>
    <message>
        <source>could be any of {error}</source>
        <translation>podría ser cualquiera de {error}</translation>
    </message>
    <message>
        <source>could be any of {error}; name the specialty</source>
        <translation>podría ser cualquiera de {error}; nombre la especialidad</translation>
    </message>
    <message>
        <source>could not be read or written by the disk. Check it, and try again.</source>
        <translation>no lo pudo leer o escribir el disco. Compruébelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>carpeta de datos</translation>
    </message>
    <message>
        <source>database library</source>
        <translation>biblioteca de base de datos</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>no pedir</translation>
    </message>
    <message>
        <source>documents and sent kits kept with the desk</source>
        <translation>documentos y kits enviados que se guardan con el escritorio</translation>
    </message>
    <message>
        <source>every snapshot</source>
        <translation>todas las instantáneas</translation>
    </message>
    <message>
        <source>four letters</source>
        <translation>cuatro cartas</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>espacio libre</translation>
    </message>
    <message>
        <source>gives a {kind} whose {field} {message}</source>
        <translation>da un registro ({kind}) cuyo {field} {message}</translation>
    </message>
    <message>
        <source>gives {kind} a second time</source>
        <translation>da {kind} por segunda vez</translation>
    </message>
    <message>
        <source>has no space left. Ask its administrator, and repeat the step.</source>
        <translation>no tiene más espacio. Pregunte a su administrador y repita el paso.</translation>
    </message>
    <message>
        <source>holds a file that would leave its folder</source>
        <translation>contiene un archivo que saldría de su carpeta</translation>
    </message>
    <message>
        <source>holds a link in place of a file</source>
        <translation>contiene un enlace en lugar de un archivo</translation>
    </message>
    <message>
        <source>holds more than two reminders; after two, turn to the backup</source>
        <translation>tiene más de dos recordatorios; después de dos, recurra al suplente</translation>
    </message>
    <message>
        <source>holds two files of one name</source>
        <translation>contiene dos archivos con el mismo nombre</translation>
    </message>
    <message>
        <source>holds words beside the date: “{text}”</source>
        <translation>contiene palabras junto a la fecha: «{text}»</translation>
    </message>
    <message>
        <source>holds {assigned} letters; a program takes at most four</source>
        <translation>tiene {assigned} cartas; un programa acepta cuatro como máximo</translation>
    </message>
    <message>
        <source>holds “{cell}”: {doubt}</source>
        <translation>tiene «{cell}»: {doubt}</translation>
    </message>
    <message>
        <source>holds “{text}”: expected {expected}</source>
        <translation>contiene «{text}»: se esperaba {expected}</translation>
    </message>
    <message>
        <source>in person, e-mail or phone</source>
        <translation>en persona, por correo o por teléfono</translation>
    </message>
    <message>
        <source>inpatient, outpatient or another setting</source>
        <translation>hospitalización, consulta u otro entorno</translation>
    </message>
    <message>
        <source>is busy. Repeat the step.</source>
        <translation>está ocupado. Repita el paso.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is empty, and given_name too</source>
        <translation>está vacío, y given_name también</translation>
    </message>
    <message>
        <source>is empty, and no writer has that e-mail address</source>
        <translation>está vacío, y ningún redactor tiene esa dirección de correo</translation>
    </message>
    <message>
        <source>is empty: say what the letter is for</source>
        <translation>está vacío: diga para qué es la carta</translation>
    </message>
    <message>
        <source>is empty; a program needs its name</source>
        <translation>está vacío; un programa necesita su nombre</translation>
    </message>
    <message>
        <source>is empty; a rotation needs its first day</source>
        <translation>está vacío; una rotación necesita su primer día</translation>
    </message>
    <message>
        <source>is empty; a rotation needs its last day</source>
        <translation>está vacío; una rotación necesita su último día</translation>
    </message>
    <message>
        <source>is empty; a rotation needs its specialty</source>
        <translation>está vacío; una rotación necesita su especialidad</translation>
    </message>
    <message>
        <source>is empty; a rotation needs its {part}</source>
        <translation>está vacío; una rotación necesita su {part}</translation>
    </message>
    <message>
        <source>is given without uploaded_on; thanks follow the upload</source>
        <translation>se da sin uploaded_on; el agradecimiento sigue a la subida</translation>
    </message>
    <message>
        <source>is in use by another lordesk. Wait for it or close it, and try again.</source>
        <translation>está en uso por otro lordesk. Espere o ciérrelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>is less than letters.min</source>
        <translation>es menor que letters.min</translation>
    </message>
    <message>
        <source>is locked with a password by another program</source>
        <translation>está cerrado con contraseña por otro programa</translation>
    </message>
    <message>
        <source>is longer than {TEXT_AT_MOST} characters</source>
        <translation>pasa de {TEXT_AT_MOST} caracteres</translation>
    </message>
    <message>
        <source>is no part of text</source>
        <translation>no es parte de text</translation>
    </message>
    <message>
        <source>is no time zone, such as America/New_York</source>
        <translation>no es una zona horaria, como America/New_York</translation>
    </message>
    <message>
        <source>is no time zone, such as Europe/Berlin</source>
        <translation>no es una zona horaria, como Europe/Berlin</translation>
    </message>
    <message>
        <source>is packed in a way that lordesk does not read</source>
        <translation>está comprimido de una manera que lordesk no lee</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is no database</source>
        <translation>no es una base de datos</translation>
    </message>
    <message>
        <source>it is not a desk of lordesk</source>
        <translation>no es un escritorio de lordesk</translation>
    </message>
    <message>
        <source>its form</source>
        <translation>su formulario</translation>
    </message>
    <message>
        <source>its history is incomplete</source>
        <translation>su historial está incompleto</translation>
    </message>
    <message>
        <source>its pages are damaged</source>
        <translation>sus páginas están dañadas</translation>
    </message>
    <message>
        <source>its revision is damaged</source>
        <translation>su número de revisión está dañado</translation>
    </message>
    <message>
        <source>kits, drafts and ask cards that were opened from the window</source>
        <translation>kits, borradores y tarjetas para pedir que se abrieron desde la ventana</translation>
    </message>
    <message>
        <source>leads back to the letter itself</source>
        <translation>lleva de vuelta a la misma carta</translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation>línea {lineno}, columna {colno}</translation>
    </message>
    <message>
        <source>local, not in a synchronised folder</source>
        <translation>local, no en una carpeta sincronizada</translation>
    </message>
    <message>
        <source>locks and files that a death in the middle left</source>
        <translation>bloqueos y archivos que dejó un corte a medias</translation>
    </message>
    <message>
        <source>lordesk {version}, Python {python_version}, {system}</source>
        <translation>lordesk {version}, Python {python_version}, {system}</translation>
    </message>
    <message>
        <source>must be 1 to 64 letters, digits, - and _</source>
        <translation>debe tener de 1 a 64 letras, cifras, - y _</translation>
    </message>
    <message>
        <source>must be 64 digits and letters a to f</source>
        <translation>debe tener 64 cifras y letras de la a a la f</translation>
    </message>
    <message>
        <source>must be a count from 0 to 10,000</source>
        <translation>debe ser una cantidad de 0 a 10.000</translation>
    </message>
    <message>
        <source>must be a country code of two capital letters, such as US</source>
        <translation>debe ser un código de país de dos letras mayúsculas, como US</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must each lie between 1 and 120</source>
        <translation>cada uno debe estar entre 1 y 120</translation>
    </message>
    <message>
        <source>must lie between 0 and 20</source>
        <translation>debe estar entre 0 y 20</translation>
    </message>
    <message>
        <source>must lie between 0 and 60</source>
        <translation>debe estar entre 0 y 60</translation>
    </message>
    <message>
        <source>must lie between 1 and 600</source>
        <translation>debe estar entre 1 y 600</translation>
    </message>
    <message>
        <source>must lie between {low} and {high}</source>
        <translation>debe estar entre {low} y {high}</translation>
    </message>
    <message>
        <source>names no specialty, and the desk has no target yet</source>
        <translation>no nombra ninguna especialidad, y el escritorio aún no tiene objetivo</translation>
    </message>
    <message>
        <source>names the writer himself or herself</source>
        <translation>nombra al propio redactor</translation>
    </message>
    <message>
        <source>names with values, such as ask: 2027-01-31; kit: 2027-02-10</source>
        <translation>nombres con valores, como ask: 2027-01-31; kit: 2027-02-10</translation>
    </message>
    <message>
        <source>names {key} a second time</source>
        <translation>nombra {key} por segunda vez</translation>
    </message>
    <message>
        <source>names {kind} {key}, which does not exist</source>
        <translation>nombra {kind} {key}, que no existe</translation>
    </message>
    <message>
        <source>names {name}, which fits {error}</source>
        <translation>nombra {name}, que encaja con {error}</translation>
    </message>
    <message>
        <source>names {name}, who has no letter on this desk</source>
        <translation>nombra {name}, que no tiene carta en este escritorio</translation>
    </message>
    <message>
        <source>names {wanted}, no target of this desk ({known}) or specialty</source>
        <translation>nombra {wanted}, que no es objetivo de este escritorio ({known}) ni especialidad</translation>
    </message>
    <message>
        <source>no such field (known: {list})</source>
        <translation>ningún campo así (se conocen: {list})</translation>
    </message>
    <message>
        <source>none was cut short</source>
        <translation>ninguno quedó a medias</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>none yet; it is made with the first record</source>
        <translation>ninguna todavía; se hace con el primer registro</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>one date, such as 2027-01-31</source>
        <translation>una fecha, como 2027-01-31</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>una carta</translation>
    </message>
    <message>
        <source>one of {list}</source>
        <translation>uno de {list}</translation>
    </message>
    <message>
        <source>one program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>schema {schema}, brought up to schema {newest_schema} at the next opening</source>
        <translation>esquema {schema}, que pasa al esquema {newest_schema} la próxima vez que se abra</translation>
    </message>
    <message>
        <source>schema {schema}, {counts}</source>
        <translation>esquema {schema}, {counts}</translation>
    </message>
    <message>
        <source>sheet {name},</source>
        <translation>hoja {name},</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>sound; {size}, {found}</source>
        <translation>en buen estado; {size}, {found}</translation>
    </message>
    <message>
        <source>still names {kind} {key}</source>
        <translation>todavía nombra {kind} {key}</translation>
    </message>
    <message>
        <source>taken for a whole name; write “{name}, {last}” if {last2} is a degree</source>
        <translation>se toma por un nombre completo; escriba «{name}, {last}» si {last2} es un título</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ese día</translation>
    </message>
    <message>
        <source>the choices of this computer</source>
        <translation>las preferencias de esta computadora</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>the database is older than the newest one; something put an old file there</source>
        <translation>la base de datos es anterior a la más nueva; algo puso ahí un archivo viejo</translation>
    </message>
    <message>
        <source>the database: records, history, bin, what calendars were told</source>
        <translation>la base de datos: registros, historial, papelera, lo comunicado a los calendarios</translation>
    </message>
    <message>
        <source>the day of the ask</source>
        <translation>el día en que se pidió</translation>
    </message>
    <message>
        <source>the document “{part}”</source>
        <translation>el documento «{part}»</translation>
    </message>
    <message>
        <source>the log of what went wrong</source>
        <translation>el registro de lo que falló</translation>
    </message>
    <message>
        <source>the office’s server ({part}, {dbname})</source>
        <translation>el servidor de la oficina ({part}, {dbname})</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>el perfil</translation>
    </message>
    <message>
        <source>the rotation’s start</source>
        <translation>el comienzo de la rotación</translation>
    </message>
    <message>
        <source>the season {key}</source>
        <translation>la temporada {key}</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>the step “{label}” is not as it was written</source>
        <translation>el paso «{label}» no está como se escribió</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>el sistema no la admite</translation>
    </message>
    <message>
        <source>the target {entity}</source>
        <translation>el objetivo {entity}</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>el conjunto</translation>
    </message>
    <message>
        <source>there is no such value; it is passed over.</source>
        <translation>no hay tal valor; se pasa por alto.</translation>
    </message>
    <message>
        <source>three letters</source>
        <translation>tres cartas</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>two dates, from and to</source>
        <translation>dos fechas, desde y hasta</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>dos cartas</translation>
    </message>
    <message>
        <source>up to {most} words or phrases, parted by commas, each once{spelling}</source>
        <translation>hasta {most} palabras o frases, separadas por comas, cada una una vez{spelling}</translation>
    </message>
    <message>
        <source>when the letter goes to the program</source>
        <translation>cuando la carta llega al programa</translation>
    </message>
    <message>
        <source>when you confirm the entry</source>
        <translation>al confirmar la entrada</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>your own wordings, Word base and values of the rules</source>
        <translation>sus propios textos, base de Word y valores de las reglas</translation>
    </message>
    <message>
        <source>{added} bullets</source>
        <translation>{added} viñetas</translation>
    </message>
    <message>
        <source>{addressed} has agreed to this letter already, and this mail asks for it again.</source>
        <translation>{addressed} ya aceptó escribir esta carta, y este mensaje la pide de nuevo.</translation>
    </message>
    <message>
        <source>{addressed} is not among those who saw “{text}”. Mark that they saw it, or choose another moment.</source>
        <translation>{addressed} no está entre quienes vieron «{text}». Marque que lo vio o elija otro momento.</translation>
    </message>
    <message>
        <source>{address} stands beside several names, such as {name} and {other}; they are taken as different writers</source>
        <translation>{address} aparece junto a varios nombres, como {name} y {other}; se toman como personas distintas</translation>
    </message>
    <message>
        <source>{applicant} cannot name an applicant. Use up to 64 letters, digits, “-” and “_”.</source>
        <translation>{applicant} no puede nombrar a un solicitante. Use hasta 64 letras, cifras, «-» y «_».</translation>
    </message>
    <message>
        <source>{bare} is addressed as {addressed}. If the family name is {other_reading}, write it in capitals: {marked}.</source>
        <translation>En los correos, {bare} es {addressed}. Si el apellido es {other_reading}, escríbalo en mayúsculas: {marked}.</translation>
    </message>
    <message>
        <source>{book} has {count} rows; {ROWS_OF_LISTS_AT_MOST} is the most for a list.</source>
        <translation>{book} tiene {count} filas; {ROWS_OF_LISTS_AT_MOST} es el máximo para una lista.</translation>
    </message>
    <message>
        <source>{book}: {named}row {part}, column {column}{headed}</source>
        <translation>{book}: {named}fila {part}, columna {column}{headed}</translation>
    </message>
    <message>
        <source>{capitalize} {key} changed meanwhile; nothing was overwritten. Look at it again and repeat the step.</source>
        <translation>Entretanto cambió {capitalize} {key}; no se sobrescribió nada. Mírelo de nuevo y repita el paso.</translation>
    </message>
    <message>
        <source>{capitalize} {key} was changed by another window or command. Nothing was overwritten; look at it again and repeat the step.</source>
        <translation>Otra ventana o comando cambió {capitalize} {key}. No se sobrescribió nada; mírelo de nuevo y repita el paso.</translation>
    </message>
    <message>
        <source>{capitalize} {key} was changed by {who} meanwhile. Nothing was overwritten; choose for each difference which version to keep.</source>
        <translation>{who} cambió entretanto {capitalize} {key}. No se sobrescribió nada; elija en cada diferencia qué versión se queda.</translation>
    </message>
    <message>
        <source>{clause}; change the writer’s days first</source>
        <translation>{clause}; cambie antes los días del redactor</translation>
    </message>
    <message>
        <source>{count} cut short while taking the place of an older one; open the window or make a kit, and the older one is put back</source>
        <translation>{count} quedaron a medias al ocupar el lugar de otro anterior; abra la ventana o haga un kit, y el anterior vuelve a su sitio</translation>
    </message>
    <message>
        <source>{count} programs</source>
        <translation>{count} programas</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <source>{data} is open in another window of lordesk.</source>
        <translation>{data} está abierto en otra ventana de lordesk.</translation>
    </message>
    <message>
        <source>{expected}, and {plain} is none</source>
        <translation>{expected}, y {plain} no lo es</translation>
    </message>
    <message>
        <source>{first} and of {part} others</source>
        <translation>{first} y de {part} más</translation>
    </message>
    <message>
        <source>{first} and of {writers}</source>
        <translation>{first} y de {writers}</translation>
    </message>
    <message>
        <source>{folder} cannot be a data folder: {reason}. Choose another.</source>
        <translation>{folder} no puede ser una carpeta de datos: {reason}. Elija otra.</translation>
    </message>
    <message>
        <source>{folder} cannot be read. Choose the folder of the kit again.</source>
        <translation>No se puede leer {folder}. Elija otra vez la carpeta del kit.</translation>
    </message>
    <message>
        <source>{folder} cannot be written. Check the rights, or name another folder.</source>
        <translation>No se puede escribir en {folder}. Compruebe los permisos o nombre otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} was not written: {outside} would leave it.</source>
        <translation>No se escribió {folder}: {outside} saldría de ella.</translation>
    </message>
    <message>
        <source>{holds}; only the date is kept</source>
        <translation>{holds}; solo se guarda la fecha</translation>
    </message>
    <message>
        <source>{holds}; they are kept in the notes</source>
        <translation>{holds}; se guardan en las notas</translation>
    </message>
    <message>
        <source>{kind} {key} is not as it was written</source>
        <translation>{kind} {key} no está como se escribió</translation>
    </message>
    <message>
        <source>{known}, but the database is gone; restore one of them</source>
        <translation>{known}, pero la base de datos ya no está; recupere una de ellas</translation>
    </message>
    <message>
        <source>{known}, the newest of {made_at} with {total} records</source>
        <translation>{known}, la más nueva de {made_at} con {total} registros</translation>
    </message>
    <message>
        <source>{label}, with {along}</source>
        <translation>{label}, junto con {along}</translation>
    </message>
    <message>
        <source>{last} is taken for a degree; write “{last2}, {name}” if it is the family name</source>
        <translation>{last} se toma por un título; escriba «{last2}, {name}» si es el apellido</translation>
    </message>
    <message>
        <source>{letters} letters, {writers} writers</source>
        <translation>{letters} cartas, {writers} redactores</translation>
    </message>
    <message>
        <source>{main}, with {along}</source>
        <translation>{main}, junto con {along}</translation>
    </message>
    <message>
        <source>{message}; the cell is left empty</source>
        <translation>{message}; la celda queda vacía</translation>
    </message>
    <message>
        <source>{message}; the words are kept in the notes</source>
        <translation>{message}; las palabras se guardan en las notas</translation>
    </message>
    <message>
        <source>{misfit} does not fit; it is passed over. It takes {bounds}.</source>
        <translation>{misfit} no vale; se omite. Acepta {bounds}.</translation>
    </message>
    <message>
        <source>{misfit} does not fit; lordesk’s value is used. It takes {bounds}.</source>
        <translation>{misfit} no vale; se usa el valor de lordesk. Acepta {bounds}.</translation>
    </message>
    <message>
        <source>{most} letters</source>
        <translation>{most} cartas</translation>
    </message>
    <message>
        <source>{names} is the specialty of the target {key}. Choose another there, or remove the target, then take it out.</source>
        <translation>{names} es la especialidad del objetivo {key}. Elija otra allí o quite el objetivo, y luego quítela.</translation>
    </message>
    <message>
        <source>{names} still stands in your list {place}. Take it off there first.</source>
        <translation>{names} está todavía en su lista {place}. Quítela primero de allí.</translation>
    </message>
    <message>
        <source>{name} begins with a byte-order mark. Save it again as UTF-8 without one.</source>
        <translation>{name} empieza con una marca de orden de bytes. Guárdelo otra vez como UTF-8 sin ella.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {why}. It was left as it is; choose a snapshot to go back to.</source>
        <translation>No se puede abrir {name}: {why}. Se dejó como estaba; elija una instantánea a la que volver.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Close it elsewhere.</source>
        <translation>No se puede leer {name}. Ciérrelo donde esté abierto.</translation>
    </message>
    <message>
        <source>{name} declares things of its own in its XML, as no spreadsheet program does. It was not opened.</source>
        <translation>{name} declara en su XML cosas propias, como no hace ningún programa de hojas de cálculo. No se abrió.</translation>
    </message>
    <message>
        <source>{name} does not open with this passphrase, or was changed on its way.</source>
        <translation>{name} no se abre con esta frase de contraseña, o cambió por el camino.</translation>
    </message>
    <message>
        <source>{name} has four letters already, the most a program takes: {list}.</source>
        <translation>{name} ya tiene cuatro cartas, lo máximo que acepta un programa: {list}.</translation>
    </message>
    <message>
        <source>{name} has given out Letter IDs since the season opened, and this letter has none. Confirm the entry, then note the ID; until then the kit is not ready.</source>
        <translation>{name} da números Letter ID desde que abrió la temporada, y esta carta no tiene ninguno. Confirme la entrada y anote el número; hasta entonces el kit no está listo.</translation>
    </message>
    <message>
        <source>{name} has had {part}, and there is no further one.</source>
        <translation>{name} ya recibió {part}, y no hay ninguno más.</translation>
    </message>
    <message>
        <source>{name} has more than {ROWS_AT_MOST} merged cells. Unmerge them and save again.</source>
        <translation>{name} tiene más de {ROWS_AT_MOST} celdas combinadas. Sepárelas y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>{name} has more than {SHEETS_AT_MOST} sheets.</source>
        <translation>{name} tiene más de {SHEETS_AT_MOST} hojas.</translation>
    </message>
    <message>
        <source>{name} has no sheet {name2}. Its sheets are {there}.</source>
        <translation>{name} no tiene ninguna hoja {name2}. Sus hojas son {there}.</translation>
    </message>
    <message>
        <source>{name} has {most} already, the most it takes: {names}. Take {drop}’s off first; it is the one missed least.</source>
        <translation>{name} ya tiene {most}, lo máximo que acepta: {names}. Quite antes la de {drop}; es la que menos falta hará.</translation>
    </message>
    <message>
        <source>{name} holds more than {CARDS_AT_MOST} cards.</source>
        <translation>{name} contiene más de {CARDS_AT_MOST} tarjetas.</translation>
    </message>
    <message>
        <source>{name} holds no complete vCard. Export the cards again.</source>
        <translation>{name} no contiene ninguna vCard completa. Exporte las tarjetas otra vez.</translation>
    </message>
    <message>
        <source>{name} holds no locked bundle.</source>
        <translation>{name} no contiene ningún paquete cerrado.</translation>
    </message>
    <message>
        <source>{name} holds no lordesk desk: expected one object.</source>
        <translation>{name} no contiene un escritorio de lordesk: se esperaba un objeto.</translation>
    </message>
    <message>
        <source>{name} holds no name, and a profile needs one.</source>
        <translation>{name} no contiene ningún nombre, y un perfil lo necesita.</translation>
    </message>
    <message>
        <source>{name} holds no whole desk, so it cannot take the desk’s place. Import it without replacing the desk.</source>
        <translation>{name} no contiene un escritorio entero, así que no puede ocupar el lugar del suyo. Impórtelo sin reemplazar el escritorio.</translation>
    </message>
    <message>
        <source>{name} holds no {path}. Export the bundle again.</source>
        <translation>{name} no contiene {path}. Exporte el paquete otra vez.</translation>
    </message>
    <message>
        <source>{name} holds nothing that lordesk reads: an Excel workbook, a lordesk bundle or a LinkedIn archive.</source>
        <translation>{name} no contiene nada que lordesk lea: un libro de Excel, un paquete de lordesk o un archivo de LinkedIn.</translation>
    </message>
    <message>
        <source>{name} holds {entries} files; {ENTRIES_AT_MOST} is the most.</source>
        <translation>{name} contiene {entries} archivos; {ENTRIES_AT_MOST} es el máximo.</translation>
    </message>
    <message>
        <source>{name} holds {path}, which its list does not.</source>
        <translation>{name} contiene {path}, que no está en su lista.</translation>
    </message>
    <message>
        <source>{name} holds {path}, which no bundle has.</source>
        <translation>{name} contiene {path}, que ningún paquete tiene.</translation>
    </message>
    <message>
        <source>{name} is an old or locked Office file. Save it as .xlsx without a password.</source>
        <translation>{name} es un archivo de Office antiguo o cerrado. Guárdelo como .xlsx sin contraseña.</translation>
    </message>
    <message>
        <source>{name} is damaged or no zip file. Download or export it again.</source>
        <translation>{name} está dañado o no es un archivo zip. Descárguelo o expórtelo otra vez.</translation>
    </message>
    <message>
        <source>{name} is damaged or no {extension} file. Save it again.</source>
        <translation>{name} está dañado o no es un archivo {extension}. Guárdelo otra vez.</translation>
    </message>
    <message>
        <source>{name} is damaged. Open it in Excel or LibreOffice and save it again.</source>
        <translation>{name} está dañado. Ábralo en Excel o LibreOffice y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is larger than 20 MB. Choose a smaller file.</source>
        <translation>{name} pasa de 20 MB. Elija un archivo más pequeño.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be a lordesk file.</source>
        <translation>{name} está anidado demasiado hondo para ser un archivo de lordesk.</translation>
    </message>
    <message>
        <source>{name} is no Excel workbook. Save it again as .xlsx.</source>
        <translation>{name} no es un libro de Excel. Guárdelo otra vez como .xlsx.</translation>
    </message>
    <message>
        <source>{name} is no complete JSON: {said} at {where}.</source>
        <translation>{name} no es JSON completo: {said} en {where}.</translation>
    </message>
    <message>
        <source>{name} is no locked lordesk bundle, or was cut short.</source>
        <translation>{name} no es un paquete de lordesk cerrado, o quedó cortado.</translation>
    </message>
    <message>
        <source>{name} is no lordesk bundle.</source>
        <translation>{name} no es un paquete de lordesk.</translation>
    </message>
    <message>
        <source>{name} is no text file. Export the cards again as vCard.</source>
        <translation>{name} no es un archivo de texto. Exporte las tarjetas otra vez como vCard.</translation>
    </message>
    <message>
        <source>{name} is no text file. Save it again as CSV in UTF-8.</source>
        <translation>{name} no es un archivo de texto. Guárdelo otra vez como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8: byte {part} cannot be read. Save it again as UTF-8.</source>
        <translation>{name} no es UTF-8: el byte {part} no se puede leer. Guárdelo otra vez como UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a document that can go along. Choose a PDF, a Word file or a picture.</source>
        <translation>{name} no es un documento que pueda acompañar. Elija un PDF, un archivo de Word o una imagen.</translation>
    </message>
    <message>
        <source>{name} is not saved as UTF-8.</source>
        <translation>{name} no está guardado como UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not writing this letter, so there is nothing to remind of.</source>
        <translation>{name} no escribe esta carta, así que no hay nada que recordarle.</translation>
    </message>
    <message>
        <source>{name} is the desk of {name2}, and this desk is {name3}’s. Let it replace this desk, or take it into a desk of its own.</source>
        <translation>{name} es el escritorio de {name2}, y este escritorio es de {name3}. Deje que reemplace este escritorio, o llévelo a un escritorio aparte.</translation>
    </message>
    <message>
        <source>{name} is the profile of {other}, and this desk is {name2}’s. Let it replace this profile if that is what you want.</source>
        <translation>{name} es el perfil de {other}, y este escritorio es de {name2}. Deje que reemplace este perfil si es lo que quiere.</translation>
    </message>
    <message>
        <source>{name} is too large: {ROWS_AT_MOST} rows of {COLUMNS_AT_MOST} columns is the most.</source>
        <translation>{name} es demasiado grande: el máximo son {ROWS_AT_MOST} filas de {COLUMNS_AT_MOST} columnas.</translation>
    </message>
    <message>
        <source>{name} is too large: {most} is the most.</source>
        <translation>{name} es demasiado grande: {most} es el máximo.</translation>
    </message>
    <message>
        <source>{name} is {size} large; a lordesk file has 50 MB at most.</source>
        <translation>{name} ocupa {size}; un archivo de lordesk tiene 50 MB como máximo.</translation>
    </message>
    <message>
        <source>{name} refused a step ({kind}). Nothing saved is lost.</source>
        <translation>{name} rechazó un paso ({kind}). Nada de lo guardado se ha perdido.</translation>
    </message>
    <message>
        <source>{name} was brought up to date by a newer lordesk than this {version}. Nothing was changed; install the newer version.</source>
        <translation>{name} lo puso al día un lordesk más nuevo que este {version}. No se cambió nada; instale la versión más nueva.</translation>
    </message>
    <message>
        <source>{name} was locked by a newer lordesk. Install it to open this.</source>
        <translation>{name} lo cerró un lordesk más nuevo. Instálelo para abrirlo.</translation>
    </message>
    <message>
        <source>{name} was made by a newer lordesk. Install it to open this.</source>
        <translation>{name} lo hizo un lordesk más nuevo. Instálelo para abrirlo.</translation>
    </message>
    <message>
        <source>{name} was not changed: {script} would leave it unsound.</source>
        <translation>{name} no cambió: {script} lo dejaría en mal estado.</translation>
    </message>
    <message>
        <source>{name} would unpack to {part} MB, which no such file needs. It was not opened.</source>
        <translation>{name} ocuparía {part} MB al descomprimirse, y ningún archivo así lo necesita. No se abrió.</translation>
    </message>
    <message>
        <source>{name} {cure} Nothing saved is lost.</source>
        <translation>{name} {cure} Nada de lo guardado se ha perdido.</translation>
    </message>
    <message>
        <source>{name} {problem}. It was not opened.</source>
        <translation>{name} {problem}. No se abrió.</translation>
    </message>
    <message>
        <source>{name}, version: written by a newer lordesk.</source>
        <translation>{name}, version: escrito por un lordesk más nuevo.</translation>
    </message>
    <message>
        <source>{name}, {lower}: {why}, so lordesk’s value is used.</source>
        <translation>{name}, {lower}: {why}, así que se usa el valor de lordesk.</translation>
    </message>
    <message>
        <source>{name}, {place}: {why}, so the specialty is passed over.</source>
        <translation>{name}, {place}: {why}, así que la especialidad se pasa por alto.</translation>
    </message>
    <message>
        <source>{name}: applicant: expected a value; it is required.</source>
        <translation>{name}: applicant: se esperaba un valor; es obligatorio.</translation>
    </message>
    <message>
        <source>{name}: basics</source>
        <translation>{name}: basics</translation>
    </message>
    <message>
        <source>{name}: card {number} ({shown})</source>
        <translation>{name}: tarjeta {number} ({shown})</translation>
    </message>
    <message>
        <source>{name}: format: expected "lordesk". This is no lordesk file.</source>
        <translation>{name}: format: se esperaba "lordesk". Este no es un archivo de lordesk.</translation>
    </message>
    <message>
        <source>{name}: no row of headings is known ({there}). Give its columns headings such as Name and Deadline, or say what the list is and what its columns mean.</source>
        <translation>{name}: no se reconoce ninguna fila de títulos ({there}). Ponga a sus columnas títulos como Name y Deadline, o diga qué lista es y qué significan sus columnas.</translation>
    </message>
    <message>
        <source>{name}: row {part} cannot be read ({error}).</source>
        <translation>{name}: la fila {part} no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>{name}: sheet {title} is too large: {ROWS_AT_MOST} rows of {COLUMNS_AT_MOST} columns is the most.</source>
        <translation>{name}: la hoja {title} es demasiado grande: el máximo son {ROWS_AT_MOST} filas de {COLUMNS_AT_MOST} columnas.</translation>
    </message>
    <message>
        <source>{name}: version: expected the number 1.</source>
        <translation>{name}: version: se esperaba el número 1.</translation>
    </message>
    <message>
        <source>{name}: version: the file is of version {version}, and this program reads version {VERSION}. Install a newer lordesk to open it.</source>
        <translation>{name}: version: el archivo es de la versión {version}, y este programa lee la versión {VERSION}. Instale un lordesk más nuevo para abrirlo.</translation>
    </message>
    <message>
        <source>{name}: {SENT} names a file by no hash.</source>
        <translation>{name}: {SENT} nombra un archivo sin su huella.</translation>
    </message>
    <message>
        <source>{name}: {SENT} names a file outside its folder.</source>
        <translation>{name}: {SENT} nombra un archivo fuera de su carpeta.</translation>
    </message>
    <message>
        <source>{name}: {SENT} names a folder outside its own.</source>
        <translation>{name}: {SENT} nombra una carpeta fuera de la suya.</translation>
    </message>
    <message>
        <source>{name}: {field}: expected a list.</source>
        <translation>{name}: {field}: se esperaba una lista.</translation>
    </message>
    <message>
        <source>{name}: {field}: expected no such field.</source>
        <translation>{name}: {field}: no se esperaba tal campo.</translation>
    </message>
    <message>
        <source>{name}: {key}: expected a list.</source>
        <translation>{name}: {key}: se esperaba una lista.</translation>
    </message>
    <message>
        <source>{name}: {path} belongs to no document.</source>
        <translation>{name}: {path} no pertenece a ningún documento.</translation>
    </message>
    <message>
        <source>{name}: {path} is not as it was packed. Export the bundle again.</source>
        <translation>{name}: {path} no está como se empaquetó. Exporte el paquete otra vez.</translation>
    </message>
    <message>
        <source>{name}: {place}.key: {key} stands there twice.</source>
        <translation>{name}: {place}.key: {key} aparece dos veces.</translation>
    </message>
    <message>
        <source>{name}’s letter came on {uploaded_on}; thank them instead.</source>
        <translation>La carta de {name} llegó el {uploaded_on}; en vez de eso, agradézcasela.</translation>
    </message>
    <message>
        <source>{name}’s letter has arrived; a second version is a new letter.</source>
        <translation>La carta de {name} ya llegó; una segunda versión es una carta nueva.</translation>
    </message>
    <message>
        <source>{name}’s letter serves one target, so there is nothing to part.</source>
        <translation>La carta de {name} sirve a un solo objetivo, así que no hay nada que dividir.</translation>
    </message>
    <message>
        <source>{new} is before {old}. Choose a later season.</source>
        <translation>{new} es anterior a {old}. Elija una temporada posterior.</translation>
    </message>
    <message>
        <source>{old} is the season you are in. Choose a later one.</source>
        <translation>{old} es la temporada en la que está. Elija una posterior.</translation>
    </message>
    <message>
        <source>{parent} cannot be used as a folder. Choose another.</source>
        <translation>{parent} no se puede usar como carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>{parent} is open in a window of lordesk, so it was not {deed}. Close the window, or do it there. Nothing was changed.</source>
        <translation>{parent} está abierto en una ventana de lordesk, así que no se pudo: {deed}. Cierre la ventana o hágalo ahí. No se cambió nada.</translation>
    </message>
    <message>
        <source>{part} was not removed. Close it in Word and try again.</source>
        <translation>No se quitó {part}. Ciérrelo en Word e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{part}: expected text, and it holds half a character (a lone surrogate). Write the text anew.</source>
        <translation>{part}: se esperaba texto, y contiene medio carácter (un sustituto suelto). Escriba el texto de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a PDF, so it is not in the packet. Save it again.</source>
        <translation>{path} no se abre como PDF, así que no está en el paquete. Guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>No se puede leer {path} ({reason}).</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Choose another one.</source>
        <translation>No se puede leer {path} ({reason}). Elija otra.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>No se puede leer {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Close it in Word and try again.</source>
        <translation>No se puede leer {path}. Ciérrelo en Word e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}). Check the folder.</source>
        <translation>No se puede usar {path} ({reason}). Compruebe la carpeta.</translation>
    </message>
    <message>
        <source>{path} could not be renamed. Close it elsewhere first.</source>
        <translation>No se pudo cambiar el nombre de {path}. Ciérrelo antes donde esté abierto.</translation>
    </message>
    <message>
        <source>{path} could not be replaced; is it open in Word or another program? Close it there and repeat. The old file is unchanged.</source>
        <translation>No se pudo reemplazar {path}; ¿está abierto en Word o en otro programa? Ciérrelo ahí y repita. El archivo anterior no cambió.</translation>
    </message>
    <message>
        <source>{path} could not be used ({error}). Nothing saved is lost.</source>
        <translation>No se pudo usar {path} ({error}). Nada de lo guardado se ha perdido.</translation>
    </message>
    <message>
        <source>{path} does not hold what it should. Choose another snapshot.</source>
        <translation>{path} no contiene lo que debería. Elija otra instantánea.</translation>
    </message>
    <message>
        <source>{path} has other files inside. They are dropped in the packet, not in the file; look at them.</source>
        <translation>{path} lleva otros archivos dentro. En el paquete se quitan, en el archivo no; mírelos.</translation>
    </message>
    <message>
        <source>{path} has pages that are neither US Letter nor A4; they may print badly.</source>
        <translation>{path} tiene páginas que no son ni US Letter ni A4; quizá se impriman mal.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file.</source>
        <translation>{path} es una carpeta. Dé el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{path} is damaged, and pages of it may be lost. Look at it in the packet, or save it again.</source>
        <translation>{path} está dañado y pueden faltarle páginas. Mírelo en el paquete o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is gone, but its snapshots are there. Choose one and bring it back.</source>
        <translation>{path} ya no está, pero sus instantáneas sí. Elija una y recupérela.</translation>
    </message>
    <message>
        <source>{path} is locked or encrypted, so it is not in the packet. Save it again without a password.</source>
        <translation>{path} está bloqueado o cifrado, así que no está en el paquete. Guárdelo de nuevo sin contraseña.</translation>
    </message>
    <message>
        <source>{path} is not a PDF. It goes along beside the packet; save it as PDF if you can.</source>
        <translation>{path} no es un PDF. Va junto al paquete; guárdelo como PDF si puede.</translation>
    </message>
    <message>
        <source>{path} is not as it was made. Choose another snapshot.</source>
        <translation>{path} no está como se hizo. Elija otra instantánea.</translation>
    </message>
    <message>
        <source>{path} is over 5 MB, which makes the mail hard to carry. Save a smaller one.</source>
        <translation>{path} pasa de 5 MB, y el correo se vuelve pesado. Guarde uno más pequeño.</translation>
    </message>
    <message>
        <source>{path} is over six months old. Send a newer one if you have it.</source>
        <translation>{path} tiene más de seis meses. Envíe uno más nuevo si lo tiene.</translation>
    </message>
    <message>
        <source>{path} of the kit sent on {sent_on} is damaged or gone. Restore a backup.</source>
        <translation>{path} del kit enviado el {sent_on} está dañado o falta. Recupere un respaldo.</translation>
    </message>
    <message>
        <source>{path} runs scripts when it is opened. They are dropped in the packet, not in the file.</source>
        <translation>{path} ejecuta scripts al abrirse. En el paquete se quitan; en el archivo, no.</translation>
    </message>
    <message>
        <source>{path} was not found, so it is not in the kit. Choose the file again.</source>
        <translation>No se encontró {path}, así que no está en el kit. Elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>{path} was not removed. Close it elsewhere and try again.</source>
        <translation>No se quitó {path}. Ciérrelo donde esté abierto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} was not written: a part of that path is a file. Choose another folder.</source>
        <translation>No se escribió {path}: una parte de esa ruta es un archivo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} was not written: the disk is full. Free some space and repeat.</source>
        <translation>No se escribió {path}: el disco está lleno. Libere espacio y repita.</translation>
    </message>
    <message>
        <source>{path} was not written: the folder is read-only for you. Choose another one.</source>
        <translation>No se escribió {path}: la carpeta es para usted de solo lectura. Elija otra.</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}. Choose another place and repeat.</source>
        <translation>No se escribió {path}: {reason}. Elija otro lugar y repita.</translation>
    </message>
    <message>
        <source>{path} was written by lordesk {writer}, newer than this {version} (schema {schema}, known {newest_schema}). Nothing was changed; install the newer version.</source>
        <translation>{path} lo escribió lordesk {writer}, más nuevo que este {version} (esquema {schema}, conocido {newest_schema}). No se cambió nada; instale la versión más nueva.</translation>
    </message>
    <message>
        <source>{path} {cure} Nothing saved is lost.</source>
        <translation>{path} {cure} Nada de lo guardado se ha perdido.</translation>
    </message>
    <message>
        <source>{place} cannot be read. Check the rights of the folder.</source>
        <translation>No se puede leer {place}. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>{place} could not be deleted. Close it in other programs and repeat.</source>
        <translation>No se pudo borrar {place}. Ciérrelo en otros programas y repita.</translation>
    </message>
    <message>
        <source>{place} holds {part} a second time.</source>
        <translation>{place} contiene {part} por segunda vez.</translation>
    </message>
    <message>
        <source>{place} holds “{shown}”: expected {expected}.</source>
        <translation>{place} contiene «{shown}»: se esperaba {expected}.</translation>
    </message>
    <message>
        <source>{place} holds “{words}”: expected a month, such as 2026-03.</source>
        <translation>{place} contiene «{words}»: se esperaba un mes, como 2026-03.</translation>
    </message>
    <message>
        <source>{place} is a line of {name} {text}, which is not there.</source>
        <translation>{place} es una línea de {name} {text}, que no está.</translation>
    </message>
    <message>
        <source>{place} is damaged. Add the document again from your own copy.</source>
        <translation>{place} está dañado. Agregue otra vez el documento desde su propia copia.</translation>
    </message>
    <message>
        <source>{place} is empty: every row needs its key.</source>
        <translation>{place} está vacío: cada fila necesita su clave.</translation>
    </message>
    <message>
        <source>{place} is no list; it takes {bounds}.</source>
        <translation>{place} no es una lista; acepta {bounds}.</translation>
    </message>
    <message>
        <source>{place} is no person and was left out</source>
        <translation>{place} no es una persona y se omitió</translation>
    </message>
    <message>
        <source>{place} names nobody who is known and was left out</source>
        <translation>{place} no nombra a nadie conocido y se omitió</translation>
    </message>
    <message>
        <source>{place} names {kind} {key}, which is not there.</source>
        <translation>{place} nombra {kind} {key}, que no está.</translation>
    </message>
    <message>
        <source>{place}.{key}: expected text.</source>
        <translation>{place}.{key}: se esperaba texto.</translation>
    </message>
    <message>
        <source>{place}: a specialty of your own needs a name.</source>
        <translation>{place}: una especialidad propia necesita un nombre.</translation>
    </message>
    <message>
        <source>{place}: expected a moment in time.</source>
        <translation>{place}: se esperaba un instante.</translation>
    </message>
    <message>
        <source>{place}: expected a word for what it was.</source>
        <translation>{place}: se esperaba una palabra que diga qué era.</translation>
    </message>
    <message>
        <source>{place}: expected an event that a calendar can hold.</source>
        <translation>{place}: se esperaba un evento que un calendario pueda guardar.</translation>
    </message>
    <message>
        <source>{place}: expected an object.</source>
        <translation>{place}: se esperaba un objeto.</translation>
    </message>
    <message>
        <source>{place}: expected {expected}.</source>
        <translation>{place}: se esperaba {expected}.</translation>
    </message>
    <message>
        <source>{place}: no word is named. Write it after the equals sign.</source>
        <translation>{place}: no se nombra ninguna palabra. Escríbala después del signo igual.</translation>
    </message>
    <message>
        <source>{place}: the field stands there twice.</source>
        <translation>{place}: el campo aparece dos veces.</translation>
    </message>
    <message>
        <source>{place}: {text} does not fit; it takes {bounds}.</source>
        <translation>{place}: {text} no vale; acepta {bounds}.</translation>
    </message>
    <message>
        <source>{place}: {value} does not fit: {why}.</source>
        <translation>{place}: {value} no vale: {why}.</translation>
    </message>
    <message>
        <source>{place}: {value} does not fit; it takes {bounds}.</source>
        <translation>{place}: {value} no vale; acepta {bounds}.</translation>
    </message>
    <message>
        <source>{place}: “{strange}” is not on the list.</source>
        <translation>{place}: «{strange}» no está en la lista.</translation>
    </message>
    <message>
        <source>{place}: “{word}” is not in lordesk’s list.</source>
        <translation>{place}: «{word}» no está en la lista de lordesk.</translation>
    </message>
    <message>
        <source>{place}: “{word}” stays blocked. What is sure to tell of a patient cannot be made harmless; take it out of the text.</source>
        <translation>{place}: «{word}» sigue bloqueado. Lo que habla con seguridad de un paciente no puede pasar por inofensivo; quítelo del texto.</translation>
    </message>
    <message>
        <source>{problem} lordesk’s values are used.</source>
        <translation>{problem} Se usan los valores de lordesk.</translation>
    </message>
    <message>
        <source>{records} was reminded {reminded}. That is the limit: turn to the backup instead of reminding again.</source>
        <translation>A {records} se le recordó {reminded}. Ese es el límite: recurra al suplente en vez de recordarle otra vez.</translation>
    </message>
    <message>
        <source>{records}’s letter</source>
        <translation>la carta de {records}</translation>
    </message>
    <message>
        <source>{shipped} is a field that lordesk knows already</source>
        <translation>{shipped} es un campo que lordesk ya conoce</translation>
    </message>
    <message>
        <source>{shown} has a path too long for a database. Choose a folder with a shorter one.</source>
        <translation>{shown} tiene una ruta demasiado larga para una base de datos. Elija una carpeta con una más corta.</translation>
    </message>
    <message>
        <source>{shown} was not written: a name in it is too long. Choose a shorter one.</source>
        <translation>No se escribió {shown}: un nombre de la ruta es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>{shown} was not written: with its folders that name is too long here. Choose a folder with a shorter path.</source>
        <translation>No se escribió {shown}: con sus carpetas, ese nombre es demasiado largo aquí. Elija una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>{source} could not be copied whole. It was not moved.</source>
        <translation>No se pudo copiar {source} por completo. No se movió.</translation>
    </message>
    <message>
        <source>{source} could not be copied whole. The desk was not moved.</source>
        <translation>No se pudo copiar {source} por completo. El escritorio no se trasladó.</translation>
    </message>
    <message>
        <source>{split} words in a row stand in the kit of {writers} too: “{run}”. Two letters with the same words look copied; say it otherwise in one of them.</source>
        <translation>{split} palabras seguidas están también en el kit de {writers}: «{run}». Dos cartas con las mismas palabras parecen copiadas; dígalo de otra manera en una de ellas.</translation>
    </message>
    <message>
        <source>{str} twice</source>
        <translation>{str} dos veces</translation>
    </message>
    <message>
        <source>{target} and {data} lie in one another. Name another folder.</source>
        <translation>{target} y {data} están una dentro de la otra. Nombre otra carpeta.</translation>
    </message>
    <message>
        <source>{target} will not do: {warning} Name another folder.</source>
        <translation>{target} no sirve: {warning} Nombre otra carpeta.</translation>
    </message>
    <message>
        <source>{text} is kept as the writer’s words; say yourself what it means</source>
        <translation>{text} se guarda como palabras del redactor; diga usted qué significa</translation>
    </message>
    <message>
        <source>{title} keeps what this desk has: with the bundle {field} {message}</source>
        <translation>{title} conserva lo que tiene este escritorio: con el paquete, {field} {message}</translation>
    </message>
    <message>
        <source>{title} was left out: {field} {message}</source>
        <translation>{title} quedó fuera: {field} {message}</translation>
    </message>
    <message>
        <source>{title} was not removed: {seen} still names it</source>
        <translation>{title} no se eliminó: {seen} aún lo nombra</translation>
    </message>
    <message>
        <source>{title}, program</source>
        <translation>{title}, programa</translation>
    </message>
    <message>
        <source>{title}, rotation</source>
        <translation>{title}, rotación</translation>
    </message>
    <message>
        <source>{title}, writer</source>
        <translation>{title}, redactor</translation>
    </message>
    <message>
        <source>{tried} holds something already. Name a new or an empty folder.</source>
        <translation>{tried} ya contiene algo. Nombre una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>{upper}{server} answers: {count} applicants.</source>
        <translation>{upper}{server} responde: {count} solicitantes.</translation>
    </message>
    <message>
        <source>{word} is no number that JSON knows.</source>
        <translation>{word} no es un número que JSON conozca.</translation>
    </message>
    <message>
        <source>{writer} can be asked on {ask_day} at the earliest, after the writer’s date {deadline}. Submit later, or give this letter a later date.</source>
        <translation>A {writer} se le puede pedir como pronto el {ask_day}, después de la fecha para quien escribe, {deadline}. Envíe la solicitud más tarde o dé a esta carta una fecha posterior.</translation>
    </message>
    <message>
        <source>{writer} did not give a strong yes. Such a letter does not help; a thank-you does.</source>
        <translation>{writer} no dio un sí firme. Una carta así no ayuda; dar las gracias, sí.</translation>
    </message>
    <message>
        <source>{writer} gave no strong yes, and to ask again would be to push. Thank them, and ask somebody else.</source>
        <translation>{writer} no dio un sí firme, y pedirlo otra vez sería presionar. Dé las gracias y pídaselo a otra persona.</translation>
    </message>
    <message>
        <source>{writer} has no e-mail address here, so the draft goes to nobody. Add the address.</source>
        <translation>No hay correo de {writer}, así que el borrador no va dirigido a nadie. Agregue la dirección.</translation>
    </message>
    <message>
        <source>{writer} has not answered yet, and the kit speaks of the letter as promised. Wait for the yes, or note it.</source>
        <translation>{writer} aún no ha respondido, y el kit habla de la carta como prometida. Espere el sí o anótelo.</translation>
    </message>
    <message>
        <source>{writer} has not answered yet, so there is nothing to overrule.</source>
        <translation>{writer} aún no ha respondido, así que no hay nada que juzgar.</translation>
    </message>
    <message>
        <source>{writer} has {days} days from the ask to {deadline}; {weeks} weeks is the least. Ask sooner, or move the date to {repair}.</source>
        <translation>{writer} tiene {days} días desde la petición hasta el {deadline}; lo mínimo son {weeks} semanas. Pida antes o pase la fecha al {repair}.</translation>
    </message>
    <message>
        <source>{writer} is a {position}, and letters of trainees do not count; {whom} instead.</source>
        <translation>{writer} es {position}, y las cartas de médicos en formación no cuentan; {whom}.</translation>
    </message>
    <message>
        <source>{writer} is away from {from} to {to}, over the writer’s date {deadline}. Ask for the letter by {absence} instead.</source>
        <translation>{writer} está fuera del {from} al {to}, justo en la fecha para quien escribe, {deadline}. Pida la carta para el {absence}.</translation>
    </message>
    <message>
        <source>{writer} was asked on {since}, so {event} cannot lie on {on}. Give a later day.</source>
        <translation>A {writer} se le pidió el {since}, así que «{event}» no puede caer el {on}. Dé un día posterior.</translation>
    </message>
    <message>
        <source>{writer} was not asked for this letter yet, and this speaks of it as promised. Ask first, or note the day you asked.</source>
        <translation>A {writer} todavía no se le pidió esta carta, y esto habla de ella como prometida. Pídala primero, o anote el día en que la pidió.</translation>
    </message>
    <message>
        <source>{writer}’s answer was {ANSWER_WORDS}. To count it as a strong yes, say why.</source>
        <translation>La respuesta de {writer} fue {ANSWER_WORDS}. Para contarla como un sí firme, diga por qué.</translation>
    </message>
    <message>
        <source>{writer}’s letter</source>
        <translation>la carta de {writer}</translation>
    </message>
    <message>
        <source>{writer}’s letter all the same: {reason}</source>
        <translation>la carta de {writer} de todos modos: {reason}</translation>
    </message>
    <message>
        <source>{writer}’s letter is also for {rest}, and each portal wants an upload of its own. This plan follows {named}: make a second letter for {rest2}.</source>
        <translation>La carta de {writer} es también para {rest}, y cada portal quiere su propia subida. Este plan sigue {named}: haga una segunda carta para {rest2}.</translation>
    </message>
    <message>
        <source>{writer}’s letter is not uploaded yet. Only a letter that is there can be assigned.</source>
        <translation>La carta de {writer} aún no está subida. Solo se puede asignar una carta que ya llegó.</translation>
    </message>
    <message>
        <source>{writer}’s letter left the plan, so it cannot be assigned.</source>
        <translation>La carta de {writer} salió del plan, así que no se puede asignar.</translation>
    </message>
    <message>
        <source>{writer}’s letter lies in another portal than the one {name} reads.</source>
        <translation>La carta de {writer} está en otro portal que el que lee {name}.</translation>
    </message>
    <message>
        <source>{writer}’s letter names {named}, not {field}.</source>
        <translation>La carta de {writer} nombra {named}, no {field}.</translation>
    </message>
    <message>
        <source>{writer}’s letter was not asked for {field} ({track}).</source>
        <translation>La carta de {writer} no se pidió para {field} ({track}).</translation>
    </message>
    <message>
        <source>{writer}’s letter was uploaded on {since}, so {event} cannot lie on {on}. Give a later day.</source>
        <translation>La carta de {writer} se subió el {since}, así que «{event}» no puede caer el {on}. Dé un día posterior.</translation>
    </message>
    <message>
        <source>“Add calendar”, “Upload from file”: choose the full file and this calendar.</source>
        <translation>«Agregar calendario», «Cargar desde archivo»: elija el archivo completo y este calendario.</translation>
    </message>
    <message>
        <source>“Assigned” without a program is not kept: name the program in the cell</source>
        <translation>«Assigned» sin programa no se guarda: nombre el programa en la celda</translation>
    </message>
    <message>
        <source>“lordesk move” does that and keeps the old folder until you say so.</source>
        <translation>«lordesk move» lo hace y conserva la carpeta antigua hasta que usted diga.</translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address; correct it.</source>
        <translation>«{address}» no es una dirección de correo; corríjala.</translation>
    </message>
    <message>
        <source>“{hit}” is a field this letter is not for; name it only on purpose.</source>
        <translation>«{hit}» es un campo para el que esta carta no es; nómbrelo solo a propósito.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back or done again, since others went on from it.</source>
        <translation>«{label}» no se puede deshacer ni rehacer, porque otros siguieron a partir de ahí.</translation>
    </message>
    <message>
        <source>“{label}” cannot be “{text}”: expected {expected}.</source>
        <translation>«{label}» no puede ser «{text}»: se esperaba {expected}.</translation>
    </message>
    <message>
        <source>“{label}” cannot be “{text}”: lordesk does not know the word.</source>
        <translation>«{label}» no puede ser «{text}»: lordesk no conoce la palabra.</translation>
    </message>
    <message>
        <source>“{label}” holds days to come, such as {day}; correct those that are only planned</source>
        <translation>“{label}” contiene días que aún no han llegado, como {day}; corrija los que solo están previstos</translation>
    </message>
    <message>
        <source>“{label}” was not saved.</source>
        <translation>No se guardó «{label}».</translation>
    </message>
    <message>
        <source>“{names}” is a specialty of yours already</source>
        <translation>«{names}» ya es una especialidad suya</translation>
    </message>
    <message>
        <source>“{name}” is another of your writers; no kit names the others.</source>
        <translation>«{name}» es otro de sus redactores; ningún kit nombra a los demás.</translation>
    </message>
    <message>
        <source>“{name}” is of {dated}. Read it again before it goes to a writer.</source>
        <translation>«{name}» es del {dated}. Léalo de nuevo antes de que llegue a un redactor.</translation>
    </message>
    <message>
        <source>“{seen}” can be a person’s name; if it is a patient’s or a relative’s, it may not leave.</source>
        <translation>«{seen}» puede ser el nombre de una persona; si es de un paciente o de un familiar, no puede salir.</translation>
    </message>
    <message>
        <source>“{seen}” claims hands-on work, and on an observership that is a false statement.</source>
        <translation>«{seen}» afirma trabajo directo, y en una observership eso es una afirmación falsa.</translation>
    </message>
    <message>
        <source>“{seen}” compares you with others; only the writer can say that, and a reader cannot check it.</source>
        <translation>«{seen}» le compara con otros; eso solo puede decirlo quien escribe, y un lector no puede comprobarlo.</translation>
    </message>
    <message>
        <source>“{seen}” dates the event to a day.</source>
        <translation>«{seen}» sitúa el hecho en un día.</translation>
    </message>
    <message>
        <source>“{seen}” gives a name; if it is a patient’s or a relative’s, it may not leave.</source>
        <translation>«{seen}» da un nombre; si es de un paciente o de un familiar, no puede salir.</translation>
    </message>
    <message>
        <source>“{seen}” gives a patient’s initials, and initials count as a name.</source>
        <translation>«{seen}» da las iniciales de un paciente, y las iniciales cuentan como nombre.</translation>
    </message>
    <message>
        <source>“{seen}” gives days; if they are a patient’s and not your rotation’s, only the year may leave.</source>
        <translation>«{seen}» da días; si son de un paciente y no de su rotación, solo puede salir el año.</translation>
    </message>
    <message>
        <source>“{seen}” gives the day of an event; of a patient’s dates only the year may leave.</source>
        <translation>«{seen}» da el día de un hecho; de las fechas de un paciente solo puede salir el año.</translation>
    </message>
    <message>
        <source>“{seen}” is a biometric mark, which is an identifier.</source>
        <translation>«{seen}» es una marca biométrica, y eso identifica.</translation>
    </message>
    <message>
        <source>“{seen}” is a full date; of a patient’s dates only the year may leave.</source>
        <translation>«{seen}» es una fecha completa; de las fechas de un paciente solo puede salir el año.</translation>
    </message>
    <message>
        <source>“{seen}” is a long number, of the kind given to one person.</source>
        <translation>«{seen}» es un número largo, como los que se dan a una sola persona.</translation>
    </message>
    <message>
        <source>“{seen}” is a medical record number.</source>
        <translation>«{seen}» es un número de historia clínica.</translation>
    </message>
    <message>
        <source>“{seen}” is a number given to one person or device.</source>
        <translation>«{seen}» es un número dado a una sola persona o a un solo aparato.</translation>
    </message>
    <message>
        <source>“{seen}” is a patient’s date; only the year may leave.</source>
        <translation>«{seen}» es una fecha de un paciente; solo puede salir el año.</translation>
    </message>
    <message>
        <source>“{seen}” is a phone or fax number.</source>
        <translation>«{seen}» es un número de teléfono o de fax.</translation>
    </message>
    <message>
        <source>“{seen}” is a place smaller than a state.</source>
        <translation>«{seen}» es un lugar menor que un estado.</translation>
    </message>
    <message>
        <source>“{seen}” is a placeholder that was never filled.</source>
        <translation>«{seen}» es un hueco que nunca se rellenó.</translation>
    </message>
    <message>
        <source>“{seen}” is a postal code; of places only the state or country may leave.</source>
        <translation>«{seen}» es un código postal; de los lugares solo puede salir el estado o el país.</translation>
    </message>
    <message>
        <source>“{seen}” is a social security number or a part of one.</source>
        <translation>«{seen}» es un número de seguridad social o una parte de él.</translation>
    </message>
    <message>
        <source>“{seen}” is a street address; of places only the state or country may leave.</source>
        <translation>«{seen}» es una dirección; de los lugares solo puede salir el estado o el país.</translation>
    </message>
    <message>
        <source>“{seen}” is a web address, which can lead to a person.</source>
        <translation>«{seen}» es una dirección web, que puede llevar a una persona.</translation>
    </message>
    <message>
        <source>“{seen}” is about immigration; it stays out of letters, so out of what you hand a writer.</source>
        <translation>«{seen}» trata de inmigración; no va en las cartas, así que tampoco en lo que usted entrega a quien escribe.</translation>
    </message>
    <message>
        <source>“{seen}” is an IP address, which can lead to a device and its owner.</source>
        <translation>«{seen}» es una dirección IP, que puede llevar a un aparato y a su dueño.</translation>
    </message>
    <message>
        <source>“{seen}” is an age over 89; those are given only as “over 89”.</source>
        <translation>«{seen}» es una edad de más de 89; esas se dan solo como “over 89”.</translation>
    </message>
    <message>
        <source>“{seen}” is an e-mail address.</source>
        <translation>«{seen}» es una dirección de correo.</translation>
    </message>
    <message>
        <source>“{seen}” is an event that others can look up.</source>
        <translation>«{seen}» es un suceso que otros pueden buscar.</translation>
    </message>
    <message>
        <source>“{seen}” is an exam result; programs see it in the application, and it stays out of the kit.</source>
        <translation>«{seen}» es un resultado de examen; los programas lo ven en la solicitud, y no va en el kit.</translation>
    </message>
    <message>
        <source>“{seen}” is in no list of harmless words; if it is a patient, a relative or a small place, it may not leave.</source>
        <translation>«{seen}» no está en ninguna lista de palabras inofensivas; si es un paciente, un familiar o un lugar pequeño, no puede salir.</translation>
    </message>
    <message>
        <source>“{seen}” is on your own list of words to ask about; if it tells of a patient, it may not leave.</source>
        <translation>«{seen}» está en su propia lista de palabras por las que preguntar; si habla de un paciente, no puede salir.</translation>
    </message>
    <message>
        <source>“{seen}” is praise without a fact; say what you did, how often and what came of it.</source>
        <translation>«{seen}» es un elogio sin un hecho; diga qué hizo, con qué frecuencia y qué resultó.</translation>
    </message>
    <message>
        <source>“{seen}” is said of one person only, which can name the patient.</source>
        <translation>«{seen}» se dice de una sola persona, y eso puede nombrar al paciente.</translation>
    </message>
    <message>
        <source>“{seen}” is the day of an event; of a patient’s dates only the year may leave.</source>
        <translation>«{seen}» es el día de un hecho; de las fechas de un paciente solo puede salir el año.</translation>
    </message>
    <message>
        <source>“{seen}” is the day of an event; of dates only the year may leave.</source>
        <translation>«{seen}» es el día de un hecho; de las fechas solo puede salir el año.</translation>
    </message>
    <message>
        <source>“{seen}” looks like a code given to one person or device.</source>
        <translation>«{seen}» parece un código dado a una sola persona o a un solo aparato.</translation>
    </message>
    <message>
        <source>“{seen}” looks like a patient’s initials, and initials count as a name.</source>
        <translation>«{seen}» parecen las iniciales de un paciente, y las iniciales cuentan como nombre.</translation>
    </message>
    <message>
        <source>“{seen}” looks like a person’s name; if it is a patient or a relative, it may not leave.</source>
        <translation>«{seen}» parece el nombre de una persona; si es un paciente o un familiar, no puede salir.</translation>
    </message>
    <message>
        <source>“{seen}” looks like a postal code; of places only the state or country may leave.</source>
        <translation>«{seen}» parece un código postal; de los lugares solo puede salir el estado o el país.</translation>
    </message>
    <message>
        <source>“{seen}” looks like a street; of places only the state or country may leave.</source>
        <translation>«{seen}» parece una calle; de los lugares solo puede salir el estado o el país.</translation>
    </message>
    <message>
        <source>“{seen}” looks like an extension or pager number.</source>
        <translation>«{seen}» parece una extensión o un número de buscapersonas.</translation>
    </message>
    <message>
        <source>“{seen}” looks like initials; if they are a patient’s, they count as a name.</source>
        <translation>«{seen}» parecen iniciales; si son de un paciente, cuentan como nombre.</translation>
    </message>
    <message>
        <source>“{seen}” looks like the day of an event; of a patient’s dates only the year may leave.</source>
        <translation>«{seen}» parece el día de un hecho; de las fechas de un paciente solo puede salir el año.</translation>
    </message>
    <message>
        <source>“{seen}” looks like the place where one patient lay.</source>
        <translation>«{seen}» parece el lugar donde estuvo un paciente.</translation>
    </message>
    <message>
        <source>“{seen}” makes the patient easy to find.</source>
        <translation>«{seen}» hace fácil encontrar al paciente.</translation>
    </message>
    <message>
        <source>“{seen}” makes the patient easy to recognise.</source>
        <translation>«{seen}» hace fácil reconocer al paciente.</translation>
    </message>
    <message>
        <source>“{seen}” marks one patient out of many, so that readers can find the name.</source>
        <translation>«{seen}» distingue a un paciente entre muchos, y los lectores pueden hallar el nombre.</translation>
    </message>
    <message>
        <source>“{seen}” names a patient, and names may not leave with a kit.</source>
        <translation>«{seen}» nombra a un paciente, y los nombres no pueden salir con un kit.</translation>
    </message>
    <message>
        <source>“{seen}” names a school or an office near the patient’s home; it may not leave.</source>
        <translation>«{seen}» nombra una escuela u oficina cerca de la casa del paciente; no puede salir.</translation>
    </message>
    <message>
        <source>“{seen}” names an office or calling that few people hold, so that readers can find the name.</source>
        <translation>«{seen}» nombra un cargo u oficio que pocas personas tienen, y los lectores pueden hallar el nombre.</translation>
    </message>
    <message>
        <source>“{seen}” narrows an age over 89; those are given only as “over 89”.</source>
        <translation>«{seen}» precisa una edad de más de 89; esas se dan solo como “over 89”.</translation>
    </message>
    <message>
        <source>“{seen}” points to a person online.</source>
        <translation>«{seen}» señala a una persona en internet.</translation>
    </message>
    <message>
        <source>“{seen}” points to a vehicle, whose number is an identifier.</source>
        <translation>«{seen}» señala un vehículo, cuyo número identifica.</translation>
    </message>
    <message>
        <source>“{seen}” promises more than a bullet can show; the fact beside it is stronger alone.</source>
        <translation>«{seen}» promete más de lo que una viñeta puede mostrar; el hecho solo tiene más fuerza.</translation>
    </message>
    <message>
        <source>“{seen}” raises a doubt; say plainly what happened or leave the sentence out.</source>
        <translation>«{seen}» despierta una duda; diga con sencillez qué pasó o quite la frase.</translation>
    </message>
    <message>
        <source>“{seen}” says where one patient lay, which with your dates can name the patient.</source>
        <translation>«{seen}» dice dónde estuvo un paciente, y junto con sus fechas puede nombrarlo.</translation>
    </message>
    <message>
        <source>“{seen}” stands before an age and looks like a name; if it is a patient’s, it may not leave.</source>
        <translation>«{seen}» está antes de una edad y parece un nombre; si es de un paciente, no puede salir.</translation>
    </message>
    <message>
        <source>“{seen}” tells of a picture of a patient; a full face or a comparable picture is an identifier.</source>
        <translation>«{seen}» habla de una imagen de un paciente; una cara entera o una imagen parecida identifica.</translation>
    </message>
    <message>
        <source>“{seen}” tells of a picture; if a patient is on it, it may not leave.</source>
        <translation>«{seen}» habla de una imagen; si en ella hay un paciente, no puede salir.</translation>
    </message>
    <message>
        <source>“{seen}” tells the patient’s work or employer, which counts as an identifier.</source>
        <translation>«{seen}» dice el trabajo o el empleador del paciente, y eso cuenta como dato que identifica.</translation>
    </message>
    <message>
        <source>“{seen}” tells where a patient comes from; of places only the state or country may leave.</source>
        <translation>«{seen}» dice de dónde viene un paciente; de los lugares solo puede salir el estado o el país.</translation>
    </message>
    <message>
        <source>“{seen}” ties the patient to a public story, so that readers can find the name.</source>
        <translation>«{seen}» une al paciente con una noticia pública, y los lectores pueden hallar el nombre.</translation>
    </message>
    <message>
        <source>“{text}” is from a rotation without {addressed}, so it is left out of this kit.</source>
        <translation>«{text}» es de una rotación sin {addressed}, así que queda fuera de este kit.</translation>
    </message>
    <message>
        <source>“{title}” is {words} words too long for one page.</source>
        <translation>A «{title}» le sobran {words} palabras para caber en una página.</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>No mail program opened it. The draft lies at {path}.</source>
        <translation>Ningún programa de correo lo abrió. El borrador está en {path}.</translation>
    </message>
    <message>
        <source>The draft is open in your mail program.</source>
        <translation>El borrador está abierto en su programa de correo.</translation>
    </message>
    <message>
        <source>The words are on the clipboard; drag the files into a new mail.</source>
        <translation>El texto está en el portapapeles; arrastre los archivos a un correo nuevo.</translation>
    </message>
    <message>
        <source>Your mail program is asked to open the draft…</source>
        <translation>Se pide a su programa de correo que abra el borrador…</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Wrote {name}</source>
        <translation>Se escribió {name}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>AAMC ID</source>
        <translation>AAMC ID</translation>
    </message>
    <message>
        <source>Accredited by the ACGME</source>
        <translation>Acreditada por el ACGME</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Alarm, days before</source>
        <translation>Aviso, días antes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Asked how</source>
        <translation>Cómo se pidió</translation>
    </message>
    <message>
        <source>Assigned letters</source>
        <translation>Cartas asignadas</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Backup for</source>
        <translation>Suplente de</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Chair’s letter</source>
        <translation>Carta del jefe de departamento</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de control</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Co-signer</source>
        <translation>Cofirmante</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Con fecha</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Dates of your own</source>
        <translation>Fechas propias</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Días de ausencia</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Entry confirmed on</source>
        <translation>Entrada confirmada el</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Feedback asked for</source>
        <translation>Opinión pedida</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Findings answered</source>
        <translation>Avisos respondidos</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>Graduación</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Distinciones</translation>
    </message>
    <message>
        <source>Identity of the calendar</source>
        <translation>Identidad del calendario</translation>
    </message>
    <message>
        <source>In the kits of</source>
        <translation>En los kits de</translation>
    </message>
    <message>
        <source>In the specialty, at least</source>
        <translation>De la especialidad, al menos</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Kept file</source>
        <translation>Archivo guardado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kinds of program</source>
        <translation>Tipos de programa</translation>
    </message>
    <message>
        <source>Kit sent on</source>
        <translation>Kit enviado el</translation>
    </message>
    <message>
        <source>Knows you well</source>
        <translation>Le conoce bien</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Lapsed on</source>
        <translation>Caducada el</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Lead-up, days before</source>
        <translation>Preparación, días antes</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letter ID</source>
        <translation>Letter ID</translation>
    </message>
    <message>
        <source>Letters wanted</source>
        <translation>Cartas pedidas</translation>
    </message>
    <message>
        <source>Months old at most</source>
        <translation>Meses de antigüedad como máximo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Nombre como se imprime</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Numbers of the plan</source>
        <translation>Números del plan</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Juzgada por usted</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Patient load</source>
        <translation>Número de pacientes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Lugar en la lista</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Número del programa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record system</source>
        <translation>Sistema de historias clínicas</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Recordatorio el</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Request form sent on</source>
        <translation>Formulario de solicitud enviado el</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Right to see it waived</source>
        <translation>Renuncia al derecho de verla</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Set in bold</source>
        <translation>En negrita</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Specialties it names</source>
        <translation>Especialidades que nombra</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Standardized form</source>
        <translation>Formulario estandarizado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Submit on</source>
        <translation>Enviar el</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>Agradecida el</translation>
    </message>
    <message>
        <source>The ask</source>
        <translation>La petición</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Toda la entrada</translation>
    </message>
    <message>
        <source>The writer’s date</source>
        <translation>La fecha del redactor</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Told of the hoped-for letter on</source>
        <translation>Aviso de la carta que espera, el</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>US clinical, at least</source>
        <translation>Clínicas en EE. UU., al menos</translation>
    </message>
    <message>
        <source>USMLE ID</source>
        <translation>USMLE ID</translation>
    </message>
    <message>
        <source>Uploaded on</source>
        <translation>Subida el</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>What you did then</source>
        <translation>Lo que hizo después</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirada el</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Trabajo en común</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Redactor</translation>
    </message>
    <message>
        <source>Writes letters</source>
        <translation>Escribe cartas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Your own verdict</source>
        <translation>Su propio juicio</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>No country is known by that name. Choose one from the list.</source>
        <translation>No se conoce ningún país con ese nombre. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Esto no parece una dirección de correo electrónico.</translation>
    </message>
</context>
<context>
    <name>kits</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <source>Bullet {number} is held back. Mend it and the kit can go.</source>
        <translation>La viñeta {number} está retenida. Corríjala y el kit podrá salir.</translation>
    </message>
    <message>
        <source>Bullets {first} and {last} are held back. Mend them and the kit can go.</source>
        <translation>Las viñetas {first} y {last} están retenidas. Corríjalas y el kit podrá salir.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>Currículum</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Every page fits, and nothing is left to look at.</source>
        <translation>Todas las páginas caben y no queda nada por revisar.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conservar…</translation>
    </message>
    <message>
        <source>May name a patient: {kinds}</source>
        <translation>Puede nombrar a un paciente: {kinds}</translation>
    </message>
    <message>
        <source>Names a patient: {kinds}</source>
        <translation>Nombra a un paciente: {kinds}</translation>
    </message>
    <message>
        <source>Not a patient</source>
        <translation>No es un paciente</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Nothing is written until this is mended. Remove keeps the rest.</source>
        <translation>No se escribe nada hasta corregir esto. Quitar conserva el resto.</translation>
    </message>
    <message>
        <source>Personal statement</source>
        <translation>Declaración personal</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Request form of this letter</source>
        <translation>Formulario de solicitud de esta carta</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reformular</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent on {day}. Since then: {news}</source>
        <translation>Enviado el {day}. Desde entonces: {news}</translation>
    </message>
    <message>
        <source>Sent on {day}; no copy was kept to compare it with.</source>
        <translation>Enviado el {day}; no se guardó una copia con que compararlo.</translation>
    </message>
    <message>
        <source>Sent on {day}; nothing has changed since.</source>
        <translation>Enviado el {day}; nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Setting all pages and looking into the files.</source>
        <translation>Componiendo todas las páginas y revisando los archivos.</translation>
    </message>
    <message>
        <source>Standardized form of this letter</source>
        <translation>Formulario estandarizado de esta carta</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>The kit may go; your answer is asked once and remembered.</source>
        <translation>El kit puede salir; su respuesta se pide una vez y se recuerda.</translation>
    </message>
    <message>
        <source>They saw it</source>
        <translation>Sí lo vio</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>yes on {day}</source>
        <translation>sí, el {day}</translation>
    </message>
    <message>
        <source>{notes}; that does not hold the kit.</source>
        <translation>{notes}; eso no retiene el kit.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>A version for each</source>
        <translation>Una versión para cada una</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Answered: {answer}.</source>
        <translation>Respuesta: {answer}.</translation>
    </message>
    <message>
        <source>Ask the writer which they would rather write. Each version has its own Letter ID.</source>
        <translation>Pregunte al redactor cuál prefiere escribir. Cada versión tiene su propio Letter ID.</translation>
    </message>
    <message>
        <source>Asked for feedback.</source>
        <translation>Se pidió una opinión.</translation>
    </message>
    <message>
        <source>Asked how</source>
        <translation>Cómo se pidió</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pedida el</translation>
    </message>
    <message>
        <source>Asked.</source>
        <translation>Pedida.</translation>
    </message>
    <message>
        <source>Backup for</source>
        <translation>Suplente de</translation>
    </message>
    <message>
        <source>Chair’s letter</source>
        <translation>Carta del jefe de departamento</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>E-mail.</source>
        <translation>Correo electrónico.</translation>
    </message>
    <message>
        <source>Empty: some days before you submit, by your plan.</source>
        <translation>Vacío: unos días antes de enviar su solicitud, según su plan.</translation>
    </message>
    <message>
        <source>Empty: the day of the ask.</source>
        <translation>Vacío: el día de la petición.</translation>
    </message>
    <message>
        <source>Entry confirmed on</source>
        <translation>Entrada confirmada el</translation>
    </message>
    <message>
        <source>Entry confirmed.</source>
        <translation>Entrada confirmada.</translation>
    </message>
    <message>
        <source>First shared day, {service}.</source>
        <translation>Primer día en común, {service}.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>From the season</source>
        <translation>Según la temporada</translation>
    </message>
    <message>
        <source>If it is for several</source>
        <translation>Si es para varias</translation>
    </message>
    <message>
        <source>In prose</source>
        <translation>En prosa</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kit sent on</source>
        <translation>Kit enviado el</translation>
    </message>
    <message>
        <source>Kit sent.</source>
        <translation>Kit enviado.</translation>
    </message>
    <message>
        <source>Lapsed on</source>
        <translation>Caducada el</translation>
    </message>
    <message>
        <source>Let lapse.</source>
        <translation>Se dejó caducar.</translation>
    </message>
    <message>
        <source>Letter ID</source>
        <translation>Letter ID</translation>
    </message>
    <message>
        <source>Message.</source>
        <translation>Mensaje.</translation>
    </message>
    <message>
        <source>Met.</source>
        <translation>En persona.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Anotar la respuesta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>One day a line.</source>
        <translation>Un día por línea.</translation>
    </message>
    <message>
        <source>One general letter</source>
        <translation>Una carta general</translation>
    </message>
    <message>
        <source>One on each line. A letter that names one specialty does not go to another.</source>
        <translation>Una por línea. Una carta que nombra una especialidad no va a otra.</translation>
    </message>
    <message>
        <source>Overruled by you: {answer}.</source>
        <translation>Juzgada por usted: {answer}.</translation>
    </message>
    <message>
        <source>Phone call.</source>
        <translation>Llamada telefónica.</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Programs trust such letters more. It is final once the entry is confirmed.</source>
        <translation>Los programas confían más en estas cartas. Es definitivo una vez confirmada la entrada.</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Recordatorio el</translation>
    </message>
    <message>
        <source>Reminded.</source>
        <translation>Recordatorio enviado.</translation>
    </message>
    <message>
        <source>Request form sent on</source>
        <translation>Formulario de solicitud enviado el</translation>
    </message>
    <message>
        <source>Request form sent.</source>
        <translation>Formulario de solicitud enviado.</translation>
    </message>
    <message>
        <source>Right to see it waived</source>
        <translation>Renuncia al derecho de verla</translation>
    </message>
    <message>
        <source>Several make a general letter.</source>
        <translation>Varias hacen de ella una carta general.</translation>
    </message>
    <message>
        <source>Specialties it names</source>
        <translation>Especialidades que nombra</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Standardized form</source>
        <translation>Formulario estandarizado</translation>
    </message>
    <message>
        <source>Takes the place of that letter when it lapses.</source>
        <translation>Toma el lugar de esa carta cuando caduca.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>Agradecida el</translation>
    </message>
    <message>
        <source>Thanked.</source>
        <translation>Agradecida.</translation>
    </message>
    <message>
        <source>The writer’s date</source>
        <translation>La fecha del redactor</translation>
    </message>
    <message>
        <source>Told of the hoped-for letter on</source>
        <translation>Aviso de la carta que espera, el</translation>
    </message>
    <message>
        <source>Told of the hoped-for letter.</source>
        <translation>Se avisó de la carta que se espera.</translation>
    </message>
    <message>
        <source>Uploaded on</source>
        <translation>Subida el</translation>
    </message>
    <message>
        <source>Uploaded.</source>
        <translation>Subida.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirada el</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Retirada.</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Redactor</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>“{line}” is no day that can be read in one way.</source>
        <translation>«{line}» no es un día que se lea de una sola manera.</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>As before my step</source>
        <translation>Como antes de mi paso</translation>
    </message>
    <message>
        <source>As in my step</source>
        <translation>Como en mi paso</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Antes: {value}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo suyo</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{duties} due today</source>
        <translation>{duties} para hoy</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>This desk can be looked at only: its file or folder cannot be written.</source>
        <translation>Este escritorio solo se puede consultar: no se puede escribir en su archivo o carpeta.</translation>
    </message>
    <message>
        <source>Your desk was moved. Its old copy is still in {folder}; remove it under Settings, This computer.</source>
        <translation>Su escritorio se trasladó. La copia antigua sigue en {folder}; elimínela en Ajustes, Esta computadora.</translation>
    </message>
</context>
<context>
    <name>portfolio</name>
    <message>
        <source>A chair’s letter</source>
        <translation>Una carta del jefe de departamento</translation>
    </message>
    <message>
        <source>A rule is broken already, so no writer may fail.</source>
        <translation>Ya hay una regla sin cumplir, así que ningún redactor puede fallar.</translation>
    </message>
    <message>
        <source>Any {count} of the writers may fail and every rule still holds.</source>
        <translation>Cualesquiera {count} redactores pueden fallar y todas las reglas se cumplen.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Assigning is final</source>
        <translation>Asignar es definitivo</translation>
    </message>
    <message>
        <source>At least {min} and at most {max} cannot both be. Change one of them.</source>
        <translation>Al menos {min} y como máximo {max} no pueden ser ciertos a la vez. Cambie uno.</translation>
    </message>
    <message>
        <source>Change program</source>
        <translation>Cambiar programa</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Cambiar objetivo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Empty: as the specialty usually wants</source>
        <translation>Vacío: como suele querer la especialidad</translation>
    </message>
    <message>
        <source>Empty: not known, as the target wants</source>
        <translation>Vacío: no se sabe, como quiere el objetivo</translation>
    </message>
    <message>
        <source>Empty: the first day of the season</source>
        <translation>Vacío: el primer día de la temporada</translation>
    </message>
    <message>
        <source>Exactly {count} {letters}</source>
        <translation>Exactamente {count} {letters}</translation>
    </message>
    <message>
        <source>Find a writer</source>
        <translation>Buscar un redactor</translation>
    </message>
    <message>
        <source>From US clinical work</source>
        <translation>De trabajo clínico en EE. UU.</translation>
    </message>
    <message>
        <source>From the specialty</source>
        <translation>Según la especialidad</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Letters at least</source>
        <translation>Mínimo de cartas</translation>
    </message>
    <message>
        <source>Letters at most</source>
        <translation>Máximo de cartas</translation>
    </message>
    <message>
        <source>Letters – status</source>
        <translation>Cartas – estado</translation>
    </message>
    <message>
        <source>Look at the writer</source>
        <translation>Ver al redactor</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Programa nuevo</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Objetivo nuevo</translation>
    </message>
    <message>
        <source>No letter older than, in months</source>
        <translation>Ninguna carta de más de, en meses</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Once you have applied, the portal lets no letter be taken off a program. lordesk notes what you do there; it does not do it for you.</source>
        <translation>Una vez enviada su solicitud, el portal no permite quitar ninguna carta de un programa. lordesk anota lo que usted hace allí; no lo hace por usted.</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Punto pendiente</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Número del programa</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status for an adviser</source>
        <translation>Estado para un asesor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>The ACGME number that ERAS lists. May stay empty.</source>
        <translation>El número de la ACGME que indica ERAS. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>The kits of {names} share {count} words: “{text}”</source>
        <translation>Los kits de {names} comparten {count} palabras: «{text}»</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>US clinical work</source>
        <translation>Trabajo clínico en EE. UU.</translation>
    </message>
    <message>
        <source>Wants a chair’s letter</source>
        <translation>Pide carta del jefe de departamento</translation>
    </message>
    <message>
        <source>Wants the standardized form</source>
        <translation>Pide el formulario estandarizado</translation>
    </message>
    <message>
        <source>What if: without {names}</source>
        <translation>Y si: sin {names}</translation>
    </message>
    <message>
        <source>Why does it go there all the same?</source>
        <translation>¿Por qué va allí de todos modos?</translation>
    </message>
    <message>
        <source>Without {names} a rule would break.</source>
        <translation>Sin {names} se incumpliría una regla.</translation>
    </message>
    <message>
        <source>You submit on</source>
        <translation>Usted envía el</translation>
    </message>
    <message>
        <source>a chair’s letter</source>
        <translation>una carta del jefe de departamento</translation>
    </message>
    <message>
        <source>a newer letter</source>
        <translation>una carta más reciente</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>asignada</translation>
    </message>
    <message>
        <source>can be assigned</source>
        <translation>se puede asignar</translation>
    </message>
    <message>
        <source>counts, can be assigned once uploaded</source>
        <translation>cuenta, se puede asignar una vez subida</translation>
    </message>
    <message>
        <source>counts, once uploaded</source>
        <translation>cuenta, una vez subida</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no corresponde</translation>
    </message>
    <message>
        <source>exactly {count}</source>
        <translation>exactamente {count}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>cartas</translation>
    </message>
    <message>
        <source>losing {names} breaks a rule</source>
        <translation>perder a {names} incumple una regla</translation>
    </message>
    <message>
        <source>more from {field}</source>
        <translation>más de {field}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>on {count} program</source>
        <translation>en {count} programa</translation>
    </message>
    <message>
        <source>on {count} programs</source>
        <translation>en {count} programas</translation>
    </message>
    <message>
        <source>one chair</source>
        <translation>una del jefe</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeada</translation>
    </message>
    <message>
        <source>the standardized form</source>
        <translation>el formulario estandarizado</translation>
    </message>
    <message>
        <source>under {months} months old</source>
        <translation>de menos de {months} meses</translation>
    </message>
    <message>
        <source>uploaded, can be assigned</source>
        <translation>subida, se puede asignar</translation>
    </message>
    <message>
        <source>{count} assigned</source>
        <translation>{count} asignadas</translation>
    </message>
    <message>
        <source>{count} from US clinical work</source>
        <translation>{count} de trabajo clínico en EE. UU.</translation>
    </message>
    <message>
        <source>{count} from {field}</source>
        <translation>{count} de {field}</translation>
    </message>
    <message>
        <source>{count} letter counts today</source>
        <translation>{count} carta cuenta hoy</translation>
    </message>
    <message>
        <source>{count} letters count today</source>
        <translation>{count} cartas cuentan hoy</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} on the standardized form</source>
        <translation>{count} en el formulario estandarizado</translation>
    </message>
    <message>
        <source>{count} program</source>
        <translation>{count} programa</translation>
    </message>
    <message>
        <source>{count} programs</source>
        <translation>{count} programas</translation>
    </message>
    <message>
        <source>{count} {letters}</source>
        <translation>{count} {letters}</translation>
    </message>
    <message>
        <source>{count} {letters} under {months} months old</source>
        <translation>{count} {letters} de menos de {months} meses</translation>
    </message>
    <message>
        <source>{has} of {min}</source>
        <translation>{has} de {min}</translation>
    </message>
    <message>
        <source>{mark} {name}, planned</source>
        <translation>{mark} {name}, planeada</translation>
    </message>
    <message>
        <source>{min} to {max} letters</source>
        <translation>{min} a {max} cartas</translation>
    </message>
    <message>
        <source>{rule} ({program})</source>
        <translation>{rule} ({program})</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Solicitantes</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>New applicant</source>
        <translation>Nuevo solicitante</translation>
    </message>
    <message>
        <source>New applicant…</source>
        <translation>Nuevo solicitante…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nobody yet. Add the first applicant.</source>
        <translation>Nadie aún. Agregue el primer solicitante.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Abrir el escritorio</translation>
    </message>
    <message>
        <source>Plan all anew</source>
        <translation>Planear todo de nuevo</translation>
    </message>
    <message>
        <source>Planned {done} of {of}</source>
        <translation>Planeados {done} de {of}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the applicants</source>
        <translation>Buscar solicitantes</translation>
    </message>
    <message>
        <source>Short name: letters, digits, “-” and “_”, such as rahmani-a</source>
        <translation>Nombre corto: letras, cifras, «-» y «_», como rahmani-a</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>not of today</source>
        <translation>no de hoy</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>{key} cannot name an applicant: up to 64 letters, digits, “-” and “_”.</source>
        <translation>{key} no puede nombrar a un solicitante: hasta 64 letras, cifras, «-» y «_».</translation>
    </message>
    <message>
        <source>{people}, the most urgent first · {late} with something late</source>
        <translation>{people}, los más urgentes primero · {late} con algo atrasado</translation>
    </message>
</context>
<context>
    <name>rotations</name>
    <message>
        <source>4 to 6 patients</source>
        <translation>4 a 6 pacientes</translation>
    </message>
    <message>
        <source>A line each: what they said {arrow} what you did then.</source>
        <translation>Una línea cada una: lo que dijeron {arrow} lo que usted hizo después.</translation>
    </message>
    <message>
        <source>An observership cannot claim hands-on work; kits hold to that.</source>
        <translation>Una observership no permite afirmar trabajo directo; los kits lo respetan.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directa</translation>
    </message>
    <message>
        <source>Does the site train ACGME residents?</source>
        <translation>¿El centro forma residentes ACGME?</translation>
    </message>
    <message>
        <source>Epic</source>
        <translation>Epic</translation>
    </message>
    <message>
        <source>Feedback they gave you</source>
        <translation>Opiniones que le dieron</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation>Hospital o clínica</translation>
    </message>
    <message>
        <source>How they saw your work</source>
        <translation>Cómo vieron su trabajo</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirecta</translation>
    </message>
    <message>
        <source>Inpatient medicine, Team C</source>
        <translation>Inpatient medicine, Team C</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Leave both days empty for the whole rotation.</source>
        <translation>Deje vacíos ambos días para toda la rotación.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Patients at a time</source>
        <translation>Pacientes a la vez</translation>
    </message>
    <message>
        <source>Record system</source>
        <translation>Sistema de historias clínicas</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Shifts together</source>
        <translation>Turnos juntos</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The last day, {end}, comes before the first day, {start}. Change one of them.</source>
        <translation>El último día, {end}, es anterior al primer día, {start}. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Visiting sub-intern</source>
        <translation>Visiting sub-intern</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Qué hizo usted</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Su función</translation>
    </message>
    <message>
        <source>{kind} at {place}</source>
        <translation>{kind} en {place}</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 carta</translation>
    </message>
    <message>
        <source>1 moment</source>
        <translation>1 momento</translation>
    </message>
    <message>
        <source>1 program</source>
        <translation>1 programa</translation>
    </message>
    <message>
        <source>1 rotation</source>
        <translation>1 rotación</translation>
    </message>
    <message>
        <source>1 season</source>
        <translation>1 temporada</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 objetivo</translation>
    </message>
    <message>
        <source>1 writer</source>
        <translation>1 redactor</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Agregar {what}</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>el solicitante</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>Cambiar {what}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>el contacto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>el documento</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Título 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Título 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Título 3</translation>
    </message>
    <message>
        <source>Let {writer}’s letter lapse and turn to {backup}</source>
        <translation>Dejar caducar la carta de {writer} y recurrir a {backup}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>la carta</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>el momento</translation>
    </message>
    <message>
        <source>Outlook (classic)</source>
        <translation>Outlook (clásico)</translation>
    </message>
    <message>
        <source>Outlook (new) and Outlook on the web</source>
        <translation>Outlook (nuevo) y Outlook en la web</translation>
    </message>
    <message>
        <source>Plan, ask for and follow letters of recommendation</source>
        <translation>Planear, pedir y seguir cartas de recomendación</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>Record that {writer} was asked: {answer}</source>
        <translation>Anotar que se pidió la carta a {writer}: {answer}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>la rotación</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>la temporada</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>el objetivo</translation>
    </message>
    <message>
        <source>The lordesk contributors</source>
        <translation>Los colaboradores de lordesk</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>el redactor</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>solicitante</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>ask days before end</source>
        <translation>días para pedir antes del fin</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>asignación</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>asignada</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>suplente</translation>
    </message>
    <message>
        <source>backup days after deadline</source>
        <translation>días hasta recurrir al suplente</translation>
    </message>
    <message>
        <source>bullets max</source>
        <translation>viñetas como máximo</translation>
    </message>
    <message>
        <source>bullets min</source>
        <translation>viñetas como mínimo</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmación</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>contact min weeks</source>
        <translation>semanas mínimas de contacto</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>fecha límite</translation>
    </message>
    <message>
        <source>deadline days before submit</source>
        <translation>días de la fecha límite antes de enviar</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>early</source>
        <translation>tempranas</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>fellow</source>
        <translation>fellow</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>parte inferior</translation>
    </message>
    <message>
        <source>form</source>
        <translation>envío del formulario</translation>
    </message>
    <message>
        <source>form days after tokens</source>
        <translation>días hasta enviar el formulario</translation>
    </message>
    <message>
        <source>form sent</source>
        <translation>formulario enviado</translation>
    </message>
    <message>
        <source>form_sent</source>
        <translation>formulario enviado</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>con reservas</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>envío del kit</translation>
    </message>
    <message>
        <source>kit sent</source>
        <translation>kit enviado</translation>
    </message>
    <message>
        <source>kit_sent</source>
        <translation>kit enviado</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tardías</translation>
    </message>
    <message>
        <source>lead ideal weeks</source>
        <translation>semanas que debe tener quien escribe</translation>
    </message>
    <message>
        <source>lead min weeks</source>
        <translation>semanas bajo las que se avisa</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>letters by</source>
        <translation>llegada de cartas</translation>
    </message>
    <message>
        <source>match day</source>
        <translation>Match Day</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>one reminder</source>
        <translation>un recordatorio</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeada</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>pedir opinión</translation>
    </message>
    <message>
        <source>probed</source>
        <translation>opinión pedida</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>rank list</source>
        <translation>lista de preferencias</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>refresh after days</source>
        <translation>días hasta pedir una actualización</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>recordada</translation>
    </message>
    <message>
        <source>reminder 1</source>
        <translation>primer recordatorio</translation>
    </message>
    <message>
        <source>reminder 1 days</source>
        <translation>días del primer recordatorio</translation>
    </message>
    <message>
        <source>reminder 2</source>
        <translation>segundo recordatorio</translation>
    </message>
    <message>
        <source>reminder 2 days</source>
        <translation>días del último recordatorio</translation>
    </message>
    <message>
        <source>reminder gap days</source>
        <translation>días de silencio entre mensajes</translation>
    </message>
    <message>
        <source>reminders max</source>
        <translation>recordatorios como máximo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazar</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>residente</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotación</translation>
    </message>
    <message>
        <source>season</source>
        <translation>temporada</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>signalled</source>
        <translation>avisada</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>agradecida</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>agradecimiento</translation>
    </message>
    <message>
        <source>thanks days after upload</source>
        <translation>días hasta agradecer</translation>
    </message>
    <message>
        <source>the season {name}</source>
        <translation>la temporada {name}</translation>
    </message>
    <message>
        <source>the target {name}</source>
        <translation>el objetivo {name}</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>two reminders</source>
        <translation>dos recordatorios</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>subida</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>subida</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituales</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>redactor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{count} contacts</source>
        <translation>{count} contactos</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} documentos</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>{count} cartas</translation>
    </message>
    <message>
        <source>{count} moments</source>
        <translation>{count} momentos</translation>
    </message>
    <message>
        <source>{count} reminders</source>
        <translation>{count} recordatorios</translation>
    </message>
    <message>
        <source>{count} rotations</source>
        <translation>{count} rotaciones</translation>
    </message>
    <message>
        <source>{count} seasons</source>
        <translation>{count} temporadas</translation>
    </message>
    <message>
        <source>{count} targets</source>
        <translation>{count} objetivos</translation>
    </message>
    <message>
        <source>{count} writers</source>
        <translation>{count} redactores</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>AAMC ID</source>
        <translation>AAMC ID</translation>
    </message>
    <message>
        <source>An AAMC ID has eight digits. Check it in your portal.</source>
        <translation>Un AAMC ID tiene ocho dígitos. Revíselo en su portal.</translation>
    </message>
    <message>
        <source>City of the school</source>
        <translation>Ciudad de la escuela</translation>
    </message>
    <message>
        <source>Country of the school</source>
        <translation>País de la escuela</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Empty: given name, then family name</source>
        <translation>Vacío: nombre y luego apellido</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>Graduación</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Distinciones</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>May 2024</source>
        <translation>Mayo de 2024</translation>
    </message>
    <message>
        <source>Medical school</source>
        <translation>Escuela de medicina</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Nombre como se imprime</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>Nunca se imprime</translation>
    </message>
    <message>
        <source>Never printed in a kit</source>
        <translation>Nunca se imprime en un kit</translation>
    </message>
    <message>
        <source>Not a US citizen</source>
        <translation>Sin ciudadanía de EE. UU.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>One on each line, with semicolons: what; where; from; to; note</source>
        <translation>Una por línea, con punto y coma: qué; dónde; desde; hasta; nota</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Programs you look for</source>
        <translation>Programas que busca</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>US citizen, graduate of a school abroad</source>
        <translation>Ciudadanía de EE. UU., egreso de una escuela del extranjero</translation>
    </message>
    <message>
        <source>USMLE ID</source>
        <translation>USMLE ID</translation>
    </message>
    <message>
        <source>Write a year or a month, such as 2024, May 2024 or 2024-05.</source>
        <translation>Escriba un año o un mes, como 2024, mayo de 2024 o 2024-05.</translation>
    </message>
    <message>
        <source>“{text}” is no month. Write 2024, May 2024 or 2024-05.</source>
        <translation>«{text}» no es un mes. Escriba 2024, mayo de 2024 o 2024-05.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Answer a request to write it yourself</source>
        <translation>Responder a la petición de redactarla usted</translation>
    </message>
    <message>
        <source>As the portal shows it. Without it the writer cannot upload.</source>
        <translation>Como la muestra el portal. Sin él, el redactor no puede subir la carta.</translation>
    </message>
    <message>
        <source>Ask at short notice</source>
        <translation>Pedir con poca antelación</translation>
    </message>
    <message>
        <source>Ask for a strong letter</source>
        <translation>Pedir una carta fuerte</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Pedir una opinión</translation>
    </message>
    <message>
        <source>Asked them…</source>
        <translation>Ya se pidió…</translation>
    </message>
    <message>
        <source>Assign to programs…</source>
        <translation>Asignar a programas…</translation>
    </message>
    <message>
        <source>Assigning is final in most portals.</source>
        <translation>Asignar es definitivo en la mayoría de los portales.</translation>
    </message>
    <message>
        <source>Choose programs</source>
        <translation>Elegir programas</translation>
    </message>
    <message>
        <source>Draft reminder</source>
        <translation>Redactar recordatorio</translation>
    </message>
    <message>
        <source>Draft the ask</source>
        <translation>Redactar la petición</translation>
    </message>
    <message>
        <source>Draft the mail</source>
        <translation>Redactar el correo</translation>
    </message>
    <message>
        <source>Draft the news</source>
        <translation>Redactar la noticia</translation>
    </message>
    <message>
        <source>Draft the thanks</source>
        <translation>Redactar el agradecimiento</translation>
    </message>
    <message>
        <source>Draft the update</source>
        <translation>Redactar la novedad</translation>
    </message>
    <message>
        <source>Entry confirmed…</source>
        <translation>Entrada confirmada…</translation>
    </message>
    <message>
        <source>Feedback of {writer}</source>
        <translation>Opinión de {writer}</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Primer recordatorio</translation>
    </message>
    <message>
        <source>Form was sent…</source>
        <translation>Se envió el formulario…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How did it sound?</source>
        <translation>¿Cómo sonó?</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Kit was sent…</source>
        <translation>Se envió el kit…</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Último recordatorio</translation>
    </message>
    <message>
        <source>Let it lapse</source>
        <translation>Dejarla caducar</translation>
    </message>
    <message>
        <source>Let it lapse…</source>
        <translation>Dejarla caducar…</translation>
    </message>
    <message>
        <source>Let the letter of {writer} lapse</source>
        <translation>Dejar caducar la carta de {writer}</translation>
    </message>
    <message>
        <source>Letter ID</source>
        <translation>Letter ID</translation>
    </message>
    <message>
        <source>Letter arrived…</source>
        <translation>Llegó la carta…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Note the entry</source>
        <translation>Anotar la entrada</translation>
    </message>
    <message>
        <source>Note the feedback…</source>
        <translation>Anotar la opinión…</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>En qué día</translation>
    </message>
    <message>
        <source>Open the kit</source>
        <translation>Abrir el kit</translation>
    </message>
    <message>
        <source>Print ask card</source>
        <translation>Imprimir tarjeta para pedir</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas que hacer</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Registrar la respuesta…</translation>
    </message>
    <message>
        <source>Reminded them…</source>
        <translation>Ya se recordó…</translation>
    </message>
    <message>
        <source>Send the kit</source>
        <translation>Enviar el kit</translation>
    </message>
    <message>
        <source>Send the request form</source>
        <translation>Enviar el formulario de solicitud</translation>
    </message>
    <message>
        <source>Tell how the Match went</source>
        <translation>Contar cómo resultó el Match</translation>
    </message>
    <message>
        <source>Tell them you hope for a letter</source>
        <translation>Decir que espera una carta</translation>
    </message>
    <message>
        <source>Tell what is new</source>
        <translation>Contar lo nuevo</translation>
    </message>
    <message>
        <source>Thank after a no</source>
        <translation>Agradecer tras un no</translation>
    </message>
    <message>
        <source>Thank for the letter</source>
        <translation>Agradecer la carta</translation>
    </message>
    <message>
        <source>Thanked them…</source>
        <translation>Ya se agradeció…</translation>
    </message>
    <message>
        <source>The answer of {writer}</source>
        <translation>La respuesta de {writer}</translation>
    </message>
    <message>
        <source>The entry of {writer} in the portal</source>
        <translation>La entrada de {writer} en el portal</translation>
    </message>
    <message>
        <source>The letter of {writer} has arrived</source>
        <translation>Ha llegado la carta de {writer}</translation>
    </message>
    <message>
        <source>The letter of {writer} on programs</source>
        <translation>La carta de {writer} en los programas</translation>
    </message>
    <message>
        <source>This day is still to come. Write the day on which it happened.</source>
        <translation>Ese día aún no llega. Escriba el día en que ocurrió.</translation>
    </message>
    <message>
        <source>Told them…</source>
        <translation>Ya se contó…</translation>
    </message>
    <message>
        <source>Vague or lukewarm</source>
        <translation>Vaga o tibia</translation>
    </message>
    <message>
        <source>Warm and specific</source>
        <translation>Cálida y concreta</translation>
    </message>
    <message>
        <source>Warm and specific is a green light. Vague means choosing another writer.</source>
        <translation>Cálida y concreta es luz verde. Vaga significa elegir otro redactor.</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>¿Qué dijo?</translation>
    </message>
    <message>
        <source>What you heard, as near as you remember. It stays on this computer.</source>
        <translation>Lo que oyó, tan fiel como lo recuerde. Queda en esta computadora.</translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation>Retirarla…</translation>
    </message>
    <message>
        <source>Withdraw the letter of {writer}</source>
        <translation>Retirar la carta de {writer}</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Palabras que puede usar</translation>
    </message>
    <message>
        <source>{writer} has the kit</source>
        <translation>{writer} tiene el kit</translation>
    </message>
    <message>
        <source>{writer} has the request form</source>
        <translation>{writer} tiene el formulario de solicitud</translation>
    </message>
    <message>
        <source>{writer} knows that you hope for a letter</source>
        <translation>{writer} sabe que usted espera una carta</translation>
    </message>
    <message>
        <source>{writer} was asked</source>
        <translation>Se pidió a {writer}</translation>
    </message>
    <message>
        <source>{writer} was reminded</source>
        <translation>Se envió un recordatorio a {writer}</translation>
    </message>
    <message>
        <source>{writer} was thanked</source>
        <translation>Se agradeció a {writer}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Ask window: good from {start} to {fading}, fading to {end}.</source>
        <translation>Momento de pedir: bueno del {start} al {fading}, se desvanece hasta el {end}.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Entries open</source>
        <translation>Se abren las entradas</translation>
    </message>
    <message>
        <source>Letter uploaded</source>
        <translation>Carta subida</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Cartas recibidas</translation>
    </message>
    <message>
        <source>Match Day</source>
        <translation>Match Day</translation>
    </message>
    <message>
        <source>Now {day}. A pinned day stays when the plan is dated anew.</source>
        <translation>Ahora {day}. Un día fijado permanece cuando el plan se fecha de nuevo.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Projected from earlier seasons. Check the date in the portal.</source>
        <translation>Proyectada según temporadas anteriores. Compruebe la fecha en el portal.</translation>
    </message>
    <message>
        <source>Rank lists</source>
        <translation>Listas de preferencia</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>The letter left the plan here</source>
        <translation>La carta salió del plan aquí</translation>
    </message>
    <message>
        <source>Today {day}</source>
        <translation>Hoy {day}</translation>
    </message>
    <message>
        <source>Type a day, such as 12 Jul 2027.</source>
        <translation>Escriba un día, como 12 Jul 2027.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Redactor</translation>
    </message>
    <message>
        <source>ask now</source>
        <translation>pedir ahora</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>late: remind them of your work first</source>
        <translation>tarde: primero recuérdele su trabajo</translation>
    </message>
    <message>
        <source>memory is fading: ask soon</source>
        <translation>el recuerdo se desvanece: pida pronto</translation>
    </message>
    <message>
        <source>needs you: {title}</source>
        <translation>requiere su atención: {title}</translation>
    </message>
    <message>
        <source>new, on {day}</source>
        <translation>nuevo, el {day}</translation>
    </message>
    <message>
        <source>no longer in the plan, was {day}</source>
        <translation>ya no está en el plan, era el {day}</translation>
    </message>
    <message>
        <source>none uploaded yet</source>
        <translation>ninguna subida todavía</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeada</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>still fine to ask</source>
        <translation>aún es buen momento para pedir</translation>
    </message>
    <message>
        <source>too early to ask</source>
        <translation>demasiado pronto para pedir</translation>
    </message>
    <message>
        <source>too little time together to ask</source>
        <translation>muy poco tiempo juntos para pedir</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>era el {day}</translation>
    </message>
    <message>
        <source>{count} need you now</source>
        <translation>{count} requieren su atención ahora</translation>
    </message>
    <message>
        <source>{count} needs you now</source>
        <translation>{count} requiere su atención ahora</translation>
    </message>
    <message>
        <source>{count} uploaded</source>
        <translation>{count} subidas</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{weeks} wk</source>
        <translation>{weeks} sem.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n applicants</source>
        <translation><numerusform>%n solicitante</numerusform><numerusform>%n solicitantes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n are gone.</source>
        <translation><numerusform>%n desapareció.</numerusform><numerusform>%n desaparecieron.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n are in no kit yet</source>
        <translation><numerusform>%n no está en ningún kit</numerusform><numerusform>%n no están en ningún kit</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n are new.</source>
        <translation><numerusform>%n es nueva.</numerusform><numerusform>%n son nuevas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n choices left</source>
        <translation><numerusform>Falta %n elección</numerusform><numerusform>Faltan %n elecciones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dates move</source>
        <translation><numerusform>%n fecha se mueve</numerusform><numerusform>%n fechas se mueven</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dates moved</source>
        <translation><numerusform>%n fecha se movió</numerusform><numerusform>%n fechas se movieron</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation><numerusform>hace %n día</numerusform><numerusform>hace %n días</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation><numerusform>%n día antes</numerusform><numerusform>%n días antes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation><numerusform>%n día tarde</numerusform><numerusform>%n días tarde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n duties</source>
        <translation><numerusform>%n tarea</numerusform><numerusform>%n tareas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation><numerusform>%n evento</numerusform><numerusform>%n eventos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n events wait</source>
        <translation><numerusform>%n evento espera</numerusform><numerusform>%n eventos esperan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n archivo</numerusform><numerusform>%n archivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation><numerusform>%n aviso</numerusform><numerusform>%n avisos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n findings are left out because of them: {words}.</source>
        <translation><numerusform>%n aviso se omite por ellas: {words}.</numerusform><numerusform>%n avisos se omiten por ellas: {words}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n findings on this desk come from your words: {words}.</source>
        <translation><numerusform>%n aviso de este escritorio viene de sus palabras: {words}.</numerusform><numerusform>%n avisos de este escritorio vienen de sus palabras: {words}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n findings would come: {words}.</source>
        <translation><numerusform>Aparecería %n aviso: {words}.</numerusform><numerusform>Aparecerían %n avisos: {words}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n findings would go: {words}.</source>
        <translation><numerusform>Desaparecería %n aviso: {words}.</numerusform><numerusform>Desaparecerían %n avisos: {words}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation><numerusform>%n carta</numerusform><numerusform>%n cartas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation><numerusform>%n marca</numerusform><numerusform>%n marcas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation><numerusform>%n momento</numerusform><numerusform>%n momentos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n moments in the log</source>
        <translation><numerusform>%n momento en el registro</numerusform><numerusform>%n momentos en el registro</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n moments on {rotation} name a patient. They stay out of every kit.</source>
        <translation><numerusform>%n momento en {rotation} nombra a un paciente. Queda fuera de todo kit.</numerusform><numerusform>%n momentos en {rotation} nombran a un paciente. Quedan fuera de todo kit.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n moments seen.</source>
        <translation><numerusform>%n momento visto.</numerusform><numerusform>%n momentos vistos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more letters</source>
        <translation><numerusform>%n carta más</numerusform><numerusform>%n cartas más</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n notes are open</source>
        <translation><numerusform>%n nota pendiente</numerusform><numerusform>%n notas pendientes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation><numerusform>%n página</numerusform><numerusform>%n páginas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of feedback</source>
        <translation><numerusform>%n opinión</numerusform><numerusform>%n opiniones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n programs forget what was assigned</source>
        <translation><numerusform>%n programa olvida lo asignado</numerusform><numerusform>%n programas olvidan lo asignado</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation><numerusform>%n registro</numerusform><numerusform>%n registros</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rotations</source>
        <translation><numerusform>%n rotación</numerusform><numerusform>%n rotaciones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation><numerusform>%n turno</numerusform><numerusform>%n turnos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots still hold</source>
        <translation><numerusform>%n instantánea aún lo contiene</numerusform><numerusform>%n instantáneas aún lo contienen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n targets go to {season}</source>
        <translation><numerusform>%n objetivo pasa a {season}</numerusform><numerusform>%n objetivos pasan a {season}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n values are your own.</source>
        <translation><numerusform>%n valor es suyo.</numerusform><numerusform>%n valores son suyos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation><numerusform>%n semana</numerusform><numerusform>%n semanas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %n bullets</source>
        <translation><numerusform>Agregar %n viñeta</numerusform><numerusform>Agregar %n viñetas</numerusform></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aceptada</translation>
    </message>
    <message numerus="yes">
        <source>And %n more places.</source>
        <translation><numerusform>Y %n lugar más.</numerusform><numerusform>Y %n lugares más.</numerusform></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Ask for a refresh</source>
        <translation>Renovar la carta</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Pedir una opinión</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignada</translation>
    </message>
    <message numerus="yes">
        <source>Assigned to %n programs.</source>
        <translation><numerusform>Asignada a %n programa.</numerusform><numerusform>Asignada a %n programas.</numerusform></translation>
    </message>
    <message>
        <source>Associate program director</source>
        <translation>Director asociado de programa</translation>
    </message>
    <message numerus="yes">
        <source>At 9:00, %n days before</source>
        <translation><numerusform>A las 9:00, %n día antes</numerusform><numerusform>A las 9:00, %n días antes</numerusform></translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Médico tratante</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Barely spoke with you</source>
        <translation>Apenas habló con usted</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Guardia</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Jefe de departamento</translation>
    </message>
    <message>
        <source>Clerkship</source>
        <translation>Clerkship</translation>
    </message>
    <message>
        <source>Clerkship director</source>
        <translation>Director de clerkship</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>Confirm the entry</source>
        <translation>Confirmar la entrada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Direct supervision</source>
        <translation>Supervisión directa</translation>
    </message>
    <message>
        <source>ERAS</source>
        <translation>ERAS</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Elective</source>
        <translation>Rotación electiva</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgencias</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <source>Entered orders</source>
        <translation>Ingresó órdenes</translation>
    </message>
    <message>
        <source>Externship</source>
        <translation>Externship</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Family or friend</source>
        <translation>Familiar o amistad</translation>
    </message>
    <message>
        <source>Famous but distant</source>
        <translation>Famoso pero distante</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>Fellow</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Form sent</source>
        <translation>Formulario enviado</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Entregas de turno</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>Con reservas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How many writers may not write after all, and every rule of the target still holds</source>
        <translation>Cuántos redactores pueden no escribir al final sin que se incumpla ninguna regla del objetivo</translation>
    </message>
    <message>
        <source>ICU</source>
        <translation>UCI</translation>
    </message>
    <message>
        <source>Ignores students</source>
        <translation>No atiende a los estudiantes</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Indirect contact</source>
        <translation>Contacto indirecto</translation>
    </message>
    <message>
        <source>Inpatient</source>
        <translation>Hospitalización</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Kit sent</source>
        <translation>Kit enviado</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letter due</source>
        <translation>Carta por llegar</translation>
    </message>
    <message>
        <source>Letter entries open</source>
        <translation>Se abren las entradas de cartas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Letters due at the portal</source>
        <translation>Límite de cartas en el portal</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Match Day</source>
        <translation>Match Day</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Medical knowledge</source>
        <translation>Conocimiento médico</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Moved institution</source>
        <translation>Cambió de institución</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Sin contacto</translation>
    </message>
    <message>
        <source>No writer may fail</source>
        <translation>No puede fallar ningún redactor</translation>
    </message>
    <message>
        <source>Not a clinician</source>
        <translation>No es clínico</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Observership</source>
        <translation>Observership</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>One writer may fail</source>
        <translation>Puede fallar un redactor</translation>
    </message>
    <message>
        <source>Operating room</source>
        <translation>Quirófano</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other portal</source>
        <translation>Otro portal</translation>
    </message>
    <message>
        <source>Outpatient</source>
        <translation>Consulta externa</translation>
    </message>
    <message>
        <source>Patient care</source>
        <translation>Atención al paciente</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeada</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Practice-based learning</source>
        <translation>Aprendizaje basado en la práctica</translation>
    </message>
    <message>
        <source>Presented patients</source>
        <translation>Presentó pacientes</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Professionalism</source>
        <translation>Profesionalismo</translation>
    </message>
    <message>
        <source>Program director</source>
        <translation>Director de programa</translation>
    </message>
    <message>
        <source>Programs review</source>
        <translation>Revisión de los programas</translation>
    </message>
    <message>
        <source>Rank lists due</source>
        <translation>Límite de las listas de preferencia</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Recordar de nuevo</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>A distancia</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Investigador</translation>
    </message>
    <message>
        <source>ResidencyCAS</source>
        <translation>ResidencyCAS</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Residente</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>SF Match</source>
        <translation>SF Match</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Season closes</source>
        <translation>Cierra la temporada</translation>
    </message>
    <message>
        <source>Season opens</source>
        <translation>Abre la temporada</translation>
    </message>
    <message>
        <source>Seemed irritated</source>
        <translation>Pareció molesto</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Enviar el formulario</translation>
    </message>
    <message>
        <source>Send the kit</source>
        <translation>Enviar el kit</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Signalled</source>
        <translation>Avisada</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Sub-internship</source>
        <translation>Subinternado</translation>
    </message>
    <message>
        <source>Submit from</source>
        <translation>Envío desde</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Systems-based practice</source>
        <translation>Práctica basada en sistemas</translation>
    </message>
    <message>
        <source>Talks with families</source>
        <translation>Habla con familias</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Enseñanza</translation>
    </message>
    <message>
        <source>Tele-rotation</source>
        <translation>Telerrotación</translation>
    </message>
    <message>
        <source>Tell the result</source>
        <translation>Contar el resultado</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Agradecer</translation>
    </message>
    <message>
        <source>Thank, then leave</source>
        <translation>Solo agradecer</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Agradecida</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Too few letters</source>
        <translation>Faltan cartas</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Turn to the backup</source>
        <translation>Recurrir al suplente</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Redactores</translation>
    </message>
    <message>
        <source>Wrote notes</source>
        <translation>Escribió notas</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avanzada</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>y %n más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more dates</source>
        <translation><numerusform>y %n fecha más</numerusform><numerusform>y %n fechas más</numerusform></translation>
    </message>
    <message>
        <source>body feature</source>
        <translation>rasgo corporal</translation>
    </message>
    <message>
        <source>categorical</source>
        <translation>categórica</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message numerus="yes">
        <source>days since submitting</source>
        <translation><numerusform>día desde el envío</numerusform><numerusform>días desde el envío</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>days to submitting</source>
        <translation><numerusform>día para el envío</numerusform><numerusform>días para el envío</numerusform></translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>detalle</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>fellowship pathway</source>
        <translation>vía de fellowship</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>global health</source>
        <translation>salud global</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>con reservas</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation><numerusform>en %n día</numerusform><numerusform>en %n días</numerusform></translation>
    </message>
    <message>
        <source>initials</source>
        <translation>iniciales</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>dirección de red</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>rare case</source>
        <translation>caso raro</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>número de historia clínica</translation>
    </message>
    <message>
        <source>room</source>
        <translation>habitación</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>número de seguro social</translation>
    </message>
    <message>
        <source>strong yes</source>
        <translation>sí firme</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>transitional</source>
        <translation>transicional</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>palabra desconocida</translation>
    </message>
    <message numerus="yes">
        <source>{count} duties need you now</source>
        <translation><numerusform>{count} tarea requiere su atención ahora</numerusform><numerusform>{count} tareas requieren su atención ahora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <translation><numerusform>{count} carta</numerusform><numerusform>{count} cartas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} letters count for {field}.</source>
        <translation><numerusform>{count} carta cuenta para {field}.</numerusform><numerusform>{count} cartas cuentan para {field}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} more duties are due within 60 days.</source>
        <translation><numerusform>{count} tarea más vence en menos de 60 días.</numerusform><numerusform>{count} tareas más vencen en menos de 60 días.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} strong yeses wait for their kits</source>
        <translation><numerusform>{count} con sí firme espera su kit</numerusform><numerusform>{count} con sí firme esperan sus kits</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} writers</source>
        <translation><numerusform>{count} redactor</numerusform><numerusform>{count} redactores</numerusform></translation>
    </message>
    <message>
        <source>{count} writers may fail</source>
        <translation>{count} redactores pueden fallar</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} de {month} de {year}</translation>
    </message>
</context>
<context>
    <name>writers</name>
    <message>
        <source>A resident or fellow is never the author; an attending signs.</source>
        <translation>Un residente o fellow nunca es el redactor; firma un médico tratante.</translation>
    </message>
    <message>
        <source>Already asked</source>
        <translation>Ya se pidió</translation>
    </message>
    <message>
        <source>As the rules say</source>
        <translation>Según las reglas</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Pedir ahora</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Assistant’s e-mail</source>
        <translation>Correo del asistente</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Ausente desde</translation>
    </message>
    <message>
        <source>Clinical assistant professor</source>
        <translation>Clinical assistant professor</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No pedir</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Empty: the rotation’s first day</source>
        <translation>Vacío: el primer día de la rotación</translation>
    </message>
    <message>
        <source>Empty: the rotation’s last day</source>
        <translation>Vacío: el último día de la rotación</translation>
    </message>
    <message>
        <source>Feedback, and what you did then</source>
        <translation>Opinión, y lo que usted hizo después</translation>
    </message>
    <message>
        <source>For you alone; never printed</source>
        <translation>Solo para usted; nunca se imprime</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How the feedback sounded</source>
        <translation>Cómo sonó la opinión</translation>
    </message>
    <message>
        <source>How they saw your work</source>
        <translation>Cómo vieron su trabajo</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Keep in reserve</source>
        <translation>Mantener en reserva</translation>
    </message>
    <message>
        <source>Knows your work well</source>
        <translation>Conoce bien su trabajo</translation>
    </message>
    <message>
        <source>Lukewarm or vague</source>
        <translation>Tibia o vaga</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Met in person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Sin puesto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>One on each line, as: what they said -&gt; what you did</source>
        <translation>Una por línea, así: lo que dijeron -&gt; lo que usted hizo</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Rotation missing</source>
        <translation>Falta la rotación</translation>
    </message>
    <message>
        <source>Shifts together</source>
        <translation>Turnos juntos</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Those who saw your work, and whom to ask</source>
        <translation>Quiénes vieron su trabajo y a quién pedir</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To, that day included</source>
        <translation>Hasta, ese día incluido</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Warm and specific</source>
        <translation>Cálida y concreta</translation>
    </message>
    <message>
        <source>What speaks against asking</source>
        <translation>Qué habla en contra de pedir</translation>
    </message>
    <message>
        <source>Who co-signs</source>
        <translation>Quién firma también</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Redactor</translation>
    </message>
    <message>
        <source>Writes letters for students</source>
        <translation>Escribe cartas para estudiantes</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Su juicio</translation>
    </message>
    <message>
        <source>none to ask now</source>
        <translation>nadie a quien pedir ahora</translation>
    </message>
    <message>
        <source>{avoided} not to ask</source>
        <translation>{avoided} a quienes no pedir</translation>
    </message>
    <message>
        <source>{ready} to ask now</source>
        <translation>{ready} para pedir ahora</translation>
    </message>
</context>
</TS>
