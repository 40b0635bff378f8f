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
        <translation>Anular</translation>
    </message>
    <message>
        <source>Overrule the answer</source>
        <translation>Anular la respuesta</translation>
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
        <translation>Restituir</translation>
    </message>
    <message>
        <source>Put back: {label}</source>
        <translation>Restituir: {label}</translation>
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
        <source>kept until {day}</source>
        <translation>se conserva hasta el {day}</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>revise esto</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
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
    <name>BrokeDialog</name>
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
        <translation>Llevar el escritorio a otro equipo</translation>
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
        <translation>Débil: fácil de adivinar. Añada otra palabra.</translation>
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
        <translation>{name} contendrá todo: registros, documentos, historial y los dosieres que envió. Ábralo allí con Importar; lo que ambos cambiaron se muestra y nunca se sobrescribe.</translation>
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
        <source>Takes effect when lordesk is started again. Kits, mails, calendars and what is quoted from sources stay English, since others read them.</source>
        <translation>Tiene efecto al volver a iniciar lordesk. Los kits, los correos, los calendarios y lo que se cita de las fuentes siguen en inglés, porque los leen otras personas.</translation>
    </message>
    <message>
        <source>Tell me once a day what is due while lordesk is open</source>
        <translation>Avisarme una vez al día qué vence mientras lordesk está abierto</translation>
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
        <source>No mail program opened it. The draft lies at {path}.</source>
        <translation>Ningún programa de correo lo abrió. El borrador está en {path}.</translation>
    </message>
    <message>
        <source>The draft is open in your mail program.</source>
        <translation>El borrador está abierto en su programa de correo.</translation>
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
        <source>No day noted</source>
        <translation>Sin fecha anotada</translation>
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
        <translation>Anular…</translation>
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
        <source>No mail program opened it. The draft lies at {path}.</source>
        <translation>Ningún programa de correo lo abrió. El borrador está en {path}.</translation>
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
        <source>The draft is open in your mail program.</source>
        <translation>El borrador está abierto en su programa de correo.</translation>
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
        <source>The words are on the clipboard; drag the files into a new mail.</source>
        <translation>El texto está en el portapapeles; arrastre los archivos a un correo nuevo.</translation>
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
        <translation>Copias antiguas en una nube o en una copia de seguridad de esta computadora</translation>
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
        <translation>Oiga la respuesta tal como se dijo. Una evasiva es un no cortés.</translation>
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
        <translation>Anulada por usted: {reason}</translation>
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
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>For what?</source>
        <translation>¿Para qué?</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>I take part</source>
        <translation>Participo</translation>
    </message>
    <message>
        <source>I watch</source>
        <translation>Observo</translation>
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
        <translation>¿Quién se presenta y cuándo?</translation>
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
        <translation>Cada puesto en la lista de redactores sale de estos puntos; cada carencia y cada asignación, de estos límites. Cualquiera puede ser suyo; el valor de lordesk queda al lado. Se guardan en este equipo y viajan en un paquete.</translation>
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
    <name>KitActs</name>
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
        <source>Held back: this bullet names a patient</source>
        <translation>Retenida: esta viñeta nombra a un paciente</translation>
    </message>
    <message>
        <source>Plan a letter</source>
        <translation>Planear una carta</translation>
    </message>
    <message>
        <source>What a writer gets to write from</source>
        <translation>De qué dispone un redactor para escribir</translation>
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
        <source>Every moment of your rotations with {writer} is in this kit already, or there is none yet.</source>
        <translation>Todos los momentos de sus rotaciones con {writer} ya están en este kit, o aún no hay ninguno.</translation>
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
        <source>What {writer} saw</source>
        <translation>Lo que vio {writer}</translation>
    </message>
    <message>
        <source>Write a new moment</source>
        <translation>Escribir un momento nuevo</translation>
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
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Guardado a las {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{key} undoes: {label}</source>
        <translation>{key} deshace: {label}</translation>
    </message>
    <message>
        <source>{page}, sample desk</source>
        <translation>{page}, escritorio de muestra</translation>
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
        <translation>Todo está elegido. Un solo deshacer lo revierte.</translation>
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
        <translation>Volver a casa</translation>
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
        <source>Without a password: it belongs into PostgreSQL’s own password file (~/.pgpass, on Windows %APPDATA%\postgresql\pgpass.conf), or into a service (service=name).</source>
        <translation>Sin contraseña: va en el archivo de contraseñas de PostgreSQL (~/.pgpass, en Windows %APPDATA%\postgresql\pgpass.conf), o en un servicio (service=nombre).</translation>
    </message>
    <message>
        <source>You work on the desk of this computer.</source>
        <translation>Trabaja en el escritorio de este equipo.</translation>
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
        <translation>Ajuste</translation>
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
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
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
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Configurar página</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Configurar página</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Mostrar páginas enfrentadas</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Mostrar todas las páginas</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Mostrar una página</translation>
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
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Responderla</translation>
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
    <message>
        <source>{kind} at {place}</source>
        <translation>{kind} en {place}</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>A word or phrase on each line</source>
        <translation>Una palabra o frase en cada línea</translation>
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
        <source>Safe to lose {count}</source>
        <translation>Se pueden perder {count}</translation>
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
        <source>Often asked for.</source>
        <translation>Se pide a menudo.</translation>
    </message>
    <message>
        <source>Rarely asked for.</source>
        <translation>Se pide rara vez.</translation>
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
        <source>{low} to {high}, at least {least}, at most {most}</source>
        <translation>{low} a {high}, al menos {least}, como máximo {most}</translation>
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
        <translation>Abrir el escritorio de este equipo</translation>
    </message>
    <message>
        <source>Restore the snapshot</source>
        <translation>Restaurar la instantánea</translation>
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
    <name>WaysOut</name>
    <message>
        <source>Write the kit to a folder</source>
        <translation>Escribir el kit en una carpeta</translation>
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
        <translation>Pedir una carta firme</translation>
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
        <translation>Ningún hallazgo en los textos de este escritorio aparecería ni desaparecería.</translation>
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
        <translation>Sus palabras no cambian ningún hallazgo en los textos de este escritorio.</translation>
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
        <source>Those who saw your work, and whom to ask</source>
        <translation>Quiénes vieron su trabajo y a quién pedir</translation>
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
    <message>
        <source>{people} · none to ask now · {avoided} not to ask</source>
        <translation>{people} · nadie a quien pedir ahora · {avoided} a quienes no pedir</translation>
    </message>
    <message>
        <source>{people} · {ready} to ask now · {avoided} not to ask</source>
        <translation>{people} · {ready} para pedir ahora · {avoided} a quienes no pedir</translation>
    </message>
</context>
<context>
    <name>bundles</name>
    <message>
        <source>All of the bundle</source>
        <translation>Todo del paquete</translation>
    </message>
    <message>
        <source>All of this computer</source>
        <translation>Todo de este equipo</translation>
    </message>
    <message>
        <source>Both went on by themselves; what the other changed is joined here.</source>
        <translation>Ambos siguieron por su cuenta; lo que cambió el otro se une aquí.</translation>
    </message>
    <message>
        <source>Changed on both computers</source>
        <translation>Cambiado en ambos equipos</translation>
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
        <translation>Este equipo</translation>
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
        <source>Code</source>
        <translation>Código</translation>
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
        <translation>Registro confirmado el</translation>
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
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Feedback asked for</source>
        <translation>Comentarios pedidos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Findings answered</source>
        <translation>Hallazgos respondidos</translation>
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
        <translation>En los dosieres de</translation>
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
        <translation>Vencida el</translation>
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
        <translation>Reinterpretada</translation>
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
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record system</source>
        <translation>Sistema de expedientes</translation>
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
        <translation>Curriculum vitae</translation>
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
        <translation>Vacío: el día de la solicitud.</translation>
    </message>
    <message>
        <source>Entry confirmed on</source>
        <translation>Registro confirmado el</translation>
    </message>
    <message>
        <source>Entry confirmed.</source>
        <translation>Registro confirmado.</translation>
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
        <translation>Vencida el</translation>
    </message>
    <message>
        <source>Let lapse.</source>
        <translation>Dejada vencer.</translation>
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
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>One a line. A letter that names one specialty does not go to another.</source>
        <translation>Una por línea. Una carta que nombra una especialidad no va a otra.</translation>
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
        <source>Overruled by you: {answer}.</source>
        <translation>Anulada por usted: {answer}.</translation>
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
        <translation>Los programas confían más en estas cartas. Es definitivo una vez confirmado el registro.</translation>
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
        <translation>Toma el lugar de esa carta cuando vence.</translation>
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
        <source>Code</source>
        <translation>Código</translation>
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
        <source>Safe to lose {count}</source>
        <translation>Se pueden perder {count}</translation>
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
        <translation>Nadie aún. Añada el primer solicitante.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Abrir el escritorio</translation>
    </message>
    <message>
        <source>Plan all anew</source>
        <translation>Planificar todo de nuevo</translation>
    </message>
    <message>
        <source>Planned {done} of {of}</source>
        <translation>Planificados {done} de {of}</translation>
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
        <translation>Sistema de expedientes</translation>
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
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Two letters, such as US.</source>
        <translation>Dos letras, como US.</translation>
    </message>
    <message>
        <source>Use the two letters of the country, such as US or PK.</source>
        <translation>Use las dos letras del país, como US o PK.</translation>
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
</context>
<context>
    <name>said</name>
    <message>
        <source>Add a moment on {service}</source>
        <translation>Añadir un momento en {service}</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Añadir {what}</translation>
    </message>
    <message>
        <source>Add {what} to the kit of {writer}</source>
        <translation>Añadir {what} al kit de {writer}</translation>
    </message>
    <message>
        <source>Assign letters to programs</source>
        <translation>Asignar cartas a programas</translation>
    </message>
    <message>
        <source>Assign {writer}’s letter to one program</source>
        <translation>Asignar la carta de {writer} a un programa</translation>
    </message>
    <message>
        <source>Assign {writer}’s letter to {count} programs</source>
        <translation>Asignar la carta de {writer} a {count} programas</translation>
    </message>
    <message>
        <source>Bring back: {what}</source>
        <translation>Recuperar: {what}</translation>
    </message>
    <message>
        <source>Carry the season {name} over to {other}</source>
        <translation>Pasar la temporada {name} a {other}</translation>
    </message>
    <message>
        <source>Change a moment on {service}</source>
        <translation>Cambiar un momento en {service}</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>Cambiar {what}</translation>
    </message>
    <message>
        <source>Confirm the entry of {writer}’s letter</source>
        <translation>Confirmar la entrada de la carta de {writer}</translation>
    </message>
    <message>
        <source>Enclose {name}</source>
        <translation>Adjuntar {name}</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>Keep the words of a bullet of {writer}’s kit</source>
        <translation>Dejar las palabras de una viñeta del kit de {writer}</translation>
    </message>
    <message>
        <source>Let {writer}’s letter lapse</source>
        <translation>Dar por perdida la carta de {writer}</translation>
    </message>
    <message>
        <source>Let {writer}’s letter lapse and turn to {backup}</source>
        <translation>Dar por perdida la carta de {writer} y recurrir a {backup}</translation>
    </message>
    <message>
        <source>Log a contact with {writer}</source>
        <translation>Anotar un contacto con {writer}</translation>
    </message>
    <message>
        <source>Make the first plan</source>
        <translation>Hacer el primer plan</translation>
    </message>
    <message>
        <source>Mark {writer}’s letter uploaded</source>
        <translation>Anotar que llegó la carta de {writer}</translation>
    </message>
    <message>
        <source>Move a moment to {service}</source>
        <translation>Pasar un momento a {service}</translation>
    </message>
    <message>
        <source>Move bullet {count} of {writer}’s kit</source>
        <translation>Mover la viñeta {count} del kit de {writer}</translation>
    </message>
    <message>
        <source>No e-mail address is noted for {writer}. Ask for it before you send the kit.</source>
        <translation>No hay correo anotado de {writer}. Pídalo antes de enviar el kit.</translation>
    </message>
    <message>
        <source>No submit date is known for {writer}’s letter, so it has no writer’s date. Give the season a submit date, or the letter a deadline.</source>
        <translation>No se sabe cuándo se envía la solicitud de la carta de {writer}, así que no tiene fecha para quien escribe. Dé a la temporada una fecha de envío o a la carta una fecha límite.</translation>
    </message>
    <message>
        <source>Note Letter ID {name}</source>
        <translation>Anotar el Letter ID {name}</translation>
    </message>
    <message>
        <source>Note how {writer} saw {service}</source>
        <translation>Anotar cómo vio {writer} {service}</translation>
    </message>
    <message>
        <source>Note that {writer} knows of the hoped-for letter</source>
        <translation>Anotar que {writer} sabe de la carta que espera</translation>
    </message>
    <message>
        <source>Note that {writer} saw it</source>
        <translation>Anotar que {writer} lo vio</translation>
    </message>
    <message>
        <source>Note the words of {writer}</source>
        <translation>Anotar las palabras de {writer}</translation>
    </message>
    <message>
        <source>Overrule the answer of {writer}: {answer}</source>
        <translation>Corregir la respuesta de {writer}: {answer}</translation>
    </message>
    <message>
        <source>Part {writer}’s letter into {count} versions</source>
        <translation>Dividir la carta de {writer} en {count} versiones</translation>
    </message>
    <message>
        <source>Plan {count} letters by {writer}</source>
        <translation>Planear {count} cartas de {writer}</translation>
    </message>
    <message>
        <source>Plan {writer}’s letter</source>
        <translation>Planear la carta de {writer}</translation>
    </message>
    <message>
        <source>Record a reminder to {writer}</source>
        <translation>Anotar un recordatorio a {writer}</translation>
    </message>
    <message>
        <source>Record that {writer} has the kit</source>
        <translation>Anotar que {writer} tiene el kit</translation>
    </message>
    <message>
        <source>Record that {writer} has the request form</source>
        <translation>Anotar que {writer} tiene el formulario de solicitud</translation>
    </message>
    <message>
        <source>Record that {writer} was asked</source>
        <translation>Anotar que se pidió la carta a {writer}</translation>
    </message>
    <message>
        <source>Record that {writer} was asked: {answer}</source>
        <translation>Anotar que se pidió la carta a {writer}: {answer}</translation>
    </message>
    <message>
        <source>Record the answer of {writer}: {answer}</source>
        <translation>Anotar la respuesta de {writer}: {answer}</translation>
    </message>
    <message>
        <source>Record the feedback of {writer}</source>
        <translation>Anotar la opinión de {writer}</translation>
    </message>
    <message>
        <source>Record the thanks to {writer}</source>
        <translation>Anotar el agradecimiento a {writer}</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Quitar {what}</translation>
    </message>
    <message>
        <source>Remove {what}, with {along}</source>
        <translation>Quitar {what}, junto con {along}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Set dates of {writer}’s letter</source>
        <translation>Fijar fechas de la carta de {writer}</translation>
    </message>
    <message>
        <source>Take a bullet out of the kit of {writer}</source>
        <translation>Quitar una viñeta del kit de {writer}</translation>
    </message>
    <message>
        <source>Take {writer} off {service}</source>
        <translation>Quitar a {writer} de {service}</translation>
    </message>
    <message>
        <source>Take {writer}’s letter off {program}</source>
        <translation>Quitar la carta de {writer} de {program}</translation>
    </message>
    <message>
        <source>The AAMC ID {name} is not eight digits. Compare it with your account.</source>
        <translation>El AAMC ID {name} no tiene ocho cifras. Compárelo con su cuenta.</translation>
    </message>
    <message>
        <source>The Letter ID {name} holds more than letters and digits. Copy it again from the request form.</source>
        <translation>El Letter ID {name} tiene algo más que letras y cifras. Cópielo otra vez del formulario de solicitud.</translation>
    </message>
    <message>
        <source>The USMLE ID {name} is not eight digits. Compare it with your papers.</source>
        <translation>El USMLE ID {name} no tiene ocho cifras. Compárelo con sus papeles.</translation>
    </message>
    <message>
        <source>The mail is over 20 MB, which many servers refuse. Send Kit.zip by a cloud link.</source>
        <translation>El correo pasa de 20 MB, y muchos servidores lo rechazan. Envíe Kit.zip con un enlace a la nube.</translation>
    </message>
    <message>
        <source>The request form says Letter ID {name}. Take it over if it is this letter’s.</source>
        <translation>El formulario de solicitud dice Letter ID {name}. Tómelo si es el de esta carta.</translation>
    </message>
    <message>
        <source>The request form says Letter ID {name}. The letter has {other}; check that the form is this letter’s.</source>
        <translation>El formulario de solicitud dice Letter ID {name}. La carta tiene {other}; compruebe que el formulario sea el de esta carta.</translation>
    </message>
    <message>
        <source>The summary has {count} bullets; {most} are the most that get read. Take out {rest}.</source>
        <translation>El resumen tiene {count} viñetas; no se leen más de {most}. Quite {rest}.</translation>
    </message>
    <message>
        <source>The summary has {count} of at least {least} bullets. Choose more moments that {writer} saw.</source>
        <translation>El resumen tiene {count} viñetas y necesita al menos {least}. Elija más momentos que {writer} vio.</translation>
    </message>
    <message>
        <source>This letter is noted to name {name}, but serves {other} too. Ask for a general letter or for a version of its own.</source>
        <translation>De esta carta está anotado que nombra {name}, pero sirve también para {other}. Pida una carta general o una versión propia.</translation>
    </message>
    <message>
        <source>Whether you waive the right to see {writer}’s letter is not decided. Waiving is usual; the choice is locked when you confirm the entry.</source>
        <translation>No está decidido si renuncia al derecho de ver la carta de {writer}. Lo habitual es renunciar; la elección queda fija al confirmar la entrada.</translation>
    </message>
    <message>
        <source>Whether you waive your right to see this letter is not decided. Decide before you confirm the entry; it cannot be changed then.</source>
        <translation>No está decidido si renuncia a su derecho de ver esta carta. Decídalo antes de confirmar la entrada; después no se puede cambiar.</translation>
    </message>
    <message>
        <source>Withdraw {writer}’s letter</source>
        <translation>Retirar la carta de {writer}</translation>
    </message>
    <message>
        <source>Write the first calendar file</source>
        <translation>Escribir el primer archivo de calendario</translation>
    </message>
    <message>
        <source>You worked with {writer} for 1 week; under {least} weeks a letter says little. Ask someone who saw more of your work.</source>
        <translation>Trabajó con {writer} una semana; con menos de {least} semanas una carta dice poco. Pida a alguien que haya visto más de su trabajo.</translation>
    </message>
    <message>
        <source>You worked with {writer} for {count} weeks; under {least} weeks a letter says little. Ask someone who saw more of your work.</source>
        <translation>Trabajó con {writer} {count} semanas; con menos de {least} semanas una carta dice poco. Pida a alguien que haya visto más de su trabajo.</translation>
    </message>
    <message>
        <source>Your AAMC ID is missing; the writer checks it when uploading. Add it to your profile.</source>
        <translation>Falta su AAMC ID; quien escribe lo comprueba al subir la carta. Añádalo a su perfil.</translation>
    </message>
    <message>
        <source>a bullet</source>
        <translation>una viñeta</translation>
    </message>
    <message>
        <source>a contact with {writer}</source>
        <translation>un contacto con {writer}</translation>
    </message>
    <message>
        <source>a hedge</source>
        <translation>una evasiva</translation>
    </message>
    <message>
        <source>a moment on {service}</source>
        <translation>un momento en {service}</translation>
    </message>
    <message>
        <source>a no</source>
        <translation>un no</translation>
    </message>
    <message>
        <source>a strong yes</source>
        <translation>un sí firme</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>the document “{name}”</source>
        <translation>el documento «{name}»</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>el perfil</translation>
    </message>
    <message>
        <source>the season {name}</source>
        <translation>la temporada {name}</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>the target {name}</source>
        <translation>el objetivo {name}</translation>
    </message>
    <message>
        <source>{count} words in a row stand in the kit of {writer} too: “{name}”. Two letters with the same words look copied; say it otherwise in one of them.</source>
        <translation>{count} palabras seguidas están también en el kit de {writer}: «{name}». Dos cartas con las mismas palabras parecen copiadas; dígalo de otra manera en una de ellas.</translation>
    </message>
    <message>
        <source>{name} bullets</source>
        <translation>{name} viñetas</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a PDF, so it is not in the packet. Save it again.</source>
        <translation>{name} no se abre como PDF, así que no está en el paquete. Guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has given out Letter IDs since the season opened, and this letter has none. Confirm the entry, then note the ID: the kit is written, not ready.</source>
        <translation>{name} da números Letter ID desde que abrió la temporada, y esta carta no tiene ninguno. Confirme la entrada y anote el número: el kit queda escrito, pero no listo.</translation>
    </message>
    <message>
        <source>{name} has other files inside. They are dropped in the packet, not in the file; look at them.</source>
        <translation>{name} lleva otros archivos dentro. En el paquete se quitan, en el archivo no; mírelos.</translation>
    </message>
    <message>
        <source>{name} has pages that are neither US Letter nor A4; they may print badly.</source>
        <translation>{name} tiene páginas que no son ni US Letter ni A4; quizá se impriman mal.</translation>
    </message>
    <message>
        <source>{name} is damaged, and pages of it may be lost. Look at it in the packet, or save it again.</source>
        <translation>{name} está dañado y pueden faltarle páginas. Mírelo en el paquete o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is locked or encrypted, so it is not in the packet. Save it again without a password.</source>
        <translation>{name} está bloqueado o cifrado, así que no está en el paquete. Guárdelo de nuevo sin contraseña.</translation>
    </message>
    <message>
        <source>{name} is not a PDF. It goes along beside the packet; save it as PDF if you can.</source>
        <translation>{name} no es un PDF. Va junto al paquete; guárdelo como PDF si puede.</translation>
    </message>
    <message>
        <source>{name} is over 5 MB, which makes the mail hard to carry. Save a smaller one.</source>
        <translation>{name} pasa de 5 MB, y el correo se vuelve pesado. Guarde uno más pequeño.</translation>
    </message>
    <message>
        <source>{name} is over six months old. Send a newer one if you have it.</source>
        <translation>{name} tiene más de seis meses. Envíe uno más nuevo si lo tiene.</translation>
    </message>
    <message>
        <source>{name} runs scripts when it is opened. They are dropped in the packet, not in the file.</source>
        <translation>{name} ejecuta scripts al abrirse. En el paquete se quitan; en el archivo, no.</translation>
    </message>
    <message>
        <source>{name} was not found, so it is not in the kit. Choose the file again.</source>
        <translation>No se encontró {name}, así que no está en el kit. Elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>{writer} can be asked on {day} at the earliest, after the writer’s date {date}. Submit later, or give this letter a later date.</source>
        <translation>A {writer} se le puede pedir como pronto el {day}, después de la fecha para quien escribe, {date}. Envíe la solicitud más tarde o dé a esta carta una fecha posterior.</translation>
    </message>
    <message>
        <source>{writer} did not give a strong yes. Such a letter does not help; a thank-you does.</source>
        <translation>{writer} no dio un sí firme. Una carta así no ayuda; dar las gracias, sí.</translation>
    </message>
    <message>
        <source>{writer} has no e-mail address here, so the draft goes to nobody. Add the address.</source>
        <translation>No hay correo de {writer}, así que el borrador no va dirigido a nadie. Añada la dirección.</translation>
    </message>
    <message>
        <source>{writer} has {count} days from the ask to {date}; {least} weeks is the least. Ask sooner, or move the date to {day}.</source>
        <translation>{writer} tiene {count} días desde la petición hasta el {date}; lo mínimo son {least} semanas. Pida antes o pase la fecha al {day}.</translation>
    </message>
    <message>
        <source>{writer} is away from {day} to {other}, over the writer’s date {date}. Ask for the letter by {before} instead.</source>
        <translation>{writer} está fuera del {day} al {other}, justo en la fecha para quien escribe, {date}. Pida la carta para el {before}.</translation>
    </message>
    <message>
        <source>{writer} is not among those who saw “{name}”. Mark that they saw it, or choose another moment.</source>
        <translation>{writer} no está entre quienes vieron «{name}». Marque que lo vio o elija otro momento.</translation>
    </message>
    <message>
        <source>{writer}’s letter</source>
        <translation>la carta de {writer}</translation>
    </message>
    <message>
        <source>{writer}’s letter is also for {other}, and each portal wants an upload of its own. This plan follows {name}: make a second letter for {rest}.</source>
        <translation>La carta de {writer} es también para {other}, y cada portal quiere su propia subida. Este plan sigue {name}: haga una segunda carta para {rest}.</translation>
    </message>
    <message>
        <source>“{name}” is from a rotation without {writer}, so it is left out of this kit.</source>
        <translation>«{name}» es de una rotación sin {writer}, así que queda fuera de este kit.</translation>
    </message>
    <message>
        <source>“{name}” is of {day}. Read it again before it goes to a writer.</source>
        <translation>«{name}» es del {day}. Léalo otra vez antes de que llegue a quien escribe.</translation>
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
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>One a line, parted by semicolons: what; where; from; to; note</source>
        <translation>Uno por línea, separado por punto y coma: qué; dónde; desde; hasta; nota</translation>
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
        <source>Write a year or a month, as 2024-05.</source>
        <translation>Escriba un año o un mes, como 2024-05.</translation>
    </message>
    <message>
        <source>“{text}” is no month. Write 2024 or 2024-05.</source>
        <translation>«{text}» no es un mes. Escriba 2024 o 2024-05.</translation>
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
        <translation>Pedir una carta firme</translation>
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
        <translation>Redactar la solicitud</translation>
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
        <translation>Registro confirmado…</translation>
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
        <translation>Dejarla vencer</translation>
    </message>
    <message>
        <source>Let it lapse…</source>
        <translation>Dejarla vencer…</translation>
    </message>
    <message>
        <source>Let the letter of {writer} lapse</source>
        <translation>Dejar vencer la carta de {writer}</translation>
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
        <translation>Anotar el registro</translation>
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
        <translation>El registro de {writer} en el portal</translation>
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
        <translation>Se abren los registros</translation>
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
        <translation>le requiere: {title}</translation>
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
        <translation>{count} le requieren ahora</translation>
    </message>
    <message>
        <source>{count} needs you now</source>
        <translation>{count} le requiere ahora</translation>
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
        <translation><numerusform>%n hallazgo</numerusform><numerusform>%n hallazgos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n findings are left out because of them: {words}.</source>
        <translation><numerusform>%n hallazgo se omite por ellas: {words}.</numerusform><numerusform>%n hallazgos se omiten por ellas: {words}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n findings on this desk come from your words: {words}.</source>
        <translation><numerusform>%n hallazgo de este escritorio viene de sus palabras: {words}.</numerusform><numerusform>%n hallazgos de este escritorio vienen de sus palabras: {words}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n findings would come: {words}.</source>
        <translation><numerusform>Aparecería %n hallazgo: {words}.</numerusform><numerusform>Aparecerían %n hallazgos: {words}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n findings would go: {words}.</source>
        <translation><numerusform>Desaparecería %n hallazgo: {words}.</numerusform><numerusform>Desaparecerían %n hallazgos: {words}.</numerusform></translation>
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
        <translation>Solicitud</translation>
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
        <translation>Confirmar el registro</translation>
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
        <translation>Vencida</translation>
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
        <translation>Se abre el registro de cartas</translation>
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
        <translation>número de expediente</translation>
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
        <translation><numerusform>{count} tarea le requiere ahora</numerusform><numerusform>{count} tareas le requieren ahora</numerusform></translation>
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
        <translation><numerusform>{count} autor</numerusform><numerusform>{count} autores</numerusform></translation>
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
        <translation>Un residente o fellow nunca es el autor; firma un médico tratante.</translation>
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
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>One a line, as: what they said -&gt; what you did</source>
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
        <source>Shifts together</source>
        <translation>Turnos juntos</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Esto no parece una dirección de correo electrónico.</translation>
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
</context>
</TS>
