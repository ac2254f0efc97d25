package jp.telework.furusato;

import java.util.Map;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.furusato.town.domain.Duty;
import jp.telework.furusato.town.domain.act.ActContent;
import jp.telework.test.stored.StoredNamesGate;

class StoredNamesTest extends StoredNamesGate {

    @Override
    protected String service() {
        return "jp.telework.furusato";
    }

    @Override
    protected String kindOf(Class<?> kind) {
        return ActContent.actKind(kind);
    }

    @Override
    protected Map<String, Class<?>> byStatements() {
        return Map.of(
                "mail_preferences.switched_off",
                MailKind.class,
                "mail_wanted.kind",
                MailKind.class,
                "town_duty.kind",
                Duty.Kind.class);
    }
}
