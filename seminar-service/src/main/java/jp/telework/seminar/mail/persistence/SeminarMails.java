package jp.telework.seminar.mail.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jp.telework.mail.outbox.persistence.PanacheMails;
import jp.telework.seminar.mail.domain.SeminarMail;

/** The outbox of this service. */
@Singleton
class SeminarMails extends PanacheMails<SeminarMail> {

    SeminarMails(EntityManager entities, ObjectMapper json) {
        super(entities, json);
    }
}
