import { readsCompanies } from './reads-companies.ts'

/** Invented employers in four other languages. */
readsCompanies('German, French, Spanish and Portuguese mails', [
  {
    habit: 'German signature',
    from: 'k.schreiber@hansewind.example',
    body: 'wir freuen uns auf Ihren Besuch.\n\nMit freundlichen Grüßen\n\ni. A. Katrin Schreiber\nPersonalreferentin\nHansewind Energie GmbH & Co. KG\nAm Kai 4, 20457 Hamburg',
    company: 'Hansewind Energie',
  },
  {
    habit: 'German, bei der',
    from: 'bewerbung@personal-mail.example',
    body: 'vielen Dank für Ihre Bewerbung bei der Sparkasse Ellertal als Kundenberaterin.',
    company: 'Sparkasse Ellertal',
  },
  {
    habit: 'German association',
    from: 'leitung@kita-sonnenblick.example',
    body: 'Liebe Frau Amsel, danke für das Probearbeiten in der Kita Sonnenblick.',
    company: 'Kita Sonnenblick',
  },
  {
    habit: 'German, umlauts in the domain',
    from: 'job@muehlenbaecker.example',
    body: 'Danke für deine Bewerbung bei Mühlenbäcker!',
    company: 'Mühlenbäcker',
  },
  {
    habit: 'German public office',
    from: 'Personalamt <personal@stadt-ellringen.example>',
    body: 'Ihre Bewerbung bei der Stadt Ellringen ist eingegangen.',
    company: 'Stadt Ellringen',
  },
  {
    habit: 'French signature',
    from: 'a.richier@atelier-dumas.example',
    body: 'Nous avons bien reçu votre candidature.\n\nCordialement,\nAlban Richier\nAtelier Dumas',
    company: 'Atelier Dumas',
  },
  {
    habit: 'French, chez',
    from: 'Recrutement <recrutement@talentsoft.example>',
    body: 'Merci pour votre candidature au poste de vendeuse chez Maison Brunel.',
    company: 'Maison Brunel',
  },
  {
    habit: 'French, au sein de',
    from: 'rh@mail-rh.example',
    body: 'Nous vous remercions de l’intérêt que vous portez à un poste au sein de la Coopérative Laitière du Jura.',
    company: 'Coopérative Laitière du Jura',
  },
  {
    habit: 'French, legal form',
    from: 'contact@boissier-fils.example',
    body: 'Suite à notre échange, nous vous attendons lundi.\n\nBoissier & Fils SARL',
    company: 'Boissier & Fils',
  },
  {
    habit: 'French town hall',
    from: 'Mairie de Saint-Aubin <rh@saint-aubin.example>',
    body: 'Votre candidature a retenu notre attention.',
    company: 'Mairie de Saint-Aubin',
  },
  {
    habit: 'Spanish signature',
    from: 'rrhh@olivarespuente.example',
    body: 'Gracias por tu interés. Te llamaremos.\n\nDepartamento de RR. HH.\nOlivares del Puente, S.L.',
    company: 'Olivares del Puente',
  },
  {
    habit: 'Spanish, puesto en',
    from: 'seleccion@correo-rh.example',
    body: 'Hemos recibido tu candidatura para el puesto de Contable en Aceites Monteluz.',
    company: 'Aceites Monteluz',
  },
  {
    habit: 'Spanish, de parte de',
    from: 'Lucía <lucia@panoplia.example>',
    body: 'Hola, te escribo de parte de Panoplia Estudio por la vacante de ilustradora.',
    company: 'Panoplia Estudio',
  },
  {
    habit: 'Spanish legal form',
    from: 'capitalhumano@grupoarrecife.example',
    body: 'Estimada Ola:\n\nLe informamos que su proceso en Grupo Arrecife, S.A. de C.V. continúa.',
    company: 'Grupo Arrecife',
  },
  {
    habit: 'Spanish, hospital',
    from: 'empleo@hsanroque.example',
    body: 'Gracias por presentarse a la plaza de enfermera en el Hospital San Roque.',
    company: 'Hospital San Roque',
  },
  {
    habit: 'Portuguese signature',
    from: 'rh@moveisaraucaria.example',
    body: 'Recebemos seu currículo.\n\nAtenciosamente,\nRH Móveis Araucária Ltda.',
    company: 'Móveis Araucária',
  },
  {
    habit: 'Portuguese, vaga na',
    from: 'recrutamento@vagas.example',
    body: 'Obrigado por se candidatar à vaga de Técnica de Laboratório na Farmácia Boa Hora.',
    company: 'Farmácia Boa Hora',
  },
  {
    habit: 'Portuguese, equipa da',
    from: 'talento@lusitex.example',
    body: 'A equipa da Lusitex agradece a sua candidatura.',
    company: 'Lusitex',
  },
  {
    habit: 'Portuguese, S.A.',
    from: 'rh@vinhosdacosta.example',
    body: 'Com os melhores cumprimentos,\nVinhos da Costa, S.A.',
    company: 'Vinhos da Costa',
  },
])
