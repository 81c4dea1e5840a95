import type { Lexicon } from './lexicon.ts'

/** Spanish, of Spain and the Americas. */
export const es: Lexicon = {
  language: 'es',
  functionWords:
    'el la los las de del y que en un una unos por para con no se su sus al lo le les me mi mis te tu tus muy mas como pero si ya o es son esta este estoy fue ha he hemos han sido hola buenas buenos dias tardes gracias saludo saludos estimado estimada quedo cuando desde sobre hasta usted ustedes nos',
  phrases: {
    job: 'puesto|puestos|vacante*|cargo|empleo|trabajo|plaza|posicion|rol|trabajar|equipo|practicas|pasantia|contrat*|incorpor*|laboral|empresa|colaborador*|suplencia|chamba|curro',
    occupation:
      'ingenier*|desarrollador*|programador*|gerente|jefe de|jefa de|asistente|auxiliar|coordinador*|analista*|enfermer*|contable|contador*|supervisor*|recepcionista*|docente|disenador*|tecnico|tecnica|conductor*|chofer|repartidor*|cociner*|camarer*|meser*|barista|becari*|aprendiz|practicante|director financiero|directora|encargad*|consultor*|especialista*|vendedor*|dependient*|comercial|arquitect*|cientific*|investigador*|redactor*|traductor*|bibliotecari*|abogad*|secretari*|cajer*|limpieza|conserje|jardiner*|soldador*|mecanic*|electricista*|fontaner*|carpinter*|albanil*|pintor*|peon|obrero|operari*|mozo|almacen|carretiller*|montacargas|comprador*|vigilante|guardia|paramedic*|cuidador*|ninera|farmaceutic*|fisioterapeuta*|psicolog*|trabajador* social|educador*|monitor*|piloto|azafat*|auditor*|ejecutiv*|product manager|project manager|software|frontend|backend|datos|marketing|administrativ*|capataz|costurer*|patronista*|peluquer*|panader*|carnicer*|fotograf*|ilustrador*|productor*|asesor*|teleoperador*|reponedor*',
    application:
      'postul*|solicitud|aplique|aplicacion|aplicar|cv|curriculum*|curriculo|inscripcion|inscribi*|candidat*|hoja de vida|documentacion|expediente|presente',
    interview: 'proceso|seleccion|prueba|ronda|entrevist*|cita|fase|dinamica',
    conversation:
      'conversacion|charla|charlar|reunion|llamada|hablamos|hablar|conversar|conversamos|conocer*|recibir*|recibido|atender*|atendi*|visita|encuentro|nos vimos|platica|platicar|vernos|lo de hoy|lo de ayer|rato|por la entrevista|por ensenarme|por mostrarme',
    trialDay: 'prueba|caso practico|ejercicio|practica',
    documents:
      'cv|curriculum|titulo*|certificado*|referencias|cartas|carta de recomendacion|dni|nie|pasaporte|portafolio|portfolio|nominas|vida laboral|documento*|documentacion|antecedentes|licencia|carne|carnet|constancia*',
    hirers:
      'recursos humanos|rrhh|reclut*|seleccion|seleccionadora|talento|responsable|gerente|gerencia|direccion|jefe|jefa|personal',
    salary:
      'salario|sueldo|salarial*|bruto*|pretension*|euros|pagas|remuneracion|nomina|pago|honorarios|neto|anuales|mensual*|expectativa*|renta|liquido',
    offer: 'oferta|propuesta|ofrec*',
    contract: 'contrato|firm*|condiciones|indefinido|convenio',
    startDate:
      'incorporacion|incorporarme|empezar|fecha de inicio|preaviso|ingreso|disponibilidad inmediata|comenzar|primer dia|a partir del',
    process: 'proceso|procesos|seleccion|fase|etapa|convocatoria|busqueda|paso|pasos|concurso',
    recentDay:
      'hoy|ayer|esta manana|esta tarde|anoche|lunes|martes|miercoles|jueves|viernes|sabado|hace un rato|el otro dia|recien|antier|anteayer',
    thanks: 'gracias|agradec*|agradezco|reconocid*|un placer|dios le pague|muy amable',
    pleasure:
      'placer|gusto|encanto|encantado|encantada|agradable|lindo|linda|bonit*|estupend*|genial|disfrute|muy bien|comodo|comoda|honor|gratisimo|grato|grata|calid*|cercania|trato|amable|amabilidad|buena onda|alegr*',
    impressed:
      'impresion*|aprendi|me gusto|gustaron|interesante*|me llevo|sali|me quede|fascino|explic*|conto|mostr*|enseno|franqueza|claridad|transparencia|compartir|compartio|convencid*|admiro|confirm* mi|detalle',
    keen: 'interes|interesad*|ilusion*|ganas|motivad*|entusias*|me encantaria|me gustaria|quiero trabajar|formar parte|sumarme|encajo|encajar|aportar|contribuir|a disposicion|a su disposicion|disponibilidad|sigo muy|mi primera opcion|apasion*|emocionad*|oportunidad',
    hopeToHear:
      'espero noticias|espero su|espero tu|a la espera|quedo pendiente|quedo atento|quedo atenta|atent* a|espero saber|ojala|espero poder|quedo a su disposicion|quedo a disposicion|cualquier cosa|cualquier duda|lo que necesite|si necesita|si necesitan',
    ask: 'podria*|puede decirme|puedes decirme|pueden|me puede|quisiera saber|queria saber|querria saber|me gustaria saber|quiero saber|preguntar*|consultar*|consulta|pregunta|hay alguna|hay algun|saben|sabes|sabe|tienen|tienes|cuando|me pregunto|seria posible|es posible|seria tan amable|le agradeceria|digame|dime|avisame|indicar*|informar*|confirmar si|han podido|ha podido',
    news: 'novedad*|noticia*|actualizacion|actualizaciones|informacion|algo nuevo|se sabe algo|saben algo|sabes algo|alguna cosa|resultado*|respuesta|razon|sabeis algo|que se sabe|quedaste en|quedaron en',
    status:
      'estado|estatus|en que punto|en que fase|en que etapa|como va|como van|como sigue|como esta|situacion|avance*|sigue abierta|sigue abierto|sigue vacante|sigue disponible|sigue vigente|sigo en|continua|marcha|cubierto|cubierta|descartad*|si o un no|pasado algo|quedo en algo|en que quedo|siguen buscando|sigo adelante|ya no cuentan|cuentan conmigo|estar publicada|me cogen|me han cogido|sigue adelante|si salio|en que quedamos|contais conmigo|me cogeis|me van a llamar|en pie',
    decision:
      'decision|decid*|resolucion|resuelto|eleg*|definid*|definicion|definir|tomar una|determinacion|fallo|veredicto|definieron|ya eligieron|segunda ronda|resolvian|resolvieron',
    nextSteps:
      'proximos pasos|siguiente paso|siguientes pasos|proximo paso|proxima etapa|siguiente fase|siguiente etapa|plazo*|calendario|fecha*|cuanto tarda|para cuando|como sigue|que sigue|tiempos|a que atenerme|organizarme',
    hearBack:
      'respuesta|respondid*|responder|contest*|noticias suyas|noticias tuyas|llamar*|llamado|avisar|comunicar*|contactar*|devuelto|dijeran algo|dirian algo|saber de',
    elapsed:
      'hace una semana|hace un mes|hace # dias|hace dias|hace unos dias|hace tiempo|semanas|desde entonces|desde la entrevista|ha pasado|han pasado|paso un mes|ya paso|la semana pasada|mes pasado|hace mas de|hace ya|van ya|llevo',
    silence:
      'no he recibido|no he tenido|sin respuesta|sin noticias|no he sabido|no tengo noticias|no recibi|no me han|nadie me|no me contestan|aun no|todavia no|ningun* respuesta|silencio|no supe|no se nada|no tuve',
    followUp:
      'seguimiento|recordatorio|recordar*|insistir|insisto|molestar*|molestia|de nuevo|nuevamente|vuelvo a|retomo|mensaje anterior|correo anterior|mi correo|otra vez|pesad*|escribo para saber|solo queria|solo para|nada mas queria|consulta rapida|abusar|perdone que',
    otherOffer:
      'otra oferta|otra propuesta|otro proceso|otra empresa|otro sitio|otro lado|otras ofertas|me han llamado de|dar una respuesta|tengo que responder|tengo que contestar|debo responder|me piden respuesta|contrapropuesta',
    youSaid:
      'me dijo|me dijeron|me dijiste|quedo en|quedaron en|quedaste en|quedamos en|me comento|me comentaron|me comentaste|menciono|mencionaron|iba a|iban a|prometi*|me indico|me indicaron|segun me|dijo que',
    noRush:
      'sin prisa|no hay prisa|entiendo|comprendo|se que estan|se que esta|se que estas|supongo que|imagino que|mucho trabajo|ocupad*|con calma|cuando pueda|cuando puedas|cuando tenga|sin compromiso|sin presion|no quiero presionar',
    didYouReceive:
      'recibieron|recibio|recibiste|han recibido|ha recibido|recibid* mi|llego|llegaron|llegado|envie|mande|presente|revisar|revisado|mirar|visto|han podido ver|acuse',
    anythingMissing:
      'falta algo|falta algun|haga falta|hace falta|necesita algo|necesitan algo|necesitas algo|algun documento|mas documentacion|mas informacion|informacion adicional|puedo enviar|se lo envio|se los envio|les envio',
    suitsMe:
      'me viene|me va|me queda|me cuadra|me encaja|perfecto|puedo el|puedo a|puedo por|estoy libre|tengo libre|estoy disponible|prefiero|mejor el|mejor por|cualquier hora|a partir de las|me quedo con|opcion|por la tarde|por la manana|sin problema|de acuerdo|vale|dale|listo',
    unavailable:
      'no puedo|no podre|no me viene|no me va|imposible|se me complica|me surgio|ha surgido|imprevisto|enferm*|hospital|medico|examen|no me da|no llego|no estare|de viaje|coincide|turno|urgencia|fiebre|no voy a poder',
    willBeThere:
      'confirmo|confirmad*|nos vemos|hasta el lunes|hasta el martes|hasta el miercoles|hasta el jueves|hasta el viernes|hasta manana|asistire|asistencia|acudire|cuenten conmigo|cuenta conmigo|estare|encantad* de ir|con gusto|claro que si|por supuesto|anotado|apuntado|voy',
    attached:
      'adjunto|adjunta|adjuntos|adjuntas|le envio|te envio|les envio|le mando|te mando|les mando|aqui tiene|aqui tienen|aqui tienes|aqui va|aqui esta|ahi va|anexo|anexa|remito|les paso|te paso|le paso|firmado|escaneado|va el',
    asRequested:
      'como me pidio|como me pidieron|como me pediste|lo que me pidio|lo que me pidieron|lo que me pediste|me solicito|me solicitaron|solicitado*|en respuesta a|a su pregunta|tu pregunta|sus preguntas|tus preguntas|por escribirme|por contactar|por tu mensaje|por su mensaje|por su correo|por tu correo|por la invitacion|por la convocatoria|por la informacion|por responder|por la respuesta|por tu interes|por el interes|por la llamada|por avisar',
    moveIt:
      'cambiar|cambiarla|reprogram*|aplazar|posponer|mover|moverla|otro dia|otra hora|otra fecha|otro horario|otro momento|pasar al|pasarla|en lugar de|mas tarde|retras*|llego tarde|adelantar|postergar|por videollamada|en vez de|recorrer',
    invitation:
      'invitar*|invitacion|convocar*|convocatoria|citar*|conocerte|conocerle|conocerlo|conocerla|queremos conocer|nos gustaria|hablar contigo|hablar con usted|entrevistarte|entrevistarle|siguiente fase|siguiente ronda|te pasas|se pasa|venir|avanzar|seleccionad* para|pasaste|has pasado|preseleccionad*|ha superado|superado la fase|entrevistas se celebraran|se le comunicara el dia|pasarte',
    available: 'disponibilidad|disponible|horario*|fechas|horas|opciones|franjas|huecos|que dia|que dias',
    accept:
      'acepto|aceptar|aceptacion|acepte|digo que si|mi respuesta es si|firmado|me incorporo|sera un honor|cuenten conmigo',
    decline:
      'rechaz*|declin*|no aceptar|no voy a aceptar|no podre aceptar|he aceptado otra|otra oferta que|he decidido|decidi quedarme|quedarme donde|no seguir|no continuar|desist*|otro camino|tengo que decir que no',
    withdraw:
      'retirar*|retiro|retirada|baja|no continuare|no seguir*|no sigo|desistir|desisto|descart* mi candidatura|ya no|cancelar mi',
    negotiate:
      'negoci*|mejorar|revisar la|revisar el sueldo|subir|margen|acercar*|por encima|un poco mas|antes de firmar|dudas sobre el contrato|dudas sobre la oferta|teletrabajo|vacaciones|flexib*|contraoferta|ajustar',
    feedback:
      'feedback|retroalimentacion|en que falle|que me falto|que falto|mejorar|opinion sincera|opinion honesta|comentarios|aprender|motivo*|por que no|razones|puntos debiles',
    referral:
      'recomend*|referid*|referencia|referir*|hablar bien|hablaras de mi|pasar mi|pasarle mi|presentar*|contacto con|ponerme en contacto|echar un cable|echarme|enchuf*|palanca|conoces a alguien|mover mi cv|le hables',
    applyNow:
      'me postulo|postularme|quiero postular|presento mi candidatura|presentar mi candidatura|envio mi cv|envio mi curriculum|adjunto mi cv|adjunto mi curriculum|he visto su|he visto la oferta|vi la oferta|oferta publicada|anuncio|solicito|me dirijo a|experiencia en|anos de experiencia|tengo experiencia|antes de postular|antes de aplicar|antes de inscribirme|requisito*|optar',
    speculative:
      'estan buscando|estais buscando|buscan gente|buscan a alguien|necesitan a alguien|necesitais|necesitan personal|autocandidatura|espontanea|tienen vacantes|hay vacantes|alguna vacante|futuras vacantes|futuras oportunidades|tengan en cuenta|tenganme en cuenta|no nos conocemos|base de datos',
    advice:
      'consejo*|cafe|minutos|trayectoria|orient*|tu experiencia en|sector|que tal es|como es trabajar|cambiar de carrera|opinion|aconsej*',
    notSelected:
      'otra persona|otro candidato|otra candidata|no he sido|no fui|no ser seleccionad*|no me eligieron|no haya sido|aunque no|lamento|pena|lastima|descartad*|rechazo|negativa|me informaron que no|su decision|avisarme|informarme',
    chooseTime:
      'que dia|que hora|cuando te|cuando le|cuando puedes|cuando podrias|cuando podria|cual te|cual le|cual prefieres|cual prefiere|cual de|te viene|le viene|te va bien|le va bien|te queda|le queda|te acomoda|le acomoda|elige|elija|escoge|escoja|selecciona|agenda*|reserva*|enlace|disponibilidad|propon*|opciones|dinos|diganos|indicanos|indiquenos|avisa|avisanos|coordinar|concretar|horario',
    confirmed:
      'confirmada|confirmado|confirmamos|queda|quedamos|agendada|agendado|programada|programado|sera el|tendra lugar|te esperamos|le esperamos|lo esperamos|la esperamos|nos vemos|recordatorio|recordamos|recuerda|citad*|presentarse|presentate|trae|traiga|traer|preguntar por|a las #|acceso|enlace de|direccion|fijada|te espero|tu entrevista es',
    moved:
      'reprogram*|cambio|cambiado|cambiamos|pasamos|aplaz*|pospon*|pospuesta|cancel*|movid*|mover|nueva fecha|nuevo horario|nueva hora|ya no|en lugar|suspend*|actualizad*|anterior|antes|anulad*|se traslada|adelant*',
    calendar:
      'invitacion|cuando|donde|quien|invitados|organizador*|zoom|teams|meet|reunion|videollamada|id de|contrasena|codigo|unirse|unete|fecha|hora|duracion|lugar|asistentes|calendario|quizas|quiza|asunto|enlace',
    received:
      'recibimos|recibido|recibida|recepcion|acusamos|registrad*|inscripcion|inscribirte|por postular*|por tu postulacion|por su postulacion|por tu interes|por su interes|por tu candidatura|por su candidatura|por aplicar|enviada|enviado|correctamente|con exito|ya tenemos|automatic*|no responda|tu solicitud|nos ha llegado|llego|papeles',
    review:
      'revis*|analiz*|evalua*|estudiar*|valorar*|leer|valoramos|si tu perfil|si su perfil|en caso de|si encajas|si avanza|nos pondremos en contacto|nos comunicaremos|contactaremos|te llamaremos|se encuentra en|estado|ajusta|perfil se',
    regret:
      'lament*|sentimos|siento|desafortunadamente|por desgracia|desgraciadamente|no ha sido posible|no podremos|infelizmente|malas noticias|pena|lastima|por desventura|no fue facil|dificil|perdona las molestias',
    otherCandidates:
      'otro candidato|otra candidata|otros candidatos|otras candidaturas|otra candidatura|otra persona|otro perfil|otros perfiles|no has sido|no ha sido|no fuiste|no fue seleccionad*|no seguir|no continuar*|no continuas|no avanzar*|no seguiremos|no podemos seguir|decantado|hemos optado|optamos|nos hemos decidido|descartad*|cubierto|cubierta|ya ocupad*|se ajusta* mas|mas se ajust*|mas cercan*|no encaja|no resultar|no quedaste|no ha resultado|no pasaste|esta vez no|en esta ocasion|elegimos a|eleg* a otr*|cerrad*|no hace falta que vengas|no vengas|puesto ya esta|ya ha cogido|ha cogido a|hemos contratado a otr*|nos hemos quedado con|continuar con perfiles|no avanzo|ya esta dado|companero de la casa|no le ha encajado|no has superado|hemos encontrado a|tenemos a alguien|no encajas|no cumples|has quedado fuera|fuera del proceso|no te hemos seleccionado|rechazad*|no cumple|sobrecualificad*|no formas parte|finalizado el proceso|ha finalizado|no podemos ofrecerte|los finalistas|lo dejamos',
    paused:
      'congelad*|en pausa|paralizad*|suspendid*|cancelad*|anulad*|sin efecto|presupuest*|desierta|desierto|reestructur*|no se cubrira|se detiene|detenid*|en espera|recorte*|no vamos a contratar|se ha caido|se ha suprimido|cierran el departamento',
    onFile:
      'base de datos|guardar*|conservar*|tendremos en cuenta|futuras|futuros|proximas|otras vacantes|bolsa de|volver a|tus datos|sus datos|banco de talento|cartera|en contacto',
    wishLuck:
      'suerte|exito*|te deseamos|le deseamos|les deseamos|mejor de los|busqueda|futuro profesional|animo|todo lo mejor|animamos',
    congratulations:
      'enhorabuena|felicidades|felicit*|buenas noticias|excelentes noticias|gran noticia|nos alegra|me alegra|alegria|has sido seleccionad*|fuiste seleccionad*|ha sido seleccionad*|lo lograste|lo has conseguido|bravo',
    weOffer:
      'ofrecerte|ofrecerle|te ofrecemos|le ofrecemos|carta oferta|oferta de trabajo|oferta laboral|oferta formal|propuesta economica|propuesta laboral|propuesta de contrat*|propuesta de incorporacion|la plaza es tuya|es tuyo|queremos que|contratarte|contratarle|incorporarte|incorporarse|te incorpores|se incorpore|sumarte al equipo|te sumes|ocupar el puesto|extendemos|nuestra propuesta|seas parte|te queremos|contrato|la queremos|lo queremos|empezarias|que si|contigo|el puesto es|dentro',
    welcome:
      'bienvenid*|salario|sueldo|bruto|brutos|mensual|anual*|indefinido|periodo de prueba|vacaciones|prestaciones|seguro|ingreso|fecha de inicio|jornada|aguinaldo|vales|incorporacion|empiezas|empieza|horas semanales|pagas|convenio|turno',
    signBy:
      'firmad*|firmar|firma|devolver|aceptar|acepta|aceptacion|confirma*|respuesta antes|responder antes|antes del|a mas tardar|plazo|dinos si|diganos si|dime si|digame si|piensalo|pienselo|conforme|tu respuesta|su respuesta|valida hasta',
    willTellYou:
      'te avis*|le avis*|avisaremos|avisare|te llam*|le llam*|llamaremos|llamare|te dire*|le dire*|diremos|te contact*|nos pondremos|comunicar*|informar*|respuesta|tendras|tendra|te damos|le damos|daremos|noticias|recibir*|sabremos|sabras|decidir*|decision|resolucion|resultado*|te escrib*|le escrib*|te confirm*|publicar*|definir*|le digo|te decimos|nos reunimos',
    byThen:
      'antes del|antes de que|el viernes|el lunes|el martes|el miercoles|el jueves|esta semana|proxima semana|semana que viene|la semana proxima|fin de mes|finales de|final de|principios de|mediados de|en # dias|en una semana|dias habiles|dias laborables|a mas tardar|como muy tarde|en los proximos|en las proximas|manana|plazo|en enero|en diciembre|despues de|tras las|a lo largo|en breve|entre # y|de aqui a|para el|termine el|quince dias|un par de|semanas',
    delay:
      'retras*|demor*|mas tiempo|unos dias mas|unas semanas mas|aun no|todavia|seguimos|faltan|falta|pendiente*|de viaje|de vacaciones|de baja|alarg*|tardando|tardar|autorizacion|aprobacion|firma de|comite|lista de espera|terminar las|no hemos decidido|no esta decidido|otras personas|dos candidatos',
    patience:
      'paciencia|espera|esperar|no nos hemos olvidado|no nos olvidamos|no me olvido|no te hemos olvidado|al tanto|te cuento|te platico|tranquil*|como te prometi|como le prometi|actualizacion|estado del proceso|plazos|disculpa la|disculpas|comprension|proceso sigue|como va|te mantengo',
    foundYou:
      'tu perfil|su perfil|vi tu|he visto tu|he dado con|di con|encontr*|linkedin|tu trayectoria|su trayectoria|tu experiencia|su experiencia|me llamo la atencion|nos llamo|llamado la atencion|tu cv en|recomendaron|base de datos|tus proyectos|infojobs|me hablaron de|tu github|encajas en',
    hiringFor:
      'cliente|buscamos|estamos buscando|estoy buscando|busco|selecciono|consultora|headhunter|ett|en busqueda|incorporar a|para importante|importante empresa|proyecto|remoto|hibrido|oportunidad*|vacante|urgente|freelance|contrato|multinacional|scale up|startup|ampliando|seleccion de|agencia|coche de empresa',
    interested:
      'te interesa|le interesa|te interese|te interesaria|le interesaria|te apetece|abierto a|abierta a|estarias|estaria|escuchar|contarte|contarle|te cuento|le cuento|te llamo|sin compromiso|confidencial*|una llamada|charlar|hablamos|te animas|cambio|conoces a alguien|conoce a alguien|te gustaria|quieres saber|mas informacion|curiosidad|interesad*',
    test: 'prueba|test|cuestionario|evaluacion|evaluaciones|psicotecnic*|psicometri*|ejercicio|reto|caso practico|plazo|completar|realizar|enlace|video entrevista grabada|plataforma',
    account:
      'cuenta|contrasena|verifica*|activa|iniciar sesion|acceder|perfil de candidato|portal|alerta*|empleos|nuevas ofertas|ofertas para ti|ofertas recomendadas|privacidad|proteccion de datos|consentimiento|incompleta|completar tu|borrador|caduca|codigo|registro',
    missingDocuments:
      'falta|faltan|enviar*|envianos|envienos|adjuntar|aportar|documentacion|documentos|necesitamos|subir|copia|certificado*|titulo|referencias|pretension*|disponibilidad|antes de continuar|completar|dni|vida laboral',
    checks:
      'alta en|seguridad social|cuenta bancaria|numero de cuenta|reconocimiento medico|examen medico|uniforme|induccion|onboarding|primer dia|gastos|reembols*|como llegar|parking|encuesta|tu experiencia|valora|opinion|retirada de|hemos retirado|como solicitaste|referencias|feria de empleo|jornada de puertas|feedback|comentarios|el alta|tramitar',
    qualify:
      'requisitos|funciones|experiencia|ofrecemos|se ofrece|conocimientos|nivel de|jornada completa|salario segun|banda salarial|hasta #|beneficios|tecnologias|imprescindible',
    handover:
      'tomo el relevo|a partir de hoy|a partir de ahora|desde hoy|desde ahora|me encargo|me ocupo|llevo yo|llevare|persona de contacto|ha dejado|dejado la empresa|se ha marchado|me ha pasado|sustituyo|soy la nueva|soy el nuevo|soy tu nueva|soy tu nuevo|soy su nuevo|soy su nueva|cambiado de departamento|estare fuera|fuera de la oficina|escribeme a mi|dejo la empresa|candidaturas abiertas|ya no trabaja|ahora llevo',
    money:
      'factura*|cobrar|transferencia|abono|deuda|vencid*|vencimiento|devolucion|reembolso|impuesto*|hacienda|fianza|iban',
    home: 'piso|departamento|depa|alquiler|arriendo|renta|casero|casera|inquilin*|inmobiliaria|visita al|vecin*|mudanza|calefaccion|hipoteca|aval|la habitacion|el propietario',
    health:
      'cita medica|dentista|receta|pediatra|fisio*|seguro medico|vacuna|veterinari*|radiografia|ayunas|centro de salud|isapre|eps|cita con el medico|analisis de sangre|su cita|tarjeta sanitaria|cita con la|cita con el dr|recordatorio de cita',
    school:
      'profe|tutor*|deberes|guarderia|apoderad*|extraescolar*|seno|mi hijo|mi hija|nuestro hijo|nuestra hija|su maestra|sus padres',
    university:
      'tesis|tfg|tfm|apuntes|catedra|doctorado|tutoria|asignatura|trabajo en grupo|doctorand*|parcial|su clase|la nota|diapositivas|prorroga|capitulo|beca|becas|convocatoria',
    shop: 'pedido|paquete|devolver|devolucion|compre|descuento|cupon|rebajas|atencion al cliente|roto|talla',
    sales:
      'cotizacion|propuesta comercial|nuestro producto|nuestra plataforma|nuestros servicios|distribuidor*|el presupuesto|ejecutivo de ventas|nuestro software',
    media:
      'podcast|episodio|periodista|reportaje|grabacion|emitir*|documental|nota para|entrevistado|redaccion',
    research:
      'encuesta|participante*|prototipo|tarjeta regalo|transcri*|doctorand*|anonim*|trabajo de campo|testimonio|historia oral|cuestionario|prueba de usuario|sociolog*|mi tesis|entrevistas de mi|voluntarios para',
    newsletter:
      'boletin|newsletter|darse de baja|cancelar suscripcion|ver en el navegador|esta semana en|lo mas leido|leer mas|webinar|promocion|ofertas nuevas|nuevas ofertas|alerta',
    authority:
      'visado|extranjeria|permiso de residencia|consulado|embajada|ayuntamiento|hacienda|sepe|paro|subsidio|registro civil|licencia de|juzgado|prestacion|anses|imss|empadron*|mi expediente|mi solicitud de',
    club: 'torneo|coro|voluntari*|parroquia|cumple*|ong|asamblea|pena|fallas|comparsa|hermandad',
    family:
      'abuel*|tia|tio|prim*|beso*|besitos|abrazo fuerte|cerveza*|finde|como andas|tanto tiempo|te quiero|perro|gato|quedamos para|guapa|carnal|un abrazo a todos|cuanto tiempo|chelas|tomar algo|suerte manana|pienso en ti|luego me cuentas|me lo cuentas|seguro que te cogen|lo celebramos|un besazo|brindamos|que te han cogido|enhorabuena guap*',
    repair: 'averia|reparacion|itv|fontanero|plomero|caldera|lavadora|router|tejado|bano',
    colleagues:
      'reunion de equipo|daily|sprint|acta|diapositivas|entregable|cambio de turno|cuadrante|evaluacion anual|evaluacion de desempeno|los candidatos|la candidata que|el candidato que|al candidato|minuta|candidata me gusto|vienen tres candidatos|vienen dos candidat*|vuestra nota|volvemos a llamar',
    publishing: 'manuscrito|poema*|novela|relato|evaluadores|ponencia|publica*|exposicion|jurado|galeria',
    travel: 'huesped*|alojamiento|casa rural|billete*|pasaje|check in|anfitrion*|hospedaje|excursion|posada',
    funding: 'subvencion|donacion|aceleradora|inversor*|financiacion|patrocin*',
    bank: 'prestamo|hipoteca|siniestro|poliza|aseguradora|transferencia|saldo|extracto|fraude',
    security:
      'contrasena|restablecer|verificacion|inicio de sesion|nuevo dispositivo|sospechos*|cuenta bloqueada',
    lure: 'sin experiencia|sin entrevista|telegram|gane|gana dinero|cuenta bancaria|datos bancarios|foto de su|fue seleccionado|ha sido seleccionado|empiece hoy|dando likes|dinero facil',
  },
}
