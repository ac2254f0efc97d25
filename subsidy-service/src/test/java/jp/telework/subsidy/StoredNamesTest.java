package jp.telework.subsidy;

import java.util.Map;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.subsidy.budget.domain.MovementKind;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;
import jp.telework.subsidy.notice.domain.Notice;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.test.stored.StoredNamesGate;

class StoredNamesTest extends StoredNamesGate {

    @Override
    protected String service() {
        return "jp.telework.subsidy";
    }

    @Override
    protected String kindOf(Class<?> kind) {
        return ActContent.actKind(kind);
    }

    @Override
    protected Map<String, Class<?>> byStatements() {
        return Map.of(
                "application_notice.kind", NoticeKind.class,
                "budget_entry.kind", MovementKind.class,
                "grant_notice.content", Notice.class,
                "grant_notice.kind", NoticeKind.class,
                "mail_preferences.switched_off", MailKind.class,
                "mail_wanted.kind", MailKind.class,
                "obligation.kind", ObligationKind.class);
    }
}
