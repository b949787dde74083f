package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short mails in French, Italian, Spanish and Portuguese, as people of small firms and public bodies write them. */
class RomanceKindsTest {

    private static final Classifier CLASSIFIER = Classifier.standard();
    private static final String HEAD = "From: Ola <ola@ostra.example>\nSubject: Ostra\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "APPLIED | Votre dossier nous est bien parvenu. Sans nouvelles sous six semaines, considérez que nous ne pouvons y donner une suite favorable.",
                "APPLIED | Votre CV est bien arrivé. Un collègue vous répond dans un délai de dix jours.",
                "REJECTED | Nous avons apprécié notre échange. Le choix a été serré et nous partons avec une autre personne pour le poste.",
                "REJECTED | Le poste de meunier a trouvé preneur, notre équipe est au complet.",
                "REJECTED | Madame, le jury du concours ne vous a pas déclarée admissible.",
                "REJECTED | Après examen, le poste de meunier a été attribué à un agent de la maison.",
                "INTERVIEW | Le rendez-vous de jeudi pour le poste de meunier ne pourra pas avoir lieu, mardi vous irait ?",
                "INTERVIEW | Nous devons déplacer le rendez-vous de jeudi pour le poste de meunier, mardi vous irait ?",
                "UNDER_REVIEW | Rien n'est encore décidé pour le poste, la gérante rentre lundi.",
                "UNDER_REVIEW | Il manque à votre candidature une copie de votre diplôme.",
                "INTERVIEW | Votre CV m'intéresse, passez au moulin jeudi vers dix heures.",
                "INTERVIEW | Vous serez reçue par le chef meunier pour le poste, munissez-vous d'une pièce d'identité.",
                "ASSESSMENT | Pour le poste, enregistrez vos réponses face caméra avant dimanche.",
                "OFFER | Pour le poste de meunier, c'est d'accord pour nous, voici le contrat à signer.",
                "WITHDRAWN | Je prends bonne note de votre décision et clôture votre candidature.",
                "APPLIED | La sua domanda di partecipazione al concorso è stata registrata; la lista degli ammessi uscirà sul portale.",
                "APPLIED | Grazie per la candidatura. Qualora non ricevesse notizie entro un mese, abbiamo scelto altri profili.",
                "REJECTED | Grazie del curriculum, ma l'organico è al completo e ho deciso di tenere il mugnaio di prima.",
                "REJECTED | Il percorso per la posizione di mugnaio si ferma qui.",
                "UNDER_REVIEW | La selezione continua: il titolare non ha ancora deciso, appena so qualcosa le scrivo.",
                "INTERVIEW | La S.V. è convocata a sostenere la prova orale della selezione il 14 maggio.",
                "INTERVIEW | Ho letto il curriculum: può passare al mulino giovedì verso le dieci?",
                "ASSESSMENT | Prima del colloquio registri un breve video di presentazione.",
                "OFFER | Per me va bene, può iniziare lunedì: mi mandi codice fiscale e IBAN per l'assunzione.",
                "WITHDRAWN | Capisco che abbia accettato un'altra proposta e chiudo la sua candidatura.",
                "APPLIED | Ya tenemos tus datos para la vacante. Si no recibís noticias en un mes, avanzamos con otros perfiles.",
                "REJECTED | Gracias por tu currículum, pero al final hemos cogido a un molinero que ya conocíamos.",
                "REJECTED | No ha alcanzado la puntuación mínima del proceso selectivo y queda eliminada.",
                "UNDER_REVIEW | El gerente no decide sobre la vacante hasta la vuelta; en cuanto sepa algo te escribo.",
                "UNDER_REVIEW | Se le requiere para que aporte copia de la titulación exigida en el proceso selectivo.",
                "INTERVIEW | He leído tu currículum, ¿te pasas el jueves por el molino y hablamos?",
                "ASSESSMENT | Para la vacante de molinero, graba tus respuestas en vídeo antes del domingo.",
                "OFFER | Quedaste seleccionada para la vacante, todo el equipo quiere que te sumes.",
                "WITHDRAWN | Entiendo que hayas aceptado otra oferta, cierro tu candidatura.",
                "APPLIED | Recebemos os seus documentos para a vaga. Se não tiver retorno em vinte dias, seguimos com outros candidatos.",
                "REJECTED | Obrigada pelo currículo, mas afinal ficámos com um moleiro que já conhecíamos.",
                "REJECTED | No procedimento concursal obteve nota inferior à mínima, ficando excluída.",
                "UNDER_REVIEW | O júri do concurso ainda não reuniu; mal tenha novidades aviso.",
                "INTERVIEW | Li o currículo: pode passar cá no moinho na quinta para conversarmos?",
                "ASSESSMENT | Para a vaga de moleira, grave as respostas em vídeo até domingo.",
                "OFFER | O lugar de moleira é seu, começa dia dezasseis; traga o NISS e o IBAN.",
                "WITHDRAWN | Registámos a sua desistência e retirámos a candidatura.",
                "NOT_APPLICATION | Votre ressenti sur le déroulement du recrutement nous intéresse : ce questionnaire anonyme prend deux minutes.",
                "NOT_APPLICATION | Je vous écris car mon client, un moulin en pleine croissance, cherche son futur meunier. Votre parcours me semble pertinent. Seriez-vous ouverte à un échange téléphonique ?",
                "NOT_APPLICATION | Al career day di maggio conosci i mulini della regione e provi un colloquio con chi assume.",
                "NOT_APPLICATION | Empezaste a postularte a la vacante de molinero pero tu postulación quedó a medias.",
                "NOT_APPLICATION | Há uma vaga que pode interessar: moleiro em Serra Alta. Buscamos gosto por farinha."
            })
    void aShortMailSaysWhatHappened(Kind kind, String body) {
        assertThat(CLASSIFIER.classify(LabelledMails.parse(HEAD + body)).kind().value())
                .isEqualTo(kind);
    }
}
