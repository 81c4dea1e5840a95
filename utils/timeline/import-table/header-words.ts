import type { ColumnUse } from './columns.ts'

/**
 * How tables call their columns, by what the column is. Simplify's are those of its export of 2026 (Job Title,
 * Company Name, Job URL, Applied Date, Status, Status Date, Archived, Notes); those of Huntr and Teal follow the
 * fields of their boards; the others are what people write over their own spreadsheets, in five languages. Folded:
 * lower case, no accents, no signs; with a stroke between them.
 */
export const headerWords: Readonly<Record<Exclude<ColumnUse, 'note' | 'skip'>, string>> = {
  company: `
    company | company name | employer | employer name | organization | organisation | organization name | firm |
    firma | unternehmen | firmenname | arbeitgeber | entreprise | societe | employeur | nom de l entreprise |
    empresa | compania | empleador | nombre de la empresa | nome da empresa | empregador
  `,
  role: `
    role | role title | job title | title | position | job position | position title | job | job role | job name
    | stelle | position rolle | rolle | stellenbezeichnung | jobtitel | poste | intitule | intitule du poste |
    titre | puesto | cargo | titulo | titulo del puesto | vacante | vaga | posicao | titulo da vaga
  `,
  applied: `
    applied | applied date | date applied | applied on | applied at | application date | date of application |
    date | submitted | date submitted | submission date | applied timestamp | date de candidature | candidature
    | postule le | date d envoi | beworben | beworben am | bewerbungsdatum | bewerbung am | datum | bewerbung
    vom | fecha | fecha de solicitud | fecha de aplicacion | fecha de postulacion | postulado | solicitado el |
    data | data da candidatura | candidatura | data de aplicacao | candidatei me em |
    fecha de la candidatura
  `,
  status: `
    status | application status | stage | state | list | list name | board list | current status | job status |
    result | outcome | stand | stufe | ergebnis | statut | etat | etape | resultat | estado | etapa | resultado
    | situacao | fase
  `,
  statusDate: `
    status date | date of the status | datum des status | date de l etat | fecha del estado actual | data da
    situacao | date of status | status changed | status changed at | stage date | last moved | moved at | last
    updated | last update | updated | updated at | last activity | date rejected | response date | date of
    response | closed date | closed on | statusdatum | status vom | status am | date du statut | fecha de estado
    | fecha del estado | data do status | data do estado
  `,
  interview: `
    interview | interviews | interview date | interview dates | date of interview | interview at | interviewed |
    interviewed on | interview on | interview time | first interview | vorstellungsgesprach | gesprach |
    gesprache | gesprach am | entretien | entretiens | date d entretien | entretien le | entrevista |
    entrevistas | fecha de entrevista | fecha de la entrevista | data da entrevista
  `,
  thanked: `
    thanked | thanked on | thank you sent | thank you | thank you note | thank you date | gedankt | gedankt am |
    dank am | remercie | remercie le | remerciement | agradecido | agradecido el | agradecimiento | agradecido
    em | agradecimento |
    fecha del agradecimiento | data do agradecimento
  `,
  asked: `
    asked | asked on | check in | checked in | checked in on | followed up | followed up on | follow up sent |
    followup sent | last followed up | nachgefragt | nachgefragt am | relance | relance le | relancee le |
    seguimiento enviado | preguntado | preguntado el | perguntado | perguntado em | acompanhamento enviado |
    fecha de la pregunta | data da pergunta
  `,
  heard: `
    heard | heard from them | heard from them on | von ihnen gehort am | gehort am | nouvelles le | nouvelles
    recues le | noticias el | supe de ellos el | noticias em | resposta em | last heard | last heard on | heard
    back | heard back on | last reply | reply received | antwort am | zuletzt gehort | rueckmeldung |
    ruckmeldung | derniere reponse | reponse le | ultima respuesta | ultima resposta |
    fecha de su respuesta | data da resposta da empresa
  `,
  link: `
    link | url | job url | job link | post url | posting | posting url | job posting | job posting url | listing
    | listing url | application link | application url | website | ausschreibung | stellenanzeige | anzeige |
    lien | lien de l offre | annonce | enlace | enlace de la oferta | anuncio
  `,
  notes: `
    notes | note | comment | comments | remarks | notizen | notiz | bemerkung | bemerkungen | kommentar |
    remarques | commentaires | notas | nota | comentarios | observacoes | anotacoes
  `,
  contact: `
    contact | contact name | contact person | recruiter | recruiter name | hiring manager | contacts | people |
    person | kontakt | ansprechpartner | ansprechpartnerin | ansprechperson | contact rh | recruteur | contacto
    | reclutador | persona de contacto | contato | recrutador | pessoa de contato | personen |
    personnes |
    personas | pessoas
  `,
  email: `
    email | e mail | mail | contact email | email address | contact e mail | recruiter email | e mail adresse |
    courriel | adresse e mail | correo | correo electronico | email do contato
  `,
}
