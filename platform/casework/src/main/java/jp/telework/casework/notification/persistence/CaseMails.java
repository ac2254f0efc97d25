package jp.telework.casework.notification.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jp.telework.casework.notification.domain.CaseMail;
import jp.telework.mail.outbox.persistence.PanacheMails;

/** The outbox of a service with cases. */
@Singleton
class CaseMails extends PanacheMails<CaseMail> {

    CaseMails(EntityManager entities, ObjectMapper json) {
        super(entities, json);
    }
}
